//! The days for which somebody waits, and whether the hours that suit her meet them.

use crate::domain::book_fact::BookFact;
use crate::domain::day::Day;
use crate::domain::hours::WeekHours;
use crate::domain::problem::{Fact, Problems};
use crate::domain::roster_fact::RosterFact;
use crate::domain::when::{self, Lean};

/// 明天..周日, or one day; none that is over, and none that ends before it begins.
pub fn days(text: Option<&str>, today: Day) -> Result<(Option<Day>, Option<Day>), Problems> {
    let Some(text) = text else { return Ok((None, None)) };
    if let Some((from, until)) = crate::cli::day::week(text, today) {
        return Ok((Some(from), Some(until)));
    }
    let (first, last) = crate::cli::day::ends(text).unwrap_or((text, text));
    let mut problems = Problems::default();
    let mut keep = |text: &str, day: Option<Day>| {
        problems.keep(day.ok_or_else(|| Fact::NotADate { text: text.to_string() }.into()))
    };
    let from = keep(first, when::day(first, today, Lean::Near));
    let until = match last == first {
        true => from,
        false => keep(last, when::day_until(last, from.unwrap_or(today), today, Lean::Near)),
    };
    let (Some(from), Some(until)) = (from, until) else { return Err(problems) };
    if until < from {
        return Err(Fact::Roster(RosterFact::UntilBefore { from, until }).into());
    }
    match until < today {
        true => Err(Fact::Book(BookFact::WaitOver { until }).into()),
        false => Ok((Some(from), Some(until))),
    }
}

/// Whether one of the days that are still to come has one of the hours.
pub fn meet((from, until): (Day, Day), hours: &WeekHours, today: Day) -> Result<(), Problems> {
    let first = from.max(today);
    let last = until.min(first.plus(6));
    let mut days = (0..=last.since(first)).map(|ahead| first.plus(ahead));
    match days.any(|day| hours.on(day.weekday()).next().is_some()) {
        true => Ok(()),
        false => Err(Fact::Book(BookFact::WaitNever { from, until, hours: hours.clone() }).into()),
    }
}
