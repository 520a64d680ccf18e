//! Reading the few rows of a file that are wanted, and passing over the others together: held to be sound by what they
//! hold together, as many commas as so many rows have. A comma that one of them lacks and another has too many is left
//! to `check`.

use super::ahead::{Found, Quoted, breaks};
use super::line::Line;
use super::marks;
use super::raw_row::RawRow;
use super::reader::{CELL_LIMIT, Reader};
use super::scan::RowEnd;
use memchr::memmem::Finder;
use std::cell::Cell;

impl Reader {
    /// The next sound row in which one of these stands, in whatever cell. The rows between are looked at for what is
    /// wrong with them, and no further.
    pub fn next_row_with(&mut self, needles: &[Finder]) -> std::io::Result<Option<RawRow<'_>>> {
        self.ends.resize(self.commas(), Cell::default());
        loop {
            self.step_over(needles);
            let Some(found) = self.advance()? else { return Ok(None) };
            if let Some(problem) = self.fault_of(&found) {
                self.pass_over(found.start..found.end, found.line, problem);
            } else if needles.iter().enumerate().any(|(i, needle)| {
                let hit = self.hit(i, needle, found.start);
                hit.saturating_add(needle.needle().len()) <= found.end
            }) {
                return Ok(Some(self.row(&found, &self.ends)));
            }
        }
    }

    /// Where a needle stands next from a place on; `usize::MAX` where it does not, as far as the buffer is filled.
    #[inline]
    fn hit(&mut self, which: usize, needle: &Finder, from: usize) -> usize {
        if let Some(hit) = self.ahead.hits.get(which).filter(|hit| **hit >= from) {
            return *hit;
        }
        let hit = needle.find(&self.buffer[from..self.filled]).map_or(usize::MAX, |hit| from + hit);
        // What stands at no place yet has been looked for nowhere.
        self.ahead.hits.resize(self.ahead.hits.len().max(which + 1), 0);
        self.ahead.hits[which] = hit;
        hit
    }

    /// Steps over sound rows in which none of the needles stands.
    fn step_over(&mut self, needles: &[Finder]) {
        let Some(end) = self.sound_until() else { return };
        let at = self.at;
        let hit = needles.iter().enumerate().map(|(i, needle)| self.hit(i, needle, at)).min();
        let to = match hit.filter(|hit| *hit < end) {
            Some(hit) => self.row_around(hit),
            None => end,
        };
        self.line += breaks(&self.buffer[at..to]);
        self.at = to;
    }

    /// Where the row begins in which a place of the sound rows lies.
    fn row_around(&self, place: usize) -> usize {
        let before = self.ahead.quoted.partition_point(|quoted| quoted.row.start <= place);
        if let Some(quoted) = before.checked_sub(1).and_then(|before| self.ahead.quoted.get(before))
            && place < quoted.next
        {
            return quoted.row.start;
        }
        memchr::memrchr(b'\n', &self.buffer[self.at..place]).map_or(self.at, |end| self.at + end + 1)
    }

    /// The end of the rows of the buffer that are sound by what they hold together: those with quotes one by one, the
    /// others by having as many commas as so many rows have.
    fn sound_until(&mut self) -> Option<usize> {
        // The rows of a table with one column have no commas to be told by.
        if self.nul || self.at < self.ahead.uneven || self.commas() == 0 {
            return None;
        }
        if self.at >= self.ahead.sound {
            let (end, sound) = self.look_over()?;
            *(if sound { &mut self.ahead.sound } else { &mut self.ahead.uneven }) = end;
        }
        (self.at < self.ahead.sound).then_some(self.ahead.sound)
    }

    /// Where the last of the rows ends that are whole in the buffer, and whether they are sound together.
    fn look_over(&mut self) -> Option<(usize, bool)> {
        let (bytes, at) = (&self.buffer[..self.filled], self.at);
        let mut end = at + memchr::memrchr(b'\n', bytes.get(at..)?)? + 1;
        let (mut from, mut commas, mut lines, mut sound) = (at, 0, 0, true);
        self.ahead.quoted.clear();
        while let Some(quote) = memchr::memchr(b'"', &bytes[from..end]).map(|quote| from + quote) {
            let start = memchr::memrchr(b'\n', &bytes[from..quote]).map_or(from, |end| from + end + 1);
            let row = marks::row(bytes, start, self.whole);
            let (row_end, next) = match row.ends {
                // The last one of the file may end without a line break: that is left for who reads row by row.
                RowEnd::At { end: row_end, next } if next > row_end => (row_end, next),
                _ => {
                    end = start;
                    break;
                }
            };
            let (quote, cells) = (row.quote, row.cells);
            let row = Found { start, end: row_end, line: 0, quote, cells, commas: row.commas };
            sound &= self.fault_of(&row).is_none();
            self.ahead.quoted.push(Quoted { row, next });
            let (more, breaks) = marks::commas_and_breaks(&bytes[start..next]);
            (commas, lines) = (commas + more, lines + breaks);
            from = next;
        }
        let (all_commas, all_lines) = marks::commas_and_breaks(&bytes[at..end]);
        sound &= all_commas == commas + all_lines.saturating_sub(lines) * self.commas();
        (end > at).then_some((end, sound && end - at <= CELL_LIMIT))
    }

    /// The row that begins at a place of the sound rows.
    fn row_at(&self, start: usize, line: u32) -> Option<Found> {
        let row = marks::row(&self.buffer[..self.filled], start, true);
        let RowEnd::At { end, .. } = row.ends else { return None };
        Some(Found { start, end, line, quote: row.quote, cells: row.cells, commas: row.commas })
    }

    /// Takes the sound rows to the end of the file that may be wanted: which `sieve` lets through, or in which one of
    /// the needles stands. The rows between are looked at as those of `next_row_with` are.
    pub fn each_row_through(
        &mut self,
        needles: &[Finder],
        mut sieve: impl FnMut(Line<'_>) -> bool,
        mut take: impl FnMut(RawRow<'_>),
    ) -> std::io::Result<()> {
        let ends = vec![Cell::default(); self.commas()];
        let mut hits = vec![0; needles.len()];
        loop {
            let Some(end) = self.sound_until() else {
                let Some(found) = self.advance()? else { return Ok(()) };
                match self.fault_of(&found) {
                    Some(problem) => {
                        self.pass_over(found.start..found.end, found.line, problem);
                    }
                    None => take(self.row(&found, &ends)),
                }
                continue;
            };
            let (bytes, from) = (&self.buffer[..end], self.at);
            let (mut start, mut line) = (from, self.line);
            let mut quoted = self.ahead.quoted.iter().peekable();
            hits.fill(0);
            let mut soonest = 0;
            while start < end {
                let quoted = quoted.next_if(|quoted| quoted.row.start == start);
                let (glance, next) = match quoted {
                    Some(Quoted { row, next }) => {
                        (Line::until_quote(bytes, start, row.quote.unwrap_or(row.end)), *next)
                    }
                    None => Line::next(bytes, start),
                };
                let mut wanted = false;
                if soonest < next {
                    for (hit, needle) in hits.iter_mut().zip(needles) {
                        if *hit < start {
                            *hit = needle.find(&bytes[start..]).map_or(usize::MAX, |hit| start + hit);
                        }
                        wanted |= *hit < next;
                    }
                    soonest = hits.iter().copied().min().unwrap_or(usize::MAX);
                }
                if wanted || sieve(glance) {
                    let found = match quoted {
                        Some(Quoted { row, .. }) => Some(Found { line, ..*row }),
                        None => self.row_at(start, line),
                    };
                    match found.and_then(|found| self.fault_of(&found)) {
                        Some(problem) => self.problems.push(problem),
                        None => found.iter().for_each(|found| take(self.row(found, &ends))),
                    }
                }
                line += quoted.map_or(1, |quoted| quoted.row.lines(bytes));
                start = next;
            }
            (self.at, self.line) = (end, line);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs::File;

    /// The lines of the rows that hold some bytes, and what was wrong with any row.
    fn with(mut reader: Reader, bytes: &str) -> (Vec<u32>, usize) {
        let (mut lines, bytes) = (Vec::new(), [Finder::new(bytes), Finder::new("no such")]);
        while let Some(row) = reader.next_row_with(&bytes).unwrap() {
            lines.push(row.line);
        }
        (lines, reader.problems.len())
    }

    /// The same by reading every row.
    fn filtered(mut reader: Reader, bytes: &str) -> (Vec<u32>, usize) {
        let (mut lines, bytes) = (Vec::new(), Finder::new(bytes));
        while let Some(row) = reader.next_row().unwrap() {
            lines.extend(bytes.find(row.bytes).map(|_| row.line));
        }
        (lines, reader.problems.len())
    }

    #[test]
    fn the_rows_that_hold_some_bytes_are_those_that_reading_all_finds() {
        let mut text = String::from("a,b\n");
        for i in 0..30_000 {
            let broken = if i % 997 == 0 { ",c77" } else { "" };
            text.push_str(&format!("c{},\"value\n{i}\"{broken}\n\n", i % 211));
        }
        // The last one but a few is torn by a quote.
        text.push_str("c77,\"torn\nc77,x\nc3,\"29999\"\n");
        let path = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(path.path(), &text).unwrap();
        let on_disk = || Reader::open("t.csv".into(), File::open(path.path()).unwrap(), None).unwrap();
        let in_memory = || Reader::of_bytes("t.csv".into(), text.clone().into_bytes(), None).unwrap();
        for bytes in ["c77", "c", "29999", "nowhere", ""] {
            let expected = filtered(on_disk(), bytes);
            assert_eq!(expected.1, 32);
            assert_eq!(with(on_disk(), bytes), expected, "{bytes}");
            assert_eq!(with(in_memory(), bytes), expected, "{bytes}");
        }
    }

    #[test]
    fn the_rows_that_are_let_through_are_those_that_reading_all_finds() {
        let mut text = String::from("a,b\n");
        for i in 0..30_000 {
            let broken = if i % 997 == 0 { ",c77" } else { "" };
            let quoted = if i % 13 == 0 { format!("\"value\n{i}\"") } else { format!("value {i}") };
            text.push_str(&format!(
                "c{},{quoted}{broken}\r\n{}",
                i % 211,
                ["", "", "\n"][i % 3 * (i / 15_000)]
            ));
        }
        text.push_str("c77,\"torn\nc77,x\nc3,\"e 29\"\n");
        let wanted = |id: &[u8], row: &[u8]| id == b"c77" || Finder::new("e 29").find(row).is_some();
        let (mut all, mut lines) = (Vec::new(), Vec::new());
        let mut reader = Reader::of_bytes("t.csv".into(), text.clone().into_bytes(), None).unwrap();
        while let Some(row) = reader.next_row().unwrap() {
            if wanted(&row.cell(0), row.bytes) {
                all.push(row.line);
            }
        }
        let mut other = Reader::of_bytes("t.csv".into(), text.into_bytes(), None).unwrap();
        let sieve = |line: Line| line.cell(0) == Some(b"c77");
        let take = |row: RawRow| {
            if wanted(&row.cell(0), row.bytes) {
                lines.push(row.line);
            }
        };
        other.each_row_through(&[Finder::new("e 29")], sieve, take).unwrap();
        assert_eq!((lines, other.problems.len()), (all, 32));
        assert_eq!(other.problems, reader.problems);
    }

    #[test]
    fn the_last_row_is_let_through_without_a_line_break() {
        for last in ["c9,x", "c9,\"x,y\"", "c9,\"x\ny\"", "c9,\"x", ""] {
            let text = format!("a,b\nc1,\"x\"\nc2,y\n{last}");
            let read = |text: &str| Reader::of_bytes("t.csv".into(), text.as_bytes().to_vec(), None).unwrap();
            let (mut all, mut through) = (Vec::new(), Vec::new());
            let (mut one_by_one, mut other) = (read(&text), read(&text));
            one_by_one.each_row(false, |row| all.push((row.line, row.bytes.to_vec()))).unwrap();
            other
                .each_row_through(&[], |_| true, |row| through.push((row.line, row.bytes.to_vec())))
                .unwrap();
            assert_eq!((all, &one_by_one.problems), (through, &other.problems), "{last}");
            assert_eq!(with(read(&text), "c9"), filtered(read(&text), "c9"), "{last}");
        }
    }
}
