//! The log held against the tables: a row that a later logged change had replaced, or a logged
//! new row that is gone, says that an old copy was saved over the file (safety, the protocol).

use super::tables::Known;
use crate::domain::problem::{Fact, Place, Problem, Problems};
use crate::domain::schema::Table;
use crate::store::directory::Store;
use crate::store::log;
use crate::store::logged::{self, Logged};
use crate::store::plan::{Plan, RowChange, hash_of};
use crate::store::{query, seen};
use std::collections::{BTreeMap, HashMap};

/// The command by which an owner says that the files are right as they are.
pub const ACCEPTED: &str = "check --accept";

/// The last word of the log on a row.
struct Last {
    change: String,
    /// The row before it, and whether there is to be a row after it.
    old: Option<String>,
    stays: bool,
}

pub fn check(store: &Store, known: &Known, problems: &mut Vec<Problem>) -> Result<(), Problems> {
    damaged(store, problems)?;
    let mut last: BTreeMap<String, HashMap<String, Last>> = BTreeMap::new();
    for logged in logged::entries(store)? {
        if logged.entry.command == ACCEPTED {
            // The owner has looked: what was so then is right.
            last.clear();
            continue;
        }
        note(store, &logged, &mut last)?;
    }
    // A file that is gone, or lost much, is told as such.
    let lost: Vec<String> =
        seen::lost(&store.root)?.into_iter().filter_map(|problem| Some(problem.place?.file)).collect();
    for (file, rows) in last.into_iter().filter(|(file, _)| !lost.contains(file)) {
        let Some(table) = Table::of_file(&file) else { continue };
        let ids = table.kind.and_then(|kind| known.ids.get(&kind));
        let gone = |id: &str| !id.is_empty() && !ids.is_some_and(|ids| ids.contains(&hash_of(id.as_bytes())));
        let mut found: BTreeMap<String, (usize, Option<Place>)> = BTreeMap::new();
        for (_, last) in rows.iter().filter(|(id, last)| last.stays && gone(id)) {
            found.entry(last.change.clone()).or_default().0 += 1;
        }
        if rows.values().any(|last| last.old.is_some()) {
            replaced(store, &file, table, &rows, &mut found)?;
        }
        for (change, (rows, place)) in found {
            let place = place.unwrap_or_else(|| Place::file(&file));
            problems.push(Problem::at(Fact::Overwritten { change, rows }, place));
        }
    }
    Ok(())
}

/// Lines of the log that can't be read.
fn damaged(store: &Store, problems: &mut Vec<Problem>) -> Result<(), Problems> {
    for name in store.names_in("log")?.iter().filter(|name| name.ends_with(".jsonl")) {
        let file = format!("log/{name}");
        let Some(bytes) = store.bytes(&file)? else { continue };
        let text = String::from_utf8_lossy(&bytes);
        for (index, line) in text.lines().enumerate() {
            if !line.is_empty() && !log::is_sound(line) {
                let line = u32::try_from(index + 1).unwrap_or(0);
                problems.push(Problem::at(Fact::LogDamaged, Place::line(&file, line)));
            }
        }
    }
    Ok(())
}

fn note(
    store: &Store,
    logged: &Logged,
    last: &mut BTreeMap<String, HashMap<String, Last>>,
) -> Result<(), Problems> {
    let change = &logged.entry.id;
    let mut word = |file: &str, id: &str, old: Option<String>, stays: bool| {
        let word = Last { change: change.clone(), old, stays };
        last.entry(file.to_string()).or_default().insert(id.to_string(), word);
    };
    if let Some(listing) = &logged.entry.listing {
        for row in logged::listed(store, listing)? {
            let old = Some(row.old).filter(|old| !old.is_empty() && row.sign == '=');
            word(&row.file, &row.id, old, row.sign != '-');
        }
        return Ok(());
    }
    for plan in &logged.entry.plans {
        let Plan::Rows(plan) = plan else { continue };
        for row in &plan.rows {
            match row {
                RowChange::Insert { id, .. } => word(&plan.file, id, None, true),
                RowChange::Replace { id, old, .. } => word(&plan.file, id, Some(old.clone()), true),
                RowChange::Delete { id, .. } => word(&plan.file, id, None, false),
            }
        }
    }
    Ok(())
}

/// Rows that stand as they stood before the last logged change of them.
fn replaced(
    store: &Store,
    file: &str,
    table: &Table,
    rows: &HashMap<String, Last>,
    found: &mut BTreeMap<String, (usize, Option<Place>)>,
) -> Result<(), Problems> {
    let Some(mut reader) = store.reader(file, Some(table))? else { return Ok(()) };
    let key = reader.heading.key();
    query::each_row(&mut reader, &mut Vec::new(), |row, _| {
        let id = row.text(key);
        let Some(last) = rows.get(id.as_ref()) else { return };
        if last.old.as_deref().is_some_and(|old| old.as_bytes() == row.bytes) {
            let entry = found.entry(last.change.clone()).or_default();
            entry.0 += 1;
            entry.1.get_or_insert_with(|| row.place_of(Some(key)));
        }
    })
}
