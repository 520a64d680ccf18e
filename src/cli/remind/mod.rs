//! `salon remind`: what is due to be said to clients, and what was done about it.

mod asking;
mod by_hand;
mod cards;
mod done;
mod keys;
mod load;
mod loyal;
mod say;
pub mod send;
mod why;

use super::choices::{self, Spoken};
use super::world::{World, parse_day};
use super::{Format, complete, improvement, register, staff};
use crate::domain::day::Day;
use crate::domain::due::weekly::{self, Held};
use crate::domain::due::{self, AsOf, Due, Occasion};
use crate::domain::problem::{Exit, Fact, Problem, Problems};
use crate::domain::rule::{About, Rules};
use crate::domain::schema;
use crate::messages::Lang;
use crate::messages::help::both;
use crate::store::directory::Store;
use crate::store::vanished;
use clap::{Args, Subcommand};
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug, Default)]
#[command(args_conflicts_with_subcommands = true)]
pub struct RemindArgs {
    #[command(flatten)]
    pub choice: Choice,
    #[arg(long, value_name = "KEY", add = ArgValueCompleter::new(keys::keys), help = both("解释这一条为什么在（不在）名单上", "why a line is, or is not, on the list"))]
    pub why: Option<String>,
    #[arg(long, help = both("同 --format excel：供 Excel 打开的 CSV", "as --format excel: CSV that Excel opens with Chinese intact"))]
    pub excel: bool,
    #[command(flatten)]
    pub sending: send::SendingArgs,
    #[command(subcommand)]
    pub verb: Option<RemindVerb>,
}

/// Which lines are meant.
#[derive(Args, Clone, Debug, Default)]
pub struct Choice {
    #[arg(long, value_name = "DATE", help = both("哪一天的名单（默认今天）", "the day of the list (default: today)"))]
    pub date: Option<String>,
    #[arg(long, value_name = "KIND", value_delimiter = ',', value_parser = choices::said(&KINDS),
          help = both("只要这几类", "only these kinds"))]
    pub only: Vec<String>,
    #[arg(long = "for", value_name = "STAFF", add = ArgValueCompleter::new(complete::staff), help = both("只要这位美容师的顾客", "only this beautician's clients"))]
    pub staff: Option<String>,
    #[arg(long, help = both("连今天排不上、先压着的也列出", "also what is held back for another day"))]
    pub everything: bool,
}

/// The kinds of lines, with the words that people have for them.
static KINDS: [Spoken; 12] = [
    ("appointment", &["appointments", "预约", "预约提醒", "到店", "到店提醒"]),
    ("birthday", &["birthdays", "生日", "生日祝福", "生日贺卡", "过生日"]),
    ("festival", &["festivals", "节日", "节日祝福", "节日问候", "过节"]),
    ("season", &["seasons", "换季"]),
    ("coupon-expiring", &["coupons", "coupon", "优惠券", "优惠券到期"]),
    ("card-used", &["用卡", "用卡提醒", "划卡"]),
    ("card-low", &["卡快用完", "快用完"]),
    ("card-expiring", &["卡到期", "cards"]),
    ("points-expiring", &["points", "积分", "积分到期"]),
    ("tier-ending", &["tier", "tiers", "等级", "等级到期"]),
    ("referral", &["thanks", "转介绍", "感谢"]),
    ("rebook", &["rebooking", "ask-back", "邀约", "久未到店", "唤回"]),
];

#[derive(Debug, Subcommand)]
pub enum RemindVerb {
    #[command(about = both("记为已处理，不再列出", "mark lines as done: they won't come again"))]
    Done(done::RemindDoneArgs),
}

/// A list with what was wrong with the data it rests on.
struct List {
    rules: Rules,
    as_of: AsOf,
    records: due::Records,
    lines: Vec<Due>,
    /// What is held back, because its clients get enough.
    held: Vec<Held>,
    /// What asking back rests on.
    asking: Option<asking::Asking>,
    /// Clients who are to be asked back on another day.
    waiting: usize,
    problems: Vec<Problem>,
}

pub fn run(world: &World, args: RemindArgs) -> anyhow::Result<Exit> {
    if let Some(RemindVerb::Done(args)) = args.verb {
        return done::run(world, args);
    }
    if let Some(key) = args.why {
        return why::run(world, &key, &args.choice);
    }
    if args.sending.send {
        return send::run(world, &args.choice, &args.sending);
    }
    let (mut list, improvements) = listed(world, &args.choice)?;
    // A table that is no text at all would greet clients by what it was garbled into.
    if list.problems.iter().any(|problem| problem.fact == Fact::NotUtf8) {
        return Err(Problems(std::mem::take(&mut list.problems)).into());
    }
    let open: Vec<&Due> = list.lines.iter().filter(|line| line.done.is_none()).collect();
    let format = if args.excel { Format::Excel } else { world.format };
    say::list(world, &list, &open, format);
    say::improvements(world, &improvements, !open.is_empty(), format);
    world.warn(&list.problems);
    let exit = Problems(std::mem::take(&mut list.problems)).exit();
    // The command is over: its memory goes as a whole, which is faster than record by record.
    std::mem::forget(list);
    Ok(if exit == Exit::Done && world.rules_are_broken() { Exit::Data } else { exit })
}

/// Loads what the day's list rests on and decides it; beside it a line for each improvement that is due.
fn listed(world: &World, choice: &Choice) -> anyhow::Result<(List, Vec<String>)> {
    let rules = world.rules()?;
    let store = world.store()?;
    let list = decided(world, rules, &store, choice)?;
    let improvements = to_improve(&store, choice, list.as_of.day, world.lang)?;
    store.release();
    Ok((list, improvements))
}

/// A line for each improvement that is due, where all kinds are asked for.
fn to_improve(store: &Store, choice: &Choice, day: Day, lang: Lang) -> Result<Vec<String>, Problems> {
    if !choice.only.is_empty() {
        return Ok(Vec::new());
    }
    let mut found = improvement::due(store, day)?;
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let records = register::records(store, &schema::STAFF)?;
    if let Some(asked) = &choice.staff {
        let id = register::the_one(&records, &schema::STAFF, asked, &[])?.get("id");
        found.retain(|one| one.staff == id);
    }
    Ok(improvement::lines(&found, &register::staff_names(store)?, day, lang))
}

/// How many lines of today's list are still to be settled.
pub fn count(world: &World) -> anyhow::Result<usize> {
    let (rules, store) = (world.rules()?, world.store()?);
    let list = decided(world, rules, &store, &Choice::default())?;
    Ok(list.lines.iter().filter(|line| line.done.is_none()).count())
}

/// The rules under which messages fall due from one day to another, each with its day.
pub fn fallen_due(
    world: &World,
    store: &Store,
    mut rules: Rules,
    from: Day,
    until: Day,
    problems: &mut Vec<Problem>,
) -> Result<Vec<(String, Day)>, Problems> {
    let mut found = Vec::new();
    for day in (0..=until.since(from)).map(|days| from.plus(days)) {
        let choice = Choice { date: Some(day.to_string()), ..Choice::default() };
        let mut list = decided(world, rules, store, &choice)?;
        problems.append(&mut list.problems);
        let due = list.lines.iter().filter(|line| line.due.day == day && line.has_text());
        found.extend(due.map(|line| (line.rule.clone(), day)));
        rules = list.rules;
    }
    Ok(found)
}

fn decided(world: &World, mut rules: Rules, store: &Store, choice: &Choice) -> Result<List, Problems> {
    let as_of = as_of(world, &rules, choice)?;
    let all = rules.reminders.clone();
    // What no rule asks for is not read: a list of birthdays opens no book.
    rules
        .reminders
        .retain(|rule| choice.only.is_empty() || choice.only.iter().any(|only| only == rule.about.kind()));
    let mut problems = lost(store, &rules, as_of)?;
    let which = (choice.staff.is_some(), choice.everything);
    let loaded = load::records(store, &rules, as_of, which, &mut problems)?;
    let load::Loaded { records, asking, waiting } = loaded;
    let told = problems.clone();
    problems.retain(|problem| !vanished::is_told(&told, problem));
    let staff =
        choice.staff.as_deref().map(|asked| staff::named(records.staff.values(), asked)).transpose()?;
    let mut lines = due::list(&rules, &records, as_of);
    lines.retain(|line| staff.as_ref().is_none_or(|staff| is_for(line, staff)));
    rules.reminders = all;
    let held = match choice.everything {
        true => Vec::new(),
        false => weekly::hold_back(&rules, &records, as_of.day, &mut lines),
    };
    Ok(List { rules, as_of, records, lines, held, asking, waiting, problems })
}

/// What the list rests on and lacks: it would be short without a word.
fn lost(store: &Store, rules: &Rules, as_of: AsOf) -> Result<Vec<Problem>, Problems> {
    let month = as_of.day.month();
    let near = [month.previous(), month, month.next()].map(|month| month.to_string());
    let (mut registers, mut months) = (vec![&schema::CLIENTS], Vec::new());
    if rules.reminders.iter().any(|rule| matches!(rule.about, About::Appointment { .. })) {
        registers = vanished::REGISTERS.to_vec();
        let (from, to) = due::booking_days(rules, as_of);
        let mut both = vec![from.month(), to.month()];
        both.dedup();
        months.extend(both.into_iter().map(|month| (&schema::BOOKINGS, month)));
    }
    vanished::lost(store, &registers, &months, |file| {
        !file.contains('/') || near.iter().any(|month| file.contains(month.as_str()))
    })
}

fn as_of(world: &World, rules: &Rules, choice: &Choice) -> Result<AsOf, Problems> {
    let today = world.today(rules);
    let day = choice.date.as_deref().map_or(Ok(today), |text| parse_day(text, Some(today)))?;
    // A day that is asked for is meant as a whole; the running day from now on.
    let now = Some(world.now(rules)).filter(|now| now.day == day && choice.date.is_none());
    Ok(AsOf { day, now })
}

/// Whether a line is this beautician's: her bookings, or her own clients.
fn is_for(line: &Due, staff: &str) -> bool {
    match &line.occasion {
        Occasion::Appointment { bookings, .. } => bookings.iter().any(|booking| booking.staff == staff),
        Occasion::Birthday { .. }
        | Occasion::Festival { .. }
        | Occasion::Coupon { .. }
        | Occasion::Card { .. }
        | Occasion::Loyal(_)
        | Occasion::Rebook { .. } => line.client.staff == staff,
    }
}
