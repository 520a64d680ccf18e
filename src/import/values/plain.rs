//! A cell as plain text: half-width, ordinary spaces and dashes, nothing invisible; and which
//! cells say nothing.

use std::borrow::Cow;

/// The cell trimmed, with full-width forms halved, every kind of space and dash made plain, and
/// characters that can't be seen left out. The apostrophe with which a spreadsheet marks text goes
/// too.
pub fn plain(cell: &str) -> Cow<'_, str> {
    if cell.bytes().all(|b| (b' '..0x7f).contains(&b)) {
        return Cow::Borrowed(unmarked(cell.trim()));
    }
    let halved: String = cell.chars().filter_map(halved).collect();
    let trimmed = unmarked(halved.trim());
    if trimmed.len() == halved.len() { Cow::Owned(halved) } else { Cow::Owned(trimmed.to_owned()) }
}

/// The text with full-width letters, digits, spaces and brackets halved, and nothing else changed:
/// for names and what is written beside them, whose commas and dashes are the writer's own.
pub fn lettered(cell: &str) -> Cow<'_, str> {
    if cell.bytes().all(|b| (b' '..0x7f).contains(&b)) {
        return Cow::Borrowed(unmarked(cell.trim()));
    }
    let kept = |c: char| match halved(c)? {
        plain if plain.is_ascii_alphanumeric() || matches!(plain, ' ' | '(' | ')' | '[' | ']') => Some(plain),
        _ => Some(c),
    };
    let text: String = cell.chars().filter_map(kept).collect();
    Cow::Owned(unmarked(text.trim()).to_owned())
}

fn unmarked(text: &str) -> &str {
    text.strip_prefix('\'').unwrap_or(text).trim_start()
}

fn halved(c: char) -> Option<char> {
    Some(match c {
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' => {
            return None;
        }
        '\u{feff}' | '\u{fe00}'..='\u{fe0f}' => return None,
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0)?,
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe63}' => '-',
        '\u{2236}' | '\u{fe55}' => ':',
        '\u{301c}' => '~',
        '\u{ffe5}' => '¥',
        _ if c.is_whitespace() || c.is_control() => ' ',
        _ => c,
    })
}

/// Whether a plain text stands for nothing: empty, only dashes or slashes, or a word such as 无.
pub fn says_nothing(plain: &str) -> bool {
    const WORDS: &[&str] = &[
        "无",
        "暂无",
        "没有",
        "未知",
        "不详",
        "不明",
        "不知道",
        "不清楚",
        "未填",
        "未填写",
        "未登记",
        "未留",
        "未提供",
        "待补",
        "待补充",
        "空",
        "(空)",
        "n/a",
        "#n/a",
        "na",
        "null",
        "(null)",
        "\\n",
        "none",
        "nil",
        "nan",
        "unknown",
    ];
    plain.is_empty()
        || (plain.len() <= 16
            && (plain.bytes().all(|b| matches!(b, b'-' | b'/' | b'\\' | b'.' | b'_' | b'?' | b' '))
                || WORDS.iter().any(|word| word.eq_ignore_ascii_case(plain))))
}

/// A Chinese character.
pub fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}' | '〇')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_spaces_and_full_width_forms_become_plain() {
        for (cell, expected) in [
            ("　２０２４－０３－０５ ", "2024-03-05"),
            ("14：30", "14:30"),
            ("\u{feff}王\u{200b}芳\u{a0}", "王芳"),
            ("'13800138000", "13800138000"),
            ("￥1,280", "¥1,280"),
            ("a\r\nb", "a  b"),
            ("3–5", "3-5"),
        ] {
            assert_eq!(plain(cell), expected, "{cell:?}");
        }
    }

    #[test]
    fn words_for_nothing_are_known() {
        for cell in ["", " ", "-", "—", "——", "/", "无", "暂无", "未知", "N/A", "null", "不详", "　"]
        {
            assert!(says_nothing(&plain(cell)), "{cell:?}");
        }
        for cell in ["0", "无名", "王芳", "1"] {
            assert!(!says_nothing(&plain(cell)), "{cell:?}");
        }
    }
}
