//! Whether the rows of a file can be trusted to be rows, told by counting: much less work than reading them.

use super::heading::Heading;
use super::marks;
use super::scan;
use crate::domain::schema::Table;
use memchr::memchr2;

/// What was counted of a file's bytes. Rows that have lost cells, or that run into each other, make the
/// figures uneven; what is uneven has to be read row by row.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Evenness {
    commas: usize,
    breaks: usize,
    /// A quote, which may hold line breaks and commas, or a NUL.
    strange: bool,
    /// The last byte; none of an empty file.
    last: Option<u8>,
}

impl Evenness {
    pub fn of(bytes: &[u8]) -> Evenness {
        let mut counted = Evenness::default();
        counted.count(bytes);
        counted
    }

    /// Counts the next bytes.
    pub fn count(&mut self, bytes: &[u8]) {
        self.strange = self.strange || memchr2(b'"', 0, bytes).is_some();
        if !self.strange {
            let (commas, breaks) = marks::commas_and_breaks(bytes);
            (self.commas, self.breaks) = (self.commas + commas, self.breaks + breaks);
        }
        self.last = bytes.last().copied().or(self.last);
    }

    /// Whether every row has the cells of the heading, and the heading what the table must have. A
    /// comma that one row lacks and another has too many is left to `check`.
    pub fn holds(&self, heading: &[u8], file: &str, table: &Table) -> bool {
        let heading = heading.strip_prefix(scan::BOM).unwrap_or(heading);
        let heading = heading.strip_suffix(b"\n").unwrap_or(heading);
        let heading = heading.strip_suffix(b"\r").unwrap_or(heading);
        let rows = self.breaks + usize::from(self.last.is_some_and(|last| last != b'\n'));
        let (read, problems) = Heading::read(heading, file, Some(table));
        let commas = read.names.len().saturating_sub(1);
        !self.strange && !heading.is_empty() && problems.is_empty() && self.commas == rows * commas
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::schema::VISITS;

    #[test]
    fn rows_that_have_lost_something_are_uneven() {
        let head = VISITS.columns.iter().map(|column| column.name).collect::<Vec<_>>().join(",");
        let row = ",".repeat(VISITS.columns.len() - 1);
        for (text, even) in [
            (format!("{head}\n"), true),
            (format!("{head}\n{row}\n{row}\n"), true),
            (format!("\u{feff}{head}\r\n{row}\r\n{row}"), true),
            (String::new(), false),
            (format!("{row}\n{row}\n"), false),
            (format!("{head}\n{row}\nv1,2026-01-0"), false),
            (format!("{head}\n{row}{row}\n"), false),
            (format!("{head}\n{row}\"\n"), false),
            (format!("{head}\n{row}\0\n"), false),
            (format!("{head}\n<<<<<<< HEAD\n{row}\n"), false),
            (format!("{head}\n\n{row}\n"), false),
        ] {
            let first = text.find('\n').map_or(text.len(), |end| end + 1);
            let told = Evenness::of(text.as_bytes()).holds(&text.as_bytes()[..first], "v.csv", &VISITS);
            assert_eq!(told, even, "{text:?}");
            let mut parts = Evenness::default();
            text.as_bytes().chunks(7).for_each(|part| parts.count(part));
            assert_eq!(parts.holds(&text.as_bytes()[..first], "v.csv", &VISITS), even, "{text:?} in parts");
        }
    }
}
