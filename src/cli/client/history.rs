//! `salon client history`: everything about one client, in order of time.

use super::held_lines::held;
use super::line::Line;
use super::load::{self, Depth, Names};
use crate::cli::world::{World, parse_day};
use crate::cli::{Format, complete};
use crate::domain::money::Money;
use crate::domain::problem::{Exit, Fact, Problems};
use crate::domain::story::Story;
use crate::messages::client_file as words;
use crate::messages::complaint::names as complaint;
use crate::messages::help::both;
use crate::messages::moment::weekday;
use crate::messages::{Lang, names};
use crate::render::listing::{Column, Listing};
use clap::Args;
use clap_complete::engine::ArgValueCompleter;
use serde_json::{Value, json};

#[derive(Args, Debug)]
pub struct ClientHistoryArgs {
    #[arg(value_name = "CLIENT", required = true, add = ArgValueCompleter::new(complete::clients),
          help = both("姓名、拼音、电话、后四位、编号", "name, pinyin, phone, last four digits, number"))]
    pub client: Vec<String>,
    #[arg(long, value_name = "DATE", help = both("从这一天起", "from this day"))]
    pub from: Option<String>,
    #[arg(long, value_name = "DATE", help = both("到这一天止（含）", "to this day, which is included"))]
    pub to: Option<String>,
    #[arg(long, value_name = "N", help = both("只要最近的几条", "only so many of the latest lines"))]
    pub limit: Option<usize>,
}

pub fn run(world: &World, args: ClientHistoryArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let today = world.today(&rules);
    let day = |text: &Option<String>| text.as_deref().map(|text| parse_day(text, Some(today))).transpose();
    let (from, to) = (day(&args.from)?, day(&args.to)?);
    if let (Some(from), Some(to)) = (from, to)
        && from > to
    {
        let text = format!("{from} > {to}");
        return Err(Problems::from(Fact::BadOption { option: "--from", text }).into());
    }
    let mut problems = Vec::new();
    let store = world.store()?;
    let client = super::the_client(&store, &rules, &args.client.join(" "))?;
    let story = load::story(&store, client.get("id"), Depth::Whole, &mut problems)?;
    let names = Names::load(&store, &mut problems)?;
    store.release();
    let people = world.format.tells_people();
    // Programs are told the same in every language.
    let mut lines = lines(&story, &names, people.then_some(world.lang));
    lines.retain(|line| from.is_none_or(|from| line.at.day >= from) && to.is_none_or(|to| line.at.day <= to));
    let left = args.limit.map_or(0, |limit| lines.len().saturating_sub(limit));
    lines.drain(..left);
    if people {
        // People know a reminder and a method by their names, programs by their ids.
        for line in &mut lines {
            let language = world.lang.word();
            match line.kind {
                "message" => line.what = rules.reminder_name(&line.what, language),
                "call" => line.what = rules.call_name(&line.what, language),
                "payment" if rules.till.method(&line.method).is_some() => {
                    line.what = rules.method_name(&line.method, language);
                }
                _ => {}
            }
        }
    }
    print(world, &lines, left);
    Ok(load::warn(world, &problems))
}

fn print(world: &World, lines: &[Line], left: usize) {
    let lang = world.lang;
    if matches!(world.format, Format::Json | Format::Jsonl) {
        let records: Vec<Value> = lines.iter().map(record).collect();
        return crate::cli::print_records(world, &records, world.format);
    }
    if matches!(world.format, Format::Csv | Format::Tsv) {
        return crate::cli::print_listing(world, &machine(lines));
    }
    if lines.is_empty() {
        if world.format == Format::Table {
            world.tell(crate::messages::register::none_found(lang));
        }
        return;
    }
    if left > 0 {
        world.tell(&words::earlier(left, lang));
    }
    let title = |name: &'static str| Column::new(name, names::column(name, lang).to_string());
    let columns = ["on", "at", "kind", "what", "staff", "amount", "status"].map(|name| match name {
        "amount" => title(name).right(),
        "what" => Column::new(name, lang.pick("内容", "what").to_string()),
        name => title(name),
    });
    let row = |line: &Line| {
        let clock = if line.at.minute == 0 { String::new() } else { words::clock(line.at) };
        let mut said = vec![state(line, lang)];
        said.extend(line.said.iter().cloned());
        said.retain(|part| !part.is_empty());
        vec![
            format!("{} {}", line.at.day, weekday(line.at.day.weekday(), lang)),
            clock,
            words::kind(told_kind(line), lang).to_string(),
            line.what.clone(),
            line.staff.clone(),
            line.amount.map(|amount| amount.to_string()).unwrap_or_default(),
            said.join(lang.pick("；", "; ")),
        ]
    };
    let listing = Listing { columns: columns.to_vec(), rows: lines.iter().map(row).collect() };
    crate::cli::print_listing(world, &listing);
}

/// What a line is for people: money that went back is no payment.
fn told_kind(line: &Line) -> &'static str {
    let back = line.kind == "payment" && line.amount.is_some_and(|amount| amount < Money::NONE);
    if back { "paid-back" } else { line.kind }
}

fn state(line: &Line, lang: Lang) -> String {
    let word = words::step(&line.state, lang);
    match line.reversed {
        true if word.is_empty() => words::reversed(lang).to_string(),
        true => format!("{word}{}{}", lang.pick("，", ", "), words::reversed(lang)),
        false => word.to_string(),
    }
}

const KEYS: [&str; 11] =
    ["at", "kind", "id", "what", "staff", "amount", "state", "reversed", "reverses", "said", "source"];

fn machine(lines: &[Line]) -> Listing {
    let row = |line: &Line| {
        vec![
            line.at.to_string(),
            line.kind.to_string(),
            line.id.clone(),
            line.what.clone(),
            line.staff.clone(),
            line.amount.map(|amount| amount.to_string()).unwrap_or_default(),
            line.state.clone(),
            if line.reversed { "yes" } else { "no" }.to_string(),
            line.reverses.clone(),
            line.said.join("; "),
            format!("{}:{}", line.source.file, line.source.line),
        ]
    };
    Listing { columns: KEYS.map(Column::hidden).to_vec(), rows: lines.iter().map(row).collect() }
}

fn record(line: &Line) -> Value {
    json!({
        "at": line.at.to_string(),
        "kind": line.kind,
        "id": line.id,
        "what": line.what,
        "staff": line.staff,
        "amount": line.amount.map(|amount| amount.to_string()),
        "state": line.state,
        "reversed": line.reversed,
        "reverses": line.reverses,
        "said": line.said,
        "source": { "file": line.source.file.to_string(), "line": line.source.line },
    })
}

/// Everything of a story, in order of time.
fn lines(story: &Story, names: &Names, people: Option<Lang>) -> Vec<Line> {
    let lang = people.unwrap_or(Lang::En);
    let word = |word: &str| match people {
        Some(lang) => names::word(word, lang).to_string(),
        None => word.to_string(),
    };
    let reversed = story.reversed();
    let is_reversed = |id: &str, reverses: &str| reverses.is_empty() && reversed.contains(id);
    let back =
        |reverses: &str| people.filter(|_| !reverses.is_empty()).map(|lang| words::reverses(reverses, lang));
    let some = |text: &str| (!text.is_empty()).then(|| text.to_string());
    let asked = |asked: bool| asked.then(|| words::asked_for(lang).to_string());
    let mut lines: Vec<Line> = Vec::new();
    for row in &story.bookings {
        let changes = story.changes.iter().filter(|change| change.booking == row.id);
        let told = changes.map(|change| {
            let (from, to) = match change.what.as_str() {
                "reassigned" => (names.staff(&change.from), names.staff(&change.to)),
                "moved" => (change.from.clone(), change.to.clone()),
                _ => (String::new(), String::new()),
            };
            let day = format!("{} {}", change.at.day, words::clock(change.at));
            format!(
                "{day} {}",
                words::booking_change(&change.what, &from, &to, &change.by, &change.why, lang)
            )
        });
        lines.push(Line {
            at: row.start,
            kind: "booking",
            id: row.id.clone(),
            what: names.what(&row.service),
            staff: names.staff(&row.staff),
            amount: None,
            method: String::new(),
            state: row.status.word().to_string(),
            said: asked(row.asked_for).into_iter().chain(told).chain(some(&row.note)).collect(),
            reversed: false,
            reverses: String::new(),
            source: row.source.clone(),
        });
    }
    for row in &story.visits {
        let said = asked(row.asked_for).into_iter().chain(some(&row.effect)).chain(back(&row.reverses));
        lines.push(Line {
            at: row.at,
            kind: "visit",
            id: row.id.clone(),
            what: names.what(&row.service),
            staff: names.staff(&row.staff),
            amount: row.fee,
            method: String::new(),
            state: String::new(),
            said: said.chain(some(&row.note)).collect(),
            reversed: is_reversed(&row.id, &row.reverses),
            reverses: row.reverses.clone(),
            source: row.source.clone(),
        });
    }
    for row in &story.sales {
        lines.push(Line {
            at: row.at,
            kind: "sale",
            id: row.id.clone(),
            what: words::pieces(&names.what(&row.product), row.quantity),
            staff: String::new(),
            amount: row.amount,
            method: String::new(),
            state: String::new(),
            said: back(&row.reverses).into_iter().chain(some(&row.note)).collect(),
            reversed: is_reversed(&row.id, &row.reverses),
            reverses: row.reverses.clone(),
            source: row.source.clone(),
        });
    }
    for row in &story.payments {
        lines.push(Line {
            at: row.at,
            kind: "payment",
            id: row.id.clone(),
            what: word(&row.method),
            staff: row.by.clone(),
            amount: Some(row.amount),
            method: row.method.clone(),
            state: String::new(),
            said: back(&row.reverses).into_iter().chain(some(&row.note)).collect(),
            reversed: is_reversed(&row.id, &row.reverses),
            reverses: row.reverses.clone(),
            source: row.source.clone(),
        });
    }
    for row in &story.debts {
        lines.push(Line {
            at: row.on.start(),
            kind: "debt",
            id: row.id.clone(),
            what: row.about.clone(),
            staff: row.by.clone(),
            amount: Some(row.amount),
            method: String::new(),
            state: String::new(),
            said: some(&row.note).into_iter().collect(),
            reversed: false,
            reverses: String::new(),
            source: row.source.clone(),
        });
    }
    for row in &story.told {
        lines.push(Line {
            at: row.at,
            kind: "message",
            id: row.id.clone(),
            what: row.key.split('/').next().unwrap_or_default().to_string(),
            staff: row.by.clone(),
            amount: None,
            method: String::new(),
            state: row.state.clone(),
            said: some(&word(&row.channel)).into_iter().collect(),
            reversed: false,
            reverses: String::new(),
            source: row.source.clone(),
        });
    }
    for row in &story.calls {
        let score = row.score.map(|score| people.map_or(score.to_string(), |lang| words::score(score, lang)));
        lines.push(Line {
            at: row.at,
            kind: "call",
            id: row.id.clone(),
            what: row.key.split('/').next().unwrap_or_default().to_string(),
            staff: row.by.clone(),
            amount: None,
            method: String::new(),
            state: row.outcome.word().to_string(),
            said: some(&row.said).into_iter().chain(score).collect(),
            reversed: false,
            reverses: String::new(),
            source: row.source.clone(),
        });
    }
    for row in &story.complaints {
        let (kind, state) = (row.kind.as_str(), row.state().word());
        lines.push(Line {
            at: row.opened_at,
            kind: "complaint",
            id: row.id.clone(),
            what: people.map_or(kind, |lang| complaint::kind(kind, lang)).to_string(),
            staff: names.staff(&row.staff),
            amount: None,
            method: String::new(),
            state: if people.is_some() { String::new() } else { state.to_string() },
            said: people
                .map(|lang| complaint::state(state, lang).to_string())
                .into_iter()
                .chain(some(&row.said))
                .collect(),
            reversed: false,
            reverses: String::new(),
            source: row.source.clone(),
        });
    }
    lines.extend(held(story, names, people));
    // Of one moment in the order in which a visit goes: booked, done, sold, paid, written about.
    lines.sort_by_key(|line| line.at);
    lines
}
