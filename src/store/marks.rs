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
    /// Its first quote, or its end.
    pub plain: usize,
    /// How many cells it has; 0 where a quoted one doesn't end as a cell.
    pub cells: usize,
}

/// The marks of some bytes of a buffer.
#[derive(Default)]
pub struct Marks {
    /// Where in the buffer they begin.
    base: usize,
    blocks: Vec<Block>,
}

fn marked(bytes: &[u8; BLOCK]) -> Block {
    let mut block = Block::default();
    let (parts, _) = bytes.as_chunks::<16>();
    for (i, part) in parts.iter().enumerate() {
        let part = u8x16::new(*part);
        let bits = |byte| u64::from(part.simd_eq(u8x16::splat(byte)).to_bitmask()) << (16 * i);
        block.breaks |= bits(b'\n');
        block.quotes |= bits(b'"');
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
    /// The commas of the 64 bytes from a place on, a bit for each.
    #[inline]
    fn window(&self, start: usize) -> u64 {
        let (at, shift) = ((start - self.base) / BLOCK, (start - self.base) % BLOCK);
        let first = self.blocks.get(at).map_or(0, |block| block.commas >> shift);
        let second = self.blocks.get(at + 1).map_or(0, |block| block.commas);
        first | (second << (BLOCK - 1 - shift) << 1)
    }

    /// Marks the bytes, which begin at `base` in their buffer.
    pub fn read(&mut self, bytes: &[u8], base: usize) {
        self.base = base;
        self.blocks.clear();
        let (blocks, rest) = bytes.as_chunks::<BLOCK>();
        self.blocks.extend(blocks.iter().map(marked));
        if !rest.is_empty() {
            let mut last = [0; BLOCK];
            last[..rest.len()].copy_from_slice(rest);
            self.blocks.push(marked(&last));
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
    /// stands before them. `whole`: there are no bytes after these.
    #[inline]
    pub fn row(&self, bytes: &[u8], start: usize, whole: bool) -> Row {
        let offset = start - self.base;
        let (mut mask, mut cells) = (from(offset % BLOCK), 1);
        let (mut i, mut at) = (offset / BLOCK, start - offset % BLOCK);
        while let Some(block) = self.blocks.get(i) {
            let stops = (block.breaks | block.quotes) & mask;
            let commas = block.commas & mask;
            if stops != 0 {
                let stop = stops.trailing_zeros() as usize;
                if block.quotes >> stop & 1 != 0 {
                    return self.row_with_quotes(bytes, start, at + stop, whole);
                }
                let (end, next) = scan::at_break(bytes, start, at + stop);
                // The commas before the break.
                cells += (commas & (stops - 1)).count_ones() as usize;
                return Row { ends: RowEnd::At { end, next }, plain: end, cells };
            }
            cells += commas.count_ones() as usize;
            (mask, i, at) = (u64::MAX, i + 1, at + BLOCK);
        }
        let end = bytes.len();
        let ends = if whole { RowEnd::At { end, next: end } } else { RowEnd::Partial };
        Row { ends, plain: end, cells }
    }

    /// The same as `scan::row_end` and `scan::count` find, in one go.
    #[inline(never)]
    fn row_with_quotes(&self, bytes: &[u8], start: usize, first: usize, whole: bool) -> Row {
        let unfinished = |ends| Row { ends, plain: first, cells: 0 };
        let (mut quote, mut quoted, mut stray) = (first, 0, None);
        let ends = loop {
            let mut after = quote + 1;
            // A quote opens a quoted cell only where a cell begins; elsewhere it is a character.
            if quote == start || bytes[quote - 1] == b',' {
                let Some(close) = self.closing_quote(bytes, quote) else {
                    return unfinished(if whole { RowEnd::Unclosed { quote } } else { RowEnd::Partial });
                };
                after = close + 1;
                quoted += self.commas(quote, close);
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
        let RowEnd::At { end, .. } = ends else { return unfinished(ends) };
        let sound = stray.is_none_or(|after| after == end);
        Row { ends, plain: first, cells: if sound { self.commas(start, end) - quoted + 1 } else { 0 } }
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

    /// The commas between two places.
    #[inline]
    fn commas(&self, start: usize, end: usize) -> usize {
        let (start, end) = (start - self.base, end - self.base);
        let (mut mask, mut count) = (from(start % BLOCK), 0);
        let mut i = start / BLOCK;
        while i < end / BLOCK {
            count += (self.blocks[i].commas & mask).count_ones();
            mask = u64::MAX;
            i += 1;
        }
        if let Some(last) = self.blocks.get(i) {
            count += (last.commas & mask & below(end % BLOCK)).count_ones();
        }
        count as usize
    }

    /// The first comma from a place on, if it is near.
    #[inline]
    pub fn comma_near(&self, start: usize) -> Option<usize> {
        let offset = start - self.base;
        let mut near = self.blocks.get(offset / BLOCK..)?.iter();
        let bits = near.next()?.commas & from(offset % BLOCK);
        let at = start - offset % BLOCK;
        if bits != 0 {
            return Some(at + bits.trailing_zeros() as usize);
        }
        let bits = near.next()?.commas;
        (bits != 0).then(|| at + BLOCK + bits.trailing_zeros() as usize)
    }

    /// The commas of so many bytes from a place on, one after the other, counted from there.
    #[inline]
    pub fn commas_in(&self, start: usize, length: usize) -> Commas<'_> {
        Commas { marks: self, start, at: 0, bits: self.window(start) & first_bits(length), length }
    }
}

/// So many bits, from the lowest on.
#[inline]
fn first_bits(count: usize) -> u64 {
    if count < BLOCK { (1 << count) - 1 } else { u64::MAX }
}

/// The commas of some bytes, the next ones first.
pub struct Commas<'a> {
    marks: &'a Marks,
    start: usize,
    /// How far from there the window begins whose commas are `bits`.
    at: usize,
    bits: u64,
    length: usize,
}

impl Commas<'_> {
    #[cold]
    fn look_further(&mut self) -> bool {
        while self.bits == 0 && self.at + BLOCK < self.length {
            self.at += BLOCK;
            self.bits = self.marks.window(self.start + self.at) & first_bits(self.length - self.at);
        }
        self.bits != 0
    }
}

impl Iterator for Commas<'_> {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        if self.bits == 0 && !self.look_further() {
            return None;
        }
        let comma = self.at + self.bits.trailing_zeros() as usize;
        self.bits &= self.bits - 1;
        Some(comma)
    }

    /// Where those in between stand is not asked.
    #[inline]
    fn nth(&mut self, between: usize) -> Option<usize> {
        for _ in 0..between {
            if self.bits == 0 && !self.look_further() {
                return None;
            }
            self.bits &= self.bits - 1;
        }
        self.next()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn marks_are_where_a_search_finds_them(
            bytes in prop::collection::vec(prop_oneof![Just(b','), Just(b'"'), Just(b'\n'), Just(b'x')], 0..300),
            base in 0usize..100,
            start in 0usize..300,
            end in 0usize..300,
        ) {
            let mut marks = Marks::default();
            marks.read(&bytes, base);
            let (start, end) = (start.min(bytes.len()), end.clamp(start.min(bytes.len()), bytes.len()));
            let commas: Vec<usize> = (start..end).filter(|i| bytes[*i] == b',').map(|i| base + i).collect();
            prop_assert_eq!(marks.commas(base + start, base + end), commas.len());
            let told: Vec<usize> = marks.commas_in(base + start, end - start).map(|comma| base + start + comma).collect();
            prop_assert_eq!(&told, &commas);
            for n in [0, 1, 5, commas.len()] {
                let told = marks.commas_in(base + start, end - start).nth(n);
                prop_assert_eq!(told.map(|comma| base + start + comma), commas.get(n).copied());
            }
            let near = marks.comma_near(base + start).filter(|comma| *comma < base + end);
            let first = commas.first().copied();
            prop_assert!(near == first || near.is_none() && first.is_none_or(|comma| comma >= base + start + BLOCK));
        }

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
                let row = marks.row(&bytes, at, whole);
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
        ) {
            let mut marks = Marks::default();
            let start = start.min(bytes.len());
            marks.read(&bytes[start..], start);
            let row = marks.row(&bytes, start, whole);
            prop_assert_eq!(row.ends, scan::row_end(&bytes, start, whole));
            if let RowEnd::At { end, .. } = row.ends {
                let text = &bytes[start..end];
                prop_assert_eq!(row.cells, scan::count(text));
                prop_assert_eq!(row.plain, start + text.iter().position(|b| *b == b'"').unwrap_or(text.len()));
            }
        }
    }
}
