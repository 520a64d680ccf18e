//! Years of the Republic, as Taiwan counts them: 民国79年 is 1990.

use crate::domain::tokens::{Token, tokens};
use std::borrow::Cow;

/// The year before the first.
pub const BEFORE: i32 = 1911;
const NAMES: [&str; 4] = ["中华民国", "中華民國", "民国", "民國"];

/// Whether a cell counts its year so.
pub fn is_meant(text: &str) -> bool {
    is_bare(text) || is_named(text)
}

fn is_named(text: &str) -> bool {
    // Most days are digits.
    !text.is_ascii() && (text.contains("民国") || text.contains("民國"))
}

/// Whether a day begins with a year of three digits, 105/8/1 or 079/3/5, or is written as 1050801: no other calendar in use
/// has such years.
pub fn is_bare(text: &str) -> bool {
    match text.as_bytes() {
        [a @ b'0'..=b'1', b, c, b'/' | b'-' | b'.', d, ..] => {
            [a, b, c, d].into_iter().all(u8::is_ascii_digit)
        }
        [b'0'..=b'1', rest @ ..] => {
            let digits = rest.len() == 6 && rest.iter().all(u8::is_ascii_digit);
            digits && matches!(&rest[2..], [b'0', ..] | [b'1', b'0'..=b'2', ..]) && rest[4..] <= b"31"[..]
        }
        _ => false,
    }
}

/// The text with such a year as the western one: 民国79年1月2日, 民國79/1/2, 民国元年, 105/8/1.
pub fn western(text: Cow<'_, str>) -> Cow<'_, str> {
    if is_bare(&text) {
        let (year, rest) = text.split_at(3);
        let year = year.parse().unwrap_or(0) + BEFORE;
        return Cow::Owned(
            match rest.split_at_checked(2).filter(|(month, _)| month.bytes().all(|b| b.is_ascii_digit())) {
                Some((month, day)) => format!("{year}-{month}-{day}"),
                None => format!("{year}{rest}"),
            },
        );
    }
    if !is_named(&text) {
        return text;
    }
    let found = NAMES.iter().find_map(|name| text.split_once(name));
    let Some((before, behind)) = found else { return text };
    let behind = behind.trim_start();
    let length = behind.find(|c: char| !c.is_alphanumeric() || c == '年').unwrap_or(behind.len());
    let (year, rest) = behind.split_at(length);
    let year = match tokens(year)[..] {
        _ if year == "元" => 1,
        [Token::Number(number)] if (1..=150).contains(&number.value) => number.value,
        _ => return text,
    };
    Cow::Owned(format!("{before}{}{rest}", BEFORE.saturating_add_unsigned(year)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_of_the_republic_is_the_western_one() {
        for (text, expected) in [
            ("民国79年1月2日", "1990年1月2日"),
            ("民國79/1/2", "1990/1/2"),
            ("中華民國 113年3月5日", "2024年3月5日"),
            ("民国七十九年1月2日", "1990年1月2日"),
            ("农历民国79年8月15", "农历1990年8月15"),
            ("民国元年1月1日", "1912年1月1日"),
            ("1990年1月2日", "1990年1月2日"),
            ("民国风写真", "民国风写真"),
            ("105/8/1", "2016/8/1"),
            ("115-11-21 14:30", "2026-11-21 14:30"),
            ("079.3.5", "1990.3.5"),
            ("1050801", "2016-08-01"),
            ("0790305", "1990-03-05"),
            ("1051301", "1051301"),
            ("45000", "45000"),
            ("20240305", "20240305"),
            ("99/8/1", "99/8/1"),
        ] {
            assert_eq!(western(text.into()), expected);
        }
    }
}
