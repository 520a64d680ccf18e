//! Lengths of time, whole numbers, and yes or no.

use super::plain::{plain, says_nothing};
use super::times::digital;
use crate::domain::doubt::Doubt;
use crate::domain::script::in_simplified;
use crate::domain::tokens::{Token, tokens};
use Token::{Mark, Number as N, Word};

/// No service takes longer than a day.
const LONGEST: u32 = 1440;

/// A length of time in minutes: `45分钟`, `1小时30分`, `1.5小时`, `一个半小时`, `1:30`. A bare number is
/// minutes, unless it is so small that it may be hours.
pub fn minutes(cell: &str) -> Result<Option<u32>, Doubt> {
    let text = plain(cell).to_lowercase();
    if says_nothing(&text) {
        return Ok(None);
    }
    let doubt = || Doubt::NotMinutes { text: cell.trim().to_owned() };
    let text = text.strip_prefix('约').unwrap_or(&text);
    if let Some(minutes) = digital(text.as_bytes()) {
        return Ok(Some(minutes));
    }
    let all = tokens(text);
    if let [N(n)] | [N(n), Mark('.'), N(_)] = all[..] {
        let whole = match all[..] {
            [_, _, N(places)] => places.value == 0,
            _ => true,
        };
        return match n.value {
            0 if whole => Ok(Some(0)),
            1..5 => Err(Doubt::HoursOrMinutes { text: cell.trim().to_owned() }),
            5..=LONGEST if whole => Ok(Some(n.value)),
            _ => Err(doubt()),
        };
    }
    match spoken(&all) {
        Some(minutes) if minutes <= LONGEST => Ok(Some(minutes)),
        _ => Err(doubt()),
    }
}

/// Hours and minutes with their units.
fn spoken(all: &[Token]) -> Option<u32> {
    if let Some(rest) = after_hour(match all {
        [Mark('半'), Mark('个'), rest @ ..] | [Mark('半'), rest @ ..] => rest,
        _ => &[],
    }) {
        return rest.is_empty().then_some(30);
    }
    if let Some((hours, rest)) = hours(all) {
        return match rest {
            [] => Some(hours),
            [Mark('半')] => Some(hours + 30),
            [N(m)] if m.value < 60 => Some(hours + m.value),
            [N(m), rest @ ..] if m.value < 60 && is_minute(rest) => Some(hours + m.value),
            [Mark('零' | '又'), N(m), rest @ ..] if m.value < 60 && is_minute(rest) => {
                Some(hours + m.value)
            }
            _ => None,
        };
    }
    match all {
        [N(m), rest @ ..] if is_minute(rest) => Some(m.value),
        [N(m), Mark('.'), N(places), rest @ ..] if places.value == 0 && is_minute(rest) => Some(m.value),
        _ => None,
    }
}

/// Whole hours, halves and quarters of them, in minutes, and what follows.
fn hours<'t, 'a>(all: &'t [Token<'a>]) -> Option<(u32, &'t [Token<'a>])> {
    let (minutes, rest) = match all {
        [N(h), Mark('.'), N(places), rest @ ..] if h.value <= 24 && places.width <= 2 => {
            let hundredths = places.value * if places.width == 1 { 10 } else { 1 };
            if hundredths * 60 % 100 != 0 {
                return None;
            }
            (h.value * 60 + hundredths * 60 / 100, rest)
        }
        [N(h), Mark('个'), Mark('半'), rest @ ..] if h.value <= 24 => (h.value * 60 + 30, rest),
        [N(h), Mark('个'), rest @ ..] | [N(h), rest @ ..] if h.value <= 24 => (h.value * 60, rest),
        _ => return None,
    };
    Some((minutes, after_hour(rest)?))
}

fn after_hour<'t, 'a>(rest: &'t [Token<'a>]) -> Option<&'t [Token<'a>]> {
    match rest {
        [Mark('小'), Mark('时'), rest @ ..] | [Mark('钟'), Mark('头'), rest @ ..] => Some(rest),
        [Word("h" | "hr" | "hrs" | "hour" | "hours"), rest @ ..] => Some(rest),
        _ => None,
    }
}

fn is_minute(rest: &[Token]) -> bool {
    matches!(
        rest,
        [Mark('分')]
            | [Mark('分'), Mark('钟')]
            | [Mark('\'' | '′' | '’')]
            | [Word("m" | "min" | "mins" | "minute" | "minutes")]
            | [Word("min" | "mins"), Mark('.')]
    )
}

/// A whole number, zero or more, with a word of what is counted allowed behind it: `12次`, `3张`.
pub fn count(cell: &str) -> Result<Option<u32>, Doubt> {
    let text = plain(cell);
    if says_nothing(&text) {
        return Ok(None);
    }
    const UNITS: &[char] =
        &['次', '个', '张', '支', '瓶', '盒', '套', '件', '人', '位', '片', '只', '包', '份', '分', '岁'];
    let number = text.strip_suffix(UNITS).unwrap_or(&text).trim_end();
    whole(number).map(Some).ok_or_else(|| Doubt::NotACount { text: cell.trim().to_owned() })
}

/// A number of days: `30`, `30天`, `4周`, `一年`, `每月一次`. A month of them is thirty: nobody counts the time
/// between two treatments closer.
pub fn days(cell: &str) -> Result<Option<u32>, Doubt> {
    let text = plain(cell).to_lowercase();
    if says_nothing(&text) {
        return Ok(None);
    }
    let once = ["一次", "1次", "做一次", "做1次"].iter().find_map(|once| text.strip_suffix(once));
    let text = once.unwrap_or(&text).trim_end();
    let every = text.strip_prefix('每');
    let text = every.unwrap_or(text).trim();
    const UNITS: &[(&str, u32)] = &[
        ("天", 1),
        ("日", 1),
        ("days", 1),
        ("day", 1),
        ("个星期", 7),
        ("星期", 7),
        ("礼拜", 7),
        ("周", 7),
        ("weeks", 7),
        ("week", 7),
        ("半个月", 15),
        ("半月", 15),
        ("个月", 30),
        ("月", 30),
        ("months", 30),
        ("month", 30),
        ("半年", 183),
        ("年", 365),
        ("years", 365),
        ("year", 365),
    ];
    let (number, times) =
        UNITS.iter().find_map(|(unit, times)| Some((text.strip_suffix(unit)?, *times))).unwrap_or((text, 1));
    let alone = text.starts_with('半') || every.is_some() || once.is_some();
    let number = match tokens(number)[..] {
        [] if times > 1 && alone => Some(1),
        [N(n)] if n.han => Some(n.value),
        _ => whole(number.trim()),
    };
    number
        .and_then(|number| number.checked_mul(times))
        .map(Some)
        .ok_or_else(|| Doubt::NotACount { text: cell.trim().to_owned() })
}

/// Digits, with `.0` behind them or commas between thousands as spreadsheets add them.
fn whole(number: &str) -> Option<u32> {
    let (number, places) = number.split_once('.').unwrap_or((number, "0"));
    let mut groups = number.split(',');
    let head = groups.next()?;
    if places.is_empty()
        || !places.bytes().all(|b| b == b'0')
        || !number.bytes().all(|b| b.is_ascii_digit() || b == b',')
        || (number.contains(',')
            && (head.is_empty() || head.len() > 3 || groups.any(|group| group.len() != 3)))
    {
        return None;
    }
    number.chars().filter(|c| *c != ',').collect::<String>().parse().ok()
}

/// Yes or no, in the words of a column such as 在职, 启用 or 上架. 无 and 没有 are no; a dash is blank.
pub fn yes_no(cell: &str) -> Result<Option<bool>, Doubt> {
    let text = in_simplified(&plain(cell).to_lowercase());
    match text.as_str() {
        "是" | "是的" | "有" | "对" | "在职" | "在岗" | "启用" | "已启用" | "正常" | "在用" | "在售"
        | "上架" | "已上架" | "有效" | "开" | "√" | "✓" | "✔" | "☑" | "✅" | "y" | "yes" | "t" | "true"
        | "1" | "on" | "active" => Ok(Some(true)),
        "否" | "不" | "不是" | "无" | "没有" | "没" | "离职" | "已离职" | "停用" | "已停用" | "禁用"
        | "停售" | "下架" | "已下架" | "无效" | "关" | "×" | "✗" | "✘" | "❌" | "x" | "n" | "no" | "f"
        | "false" | "0" | "off" | "inactive" => Ok(Some(false)),
        _ if says_nothing(&text) => Ok(None),
        _ => Err(Doubt::NotYesNo { text: cell.trim().to_owned() }),
    }
}

/// What a column 离职, 离职日期 or 停用 says: yes, a day, or the word itself are that it is over.
pub fn is_over(cell: &str) -> Result<Option<bool>, Doubt> {
    let text = in_simplified(&plain(cell).to_lowercase());
    let over = ["离职", "停用", "停售", "下架", "left", "discontinued", "archived"];
    let word = text.trim_start_matches('已');
    if over.contains(&word) {
        return Ok(Some(true));
    }
    if matches!(text.as_str(), "在职" | "在岗" | "启用" | "正常" | "在用" | "在售" | "上架") {
        return Ok(Some(false));
    }
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    if digits >= 4 && !text.bytes().any(|byte| byte.is_ascii_alphabetic()) {
        return Ok(Some(true));
    }
    yes_no(cell)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn lengths_of_time_are_read_as_people_write_them() {
        for (cell, expected) in [
            ("45", Some(45)),
            ("45.0", Some(45)),
            ("４５", Some(45)),
            ("45分钟", Some(45)),
            ("45 分", Some(45)),
            ("约45分钟", Some(45)),
            ("四十五分钟", Some(45)),
            ("45min", Some(45)),
            ("45 mins", Some(45)),
            ("90'", Some(90)),
            ("1小时", Some(60)),
            ("1个小时", Some(60)),
            ("1 hour", Some(60)),
            ("2h", Some(120)),
            ("1小时30分", Some(90)),
            ("1小时30分钟", Some(90)),
            ("1小时半", Some(90)),
            ("1.5小时", Some(90)),
            ("1.25h", Some(75)),
            ("1h30", Some(90)),
            ("1h30m", Some(90)),
            ("1H30", Some(90)),
            ("一小时", Some(60)),
            ("两小时", Some(120)),
            ("一个半小时", Some(90)),
            ("1个半小时", Some(90)),
            ("半小时", Some(30)),
            ("半个小时", Some(30)),
            ("1:30", Some(90)),
            ("0:45", Some(45)),
            ("1:30:00", Some(90)),
            ("0", Some(0)),
            ("", None),
            ("-", None),
        ] {
            assert_eq!(minutes(cell), Ok(expected), "{cell}");
        }
        for cell in ["1", "1.5", "2"] {
            assert!(matches!(minutes(cell), Err(Doubt::HoursOrMinutes { .. })), "{cell}");
        }
        for cell in ["60-90分钟", "45.5", "一会儿", "1.33小时", "2000", "1小时90分", "0.03125", "45元"]
        {
            assert!(matches!(minutes(cell), Err(Doubt::NotMinutes { .. })), "{cell}");
        }
    }

    #[test]
    fn whole_numbers_are_read_with_what_they_count() {
        for (cell, expected) in [
            ("12", Some(12)),
            ("12.0", Some(12)),
            ("12次", Some(12)),
            ("1,200", Some(1200)),
            ("０", Some(0)),
            ("无", None),
        ] {
            assert_eq!(count(cell), Ok(expected), "{cell}");
        }
        for cell in ["1.5", "-1", "12,00", "多次", "99999999999", "inf", "1e3", "3/10"] {
            assert!(count(cell).is_err(), "{cell}");
        }
        for (cell, expected) in [
            ("30", Some(30)),
            ("30天", Some(30)),
            ("4周", Some(28)),
            ("两周", Some(14)),
            ("每28天", Some(28)),
            ("", None),
        ] {
            assert_eq!(days(cell), Ok(expected), "{cell}");
        }
        for (cell, expected) in [
            ("1个月", 30),
            ("每月一次", 30),
            ("一个月", 30),
            ("每周1次", 7),
            ("半个月", 15),
            ("半年", 183),
            ("一年", 365),
            ("2 years", 730),
            ("每半月", 15),
            ("2 weeks", 14),
            ("两周一次", 14),
        ] {
            assert_eq!(days(cell), Ok(Some(expected)), "{cell}");
        }
        for cell in ["月", "每天两次", "4294967295周", "7-10天"] {
            assert!(days(cell).is_err(), "{cell}");
        }
    }

    #[test]
    fn yes_and_no_have_many_words() {
        for cell in ["是", "有", "在职", "启用", "√", "Ｙ", "yes", "1", "上架"] {
            assert_eq!(yes_no(cell), Ok(Some(true)), "{cell}");
        }
        for cell in ["否", "无", "离职", "停用", "×", "x", "N", "no", "0", "下架"] {
            assert_eq!(yes_no(cell), Ok(Some(false)), "{cell}");
        }
        for cell in ["", "-", "未知"] {
            assert_eq!(yes_no(cell), Ok(None), "{cell}");
        }
        for cell in ["休假", "2", "是否"] {
            assert!(yes_no(cell).is_err(), "{cell}");
        }
    }

    proptest! {
        #[test]
        fn no_text_panics_and_no_length_exceeds_a_day(cell in "[0-9.个半小时分钟hmin:' 一两十]{0,12}|\\PC{0,14}") {
            if let Ok(Some(minutes)) = minutes(&cell) {
                prop_assert!(minutes <= LONGEST);
            }
            let _ = (count(&cell), days(&cell), yes_no(&cell));
        }
    }
}
