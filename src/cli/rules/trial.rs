//! `salon rules try`: how many calls and messages other rules would have made of days gone by, beside
//! those in force. What was said to clients then is of no account: every task counts on the day on
//! which it falls due.

use crate::cli::choices;
use crate::cli::till::listing;
use crate::cli::world::World;
use crate::cli::{day, followup, remind};
use crate::domain::day::Day;
use crate::domain::problem::{Exit, Fact, Problem, Problems};
use crate::domain::roster_fact::RosterFact;
use crate::domain::rule::{Rules, default_tree};
use crate::messages::help::both;
use crate::messages::rules as words;
use crate::outside::file;
use crate::render::listing::{Column, Listing};
use crate::store::directory::Store;
use crate::store::document;
use clap::Args;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// By what it is counted, the usual first.
const BY: &[&str] = &["rule", "day"];

#[derive(Args, Debug)]
pub struct RulesTryArgs {
    #[arg(value_name = "FILE", value_hint = clap::ValueHint::FilePath, help = both("改过的 salon.yaml", "a changed salon.yaml"))]
    pub file: PathBuf,
    #[arg(long, value_name = "DAY", help = both("从哪天（默认 30 天前）", "from this day (default: 30 days ago)"))]
    pub from: Option<String>,
    #[arg(long, value_name = "DAY", help = both("到哪天（含，默认今天）", "to this day (default: today)"))]
    pub to: Option<String>,
    #[arg(long, value_name = "GROUP", value_parser = choices::groups(BY), default_value = "rule", help = both("按什么分", "by what"))]
    pub by: String,
}

/// Days of the past that are tried where none are named.
const USUAL: i64 = 30;

/// The most days that are tried at once.
const LONGEST: i64 = 366;

/// What is counted, apart: telephone calls and messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum What {
    Call,
    Message,
}

impl What {
    fn word(self) -> &'static str {
        match self {
            What::Call => "call",
            What::Message => "message",
        }
    }
}

/// How many fell due, by what they are, under which rule, on which day.
type Counts = BTreeMap<(What, String, Day), usize>;

pub fn run(world: &World, args: &RulesTryArgs) -> anyhow::Result<Exit> {
    let now = world.rules()?;
    let today = world.today(&now);
    let typed = |text: &Option<String>, usual: Day| {
        text.as_deref().map_or(Ok(usual), |text| day::day_gone(text, today))
    };
    let until = typed(&args.to, today)?;
    let from = typed(&args.from, until.plus(1 - USUAL))?;
    if until < from {
        return Err(Problems::from(Fact::Roster(RosterFact::UntilBefore { from, until })).into());
    }
    if until.since(from) > LONGEST {
        return Err(Problems::from(Fact::BadOption { option: "--from", text: from.to_string() }).into());
    }
    let new = changed(world, args)?;
    let store = world.store()?;
    let mut problems = Vec::new();
    let then = counts(world, &store, now, from, until, &mut problems)?;
    let would = counts(world, &store, new, from, until, &mut Vec::new())?;
    store.release();
    say(world, args, &then, &would);
    world.warn(&problems);
    Ok(Problems(problems).exit())
}

/// The rules of the file, laid over the defaults as salon.yaml is.
fn changed(world: &World, args: &RulesTryArgs) -> Result<Rules, Problems> {
    let name = args.file.display().to_string();
    let bytes = file::read(&args.file)?;
    let (rules, mut problems) = Rules::read(default_tree(), document::read(&name, &bytes)?);
    document::with_lines(&mut problems, &bytes);
    match rules {
        Some(rules) if problems.iter().all(Problem::is_note) => {
            world.warn(&problems);
            Ok(rules)
        }
        _ => Err(Problems(problems)),
    }
}

fn counts(
    world: &World,
    store: &Store,
    rules: Rules,
    from: Day,
    until: Day,
    problems: &mut Vec<Problem>,
) -> Result<Counts, Problems> {
    let mut counts = Counts::new();
    for (rule, day) in followup::fallen_due(store, &rules, from, until, problems)? {
        *counts.entry((What::Call, rule, day)).or_default() += 1;
    }
    for (rule, day) in remind::fallen_due(world, store, rules, from, until, problems)? {
        *counts.entry((What::Message, rule, day)).or_default() += 1;
    }
    Ok(counts)
}

fn say(world: &World, args: &RulesTryArgs, then: &Counts, would: &Counts) {
    let lang = world.lang;
    let by_day = args.by == "day";
    let mut groups: BTreeMap<(What, String), [usize; 2]> = BTreeMap::new();
    for (at, counts) in [then, would].into_iter().enumerate() {
        for ((what, rule, day), count) in counts {
            let group = if by_day { day.to_string() } else { rule.clone() };
            groups.entry((*what, group)).or_default()[at] += count;
        }
    }
    let people = world.format.tells_people();
    let row = |what: What, group: String, [now, new]: [usize; 2]| {
        let kind = if people { words::what(what.word(), lang).to_string() } else { what.word().to_string() };
        vec![kind, group, now.to_string(), new.to_string()]
    };
    let mut rows: Vec<Vec<String>> = Vec::new();
    for what in [What::Call, What::Message] {
        let own = groups.iter().filter(|((own, _), _)| *own == what);
        let mut sum = [0, 0];
        for ((_, group), [now, new]) in own {
            sum = [sum[0] + now, sum[1] + new];
            rows.push(row(what, group.clone(), [*now, *new]));
        }
        if people && sum != [0, 0] {
            rows.push(row(what, words::all(lang).to_string(), sum));
        }
    }
    let columns = vec![
        Column::new("what", words::kind(lang).to_string()),
        Column::new(if by_day { "day" } else { "rule" }, words::group(by_day, lang).to_string()),
        Column::new("now", words::now(lang).to_string()).right(),
        Column::new("new", words::new(lang).to_string()).right(),
    ];
    listing::print(world, &Listing { columns, rows });
}
