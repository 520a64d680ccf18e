//! A table read row by row in chunks, for questions that need a few rows of many.

use super::disk;
use super::heading::{Heading, place_in};
use super::scan::{self, RowEnd, Span};
use crate::domain::problem::{Fact, Place, Problem};
use crate::domain::record;
use crate::domain::row::Row;
use crate::domain::schema::Table;
use std::borrow::Cow;
use std::fs::File;

/// Read at a time. Larger is slower: the buffer falls out of the processor's cache (design 6).
const CHUNK: usize = 256 * 1024;

/// The longest cell, in bytes (safety, Sizes).
pub const CELL_LIMIT: usize = 64 * 1024;

/// Where the bytes come from.
enum Source {
    File(File),
    /// All bytes are in the buffer already.
    Memory,
}

/// Reads the rows of one file.
pub struct Reader {
    pub file: String,
    pub heading: Heading,
    /// What was wrong with rows so far; those rows were passed over.
    pub problems: Vec<Problem>,
    source: Source,
    buffer: Vec<u8>,
    /// The bytes of the buffer that are filled, and where the next row begins in it.
    filled: usize,
    at: usize,
    whole: bool,
    line: u32,
    /// A NUL was met somewhere in the file, so that each row has to be looked at.
    nul: bool,
}

/// Where a row stands in the buffer.
struct Found {
    start: usize,
    end: usize,
    line: u32,
    /// The first quote in it, counted from its start.
    quote: Option<usize>,
}

/// A row, borrowed from the reader's buffer.
#[derive(Clone, Copy)]
pub struct RawRow<'a> {
    pub bytes: &'a [u8],
    /// The line of the file on which it begins.
    pub line: u32,
    pub heading: &'a Heading,
    pub file: &'a str,
    /// Its first quote: what stands before it is read faster.
    quote: Option<usize>,
}

impl Reader {
    /// Reads from an open file; the heading is read at once. None where the file holds no byte.
    pub fn open(file: String, source: File, table: Option<&Table>) -> std::io::Result<Reader> {
        // A byte more than the file has, so that its end is seen without another look.
        let size = source.metadata().map_or(CHUNK as u64, |data| data.len().saturating_add(1));
        let buffer = vec![0; usize::try_from(size).unwrap_or(CHUNK).clamp(1, CHUNK)];
        Reader::start(Reader::idle(file, Source::File(source), buffer, 0), table)
    }

    /// Reads from bytes in memory.
    pub fn of_bytes(file: String, bytes: Vec<u8>, table: Option<&Table>) -> std::io::Result<Reader> {
        let filled = bytes.len();
        Reader::start(Reader::idle(file, Source::Memory, bytes, filled), table)
    }

    fn idle(file: String, source: Source, buffer: Vec<u8>, filled: usize) -> Reader {
        let whole = matches!(source, Source::Memory);
        let heading = Heading::default();
        let nul = memchr::memchr(0, &buffer[..filled]).is_some();
        Reader { file, heading, problems: Vec::new(), source, buffer, filled, at: 0, whole, line: 1, nul }
    }

    fn start(mut self, table: Option<&Table>) -> std::io::Result<Reader> {
        self.fill()?;
        if self.buffer[..self.filled].starts_with(scan::BOM) {
            self.at = scan::BOM.len();
        }
        let Some(Found { start, end, line, .. }) = self.advance()? else {
            let place = Place::file(&self.file);
            self.problems.push(Problem::at(Fact::NoHeading, place));
            return Ok(self);
        };
        let (heading, problems) = Heading::read(&self.buffer[start..end], &self.file, table);
        self.heading = heading;
        self.problems.extend(problems.into_iter().map(|mut problem| {
            if let Some(place) = &mut problem.place {
                place.line = line;
            }
            problem
        }));
        Ok(self)
    }

    /// Moves what is left to the front of the buffer and reads on; a row longer than the buffer
    /// makes it grow.
    fn fill(&mut self) -> std::io::Result<()> {
        let Source::File(file) = &mut self.source else { return Ok(()) };
        self.buffer.copy_within(self.at..self.filled, 0);
        self.filled -= self.at;
        self.at = 0;
        if self.filled == self.buffer.len() {
            self.buffer.resize(self.filled * 2, 0);
        }
        while self.filled < self.buffer.len() {
            let read = disk::read_some(file, &mut self.buffer[self.filled..])?;
            if read == 0 {
                self.whole = true;
                break;
            }
            self.nul |= memchr::memchr(0, &self.buffer[self.filled..self.filled + read]).is_some();
            self.filled += read;
        }
        Ok(())
    }

    /// Steps over the next row that is not blank.
    fn advance(&mut self) -> std::io::Result<Option<Found>> {
        loop {
            if self.at >= self.filled {
                if self.whole {
                    return Ok(None);
                }
                self.fill()?;
                if self.at >= self.filled {
                    return Ok(None);
                }
            }
            match scan::row(&self.buffer[..self.filled], self.at, self.whole) {
                (RowEnd::At { end, next }, quote) => {
                    let (start, line) = (self.at, self.line);
                    self.at = next;
                    self.line += if quote.is_some() { breaks(&self.buffer[start..end]) + 1 } else { 1 };
                    if start < end {
                        let quote = quote.map(|quote| quote - start);
                        return Ok(Some(Found { start, end, line, quote }));
                    }
                }
                (RowEnd::Partial, _) => self.fill()?,
                (RowEnd::Unclosed { quote }, _) => {
                    let span = Span { start: quote - self.at, end: quote - self.at + 1 };
                    let row = &self.buffer[self.at..self.filled];
                    let place = place_in(&self.file, self.line, row, Some(span));
                    self.problems.push(Problem::at(Fact::UnclosedQuote, place));
                    self.at = self.filled;
                }
            }
        }
    }

    /// The next row that is sound; unsound ones are added to the problems.
    pub fn next_row(&mut self) -> std::io::Result<Option<RawRow<'_>>> {
        loop {
            let Some(found) = self.advance()? else { return Ok(None) };
            if let Some(problem) = self.fault_of(&found) {
                self.problems.push(problem);
                continue;
            }
            let Found { start, end, line, quote } = found;
            let bytes = &self.buffer[start..end];
            return Ok(Some(RawRow { bytes, line, heading: &self.heading, file: &self.file, quote }));
        }
    }

    fn fault_of(&self, found: &Found) -> Option<Problem> {
        let Found { start, end, line, quote } = *found;
        let row = &self.buffer[start..end];
        let expected = self.heading.names.len();
        let found = if quote.is_some() { scan::count(row) } else { scan::count_unquoted(row) };
        let nul = || self.nul && memchr::memchr(0, row).is_some();
        let whole = |fact| Some(Problem::at(fact, place_in(&self.file, line, row, None)));
        if found == expected && row.len() <= CELL_LIMIT {
            return if nul() { whole(Fact::NulByte) } else { None };
        }
        if scan::is_conflict_marker(row) {
            return whole(Fact::ConflictMarker);
        }
        if nul() {
            return whole(Fact::NulByte);
        }
        let mut cells = Vec::new();
        if let Err(at) = scan::split(row, &mut cells) {
            let span = Span { start: at, end: at + 1 };
            return Some(Problem::at(Fact::TextAfterQuote, place_in(&self.file, line, row, Some(span))));
        }
        if found != expected {
            return whole(Fact::ColumnCount { found, expected });
        }
        let long = cells.iter().find(|cell| cell.end - cell.start > CELL_LIMIT)?;
        let fact = Fact::CellTooLong { limit: CELL_LIMIT };
        let mut place = place_in(&self.file, line, row, Some(*long));
        place.text.clear();
        Some(Problem::at(fact, place))
    }
}

/// The line breaks in some bytes.
fn breaks(bytes: &[u8]) -> u32 {
    u32::try_from(memchr::memchr_iter(b'\n', bytes).count()).unwrap_or(0)
}

impl RawRow<'_> {
    /// The cell at an index, without its quotes.
    pub fn cell(&self, index: usize) -> Cow<'_, [u8]> {
        let cell = match self.quote {
            None => return Cow::Borrowed(scan::nth_unquoted(self.bytes, index).unwrap_or_default()),
            Some(quote) => scan::nth_quoted(self.bytes, quote, index),
        };
        cell.map_or(Cow::Borrowed(&[][..]), scan::unquote)
    }

    /// The cell at an index as text.
    pub fn text(&self, index: usize) -> Cow<'_, str> {
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
        std::str::from_utf8(self.bytes).is_ok()
    }

    fn get(&self, column: &str) -> Cow<'_, str> {
        self.heading.find(column).map_or(Cow::Borrowed(""), |index| self.text(index))
    }

    fn place(&self, column: &str) -> Place {
        self.place_of(self.heading.find(column))
    }

    fn source(&self) -> record::Source {
        record::Source { file: self.file.to_string(), line: self.line }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Vec<(u32, String)>, Vec<String>) {
        let mut reader = Reader::of_bytes("t.csv".into(), text.as_bytes().to_vec(), None).unwrap();
        let mut rows = Vec::new();
        while let Some(row) = reader.next_row().unwrap() {
            rows.push((row.line, row.get("b").into_owned()));
        }
        let problems = reader.problems.iter();
        (rows, problems.map(|p| format!("{} {}", p.place.as_ref().unwrap(), p.fact.code())).collect())
    }

    #[test]
    fn rows_keep_their_lines_past_blank_lines_and_breaks_in_cells() {
        let (rows, problems) = read("\u{feff}a,b\r\n\r\n1,\"x\ny\"\r\n2,王\r\n");
        assert_eq!(rows, [(3, "x\ny".into()), (5, "王".into())]);
        assert_eq!(problems, [""; 0]);
    }

    #[test]
    fn every_unsound_row_is_named_and_the_sound_ones_are_read() {
        let (rows, problems) = read("a,b\n1\n<<<<<<< HEAD\n1,x\n=======\n\"1\"2,y\n2,\"z\n");
        assert_eq!(rows, [(4, "x".into())]);
        assert_eq!(
            problems,
            ["t.csv:2 T101", "t.csv:3 T104", "t.csv:5 T104", "t.csv:6:4 T103", "t.csv:7:3 T102"]
        );
    }

    #[test]
    fn a_file_longer_than_a_chunk_is_read_row_by_row() {
        let mut text = String::from("a,b\n");
        for i in 0..60_000 {
            text.push_str(&format!("{i},\"value {i}\"\n"));
        }
        let path = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(path.path(), &text).unwrap();
        let file = File::open(path.path()).unwrap();
        let mut reader = Reader::open("t.csv".into(), file, None).unwrap();
        let mut count = 0;
        while let Some(row) = reader.next_row().unwrap() {
            assert_eq!(row.get("b"), format!("value {count}"));
            assert_eq!(row.line, count + 2);
            count += 1;
        }
        assert_eq!((count, reader.problems.len()), (60_000, 0));
    }
}
