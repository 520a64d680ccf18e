//! The log: a line for every change, `log/2026-11.jsonl`, with the rows before and after.

use super::directory::{Store, cannot_read, cannot_write};
use super::plan::{Plan, digits, hash, lies_inside};
use super::{disk, scan};
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

/// An entry with the place of its line.
#[derive(Clone, Debug)]
pub struct Logged {
    pub entry: Entry,
    pub file: String,
    pub line: u32,
}

impl Entry {
    /// The line, without its line break.
    pub fn line(&self) -> Result<String, serde_json::Error> {
        let entry = serde_json::to_string(self)?;
        let sum = hash(entry.as_bytes());
        Ok(format!(r#"{{"entry":{entry},"sum":"{sum}"}}"#))
    }

    fn read(line: &str) -> Option<Entry> {
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

/// Every change of the log, the oldest first. Lines that can't be read are passed over, and told
/// by `check`.
pub fn entries(store: &Store) -> Result<Vec<Logged>, Problems> {
    let mut entries = Vec::new();
    for name in store.names_in("log")? {
        if !name.ends_with(".jsonl") {
            continue;
        }
        let file = format!("log/{name}");
        let Some(bytes) = store.bytes(&file)? else { continue };
        for (index, line) in String::from_utf8_lossy(&bytes).lines().enumerate() {
            if let Some(entry) = Entry::read(line) {
                let line = u32::try_from(index + 1).unwrap_or(0);
                entries.push(Logged { entry, file: file.clone(), line });
            }
        }
    }
    Ok(entries)
}

/// A row of a listing: what happened to a row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    pub file: String,
    /// `+`, `=` or `-`.
    pub sign: char,
    pub id: String,
    /// The hash of the row afterwards; empty for a row that went.
    pub hash: String,
    /// The row before; empty for a new row.
    pub old: String,
}

pub const LISTING_HEADING: &str = "file,sign,id,hash,old";

impl Listed {
    pub fn write(&self, out: &mut Vec<u8>) {
        scan::push_cell(out, &self.file, false);
        out.extend_from_slice(&[b',', self.sign as u8, b',']);
        scan::push_cell(out, &self.id, false);
        out.push(b',');
        out.extend_from_slice(self.hash.as_bytes());
        out.push(b',');
        scan::push_cell(out, &self.old, false);
        out.push(b'\n');
    }

    /// Writes a new row, whose id comes as the bytes of its cell.
    pub fn write_new(out: &mut Vec<u8>, file: &str, id: &[u8], row: &[u8]) {
        scan::push_cell(out, file, false);
        out.extend_from_slice(b",+,");
        out.extend_from_slice(id);
        out.push(b',');
        out.extend_from_slice(&digits(row));
        out.extend_from_slice(b",\n");
    }
}

/// The rows of a listing.
pub fn listed(store: &Store, file: &str) -> Result<Vec<Listed>, Problems> {
    let Some(mut reader) = store.reader(file, None)? else { return Ok(Vec::new()) };
    let mut rows = Vec::new();
    while let Some(row) = reader.next_row().map_err(|error| cannot_read(file, &error))? {
        rows.push(Listed {
            file: row.text(0).into_owned(),
            sign: row.text(1).chars().next().unwrap_or('?'),
            id: row.text(2).into_owned(),
            hash: row.text(3).into_owned(),
            old: row.text(4).into_owned(),
        });
    }
    Ok(rows)
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
