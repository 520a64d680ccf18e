//! A large table gone through in parts, on several threads, for the few rows that a question needs.
//!
//! A part begins behind some line break of the file. Whether a row begins there is known when the part before it has
//! come to its end: where a quoted cell is open at that point, the break belongs to the cell, and all from that part
//! on is gone through again in one piece.

use super::disk;
use super::failed::cannot_read;
use super::heading::Heading;
use super::raw_row::RawRow;
use super::reader::{Part, Reader};
use crate::domain::problem::{Fact, Problem, Problems};
use std::io;
use std::rc::Rc;
use std::thread;

/// A part of less is not worth a thread of its own.
const PART: u64 = 512 * 1024;

/// At most so many parts: they share one memory.
const PARTS: u64 = 4;

/// A line break is looked for in so many bytes.
const LINE: usize = 4096;

/// Takes the rows of the file that are wanted, in their order. The others are only looked at for what is wrong with
/// them. `as_text`: most rows are looked at as text.
pub fn each_wanted(
    reader: &mut Reader,
    as_text: bool,
    problems: &mut Vec<Problem>,
    wanted: impl Fn(&RawRow<'_>) -> bool + Sync,
    take: impl FnMut(&RawRow<'_>, &mut Vec<Problem>),
) -> Result<(), Problems> {
    let in_all = reader.rest().map_or(0, |rest| rest.span.end - rest.span.start);
    let threads = match in_all < 2 * PART {
        true => 1,
        false => thread::available_parallelism().map_or(1, |cores| cores.get() as u64),
    };
    in_parts(reader, as_text, threads.min(PARTS).min(in_all / PART), problems, wanted, take)
}

fn in_parts(
    reader: &mut Reader,
    as_text: bool,
    parts: u64,
    problems: &mut Vec<Problem>,
    wanted: impl Fn(&RawRow<'_>) -> bool + Sync,
    mut take: impl FnMut(&RawRow<'_>, &mut Vec<Problem>),
) -> Result<(), Problems> {
    let failed = |error: io::Error| cannot_read(&reader.file, &error);
    let parts = match reader.rest() {
        Some(rest) if parts > 1 => cut(&rest, parts).map_err(failed)?,
        _ => Vec::new(),
    };
    if parts.len() < 2 {
        let read = reader.each_row(as_text, |row| {
            if wanted(&row) {
                take(&row, problems);
            }
        });
        read.map_err(|error| cannot_read(&reader.file, &error))?;
        problems.append(&mut reader.problems);
        return Ok(());
    }
    let heading = &*reader.heading;
    let sieve = |part: &Part| Sieved::of(part.clone(), heading.clone(), as_text, &wanted);
    let sieved = thread::scope(|scope| {
        let others: Vec<_> = parts[1..].iter().map(|part| scope.spawn(|| sieve(part))).collect();
        let first = sieve(&parts[0]);
        let others = others.into_iter().map(|other| other.join().unwrap_or_else(|_| Err(ours())));
        std::iter::once(first).chain(others).collect::<Vec<_>>()
    });
    let mut line = reader.line();
    let mut unsound = std::mem::take(&mut reader.problems);
    for (at, (part, sieved)) in parts.iter().zip(sieved).enumerate() {
        let mut sieved = sieved?;
        let goes_on = at + 1 < parts.len() && sieved.is_open();
        if goes_on {
            sieved = sieve(&Part { span: part.span.start..parts[parts.len() - 1].span.end, ..part.clone() })?;
        }
        line = sieved.count_on(line, &mut unsound);
        sieved.each_row(&reader.heading, as_text, |row| take(row, problems))?;
        if goes_on {
            break;
        }
    }
    problems.append(&mut unsound);
    Ok(())
}

fn ours() -> Problems {
    Fact::Ours { what: "a thread that reads a part of a file".into() }.into()
}

/// So many parts of about the same length, each from behind a line break; fewer where none is found.
fn cut(rest: &Part, parts: u64) -> io::Result<Vec<Part>> {
    let (start, end) = (rest.span.start, rest.span.end);
    let mut begins = vec![start];
    let mut buffer = [0; LINE];
    for part in 1..parts {
        let about = start + (end - start) / parts * part;
        let read = disk::read_at(&rest.source, &mut buffer, about)?;
        if let Some(at) = memchr::memchr(b'\n', &buffer[..read]) {
            let next = about + at as u64 + 1;
            if begins.last().is_some_and(|last| *last < next) && next < end {
                begins.push(next);
            }
        }
    }
    let ends = begins.iter().skip(1).copied().chain([end]);
    Ok(begins.iter().zip(ends).map(|(from, to)| Part { span: *from..to, ..rest.clone() }).collect())
}

/// The wanted rows of a part.
struct Sieved {
    file: String,
    /// The rows, each with a line break, and the line of each.
    rows: Vec<u8>,
    lines: Vec<u32>,
    problems: Vec<Problem>,
    /// The lines of the part.
    long: u32,
}

impl Sieved {
    fn of(
        part: Part,
        heading: Heading,
        as_text: bool,
        wanted: impl Fn(&RawRow<'_>) -> bool,
    ) -> Result<Sieved, Problems> {
        let mut reader = Reader::of_part(part, heading);
        let (mut rows, mut lines) = (Vec::new(), Vec::new());
        let read = reader.each_row(as_text, |row| {
            if wanted(&row) {
                rows.extend_from_slice(row.bytes);
                rows.push(b'\n');
                lines.push(row.line);
            }
        });
        read.map_err(|error| cannot_read(&reader.file, &error))?;
        let (file, problems) = (reader.file.to_string(), std::mem::take(&mut reader.problems));
        Ok(Sieved { file, rows, lines, problems, long: reader.line() - 1 })
    }

    /// Whether a quoted cell is open where it ends.
    fn is_open(&self) -> bool {
        self.problems.iter().any(|problem| problem.fact == Fact::UnclosedQuote)
    }

    /// Counts its lines from that of the file on which it begins, and gives up its problems; the line on which the next
    /// part begins.
    fn count_on(&mut self, begins: u32, unsound: &mut Vec<Problem>) -> u32 {
        let before = begins - 1;
        self.lines.iter_mut().for_each(|line| *line += before);
        unsound.extend(self.problems.drain(..).map(|mut problem| {
            if let Some(place) = &mut problem.place {
                place.line += before;
            }
            problem
        }));
        begins + self.long
    }

    fn each_row(
        self,
        heading: &Rc<Heading>,
        as_text: bool,
        mut take: impl FnMut(&RawRow<'_>),
    ) -> Result<(), Problems> {
        let mut lines = self.lines.into_iter();
        let mut reader = Reader::of_rows(&self.file, self.rows, heading.clone());
        let read = reader.each_row(as_text, |mut row| {
            row.line = lines.next().unwrap_or(row.line);
            take(&row);
        });
        read.map_err(|error| cannot_read(&self.file, &error))
    }
}

#[cfg(test)]
mod tests {
    use super::super::query;
    use super::*;
    use crate::domain::row::Row;
    use proptest::prelude::*;
    use std::fs::File;

    type Seen = (Vec<(u32, Vec<u8>, String)>, Vec<Problem>);

    fn row(row: &RawRow) -> (u32, Vec<u8>, String) {
        (row.line, row.bytes.to_vec(), row.get("b").into_owned())
    }

    fn is_wanted(row: &RawRow) -> bool {
        row.cell(0).first().is_none_or(|byte| byte % 3 != 0)
    }

    fn one_by_one(mut reader: Reader) -> Seen {
        let (mut rows, mut problems) = (Vec::new(), Vec::new());
        let wanted =
            |found: RawRow, _: &mut Vec<Problem>| rows.extend(is_wanted(&found).then(|| row(&found)));
        query::each_row(&mut reader, &mut problems, wanted).unwrap();
        (rows, problems)
    }

    fn parted(mut reader: Reader, parts: u64, as_text: bool) -> Seen {
        let (mut rows, mut problems) = (Vec::new(), Vec::new());
        in_parts(&mut reader, as_text, parts, &mut problems, is_wanted, |found, _| rows.push(row(found)))
            .unwrap();
        (rows, problems)
    }

    proptest! {
        #[test]
        fn in_parts_there_is_what_is_there_row_by_row(
            cells in prop::collection::vec(prop_oneof![
                6 => Just("王,x\n"), 3 => Just("1,2\r\n"), 2 => Just("3,\"two\nlines\"\n"), 1 => Just("\n"), 1 => Just("\""),
                1 => Just("one\n"), 1 => Just("7,\"a \"\"b\"\"\n\n\"\n"), 1 => Just("\0,\n"), 1 => Just("<<<<<<< x\n"),
            ], 0..60),
            parts in 1u64..9,
            as_text: bool,
        ) {
            let path = tempfile::NamedTempFile::new().unwrap();
            std::fs::write(path.path(), format!("a,b\n{}", cells.concat())).unwrap();
            let reader = || Reader::open("t.csv".into(), File::open(path.path()).unwrap(), None).unwrap();
            prop_assert_eq!(parted(reader(), parts, as_text), one_by_one(reader()));
        }
    }

    #[test]
    fn a_long_file_is_cut_behind_its_line_breaks() {
        let mut text = String::from("a,b\n");
        for i in 0..90_000 {
            text.push_str(&format!("{i},\"value\n{i}\"{}\n", if i % 9_973 == 0 { ",more" } else { "" }));
        }
        let path = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(path.path(), &text).unwrap();
        let reader = || Reader::open("t.csv".into(), File::open(path.path()).unwrap(), None).unwrap();
        let expected = one_by_one(reader());
        assert_eq!(expected.1.len(), 10);
        for parts in 2..6 {
            assert_eq!(cut(&reader().rest().unwrap(), parts).unwrap().len() as u64, parts);
            assert!(parted(reader(), parts, false) == expected);
        }
    }
}
