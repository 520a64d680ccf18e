//! The first row of a table: which column stands where, and what must be there.

use super::scan;
use crate::domain::problem::{Fact, Place, Problem};
use crate::domain::schema::Table;
use std::borrow::Cow;
use std::rc::Rc;

/// A table's columns, in the order of its file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heading {
    /// The heading's bytes as they stand, without the line break.
    pub raw: Vec<u8>,
    pub names: Vec<String>,
}

impl Heading {
    /// Reads a heading row; what is wrong with it comes back beside it.
    pub fn read(raw: &[u8], file: &str, table: Option<&Table>) -> (Heading, Vec<Problem>) {
        let mut spans = Vec::new();
        let mut problems = Vec::new();
        let place = || place_in(file, 1, raw, None);
        if scan::split(raw, &mut spans).is_err() {
            problems.push(Problem::at(Fact::TextAfterQuote, place()));
        }
        let names: Vec<String> = spans
            .iter()
            .map(|s| String::from_utf8_lossy(&scan::unquote(&raw[s.start..s.end])).trim().to_string())
            .collect();
        for (i, name) in names.iter().enumerate() {
            if !name.is_empty() && names[..i].contains(name) {
                problems.push(Problem::at(Fact::ColumnDoubled { column: name.clone() }, place()));
            }
        }
        let needed = table
            .into_iter()
            .flat_map(|table| table.columns.iter().filter(|column| column.required || column.name == "id"));
        for column in needed {
            if !names.iter().any(|name| name == column.name) {
                problems.push(Problem::at(Fact::ColumnMissing { column: column.name.to_string() }, place()));
            }
        }
        (Heading { raw: raw.to_vec(), names }, problems)
    }

    pub fn find(&self, column: &str) -> Option<usize> {
        self.names.iter().position(|name| name == column)
    }

    /// The same, looked for first from a column on: cells are mostly asked for from left to right.
    pub fn find_from(&self, start: usize, column: &str) -> Option<usize> {
        let later = self.names.get(start..).unwrap_or_default();
        let found = later.iter().position(|name| name == column).map(|index| start + index);
        found.or_else(|| self.find(column))
    }

    /// Where these columns stand, each after all of them where it is not there.
    pub fn places<const N: usize>(&self, columns: [&str; N]) -> [usize; N] {
        columns.map(|name| self.find(name).unwrap_or(usize::MAX))
    }

    /// The column by which a row is known: `id`, or the first where there is none.
    pub fn key(&self) -> usize {
        self.find("id").unwrap_or(0)
    }
}

/// Where the key stands in rows under that heading.
pub(super) fn key_index(heading: &[u8]) -> usize {
    Heading::read(heading, "", None).0.key()
}

/// The key of a row; empty where it has none.
pub(super) fn key_of(row: &[u8], index: usize) -> Cow<'_, [u8]> {
    let cell = scan::nth(row, index).map(scan::unquote).unwrap_or_default();
    match cell {
        Cow::Borrowed(cell) => std::str::from_utf8(cell).map_or(cell, |text| text.trim().as_bytes()).into(),
        Cow::Owned(cell) => String::from_utf8_lossy(&cell).trim().as_bytes().to_vec().into(),
    }
}

/// Where a cell stands: the physical line, the character in it, and the line as written. Without a
/// span the whole row is meant.
pub fn place_in(file: &str, row_line: u32, row: &[u8], span: Option<scan::Span>) -> Place {
    let at = span.map_or(0, |span| span.start.min(row.len()));
    let line_start = memchr::memrchr(b'\n', &row[..at]).map_or(0, |i| i + 1);
    let line_end = memchr::memchr(b'\n', &row[at..]).map_or(row.len(), |i| at + i);
    let breaks = memchr::memchr_iter(b'\n', &row[..at]).count();
    let text = String::from_utf8_lossy(&row[line_start..line_end]).trim_end_matches('\r').to_string();
    let characters =
        |bytes: &[u8]| u32::try_from(String::from_utf8_lossy(bytes).chars().count()).unwrap_or(0);
    let (column, width) = match span {
        Some(span) => {
            (characters(&row[line_start..at]) + 1, characters(&row[at..span.end.clamp(at, line_end)]).max(1))
        }
        None => (0, 0),
    };
    Place { file: file.to_string(), line: row_line + u32::try_from(breaks).unwrap_or(0), column, width, text }
}
/// Where columns stand in file after file: looked for anew only under another heading.
pub struct Places<'a, const N: usize> {
    columns: [&'a str; N],
    known: Option<(Rc<Heading>, [usize; N])>,
}

impl<'a, const N: usize> Places<'a, N> {
    pub fn of(columns: [&'a str; N]) -> Places<'a, N> {
        Places { columns, known: None }
    }

    /// Where they stand under a heading.
    pub fn under(&mut self, heading: &Rc<Heading>) -> [usize; N] {
        match &self.known {
            Some((known, places)) if Rc::ptr_eq(known, heading) => *places,
            _ => self.known.insert((heading.clone(), heading.places(self.columns))).1,
        }
    }
}
