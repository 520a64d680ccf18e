//! `salon check`: every problem of every file in one run.

use super::Format;
use super::world::World;
use crate::domain::problem::{Exit, Fact, Problem, Problems};
use crate::messages::help::both;
use crate::messages::{check as words, explain, problem as sentences};
use crate::render;
use crate::store::check;
use crate::store::directory::SETTINGS;
use clap::Args;
use serde_json::json;

#[derive(Args, Debug)]
pub struct CheckArgs {
    #[arg(long, value_name = "CODE", help = both("解释一个错误代码", "explain an error code"))]
    pub explain: Option<String>,
    #[arg(long, help = both("认可现在的文件：行数变少是对的", "take the files as they are: fewer rows are right"))]
    pub accept: bool,
    #[arg(long, help = both("给合并后重复的编号换新号", "give doubled ids (after a merge) new ones"))]
    pub rekey: bool,
    #[arg(long, conflicts_with = "rekey", help = both("改回表格软件另存时改掉的写法（2026/11/25、TRUE、¥1,280）", "give cells that a spreadsheet respelt (2026/11/25, TRUE, ¥1,280) their own spelling back"))]
    pub fix: bool,
}

pub fn run(world: &World, args: CheckArgs) -> anyhow::Result<Exit> {
    if let Some(code) = &args.explain {
        let text = explain::explain(&code.to_uppercase(), world.lang)
            .ok_or_else(|| Problems::from(Fact::NoSuchCode { code: code.clone() }))?;
        world.say(&format!("{}\n", text.trim_end()));
        return Ok(Exit::Done);
    }
    world.root()?;
    if args.rekey {
        return super::rekey::run(world);
    }
    if args.fix {
        super::respelt::run(world)?;
        if world.dry_run {
            return Ok(Exit::Done);
        }
    }
    let mut problems = world.problems_of_rules()?;
    // Finishes a change that a killed command left, before the files are taken as they are.
    let mut store = world.store()?;
    if args.accept {
        store.release();
        check::accept(&store.root, world.basis_of_check().map(|basis| basis.today), world.wait)?;
        world.note_look(check::ACCEPTED, "");
        store = world.store()?;
    }
    let basis = world.basis_of_check();
    let mut found = check::check(&store, basis.as_ref())?;
    if let Some(basis) = &basis {
        problems.extend(check::rule_words::check(&store, &basis.followup, &basis.tiers)?);
    }
    store.release();
    // Unreadable settings are named once, by the rules.
    found.retain(|problem| problem.place.as_ref().is_none_or(|place| place.file != SETTINGS));
    problems.extend(found);
    let grave = problems.iter().filter(|problem| !problem.is_note()).count();
    match world.format {
        Format::Table | Format::Text => {
            world.say(&render::problem::problems(&problems, world.lang, world.colour));
            if grave == 0 {
                world.tell(&words::clean(world.lang));
            } else if let Some(basis) = basis.filter(|_| !args.fix) {
                let cells = super::respelt::count(world, &problems, basis.today)?;
                if cells > 0 {
                    world.tell(&words::respelt(cells, world.lang));
                }
            }
        }
        format => machine(world, &problems, format),
    }
    Ok(Problems(problems).exit())
}

fn machine(world: &World, problems: &[Problem], format: Format) {
    let record = |problem: &Problem| {
        let place = problem.place.clone().unwrap_or_default();
        json!({
            "code": problem.fact.code(),
            "note": problem.is_note(),
            "file": place.file,
            "line": place.line,
            "column": place.column,
            "message": sentences::sentence(&problem.fact, world.lang),
            "hint": sentences::hint(&problem.fact, world.lang),
        })
    };
    let records: Vec<_> = problems.iter().map(record).collect();
    super::print_records(world, &records, format);
}
