//! Days and times as people say them: `明天下午3点`, `周三14:30`, `下周六上午十点半`, `tomorrow 2pm`,
//! `+3d` (design section 3).

mod cursor;
mod day;
mod time;

use super::day::{Day, Moment};
use super::spans::Spans;
use cursor::Cursor;
use day::Said;
use time::Time;

/// Which day is meant where a date has no year or month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lean {
    /// The one of this year or month.
    Here,
    /// The next to come, but for a date that has just gone.
    Near,
    /// The next to come.
    Ahead,
}

/// A moment that was meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct When {
    pub at: Moment,
    /// `3点`, which the opening hours have made 15:00: it should be told back.
    pub settled: bool,
}

/// Why words are no moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No day or time that we know.
    Unknown,
    /// Nothing was said.
    Missing,
    /// A day that no calendar has: 2月30日.
    NoSuchDay,
    /// A day without a time.
    NoTime,
    /// `10点`, and the shop is open at ten in the morning and in the evening.
    MorningOrAfternoon,
}

/// The day that is meant by a text which says a day and nothing else.
pub fn day(text: &str, today: Day, lean: Lean) -> Option<Day> {
    said(text, today, lean).map(|said| said.day)
}

/// Whether a text is written as a day that no calendar has: 2月30日.
pub fn is_no_day(text: &str, today: Day) -> bool {
    day::is_like(&cursor::plain(text)) && day(text, today, Lean::Ahead).is_none()
}

/// The last day of a span that begins on `from`: 周日 is the first Sunday from there on.
pub fn day_until(text: &str, from: Day, today: Day, lean: Lean) -> Option<Day> {
    let said = said(text, today, lean)?;
    let ahead = i64::from(said.day.weekday().0) - i64::from(from.weekday().0);
    Some(if said.weekly { from.plus(ahead.rem_euclid(7)) } else { said.day })
}

fn said(text: &str, today: Day, lean: Lean) -> Option<Said> {
    let text = cursor::plain(text);
    let mut words = Cursor::new(&text);
    let said = day::read(&mut words, today, lean)?;
    words.is_over().then_some(said)
}

/// What a text says of a day, of a time, or of both, and says nothing else. 3点 is two times.
pub fn day_or_clock(text: &str, today: Day, lean: Lean) -> Option<(Option<Day>, Vec<u32>)> {
    let text = cursor::plain(text);
    let mut words = Cursor::new(&text);
    let day = words.attempt(|words| day::read(words, today, lean)).map(|said| said.day);
    let clock = match time::read(&mut words) {
        Some(Time::Certain(minute)) => vec![minute],
        Some(Time::Spoken(minute)) => vec![minute, minute + 720],
        None => Vec::new(),
    };
    (words.is_over() && (day.is_some() || !clock.is_empty())).then_some((day, clock))
}

/// The moment that is meant. Without a day it is today; an hour that may be morning or afternoon is
/// the one at which the shop is open on that day.
pub fn moment(text: &str, now: Moment, open: impl Fn(Day) -> Spans) -> Result<When, Fault> {
    moment_on(text, now, now.day, open)
}

/// The same, where a time without a day is of that day.
pub fn moment_on(text: &str, now: Moment, usual: Day, open: impl Fn(Day) -> Spans) -> Result<When, Fault> {
    read(text, now, usual, Lean::Ahead, open)
}

/// The moment that is meant by somebody who looks back: 周三 is that of this week, 11-20 that of this year.
pub fn moment_gone(text: &str, now: Moment, open: impl Fn(Day) -> Spans) -> Result<When, Fault> {
    read(text, now, now.day, Lean::Here, open)
}

fn read(text: &str, now: Moment, usual: Day, lean: Lean, open: impl Fn(Day) -> Spans) -> Result<When, Fault> {
    let text = apart(cursor::plain(text));
    let mut words = Cursor::new(&text);
    if let Some(at) = time::from_now(&mut words, now).filter(|_| words.is_over()) {
        return Ok(When { at, settled: false });
    }
    let mut words = Cursor::new(&text);
    let (day, time) = match day::read(&mut words, now.day, lean) {
        Some(day) => (Some(day), time::read(&mut words)),
        // 3pm tomorrow
        None => {
            let time = time::read(&mut words);
            (day::read(&mut words, now.day, lean), time)
        }
    };
    if !words.is_over() {
        return Err(Fault::Unknown);
    }
    let (on, time) = match (day, time) {
        (None, None) => return Err(Fault::Unknown),
        (Some(_), None) => return Err(Fault::NoTime),
        (day, Some(time)) => (day.unwrap_or(Said { day: usual, weekly: false }), time),
    };
    let when = settled(on.day, time, &open)?;
    match (on.weekly, lean) {
        (true, Lean::Ahead) if when.at < now => settled(on.day.plus(7), time, &open),
        (true, Lean::Here) if when.at > now => settled(on.day.plus(-7), time, &open),
        _ => Ok(when),
    }
}

/// `12-01t10:30`: the letter that files put between day and time is a blank.
fn apart(mut text: String) -> String {
    let bytes = text.as_bytes();
    let between = (1..bytes.len().saturating_sub(1)).find(|at| {
        bytes[*at].eq_ignore_ascii_case(&b't')
            && bytes[at - 1].is_ascii_digit()
            && bytes[at + 1].is_ascii_digit()
    });
    if let Some(at) = between {
        text.replace_range(at..=at, " ");
    }
    text
}

fn settled(on: Day, time: Time, open: &impl Fn(Day) -> Spans) -> Result<When, Fault> {
    match time {
        Time::Certain(minute) => Ok(When { at: on.at(minute), settled: false }),
        Time::Spoken(minute) => {
            let minute = by_opening(minute, &open(on)).ok_or(Fault::MorningOrAfternoon)?;
            Ok(When { at: on.at(minute), settled: true })
        }
    }
}

/// Of an hour in the morning and the same in the afternoon the one at which the shop is open. Where
/// it is open at neither, nobody says 3点 for the small hours; where at both, it is not clear.
fn by_opening(morning: u32, open: &Spans) -> Option<u32> {
    /// Hours before this one are said of the afternoon, in minutes.
    const WAKING: u32 = 8 * 60;
    let afternoon = (morning + 720) % super::spans::DAY;
    let is_open = |minute: u32| open.meet(&(minute..minute + 1));
    match (is_open(morning), is_open(afternoon)) {
        (true, false) => Some(morning),
        (false, true) => Some(afternoon),
        (false, false) => Some(if morning < WAKING { afternoon } else { morning }),
        (true, true) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A Saturday, in the afternoon.
    fn now() -> Moment {
        Moment::parse("2026-11-21T15:10").unwrap()
    }

    fn open(_: Day) -> Spans {
        Spans::parse("10:00-21:00").unwrap()
    }

    #[test]
    fn a_span_ends_on_the_first_such_weekday_from_its_beginning_on() {
        let day = |text: &str| Day::parse(text).unwrap();
        let until = |text, from: &str| day_until(text, day(from), now().day, Lean::Near);
        assert_eq!(until("周日", "2026-11-25"), Some(day("2026-11-29")));
        assert_eq!(until("sat", "2026-11-22"), Some(day("2026-11-28")));
        assert_eq!(until("周三", "2026-11-25"), Some(day("2026-11-25")));
        assert_eq!(until("明天", "2026-11-25"), Some(day("2026-11-22")), "is left to be refused");
        assert_eq!(until("随便", "2026-11-25"), None);
    }

    #[test]
    fn who_looks_back_means_what_has_gone() {
        for (text, expected) in [
            ("14:30", "2026-11-21T14:30"),
            ("昨天下午3点", "2026-11-20T15:00"),
            ("周三14:30", "2026-11-18T14:30"),
            ("11-20 15:00", "2026-11-20T15:00"),
            ("11-20T15:00", "2026-11-20T15:00"),
            ("今天3点", "2026-11-21T15:00"),
        ] {
            let meant = moment_gone(text, now(), open).map(|when| when.at.to_string());
            assert_eq!(meant.as_deref(), Ok(expected), "{text}");
        }
    }

    #[test]
    fn moments_are_taken_as_people_say_them() {
        for (text, expected) in [
            ("明天下午3点", "2026-11-22T15:00"),
            ("周三14:30", "2026-11-25T14:30"),
            ("下周六上午十点半", "2026-11-28T10:30"),
            ("下周三 下午两点", "2026-11-25T14:00"),
            ("下下周三14:00", "2026-12-02T14:00"),
            ("本周日 11点", "2026-11-22T11:00"),
            ("tomorrow 2pm", "2026-11-22T14:00"),
            ("2:30 pm tomorrow", "2026-11-22T14:30"),
            ("next friday at 7 pm", "2026-11-27T19:00"),
            ("mon 10:30", "2026-11-23T10:30"),
            ("后天晚上七点一刻", "2026-11-23T19:15"),
            ("大后天中午12点", "2026-11-24T12:00"),
            ("今晚7点半", "2026-11-21T19:30"),
            ("明早10点", "2026-11-22T10:00"),
            ("11月25号15点45分", "2026-11-25T15:45"),
            ("25号下午3点", "2026-11-25T15:00"),
            ("3号下午3点", "2026-12-03T15:00"),
            ("1月5日 14时", "2027-01-05T14:00"),
            ("2026-11-30 14:00", "2026-11-30T14:00"),
            ("2026-11-30T14:00", "2026-11-30T14:00"),
            ("2026年12月1日下午1点", "2026-12-01T13:00"),
            ("12/24 16:00", "2026-12-24T16:00"),
            ("12.24 下午4点", "2026-12-24T16:00"),
            ("20261224 16:00", "2026-12-24T16:00"),
            ("＋３ｄ １４：３０", "2026-11-24T14:30"),
            ("三天后下午3点", "2026-11-24T15:00"),
            ("两周后 15:00", "2026-12-05T15:00"),
            ("星期天中午", "2026-11-22T12:00"),
            ("周六16:00", "2026-11-21T16:00"),
            ("周六10:00", "2026-11-28T10:00"),
            ("18:00", "2026-11-21T18:00"),
            ("现在", "2026-11-21T15:10"),
            ("半小时后", "2026-11-21T15:40"),
            ("in 2 hours", "2026-11-21T17:10"),
            ("dec 24 3pm", "2026-12-24T15:00"),
        ] {
            let found = moment(text, now(), open);
            assert_eq!(found.map(|when| when.at.to_string()), Ok(expected.to_string()), "{text}");
        }
    }

    #[test]
    fn an_hour_that_may_be_both_is_settled_by_the_opening_hours() {
        for (text, expected) in
            [("明天3点", "15:00"), ("明天10点", "10:00"), ("明天八点半", "20:30"), ("明天3:30", "15:30")]
        {
            let found = moment(text, now(), open).unwrap();
            assert_eq!((found.at.clock().as_str(), found.settled), (expected, true), "{text}");
        }
        let long = |_| Spans::parse("08:00-24:00").unwrap();
        assert_eq!(moment("明天10点", now(), long), Err(Fault::MorningOrAfternoon));
        assert_eq!(moment("明天10:00", now(), long).map(|when| when.settled), Ok(false));
    }

    #[test]
    fn what_is_no_moment_is_said_so() {
        for (text, fault) in [
            ("", Fault::Unknown),
            ("面部护理", Fault::Unknown),
            ("明天", Fault::NoTime),
            ("周八14:00", Fault::Unknown),
            ("25:00", Fault::Unknown),
            ("明天14:60", Fault::Unknown),
            ("2月30日14:00", Fault::Unknown),
            ("明天下午3点来", Fault::Unknown),
        ] {
            assert_eq!(moment(text, now(), open), Err(fault), "{text}");
        }
    }

    #[test]
    fn a_day_that_no_calendar_has_is_known_by_how_it_is_written() {
        for text in ["2月30日", "2月30", "2027-02-29", "2027年2月29日", "13/45", "13.45", "20261301", "32号"]
        {
            assert!(is_no_day(text, now().day), "{text}");
        }
        for text in ["2月28日", "12.24", "2026-11-30", "补水", "A0101", "3号床", "10次", "28", "2.0焕肤", ""]
        {
            assert!(!is_no_day(text, now().day), "{text}");
        }
    }

    #[test]
    fn a_day_alone_is_read_here_or_ahead() {
        let today = now().day;
        let read = |text, lean| day(text, today, lean).map(|day| day.to_string());
        for (text, here, ahead) in [
            ("今天", "2026-11-21", "2026-11-21"),
            ("昨天", "2026-11-20", "2026-11-20"),
            ("+3d", "2026-11-24", "2026-11-24"),
            ("-1d", "2026-11-20", "2026-11-20"),
            ("周六", "2026-11-21", "2026-11-21"),
            ("wed", "2026-11-25", "2026-11-25"),
            ("上周三", "2026-11-11", "2026-11-11"),
            ("11月1日", "2026-11-01", "2027-11-01"),
            ("1号", "2026-11-01", "2026-12-01"),
            ("2026-02-28", "2026-02-28", "2026-02-28"),
        ] {
            assert_eq!(read(text, Lean::Here).as_deref(), Some(here), "{text}");
            assert_eq!(read(text, Lean::Ahead).as_deref(), Some(ahead), "{text}");
        }
        for text in ["", "周", "周八", "3d", "su", "2026-13-01", "明天3点"] {
            assert_eq!(read(text, Lean::Here), None, "{text}");
        }
    }
}
