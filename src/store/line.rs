//! A row of which no more is known than where it begins and ends, and where its first commas stand: enough to tell whether
//! it is wanted.

use super::marks::{self, BLOCK};
use super::scan;
use memchr::memchr_iter;

/// The blocks of a line whose commas are remembered: few are longer.
const KEPT: usize = 2;

/// A line without quotes, or a row up to its first one.
#[derive(Clone, Copy)]
pub struct Line<'a> {
    text: &'a [u8],
    commas: [u64; KEPT],
    /// It goes on with a quote.
    quoted: bool,
}

impl<'a> Line<'a> {
    /// The line without quotes that begins at a place, and where the next one does.
    #[inline]
    pub fn next(bytes: &'a [u8], start: usize) -> (Line<'a>, usize) {
        let (mut commas, mut at, mut number) = ([0; KEPT], start, 0);
        let (end, next) = loop {
            let block = marks::block(bytes, at);
            if let Some(kept) = commas.get_mut(number) {
                *kept = match block.stops {
                    0 => block.commas,
                    // Those below its lowest bit.
                    stops => block.commas & (stops - 1) & !stops,
                };
            }
            if block.stops != 0 {
                break scan::at_break(bytes, start, at + block.stops.trailing_zeros() as usize);
            }
            (at, number) = (at + BLOCK, number + 1);
            if at >= bytes.len() {
                break (bytes.len(), bytes.len());
            }
        };
        (Line { text: &bytes[start..end], commas, quoted: false }, next)
    }

    /// The row at a place, up to its first quote.
    #[inline]
    pub fn until_quote(bytes: &'a [u8], start: usize, quote: usize) -> Line<'a> {
        let (mut commas, len) = ([0; KEPT], quote - start);
        for (i, kept) in commas.iter_mut().enumerate().take_while(|(i, _)| i * BLOCK < len) {
            *kept = marks::block(bytes, start + i * BLOCK).commas;
            if len < (i + 1) * BLOCK {
                *kept &= !(u64::MAX << (len - i * BLOCK));
            }
        }
        Line { text: &bytes[start..quote], commas, quoted: true }
    }

    /// The cell at an index; none where there is no such cell, or it does not end before a quote.
    #[inline]
    pub fn cell(&self, index: usize) -> Option<&'a [u8]> {
        let (mut before, mut from) = (index, 0);
        for (i, marks) in self.commas.iter().enumerate() {
            let (mut marks, mut passed) = (*marks, 0);
            while before > 0 && marks != 0 {
                passed = marks;
                marks &= marks - 1;
                before -= 1;
            }
            if passed != 0 {
                from = i * BLOCK + passed.trailing_zeros() as usize + 1;
            }
            if marks != 0 {
                return self.text.get(from..i * BLOCK + marks.trailing_zeros() as usize);
            }
        }
        if let Some(rest) = self.text.get(KEPT * BLOCK..) {
            for at in memchr_iter(b',', rest).map(|at| KEPT * BLOCK + at) {
                if before == 0 {
                    return self.text.get(from..at);
                }
                (before, from) = (before - 1, at + 1);
            }
        }
        if before == 0 && !self.quoted { self.text.get(from..) } else { None }
    }

    /// The cells at these indices; none where one of them is not there, or does not end before a quote.
    #[inline]
    pub fn cells<const N: usize>(&self, indices: [usize; N]) -> Option<[&'a [u8]; N]> {
        let mut cells = [&[][..]; N];
        for (cell, index) in cells.iter_mut().zip(indices) {
            *cell = self.cell(index)?;
        }
        Some(cells)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn cells_of_a_line_are_those_that_a_search_finds(
            bytes in prop::collection::vec(prop_oneof![9 => Just(b'x'), 2 => Just(b',')], 0..200),
            start in 0usize..70,
            returned: bool,
        ) {
            let start = start.min(bytes.len());
            let text = [&bytes[..], if returned { b"\r\nx,x,x" } else { b"\nx,x,x" }].concat();
            let (line, next) = Line::next(&text, start);
            prop_assert_eq!(next, bytes.len() + if returned { 2 } else { 1 });
            let mut cells = Vec::new();
            scan::split(&bytes[start..], &mut cells).unwrap();
            for (i, cell) in cells.iter().enumerate() {
                let expected = &bytes[start..][cell.start..cell.end];
                prop_assert_eq!(line.cell(i), Some(expected), "{}", i);
                prop_assert_eq!(line.cells([i, 0]).map(|cells| cells[0]), Some(expected), "{}", i);
            }
            prop_assert_eq!(line.cell(cells.len()), None);
            prop_assert_eq!(line.cells([0, cells.len()]), None);
            let quoted = Line::until_quote(&text, start, bytes.len());
            prop_assert_eq!(quoted.cell(cells.len() - 1), None);
            if cells.len() > 1 {
                let first = &bytes[start..][..cells[0].end];
                prop_assert_eq!((quoted.cell(0), quoted.cells([0])), (Some(first), Some([first])));
            }
        }
    }
}
