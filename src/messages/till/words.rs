//! What was entered at the till, in words.

use crate::domain::money::Money;
use crate::messages::Lang;
use crate::say;

/// A tenth of a price as people say it: 九折 is 90 percent, 八五折 is 85.
fn tenths(percent: u32) -> String {
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
    match (&reason.discount, list) {
        (None, None) => fee.to_string(),
        (None, Some(list)) => format!("{list}{full}"),
        (Some((tier, percent)), list) => {
            let tenths = tenths(*percent);
            let list = list.map(|list| say!(lang, "，{list}", ", {list}")).unwrap_or_default();
            say!(lang, "{tier} {tenths} 折 {fee}{list}{full}", "{tier} {percent} % {fee}{list}{full}")
        }
    }
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

pub fn guaranteed(until: &str, lang: Lang) -> String {
    say!(lang, "保障到 {until}", "guaranteed until {until}")
}

pub fn reversed(id: &str, by: &str, lang: Lang) -> String {
    say!(lang, "已冲正 {id}（{by}）", "Reversed {id} ({by})")
}

pub fn void(by: &str, lang: Lang) -> String {
    say!(lang, "已冲正作废（{by}）", "reversed by {by}: void")
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

pub fn deposit(id: &str, amount: Money, lang: Lang) -> String {
    say!(lang, "收到预约 {id} 的定金 {amount}", "Deposit of {amount} for the booking {id}")
}

/// A booking was called off in time, and its deposit is still the client's.
pub fn deposit_stands(id: &str, amount: Money, lang: Lang) -> String {
    say!(
        lang,
        "定金 {amount} 还留着；要退就用 salon book cancel {id} --return-deposit",
        "Its deposit of {amount} still stands; to give it back: salon book cancel {id} --return-deposit"
    )
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

/// The words of a day's closing.
pub mod day {
    use super::*;

    pub fn title(day: &str, lang: Lang) -> String {
        say!(lang, "{day} 日结", "The till of {day}")
    }

    pub fn money_in(lang: Lang) -> &'static str {
        lang.pick("实收", "Money in")
    }

    pub fn consumption(lang: Lang) -> &'static str {
        lang.pick("耗卡（不是收到的钱）", "Consumption (no money)")
    }

    pub fn set_off(lang: Lang) -> &'static str {
        lang.pick("抵扣和免单", "Set off and free")
    }

    pub fn total(lang: Lang) -> &'static str {
        lang.pick("合计", "total")
    }

    pub fn refunded(amount: Money, lang: Lang) -> String {
        say!(lang, "其中退 {amount}", "of it given back {amount}")
    }

    pub fn visits(count: i64, clients: usize, fees: Money, lang: Lang) -> String {
        say!(
            lang,
            "到店：{clients} 位顾客，{count} 个项目，应收 {fees}",
            "Visits: {clients} clients, {count} services, {fees} charged"
        )
    }

    pub fn sales(count: i64, pieces: i64, amount: Money, lang: Lang) -> String {
        say!(
            lang,
            "销售：{count} 笔，{pieces} 件，应收 {amount}",
            "Sales: {count}, {pieces} pieces, {amount} charged"
        )
    }

    pub fn refunds(count: usize, amount: Money, lang: Lang) -> String {
        say!(lang, "退款：{count} 笔，{amount}", "Given back: {count}, {amount}")
    }

    /// Visits and sales that were taken back on the day: they are off these figures.
    pub fn reversals(count: usize, lang: Lang) -> String {
        say!(lang, "冲正：{count} 笔，已从上面减去", "Reversed: {count}, which are off the figures above")
    }

    pub fn left_over(lang: Lang) -> &'static str {
        lang.pick("没用完的定金", "Deposits not used up")
    }

    pub fn owed(lang: Lang) -> &'static str {
        lang.pick("当天欠款", "Owed of the day")
    }

    pub fn unfinished(count: usize, lang: Lang) -> String {
        say!(lang, "还没结束的预约：{count}", "Bookings not finished: {count}")
    }

    pub fn unfinished_hint(lang: Lang) -> &'static str {
        lang.pick(
            "做完的：salon book done 编号；没来的：salon book no-show 编号",
            "done: salon book done ID; who did not come: salon book no-show ID",
        )
    }

    pub fn expected(cash: Money, float: Money, lang: Lang) -> String {
        match float {
            Money::NONE => say!(lang, "应有现金：{cash}", "Cash expected: {cash}"),
            float => say!(
                lang,
                "应有现金：{cash}（含备用金 {float}）",
                "Cash expected: {cash} (with the float of {float})"
            ),
        }
    }

    pub fn counted(counted: Money, difference: Money, lang: Lang) -> String {
        let size = Money(difference.0.saturating_abs());
        match difference.cmp(&Money::NONE) {
            std::cmp::Ordering::Equal => {
                say!(lang, "点出现金：{counted}，对上了", "Cash counted: {counted}, as expected")
            }
            std::cmp::Ordering::Less => {
                say!(lang, "点出现金：{counted}，少了 {size}", "Cash counted: {counted}, {size} missing")
            }
            std::cmp::Ordering::Greater => {
                say!(lang, "点出现金：{counted}，多了 {size}", "Cash counted: {counted}, {size} too much")
            }
        }
    }

    pub fn closed(lang: Lang) -> &'static str {
        lang.pick("已日结。", "Closed.")
    }

    pub fn closed_again(at: &str, by: &str, lang: Lang) -> String {
        let by = match by.is_empty() {
            true => String::new(),
            false => say!(lang, "，{by}", " by {by}"),
        };
        say!(
            lang,
            "这一天已经结过（{at}{by}），已改成这一次的。",
            "The day was closed before ({at}{by}); it is as now."
        )
    }

    pub fn closed_as_before(at: &str, lang: Lang) -> String {
        say!(
            lang,
            "这一天已经结过（{at}），没有变化。",
            "The day was closed before ({at}), and nothing has changed."
        )
    }

    pub fn closed_at(at: &str, by: &str, lang: Lang) -> String {
        let by = match by.is_empty() {
            true => String::new(),
            false => say!(lang, "，{by}", " by {by}"),
        };
        say!(lang, "已日结（{at}{by}）。", "Closed ({at}{by}).")
    }

    pub fn not_closed(lang: Lang) -> &'static str {
        lang.pick("还没有日结。", "Not closed yet.")
    }

    pub fn changed_since(lang: Lang) -> &'static str {
        lang.pick(
            "日结以后账又变了：再结一次 salon day close。",
            "The till has changed since it was closed: salon day close closes it again.",
        )
    }
}

/// The words of a slip.
pub mod slip {
    use super::*;

    pub fn visit(lang: Lang) -> &'static str {
        lang.pick("护理消费单", "Receipt of care")
    }

    pub fn sale(lang: Lang) -> &'static str {
        lang.pick("销售单", "Receipt of sale")
    }

    pub fn number(lang: Lang) -> &'static str {
        lang.pick("单号", "No.")
    }

    pub fn time(lang: Lang) -> &'static str {
        lang.pick("时间", "Time")
    }

    pub fn client(lang: Lang) -> &'static str {
        lang.pick("顾客", "Client")
    }

    pub fn due(lang: Lang) -> &'static str {
        lang.pick("应付", "Due")
    }

    pub fn owed(lang: Lang) -> &'static str {
        lang.pick("欠款", "Owed")
    }

    pub fn reversed(lang: Lang) -> &'static str {
        lang.pick("已冲正作废", "Reversed: void")
    }

    pub fn full_price(price: Money, lang: Lang) -> String {
        say!(lang, "原价 {price}", "price {price}")
    }

    pub fn guarantee(until: &str, lang: Lang) -> String {
        say!(
            lang,
            "保障到 {until}，请凭此单和完整包装",
            "Guaranteed until {until} with this slip and the packaging"
        )
    }

    pub fn care_guarantee(until: &str, lang: Lang) -> String {
        say!(
            lang,
            "{until} 前不满意，请联系我们免费补做",
            "Not satisfied? Tell us until {until}: we do it again"
        )
    }

    pub fn cautions(text: &str, lang: Lang) -> String {
        say!(lang, "小提示：{text}", "Please note: {text}")
    }

    pub fn signature(lang: Lang) -> &'static str {
        lang.pick("顾客签字", "Signature")
    }

    pub fn by(lang: Lang) -> &'static str {
        lang.pick("经手人", "Served by")
    }

    pub fn thanks(lang: Lang) -> &'static str {
        lang.pick("谢谢光临", "Thank you")
    }
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
