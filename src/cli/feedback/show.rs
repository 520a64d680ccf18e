//! `salon feedback show`: the story of one, in the order of time.

use super::list::{Row, record, rows};
use super::named;
use crate::cli::improvement;
use crate::cli::register;
use crate::cli::world::World;
use crate::cli::{Format, print_records};
use crate::domain::day::Moment;
use crate::domain::problem::{Exit, Problems};
use crate::domain::record::followup::Followup;
use crate::domain::record::improvement::Improvement;
use crate::domain::rule::Rules;
use crate::messages::feedback as words;
use crate::messages::feedback::story;
use crate::messages::help::both;
use crate::messages::names;
use crate::messages::register::title;
use crate::render::safe::shown;
use crate::store::calls;
use crate::store::directory::Store;
use clap::Args;
use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr;

#[derive(Args, Debug)]
pub struct FeedbackShowArgs {
    #[arg(value_name = "FEEDBACK", help = both("反馈的编号，或它的末几位", "its id, or the tail of it"))]
    pub feedback: String,
}

pub fn run(world: &World, args: &FeedbackShowArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let now = world.latest(&rules);
    let store = world.store()?;
    let feedback = named(&store, &args.feedback)?;
    let calls = calls_about(&store, &feedback.id, feedback.at, now)?;
    let improvements = improvement::drawn_from(&store, &feedback.id)?;
    let staff = register::staff_names(&store)?;
    let mut rows = rows(&store, &rules, vec![feedback], now)?;
    store.release();
    let Some(row) = rows.pop() else { return Ok(Exit::Done) };
    if !matches!(world.format, Format::Table | Format::Text) {
        let mut value = record(world, &row);
        if let Some(fields) = value.as_object_mut() {
            fields.insert("calls".into(), calls.iter().map(call_record).collect());
            let of = |one: &Improvement| improvement::record(one, &staff, now.day);
            fields.insert("improvements".into(), improvements.iter().map(of).collect());
        }
        print_records(world, &[value], world.format);
        return Ok(Exit::Done);
    }
    card(world, &rules, &row);
    for (at, line) in story_of(world, &row, &calls, &improvements, &staff) {
        world.say(&format!("{}  {}\n", at.to_string().replace('T', " "), shown(&line)));
    }
    Ok(Exit::Done)
}

fn card(world: &World, rules: &Rules, row: &Row) {
    let (lang, feedback) = (world.lang, &row.feedback);
    let who = match feedback.client.is_empty() {
        true => words::anonymous(lang).to_string(),
        false => format!("{} {}", row.name, world.shown_phone(&row.phone)),
    };
    let named = |channel: &str| {
        let name = rules.name_in(&["feedback", "channels"], channel, lang.word());
        name.unwrap_or_else(|| channel.to_string())
    };
    let lines = [
        ("id", feedback.id.clone()),
        ("at", feedback.at.to_string().replace('T', " ")),
        ("client", who),
        ("visit", row.visit.clone()),
        ("score", feedback.score.map(|score| score.to_string()).unwrap_or_default()),
        ("said", feedback.said.clone()),
        ("channel", named(&feedback.channel)),
        ("standing", words::standing(row.standing, lang)),
        ("by", feedback.by.clone()),
        ("note", feedback.note.clone()),
    ];
    let lines: Vec<_> = lines.into_iter().filter(|(_, text)| !text.trim().is_empty()).collect();
    let width = lines.iter().map(|(column, _)| title(column, lang).width()).max().unwrap_or(0);
    for (column, text) in lines {
        let title = title(column, lang);
        let gap = " ".repeat(width - title.width() + 2);
        world.say(&format!("{title}{gap}{}\n", shown(&text)));
    }
}

/// What came of it, oldest first.
fn story_of(
    world: &World,
    row: &Row,
    calls: &[Followup],
    improvements: &[Improvement],
    staff: &std::collections::BTreeMap<String, String>,
) -> Vec<(Moment, String)> {
    let (lang, feedback) = (world.lang, &row.feedback);
    let mut lines: Vec<(Moment, String)> = Vec::new();
    for call in calls {
        let outcome = names::word(call.outcome.word(), lang);
        lines.push((call.at, story::called(&call.by, outcome, &call.said, lang)));
    }
    if let Some(at) = feedback.answered_at {
        lines.push((at, story::answered(&feedback.answered_by, &feedback.answer, lang)));
    }
    if let Some(at) = feedback.resolved_at {
        lines.push((at, story::resolved(lang).to_string()));
    }
    lines.extend(improvements.iter().flat_map(|one| improvement::story(one, staff, lang)));
    lines.sort_by_key(|(at, _)| *at);
    lines
}

/// The calls that were made about it.
fn calls_about(store: &Store, id: &str, from: Moment, to: Moment) -> Result<Vec<Followup>, Problems> {
    let about = |key: &str| key.split('/').nth(1) == Some(id);
    let mut found = calls::followups(store, from.day.month(), to.day.month(), &mut Vec::new())?;
    found.retain(|call| call.at >= from && call.keys().any(about));
    Ok(found)
}

fn call_record(call: &Followup) -> Value {
    json!({
        "id": call.id,
        "at": call.at.to_string(),
        "by": call.by,
        "outcome": call.outcome.word(),
        "said": call.said,
        "score": call.score,
    })
}
