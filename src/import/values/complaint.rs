//! The words of old lists of complaints: kinds, how grave, what was done, whether she was satisfied.

use super::amounts::yes_no;
use super::plain::plain;
use crate::domain::doubt::Doubt;
use crate::domain::schema::{COMPLAINT_KIND, REMEDY, SEVERITY};

/// A word of the files, and what stands for it in a cell; the first that is found in it counts, so that
/// 服务态度 is the attitude.
type Words = &'static [(&'static str, &'static [&'static str])];

const KINDS: Words = &[
    ("injury", &["受伤", "烫伤", "灼伤", "划伤", "injur", "burn"]),
    (
        "reaction",
        &[
            "过敏",
            "不良反应",
            "红肿",
            "皮肤反应",
            "发红",
            "泛红",
            "起疹",
            "红疹",
            "发痒",
            "刺痛",
            "起痘",
            "烂脸",
            "reaction",
            "allerg",
        ],
    ),
    ("attitude", &["态度", "attitude", "rude"]),
    ("waiting", &["等候", "等待", "等太久", "排队", "久等", "等了", "没人理", "没人接待", "wait"]),
    ("card-refund", &["退卡", "退款", "退费", "退钱", "refund"]),
    ("pressure", &["推销", "强卖", "硬推", "办卡", "pressure", "upsell"]),
    ("price", &["价格", "收费", "费用", "乱收", "多收", "价钱", "price", "overcharg"]),
    ("environment", &["环境", "卫生", "噪音", "吵", "environment", "hygiene", "dirty"]),
    ("facilities", &["设施", "设备", "仪器", "停车", "facilit", "equipment"]),
    ("technique", &["手法", "手重", "手劲", "力度", "技术", "操作", "手艺", "technique", "skill"]),
    ("product", &["产品", "商品", "product"]),
    ("service", &["效果", "服务", "项目", "护理", "service", "result", "effect"]),
    ("other", &["其他", "其它", "预约", "other", "booking"]),
];

const SEVERITIES: Words = &[
    ("high", &["重", "高", "紧急", "严重", "high", "urgent", "severe"]),
    ("normal", &["一般", "普通", "中", "normal", "medium"]),
    ("low", &["轻", "低", "low", "minor"]),
];

const REMEDIES: Words = &[
    ("refund", &["退款", "退费", "退钱", "退货", "refund"]),
    ("compensate", &["补偿", "赔偿", "赔付", "送", "compensat"]),
    ("redo", &["补做", "重做", "再做", "返工", "redo"]),
    ("replace", &["换货", "更换", "调换", "replace", "exchange"]),
    ("repair", &["补救", "修复", "维修", "修补", "repair"]),
    ("explain", &["解释", "道歉", "致歉", "说明", "explain", "apolog"]),
];

fn found(words: Words, text: &str) -> Option<&'static str> {
    let holds = |(_, parts): &&(&str, &[&str])| parts.iter().any(|part| text.contains(part));
    words.iter().find(holds).map(|(word, _)| *word)
}

/// The kind of a complaint.
pub fn kind(cell: &str) -> Result<&'static str, Doubt> {
    let text = plain(cell).to_lowercase();
    let known = COMPLAINT_KIND.iter().find(|word| **word == text).copied();
    known.or_else(|| found(KINDS, &text)).ok_or_else(|| Doubt::NotAKind { text: cell.trim().to_string() })
}

/// The kind that the words of a complaint tell, where the list has none.
pub fn kind_by_words(said: &str) -> &'static str {
    found(KINDS, &plain(said).to_lowercase()).unwrap_or("other")
}

/// A kind of the list's own that is none of ours, to be kept beside.
pub fn own_kind(cell: &str) -> Option<String> {
    let text = plain(cell).into_owned();
    (!["其他", "其它", "other", ""].contains(&text.to_lowercase().as_str())).then_some(text)
}

/// How grave it is; none where the list doesn't say.
pub fn severity(cell: &str) -> Result<Option<&'static str>, Doubt> {
    let text = plain(cell).to_lowercase();
    let known = SEVERITY.iter().find(|word| **word == text).copied();
    match (text.as_str(), known.or_else(|| found(SEVERITIES, &text))) {
        ("" | "-" | "/", _) => Ok(None),
        (_, Some(word)) => Ok(Some(word)),
        _ => Err(Doubt::NotASeverity { text: cell.trim().to_string() }),
    }
}

/// What was done, where the cell is short enough to mean one thing; free words are a note.
pub fn remedy(cell: &str) -> Option<&'static str> {
    /// Characters of a cell that names a remedy and tells no story.
    const WORD: usize = 6;
    let text = plain(cell).to_lowercase();
    let known = REMEDY.iter().find(|word| **word == text).copied();
    known.or_else(|| found(REMEDIES, &text).filter(|_| text.chars().count() <= WORD))
}

/// Whether it is over, by the word of a column for that; none where the word is not known.
pub fn is_over(cell: &str) -> Option<bool> {
    let text = plain(cell).to_lowercase();
    let (open, over) = (
        ["未", "处理中", "待", "跟进", "进行", "open", "pending", "progress", "new"],
        ["已", "完", "结", "解决", "关闭", "closed", "resolved", "solved", "done"],
    );
    let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
    match (has(&open), has(&over)) {
        (true, _) => Some(false),
        (false, true) => Some(true),
        _ => yes_no(cell).ok().flatten(),
    }
}

/// Whether she was satisfied.
pub fn satisfied(cell: &str) -> Result<Option<bool>, Doubt> {
    match plain(cell).as_ref() {
        "满意" | "很满意" | "非常满意" | "基本满意" | "satisfied" => Ok(Some(true)),
        "不满意" | "很不满意" | "不满" | "unsatisfied" | "dissatisfied" => Ok(Some(false)),
        "未回访" | "未知" => Ok(None),
        _ => yes_no(cell),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_old_lists_are_understood() {
        for (cell, expected) in [
            ("过敏反应", "reaction"),
            ("效果不满", "service"),
            ("服务态度", "attitude"),
            ("价格争议", "price"),
            ("等待过久", "waiting"),
            ("预约出错", "other"),
            ("强行推销", "pressure"),
            ("退卡纠纷", "card-refund"),
            ("card-refund", "card-refund"),
            ("Attitude", "attitude"),
        ] {
            assert_eq!(kind(cell), Ok(expected), "{cell}");
        }
        assert!(kind("天气").is_err() && kind("").is_err());
        for (said, expected) in [
            ("做完脸上发红", "reaction"),
            ("等了半小时", "waiting"),
            ("技师手法太重", "technique"),
            ("冷", "other"),
        ] {
            assert_eq!(kind_by_words(said), expected, "{said}");
        }
        assert_eq!(own_kind("预约出错").as_deref(), Some("预约出错"));
        assert_eq!(own_kind("其他"), None);
        assert_eq!(remedy("退款"), Some("refund"));
        assert_eq!(remedy("已向顾客道歉并退还一半费用"), None);
        assert_eq!((severity("严重"), severity("")), (Ok(Some("high")), Ok(None)));
        for (cell, over) in [
            ("已结案", Some(true)),
            ("处理完毕", Some(true)),
            ("处理中", Some(false)),
            ("未解决", Some(false)),
            ("是", Some(true)),
            ("Closed", Some(true)),
            ("", None),
            ("老板知道", None),
        ] {
            assert_eq!(is_over(cell), over, "{cell}");
        }
        assert_eq!((satisfied("不满意"), satisfied("-")), (Ok(Some(false)), Ok(None)));
    }
}
