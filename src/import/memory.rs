//! What each imported row said last time (`imports/<kind>.csv`): its key, the record it became,
//! and a hash of each cell. A cell is news only if it differs from last time (design section 4).

use crate::domain::change::{Cells, Edit};
use crate::domain::row::Row;
use foldhash::HashMap;

/// The columns before those of the cells.
pub const KEY: &str = "key";
pub const RECORD: &str = "record";

/// Four characters of base 64: a changed cell is taken for the same once in 16 million.
const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// A hash of a value as the memory keeps it; blank for a blank one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mark([u8; 4]);

impl Mark {
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(self.bytes()).unwrap_or_default()
    }

    fn bytes(&self) -> &[u8] {
        if self.0[0] == 0 { &[] } else { &self.0 }
    }
}

/// The mark of a value.
pub fn mark(value: &str, hash: impl Fn(&[u8]) -> u64) -> Mark {
    if value.is_empty() {
        return Mark::default();
    }
    let bits = hash(value.as_bytes());
    Mark([0, 6, 12, 18].map(|shift| ALPHABET[((bits >> shift) & 63) as usize]))
}

/// A row as it was last seen.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    pub record: String,
    /// A mark for each column of the memory.
    marks: Vec<String>,
}

/// A row that was in doubt, known by what stood in it; with its record, once it came in mended.
#[derive(Clone, Debug, Default)]
pub struct Doubted {
    pub print: u64,
    /// The key that the row had, as far as it could be read.
    pub row: String,
    pub record: String,
    marks: Vec<String>,
}

/// What the key of a row in doubt begins with.
const DOUBTED: char = '?';

impl Doubted {
    /// Its key in the memory.
    pub fn key(print: u64, row: &str) -> String {
        format!("{DOUBTED}{print:016x} {row}")
    }

    fn read(key: &str, seen: Seen) -> Option<Doubted> {
        let (print, row) = key.strip_prefix(DOUBTED)?.split_once(' ')?;
        let print = u64::from_str_radix(print, 16).ok().filter(|_| print.len() == 16)?;
        Some(Doubted { print, row: row.to_string(), record: seen.record, marks: seen.marks })
    }
}

/// The record of each row that was in doubt and came in mended before, by its sheet and its index
/// there.
pub type Settled = HashMap<(usize, usize), String>;

/// The memory of one kind of sheet.
#[derive(Debug, Default)]
pub struct Memory {
    pub file: String,
    /// Rows that were in doubt.
    pub doubted: Vec<Doubted>,
    columns: Vec<String>,
    rows: HashMap<String, Seen>,
}

impl Memory {
    pub fn new(kind: &str) -> Memory {
        Memory { file: format!("imports/{kind}.csv"), ..Memory::default() }
    }

    /// Takes the columns of the memory's file, without the first two.
    pub fn set_columns(&mut self, names: &[String]) {
        self.columns = names.iter().filter(|name| *name != KEY && *name != RECORD).cloned().collect();
    }

    /// Takes a row of the memory's file.
    pub fn add(&mut self, row: &dyn Row) {
        let marks = self.columns.iter().map(|column| row.get(column).into_owned()).collect();
        let seen = Seen { record: row.get(RECORD).into_owned(), marks };
        let key = row.get(KEY);
        match key.starts_with(DOUBTED).then(|| Doubted::read(&key, seen.clone())).flatten() {
            Some(doubted) => self.doubted.push(doubted),
            None => {
                self.rows.insert(key.into_owned(), seen);
            }
        }
    }

    /// The keys of the rows, each with its record.
    pub fn keys(&self) -> impl Iterator<Item = (&str, &str)> {
        self.rows.iter().map(|(key, seen)| (key.as_str(), seen.record.as_str()))
    }

    pub fn get(&self, key: &str) -> Option<&Seen> {
        self.rows.get(key)
    }

    /// The columns of a row in doubt, each with its mark.
    pub fn marks_of_doubted<'a>(&'a self, doubted: &'a Doubted) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.columns.iter().map(String::as_str).zip(doubted.marks.iter().map(String::as_str))
    }

    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The mark that a row had in a column; none where the column was never seen.
    pub fn mark_of<'a>(&self, seen: &'a Seen, column: &str) -> Option<&'a str> {
        let index = self.columns.iter().position(|name| name == column)?;
        seen.marks.get(index).map(String::as_str)
    }
}

/// What an import will remember, as edits of the memory's file.
#[derive(Debug, Default)]
pub struct Remembering {
    columns: Vec<String>,
    new: Vec<Cells>,
    changed: Vec<(String, Vec<(String, String)>)>,
}

impl Remembering {
    /// Columns of the cells, in the order in which marks are given.
    pub fn new(columns: &[String]) -> Remembering {
        let mut all = vec![KEY.to_string(), RECORD.to_string()];
        all.extend(columns.iter().cloned());
        Remembering { columns: all, ..Remembering::default() }
    }

    pub fn remember_new(&mut self, key: &str, record: &str, marks: impl Iterator<Item = Mark>) {
        let mut cells = Cells::with_capacity(key.len() + record.len() + 5 * self.columns.len());
        cells.push(key);
        cells.push(record);
        let mut packed = Vec::with_capacity(5 * self.columns.len());
        for mark in marks {
            packed.extend_from_slice(mark.bytes());
            packed.push(Cells::END as u8);
        }
        cells.push_packed(std::str::from_utf8(&packed).unwrap_or_default());
        self.new.push(cells);
    }

    pub fn remember_changed(&mut self, key: &str, marks: Vec<(String, String)>) {
        if !marks.is_empty() {
            self.changed.push((key.to_string(), marks));
        }
    }

    pub fn edits(self, file: &str) -> Vec<Edit> {
        let mut edits = Vec::new();
        if !self.new.is_empty() {
            edits.push(Edit::Insert { file: file.to_string(), columns: self.columns.into(), rows: self.new });
        }
        for (key, cells) in self.changed {
            edits.push(Edit::Update { file: file.to_string(), id: key, cells });
        }
        edits
    }
}
