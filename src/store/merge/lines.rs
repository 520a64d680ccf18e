//! The heading of a file and its rows, by where they stand.

use crate::store::scan::{self, RowEnd};

/// Where the heading stands, where the rows begin, and the file's kind of line break.
pub(super) struct Lines {
    pub(super) heading: (usize, usize),
    pub(super) body: usize,
    pub(super) line_break: &'static [u8],
}

pub(super) fn lines(bytes: &[u8]) -> Option<Lines> {
    let mut at = if bytes.starts_with(scan::BOM) { scan::BOM.len() } else { 0 };
    loop {
        let RowEnd::At { end, next } = scan::row_end(bytes, at, true) else { return None };
        if end > at {
            let line_break: &[u8] = if next - end == 2 { b"\r\n" } else { b"\n" };
            return Some(Lines { heading: (at, end), body: next, line_break });
        }
        if next >= bytes.len() {
            return None;
        }
        at = next;
    }
}

/// A row of a file: its bytes, and where the next one begins.
#[derive(Clone, Copy)]
pub(super) struct Line {
    pub(super) at: usize,
    pub(super) end: usize,
    pub(super) next: usize,
}

/// The rows that are not blank. `None` ends them early where a quote is never closed.
pub(super) fn rows(bytes: &[u8], body: usize) -> impl Iterator<Item = Option<Line>> {
    let mut at = body;
    std::iter::from_fn(move || {
        while at < bytes.len() {
            let RowEnd::At { end, next } = scan::row_end(bytes, at, true) else {
                at = bytes.len();
                return Some(None);
            };
            let line = Line { at, end, next };
            at = next;
            if line.end > line.at {
                return Some(Some(line));
            }
        }
        None
    })
}
