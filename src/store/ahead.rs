//! What a reader knows of the rows in its buffer.

use super::marks::{self, Commas};

/// Where a row stands in the buffer.
#[derive(Clone, Copy)]
pub struct Found {
    pub start: usize,
    pub end: usize,
    pub line: u32,
    /// Its first quote.
    pub quote: Option<usize>,
    pub cells: usize,
    pub commas: Commas,
}

impl Found {
    /// The lines on which it stands: one, but where quoted cells hold line breaks.
    #[inline]
    pub fn lines(&self, buffer: &[u8]) -> u32 {
        1 + self.quote.map_or(0, |quote| breaks(&buffer[quote..self.end]))
    }
}

/// The line breaks in some bytes.
pub fn breaks(bytes: &[u8]) -> u32 {
    u32::try_from(marks::breaks(bytes)).unwrap_or(0)
}

/// What is known of the rows of the buffer that are to be read next.
#[derive(Default)]
pub struct Ahead {
    /// Where in the buffer stands the next of each that is looked for; empty before they were looked for.
    pub hits: Vec<usize>,
    /// The rows before that place in the buffer are known to be sound; those of them that hold quotes.
    pub sound: usize,
    pub quoted: Vec<Quoted>,
    /// The rows before that place have to be looked at one by one.
    pub uneven: usize,
}

impl Ahead {
    /// The buffer holds other rows.
    pub fn forget(&mut self) {
        self.hits.clear();
        (self.sound, self.uneven) = (0, 0);
    }
}

/// A sound row with quotes, and where the next one begins.
pub struct Quoted {
    pub row: Found,
    pub next: usize,
}
