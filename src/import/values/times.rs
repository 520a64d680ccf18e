//! Times of the day: `14:30`, `下午2点半`, `2:30 PM`, a spreadsheet's fraction of a day.

use super::plain::{plain, says_nothing};
use crate::domain::doubt::Doubt;
use crate::domain::tokens::{Number, Token, tokens};
use Token::{Mark, Number as N, Word};

/// The part of the day that a written hour is counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// 凌晨
    SmallHours,
    /// 上午, 早上
    Morning,
    /// 中午
    Noon,
    /// 下午
    Afternoon,
    /// 晚上, 傍晚
    Evening,
    Am,
    Pm,
}

/// A time as written, before the part of the day is counted in.
#[derive(Clone, Copy, Debug)]
struct Written {
    hour: u32,
    minute: u32,
    part: Option<Part>,
    /// `3点`: an hour as people say it, which may mean the afternoon.
    spoken: bool,
}

/// Why tokens are not a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    NotAClock,
    Unclear,
    ZoneWritten,
    Backwards,
}

impl Fault {
    pub(super) fn doubt(self, cell: &str) -> Doubt {
        let text = cell.trim().to_owned();
        match self {
            Fault::NotAClock => Doubt::NotAClock { text },
            Fault::Unclear => Doubt::MorningOrAfternoon { text },
            Fault::ZoneWritten => Doubt::ZoneWritten { text },
            Fault::Backwards => Doubt::EndsBeforeItBegins { text },
        }
    }
}

/// The time of day in a cell, as minutes since midnight. `3点` without 上午 or 下午 is in doubt;
/// `3:00` is taken as written, on the clock of 24 hours.
pub fn clock(cell: &str) -> Result<Option<u32>, Doubt> {
    match span(cell)? {
        Some((start, None)) => Ok(Some(start)),
        Some((_, Some(_))) => Err(Fault::NotAClock.doubt(cell)),
        None => Ok(None),
    }
}

/// The time of day in a cell with the end, if it tells one: `14:30-16:00`, `下午2点到4点`.
pub fn span(cell: &str) -> Result<Option<(u32, Option<u32>)>, Doubt> {
    if let Some(minute) = digital(cell.trim().as_bytes()) {
        return Ok(Some((minute, None)));
    }
    let text = plain(cell);
    if says_nothing(&text) {
        return Ok(None);
    }
    let text = without_spreadsheet_day(&text);
    if let Some(minute) = fraction(text) {
        return Ok(Some((minute, None)));
    }
    read(&tokens(text)).map(Some).map_err(|fault| fault.doubt(cell))
}

/// `H:MM` or `HH:MM`, seconds allowed, without a second look: the form of nearly every cell.
pub(super) fn digital(bytes: &[u8]) -> Option<u32> {
    let pair = |bytes: &[u8]| match bytes {
        [tens @ b'0'..=b'9', ones @ b'0'..=b'9'] => {
            Some(u32::from(tens - b'0') * 10 + u32::from(ones - b'0'))
        }
        _ => None,
    };
    let (hour, rest) = match bytes {
        [one @ b'0'..=b'9', b':', rest @ ..] => (u32::from(one - b'0'), rest),
        [tens, ones, b':', rest @ ..] => (pair(&[*tens, *ones])?, rest),
        _ => return None,
    };
    let (minute, seconds) = match rest {
        [tens, ones] => (pair(&[*tens, *ones])?, 0),
        [tens, ones, b':', seconds @ ..] => (pair(&[*tens, *ones])?, pair(seconds)?),
        _ => return None,
    };
    (hour < 24 && minute < 60 && seconds < 60).then_some(hour * 60 + minute)
}

/// Spreadsheets hand a time out with the day zero of their calendar before it.
fn without_spreadsheet_day(text: &str) -> &str {
    ["1899-12-30", "1899-12-31", "1900-01-00", "1900-01-01", "1899/12/30", "1899/12/31", "1900/1/0"]
        .iter()
        .find_map(|day| text.strip_prefix(day))
        .map(|rest| rest.trim_start_matches([' ', 'T']))
        .filter(|rest| !rest.is_empty())
        .unwrap_or(text)
}

/// The minute that a fraction of a day stands for: `0.604166` is 14:30.
fn fraction(text: &str) -> Option<u32> {
    let places = text.strip_prefix("0.").or_else(|| text.strip_prefix('.'))?;
    minute_of_places(places)
}

/// The minute of the digits behind a serial number's point. Few digits tell a minute only where
/// they tell it exactly: `5` is noon, `6041` lies between two minutes.
pub(super) fn minute_of_places(places: &str) -> Option<u32> {
    if places.is_empty() || places.len() > 20 || !places.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let day: f64 = format!("0.{places}").parse().ok()?;
    let minutes = day * 1440.0;
    if places.len() < 5 && (minutes - minutes.round()).abs() > 1e-6 {
        return None;
    }
    let seconds = (day * 86_400.0).round();
    // Between 0 and 86,400 by the shape of the text, so nothing is cut off.
    Some((seconds as u32 / 60).min(1439))
}

/// Reads a time, or a span of time, that takes up all the tokens.
pub(super) fn read(all: &[Token]) -> Result<(u32, Option<u32>), Fault> {
    if all.iter().any(|token| matches!(token, Word(word) if word.eq_ignore_ascii_case("z") || word.eq_ignore_ascii_case("utc") || word.eq_ignore_ascii_case("gmt"))) {
        return Err(Fault::ZoneWritten);
    }
    let (start, rest) = written(all).ok_or(Fault::NotAClock)?;
    match rest {
        [] => Ok((minute(start)?, None)),
        [Mark('-' | '~' | '至' | '到'), end @ ..] => {
            let (end, rest) = written(end).ok_or(Fault::NotAClock)?;
            if !rest.is_empty() {
                return Err(Fault::NotAClock);
            }
            // 2:00-4:00 PM: the PM is meant for both, and nobody can tell from 11:00-1:00 PM.
            if start.part.is_none() && end.part.is_some() && start.hour < 8 {
                return Err(Fault::Unclear);
            }
            let from = minute(start)?;
            let part = end.part.or(start.part);
            let same_part = minute(Written { part, ..end }).ok().filter(|to| *to > from);
            let to = match same_part {
                Some(to) => to,
                None => minute(end)?,
            };
            if to > from { Ok((from, Some(to))) } else { Err(Fault::Backwards) }
        }
        [Mark('+'), N(_), ..] => Err(Fault::ZoneWritten),
        _ => Err(Fault::NotAClock),
    }
}

/// A time at the beginning of the tokens, and what follows it.
fn written<'t, 'a>(all: &'t [Token<'a>]) -> Option<(Written, &'t [Token<'a>])> {
    let (before, rest) = part(all);
    let (hour, minute, spoken, rest) = body(rest, before.is_some())?;
    let (after, rest) = english_part(rest);
    if before.is_some() && after.is_some() || hour > 23 || minute > 59 {
        return None;
    }
    Some((Written { hour, minute, part: before.or(after), spoken }, rest))
}

type Body<'t, 'a> = (u32, u32, bool, &'t [Token<'a>]);

fn body<'t, 'a>(rest: &'t [Token<'a>], in_part: bool) -> Option<Body<'t, 'a>> {
    let short = |n: &Number| n.width <= 2;
    let two = |n: &Number| n.width == 2 && n.value < 60;
    Some(match rest {
        [N(h), Mark(':'), N(m), Mark(':'), N(s), rest @ ..] if short(h) && two(m) && two(s) => {
            let rest = match rest {
                [Mark('.'), N(_), rest @ ..] => rest,
                _ => rest,
            };
            (h.value, m.value, false, rest)
        }
        [N(h), Mark(':'), N(m), rest @ ..] if short(h) && two(m) && !matches!(rest, [Mark(':'), ..]) => {
            (h.value, m.value, false, rest)
        }
        [N(h), Mark('点' | '时'), rest @ ..] if short(h) => {
            let (minute, rest) = spoken_minute(rest)?;
            // 03点 is written by a machine or a careful hand, on the clock of 24 hours.
            let spoken = h.han || h.width == 1 || h.value >= 10;
            (h.value, minute, spoken, rest)
        }
        // 3.30pm; without the last word it is a number.
        [N(h), Mark('.'), N(m), rest @ ..]
            if short(h) && two(m) && !in_part && english_part(rest).0.is_some() =>
        {
            (h.value, m.value, false, rest)
        }
        [N(h), rest @ ..] if short(h) && !in_part && english_part(rest).0.is_some() => {
            (h.value, 0, false, rest)
        }
        [N(n), rest @ ..] if n.width == 4 && !n.han && !in_part => {
            (n.value / 100, n.value % 100, false, rest)
        }
        _ => return None,
    })
}

/// What follows 点: nothing, 整, 钟, 半, 一刻, 15分, 15.
fn spoken_minute<'t, 'a>(rest: &'t [Token<'a>]) -> Option<(u32, &'t [Token<'a>])> {
    Some(match rest {
        [Mark('整' | '正' | '钟'), rest @ ..] => (0, rest),
        [Mark('半'), rest @ ..] => (30, rest),
        [N(q), Mark('刻'), rest @ ..] if matches!(q.value, 1 | 3) => (q.value * 15, rest),
        [N(m), Mark('分'), N(s), Mark('秒'), rest @ ..] if m.value < 60 && s.value < 60 => (m.value, rest),
        [N(m), Mark('分'), rest @ ..] if m.value < 60 => (m.value, rest),
        [N(m), rest @ ..] if m.value < 60 && m.width == 2 => (m.value, rest),
        [N(_), ..] => return None,
        _ => (0, rest),
    })
}

fn part<'t, 'a>(all: &'t [Token<'a>]) -> (Option<Part>, &'t [Token<'a>]) {
    let (part, rest) = match all {
        [Mark('凌'), Mark('晨'), rest @ ..] => (Part::SmallHours, rest),
        [Mark('上'), Mark('午'), rest @ ..]
        | [Mark('早'), Mark('上' | '晨'), rest @ ..]
        | [Mark('清'), Mark('晨'), rest @ ..]
        | [Mark('早'), rest @ ..] => (Part::Morning, rest),
        [Mark('中' | '正'), Mark('午'), rest @ ..] => (Part::Noon, rest),
        [Mark('下'), Mark('午'), rest @ ..] | [Mark('午'), Mark('后'), rest @ ..] => {
            (Part::Afternoon, rest)
        }
        [Mark('晚'), Mark('上' | '间'), rest @ ..]
        | [Mark('傍'), Mark('晚'), rest @ ..]
        | [Mark('夜'), Mark('里' | '间' | '晚'), rest @ ..]
        | [Mark('晚'), rest @ ..] => (Part::Evening, rest),
        _ => return english_part(all),
    };
    (Some(part), rest)
}

fn english_part<'t, 'a>(all: &'t [Token<'a>]) -> (Option<Part>, &'t [Token<'a>]) {
    let (word, rest) = match all {
        [Word(a), Mark('.'), Word(m), Mark('.'), rest @ ..] | [Word(a), Mark('.'), Word(m), rest @ ..]
            if m.eq_ignore_ascii_case("m") =>
        {
            (*a, rest)
        }
        [Word(word), rest @ ..] if word.len() == 2 && word[1..].eq_ignore_ascii_case("m") => {
            (&word[..1], rest)
        }
        // Hong Kong writes 12nn.
        [Word(word @ ("nn" | "NN" | "noon" | "Noon")), rest @ ..] => (*word, rest),
        _ => return (None, all),
    };
    match word {
        "nn" | "NN" | "noon" | "Noon" => (Some(Part::Noon), rest),
        "a" | "A" => (Some(Part::Am), rest),
        "p" | "P" => (Some(Part::Pm), rest),
        _ => (None, all),
    }
}

/// Counts the part of the day into the hour. 上午12点, 晚上12点 and 晚上2点 are said of two times.
fn minute(written: Written) -> Result<u32, Fault> {
    let hour = written.hour;
    let counted = match written.part {
        None if written.spoken && (1..=7).contains(&hour) => return Err(Fault::Unclear),
        None => hour,
        Some(Part::SmallHours) => match hour {
            0..=6 => hour,
            12 => return Err(Fault::Unclear),
            _ => return Err(Fault::NotAClock),
        },
        Some(Part::Morning) => match hour {
            0..=11 => hour,
            12 => return Err(Fault::Unclear),
            _ => return Err(Fault::NotAClock),
        },
        Some(Part::Noon) => match hour {
            1 | 2 => hour + 12,
            11..=14 => hour,
            _ => return Err(Fault::NotAClock),
        },
        Some(Part::Afternoon | Part::Pm) => match hour {
            1..=11 => hour + 12,
            12..=23 => hour,
            _ => return Err(Fault::Unclear),
        },
        Some(Part::Evening) => match hour {
            5..=11 => hour + 12,
            17..=23 => hour,
            0..=4 | 12 => return Err(Fault::Unclear),
            _ => return Err(Fault::NotAClock),
        },
        Some(Part::Am) => match hour {
            12 => 0,
            0..=11 => hour,
            _ => return Err(Fault::NotAClock),
        },
    };
    Ok(counted * 60 + written.minute)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(cell: &str) -> String {
        match clock(cell) {
            Ok(Some(minute)) => format!("{:02}:{:02}", minute / 60, minute % 60),
            Ok(None) => "blank".into(),
            Err(Doubt::MorningOrAfternoon { .. }) => "unclear".into(),
            Err(_) => "no".into(),
        }
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        for (cell, expected) in [
            ("14:30", "14:30"),
            ("14：30", "14:30"),
            (" １４：３０ ", "14:30"),
            ("14:30:00", "14:30"),
            ("14:30:00.000", "14:30"),
            ("9:05", "09:05"),
            ("3:00", "03:00"),
            ("1430", "14:30"),
            ("0930", "09:30"),
            ("3.30pm", "15:30"),
            ("10.05 a.m.", "10:05"),
            ("9点", "09:00"),
            ("9点半", "09:30"),
            ("9點30", "09:30"),
            ("9点钟", "09:00"),
            ("9点整", "09:00"),
            ("9点05分", "09:05"),
            ("14时30分", "14:30"),
            ("14点30分00秒", "14:30"),
            ("10点一刻", "10:15"),
            ("下午4点", "16:00"),
            ("下午4点15分", "16:15"),
            ("下午四点半", "16:30"),
            ("下午两点", "14:00"),
            ("下午 2：30", "14:30"),
            ("下午14:30", "14:30"),
            ("晚上8:30", "20:30"),
            ("傍晚6点", "18:00"),
            ("上午10点", "10:00"),
            ("早上9点半", "09:30"),
            ("中午12点", "12:00"),
            ("中午1点", "13:00"),
            ("凌晨1点", "01:00"),
            ("2:30 PM", "14:30"),
            ("2:30pm", "14:30"),
            ("2:30:00 p.m.", "14:30"),
            ("2pm", "14:00"),
            ("PM 2:30", "14:30"),
            ("12:15 AM", "00:15"),
            ("12pm", "12:00"),
            ("12nn", "12:00"),
            ("12:30 noon", "12:30"),
            ("0.604166", "14:30"),
            ("0.604166666666667", "14:30"),
            ("0.5", "12:00"),
            ("1899-12-30 14:30:00", "14:30"),
            ("1899-12-31T14:30:00", "14:30"),
            ("03点30分", "03:30"),
            ("", "blank"),
            ("—", "blank"),
            ("无", "blank"),
            ("三点半", "unclear"),
            ("3点", "unclear"),
            ("7时", "unclear"),
            ("晚上12点", "unclear"),
            ("晚上1点", "unclear"),
            ("上午12点", "unclear"),
            ("24:00", "no"),
            ("25:00", "no"),
            ("14:60", "no"),
            ("14:5", "no"),
            ("9点5", "no"),
            ("上午14:30", "no"),
            ("下午", "no"),
            ("14.30", "no"),
            ("0.6041", "no"),
            ("930", "no"),
            ("14:30Z", "no"),
            ("14:30+08:00", "no"),
            ("14:30-16:00", "no"),
            ("等电话", "no"),
        ] {
            assert_eq!(shown(cell), expected, "{cell}");
        }
    }

    #[test]
    fn a_span_of_time_keeps_its_end() {
        for (cell, expected) in [
            ("14:30-16:00", Some((870, Some(960)))),
            ("14：30～16：00", Some((870, Some(960)))),
            ("14:30 至 16:00", Some((870, Some(960)))),
            ("下午2点到4点", Some((840, Some(960)))),
            ("下午2:00-4:00", Some((840, Some(960)))),
            ("上午10点-12点", Some((600, Some(720)))),
            ("上午10点-下午1点", Some((600, Some(780)))),
            ("10:00-2:00 PM", Some((600, Some(840)))),
            ("9点", Some((540, None))),
            ("-", None),
        ] {
            assert_eq!(span(cell), Ok(expected), "{cell}");
        }
        for cell in ["16:00-14:30", "2:00-4:00 PM", "上午11点-1点", "14:30-", "-16:00", "14:30-16:00-17:00"]
        {
            assert!(span(cell).is_err(), "{cell}");
        }
    }

    proptest! {
        #[test]
        fn no_text_panics_and_every_time_is_within_the_day(cell in "[0-9:：点半下午晚上amp. 一二十刻分~-]{0,14}|\\PC{0,12}") {
            if let Ok(Some((start, end))) = span(&cell) {
                prop_assert!(start < 1440 && end.is_none_or(|end| end > start && end < 1440));
            }
        }
    }
}
