//! Phones: one or several in a cell, with whatever people write around them.

use super::plain::{plain, says_nothing};
use crate::domain::doubt::Doubt;
use crate::domain::phone::is_phone;

/// The phones of a cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Phones {
    /// As the register stores it: `13800138000`, `0755-88123456-801`, `+85291234567`.
    pub first: Option<String>,
    pub others: Vec<String>,
    /// What else was written: 老公, 微信同号.
    pub aside: Option<String>,
    /// A number with its middle hidden, `138****8000`, was left out: it is no value.
    pub masked: bool,
}

/// A part of a phone, beside a name: 尾号0002, 138****0002.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Partial {
    /// As written.
    pub text: String,
    begins: String,
    ends: String,
}

impl Partial {
    pub fn fits(&self, phone: &str) -> bool {
        phone.starts_with(&self.begins) && phone.ends_with(&self.ends)
    }
}

/// The part of a phone that a cell tells: its last four digits, or one with its middle hidden.
pub fn partial(cell: &str) -> Option<Partial> {
    let text = plain(cell);
    let labelled = ["尾号", "手机尾号", "电话尾号", "后四位", "末四位", "后4位", "末4位", "尾数"];
    let tail = labelled.iter().find_map(|label| text.strip_prefix(label)).unwrap_or(&text);
    let tail = tail.trim_matches([':', ' ', '*']);
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let of = |begins: &str, ends: &str| Partial {
        text: cell.trim().to_owned(),
        begins: begins.to_owned(),
        ends: ends.to_owned(),
    };
    if tail.len() == 4 && digits(tail) {
        return Some(of("", tail));
    }
    let (begins, rest) = (text.split('*').next()?, text.rsplit('*').next()?);
    let shaped = text.contains('*') && digits(begins) && digits(rest) && (3..=4).contains(&rest.len());
    (shaped && begins.len() <= 4).then(|| of(begins, rest))
}

/// Words that only say that a phone follows.
const LABELS: &[&str] = &[
    "手机号码",
    "手机号",
    "手机",
    "联系电话",
    "电话号码",
    "电话",
    "座机",
    "固话",
    "号码",
    "telephone",
    "mobile",
    "phone",
    "tel",
    "cell",
];

/// The phones in a cell, each as the register stores it.
pub fn phones(cell: &str) -> Result<Phones, Doubt> {
    if is_plain_mobile(cell) {
        return Ok(Phones { first: Some(cell.to_owned()), ..Phones::default() });
    }
    let text = plain(cell);
    if says_nothing(&text) || matches!(&*text, "保密" | "0") {
        return Ok(Phones::default());
    }
    let own = || cell.trim().to_owned();
    if is_rounded(&text) {
        return Err(Doubt::PhoneDamaged { text: own() });
    }
    if let Some(digits) = grouped_by_thousands(&text) {
        return match reading(&digits) {
            Ok(phone) => Ok(Phones { first: Some(phone), ..Phones::default() }),
            Err(fault) => Err(fault.doubt(own())),
        };
    }
    let mut found = Phones::default();
    let mut asides: Vec<&str> = Vec::new();
    let separators = ['/', '、', ';', ',', '|', '\\', '&', '或', '和'];
    for piece in text.split(separators).map(str::trim).filter(|piece| !piece.is_empty()) {
        read_piece(piece, &mut found, &mut asides).map_err(|fault| fault.doubt(own()))?;
    }
    if found.first.is_none() && !found.masked {
        return Err(Doubt::NotAPhone { text: own() });
    }
    asides.dedup();
    found.aside = (!asides.is_empty()).then(|| asides.join(" "));
    Ok(found)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    NotAPhone,
    Length,
    Damaged,
}

impl Fault {
    fn doubt(self, text: String) -> Doubt {
        match self {
            Fault::NotAPhone => Doubt::NotAPhone { text },
            Fault::Length => Doubt::PhoneLength { text },
            Fault::Damaged => Doubt::PhoneDamaged { text },
        }
    }
}

/// Eleven digits as the networks of the mainland hand them out, and not what a spreadsheet leaves
/// of one: 13800000000.
fn is_plain_mobile(text: &str) -> bool {
    matches!(text.as_bytes(), [b'1', b'3'..=b'9', rest @ ..] if rest.len() == 9 && rest.iter().all(u8::is_ascii_digit))
        && !text.ends_with("00000000")
}

/// `1.38E+10`
fn is_rounded(text: &str) -> bool {
    let Some((mantissa, exponent)) = text.split_once(['e', 'E']) else { return false };
    let exponent = exponent.strip_prefix('+').unwrap_or(exponent);
    !mantissa.is_empty()
        && mantissa.bytes().all(|b| b.is_ascii_digit() || b == b'.')
        && !exponent.is_empty()
        && exponent.bytes().all(|b| b.is_ascii_digit())
}

/// `13,800,138,000`: a number format that went over a phone.
fn grouped_by_thousands(text: &str) -> Option<String> {
    let mut groups = text.split(',');
    let head = groups.next()?;
    let digits: String = text.chars().filter(|c| *c != ',').collect();
    let rest: Vec<&str> = groups.collect();
    ((1..=3).contains(&head.len())
        && rest.len() >= 2
        && rest.iter().all(|group| group.len() == 3)
        && digits.bytes().all(|b| b.is_ascii_digit()))
    .then_some(digits)
}

/// Reads the numbers and the words of a piece between separators.
fn read_piece<'a>(piece: &'a str, found: &mut Phones, asides: &mut Vec<&'a str>) -> Result<(), Fault> {
    let mut rest = piece;
    while !rest.is_empty() {
        let start = rest.find(|c: char| c.is_ascii_digit() || matches!(c, '+' | '*')).unwrap_or(rest.len());
        let (words, from_number) = rest.split_at(start);
        let length = number_length(from_number);
        let (number, after) = from_number.split_at(length);
        // wxid_88123 is no phone.
        let in_word = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphabetic() || c == '_' || c == '@');
        if !number.is_empty()
            && (in_word(words.chars().next_back()) && !is_label(words) || in_word(after.chars().next()))
        {
            return Err(Fault::NotAPhone);
        }
        let aside = words.trim_matches([' ', '(', ')', '[', ']', ':', '-', '.', '【', '】', '。']);
        if !aside.is_empty() && !is_label(aside) {
            asides.push(aside);
        }
        if is_masked(number) {
            found.masked = true;
        } else {
            read_run(number, found)?;
        }
        // A + with no digits behind it is no number; it must not be looked at for ever.
        rest = if number.is_empty() { after.get(1..).unwrap_or_default() } else { after };
    }
    Ok(())
}

fn is_label(words: &str) -> bool {
    let word = words.trim_matches([' ', ':', '.', '(', ')']);
    LABELS.iter().any(|label| label.eq_ignore_ascii_case(word))
}

/// How far a number goes, with the marks inside of it and its extension.
fn number_length(text: &str) -> usize {
    let bytes_of =
        |c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | ' ' | '(' | ')' | '.' | '*' | '转' | '轉');
    let mut end = 0;
    let mut at = 0;
    while let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let next = text.get(at..).unwrap_or_default();
        if bytes_of(c) {
            at += c.len_utf8();
            if c.is_ascii_digit() || c == '*' {
                end = at;
            }
        } else if let Some(mark) = extension_mark(next).or_else(|| masking(next)) {
            at += mark;
            if masking(next).is_some() {
                end = at;
            }
        } else {
            break;
        }
    }
    end
}

/// The length of `ext.`, `ext` or a single `x` before an extension's digits.
fn extension_mark(text: &str) -> Option<usize> {
    ["ext.", "ext", "Ext.", "Ext", "分机", "x", "X"].into_iter().find_map(|mark| {
        let rest = text.strip_prefix(mark)?;
        rest.trim_start().starts_with(|c: char| c.is_ascii_digit()).then_some(mark.len())
    })
}

/// The length of `xxxx` standing for hidden digits.
fn masking(text: &str) -> Option<usize> {
    let length = text.bytes().take_while(|b| matches!(b, b'x' | b'X')).count();
    (length >= 3).then_some(length)
}

fn is_masked(number: &str) -> bool {
    number.contains('*') || number.to_ascii_lowercase().contains("xxx")
}

/// Reads a run of digits and marks, which may hold several numbers with spaces between them.
fn read_run(run: &str, found: &mut Phones) -> Result<(), Fault> {
    let mut pending = String::new();
    for group in run.split(' ').filter(|group| !group.is_empty()) {
        // A + begins a number, and 11 digits are one.
        if !pending.is_empty() && (group.starts_with('+') || is_plain_mobile(group)) {
            // Only a country's code belongs to the mobile number behind it.
            if !matches!(digits_of(&pending).as_str(), "86" | "0086" | "+86") {
                add(reading(&pending)?, found);
                pending.clear();
            }
        }
        let joined_by_mark = group.starts_with(['-', '转', '轉', 'x', 'X', 'e', 'E', '分']);
        if !pending.is_empty()
            && !joined_by_mark
            && !pending.ends_with(['-', '转', '轉', 't', 'x', '.', '机'])
            && !pending.starts_with('+')
            && reading(&pending).is_ok_and(|phone| is_whole(&phone))
        {
            add(reading(&pending)?, found);
            pending.clear();
        }
        if !pending.is_empty() {
            pending.push(' ');
        }
        pending.push_str(group);
    }
    if !pending.is_empty() {
        add(reading(&pending)?, found);
    }
    Ok(())
}

/// A number to which no further digits can belong.
fn is_whole(phone: &str) -> bool {
    is_plain_mobile(phone) || phone.contains('-')
}

fn add(phone: String, found: &mut Phones) {
    match &found.first {
        None => found.first = Some(phone),
        Some(first) if *first == phone || found.others.contains(&phone) => {}
        Some(_) => found.others.push(phone),
    }
}

fn digits_of(text: &str) -> String {
    text.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
}

/// One number as the register stores it.
fn reading(text: &str) -> Result<String, Fault> {
    let text = text.trim();
    let text = match text.split_once('.') {
        Some((whole, zeros)) if !zeros.is_empty() && zeros.bytes().all(|b| b == b'0') => whole,
        _ => text,
    };
    let (number, extension) = extension(text)?;
    let phone = without_extension(number).or_else(|fault| {
        // 0755-88123456-801: the last group is an extension if the rest is a whole landline.
        let (head, tail) = number.rsplit_once('-').ok_or(fault)?;
        let whole = without_extension(head).map_err(|_| fault)?;
        let is_landline = whole.contains('-') || matches!(whole.len(), 7 | 8);
        let digits = tail.trim();
        if extension.is_none()
            && is_landline
            && (2..=5).contains(&digits.len())
            && digits.bytes().all(|b| b.is_ascii_digit())
        {
            Ok(format!("{whole}-{digits}"))
        } else {
            Err(fault)
        }
    })?;
    let phone = match extension {
        Some(extension) => format!("{phone}-{extension}"),
        None => phone,
    };
    if is_phone(&phone) { Ok(phone) } else { Err(Fault::NotAPhone) }
}

/// Splits 转801, ext. 801 and x801 off.
fn extension(text: &str) -> Result<(&str, Option<String>), Fault> {
    let Some(at) = text.find(|c: char| c.is_alphabetic()) else { return Ok((text, None)) };
    let (number, tail) = text.split_at(at);
    let digits: String = tail.chars().filter(char::is_ascii_digit).collect();
    if digits.is_empty() || digits.len() > 5 {
        return Err(Fault::NotAPhone);
    }
    Ok((number.trim_end_matches([' ', '-', '(']), Some(digits)))
}

fn without_extension(text: &str) -> Result<String, Fault> {
    let digits = digits_of(text);
    if let Some(abroad) = digits.strip_prefix('+').or_else(|| digits.strip_prefix("00")) {
        if abroad.contains('+') {
            return Err(Fault::NotAPhone);
        }
        return match abroad.strip_prefix("86") {
            Some(number) => mainland(number, true),
            // No area of North America begins with 0 or 1: 0010 is a slip for 010.
            None if abroad.starts_with('1')
                && !matches!(abroad.as_bytes(), [_, b'2'..=b'9', rest @ ..] if rest.len() == 9) =>
            {
                Err(Fault::NotAPhone)
            }
            None if (8..=15).contains(&abroad.len()) && !abroad.starts_with('0') => Ok(format!("+{abroad}")),
            None => Err(Fault::NotAPhone),
        };
    }
    if digits.contains('+') {
        return Err(Fault::NotAPhone);
    }
    // Hong Kong and Macao, whose code is set apart from the eight digits.
    let apart = |code: &str| {
        let rest = text.trim_start_matches('(').strip_prefix(code)?;
        rest.starts_with(['-', ' ', ')']).then_some(())?;
        matches!(digits_of(rest).as_bytes(), [b'2'..=b'9', rest @ ..] if rest.len() == 7).then_some(())
    };
    if ["852", "853"].into_iter().find_map(apart).is_some() {
        return Ok(format!("+{digits}"));
    }
    if let Some(number) = of_taiwan(text, &digits) {
        return Ok(format!("+886{number}"));
    }
    match digits.strip_prefix("86") {
        Some(number) if is_plain_mobile(number) => Ok(number.to_owned()),
        _ => mainland(&digits, false).and_then(|phone| with_area_as_written(phone, text)),
    }
}

/// A number of Taiwan without its zero: a mobile one, which no landline of the mainland is as long as, or one whose area is set
/// apart. (02)2345-6789 is of Taipei; its digits alone would be a number of 022, Tianjin.
fn of_taiwan<'a>(text: &str, digits: &'a str) -> Option<&'a str> {
    let number = digits.strip_prefix('0')?;
    let written = text.trim_start_matches('(').split([')', '-', ' ']).next()?;
    let is_mobile = number.len() == 9 && number.starts_with('9');
    let is_apart = match written.as_bytes() {
        [b'0', b'2'] => number.len() == 9,
        [b'0', b'3'..=b'8'] => matches!(number.len(), 8 | 9),
        _ => false,
    };
    (is_mobile || is_apart && number.as_bytes().get(1).is_some_and(|first| *first >= b'2')).then_some(number)
}

/// (022)345-6789 and the like: an area that is set apart is the area.
fn with_area_as_written(phone: String, text: &str) -> Result<String, Fault> {
    let text = text.trim_start_matches('(');
    let written = text.split([')', '-', ' ']).next().unwrap_or(text);
    let is_area = written.starts_with('0') && written.len() <= 4 && written.len() < text.len();
    match phone.split_once('-') {
        Some((area, _)) if is_area && area != written => Err(Fault::NotAPhone),
        _ => Ok(phone),
    }
}

/// A number of the mainland without the country's code, after which a landline's area has no zero.
fn mainland(digits: &str, after_country: bool) -> Result<String, Fault> {
    let bytes = digits.as_bytes();
    if is_plain_mobile(digits) {
        return Ok(digits.to_owned());
    }
    match (bytes, bytes.len()) {
        ([b'1', b'3'..=b'9', ..], 11) => Err(Fault::Damaged),
        ([b'4' | b'8', b'0', b'0', ..], 10) => Ok(digits.to_owned()),
        // Long ago a mobile number of another city was dialled with a 0 before it.
        ([b'0', b'1', b'3'..=b'9', ..], 12) => mainland(&digits[1..], after_country),
        ([b'1', b'3'..=b'9', ..], 9..=13) => Err(Fault::Length),
        ([b'0', ..], _) => landline(&digits[1..]).ok_or(Fault::NotAPhone),
        ([b'2'..=b'9', ..], 7 | 8) if !after_country => Ok(digits.to_owned()),
        ([b'1'..=b'9', ..], _) if after_country => landline(digits).ok_or(Fault::NotAPhone),
        _ => Err(Fault::NotAPhone),
    }
}

/// Area and number, from the digits behind the area's zero: 10 and 2x have two more digits, all
/// others three.
fn landline(digits: &str) -> Option<String> {
    let area = match digits.as_bytes() {
        [b'1', b'0', ..] | [b'2', ..] => 2,
        [b'3'..=b'9', ..] => 3,
        _ => return None,
    };
    let (area, number) = (digits.get(..area)?, digits.get(area..)?);
    let whole = matches!(number.as_bytes(), [b'2'..=b'9', ..]) && matches!(number.len(), 7 | 8);
    whole.then(|| format!("0{area}-{number}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(cell: &str) -> String {
        match phones(cell) {
            Ok(found) => {
                let mut parts: Vec<String> = found.first.into_iter().chain(found.others).collect();
                parts.extend(found.aside.map(|aside| format!("[{aside}]")));
                if found.masked {
                    parts.push("masked".into());
                }
                parts.join(" ")
            }
            Err(doubt) => format!("{doubt:?}").split(' ').next().unwrap_or_default().to_owned(),
        }
    }

    #[test]
    fn phones_are_read_as_people_write_them() {
        for (cell, expected) in [
            ("13800138000", "13800138000"),
            ("'13800138000", "13800138000"),
            ("138-0013-8000", "13800138000"),
            ("138 0013 8000", "13800138000"),
            ("138　0013　8000", "13800138000"),
            ("+86 138 0013 8000", "13800138000"),
            ("+8613800138000", "13800138000"),
            ("0086 13800138000", "13800138000"),
            ("008613800138000", "13800138000"),
            ("(86)13800138000", "13800138000"),
            ("86-13800138000", "13800138000"),
            ("86 138 0013 8000", "13800138000"),
            ("013800138000", "13800138000"),
            ("１３８００１３８０００", "13800138000"),
            ("13800138000.0", "13800138000"),
            ("13,800,138,000", "13800138000"),
            ("手机：13800138000", "13800138000"),
            ("Tel:13800138000", "13800138000"),
            ("13800138000/13900139000", "13800138000 13900139000"),
            ("13800138000 13900139000", "13800138000 13900139000"),
            ("138 0013 8000 139 0013 9000", "13800138000 13900139000"),
            ("13800138000\n13900139000", "13800138000 13900139000"),
            ("13800138000，13800138000", "13800138000"),
            ("13800138000、座机0755-88123456", "13800138000 0755-88123456"),
            ("13800138000(老公)", "13800138000 [老公]"),
            ("13800138000（微信同号）", "13800138000 [微信同号]"),
            ("老公13800138000", "13800138000 [老公]"),
            ("本人13800138000 老公13900139000", "13800138000 13900139000 [本人 老公]"),
            ("0755-88123456", "0755-88123456"),
            ("(02)2345-6789", "+886223456789"),
            ("02-23456789", "+886223456789"),
            ("(04)2345-678", "+88642345678"),
            ("0912-345-678", "+886912345678"),
            ("0912345678", "+886912345678"),
            ("+886 912 345 678", "+886912345678"),
            ("0912-3456789", "0912-3456789"),
            ("(02)1345-6789", "NotAPhone"),
            ("852-9123 4567", "+85291234567"),
            ("075588123456", "0755-88123456"),
            ("0755 8812 3456", "0755-88123456"),
            ("(0755)8812345", "0755-8812345"),
            ("（0755）88123456", "0755-88123456"),
            ("010-66668888", "010-66668888"),
            ("021 6666 8888", "021-66668888"),
            ("+86 755 88123456", "0755-88123456"),
            ("+86-10-66668888", "010-66668888"),
            ("88123456", "88123456"),
            ("8812 3456", "88123456"),
            ("400-800-1234", "4008001234"),
            ("0755-88123456转801", "0755-88123456-801"),
            ("0755-88123456 转 801", "0755-88123456-801"),
            ("0755-88123456-801", "0755-88123456-801"),
            ("0755-88123456 ext.801", "0755-88123456-801"),
            ("0755-88123456x801", "0755-88123456-801"),
            ("88123456转801", "88123456-801"),
            ("+852 9123 4567", "+85291234567"),
            ("00852-91234567", "+85291234567"),
            ("+1 (415) 555-2671", "+14155552671"),
            ("+852 9123 4567 / 13800138000", "+85291234567 13800138000"),
            ("138****8000", "masked"),
            ("138＊＊＊＊8000", "masked"),
            ("138xxxx8000", "masked"),
            ("138****8000/13900139000", "13900139000 masked"),
            ("", ""),
            ("-", ""),
            ("无", ""),
            ("1.38E+10", "PhoneDamaged"),
            ("1.38001E+10", "PhoneDamaged"),
            ("13800000000", "PhoneDamaged"),
            ("1380013800", "PhoneLength"),
            ("138001380000", "PhoneLength"),
            ("12345678901", "NotAPhone"),
            ("12345", "NotAPhone"),
            ("微信", "NotAPhone"),
            ("wxid_88123456", "NotAPhone"),
            ("wang88123456@qq.com", "NotAPhone"),
            ("0000", "NotAPhone"),
            ("0010-66668888", "NotAPhone"),
            ("13800138000转1234", "13800138000-1234"),
            ("+", "NotAPhone"),
            ("13800138000 801", "NotAPhone"),
            ("13800138000/1390013900", "PhoneLength"),
        ] {
            assert_eq!(shown(cell), expected, "{cell}");
        }
    }

    proptest! {
        #[test]
        fn no_text_panics_and_every_phone_is_one_the_register_keeps(
            cell in "[0-9+() .*x转/、ext老公-]{0,26}|(\\+86 ?)?1[3-9][0-9]{9}|\\PC{0,20}",
        ) {
            if let Ok(found) = phones(&cell) {
                for phone in found.first.iter().chain(&found.others) {
                    prop_assert!(is_phone(phone), "{phone}");
                }
            }
        }
    }
}
