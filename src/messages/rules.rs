//! The rules in force, in words.

use super::Lang;

pub fn key(lang: Lang) -> &'static str {
    lang.pick("规则", "key")
}

pub fn value(lang: Lang) -> &'static str {
    lang.pick("值", "value")
}

pub fn origin(lang: Lang) -> &'static str {
    lang.pick("出处", "origin")
}

/// What `rules try` counts.
pub fn what(word: &str, lang: Lang) -> &'static str {
    match word {
        "call" => lang.pick("回访", "call"),
        _ => lang.pick("消息", "message"),
    }
}

pub fn kind(lang: Lang) -> &'static str {
    lang.pick("种类", "kind")
}

pub fn group(by_day: bool, lang: Lang) -> &'static str {
    match by_day {
        true => lang.pick("日期", "day"),
        false => lang.pick("规则", "rule"),
    }
}

pub fn now(lang: Lang) -> &'static str {
    lang.pick("现在的规则", "now")
}

pub fn new(lang: Lang) -> &'static str {
    lang.pick("改了以后", "changed")
}

pub fn all(lang: Lang) -> &'static str {
    lang.pick("合计", "all")
}
