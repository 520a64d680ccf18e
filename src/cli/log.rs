//! `salon log`: what was changed, by whom, when.

use super::world::World;
use crate::domain::problem::Exit;
use crate::messages::help::both;
use crate::messages::log as words;
use crate::render::listing::{Column, Listing};
use crate::store::log::Entry;
use crate::store::logged::{self, Logged};
use crate::store::plan::Plan;
use clap::Args;

#[derive(Args, Debug)]
pub struct LogArgs {
    #[arg(short = 'N', long, value_name = "N", default_value_t = 20, help = both("最近几条", "how many, newest first"))]
    pub last: usize,
    #[arg(long, conflicts_with = "last", help = both("全部", "all of them"))]
    pub all: bool,
}

pub fn run(world: &World, args: LogArgs) -> anyhow::Result<Exit> {
    let store = world.store()?;
    let entries = logged::entries(&store)?;
    store.release();
    let most = if args.all { usize::MAX } else { args.last };
    let rows = entries.iter().rev().take(most).map(|logged| row(&entries, logged, world)).collect();
    let titles = words::titles(world.lang);
    let keys = ["change", "at", "by", "command", "about", "files", "undone"];
    let columns =
        keys.into_iter().zip(titles).map(|(key, title)| Column::new(key, title.to_string())).collect();
    super::print_listing(world, &Listing { columns, rows });
    Ok(Exit::Done)
}

fn row(entries: &[Logged], logged: &Logged, world: &World) -> Vec<String> {
    let entry = &logged.entry;
    let undone = entries.iter().find(|other| other.entry.undoes.as_deref() == Some(&entry.id));
    vec![
        entry.id.clone(),
        entry.at.clone(),
        entry.by.clone(),
        entry.command.clone(),
        match &entry.undoes {
            Some(change) => words::undoes(change, world.lang),
            None => entry.about.clone(),
        },
        files(entry),
        undone.map(|other| other.entry.id.clone()).unwrap_or_default(),
    ]
}

/// The files that a change touched; the imports' memory and the log itself are not worth a word.
pub fn files(entry: &Entry) -> String {
    let mut files: Vec<&str> =
        entry.plans.iter().map(Plan::file).filter(|file| !file.starts_with("imports/")).collect();
    files.dedup();
    match files[..] {
        [] | [_] | [_, _] => files.join(" "),
        [first, .., last] => format!("{first} … {last} ({})", files.len()),
    }
}
