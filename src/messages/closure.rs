//! Closures, in words.

use super::Lang;
use super::roster::days;
use crate::domain::day::Day;
use crate::say;

fn kind(opens: bool, lang: Lang) -> &'static str {
    match opens {
        true => lang.pick("调休开门", "open out of turn"),
        false => lang.pick("店休", "closed"),
    }
}

/// What was written down.
pub fn noted(opens: bool, from: Day, until: Day, hours: &str, lang: Lang) -> String {
    let (kind, days) = (kind(opens, lang), days(from, until, lang));
    let hours = if hours.is_empty() { String::new() } else { format!(" {hours}") };
    say!(lang, "已登记{kind}：{days}{hours}", "Noted: {kind} on {days}{hours}")
}

/// The days are over: it is noted, and changes nothing any more.
pub fn gone_by(from: Day, until: Day, lang: Lang) -> String {
    let days = days(from, until, lang);
    say!(
        lang,
        "注意：{days} 已经过了；记错了就用 salon undo 撤销",
        "{days} is over; salon undo takes it back if that was a slip"
    )
}

pub fn noted_already(lang: Lang) -> &'static str {
    lang.pick("已经是这样登记的，没有变化。", "It is noted so already; nothing changed.")
}

pub fn removed(opens: bool, from: Day, until: Day, lang: Lang) -> String {
    let (kind, days) = (kind(opens, lang), days(from, until, lang));
    say!(lang, "已取消{kind}：{days}", "Taken back: {kind} on {days}")
}

/// Which hours of its days a closure takes.
pub fn hours(lang: Lang) -> &'static str {
    lang.pick("时段", "hours")
}

pub fn none(lang: Lang) -> &'static str {
    lang.pick("没有登记店休和调休。", "No closures are noted.")
}
