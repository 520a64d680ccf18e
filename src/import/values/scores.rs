//! How satisfied somebody is, as surveys put it: `5`, `5分`, `4/5`, `★★★★☆`, `非常满意`.

use super::plain::plain;
use crate::domain::doubt::Doubt;
use crate::domain::rule::feedback::BEST;

/// Words for a mark, from the worst to the best.
const WORDS: [&[&str]; BEST as usize] = [
    &[
        "非常不满意",
        "很不满意",
        "极不满意",
        "十分不满意",
        "极差",
        "很差",
        "差评",
        "terrible",
        "verydissatisfied",
    ],
    &[
        "不满意",
        "比较不满意",
        "较不满意",
        "不太满意",
        "有点不满意",
        "较差",
        "差",
        "poor",
        "bad",
        "dissatisfied",
    ],
    &["一般", "中立", "还行", "还可以", "尚可", "普通", "中评", "一般般", "neutral", "average", "ok", "fair"],
    &["满意", "比较满意", "较满意", "基本满意", "良好", "好", "不错", "good", "satisfied"],
    &[
        "非常满意",
        "很满意",
        "十分满意",
        "极满意",
        "特别满意",
        "优秀",
        "很好",
        "好评",
        "excellent",
        "verysatisfied",
    ],
];

/// A mark from 1 to 5; nothing where the cell is blank.
pub fn score(cell: &str) -> Result<Option<u32>, Doubt> {
    let text: String = plain(cell).chars().filter(|c| !c.is_whitespace()).collect::<String>().to_lowercase();
    if text.is_empty() || text == "-" {
        return Ok(None);
    }
    let unclear = || Doubt::NotAScore { text: cell.trim().to_string() };
    let is_star = |c: char| matches!(c, '★' | '⭐' | '🌟' | '☆');
    if text.chars().all(is_star) {
        let stars = text.chars().filter(|c| *c != '☆').count();
        return mark(u32::try_from(stars).unwrap_or(0)).map(Some).ok_or_else(unclear);
    }
    let worded = WORDS.iter().position(|words| words.contains(&text.as_str()));
    if let Some(mark) = worded.and_then(|at| u32::try_from(at + 1).ok()) {
        return Ok(Some(mark));
    }
    let number = text.strip_suffix("/5").unwrap_or(&text).trim_end_matches(['分', '星', '颗']);
    let number = number.strip_suffix("points").or(number.strip_suffix("stars")).unwrap_or(number);
    let number = number.strip_suffix(".0").or(number.strip_suffix(".00")).unwrap_or(number);
    number.parse().ok().and_then(mark).map(Some).ok_or_else(unclear)
}

fn mark(number: u32) -> Option<u32> {
    (1..=BEST).contains(&number).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_read_as_surveys_write_them() {
        for (cell, expected) in [
            ("5", Some(5)),
            (" 4分 ", Some(4)),
            ("３", Some(3)),
            ("5.0", Some(5)),
            ("4/5", Some(4)),
            ("4 星", Some(4)),
            ("★★★★", Some(4)),
            ("★★★☆☆", Some(3)),
            ("⭐⭐", Some(2)),
            ("非常满意", Some(5)),
            ("满意", Some(4)),
            ("一般", Some(3)),
            ("不满意", Some(2)),
            ("非常不满意", Some(1)),
            ("Very satisfied", Some(5)),
            ("", None),
            ("-", None),
        ] {
            assert_eq!(score(cell), Ok(expected), "{cell}");
        }
        for wrong in ["6", "0", "10", "4.5", "☆☆☆☆☆", "90分", "挺", "4/10", "-1"] {
            assert_eq!(score(wrong), Err(Doubt::NotAScore { text: wrong.into() }), "{wrong}");
        }
    }
}
