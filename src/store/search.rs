//! Rows in which an id occurs, out of all the files of a table: for one client's story.
//!
//! Looking at every row of ten years takes five times as long as looking for the bytes of an id and then
//! only at the rows that hold them. A row is cut out by its line breaks only in a file whose rows are even: a
//! quoted cell may hold line breaks, and damage may hide a row of hers. Every other file is read row by row, so
//! that what is wrong with it is told.

use super::directory::{Store, open_apart};
use super::evenness::Evenness;
use super::failed::cannot_read;
use super::raw_row::RawRow;
use super::reader::Reader;
use super::{disk, side_by_side};
use crate::domain::problem::{Problem, Problems};
use crate::domain::schema::Table;
use memchr::memmem::Finder;
use memchr::{memchr, memchr_iter, memrchr};
use std::fs::File;
use std::io::{self, Seek};
use std::path::Path;

/// Looked through at a time, so that the bytes stay in the processor's cache. A file in which something is
/// found is read once more, all of it: most files hold nothing about one client.
const CHUNK: usize = 128 * 1024;

/// Bytes with the lines on which their rows stand, see `Found`.
type CutOut = (Vec<u8>, Vec<u32>);

/// A file with rows that hold what was looked for.
struct Found {
    table: &'static Table,
    file: String,
    /// The heading and those rows, or all of the file.
    bytes: Vec<u8>,
    /// The lines of the file on which the rows stand; none where it is all of the file.
    lines: Vec<u32>,
}

/// The files of a table, in the order of their months.
pub fn files(store: &Store, table: &'static Table) -> Result<Vec<(String, &'static Table)>, Problems> {
    match table.monthly() {
        true => Ok(store.months(table)?.into_iter().map(|month| (table.file(month), table)).collect()),
        false => Ok(vec![(format!("{}.csv", table.name), table)]),
    }
}

/// Every row of these files in which one of the texts occurs, in the order of the files; what is wrong with the
/// files is told, also where none was found. It may occur in any
/// cell, or as a part of one: that is for the caller to look at. Files stay unremembered: no change may rest
/// on what is found.
pub fn rows_with(
    store: &Store,
    files: &[(String, &'static Table)],
    texts: &[&str],
    problems: &mut Vec<Problem>,
    mut take: impl FnMut(&'static Table, RawRow<'_>, &mut Vec<Problem>),
) -> Result<(), Problems> {
    if texts.iter().all(|text| text.is_empty()) {
        return Ok(());
    }
    let needles: Vec<Finder> =
        texts.iter().filter(|text| !text.is_empty()).map(|text| Finder::new(text.as_bytes())).collect();
    for found in found_in(store, files, &needles)? {
        each_row(found, &needles, problems, &mut take)?;
    }
    Ok(())
}

fn each_row(
    found: Found,
    needles: &[Finder],
    problems: &mut Vec<Problem>,
    take: &mut impl FnMut(&'static Table, RawRow<'_>, &mut Vec<Problem>),
) -> Result<(), Problems> {
    let Found { table, file, bytes, lines } = found;
    let line_of = |line: u32| match lines.is_empty() {
        true => line,
        // The heading is line 1.
        false => line.checked_sub(2).and_then(|i| lines.get(i as usize).copied()).unwrap_or(line),
    };
    let failed = |error: io::Error| cannot_read(&file, &error);
    let mut reader = Reader::of_bytes(file.clone(), bytes, Some(table)).map_err(failed)?;
    while let Some(mut row) = reader.next_row().map_err(failed)? {
        if lines.is_empty() && !needles.iter().any(|needle| needle.find(row.bytes).is_some()) {
            continue;
        }
        row.line = line_of(row.line);
        take(table, row, problems);
    }
    for mut problem in reader.problems {
        if let Some(place) = &mut problem.place {
            place.line = line_of(place.line);
        }
        problems.push(problem);
    }
    Ok(())
}

/// Looks through the files, on several threads where there are many.
fn found_in(
    store: &Store,
    files: &[(String, &'static Table)],
    needles: &[Finder],
) -> Result<Vec<Found>, Problems> {
    if store.is_pending() {
        let read = |(file, table): &(String, &'static Table)| {
            let bytes = store.bytes(file)?;
            Ok(bytes.map(|bytes| Found { table, file: file.clone(), bytes, lines: Vec::new() }))
        };
        return files.iter().filter_map(|file| read(file).transpose()).collect();
    }
    let root = store.root.as_path();
    let found = side_by_side::each(files.len(), |at, buffer: &mut Vec<u8>| {
        let (file, table) = &files[at];
        let found = look_through(root, (file, table), needles, buffer)?;
        Ok(found.map(|(bytes, lines)| Found { table, file: file.clone(), bytes, lines }))
    })?;
    Ok(found.into_iter().flatten().collect())
}

/// The rows of a file that hold one of the needles, under its heading, with their lines.
fn look_through(
    root: &Path,
    (file, table): (&str, &Table),
    needles: &[Finder],
    buffer: &mut Vec<u8>,
) -> Result<Option<CutOut>, Problems> {
    let failed = |error: io::Error| cannot_read(file, &error);
    let Some((mut source, size)) = open_apart(root, file)? else { return Ok(None) };
    let size = usize::try_from(size).unwrap_or(usize::MAX);
    buffer.resize(buffer.len().max(CHUNK), 0);
    if size > CHUNK {
        let nothing = |heading: &[u8], counted: &Evenness| counted.holds(heading, file, table);
        if is_without(&mut source, needles, &mut buffer[..CHUNK], nothing).map_err(failed)? {
            return Ok(None);
        }
        source.rewind().map_err(failed)?;
        buffer.resize(buffer.len().max(size.saturating_add(1)), 0);
    }
    let mut filled = 0;
    while filled < size {
        match disk::read_some(&mut source, &mut buffer[filled..size]).map_err(failed)? {
            0 => break,
            read => filled += read,
        }
    }
    let bytes = &buffer[..filled];
    match Evenness::of(bytes).holds(&bytes[..line_end(bytes, 0)], file, table) {
        true => Ok(cut_out(bytes, needles)),
        false => Ok(Some((bytes.to_vec(), Vec::new()))),
    }
}

/// Whether no needle occurs in a file, part by part, and its rows are even.
fn is_without(
    source: &mut File,
    needles: &[Finder],
    buffer: &mut [u8],
    even: impl Fn(&[u8], &Evenness) -> bool,
) -> io::Result<bool> {
    let longest = needles.iter().map(|needle| needle.needle().len()).max().unwrap_or(0);
    let (mut heading, mut counted, mut filled) = (Vec::new(), Evenness::default(), 0);
    loop {
        let read = disk::read_some(source, &mut buffer[filled..])?;
        counted.count(&buffer[filled..filled + read]);
        filled += read;
        if heading.is_empty() {
            heading.extend_from_slice(&buffer[..line_end(&buffer[..filled], 0)]);
        }
        if needles.iter().any(|needle| needle.find(&buffer[..filled]).is_some()) {
            return Ok(false);
        }
        if read == 0 {
            return Ok(even(&heading, &counted));
        }
        // A needle may lie across two parts.
        let keep = filled.min(longest);
        buffer.copy_within(filled - keep..filled, 0);
        filled = keep;
    }
}

/// The rows that hold a needle, under the heading, of a file whose rows are even.
fn cut_out(bytes: &[u8], needles: &[Finder]) -> Option<CutOut> {
    let mut starts = Vec::new();
    for needle in needles {
        let mut at = 0;
        while let Some(hit) = needle.find(&bytes[at..]).map(|hit| at + hit) {
            let start = memrchr(b'\n', &bytes[..hit]).map_or(0, |end| end + 1);
            starts.push(start);
            at = line_end(bytes, hit);
        }
    }
    starts.sort_unstable();
    starts.dedup();
    let heading = line_end(bytes, 0);
    let (mut cut, mut lines) = (bytes[..heading].to_vec(), Vec::new());
    let (mut line, mut counted) = (1, 0);
    for start in starts.into_iter().filter(|start| *start >= heading) {
        line += u32::try_from(memchr_iter(b'\n', &bytes[counted..start]).count()).unwrap_or(0);
        counted = start;
        lines.push(line);
        cut.extend_from_slice(&bytes[start..line_end(bytes, start)]);
    }
    if lines.is_empty() { None } else { Some((cut, lines)) }
}

/// The end of the line in which a place stands, its line break included.
fn line_end(bytes: &[u8], at: usize) -> usize {
    memchr(b'\n', &bytes[at..]).map_or(bytes.len(), |end| at + end + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::row::Row;
    use crate::domain::schema::VISITS;
    use proptest::prelude::*;

    const HEADING: &str = "id,at,client,note\n";

    /// The ids and lines of the rows found in files, and the codes of what was wrong.
    fn found(files: &[String], client: &str) -> Vec<(String, u32)> {
        let dir = tempfile::tempdir().unwrap();
        std::fs::create_dir(dir.path().join("visits")).unwrap();
        let mut named = Vec::new();
        for (i, text) in files.iter().enumerate() {
            let file = format!("visits/2026-{:02}.csv", i + 1);
            std::fs::write(dir.path().join(&file), text).unwrap();
            named.push((file, &VISITS));
        }
        let (mut rows, mut problems) = (Vec::new(), Vec::new());
        let store = Store::open_unlocked(dir.path());
        rows_with(&store, &named, &[client], &mut problems, |_, row, _| {
            if row.get("client") == client {
                rows.push((row.get("id").into_owned(), row.line));
            }
        })
        .unwrap();
        rows
    }

    /// The same by reading every row.
    fn read(files: &[String], client: &str) -> Vec<(String, u32)> {
        let mut rows = Vec::new();
        for text in files {
            let bytes = text.clone().into_bytes();
            let mut reader = Reader::of_bytes("t.csv".into(), bytes, None).unwrap();
            while let Some(row) = reader.next_row().unwrap() {
                if row.get("client") == client {
                    rows.push((row.get("id").into_owned(), row.line));
                }
            }
        }
        rows
    }

    #[test]
    fn rows_are_found_with_their_lines_also_where_quotes_stand() {
        let plain = format!("{HEADING}v1,2026-01-01,c1,\n\nv2,2026-01-02,c2,c1\nv3,2026-01-03,c1,x");
        let quoted = format!("\u{feff}{HEADING}v4,2026-02-01,c2,\"a\nv5,x,c1,y\n\"\r\nv6,2026-02-01,c1,\r\n");
        assert_eq!(found(&[plain, quoted], "c1"), [("v1".into(), 2), ("v3".into(), 5), ("v6".into(), 5)]);
    }

    #[test]
    fn an_id_across_two_parts_of_a_large_file_is_found() {
        for shift in [CHUNK - 3, CHUNK - 1, CHUNK] {
            let filler = "x".repeat(shift - HEADING.len() - "v1,2026-01-01,c9,\nv2,d,".len());
            let text = format!("{HEADING}v1,2026-01-01,c9,{filler}\nv2,d,cabcdefg,\n{}", "\n".repeat(CHUNK));
            assert_eq!(found(&[text], "cabcdefg"), [("v2".into(), 3)], "{shift}");
        }
    }

    proptest! {
        #[test]
        fn the_rows_found_are_those_that_reading_finds(
            files in prop::collection::vec(
                prop::collection::vec(prop_oneof![
                    4 => Just("v,d,c1,n\n"), 4 => Just("v,d,c2,n\n"), 1 => Just("v,d,c2,c1\n"), 1 => Just("\n"),
                    1 => Just("v,d,\"c1\",n\r\n"), 1 => Just("v,d,c2,\"x\nv,d,c1,n\n\"\n"), 1 => Just("v,d,c1\n"),
                ], 0..12),
                1..12,
            )
        ) {
            let texts: Vec<String> = files.iter().map(|rows| format!("{HEADING}{}", rows.concat())).collect();
            prop_assert_eq!(found(&texts, "c1"), read(&texts, "c1"));
        }
    }
}
