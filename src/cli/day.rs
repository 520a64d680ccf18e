//! Days as people type them at the desk: a date, 周六, 12月5日, 5号, +3d; and weeks and months.

use crate::domain::day::{Day, Month};
use crate::domain::problem::{Fact, Problems};
use crate::domain::roster_fact::RosterFact;
use crate::domain::when::{self, Lean};
use crate::import::values::dates::Dates;
use crate::messages::help::both;
use clap::Args;

/// What a run of days is called by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Run {
    Day,
    Week,
    Month,
}

/// The longest run of days that one command changes.
const LONGEST: i64 = 366;

/// A day, as a word of its own or as `--date`: whoever guesses is right.
#[derive(Args, Clone, Debug, Default)]
pub struct DayOptions {
    #[arg(value_name = "DAY", conflicts_with = "date", help = both("哪天（默认今天）", "the day (default: today)"))]
    pub day: Option<String>,
    #[arg(long, value_name = "DAY", help = both("哪天，和不写 --date 一样", "the day, the same as without --date"))]
    pub date: Option<String>,
}

impl DayOptions {
    /// What was typed for the day.
    pub fn typed(&self) -> Option<&str> {
        self.day.as_deref().or(self.date.as_deref())
    }
}

/// The day that somebody typed; one without year or month is the nearest to come.
pub fn day(text: &str, today: Day) -> Result<Day, Problems> {
    let text = text.trim();
    let dotted = || when::day(&text.replace('.', "-"), today, Lean::Near);
    let whole = || Dates::learn([text].into_iter(), today).day(text).ok().flatten();
    let found = when::day(text, today, Lean::Near).or_else(dotted).or_else(whole);
    found.ok_or_else(|| Fact::NotADate { text: text.to_string() }.into())
}

/// The day that somebody typed who looks back; one without year or month is the nearest to today.
pub fn day_gone(text: &str, today: Day) -> Result<Day, Problems> {
    let found = Day::parse(text.trim()).or_else(|| when::day(text.trim(), today, Lean::Here));
    found.map_or_else(|| day(text, today), Ok)
}

/// The two ends of 明天..周日 as they were typed.
pub fn ends(text: &str) -> Option<(&str, &str)> {
    ["..", "到", "至", "～", "~"].iter().find_map(|mark| text.split_once(mark))
}

/// From the first day to the last that somebody typed, apart or as 12-05..12-08.
pub fn days(first: &str, last: Option<&str>, today: Day) -> Result<(Day, Day), Problems> {
    if let Some(week) = week(first, today).filter(|_| last.is_none()) {
        return Ok(week);
    }
    let typed = last.is_none().then(|| ends(first)).flatten();
    let (first, last) = typed.map_or((first, last), |(first, last)| (first, Some(last)));
    let mut problems = Problems::default();
    let from = problems.keep(day(first, today));
    // 12-28 --until 1-3 goes over the new year.
    let after = from.unwrap_or(today).max(today);
    let until = last.map_or(from, |last| problems.keep(day(last, after)));
    let Some((from, until)) = from.zip(until) else { return Err(problems) };
    if until < from {
        return Err(Fact::Roster(RosterFact::UntilBefore { from, until }).into());
    }
    if until.since(from) > LONGEST {
        return Err(Fact::BadOption { option: "--until", text: until.to_string() }.into());
    }
    Ok((from, until))
}

/// What is left of the week or weekend that somebody typed: 下周, 周末.
pub fn week(text: &str, today: Day) -> Option<(Day, Day)> {
    match run(text, today) {
        Ok((Run::Week, from, until)) if until >= today => Some((from.max(today), until)),
        _ => None,
    }
}

/// Each day from one to another, both included.
pub fn each(from: Day, until: Day) -> impl Iterator<Item = Day> {
    (0..=until.since(from)).map(move |days| from.plus(days))
}

/// The run of days that somebody typed: a month, a week, or a day.
pub fn run(text: &str, today: Day) -> Result<(Run, Day, Day), Problems> {
    let text = text.trim();
    let lower = text.to_lowercase();
    let monday = today.plus(1 - i64::from(today.weekday().0));
    let week = |weeks: i64| (Run::Week, monday.plus(7 * weeks), monday.plus(7 * weeks + 6));
    let weekend = |weeks: i64| (Run::Week, monday.plus(7 * weeks + 5), monday.plus(7 * weeks + 6));
    match lower.as_str() {
        "本周" | "这周" | "这个星期" | "this week" | "week" => return Ok(week(0)),
        "下周" | "下个星期" | "next week" => return Ok(week(1)),
        "上周" | "上个星期" | "last week" => return Ok(week(-1)),
        "周末" | "这周末" | "本周末" | "这个周末" | "weekend" | "this weekend" => {
            return Ok(weekend(0));
        }
        "下周末" | "下个周末" | "next weekend" => return Ok(weekend(1)),
        _ => {}
    }
    if let Some((first, last)) = month(&lower, today).and_then(bounds) {
        return Ok((Run::Month, first, last));
    }
    day(text, today).map(|day| (Run::Day, day, day))
}

/// The first and the last day of a month.
pub fn bounds(month: Month) -> Option<(Day, Day)> {
    Some((month.first()?, month.next().first()?.plus(-1)))
}

fn month(text: &str, today: Day) -> Option<Month> {
    let this = today.month();
    match text {
        "本月" | "这个月" | "this month" | "month" => return Some(this),
        "下月" | "下个月" | "next month" => return Some(this.next()),
        "上月" | "上个月" | "last month" => return Some(this.previous()),
        _ => {}
    }
    let tidy = text.replace(['年', '/', '.'], "-");
    let tidy = tidy.strip_suffix("月份").or_else(|| tidy.strip_suffix('月')).unwrap_or(&tidy);
    if let Some((year, month)) = tidy.split_once('-').filter(|(year, _)| year.len() == 4) {
        return Month::parse(&format!("{year}-{:0>2}", month));
    }
    let number: u32 = tidy.parse().ok().filter(|_| text.contains('月'))?;
    // 1月 in November is that of next year, 10月 the one just gone.
    let year = (this.year..=this.year + 1).find(|year| {
        let ahead = (*year - this.year) * 12 + number.cast_signed() - this.month.cast_signed();
        ahead >= -2
    })?;
    Month::parse(&format!("{year}-{number:02}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> Day {
        Day::parse("2026-11-21").unwrap()
    }

    #[test]
    fn days_are_taken_as_people_type_them() {
        for (text, expected) in [
            ("2026-12-05", "2026-12-05"),
            ("明天", "2026-11-22"),
            ("12-05", "2026-12-05"),
            ("12/5", "2026-12-05"),
            ("12.5", "2026-12-05"),
            ("12月5日", "2026-12-05"),
            ("1月3号", "2027-01-03"),
            ("11-02", "2026-11-02"),
            ("21号", "2026-11-21"),
            ("5号", "2026-12-05"),
            ("下周一", "2026-11-23"),
            ("本周日", "2026-11-22"),
            ("2026年12月5日", "2026-12-05"),
            ("大后天", "2026-11-24"),
        ] {
            assert_eq!(
                day(text, today()).map(|day| day.to_string()).ok().as_deref(),
                Some(expected),
                "{text}"
            );
        }
        for wrong in ["", "13-01", "12-32", "31", "那天"] {
            assert!(day(wrong, today()).is_err(), "{wrong}");
        }
    }

    #[test]
    fn weeks_and_months_are_taken_too() {
        for (text, from, until) in [
            ("2026-12", "2026-12-01", "2026-12-31"),
            ("12月", "2026-12-01", "2026-12-31"),
            ("2027年2月", "2027-02-01", "2027-02-28"),
            ("1月", "2027-01-01", "2027-01-31"),
            ("10月", "2026-10-01", "2026-10-31"),
            ("下个月", "2026-12-01", "2026-12-31"),
            ("本周", "2026-11-16", "2026-11-22"),
            ("next week", "2026-11-23", "2026-11-29"),
            ("周末", "2026-11-21", "2026-11-22"),
            ("下周末", "2026-11-28", "2026-11-29"),
            ("12-05", "2026-12-05", "2026-12-05"),
        ] {
            let (_, first, last) = run(text, today()).unwrap();
            assert_eq!((first.to_string().as_str(), last.to_string().as_str()), (from, until), "{text}");
        }
    }

    #[test]
    fn a_run_of_days_ends_after_it_begins() {
        let run = |first, last| days(first, Some(last), today()).map(|(_, last)| last.to_string()).ok();
        assert_eq!(run("12-28", "1-3").as_deref(), Some("2027-01-03"));
        assert_eq!(run("12-05", "12-01"), None);
        assert_eq!(run("12-05", "2029-12-01"), None);
        for (text, first, last) in [
            ("12-05..12-08", "2026-12-05", "2026-12-08"),
            ("12-28 .. 1-3", "2026-12-28", "2027-01-03"),
            ("明天到周三", "2026-11-22", "2026-11-25"),
            ("12月5日至8日", "2026-12-05", "2026-12-08"),
            ("下周", "2026-11-23", "2026-11-29"),
            ("本周", "2026-11-21", "2026-11-22"),
            ("2026-12-05~2026-12-06", "2026-12-05", "2026-12-06"),
            ("12-05", "2026-12-05", "2026-12-05"),
        ] {
            let found = days(text, None, today()).map(|(first, last)| (first.to_string(), last.to_string()));
            assert_eq!(found.ok(), Some((first.to_string(), last.to_string())), "{text}");
        }
        assert!(days("12-08..12-05", None, today()).is_err());
        assert!(days("12-08..", None, today()).is_err());
        assert!(days("12-08..12-09", Some("12-10"), today()).is_err());
    }
}
