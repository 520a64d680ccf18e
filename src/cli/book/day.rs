//! `salon book day`, and `salon` with no words: the day at the desk.

use super::desk::Desk;
use super::known;
use super::page;
use super::waiting;
use crate::cli::day::{DayOptions, Run};
use crate::cli::world::World;
use crate::cli::{Format, day as days};
use crate::domain::book::day::{DayPlan, Mark};
use crate::domain::day::{Day, Month};
use crate::domain::problem::{Exit, Problem, Problems};
use crate::domain::schema;
use crate::domain::spans::DAY;
use crate::messages::desk_day as words;
use crate::messages::help::both;
use crate::render::safe::shown;
use crate::render::timetable::{Track, timetable};
use crate::store::directory::Store;
use crate::store::{asked, vanished};
use clap::Args;
use serde_json::{Value, json};

#[derive(Args, Debug, Default)]
pub struct BookDayArgs {
    #[command(flatten)]
    pub day: DayOptions,
    #[arg(long, help = both("从那天起一周", "a week, from that day on"))]
    pub week: bool,
}

/// Cells of a terminal that does not say how wide it is.
const WIDTH: usize = 80;

pub fn run(world: &World, args: &BookDayArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let (now, today, store) = (world.now(&rules), world.today(&rules), world.store()?);
    let (first, last) = match args.day.typed() {
        None => (today, today),
        Some(text) => match days::run(text, today) {
            Ok((Run::Week, first, last)) => (first, last),
            _ => days::day(text, today).map(|day| (day, day))?,
        },
    };
    let last = if args.week { last.max(first.plus(6)) } else { last };
    let mut problems = lost(&store, first, last)?;
    let mut unread = Vec::new();
    let mut desk = Desk::look(&store, &rules, now, &mut unread)?;
    desk.shelf.fill(&store, first, last, &mut unread)?;
    problems.extend(unread.into_iter().filter(Problem::is_doubt));
    let (people, found) = known::people(&store, &desk, first, world.lang)?;
    problems.extend(found);
    let waits = waits(&store, &desk, first.max(now.day), last)?;
    store.release();
    let book = desk.book();
    let plans: Vec<DayPlan> = days::each(first, last).map(|day| book.plan(day, &people)).collect();
    match world.format {
        Format::Table | Format::Text => {
            for (at, plan) in plans.iter().enumerate() {
                if at > 0 {
                    world.say("\n");
                }
                print(world, &desk, plan);
            }
            for (at, line) in waits.iter().enumerate() {
                let title = if at == 0 { words::waiting(world.lang) } else { "" };
                world.say(&section_line(title, line));
            }
        }
        Format::Html => page::print(world, &plans, &rules.booking.reception, &waits),
        _ => {
            let records: Vec<Value> = plans.iter().flat_map(|plan| records(world, plan)).collect();
            crate::cli::print_records(world, &records, world.format);
        }
    }
    world.warn(&problems);
    Ok(Problems(problems).exit())
}

/// What the days' sheet rests on and lacks: it would be short without a word.
fn lost(store: &Store, first: Day, last: Day) -> Result<Vec<Problem>, Problems> {
    let mut months = vec![first.month(), last.month()];
    months.dedup();
    let names: Vec<String> = months.iter().map(Month::to_string).collect();
    let months: Vec<_> = months.into_iter().map(|month| (&schema::BOOKINGS, month)).collect();
    vanished::lost(store, vanished::REGISTERS, &months, |file| {
        !file.contains('/') || names.iter().any(|month| file.contains(month.as_str()))
    })
}

/// Who waits for a time of these days, a line each.
fn waits(store: &Store, desk: &Desk, from: Day, until: Day) -> Result<Vec<String>, Problems> {
    let mut list = waiting::waiting(store)?;
    list.retain(|wait| days::each(from, until).any(|day| wait.is_for(day)));
    let ids: Vec<&str> = list.iter().map(|wait| wait.client.as_str()).collect();
    let names = asked::names(store, &ids, &mut Vec::new())?;
    let line = |wait: &crate::domain::record::wait::Wait| {
        let name = names.get(&wait.client).unwrap_or(&wait.client);
        let until = wait.until.map(|day| format!(" –{day}")).unwrap_or_default();
        format!("{name}  {}{until}  {}", desk.service_name(&wait.service), desk.staff_name(&wait.staff))
    };
    Ok(list.iter().map(line).map(|line| line.trim_end().to_string()).collect())
}

fn print(world: &World, desk: &Desk, plan: &DayPlan) {
    let lang = world.lang;
    world.say(&shown(&words::head(plan, lang)));
    world.say("\n");
    if plan.entries().is_empty() && plan.open.is_empty() {
        return;
    }
    world.say("\n");
    if world.format == Format::Table {
        let tracks: Vec<Track> = plan.columns.iter().map(|column| track(column, lang)).collect();
        let span = plan.open.outline().unwrap_or(0..0);
        let entries = plan.entries();
        let from = entries.iter().map(|entry| entry.span.start).min().unwrap_or(span.start).min(span.start);
        let until = entries.iter().map(|entry| entry.span.end).max().unwrap_or(span.end).max(span.end);
        world.say(&timetable(&tracks, from, until.min(DAY), world.width.unwrap_or(WIDTH)));
        let signs = words::signs(plan, lang);
        if !signs.is_empty() {
            world.say(&format!("\n{signs}\n"));
        }
    } else {
        for entry in plan.entries() {
            let staff = desk.staff_name(&entry.booking.staff);
            let phone = world.shown_phone(&entry.phone);
            world.say(&shown(&words::entry(entry, staff, &phone, lang)));
            world.say("\n");
        }
    }
    let notes = words::notes(plan, &desk.rules.booking.reception, lang);
    if !notes.is_empty() {
        world.say("\n");
    }
    for (title, lines) in notes {
        for (at, line) in lines.iter().enumerate() {
            world.say(&section_line(if at == 0 { &title } else { "" }, line));
        }
    }
}

/// A line of a section, under its title.
fn section_line(title: &str, line: &str) -> String {
    use unicode_width::UnicodeWidthStr;
    /// Cells of a title.
    const TITLE: usize = 12;
    let blank = " ".repeat(TITLE.saturating_sub(title.width()).max(1));
    format!("{title}{blank}{}\n", shown(line))
}

fn track(column: &crate::domain::book::day::Column, lang: crate::messages::Lang) -> Track {
    let blocks = column.entries.iter().map(|entry| {
        let mut signs: Vec<&str> = entry.marks.iter().map(words::sign).collect();
        signs.dedup();
        let signs = signs.concat();
        let who = format!("{}{signs}", entry.client);
        (entry.span.start, entry.span.end, who, entry.service.clone())
    });
    let away = crate::domain::spans::Spans::whole().without(&column.works);
    Track {
        title: words::column(column, lang),
        blocks: blocks.collect(),
        away: away.iter().map(|span| (span.start, span.end)).collect(),
    }
}

fn records(world: &World, plan: &DayPlan) -> Vec<Value> {
    let record = |entry: &&crate::domain::book::day::Entry| {
        let booking = entry.booking;
        let phone = world.shown_phone(&entry.phone);
        let marks = entry.marks.iter().map(|mark| match mark {
            Mark::Missed { halves, by_phone } => {
                json!({ "kind": mark.word(), "count": f64::from(*halves) / 2.0, "confirm_by_phone": by_phone })
            }
            Mark::Caution(what) | Mark::Card(what) | Mark::Doubled(what) => json!({ "kind": mark.word(), "text": what }),
            Mark::Owes(sum) | Mark::Deposit(sum) => json!({ "kind": mark.word(), "amount": sum.to_string() }),
            Mark::Unsold(visit) => json!({ "kind": mark.word(), "visit": visit }),
            Mark::Late(minutes) => json!({ "kind": mark.word(), "minutes": minutes }),
            Mark::ToMove(why) => json!({ "kind": mark.word(), "why": why.word() }),
            _ => json!({ "kind": mark.word() }),
        });
        let staff =
            plan.columns.iter().filter_map(|column| column.staff).find(|staff| staff.id == booking.staff);
        json!({
            "id": booking.id,
            "start": booking.start.to_string(),
            "minutes": entry.span.len(),
            "client": { "id": booking.client, "name": entry.client, "called": entry.called, "phone": phone },
            "guest": booking.guest,
            "service": { "id": booking.service, "name": entry.service },
            "staff": { "id": booking.staff, "name": staff.map(|staff| staff.name.as_str()) },
            "room": entry.rooms,
            "status": booking.status.word(),
            "marks": marks.collect::<Vec<Value>>(),
            "note": booking.note,
            "source": { "file": &*booking.source.file, "line": booking.source.line },
        })
    };
    plan.entries().iter().map(record).collect()
}
