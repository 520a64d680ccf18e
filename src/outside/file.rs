//! Files of the user's, outside of the salon's directory.

use crate::domain::problem::{Fact, Place, Problem, Problems};
use std::fs::{self, OpenOptions};
use std::io::{Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

/// The largest file that is taken, in bytes (safety, Sizes).
const LIMIT: u64 = 256 * 1024 * 1024;

/// All bytes of a file; `-` is standard input.
pub fn read(path: &Path) -> Result<Vec<u8>, Problems> {
    let place = || Place::file(path.display().to_string());
    let failed = |error: std::io::Error| {
        Problems::from(Problem::at(Fact::CannotRead { reason: error.to_string() }, place()))
    };
    let mut bytes = Vec::new();
    if path.as_os_str() == "-" {
        std::io::stdin().lock().take(LIMIT + 1).read_to_end(&mut bytes).map_err(failed)?;
    } else {
        let size = fs::metadata(path).map_err(failed)?.len();
        if size <= LIMIT {
            bytes = fs::read(path).map_err(failed)?;
        }
        if size > LIMIT {
            return Err(Problem::at(Fact::FileTooLarge { limit: LIMIT }, place()).into());
        }
    }
    if bytes.len() as u64 > LIMIT {
        return Err(Problem::at(Fact::FileTooLarge { limit: LIMIT }, place()).into());
    }
    Ok(bytes)
}

/// Writes a file that nobody else may read, never over one that is there: the name gets a number
/// then. Gives the name under which it stands.
pub fn write_beside(path: &Path, bytes: &[u8]) -> Result<PathBuf, Problems> {
    let stem = path.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
    let ending = path.extension().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
    for number in 1..10_000 {
        let path = match number {
            1 => path.to_path_buf(),
            n => path.with_file_name(format!("{stem}-{n}.{ending}")),
        };
        let failed = |error: std::io::Error| {
            let place = Place::file(path.display().to_string());
            Problems::from(Problem::at(Fact::CannotWrite { reason: error.to_string() }, place))
        };
        match OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path) {
            Ok(mut file) => {
                let written = file.write_all(bytes).and_then(|()| file.sync_all());
                return match written {
                    Ok(()) => Ok(path),
                    // A part of it would look like the whole, and keep its name.
                    Err(error) => {
                        let _ = fs::remove_file(&path);
                        Err(failed(error))
                    }
                };
            }
            // What says the same already need not be said twice.
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
                if holds(&path, bytes) {
                    return Ok(path);
                }
            }
            Err(error) => return Err(failed(error)),
        }
    }
    let reason = path.display().to_string();
    Err(Fact::CannotWrite { reason }.into())
}

/// Whether a file only says that a workbook is open: `~$book.xlsx`, `.~lock.book.ods#`.
pub fn is_lock(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    name.starts_with("~$") || (name.starts_with(".~lock.") && name.ends_with('#'))
}

/// Whether a spreadsheet program seems to have a file open: it puts such a file beside it.
pub fn is_open_elsewhere(path: &Path) -> bool {
    let Some(name) = path.file_name().map(|name| name.to_string_lossy().into_owned()) else { return false };
    [format!("~${name}"), format!(".~lock.{name}#")].iter().any(|lock| path.with_file_name(lock).is_file())
}

/// How a file that was typed can be found from anywhere, looked for from here and from a directory: its name inside of
/// the directory, else its whole path; none where there is no such file.
pub fn whereabouts(typed: &str, directory: &Path) -> Option<String> {
    let path = [PathBuf::from(typed), directory.join(typed)].into_iter().find(|path| path.is_file())?;
    inside(&path, directory).or_else(|| Some(path.canonicalize().ok()?.to_str()?.to_string()))
}

/// Whether it is a file of ours alone to read, with just these bytes.
fn holds(path: &Path, bytes: &[u8]) -> bool {
    use std::os::unix::fs::MetadataExt;
    let same = |about: &std::fs::Metadata| {
        about.is_file() && about.mode() & 0o077 == 0 && about.len() == bytes.len() as u64
    };
    std::fs::symlink_metadata(path).is_ok_and(|about| same(&about))
        && std::fs::read(path).is_ok_and(|there| there == bytes)
}

/// The name that a file has inside of a directory, with every link followed; none where it lies elsewhere.
pub fn inside(path: &Path, directory: &Path) -> Option<String> {
    let (path, directory) = (path.canonicalize().ok()?, directory.canonicalize().ok()?);
    let parts = path.strip_prefix(directory).ok()?.iter().map(|part| part.to_str());
    parts.collect::<Option<Vec<&str>>>().map(|parts| parts.join("/")).filter(|name| !name.is_empty())
}
