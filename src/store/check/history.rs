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
use foldhash::HashMap;
use std::collections::BTreeMap;

/// The command by which an owner says that the files are right as they are.
pub const ACCEPTED: &str = "check --accept";

/// The last word of the log on a row.
struct Last {
    /// Which of the changes.
    change: u32,
    /// The row before it, and whether there is to be a row after it.
    old: Option<Box<str>>,
    stays: bool,
}

/// The last words on the rows of each file, by the hashes of their ids: an import may have made a million.
#[derive(Default)]
struct Words {
    changes: Vec<String>,
    files: BTreeMap<String, HashMap<u64, Last>>,
}

pub fn check(store: &Store, known: &Known, problems: &mut Vec<Problem>) -> Result<(), Problems> {
    damaged(store, problems)?;
    let mut words = Words::default();
    for logged in logged::entries(store)? {
        if logged.entry.command == ACCEPTED {
            // The owner has looked: what was so then is right.
            words.files.clear();
            continue;
        }
        words.note(store, &logged)?;
    }
    // A file that is gone, or lost much, is told as such.
    let lost: Vec<String> =
        seen::lost(&store.root)?.into_iter().filter_map(|problem| Some(problem.place?.file)).collect();
    let Words { changes, files } = words;
    for (file, rows) in files.into_iter().filter(|(file, _)| !lost.contains(file)) {
        let Some(table) = Table::of_file(&file) else { continue };
        if table.kind.is_some_and(|kind| known.torn.contains(&kind)) {
            continue;
        }
        let ids = table.kind.and_then(|kind| known.ids.get(&kind));
        let gone = |id: &u64| !ids.is_some_and(|ids| ids.contains(id));
        let mut found: BTreeMap<u32, (usize, Option<Place>)> = BTreeMap::new();
        for (_, last) in rows.iter().filter(|(id, last)| last.stays && gone(id)) {
            found.entry(last.change).or_default().0 += 1;
        }
        if rows.values().any(|last| last.old.is_some()) {
            replaced(store, &file, table, &rows, &mut found)?;
        }
        for (change, (rows, place)) in found {
            let place = place.unwrap_or_else(|| Place::file(&file));
            let change = changes.get(change as usize).cloned().unwrap_or_default();
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

impl Words {
    fn note(&mut self, store: &Store, logged: &Logged) -> Result<(), Problems> {
        let change = u32::try_from(self.changes.len()).unwrap_or(u32::MAX);
        self.changes.push(logged.entry.id.clone());
        let mut word = |file: &str, id: &str, old: Option<&str>, stays: bool| {
            // A row without an id is known to nobody.
            if id.is_empty() {
                return;
            }
            let word = Last { change, old: old.map(Box::from), stays };
            match self.files.get_mut(file) {
                Some(rows) => drop(rows.insert(hash_of(id.as_bytes()), word)),
                None => {
                    let rows = self.files.entry(file.to_string()).or_default();
                    rows.insert(hash_of(id.as_bytes()), word);
                }
            }
        };
        if let Some(listing) = &logged.entry.listing {
            return logged::each_listed(store, listing, |row| {
                let (sign, old) = (logged::sign_of(row), row.text(4));
                let old = Some(&*old).filter(|old| !old.is_empty() && sign == '=');
                word(&row.text(0), &row.text(2), old, sign != '-');
            });
        }
        for plan in &logged.entry.plans {
            let Plan::Rows(plan) = plan else { continue };
            for row in &plan.rows {
                match row {
                    RowChange::Insert { id, .. } => word(&plan.file, id, None, true),
                    RowChange::Replace { id, old, .. } => word(&plan.file, id, Some(old), true),
                    RowChange::Delete { id, .. } => word(&plan.file, id, None, false),
                }
            }
        }
        Ok(())
    }
}

/// Rows that stand as they stood before the last logged change of them.
fn replaced(
    store: &Store,
    file: &str,
    table: &Table,
    rows: &HashMap<u64, Last>,
    found: &mut BTreeMap<u32, (usize, Option<Place>)>,
) -> Result<(), Problems> {
    let Some(mut reader) = store.reader(file, Some(table))? else { return Ok(()) };
    let key = reader.heading.key();
    query::each_row(&mut reader, &mut Vec::new(), |row, _| {
        let id = row.text(key);
        let Some(last) = rows.get(&hash_of(id.as_bytes())) else { return };
        if last.old.as_deref().is_some_and(|old| old.as_bytes() == row.bytes) {
            let entry = found.entry(last.change).or_default();
            entry.0 += 1;
            entry.1.get_or_insert_with(|| row.place_of(Some(key)));
        }
    })
}
