//! `salon closure`: days on which the shop is closed, or open although it usually is not.

use super::moved::{self, Asked, Working};
use super::world::World;
use super::{Format, day, print_listing, register, roster};
use crate::domain::change::{Cells, Edit};
use crate::domain::day::Day;
use crate::domain::id::Kind;
use crate::domain::problem::{Candidate, Exit, Fact, Problems, Sought};
use crate::domain::record::closure::Closure;
use crate::domain::spans::Spans;
use crate::messages::help::both;
use crate::messages::{closure as words, names, register as titles};
use crate::render::listing::{Column, Listing};
use clap::{Args, Subcommand};

const FILE: &str = "closures.csv";

/// The verbs, for who forgot that one comes first.
const VERBS: &[&str] = &["add", "list", "remove"];

#[derive(Debug, Subcommand)]
pub enum ClosureVerb {
    #[command(about = both("登记店休，或调休开门", "note days on which the shop is closed, or open out of turn"))]
    Add(ClosureAddArgs),
    #[command(about = both("列出店休和调休", "list them"))]
    List(ClosureListArgs),
    #[command(about = both("取消一条", "take one back"))]
    Remove(ClosureRemoveArgs),
}

#[derive(Args, Debug)]
pub struct ClosureAddArgs {
    #[arg(value_name = "DAY", help = both("哪天，或第一天；几天写 12-05..12-08", "the day, or the first of several; a span: 12-05..12-08"))]
    pub day: String,
    #[arg(long, value_name = "DAY", help = both("最后一天（含）", "the last day, which is included"))]
    pub until: Option<String>,
    #[arg(long, help = both("调休：这天照常开门", "open on these days, instead of closed"))]
    pub open: bool,
    #[arg(long, value_name = "SPANS", help = both("只是这几个小时，如 10:00-14:00、上午", "only these hours, like 10:00-14:00"))]
    pub hours: Option<String>,
    #[arg(long, aliases = ["reason", "why"], value_name = "TEXT", help = both("备注，如春节", "a note, like Spring Festival"))]
    pub note: Option<String>,
}

#[derive(Args, Debug)]
pub struct ClosureListArgs {
    #[arg(long, help = both("过去的也列", "those gone by too"))]
    pub all: bool,
}

#[derive(Args, Debug)]
pub struct ClosureRemoveArgs {
    #[arg(value_name = "DAY", help = both("其中的一天，或编号", "one of its days, or its id"))]
    pub which: String,
}

pub fn run(world: &World, verb: ClosureVerb) -> anyhow::Result<Exit> {
    match verb {
        ClosureVerb::Add(args) => add(world, &args),
        ClosureVerb::List(args) => list(world, &args),
        ClosureVerb::Remove(args) => remove(world, &args),
    }
}

/// A closure as the cells of its row.
fn cells(closure: &Closure) -> Vec<(String, String)> {
    let until = if closure.until == closure.from { String::new() } else { closure.until.to_string() };
    let kind = if closure.opens { "open" } else { "closed" };
    let hours = closure.hours.as_ref().map(Spans::to_string).unwrap_or_default();
    [
        ("on", closure.from.to_string()),
        ("until_on", until),
        ("kind", kind.to_string()),
        ("hours", hours),
        ("note", closure.note.clone()),
    ]
    .map(|(column, cell)| (column.to_string(), cell))
    .into()
}

fn add(world: &World, args: &ClosureAddArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let (today, now) = (world.today(&rules), world.now(&rules));
    let (from, until) = day::days(&args.day, args.until.as_deref(), today)?;
    let hours = args.hours.as_deref().map(|text| roster::spans(text, &rules)).transpose()?;
    let mut ids = world.ids();
    let (outcome, (new, changed, moved)) = register::write(world, "closure add", |store| {
        let mut working = Working::read(store, from, until)?;
        let same = |one: &Closure| one.from == from && one.until == until && one.opens == args.open;
        let at = working.closures.iter().position(same);
        let known = at.map(|at| working.closures.remove(at));
        let kept = known.as_ref().map(|known| known.note.clone()).unwrap_or_default();
        let new = Closure {
            id: known.as_ref().map(|known| known.id.clone()).unwrap_or_default(),
            from,
            until,
            opens: args.open,
            hours: hours.clone(),
            note: args.note.clone().unwrap_or(kept),
            source: Default::default(),
        };
        let (edit, id) = match &known {
            Some(known) => {
                let before = cells(known);
                let cells: Vec<_> = cells(&new).into_iter().filter(|cell| !before.contains(cell)).collect();
                let edit = Edit::Update { file: FILE.into(), id: known.id.clone(), cells: cells.clone() };
                ((!cells.is_empty()).then_some(edit), known.id.clone())
            }
            None => {
                let id = ids.make(Kind::Closure, None, |id| working.closures.iter().any(|one| one.id == id));
                let (columns, row): (Vec<String>, Vec<String>) =
                    [("id".to_string(), id.clone())].into_iter().chain(cells(&new)).unzip();
                let rows = vec![row.iter().collect::<Cells>()];
                (Some(Edit::Insert { file: FILE.into(), columns: columns.into(), rows }), id)
            }
        };
        working.closures.push(new.clone());
        let moved = moved::find(store, &rules, &working, &Asked { from, until, staff: None, now })?;
        let changed = edit.is_some();
        Ok((edit.into_iter().collect(), id, (new, changed, moved)))
    })?;
    if !moved::for_machines(world) {
        let hours = new.hours.as_ref().map(Spans::to_string).unwrap_or_default();
        match changed {
            true => world.tell(&words::noted(new.opens, from, until, &hours, world.lang)),
            false => world.tell(words::noted_already(world.lang)),
        }
        if until < today {
            world.tell(&words::gone_by(from, until, world.lang));
        }
    }
    moved::say(world, &moved);
    Ok(roster::ended(world, outcome.as_ref()))
}

fn list(world: &World, args: &ClosureListArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let today = world.today(&rules);
    let store = world.store()?;
    let mut closures = Working::read(&store, today, today)?.closures;
    store.release();
    closures.retain(|closure| args.all || closure.until >= today);
    closures.sort_by_key(|closure| closure.from);
    let keys = ["on", "until_on", "kind", "hours", "note", "id"];
    let title = |key: &str| match key {
        "hours" => words::hours(world.lang).to_string(),
        key => titles::title(key, world.lang),
    };
    let columns = keys.map(|key| Column::new(key, title(key))).into();
    let row = |closure: &Closure| {
        let of = cells(closure);
        let cell = |key: &str| of.iter().find(|(column, _)| column == key).map(|(_, cell)| cell.clone());
        let told = |key: &str| match key {
            "id" => closure.id.clone(),
            "kind" if world.format.tells_people() => {
                names::word(&cell(key).unwrap_or_default(), world.lang).to_string()
            }
            key => cell(key).unwrap_or_default(),
        };
        keys.map(told).into()
    };
    let listing = Listing { columns, rows: closures.iter().map(row).collect() };
    match world.format {
        Format::Table if closures.is_empty() => world.tell(words::none(world.lang)),
        Format::Text if closures.is_empty() => {}
        _ => print_listing(world, &listing),
    }
    Ok(Exit::Done)
}

/// The closure that an id or a day names.
fn the_one<'a>(closures: &'a [Closure], asked: &str, today: Day) -> Result<&'a Closure, Problems> {
    if let Some(closure) = closures.iter().find(|closure| !asked.is_empty() && closure.id == asked) {
        return Ok(closure);
    }
    let not_found = || Fact::NotFound { what: Sought::Closure, asked: asked.to_string(), verbs: VERBS };
    let day = day::day(asked, today).map_err(|_| Problems::from(not_found()))?;
    match closures.iter().filter(|closure| closure.is_on(day)).collect::<Vec<_>>()[..] {
        [one] => Ok(one),
        [] => Err(not_found().into()),
        ref several => {
            let candidate = |one: &&Closure| Candidate {
                id: one.id.clone(),
                number: String::new(),
                name: format!("{} {} {}", one.from, one.until, one.note).trim().to_string(),
                phone: String::new(),
            };
            let candidates = several.iter().map(candidate).collect();
            Err(Fact::Ambiguous { what: Sought::Closure, asked: asked.to_string(), candidates }.into())
        }
    }
}

fn remove(world: &World, args: &ClosureRemoveArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let (today, now) = (world.today(&rules), world.now(&rules));
    let (outcome, (gone, moved)) = register::write(world, "closure remove", |store| {
        let closures = Working::read(store, today, today)?.closures;
        let gone = the_one(&closures, &args.which, today)?.clone();
        let (from, until) = (gone.from, gone.until);
        let mut working = Working::read(store, from.max(today), until)?;
        working.closures.retain(|one| one.source != gone.source);
        // Where a make-up workday goes, the bookings of that day go with it.
        let moved = moved::find(store, &rules, &working, &Asked { from, until, staff: None, now })?;
        let edit = Edit::Remove { file: FILE.into(), id: gone.id.clone() };
        Ok((vec![edit], gone.id.clone(), (gone, moved)))
    })?;
    if !moved::for_machines(world) {
        world.tell(&words::removed(gone.opens, gone.from, gone.until, world.lang));
    }
    moved::say(world, &moved);
    Ok(roster::ended(world, outcome.as_ref()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::schema::CLOSURES;

    #[test]
    fn every_column_of_a_closure_is_written() {
        let day = Day::parse("2026-12-25").unwrap();
        let source = Default::default();
        let closure = Closure {
            id: String::new(),
            from: day,
            until: day,
            opens: false,
            hours: None,
            note: String::new(),
            source,
        };
        let written: Vec<String> = cells(&closure).into_iter().map(|(column, _)| column).collect();
        let known: Vec<&str> = CLOSURES.columns.iter().map(|column| column.name).skip(1).collect();
        assert_eq!(written, known);
    }
}
