//! `salon points birthdays`: points for birthdays, once a year each.

use super::book::{Book, New};
use crate::cli::register::{self, Record};
use crate::cli::till::load::sound;
use crate::cli::till::rows::Rows;
use crate::cli::world::World;
use crate::domain::birthday::Birthday;
use crate::domain::day::Day;
use crate::domain::problem::{Exit, Problems};
use crate::domain::record::point::{Point, Reason};
use crate::domain::rule::Rules;
use crate::domain::schema;
use crate::messages::points as words;
use crate::store::points;

/// Two birthdays of one client are further apart than that, by whatever calendar.
const APART: i64 = 180;

pub fn run(world: &World) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let (today, at) = (world.today(&rules), world.now(&rules));
    if rules.points.birthday == 0 {
        world.tell(words::no_birthdays(world.lang));
        return Ok(Exit::Done);
    }
    let mut ids = world.ids();
    let (outcome, told) = register::write(world, "points birthdays", |store| {
        let clients = register::records(store, &schema::CLIENTS)?;
        let mut problems = Vec::new();
        let from = today.plus(-APART).month();
        let given = points::given_for(store, Reason::Birthday.word(), from, &mut problems)?;
        sound(problems)?;
        let (mut rows, mut told) = (Rows::default(), Vec::new());
        for client in &clients {
            let Some(on) = birthday(&rules, client, today) else { continue };
            if had(&given, client.get("id"), on) || rules.points.members_only && !is_member(client, today) {
                continue;
            }
            let mut book = Book::load(store, &rules.points, client.get("id"))?;
            let (points, note) = (rules.points.birthday, on.to_string());
            let new = New { at, points, reason: Reason::Birthday, about: "", note: &note, by: &world.by };
            let row = book.add(&new, client.get("name"), &mut ids)?;
            rows.point(&row);
            let balance = book.balance(today);
            told.push(words::written(client.get("name"), points, &row.id, row.until, balance, world.lang));
        }
        Ok::<_, Problems>((rows.edits(), told.len().to_string(), told))
    })?;
    told.iter().for_each(|line| world.tell(line));
    if told.is_empty() {
        world.tell(words::nobody_has_birthday(world.lang));
        return Ok(Exit::Done);
    }
    Ok(register::ended(world, outcome.as_ref()))
}

/// Her birthday, where it is today or was on a day that may have been missed.
fn birthday(rules: &Rules, client: &Record, today: Day) -> Option<Day> {
    let birthday = Birthday::parse(client.get("birthday").trim())?;
    let first = today.plus(-rules.points.birthday_within);
    birthday.occurrences(first, today, rules.leap_day).into_iter().next_back()
}

/// Whether she was given points for that birthday, and keeps them.
fn had(given: &[Point], client: &str, on: Day) -> bool {
    let mut hers = given.iter().filter(|row| row.client == client && row.reason == Reason::Birthday);
    hers.any(|row| row.at.day.since(on).abs() < APART)
}

fn is_member(client: &Record, today: Day) -> bool {
    !client.held().on(today).is_empty() || !client.get("since").trim().is_empty()
}
