//! A row as it stands in the buffer of its reader: cells are taken out of it one by one.

use super::heading::{Heading, place_in};
use super::marks::Commas;
use super::scan;
use crate::domain::problem::Place;
use crate::domain::row::{self, Row};
use std::borrow::Cow;
use std::cell::{Cell, OnceCell};
use std::ops::Range;
use std::rc::Rc;

/// Cells that are looked for one by one faster than all are noted.
const FEW: usize = 3;

/// A row, borrowed from the reader's buffer.
pub struct RawRow<'a> {
    pub bytes: &'a [u8],
    /// The line of the file on which it begins.
    pub line: u32,
    pub heading: &'a Heading,
    pub file: &'a Rc<str>,
    pub(super) commas: Commas,
    /// Where its cells end, but for the last: once it was noted.
    pub(super) ends: &'a [Cell<usize>],
    pub(super) noted: Cell<bool>,
    /// Whether a quote stands in it.
    pub(super) quoted: bool,
    /// The column after the one that was asked for last: it is likely to be the next.
    pub(super) next: Cell<usize>,
    pub(super) text: OnceCell<Option<&'a str>>,
}

impl<'a> RawRow<'a> {
    /// Where the cell at an index stands in the row, quotes included; none where there is no such column.
    #[inline]
    fn span(&self, index: usize) -> Option<Range<usize>> {
        if index > self.ends.len() {
            return None;
        }
        if !self.noted.get() {
            if let Some(span) = self.commas.cell(index) {
                return Some(span);
            }
            self.note();
        }
        let from = match index.checked_sub(1) {
            Some(before) => self.ends.get(before)?.get() + 1,
            None => 0,
        };
        Some(from..self.ends.get(index).map_or(self.bytes.len(), Cell::get))
    }

    /// Notes where each of its cells ends: for who asks for more than a few of them.
    fn note(&self) {
        if !self.noted.replace(true) {
            self.commas.note(self.bytes, self.quoted, self.ends);
        }
    }

    /// The cell at an index, without its quotes; blank where there is no such column.
    #[inline]
    pub fn cell(&self, index: usize) -> Cow<'_, [u8]> {
        self.span(index).and_then(|at| self.bytes.get(at)).map_or(Cow::Borrowed(&[][..]), scan::unquote)
    }

    /// The cells at these indices; none where quotes stand in the row.
    #[inline]
    fn plain<const N: usize>(&self, indices: [usize; N]) -> Option<[&[u8]; N]> {
        if self.quoted {
            return None;
        }
        if N > FEW {
            self.note();
        }
        let mut cells = [&[][..]; N];
        for (cell, index) in cells.iter_mut().zip(indices) {
            if let Some(at) = self.span(index) {
                *cell = self.bytes.get(at)?;
            }
        }
        Some(cells)
    }

    /// The cells at these indices, without their quotes.
    #[inline]
    pub fn each<const N: usize>(&self, indices: [usize; N]) -> [Cow<'_, [u8]>; N] {
        match self.plain(indices) {
            Some(cells) => cells.map(Cow::Borrowed),
            None => indices.map(|index| self.cell(index)),
        }
    }

    /// The cells at these indices as text; none where the row is no text, or one of them is quoted. A column
    /// that is not there is blank.
    #[inline]
    pub fn texts<const N: usize>(&self, indices: [usize; N]) -> Option<[&str; N]> {
        let row = self.whole_text()?;
        if N > FEW {
            self.note();
        }
        let mut texts = [""; N];
        for (text, index) in texts.iter_mut().zip(indices) {
            if let Some(at) = self.span(index) {
                *text = row.get(at).filter(|cell| !self.quoted || !cell.starts_with('"'))?;
            }
        }
        Some(texts)
    }

    /// Tells its text, where it is known.
    #[inline]
    pub(super) fn knows(&self, text: &'a str) {
        let _ = self.text.set(Some(text));
    }

    /// The row as text, looked at once: to look at each of its cells takes longer.
    fn whole_text(&self) -> Option<&str> {
        *self.text.get_or_init(|| std::str::from_utf8(self.bytes).ok())
    }

    /// The same as `text` of each.
    #[inline]
    pub fn each_text<const N: usize>(&self, indices: [usize; N]) -> [Cow<'_, str>; N] {
        match self.texts(indices) {
            Some(texts) => texts.map(Cow::Borrowed),
            None => indices.map(|index| self.text(index)),
        }
    }

    /// The cell at an index as text.
    pub fn text(&self, index: usize) -> Cow<'_, str> {
        self.next.set(index.saturating_add(1));
        self.note();
        if let Some(text) = self.whole_text()
            && let Some(cell) = self.span(index).and_then(|at| text.get(at))
            && !cell.starts_with('"')
        {
            return Cow::Borrowed(cell);
        }
        match self.cell(index) {
            Cow::Borrowed(bytes) => String::from_utf8_lossy(bytes),
            Cow::Owned(bytes) => Cow::Owned(String::from_utf8_lossy(&bytes).into_owned()),
        }
    }

    /// Where the cell at an index stands.
    pub fn place_of(&self, index: Option<usize>) -> Place {
        let mut cells = Vec::new();
        let span = match scan::split(self.bytes, &mut cells) {
            Ok(()) => index.and_then(|index| cells.get(index).copied()),
            Err(_) => None,
        };
        place_in(self.file, self.line, self.bytes, span)
    }
}

impl Row for RawRow<'_> {
    fn is_text(&self) -> bool {
        self.whole_text().is_some()
    }

    fn get(&self, column: &str) -> Cow<'_, str> {
        let index = self.heading.find_from(self.next.get(), column);
        index.map_or(Cow::Borrowed(""), |index| self.text(index))
    }

    fn place(&self, column: &str) -> Place {
        self.place_of(self.heading.find(column))
    }

    fn source(&self) -> row::Source {
        row::Source { file: self.file.clone(), line: self.line }
    }
}

#[cfg(test)]
mod tests {
    use super::super::reader::Reader;
    use super::super::scan;

    #[test]
    fn cells_are_those_that_a_search_finds() {
        let mut text = String::from(
            "a,b,c,d,e\n1,22,,4,5\n,,,,\n1,\"2,2\",3,4,5\n王,李,x,yy,\"z\"\n\"\",,,,\r\n\"a\nb\",5\"\",,\"\"\"\",e\n",
        );
        // As long as a block of marks, shorter and longer by one, and over several of them.
        for long in [54, 55, 56, 57, 58, 59, 60, 61, 130] {
            text.push_str(&format!("{},b,,d,e\n,,王,{},\n", "x".repeat(long), "y".repeat(long)));
        }
        let mut reader = Reader::of_bytes("t.csv".into(), text.into_bytes(), None).unwrap();
        let mut rows = 0;
        while let Some(row) = reader.next_row().unwrap() {
            rows += 1;
            let found = |index| scan::nth(row.bytes, index).map(scan::unquote).unwrap_or_default();
            for some in [[0, 1, 2], [1, 3, 4], [4, 1, 1], [3, usize::MAX, 5]] {
                assert_eq!(row.each(some), some.map(found));
                assert_eq!(
                    row.each_text(some),
                    some.map(|index| String::from_utf8(found(index).into()).unwrap())
                );
            }
        }
        assert_eq!(rows, 24);
    }
}
