//! The time of what somebody said.

use super::cursor::Cursor;
use crate::domain::day::Moment;

/// A time in minutes since midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Time {
    Certain(u32),
    /// An hour before noon that may be the one after it: 3点.
    Spoken(u32),
}

/// The part of the day from which an hour is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Morning,
    Noon,
    Afternoon,
}

const PARTS: &[(&str, Part)] = &[
    ("凌晨", Part::Morning),
    ("清晨", Part::Morning),
    ("早上", Part::Morning),
    ("早晨", Part::Morning),
    ("上午", Part::Morning),
    ("早", Part::Morning),
    ("中午", Part::Noon),
    ("正午", Part::Noon),
    ("noon", Part::Noon),
    ("midday", Part::Noon),
    ("下午", Part::Afternoon),
    ("午后", Part::Afternoon),
    ("傍晚", Part::Afternoon),
    ("晚上", Part::Afternoon),
    ("晚间", Part::Afternoon),
    ("晚", Part::Afternoon),
    ("am", Part::Morning),
    ("pm", Part::Afternoon),
];

const ENGLISH: &[(&str, Part)] =
    &[("a.m.", Part::Morning), ("p.m.", Part::Afternoon), ("am", Part::Morning), ("pm", Part::Afternoon)];

/// Reads a time at the cursor.
pub fn read(words: &mut Cursor) -> Option<Time> {
    words.attempt(|words| {
        words.has(&["at"]);
        let before = words.word(PARTS);
        let Some((hour, minute, exact)) = words.attempt(body) else {
            return (before == Some(Part::Noon)).then_some(Time::Certain(720));
        };
        let part = before.or_else(|| words.word(ENGLISH));
        if hour > 24 || minute > 59 || hour == 24 && minute > 0 {
            return None;
        }
        let sure = |hour: u32| Some(Time::Certain((hour * 60 + minute).min(1439)));
        match part {
            Some(Part::Morning) if hour == 12 && before.is_none() => sure(0),
            Some(Part::Noon) if hour < 6 => sure(hour + 12),
            Some(Part::Afternoon) if hour < 12 => sure(hour + 12),
            Some(_) => sure(hour),
            None if exact || hour >= 12 || hour == 0 => sure(hour),
            None => Some(Time::Spoken(hour * 60 + minute)),
        }
    })
}

/// An hour and its minutes, and whether they are written as on a clock of 24 hours.
fn body(words: &mut Cursor) -> Option<(u32, u32, bool)> {
    let (hour, width) = words.number()?;
    if words.mark(&[':']) {
        let (minute, digits) = words.number().filter(|(_, digits)| *digits == 2)?;
        if words.mark(&[':']) {
            words.number()?;
        }
        return Some((hour, minute, width == 2 && digits == 2));
    }
    if words.has(&["点钟", "点整", "o'clock"]) {
        return Some((hour, 0, false));
    }
    if words.has(&["点", "时"]) {
        let quarter = words.word(&[("半", 30), ("一刻", 15), ("三刻", 45)]);
        let minute = quarter.or_else(|| words.number().map(|(minute, _)| minute)).unwrap_or(0);
        words.has(&["分"]);
        return Some((hour, minute, false));
    }
    let mut ahead = *words;
    ahead.word(ENGLISH).map(|_| (hour, 0, false))
}

/// 现在, 半小时后, in 2 hours: counted from now.
pub fn from_now(words: &mut Cursor, now: Moment) -> Option<Moment> {
    if words.has(&["现在", "马上", "now"]) {
        return Some(now);
    }
    let english = words.has(&["in"]);
    let half = words.has(&["半个", "半"]);
    let count = if half { 1 } else { i64::from(words.number()?.0) };
    words.has(&["个"]);
    let units =
        [("小时", 60), ("钟头", 60), ("分钟", 1), ("hours", 60), ("hour", 60), ("minutes", 1), ("min", 1)];
    let unit = words.word(&units)?;
    let after = words.has(&["以后", "之后", "后", "later"]);
    let minutes = if half { unit / 2 } else { unit * count };
    (english || after).then(|| now.plus_minutes(minutes))
}
