//! Salon's own folder in the directory: lock, journal, what was last seen. Git passes it over.

use super::disk;
use super::failed::cannot_write;
use crate::domain::problem::{Fact, Place, Problem, Problems};
use std::path::Path;

/// Its name.
pub const OWN: &str = ".salon";

/// Makes `.salon`, which ignores itself in git.
pub(super) fn make(root: &Path, own: &Path) -> Result<(), Problems> {
    let failed = |error: std::io::Error| cannot_write(OWN, &error);
    if disk::leads_away(root, OWN) {
        return Err(Problem::at(Fact::SymbolicLink, Place::file(OWN)).into());
    }
    disk::make_directory(own).map_err(failed)?;
    let ignore = own.join(".gitignore");
    if !ignore.exists() {
        // A journal is no use in a folder that a power cut takes away: once the file stands in
        // it, the folder's own name is on the disk.
        disk::sync_directory(root).map_err(failed)?;
        disk::write_soft(&ignore, b"*\n").map_err(failed)?;
    }
    Ok(())
}
