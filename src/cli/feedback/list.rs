//! `salon feedback list`.

use super::{between, standings};
use crate::cli::book::desk;
use crate::cli::till::load::{Choice, Shop};
use crate::cli::world::{World, parse_day};
use crate::cli::{Format, complete, print_listing, print_records};
use crate::domain::day::{Day, Moment};
use crate::domain::feedback::{Standing, is_low};
use crate::domain::problem::{Exit, Problems};
use crate::domain::record::feedback::Feedback;
use crate::domain::record::visit::Visit;
use crate::domain::rule::Rules;
use crate::messages::feedback as words;
use crate::messages::help::both;
use crate::messages::register::none_found;
use crate::render::listing::{Column, Listing};
use crate::store::asked;
use crate::store::directory::Store;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;
use foldhash::HashMap;
use serde_json::{Value, json};

#[derive(Args, Debug)]
pub struct FeedbackListArgs {
    #[arg(value_name = "CLIENT", add = ArgValueCompleter::new(complete::clients), help = both("只要这位顾客的", "only this client's"))]
    pub client: Option<String>,
    #[arg(long, help = both("只要低分的", "only low marks"))]
    pub low: bool,
    #[arg(long, help = both("只要没处理完的，最急的在前", "only what is not settled, the most urgent first"))]
    pub open: bool,
    #[arg(long, value_name = "DAY", help = both("从哪天起（默认按规则 feedback.back）", "from this day on (default: the rule feedback.back)"))]
    pub from: Option<String>,
    #[arg(long, value_name = "DAY", help = both("到哪天（含，默认今天）", "to this day (default: today)"))]
    pub to: Option<String>,
}

/// Feedback with what is told beside it.
pub(super) struct Row {
    pub feedback: Feedback,
    pub standing: Standing,
    pub name: String,
    pub phone: String,
    /// The visit that it names: the day and the service.
    pub visit: String,
}

pub fn run(world: &World, args: &FeedbackListArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let (today, now) = (world.today(&rules), world.latest(&rules));
    let day = |text: &Option<String>, usual: Day| {
        text.as_deref().map_or(Ok(usual), |text| parse_day(text, Some(today)))
    };
    let to = day(&args.to, today)?;
    let from = day(&args.from, to.plus(-rules.feedback.back))?;
    let store = world.store()?;
    let client = args.client.as_deref().map(|asked| desk::client_asked(&store, &rules, asked)).transpose()?;
    let mut problems = Vec::new();
    let mut found = between(&store, from, to, &mut problems)?;
    found.retain(|feedback| {
        client.as_ref().is_none_or(|client| client.id == feedback.client)
            && (!args.low || is_low(&rules.feedback, feedback.score))
    });
    let mut rows = rows(&store, &rules, found, now)?;
    rows.retain(|row| !args.open || row.standing.is_open());
    store.release();
    rows.sort_by(|a, b| (&a.feedback.at, &a.feedback.id).cmp(&(&b.feedback.at, &b.feedback.id)));
    if args.open {
        rows.sort_by_key(|row| row.standing.until().map(|until| until.at));
    }
    match world.format {
        Format::Table if rows.is_empty() => world.tell(none_found(world.lang)),
        Format::Text if rows.is_empty() => {}
        Format::Table | Format::Text | Format::Excel => people(world, &rows),
        _ => {
            let records: Vec<Value> = rows.iter().map(|row| record(world, row)).collect();
            print_records(world, &records, world.format);
        }
    }
    world.warn(&problems);
    Ok(Problems(problems).exit())
}

/// The rows with names, phones and what their visits were.
pub(super) fn rows(
    store: &Store,
    rules: &Rules,
    found: Vec<Feedback>,
    now: Moment,
) -> Result<Vec<Row>, Problems> {
    let standings = standings(store, rules, found.iter(), now)?;
    let ids: Vec<&str> = found.iter().map(|feedback| feedback.client.as_str()).collect();
    let contacts = asked::contacts(store, &ids, &mut Vec::new())?;
    let visits = visits(store, &found)?;
    let shop = if visits.is_empty() { None } else { Some(Shop::load(store)?) };
    let told = |visit: &Visit| {
        let service = shop.as_ref().map(|shop| shop.thing_name(&visit.service)).unwrap_or_default();
        format!("{} {service}", visit.at.day)
    };
    let row = |(feedback, standing): (Feedback, Standing)| {
        let (name, phone) = contacts.get(&feedback.client).cloned().unwrap_or_default();
        let visit = visits.get(&feedback.visit).map(told).unwrap_or_else(|| feedback.visit.clone());
        Row { standing, name, phone, visit, feedback }
    };
    Ok(found.into_iter().zip(standings).map(row).collect())
}

/// The visits that are named, by id.
fn visits(store: &Store, found: &[Feedback]) -> Result<HashMap<String, Visit>, Problems> {
    use crate::domain::id::month_of;
    let named: Vec<&str> = found.iter().map(|feedback| feedback.visit.as_str()).collect();
    let months = named.iter().filter_map(|id| month_of(id)).collect::<std::collections::BTreeSet<_>>();
    let mut visits = HashMap::default();
    for month in months {
        let Some((from, to)) = crate::cli::day::bounds(month) else { continue };
        let choice = Choice { client: None, from: Some(from), to: Some(to) };
        let hers = choice.visits(store)?.into_iter().filter(|visit| named.contains(&visit.id.as_str()));
        visits.extend(hers.map(|visit| (visit.id.clone(), visit)));
    }
    Ok(visits)
}

fn people(world: &World, rows: &[Row]) {
    let lang = world.lang;
    let keys = ["id", "at", "client", "score", "said", "visit", "standing"];
    let column = |key: &&str| match *key {
        "score" => Column::new(*key, words::title(key, lang)).right(),
        "id" | "at" => Column::new(*key, words::title(key, lang)).whole(),
        "visit" => Column::new(*key, words::title(key, lang)).spare(1),
        key => Column::new(key, words::title(key, lang)),
    };
    let row = |row: &Row| {
        let who = match row.feedback.client.is_empty() {
            true => words::anonymous(lang).to_string(),
            false => format!("{} {}", row.name, world.shown_phone(&row.phone)).trim().to_string(),
        };
        vec![
            row.feedback.id.clone(),
            row.feedback.at.to_string().replace('T', " "),
            who,
            row.feedback.score.map(|score| score.to_string()).unwrap_or_default(),
            row.feedback.said.clone(),
            row.visit.clone(),
            words::standing(row.standing, lang),
        ]
    };
    let columns = keys.iter().map(column).collect();
    print_listing(world, &Listing { columns, rows: rows.iter().map(row).collect() });
}

/// A row as programs read it.
pub(super) fn record(world: &World, row: &Row) -> Value {
    let feedback = &row.feedback;
    let until = row.standing.until();
    let client = json!({
        "id": feedback.client,
        "name": row.name,
        "phone": world.shown_phone(&row.phone),
    });
    let moment = |at: Option<Moment>| at.map(|at| at.to_string());
    json!({
        "id": feedback.id,
        "number": feedback.number,
        "at": feedback.at.to_string(),
        "client": if feedback.client.is_empty() { Value::Null } else { client },
        "visit": feedback.visit,
        "score": feedback.score,
        "said": feedback.said,
        "channel": feedback.channel,
        "standing": row.standing.word(),
        "due": until.map(|until| until.at.to_string()),
        "minutes_left": until.map(|until| until.left),
        "late": row.standing.is_late(),
        "answered_at": moment(feedback.answered_at),
        "answered_by": feedback.answered_by,
        "answer": feedback.answer,
        "resolved_at": moment(feedback.resolved_at),
        "note": feedback.note,
        "source": { "file": *feedback.source.file, "line": feedback.source.line },
    })
}
