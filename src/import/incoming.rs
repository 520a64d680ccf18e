//! A row of a sheet, read into values of the register.

use crate::domain::doubt::Doubt;
use compact_str::{CompactString, ToCompactString};
use foldhash::HashMap;

/// The column in which the parts of one row name the record of the first.
pub const GROUP: &str = "group";

/// The column of how a visit or sale was paid: of the memory alone, payments are rows of a table of their own.
pub const PAID: &str = "paid";

/// The columns that an import writes, and the rows that it brings.
#[derive(Debug, Default)]
pub struct Incoming {
    pub columns: Vec<String>,
    pub rows: Vec<IncomingRow>,
    /// Cells whose years were counted from the Republic's first.
    pub republican: usize,
    /// Rows of a sheet that told several services.
    pub several: usize,
    /// Past rows of appointments that were moved, or only waited for: cancelled.
    pub given_up: usize,
    /// The numbers of rows that the sheet says were taken back: bills that are void, cards that were given back. They do
    /// not come in.
    pub void: Vec<String>,
}

/// A row's values in the register's own form; blank says nothing.
#[derive(Clone, Debug, Default)]
pub struct IncomingRow {
    pub sheet: usize,
    /// The index of the row in its sheet, and its line there.
    pub index: usize,
    pub line: u32,
    /// What the row is known by: its number, else a hash of what identifies it.
    pub key: CompactString,
    /// One for each column; nearly all of them are short enough to need no place of their own.
    pub values: Vec<CompactString>,
    pub doubts: Vec<Doubt>,
    /// See [`Incoming::given_up`].
    pub given_up: bool,
    /// The sheet tells no status of the appointment: that of the row follows from its day.
    pub by_its_day: bool,
    /// The row tells of a complaint how it ended, and not when.
    pub ended: bool,
    /// The row says that the client wants to be left alone.
    pub left_alone: bool,
    /// Of a row that became several: which of them it is, the first being 0.
    pub part: Option<usize>,
}

impl Incoming {
    pub fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column == name)
    }

    /// The column of that name, made if it is not there yet.
    pub fn add_column(&mut self, name: &str) -> usize {
        self.column(name).unwrap_or_else(|| {
            self.columns.push(name.to_string());
            self.columns.len() - 1
        })
    }
}

impl IncomingRow {
    pub fn set(&mut self, column: usize, value: impl Into<CompactString>) {
        if self.values.len() <= column {
            self.values.resize(column + 1, CompactString::default());
        }
        self.values[column] = value.into();
    }

    pub fn get(&self, column: Option<usize>) -> &str {
        column.and_then(|column| self.values.get(column)).map_or("", CompactString::as_str)
    }

    /// Takes a value, or notes why it is in doubt; blank where there is none.
    pub fn take<T: ToCompactString>(&mut self, column: usize, value: Result<Option<T>, Doubt>) {
        match value {
            Ok(value) => self.set(column, value.map(|value| value.to_compact_string()).unwrap_or_default()),
            Err(doubt) => self.doubts.push(doubt),
        }
    }
}

/// Records as they stand in the register: by id, the cells by column.
pub type Standing = HashMap<String, HashMap<String, String>>;
