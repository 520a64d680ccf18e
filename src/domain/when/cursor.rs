//! Reading words from a text, piece by piece.

use crate::domain::tokens::{han_number, numeral, simplified};

/// The text in half width, lower case and simplified marks.
pub fn plain(text: &str) -> String {
    let half = |c: char| match c {
        '！'..='～' => u32::from(c).checked_sub(0xfee0).and_then(char::from_u32).unwrap_or(c),
        '\u{3000}' => ' ',
        _ => simplified(c),
    };
    text.trim().chars().map(half).flat_map(char::to_lowercase).collect()
}

/// The part of a text that is still to be read. A copy of it is a way back.
#[derive(Clone, Copy, Debug)]
pub struct Cursor<'a> {
    rest: &'a str,
}

impl<'a> Cursor<'a> {
    pub fn new(text: &'a str) -> Cursor<'a> {
        Cursor { rest: text }
    }

    /// Passes over what stands between words and means nothing.
    fn skip(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', ',', '、', '，', '的']);
    }

    pub fn is_over(mut self) -> bool {
        self.skip();
        self.rest.is_empty()
    }

    /// Takes the first of these words that stands here. An English word ends where its letters end.
    pub fn word<T: Copy>(&mut self, words: &[(&str, T)]) -> Option<T> {
        self.skip();
        let (rest, meant) = words.iter().find_map(|(word, meant)| {
            let rest = self.rest.strip_prefix(word)?;
            let cut = word.ends_with(|c: char| c.is_ascii_alphabetic())
                && rest.starts_with(|c: char| c.is_ascii_alphabetic());
            (!cut).then_some((rest, *meant))
        })?;
        self.rest = rest;
        Some(meant)
    }

    /// Takes the English word that stands here, where `meaning` knows it.
    pub fn english<T>(&mut self, meaning: impl Fn(&str) -> Option<T>) -> Option<T> {
        self.skip();
        let end = self.rest.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        let meant = meaning(word)?;
        self.rest = rest;
        Some(meant)
    }

    /// Whether one of these words stands here; it is taken.
    pub fn has(&mut self, words: &[&str]) -> bool {
        words.iter().any(|word| self.word(&[(*word, ())]).is_some())
    }

    /// A mark that stands at once behind what was read, without a blank between.
    pub fn mark(&mut self, marks: &[char]) -> bool {
        let Some(rest) = self.rest.strip_prefix(marks) else { return false };
        self.rest = rest;
        true
    }

    /// A number in digits or Chinese characters, with the count of its digits.
    pub fn number(&mut self) -> Option<(u32, usize)> {
        self.skip();
        let run = |belongs: fn(char) -> bool| self.rest.find(|c| !belongs(c)).unwrap_or(self.rest.len());
        let digits = run(|c| c.is_ascii_digit());
        if digits > 0 {
            let value = self.rest[..digits].parse().ok().filter(|_| digits <= 4)?;
            self.rest = &self.rest[digits..];
            return Some((value, digits));
        }
        let signs = run(|c| numeral(c).is_some());
        let number = han_number(&self.rest[..signs]).filter(|_| signs > 0)?;
        self.rest = &self.rest[signs..];
        Some((number.value, usize::from(number.width)))
    }

    /// A number of just so many digits.
    pub fn digits(&mut self, count: usize) -> Option<u32> {
        self.skip();
        let run = self.rest.bytes().take_while(u8::is_ascii_digit).count();
        let value = self.rest[..run].parse().ok().filter(|_| run == count)?;
        self.rest = &self.rest[run..];
        Some(value)
    }

    /// What `read` finds; where that is nothing, the cursor stays.
    pub fn attempt<T>(&mut self, read: impl FnOnce(&mut Cursor<'a>) -> Option<T>) -> Option<T> {
        let mut ahead = *self;
        let found = read(&mut ahead)?;
        *self = ahead;
        Some(found)
    }
}
