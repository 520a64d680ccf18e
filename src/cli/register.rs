//! What the nouns of the register share: finding a record, taking cells as people write them,
//! writing a row.

pub use super::record::{Record, records};
use super::world::World;
use crate::domain::amiss::Amiss;
use crate::domain::cell;
use crate::domain::change::{Cells, Change, Edit};
use crate::domain::day::Day;
use crate::domain::find::{Findable, find};
use crate::domain::id::IdMaker;
use crate::domain::money::finer_than_cents;
use crate::domain::problem::{Exit, Fact, Place, Problem, Problems, Sought};
use crate::domain::schema::{self, Cell, Table};
use crate::domain::when::{self, Lean};
use crate::import::people::{Match, Menu};
use crate::import::values::{amounts, birthdays, dates, money, phones, words};
use crate::store::commit::{Outcome, Proposal};
use crate::store::directory::Store;
use std::collections::BTreeMap;

pub fn sought(table: &Table) -> Sought {
    match table.name {
        "services" => Sought::Service,
        "staff" => Sought::Staff,
        "rooms" => Sought::Room,
        "products" => Sought::Product,
        "card-types" => Sought::CardType,
        "rewards" => Sought::Reward,
        _ => Sought::Client,
    }
}

/// The one record that is meant.
pub fn the_one<'a>(
    records: &'a [Record],
    table: &Table,
    asked: &str,
    verbs: &'static [&'static str],
) -> Result<&'a Record, Problems> {
    let findable: Vec<Findable> = records.iter().map(Record::findable).collect();
    let what = sought(table);
    match find(&findable, asked)[..] {
        [] => Err(Fact::NotFound { what, asked: asked.to_string(), verbs }.into()),
        [one] => Ok(records.iter().find(|record| record.get("id") == one.id).unwrap_or(&records[0])),
        ref several => {
            let candidates = several.iter().map(|record| record.candidate()).collect();
            Err(Fact::Ambiguous { what, asked: asked.to_string(), candidates }.into())
        }
    }
}

/// Turns what people write into what the column holds; `--birthday 农历八月十五` is as good as
/// `lunar:08-15`. `menu` finds staff and clients that are meant by name.
pub fn written(
    column: &'static str,
    cell: Cell,
    text: &str,
    today: Day,
    find: &dyn Fn(Cell, &str) -> Result<String, Fact>,
) -> Result<String, Fact> {
    let text = text.trim();
    // A phone with hyphens and a name that could be an id would pass as they are.
    let meant = matches!(cell, Cell::Reference(_) | Cell::Phone | Cell::Phones | Cell::Money | Cell::List);
    if text.is_empty() || !meant && cell::fault(cell, text).is_none() {
        return Ok(text.to_string());
    }
    let doubt = Fact::Doubt;
    let said = |value: Option<String>| value.unwrap_or_default();
    let plain = |value: Option<u32>| value.map(|value| value.to_string());
    let value = match cell {
        Cell::Phone | Cell::Phones => {
            let phones = phones::phones(text).map_err(doubt)?;
            phones.first.into_iter().chain(phones.others).collect::<Vec<_>>().join(";")
        }
        Cell::Day => {
            let written = dates::Dates::learn([text].into_iter(), today).day(text);
            // 明天, 下周三: as people say it, where it is not written out.
            let day = match when::day(text, today, Lean::Near) {
                Some(day) if written.is_err() => Some(day),
                _ => written.map_err(doubt)?,
            };
            said(day.map(|day| day.to_string()))
        }
        Cell::Birthday => {
            let learned = birthdays::Birthdays::learn([text].into_iter(), today);
            said(learned.birthday(text, None).map_err(doubt)?.map(|birthday| birthday.to_string()))
        }
        Cell::Money if finer_than_cents(text) => {
            return Err(Fact::Till(Amiss::TooFine { text: text.to_string() }));
        }
        Cell::Money => said(money::money(text).map_err(doubt)?.map(|money| money.to_string())),
        Cell::Count if column.ends_with("_days") => said(plain(amounts::days(text).map_err(doubt)?)),
        Cell::Count => said(plain(amounts::count(text).map_err(doubt)?)),
        Cell::Minutes => said(plain(amounts::minutes(text).map_err(doubt)?)),
        // What people put between the words of a list is as good as a semicolon.
        Cell::List => {
            let words = text.split([';', '；', '、', '，', ',']).map(str::trim);
            words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(";")
        }
        Cell::YesNo(_) => {
            said(amounts::yes_no(text).map_err(doubt)?.map(|yes| if yes { "yes" } else { "no" }.into()))
        }
        Cell::Choice(_) if column == "gender" => {
            said(words::gender(text).map_err(doubt)?.map(str::to_string))
        }
        Cell::Choice(_) if column == "preferred" => {
            said(words::channel(text).map_err(doubt)?.map(|c| c.word().into()))
        }
        Cell::Reference(_) | Cell::References(_) => find(cell, text)?,
        _ => text.to_string(),
    };
    match cell::fault(cell, &value) {
        Some(fact) if !value.is_empty() => Err(fact),
        _ => Ok(value),
    }
}

/// Cells given as options or JSON, each as the column holds it; everything wrong at once.
pub fn taken(
    table: &'static Table,
    given: &BTreeMap<String, String>,
    today: Day,
    find: &dyn Fn(Cell, &str) -> Result<String, Fact>,
) -> Result<Vec<(String, String)>, Problems> {
    let (mut cells, mut problems) = (Vec::new(), Vec::new());
    for (name, text) in given {
        let Some(column) = table.column(name).filter(|column| column.name != "id") else {
            let known = table.columns.iter().map(|column| column.name.to_string()).collect();
            problems.push(Problem::new(Fact::KeyUnknown { key: name.clone(), known }));
            continue;
        };
        match written(column.name, column.cell, text, today, find) {
            Ok(value) => cells.push((name.clone(), value)),
            Err(fact) => {
                let place = Place::file(name.clone());
                problems.push(Problem::at(fact, place));
            }
        }
    }
    Problems(problems).or_ok()?;
    Ok(cells)
}

/// Finds what a reference names: staff, services and products by number or name, clients as people ask.
pub fn finder(store: &Store) -> Result<impl Fn(Cell, &str) -> Result<String, Fact> + use<>, Problems> {
    use crate::domain::id::Kind;
    let staff: Vec<Findable> = records(store, &schema::STAFF)?.iter().map(Record::findable).collect();
    let clients: Vec<Findable> = records(store, &schema::CLIENTS)?.iter().map(Record::findable).collect();
    let services: Vec<Findable> = records(store, &schema::SERVICES)?.iter().map(Record::findable).collect();
    let products: Vec<Findable> = records(store, &schema::PRODUCTS)?.iter().map(Record::findable).collect();
    Ok(move |cell: Cell, text: &str| {
        let (list, what) = match cell {
            Cell::Reference(Kind::Staff) => (&staff, Sought::Staff),
            Cell::Reference(Kind::Service) => (&services, Sought::Service),
            Cell::Reference(Kind::Product) => (&products, Sought::Product),
            _ => (&clients, Sought::Client),
        };
        match find(list, text)[..] {
            [one] => Ok(one.id.clone()),
            [] => Err(Fact::NotFound { what, asked: text.to_string(), verbs: &[] }),
            ref several => {
                let candidates = several.iter().map(|record| record.candidate()).collect();
                Err(Fact::Ambiguous { what, asked: text.to_string(), candidates })
            }
        }
    })
}

/// Staff by id, for names in lists.
pub fn staff_names(store: &Store) -> Result<BTreeMap<String, String>, Problems> {
    let records = records(store, &schema::STAFF)?;
    Ok(records.iter().map(|record| (record.get("id").to_string(), record.get("name").to_string())).collect())
}

/// A new row of a table that is one file.
pub fn new_row(
    table: &'static Table,
    cells: &[(String, String)],
    ids: &mut IdMaker,
    records: &[Record],
) -> (String, Edit) {
    let taken = |id: &str| records.iter().any(|record| record.get("id") == id);
    let kind = table.kind.unwrap_or(crate::domain::id::Kind::Client);
    let id = ids.make(kind, None, taken);
    let columns: Vec<String> =
        ["id".to_string()].into_iter().chain(cells.iter().map(|(name, _)| name.clone())).collect();
    let row: Cells = [&id].into_iter().chain(cells.iter().map(|(_, cell)| cell)).collect();
    let file = format!("{}.csv", table.name);
    (id, Edit::Insert { file, columns: columns.into(), rows: vec![row] })
}

/// Decides a change of the register under the lock, and writes it; a dry run only decides.
pub fn write<T>(
    world: &World,
    command: &str,
    mut decide: impl FnMut(&Store) -> Result<(Vec<Edit>, String, T), Problems>,
) -> Result<(Option<Outcome>, T), Problems> {
    let rules = world.rules()?;
    if world.dry_run {
        let store = world.store()?;
        let (_, _, said) = decide(&store)?;
        return Ok((None, said));
    }
    let mut door = world.door(&rules)?;
    loop {
        let (outcome, (said, named)) = door.write(command, |store| {
            let (mut edits, about, said) = decide(store)?;
            let naming = naming(&edits);
            let named = !naming.is_empty();
            if named {
                edits = naming;
            }
            let change = Change { command: command.to_string(), by: world.by.clone(), about, edits };
            Ok::<_, Problems>((Proposal::Change(change), (said, named)))
        })?;
        // Where nothing got an id, there was none to get, and the edits would not be carried out either.
        if !named || outcome.change.is_none() {
            return Ok((Some(outcome), said));
        }
    }
}

/// A row that a hand added has no id by which it could be changed: its file's rows get theirs first.
fn naming(edits: &[Edit]) -> Vec<Edit> {
    let nameless = edits.iter().filter_map(|edit| match edit {
        Edit::Update { file, id, .. } | Edit::Remove { file, id } if id.is_empty() => Some(file.clone()),
        _ => None,
    });
    let files: std::collections::BTreeSet<String> = nameless.collect();
    let columns: std::rc::Rc<[String]> = vec!["id".to_string()].into();
    let naming = |file| Edit::Insert { file, columns: columns.clone(), rows: Vec::new() };
    files.into_iter().map(naming).collect()
}

/// How a command of the register ends.
pub fn ended(world: &World, outcome: Option<&Outcome>) -> Exit {
    match outcome {
        Some(outcome) => world.after(outcome),
        None => {
            world.tell(crate::messages::register::dry_run(world.lang));
            Exit::Done
        }
    }
}

/// Whether a name is borne already by a service or a member of staff.
pub fn named_already(records: &[Record], name: &str) -> Option<String> {
    let mut menu = Menu::default();
    for record in records {
        menu.add(record.get("id"), record.get("number"), record.get("name"), None);
    }
    match menu.find(name) {
        Match::One(id) => Some(id),
        _ => None,
    }
}
