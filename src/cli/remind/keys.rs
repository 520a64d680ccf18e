//! The keys that the shell offers when TAB is pressed: those of the lines that are due today.

use super::{Choice, decided};
use crate::cli::unfinished;
use clap_complete::engine::CompletionCandidate;
use std::ffi::OsStr;

/// Keys of the lines that are due today.
pub fn keys(typed: &OsStr) -> Vec<CompletionCandidate> {
    unfinished::keys(typed, |world, rules, store| {
        let list = decided(world, rules, store, &Choice::default()).ok()?;
        let open = list.lines.into_iter().filter(|line| line.done.is_none());
        Some(open.map(|line| (line.key, line.client.name.clone())).collect())
    })
}
