//! What the same few words of a column mean, each read once: a ten-year book names the same dozens
//! of services and staff half a million times.

use foldhash::HashMap;
use std::cell::RefCell;

/// So many different words are kept.
const WORDS: usize = 10_000;

pub struct Heard<T>(RefCell<HashMap<String, T>>);

impl<T> Default for Heard<T> {
    fn default() -> Heard<T> {
        Heard(RefCell::default())
    }
}

impl<T: Clone> Heard<T> {
    /// What the text means, as `read` found or finds out.
    pub fn of(&self, text: &str, read: impl FnOnce() -> T) -> T {
        if let Some(known) = self.0.borrow().get(text) {
            return known.clone();
        }
        let meant = read();
        let mut known = self.0.borrow_mut();
        if known.len() < WORDS {
            known.insert(text.to_string(), meant.clone());
        }
        meant
    }
}
