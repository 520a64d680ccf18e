//! The salon's directory: where it is, and reading from it. Remembers what a decision rests on.

use super::journal::Journal;
use super::lock::{self, Lock, Share};
use super::merge::merge;
use super::plan::Plan;
use super::reader::Reader;
use super::{commit, disk};
use crate::domain::day::Month;
use crate::domain::problem::{Fact, Place, Problem, Problems};
use crate::domain::schema::Table;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The file that makes a directory a salon's.
pub const SETTINGS: &str = "salon.yaml";

/// Salon's own folder in it: lock, journal, what was last seen.
pub const OWN: &str = ".salon";

/// The largest file that is read, in bytes (safety, Sizes).
pub const FILE_LIMIT: u64 = 256 * 1024 * 1024;

/// A salon's directory, open for reading.
pub struct Store {
    pub root: PathBuf,
    lock: RefCell<Option<Lock>>,
    /// The state in which each file was read; the change that follows rests on it.
    seen: RefCell<BTreeMap<String, Option<disk::Stamp>>>,
    /// A change that is committed and can't be finished here, because nothing can be written.
    pending: Option<Journal>,
}

/// The nearest directory upwards from `start` that is a salon's.
pub fn find_upwards(start: &Path) -> Option<PathBuf> {
    start.ancestors().find(|dir| dir.join(SETTINGS).is_file()).map(Path::to_path_buf)
}

pub(super) fn cannot_read(file: &str, error: &std::io::Error) -> Problems {
    Problem::at(Fact::CannotRead { reason: error.to_string() }, Place::file(file)).into()
}

pub(super) fn cannot_write(file: &str, error: &std::io::Error) -> Problems {
    let read_only =
        matches!(error.kind(), std::io::ErrorKind::ReadOnlyFilesystem | std::io::ErrorKind::PermissionDenied);
    let fact = if read_only { Fact::ReadOnly } else { Fact::CannotWrite { reason: error.to_string() } };
    Problem::at(fact, Place::file(file)).into()
}

/// Makes the directory of a new salon.
pub fn make(dir: &Path) -> Result<(), Problems> {
    disk::make_directory(dir).map_err(|error| cannot_write(&dir.to_string_lossy(), &error))
}

impl Store {
    /// Opens for reading, side by side with other readers. A change that a killed command left in
    /// the journal is finished first.
    pub fn open(root: &Path, wait: Duration) -> Result<Store, Problems> {
        let own = root.join(OWN);
        for _ in 0..3 {
            let lock = if own.is_dir() { lock::take(&own, Share::Readers, wait, "")? } else { None };
            let Some(journal) = Journal::load(&own)? else {
                return Ok(Store::with(root, lock, None));
            };
            if lock.is_none() {
                return Ok(Store::with(root, None, Some(journal)));
            }
            // A shared lock can't be turned into the one that a writer needs: let go, take that.
            drop(lock);
            let Some(writer) = lock::take(&own, Share::OneWriter, wait, "finishing a change")? else {
                continue;
            };
            commit::recover(root)?;
            drop(writer);
        }
        Err(Fact::KeptChanging.into())
    }

    /// Opens without a lock, for a single look at one file.
    pub fn open_unlocked(root: &Path) -> Store {
        Store::with(root, None, None)
    }

    /// Opens under a writer's lock that the caller holds.
    pub(super) fn open_locked(root: &Path) -> Store {
        Store::with(root, None, None)
    }

    fn with(root: &Path, lock: Option<Lock>, pending: Option<Journal>) -> Store {
        Store { root: root.to_path_buf(), lock: RefCell::new(lock), seen: RefCell::default(), pending }
    }

    /// Lets the lock go: everything needed has been read.
    pub fn release(&self) {
        self.lock.borrow_mut().take();
    }

    /// Whether the files still stand as they were read.
    pub(super) fn still_stands(&self) -> Result<bool, Problems> {
        for (file, stamp) in self.seen.borrow().iter() {
            let now = disk::stamp(&self.root.join(file)).map_err(|error| cannot_read(file, &error))?;
            if now != *stamp {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Whether a change is laid over the files because nothing can be written here.
    pub(super) fn is_pending(&self) -> bool {
        self.pending.is_some()
    }

    /// The state of a file, from now on part of what a decision rests on.
    pub(super) fn note(&self, file: &str) -> Result<Option<disk::Stamp>, Problems> {
        let stamp = disk::stamp(&self.root.join(file)).map_err(|error| cannot_read(file, &error))?;
        self.seen.borrow_mut().entry(file.to_string()).or_insert(stamp);
        Ok(stamp)
    }

    fn laid_over(&self, file: &str, bytes: Option<Vec<u8>>) -> Option<Vec<u8>> {
        let plans = self.pending.iter().flat_map(|journal| &journal.plans).filter(|plan| plan.file() == file);
        plans.fold(bytes, |bytes, plan| match plan {
            Plan::Rows(plan) => merge(bytes.as_deref(), plan).bytes,
            Plan::Document { new, .. } => new.clone().map(String::into_bytes),
            Plan::Bulk { .. } => match commit::bulk_rows(&self.root, plan) {
                Ok(Some(plan)) => merge(bytes.as_deref(), &plan).bytes,
                _ => bytes,
            },
        })
    }

    /// All bytes of a file, or none where there is no file.
    pub fn bytes(&self, file: &str) -> Result<Option<Vec<u8>>, Problems> {
        if self.note(file)?.is_some_and(|stamp| stamp.size > FILE_LIMIT) {
            return Err(Problem::at(Fact::FileTooLarge { limit: FILE_LIMIT }, Place::file(file)).into());
        }
        let bytes = disk::read(&self.root.join(file)).map_err(|error| cannot_read(file, &error))?;
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
        let Some(stamp) = self.note(file)? else { return Ok(None) };
        if stamp.size > FILE_LIMIT && !file.starts_with("imports/") && !file.starts_with("log/") {
            return Err(Problem::at(Fact::FileTooLarge { limit: FILE_LIMIT }, Place::file(file)).into());
        }
        match disk::open(&self.root.join(file)).map_err(unreadable)? {
            Some(source) => Reader::open(file.to_string(), source, table).map(Some).map_err(unreadable),
            None => Ok(None),
        }
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
        let entries = match std::fs::read_dir(self.root.join(folder)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(unreadable(error)),
        };
        let mut names = Vec::new();
        for entry in entries {
            names.push(entry.map_err(unreadable)?.file_name().to_string_lossy().into_owned());
        }
        names.sort_unstable();
        Ok(names)
    }
}
