//! A hand-over in words.

use super::Lang;
use crate::say;

pub fn clients(from: &str, to: &str, count: usize, lang: Lang) -> String {
    match count {
        0 => say!(lang, "没有归属{from}的顾客", "no client is {from}'s"),
        1 => say!(lang, "1 位顾客从{from}转给{to}", "1 client goes from {from} to {to}"),
        _ => say!(lang, "{count} 位顾客从{from}转给{to}", "{count} clients go from {from} to {to}"),
    }
}

pub fn bookings(from: &str, to: &str, given: usize, asked_for: usize, stay: usize, lang: Lang) -> String {
    let plural = |count| if count == 1 { "" } else { "s" };
    let mut said = match given {
        0 => say!(lang, "没有转给{to}的预约", "no booking goes to {to}"),
        _ => {
            let s = plural(given);
            say!(lang, "{given} 个预约转给{to}", "{given} booking{s} given to {to}")
        }
    };
    if asked_for > 0 {
        let s = plural(asked_for);
        said += &say!(
            lang,
            "；{asked_for} 个点了{from}，先问顾客",
            "; {asked_for} booking{s} asked for {from}: tell the client first"
        );
    }
    if stay > 0 {
        let s = plural(stay);
        said += &say!(lang, "；{stay} 个转不了，原因见上", "; {stay} booking{s} can't go, see above");
    }
    said
}

pub fn bookings_left(from: &str, count: usize, lang: Lang) -> String {
    let s = if count == 1 { "" } else { "s" };
    say!(
        lang,
        "{from}还有 {count} 个以后的预约没动；一起转就加 --bookings",
        "{count} booking{s} to come stay with {from}; --bookings hands them over too"
    )
}

pub fn title(key: &str, lang: Lang) -> &'static str {
    match key {
        "result" => lang.pick("结果", "result"),
        _ => lang.pick("原因", "reason"),
    }
}

pub fn result(word: &str, lang: Lang) -> &'static str {
    match word {
        "moved" => lang.pick("转", "goes"),
        _ => lang.pick("不转", "stays"),
    }
}

/// Why a booking stays.
pub fn reason(word: &str, lang: Lang) -> &'static str {
    match word {
        "asked-for" => lang.pick("点客，先问顾客", "asked for: tell the client"),
        "cannot-do" => lang.pick("不会做这个项目", "can't do the service"),
        "off" => lang.pick("那时休息", "is off then"),
        "outside-hours" => lang.pick("那时不上班", "does not work then"),
        "taken" => lang.pick("那时已有预约", "is booked then"),
        "room-taken" => lang.pick("那时没有房间", "has no room then"),
        "no-id" => lang.pick("这一行还没有编号", "the row has no id yet"),
        _ => "",
    }
}
