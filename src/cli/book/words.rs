//! The words of `book add` and `move`: who, what, when, in that order, the time in one word or
//! several.

use crate::domain::day::{Day, Moment};
use crate::domain::problem::{Fact, Problems};
use crate::domain::spans::Spans;
use crate::domain::when::{self, Fault, When};

/// The longest run of words at the end that tells a moment, and the words before it. `least` words
/// are something else.
pub fn split_when(
    words: &[String],
    least: usize,
    now: Moment,
    open: impl Fn(Day) -> Spans,
) -> Result<(&[String], When, String), Problems> {
    let mut fault = Fault::Unknown;
    for at in least..words.len() {
        let said = words[at..].join(" ");
        match when::moment(&said, now, &open) {
            Ok(when) => return Ok((&words[..at], when, said)),
            Err(Fault::Unknown) => {}
            Err(found) => fault = found,
        }
    }
    let text = words.get(least..).unwrap_or_default().join(" ");
    let text = if fault == Fault::Unknown { text } else { words.last().cloned().unwrap_or_default() };
    Err(Fact::NotAMoment { text, fault }.into())
}
