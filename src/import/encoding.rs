//! Bytes as text: the encodings in which Chinese programs write sheets, told apart by the bytes.

use crate::domain::unreadable::Unreadable;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::DecoderResult;
use memchr::{memchr, memchr_iter, memmem};
use std::borrow::Cow;

/// An encoding that is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    Utf8,
    /// UTF-8 with the mark that Excel puts in front.
    Utf8Bom,
    Utf16Le,
    Utf16Be,
    /// GB18030, and with it GBK and GB2312.
    Gb18030,
    Big5,
}

impl Encoding {
    /// Its name as people know it.
    pub fn name(self) -> &'static str {
        match self {
            Encoding::Utf8 => "UTF-8",
            Encoding::Utf8Bom => "UTF-8 BOM",
            Encoding::Utf16Le => "UTF-16LE",
            Encoding::Utf16Be => "UTF-16BE",
            Encoding::Gb18030 => "GB18030",
            Encoding::Big5 => "Big5",
        }
    }

    fn table(self) -> &'static encoding_rs::Encoding {
        match self {
            Encoding::Big5 => encoding_rs::BIG5,
            _ => encoding_rs::GB18030,
        }
    }
}

/// How much of the text that is not ASCII is looked at in order to guess.
const SAMPLE: usize = 64 << 10;

/// How much text is decoded at a time.
const PIECE: usize = 8 << 10;

/// The text that the bytes stand for. UTF-8 is borrowed, anything else decoded.
///
/// A file that can't be decoded to the last byte is refused with the line: what a lenient decoder
/// makes of it (寮犱笁 for 张三) would enter the register as names.
pub fn decode(bytes: &[u8]) -> Result<(Cow<'_, str>, Encoding), Unreadable> {
    if let Some(rest) = bytes.strip_prefix(b"\xEF\xBB\xBF") {
        return utf8(rest).map(|text| (Cow::Borrowed(text), Encoding::Utf8Bom));
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFF\xFE") {
        return Ok((Cow::Owned(utf16(rest, Encoding::Utf16Le)?), Encoding::Utf16Le));
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFE\xFF") {
        return Ok((Cow::Owned(utf16(rest, Encoding::Utf16Be)?), Encoding::Utf16Be));
    }
    if bytes.is_empty() {
        return Err(Unreadable::Empty);
    }
    if let Some(zero) = memchr(0, bytes) {
        return match guess_utf16(bytes) {
            Some(encoding) => Ok((Cow::Owned(utf16(bytes, encoding)?), encoding)),
            None => Err(Unreadable::ZeroByte { line: line_at(bytes, zero) }),
        };
    }
    // Checks in a third of the time that the standard library takes, and borrows what is valid.
    if let Some(text) = encoding_rs::UTF_8.decode_without_bom_handling_and_without_replacement(bytes) {
        return Ok((text, Encoding::Utf8));
    }
    if let Some(rest) = bytes.strip_prefix(b"\x84\x31\x95\x33") {
        return chinese(rest, Encoding::Gb18030).map(|text| (text, Encoding::Gb18030));
    }
    if let Some(line) = first_foreign_line(bytes) {
        return Err(Unreadable::MixedEncodings { line });
    }
    let likely = guess_chinese(bytes);
    let other = if likely == Encoding::Big5 { Encoding::Gb18030 } else { Encoding::Big5 };
    match chinese(bytes, likely) {
        Ok(text) => Ok((text, likely)),
        Err(why) => chinese(bytes, other).map(|text| (text, other)).map_err(|_| why),
    }
}

/// Text marked as UTF-8.
fn utf8(bytes: &[u8]) -> Result<&str, Unreadable> {
    if bytes.is_empty() {
        return Err(Unreadable::Empty);
    }
    if let Some(zero) = memchr(0, bytes) {
        return Err(Unreadable::ZeroByte { line: line_at(bytes, zero) });
    }
    std::str::from_utf8(bytes).map_err(|error| {
        let bad = error.valid_up_to();
        let line = line_at(bytes, bad);
        let (_, text) = lines(bytes).nth(line as usize - 1).unwrap_or((line, &[]));
        match decoded(text, encoding_rs::GB18030) {
            Some(_) => Unreadable::MixedEncodings { line },
            None => Unreadable::Undecodable { line },
        }
    })
}

/// Text in one of the two Chinese encodings.
fn chinese(bytes: &[u8], encoding: Encoding) -> Result<Cow<'_, str>, Unreadable> {
    let table = encoding.table();
    decoded(bytes, table).map(Cow::Owned).ok_or_else(|| {
        let bad = lines(bytes).find(|(_, line)| decoded(line, table).is_none());
        match bad {
            Some((line, text)) if std::str::from_utf8(text).is_ok() => Unreadable::MixedEncodings { line },
            Some((line, _)) => Unreadable::Undecodable { line },
            None => Unreadable::Undecodable { line: line_at(bytes, bytes.len()) },
        }
    })
}

/// The text of bytes in an encoding, none where they are not. Piece by piece: in one go, memory for the longest text that
/// the bytes could be is asked for and written over first.
fn decoded(bytes: &[u8], table: &'static encoding_rs::Encoding) -> Option<String> {
    let mut decoder = table.new_decoder_without_bom_handling();
    let (mut text, mut rest) = (String::with_capacity(bytes.len() / 2 * 3), bytes);
    let mut piece = String::with_capacity(PIECE.min(3 * bytes.len() + 4));
    loop {
        let (result, read) = decoder.decode_to_string_without_replacement(rest, &mut piece, true);
        text.push_str(&piece);
        piece.clear();
        rest = &rest[read..];
        match result {
            DecoderResult::InputEmpty => return Some(text),
            DecoderResult::OutputFull => {}
            DecoderResult::Malformed(..) => return None,
        }
    }
}

fn utf16(bytes: &[u8], encoding: Encoding) -> Result<String, Unreadable> {
    let unit = |pair: &[u8]| match encoding {
        Encoding::Utf16Be => u16::from_be_bytes([pair[0], pair[1]]),
        _ => u16::from_le_bytes([pair[0], pair[1]]),
    };
    let pairs = bytes.chunks_exact(2);
    let odd = !pairs.remainder().is_empty();
    let mut text = String::with_capacity(bytes.len());
    let mut line = 1;
    for decoded in char::decode_utf16(pairs.map(unit)) {
        match decoded {
            Ok('\0') => return Err(Unreadable::ZeroByte { line }),
            Ok('\u{FEFF}') if text.is_empty() => {}
            Ok(c) => {
                line += u32::from(c == '\n');
                text.push(c);
            }
            Err(_) => return Err(Unreadable::Undecodable { line }),
        }
    }
    match (odd, text.is_empty()) {
        (true, _) => Err(Unreadable::Undecodable { line }),
        (_, true) => Err(Unreadable::Empty),
        _ => Ok(text),
    }
}

/// Which of the two UTF-16s bytes without a mark are in: every comma, digit and line break of a
/// sheet has a zero in its upper half, and Chinese almost never has one.
fn guess_utf16(bytes: &[u8]) -> Option<Encoding> {
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    if !bytes.len().is_multiple_of(2) {
        return None;
    }
    let zeros = |parity: usize| sample.iter().skip(parity).step_by(2).filter(|byte| **byte == 0).count();
    let (upper_first, lower_first) = (zeros(0), zeros(1));
    let enough = |count: usize, other: usize| count * 50 >= sample.len() && count > other * 8;
    let encoding = if enough(lower_first, upper_first) {
        Encoding::Utf16Le
    } else if enough(upper_first, lower_first) {
        Encoding::Utf16Be
    } else {
        return None;
    };
    // A guess is only taken where it gives text such as a sheet consists of.
    let text = utf16(&sample[..sample.len() & !1], encoding).ok()?;
    let odd = text.chars().filter(|c| c.is_control() && !matches!(c, '\t' | '\r' | '\n')).count();
    (odd == 0 && text.contains(['\t', '\n', '\r', ',', ';'])).then_some(encoding)
}

/// GB18030 or Big5.
fn guess_chinese(bytes: &[u8]) -> Encoding {
    let mut sample = Vec::with_capacity(SAMPLE);
    for (_, line) in lines(bytes).filter(|(_, line)| !line.is_ascii()) {
        let room = SAMPLE.saturating_sub(sample.len());
        if room == 0 {
            break;
        }
        sample.extend_from_slice(&line[..line.len().min(room)]);
        sample.push(b'\n');
    }
    // Most sheets tell by a heading. The words are found by their bytes.
    let told = |words: &[&str], encoding: Encoding| {
        let found = |word: &&&str| memmem::find(&sample, &encoding.table().encode(word).0).is_some();
        words.iter().filter(found).count()
    };
    let mainland =
        told(&["姓名", "手机", "电话", "编号", "日期", "名称", "会员", "客户", "顾客"], Encoding::Gb18030);
    let taiwan =
        told(&["姓名", "手機", "電話", "編號", "日期", "名稱", "會員", "客戶", "顧客"], Encoding::Big5);
    if mainland != taiwan {
        return if taiwan > mainland { Encoding::Big5 } else { Encoding::Gb18030 };
    }
    // Each of the two keeps its common characters in a range of its own, and a text in one rarely
    // falls into the other's.
    let (mut all, mut simplified, mut traditional, mut at) = (0_usize, 0_usize, 0_usize, 0);
    while let (Some(lead), Some(trail)) = (sample.get(at), sample.get(at + 1)) {
        if *lead < 0x80 {
            at += 1;
            continue;
        }
        all += 1;
        simplified += usize::from((0xB0..=0xD7).contains(lead) && *trail >= 0xA1);
        traditional += usize::from((0xA4..=0xC6).contains(lead) && (0x40..=0xFE).contains(trail));
        at += 2;
    }
    if simplified.abs_diff(traditional) * 8 < all {
        let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
        detector.feed(&sample, true);
        let guess = detector.guess(None, Utf8Detection::Deny);
        // A few names alone can also look Japanese, Korean or like accented Latin: no sheet is.
        return if guess == encoding_rs::BIG5 { Encoding::Big5 } else { Encoding::Gb18030 };
    }
    if traditional > simplified { Encoding::Big5 } else { Encoding::Gb18030 }
}

/// The first line that is in another encoding than those before it, if some lines are certainly
/// UTF-8 and others certainly not.
///
/// A short line of GBK can be valid UTF-8 by chance, so such lines count only where they hold four
/// Chinese characters, or where there are more of them than chance makes (2 in 100,000).
fn first_foreign_line(bytes: &[u8]) -> Option<u32> {
    let (mut other, mut first_other) = (0_usize, None);
    let (mut sure, mut likely) = (0_usize, 0_usize);
    let (mut first_sure, mut first_likely) = (None, None);
    for (number, line) in lines(bytes) {
        if line.is_ascii() {
            continue;
        }
        match std::str::from_utf8(line) {
            Err(_) => {
                other += 1;
                first_other.get_or_insert(number);
            }
            Ok(text) => match chinese_characters(text) {
                0 => {}
                _ if !reads_better_as_utf8(text) => {}
                1..=3 => {
                    likely += 1;
                    first_likely.get_or_insert(number);
                }
                _ => {
                    sure += 1;
                    first_sure.get_or_insert(number);
                    first_likely.get_or_insert(number);
                }
            },
        }
    }
    let first_other = first_other?;
    let first_utf8 = match (sure, likely) {
        (_, 1..) if likely * 1000 > other => first_likely,
        (1.., _) => first_sure,
        _ => None,
    }?;
    Some(first_other.max(first_utf8))
}

/// How many Chinese characters a text has; none if it has letters that only stand in UTF-8 by
/// chance, as two bytes of GBK do.
fn chinese_characters(text: &str) -> usize {
    let mut count = 0;
    for c in text.chars() {
        match c {
            '\u{80}'..='\u{7FF}' if c != '·' && c != '\u{A0}' => return 0,
            '\u{3000}'..='\u{9FFF}' | '\u{FF00}'..='\u{FFEF}' => count += 1,
            _ => {}
        }
    }
    count
}

/// Whether more characters are common ones in text that is valid UTF-8 than in what GBK would make
/// of the same bytes.
fn reads_better_as_utf8(text: &str) -> bool {
    let common = |gbk: &[u8]| {
        let (mut count, mut at) = (0, 0);
        while let (Some(lead), Some(trail)) = (gbk.get(at), gbk.get(at + 1)) {
            // The first level of GB2312 holds the 3,755 most used characters.
            count += usize::from((0xB0..=0xD7).contains(lead) && *trail >= 0xA1);
            at += if *lead < 0x80 { 1 } else { 2 };
        }
        count
    };
    common(&encoding_rs::GBK.encode(text).0) > common(text.as_bytes())
}

/// Lines with their numbers, from 1. Neither Chinese encoding has a line break inside a character.
fn lines(bytes: &[u8]) -> impl Iterator<Item = (u32, &[u8])> {
    // A file from an old Mac has carriage returns alone.
    let end = if memchr(b'\n', bytes).is_some() { b'\n' } else { b'\r' };
    bytes.split(move |byte| *byte == end).zip(1_u32..).map(|(line, number)| (number, line))
}

fn line_at(bytes: &[u8], at: usize) -> u32 {
    let breaks = memchr_iter(b'\n', &bytes[..at.min(bytes.len())]).count();
    u32::try_from(breaks).unwrap_or(u32::MAX).saturating_add(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const SHEET: &str =
        "会员号,姓名,手机号,备注\r\n1001,张三,13800138000,喜欢安静\r\n1002,李四,13900139000,对花粉过敏\r\n";

    fn in_utf16(text: &str, big: bool) -> Vec<u8> {
        text.encode_utf16()
            .flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() })
            .collect()
    }

    #[test]
    fn every_encoding_a_chinese_program_writes_is_told_by_itself() {
        let traditional = "會員號,姓名,電話\n1,陳美玲,0912345678\n2,黃淑芬,0922345678\n";
        let bom = |mark: &[u8], rest: Vec<u8>| [mark, &rest].concat();
        for (bytes, text, encoding) in [
            (SHEET.as_bytes().to_vec(), SHEET, Encoding::Utf8),
            (bom(b"\xEF\xBB\xBF", SHEET.as_bytes().to_vec()), SHEET, Encoding::Utf8Bom),
            (encoding_rs::GB18030.encode(SHEET).0.into_owned(), SHEET, Encoding::Gb18030),
            (encoding_rs::BIG5.encode(traditional).0.into_owned(), traditional, Encoding::Big5),
            (in_utf16(SHEET, false), SHEET, Encoding::Utf16Le),
            (in_utf16(SHEET, true), SHEET, Encoding::Utf16Be),
            (bom(b"\xFF\xFE", in_utf16(SHEET, false)), SHEET, Encoding::Utf16Le),
            (bom(b"\xFE\xFF", in_utf16(SHEET, true)), SHEET, Encoding::Utf16Be),
            (b"name,phone\n".to_vec(), "name,phone\n", Encoding::Utf8),
        ] {
            assert_eq!(decode(&bytes), Ok((Cow::Borrowed(text), encoding)));
        }
    }

    #[test]
    fn one_row_in_gbk_is_enough() {
        for text in ["姓名,电话\n王芳,13800138000\n", "张三", "姓名", "刘洋,1\n", "㐀𠮷,1"] {
            let (bytes, ..) = encoding_rs::GB18030.encode(text);
            assert_eq!(decode(&bytes), Ok((Cow::Borrowed(text), Encoding::Gb18030)), "{text}");
        }
    }

    #[test]
    fn lines_in_two_encodings_are_refused_with_the_first_that_differs() {
        let gbk = encoding_rs::GB18030.encode("1003,王五,13700137000,干性皮肤\n").0.into_owned();
        let after = [SHEET.as_bytes(), &gbk].concat();
        assert_eq!(decode(&after), Err(Unreadable::MixedEncodings { line: 4 }));
        let before = [&gbk, SHEET.as_bytes()].concat();
        assert_eq!(decode(&before), Err(Unreadable::MixedEncodings { line: 2 }));
        let marked = [b"\xEF\xBB\xBF", after.as_slice()].concat();
        assert_eq!(decode(&marked), Err(Unreadable::MixedEncodings { line: 4 }));
        let one_name = [gbk.repeat(50).as_slice(), "1004,张三,1\n".as_bytes()].concat();
        assert_eq!(decode(&one_name), Err(Unreadable::MixedEncodings { line: 51 }));
    }

    #[test]
    fn a_byte_of_no_encoding_is_refused_with_its_line() {
        assert_eq!(decode(b"name\nan\xFFna\n"), Err(Unreadable::Undecodable { line: 2 }));
        assert_eq!(decode(b"a,b\nc\0,d\n"), Err(Unreadable::ZeroByte { line: 2 }));
        assert_eq!(decode(b""), Err(Unreadable::Empty));
        assert_eq!(decode(b"\xEF\xBB\xBF"), Err(Unreadable::Empty));
        let mut cut = SHEET.as_bytes().to_vec();
        cut.extend([0; 40]);
        assert_eq!(decode(&cut), Err(Unreadable::ZeroByte { line: 4 }));
    }

    #[test]
    fn a_few_names_in_big5_are_enough() {
        for text in ["姓名,電話\n陳美玲,0912345678\n", "王小明", "客戶,生日\n林,1\n", "黃淑芬,張雅婷"]
        {
            let (bytes, ..) = encoding_rs::BIG5.encode(text);
            assert_eq!(decode(&bytes), Ok((Cow::Borrowed(text), Encoding::Big5)), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_decoded_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            let _ = decode(&bytes);
        }

        #[test]
        fn whatever_gb18030_writes_is_read_back(names in proptest::collection::vec("[一-龥]{2,3}", 5..40)) {
            let text = format!("姓名,手机号,备注\n{}\n", names.join(",13800138000,到店\n"));
            let (bytes, ..) = encoding_rs::GB18030.encode(&text);
            // Two rare characters may make four bytes that are text in UTF-8 as well.
            prop_assume!(lines(&bytes).all(|(_, line)| line.is_ascii() || std::str::from_utf8(line).is_err()));
            prop_assert_eq!(decode(&bytes), Ok((Cow::Borrowed(text.as_str()), Encoding::Gb18030)));
        }
    }
}
