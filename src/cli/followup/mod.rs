//! `salon followup`: whom to call back, what came of it, and the call book.

mod ask;
mod complained;
mod keys;
mod list;
mod load;
mod log;
mod meant;
mod noted;
mod page;
mod refusal;
mod said;
mod say;
mod stats;
mod why;
mod words;

use super::world::{World, parse_day};
use super::{complete, staff};
use crate::domain::day::Day;
use crate::domain::followup::standing::Standings;
use crate::domain::followup::{self, Call, Records, Span};
use crate::domain::problem::{Exit, Fact, Problem, Problems};
use crate::domain::rule::Rules;
use crate::domain::schema;
use crate::messages::help::both;
use crate::store::directory::Store;
use crate::store::vanished;
use clap::{Args, Subcommand};
use clap_complete::engine::ArgValueCompleter;
use foldhash::HashSet;

/// Days of a list that looks ahead.
const WEEK: i64 = 7;

#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub struct FollowupArgs {
    #[command(flatten)]
    pub choice: Choice,
    #[arg(long, value_name = "KEY", help = both("解释这一条为什么要打（不打）", "why a call is, or is not, on the list"))]
    pub why: Option<String>,
    #[command(subcommand)]
    pub verb: Option<FollowupVerb>,
}

/// Which calls are meant.
#[derive(Args, Clone, Debug, Default)]
pub struct Choice {
    #[arg(long, value_name = "DATE", help = both("哪一天的名单（默认今天）", "the day of the list (default: today)"))]
    pub date: Option<String>,
    #[arg(long, conflicts_with = "date", help = both("往后七天", "the seven days to come"))]
    pub week: bool,
    #[arg(long, help = both("只要过了应打日子的", "only those that should have been made before"))]
    pub overdue: bool,
    #[arg(long = "for", value_name = "STAFF", add = ArgValueCompleter::new(complete::staff), help = both("只要由这位打的", "only those that this member of staff makes"))]
    pub staff: Option<String>,
    /// Calls that an earlier one has put off until later belong to the list as well.
    #[arg(skip)]
    pub put_off: bool,
}

#[derive(Debug, Subcommand)]
pub enum FollowupVerb {
    #[command(about = both("记下打了电话、结果怎样", "note that a call was made, and what came of it"))]
    Log(log::FollowupLogArgs),
    #[command(about = both("回访登记：一位顾客、一天或一个月", "the call book of a client, a day or a month"))]
    List(list::FollowupListArgs),
    #[command(about = both("回访统计：打了多少、接通多少、漏了多少", "how many calls were made, reached, missed"))]
    Stats(stats::FollowupStatsArgs),
}

/// The day's calls with what they rest on.
struct Today {
    rules: Rules,
    span: Span,
    records: Records,
    calls: Vec<Call>,
    resting: usize,
    problems: Vec<Problem>,
}

pub fn run(world: &World, args: FollowupArgs) -> anyhow::Result<Exit> {
    match args.verb {
        Some(FollowupVerb::Log(args)) => return log::run(world, args),
        Some(FollowupVerb::List(args)) => return list::run(world, &args),
        Some(FollowupVerb::Stats(args)) => return stats::run(world, &args),
        None => {}
    }
    if let Some(key) = args.why {
        return why::run(world, &key, &args.choice);
    }
    let store = world.store()?;
    let mut today = decided(world, world.rules()?, &store, &args.choice)?;
    store.release();
    if today.problems.iter().any(|problem| problem.fact == Fact::NotUtf8) {
        return Err(Problems(std::mem::take(&mut today.problems)).into());
    }
    say::list(world, &today);
    world.warn(&today.problems);
    let exit = Problems(std::mem::take(&mut today.problems)).exit();
    // The command is over: its memory goes as a whole, which is faster than record by record.
    std::mem::forget(today);
    Ok(if exit == Exit::Done && world.rules_are_broken() { Exit::Data } else { exit })
}

/// How many calls are to be made today.
pub fn count(world: &World) -> anyhow::Result<usize> {
    let (rules, store) = (world.rules()?, world.store()?);
    Ok(decided(world, rules, &store, &Choice::default())?.calls.len())
}

/// The rules under which calls fall due from one day to another, each with its day; several tasks of one
/// client and day are one call, of the first rule.
pub fn fallen_due(
    store: &Store,
    rules: &Rules,
    from: Day,
    until: Day,
    problems: &mut Vec<Problem>,
) -> Result<Vec<(String, Day)>, Problems> {
    let span = Span { day: from, until };
    let mut records = load::records(store, rules, span, problems)?;
    records.followups.clear();
    let standings = Standings::of(&records.followups, &rules.followup, until);
    let reasons = followup::reasons(rules, &records, &standings, span, |reason| {
        let client = records.clients.get(&reason.event.client);
        (from..=until).contains(&reason.due)
            && client.is_some_and(|client| followup::rests(rules, client, reason.due).is_none())
    });
    let mut seen: HashSet<(String, Day)> = HashSet::default();
    let mut calls = Vec::new();
    for reason in reasons {
        if seen.insert((reason.event.client.clone(), reason.due)) {
            calls.push((reason.rule, reason.due));
        }
    }
    Ok(calls)
}

fn decided(world: &World, rules: Rules, store: &Store, choice: &Choice) -> Result<Today, Problems> {
    let today = world.today(&rules);
    let day = choice.date.as_deref().map_or(Ok(today), |text| parse_day(text, Some(today)))?;
    let until = if choice.week { day.plus(WEEK - 1) } else { day };
    let span = Span { day, until };
    let mut problems = lost(store, span)?;
    let records = load::records(store, &rules, span, &mut problems)?;
    let staff = choice.staff.as_deref().map(|asked| staff::named(records.staff.iter(), asked)).transpose()?;
    let mut list = followup::list(&rules, &records, span, choice.put_off);
    list.calls.retain(|call| {
        staff.as_ref().is_none_or(|staff| call.callers.staff.contains(staff))
            && (!choice.overdue || call.due().is_some_and(|due| due < day))
    });
    Ok(Today { rules, span, records, calls: list.calls, resting: list.resting, problems })
}

/// What the list rests on and lacks: it would be short without a word.
fn lost(store: &Store, span: Span) -> Result<Vec<Problem>, Problems> {
    let month = span.day.month();
    let near = [month.previous().previous(), month.previous(), month];
    let tables = [&schema::BOOKINGS, &schema::VISITS];
    let months: Vec<_> = tables.iter().flat_map(|table| near.map(|month| (*table, month))).collect();
    let near = near.map(|month| month.to_string());
    vanished::lost(store, &[&schema::CLIENTS], &months, |file| {
        !file.contains('/') || near.iter().any(|month| file.contains(month.as_str()))
    })
}
