//! Prepaid cards and their rows, no more of them than a question needs.

use super::directory::Store;
use super::plan::Plan;
use super::query;
use super::reader::Reader;
use crate::domain::problem::{Problem, Problems};
use crate::domain::record::card::{Card, CardType};
use crate::domain::record::card_use::CardUse;
use crate::domain::schema::{self, Table};
use foldhash::HashSet;
use memchr::memmem::Finder;

const CARDS: &str = "cards.csv";
const TYPES: &str = "card-types.csv";

/// What the shop sells as cards.
pub fn types(store: &Store, problems: &mut Vec<Problem>) -> Result<Vec<CardType>, Problems> {
    let found = query::all(store, TYPES, &schema::CARD_TYPES, problems, CardType::read)?;
    Ok(found.into_iter().flatten().collect())
}

/// Every card.
pub fn all(store: &Store, problems: &mut Vec<Problem>) -> Result<Vec<Card>, Problems> {
    let found = query::all(store, CARDS, &schema::CARDS, problems, Card::read)?;
    Ok(found.into_iter().flatten().collect())
}

/// Every row of these cards.
pub fn rows_of(
    store: &Store,
    cards: &HashSet<&str>,
    problems: &mut Vec<Problem>,
) -> Result<Vec<CardUse>, Problems> {
    if cards.is_empty() {
        return Ok(Vec::new());
    }
    let is_theirs = |cell: &[u8]| std::str::from_utf8(cell).is_ok_and(|id| cards.contains(id.trim()));
    let months = store.months(&schema::CARD_USES)?;
    query::among(store, &schema::CARD_USES, months, ("card", &is_theirs), problems, CardUse::read)
}

/// Every row of every card.
pub fn all_rows(store: &Store, problems: &mut Vec<Problem>) -> Result<Vec<CardUse>, Problems> {
    let months = store.months(&schema::CARD_USES)?;
    query::among(store, &schema::CARD_USES, months, ("card", &|_| true), problems, CardUse::read)
}

/// The rows that were made for a visit, a sale or a card.
pub fn rows_for(store: &Store, id: &str, problems: &mut Vec<Problem>) -> Result<Vec<CardUse>, Problems> {
    let (finder, mut rows) = (Finder::new(id), Vec::new());
    for month in store.months(&schema::CARD_USES)? {
        let file = schema::CARD_USES.file(month);
        let Some(mut reader) = store.reader(&file, Some(&schema::CARD_USES))? else { continue };
        query::each_with(&mut reader, &finder, problems, |row, problems| {
            let (row, found) = CardUse::read(&row);
            problems.extend(found);
            rows.extend(row.filter(|row| row.about == id));
        })?;
    }
    Ok(rows)
}

/// What these plans take away of a table, and what they bring.
fn changed<T>(
    plans: &[Plan],
    table: &'static Table,
    read: impl Fn(&dyn crate::domain::row::Row) -> Option<T>,
) -> (Vec<T>, Vec<T>) {
    let (mut goes, mut comes) = (Vec::new(), Vec::new());
    for plan in plans {
        let Plan::Rows(plan) = plan else { continue };
        if Table::of_file(&plan.file).is_none_or(|of| of.name != table.name) {
            continue;
        }
        let one = |heading: &Option<String>, row: Option<&str>| {
            let bytes = format!("{}\n{}\n", heading.as_deref()?.trim_end(), row?.trim_end()).into_bytes();
            let mut reader = Reader::of_bytes(plan.file.clone(), bytes, None).ok()?;
            let row = reader.next_row().ok()??;
            read(&row)
        };
        for row in &plan.rows {
            goes.extend(one(&plan.old_heading, row.old_row()));
            comes.extend(one(&plan.new_heading, row.new_row()));
        }
    }
    (goes, comes)
}

/// The rows of cards that these plans take away, and those that they bring.
pub fn changed_rows(plans: &[Plan]) -> (Vec<CardUse>, Vec<CardUse>) {
    changed(plans, &schema::CARD_USES, |row| CardUse::read(row).0)
}

/// The same of cards.
pub fn changed_cards(plans: &[Plan]) -> (Vec<Card>, Vec<Card>) {
    changed(plans, &schema::CARDS, |row| Card::read(row).0)
}
