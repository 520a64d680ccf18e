//! The words for shifts that the shell offers when TAB is pressed.

use crate::cli::complete;
use crate::domain::rule::{Rules, default_tree};
use crate::store::directory::{SETTINGS, Store};
use crate::store::document;
use clap_complete::engine::CompletionCandidate;
use std::ffi::OsStr;

/// Words for the shifts of a roster.
pub fn shifts(typed: &OsStr) -> Vec<CompletionCandidate> {
    let typed = typed.to_string_lossy();
    let Some(rules) = rules_in_force() else { return Vec::new() };
    let off = rules.roster.off.first().map(|word| (word.clone(), String::new()));
    let named =
        rules.roster.shifts.iter().filter_map(|shift| {
            Some((shift.names.first()?.clone(), format!("{} {}", shift.id, shift.hours)))
        });
    let found =
        named.chain(off).filter(|(word, told)| word.starts_with(&*typed) || told.starts_with(&*typed));
    found.map(|(word, told)| complete::offered(word, &told)).collect()
}

/// The rules of the salon that the line being typed is about.
fn rules_in_force() -> Option<Rules> {
    let store = Store::open_unlocked(complete::beginning().root.as_deref()?);
    let settings = document::read(SETTINGS, &store.bytes(SETTINGS).ok()??).ok()?;
    Rules::read(default_tree(), settings).0
}
