//! What the register holds already, as an import has to know it.

use crate::domain::cell::parts;
use crate::domain::day::Day;
use crate::domain::money::Money;
use crate::domain::problem::{Problem, Problems};
use crate::domain::row::Row;
use crate::domain::schema::{self, Table};
use crate::import::incoming::Standing;
use crate::import::memory::Memory;
use crate::import::people::{Clients, Menu};
use crate::store::directory::Store;
use crate::store::plan::hash_of;
use crate::store::query;
use std::collections::HashMap;

/// The memory of sheets of cards: imports/cards.csv holds the cards of client sheets.
pub const CARD_SHEETS: &str = "card-sheets";

/// The hash of keys and marks.
pub fn hash(bytes: &[u8]) -> u64 {
    hash_of(bytes)
}

fn sound(problems: Vec<Problem>) -> Result<(), Problems> {
    Problems(problems).or_ok()
}

/// Every row of a file, as cells by column, by id.
pub fn standing(store: &Store, file: &str, table: &Table, into: &mut Standing) -> Result<(), Problems> {
    let mut problems = Vec::new();
    query::each(store, file, table, &mut problems, |row, _| {
        let cells =
            row.heading.names.iter().enumerate().map(|(i, name)| (name.clone(), row.text(i).into_owned()));
        into.insert(row.get("id").into_owned(), cells.collect());
    })?;
    sound(problems)
}

/// The memory of a kind of sheet.
pub fn memory(store: &Store, kind: &str) -> Result<Memory, Problems> {
    let mut memory = Memory::new(kind);
    let Some(mut reader) = store.reader(&memory.file.clone(), None)? else { return Ok(memory) };
    memory.set_columns(&reader.heading.names);
    let mut problems = Vec::new();
    query::each_row(&mut reader, &mut problems, |row, _| memory.add(&row))?;
    sound(problems)?;
    Ok(memory)
}

/// Services or staff, by number and name.
pub fn menu(store: &Store, table: &'static Table) -> Result<Menu, Problems> {
    let (mut menu, mut problems) = (Menu::default(), Vec::new());
    query::each(store, &format!("{}.csv", table.name), table, &mut problems, |row, _| {
        let text = |column| row.get(column).trim().to_string();
        menu.add(&text("id"), &text("number"), &text("name"), text("minutes").parse().ok());
        if let Some(price) = Money::parse(&text("price")) {
            menu.prices.insert(text("id"), price);
        }
        let told = table.columns.iter().map(|column| column.name);
        let mut told = told.filter(|name| !matches!(*name, "id" | "name" | "active"));
        if text("active") == "no" && told.all(|name| text(name).is_empty()) {
            menu.idle.insert(text("id"));
        }
    })?;
    sound(problems)?;
    Ok(menu)
}

/// A client's days, for the first visit.
#[derive(Clone, Copy, Debug, Default)]
pub struct Days {
    pub first_visit: Option<Day>,
    pub since: Option<Day>,
    /// The old system counted more than one visit: which was the first, no sheet of the last months tells.
    pub came_again_before: bool,
}

/// The clients, by number, phone and name.
pub fn clients(store: &Store) -> Result<(Clients, HashMap<String, Days>), Problems> {
    let (mut clients, mut days, mut problems) = (Clients::default(), HashMap::new(), Vec::new());
    query::each(store, "clients.csv", &schema::CLIENTS, &mut problems, |row, _| {
        let text = |column| row.get(column).trim().to_string();
        let (id, phone, others) = (text("id"), text("phone"), text("other_phones"));
        let phones: Vec<&str> =
            [phone.as_str()].into_iter().filter(|p| !p.is_empty()).chain(parts(&others)).collect();
        clients.add(&id, &text("number"), &text("name"), &text("called"), &phones);
        let known = Days {
            first_visit: Day::parse(&text("first_visit")),
            since: Day::parse(&text("since")),
            came_again_before: text("visits_before").parse().is_ok_and(|visits: u32| visits > 1),
        };
        days.insert(id, known);
    })?;
    sound(problems)?;
    Ok((clients, days))
}
