//! Where the line breaks, the quotes and the commas of a chunk stand, a bit for each byte. They are
//! found 64 bytes at a time; to search for the next of them anew, cell by cell, takes four times as
//! long.

use super::scan::{self, RowEnd};
use wide::u8x16;

const BLOCK: usize = 64;

/// The marks of 64 bytes.
#[derive(Clone, Copy, Default)]
struct Block {
    breaks: u64,
    quotes: u64,
    commas: u64,
}

/// What the marks tell of a row.
pub struct Row {
    pub ends: RowEnd,
    /// Its first quote.
    pub quote: Option<usize>,
    /// How many cells it has; 0 where a quoted one doesn't end as a cell.
    pub cells: usize,
}

/// Where the cells of a row end, as they are met; all but the last end before a comma. What finds no place is counted.
struct Ends<'a> {
    places: &'a mut [usize],
    met: usize,
}

impl Ends<'_> {
    /// Meets the commas of a block that begins at a place.
    #[inline]
    fn meet(&mut self, mut commas: u64, at: usize) {
        while commas != 0 {
            let Some(place) = self.places.get_mut(self.met) else {
                self.met += commas.count_ones() as usize;
                return;
            };
            *place = at + commas.trailing_zeros() as usize;
            self.met += 1;
            commas &= commas - 1;
        }
    }
}

/// The marks of some bytes of a buffer.
#[derive(Default)]
pub struct Marks {
    /// Where in the buffer they begin.
    base: usize,
    blocks: Vec<Block>,
}

/// `QUOTES`: there may be any.
fn marked<const QUOTES: bool>(bytes: &[u8; BLOCK]) -> Block {
    let mut block = Block::default();
    let (parts, _) = bytes.as_chunks::<16>();
    for (i, part) in parts.iter().enumerate() {
        let part = u8x16::new(*part);
        let bits = |byte| u64::from(part.simd_eq(u8x16::splat(byte)).to_bitmask()) << (16 * i);
        block.breaks |= bits(b'\n');
        if QUOTES {
            block.quotes |= bits(b'"');
        }
        block.commas |= bits(b',');
    }
    block
}

/// The bits from that one on.
fn from(bit: usize) -> u64 {
    u64::MAX << bit
}

/// The bits below that one.
fn below(bit: usize) -> u64 {
    !from(bit)
}

impl Marks {
    /// Marks the bytes, which begin at `base` in their buffer.
    pub fn read(&mut self, bytes: &[u8], base: usize) {
        self.base = base;
        self.blocks.clear();
        // Most files hold none, which is told much faster than where they stand.
        match memchr::memchr(b'"', bytes) {
            Some(_) => self.mark::<true>(bytes),
            None => self.mark::<false>(bytes),
        }
    }

    fn mark<const QUOTES: bool>(&mut self, bytes: &[u8]) {
        let (blocks, rest) = bytes.as_chunks::<BLOCK>();
        self.blocks.extend(blocks.iter().map(marked::<QUOTES>));
        if !rest.is_empty() {
            let mut last = [0; BLOCK];
            last[..rest.len()].copy_from_slice(rest);
            self.blocks.push(marked::<QUOTES>(&last));
        }
    }

    /// The next byte from a place on that is so marked.
    #[inline]
    fn next(&self, start: usize, marked: impl Fn(&Block) -> u64) -> Option<usize> {
        let start = start - self.base;
        let (mut mask, mut i) = (from(start % BLOCK), start / BLOCK);
        while let Some(block) = self.blocks.get(i) {
            let bits = marked(block) & mask;
            if bits != 0 {
                return Some(self.base + i * BLOCK + bits.trailing_zeros() as usize);
            }
            mask = u64::MAX;
            i += 1;
        }
        None
    }

    /// The row that begins at a place of the bytes, which are those that were marked with all that
    /// stands before them. `whole`: there are no bytes after these. `ends` is told where its cells end, as far as it
    /// has room for them.
    #[inline]
    pub fn row(&self, bytes: &[u8], start: usize, whole: bool, ends: &mut [usize]) -> Row {
        let offset = start - self.base;
        let (mut mask, mut ends) = (from(offset % BLOCK), Ends { places: ends, met: 0 });
        let (mut i, mut at) = (offset / BLOCK, start - offset % BLOCK);
        while let Some(block) = self.blocks.get(i) {
            let stops = (block.breaks | block.quotes) & mask;
            let commas = block.commas & mask;
            if stops != 0 {
                let stop = stops.trailing_zeros() as usize;
                if block.quotes >> stop & 1 != 0 {
                    ends.met = 0;
                    return self.row_with_quotes(bytes, start, at + stop, whole, ends);
                }
                let (end, next) = scan::at_break(bytes, start, at + stop);
                // The commas before the break.
                ends.meet(commas & (stops - 1), at);
                return Row { ends: RowEnd::At { end, next }, quote: None, cells: ends.met + 1 };
            }
            ends.meet(commas, at);
            (mask, i, at) = (u64::MAX, i + 1, at + BLOCK);
        }
        let end = bytes.len();
        let row = if whole { RowEnd::At { end, next: end } } else { RowEnd::Partial };
        Row { ends: row, quote: None, cells: ends.met + 1 }
    }

    /// The same as `scan::row_end` and `scan::count` find, in one go.
    #[inline(never)]
    fn row_with_quotes(&self, bytes: &[u8], start: usize, first: usize, whole: bool, mut ends: Ends) -> Row {
        let unfinished = |ends| Row { ends, quote: Some(first), cells: 0 };
        // Commas are met up to `from`: those of quoted cells are passed over.
        let (mut quote, mut from, mut stray) = (first, start, None);
        let row = loop {
            let mut after = quote + 1;
            // A quote opens a quoted cell only where a cell begins; elsewhere it is a character.
            if quote == start || bytes[quote - 1] == b',' {
                let Some(close) = self.closing_quote(bytes, quote) else {
                    return unfinished(if whole { RowEnd::Unclosed { quote } } else { RowEnd::Partial });
                };
                after = close + 1;
                self.meet(from, quote, &mut ends);
                from = after;
                match bytes.get(after) {
                    None if !whole => return unfinished(RowEnd::Partial),
                    None | Some(b',') => {}
                    Some(_) => stray = stray.or(Some(after)),
                }
            }
            match self.next(after, |block| block.breaks | block.quotes) {
                Some(at) if bytes[at] == b'"' => quote = at,
                Some(at) => {
                    let (end, next) = scan::at_break(bytes, start, at);
                    break RowEnd::At { end, next };
                }
                None if whole => break RowEnd::At { end: bytes.len(), next: bytes.len() },
                None => return unfinished(RowEnd::Partial),
            }
        };
        let RowEnd::At { end, .. } = row else { return unfinished(row) };
        self.meet(from, end, &mut ends);
        let sound = stray.is_none_or(|after| after == end);
        Row { ends: row, quote: Some(first), cells: if sound { ends.met + 1 } else { 0 } }
    }

    /// The quote that closes the one at `open`; doubled quotes stand for one.
    fn closing_quote(&self, bytes: &[u8], open: usize) -> Option<usize> {
        let mut at = open + 1;
        loop {
            let quote = self.next(at, |block| block.quotes)?;
            if bytes.get(quote + 1) != Some(&b'"') {
                return Some(quote);
            }
            at = quote + 2;
        }
    }

    /// Meets the commas between two places.
    #[inline]
    fn meet(&self, start: usize, end: usize, ends: &mut Ends) {
        if start >= end {
            return;
        }
        let offset = start - self.base;
        let (mut mask, mut i, mut at) = (from(offset % BLOCK), offset / BLOCK, start - offset % BLOCK);
        while let Some(block) = self.blocks.get(i) {
            let commas = block.commas & mask;
            if at + BLOCK > end {
                return ends.meet(commas & below(end - at), at);
            }
            ends.meet(commas, at);
            (mask, i, at) = (u64::MAX, i + 1, at + BLOCK);
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
            let mut marks = Marks::default();
            let mut at = start.min(bytes.len());
            marks.read(&bytes[at..], at);
            while at < bytes.len() {
                let row = marks.row(&bytes, at, whole, &mut []);
                prop_assert_eq!(row.ends, scan::row_end(&bytes, at, whole));
                let RowEnd::At { end, next } = row.ends else { break };
                prop_assert_eq!(row.cells, scan::count(&bytes[at..end]));
                at = next;
            }
        }

        #[test]
        fn rows_are_those_that_a_search_finds(
            bytes in prop::collection::vec(prop_oneof![4 => Just(b'x'), 2 => Just(b','), 2 => Just(b'"'), 1 => Just(b'\n'), 1 => Just(b'\r')], 0..300),
            start in 0usize..300,
            whole: bool,
            room in 0usize..40,
        ) {
            let mut marks = Marks::default();
            let start = start.min(bytes.len());
            marks.read(&bytes[start..], start);
            let mut ends = vec![usize::MAX; room];
            let row = marks.row(&bytes, start, whole, &mut ends);
            prop_assert_eq!(row.ends, scan::row_end(&bytes, start, whole));
            if let RowEnd::At { end, .. } = row.ends {
                let text = &bytes[start..end];
                prop_assert_eq!(row.cells, scan::count(text));
                prop_assert_eq!(row.quote, text.iter().position(|b| *b == b'"').map(|quote| start + quote));
                let mut cells = Vec::new();
                if scan::split(text, &mut cells).is_ok() {
                    let told = cells[..cells.len() - 1].iter().map(|cell| start + cell.end);
                    let known = ends.iter().copied().take(row.cells - 1);
                    prop_assert_eq!(known.collect::<Vec<_>>(), told.take(room).collect::<Vec<_>>());
                }
            }
        }
    }
}
