//! Faults on demand, for the tests of the store: `SALON_FAULT=kill@N|torn@N|ENOSPC@N|EIO@N` makes
//! the N-th step of a debug build die, write half, or fail. A release build knows nothing of it.

use std::io;

#[cfg(debug_assertions)]
mod plan {
    use std::sync::OnceLock;
    use std::sync::atomic::AtomicU64;

    #[derive(Clone, Copy, PartialEq)]
    pub enum What {
        Kill,
        Torn,
        Fail(i32),
    }

    pub static COUNT: AtomicU64 = AtomicU64::new(0);

    /// ENOSPC and EIO as Linux and macOS number them.
    fn read() -> Option<(What, u64)> {
        let plan = std::env::var("SALON_FAULT").ok()?;
        let (what, at) = plan.split_once('@')?;
        let what = match what {
            "kill" => What::Kill,
            "torn" => What::Torn,
            "ENOSPC" => What::Fail(28),
            "EIO" => What::Fail(5),
            _ => return None,
        };
        Some((what, at.parse().ok()?))
    }

    pub fn planned() -> Option<(What, u64)> {
        static PLAN: OnceLock<Option<(What, u64)>> = OnceLock::new();
        *PLAN.get_or_init(read)
    }
}

/// One step that touches the disk. `Some(n)` asks a write to stop after n bytes and die.
#[cfg(debug_assertions)]
pub fn step(_name: &str, length: Option<usize>) -> io::Result<Option<usize>> {
    use plan::What;
    let Some((what, at)) = plan::planned() else { return Ok(None) };
    let count = plan::COUNT.fetch_add(1, std::sync::atomic::Ordering::SeqCst) + 1;
    if count != at {
        return Ok(None);
    }
    match (what, length) {
        (What::Torn, Some(length)) => Ok(Some(length / 2)),
        (What::Kill | What::Torn, _) => die(),
        (What::Fail(errno), _) => Err(io::Error::from_raw_os_error(errno)),
    }
}

#[cfg(not(debug_assertions))]
#[inline(always)]
pub fn step(_name: &str, _length: Option<usize>) -> io::Result<Option<usize>> {
    Ok(None)
}

/// The process is gone, as if killed: no destructor runs, nothing is flushed.
pub fn die() -> ! {
    std::process::abort()
}
