//! The day of what somebody said.

use super::Lean;
use super::cursor::Cursor;
use crate::domain::day::{Day, Month};
use crate::domain::english;

/// Words for days, by their distance from today; the longer ones first.
const NEAR: &[(&str, i64)] = &[
    ("大后天", 3),
    ("后天", 2),
    ("明天", 1),
    ("明日", 1),
    ("今天", 0),
    ("今日", 0),
    ("大前天", -3),
    ("前天", -2),
    ("昨天", -1),
    ("昨日", -1),
    ("the day after tomorrow", 2),
    ("day after tomorrow", 2),
    ("tomorrow", 1),
    ("today", 0),
    ("yesterday", -1),
];

/// Words for a day and a part of it: the day is taken, the part is left to the time.
const NEAR_PARTS: &[(&str, i64)] = &[("今", 0), ("明", 1)];

const PARTS: &[&str] = &["早", "晚"];

/// Monday is 1.
const CHINESE_DAYS: &[(&str, u32)] =
    &[("一", 1), ("二", 2), ("三", 3), ("四", 4), ("五", 5), ("六", 6), ("日", 7), ("天", 7)];

/// A day that was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    pub day: Day,
    /// A weekday without a word before it: where its time is over, the one of next week is meant.
    pub weekly: bool,
}

/// Reads a day at the cursor.
pub fn read(words: &mut Cursor, today: Day, lean: Lean) -> Option<Said> {
    words.has(&["on"]);
    if let Some(said) = words.attempt(|words| weekday(words, today)) {
        return Some(said);
    }
    let day = words
        .attempt(|words| words.word(NEAR).map(|days| today.plus(days)))
        .or_else(|| words.attempt(|words| near_part(words, today)))
        .or_else(|| words.attempt(|words| shifted(words, today)))
        .or_else(|| words.attempt(|words| date(words, today, lean)))?;
    Some(Said { day, weekly: false })
}

/// 今晚, 明早: the day, without the part.
fn near_part(words: &mut Cursor, today: Day) -> Option<Day> {
    if words.has(&["tonight"]) {
        return Some(today);
    }
    let days = words.word(NEAR_PARTS)?;
    let mut ahead = *words;
    ahead.has(PARTS).then(|| today.plus(days))
}

/// +3d, 三天后, 两周后, in 3 days.
fn shifted(words: &mut Cursor, today: Day) -> Option<Day> {
    let sign = words.word(&[("+", 1), ("-", -1)]);
    if let Some(sign) = sign {
        let (count, _) = words.number()?;
        let unit = words.word(&[("d", 1), ("w", 7), ("天", 1), ("周", 7)])?;
        return Some(today.plus(sign * i64::from(count) * unit));
    }
    let english = words.has(&["in"]);
    let (count, _) = words.number()?;
    words.has(&["个"]);
    let units =
        [("days", 1), ("day", 1), ("weeks", 7), ("week", 7), ("天", 1), ("周", 7), ("星期", 7), ("礼拜", 7)];
    let unit = words.word(&units)?;
    (english || words.has(&["以后", "之后", "后", "later"])).then(|| today.plus(i64::from(count) * unit))
}

/// 周三, 下周六, 本周日, wednesday, next friday. Without a word before it the coming one is meant.
fn weekday(words: &mut Cursor, today: Day) -> Option<Said> {
    let english = [("next", 1), ("this", 0), ("coming", 0), ("last", -1)];
    let weeks = words.word(&[
        ("下下个", 2),
        ("下下", 2),
        ("下个", 1),
        ("下", 1),
        ("这个", 0),
        ("这", 0),
        ("本", 0),
        ("上个", -1),
        ("上", -1),
    ]);
    let (weeks, wanted) = match words.has(&["周", "星期", "礼拜"]) {
        true => (weeks, words.word(CHINESE_DAYS).or_else(|| words.number().map(|(day, _)| day))?),
        false if weeks.is_some() => return None,
        false => (words.word(&english), words.english(english::weekday)?.0),
    };
    if !(1..=7).contains(&wanted) {
        return None;
    }
    let ahead = i64::from(wanted) - i64::from(today.weekday().0);
    Some(match weeks {
        Some(weeks) => Said { day: today.plus(ahead + 7 * weeks), weekly: false },
        None => Said { day: today.plus(ahead.rem_euclid(7)), weekly: true },
    })
}

/// 2026-11-25, 2026年11月25日, 20261125, 11月25号, 11/25, 11.25, 25号, nov 25.
fn date(words: &mut Cursor, today: Day, lean: Lean) -> Option<Day> {
    if let Some(month) = words.english(english::month) {
        let (day, _) = words.number()?;
        words.has(&["st", "nd", "rd", "th"]);
        return of_year(month, day, today, lean);
    }
    if let Some(whole) = words.digits(8) {
        let year = i32::try_from(whole / 10_000).ok()?;
        return Day::new(year, whole / 100 % 100, whole % 100);
    }
    let (first, width) = words.number()?;
    if width == 4 {
        if !(words.mark(&['-', '/', '.']) || words.has(&["年"])) {
            return None;
        }
        let (month, _) = words.number()?;
        if !(words.mark(&['-', '/', '.']) || words.has(&["月"])) {
            return None;
        }
        let (day, _) = words.number()?;
        let _ = words.has(&["日", "号"]) || words.mark(&['t']);
        return Day::new(i32::try_from(first).ok()?, month, day);
    }
    if words.has(&["月"]) {
        let (day, _) = words.number()?;
        words.has(&["日", "号"]);
        return of_year(first, day, today, lean);
    }
    if words.mark(&['-', '/', '.']) {
        let (day, _) = words.number()?;
        return of_year(first, day, today, lean);
    }
    if words.has(&["号", "日"]) {
        return of_month(first, today, lean);
    }
    let month = words.english(english::month)?;
    of_year(month, first, today, lean)
}

/// Whether a text is written as a day, though it may be none: 2月30日, 2027-02-29, 13/45.
pub fn is_like(text: &str) -> bool {
    let mut words = Cursor::new(text);
    if words.digits(8).is_some() {
        return words.is_over();
    }
    let Some((_, width)) = words.number() else { return false };
    let mark = |words: &mut Cursor| words.mark(&['-', '/', '.']);
    let has_year = width == 4;
    if has_year && (!(mark(&mut words) || words.has(&["年"])) || words.number().is_none()) {
        return false;
    }
    let is_month = words.has(&["月"]);
    if !is_month && !mark(&mut words) {
        return !has_year && words.has(&["号", "日"]) && words.is_over();
    }
    words.number().is_some()
        && (words.has(&["号", "日"]) || is_month || has_year || words.is_over())
        && words.is_over()
}

/// So many days ago a day without a year is still the one just gone, not the one of next year.
const JUST_GONE: i64 = 60;

fn of_year(month: u32, day: u32, today: Day, lean: Lean) -> Option<Day> {
    let meant = |here: &Day| match lean {
        Lean::Here => true,
        Lean::Near => today.since(*here) <= JUST_GONE,
        Lean::Ahead => *here >= today,
    };
    match Day::new(today.year(), month, day).filter(meant) {
        // 29 February of a year that has none, too.
        None if lean != Lean::Here => Day::new(today.year() + 1, month, day),
        here => here,
    }
}

fn of_month(day: u32, today: Day, lean: Lean) -> Option<Day> {
    let in_month = |month: Month| Day::new(month.year, month.month, day);
    match in_month(today.month()) {
        Some(here) if lean == Lean::Here || here >= today => Some(here),
        _ if lean != Lean::Here => in_month(today.month().next()),
        _ => None,
    }
}
