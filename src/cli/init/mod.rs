//! `salon init`: a new salon's directory.

mod example;

use super::world::World;
use crate::domain::change::{Change, Edit};
use crate::domain::problem::{Exit, Fact, Place, Problem, Problems};
use crate::domain::rule::{Rules, default_tree};
use crate::domain::schema;
use crate::domain::tree::Node;
use crate::messages::help::both;
use crate::messages::init as words;
use crate::store::commit::Proposal;
use crate::store::directory::SETTINGS;
use clap::Args;
use std::path::{Path, PathBuf};

#[derive(Args, Debug)]
pub struct InitArgs {
    #[arg(value_name = "DIR", value_hint = clap::ValueHint::DirPath,
          help = both("新建在哪里（默认当前目录）", "where to make it (default: here)"))]
    pub dir: Option<PathBuf>,
    #[arg(long, help = both("放一家示例店进去", "fill it with an invented example shop"))]
    pub example: bool,
    #[arg(long, value_name = "NAME", help = both("店名，写进消息", "the shop's name, for messages"))]
    pub name: Option<String>,
    #[arg(long, value_name = "ZONE", help = both("时区，如 Asia/Shanghai", "time zone, like Asia/Shanghai"))]
    pub zone: Option<String>,
}

/// Text files of the trade in git: nobody's line endings are changed, and two logs are joined.
const GIT_ATTRIBUTES: &str = "* -text\nlog/*.jsonl merge=union\n";

pub fn run(world: &World, args: InitArgs) -> anyhow::Result<Exit> {
    let dir = args.dir.clone().or_else(|| world.asked_directory()).unwrap_or_else(|| PathBuf::from("."));
    let (rules, _) = Rules::read(default_tree(), Node::nothing());
    let rules = rules.ok_or_else(|| Problems::from(Fact::Ours { what: "default.yaml".into() }))?;
    if dir.join(SETTINGS).exists() {
        return Err(Problems::from(Fact::SalonThere { dir: dir.display().to_string() }).into());
    }
    let zone = zone(args.zone.as_deref(), &rules.shop.zone_name)?;
    let files = if args.example { example::files() } else { fresh(world, shop_name(world, &args)?, &zone) };
    let there = files.iter().filter(|(file, _)| dir.join(file).exists());
    let there: Vec<Problem> = there
        .map(|(file, _)| Problem::at(Fact::FileThere, Place::file(dir.join(file).display().to_string())))
        .collect();
    Problems(there).or_ok()?;
    if world.dry_run {
        for (file, _) in &files {
            world.tell(file);
        }
        return Ok(Exit::Done);
    }
    let edits = files
        .into_iter()
        .map(|(file, text)| Edit::Write { file, old: None, new: text.into_bytes() })
        .collect();
    let about = dir.display().to_string();
    let change = Change { command: "init".into(), by: world.by.clone(), about, edits };
    world.make_directory(&dir)?;
    let mut door = world.door_at(&dir, &rules);
    let made = door.write("init", |store| {
        // An `init` that was killed may just have been finished in its place.
        if store.bytes(SETTINGS)?.is_some() {
            return Err(Problems::from(Fact::SalonThere { dir: shown(&dir) }));
        }
        Ok((Proposal::Change(change.clone()), ()))
    });
    let (outcome, ()) = made.map_err(|problems| placed(problems, &dir))?;
    world.tell(&words::made(&shown(&dir), &zone, args.example, world.lang));
    Ok(world.after(&outcome))
}

/// The same with files named from where the command was typed: there is no salon yet to which they belong.
fn placed(mut problems: Problems, dir: &Path) -> Problems {
    for place in problems.0.iter_mut().filter_map(|problem| problem.place.as_mut()) {
        place.file = shown(&dir.join(&place.file));
    }
    problems
}

fn shown(dir: &Path) -> String {
    dir.display().to_string()
}

/// The zone asked for, the machine's own, or the default where that says no more than UTC.
fn zone(asked: Option<&str>, default: &str) -> Result<String, Problems> {
    use crate::domain::day::Zone;
    if let Some(zone) = asked {
        let known = Zone::parse(zone).map(|_| zone.to_string());
        return known.ok_or_else(|| Fact::BadOption { option: "--zone", text: zone.to_string() }.into());
    }
    let variable = std::env::var("TZ").ok().map(|zone| zone.trim_start_matches(':').to_string());
    let linked = std::fs::read_link("/etc/localtime").ok();
    let linked = linked.and_then(|path| {
        let path = path.to_string_lossy().into_owned();
        path.split_once("zoneinfo/").map(|(_, zone)| zone.to_string())
    });
    let own = variable.into_iter().chain(linked).find(|zone| Zone::parse(zone).is_some());
    Ok(own.filter(|zone| !zone.ends_with("UTC") && zone.contains('/')).unwrap_or_else(|| default.to_string()))
}

/// The shop's name as it was given; on a terminal it is asked for, as it stands in every message.
fn shop_name(world: &World, args: &InitArgs) -> anyhow::Result<Option<String>> {
    if args.name.is_some() || !world.interactive {
        return Ok(args.name.clone());
    }
    let name = world.ask(words::ask_name(world.lang), |_| None)?;
    Ok(Some(name.trim().to_string()).filter(|name| !name.is_empty()))
}

/// The files of an empty salon.
fn fresh(world: &World, name: Option<String>, zone: &str) -> Vec<(String, String)> {
    let lang = world.lang;
    let name = name.unwrap_or_else(|| words::shop_name(lang).to_string());
    let mut files = vec![
        (SETTINGS.to_string(), words::settings(&quoted(&name), zone, lang)),
        (".gitattributes".to_string(), GIT_ATTRIBUTES.to_string()),
    ];
    for table in schema::TABLES.iter().filter(|table| !table.monthly()) {
        let names: Vec<&str> = table.columns.iter().map(|column| column.name).collect();
        files.push((format!("{}.csv", table.name), format!("{}\n", names.join(","))));
    }
    files
}

/// A text as a YAML scalar that no reader takes for anything else.
fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}
