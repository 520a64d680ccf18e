//! A quote that is never closed takes the rows after it into its cell. Where a line within such a row is a sound row
//! by itself, reading goes on there: one stray quote hides one client, not all that come after her.

use super::marks;
use super::scan::{RowEnd, row_end};
use memchr::memchr_iter;

/// A row that was torn by a quote.
#[derive(Debug, PartialEq, Eq)]
pub struct Torn {
    /// The quote that is never closed.
    pub quote: usize,
    /// Where the next sound row begins.
    pub next: usize,
}

/// Looks into an unsound row, from `start` to `end`, for a line that is a row of so many cells by itself. A row of
/// one cell is like any line.
pub fn torn(bytes: &[u8], start: usize, end: usize, cells: usize) -> Option<Torn> {
    if cells < 2 {
        return None;
    }
    let line_at = |from: usize| {
        let rest = &bytes[from..end];
        let line = memchr::memchr(b'\n', rest).map_or(rest, |end| &rest[..=end]);
        marks::row(line, 0, true)
    };
    let sound = |from: usize| {
        let row = line_at(from);
        matches!(row.ends, RowEnd::At { .. }) && row.cells == cells
    };
    let next = memchr_iter(b'\n', &bytes[start..end]).map(|at| start + at + 1).find(|from| sound(*from))?;
    match row_end(&bytes[..next], start, true) {
        RowEnd::Unclosed { quote } => Some(Torn { quote, next }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str, cells: usize) -> Option<(usize, &str)> {
        torn(text.as_bytes(), 0, text.len(), cells).map(|torn| (torn.quote, &text[torn.next..]))
    }

    #[test]
    fn reading_goes_on_at_the_first_line_that_is_a_row_by_itself() {
        assert_eq!(of("1,\"x\n2,y\n3,z\n", 2), Some((2, "2,y\n3,z\n")));
        assert_eq!(of("1,\"x\n2,\"y\"\n", 2), Some((2, "2,\"y\"\n")));
        // A line of the cell is passed by.
        assert_eq!(of("1,\"x\nquiet\n3,z", 2), Some((2, "3,z")));
        assert_eq!(of("1,\"two\nlines\",\"x\n2,y,z\n", 3), Some((14, "2,y,z\n")));
    }

    #[test]
    fn a_row_without_such_a_line_stays_one() {
        assert_eq!(of("1,\"x\nquiet\n", 2), None);
        assert_eq!(of("1,\"x\n2\n", 1), None);
        assert_eq!(of("1,x", 2), None);
    }
}
