//! Files that are not there, or hold no rows, though others name what stood in them: an answer made without
//! them would be short without a word. Needs no memory of what was last seen, which a clone and a salon that is
//! kept by hand don't have; a file that stands there with rows costs a look at its size. What can't be read on the
//! way is passed over: whoever rests on it tells that.

use super::directory::Store;
use super::log::Entry;
use super::logged;
use super::plan::{Plan, RowChange};
use super::{disk, query, seen};
use crate::domain::day::Month;
use crate::domain::id::Kind;
use crate::domain::problem::{Fact, Place, Problem, Problems};
use crate::domain::row::Row;
use crate::domain::schema::{self, Cell, Table};
use foldhash::HashSet;
use memchr::memmem;

/// A file that is larger has rows: no heading is that long.
const HEADING: u64 = 8 * 1024;

/// The registers that a day's work rests on.
pub const REGISTERS: &[&Table] = &[&schema::CLIENTS, &schema::SERVICES, &schema::STAFF];

/// So many months are looked through for what names a file.
const MONTHS_BACK: usize = 3;

/// The state of a file that may be without rows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Gone,
    /// It stands there, and holds no rows.
    Bare,
    HasRows,
}

/// What a list rests on, and lacks: files that lost much since they were last seen, registers that are named and
/// have no rows, and months of a table by month. `meant` says which of the files seen before matter.
pub fn lost(
    store: &Store,
    registers: &[&'static Table],
    months: &[(&'static Table, Month)],
    meant: impl Fn(&str) -> bool,
) -> Result<Vec<Problem>, Problems> {
    let mut problems = seen::lost_among(&store.root, meant)?;
    for table in registers {
        problems.extend(register(store, table));
    }
    for (table, month) in months {
        problems.extend(of_month(store, table, *month));
    }
    problems.extend(folders(store, months));
    problems.dedup();
    Ok(problems)
}

/// Refuses where one of these registers is gone that other tables name: a sheet brought in, or a client added, would
/// begin it anew under other ids, and what was asked for would be told to be nowhere.
pub fn guard(store: &Store, registers: &[&'static Table]) -> Result<(), Problems> {
    Problems(registers.iter().filter_map(|table| register(store, table)).collect()).or_ok()
}

/// A reference to a row of a table that was found to be lost, or has rows that can't be read, says nothing more.
pub fn is_told(told: &[Problem], problem: &Problem) -> bool {
    let Fact::UnknownReference { table, .. } = &problem.fact else { return false };
    told.iter().any(|told| {
        let place = told.place.as_ref().map_or("", |place| &*place.file);
        (told.hides_rows() || matches!(told.fact, Fact::Missing { .. } | Fact::Gone { .. } | Fact::NoHeading))
            && place.strip_suffix(".csv") == Some(*table)
    })
}

fn state(store: &Store, file: &str) -> State {
    match disk::stamp(&store.root.join(file)) {
        // A file of no bytes at all is told by whoever reads it.
        Ok(Some(stamp)) if stamp.size > HEADING || stamp.size == 0 => return State::HasRows,
        Ok(None) if !store.is_pending() => return State::Gone,
        Ok(_) => {}
        Err(_) => return State::HasRows,
    }
    match store.reader(file, None) {
        Ok(None) => State::Gone,
        Ok(Some(mut reader)) => match reader.next_row() {
            Ok(None) => State::Bare,
            _ => State::HasRows,
        },
        Err(_) => State::HasRows,
    }
}

fn missing(file: &str, named_in: String) -> Problem {
    Problem::at(Fact::Missing { named_in }, Place::file(file))
}

fn register(store: &Store, table: &'static Table) -> Option<Problem> {
    let file = format!("{}.csv", table.name);
    if state(store, &file) == State::HasRows || seen::knows(&store.root, &file) {
        return None;
    }
    names(store, table).map(|named_in| missing(&file, named_in))
}

/// A place that names a row of this register.
fn names(store: &Store, register: &Table) -> Option<String> {
    let names = |cell: Cell| register.kind.is_some_and(|kind| cell == Cell::Reference(kind));
    for table in schema::TABLES.iter().filter(|table| table.name != register.name) {
        let columns: Vec<&str> =
            table.columns.iter().filter(|column| names(column.cell)).map(|column| column.name).collect();
        let found =
            newest_files(store, table).iter().find_map(|file| first_named(store, file, table, &columns));
        if !columns.is_empty() && found.is_some() {
            return found;
        }
    }
    let dossiers = store.names_in("dossiers").unwrap_or_default();
    let dossier = dossiers.iter().find(|name| register.kind == Some(Kind::Client) && name.ends_with(".yaml"));
    dossier.map(|name| format!("dossiers/{name}")).or_else(|| brought_in(store, register))
}

fn newest_files(store: &Store, table: &Table) -> Vec<String> {
    if !table.monthly() {
        return vec![format!("{}.csv", table.name)];
    }
    let months = store.months(table).unwrap_or_default();
    months.into_iter().rev().take(MONTHS_BACK).map(|month| table.file(month)).collect()
}

/// The first cell of these columns that is not blank.
fn first_named(store: &Store, file: &str, table: &'static Table, columns: &[&str]) -> Option<String> {
    if columns.is_empty() {
        return None;
    }
    let mut reader = store.reader(file, Some(table)).ok()??;
    let places: Vec<usize> = columns.iter().filter_map(|name| reader.heading.find(name)).collect();
    while let Some(row) = reader.next_row().ok()? {
        if let Some(place) = places.iter().find(|place| !row.text(**place).trim().is_empty()) {
            return Some(row.place_of(Some(*place)).to_string());
        }
    }
    None
}

/// What was imported into a table, where anything came in: rows in doubt are remembered as well, and name no record.
fn brought_in(store: &Store, table: &Table) -> Option<String> {
    let (file, letter) = (format!("imports/{}.csv", table.name), table.kind?.letter());
    let mut reader = store.reader(&file, None).ok()??;
    let record = reader.heading.find("record")?;
    while let Some(row) = reader.next_row().ok()? {
        if row.text(record).starts_with(letter) {
            return Some(file);
        }
    }
    None
}

/// What is wrong with a table's file of a month, if anything.
fn of_month(store: &Store, table: &'static Table, month: Month) -> Option<Problem> {
    let file = table.file(month);
    let state = state(store, &file);
    // Many a shop keeps its book alone: what it has no folder for is not looked for in every list.
    let in_use =
        || table.name == schema::BOOKINGS.name || !store.months(table).unwrap_or_default().is_empty();
    if state == State::HasRows || seen::knows(&store.root, &file) || !in_use() {
        return None;
    }
    if let Some(named_in) = names_month(store, table, month, state) {
        return Some(missing(&file, named_in));
    }
    let left_out = state == State::Gone && beside(store, table, month);
    left_out.then(|| Problem::at(Fact::MonthLeftOut, Place::file(file)))
}

/// Whether the months right before and after stand there.
fn beside(store: &Store, table: &Table, month: Month) -> bool {
    [month.previous(), month.next()].iter().all(|month| state(store, &table.file(*month)) == State::HasRows)
}

/// A file that names a row of that month by its id.
fn names_month(store: &Store, table: &Table, month: Month, state: State) -> Option<String> {
    let begins = format!("{}{}-", table.kind?.letter(), month.short());
    let finder = memmem::Finder::new(begins.as_bytes());
    let went = went_elsewhere(store, table, month);
    let names = |file: &String| {
        let Ok(Some(bytes)) = store.bytes(file) else { return false };
        finder.find_iter(&bytes).any(|at| {
            let starts = at == 0 || !bytes[at - 1].is_ascii_alphanumeric();
            let length = bytes[at..].iter().position(|byte| !byte.is_ascii_alphanumeric() && *byte != b'-');
            starts && !went.contains(&bytes[at..length.map_or(bytes.len(), |length| at + length)])
        })
    };
    let others = schema::TABLES.iter().filter(|other| other.name != table.name && other.monthly());
    let mut files = others.flat_map(|other| [month, month.next()].map(|month| other.file(month)));
    // Where all that were imported were moved to another month, the file stands there with its heading.
    let imported = Some(format!("imports/{}.csv", table.name)).filter(|_| state == State::Gone);
    let named = files.find(names).or_else(|| imported.filter(names));
    named.or_else(|| logged_rows(store, &table.file(month), month))
}

/// The ids of that month whose rows stand in another month's file.
fn went_elsewhere(store: &Store, table: &Table, month: Month) -> HashSet<Vec<u8>> {
    let mut went = HashSet::default();
    let changes = &schema::BOOKING_CHANGES;
    if table.name == schema::BOOKINGS.name {
        let _ = query::each(store, &changes.file(month), changes, &mut Vec::new(), |row, _| {
            if row.get("what") == "moved" {
                went.insert(row.get("booking").trim().as_bytes().to_vec());
            }
        });
    }
    went
}

/// The log of these months, where by its last words a row should stand in this file.
fn logged_rows(store: &Store, file: &str, month: Month) -> Option<String> {
    let months = std::iter::successors(Some(month), |month| Some(month.previous())).take(MONTHS_BACK);
    let mut months: Vec<Month> = months.collect();
    months.reverse();
    let quoted = format!("\"{file}\"");
    let mut rows: HashSet<String> = HashSet::default();
    let mut last = None;
    for log in months.iter().map(|month| format!("log/{month}.jsonl")) {
        let Ok(Some(bytes)) = store.bytes(&log) else { continue };
        if memmem::find(&bytes, quoted.as_bytes()).is_none() {
            continue;
        }
        let text = String::from_utf8_lossy(&bytes);
        let lines = text.lines().filter(|line| line.contains(&quoted));
        for entry in lines.filter_map(Entry::read) {
            let before = rows.len();
            note(store, &entry, file, &mut rows);
            if rows.len() > before {
                last = Some(log.clone());
            }
        }
    }
    last.filter(|_| !rows.is_empty())
}

fn note(store: &Store, entry: &Entry, file: &str, rows: &mut HashSet<String>) {
    if let Some(listing) = &entry.listing {
        let _ = logged::each_listed(store, listing, |row| {
            if row.text(0) == file {
                match logged::sign_of(row) {
                    '-' => drop(rows.remove(&*row.text(2))),
                    _ => drop(rows.insert(row.text(2).into_owned())),
                }
            }
        });
    }
    for plan in &entry.plans {
        let Plan::Rows(plan) = plan else { continue };
        for row in plan.rows.iter().filter(|_| plan.file == file && entry.listing.is_none()) {
            match row {
                RowChange::Delete { id, .. } => drop(rows.remove(id)),
                RowChange::Insert { id, .. } | RowChange::Replace { id, .. } => drop(rows.insert(id.clone())),
            }
        }
    }
}

/// Folders of these tables that are wholly gone, though something tells that there were rows.
fn folders(store: &Store, months: &[(&'static Table, Month)]) -> Vec<Problem> {
    let mut found: Vec<Problem> = Vec::new();
    for (table, _) in months {
        let told = found
            .iter()
            .any(|problem| problem.place.as_ref().is_some_and(|place| *place.file == *table.name));
        if told || !store.months(table).is_ok_and(|months| months.is_empty()) {
            continue;
        }
        let changes = &schema::BOOKING_CHANGES;
        let newest = Some(changes).filter(|_| table.name == schema::BOOKINGS.name);
        let newest = newest.and_then(|changes| newest_files(store, changes).into_iter().next());
        let newest = newest.filter(|file| state(store, file) == State::HasRows);
        found.extend(brought_in(store, table).or(newest).map(|named_in| missing(table.name, named_in)));
    }
    found
}
