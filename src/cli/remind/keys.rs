//! The keys that the shell offers when TAB is pressed: those of the lines that are due today.

use super::{Choice, decided};
use crate::cli::world::{World, default_rules};
use crate::cli::{Common, Salon, complete};
use crate::domain::pinyin;
use crate::domain::rule::Rules;
use crate::store::directory::{SETTINGS, Store};
use crate::store::document;
use clap::{CommandFactory, FromArgMatches};
use clap_complete::engine::CompletionCandidate;
use std::ffi::OsStr;

/// Keys of the lines that are due today.
pub fn keys(typed: &OsStr) -> Vec<CompletionCandidate> {
    let typed = typed.to_string_lossy();
    let due = due_today().unwrap_or_default();
    let found = due.into_iter().filter(|(key, name)| {
        key.contains(typed.as_ref()) || name.contains(typed.as_ref()) || pinyin::begins(name, &typed)
    });
    found.take(complete::LIMIT).map(|(key, name)| complete::offered(key, &name)).collect()
}

fn due_today() -> Option<Vec<(String, String)>> {
    let words = complete::typed(&std::env::args_os().collect::<Vec<_>>());
    let beginning = complete::beginning();
    let store = Store::open_unlocked(beginning.root.as_deref()?);
    let settings = document::read(SETTINGS, &store.bytes(SETTINGS).ok()??).ok()?;
    let (rules, _) = Rules::read(default_rules().ok()?, settings);
    let unfinished = Salon::command().ignore_errors(true).try_get_matches_from(words).ok()?;
    let common = Common::from_arg_matches(&unfinished).ok()?;
    let world = World::new(beginning, &common).ok()?;
    let list = decided(&world, rules?, &store, &Choice::default()).ok()?;
    let open = list.lines.into_iter().filter(|line| line.done.is_none());
    Some(open.map(|line| (line.key, line.client.name.clone())).collect())
}
