//! When a festival is: a solar day, a lunar day, or "second Sunday of May" (domain.md section 5).

use crate::domain::day::{Day, Weekday};
use crate::domain::english;
use crate::domain::lunar::LunarDay;

/// A day that comes every year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    Solar {
        month: u32,
        day: u32,
    },
    Lunar(LunarDay),
    /// The n-th weekday of a month; -1 is the last.
    Nth {
        n: i32,
        weekday: Weekday,
        month: u32,
    },
}

const COUNTS: &[(&str, i32)] =
    &[("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("fifth", 5), ("last", -1)];

fn two(text: &str) -> Option<u32> {
    (text.len() == 2 && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

impl When {
    /// Reads `solar:11-21`, `lunar:08-15` or `second Sunday of May`.
    pub fn parse(text: &str) -> Option<When> {
        let month_day = |rest: &str| {
            let (month, day) = rest.split_once('-')?;
            Some((two(month)?, two(day)?))
        };
        if let Some(rest) = text.strip_prefix("solar:") {
            let (month, day) = month_day(rest)?;
            Day::new(2000, month, day)?;
            return Some(When::Solar { month, day });
        }
        if let Some(rest) = text.strip_prefix("lunar:") {
            let (month, day) = month_day(rest)?;
            let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
            return LunarDay::new(month, false, day).map(When::Lunar);
        }
        let text = text.to_lowercase();
        let words: Vec<&str> = text.split_whitespace().collect();
        let [count, weekday, "of", month] = words[..] else { return None };
        let n = COUNTS.iter().find(|(word, _)| *word == count)?.1;
        Some(When::Nth { n, weekday: english::weekday(weekday)?, month: english::month(month)? })
    }

    /// The day of it in a year; a lunar one in the lunar year that begins in that year.
    pub fn in_year(self, year: i32) -> Option<Day> {
        match self {
            When::Solar { month, day } => Day::new(year, month, day).or_else(|| Day::new(year, 2, 28)),
            When::Lunar(day) => day.in_year(year),
            When::Nth { n, weekday, month } => nth(n, weekday, month, year),
        }
    }

    /// The days from `from` to `to`, both included.
    pub fn occurrences(self, from: Day, to: Day) -> Vec<Day> {
        (from.year() - 1..=to.year())
            .filter_map(|year| self.in_year(year))
            .filter(|day| (from..=to).contains(day))
            .collect()
    }
}

fn nth(n: i32, weekday: Weekday, month: u32, year: i32) -> Option<Day> {
    let days: Vec<Day> = (1..=31)
        .filter_map(|day| Day::new(year, month, day))
        .filter(|day| day.weekday() == weekday)
        .collect();
    match usize::try_from(n) {
        Ok(n) => days.get(n.checked_sub(1)?).copied(),
        Err(_) => days.last().copied(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn festivals_fall_on_their_days() {
        let cases = [
            ("solar:01-01", 2026, "2026-01-01"),
            ("lunar:01-01", 2026, "2026-02-17"),
            ("lunar:08-15", 2026, "2026-09-25"),
            ("second Sunday of May", 2026, "2026-05-10"),
            ("last friday of november", 2026, "2026-11-27"),
        ];
        for (when, year, day) in cases {
            let when = When::parse(when).unwrap();
            assert_eq!(when.in_year(year).unwrap().to_string(), day);
        }
        for wrong in [
            "",
            "01-01",
            "solar:13-01",
            "lunar:01-31",
            "sixth Sunday of May",
            "second Sunday",
            "second 周日 of May",
        ] {
            assert_eq!(When::parse(wrong), None, "{wrong}");
        }
    }
}
