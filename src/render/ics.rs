//! A calendar as phones and calendar programs read it (RFC 5545).
//!
//! Times are written in UTC, so that they are right wherever they are read; an event that is written
//! again with the same UID and a higher SEQUENCE takes the place of the one before.

use std::fmt::Write;

/// One appointment.
#[derive(Clone, Debug, Default)]
pub struct Event {
    /// The same in every file that tells of it.
    pub uid: String,
    /// How often it has been changed.
    pub sequence: usize,
    /// Seconds after 1970 began in UTC.
    pub stamp: i64,
    pub start: i64,
    pub end: i64,
    pub status: &'static str,
    pub summary: String,
    pub location: String,
    pub description: String,
}

/// Octets of a line, without its break (RFC 5545, 3.1).
const LINE: usize = 75;

/// The file.
pub fn calendar(name: &str, events: &[Event]) -> String {
    let mut out = String::new();
    let mut line = |name: &str, value: &str| push_line(&mut out, &format!("{name}:{value}"));
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID", "-//salon//appointment book//EN");
    line("CALSCALE", "GREGORIAN");
    line("METHOD", "PUBLISH");
    line("X-WR-CALNAME", &text(name));
    for event in events {
        line("BEGIN", "VEVENT");
        line("UID", &text(&event.uid));
        line("DTSTAMP", &utc(event.stamp));
        line("LAST-MODIFIED", &utc(event.stamp));
        line("SEQUENCE", &event.sequence.to_string());
        line("DTSTART", &utc(event.start));
        line("DTEND", &utc(event.end));
        line("STATUS", event.status);
        line("SUMMARY", &text(&event.summary));
        for (name, value) in [("LOCATION", &event.location), ("DESCRIPTION", &event.description)] {
            if !value.is_empty() {
                line(name, &text(value));
            }
        }
        line("END", "VEVENT");
    }
    line("END", "VCALENDAR");
    out
}

/// A value of the type TEXT (3.3.11): what has a meaning is escaped, what controls a screen is left out.
fn text(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for c in value.chars() {
        match c {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(c);
            }
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// 20261122T070000Z
fn utc(seconds: i64) -> String {
    let (days, rest) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    let day = crate::domain::day::Day::from_days_since_epoch(days);
    let day = day.map(|day| day.to_string().replace('-', "")).unwrap_or_default();
    format!("{day}T{:02}{:02}{:02}Z", rest / 3600, rest % 3600 / 60, rest % 60)
}

/// A line with its break, folded where it is too long, never inside of a character (3.1).
fn push_line(out: &mut String, line: &str) {
    let mut width = 0;
    for c in line.chars() {
        if width + c.len_utf8() > LINE {
            let _ = write!(out, "\r\n ");
            width = 1;
        }
        out.push(c);
        width += c.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_folded_between_characters_and_come_back_whole() {
        let event = Event {
            uid: "b2611-7k3fq2m@salon".into(),
            start: 1_795_330_800,
            end: 1_795_335_300,
            status: "CONFIRMED",
            summary: "王芳 水光补水护理, 肩颈; ".repeat(8),
            description: "a\nb\\c".into(),
            ..Event::default()
        };
        let file = calendar("花漾美容", std::slice::from_ref(&event));
        assert!(file.lines().all(|line| line.trim_end_matches('\r').len() <= LINE), "{file}");
        assert!(!file.replace("\r\n", "").contains('\n'));
        let whole = file.replace("\r\n ", "");
        assert!(whole.contains(&format!("SUMMARY:{}\r\n", text(&event.summary))), "{whole}");
        assert!(
            whole.contains("DTSTART:20261122T070000Z\r\n") && whole.contains("DESCRIPTION:a\\nb\\\\c\r\n")
        );
    }
}
