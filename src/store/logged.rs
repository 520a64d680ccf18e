//! What the log says of the changes that were made: its entries, and the listings of those that
//! touched many rows.

use super::directory::Store;
use super::failed::cannot_read;
use super::log::Entry;
use super::plan::digits;
use super::raw_row::RawRow;
use super::scan;
use crate::domain::day::{Day, Moment};
use crate::domain::problem::Problems;

/// An entry with the place of its line.
#[derive(Clone, Debug)]
pub struct Logged {
    pub entry: Entry,
    pub file: String,
    pub line: u32,
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
    Ok(in_order(entries))
}

/// The day of the first change that the log tells; none where it tells nothing.
pub fn begun(store: &Store) -> Result<Option<Day>, Problems> {
    let mut months = store.names_in("log")?;
    months.retain(|name| name.ends_with(".jsonl"));
    months.sort();
    for name in months {
        let Some(bytes) = store.bytes(&format!("log/{name}"))? else { continue };
        let entries = bytes.split(|byte| *byte == b'\n').map(String::from_utf8_lossy);
        if let Some(first) = entries.filter_map(|line| Entry::read(&line)).next() {
            return Ok(Moment::parse(&first.at).map(|at| at.day));
        }
    }
    Ok(None)
}

/// What was taken back under an earlier clock stands in the log of an earlier month: it comes after what it
/// takes back all the same.
fn in_order(entries: Vec<Logged>) -> Vec<Logged> {
    let mut ordered: Vec<Logged> = Vec::with_capacity(entries.len());
    let mut early: Vec<Logged> = Vec::new();
    let later: std::collections::HashMap<String, usize> =
        entries.iter().enumerate().map(|(at, logged)| (logged.entry.id.clone(), at)).collect();
    for (at, logged) in entries.into_iter().enumerate() {
        let undone = logged.entry.undoes.as_ref().and_then(|id| later.get(id));
        if undone.is_some_and(|undone| *undone > at) {
            early.push(logged);
            continue;
        }
        let mut last = logged.entry.id.clone();
        ordered.push(logged);
        // One may have taken back the other.
        while let Some(at) = early.iter().position(|own| own.entry.undoes.as_deref() == Some(&last)) {
            let next = early.remove(at);
            last.clone_from(&next.entry.id);
            ordered.push(next);
        }
    }
    ordered.extend(early);
    ordered
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
    let mut rows = Vec::new();
    each_listed(store, file, |row| {
        rows.push(Listed {
            file: row.text(0).into_owned(),
            sign: sign_of(row),
            id: row.text(2).into_owned(),
            hash: row.text(3).into_owned(),
            old: row.text(4).into_owned(),
        });
    })?;
    Ok(rows)
}

/// What a row of a listing says happened: `+`, `=` or `-`.
pub fn sign_of(row: &RawRow) -> char {
    row.text(1).chars().next().unwrap_or('?')
}

/// The rows of a listing as they stand, for who can't hold all of them.
pub fn each_listed(store: &Store, file: &str, mut take: impl FnMut(&RawRow)) -> Result<(), Problems> {
    let Some(mut reader) = store.reader(file, None)? else { return Ok(()) };
    while let Some(row) = reader.next_row().map_err(|error| cannot_read(file, &error))? {
        take(&row);
    }
    Ok(())
}
