//! The log: a line for every change, `log/2026-11.jsonl`, with the rows before and after.

use super::disk;
use super::failed::{cannot_read, cannot_write};
use super::plan::{Plan, hash, lies_inside};
use crate::domain::problem::{Fact, Place, Problem, Problems};
use serde::{Deserialize, Serialize};
use std::path::Path;

/// One change, as the log tells it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    pub id: String,
    /// The moment, in the shop's time.
    pub at: String,
    pub by: String,
    pub command: String,
    pub about: String,
    /// The change that this one took back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub undoes: Option<String>,
    /// Where the rows stand, if they are too many for a line; `plans` then hold headings only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub listing: Option<String>,
    pub plans: Vec<Plan>,
}

/// Ends a line, so that a torn one is known.
#[derive(Serialize, Deserialize)]
struct Line {
    entry: Box<serde_json::value::RawValue>,
    sum: String,
}

impl Entry {
    /// The line, without its line break.
    pub fn line(&self) -> Result<String, serde_json::Error> {
        let entry = serde_json::to_string(self)?;
        let sum = hash(entry.as_bytes());
        Ok(format!(r#"{{"entry":{entry},"sum":"{sum}"}}"#))
    }

    pub fn read(line: &str) -> Option<Entry> {
        let line: Line = serde_json::from_str(line).ok()?;
        if hash(line.entry.get().as_bytes()) != line.sum {
            return None;
        }
        let entry: Entry = serde_json::from_str(line.entry.get()).ok()?;
        let listing = entry.listing.as_deref();
        entry.plans.iter().map(Plan::file).chain(listing).all(lies_inside).then_some(entry)
    }
}

/// Appends a line; a torn last line is cut off first. `again`: the line may stand there already.
///
/// The name of a new file is for the caller to bring to the disk.
pub fn append(root: &Path, file: &str, line: &str, again: bool) -> Result<(), Problems> {
    let path = root.join(file);
    let failed = |error: std::io::Error| cannot_write(file, &error);
    if disk::leads_away(root, file) {
        return Err(Problem::at(Fact::SymbolicLink, Place::file(file)).into());
    }
    let mut again = again;
    loop {
        let bytes = disk::read(&path).map_err(|error| cannot_read(file, &error))?.unwrap_or_default();
        if again && stands_within(&bytes, line) {
            return Ok(());
        }
        let mut fresh = Vec::new();
        match tail(&bytes, line, again) {
            Tail::Sound => {}
            Tail::Open => fresh.push(b'\n'),
            Tail::Torn { start } => disk::truncate(&path, start as u64).map_err(failed)?,
        }
        fresh.extend_from_slice(line.as_bytes());
        fresh.push(b'\n');
        if disk::append(&path, &fresh).map_err(failed)? {
            return Ok(());
        }
        // A pull has put another log in its place.
        again = true;
    }
}

/// What to do about the end of a log.
enum Tail {
    Sound,
    /// A sound line that an editor left without its line break.
    Open,
    /// A line that was never wholly written, or one that may not be on the disk.
    Torn {
        start: usize,
    },
}

fn tail(bytes: &[u8], line: &str, again: bool) -> Tail {
    let start = memchr::memrchr(b'\n', bytes.strip_suffix(b"\n").unwrap_or(bytes)).map_or(0, |i| i + 1);
    let last = &bytes[start..];
    let whole = last.strip_suffix(b"\n").unwrap_or(last);
    let reads = std::str::from_utf8(whole).ok().and_then(Entry::read).is_some();
    // Written by a command that died before it knew whether the disk has it: a sync that failed
    // there would now pretend to succeed, so the line is written anew.
    let ours = again && whole == line.as_bytes();
    // A power cut may leave the length of a line, and nothing in it.
    let hollow = again && !reads && whole.contains(&0);
    if ours || hollow {
        return Tail::Torn { start };
    }
    match last {
        [] | [.., b'\n'] => Tail::Sound,
        _ if reads => Tail::Open,
        _ => Tail::Torn { start },
    }
}

/// Whether the line stands somewhere before the last one, where others were merged in after it.
fn stands_within(bytes: &[u8], line: &str) -> bool {
    let mut lines = bytes.split(|byte| *byte == b'\n').rev().skip_while(|line| line.is_empty());
    lines.next();
    lines.any(|other| other == line.as_bytes())
}

/// Whether a line of the log is whole.
pub fn is_sound(line: &str) -> bool {
    Entry::read(line).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(id: &str) -> String {
        let text = |text: &str| text.to_string();
        let entry = Entry {
            id: text(id),
            at: text("2026-11-21T10:00"),
            by: text("敏"),
            command: text("client edit"),
            about: text("1"),
            undoes: None,
            listing: None,
            plans: Vec::new(),
        };
        entry.line().unwrap()
    }

    /// The log after one more line, from what stood there.
    fn after(before: &[u8], id: &str, again: bool) -> String {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join("log"), before).unwrap();
        append(dir.path(), "log", &line(id), again).unwrap();
        std::fs::read_to_string(dir.path().join("log")).unwrap()
    }

    #[test]
    fn a_torn_last_line_goes_and_a_sound_one_that_an_editor_left_open_stays() {
        let (one, two) = (line("g1"), line("g2"));
        let both = format!("{one}\n{two}\n");
        for cut in 0..one.len() {
            assert_eq!(after(&one.as_bytes()[..cut], "g2", false), format!("{two}\n"), "cut at {cut}");
        }
        assert_eq!(after(one.as_bytes(), "g2", false), both);
        assert_eq!(after(format!("{one}\n").as_bytes(), "g2", false), both);
    }

    #[test]
    fn a_line_that_another_command_began_stands_there_once() {
        let (one, two) = (line("g1"), line("g2"));
        let both = format!("{one}\n{two}\n");
        for cut in 0..=two.len() {
            let before = [one.as_bytes(), b"\n", &two.as_bytes()[..cut]].concat();
            assert_eq!(after(&before, "g2", true), both, "cut at {cut}");
        }
        assert_eq!(after(both.as_bytes(), "g2", true), both);
        // Joined by git with another clone's log.
        assert_eq!(after(both.as_bytes(), "g1", true), both);
    }

    #[test]
    fn what_a_power_cut_left_of_a_line_goes() {
        let one = line("g1");
        for hollow in [vec![0; 40], [&[0; 40], b"}\n".as_slice()].concat()] {
            let before = [one.as_bytes(), b"\n", &hollow].concat();
            assert_eq!(after(&before, "g2", true), format!("{one}\n{}\n", line("g2")));
        }
    }

    #[test]
    fn an_entry_that_names_a_file_outside_is_not_read() {
        let entry = r#"{"id":"g1","at":"","by":"","command":"","about":"","plans":[{"rows":{"file":"../x.csv","old_heading":null,"new_heading":null,"rows":[]}}]}"#;
        let line = |entry: &str| format!(r#"{{"entry":{entry},"sum":"{}"}}"#, hash(entry.as_bytes()));
        assert_eq!(Entry::read(&line(entry)), None);
        assert!(Entry::read(&line(&entry.replace("../", ""))).is_some());
    }
}
