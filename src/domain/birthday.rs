//! A birthday as the register writes it: solar or lunar, with or without the year.

use super::day::Day;
use super::lunar::{self, LunarDay};
use std::fmt;

/// `1988-05-12`, `solar:05-12` (year unknown), `lunar:1988-08-15`, `lunar:08-15`,
/// `lunar:1987-06L-15` (leap month). Design section 2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Birthday {
    Solar { year: Option<i32>, month: u32, day: u32 },
    Lunar { year: Option<i32>, day: LunarDay },
}

/// When somebody born on 29 February celebrates in a year without one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeapDay {
    /// 28 February.
    Before,
    /// 1 March.
    After,
}

fn two_digits(text: &str) -> Option<u8> {
    (text.len() == 2 && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

impl Birthday {
    /// Reads exactly one of the five forms; a day that no year has, or a lunar year outside of
    /// 1900 to 2100, is none.
    pub fn parse(text: &str) -> Option<Birthday> {
        if let Some(rest) = text.strip_prefix("lunar:") {
            let (year, rest) = match rest.split_once('-') {
                Some((year, rest)) if year.len() == 4 => (Some(year.parse().ok()?), rest),
                _ => (None, rest),
            };
            let (month, day) = rest.split_once('-')?;
            let (month, leap) = match month.strip_suffix('L') {
                Some(month) => (month, true),
                None => (month, false),
            };
            let day = LunarDay::new(two_digits(month)?, leap, two_digits(day)?)?;
            if let Some(year) = year
                && (!lunar::YEARS.contains(&year) || !day.exists_in(year))
            {
                return None;
            }
            return Some(Birthday::Lunar { year, day });
        }
        if let Some(rest) = text.strip_prefix("solar:") {
            let (month, day) = rest.split_once('-')?;
            let (month, day) = (two_digits(month)?.into(), two_digits(day)?.into());
            Day::new(2000, month, day)?;
            return Some(Birthday::Solar { year: None, month, day });
        }
        Day::parse(text).map(Birthday::on)
    }

    /// The solar birthday of somebody born on that day.
    pub fn on(day: Day) -> Birthday {
        Birthday::Solar { year: Some(day.year()), month: day.month_number(), day: day.day_number() }
    }

    /// Whether this is the other birthday with its year beside: 1968-08-15 for `solar:08-15`.
    pub fn adds_the_year_to(&self, other: &Birthday) -> bool {
        match (*self, *other) {
            (Birthday::Solar { year: Some(_), month, day }, Birthday::Solar { year: None, .. }) => {
                *other == Birthday::Solar { year: None, month, day }
            }
            (Birthday::Lunar { year: Some(_), day }, Birthday::Lunar { year: None, .. }) => {
                *other == Birthday::Lunar { year: None, day }
            }
            _ => false,
        }
    }

    /// The days from `from` to `to`, both included, on which it is celebrated.
    pub fn occurrences(&self, from: Day, to: Day, leap_day: LeapDay) -> Vec<Day> {
        match *self {
            Birthday::Lunar { day, .. } => day.occurrences(from, to),
            Birthday::Solar { month, day, .. } => (from.year()..=to.year())
                .filter_map(|year| match Day::new(year, month, day) {
                    Some(day) => Some(day),
                    None if leap_day == LeapDay::Before => Day::new(year, 2, 28),
                    None => Day::new(year, 3, 1),
                })
                .filter(|day| (from..=to).contains(day))
                .collect(),
        }
    }

    /// The year of birth, where it is known: solar or lunar, as written.
    pub fn year(&self) -> Option<i32> {
        match *self {
            Birthday::Solar { year, .. } | Birthday::Lunar { year, .. } => year,
        }
    }

    pub fn is_lunar(&self) -> bool {
        matches!(self, Birthday::Lunar { .. })
    }
}

impl fmt::Display for Birthday {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Birthday::Solar { year: Some(year), month, day } => match Day::new(year, month, day) {
                Some(day) => day.fmt(f),
                None => write!(f, "{year:04}-{month:02}-{day:02}"),
            },
            Birthday::Solar { year: None, month, day } => write!(f, "solar:{month:02}-{day:02}"),
            Birthday::Lunar { year, day } => {
                f.write_str("lunar:")?;
                if let Some(year) = year {
                    write!(f, "{year:04}-")?;
                }
                let leap = if day.leap { "L" } else { "" };
                write!(f, "{:02}{leap}-{:02}", day.month, day.day)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_five_forms_are_read_and_written_back() {
        for form in ["1988-05-12", "solar:02-29", "lunar:1988-08-15", "lunar:08-15", "lunar:1987-06L-15"] {
            assert_eq!(Birthday::parse(form).map(|b| b.to_string()).as_deref(), Some(form));
        }
        for wrong in
            ["05-12", "solar:02-30", "lunar:13-01", "lunar:1988-06L-15", "lunar:1850-01-01", "lunar:8-15", ""]
        {
            assert_eq!(Birthday::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_twenty_ninth_of_february_follows_the_rule() {
        let birthday = Birthday::parse("1996-02-29").unwrap();
        let (from, to) = (Day::parse("2026-02-01").unwrap(), Day::parse("2026-03-31").unwrap());
        let on = |rule| birthday.occurrences(from, to, rule)[0].to_string();
        assert_eq!(on(LeapDay::Before), "2026-02-28");
        assert_eq!(on(LeapDay::After), "2026-03-01");
    }

    #[test]
    fn a_birthday_is_found_across_new_year() {
        let birthday = Birthday::parse("1990-01-02").unwrap();
        let (from, to) = (Day::parse("2026-12-30").unwrap(), Day::parse("2027-01-03").unwrap());
        assert_eq!(birthday.occurrences(from, to, LeapDay::Before).len(), 1);
        let lunar = Birthday::parse("lunar:12-29").unwrap();
        let (from, to) = (Day::parse("2026-02-10").unwrap(), Day::parse("2026-02-20").unwrap());
        assert_eq!(lunar.occurrences(from, to, LeapDay::Before)[0].to_string(), "2026-02-16");
    }
}
