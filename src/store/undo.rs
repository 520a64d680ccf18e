//! Taking a change back: the plans of its log entry, turned round.

use super::directory::Store;
use super::failed::cannot_read;
use super::log::Entry;
use super::logged::{self, Listed, Logged};
use super::merge::{laid_out, same_cells};
use super::plan::{Plan, RowChange, RowsPlan, hash};
use super::reader::Reader;
use crate::domain::problem::{Fact, Place, Problem, Problems};
use crate::domain::send::SENDING;
use std::collections::HashMap;

/// The change to take back: the one asked for, or the newest that was not taken back already.
pub fn target<'a>(entries: &'a [Logged], asked: Option<&str>) -> Result<&'a Logged, Problems> {
    match asked {
        Some(id) => {
            let named = entries.iter().rev().find(|logged| logged.entry.id == id);
            let named = named.ok_or_else(|| Fact::NoSuchChange { change: id.to_string() })?;
            match named.entry.command == SENDING {
                true => Err(Fact::SendCannotBeUndone { change: id.to_string() }.into()),
                false => Ok(named),
            }
        }
        None => {
            let undone = |id: &str| entries.iter().any(|l| l.entry.undoes.as_deref() == Some(id));
            entries
                .iter()
                .rev()
                .find(|logged| {
                    logged.entry.undoes.is_none()
                        && logged.entry.command != SENDING
                        && !logged.entry.plans.is_empty()
                        && !undone(&logged.entry.id)
                })
                .ok_or_else(|| Fact::NothingToUndo.into())
        }
    }
}

/// The rows of a file, as they stand now.
#[derive(Default)]
struct Standing {
    heading: Vec<u8>,
    by_key: HashMap<String, (String, Place)>,
    /// Rows without a key.
    nameless: Vec<String>,
}

impl Standing {
    fn read(store: &Store, file: &str) -> Result<Standing, Problems> {
        let Some(bytes) = store.bytes(file)? else { return Ok(Standing::default()) };
        let unreadable = |error: std::io::Error| cannot_read(file, &error);
        let mut reader = Reader::of_bytes(file.to_string(), bytes, None).map_err(unreadable)?;
        let key = reader.heading.key();
        let mut standing = Standing { heading: reader.heading.raw.clone(), ..Standing::default() };
        while let Some(row) = reader.next_row().map_err(unreadable)? {
            let text = String::from_utf8_lossy(row.bytes).into_owned();
            match row.text(key).trim() {
                "" => standing.nameless.push(text),
                id => drop(standing.by_key.insert(id.to_string(), (text, row.place_of(Some(key))))),
            }
        }
        Problems(reader.problems).or_ok()?;
        Ok(standing)
    }

    /// Whether a row stands as a plan under that heading has it: also where columns were added or
    /// moved since.
    fn is(&self, row: &str, ours: &str, heading: &[u8]) -> bool {
        row == ours
            || self.heading != heading
                && laid_out(ours, heading, &self.heading)
                    .is_some_and(|laid| same_cells(&laid, row.as_bytes()))
    }
}

/// The plans that take a change back. It is refused, with every place, where rows have changed
/// since.
pub fn plans(store: &Store, entry: &Entry) -> Result<Vec<Plan>, Problems> {
    let mut listed: HashMap<String, Vec<Listed>> = HashMap::new();
    if let Some(listing) = &entry.listing {
        for row in logged::listed(store, listing)? {
            listed.entry(row.file.clone()).or_default().push(row);
        }
    }
    let mut plans = Vec::new();
    let mut problems = Vec::new();
    let blocked = |place| Problem::at(Fact::UndoBlocked { change: entry.id.clone() }, place);
    for plan in &entry.plans {
        match plan {
            Plan::Rows(plan) => {
                let now = Standing::read(store, &plan.file)?;
                let mut plan = plan.clone();
                if let Some(rows) = listed.remove(&plan.file) {
                    plan.rows = rows.iter().filter_map(|row| as_change(row, &now)).collect();
                    let missing = rows.len() - plan.rows.len();
                    if missing > 0 {
                        problems.push(blocked(Place::file(&plan.file)));
                    }
                }
                let plan = plan.inverse();
                check_rows(&plan, &now, &mut problems, &blocked);
                plans.push(Plan::Rows(plan));
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
    // One place a file says enough: a later change has to be taken back first.
    let mut files = std::collections::HashSet::new();
    problems.retain(|problem| problem.place.as_ref().is_none_or(|place| files.insert(place.file.clone())));
    Problems(problems).or_ok()?;
    Ok(plans)
}

/// A listed row as the change that it was; the row it made is looked up as it stands now.
fn as_change(row: &Listed, now: &Standing) -> Option<RowChange> {
    let (id, old) = (row.id.clone(), row.old.clone());
    let by_hash = |text: &&str| hash(text.as_bytes()) == row.hash;
    let standing = || {
        let by_key = now.by_key.get(&row.id).map(|(text, _)| text.as_str()).filter(by_hash);
        // A row that had no id before the change has one now.
        let others = || now.by_key.values().map(|(text, _)| text.as_str()).find(by_hash);
        by_key.or_else(|| if row.id.is_empty() { others() } else { None }).map(str::to_string)
    };
    match row.sign {
        '+' => Some(RowChange::Insert { id, new: standing()?, spot: None }),
        '=' => Some(RowChange::Replace { id, old, new: standing()? }),
        '-' => Some(RowChange::Delete { id, old, spot: None }),
        _ => None,
    }
}

/// Whether everything stands as the plan that takes a change back takes it for granted.
fn check_rows(
    plan: &RowsPlan,
    now: &Standing,
    problems: &mut Vec<Problem>,
    blocked: &impl Fn(Place) -> Problem,
) {
    let heading = plan.old_heading.as_deref().unwrap_or_default().as_bytes();
    for row in &plan.rows {
        let found = now.by_key.get(row.id());
        let stands = match row.old_row() {
            Some(old) if row.id().is_empty() => now.nameless.iter().any(|text| now.is(text, old, heading)),
            Some(old) => found.is_some_and(|(text, _)| now.is(text, old, heading)),
            None => found.is_none(),
        };
        if !stands {
            problems.push(blocked(found.map_or(Place::file(&plan.file), |(_, place)| place.clone())));
        }
    }
}
