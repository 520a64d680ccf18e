//! The lock of a salon's directory: the operating system's own, freed by death, never unlinked.

use super::disk;
use crate::domain::problem::{Fact, Place, Problem, Problems};
use std::fs::{File, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::Path;
use std::time::{Duration, Instant};

/// How often a busy lock is tried again.
const PAUSE: Duration = Duration::from_millis(15);

/// A lock that is held until it is dropped.
pub struct Lock(#[expect(dead_code, reason = "held for its drop")] File);

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Share {
    Readers,
    OneWriter,
}

/// Takes the lock, waiting for whoever holds it; `None` where the directory can't be written, so
/// that no writer can be there either.
pub fn take(salon: &Path, share: Share, wait: Duration, holder: &str) -> Result<Option<Lock>, Problems> {
    let path = salon.join("lock");
    let mut file = match disk::open_lock(&path) {
        Ok(file) => file,
        Err(_) if share == Share::Readers => return Ok(None),
        Err(error) => {
            let fact = Fact::CannotWrite { reason: error.to_string() };
            return Err(Problem::at(fact, Place::file(".salon/lock")).into());
        }
    };
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
            Err(TryLockError::Error(error)) => {
                let fact = Fact::CannotWrite { reason: error.to_string() };
                return Err(Problem::at(fact, Place::file(".salon/lock")).into());
            }
        }
    }
    if share == Share::OneWriter {
        // Only to tell a waiting command who is at work; nothing rests on it.
        let note = format!("{} {holder}\n", std::process::id());
        let _ = file.set_len(0);
        let _ = file.rewind();
        let _ = file.write_all(note.as_bytes());
    }
    Ok(Some(Lock(file)))
}
