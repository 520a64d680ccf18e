//! `salon log`: what was changed, by whom, when.

use super::world::World;
use super::{asked, complete};
use crate::domain::problem::{Exit, Problems};
use crate::messages::help::both;
use crate::messages::log as words;
use crate::render::listing::{Column, Listing};
use crate::store::directory::Store;
use crate::store::log::Entry;
use crate::store::logged::{self, Logged};
use crate::store::plan::Plan;
use crate::store::{asked as clients, concerned};
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct LogArgs {
    #[arg(value_name = "CLIENT", add = ArgValueCompleter::new(complete::clients),
          help = both("只看这位顾客的：姓名、拼音、电话、后四位、编号", "only what was about this client: name, pinyin, phone, last four digits, number"))]
    pub client: Option<String>,
    #[arg(short = 'N', long, value_name = "N", default_value_t = 20, help = both("最近几条", "how many, newest first"))]
    pub last: usize,
    #[arg(long, conflicts_with = "last", help = both("全部", "all of them"))]
    pub all: bool,
}

pub fn run(world: &World, args: LogArgs) -> anyhow::Result<Exit> {
    let store = world.store()?;
    let entries = logged::entries(&store)?;
    let most = if args.all { usize::MAX } else { args.last };
    let hers = match args.client.as_deref() {
        Some(text) => Some(asked::record(&store, &world.rules()?, text, &[])?.get("id").trim().to_string()),
        None => None,
    };
    let is_hers =
        |logged: &&Logged| hers.as_ref().is_none_or(|id| concerned::clients(&logged.entry).contains(id));
    let listed: Vec<&Logged> = entries.iter().rev().filter(is_hers).take(most).collect();
    let clients = named(&store, listed.iter().map(|logged| &logged.entry))?;
    store.release();
    let row = |(logged, clients): (&&Logged, &Vec<String>)| row(&entries, logged, clients, world);
    let rows = listed.iter().zip(&clients).map(row).collect();
    let titles = words::titles(world.lang);
    let keys = ["change", "at", "by", "command", "clients", "about", "files", "undone"];
    let columns =
        keys.into_iter().zip(titles).map(|(key, title)| Column::new(key, title.to_string())).collect();
    super::print_listing(world, &Listing { columns, rows });
    Ok(Exit::Done)
}

/// The names of the clients whom each of these changes is about; who is not in the register any more is told by her id.
pub fn named<'a>(
    store: &Store,
    entries: impl Iterator<Item = &'a Entry>,
) -> Result<Vec<Vec<String>>, Problems> {
    let ids: Vec<Vec<String>> = entries.map(concerned::clients).collect();
    let mut all: Vec<&str> = ids.iter().flatten().map(String::as_str).collect();
    all.sort_unstable();
    all.dedup();
    let names = clients::names(store, &all, &mut Vec::new())?;
    let name = |id: String| names.get(&id).cloned().unwrap_or(id);
    Ok(ids.into_iter().map(|ids| ids.into_iter().map(name).collect()).collect())
}

fn row(entries: &[Logged], logged: &Logged, clients: &[String], world: &World) -> Vec<String> {
    let entry = &logged.entry;
    let undone = entries.iter().find(|other| other.entry.undoes.as_deref() == Some(&entry.id));
    vec![
        entry.id.clone(),
        entry.at.clone(),
        entry.by.clone(),
        entry.command.clone(),
        match world.format.tells_people() {
            true => words::clients(clients, world.lang),
            false => clients.join(";"),
        },
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
