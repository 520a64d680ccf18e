//! Spans of a day as people write them: `10:00-14:00`, `10-18`, `10点到14点`, `上午`, `下午3点以后`.

use super::plain::plain;
use super::times;
use crate::domain::spans::{DAY, Spans};
use std::ops::Range;

/// Words for a part of the day, with its hours.
pub type Parts<'a> = &'a [(&'a str, Spans)];

/// The spans in a text; none where any part of it can't be read. `open` settles an hour that may be
/// of the morning or of the afternoon: 2点到4点 is the afternoon of a shop that opens at ten.
pub fn spans(text: &str, parts: Parts, open: &Range<u32>) -> Option<Spans> {
    let text = plain(text);
    let mut all = Spans::default();
    for part in text.split([';', ',', '、', '，', '。', '和']).map(str::trim).filter(|part| !part.is_empty())
    {
        all = all.with(&one(part, parts, open)?);
    }
    Some(all).filter(|all| !all.is_empty())
}

fn one(text: &str, parts: Parts, open: &Range<u32>) -> Option<Spans> {
    if let Some((_, spans)) = parts.iter().find(|(word, _)| word.eq_ignore_ascii_case(text)) {
        return Some(spans.clone());
    }
    let ends = |words: &[&str]| words.iter().find_map(|word| text.strip_suffix(word));
    let (start, end) = if let Some(start) = ends(&["以后", "之后", "后", "起"]) {
        (settled(hour(start)?, open), DAY)
    } else if let Some(end) = ends(&["以前", "之前", "前"]) {
        (0, settled(hour(end)?, open))
    } else {
        between(text, open)?
    };
    (start < end).then(|| std::iter::once(start..end).collect())
}

/// `10-18`, `10:00~18:30`, `下午2点到4点`.
fn between(text: &str, open: &Range<u32>) -> Option<(u32, u32)> {
    if let Ok(Some((start, Some(end)))) = times::span(text) {
        return Some((start, end));
    }
    let mark = ["-", "~", "至", "到"].into_iter().find(|mark| text.contains(mark))?;
    let (from, to) = text.split_once(mark)?;
    let (from, to) = (hour(from)?, hour(to)?);
    // 9-5 ends in the afternoon; who writes 18-10 counts to 24, and is wrong.
    let start = settled(from, open);
    let end = match (from, to) {
        (Hour::Spoken(_), Hour::Spoken(end)) if end <= start => end + DAY / 2,
        (_, to) => to.minute(),
    };
    Some((start, end))
}

/// An hour as it was written.
#[derive(Clone, Copy)]
enum Hour {
    Sure(u32),
    /// It may be of the morning or of the afternoon.
    Spoken(u32),
}

impl Hour {
    fn minute(self) -> u32 {
        let (Hour::Sure(minute) | Hour::Spoken(minute)) = self;
        minute
    }
}

fn settled(hour: Hour, open: &Range<u32>) -> u32 {
    match hour {
        Hour::Spoken(minute) if minute < open.start && minute + DAY / 2 < open.end => minute + DAY / 2,
        hour => hour.minute(),
    }
}

/// `14`, `14:30`, `14点半`, `下午3点`; the day's end is 24.
fn hour(text: &str) -> Option<Hour> {
    let text = text.trim();
    if matches!(text, "24" | "24:00" | "24点") {
        return Some(Hour::Sure(DAY));
    }
    let short = text.len() <= 2 && !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if short {
        let hour: u32 = text.parse().ok().filter(|hour| *hour < 24)?;
        return Some(if hour < 12 { Hour::Spoken(hour * 60) } else { Hour::Sure(hour * 60) });
    }
    match times::clock(text) {
        Ok(found) => found.map(Hour::Sure),
        // 3点 alone is in doubt there; here the shop's hours tell.
        Err(_) => match times::clock(&format!("上午{text}")) {
            Ok(Some(minute)) if text.contains(['点', '时']) => Some(Hour::Spoken(minute)),
            _ => None,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_read_as_people_write_them() {
        let parts = [("上午", Spans::parse("00:00-12:00").unwrap())];
        let read = |text: &str| spans(text, &parts, &(600..1260)).map(|spans| spans.to_string());
        for (text, expected) in [
            ("10:00-14:00", "10:00-14:00"),
            ("10-18", "10:00-18:00"),
            ("9-5", "09:00-17:00"),
            ("10：00～18：30", "10:00-18:30"),
            ("10点到14点", "10:00-14:00"),
            ("2点到4点", "14:00-16:00"),
            ("下午2点到4点", "14:00-16:00"),
            ("2点半至5点", "14:30-17:00"),
            ("上午", "00:00-12:00"),
            ("下午3点以后", "15:00-24:00"),
            ("12点前", "00:00-12:00"),
            ("10:00-12:00；15:00-18:30", "10:00-12:00;15:00-18:30"),
            ("10-12, 14-18", "10:00-12:00;14:00-18:00"),
            ("20-24", "20:00-24:00"),
        ] {
            assert_eq!(read(text).as_deref(), Some(expected), "{text}");
        }
        for wrong in ["", "一会儿", "14:00", "18-10", "10-25", "14:00-10:00", "10-12-14"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
