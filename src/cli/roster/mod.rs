//! `salon roster`: who works when.

pub(super) mod change;
mod conflicts;
mod shifts;
mod show;

use super::{complete, moved, register};
use crate::cli::world::World;
use crate::domain::problem::{Exit, Fact, Problems};
use crate::domain::record::shift::HOURS;
use crate::domain::record::staff::Staff;
use crate::domain::roster_fact::RosterFact;
use crate::domain::rostering::Wish;
use crate::domain::rule::Rules;
use crate::domain::spans::Spans;
use crate::import::roster::cell;
use crate::import::roster::legend::Legend;
use crate::import::values::spans as typed;
use crate::messages::help::both;
use crate::messages::roster as words;
use crate::store::commit::Outcome;
use clap::{Args, Subcommand};
use clap_complete::engine::ArgValueCompleter;

#[derive(Debug, Subcommand)]
pub enum RosterVerb {
    #[command(about = both("看排班：一个月、一周或一天", "the roster of a month, a week or a day"))]
    Show(RosterShowArgs),
    #[command(about = both("登记休息或请假", "a day off, or hours off"))]
    Off(RosterOffArgs),
    #[command(about = both("登记加班", "hours beyond the usual ones"))]
    Extra(RosterExtraArgs),
    #[command(about = both("排一个班：早、晚、通，或几点到几点", "a shift by its word, or hours"))]
    Set(RosterSetArgs),
    #[command(about = both("取消排班，照平时上班", "as usual again"))]
    Clear(RosterClearArgs),
    #[command(about = both("哪些预约要改期", "which bookings are to be moved"))]
    Conflicts(RosterConflictsArgs),
}

#[derive(Args, Debug)]
pub struct RosterShowArgs {
    #[arg(value_name = "WHEN", help = both("月、周或日：2026-12、下个月、本周、12-05（默认本月）", "a month, week or day: 2026-12, next month, this week, 12-05 (default: this month)"))]
    pub when: Option<String>,
    #[arg(long = "for", value_name = "STAFF", add = ArgValueCompleter::new(complete::staff), help = both("只看这位", "only hers"))]
    pub staff: Option<String>,
}

#[derive(Args, Debug)]
pub struct RosterOffArgs {
    #[command(flatten)]
    pub who: WhoAndWhen,
    #[arg(long, value_name = "SPANS", help = both("只是这几个小时，如 10:00-14:00、上午", "only these hours, like 10:00-14:00"))]
    pub hours: Option<String>,
    #[arg(long, aliases = ["reason", "why"], value_name = "TEXT", help = both("备注", "a note"))]
    pub note: Option<String>,
}

#[derive(Args, Debug)]
pub struct RosterExtraArgs {
    #[command(flatten)]
    pub who: WhoAndWhen,
    #[arg(long, value_name = "SPANS", required_unless_present = "spans", help = both("时段，如 18:00-21:00、下午6点到9点", "spans of the day, like 18:00-21:00"))]
    pub hours: Option<String>,
    /// As it was typed before there was the option, which reads as well.
    #[arg(value_name = "SPANS", id = "spans", conflicts_with = "hours", help = both("时段，不写 --hours 也行", "the same, without --hours"))]
    pub spans: Option<String>,
    #[arg(long, aliases = ["reason", "why"], value_name = "TEXT", help = both("备注", "a note"))]
    pub note: Option<String>,
}

#[derive(Args, Debug)]
pub struct RosterSetArgs {
    #[command(flatten)]
    pub who: WhoAndWhen,
    #[arg(value_name = "SHIFT", add = ArgValueCompleter::new(shifts::shifts), help = both("早、晚、通、休，或 10:00-18:00", "a shift by its word, or hours like 10:00-18:00"))]
    pub shift: String,
    #[arg(long, aliases = ["reason", "why"], value_name = "TEXT", help = both("备注", "a note"))]
    pub note: Option<String>,
}

#[derive(Args, Debug)]
pub struct RosterClearArgs {
    #[command(flatten)]
    pub who: WhoAndWhen,
}

#[derive(Args, Debug)]
pub struct RosterConflictsArgs {
    #[arg(long = "for", value_name = "STAFF", add = ArgValueCompleter::new(complete::staff), help = both("只看这位", "only hers"))]
    pub staff: Option<String>,
}

/// Whose days a change is about.
#[derive(Args, Debug)]
pub struct WhoAndWhen {
    #[arg(value_name = "STAFF", add = ArgValueCompleter::new(complete::staff), help = both("姓名或编号", "name or number"))]
    pub staff: String,
    #[arg(value_name = "DAY", help = both("哪天，或第一天：12-05、明天、下周六；几天写 12-05..12-08", "the day, or the first of several: 12-05, tomorrow; a span: 12-05..12-08"))]
    pub day: String,
    #[arg(long, value_name = "DAY", help = both("最后一天（含）", "the last day, which is included"))]
    pub until: Option<String>,
}

pub fn run(world: &World, verb: RosterVerb) -> anyhow::Result<Exit> {
    let (command, who, wish, note) = match verb {
        RosterVerb::Show(args) => return show::run(world, &args),
        RosterVerb::Conflicts(args) => return conflicts::run(world, &args),
        RosterVerb::Off(args) => {
            let rules = world.rules()?;
            let wish = match &args.hours {
                Some(text) => spans(text, &rules).map(Wish::HoursOff),
                None => Ok(Wish::DayOff),
            };
            ("roster off", args.who, wish, args.note)
        }
        RosterVerb::Extra(args) => {
            let text = args.hours.or(args.spans).unwrap_or_default();
            let wish = spans(&text, &world.rules()?).map(Wish::Extra);
            ("roster extra", args.who, wish, args.note)
        }
        RosterVerb::Set(args) => {
            let rules = world.rules()?;
            let wish = cell::wish(&args.shift, &rules.roster, &Legend::default(), &rules.shop.hours.widest());
            ("roster set", args.who, wish.map_err(|fact| Fact::Roster(fact).into()), args.note)
        }
        RosterVerb::Clear(args) => ("roster clear", args.who, Ok(Wish::Usual), None),
    };
    change::run(world, command, &who, wish, note.as_deref())
}

/// Spans of the day as somebody typed them.
pub fn spans(text: &str, rules: &Rules) -> Result<Spans, Problems> {
    let read = typed::spans(text, &rules.roster.words_for_hours(), &rules.shop.hours.widest());
    read.ok_or_else(|| Fact::Roster(RosterFact::SpansUnclear { text: text.to_string() }).into())
}

/// How a command of the roster ends: an answer for a program has no sentence about a dry run.
pub fn ended(world: &World, outcome: Option<&Outcome>) -> Exit {
    match outcome.is_none() && moved::for_machines(world) {
        true => Exit::Done,
        false => register::ended(world, outcome),
    }
}

/// What a wish is called: 早, 休息, 加班 18:00-20:00.
fn called(wish: &Wish, rules: &Rules, world: &World) -> String {
    match wish {
        Wish::Usual => words::usual(world.lang).to_string(),
        Wish::DayOff => words::day_off(world.lang).to_string(),
        Wish::HoursOff(hours) => words::hours_off(&hours.to_string(), world.lang),
        Wish::Extra(hours) => words::extra(&hours.to_string(), world.lang),
        Wish::Shift { shift, hours } => {
            let named = rules.roster.shift(shift);
            let spans = hours.as_ref().or(named.map(|named| &named.hours));
            let word = if shift == HOURS { "" } else { shift_word(shift, rules) };
            format!("{word} {}", spans.map(Spans::to_string).unwrap_or_default()).trim().to_string()
        }
    }
}

/// The shop's own word for a shift, its id where it has none.
fn shift_word<'a>(id: &'a str, rules: &'a Rules) -> &'a str {
    rules.roster.shift(id).and_then(|shift| shift.names.first()).map_or(id, String::as_str)
}

/// The member of staff who is meant.
fn the_staff<'a>(staff: &'a [Staff], asked: &str) -> Result<&'a Staff, Problems> {
    use crate::domain::find::{Findable, find};
    use crate::domain::problem::Sought;
    let findable = |one: &Staff| Findable {
        id: one.id.clone(),
        number: one.number.clone(),
        name: one.name.clone(),
        called: String::new(),
        phones: Some(one.phone.clone()).into_iter().filter(|phone| !phone.is_empty()).collect(),
    };
    let all: Vec<Findable> = staff.iter().map(findable).collect();
    let (what, asked_text) = (Sought::Staff, asked.to_string());
    match find(&all, asked)[..] {
        [one] => Ok(staff.iter().find(|staff| staff.id == one.id).unwrap_or(&staff[0])),
        [] => Err(Fact::NotFound { what, asked: asked_text, verbs: &[] }.into()),
        ref several => {
            let candidates = several.iter().map(|one| one.candidate()).collect();
            Err(Fact::Ambiguous { what, asked: asked_text, candidates }.into())
        }
    }
}
