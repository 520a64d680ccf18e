//! Sets of ids that are asked once for every row of a table.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};

/// A set of ids, or of their hashes.
pub type Ids<T> = HashSet<T, BuildHasherDefault<IdHasher>>;

/// Something by its id.
pub type ById<K, T> = HashMap<K, T, BuildHasherDefault<IdHasher>>;

/// XXH3 of the id. The standard library's hash keeps out who would slow a server down by choosing
/// keys; a shop has nothing to gain from slowing down its own list, and it takes five times as long.
#[derive(Clone, Copy, Default)]
pub struct IdHasher(u64);

impl Hasher for IdHasher {
    fn write(&mut self, bytes: &[u8]) {
        self.0 = self.0.rotate_left(5) ^ xxhash_rust::xxh3::xxh3_64(bytes);
    }

    /// What ends a text: it tells nothing.
    fn write_u8(&mut self, _: u8) {}

    /// The length of a list of bytes: it tells nothing.
    fn write_usize(&mut self, _: usize) {}

    /// A hash already.
    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
