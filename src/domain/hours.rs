//! Weekly hours: `1-5 10:00-21:00;6,7 09:30-22:00` (1 is Monday).

use super::day::{Weekday, parse_clock};

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_read_by_weekday() {
        let hours = WeekHours::parse("1-5 10:00-21:00;6,7 09:30-24:00").unwrap();
        assert_eq!(hours.on(Weekday(5)).next(), Some(&(600..1260)));
        assert_eq!(hours.on(Weekday(7)).next(), Some(&(570..1440)));
        for wrong in ["1-8 10:00-21:00", "1 21:00-10:00", "10:00-21:00", "5-1 10:00-11:00"] {
            assert_eq!(WeekHours::parse(wrong), None, "{wrong}");
        }
    }
}
