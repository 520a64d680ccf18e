//! How long before an occasion something falls due: `1d`, `2h`, `30m`.

use std::time::Duration;

/// A span of time before an occasion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lead {
    /// Whole days before the day of the occasion.
    Days(i64),
    /// Minutes before the moment of it.
    Minutes(i64),
}

/// The longest lead or stay that makes sense, in days.
pub const LONGEST: i64 = 366;

impl Lead {
    /// Reads a number and `d`, `h` or `m`; at most a year.
    pub fn parse(text: &str) -> Option<Lead> {
        let unit = text.chars().last()?;
        let number: i64 = text.strip_suffix(unit)?.parse().ok()?;
        let lead = match unit {
            'd' => Lead::Days(number),
            'h' => Lead::Minutes(number.checked_mul(60)?),
            'm' => Lead::Minutes(number),
            _ => return None,
        };
        (!text.starts_with(['+', '-']) && lead.whole_days() <= LONGEST).then_some(lead)
    }

    /// Whole days that it can span at the most.
    pub fn whole_days(self) -> i64 {
        match self {
            Lead::Days(days) => days,
            Lead::Minutes(minutes) => minutes.div_euclid(1440) + 1,
        }
    }
}

/// Reads a pause: `500ms`, `20s`, `15m`, `4h`; at most a day.
pub fn parse_wait(text: &str) -> Option<Duration> {
    const DAY: u64 = 24 * 60 * 60 * 1000;
    let digits = text.find(|c: char| !c.is_ascii_digit())?;
    let number: u64 = text[..digits].parse().ok()?;
    let unit = match &text[digits..] {
        "ms" => 1,
        "s" => 1000,
        "m" => 60_000,
        "h" => 3_600_000,
        _ => return None,
    };
    number.checked_mul(unit).filter(|ms| *ms <= DAY).map(Duration::from_millis)
}

/// Reads whole days: `2d`.
pub fn parse_days(text: &str) -> Option<i64> {
    match Lead::parse(text) {
        Some(Lead::Days(days)) => Some(days),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_are_milliseconds_to_hours() {
        assert_eq!(parse_wait("500ms"), Some(Duration::from_millis(500)));
        assert_eq!(parse_wait("4h"), Some(Duration::from_secs(14_400)));
        for wrong in ["", "s", "5", "-5s", "1d", "25h", "5 s", "99999999999999999999s"] {
            assert_eq!(parse_wait(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn leads_are_days_hours_or_minutes() {
        assert_eq!(Lead::parse("3d"), Some(Lead::Days(3)));
        assert_eq!(Lead::parse("2h"), Some(Lead::Minutes(120)));
        for wrong in ["", "d", "-1d", "+1d", "3", "1w", "999999d", "1天"] {
            assert_eq!(Lead::parse(wrong), None, "{wrong}");
        }
    }
}
