//! Where a row ends, how many cells it has, and where they end: told 64 bytes at a time, a bit for each of them. To search
//! for the next comma cell by cell takes four times as long.

use super::scan::{self, RowEnd};
use memchr::{memchr_iter, memchr2};
use std::cell::Cell;
use std::ops::Range;
use wide::u8x16;

pub(super) const BLOCK: usize = 64;

/// The blocks of a row whose commas are remembered: few rows are longer.
const KEPT: usize = 2;

/// The marks of 64 bytes.
pub(super) struct Block {
    pub commas: u64,
    /// Line breaks and quotes.
    pub stops: u64,
}

/// Marks the bytes from a place on, as far as there are any.
#[inline]
pub(super) fn block(bytes: &[u8], at: usize) -> Block {
    let rest = bytes.get(at..).unwrap_or_default();
    match rest.first_chunk::<BLOCK>() {
        Some(bytes) => marked(bytes),
        None => last(rest),
    }
}

#[inline]
fn marked(bytes: &[u8; BLOCK]) -> Block {
    let mut block = Block { commas: 0, stops: 0 };
    let (parts, _) = bytes.as_chunks::<16>();
    for (i, part) in parts.iter().enumerate() {
        let part = u8x16::new(*part);
        let is = |byte| part.simd_eq(u8x16::splat(byte));
        block.commas |= u64::from(is(b',').to_bitmask()) << (16 * i);
        block.stops |= u64::from((is(b'\n') | is(b'"')).to_bitmask()) << (16 * i);
    }
    block
}

/// Fewer than 64 bytes.
#[cold]
fn last(bytes: &[u8]) -> Block {
    let mut whole = [0; BLOCK];
    whole[..bytes.len()].copy_from_slice(bytes);
    marked(&whole)
}

/// Adds the places at which a byte stands.
pub(super) fn places_of(byte: u8, bytes: &[u8], places: &mut Vec<usize>) {
    let (parts, rest) = bytes.as_chunks::<16>();
    for (i, part) in parts.iter().enumerate() {
        let mut marks = u8x16::new(*part).simd_eq(u8x16::splat(byte)).to_bitmask();
        while marks != 0 {
            places.push(16 * i + marks.trailing_zeros() as usize);
            marks &= marks - 1;
        }
    }
    let from = bytes.len() - rest.len();
    places.extend(rest.iter().enumerate().filter(|(_, b)| **b == byte).map(|(i, _)| from + i));
}

/// How many commas and line breaks there are.
pub fn commas_and_breaks(bytes: &[u8]) -> (usize, usize) {
    (bytecount::count(bytes, b','), breaks(bytes))
}

/// How many line breaks there are.
pub fn breaks(bytes: &[u8]) -> usize {
    bytecount::count(bytes, b'\n')
}

/// The commas at the beginning of a row, as far as they are known without reading the row again: up to its first quote.
#[derive(Clone, Copy, Debug, Default)]
pub struct Commas {
    marks: [u64; KEPT],
    /// How many there are of each.
    counts: [u32; KEPT],
}

/// What is told of a row at first sight.
pub struct Row {
    pub ends: RowEnd,
    /// Its first quote.
    pub quote: Option<usize>,
    /// How many cells it has; 0 where a quoted one doesn't end as a cell.
    pub cells: usize,
    pub commas: Commas,
}

/// The row that begins at a place. `whole`: there are no bytes after these.
#[inline]
pub fn row(bytes: &[u8], start: usize, whole: bool) -> Row {
    let (mut commas, mut cells, mut at) = (Commas::default(), 1, start);
    let mut kept = commas.marks.iter_mut().zip(&mut commas.counts);
    loop {
        let block = block(bytes, at);
        let before = match block.stops {
            0 => block.commas,
            // Those below its lowest bit.
            stops => block.commas & (stops - 1) & !stops,
        };
        let count = before.count_ones();
        if let Some(kept) = kept.next() {
            *kept.0 = before;
            *kept.1 = count;
        }
        cells += count as usize;
        if block.stops != 0 {
            let stop = at + block.stops.trailing_zeros() as usize;
            if bytes.get(stop) == Some(&b'"') {
                return with_quotes(bytes, start, stop, whole, (commas, cells));
            }
            let (end, next) = scan::at_break(bytes, start, stop);
            return Row { ends: RowEnd::At { end, next }, quote: None, cells, commas };
        }
        at += BLOCK;
        if at >= bytes.len() {
            let end = bytes.len();
            let ends = if whole { RowEnd::At { end, next: end } } else { RowEnd::Partial };
            return Row { ends, quote: None, cells, commas };
        }
    }
}

/// The same as `scan::row_end` and `scan::count` find, in one go. What stands before the first quote is known.
#[inline(never)]
fn with_quotes(
    bytes: &[u8],
    start: usize,
    first: usize,
    whole: bool,
    (commas, mut cells): (Commas, usize),
) -> Row {
    let unfinished = |ends| Row { ends, quote: Some(first), cells: 0, commas };
    let counted = |from: usize, until: usize| memchr_iter(b',', &bytes[from.min(until)..until]).count();
    // Commas are counted up to `from`: those of quoted cells are passed over.
    let (mut quote, mut from, mut stray) = (first, first, None);
    let ends = loop {
        let mut after = quote + 1;
        // A quote opens a quoted cell only where a cell begins; elsewhere it is a character.
        if quote == start || bytes[quote - 1] == b',' {
            let Some(close) = scan::closing_quote(bytes, quote) else {
                return unfinished(if whole { RowEnd::Unclosed { quote } } else { RowEnd::Partial });
            };
            after = close + 1;
            cells += counted(from, quote);
            from = after;
            match bytes.get(after) {
                None if !whole => return unfinished(RowEnd::Partial),
                None | Some(b',') => {}
                Some(_) => stray = stray.or(Some(after)),
            }
        }
        match memchr2(b'"', b'\n', &bytes[after..]).map(|at| after + at) {
            Some(at) if bytes[at] == b'"' => quote = at,
            Some(at) => {
                let (end, next) = scan::at_break(bytes, start, at);
                break RowEnd::At { end, next };
            }
            None if whole => break RowEnd::At { end: bytes.len(), next: bytes.len() },
            None => return unfinished(RowEnd::Partial),
        }
    };
    let RowEnd::At { end, .. } = ends else { return unfinished(ends) };
    cells += counted(from, end);
    let sound = stray.is_none_or(|after| after == end);
    Row { ends, quote: Some(first), cells: if sound { cells } else { 0 }, commas }
}

/// Where the cell at an index stands by these marks, of which there are more than that.
#[inline]
fn nth(mut marks: u64, index: u32) -> Range<usize> {
    let mut from = 0;
    if index > 0 {
        for _ in 1..index {
            marks &= marks.wrapping_sub(1);
        }
        from = marks.trailing_zeros() as usize + 1;
        marks &= marks.wrapping_sub(1);
    }
    from..marks.trailing_zeros() as usize
}

impl Commas {
    /// Where the cell at an index stands in its row; none where that is not known at first sight.
    #[inline]
    pub fn cell(&self, index: usize) -> Option<Range<usize>> {
        let (mut index, mut from) = (u32::try_from(index).ok()?, 0);
        for (i, (marks, count)) in self.marks.iter().zip(self.counts).enumerate() {
            if index < count {
                let cell = nth(*marks, index);
                let from = if index > 0 { i * BLOCK + cell.start } else { from };
                return Some(from..i * BLOCK + cell.end);
            }
            if count > 0 {
                // It may begin behind the last of these.
                from = i * BLOCK + marks.ilog2() as usize + 1;
                index -= count;
            }
        }
        None
    }

    /// Notes where the cells of a sound row end, but for the last, which ends with it.
    pub fn note(&self, row: &[u8], quoted: bool, ends: &[Cell<usize>]) {
        let mut ends = ends.iter();
        let mut note = |place| ends.next().map(|end: &Cell<usize>| end.set(place));
        if quoted {
            let mut start = 0;
            while let Some(end) = scan::cell_end(row, start).ok().filter(|end| *end < row.len()) {
                note(end);
                start = end + 1;
            }
            return;
        }
        for (i, commas) in self.marks.iter().enumerate() {
            let mut commas = *commas;
            while commas != 0 {
                note(i * BLOCK + commas.trailing_zeros() as usize);
                commas &= commas - 1;
            }
        }
        if let Some(rest) = row.get(KEPT * BLOCK..) {
            memchr_iter(b',', rest).for_each(|at| {
                note(KEPT * BLOCK + at);
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn one_row_after_the_other_is_what_a_search_finds(
            bytes in prop::collection::vec(prop_oneof![6 => Just(b'x'), 3 => Just(b','), 1 => Just(b'"'), 2 => Just(b'\n'), 1 => Just(b'\r')], 0..400),
            start in 0usize..100,
            whole: bool,
        ) {
            let mut at = start.min(bytes.len());
            while at < bytes.len() {
                let row = row(&bytes, at, whole);
                prop_assert_eq!(row.ends, scan::row_end(&bytes, at, whole));
                let RowEnd::At { end, next } = row.ends else { break };
                prop_assert_eq!(row.cells, scan::count(&bytes[at..end]));
                at = next;
            }
        }

        #[test]
        fn rows_are_those_that_a_search_finds(
            bytes in prop::collection::vec(prop_oneof![12 => Just(b'x'), 2 => Just(b','), 1 => Just(b'"'), 1 => Just(b'\r')], 0..300),
            start in 0usize..200,
            more: bool,
            room in 0usize..40,
        ) {
            let start = start.min(bytes.len());
            let bytes = if more { [&bytes[..], b"\nx,\"x\",x\n"].concat() } else { bytes };
            let row = row(&bytes, start, true);
            prop_assert_eq!(row.ends, scan::row_end(&bytes, start, true));
            let RowEnd::At { end, .. } = row.ends else { return Ok(()) };
            let text = &bytes[start..end];
            prop_assert_eq!(row.cells, scan::count(text));
            prop_assert_eq!(row.quote, text.iter().position(|b| *b == b'"').map(|quote| start + quote));
            let mut cells = Vec::new();
            if scan::split(text, &mut cells).is_ok() {
                let ends = vec![Cell::new(usize::MAX); room.min(row.cells - 1)];
                row.commas.note(text, row.quote.is_some(), &ends);
                for (i, cell) in cells.iter().enumerate() {
                    if let Some(found) = row.commas.cell(i) {
                        prop_assert_eq!(found, cell.start..cell.end);
                    }
                    if let Some(noted) = ends.get(i) {
                        prop_assert_eq!(noted.get(), cell.end);
                    }
                }
                prop_assert_eq!(row.commas.cell(cells.len()), None);
            }
        }
    }

    proptest! {
        #[test]
        fn the_places_are_those_at_which_it_stands(bytes in prop::collection::vec(0u8..3, 0..100)) {
            let mut places = vec![7];
            places_of(1, &bytes, &mut places);
            let expected = bytes.iter().enumerate().filter(|(_, b)| **b == 1).map(|(i, _)| i);
            prop_assert_eq!(places, std::iter::once(7).chain(expected).collect::<Vec<_>>());
        }
    }

    #[test]
    fn the_cells_before_the_first_quote_are_known_at_once() {
        let text = format!("a,{},\"b,c\",d\n", "x".repeat(70));
        let row = row(text.as_bytes(), 0, true);
        assert_eq!((row.cells, row.quote), (4, Some(73)));
        let known: Vec<_> = (0..4).map(|i| row.commas.cell(i)).collect();
        assert_eq!(known, [Some(0..1), Some(2..72), None, None]);
    }
}
