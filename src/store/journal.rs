//! The journal: a change that is committed and not yet wholly in the files.

use super::disk;
use super::failed::{cannot_read, cannot_write};
use super::plan::{Plan, hash, lies_inside};
use crate::domain::problem::{Fact, Place, Problem, Problems};
use serde::{Deserialize, Serialize};
use std::path::Path;

/// Its name in salon's own folder, and the name under which it is written first.
pub(super) const NAME: &str = "journal";
const DRAFT: &str = "journal.tmp";

/// Over the beginning of a journal whose commit failed: should a power cut bring its name back, it
/// says itself that nothing is to be done.
const TAKEN_BACK: &[u8] = b"taken back\n";

/// Everything that has to be done for a change to be whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Journal {
    /// The id of the change.
    pub change: String,
    pub plans: Vec<Plan>,
    /// The file of the log, and the line that belongs to it.
    pub log_file: String,
    pub log_line: String,
}

impl Journal {
    /// The journal that a command left behind, if any.
    pub fn load(own: &Path) -> Result<Option<Journal>, Problems> {
        let file = format!(".salon/{NAME}");
        let Some(bytes) = disk::read(&own.join(NAME)).map_err(|error| cannot_read(&file, &error))? else {
            return Ok(None);
        };
        if bytes.starts_with(TAKEN_BACK) {
            return Ok(None);
        }
        let damaged = || Problems::from(Problem::at(Fact::JournalDamaged, Place::file(&file)));
        let text = std::str::from_utf8(&bytes).map_err(|_| damaged())?;
        let (body, sum) = text.trim_end().rsplit_once('\n').ok_or_else(damaged)?;
        if hash(body.as_bytes()) != sum {
            return Err(damaged());
        }
        let journal: Journal = serde_json::from_str(body).map_err(|_| damaged())?;
        if journal.files().all(lies_inside) { Ok(Some(journal)) } else { Err(damaged()) }
    }

    /// Every file that it writes, and those that lie prepared for it.
    pub fn files(&self) -> impl Iterator<Item = &str> {
        let prepared = self.plans.iter().filter_map(|plan| match plan {
            Plan::Bulk { prepared, .. } => Some(prepared.as_str()),
            _ => None,
        });
        self.plans.iter().map(Plan::file).chain(prepared).chain([self.log_file.as_str()])
    }

    /// Writes it beside its name and brings it to the disk; nothing is committed yet.
    pub fn draft(&self, own: &Path) -> Result<(), Problems> {
        let failed = |error: std::io::Error| cannot_write(".salon/journal", &error);
        let body = serde_json::to_string(self).map_err(|error| failed(error.into()))?;
        let text = format!("{body}\n{}\n", hash(body.as_bytes()));
        disk::remove(&own.join(DRAFT)).map_err(failed)?;
        disk::write_new(&own.join(DRAFT), text.as_bytes(), None).map_err(failed)
    }

    /// The commit point: from here on the change happens, whatever else does.
    pub fn commit(own: &Path) -> Result<(), Problems> {
        let failed = |error: std::io::Error| cannot_write(".salon/journal", &error);
        disk::rename(&own.join(DRAFT), &own.join(NAME)).map_err(failed)?;
        match disk::sync_directory(own) {
            // Not on the disk for certain: taken back, so that "failed" means that nothing
            // happened. Where even that fails, the change stands, and goes on.
            Err(error) if Journal::take_back(own) => Err(failed(error)),
            _ => Ok(()),
        }
    }

    fn take_back(own: &Path) -> bool {
        let marked = disk::overwrite(&own.join(NAME), TAKEN_BACK).is_ok();
        disk::remove(&own.join(NAME)).is_ok() || marked
    }

    /// Everything is in the files: the journal goes.
    pub fn finish(own: &Path) -> Result<(), Problems> {
        let failed = |error: std::io::Error| cannot_write(".salon/journal", &error);
        disk::remove(&own.join(NAME)).map_err(failed)?;
        disk::sync_directory(own).map_err(failed)
    }

    /// What never was committed, or was taken back, goes.
    pub fn forget(own: &Path) {
        for name in [DRAFT, NAME] {
            if own.join(name).exists() {
                let _ = disk::remove(&own.join(name));
            }
        }
    }
}
