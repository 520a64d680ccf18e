//! The keys by which the rows of old sheets are known again.

use super::incoming::IncomingRow;
use super::reconcile::Hash;
use compact_str::CompactString;
use foldhash::HashMap;

/// The key of what has no number: its identifying cells, as twelve hexadecimal digits.
pub fn of_cells(cells: &[&str], hash: Hash) -> String {
    format!("#{}", digits(cells.join("\0").as_bytes(), hash))
}

/// What tells one of several under a number apart.
pub fn digits(bytes: &[u8], hash: Hash) -> String {
    format!("{:012x}", hash(bytes) & 0xffff_ffff_ffff)
}

/// The keys given out so far.
#[derive(Default)]
pub struct Given(HashMap<String, usize>);

impl Given {
    /// The key of the next row that says just this: rows that say the same are told apart by their order.
    pub fn next(&mut self, base: String) -> CompactString {
        let nth = self.0.entry(base.clone()).or_default();
        *nth += 1;
        if *nth == 1 { base.into() } else { format!("{base}/{nth}").into() }
    }
}

/// How many rows bear each number: a bill's several lines have one.
pub fn bearers(rows: &[IncomingRow], number: Option<usize>) -> HashMap<CompactString, usize> {
    let mut bearers: HashMap<CompactString, usize> = HashMap::default();
    for row in rows {
        *bearers.entry(row.get(number).into()).or_default() += 1;
    }
    bearers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_row_twice_has_two_keys_and_another_order_of_cells_is_another_key() {
        let hash: Hash = |bytes| bytes.iter().fold(7, |sum, byte| sum * 31 + u64::from(*byte));
        let mut given = Given::default();
        let key = of_cells(&["李姐", "138"], hash);
        assert_eq!(key.len(), 13);
        assert_eq!(given.next(key.clone()), key);
        assert_eq!(given.next(key.clone()), format!("{key}/2"));
        assert_ne!(of_cells(&["138", "李姐"], hash), key);
        assert_ne!(of_cells(&["李姐138", ""], hash), key);
    }
}
