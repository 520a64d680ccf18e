//! The journal: a change that is committed and not yet wholly in the files.

use super::directory::{cannot_read, cannot_write};
use super::disk;
use super::plan::{Plan, hash};
use crate::domain::problem::{Fact, Place, Problem, Problems};
use serde::{Deserialize, Serialize};
use std::path::Path;

/// Its name in salon's own folder, and the name under which it is written first.
const NAME: &str = "journal";
const DRAFT: &str = "journal.tmp";

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
        let damaged = || Problems::from(Problem::at(Fact::JournalDamaged, Place::file(&file)));
        let text = std::str::from_utf8(&bytes).map_err(|_| damaged())?;
        let (body, sum) = text.trim_end().rsplit_once('\n').ok_or_else(damaged)?;
        if hash(body.as_bytes()) != sum {
            return Err(damaged());
        }
        serde_json::from_str(body).map(Some).map_err(|_| damaged())
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
        disk::sync_directory(own).map_err(|error| {
            // Not on the disk for certain: taken back, so that "failed" means that nothing happened.
            let _ = std::fs::remove_file(own.join(NAME));
            failed(error)
        })
    }

    /// Everything is in the files: the journal goes.
    pub fn finish(own: &Path) -> Result<(), Problems> {
        let failed = |error: std::io::Error| cannot_write(".salon/journal", &error);
        disk::remove(&own.join(NAME)).map_err(failed)?;
        disk::sync_directory(own).map_err(failed)
    }

    /// A draft that never was committed goes.
    pub fn forget_draft(own: &Path) {
        let _ = std::fs::remove_file(own.join(DRAFT));
    }
}
