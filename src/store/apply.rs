//! What is committed comes into the files: each is merged as it is now, and takes its place by an
//! exchange of names, so that what stood there comes out and can be looked at.

use super::exchange::{Strays, folders_of, make_folder, names_in, replace};
use super::failed::{cannot_read, cannot_write};
use super::journal::Journal;
use super::merge::{Conflict, Merged, merge};
use super::own::OWN;
use super::plan::{Plan, RowChange, RowsPlan, hash};
use super::reader::Reader;
use super::{conflicts, disk, log, seen};
use crate::domain::problem::{Fact, Place, Problem, Problems};
use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// A file that is gone, empty or cut short may be about to be saved: how often, and how long, that
/// is waited for.
const WAITS: usize = 5;
const WAIT: Duration = Duration::from_millis(40);

/// Finishes what a killed command left, under a writer's lock. Gives the number of conflicts.
pub(super) fn recover(root: &Path) -> Result<usize, Problems> {
    let own = root.join(OWN);
    let journal = Journal::load(&own)?;
    if journal.is_some() {
        // Its command may have died before the journal's name was on the disk: nothing may be
        // there before it.
        disk::sync_directory(&own).map_err(|error| cannot_write(OWN, &error))?;
    }
    for name in names_in(&own)? {
        if name.starts_with("part-") {
            disk::remove(&own.join(&name)).map_err(|error| cannot_write(OWN, &error))?;
        }
    }
    let mut strays = Strays::default();
    strays.settle(root)?;
    match journal {
        Some(journal) => apply_after(root, &journal, true, strays),
        None => {
            strays.sync(root)?;
            sweep(&own);
            let kept = std::mem::take(&mut strays.kept);
            if !kept.is_empty() {
                conflicts::keep(root, "", &kept, &mut strays)?;
            }
            Ok(kept.len())
        }
    }
}

/// Removes what was prepared for a change that never was committed.
pub(super) fn sweep(own: &Path) {
    Journal::forget(own);
    for name in names_in(own).unwrap_or_default() {
        if name.starts_with("ready-") || name.starts_with("part-") {
            let _ = disk::remove(&own.join(name));
        }
    }
}

/// Lays a committed change over the files as they are now; laid twice it is the same as once.
/// `again`: another command began it. Gives the number of conflicts.
pub(super) fn apply(root: &Path, journal: &Journal, again: bool) -> Result<usize, Problems> {
    apply_after(root, journal, again, Strays::default())
}

fn apply_after(root: &Path, journal: &Journal, again: bool, mut strays: Strays) -> Result<usize, Problems> {
    let folders = folders_to_sync(root, journal, again, &strays);
    let mut logged = false;
    let (touched, conflicts) = loop {
        let (mut touched, mut conflicts) = (Vec::new(), Vec::new());
        strays.back.clear();
        for plan in &journal.plans {
            let file = plan.file();
            let (rows, found) = lay(root, plan, &mut strays)?;
            touched.push((file.to_string(), rows));
            conflicts.extend(found.into_iter().map(|conflict| (file.to_string(), conflict)));
            if let Some(folder) = root.join(file).parent().filter(|folder| *folder != root) {
                disk::remove_empty(folder);
            }
        }
        if !logged {
            make_folder(root, &journal.log_file)?;
            log::append(root, &journal.log_file, &journal.log_line, again)?;
            logged = true;
        }
        for folder in &folders {
            disk::sync_directory(folder).map_err(|error| cannot_write(&folder.to_string_lossy(), &error))?;
        }
        // The files that came out are looked at once more, late: whoever held one of them open
        // may have written to it since.
        strays.back.clear();
        strays.settle(root)?;
        if strays.back.is_empty() {
            break (touched, conflicts);
        }
    };
    let mut kept = std::mem::take(&mut strays.kept);
    kept.extend(conflicts);
    if !kept.is_empty() {
        conflicts::keep(root, &journal.change, &kept, &mut strays)?;
    }
    for plan in &journal.plans {
        if let Plan::Bulk { file, prepared, .. } = plan {
            let ready = root.join(OWN).join(prepared);
            disk::remove(&ready).map_err(|error| cannot_write(file, &error))?;
        }
    }
    // Before the journal goes: a change that takes rows away must not look like a loss later.
    seen::note(root, &touched);
    Journal::finish(&root.join(OWN))?;
    Ok(kept.len())
}

/// The folders in which names change. Those above them only where a folder or a file may be new,
/// or where a command was killed that had perhaps just made one.
fn folders_to_sync(root: &Path, journal: &Journal, again: bool, strays: &Strays) -> BTreeSet<PathBuf> {
    let mut folders = BTreeSet::new();
    let plans = journal.plans.iter().map(|plan| (plan.file(), plan.makes_or_removes_its_file()));
    let back = strays.back.iter().map(|file| (file.as_str(), false));
    for (file, all) in plans.chain(back) {
        let count = if all || again { usize::MAX } else { 1 };
        folders.extend(folders_of(root, file).into_iter().take(count));
    }
    if again || !root.join(&journal.log_file).exists() {
        folders.extend(folders_of(root, &journal.log_file));
    }
    folders
}

/// Lays one plan over its file. Gives the rows that the file has then, where it is known.
fn lay(root: &Path, plan: &Plan, strays: &mut Strays) -> Result<(u64, Vec<Conflict>), Problems> {
    let file = plan.file();
    let folder_or_link = disk::leads_away(root, file) || root.join(file).is_dir();
    match plan {
        Plan::Rows(plan) if folder_or_link => Ok((0, all_of(plan))),
        Plan::Rows(plan) => lay_rows(root, plan, strays),
        Plan::Document { old, new, .. } => {
            let ours = if folder_or_link {
                new.clone()
            } else {
                lay_document(root, file, old.as_deref(), new.as_deref(), strays)?
            };
            Ok((0, ours.map(|ours| Conflict { id: String::new(), ours }).into_iter().collect()))
        }
        Plan::Bulk { .. } => lay_bulk(root, plan, folder_or_link, strays),
    }
}

/// Everything that a plan wants to stand somewhere.
fn all_of(plan: &RowsPlan) -> Vec<Conflict> {
    let wanted = plan.rows.iter().filter_map(|change| Some((change.id(), change.new_row()?)));
    wanted.map(|(id, ours)| Conflict { id: id.to_string(), ours: ours.to_string() }).collect()
}

fn lay_rows(root: &Path, plan: &RowsPlan, strays: &mut Strays) -> Result<(u64, Vec<Conflict>), Problems> {
    let file = plan.file.as_str();
    let mut waits = 0;
    loop {
        let current = disk::read(&root.join(file)).map_err(|error| cannot_read(file, &error))?;
        let merged: Merged = merge(current.as_deref(), plan);
        if merged.broken && waits < WAITS {
            waits += 1;
            std::thread::sleep(WAIT);
            continue;
        }
        if merged.bytes == current
            || replace(root, file, current.as_deref(), merged.bytes.as_deref(), strays)?
        {
            return Ok((merged.rows, merged.conflicts));
        }
    }
}

/// Gives our text where a hand's stands in its place.
fn lay_document(
    root: &Path,
    file: &str,
    old: Option<&str>,
    new: Option<&str>,
    strays: &mut Strays,
) -> Result<Option<String>, Problems> {
    let mut waits = 0;
    loop {
        let current = disk::read(&root.join(file)).map_err(|error| cannot_read(file, &error))?;
        if current.as_deref() == new.map(str::as_bytes) {
            return Ok(None);
        }
        if current.as_deref() != old.map(str::as_bytes) {
            if current.as_deref().is_none_or(<[u8]>::is_empty) && waits < WAITS {
                waits += 1;
                std::thread::sleep(WAIT);
                continue;
            }
            return Ok(Some(new.unwrap_or_default().to_string()));
        }
        if replace(root, file, current.as_deref(), new.map(str::as_bytes), strays)? {
            return Ok(None);
        }
    }
}

/// The prepared file of a bulk plan; none where it is gone, because it is done.
fn prepared_bytes(root: &Path, prepared: &str) -> Result<Option<Vec<u8>>, Problems> {
    let place = format!("{OWN}/{prepared}");
    let bytes = disk::read(&root.join(OWN).join(prepared)).map_err(|error| cannot_read(&place, &error))?;
    match bytes {
        Some(bytes) if !prepared.ends_with(&hash(&bytes)) => {
            Err(Problem::at(Fact::JournalDamaged, Place::file(place)).into())
        }
        bytes => Ok(bytes),
    }
}

/// The rows of a bulk plan as inserts; none where its prepared file is gone, because it is done.
pub(super) fn bulk_rows(root: &Path, plan: &Plan) -> Result<Option<RowsPlan>, Problems> {
    let Plan::Bulk { prepared, .. } = plan else { return Ok(None) };
    prepared_bytes(root, prepared)?.map(|bytes| rows_of(plan, bytes)).transpose().map(Option::flatten)
}

fn rows_of(plan: &Plan, bytes: Vec<u8>) -> Result<Option<RowsPlan>, Problems> {
    let Plan::Bulk { file, old_heading, new_heading, open_end, prepared, .. } = plan else { return Ok(None) };
    let place = format!("{OWN}/{prepared}");
    let unreadable = |error: std::io::Error| cannot_read(&place, &error);
    let mut reader = Reader::of_bytes(place.clone(), bytes, None).map_err(unreadable)?;
    let key = reader.heading.key();
    let mut rows = Vec::new();
    while let Some(row) = reader.next_row().map_err(unreadable)? {
        let new = String::from_utf8_lossy(row.bytes).into_owned();
        rows.push(RowChange::Insert { id: row.text(key).into_owned(), new, spot: None });
    }
    Ok(Some(RowsPlan {
        file: file.clone(),
        old_heading: old_heading.clone(),
        new_heading: Some(new_heading.clone()),
        open_end: *open_end,
        reopen_end: false,
        rows,
    }))
}

fn lay_bulk(
    root: &Path,
    plan: &Plan,
    barred: bool,
    strays: &mut Strays,
) -> Result<(u64, Vec<Conflict>), Problems> {
    let Plan::Bulk { file, old_heading, prepared, rows: count, .. } = plan else {
        return Ok((0, Vec::new()));
    };
    let ready = root.join(OWN).join(prepared);
    let failed = |error: std::io::Error| cannot_write(file, &error);
    if old_heading.is_none() && !barred {
        make_folder(root, file)?;
        for folder in folders_of(root, file).iter().skip(1) {
            // Once the prepared file is in its folder, it is nowhere else.
            disk::sync_directory(folder).map_err(failed)?;
        }
        match disk::rename_new(&ready, &root.join(file)) {
            Ok(()) => return Ok((*count, Vec::new())),
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok((0, Vec::new())),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(failed(error)),
        }
    }
    let Some(bytes) = prepared_bytes(root, prepared)? else { return Ok((0, Vec::new())) };
    if !barred && lay_over_heading(root, file, old_heading.as_deref(), &bytes, strays)? {
        return Ok((*count, Vec::new()));
    }
    let Some(rows) = rows_of(plan, bytes)? else { return Ok((0, Vec::new())) };
    if barred { Ok((0, all_of(&rows))) } else { lay_rows(root, &rows, strays) }
}

/// Where a file still holds nothing but the heading that it had, the prepared one takes its place
/// as it is; otherwise the two have to be merged row by row.
fn lay_over_heading(
    root: &Path,
    file: &str,
    heading: Option<&str>,
    prepared: &[u8],
    strays: &mut Strays,
) -> Result<bool, Problems> {
    let current = disk::read(&root.join(file)).map_err(|error| cannot_read(file, &error))?;
    let bare = current.as_deref().and_then(|bytes| bytes.strip_suffix(b"\n"));
    if bare.is_none() || bare != heading.map(str::as_bytes) {
        return Ok(false);
    }
    replace(root, file, current.as_deref(), Some(prepared), strays)
}
