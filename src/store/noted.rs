//! Looks at personal data, noted in the log: whole phones, opened dossiers (safety, Edges).

use super::lock::{self, Share};
use super::log::{self, Entry};
use super::own::OWN;
use crate::domain::day::Moment;
use crate::domain::id::{IdMaker, Kind};
use crate::domain::problem::Problems;
use std::path::Path;
use std::time::Duration;

/// Who looked, at what, when.
pub struct Look {
    pub at: Moment,
    pub by: String,
    pub command: String,
    pub about: String,
}

/// Appends a line to the log. Where nothing can be written there is no line, and no error.
pub fn note(root: &Path, wait: Duration, look: Look, ids: &mut IdMaker) -> Result<(), Problems> {
    let own = root.join(OWN);
    if !own.is_dir() || !root.join("log").is_dir() {
        return Ok(());
    }
    let _lock = lock::take(&own, Share::OneWriter, wait, "log")?;
    let month = look.at.day.month();
    let entry = Entry {
        id: ids.make(Kind::Change, Some(month), |_| false),
        at: look.at.to_string(),
        by: look.by,
        command: look.command,
        about: look.about,
        undoes: None,
        listing: None,
        plans: Vec::new(),
    };
    match entry.line() {
        Ok(line) => log::append(root, &format!("log/{month}.jsonl"), &line, false),
        Err(_) => Ok(()),
    }
}
