//! The log: a line for every change, `log/2026-11.jsonl`, with the rows before and after.

use super::directory::{Store, cannot_read, cannot_write};
use super::plan::{Plan, digits, hash};
use super::{disk, scan};
use crate::domain::problem::Problems;
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
        (hash(line.entry.get().as_bytes()) == line.sum)
            .then(|| serde_json::from_str(line.entry.get()).ok())?
    }
}

/// Appends a line, unless it stands there already; a torn last line is cut off first.
pub fn append(root: &Path, file: &str, line: &str) -> Result<(), Problems> {
    let path = root.join(file);
    let bytes = disk::read(&path).map_err(|error| cannot_read(file, &error))?.unwrap_or_default();
    let failed = |error: std::io::Error| cannot_write(file, &error);
    let start = memchr::memrchr(b'\n', bytes.strip_suffix(b"\n").unwrap_or(&bytes)).map_or(0, |i| i + 1);
    let last = bytes[start..].strip_suffix(b"\n");
    if last == Some(line.as_bytes()) {
        return Ok(());
    }
    let torn = start < bytes.len() && last.is_none();
    if torn {
        disk::truncate(&path, start as u64).map_err(failed)?;
    }
    let fresh = bytes.is_empty();
    disk::append(&path, format!("{line}\n").as_bytes()).map_err(failed)?;
    if fresh && let Some(folder) = path.parent() {
        disk::sync_directory(folder).map_err(failed)?;
    }
    Ok(())
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
