//! The words of `book add` and `move`: who, what, when, in that order, the time in one word or
//! several.

use crate::domain::day::{Day, Moment};
use crate::domain::problem::{Fact, Problems};
use crate::domain::spans::Spans;
use crate::domain::when::{self, Fault, When};

/// Words that were taken apart.
pub struct Split<'a> {
    /// Those before the time.
    pub before: &'a [String],
    pub when: When,
    /// The time as it was said.
    pub said: String,
}

/// The longest run of words at the end that tells a moment, and the words before it. `least` words
/// are something else.
pub fn split_when(
    words: &[String],
    least: usize,
    now: Moment,
    open: impl Fn(Day) -> Spans,
) -> Result<Split<'_>, Problems> {
    let mut fault = Fault::Unknown;
    for at in least..words.len() {
        let said = words[at..].join(" ");
        match when::moment(&said, now, &open) {
            Ok(when) => return Ok(Split { before: &words[..at], when, said }),
            Err(Fault::Unknown) => {}
            Err(found) => fault = found,
        }
    }
    if words.len() <= least {
        return Err(missing());
    }
    // 25:00, 改天: the last word is the one that was meant for a time.
    let text = words.last().cloned().unwrap_or_default();
    if when::is_no_day(&text, now.day) {
        return Err(no_such_day(&text));
    }
    Err(Fact::NotAMoment { text, fault }.into())
}

/// No word was left that could be a time.
pub fn missing() -> Problems {
    Fact::NotAMoment { text: String::new(), fault: Fault::Missing }.into()
}

/// 2月30日 stands where a day belongs.
pub fn no_such_day(text: &str) -> Problems {
    Fact::NotAMoment { text: text.to_string(), fault: Fault::NoSuchDay }.into()
}

/// Whether nothing is wrong but that the words are no time.
pub fn is_unknown(problems: &Problems) -> bool {
    let unknown = |fact: &Fact| matches!(fact, Fact::NotAMoment { fault: Fault::Unknown, .. });
    matches!(problems.0[..], [ref one] if unknown(&one.fact))
}

/// The longest run of words at the end that tells a day and no time, and the words before it.
pub fn split_day(words: &[String], least: usize, today: Day) -> Option<(&[String], String)> {
    (least..words.len()).find_map(|at| {
        let said = words[at..].join(" ");
        when::day(&said, today, when::Lean::Ahead).map(|_| (&words[..at], said))
    })
}
