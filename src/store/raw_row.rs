//! A row as it stands in the buffer of its reader: cells are taken out of it one by one.

use super::heading::{Heading, place_in};
use super::marks::Marks;
use super::scan;
use crate::domain::problem::Place;
use crate::domain::row::{self, Row};
use std::borrow::Cow;
use std::cell::{Cell, OnceCell};
use std::ops::Range;
use std::rc::Rc;

/// A row, borrowed from the reader's buffer.
pub struct RawRow<'a> {
    pub bytes: &'a [u8],
    /// The line of the file on which it begins.
    pub line: u32,
    pub heading: &'a Heading,
    pub file: &'a Rc<str>,
    pub(super) marks: &'a Marks,
    /// Where it begins in the buffer.
    pub(super) start: usize,
    /// Its first quote, or its end: what stands before is found by marks.
    pub(super) plain: usize,
    /// The column after the one that was asked for last, and where it begins: it is likely to be
    /// the next.
    pub(super) next: Cell<(usize, usize)>,
    pub(super) text: OnceCell<Option<&'a str>>,
}

impl<'a> RawRow<'a> {
    /// The cell at an index, without its quotes.
    pub fn cell(&self, index: usize) -> Cow<'_, [u8]> {
        match self.marked(index) {
            Some(cell) => Cow::Borrowed(cell),
            None => scan::nth(self.bytes, index).map_or(Cow::Borrowed(&[][..]), scan::unquote),
        }
    }

    /// Where cells stand in the row, found in one go from left to right: a column that is not there is blank.
    /// None where a quote stands before their end, or they are not asked for in their order.
    #[inline]
    fn spans<const N: usize>(&self, indices: [usize; N]) -> Option<[(usize, usize); N]> {
        let columns = self.heading.names.len();
        let plain = self.plain - self.start;
        let mut commas = self.marks.commas_in(self.start, plain);
        let (mut spans, mut from, mut at) = ([(0, 0); N], 0, 0);
        for (span, index) in spans.iter_mut().zip(indices) {
            if index >= columns {
                continue;
            }
            let between = index.checked_sub(at)?;
            if between > 0 {
                from = commas.nth(between - 1)? + 1;
            }
            let end = match commas.next() {
                Some(comma) => comma,
                None if plain == self.bytes.len() => plain,
                None => return None,
            };
            *span = (from, end);
            (from, at) = (end + 1, index + 1);
        }
        Some(spans)
    }

    /// Cells in one go; none where their places are not found so.
    #[inline]
    pub fn cells<const N: usize>(&self, indices: [usize; N]) -> Option<[&[u8]; N]> {
        let mut cells = [&[][..]; N];
        for (cell, (from, end)) in cells.iter_mut().zip(self.spans(indices)?) {
            *cell = self.bytes.get(from..end)?;
        }
        Some(cells)
    }

    /// The cells at these indices, fastest where they stand in their order; a column that is not there is
    /// blank.
    #[inline]
    pub fn each<const N: usize>(&self, indices: [usize; N]) -> [Cow<'_, [u8]>; N] {
        match self.cells(indices) {
            Some(cells) => cells.map(Cow::Borrowed),
            None => indices.map(|index| self.cell(index)),
        }
    }

    /// The same as text, the row being looked at once; none where it is no text, or a quote stands before
    /// their end. A column that is not there is blank.
    #[inline]
    pub fn texts<const N: usize>(&self, indices: [usize; N]) -> Option<[&str; N]> {
        let row = self.whole_text()?;
        let mut texts = [""; N];
        for (text, (from, end)) in texts.iter_mut().zip(self.spans(indices)?) {
            *text = row.get(from..end)?;
        }
        Some(texts)
    }

    /// The cell at an index, if it ends before the first quote.
    #[inline]
    fn marked(&self, index: usize) -> Option<&[u8]> {
        self.bytes.get(self.marked_at(index)?)
    }

    /// Where in the row it stands.
    #[inline]
    fn marked_at(&self, index: usize) -> Option<Range<usize>> {
        let row_end = self.start + self.bytes.len();
        // A row is mostly known by its first cell, and passed over.
        if index == 0
            && let Some(comma) = self.marks.comma_near(self.start).filter(|comma| *comma < self.plain)
        {
            self.next.set((1, comma + 1));
            return Some(0..comma - self.start);
        }
        // Cells are mostly asked for from left to right.
        let (known, from) = match self.next.get() {
            (next, from) if next <= index => (next, from),
            _ => (0, self.start),
        };
        let mut commas = self.marks.commas_in(from, self.plain.saturating_sub(from));
        let mut start = from;
        if index > known {
            start = from + commas.nth(index - known - 1)? + 1;
        }
        let end = match commas.next() {
            Some(comma) => from + comma,
            None if self.plain == row_end && start <= row_end => row_end,
            None => return None,
        };
        self.next.set((index + 1, end + 1));
        Some(start - self.start..end - self.start)
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

    /// The same as `text` of each, fastest where they stand in their order.
    #[inline]
    pub fn each_text<const N: usize>(&self, indices: [usize; N]) -> [Cow<'_, str>; N] {
        match self.texts(indices) {
            Some(texts) => texts.map(Cow::Borrowed),
            None => indices.map(|index| self.text(index)),
        }
    }

    /// The cell at an index as text.
    pub fn text(&self, index: usize) -> Cow<'_, str> {
        if let Some(text) = self.whole_text()
            && let Some(cell) = self.marked_at(index).and_then(|at| text.get(at))
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
        let index = self.heading.find_from(self.next.get().0, column);
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

    #[test]
    fn cells_are_the_same_in_one_go_and_one_by_one() {
        let mut text =
            String::from("a,b,c,d,e\n1,22,,4,5\n,,,,\n1,\"2,2\",3,4,5\n王,李,x,yy,\"z\"\n\"\",,,,\r\n");
        // As long as a window, shorter and longer by one, and over several of them.
        for long in [54, 55, 56, 57, 58, 59, 60, 61, 130] {
            text.push_str(&format!("{},b,,d,e\n,,王,{},\n", "x".repeat(long), "y".repeat(long)));
        }
        let mut reader = Reader::of_bytes("t.csv".into(), text.into_bytes(), None).unwrap();
        while let Some(row) = reader.next_row().unwrap() {
            for some in [[0, 1, 2], [1, 3, 4], [2, 3, 4], [0, 2, 4]] {
                if let Some(cells) = row.cells(some) {
                    assert_eq!(cells.map(<[u8]>::to_vec), some.map(|index| row.cell(index).into_owned()));
                }
            }
            for some in [[0, 2, 4], [4, 1, 1], [3, usize::MAX, 0]] {
                assert_eq!(row.each(some), some.map(|index| row.cell(index)));
            }
            assert_eq!(row.cells([3, 1]), None);
        }
    }
}
