//! What is committed comes into the files: each is merged as it is now, and takes its place by an
//! exchange of names, so that what stood there comes out and can be looked at.

use super::failed::{cannot_read, cannot_write};
use super::journal::Journal;
use super::merge::{Conflict, Merged, laid_out, merge};
use super::own::OWN;
use super::plan::{Plan, RowChange, RowsPlan, hash, lies_inside};
use super::reader::Reader;
use super::scan::{self, RowEnd};
use super::{disk, log, seen};
use crate::domain::problem::{Fact, Place, Problem, Problems};
use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Where rows go that could not be laid over what a hand had changed meanwhile.
pub const CONFLICTS: &str = "conflicts.csv";

const CONFLICTS_HEADING: &str = "change,file,id,ours";

/// A file that is gone, empty or cut short may be about to be saved: how often, and how long, that
/// is waited for.
const WAITS: usize = 5;
const WAIT: Duration = Duration::from_millis(40);

/// A row that found no place, with its file.
type Kept = (String, Conflict);

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
                keep_conflicts(root, "", &kept, &mut strays)?;
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

fn names_in(own: &Path) -> Result<Vec<String>, Problems> {
    let failed = |error: std::io::Error| cannot_read(OWN, &error);
    let mut names = Vec::new();
    for entry in std::fs::read_dir(own).map_err(failed)? {
        names.push(entry.map_err(failed)?.file_name().to_string_lossy().into_owned());
    }
    names.sort_unstable();
    Ok(names)
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
        keep_conflicts(root, &journal.change, &kept, &mut strays)?;
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

/// The folders on the way to a file, the nearest first.
fn folders_of(root: &Path, file: &str) -> Vec<PathBuf> {
    let mut folders = Vec::new();
    for folder in Path::new(file).ancestors().skip(1) {
        folders.push(if folder.as_os_str().is_empty() { root.to_path_buf() } else { root.join(folder) });
    }
    folders
}

fn make_folder(root: &Path, file: &str) -> Result<(), Problems> {
    for folder in folders_of(root, file).iter().rev() {
        disk::make_directory(folder).map_err(|error| cannot_write(file, &error))?;
    }
    Ok(())
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
    let Plan::Bulk { file, old_heading, new_heading, open_end, prepared } = plan else { return Ok(None) };
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
    let Plan::Bulk { file, old_heading, prepared, .. } = plan else { return Ok((0, Vec::new())) };
    let ready = root.join(OWN).join(prepared);
    let failed = |error: std::io::Error| cannot_write(file, &error);
    if old_heading.is_none() && !barred {
        make_folder(root, file)?;
        for folder in folders_of(root, file).iter().skip(1) {
            // Once the prepared file is in its folder, it is nowhere else.
            disk::sync_directory(folder).map_err(failed)?;
        }
        match disk::rename_new(&ready, &root.join(file)) {
            Ok(()) => return Ok((0, Vec::new())),
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok((0, Vec::new())),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(failed(error)),
        }
    }
    let Some(bytes) = prepared_bytes(root, prepared)? else { return Ok((0, Vec::new())) };
    if !barred && lay_over_heading(root, file, old_heading.as_deref(), &bytes, strays)? {
        return Ok((0, Vec::new()));
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

/// The name under which a file lies in salon's own folder while it changes places: it tells what
/// came out of the exchange, should the process be gone before it could look.
fn swap_name(kind: &str, base: &[u8], new: &[u8], file: &str) -> String {
    format!("{kind}-{}-{}-{}", hash(base), hash(new), file.replace('/', "+"))
}

/// Puts new bytes in the place of a file, unless a hand changes it at the same moment: then what
/// it wrote is put back, and `false` says that it has to be looked at again.
///
/// What came out stays in salon's own folder until the change is whole (`Strays`).
fn replace(
    root: &Path,
    file: &str,
    base: Option<&[u8]>,
    new: Option<&[u8]>,
    strays: &mut Strays,
) -> Result<bool, Problems> {
    let failed = |error: std::io::Error| cannot_write(file, &error);
    if disk::leads_away(root, file) {
        return Err(Problem::at(Fact::SymbolicLink, Place::file(file)).into());
    }
    let (target, own) = (root.join(file), root.join(OWN));
    let part = own.join(format!("part-{}", file.replace('/', "+")));
    let (base, new) = match (base, new) {
        (Some(base), Some(new)) => (base, new),
        (None, Some(new)) => {
            make_folder(root, file)?;
            disk::remove(&part).map_err(failed)?;
            disk::write_new(&part, new, None).map_err(failed)?;
            return match disk::rename_new(&part, &target) {
                Ok(()) => Ok(true),
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                    disk::remove(&part).map_err(failed)?;
                    Ok(false)
                }
                Err(error) => Err(failed(error)),
            };
        }
        (Some(base), None) => return remove_exactly(root, file, base, strays),
        (None, None) => return Ok(true),
    };
    let swap = own.join(swap_name("swap", base, new, file));
    let aside = own.join(swap_name("out", base, new, file));
    let Some(like) = disk::like(&target).map_err(failed)? else { return Ok(false) };
    disk::remove(&part).map_err(failed)?;
    disk::write_new(&part, new, Some(like)).map_err(failed)?;
    // Only a whole file bears the name with the hashes.
    match disk::rename_new(&part, &swap) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            strays.settle(root)?;
            return Ok(false);
        }
        renamed => renamed.map_err(failed)?,
    }
    match disk::exchange(&swap, &target, &aside) {
        Ok(()) => {}
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::AlreadyExists) => {
            strays.settle(root)?;
            return Ok(false);
        }
        Err(error) => return Err(failed(error)),
    }
    let out = disk::read(&swap).map_err(failed)?;
    if out.as_deref() == Some(base) {
        return Ok(true);
    }
    strays.settle(root)?;
    Ok(false)
}

/// Removes a file if it still is what it was.
fn remove_exactly(root: &Path, file: &str, base: &[u8], strays: &mut Strays) -> Result<bool, Problems> {
    let failed = |error: std::io::Error| cannot_write(file, &error);
    let aside = root.join(OWN).join(swap_name("swap", base, b"", file));
    match disk::rename_new(&root.join(file), &aside) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(true),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            strays.settle(root)?;
            return Ok(false);
        }
        renamed => renamed.map_err(failed)?,
    }
    if disk::read(&aside).map_err(failed)?.as_deref() != Some(base) {
        strays.settle(root)?;
        return Ok(false);
    }
    Ok(true)
}

/// The files that came out of an exchange, or were about to go into one, looked at and settled.
#[derive(Default)]
struct Strays {
    /// A hand's work stood there and is in its place again: these files are to be merged anew.
    back: Vec<String>,
    /// Two hands' work for one place: one of them lies beside it, under the name given.
    kept: Vec<Kept>,
}

/// A file in salon's own folder whose name tells what it should hold.
struct Stray {
    path: PathBuf,
    base: String,
    new: String,
    file: String,
}

impl Stray {
    fn of(own: &Path, name: &str) -> Option<Stray> {
        let rest = name.strip_prefix("swap-").or_else(|| name.strip_prefix("out-"))?;
        let (base, rest) = rest.split_once('-')?;
        let (new, file) = rest.split_once('-')?;
        let file = file.replace('+', "/");
        let (base, new, path) = (base.to_string(), new.to_string(), own.join(name));
        lies_inside(&file).then_some(Stray { path, base, new, file })
    }

    /// Whether it went aside for a moment, on a file system that can't exchange names.
    fn is_aside(&self) -> bool {
        self.path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("out-"))
    }
}

impl Strays {
    fn settle(&mut self, root: &Path) -> Result<(), Problems> {
        let own = root.join(OWN);
        for name in names_in(&own)? {
            if let Some(stray) = Stray::of(&own, &name) {
                self.settle_one(root, &stray)?;
            }
        }
        Ok(())
    }

    fn settle_one(&mut self, root: &Path, stray: &Stray) -> Result<(), Problems> {
        let failed = |error: std::io::Error| cannot_write(&stray.file, &error);
        let target = root.join(&stray.file);
        loop {
            let Some(lies) = disk::read(&stray.path).map_err(failed)? else { return Ok(()) };
            let stands = disk::read(&target).map_err(failed)?;
            let (found, standing) = (hash(&lies), stands.as_deref().map(hash));
            let by_hand = found != stray.base && found != stray.new;
            match standing {
                // Ours never took its place, or did, and what it replaced was as expected.
                Some(_) if !by_hand => return disk::remove(&stray.path).map_err(failed),
                // What was to take the place of a file, or came out of it in order, and a hand has
                // taken the file away.
                None if found == stray.new || !by_hand && !stray.is_aside() => {
                    return disk::remove(&stray.path).map_err(failed);
                }
                // The process went between two renames, or what came out is a hand's work.
                None => {
                    make_folder(root, &stray.file)?;
                    match disk::rename_new(&stray.path, &target) {
                        Ok(()) => {
                            self.back.push(stray.file.clone());
                            return Ok(());
                        }
                        Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
                        Err(error) => return Err(failed(error)),
                    }
                }
                Some(standing) if standing == found => {
                    return disk::remove(&stray.path).map_err(failed);
                }
                // Ours stands where a hand had just saved: hers goes back, to be merged.
                Some(standing) if standing == stray.new => {
                    let aside = stray.path.with_file_name(swap_name("out", b"", &lies, &stray.file));
                    match disk::exchange(&stray.path, &target, &aside) {
                        Err(error) if error.kind() == ErrorKind::NotFound => {}
                        exchanged => {
                            exchanged.map_err(failed)?;
                            self.back.push(stray.file.clone());
                        }
                    }
                }
                Some(_) => return self.keep_older(root, stray),
            }
        }
    }

    /// Two saves by hand: the newer stands, the older is kept beside it.
    fn keep_older(&mut self, root: &Path, stray: &Stray) -> Result<(), Problems> {
        let failed = |error: std::io::Error| cannot_write(&stray.file, &error);
        let target = root.join(&stray.file);
        let stamp = |path: &Path| disk::stamp(path).map_err(failed);
        if stamp(&stray.path)?.map(|s| s.modified()) > stamp(&target)?.map(|s| s.modified()) {
            let aside = stray.path.with_file_name(swap_name("out", b"", b"", &stray.file));
            match disk::exchange(&stray.path, &target, &aside) {
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                exchanged => exchanged.map_err(failed)?,
            }
        }
        self.back.push(stray.file.clone());
        for number in 1.. {
            let name = format!("{}.kept-{number}", stray.file);
            match disk::rename_new(&stray.path, &root.join(&name)) {
                Err(error) if error.kind() == ErrorKind::AlreadyExists => continue,
                moved => moved.map_err(failed)?,
            }
            self.kept.push((stray.file.clone(), Conflict { id: String::new(), ours: name }));
            break;
        }
        Ok(())
    }

    fn sync(&self, root: &Path) -> Result<(), Problems> {
        for file in self.back.iter().chain(self.kept.iter().map(|(file, _)| file)) {
            for folder in folders_of(root, file) {
                disk::sync_directory(&folder).map_err(|error| cannot_write(file, &error))?;
            }
        }
        Ok(())
    }
}

/// Keeps rows that a hand's rows stood in the way of, for the owner to settle.
fn keep_conflicts(root: &Path, change: &str, kept: &[Kept], strays: &mut Strays) -> Result<(), Problems> {
    let rows: Vec<Vec<u8>> = kept
        .iter()
        .map(|(file, conflict)| {
            let mut row = Vec::new();
            for (i, cell) in [change, file, &conflict.id, &conflict.ours].into_iter().enumerate() {
                if i > 0 {
                    row.push(b',');
                }
                scan::push_cell(&mut row, cell, false);
            }
            row
        })
        .collect();
    loop {
        let current = disk::read(&root.join(CONFLICTS)).map_err(|error| cannot_read(CONFLICTS, &error))?;
        let after = with_rows(current.as_deref(), &rows);
        if current.as_deref() == Some(&after) {
            break;
        }
        if replace(root, CONFLICTS, current.as_deref(), Some(&after), strays)? {
            strays.back.clear();
            strays.settle(root)?;
            if strays.back.is_empty() {
                break;
            }
        }
    }
    disk::sync_directory(root).map_err(|error| cannot_write(CONFLICTS, &error))
}

/// The list of conflicts with these rows at its end, unless they stand there already. No row of it
/// is known by an id: the same record may be in conflict many times.
fn with_rows(current: Option<&[u8]>, rows: &[Vec<u8>]) -> Vec<u8> {
    let mut out = current.map(<[u8]>::to_vec).unwrap_or_default();
    if out.iter().all(u8::is_ascii_whitespace) {
        out = format!("{CONFLICTS_HEADING}\n").into_bytes();
    }
    let mut standing = BTreeSet::new();
    let mut heading = None;
    let mut at = if out.starts_with(scan::BOM) { scan::BOM.len() } else { 0 };
    while at < out.len() {
        let RowEnd::At { end, next } = scan::row_end(&out, at, true) else { break };
        heading.get_or_insert((at, end, next));
        standing.insert(out[at..end].to_vec());
        at = next;
    }
    let (heading, crlf) =
        heading.map_or((Vec::new(), false), |(at, end, next)| (out[at..end].to_vec(), next - end == 2));
    let line_break: &[u8] = if crlf { b"\r\n" } else { b"\n" };
    for row in rows {
        let laid = match std::str::from_utf8(row) {
            Ok(text) if heading != CONFLICTS_HEADING.as_bytes() => {
                laid_out(text, CONFLICTS_HEADING.as_bytes(), &heading)
            }
            _ => None,
        };
        let row = laid.as_ref().unwrap_or(row);
        if !standing.insert(row.clone()) {
            continue;
        }
        if !out.ends_with(b"\n") {
            out.extend_from_slice(line_break);
        }
        out.extend_from_slice(row);
        out.extend_from_slice(line_break);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_conflict_is_kept_once_and_never_in_place_of_another() {
        let rows = [b"g1,t.csv,c1,x".to_vec(), b"g2,t.csv,c1,y".to_vec()];
        let once = with_rows(None, &rows);
        assert_eq!(once, b"change,file,id,ours\ng1,t.csv,c1,x\ng2,t.csv,c1,y\n");
        assert_eq!(with_rows(Some(&once), &rows), once);
        let moved = with_rows(Some("\u{feff}ours,id,change,file\r\n".as_bytes()), &rows[..1]);
        assert_eq!(moved, "\u{feff}ours,id,change,file\r\nx,c1,g1,t.csv\r\n".as_bytes());
    }
}
