//! The hours of a week as people write them: `周一到周五 10点-21点`, `mon-fri 10-21`, `每天10:00-21:00，周末 9:30-22:00`.

use super::plain::plain;
use super::spans::{Parts, spans};
use crate::domain::day::Weekday;
use crate::domain::english;
use crate::domain::hours::WeekHours;
use crate::domain::spans::Spans;
use std::ops::Range;

/// The hours in a text; none where any part of it can't be read. Hours without a day are those of every
/// day; `open` settles an hour that may be of the morning or of the afternoon.
pub fn weekly(text: &str, parts: Parts, open: &Range<u32>) -> Option<WeekHours> {
    let mut all: Vec<(Weekday, Range<u32>)> = Vec::new();
    let (mut days, mut timed): (Vec<u32>, bool) = (Vec::new(), false);
    let words = words(text);
    for word in &words {
        let of_days = if timed || days.is_empty() { weekdays(word) } else { more_days(word) };
        if let Some(named) = of_days {
            if timed {
                days.clear();
                timed = false;
            }
            days.extend(named);
            continue;
        }
        let (named, hours) = apart(word, parts, open)?;
        if !named.is_empty() {
            if timed {
                days.clear();
            }
            days.extend(named);
        }
        if days.is_empty() {
            // Beside other words, hours without a day may be a slip: 1-8 10:00-21:00.
            if words.len() > 1 {
                return None;
            }
            days.extend(1..=7);
        }
        timed = true;
        all.extend(days.iter().flat_map(|day| hours.iter().map(|span| (Weekday(*day), span.clone()))));
    }
    (timed && !all.is_empty()).then(|| WeekHours::of(all))
}

/// The words of the text; what stands around a dash or 到 is one.
fn words(text: &str) -> Vec<String> {
    let mut text = plain(text).to_lowercase();
    for (to, dash) in [(" to ", "-"), ("到", "-"), ("至", "-"), ("~", "-"), ("—", "-"), ("–", "-")] {
        text = text.replace(to, dash);
    }
    for (spaced, tight) in [("every day", "每天"), (" -", "-"), ("- ", "-")] {
        while text.contains(spaced) {
            text = text.replace(spaced, tight);
        }
    }
    let split = |c: char| c.is_whitespace() || matches!(c, ';' | ',' | '、' | '，' | '和');
    text.split(split).filter(|word| !word.is_empty()).map(str::to_string).collect()
}

/// A word that begins with days and ends with hours: 周一-周五10点-21点.
fn apart(word: &str, parts: Parts, open: &Range<u32>) -> Option<(Vec<u32>, Spans)> {
    if let Some(hours) = spans(word, parts, open) {
        return Some((Vec::new(), hours));
    }
    let word = word.replace([':', '：'], ":");
    // 周一10点 falls apart before its number, and no number does.
    let ends: Vec<usize> = word
        .char_indices()
        .map(|(at, _)| at)
        .skip(1)
        .filter(|at| !word[..*at].ends_with(|c: char| c.is_ascii_digit() || c == '-'))
        .collect();
    let named =
        |at: usize| Some((weekdays(&word[..at])?, spans(word[at..].trim_start_matches(':'), parts, open)?));
    ends.into_iter().rev().find_map(named)
}

/// Days that follow days: a number alone may be an hour by now.
fn more_days(word: &str) -> Option<Vec<u32>> {
    let digits = word.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    if digits && word.contains('-') && !word.bytes().all(|b| matches!(b, b'1'..=b'7' | b'-')) {
        return None;
    }
    weekdays(word)
}

/// 周一-周五, 周六日, mon-fri, 1-5, 每天, weekend; none where it is no word for days.
fn weekdays(word: &str) -> Option<Vec<u32>> {
    match word {
        "每天" | "天天" | "全周" | "daily" | "everyday" => return Some((1..=7).collect()),
        "工作日" | "平日" | "平时" | "weekdays" | "weekday" => return Some((1..=5).collect()),
        "周末" | "双休日" | "weekend" | "weekends" => return Some(vec![6, 7]),
        _ => {}
    }
    if let Some((first, last)) = word.split_once('-') {
        let ([first], [last]) = (&several(first)?[..], &several(last)?[..]) else { return None };
        // 周六到周二 goes over the end of the week.
        let run = if first <= last { *last - *first } else { *last + 7 - *first };
        return Some((0..=run).map(|nth| (*first - 1 + nth) % 7 + 1).collect());
    }
    several(word)
}

/// 周六日 is two days, 周一三五 three.
fn several(word: &str) -> Option<Vec<u32>> {
    if word.is_ascii() {
        let digit = word.parse().ok().filter(|day| (1..=7).contains(day));
        return digit.or_else(|| english::weekday(word).map(|day| day.0)).map(|day| vec![day]);
    }
    let mut days = Vec::new();
    let rest = word.replace("星期", "周").replace("礼拜", "周");
    for c in rest.chars() {
        match c {
            '周' => {}
            '日' | '天' | '七' => days.push(7),
            c => days.push(u32::try_from("一二三四五六".chars().position(|day| day == c)?).ok()? + 1),
        }
    }
    (!days.is_empty()).then_some(days)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn hours_of_a_week_are_read_as_people_write_them() {
        let read = |text: &str| weekly(text, &[], &(600..1260)).map(|hours| hours.to_string());
        for (text, expected) in [
            ("1-5 10:00-21:00;6,7 09:30-22:00", "1-5 10:00-21:00;6-7 09:30-22:00"),
            ("周一到周五 10点-21点", "1-5 10:00-21:00"),
            ("周一至周五10点到21点", "1-5 10:00-21:00"),
            ("周一到周五 10点-21点，周末 9:30-22:00", "1-5 10:00-21:00;6-7 09:30-22:00"),
            ("mon-fri 10-21", "1-5 10:00-21:00"),
            ("Mon to Fri 10:00 to 21:00; sat, sun 9:30-22", "1-5 10:00-21:00;6-7 09:30-22:00"),
            ("每天10-21", "1-7 10:00-21:00"),
            ("10-21", "1-7 10:00-21:00"),
            ("周二、周四、周六日 10-19", "2,4,6-7 10:00-19:00"),
            ("周一三五 10-14,16-21", "1,3,5 10:00-14:00;1,3,5 16:00-21:00"),
            ("周六到周二 10-19", "1-2,6-7 10:00-19:00"),
            ("星期三 下午2点-9点", "3 14:00-21:00"),
            ("工作日 10-21 星期天 12-18", "1-5 10:00-21:00;7 12:00-18:00"),
            ("2-7 10:00-24:00", "2-7 10:00-24:00"),
        ] {
            assert_eq!(read(text).as_deref(), Some(expected), "{text}");
        }
        for wrong in
            ["", "99:00", "周一到周五", "周八 10-21", "周一 21-10", "1-8 10:00-21:00", "有空就来", "mo 10-21"]
        {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn no_text_panics_and_what_is_read_is_read_back(text in "[周一二五日1-7,; 0-9点:到-]{0,24}|\\PC{0,16}") {
            if let Some(hours) = weekly(&text, &[], &(600..1260)) {
                prop_assert_eq!(WeekHours::parse(&hours.to_string()).map(|own| own.to_string()), Some(hours.to_string()));
            }
        }
    }
}
