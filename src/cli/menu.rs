//! `salon service`, `staff`, `room` and `product`: small tables, by hand.

use super::world::World;
use super::{register, skills, weekly};
use crate::domain::change::Edit;
use crate::domain::phone::masked;
use crate::domain::problem::{Candidate, Exit, Fact, Problem, Problems};
use crate::domain::schema::Table;
use crate::messages::{register as words, room as room_words};
use crate::render::listing::{Column, Listing};
use std::collections::BTreeMap;

/// The verbs, for who forgot that one comes first.
const VERBS: &[&str] = &["add", "list", "edit"];

pub fn list(
    world: &World,
    table: &'static Table,
    columns: &[&'static str],
    all: bool,
) -> anyhow::Result<Exit> {
    let store = world.store()?;
    let mut records = register::records(&store, table)?;
    store.release();
    records.retain(|record| all || record.get("active") != "no");
    let titles = columns.iter().map(|name| {
        let column = Column::new(*name, words::title(name, world.lang));
        if matches!(*name, "minutes" | "price" | "buffer" | "cost" | "places" | "points" | "least" | "stock")
            || name.ends_with("_days")
        {
            column.right()
        } else {
            column
        }
    });
    let for_people = world.format.tells_people();
    let cell = |record: &register::Record, column: &str| match column {
        "phone" if !world.reveal => masked(record.get(column)),
        "kind" if for_people && table.name == "products" => {
            room_words::product_kind(record.get(column), world.lang).to_string()
        }
        "kind" if for_people && table.name == "rewards" => {
            crate::messages::points::reward_kind(record.get(column), world.lang).to_string()
        }
        column => record.get(column).to_string(),
    };
    let rows =
        records.iter().map(|record| columns.iter().map(|column| cell(record, column)).collect()).collect();
    let listing = Listing { columns: titles.collect(), rows };
    match table.name {
        "rewards" => super::print_numbered(world, &listing, &["points", "least", "stock"]),
        _ => super::print_listing(world, &listing),
    }
    Ok(Exit::Done)
}

pub fn add(
    world: &World,
    table: &'static Table,
    command: &str,
    given: &BTreeMap<String, String>,
) -> anyhow::Result<Exit> {
    add_heard(world, table, command, given, Problems::default())
}

/// As `add`; what was not understood before is told with what the cells don't hold.
pub fn add_heard(
    world: &World,
    table: &'static Table,
    command: &str,
    given: &BTreeMap<String, String>,
    mut doubts: Problems,
) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let today = world.today(&rules);
    let mut ids = world.ids();
    let (given, hours) = weekly::settled(&rules, table, given)?;
    let given = &given;
    let (outcome, (name, id)) = register::write(world, command, |store| {
        let records = register::records(store, table)?;
        let find = register::finder(store)?;
        let mut cells = understood(&mut doubts, register::taken(table, given, today, &find))?;
        skills::settle(store, table, &mut cells)?;
        let name = given.get("name").cloned().unwrap_or_default();
        if let Some(id) = register::named_already(&records, &name) {
            let candidate = Candidate { id, number: String::new(), name, phone: String::new() };
            let fact = Fact::NameTaken { what: register::sought(table), by: candidate };
            return Err(Problem::new(fact).into());
        }
        let (id, edit) = register::new_row(table, &cells, &mut ids, &records);
        Ok((vec![edit], id.clone(), (name, id)))
    })?;
    world.tell(&words::added(&name, &id, world.lang));
    weekly::tell(world, &name, hours.as_ref());
    Ok(register::ended(world, outcome.as_ref()))
}

pub fn edit(
    world: &World,
    table: &'static Table,
    command: &str,
    asked: &str,
    given: &BTreeMap<String, String>,
) -> anyhow::Result<Exit> {
    edit_heard(world, table, command, asked, given, Problems::default())
}

/// What was taken, where there is no doubt of anything; else all of it.
fn understood<T>(doubts: &mut Problems, taken: Result<T, Problems>) -> Result<T, Problems> {
    let mut problems = std::mem::take(doubts);
    let taken = problems.keep(taken);
    match taken.filter(|_| problems.0.is_empty()) {
        Some(taken) => Ok(taken),
        None => Err(problems),
    }
}

/// As `edit`; what was not understood before is told with what the cells don't hold.
pub fn edit_heard(
    world: &World,
    table: &'static Table,
    command: &str,
    asked: &str,
    given: &BTreeMap<String, String>,
    mut doubts: Problems,
) -> anyhow::Result<Exit> {
    if given.is_empty() && doubts.0.is_empty() {
        return Err(Problems::from(Fact::NothingGiven).into());
    }
    let rules = world.rules()?;
    let today = world.today(&rules);
    let (given, hours) = weekly::settled(&rules, table, given)?;
    let given = &given;
    let (outcome, (name, id, count)) = register::write(world, command, |store| {
        let records = register::records(store, table)?;
        let found = register::the_one(&records, table, asked, VERBS);
        let find = register::finder(store)?;
        let mut problems = Problems::default();
        let found = problems.keep(found);
        let taken = problems.keep(register::taken(table, given, today, &find));
        let both = found.zip(taken).ok_or(problems);
        let (record, mut cells) = understood(&mut doubts, both)?;
        skills::settle(store, table, &mut cells)?;
        cells.retain(|(column, value)| record.get(column) != value);
        if cells.iter().any(|(column, value)| column == "name" && value.is_empty()) {
            return Err(Fact::Blank { column: "name".into() }.into());
        }
        let (name, id, count) = (record.get("name").to_string(), record.get("id").to_string(), cells.len());
        let edit = Edit::Update { file: format!("{}.csv", table.name), id: id.clone(), cells };
        let edits = if count > 0 { vec![edit] } else { Vec::new() };
        Ok((edits, id.clone(), (name, id, count)))
    })?;
    world.tell(&words::changed(&name, &id, count, world.lang));
    weekly::tell(world, &name, hours.as_ref());
    Ok(register::ended(world, outcome.as_ref()))
}
