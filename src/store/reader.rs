//! A table read row by row in chunks, for questions that need a few rows of many.

use super::ahead::{Ahead, Found, breaks};
use super::disk;
use super::heading::{Heading, place_in};
use super::marks;
use super::raw_row::RawRow;
use super::scan::{self, RowEnd, Span};
use super::torn::{self, Torn};
use crate::domain::problem::{Fact, Place, Problem};
use crate::domain::schema::Table;
use std::cell::{Cell, OnceCell};
use std::fs::File;
use std::ops::Range;
use std::rc::Rc;

/// Read at a time. Larger is slower: the buffer falls out of the processor's cache (design 6), and
/// each of its pages has to be asked for.
const CHUNK: usize = 64 * 1024;

/// The longest cell, in bytes (safety, Sizes).
pub const CELL_LIMIT: usize = 64 * 1024;

/// Where the bytes come from.
enum Source {
    /// A file, and how much of it is still to be read by the size that it had when it was opened; none
    /// where it has no size, as a pipe.
    File(File, Option<u64>),
    /// All bytes are in the buffer already.
    Memory,
}

/// Why a run of rows stops.
enum Stop {
    /// The bytes stop before the row does.
    Bytes(RowEnd),
    /// A row of several lines is unsound.
    Unsound { row: Range<usize>, line: u32, problem: Box<Problem> },
}

/// Memory of a reader that is done: of many small files each would ask for it anew.
#[derive(Default)]
pub(super) struct Spare(Vec<u8>);

/// Reads the rows of one file.
pub struct Reader {
    pub file: Rc<str>,
    pub heading: Rc<Heading>,
    /// What was wrong with rows so far; those rows were passed over.
    pub problems: Vec<Problem>,
    source: Source,
    pub(super) buffer: Vec<u8>,
    /// The bytes of the buffer that are filled, and where the next row begins in it.
    pub(super) filled: usize,
    pub(super) at: usize,
    /// Room for where the cells of the row that was read last end.
    pub(super) ends: Vec<Cell<usize>>,
    /// Nothing comes after what is filled.
    pub(super) whole: bool,
    pub(super) line: u32,
    /// A NUL was met somewhere in the file, so that each row has to be looked at.
    pub(super) nul: bool,
    /// What is known of the rows that are to be read next, for who passes over most of them.
    pub(super) ahead: Ahead,
}

impl Reader {
    /// Reads from an open file; the heading is read at once. None where the file holds no byte.
    pub fn open(file: String, source: File, table: Option<&Table>) -> std::io::Result<Reader> {
        let size = source.metadata()?.len();
        Reader::open_like(file, source, size, table, (None, Spare::default()))
    }

    /// The same, where the file's size is known, the heading is likely to be that of another file of the
    /// table, and there may be memory to spare.
    pub(super) fn open_like(
        file: String,
        source: File,
        size: u64,
        table: Option<&Table>,
        (likely, Spare(mut buffer)): (Option<&Rc<Heading>>, Spare),
    ) -> std::io::Result<Reader> {
        let room = usize::try_from(size).unwrap_or(CHUNK).clamp(1, CHUNK);
        buffer.resize(buffer.len().max(room), 0);
        let source = Source::File(source, (size > 0).then_some(size));
        Reader::start(Reader::idle(file, source, buffer), table, likely)
    }

    /// The memory that it used, for who reads another file.
    pub(super) fn spare(self) -> Spare {
        Spare(self.buffer)
    }

    /// Reads from bytes in memory.
    pub fn of_bytes(file: String, bytes: Vec<u8>, table: Option<&Table>) -> std::io::Result<Reader> {
        Reader::start(Reader::idle(file, Source::Memory, bytes), table, None)
    }

    fn idle(file: String, source: Source, buffer: Vec<u8>) -> Reader {
        Reader {
            file: file.into(),
            heading: Rc::default(),
            problems: Vec::new(),
            source,
            buffer,
            filled: 0,
            at: 0,
            ends: Vec::new(),
            whole: false,
            line: 1,
            nul: false,
            ahead: Ahead::default(),
        }
    }

    fn start(mut self, table: Option<&Table>, likely: Option<&Rc<Heading>>) -> std::io::Result<Reader> {
        self.fill()?;
        if self.buffer[..self.filled].starts_with(scan::BOM) {
            self.at = scan::BOM.len();
        }
        let Some(Found { start, end, line, .. }) = self.advance()? else {
            // A heading that could not be read to its end is told as that.
            if self.problems.is_empty() {
                let place = Place::file(&*self.file);
                self.problems.push(Problem::at(Fact::NoHeading, place));
            }
            return Ok(self);
        };
        let raw = &self.buffer[start..end];
        if let Some(known) = likely.filter(|known| known.raw == raw) {
            self.heading = known.clone();
            return Ok(self);
        }
        let (heading, problems) = Heading::read(raw, &self.file, table);
        self.heading = heading.into();
        self.problems.extend(problems.into_iter().map(|mut problem| {
            if let Some(place) = &mut problem.place {
                place.line = line;
            }
            problem
        }));
        Ok(self)
    }

    /// Takes the next chunk to what is left; a row longer than a chunk makes it grow.
    fn fill(&mut self) -> std::io::Result<()> {
        let left = self.filled - self.at;
        self.ahead.forget();
        match &mut self.source {
            Source::Memory => {
                self.filled = self.buffer.len().min(self.filled + left.max(CHUNK));
                self.whole = self.filled == self.buffer.len();
            }
            Source::File(file, left_of_file) => {
                self.buffer.copy_within(self.at..self.filled, 0);
                (self.filled, self.at) = (left, 0);
                if left == self.buffer.len() {
                    self.buffer.resize(left * 2, 0);
                }
                while self.filled < self.buffer.len() && !self.whole {
                    let read = disk::read_some(file, &mut self.buffer[self.filled..])?;
                    self.filled += read;
                    *left_of_file = left_of_file.map(|left| left.saturating_sub(read as u64));
                    self.whole = read == 0 || *left_of_file == Some(0);
                }
            }
        }
        self.nul |= memchr::memchr(0, &self.buffer[self.at + left..self.filled]).is_some();
        Ok(())
    }

    /// Steps over the next row that is not blank.
    #[inline]
    pub(super) fn advance(&mut self) -> std::io::Result<Option<Found>> {
        loop {
            let row = marks::row(&self.buffer[..self.filled], self.at, self.whole);
            let RowEnd::At { end, next } = row.ends else {
                if !self.read_on(row.ends)? {
                    return Ok(None);
                }
                continue;
            };
            let (start, line) = (self.at, self.line);
            self.at = next;
            let found = Found { start, end, line, quote: row.quote, cells: row.cells, commas: row.commas };
            self.line += found.lines(&self.buffer);
            if start < end {
                return Ok(Some(found));
            }
            if start == self.filled {
                return Ok(None);
            }
        }
    }

    /// Goes on where the bytes stop before the row does; not at the end of the file.
    #[cold]
    fn read_on(&mut self, ends: RowEnd) -> std::io::Result<bool> {
        if let RowEnd::Unclosed { quote } = ends {
            let span = Span { start: quote - self.at, end: quote - self.at + 1 };
            let row = &self.buffer[self.at..self.filled];
            let place = place_in(&self.file, self.line, row, Some(span));
            let problem = Problem::at(Fact::UnclosedQuote, place);
            let (start, line) = (self.at, self.line);
            self.at = self.filled;
            return Ok(self.pass_over(start..self.filled, line, problem));
        }
        self.fill()?;
        Ok(true)
    }

    /// Tells what is wrong with a row that was stepped over. Whether there is a sound row within it, torn into it by a
    /// quote: reading goes on there.
    #[cold]
    pub(super) fn pass_over(&mut self, row: Range<usize>, line: u32, problem: Problem) -> bool {
        let Range { start, end } = row;
        let bytes = &self.buffer[..self.filled];
        let Some(Torn { quote, next }) = torn::torn(bytes, start, end, self.heading.names.len()) else {
            self.problems.push(problem);
            return false;
        };
        let span = Span { start: quote - start, end: quote - start + 1 };
        let place = place_in(&self.file, line, &bytes[start..next], Some(span));
        self.problems.push(Problem::at(Fact::UnclosedQuote, place));
        (self.at, self.line) = (next, line + breaks(&bytes[start..next]));
        self.ahead.forget();
        true
    }

    /// The next row that is sound; unsound ones are added to the problems.
    #[inline]
    pub fn next_row(&mut self) -> std::io::Result<Option<RawRow<'_>>> {
        self.ends.resize(self.commas(), Cell::default());
        loop {
            let Some(found) = self.advance()? else { return Ok(None) };
            if let Some(problem) = self.fault_of(&found) {
                self.pass_over(found.start..found.end, found.line, problem);
                continue;
            }
            return Ok(Some(self.row(&found, &self.ends)));
        }
    }

    /// Takes every sound row to the end of the file; unsound ones are added to the problems. `as_text`: most
    /// rows are looked at as text, so that a chunk of them is told to be text at once.
    pub fn each_row(&mut self, as_text: bool, mut take: impl FnMut(RawRow<'_>)) -> std::io::Result<()> {
        let ends = vec![Cell::default(); self.commas()];
        loop {
            let buffer = &self.buffer[..self.filled];
            let text = if as_text { whole_lines(&buffer[self.at..]) } else { None };
            let (base, mut at, mut line) = (self.at, self.at, self.line);
            let stopped = loop {
                let row = marks::row(buffer, at, self.whole);
                let RowEnd::At { end, next } = row.ends else { break Stop::Bytes(row.ends) };
                let (quote, cells, commas) = (row.quote, row.cells, row.commas);
                let found = Found { start: at, end, line, quote, cells, commas };
                line += found.lines(buffer);
                at = next;
                if found.start == end {
                    if end == buffer.len() {
                        (self.at, self.line) = (at, line);
                        return Ok(());
                    }
                    continue;
                }
                if let Some(problem) = self.fault_of(&found) {
                    if found.lines(buffer) > 1 {
                        let (row, line, problem) = (found.start..end, found.line, Box::new(problem));
                        break Stop::Unsound { row, line, problem };
                    }
                    self.problems.push(problem);
                    continue;
                }
                let row = self.row(&found, &ends);
                if let Some(text) = text.and_then(|text| text.get(found.start - base..end - base)) {
                    row.knows(text);
                }
                take(row);
            };
            (self.at, self.line) = (at, line);
            match stopped {
                Stop::Unsound { row, line, problem } => {
                    self.pass_over(row, line, *problem);
                }
                Stop::Bytes(ends) => {
                    if !self.read_on(ends)? {
                        return Ok(());
                    }
                }
            }
        }
    }

    /// The commas that part the cells of a sound row.
    pub(super) fn commas(&self) -> usize {
        self.heading.names.len().saturating_sub(1)
    }

    #[inline]
    pub(super) fn row<'a>(&'a self, found: &Found, ends: &'a [Cell<usize>]) -> RawRow<'a> {
        let Found { start, end, line, .. } = *found;
        RawRow {
            bytes: &self.buffer[start..end],
            line,
            heading: &self.heading,
            file: &self.file,
            commas: found.commas,
            ends,
            noted: Cell::new(false),
            quoted: found.quote.is_some(),
            next: Cell::new(0),
            text: OnceCell::new(),
        }
    }

    #[inline]
    pub(super) fn fault_of(&self, row: &Found) -> Option<Problem> {
        let short = row.end - row.start <= CELL_LIMIT;
        if row.cells == self.heading.names.len() && short && !self.nul { None } else { self.fault(row) }
    }

    /// What is wrong with a row that is not as it should be at first sight.
    #[cold]
    fn fault(&self, row: &Found) -> Option<Problem> {
        let (line, found) = (row.line, row.cells);
        let row = &self.buffer[row.start..row.end];
        let expected = self.heading.names.len();
        let nul = memchr::memchr(0, row).is_some();
        let whole = |fact| Some(Problem::at(fact, place_in(&self.file, line, row, None)));
        if found == expected && row.len() <= CELL_LIMIT {
            return if nul { whole(Fact::NulByte) } else { None };
        }
        if scan::is_conflict_marker(row) {
            return whole(Fact::ConflictMarker);
        }
        if nul {
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

/// The bytes up to the last line break, or all where there is none, if they are text.
fn whole_lines(bytes: &[u8]) -> Option<&str> {
    let end = memchr::memrchr(b'\n', bytes).unwrap_or(bytes.len());
    simdutf8::basic::from_utf8(&bytes[..end]).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::row::Row;

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
    fn reading_on_to_the_end_finds_the_same_as_row_by_row() {
        let mut text = String::from("a,b\n");
        for i in 0..9_000 {
            let blank = ["", "\r\n", "\n\n"][i % 3];
            let broken = ["", ",", "\"", "\0"][usize::from(i % 997 == 0) * (i % 4)];
            let stray = if i % 1_499 == 0 { "\"" } else { "" };
            text.push_str(&format!("王{i},\"两行\n{i}\"{broken}\n{blank}x{i},{stray}芳{broken}\r\n"));
        }
        let bad_text = [text.as_bytes(), b"\xff,1\n2,\xe7\n"].concat();
        for bytes in [text.into_bytes(), bad_text, b"a,b".to_vec(), b"a,b\n1,2".to_vec(), Vec::new()] {
            let path = tempfile::NamedTempFile::new().unwrap();
            std::fs::write(path.path(), &bytes).unwrap();
            let on_disk = || Reader::open("t.csv".into(), File::open(path.path()).unwrap(), None).unwrap();
            let seen =
                |row: &RawRow| (row.line, row.bytes.to_vec(), row.is_text(), row.get("b").into_owned());
            let (mut one_by_one, mut rows) = (on_disk(), Vec::new());
            while let Some(row) = one_by_one.next_row().unwrap() {
                rows.push(seen(&row));
            }
            let in_memory = Reader::of_bytes("t.csv".into(), bytes.clone(), None).unwrap();
            for (mut reader, as_text) in [(on_disk(), false), (on_disk(), true), (in_memory, true)] {
                let mut all = Vec::new();
                reader.each_row(as_text, |row| all.push(seen(&row))).unwrap();
                assert_eq!((&all, &reader.problems), (&rows, &one_by_one.problems));
            }
        }
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
    fn a_stray_quote_hides_its_own_row_alone() {
        let text = "a,b\r\n1,x\r\n2,\"y\r\n3,z\r\n4,\"two\r\nlines\"\r\n5,\"w\r\n6,v";
        let (rows, problems) = read(text);
        let rows: Vec<_> = rows.iter().map(|(line, b)| (*line, b.as_str())).collect();
        assert_eq!(rows, [(2, "x"), (4, "z"), (5, "two\r\nlines"), (8, "v")]);
        assert_eq!(problems, ["t.csv:3:3 T102", "t.csv:7:3 T102"]);
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
