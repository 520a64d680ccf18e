//! Taking a change back: the plans of its log entry, turned round.

use super::directory::{Store, cannot_read};
use super::log::{self, Entry, Logged};
use super::plan::{Plan, RowChange, RowsPlan, hash};
use super::reader::Reader;
use crate::domain::problem::{Fact, Place, Problem, Problems};
use std::collections::HashMap;

/// The change to take back: the one asked for, or the newest that was not taken back already.
pub fn target<'a>(entries: &'a [Logged], asked: Option<&str>) -> Result<&'a Logged, Problems> {
    match asked {
        Some(id) => entries
            .iter()
            .rev()
            .find(|logged| logged.entry.id == id)
            .ok_or_else(|| Fact::NoSuchChange { change: id.to_string() }.into()),
        None => {
            let undone = |id: &str| entries.iter().any(|l| l.entry.undoes.as_deref() == Some(id));
            entries
                .iter()
                .rev()
                .find(|logged| logged.entry.undoes.is_none() && !undone(&logged.entry.id))
                .ok_or_else(|| Fact::NothingToUndo.into())
        }
    }
}

/// The rows of a file, as they stand now, by key.
fn rows_now(store: &Store, file: &str) -> Result<HashMap<String, (String, Place)>, Problems> {
    let Some(bytes) = store.bytes(file)? else { return Ok(HashMap::new()) };
    let unreadable = |error: std::io::Error| cannot_read(file, &error);
    let mut reader = Reader::of_bytes(file.to_string(), bytes, None).map_err(unreadable)?;
    let key = reader.heading.key();
    let mut rows = HashMap::new();
    while let Some(row) = reader.next_row().map_err(unreadable)? {
        let text = String::from_utf8_lossy(row.bytes).into_owned();
        rows.insert(row.text(key).into_owned(), (text, row.place_of(Some(key))));
    }
    Problems(reader.problems).or_ok()?;
    Ok(rows)
}

/// The plans that take a change back. It is refused, with every place, where rows have changed
/// since.
pub fn plans(store: &Store, entry: &Entry) -> Result<Vec<Plan>, Problems> {
    let mut listed: HashMap<String, Vec<log::Listed>> = HashMap::new();
    if let Some(listing) = &entry.listing {
        for row in log::listed(store, listing)? {
            listed.entry(row.file.clone()).or_default().push(row);
        }
    }
    let mut plans = Vec::new();
    let mut problems = Vec::new();
    let blocked = |place| Problem::at(Fact::UndoBlocked { change: entry.id.clone() }, place);
    for plan in &entry.plans {
        match plan {
            Plan::Rows(plan) => {
                let now = rows_now(store, &plan.file)?;
                let mut plan = plan.clone();
                if let Some(rows) = listed.remove(&plan.file) {
                    plan.rows = rows.iter().filter_map(|row| as_change(row, &now)).collect();
                    let missing = rows.len() - plan.rows.len();
                    if missing > 0 {
                        problems.push(blocked(Place::file(&plan.file)));
                    }
                }
                check_rows(&plan, &now, &mut problems, &blocked);
                plans.push(Plan::Rows(plan.inverse()));
            }
            Plan::Document { file, old, new } => {
                if store.bytes(file)?.as_deref() != new.as_deref().map(str::as_bytes) {
                    problems.push(blocked(Place::file(file)));
                }
                plans.push(Plan::Document { file: file.clone(), old: new.clone(), new: old.clone() });
            }
            Plan::Bulk { file, .. } => problems.push(blocked(Place::file(file))),
        }
    }
    Problems(problems).or_ok()?;
    Ok(plans)
}

/// A listed row as the change that it was; the row it made is looked up as it stands now.
fn as_change(row: &log::Listed, now: &HashMap<String, (String, Place)>) -> Option<RowChange> {
    let (id, old) = (row.id.clone(), row.old.clone());
    let standing =
        || now.get(&row.id).map(|(text, _)| text.clone()).filter(|text| hash(text.as_bytes()) == row.hash);
    match row.sign {
        '+' => Some(RowChange::Insert { id, new: standing()? }),
        '=' => Some(RowChange::Replace { id, old, new: standing()? }),
        '-' => Some(RowChange::Delete { id, old }),
        _ => None,
    }
}

fn check_rows(
    plan: &RowsPlan,
    now: &HashMap<String, (String, Place)>,
    problems: &mut Vec<Problem>,
    blocked: &impl Fn(Place) -> Problem,
) {
    for row in &plan.rows {
        // A row that got its id by the change is found under the new one.
        let id = match row {
            RowChange::Replace { id, new, .. } if id.is_empty() => {
                let found = now.values().find(|(text, _)| text == new);
                if found.is_none() {
                    problems.push(blocked(Place::file(&plan.file)));
                }
                continue;
            }
            row => row.id(),
        };
        let (standing, place) = match now.get(id) {
            Some((text, place)) => (Some(text.as_str()), place.clone()),
            None => (None, Place::file(&plan.file)),
        };
        if standing != row.new_row() {
            problems.push(blocked(place));
        }
    }
}
