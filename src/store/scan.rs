//! Rows of a CSV file as bytes, found without reading more than they need.
//!
//! The `csv` crate loses blank lines and the places of rows in CRLF files, and takes an unclosed
//! quote for the rest of the file; the store must do neither, so it looks for row ends itself.

use memchr::{memchr, memchr_iter, memchr2, memchr3};
use std::borrow::Cow;

/// The byte order mark that a spreadsheet may leave at the start of a file.
pub const BOM: &[u8] = b"\xef\xbb\xbf";

/// Where a row ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowEnd {
    /// The row's bytes end at `end` (before its line break); the next row begins at `next`.
    At { end: usize, next: usize },
    /// The bytes stop before the row does.
    Partial,
    /// The file stops inside of the quote that opens at this byte.
    Unclosed { quote: usize },
}

/// Finds the end of the row that begins at `start`. `whole`: there are no bytes after these.
pub fn row_end(bytes: &[u8], start: usize, whole: bool) -> RowEnd {
    let mut at = start;
    loop {
        let Some(found) = memchr2(b'"', b'\n', &bytes[at..]).map(|i| at + i) else {
            return if whole { RowEnd::At { end: bytes.len(), next: bytes.len() } } else { RowEnd::Partial };
        };
        if bytes[found] == b'\n' {
            let (end, next) = at_break(bytes, start, found);
            return RowEnd::At { end, next };
        }
        // A quote opens a quoted cell only where a cell begins; elsewhere it is a character.
        if found > start && bytes[found - 1] != b',' {
            at = found + 1;
            continue;
        }
        at = match closing_quote(bytes, found) {
            Some(close) if close + 1 < bytes.len() || whole => close + 1,
            Some(_) => return RowEnd::Partial,
            None if whole => return RowEnd::Unclosed { quote: found },
            None => return RowEnd::Partial,
        };
    }
}

/// The end of the row that a line break ends, and where the next row begins.
pub fn at_break(bytes: &[u8], start: usize, found: usize) -> (usize, usize) {
    let end = if found > start && bytes[found - 1] == b'\r' { found - 1 } else { found };
    (end, found + 1)
}

/// The quote that closes the one at `open`; doubled quotes stand for one.
pub fn closing_quote(bytes: &[u8], open: usize) -> Option<usize> {
    let mut at = open + 1;
    loop {
        let quote = at + memchr(b'"', &bytes[at..])?;
        if bytes.get(quote + 1) != Some(&b'"') {
            return Some(quote);
        }
        at = quote + 2;
    }
}

/// A cell's bytes in its row, quotes included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub start: usize,
    pub end: usize,
}

/// Splits a row into cells. `Err` is the byte after a closing quote where neither a comma nor the
/// row's end follows.
pub fn split(row: &[u8], cells: &mut Vec<Span>) -> Result<(), usize> {
    cells.clear();
    let mut start = 0;
    if memchr(b'"', row).is_none() {
        for comma in memchr_iter(b',', row) {
            cells.push(Span { start, end: comma });
            start = comma + 1;
        }
        cells.push(Span { start, end: row.len() });
        return Ok(());
    }
    loop {
        let end = cell_end(row, start)?;
        cells.push(Span { start, end });
        if end == row.len() {
            return Ok(());
        }
        start = end + 1;
    }
}

/// The end of the cell that begins at `start`. `Err` is the byte after a closing quote where the cell does not end.
pub fn cell_end(row: &[u8], start: usize) -> Result<usize, usize> {
    if row.get(start) != Some(&b'"') {
        return Ok(memchr(b',', &row[start..]).map_or(row.len(), |i| start + i));
    }
    let close = closing_quote(row, start).unwrap_or(row.len());
    match row.get(close + 1) {
        None => Ok(row.len()),
        Some(b',') => Ok(close + 1),
        Some(_) => Err(close + 1),
    }
}

/// The cell at an index of a row, or none where the row is shorter.
pub fn nth(row: &[u8], index: usize) -> Option<&[u8]> {
    let mut start = 0;
    for _ in 0..index {
        let end = cell_end(row, start).ok()?;
        if end >= row.len() {
            return None;
        }
        start = end + 1;
    }
    let end = cell_end(row, start).ok()?;
    row.get(start..end)
}

/// How many cells a row has; 0 where a quoted cell doesn't end as one.
pub fn count(row: &[u8]) -> usize {
    let (mut cells, mut at) = (memchr_iter(b',', row).count() + 1, 0);
    while let Some(quote) = memchr(b'"', &row[at..]).map(|i| at + i) {
        if quote > 0 && row[quote - 1] != b',' {
            at = quote + 1;
            continue;
        }
        let close = closing_quote(row, quote).unwrap_or(row.len());
        cells -= memchr_iter(b',', &row[quote..close]).count();
        match row.get(close + 1) {
            None => break,
            Some(b',') => at = close + 1,
            Some(_) => return 0,
        }
    }
    cells
}

/// What a cell says, without its quotes.
#[inline]
pub fn unquote(cell: &[u8]) -> Cow<'_, [u8]> {
    match cell.strip_prefix(b"\"") {
        Some(inner) => closed(inner),
        None => Cow::Borrowed(cell),
    }
}

/// What a quoted cell says from behind its first quote.
fn closed(inner: &[u8]) -> Cow<'_, [u8]> {
    let inner = inner.strip_suffix(b"\"").unwrap_or(inner);
    if memchr(b'"', inner).is_none() {
        return Cow::Borrowed(inner);
    }
    let mut text = Vec::with_capacity(inner.len());
    let mut at = 0;
    while let Some(quote) = memchr(b'"', &inner[at..]) {
        text.extend_from_slice(&inner[at..=at + quote]);
        at = (at + quote + 2).min(inner.len());
    }
    text.extend_from_slice(&inner[at..]);
    Cow::Owned(text)
}

/// Whether a cell must be quoted, or one of some.
#[inline]
pub fn needs_quotes(bytes: &[u8]) -> bool {
    // To begin a search costs as much as to look at some bytes one by one.
    match bytes.len() {
        0..24 => bytes.iter().any(|b| *b <= b',' && matches!(b, b',' | b'"' | b'\n' | b'\r')),
        _ => memchr3(b',', b'"', b'\n', bytes).is_some() || memchr(b'\r', bytes).is_some(),
    }
}

/// Writes a cell, quoted only where it must be, or where `quoted` asks for it.
pub fn push_cell(row: &mut Vec<u8>, text: &str, quoted: bool) {
    let bytes = text.as_bytes();
    // Most cells of a wide table are blank.
    if bytes.is_empty() && !quoted {
        return;
    }
    if !quoted && !needs_quotes(bytes) {
        row.extend_from_slice(bytes);
        return;
    }
    row.push(b'"');
    for byte in bytes {
        if *byte == b'"' {
            row.push(b'"');
        }
        row.push(*byte);
    }
    row.push(b'"');
}

/// Whether a row is a line that git writes around a conflict.
pub fn is_conflict_marker(row: &[u8]) -> bool {
    matches!(row.first(), Some(b'<' | b'>' | b'=' | b'|'))
        && row.len() >= 7
        && row[..7].iter().all(|b| *b == row[0])
        && matches!(row.get(7), None | Some(b' '))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rows(bytes: &[u8]) -> Vec<&[u8]> {
        let (mut at, mut rows) = (0, Vec::new());
        while at < bytes.len() {
            let RowEnd::At { end, next } = row_end(bytes, at, true) else { break };
            rows.push(&bytes[at..end]);
            at = next;
        }
        rows
    }

    #[test]
    fn a_line_break_in_quotes_does_not_end_a_row() {
        assert_eq!(rows(b"a,\"b\nc\"\r\nd,e\"f\ng"), [&b"a,\"b\nc\""[..], b"d,e\"f", b"g"]);
    }

    #[test]
    fn an_unclosed_quote_is_found_where_it_opens() {
        assert_eq!(row_end(b"a,\"b\nc\n", 0, true), RowEnd::Unclosed { quote: 2 });
        assert_eq!(row_end(b"a,\"b\"", 0, false), RowEnd::Partial);
    }

    #[test]
    fn text_after_a_closing_quote_is_found() {
        let mut cells = Vec::new();
        assert_eq!(split(b"a,\"b\"c,d", &mut cells), Err(5));
    }

    #[test]
    fn conflict_markers_are_not_rows() {
        assert!(is_conflict_marker(b"<<<<<<< HEAD") && is_conflict_marker(b"======="));
        assert!(!is_conflict_marker(b"=======x") && !is_conflict_marker(b"<<<<<<,a"));
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(cells in prop::collection::vec("[a,\"\n\r王 ]{0,6}", 1..6), quoted: bool) {
            let mut row = Vec::new();
            for (i, cell) in cells.iter().enumerate() {
                if i > 0 { row.push(b','); }
                push_cell(&mut row, cell, quoted);
            }
            let mut spans = Vec::new();
            prop_assert!(split(&row, &mut spans).is_ok());
            let read: Vec<_> = spans.iter().map(|s| unquote(&row[s.start..s.end]).into_owned()).collect();
            let expected: Vec<_> = cells.iter().map(|c| c.as_bytes().to_vec()).collect();
            prop_assert_eq!(&read, &expected);
            prop_assert_eq!(count(&row), cells.len());
            for (i, cell) in expected.iter().enumerate() {
                let raw = nth(&row, i).unwrap();
                prop_assert_eq!(&unquote(raw).into_owned(), cell);
            }
            prop_assert_eq!(row_end(&row, 0, true), RowEnd::At { end: row.len(), next: row.len() });
        }

        #[test]
        fn any_bytes_are_split_without_a_panic(bytes in prop::collection::vec(prop_oneof![Just(b'"'), Just(b','), Just(b'\n'), Just(b'\r'), any::<u8>()], 0..80)) {
            let mut spans = Vec::new();
            for row in rows(&bytes) {
                let split = split(row, &mut spans);
                prop_assert_eq!(count(row), if split.is_ok() { spans.len() } else { 0 });
                let _ = (count(row), nth(row, 3), unquote(row));
            }
        }
    }
}
