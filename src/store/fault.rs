//! Faults on demand, for the tests of the store. A release build knows nothing of them.
//!
//! `SALON_FAULT` is a list of `what@N`, separated by commas; N counts the steps that touch the
//! disk, from 1. What can happen there: `kill`, `torn` (half of a write arrives, then the process
//! is gone), `ENOSPC`, `EIO`, `EROFS`, `EDQUOT`, `EMFILE` (the step fails; with `@N+` every later
//! step that needs room fails too), `edit` (the program named by `SALON_FAULT_EDIT` runs first, as
//! a hand would), `hold` (the process stays there until it is killed), `pause` (it stays a while).
//!
//! `SALON_FAULT_TRACE` names a file to which every step, and everything done to the disk, is
//! written: the tests count steps by it, and work out what a power cut could have left.

use std::io;

/// What is to become of a write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Write {
    Whole,
    /// So many bytes arrive, and the process is gone.
    Torn(usize),
    /// So many bytes arrive, and the write fails with that number.
    Short(usize, i32),
}

#[cfg(debug_assertions)]
mod plan {
    use std::io::Write;
    use std::path::Path;
    use std::sync::OnceLock;
    use std::sync::atomic::{AtomicU64, Ordering};

    #[derive(Clone, Copy, Debug, PartialEq)]
    pub enum What {
        Kill,
        Torn,
        Fail(i32),
        Edit,
        Hold,
        Pause,
    }

    #[derive(Clone, Copy, Debug)]
    pub struct Planned {
        pub what: What,
        pub at: u64,
        pub onwards: bool,
    }

    static COUNT: AtomicU64 = AtomicU64::new(0);

    fn read_one(plan: &str) -> Option<Planned> {
        let (what, at) = plan.split_once('@')?;
        let what = match what {
            "kill" => What::Kill,
            "torn" => What::Torn,
            "edit" => What::Edit,
            "hold" => What::Hold,
            "pause" => What::Pause,
            "EIO" => What::Fail(5),
            "EMFILE" => What::Fail(24),
            "ENOSPC" => What::Fail(28),
            "EROFS" => What::Fail(30),
            "EDQUOT" => What::Fail(if cfg!(target_os = "macos") { 69 } else { 122 }),
            _ => return None,
        };
        let (at, onwards) = at.strip_suffix('+').map_or((at, false), |at| (at, true));
        Some(Planned { what, at: at.parse().ok()?, onwards })
    }

    pub fn planned() -> &'static [Planned] {
        static PLAN: OnceLock<Vec<Planned>> = OnceLock::new();
        PLAN.get_or_init(|| {
            let plan = std::env::var("SALON_FAULT").unwrap_or_default();
            plan.split(',').filter_map(read_one).collect()
        })
    }

    pub fn next() -> u64 {
        COUNT.fetch_add(1, Ordering::SeqCst) + 1
    }

    /// A hand that edits a file at this very moment.
    pub fn edit() {
        if let Some(program) = std::env::var_os("SALON_FAULT_EDIT") {
            let _ = std::process::Command::new(program).env_remove("SALON_FAULT").status();
        }
    }

    fn trace_file() -> Option<&'static Path> {
        static TRACE: OnceLock<Option<std::path::PathBuf>> = OnceLock::new();
        TRACE.get_or_init(|| std::env::var_os("SALON_FAULT_TRACE").map(Into::into)).as_deref()
    }

    /// Tab-separated: what, names, and bytes in hexadecimal digits.
    pub fn trace(what: &str, paths: &[&Path], bytes: &[u8]) {
        let Some(file) = trace_file() else { return };
        let mut line = what.to_string();
        for path in paths {
            line.push('\t');
            line.push_str(&path.to_string_lossy());
        }
        line.push('\t');
        for byte in bytes {
            line.push_str(&format!("{byte:02x}"));
        }
        line.push('\n');
        if let Ok(mut file) = std::fs::OpenOptions::new().append(true).create(true).open(file) {
            let _ = file.write_all(line.as_bytes());
        }
    }
}

/// One step that touches the disk; `length` for those that write bytes.
#[cfg(debug_assertions)]
pub fn step(name: &str, length: Option<usize>) -> io::Result<Write> {
    use plan::What;
    let count = plan::next();
    plan::trace("step", &[name.as_ref()], &[]);
    // What is there already can still be read and removed when a disk is full.
    let needs_room = matches!(name, "create" | "write" | "append" | "mkdir" | "link");
    for planned in plan::planned() {
        if count != planned.at && !(planned.onwards && count > planned.at && needs_room) {
            continue;
        }
        match (planned.what, length) {
            (What::Edit, _) => plan::edit(),
            (What::Hold, _) => loop {
                std::thread::park();
            },
            (What::Pause, _) => std::thread::sleep(std::time::Duration::from_millis(400)),
            (What::Torn, Some(length)) => return Ok(Write::Torn(length / 2)),
            (What::Kill | What::Torn, _) => die(),
            (What::Fail(errno), Some(length)) => return Ok(Write::Short(length / 2, errno)),
            (What::Fail(errno), None) => return Err(io::Error::from_raw_os_error(errno)),
        }
    }
    Ok(Write::Whole)
}

#[cfg(not(debug_assertions))]
#[inline(always)]
pub fn step(_name: &str, _length: Option<usize>) -> io::Result<Write> {
    Ok(Write::Whole)
}

/// Notes what was done to the disk.
#[cfg(debug_assertions)]
pub fn done(what: &str, paths: &[&std::path::Path], bytes: &[u8]) {
    plan::trace(what, paths, bytes);
}

#[cfg(not(debug_assertions))]
#[inline(always)]
pub fn done(_what: &str, _paths: &[&std::path::Path], _bytes: &[u8]) {}

/// Whether to do as on a file system that can't exchange two names (`links`), or that has no hard
/// links either (`plain`).
#[cfg(debug_assertions)]
pub fn poor_file_system(lacks: &str) -> bool {
    let poor = std::env::var("SALON_FAULT_FS").unwrap_or_default();
    poor == "plain" || poor == lacks
}

#[cfg(not(debug_assertions))]
#[inline(always)]
pub fn poor_file_system(_lacks: &str) -> bool {
    false
}

/// Whether to take every file for one that was written just now, so that tests count the same
/// steps each time.
#[cfg(debug_assertions)]
pub fn coarse_clock() -> bool {
    std::env::var_os("SALON_FAULT_CLOCK").is_some()
}

#[cfg(not(debug_assertions))]
#[inline(always)]
pub fn coarse_clock() -> bool {
    false
}

/// Whether to see no moments at all, as where a file changes twice within a tick.
#[cfg(debug_assertions)]
pub fn stopped_clock() -> bool {
    std::env::var("SALON_FAULT_CLOCK").is_ok_and(|clock| clock == "stopped")
}

#[cfg(not(debug_assertions))]
#[inline(always)]
pub fn stopped_clock() -> bool {
    false
}

/// The process is gone, as if killed: no destructor runs, nothing is flushed.
pub fn die() -> ! {
    std::process::abort()
}
