//! Weekly hours: `1-5 10:00-21:00;6,7 09:30-22:00` (1 is Monday).

use super::day::{Weekday, parse_clock};
use super::spans::clock;
use std::fmt;

/// Open or working hours of a week.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WeekHours(Vec<(Weekday, std::ops::Range<u32>)>);

impl WeekHours {
    /// Reads parts separated by `;`, each weekdays and one span of time that ends after it begins.
    pub fn parse(text: &str) -> Option<WeekHours> {
        let mut hours = Vec::new();
        for part in text.split([';', '；']).map(str::trim).filter(|part| !part.is_empty()) {
            let (days, span) = part.split_once(' ')?;
            let (from, to) = span.trim().split_once('-')?;
            let span = parse_clock(from)?..if to == "24:00" { 1440 } else { parse_clock(to)? };
            if span.is_empty() {
                return None;
            }
            for days in days.split([',', '、']) {
                let (first, last) = days.split_once('-').unwrap_or((days, days));
                let (first, last): (u32, u32) = (first.parse().ok()?, last.parse().ok()?);
                if !(1..=7).contains(&first) || !(first..=7).contains(&last) {
                    return None;
                }
                hours.extend((first..=last).map(|day| (Weekday(day), span.clone())));
            }
        }
        Some(WeekHours(hours))
    }

    /// The hours of these days, as they are.
    pub fn of(hours: Vec<(Weekday, std::ops::Range<u32>)>) -> WeekHours {
        WeekHours(hours)
    }

    /// From the earliest opening of the week to its latest closing, in minutes since midnight.
    pub fn widest(&self) -> std::ops::Range<u32> {
        let first = self.0.iter().map(|(_, span)| span.start).min().unwrap_or(0);
        first..self.0.iter().map(|(_, span)| span.end).max().unwrap_or(1440)
    }

    /// The spans of that weekday, in minutes since midnight, as written.
    pub fn on(&self, weekday: Weekday) -> impl Iterator<Item = &std::ops::Range<u32>> {
        self.0.iter().filter(move |(day, _)| *day == weekday).map(|(_, span)| span)
    }
}

/// The first and the last of some weekdays in a row.
pub type Run = (Weekday, Weekday);

impl WeekHours {
    /// Each span of the week with its weekdays, those in a row as a run: 1 to 5, 6 to 7.
    pub fn runs(&self) -> Vec<(Vec<Run>, std::ops::Range<u32>)> {
        let mut spans: Vec<&std::ops::Range<u32>> = Vec::new();
        for (_, span) in &self.0 {
            if !spans.contains(&span) {
                spans.push(span);
            }
        }
        let days_of = |span: &std::ops::Range<u32>| {
            let mut days: Vec<u32> =
                self.0.iter().filter(|(_, own)| own == span).map(|(day, _)| day.0).collect();
            days.sort_unstable();
            days.dedup();
            let ends = |run: &[u32]| Some((Weekday(*run.first()?), Weekday(*run.last()?)));
            days.chunk_by(|one, next| *next == one + 1).filter_map(ends).collect()
        };
        spans.into_iter().map(|span| (days_of(span), span.clone())).collect()
    }
}

impl fmt::Display for WeekHours {
    /// As [`WeekHours::parse`] reads it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let run = |(first, last): &Run| match first == last {
            true => first.0.to_string(),
            false => format!("{}-{}", first.0, last.0),
        };
        let part = |(days, span): (Vec<Run>, std::ops::Range<u32>)| {
            let days = days.iter().map(run).collect::<Vec<_>>().join(",");
            format!("{days} {}-{}", clock(span.start), clock(span.end))
        };
        f.write_str(&self.runs().into_iter().map(part).collect::<Vec<_>>().join(";"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_read_by_weekday() {
        let hours = WeekHours::parse("1-5 10:00-21:00;6,7 09:30-24:00").unwrap();
        assert_eq!(hours.on(Weekday(5)).next(), Some(&(600..1260)));
        assert_eq!(hours.on(Weekday(7)).next(), Some(&(570..1440)));
        let runs = WeekHours::parse("1,3-5 10:30-20:30;6,7 10:00-21:00").unwrap().runs();
        let day = Weekday;
        assert_eq!(runs[0], (vec![(day(1), day(1)), (day(3), day(5))], 630..1230));
        assert_eq!(runs[1], (vec![(day(6), day(7))], 600..1260));
        for wrong in ["1-8 10:00-21:00", "1 21:00-10:00", "10:00-21:00", "5-1 10:00-11:00"] {
            assert_eq!(WeekHours::parse(wrong), None, "{wrong}");
        }
    }
}
