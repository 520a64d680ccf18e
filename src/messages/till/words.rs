//! What was entered at the till, in words.

use crate::domain::day::{Day, Moment};
use crate::domain::money::Money;
use crate::messages::Lang;
use crate::say;

/// A tenth of a price as people say it: 九折 is 90 percent, 八五折 is 85.
pub fn tenths(percent: u32) -> String {
    match (percent / 10, percent % 10) {
        (tens, 0) => tens.to_string(),
        (tens, ones) => format!("{tens}.{ones}"),
    }
}

/// What a fee comes from.
#[derive(Clone, Debug, Default)]
pub struct Reason {
    /// The service's own price.
    pub full: Option<Money>,
    /// The price list, with its price.
    pub list: Option<(String, Money)>,
    /// The tier and what it pays in percent.
    pub discount: Option<(String, u32)>,
    /// The fee was named.
    pub agreed: bool,
    /// A price that would be hers on other days.
    pub off_days: Option<OffDays>,
}

/// A price of a list that is not in force on the day.
#[derive(Clone, Debug)]
pub struct OffDays {
    pub list: String,
    pub price: Money,
    pub from: Option<Day>,
    pub until: Option<Day>,
}

/// 团购价 128.00 只到 2026-11-30
fn off_days(off: &OffDays, lang: Lang) -> String {
    let OffDays { list, price, from, until } = off;
    match (from, until) {
        (Some(from), Some(until)) => {
            say!(
                lang,
                "，{list} {price} 只在 {from} 到 {until}",
                ", {list} {price} only from {from} to {until}"
            )
        }
        (Some(from), None) => {
            say!(lang, "，{list} {price} 从 {from} 起", ", {list} {price} only from {from} on")
        }
        (None, Some(until)) => {
            say!(lang, "，{list} {price} 只到 {until}", ", {list} {price} only until {until}")
        }
        (None, None) => String::new(),
    }
}

/// The fee with its reason: 会员价 268.00，原价 298.00.
pub fn fee(fee: Money, reason: &Reason, lang: Lang) -> String {
    let full = reason.full.filter(|full| *full != fee);
    let full = full.map(|full| say!(lang, "，原价 {full}", ", price {full}")).unwrap_or_default();
    if reason.agreed {
        return match full.is_empty() {
            true => fee.to_string(),
            false => say!(lang, "定价 {fee}{full}", "agreed {fee}{full}"),
        };
    }
    let list = reason.list.as_ref().map(|(name, price)| format!("{name} {price}"));
    let off = reason.off_days.as_ref().map(|off| off_days(off, lang)).unwrap_or_default();
    let told = match (&reason.discount, list) {
        (None, None) => fee.to_string(),
        (None, Some(list)) => format!("{list}{full}"),
        (Some((tier, percent)), list) => {
            let tenths = tenths(*percent);
            let list = list.map(|list| say!(lang, "，{list}", ", {list}")).unwrap_or_default();
            say!(lang, "{tier} {tenths} 折 {fee}{list}{full}", "{tier} {percent} % {fee}{list}{full}")
        }
    };
    format!("{told}{off}")
}

/// Words of one thing, set apart.
pub fn together(parts: &[String], lang: Lang) -> String {
    let parts: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    parts.join(lang.pick("，", ", "))
}

pub fn visit(name: &str, what: &str, id: &str, lang: Lang) -> String {
    say!(lang, "到店：{name} {what}（{id}）", "Visit: {name} {what} ({id})")
}

pub fn sale(name: &str, what: &str, id: &str, lang: Lang) -> String {
    say!(lang, "销售：{name} {what}（{id}）", "Sale: {name} {what} ({id})")
}

pub fn by_staff(name: &str, asked_for: bool, lang: Lang) -> String {
    match asked_for {
        true => say!(lang, "{name}（点客）", "{name} (asked for)"),
        false => name.to_string(),
    }
}

pub fn paid(parts: &[String], lang: Lang) -> String {
    let parts = parts.join(lang.pick("，", ", "));
    say!(lang, "付款：{parts}", "Paid: {parts}")
}

pub fn owed(amount: Money, lang: Lang) -> String {
    say!(lang, "还欠：{amount}", "Owed: {amount}")
}

pub fn owes_from_before(amount: Money, lang: Lang) -> String {
    say!(lang, "她以前还欠 {amount}", "She owes {amount} from before")
}

pub fn first_visit(name: &str, lang: Lang) -> String {
    say!(lang, "{name} 第一次到店", "It is {name}'s first visit")
}

/// The same was entered a moment ago.
pub fn entered_before(id: &str, at: Moment, lang: Lang) -> String {
    let at = if at.minute == 0 { at.day.to_string() } else { at.clock() };
    say!(
        lang,
        "注意：{at} 已经记过一笔一样的（{id}）。记重了就 salon undo",
        "note: the same was entered before, {at} ({id}). If this is one too many: salon undo"
    )
}

/// The day had been closed.
pub fn after_close(day: Day, lang: Lang) -> String {
    say!(
        lang,
        "注意：{day} 已经日结，这一笔在日结之后；看差别：salon day show {day}",
        "note: {day} was closed before this was entered; what differs: salon day show {day}"
    )
}

pub fn guaranteed(until: &str, lang: Lang) -> String {
    say!(lang, "保障到 {until}", "guaranteed until {until}")
}

pub fn reversed(id: &str, by: &str, lang: Lang) -> String {
    say!(lang, "已冲正 {id}（{by}）", "Reversed {id} ({by})")
}

pub fn void(by: &str, lang: Lang) -> String {
    say!(lang, "已冲正作废（{by}）", "reversed by {by}: void")
}

/// In the note of a list, before what stands there.
pub fn void_since(day: Day, note: &str, lang: Lang) -> String {
    let told = say!(lang, "{day} 已冲正", "reversed on {day}");
    match note.is_empty() {
        true => told,
        false => say!(lang, "{told}；{note}", "{told}; {note}"),
    }
}

pub fn given_back(parts: &[String], lang: Lang) -> String {
    let parts = parts.join(lang.pick("，", ", "));
    say!(lang, "退回：{parts}", "Given back: {parts}")
}

pub fn settled(what: &str, id: &str, amount: Money, left: Money, lang: Lang) -> String {
    match left {
        Money::NONE => say!(lang, "结清 {what}（{id}）{amount}", "Settled {what} ({id}) {amount}"),
        left => say!(
            lang,
            "付了 {what}（{id}）{amount}，还欠 {left}",
            "Paid {amount} for {what} ({id}), {left} still owed"
        ),
    }
}

/// Who is said to have done it does not work on that day.
pub fn worked_on_day_off(name: &str, day: Day, lang: Lang) -> String {
    say!(
        lang,
        "注意：{day} {name}没有上班（排班或店休）。做的人没写错吗？",
        "note: {name} does not work on {day}, by the roster. Is it the right one?"
    )
}

/// A debt from before, by what is said of it.
pub fn old_debt(about: &str, lang: Lang) -> String {
    match about.trim() {
        "" => lang.pick("旧欠款", "an earlier debt").to_string(),
        about => say!(lang, "旧欠款：{about}", "an earlier debt: {about}"),
    }
}

/// A debt from before that was noted.
pub fn owes(name: &str, amount: Money, on: Day, id: &str, lang: Lang) -> String {
    say!(
        lang,
        "记下了：{name}从 {on} 起欠 {amount}（{id}）。还的时候：salon pay {name}",
        "Noted: {name} owes {amount} since {on} ({id}). When it is paid: salon pay {name}"
    )
}

pub fn deposit(id: &str, amount: Money, lang: Lang) -> String {
    say!(lang, "收到预约 {id} 的定金 {amount}", "Deposit of {amount} for the booking {id}")
}

/// A booking was called off in time, and its deposit is still the client's.
pub fn deposit_stands(id: &str, amount: Money, lang: Lang) -> String {
    say!(
        lang,
        "定金 {amount} 还留着。再约时转过去：salon pay 顾客 定金 --for 新预约；要退就用 salon book cancel {id} --return-deposit",
        "Its deposit of {amount} still stands. For the next booking: salon pay CLIENT deposit --for BOOKING; to give it back: salon book cancel {id} --return-deposit"
    )
}

pub fn deposit_carried(id: &str, amount: Money, lang: Lang) -> String {
    say!(lang, "定金 {amount} 转到预约 {id}", "Deposit of {amount} carried over to the booking {id}")
}

pub fn deposit_returned(id: &str, amount: Money, lang: Lang) -> String {
    say!(lang, "退回预约 {id} 的定金 {amount}", "Deposit of {amount} for the booking {id} given back")
}

pub fn deposit_forfeited(id: &str, amount: Money, lang: Lang) -> String {
    say!(
        lang,
        "定金 {amount} 按规定不退，留在实收里；破例要退就用 salon book cancel {id} --return-deposit",
        "Its deposit of {amount} is forfeited, and stays as money in; to give it back all the same: salon book cancel {id} --return-deposit"
    )
}

/// What was paid for a booking, in its story.
pub fn deposit_paid(amount: Money, lang: Lang) -> String {
    say!(lang, "  定金 {amount}", "  deposit {amount}")
}

/// A payment, or a part of it, was given back.
pub fn paid_back(id: &str, told: &[String], by: &str, lang: Lang) -> String {
    let told = told.join(lang.pick("，", ", "));
    say!(lang, "退回：{told}（{id}，记作 {by}）", "Given back: {told} (of {id}, as {by})")
}

/// A deposit was more than the fee.
pub fn deposit_left(client: &str, amount: Money, payment: Option<&str>, lang: Lang) -> String {
    match payment {
        Some(id) => say!(
            lang,
            "{client} 的定金还剩 {amount}；退给她：salon pay back {id} --amount {amount} --why 定金没用完",
            "{amount} of {client}'s deposit is left; to give it back: salon pay back {id} --amount {amount} --why REASON"
        ),
        None => say!(
            lang,
            "{client} 的定金还剩 {amount}；退给她用 salon pay back，收款编号在 salon pay list --for {client}",
            "{amount} of {client}'s deposit is left; salon pay back gives back, and salon pay list --for {client} has the ids"
        ),
    }
}

pub fn ask_pay(due: &str, lang: Lang) -> String {
    say!(
        lang,
        "应付 {due}，怎么付？（如 微信，或 现金=100,微信=98；先欠着写 欠）",
        "{due} is due. How is it paid? (wechat, or cash=100,wechat=98; owed)"
    )
}

/// By which method money goes back; what happens where nothing is answered.
pub fn ask_back(back: Money, by: &str, lang: Lang) -> String {
    say!(
        lang,
        "应退 {back}，怎么退？（直接回车：{by}；或写 微信、现金=100,微信=98）",
        "{back} goes back. How? (Enter: {by}; or wechat, or cash=100,wechat=98)"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fee_is_told_with_its_reason() {
        let money = |text: &str| Money::parse(text).unwrap_or_default();
        let reason = |list: bool, discount: bool, agreed| Reason {
            full: Some(money("298")),
            list: list.then(|| ("会员价".to_string(), money("268"))),
            discount: discount.then(|| ("顶级".to_string(), 85)),
            agreed,
            off_days: None,
        };
        for (amount, reason, told) in [
            ("298", reason(false, false, false), "298.00"),
            ("268", reason(true, false, false), "会员价 268.00，原价 298.00"),
            ("227.80", reason(true, true, false), "顶级 8.5 折 227.80，会员价 268.00，原价 298.00"),
            ("253.30", reason(false, true, false), "顶级 8.5 折 253.30，原价 298.00"),
            ("200", reason(true, false, true), "定价 200.00，原价 298.00"),
            ("298", reason(true, false, true), "298.00"),
        ] {
            assert_eq!(fee(money(amount), &reason, Lang::Zh), told);
        }
    }
}
