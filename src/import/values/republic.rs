//! Years of the Republic, as Taiwan counts them: 民国79年 is 1990.

use crate::domain::tokens::{Token, tokens};
use std::borrow::Cow;

/// The year before the first.
const BEFORE: u32 = 1911;
const NAMES: [&str; 4] = ["中华民国", "中華民國", "民国", "民國"];

/// Whether a cell counts its year so.
pub fn is_meant(text: &str) -> bool {
    // Most days are digits.
    !text.is_ascii() && (text.contains("民国") || text.contains("民國"))
}

/// The text with such a year as the western one: 民国79年1月2日, 民國79/1/2, 民国元年.
pub fn western(text: Cow<'_, str>) -> Cow<'_, str> {
    if !is_meant(&text) {
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
    Cow::Owned(format!("{before}{}{rest}", year + BEFORE))
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
        ] {
            assert_eq!(western(text.into()), expected);
        }
    }
}
