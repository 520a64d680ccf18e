//! The salon's directory: where it is, and reading from it. Remembers what a decision rests on.

use super::failed::{cannot_read, cannot_write};
use super::heading::Heading;
use super::journal::{self, Journal};
use super::lock::{self, Lock, Share};
use super::merge::merge;
use super::own::OWN;
use super::plan::{Plan, hash};
use super::reader::{Reader, Spare};
use super::{apply, disk};
use crate::domain::day::Month;
use crate::domain::problem::{Exit, Fact, Place, Problem, Problems};
use crate::domain::schema::Table;
use foldhash::HashMap;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::Duration;

/// The file that makes a directory a salon's.
pub const SETTINGS: &str = "salon.yaml";

/// The largest file that is read, in bytes (safety, Sizes).
pub const FILE_LIMIT: u64 = 256 * 1024 * 1024;

/// A salon's directory, open for reading.
pub struct Store {
    pub root: PathBuf,
    lock: RefCell<Option<Lock>>,
    /// The state in which each file was read; the change that follows rests on it.
    seen: RefCell<BTreeMap<String, Seen>>,
    /// The heading of each table's file that was opened last: those of other months are mostly the same.
    headings: RefCell<HashMap<&'static str, Rc<Heading>>>,
    /// What the last reader that was given back leaves to the next.
    spare: RefCell<Spare>,
    /// Whether a change follows: files that may change unseen are then known by their bytes.
    decides: bool,
    /// A change that is committed and can't be finished here, because nothing can be written.
    pending: Option<Journal>,
}

/// A file as it was read. Its bytes are hashed where its stamp alone might not show a change.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Seen {
    stamp: Option<disk::Stamp>,
    hash: Option<String>,
}

/// The nearest directory upwards from `start` that is a salon's.
pub fn find_upwards(start: &Path) -> Option<PathBuf> {
    start.ancestors().find(|dir| is_salon(dir)).map(Path::to_path_buf)
}

/// Whether a directory is a salon's: also where `init` died before it was wholly written, so that
/// any command finishes it.
pub fn is_salon(dir: &Path) -> bool {
    dir.join(SETTINGS).is_file() || is_pending(dir)
}

/// Why nobody can tell whether a directory is a salon's: somebody else's, closed to us.
pub fn closed(dir: &Path) -> Result<(), Problems> {
    match disk::open(&dir.join(SETTINGS)) {
        Err(error) if error.kind() == std::io::ErrorKind::PermissionDenied => {
            Err(cannot_read(&dir.to_string_lossy(), &error))
        }
        _ => Ok(()),
    }
}

/// Whether a change waits in the journal to be finished.
pub fn is_pending(dir: &Path) -> bool {
    dir.join(OWN).join(journal::NAME).is_file()
}

/// Opens a file to be read by a thread of its own, and tells its size; it stays unremembered.
pub(super) fn open_apart(root: &Path, file: &str) -> Result<Option<(File, u64)>, Problems> {
    let failed = |error: std::io::Error| cannot_read(file, &error);
    let Some(source) = disk::open(&root.join(file)).map_err(failed)? else { return Ok(None) };
    let size = source.metadata().map_err(failed)?.len();
    within_limit(file, size)?;
    Ok(Some((source, size)))
}

/// Refuses a file that no table of a shop can be. What salon itself keeps of imports and changes grows with the years.
fn within_limit(file: &str, size: u64) -> Result<(), Problems> {
    if size <= FILE_LIMIT || file.starts_with("imports/") || file.starts_with("log/") {
        return Ok(());
    }
    Err(Problem::at(Fact::FileTooLarge { limit: FILE_LIMIT }, Place::file(file)).into())
}

/// Makes the directory of a new salon.
pub fn make(dir: &Path) -> Result<(), Problems> {
    disk::make_directory(dir).map_err(|error| cannot_write(&dir.to_string_lossy(), &error))
}

/// Finishes a change, in the place of the command that was killed.
fn finish(root: &Path, own: &Path, wait: Duration) -> Result<(), Problems> {
    let _lock = lock::take(own, Share::OneWriter, wait, "finishing a change")?;
    apply::recover(root).map(|_| ())
}

impl Store {
    /// Opens for reading, side by side with other readers. A change that a killed command left in
    /// the journal is finished first; where nothing can be written, it is laid over what is read.
    pub fn open(root: &Path, wait: Duration) -> Result<Store, Problems> {
        let own = root.join(OWN);
        if disk::leads_away(root, OWN) {
            return Err(Problem::at(Fact::SymbolicLink, Place::file(OWN)).into());
        }
        let mut unwritable = false;
        for _ in 0..3 {
            let lock = if own.is_dir() { lock::take(&own, Share::Readers, wait, "")? } else { None };
            let journal = Journal::load(&own)?;
            if journal.is_none() || lock.is_none() || unwritable {
                return Ok(Store::with(root, lock, journal));
            }
            // A shared lock can't be turned into the one that a writer needs: let go, take that.
            drop(lock);
            unwritable = match finish(root, &own, wait) {
                Err(problems) if problems.exit() == Exit::Io => true,
                finished => finished.map(|()| false)?,
            };
        }
        Err(Fact::KeptChanging.into())
    }

    /// Opens without a lock, for a single look at one file.
    pub fn open_unlocked(root: &Path) -> Store {
        Store::with(root, None, None)
    }

    /// Opens under a writer's lock that the caller holds.
    pub(super) fn open_locked(root: &Path) -> Store {
        Store { decides: true, ..Store::with(root, None, None) }
    }

    fn with(root: &Path, lock: Option<Lock>, pending: Option<Journal>) -> Store {
        let (root, lock) = (root.to_path_buf(), RefCell::new(lock));
        Store {
            root,
            lock,
            seen: RefCell::default(),
            headings: RefCell::default(),
            spare: RefCell::default(),
            decides: false,
            pending,
        }
    }

    /// Whether a change follows, and rests on what is read.
    pub(super) fn decides(&self) -> bool {
        self.decides
    }

    /// Lets the lock go: everything needed has been read.
    pub fn release(&self) {
        self.lock.borrow_mut().take();
    }

    /// Whether the files still stand as they were read.
    pub(super) fn still_stands(&self) -> Result<bool, Problems> {
        for (file, seen) in self.seen.borrow().iter() {
            let unreadable = |error: std::io::Error| cannot_read(file, &error);
            let path = self.root.join(file);
            if disk::stamp(&path).map_err(unreadable)? != seen.stamp {
                return Ok(false);
            }
            if let Some(was) = &seen.hash
                && disk::read(&path).map_err(unreadable)?.as_deref().map(hash).as_ref() != Some(was)
            {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Whether the files that were read, but for those of a table, are still as they were.
    pub fn stands_but_for(&self, table: &Table) -> Result<bool, Problems> {
        for (file, seen) in self.seen.borrow().iter() {
            if Table::of_file(file).is_some_and(|of| of.name == table.name) {
                continue;
            }
            let stamp = disk::stamp(&self.root.join(file)).map_err(|error| cannot_read(file, &error))?;
            if stamp != seen.stamp {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Remembers the state in which a file is about to be read. Its bytes, where that state might
    /// not show a change.
    pub(super) fn note(&self, file: &str) -> Result<(Option<disk::Stamp>, Option<Vec<u8>>), Problems> {
        let unreadable = |error: std::io::Error| cannot_read(file, &error);
        let path = self.root.join(file);
        let stamp = disk::stamp(&path).map_err(unreadable)?;
        let fresh = stamp.is_some_and(|stamp| stamp.size <= FILE_LIMIT && stamp.is_fresh());
        if !self.decides || !fresh {
            self.seen.borrow_mut().entry(file.to_string()).or_insert(Seen { stamp, hash: None });
            return Ok((stamp, None));
        }
        let bytes = disk::read(&path).map_err(unreadable)?;
        let hash = bytes.as_deref().map(hash);
        let mut seen = self.seen.borrow_mut();
        let seen = seen.entry(file.to_string()).or_insert(Seen { stamp, hash: hash.clone() });
        if seen.hash.is_some() && seen.hash != hash {
            // Read twice, and not the same twice: the first look no longer stands.
            *seen = Seen { stamp: None, hash: None };
        }
        Ok((stamp, bytes))
    }

    /// Whether a change is laid over the files because nothing can be written here.
    pub(super) fn is_pending(&self) -> bool {
        self.pending.is_some()
    }

    fn laid_over(&self, file: &str, bytes: Option<Vec<u8>>) -> Option<Vec<u8>> {
        let Some(journal) = &self.pending else { return bytes };
        if file == journal.log_file {
            let mut log = bytes.unwrap_or_default();
            if memchr::memmem::find(&log, journal.log_line.as_bytes()).is_none() {
                log.extend_from_slice(journal.log_line.as_bytes());
                log.push(b'\n');
            }
            return Some(log);
        }
        let plans = journal.plans.iter().filter(|plan| plan.file() == file);
        plans.fold(bytes, |bytes, plan| match plan {
            Plan::Rows(plan) => merge(bytes.as_deref(), plan).bytes,
            Plan::Document { new, .. } => new.clone().map(String::into_bytes),
            Plan::Bulk { .. } => match apply::bulk_rows(&self.root, plan) {
                Ok(Some(plan)) => merge(bytes.as_deref(), &plan).bytes,
                _ => bytes,
            },
        })
    }

    /// All bytes of a file, or none where there is no file.
    pub fn bytes(&self, file: &str) -> Result<Option<Vec<u8>>, Problems> {
        let (stamp, bytes) = self.note(file)?;
        within_limit(file, stamp.map_or(0, |stamp| stamp.size))?;
        let bytes = match bytes {
            Some(bytes) => Some(bytes),
            None => disk::read(&self.root.join(file)).map_err(|error| cannot_read(file, &error))?,
        };
        Ok(self.laid_over(file, bytes))
    }

    /// A table's file, to be read row by row; none where there is no file.
    pub fn reader(&self, file: &str, table: Option<&Table>) -> Result<Option<Reader>, Problems> {
        let unreadable = |error| cannot_read(file, &error);
        let pending = self.pending.iter().any(|journal| journal.plans.iter().any(|plan| plan.file() == file));
        if pending {
            let Some(bytes) = self.bytes(file)? else { return Ok(None) };
            return Reader::of_bytes(file.to_string(), bytes, table).map(Some).map_err(unreadable);
        }
        // What decides nothing is looked at once; a link is looked at closely.
        if !self.decides
            && let Some((source, stamp)) = disk::open_as_it_is(&self.root.join(file)).map_err(unreadable)?
        {
            self.seen.borrow_mut().entry(file.to_string()).or_insert(Seen { stamp: Some(stamp), hash: None });
            return self.start(file, source, stamp.size, table).map(Some);
        }
        let (stamp, bytes) = self.note(file)?;
        if stamp.is_none() {
            return Ok(None);
        }
        if let Some(bytes) = bytes {
            return Reader::of_bytes(file.to_string(), bytes, table).map(Some).map_err(unreadable);
        }
        let Some(source) = disk::open(&self.root.join(file)).map_err(unreadable)? else { return Ok(None) };
        let size = source.metadata().map_err(unreadable)?.len();
        self.start(file, source, size, table).map(Some)
    }

    fn start(&self, file: &str, source: File, size: u64, table: Option<&Table>) -> Result<Reader, Problems> {
        within_limit(file, size)?;
        let likely = table.and_then(|table| self.headings.borrow().get(table.name).cloned());
        let reader =
            Reader::open_like(file.to_string(), source, size, table, (likely.as_ref(), self.spare.take()));
        let reader = reader.map_err(|error| cannot_read(file, &error))?;
        if let Some(table) = table.filter(|_| reader.problems.is_empty()) {
            self.headings.borrow_mut().insert(table.name, reader.heading.clone());
        }
        Ok(reader)
    }

    /// Takes a reader back whose file was read.
    pub(super) fn give_back(&self, reader: Reader) {
        self.spare.replace(reader.spare());
    }

    /// The months for which a table has a file, in their order.
    pub fn months(&self, table: &Table) -> Result<Vec<Month>, Problems> {
        let mut months: Vec<Month> = self
            .names_in(table.name)?
            .iter()
            .filter_map(|name| Month::parse(name.strip_suffix(".csv")?))
            .collect();
        months.sort_unstable();
        Ok(months)
    }

    /// The names in a folder of the directory, sorted; none where there is no folder.
    pub fn names_in(&self, folder: &str) -> Result<Vec<String>, Problems> {
        let unreadable = |error: std::io::Error| cannot_read(folder, &error);
        let mut names = Vec::new();
        match std::fs::read_dir(self.root.join(folder)) {
            Ok(entries) => {
                for entry in entries {
                    names.push(entry.map_err(unreadable)?.file_name().to_string_lossy().into_owned());
                }
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(unreadable(error)),
        }
        if let Some(journal) = &self.pending {
            let files = journal.plans.iter().map(Plan::file).chain([journal.log_file.as_str()]);
            let here = files.filter_map(|file| file.strip_prefix(folder)?.strip_prefix('/'));
            names.extend(here.filter(|name| !name.contains('/')).map(str::to_string));
        }
        names.sort_unstable();
        names.dedup();
        Ok(names)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_salon_keeps_of_imports_may_outgrow_a_table() {
        for (file, refused) in [
            ("bookings/2026-11.csv", true),
            ("clients.csv", true),
            ("imports/bookings.csv", false),
            ("log/imports/g2611-1.csv", false),
        ] {
            assert_eq!(within_limit(file, FILE_LIMIT + 1).is_err(), refused, "{file}");
            assert!(within_limit(file, FILE_LIMIT).is_ok());
        }
    }
}
