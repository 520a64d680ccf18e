//! Points, in words.

use super::{Lang, names};
use crate::domain::day::Day;
use crate::domain::points::Lot;
use crate::domain::record::point::Point;
use crate::say;

fn points(count: i64) -> String {
    if count == 1 { "1 point".to_string() } else { format!("{count} points") }
}

pub fn balance(name: &str, balance: i64, lang: Lang) -> String {
    let en = points(balance);
    say!(lang, "{name}：{balance} 分", "{name}: {en}")
}

pub fn balance_on(name: &str, day: Day, balance: i64, lang: Lang) -> String {
    let en = points(balance);
    say!(lang, "{name} {day}：{balance} 分", "{name} on {day}: {en}")
}

pub fn next(count: i64, until: Day, lang: Lang) -> String {
    let en = points(count);
    say!(lang, "其中 {count} 分最早到期，可用到 {until}", "{en} of them expire first, after {until}")
}

/// What a client has: 1980 分，1000 分可用到 2027-11-20
pub fn held(count: i64, next: Option<(i64, Day)>, lang: Lang) -> String {
    let en = points(count);
    match next {
        None => say!(lang, "{count} 分", "{en}"),
        Some((first, until)) if first == count => {
            say!(lang, "{count} 分，可用到 {until}", "{en}, valid until {until}")
        }
        Some((first, until)) => {
            say!(
                lang,
                "{count} 分，其中 {first} 分可用到 {until}",
                "{en}, {first} of them valid until {until}"
            )
        }
    }
}

pub fn ask_why(lang: Lang) -> &'static str {
    lang.pick("为什么", "why")
}

/// A row that was written by hand.
pub fn written(name: &str, count: i64, id: &str, until: Option<Day>, balance: i64, lang: Lang) -> String {
    let (zh, en) = match until {
        Some(until) => (format!("，可用到 {until}"), format!(", valid until {until}")),
        None => Default::default(),
    };
    say!(
        lang,
        "积分：{name} {count:+}{zh}，现有 {balance} 分（{id}）",
        "Points: {name} {count:+}{en}, {balance} now ({id})"
    )
}

pub fn no_birthdays(lang: Lang) -> &'static str {
    lang.pick(
        "生日不送积分：要送，在 salon.yaml 里写 points: { birthday: 100 }。",
        "Birthdays bring no points: points: { birthday: 100 } in salon.yaml would.",
    )
}

pub fn nobody_has_birthday(lang: Lang) -> &'static str {
    lang.pick("没有要送生日积分的顾客。", "Nobody is to be given points for a birthday.")
}

/// A reward that was given.
pub fn redeemed(
    name: &str,
    reward: &str,
    cost: i64,
    id: &str,
    balance: i64,
    left: Option<i64>,
    lang: Lang,
) -> String {
    let (zh, en) = match left {
        Some(left) => (format!("；{reward}还有 {left} 份"), format!("; {left} of {reward} left")),
        None => Default::default(),
    };
    say!(
        lang,
        "兑换：{name} {reward} -{cost}，现有 {balance} 分（{id}）{zh}",
        "Redeemed: {name} {reward} -{cost}, {balance} now ({id}){en}"
    )
}

/// The word for what a reward is.
pub fn reward_kind(kind: &str, lang: Lang) -> &str {
    match kind {
        "product" => lang.pick("产品", "product"),
        "service" => lang.pick("项目", "service"),
        "coupon" => lang.pick("优惠券", "coupon"),
        other => other,
    }
}

/// The coupon that a reward is.
pub fn coupon(id: &str, until: Option<Day>, lang: Lang) -> String {
    match until {
        Some(until) => say!(lang, "优惠券 {id}，用到 {until}", "Coupon {id}, until {until}"),
        None => say!(lang, "优惠券 {id}", "Coupon {id}"),
    }
}

/// What a visit, a sale or a payment brought or took.
pub fn beside(name: &str, changes: &[i64], balance: i64, lang: Lang) -> String {
    let changes = changes.iter().map(|count| format!("{count:+}")).collect::<Vec<_>>().join(" ");
    say!(lang, "积分：{name} {changes}，现有 {balance} 分", "Points: {name} {changes}, {balance} now")
}

/// Who brought a client is given points.
pub fn referred(name: &str, whom: &str, count: i64, balance: i64, lang: Lang) -> String {
    say!(
        lang,
        "积分：{name} {count:+}，介绍了{whom}，现有 {balance} 分，记得谢谢她",
        "Points: {name} {count:+} for bringing {whom}, {balance} now: thank her"
    )
}

/// Points were spent before they could be taken back.
pub fn spent_before(name: &str, count: i64, lang: Lang) -> String {
    let en = points(count);
    say!(
        lang,
        "{name}已经用掉其中 {count} 分，收不回来",
        "{en} of {name} were spent already and can't be taken back"
    )
}

pub fn statement(name: &str, from: Option<Day>, to: Day, lang: Lang) -> String {
    match from {
        Some(from) => say!(lang, "{name} 积分明细 {from} 至 {to}", "Points of {name}, {from} to {to}"),
        None => say!(lang, "{name} 积分明细 至 {to}", "Points of {name} until {to}"),
    }
}

pub fn opening(from: Day, balance: i64, lang: Lang) -> String {
    say!(lang, "{from} 之前：{balance} 分", "Before {from}: {balance}")
}

pub fn closing(to: Day, balance: i64, lang: Lang) -> String {
    say!(lang, "{to} 余额：{balance} 分", "Balance on {to}: {balance}")
}

fn place(row: &Point) -> String {
    format!("{}:{}", row.source.file, row.source.line)
}

/// What a row says, without its points: 2026-11-21 14:00 消费 v2611-…，生日.
fn told(row: &Point, lang: Lang) -> String {
    let at = row.at.to_string().replace('T', " ");
    let reason = names::word(row.reason.word(), lang);
    let about = [row.about.as_str(), row.note.as_str()].into_iter().filter(|text| !text.is_empty());
    let about = about.map(|text| format!(" {text}")).collect::<String>();
    format!("{at} {reason}{about}")
}

pub fn lot(lot: &Lot<'_>, lang: Lang) -> String {
    let (row, place) = (told(lot.row, lang), place(lot.row));
    let (count, until, left) = (lot.row.points, lot.until, lot.left);
    say!(
        lang,
        "{row} {count:+}，可用到 {until}，剩 {left}（{place}）",
        "{row} {count:+}, valid until {until}, {left} left ({place})"
    )
}

pub fn used(row: &Point, taken: i64, lang: Lang) -> String {
    let (told, place) = (told(row, lang), place(row));
    say!(lang, "  -{taken} {told}（{place}）", "  -{taken} {told} ({place})")
}

pub fn expired(until: Day, left: i64, lang: Lang) -> String {
    say!(lang, "  -{left} 过了 {until} 到期", "  -{left} expired after {until}")
}

pub fn overdrawn(row: &Point, missing: i64, lang: Lang) -> String {
    let (told, place) = (told(row, lang), place(row));
    say!(lang, "{told} 多用了 {missing}（{place}）", "{told} takes {missing} more than there were ({place})")
}

/// Balances held against the old system's list.
pub mod verify {
    use super::*;

    pub fn state(word: &str, lang: Lang) -> &str {
        match word {
            "equal" => lang.pick("相同", "equal"),
            "differs" => lang.pick("不同", "differs"),
            "missing-here" => lang.pick("这边没有", "missing here"),
            _ => lang.pick("那边没有", "missing there"),
        }
    }

    pub fn title(column: &str, lang: Lang) -> &'static str {
        match column {
            "state" => lang.pick("结果", "result"),
            "old" => lang.pick("旧系统", "old system"),
            _ => lang.pick("这边", "here"),
        }
    }

    pub fn summary([equal, differs, here, there]: [usize; 4], lang: Lang) -> String {
        say!(
            lang,
            "相同 {equal} 位，不同 {differs} 位，这边没有 {here} 位，那边没有 {there} 位。",
            "{equal} equal, {differs} differ, {here} missing here, {there} missing there."
        )
    }
}
