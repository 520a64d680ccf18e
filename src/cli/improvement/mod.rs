//! `salon improvement`: what is to be done better, by whom, until when.

mod add;
mod done;
mod list;

use super::world::World;
use crate::domain::change::{Cells, Edit};
use crate::domain::day::{Day, Moment};
use crate::domain::problem::{Candidate, Exit, Fact, Problems, Sought};
use crate::domain::record::improvement::Improvement;
use crate::messages::Lang;
use crate::messages::feedback::{improvement as words, story as told};
use crate::messages::help::both;
use crate::store::directory::Store;
use crate::store::improvements::{FILE, all, rows};
use clap::Subcommand;
use serde_json::{Value, json};
use std::collections::BTreeMap;

#[derive(Debug, Subcommand)]
pub enum ImprovementVerb {
    #[command(about = both("记下要改进什么、谁负责、哪天到期", "note what is to be done better, by whom, until when"))]
    Add(add::ImprovementAddArgs),
    #[command(about = both("列出改进事项；--due 只要到期的", "list them; --due: those that are due"))]
    List(list::ImprovementListArgs),
    #[command(about = both("做完了", "it is done"))]
    Done(done::ImprovementDoneArgs),
}

pub fn run(world: &World, verb: ImprovementVerb) -> anyhow::Result<Exit> {
    match verb {
        ImprovementVerb::Add(args) => add::run(world, &args),
        ImprovementVerb::List(args) => list::run(world, &args),
        ImprovementVerb::Done(args) => done::run(world, &args),
    }
}

/// Those that were drawn from a row of feedback or a complaint.
pub fn drawn_from(store: &Store, id: &str) -> Result<Vec<Improvement>, Problems> {
    let mut found = rows(store)?;
    found.retain(|improvement| improvement.about == id);
    Ok(found)
}

/// Those that are due, the latest first, for the day's list.
pub fn due(store: &Store, today: Day) -> Result<Vec<Improvement>, Problems> {
    let mut found = all(store, today)?;
    found.retain(|one| one.is_due(today));
    found.sort_by(|a, b| (a.due, &a.id).cmp(&(b.due, &b.id)));
    Ok(found)
}

/// A line for each of them: until when, what, who sees to it, how late it is.
pub fn lines(found: &[Improvement], staff: &BTreeMap<String, String>, today: Day, lang: Lang) -> Vec<String> {
    let line = |one: &Improvement| {
        let who = staff.get(&one.staff).map_or("", String::as_str);
        let (due, standing) = (one.due.to_string(), standing(one, today, lang));
        let parts = [&due, one.what.as_str(), who, &standing, &one.id];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("  ")
    };
    found.iter().map(line).collect()
}

/// The improvement that is meant: by its id, or the beginning or tail of it.
fn named(store: &Store, asked: &str, today: Day) -> Result<Improvement, Problems> {
    let (asked, found) = (asked.trim(), all(store, today)?);
    let mut meant: Vec<&Improvement> = found.iter().filter(|one| one.id == asked).collect();
    if meant.is_empty() && asked.len() >= super::till::find::LEAST {
        meant = found.iter().filter(|one| one.id.starts_with(asked) || one.id.ends_with(asked)).collect();
    }
    let (what, asked) = (Sought::Improvement, asked.to_string());
    match meant[..] {
        [one] => Ok(one.clone()),
        [] => Err(Fact::NotFound { what, asked, verbs: &["add", "list", "done"] }.into()),
        ref several => {
            let candidate = |one: &&Improvement| Candidate {
                id: one.id.clone(),
                name: one.what.clone(),
                number: String::new(),
                phone: String::new(),
            };
            let candidates = several.iter().map(candidate).collect();
            Err(Fact::Ambiguous { what, asked, candidates }.into())
        }
    }
}

/// The row of an improvement.
fn insert(improvement: &Improvement) -> Edit {
    let moment = |at: Option<Moment>| at.map(|at| at.to_string()).unwrap_or_default();
    let cells = [
        ("id", improvement.id.clone()),
        ("about", improvement.about.clone()),
        ("what", improvement.what.clone()),
        ("staff", improvement.staff.clone()),
        ("due_on", improvement.due.to_string()),
        ("made_at", moment(improvement.made_at)),
        ("done_at", moment(improvement.done_at)),
        ("result", improvement.result.clone()),
        ("by", improvement.by.clone()),
        ("note", improvement.note.clone()),
    ];
    // Whoever notes one knows no more of it yet.
    let open = |column: &str| !["done_at", "result"].contains(&column);
    let filled = || cells.iter().filter(|(column, cell)| open(column) || !cell.is_empty());
    let columns: Vec<String> = filled().map(|(column, _)| column.to_string()).collect();
    let row: Cells = filled().map(|(_, cell)| cell).collect();
    Edit::Insert { file: FILE.into(), columns: columns.into(), rows: vec![row] }
}

/// The lines of it in the story of what it was drawn from: noted, and done.
pub fn story(
    improvement: &Improvement,
    staff: &BTreeMap<String, String>,
    lang: Lang,
) -> Vec<(Moment, String)> {
    let who = staff.get(&improvement.staff).map_or("", String::as_str);
    let due = improvement.due.to_string();
    let noted = told::improvement(&improvement.what, who, &due, &improvement.id, lang);
    let made = improvement.made_at.map(|at| (at, noted));
    let done = improvement.done_at;
    let done =
        done.map(|at| (at, told::improved(&improvement.what, &improvement.result, &improvement.id, lang)));
    made.into_iter().chain(done).collect()
}

/// How long is left, or how late it is.
fn standing(improvement: &Improvement, today: Day, lang: Lang) -> String {
    let left = improvement.due.since(today);
    match (improvement.done_at, left) {
        (Some(at), _) => words::is_done(at.day, lang),
        (None, 0) => words::due_today(lang).to_string(),
        (None, left) if left < 0 => words::late(-left, lang),
        (None, left) => words::left(left, lang),
    }
}

/// An improvement as programs read it.
pub fn record(improvement: &Improvement, staff: &BTreeMap<String, String>, today: Day) -> Value {
    let moment = |at: Option<Moment>| at.map(|at| at.to_string());
    json!({
        "id": improvement.id,
        "kind": "improvement",
        "about": improvement.about,
        "what": improvement.what,
        "staff": { "id": improvement.staff, "name": staff.get(&improvement.staff) },
        "due": improvement.due.to_string(),
        "days_left": improvement.due.since(today),
        "made_at": moment(improvement.made_at),
        "done_at": moment(improvement.done_at),
        "result": improvement.result,
        "note": improvement.note,
        "source": { "file": *improvement.source.file, "line": improvement.source.line },
    })
}
