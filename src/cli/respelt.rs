//! `salon check --fix`: cells that a spreadsheet spelt its own way get this shop's spelling back.

use super::world::World;
use crate::domain::change::{Change, Edit};
use crate::domain::day::Day;
use crate::domain::problem::{Fact, Problem, Problems};
use crate::import::respelt::Respelt;
use crate::messages::respelt as words;
use crate::store::commit::Proposal;
use crate::store::directory::Store;
use crate::store::respelt::{self, File};

const COMMAND: &str = "check --fix";

/// Mends what can be mended for certain, and tells it.
pub fn run(world: &World) -> anyhow::Result<()> {
    let rules = world.rules()?;
    let today = world.today(&rules);
    let mut door = world.door(&rules)?;
    let files = if world.dry_run {
        let store = world.store()?;
        let files = plan(&store, today)?;
        store.release();
        files
    } else {
        let (outcome, files) = door.write(COMMAND, |store| {
            let files = plan(store, today)?;
            let edits: Vec<Edit> = files.iter().map(|file| file.edit.clone()).collect();
            let about = files.iter().map(|file| file.cells.len()).sum::<usize>().to_string();
            let change = Change { command: COMMAND.into(), by: world.by.clone(), about, edits };
            Ok::<_, Problems>((Proposal::Change(change), files))
        })?;
        world.after(&outcome);
        files
    };
    say(world, &files);
    Ok(())
}

/// How many cells of the problems can be mended for certain.
pub fn count(world: &World, problems: &[Problem], today: Day) -> anyhow::Result<usize> {
    if !problems.iter().any(|problem| is_of_a_cell(&problem.fact)) {
        return Ok(0);
    }
    let store = world.store()?;
    let files = plan(&store, today)?;
    store.release();
    Ok(files.iter().map(|file| file.cells.len()).sum())
}

fn is_of_a_cell(fact: &Fact) -> bool {
    matches!(
        fact,
        Fact::BadDay { .. }
            | Fact::BadMoment { .. }
            | Fact::BadBirthday { .. }
            | Fact::BadMoney { .. }
            | Fact::BadCount { .. }
            | Fact::BadMinutes { .. }
            | Fact::BadYesNo { .. }
            | Fact::BadChoice { .. }
            | Fact::BadHours { .. }
            | Fact::BadPhone { .. }
    )
}

fn plan(store: &Store, today: Day) -> Result<Vec<File>, Problems> {
    respelt::plan(store, |cell, column, wrong| {
        let known = Respelt::learn(cell, column.iter().map(String::as_str), today);
        wrong.iter().map(|text| known.own(text)).collect()
    })
}

/// A line for each column of a file, with one of its cells.
fn say(world: &World, files: &[File]) {
    for file in files {
        let mut columns: Vec<&str> = file.cells.iter().map(|cell| cell.column).collect();
        columns.sort_unstable();
        columns.dedup();
        for column in columns {
            let cells = || file.cells.iter().filter(|cell| cell.column == column);
            if let Some(first) = cells().next() {
                let count = cells().count();
                let shown = (first.line, first.old.as_str(), first.new.as_str());
                world.tell(&words::respelt(&file.file, column, count, shown, world.lang));
            }
        }
    }
    if files.is_empty() {
        world.tell(words::none(world.lang));
    }
}
