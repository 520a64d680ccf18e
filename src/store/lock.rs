//! The lock of a salon's directory: the operating system's own, freed by death, never unlinked.

use super::disk;
use super::failed::cannot_write;
use crate::domain::problem::{Fact, Problems};
use std::fs::{File, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::Path;
use std::time::{Duration, Instant};

/// How often a busy lock is tried again.
const PAUSE: Duration = Duration::from_millis(15);

/// A lock that is held until it is dropped.
pub struct Lock {
    file: File,
    share: Share,
}

impl Drop for Lock {
    fn drop(&mut self) {
        if self.share == Share::OneWriter {
            // A reader that holds it next must not pass for this writer.
            let _ = self.file.set_len(0);
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Share {
    Readers,
    OneWriter,
}

/// Opens the lock file. `None`: there is none, and none can be made.
fn open(path: &Path, share: Share) -> std::io::Result<Option<File>> {
    use std::io::ErrorKind::{NotFound, PermissionDenied, QuotaExceeded, ReadOnlyFilesystem, StorageFull};
    let error = match disk::open_lock(path) {
        Ok(file) => return Ok(Some(file)),
        Err(error) => error,
    };
    let unwritable = matches!(
        error.kind(),
        ReadOnlyFilesystem | PermissionDenied | StorageFull | QuotaExceeded | NotFound
    );
    if share == Share::OneWriter || !unwritable {
        return Err(error);
    }
    // A reader's lock needs no writing, and somebody else may be able to write here.
    match disk::open_lock_to_read(path) {
        Ok(file) => Ok(Some(file)),
        Err(error) if matches!(error.kind(), NotFound | PermissionDenied) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Takes the lock, waiting for whoever holds it; `None` for a reader where there is none and none
/// can be made.
pub fn take(salon: &Path, share: Share, wait: Duration, holder: &str) -> Result<Option<Lock>, Problems> {
    let path = salon.join("lock");
    let failed = |error: std::io::Error| cannot_write(".salon/lock", &error);
    let Some(mut file) = open(&path, share).map_err(failed)? else { return Ok(None) };
    let start = Instant::now();
    loop {
        let tried = if share == Share::Readers { file.try_lock_shared() } else { file.try_lock() };
        match tried {
            Ok(()) => break,
            Err(TryLockError::WouldBlock) if start.elapsed() < wait => std::thread::sleep(PAUSE),
            Err(TryLockError::WouldBlock) => {
                let mut holder = String::new();
                let _ = file.read_to_string(&mut holder);
                return Err(Fact::Busy { holder: holder.trim().to_string() }.into());
            }
            Err(TryLockError::Error(_)) if share == Share::Readers => return Ok(None),
            Err(TryLockError::Error(error)) => return Err(failed(error)),
        }
    }
    if share == Share::OneWriter {
        // Only to tell a waiting command who is at work; nothing rests on it.
        let note = format!("{} {holder}\n", std::process::id());
        let _ = file.set_len(0);
        let _ = file.rewind();
        let _ = file.write_all(note.as_bytes());
    }
    Ok(Some(Lock { file, share }))
}
