//! The one door through which every change goes: all of it, or nothing of it, whatever happens
//! (safety, A protocol that passed).

use super::apply::{apply, recover, sweep};
use super::directory::Store;
use super::failed::cannot_write;
use super::journal::Journal;
use super::log::Entry;
use super::logged::{LISTING_HEADING, Listed};
use super::own::{self, OWN};
use super::plan::{Plan, RowChange, RowsPlan, hash, lies_inside};
use super::planning::{self, Plans};
use super::{disk, seen, vanished};
use crate::domain::change::Change;
use crate::domain::day::Moment;
use crate::domain::id::{IdMaker, Kind};
use crate::domain::problem::{Fact, Place, Problem, Problems};
use crate::domain::schema;
use std::path::{Path, PathBuf};
use std::time::Duration;

pub use super::conflicts::CONFLICTS;

/// How often a decision is taken again because a file changed while it was taken.
const TRIES: usize = 3;

/// With more changed rows than this, the log names a listing instead of holding them.
const LISTING: usize = 500;

/// Who changes, when, and how long to wait for another.
pub struct Door {
    pub root: PathBuf,
    pub wait: Duration,
    pub now: Moment,
    pub ids: IdMaker,
}

/// What is to be written: a change by rows and cells, or one that is taken back.
pub enum Proposal {
    Change(Change),
    /// The change of that id taken back, with its command for the log.
    Undo {
        change: Change,
        undoes: String,
        plans: Vec<Plan>,
    },
}

/// What became of a change.
#[derive(Debug, Default)]
pub struct Outcome {
    /// The id under which the log has it; none where there was nothing to change.
    pub change: Option<String>,
    /// Rows that a hand changed at the same time: theirs stand, ours are in `conflicts.csv`.
    pub conflicts: usize,
    /// Committed, and not yet in all files: the next command finishes it. Why.
    pub unfinished: Option<Problems>,
}

impl Door {
    /// Decides under the lock and writes what was decided. A file that changes meanwhile makes
    /// the decision be taken again. `decide` must not ask, print or wait.
    pub fn write<T, E: From<Problems>>(
        &mut self,
        command: &str,
        mut decide: impl FnMut(&Store) -> Result<(Proposal, T), E>,
    ) -> Result<(Outcome, T), E> {
        let _lock = own::lock(&self.root, self.wait, command)?;
        let recovered = recover(&self.root)?;
        seen::guard(&self.root)?;
        vanished::guard(&Store::open_locked(&self.root), &[&schema::CLIENTS])?;
        for _ in 0..TRIES {
            let store = Store::open_locked(&self.root);
            let (proposal, said) = decide(&store)?;
            match self.commit(&store, &proposal)? {
                Some(mut outcome) => {
                    outcome.conflicts += recovered;
                    return Ok((outcome, said));
                }
                None => continue,
            }
        }
        Err(Problems::from(Fact::KeptChanging).into())
    }

    /// Writes a proposal; none where a file it rests on has changed meanwhile.
    fn commit(&mut self, store: &Store, proposal: &Proposal) -> Result<Option<Outcome>, Problems> {
        let (change, undoes, plans) = match proposal {
            Proposal::Change(change) => (change, None, planning::plan(store, change, &mut self.ids)?),
            Proposal::Undo { change, undoes, plans } => {
                let plans = Plans { plans: plans.clone(), prepared: Vec::new() };
                (change, Some(undoes.clone()), plans)
            }
        };
        if plans.plans.is_empty() {
            return Ok(Some(Outcome::default()));
        }
        let own = self.root.join(OWN);
        let month = self.now.day.month();
        let id = self.ids.make(Kind::Change, Some(month), |_| false);
        let entry = Entry {
            id: id.clone(),
            at: self.now.to_string(),
            by: change.by.clone(),
            command: change.command.clone(),
            about: change.about.clone(),
            undoes,
            listing: None,
            plans: Vec::new(),
        };
        let log_file = format!("log/{month}.jsonl");
        let prepared = prepare(&own, entry, log_file, plans);
        let journal = match prepared {
            Ok(journal) => journal,
            Err(problems) => {
                sweep(&own);
                return Err(problems);
            }
        };
        if let Err(problems) = self.allow(&journal) {
            sweep(&own);
            return Err(problems);
        }
        let drafted = journal.draft(&own).and_then(|()| store.still_stands());
        match drafted {
            Ok(true) => {}
            Ok(false) => {
                sweep(&own);
                return Ok(None);
            }
            Err(problems) => {
                sweep(&own);
                return Err(problems);
            }
        }
        if let Err(problems) = Journal::commit(&own) {
            sweep(&own);
            return Err(problems);
        }
        let mut outcome = Outcome { change: Some(id), ..Outcome::default() };
        match apply(&self.root, &journal, false) {
            Ok(conflicts) => outcome.conflicts = conflicts,
            Err(problems) => outcome.unfinished = Some(problems),
        }
        Ok(Some(outcome))
    }

    /// A change may name no file that lies, or leads, out of the directory.
    fn allow(&self, journal: &Journal) -> Result<(), Problems> {
        let files = journal.files().map(|file| (file, lies_inside(file)));
        let away = |(file, inside): (&str, bool)| {
            (!inside || disk::leads_away(&self.root, file))
                .then(|| Problem::at(Fact::SymbolicLink, Place::file(file)))
        };
        Problems(files.filter_map(away).collect()).or_ok()
    }
}

/// Brings prepared rows to the disk and builds the journal that names them.
fn prepare(own: &Path, mut entry: Entry, log_file: String, plans: Plans) -> Result<Journal, Problems> {
    let Plans { mut plans, prepared } = plans;
    let rows: usize =
        plans.iter().map(|plan| if let Plan::Rows(plan) = plan { plan.rows.len() } else { 0 }).sum();
    if !prepared.is_empty() || rows > LISTING {
        let file = format!("log/imports/{}.csv", entry.id);
        let bytes = listing(&plans, &prepared);
        entry.plans = plans.iter().map(without_rows).collect();
        entry.listing = Some(file.clone());
        let new_heading = LISTING_HEADING.to_string();
        plans.push(Plan::Bulk {
            file,
            old_heading: None,
            new_heading,
            open_end: false,
            prepared: write_ready(own, plans.len(), &bytes)?,
            rows: 0,
        });
    } else {
        entry.plans.clone_from(&plans);
    }
    for prepared in prepared {
        let name = write_ready(own, prepared.plan, &prepared.bytes)?;
        if let Some(Plan::Bulk { prepared, .. }) = plans.get_mut(prepared.plan) {
            *prepared = name;
        }
    }
    if plans.iter().any(|plan| matches!(plan, Plan::Bulk { .. })) {
        // The journal takes a missing file for one that is done: none may be missing before it.
        disk::sync_directory(own).map_err(|error| cannot_write(OWN, &error))?;
    }
    let ours = |error: serde_json::Error| Problems::from(Fact::Ours { what: error.to_string() });
    let log_line = entry.line().map_err(ours)?;
    Ok(Journal { change: entry.id, plans, log_file, log_line })
}

fn write_ready(own: &Path, index: usize, bytes: &[u8]) -> Result<String, Problems> {
    let name = format!("ready-{index}-{}", hash(bytes));
    let failed = |error: std::io::Error| cannot_write(&format!(".salon/{name}"), &error);
    disk::remove(&own.join(&name)).map_err(failed)?;
    disk::write_new(&own.join(&name), bytes, None).map_err(failed)?;
    Ok(name)
}

/// A plan as the log keeps it beside a listing.
fn without_rows(plan: &Plan) -> Plan {
    match plan {
        Plan::Rows(plan) => Plan::Rows(RowsPlan { rows: Vec::new(), ..plan.clone() }),
        Plan::Bulk { file, old_heading, new_heading, open_end, .. } => Plan::Rows(RowsPlan {
            file: file.clone(),
            old_heading: old_heading.clone(),
            new_heading: Some(new_heading.clone()),
            open_end: *open_end,
            ..RowsPlan::default()
        }),
        document => document.clone(),
    }
}

fn listing(plans: &[Plan], prepared: &[planning::Prepared]) -> Vec<u8> {
    let mut out = format!("{LISTING_HEADING}\n").into_bytes();
    for plan in plans {
        let Plan::Rows(plan) = plan else { continue };
        for row in &plan.rows {
            let (sign, hash, old) = match row {
                RowChange::Insert { new, .. } => ('+', hash(new.as_bytes()), String::new()),
                RowChange::Replace { old, new, .. } => ('=', hash(new.as_bytes()), old.clone()),
                RowChange::Delete { old, .. } => ('-', String::new(), old.clone()),
            };
            Listed { file: plan.file.clone(), sign, id: row.id().to_string(), hash, old }.write(&mut out);
        }
    }
    for prepared in prepared {
        let Some(plan) = plans.get(prepared.plan) else { continue };
        out.reserve(prepared.rows.len() * 64);
        for (id, range) in &prepared.rows {
            let bytes = &prepared.bytes;
            Listed::write_new(&mut out, plan.file(), &bytes[id.clone()], &bytes[range.clone()]);
        }
    }
    out
}
