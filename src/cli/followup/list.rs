//! `salon followup list`: the call book, of a client, a day or a month; and what is still to come.

use super::load;
use super::page::{self, Line};
use crate::cli::book::desk;
use crate::cli::world::{World, parse_day};
use crate::cli::{Format, complete, day, print_listing};
use crate::domain::day::Day;
use crate::domain::followup::standing::Standings;
use crate::domain::followup::{self, Reason, Span};
use crate::domain::problem::{Exit, Problem, Problems};
use crate::domain::record::client::Client;
use crate::domain::record::followup::Followup;
use crate::domain::rule::Rules;
use crate::domain::schema;
use crate::messages::followup::book as words;
use crate::messages::help::both;
use crate::messages::names;
use crate::messages::register::title;
use crate::render::listing::{Column, Listing};
use crate::store::asked;
use crate::store::directory::Store;
use crate::store::dossiers;
use crate::store::query;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct FollowupListArgs {
    #[arg(value_name = "CLIENT", add = ArgValueCompleter::new(complete::clients), help = both("只要这位顾客的", "only this client's"))]
    pub client: Option<String>,
    #[arg(long, value_name = "DATE", help = both("只要这一天的（默认今天）", "only those of a day (default: today)"))]
    pub date: Option<String>,
    #[arg(long, value_name = "MONTH", conflicts_with = "date", help = both("一个月或一周的，如 2026-11、上个月", "those of a month or a week, like 2026-11"))]
    pub month: Option<String>,
}

/// How far ahead a client's calls are told, in days.
const AHEAD: i64 = 30;

pub fn run(world: &World, args: &FollowupListArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let today = world.today(&rules);
    let store = world.store()?;
    let client = args.client.as_deref().map(|asked| desk::client_asked(&store, &rules, asked)).transpose()?;
    let (from, to, about) = span(args, client.as_ref(), today)?;
    let mut problems = Vec::new();
    let mut rows = followups(&store, from, to, client.as_ref(), &mut problems)?;
    rows.sort_by(|a, b| (a.at, &a.id).cmp(&(b.at, &b.id)));
    let ids: Vec<&str> = rows.iter().map(|row| row.client.as_str()).collect();
    let contacts = asked::contacts(&store, &ids, &mut problems)?;
    let open = match &client {
        Some(client) => to_come(&store, &rules, client, today, &mut problems)?,
        None => Vec::new(),
    };
    store.release();
    let line = |row: &Followup| Line {
        cells: [
            row.at.to_string().replace('T', " "),
            contacts
                .get(&row.client)
                .map_or(row.client.clone(), |(name, phone)| format!("{name} {}", world.shown_phone(phone))),
            why(world, &rules, row),
            row.by.clone(),
            names::word(&row.channel, world.lang).to_string(),
            names::word(row.outcome.word(), world.lang).to_string(),
            row.said.clone(),
            row.score.map(|score| score.to_string()).unwrap_or_default(),
            row.next.map(|day| day.to_string()).unwrap_or_default(),
        ],
    };
    match world.format {
        Format::Html => page::book(world, &about, &rows.iter().map(line).collect::<Vec<_>>()),
        Format::Table | Format::Text | Format::Excel => {
            people(world, &rules, &rows.iter().map(line).collect::<Vec<_>>(), &open)
        }
        _ => machines(world, &rows, &contacts),
    }
    world.warn(&problems);
    Ok(Problems(problems).exit())
}

/// The days that are meant, none where all are; and what the page is called after.
fn span(
    args: &FollowupListArgs,
    client: Option<&Client>,
    today: Day,
) -> Result<(Option<Day>, Option<Day>, String), Problems> {
    if let Some(text) = &args.month {
        let (_, from, to) = day::run(text, today)?;
        return Ok((Some(from), Some(to), format!("{from}..{to}")));
    }
    match (&args.date, client) {
        (None, Some(client)) => Ok((None, None, client.name.clone())),
        (date, _) => {
            let day = date.as_deref().map_or(Ok(today), |text| parse_day(text, Some(today)))?;
            Ok((Some(day), Some(day), day.to_string()))
        }
    }
}

fn followups(
    store: &Store,
    from: Option<Day>,
    to: Option<Day>,
    client: Option<&Client>,
    problems: &mut Vec<Problem>,
) -> Result<Vec<Followup>, Problems> {
    let within = |day: Day| from.is_none_or(|from| from <= day) && to.is_none_or(|to| day <= to);
    let months = store.months(&schema::FOLLOWUPS)?.into_iter().filter(|month| {
        from.is_none_or(|from| from.month() <= *month) && to.is_none_or(|to| *month <= to.month())
    });
    let is_hers = |cell: &[u8]| client.is_none_or(|client| cell == client.id.as_bytes());
    let mut rows =
        query::among(store, &schema::FOLLOWUPS, months, ("client", &is_hers), problems, Followup::read)?;
    rows.retain(|row| within(row.at.day));
    Ok(rows)
}

/// Her calls that are due, or will be.
fn to_come(
    store: &Store,
    rules: &Rules,
    client: &Client,
    today: Day,
    problems: &mut Vec<Problem>,
) -> Result<Vec<Reason>, Problems> {
    let span = Span { day: today, until: today.plus(AHEAD) };
    let mut found = Vec::new();
    let records = load::records(store, rules, span, &mut found)?;
    // Her own dossier alone: a shop's other files are told by the list of the day.
    let hers = dossiers::file_of(&client.id)?;
    found.retain(|problem| problem.place.as_ref().is_some_and(|place| place.file == hers));
    problems.extend(found);
    let standings = Standings::of(&records.followups, &rules.followup, today);
    let mut reasons = followup::reasons(rules, &records, &standings, span, |reason| {
        reason.event.client == client.id && reason.standing.is_open() && reason.last >= today
    });
    if followup::rests(rules, client, today).is_some() {
        reasons.clear();
    }
    reasons.sort_by_key(|reason| reason.from);
    Ok(reasons)
}

/// The names of the rules that a call was about.
fn why(world: &World, rules: &Rules, row: &Followup) -> String {
    let name = |key: &str| rules.call_name(key.split('/').next().unwrap_or(key), world.lang.word());
    let mut names: Vec<String> = row.keys().map(name).collect();
    names.dedup();
    names.join(world.lang.pick("、", ", "))
}

fn people(world: &World, rules: &Rules, lines: &[Line], open: &[Reason]) {
    let lang = world.lang;
    if lines.is_empty() && world.format == Format::Table {
        world.tell(words::empty(lang));
    }
    if !lines.is_empty() {
        let keys = ["at", "client", "why", "by", "channel", "outcome", "said", "score", "next_on"];
        let columns = keys.iter().map(|key| Column::new(*key, title(key, lang))).collect();
        let rows = lines.iter().map(|line| line.cells.to_vec()).collect();
        print_listing(world, &Listing { columns, rows });
    }
    if !open.is_empty() {
        world.tell(words::to_come(lang));
        for reason in open {
            let name = rules.call_name(&reason.rule, lang.word());
            world.tell(&words::task(&reason.from.to_string(), &name, &reason.key));
        }
    }
}

fn machines(world: &World, rows: &[Followup], contacts: &foldhash::HashMap<String, (String, String)>) {
    let keys = [
        "id", "at", "key", "also", "client", "name", "phone", "by", "channel", "outcome", "said", "score",
        "next_on", "booking",
    ];
    let rows = rows.iter().map(|row| {
        let (name, phone) = contacts.get(&row.client).cloned().unwrap_or_default();
        vec![
            row.id.clone(),
            row.at.to_string(),
            row.key.clone(),
            row.also.join(";"),
            row.client.clone(),
            name,
            world.shown_phone(&phone),
            row.by.clone(),
            row.channel.clone(),
            row.outcome.word().to_string(),
            row.said.clone(),
            row.score.map(|score| score.to_string()).unwrap_or_default(),
            row.next.map(|day| day.to_string()).unwrap_or_default(),
            row.booking.clone(),
        ]
    });
    let columns = keys.iter().map(|key| Column::hidden(*key)).collect();
    let listing = Listing { columns, rows: rows.collect() };
    match world.format {
        Format::Json | Format::Jsonl => {
            let mut records = listing.records();
            for record in records.iter_mut().filter_map(|record| record.as_object_mut()) {
                if let Some(score) = record.get_mut("score") {
                    let number = score.as_str().and_then(|text| text.parse::<u32>().ok());
                    *score = number.map_or(serde_json::Value::Null, Into::into);
                }
            }
            crate::cli::print_records(world, &records, world.format);
        }
        _ if listing.rows.is_empty() => {}
        _ => print_listing(world, &listing),
    }
}
