//! The keys that the shell offers when TAB is pressed: those of the calls that are to be made today; who is called
//! without one is offered by name.

use super::{Choice, decided};
use crate::cli::{complete, unfinished};
use clap_complete::engine::CompletionCandidate;
use std::ffi::OsStr;

/// Keys of today's calls, then clients.
pub fn keys(typed: &OsStr) -> Vec<CompletionCandidate> {
    let mut found = unfinished::keys(typed, |world, rules, store| {
        let today = decided(world, rules, store, &Choice::default()).ok()?;
        let calls = today.calls.iter();
        Some(calls.map(|call| (call.key().to_string(), call.client.name.clone())).collect())
    });
    if !typed.is_empty() {
        found.extend(complete::clients(typed));
    }
    found
}
