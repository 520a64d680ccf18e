//! Some ids, told from the many others of a table by a glance.

use foldhash::HashSet;

/// Bits of the glance for each id, so that one of a hundred others is let through, and at least and at most as powers of two.
const EACH: usize = 100;
const LEAST: u32 = 14;
const MOST: u32 = 20;

/// Ids that are looked for.
pub struct Ids<'a> {
    ids: HashSet<&'a [u8]>,
    /// A bit for what each of them looks like.
    looks: Vec<u64>,
    bits: u32,
}

impl<'a> Ids<'a> {
    pub fn of(ids: impl Iterator<Item = &'a str>) -> Ids<'a> {
        let ids: HashSet<&[u8]> = ids.map(str::as_bytes).collect();
        let bits = ids.len().saturating_mul(EACH).max(1).ilog2().clamp(LEAST, MOST);
        let mut looks = vec![0; 1 << (bits - 6)];
        for id in &ids {
            let look = look(id, bits);
            looks[look / 64] |= 1 << (look % 64);
        }
        Ids { ids, looks, bits }
    }

    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// Whether a cell may hold one of them: not the others, but for a few.
    #[inline]
    pub fn may_hold(&self, cell: &[u8]) -> bool {
        let look = look(cell, self.bits);
        self.looks[look / 64] >> (look % 64) & 1 != 0
    }

    pub fn contains(&self, id: &[u8]) -> bool {
        self.ids.contains(id)
    }
}

/// What an id looks like: its first bytes, mixed. Ids of a kind have eight.
#[inline]
fn look(id: &[u8], bits: u32) -> usize {
    // Cells are trimmed when they are read.
    let id = id.trim_ascii();
    let word = match id.first_chunk::<8>() {
        Some(first) => u64::from_le_bytes(*first),
        None => id.iter().fold(0, |word, byte| word << 8 | u64::from(*byte)),
    };
    // Fibonacci hashing: Knuth, The Art of Computer Programming, volume 3, section 6.4.
    (word.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (64 - bits)) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_that_are_looked_for_are_seen_and_few_others() {
        let wanted: Vec<String> = (0..200).map(|i| format!("c{:07}", i * 31)).collect();
        let ids = Ids::of(wanted.iter().map(String::as_str).chain(["王", ""]));
        assert!(wanted.iter().all(|id| ids.may_hold(id.as_bytes()) && ids.contains(id.as_bytes())));
        assert!(ids.may_hold(b" c0000031 ") && ids.may_hold("王".as_bytes()) && ids.may_hold(b""));
        let others = (0..20_000).map(|i| format!("d{i:07}"));
        assert!(others.filter(|id| ids.may_hold(id.as_bytes())).count() < 1_000);
        assert!(!ids.contains(b"d0000031"));
    }
}
