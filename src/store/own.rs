//! Salon's own folder in the directory: lock, journal, what was last seen. Git passes it over.

use super::disk;
use super::failed::cannot_write;
use super::lock::{self, Lock, Share};
use crate::domain::problem::{Fact, Place, Problem, Problems};
use std::path::Path;
use std::time::Duration;

/// Its name.
pub const OWN: &str = ".salon";

/// The writer's lock of a salon, whose own folder is made if need be; `holder` is who a waiting
/// command is told of.
pub(super) fn lock(root: &Path, wait: Duration, holder: &str) -> Result<Option<Lock>, Problems> {
    let own = root.join(OWN);
    if disk::leads_away(root, OWN) {
        return Err(Problem::at(Fact::SymbolicLink, Place::file(OWN)).into());
    }
    disk::make_directory(&own).map_err(|error| cannot_write(OWN, &error))?;
    let lock = lock::take(&own, Share::OneWriter, wait, holder)?;
    // Under the lock: of two first commands at once, only one may make what is missing.
    hide_from_git(root, &own).map_err(|error| cannot_write(OWN, &error))?;
    Ok(lock)
}

fn hide_from_git(root: &Path, own: &Path) -> std::io::Result<()> {
    let ignore = own.join(".gitignore");
    if ignore.exists() {
        return Ok(());
    }
    // A journal is no use in a folder that a power cut takes away: once the file stands in it, the
    // folder's own name is on the disk.
    disk::sync_directory(root)?;
    disk::write_soft(&ignore, b"*\n")
}
