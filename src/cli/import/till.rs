//! What sheets of visits, sales, payments, points and feedback bring.

use super::Importing;
use super::brought::{self, Brought};
use super::missing;
use super::paid::{self, Paid};
use super::progress::Progress;
use super::register::{self, hash};
use crate::domain::day::Month;
use crate::domain::id::{IdMaker, month_of};
use crate::domain::problem::Problems;
use crate::domain::row::Row;
use crate::domain::schema::{self, Table};
use crate::domain::tally;
use crate::import::balances;
use crate::import::corrected;
use crate::import::decide;
use crate::import::feedback;
use crate::import::incoming::{Incoming, IncomingRow, Standing};
use crate::import::kind::Kind;
use crate::import::memory::Memory;
use crate::import::mended;
use crate::import::people::Menu;
use crate::import::points;
use crate::import::points_twice::{self, Before, Twice};
use crate::import::reconcile;
use crate::import::till::{self, TillSheet};
use crate::import::who::{Staff, Taken};
use crate::store::directory::Store;
use crate::store::query;
use foldhash::HashMap;
use std::collections::BTreeSet;

/// The column that says what a row is about.
fn about(kind: Kind) -> &'static str {
    match kind {
        Kind::Sales => "product",
        Kind::Payments => "for",
        Kind::Points => "reason",
        Kind::Feedback => "said",
        _ => "service",
    }
}

pub fn bring(
    importing: &Importing,
    store: &Store,
    ids: &mut IdMaker,
    progress: &Progress,
) -> Result<Brought, Problems> {
    let kind = importing.kind;
    let (clients, days) = register::clients(store)?;
    let mut services = register::menu(store, &schema::SERVICES)?;
    let mut products = register::menu(store, &schema::PRODUCTS)?;
    let mut staff = register::menu(store, &schema::STAFF)?;
    let bills = if kind == Kind::Payments { bills(store)? } else { HashMap::default() };
    let taken = Taken::default();
    let read = |services: &Menu, products: &Menu, staff: &Menu| {
        let mut sheet = TillSheet::default();
        let known = till::Known {
            clients: &clients,
            services,
            products,
            staff: Staff { menu: staff, taken: &taken },
            bills: &bills,
            till: importing.till,
        };
        progress.begin();
        for (index, source) in importing.sources.iter().enumerate() {
            let tick = || progress.tick();
            if kind == Kind::Points {
                let (sheet, from) = (&mut sheet.incoming, (&source.sheet, index));
                points::read(from, &source.layout, &clients, importing.today, false, sheet, &tick);
                continue;
            }
            if kind == Kind::Feedback {
                feedback::read(
                    &source.sheet,
                    index,
                    &source.layout,
                    &clients,
                    importing.feedback,
                    importing.today,
                    &mut sheet.incoming,
                    &tick,
                );
                continue;
            }
            till::read(
                kind,
                &source.sheet,
                index,
                &source.layout,
                &known,
                importing.today,
                &mut sheet,
                &tick,
            );
        }
        progress.all_read();
        match kind {
            Kind::Points => points::give_keys(&mut sheet.incoming, hash),
            _ => {
                sheet.one_by_one(services);
                if kind != Kind::Payments {
                    sheet.tell_paid();
                }
                till::give_keys(&mut sheet.incoming, about(kind), hash);
            }
        }
        sheet
    };
    let mut sheet = read(&services, &products, &staff);
    let menus = [("staff", &mut staff), ("services", &mut services), ("products", &mut products)];
    let (mut edits, mut made) = missing::add(importing, &sheet.incoming, menus, ids);
    if !made.is_empty() {
        sheet = read(&services, &products, &staff);
    }
    let TillSheet { mut incoming, paid } = sheet;
    let memory = register::memory(store, kind.word())?;
    let twice = match kind {
        Kind::Points => points_before(store, &memory)?.settle(&mut incoming, |key| memory.get(key).is_some()),
        _ => Twice::default(),
    };
    let joined = decide::join(kind, &mut incoming, false);
    if kind == Kind::Points {
        if balances::any_new(&incoming, &memory) {
            let (lots, _) = in_months(store, kind.table(), memory.keys().filter_map(|(_, id)| month_of(id)))?;
            balances::take_places(&mut incoming, &lots, &memory, hash);
        }
        points::give_moments(&mut incoming, importing.today, |key| memory.get(key).is_some());
    }
    let new = mended::tell_apart(&brought::given(importing), &mut incoming, &memory, hash);
    let settled = mended::settled(&brought::given(importing), &memory, hash);
    let (mut standing, files) = standing(store, kind.table(), "at", &incoming, &memory)?;
    let mut stood = Paid::default();
    if matches!(kind, Kind::Visits | Kind::Sales) {
        let given = brought::given(importing);
        let mended = |sheet: usize| given.get(sheet).is_some_and(|given| given.mended);
        corrected::take_places(&mut incoming, &standing, &memory, about(kind), mended, hash);
        stood = Paid::load(store, &incoming, &memory, &mut standing)?;
    }
    let known = Known::new(&standing, "at", about(kind));
    let find = |row: &IncomingRow| Ok(known.find(row, &incoming).filter(|_| !new.contains(&row.key)));
    let before =
        decide::Before { standing: &standing, files: &files, memory: &memory, settled: &settled, hash };
    let mut decision = decide::decide(kind, &incoming, &joined, &before, &find, ids);
    brought::remember_doubts(importing, &incoming, &mut decision, &memory);
    paid::speak(&mut decision.fates, importing.till, importing.lang);
    edits.append(&mut decision.edits);
    let menus =
        [("staff", "staff", &staff), ("services", "service", &services), ("products", "product", &products)];
    let (in_use, again) = missing::again(importing, (&incoming, &decision.fates), menus);
    edits.extend(in_use);
    made.extend(again);
    if kind == Kind::Visits {
        edits.extend(brought::first_visits(&incoming, &decision.fates, &days, "at", |_| true));
    }
    let rows = (&incoming, &decision.fates[..]);
    edits.extend(stood.edits(importing, rows, &paid, &decision.changes, ids));
    let brought = brought::decided(decision, incoming, kind.table());
    let void_here = void_here(&brought.incoming.void, &memory);
    let taken = taken.into_inner().unwrap_or_default();
    Ok(Brought { edits, made, taken, void_here, twice, ..brought })
}

/// The points that came in of each client before.
fn points_before(store: &Store, memory: &Memory) -> Result<Before, Problems> {
    let by_record: HashMap<&str, &str> = memory.keys().map(|(key, record)| (record, key)).collect();
    let months: BTreeSet<Month> = by_record.keys().filter_map(|id| month_of(id)).collect();
    let came = |cell: &[u8]| std::str::from_utf8(cell).is_ok_and(|id| by_record.contains_key(id));
    let read = |row: &dyn Row| {
        let text = |column: &str| row.get(column).into_owned();
        let key = by_record.get(row.get("id").as_ref()).copied().unwrap_or_default();
        let points = tally::parse(&row.get("points")).unwrap_or_default();
        let [number, at, client, reason] = ["number", "at", "client", "reason"].map(text);
        (Some(points_twice::Row { key, number, at, client, points, reason }), Vec::new())
    };
    let mut problems = Vec::new();
    let rows = query::among(store, &schema::POINTS, months, ("id", &came), &mut problems, read)?;
    Problems(problems).or_ok()?;
    Ok(Before::of(rows.into_iter(), hash))
}

/// Of these numbers those that came in before.
pub(super) fn void_here(void: &[String], memory: &Memory) -> Vec<String> {
    if void.is_empty() {
        return Vec::new();
    }
    let known: std::collections::HashSet<&str> =
        memory.keys().map(|(key, _)| key.split('/').next().unwrap_or(key)).collect();
    void.iter().filter(|number| !number.is_empty() && known.contains(number.as_str())).cloned().collect()
}

/// Visits and sales by their number in the old system.
pub(super) fn bills(store: &Store) -> Result<HashMap<String, Vec<String>>, Problems> {
    let mut bills: HashMap<String, Vec<String>> = HashMap::default();
    let mut problems = Vec::new();
    for table in [&schema::VISITS, &schema::SALES] {
        let months = store.months(table)?;
        let named = |cell: &[u8]| !cell.is_empty();
        let read =
            |row: &dyn Row| (Some((row.get("number").into_owned(), row.get("id").into_owned())), Vec::new());
        for (number, id) in query::among(store, table, months, ("number", &named), &mut problems, read)? {
            bills.entry(number).or_default().push(id);
        }
    }
    Problems(problems).or_ok()?;
    Ok(bills)
}

/// The records that rows with news may mean: those of their months, and of the months in the ids
/// that the memory gives them.
/// `when`: the column of the moment by which they are filed.
pub(super) fn standing(
    store: &Store,
    table: &'static Table,
    when: &str,
    incoming: &Incoming,
    memory: &Memory,
) -> Result<(Standing, HashMap<String, String>), Problems> {
    let at = incoming.column(when);
    let mut months = BTreeSet::new();
    for row in incoming.rows.iter().filter(|row| row.doubts.is_empty()) {
        if reconcile::says_the_same(row, &incoming.columns, memory, hash) {
            continue;
        }
        months.extend(row.get(at).get(..7).and_then(Month::parse));
        months.extend(memory.get(&row.key).and_then(|seen| month_of(&seen.record)));
    }
    in_months(store, table, months)
}

/// The records of these months, and the file of each.
fn in_months(
    store: &Store,
    table: &'static Table,
    months: impl IntoIterator<Item = Month>,
) -> Result<(Standing, HashMap<String, String>), Problems> {
    let (mut standing, mut files) = (Standing::default(), HashMap::default());
    for month in months.into_iter().collect::<BTreeSet<Month>>() {
        let file = table.file(month);
        let mut here = Standing::default();
        register::standing(store, &file, table, &mut here)?;
        files.extend(here.keys().map(|id| (id.clone(), file.clone())));
        standing.extend(here);
    }
    Ok((standing, files))
}

/// What stands in the till already, by what a row may be known by.
pub(super) struct Known {
    when: &'static str,
    about: &'static str,
    by_number: HashMap<(String, String), Vec<String>>,
    by_moment: HashMap<(String, String, String), Vec<String>>,
}

impl Known {
    pub(super) fn new(standing: &Standing, when: &'static str, about: &'static str) -> Known {
        let (mut by_number, mut by_moment): (HashMap<_, Vec<String>>, HashMap<_, Vec<String>>) =
            Default::default();
        for (id, cells) in standing {
            let text = |column: &str| cells.get(column).cloned().unwrap_or_default();
            if text("number").is_empty() {
                let key = (text("client"), text(when), text(about));
                by_moment.entry(key).or_default().push(id.clone());
            } else {
                by_number.entry((text("number"), text(about))).or_default().push(id.clone());
            }
        }
        Known { when, about, by_number, by_moment }
    }

    /// The record that a row means: of the same number and about the same, else of the same client at
    /// the same moment; a row that tells the day alone is not told from another of that day.
    pub(super) fn find(&self, row: &IncomingRow, incoming: &Incoming) -> Option<String> {
        let text = |column: &str| row.get(incoming.column(column)).to_string();
        let found = match text("number").is_empty() {
            false => self.by_number.get(&(text("number"), text(self.about))),
            true if text(self.when).ends_with("T00:00") => None,
            true => self.by_moment.get(&(text("client"), text(self.when), text(self.about))),
        };
        match found.map(Vec::as_slice) {
            Some([one]) => Some(one.clone()),
            _ => None,
        }
    }
}
