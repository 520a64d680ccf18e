//! Where the line breaks, the quotes and the commas of a chunk stand, a bit for each byte. They are
//! found 64 bytes at a time; to search for the next of them anew, cell by cell, takes four times as
//! long.

use wide::u8x16;

const BLOCK: usize = 64;

/// The marks of 64 bytes.
#[derive(Clone, Copy, Default)]
struct Block {
    breaks: u64,
    quotes: u64,
    commas: u64,
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

    /// The next line break or quote from a place on, and whether it is a quote.
    pub fn next_end(&self, start: usize) -> Option<(usize, bool)> {
        let start = start - self.base;
        let (mut mask, mut i) = (from(start % BLOCK), start / BLOCK);
        while let Some(block) = self.blocks.get(i) {
            let ends = (block.breaks | block.quotes) & mask;
            if ends != 0 {
                let bit = ends.trailing_zeros() as usize;
                return Some((self.base + i * BLOCK + bit, block.quotes >> bit & 1 == 1));
            }
            mask = u64::MAX;
            i += 1;
        }
        None
    }

    /// The commas between two places.
    pub fn commas(&self, start: usize, end: usize) -> usize {
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

    /// The cell at an index among those between two places, if a comma ends it: where it begins and
    /// ends. Else where it begins, if it does.
    pub fn cell(&self, start: usize, end: usize, mut index: usize) -> (Option<usize>, Option<usize>) {
        let (start, end) = (start - self.base, end - self.base);
        let (mut mask, mut begin) = (from(start % BLOCK), start);
        let mut i = start / BLOCK;
        while i * BLOCK < end {
            let mut commas = self.blocks[i].commas & mask;
            if end - i * BLOCK < BLOCK {
                commas &= below(end % BLOCK);
            }
            let count = commas.count_ones() as usize;
            if count > index {
                for _ in 0..index {
                    begin = i * BLOCK + commas.trailing_zeros() as usize + 1;
                    commas &= commas - 1;
                }
                let comma = i * BLOCK + commas.trailing_zeros() as usize;
                return (Some(self.base + begin), Some(self.base + comma));
            }
            if count > 0 {
                index -= count;
                begin = i * BLOCK + BLOCK - commas.leading_zeros() as usize;
            }
            mask = u64::MAX;
            i += 1;
        }
        ((index == 0).then_some(self.base + begin), None)
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
            before in 0usize..80,
        ) {
            let mut marks = Marks::default();
            marks.read(&bytes, base);
            let (start, end) = (start.min(bytes.len()), end.clamp(start.min(bytes.len()), bytes.len()));
            let found = bytes[start..].iter().position(|b| matches!(b, b'"' | b'\n')).map(|i| start + i);
            prop_assert_eq!(marks.next_end(base + start), found.map(|i| (base + i, bytes[i] == b'"')));
            let commas: Vec<usize> = (start..end).filter(|i| bytes[*i] == b',').map(|i| base + i).collect();
            prop_assert_eq!(marks.commas(base + start, base + end), commas.len());
            let begin = before.checked_sub(1).map_or(Some(base + start), |i| Some(commas.get(i)? + 1));
            prop_assert_eq!(marks.cell(base + start, base + end, before), (begin, commas.get(before).copied()));
        }
    }
}
