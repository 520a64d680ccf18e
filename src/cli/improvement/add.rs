//! `salon improvement add`.

use super::insert;
use crate::cli::till::find;
use crate::cli::world::{World, parse_day};
use crate::cli::{complete, register};
use crate::domain::day::Day;
use crate::domain::feedback_fact::FeedbackFact;
use crate::domain::id::Kind;
use crate::domain::problem::{Exit, Fact, Problem, Problems};
use crate::domain::record::improvement::Improvement;
use crate::domain::row::{Row, Source};
use crate::domain::schema;
use crate::domain::when::{self, Lean};
use crate::messages::feedback::improvement as words;
use crate::messages::help::both;
use crate::store::directory::Store;
use crate::store::improvements::rows;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct ImprovementAddArgs {
    #[arg(value_name = "WHAT", required_unless_present = "what", conflicts_with = "what", help = both("要改进什么", "what is to be done better"))]
    pub words: Option<String>,
    #[arg(long = "from", value_name = "ID", help = both("从哪条反馈或投诉来的", "the feedback or complaint that it is drawn from"))]
    pub from: Option<String>,
    #[arg(long, value_name = "TEXT", help = both("同上，也可以这样写", "the same, said so"))]
    pub what: Option<String>,
    #[arg(long, value_name = "STAFF", add = ArgValueCompleter::new(complete::staff), help = both("谁负责", "who sees to it"))]
    pub staff: Option<String>,
    #[arg(long, value_name = "DAY", help = both("哪天到期，如 +7d、月底前的一天", "the day on which it is due, like +7d"))]
    pub due: String,
    #[arg(long, value_name = "TEXT", help = both("备注", "a note"))]
    pub note: Option<String>,
}

pub fn run(world: &World, args: &ImprovementAddArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let (today, now) = (world.today(&rules), world.now(&rules));
    let mut ids = world.ids();
    let what = args.what.as_ref().or(args.words.as_ref()).map_or("", |what| what.trim());
    let (outcome, said) = register::write(world, "improvement add", |store| {
        let mut problems = Problems::default();
        let mut amiss = |found: Problems| problems.0.extend(found.0);
        let due = due(&args.due, today).map_err(&mut amiss).unwrap_or(today);
        let about = args.from.as_deref().map(|asked| source(store, asked)).transpose();
        let about = about.map_err(&mut amiss).unwrap_or_default().unwrap_or_default();
        let staff = register::records(store, &schema::STAFF)?;
        let who = args.staff.as_deref().map(|asked| register::the_one(&staff, &schema::STAFF, asked, &[]));
        let who = who.transpose().map_err(&mut amiss).unwrap_or_default();
        if let Some(left) = who.filter(|who| who.get("active") == "no") {
            problems.0.push(Fact::StaffLeft { name: left.get("name").to_string() }.into());
        }
        if what.is_empty() {
            let blank = Fact::BadOption { option: "--what", text: String::new() };
            problems.0.push(Problem::new(blank));
        }
        problems.or_ok()?;
        let known = rows(store)?;
        let id = ids.make(Kind::Improvement, None, |id| known.iter().any(|one| one.id == id));
        let row = Improvement {
            id: id.clone(),
            about,
            what: what.to_string(),
            staff: who.map(|who| who.get("id").to_string()).unwrap_or_default(),
            due,
            made_at: Some(now),
            done_at: None,
            result: String::new(),
            by: world.by.clone(),
            note: args.note.clone().unwrap_or_default(),
            source: Source::default(),
        };
        let edit = insert(&row);
        let who = who.map(|who| who.get("name")).unwrap_or_default();
        let said = words::added(what, who, due, &id, world.lang);
        Ok((vec![edit], id, said))
    })?;
    world.tell(&said);
    Ok(register::ended(world, outcome.as_ref()))
}

/// The day, today at the earliest.
fn due(text: &str, today: Day) -> Result<Day, Problems> {
    let day = when::day(text, today, Lean::Ahead).map_or_else(|| parse_day(text, Some(today)), Ok)?;
    match day < today {
        true => Err(FeedbackFact::DuePast { due: day }.into()),
        false => Ok(day),
    }
}

/// The id of the feedback or complaint that is meant.
fn source(store: &Store, asked: &str) -> Result<String, Problems> {
    let id = |row: &dyn Row| (Some(row.get("id").trim().to_string()), Vec::new());
    let mut found = Vec::new();
    for table in [&schema::FEEDBACK, &schema::COMPLAINTS] {
        found.extend(find::whole(store, table, asked.trim(), id)?);
    }
    if found.is_empty() && asked.trim().len() >= find::LEAST {
        for table in [&schema::FEEDBACK, &schema::COMPLAINTS] {
            found.extend(find::by_part(store, table, asked.trim(), id)?);
        }
    }
    match &found[..] {
        [one] => Ok(one.clone()),
        _ => Err(FeedbackFact::SourceUnknown { asked: asked.to_string() }.into()),
    }
}
