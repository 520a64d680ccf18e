//! Values of cells as the text that a person would type for them.

use crate::domain::day::Day;
use std::fmt::Write;

/// A number: whole ones without a point, and never more digits than a spreadsheet shows.
pub(super) fn number(value: f64) -> String {
    if !value.is_finite() {
        return String::new();
    }
    if value.fract() == 0.0 && value.abs() < 1e15 {
        return format!("{value:.0}").replace("-0", if value == 0.0 { "0" } else { "-0" });
    }
    // 0.1 + 0.2 is 0.30000000000000004 in binary; fifteen digits are what a spreadsheet keeps.
    match format!("{value:.14e}").parse::<f64>() {
        Ok(rounded) if rounded.abs() < 1e21 => rounded.to_string(),
        _ => format!("{value:e}"),
    }
}

/// A day, a moment or a time of day, stored as days since 1899-12-30 (or 1904-01-01).
pub(super) fn moment(value: f64, from_1904: bool) -> String {
    let seconds = (value * 86_400.0).round();
    if !(0.0..3e11).contains(&seconds) {
        return number(value);
    }
    let seconds = seconds as i64;
    let (days, seconds) = (seconds / 86_400, seconds % 86_400);
    if days == 0 && value < 1.0 {
        return clock(seconds);
    }
    match day(if from_1904 { days + 1462 } else { days }) {
        Some(day) if seconds == 0 => day.to_string(),
        Some(day) => format!("{day} {}", clock(seconds)),
        None => number(value),
    }
}

/// A length of time in hours and minutes, also beyond a day.
pub(super) fn duration(value: f64) -> String {
    let seconds = (value * 86_400.0).round();
    if (0.0..1e11).contains(&seconds) { clock(seconds as i64) } else { number(value) }
}

/// A moment in the ISO form of an ods, `2024-03-05T14:30:00`.
pub(super) fn iso_moment(text: &str) -> String {
    let (day, time) = text.split_once('T').unwrap_or((text, ""));
    let time = time.split(['.', 'Z', '+']).next().unwrap_or("");
    let time = time.strip_suffix(":00").filter(|time| time.len() == 5).unwrap_or(time);
    if time.is_empty() || time == "00:00" { day.to_string() } else { format!("{day} {time}") }
}

/// A length of time in the ISO form of an ods, `PT14H30M00S`.
pub(super) fn iso_duration(text: &str) -> String {
    let (mut seconds, mut digits) = (0_f64, String::new());
    for c in text.chars() {
        match c {
            '0'..='9' | '.' if digits.len() < 12 => digits.push(c),
            'D' | 'H' | 'M' | 'S' => {
                let unit = [("D", 86_400.0), ("H", 3600.0), ("M", 60.0), ("S", 1.0)];
                let unit = unit.iter().find(|(name, _)| name.starts_with(c)).map_or(0.0, |(_, unit)| *unit);
                seconds += digits.parse().unwrap_or(0.0) * unit;
                digits.clear();
            }
            _ => digits.clear(),
        }
    }
    duration(seconds / 86_400.0)
}

fn day(serial: i64) -> Option<Day> {
    match serial {
        // Before the format's invented 29 February 1900 its days are one off.
        1..=59 => Day::new(1899, 12, 31).map(|day| day.plus(serial)),
        _ => Day::from_serial(serial),
    }
}

fn clock(seconds: i64) -> String {
    let mut text = format!("{:02}:{:02}", seconds / 3600, seconds / 60 % 60);
    if seconds % 60 != 0 {
        let _ = write!(text, ":{:02}", seconds % 60);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_look_as_they_were_typed() {
        for (value, text) in [
            (13_800_138_000.0, "13800138000"),
            (0.0, "0"),
            (-0.0, "0"),
            (-5.0, "-5"),
            (198.5, "198.5"),
            (0.1 + 0.2, "0.3"),
            (1e20, "100000000000000000000"),
            (f64::NAN, ""),
        ] {
            assert_eq!(number(value), text);
        }
    }

    #[test]
    fn days_and_moments_look_as_they_were_typed() {
        for (value, from_1904, text) in [
            (45_356.0, false, "2024-03-05"),
            (43_894.0, true, "2024-03-05"),
            (45_356.604_166_666_664, false, "2024-03-05 14:30"),
            (45_356.999_999_999, false, "2024-03-06"),
            (0.604_166_666_666_666_6, false, "14:30"),
            (1.0, false, "1900-01-01"),
            (59.0, false, "1900-02-28"),
            (61.0, false, "1900-03-01"),
            (-3.0, false, "-3"),
            (1e300, false, "1e300"),
        ] {
            assert_eq!(moment(value, from_1904), text);
        }
        assert_eq!(duration(1.0625), "25:30");
        assert_eq!(iso_moment("2024-03-05"), "2024-03-05");
        assert_eq!(iso_moment("2024-03-05T14:30:00"), "2024-03-05 14:30");
        assert_eq!(iso_moment("2024-03-05T00:00:00.000"), "2024-03-05");
        assert_eq!(iso_duration("PT14H30M00S"), "14:30");
        assert_eq!(iso_duration("PT14H30M00.6S"), "14:30:01");
    }
}
