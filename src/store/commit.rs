//! The one door through which every change goes: all of it, or nothing of it, whatever happens
//! (safety, A protocol that passed).

use super::directory::{OWN, Store, cannot_read, cannot_write};
use super::journal::Journal;
use super::lock::{self, Share};
use super::log::{self, Entry, LISTING_HEADING, Listed};
use super::merge::{Conflict, merge};
use super::plan::{Plan, RowChange, RowsPlan, hash};
use super::planning::{self, Plans};
use super::reader::Reader;
use super::{disk, seen};
use crate::domain::change::Change;
use crate::domain::day::Moment;
use crate::domain::id::{IdMaker, Kind};
use crate::domain::problem::{Fact, Problems};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Where rows go that could not be laid over what a hand had changed meanwhile.
pub const CONFLICTS: &str = "conflicts.csv";

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
        let own = self.root.join(OWN);
        make_own(&own)?;
        let _lock = lock::take(&own, Share::OneWriter, self.wait, command)?;
        recover(&self.root)?;
        seen::guard(&self.root)?;
        for _ in 0..TRIES {
            let store = Store::open_locked(&self.root);
            let (proposal, said) = decide(&store)?;
            match self.commit(&store, &proposal)? {
                Some(outcome) => return Ok((outcome, said)),
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
        match apply(&self.root, &journal) {
            Ok(conflicts) => outcome.conflicts = conflicts,
            Err(problems) => outcome.unfinished = Some(problems),
        }
        Ok(Some(outcome))
    }
}

fn make_own(own: &Path) -> Result<(), Problems> {
    let failed = |error: std::io::Error| cannot_write(".salon", &error);
    disk::make_directory(own).map_err(failed)?;
    let ignore = own.join(".gitignore");
    if !ignore.exists() {
        disk::write_soft(&ignore, b"*\n").map_err(failed)?;
    }
    Ok(())
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
            prepared: write_ready(own, plans.len(), &bytes)?,
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
    let ours = |error: serde_json::Error| Problems::from(Fact::Ours { what: error.to_string() });
    let log_line = entry.line().map_err(ours)?;
    Ok(Journal { change: entry.id, plans, log_file, log_line })
}

fn write_ready(own: &Path, index: usize, bytes: &[u8]) -> Result<String, Problems> {
    let name = format!("ready-{index}");
    let failed = |error: std::io::Error| cannot_write(&format!(".salon/{name}"), &error);
    disk::remove(&own.join(&name)).map_err(failed)?;
    disk::write_new(&own.join(&name), bytes, None).map_err(failed)?;
    Ok(name)
}

/// A plan as the log keeps it beside a listing.
fn without_rows(plan: &Plan) -> Plan {
    match plan {
        Plan::Rows(plan) => Plan::Rows(RowsPlan { rows: Vec::new(), ..plan.clone() }),
        Plan::Bulk { file, old_heading, new_heading, .. } => Plan::Rows(RowsPlan {
            file: file.clone(),
            old_heading: old_heading.clone(),
            new_heading: Some(new_heading.clone()),
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

/// Finishes what a killed command left, under a writer's lock.
pub(super) fn recover(root: &Path) -> Result<(), Problems> {
    let own = root.join(OWN);
    match Journal::load(&own)? {
        Some(journal) => {
            put_back_strays(root)?;
            apply(root, &journal).map(|_| ())
        }
        None => {
            sweep(&own);
            Ok(())
        }
    }
}

/// Removes what was prepared for a change that never was committed.
fn sweep(own: &Path) {
    Journal::forget_draft(own);
    let Ok(entries) = std::fs::read_dir(own) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with("ready-") || name.starts_with("part-") {
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

/// Between an exchange and the look at what came out of it, a kill leaves the old file under a
/// name that carries two hashes: what it should be, and what took its place. Anything else is a
/// hand's work, and goes back to be merged.
fn put_back_strays(root: &Path) -> Result<(), Problems> {
    let own = root.join(OWN);
    let failed = |error: std::io::Error| cannot_write(".salon", &error);
    let Ok(entries) = std::fs::read_dir(&own) else { return Ok(()) };
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with("part-") {
            disk::remove(&entry.path()).map_err(failed)?;
            continue;
        }
        let Some((base, new, file)) = stray(&name) else { continue };
        let bytes = disk::read(&entry.path()).map_err(failed)?.unwrap_or_default();
        let found = hash(&bytes);
        if found != base && found != new && root.join(&file).exists() {
            disk::exchange(&entry.path(), &root.join(&file)).map_err(failed)?;
            let out = disk::read(&entry.path()).map_err(failed)?.unwrap_or_default();
            if hash(&out) != new {
                // Two hands at once: the older of them is kept beside, for the owner to settle.
                let kept = root.join(format!("{file}.kept"));
                disk::rename(&entry.path(), &kept).map_err(failed)?;
                continue;
            }
        }
        disk::remove(&entry.path()).map_err(failed)?;
    }
    Ok(())
}

fn swap_name(base: &[u8], new: &[u8], file: &str) -> String {
    format!("swap-{}-{}-{}", hash(base), hash(new), file.replace('/', "+"))
}

fn stray(name: &str) -> Option<(String, String, String)> {
    let rest = name.strip_prefix("swap-")?;
    let (base, rest) = rest.split_once('-')?;
    let (new, file) = rest.split_once('-')?;
    Some((base.to_string(), new.to_string(), file.replace('+', "/")))
}

/// Lays a committed change over the files as they are now; laid twice it is the same as once.
/// Gives the number of conflicts.
fn apply(root: &Path, journal: &Journal) -> Result<usize, Problems> {
    let mut conflicts = Vec::new();
    let mut touched = Vec::new();
    let mut folders = std::collections::BTreeSet::new();
    for plan in &journal.plans {
        let file = plan.file();
        if let Some(folder) = root.join(file).parent() {
            make_folder(root, folder, file)?;
            folders.insert(folder.to_path_buf());
        }
        let rows = match plan {
            Plan::Document { old, new, .. } => {
                let ours = apply_document(root, file, old.as_deref(), new.as_deref())?;
                conflicts.extend(ours.map(|ours| (file, Conflict { id: String::new(), ours })));
                0
            }
            Plan::Rows(plan) => {
                let (rows, found) = apply_rows(root, file, plan)?;
                conflicts.extend(found.into_iter().map(|conflict| (file, conflict)));
                rows
            }
            Plan::Bulk { .. } => {
                let (rows, found) = apply_bulk(root, plan)?;
                conflicts.extend(found.into_iter().map(|conflict| (file, conflict)));
                rows
            }
        };
        touched.push((file.to_string(), rows));
    }
    if !conflicts.is_empty() {
        keep_conflicts(root, journal, &conflicts)?;
    }
    for folder in folders {
        // A folder whose last file went is gone with it.
        let folder = if folder.is_dir() { folder } else { root.to_path_buf() };
        disk::sync_directory(&folder).map_err(|error| cannot_write(&folder.to_string_lossy(), &error))?;
    }
    if let Some(folder) = root.join(&journal.log_file).parent() {
        make_folder(root, folder, &journal.log_file)?;
    }
    log::append(root, &journal.log_file, &journal.log_line)?;
    Journal::finish(&root.join(OWN))?;
    seen::note(root, &touched);
    Ok(conflicts.len())
}

fn make_folder(root: &Path, folder: &Path, file: &str) -> Result<(), Problems> {
    if folder.is_dir() {
        return Ok(());
    }
    let failed = |error: std::io::Error| cannot_write(file, &error);
    disk::make_directory(folder).map_err(failed)?;
    disk::sync_directory(root).map_err(failed)
}

/// Puts new bytes in the place of a file, unless a hand changes it at the same moment: then what
/// it wrote is put back, and `false` says that it has to be looked at again.
fn replace(root: &Path, file: &str, base: Option<&[u8]>, new: Option<&[u8]>) -> Result<bool, Problems> {
    let failed = |error: std::io::Error| cannot_write(file, &error);
    let target = root.join(file);
    let own = root.join(OWN);
    if disk::is_symlink(&target) {
        return Err(crate::domain::problem::Problem::at(
            Fact::SymbolicLink,
            crate::domain::problem::Place::file(file),
        )
        .into());
    }
    let (Some(base), Some(new)) = (base, new) else {
        return match (base, new) {
            (None, Some(new)) => {
                let part = own.join(format!("part-{}", file.replace('/', "+")));
                let _ = std::fs::remove_file(&part);
                disk::write_new(&part, new, None).map_err(failed)?;
                match disk::rename_new(&part, &target) {
                    Ok(()) => Ok(true),
                    Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(false),
                    Err(error) => Err(failed(error)),
                }
            }
            (Some(base), None) => remove_exactly(root, file, base),
            _ => Ok(true),
        };
    };
    let part = own.join(format!("part-{}", file.replace('/', "+")));
    let swap = own.join(swap_name(base, new, file));
    let _ = std::fs::remove_file(&part);
    let mode = disk::mode(&target).map_err(failed)?;
    disk::write_new(&part, new, mode).map_err(failed)?;
    // Only a whole file bears the name with the hashes.
    disk::rename(&part, &swap).map_err(failed)?;
    match disk::exchange(&swap, &target) {
        Ok(()) => {}
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            disk::remove(&swap).map_err(failed)?;
            return Ok(false);
        }
        Err(error) => return Err(failed(error)),
    }
    let out = disk::read(&swap).map_err(failed)?.unwrap_or_default();
    if out != base {
        disk::exchange(&swap, &target).map_err(failed)?;
    }
    disk::remove(&swap).map_err(failed)?;
    Ok(out == base)
}

/// Removes a file if it still is what it was.
fn remove_exactly(root: &Path, file: &str, base: &[u8]) -> Result<bool, Problems> {
    let failed = |error: std::io::Error| cannot_write(file, &error);
    let aside = root.join(OWN).join(swap_name(base, b"", file));
    disk::rename(&root.join(file), &aside).map_err(failed)?;
    let out = disk::read(&aside).map_err(failed)?.unwrap_or_default();
    if out != base {
        disk::rename_new(&aside, &root.join(file)).map_err(failed)?;
        return Ok(false);
    }
    disk::remove(&aside).map_err(failed)?;
    if let Some(folder) = root.join(file).parent().filter(|folder| *folder != root) {
        disk::remove_empty(folder);
    }
    Ok(true)
}

fn apply_rows(root: &Path, file: &str, plan: &RowsPlan) -> Result<(u64, Vec<Conflict>), Problems> {
    loop {
        let current = disk::read(&root.join(file)).map_err(|error| cannot_read(file, &error))?;
        let merged = merge(current.as_deref(), plan);
        if merged.bytes == current || replace(root, file, current.as_deref(), merged.bytes.as_deref())? {
            return Ok((merged.rows, merged.conflicts));
        }
    }
}

/// Gives our text where a hand's stands in its place.
fn apply_document(
    root: &Path,
    file: &str,
    old: Option<&str>,
    new: Option<&str>,
) -> Result<Option<String>, Problems> {
    loop {
        let current = disk::read(&root.join(file)).map_err(|error| cannot_read(file, &error))?;
        if current.as_deref() == new.map(str::as_bytes) {
            return Ok(None);
        }
        if current.as_deref() != old.map(str::as_bytes) {
            return Ok(Some(new.unwrap_or_default().to_string()));
        }
        if replace(root, file, current.as_deref(), new.map(str::as_bytes))? {
            return Ok(None);
        }
    }
}

/// The rows of a bulk plan as inserts; none where its prepared file is gone, because it is done.
pub(super) fn bulk_rows(root: &Path, plan: &Plan) -> Result<Option<RowsPlan>, Problems> {
    let Plan::Bulk { file, old_heading, new_heading, prepared } = plan else { return Ok(None) };
    let place = format!(".salon/{prepared}");
    let unreadable = |error: std::io::Error| cannot_read(&place, &error);
    let Some(bytes) = disk::read(&root.join(OWN).join(prepared)).map_err(unreadable)? else {
        return Ok(None);
    };
    let mut reader = Reader::of_bytes(place.clone(), bytes, None).map_err(unreadable)?;
    let key = reader.heading.key();
    let mut rows = Vec::new();
    while let Some(row) = reader.next_row().map_err(unreadable)? {
        let new = String::from_utf8_lossy(row.bytes).into_owned();
        rows.push(RowChange::Insert { id: row.text(key).into_owned(), new });
    }
    Ok(Some(RowsPlan {
        file: file.clone(),
        old_heading: old_heading.clone(),
        new_heading: Some(new_heading.clone()),
        rows,
        ..RowsPlan::default()
    }))
}

fn apply_bulk(root: &Path, plan: &Plan) -> Result<(u64, Vec<Conflict>), Problems> {
    let Plan::Bulk { file, old_heading, prepared, .. } = plan else { return Ok((0, Vec::new())) };
    let ready = root.join(OWN).join(prepared);
    let failed = |error: std::io::Error| cannot_write(file, &error);
    if old_heading.is_none() {
        match disk::rename_new(&ready, &root.join(file)) {
            Ok(()) => return Ok((0, Vec::new())),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok((0, Vec::new())),
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(failed(error)),
        }
    }
    let Some(rows) = bulk_rows(root, plan)? else { return Ok((0, Vec::new())) };
    let done = apply_rows(root, file, &rows)?;
    disk::remove(&ready).map_err(failed)?;
    Ok(done)
}

/// Keeps rows that a hand's rows stood in the way of, for the owner to settle.
fn keep_conflicts(root: &Path, journal: &Journal, conflicts: &[(&str, Conflict)]) -> Result<(), Problems> {
    let heading = "change,file,id,ours".to_string();
    let rows = conflicts.iter().map(|(file, conflict)| {
        let mut row = Vec::new();
        for (i, cell) in [&journal.change, *file, &conflict.id, &conflict.ours].iter().enumerate() {
            if i > 0 {
                row.push(b',');
            }
            super::scan::push_cell(&mut row, cell, false);
        }
        RowChange::Insert { id: conflict.id.clone(), new: String::from_utf8_lossy(&row).into_owned() }
    });
    let current = disk::read(&root.join(CONFLICTS)).map_err(|error| cannot_read(CONFLICTS, &error))?;
    let plan = RowsPlan {
        file: CONFLICTS.to_string(),
        old_heading: current.map(|_| heading.clone()),
        new_heading: Some(heading),
        rows: rows.collect(),
        ..RowsPlan::default()
    };
    apply_rows(root, CONFLICTS, &plan).map(|_| ())
}
