//! What would be left hanging if a change were taken back: rows that name one which would go.

use super::check::files_of;
use super::directory::Store;
use super::logged::Logged;
use super::plan::{Plan, RowChange};
use super::query;
use super::raw_row::RawRow;
use super::reader::Reader;
use crate::domain::book_fact::BookFact;
use crate::domain::cell::parts;
use crate::domain::id::Kind;
use crate::domain::problem::{Fact, Problem, Problems};
use crate::domain::record::booking::Booking;
use crate::domain::schema::{self, Cell, Column, Table};
use crate::domain::shares::Shares;
use std::collections::HashSet;

/// So many are named; who has taken care of these will hear of the rest.
const TOLD: usize = 10;

/// The rows that name one which these plans take away, each with the change that made it.
pub fn hanging(store: &Store, plans: &[Plan], entries: &[Logged]) -> Result<Vec<Problem>, Problems> {
    let rows = || plans.iter().filter_map(|plan| if let Plan::Rows(plan) = plan { Some(plan) } else { None });
    let rows = || rows().flat_map(|plan| &plan.rows);
    let stays: HashSet<&str> = rows().filter(|row| row.new_row().is_some()).map(RowChange::id).collect();
    let goes: HashSet<&str> =
        rows().map(RowChange::id).filter(|id| !id.is_empty() && !stays.contains(id)).collect();
    let kinds: HashSet<Kind> = goes.iter().filter_map(|id| Kind::of(id)).collect();
    let mut found = Vec::new();
    if goes.is_empty() {
        return Ok(found);
    }
    for table in schema::TABLES {
        if !table.columns.iter().any(|column| refers(column, &kinds)) {
            continue;
        }
        for (file, _) in files_of(store, table)? {
            let Ok(Some(mut reader)) = store.reader(&file, Some(table)) else { continue };
            in_file(table, &mut reader, &kinds, &goes, &stays, &mut found)?;
        }
    }
    found.truncate(TOLD);
    for problem in &mut found {
        if let Fact::Book(BookFact::Hanging { by, change, .. }) = &mut problem.fact {
            *change = maker(entries, by);
        }
    }
    Ok(found)
}

fn refers(column: &Column, kinds: &HashSet<Kind>) -> bool {
    match column.cell {
        Cell::Reference(kind) | Cell::References(kind) | Cell::Shares(kind) => kinds.contains(&kind),
        Cell::ReferenceAmong(among) => among.iter().any(|kind| kinds.contains(kind)),
        _ => false,
    }
}

/// The first row of a file that names each of those that go.
fn in_file(
    table: &'static Table,
    reader: &mut Reader,
    kinds: &HashSet<Kind>,
    goes: &HashSet<&str>,
    stays: &HashSet<&str>,
    found: &mut Vec<Problem>,
) -> Result<(), Problems> {
    let columns: Vec<(usize, &Column)> = reader
        .heading
        .names
        .iter()
        .enumerate()
        .filter_map(|(at, name)| Some((at, table.column(name).filter(|column| refers(column, kinds))?)))
        .collect();
    let key = reader.heading.key();
    let mut told: HashSet<String> = HashSet::new();
    query::each_row(reader, &mut Vec::new(), |row, _| {
        let own = row.text(key);
        if goes.contains(own.trim()) || stays.contains(own.trim()) {
            return;
        }
        for (at, column) in &columns {
            for id in named(&row, *at, column) {
                if goes.contains(id.as_str()) && told.insert(id.clone()) {
                    let by = own.trim().to_string();
                    let fact = BookFact::Hanging { id, table: table.name, by, change: None };
                    found.push(Problem::at(Fact::Book(fact), row.place_of(Some(*at))));
                }
            }
        }
    })
}

/// The ids that a cell names.
fn named(row: &RawRow, at: usize, column: &Column) -> Vec<String> {
    let text = row.text(at);
    match column.cell {
        Cell::References(_) => parts(&text).map(str::to_string).collect(),
        Cell::Shares(_) => Shares::stored(&text).0.into_iter().map(|(id, _)| id).collect(),
        _ => vec![text.trim().to_string()],
    }
}

/// The change that made a row.
fn maker(entries: &[Logged], id: &str) -> Option<String> {
    let made = |plan: &Plan| match plan {
        Plan::Rows(plan) => {
            plan.rows.iter().any(|row| matches!(row, RowChange::Insert { id: own, .. } if own == id))
        }
        _ => false,
    };
    let entry = entries.iter().rev().map(|logged| &logged.entry).find(|entry| entry.plans.iter().any(made));
    entry.map(|entry| entry.id.clone())
}

/// The bookings that these plans bring back or change: as each stands now, where it does, and as it
/// would stand.
pub fn bookings(plans: &[Plan]) -> Vec<(Option<Booking>, Booking)> {
    let mut found = Vec::new();
    let mut before = Vec::new();
    for plan in plans {
        let Plan::Rows(plan) = plan else { continue };
        if Table::of_file(&plan.file).is_none_or(|table| table.name != schema::BOOKINGS.name) {
            continue;
        }
        let read = |heading: &Option<String>, row: Option<&str>| {
            let bytes = format!("{}\n{}\n", heading.as_deref()?.trim_end(), row?.trim_end()).into_bytes();
            let mut reader = Reader::of_bytes(plan.file.clone(), bytes, None).ok()?;
            let row = reader.next_row().ok()??;
            Booking::read(&row).0
        };
        for row in &plan.rows {
            before.extend(read(&plan.old_heading, row.old_row()));
            found.extend(read(&plan.new_heading, row.new_row()));
        }
    }
    let was = |booking: &Booking| before.iter().find(|own| own.id == booking.id).cloned();
    found.into_iter().map(|booking| (was(&booking), booking)).collect()
}
