//! Data made safe to show: nothing in it steers the terminal, turns the line round or hides, and
//! numbers and addresses in quoted lines keep their middle to themselves (safety, Edges).

use crate::domain::day::Day;
use crate::domain::phone::{is_mobile, masked};
use std::borrow::Cow;
use unicode_width::UnicodeWidthChar;

/// Whether a character does something else than to be seen: controls, escape, direction, width
/// zero.
fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{00ad}' | '\u{061c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// The character as it may be shown, where that is not the character itself.
fn escaped(c: char) -> Option<String> {
    match c {
        '\n' => Some(r"\n".to_string()),
        '\r' => Some(r"\r".to_string()),
        '\t' => Some(r"\t".to_string()),
        c if is_unseen(c) => Some(format!("\\u{{{:x}}}", u32::from(c))),
        _ => None,
    }
}

fn escape(text: &str, keep: impl Fn(char) -> bool) -> Cow<'_, str> {
    if !text.chars().any(|c| is_unseen(c) && !keep(c)) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match escaped(c).filter(|_| !keep(c)) {
            Some(escape) => out.push_str(&escape),
            None => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// The text on one line, with everything escaped that is not simply seen: `\u{1b}`, `\n`.
pub fn shown(text: &str) -> Cow<'_, str> {
    escape(text, |_| false)
}

/// As [`shown`], with line breaks let through: for the bodies of messages.
pub fn shown_lines(text: &str) -> Cow<'_, str> {
    escape(text, |c| c == '\n')
}

/// One character of a line: what is shown for it, and the cells that this takes.
pub(super) fn shown_char(c: char) -> (Cow<'static, str>, usize) {
    match escaped(c) {
        Some(escape) => {
            let cells = escape.len();
            (Cow::Owned(escape), cells)
        }
        None => (Cow::Owned(c.to_string()), c.width().unwrap_or(0)),
    }
}

/// The line with the middle of every phone and the owner's part of every e-mail address hidden.
/// It keeps its number of characters and its width, so that a caret still stands right.
pub fn masked_line(text: &str) -> Cow<'_, str> {
    let digits = text.chars().filter(|c| narrow(*c).is_ascii_digit()).count();
    if digits < 7 && !text.contains(['@', '＠']) {
        return Cow::Borrowed(text);
    }
    let line: Vec<char> = text.chars().collect();
    let plain: Vec<char> = line.iter().copied().map(narrow).collect();
    let mut out = line.clone();
    let mut at = 0;
    while at < plain.len() {
        match phone_at(&plain, at) {
            Some(end) => {
                let phone: String = plain[at..end].iter().collect();
                for (i, c) in masked(&phone).chars().enumerate().filter(|(_, c)| *c == '*') {
                    out[at + i] = star(line[at + i], c);
                }
                at = end;
            }
            None => at += 1,
        }
    }
    for at in (0..plain.len()).filter(|at| plain[*at] == '@') {
        for i in owner_of(&plain, at) {
            out[i] = star(line[i], '*');
        }
    }
    if out == line { Cow::Borrowed(text) } else { Cow::Owned(out.into_iter().collect()) }
}

/// A star as wide as what it stands for.
fn star(hidden: char, narrow: char) -> char {
    if hidden.width() == Some(2) { '＊' } else { narrow }
}

/// Full-width digits and marks, as Chinese keyboards make them, in their plain form.
fn narrow(c: char) -> char {
    match c {
        '！'..='～' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        '\u{3000}' => ' ',
        c => c,
    }
}

/// How the digits of a mobile number are grouped by people.
const GROUPS: &[&[usize]] = &[&[11], &[3, 4, 4], &[4, 4, 3], &[4, 3, 4], &[3, 3, 5], &[3, 8]];

fn digit(line: &[char], at: usize) -> bool {
    line.get(at).is_some_and(char::is_ascii_digit)
}

fn separator(line: &[char], at: usize) -> bool {
    matches!(line.get(at), Some(' ' | '-'))
}

/// The end of the phone that begins here, if one does.
fn phone_at(line: &[char], at: usize) -> Option<usize> {
    let first = line[at];
    let before = at.checked_sub(1).map(|i| line[i]);
    if !(first.is_ascii_digit() || matches!(first, '+' | '(')) || before.is_some_and(|c| c.is_ascii_digit()) {
        return None;
    }
    // A number that goes on, or has places behind a point, is something else.
    let ends = |end: &usize| {
        let point = usize::from(line.get(*end) == Some(&'.'));
        !digit(line, end + point)
    };
    let after_letter = before.is_some_and(|c| c.is_ascii_alphabetic());
    let found = match first {
        '+' if after_letter => None,
        '+' => abroad(line, at).filter(ends),
        _ => None,
    };
    found
        .or_else(|| mobile(line, at).filter(ends))
        .or_else(|| if after_letter { None } else { landline(line, at).filter(ends) })
}

/// Whether a day `2026-11-21` stands here.
fn is_day(line: &[char], at: usize) -> bool {
    let text: String = line[at..].iter().take(10).collect();
    Day::parse(&text).is_some()
}

/// `+85291234567`, `+852 9123 4567`: a plus and 7 to 15 digits in groups.
fn abroad(line: &[char], at: usize) -> Option<usize> {
    let (mut end, mut digits, mut next) = (at, 0, at + 1);
    while digit(line, next) && !is_day(line, next) {
        let length = (next..).take_while(|i| digit(line, *i)).count();
        if digits + length > 15 {
            break;
        }
        (end, digits) = (next + length, digits + length);
        next = if separator(line, end) { end + 1 } else { end };
    }
    (digits >= 7).then_some(end)
}

/// A mobile number of the mainland, with its groups and its country's number.
fn mobile(line: &[char], at: usize) -> Option<usize> {
    let prefixes: [&[char]; 4] = [&[], &['8', '6'], &['0', '0', '8', '6'], &['+', '8', '6']];
    prefixes.iter().find_map(|prefix| {
        if !line[at..].starts_with(prefix) {
            return None;
        }
        let mut start = at + prefix.len();
        if !prefix.is_empty() && separator(line, start) {
            start += 1;
        }
        GROUPS.iter().find_map(|groups| {
            let (mut at, mut number) = (start, String::new());
            for (i, length) in groups.iter().enumerate() {
                if i > 0 {
                    at = separator(line, at).then_some(at + 1)?;
                }
                number.extend(line.get(at..at + length)?);
                at += length;
            }
            is_mobile(&number).then_some(at)
        })
    })
}

/// A number with its area code: `0755-88123456-801`, `(010) 88123456`, `075588123456`.
fn landline(line: &[char], at: usize) -> Option<usize> {
    let bracket = line[at] == '(';
    let start = at + usize::from(bracket);
    let area = match (line.get(start)?, line.get(start + 1)?, line.get(start + 2)?) {
        ('0', '1', '0') => 3,
        ('0', '2', '0'..='9') => 3,
        ('0', '3'..='9', '0'..='9') if digit(line, start + 3) => 4,
        _ => return None,
    };
    let mut next = start + area;
    if bracket {
        next = (line.get(next) == Some(&')')).then_some(next + 1)?;
    }
    if separator(line, next) {
        next += 1;
    }
    let run = |from: usize| (from..).take_while(|i| digit(line, *i)).count();
    let end = match run(next) {
        length @ (7 | 8) => next + length,
        // 8812-3456
        length @ (3 | 4) if separator(line, next + length) && run(next + length + 1) == 4 => {
            next + length + 5
        }
        _ => return None,
    };
    let extension = if line.get(end) == Some(&'-') { run(end + 1) } else { 0 };
    Some(if (1..=6).contains(&extension) { end + 1 + extension } else { end })
}

/// What of an e-mail address is hidden: its owner's part, but for the first of several characters.
fn owner_of(line: &[char], at: usize) -> std::ops::Range<usize> {
    let named = |c: &char| c.is_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '-' | '*');
    let owner = line[..at].iter().rev().take_while(|c| named(c)).count();
    let host: Vec<char> = line[at + 1..]
        .iter()
        .copied()
        .take_while(|c| c.is_alphanumeric() || matches!(c, '.' | '-'))
        .collect();
    let dotted = host.iter().skip(1).any(|c| *c == '.');
    let start = if owner > 1 { at - owner + 1 } else { at - owner };
    if dotted { start..at } else { at..at }
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_width::UnicodeWidthStr;

    #[test]
    fn what_steers_a_terminal_is_shown_escaped() {
        let cases = [
            ("王芳", "王芳"),
            ("\u{1b}[31mred", r"\u{1b}[31mred"),
            (
                "a\u{202e}b\u{2066}c\u{200e}d\u{200b}e\u{feff}f\u{2060}",
                r"a\u{202e}b\u{2066}c\u{200e}d\u{200b}e\u{feff}f\u{2060}",
            ),
            ("\u{9b}31m\u{7f}\0", r"\u{9b}31m\u{7f}\u{0}"),
            ("a\tb\r\nc", r"a\tb\r\nc"),
        ];
        for (text, expected) in cases {
            assert_eq!(shown(text), expected);
        }
        assert_eq!(shown_lines("您好\n\u{1b}x\r"), "您好\n\\u{1b}x\\r");
    }

    #[test]
    fn phones_are_masked_at_equal_width() {
        let cases = [
            ("王芳,13800138000,x", "王芳,138****8000,x"),
            ("13800138000;0755-8812345", "138****8000;075*-***2345"),
            ("138 0013 8000 / 138-0013-8000", "138 **** 8000 / 138-****-8000"),
            ("+8613800138000", "+86138****8000"),
            ("+86 138 0013 8000", "+86 138 **** 8000"),
            ("8613800138000", "86138****8000"),
            ("+85291234567,+852 9123 4567", "+852****4567,+852 **** 4567"),
            ("(010)88123456 转 2", "(010)****3456 转 2"),
            ("0755-88123456-801", "0755-881****6-801"),
            ("电话１３８００１３８０００", "电话１３８＊＊＊＊８０００"),
            ("tel13800138000", "tel138****8000"),
            ("2026-11-21 13800138000 2026-11-22", "2026-11-21 138****8000 2026-11-22"),
            ("+8613800138000 2026-11-21", "+86138****8000 2026-11-21"),
        ];
        for (text, expected) in cases {
            assert_eq!(masked_line(text), expected);
            assert_eq!(masked_line(text).width(), text.width());
            assert_eq!(masked_line(text).chars().count(), text.chars().count());
        }
    }

    #[test]
    fn mail_addresses_are_masked_at_equal_width() {
        let cases = [
            ("wangfang@example.com", "w*******@example.com"),
            ("x@qq.com,王芳@例子.中国", "*@qq.com,王＊@例子.中国"),
            ("12345@qq.com", "1****@qq.com"),
        ];
        for (text, expected) in cases {
            assert_eq!(masked_line(text), expected);
            assert_eq!(masked_line(text).width(), text.width());
        }
    }

    #[test]
    fn dates_ids_and_money_stay() {
        for text in [
            "b2611-7k3fq2m,2026-11-21T14:30,90,c9f3k2w",
            "b0311-1234567,2603-1234567",
            "sms+2024-03-05 wechat-2026-01-02 contact+2026-05-01",
            "12800000000.00,1280.50,-13800138000.25",
            "1-5 10:00-21:00;6,7 09:30-22:00",
            "20261121143000,20261121",
            "lunar:1987-06L-15,solar:05-12",
            "appointment-1d/b2611-7k3fq2m/2026-11-22T14:00",
            "440301198805121234",
            "微信 @王芳, 138****8000",
            "00012345678",
        ] {
            assert_eq!(masked_line(text), text);
        }
    }
}
