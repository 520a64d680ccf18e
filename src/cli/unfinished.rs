//! The salon about which a line is being typed, when TAB is pressed: nothing here says that something went wrong.

use super::complete;
use super::world::World;
use super::{Common, Salon};
use crate::domain::pinyin;
use crate::domain::rule::{Rules, default_tree};
use crate::store::directory::{SETTINGS, Store};
use crate::store::document;
use clap::{CommandFactory, FromArgMatches};
use clap_complete::engine::CompletionCandidate;
use std::ffi::OsStr;

/// The keys of what is due, offered for what was typed of them, of the client's name or of its letters. `due`
/// finds them, each with the client's name.
pub fn keys(
    typed: &OsStr,
    due: impl FnOnce(&World, Rules, &Store) -> Option<Vec<(String, String)>>,
) -> Vec<CompletionCandidate> {
    let typed = typed.to_string_lossy();
    let due = salon().and_then(|(world, rules, store)| due(&world, rules, &store)).unwrap_or_default();
    let found = due.into_iter().filter(|(key, name)| {
        key.contains(typed.as_ref()) || name.contains(typed.as_ref()) || pinyin::begins(name, &typed)
    });
    found.take(complete::LIMIT).map(|(key, name)| complete::offered(key, &name)).collect()
}

fn salon() -> Option<(World, Rules, Store)> {
    let words = complete::typed(&std::env::args_os().collect::<Vec<_>>());
    let beginning = complete::beginning();
    let store = Store::open_unlocked(beginning.root.as_deref()?);
    let settings = document::read(SETTINGS, &store.bytes(SETTINGS).ok()??).ok()?;
    let (rules, _) = Rules::read(default_tree(), settings);
    let unfinished = Salon::command().ignore_errors(true).try_get_matches_from(words).ok()?;
    let common = Common::from_arg_matches(&unfinished).ok()?;
    let world = World::new(beginning, &common).ok()?;
    Some((world, rules?, store))
}
