//! Coupons in words.

use super::Lang;
use crate::domain::coupon::State;
use crate::domain::day::Day;
use crate::domain::due::coupon::discount;
use crate::domain::money::Money;
use crate::domain::worth::Worth;
use crate::say;

/// What a coupon is worth: 减 50.00, 8折, 免费水光补水护理.
pub fn worth(worth: &Worth, service: &dyn Fn(&str) -> String, lang: Lang) -> String {
    match worth {
        Worth::Amount(amount) => say!(lang, "减 {amount}", "{amount} off"),
        Worth::Percent(percent) => {
            let (zh, off) = (discount(*percent), 100u32.saturating_sub(*percent));
            say!(lang, "{zh}", "{off} % off")
        }
        Worth::Service(id) if id.is_empty() => say!(lang, "免费护理一次", "a free treatment"),
        Worth::Service(id) => {
            let name = service(id);
            say!(lang, "免费 {name}", "a free {name}")
        }
    }
}

pub fn state(state: State, lang: Lang) -> &'static str {
    match state {
        State::Usable => lang.pick("能用", "usable"),
        State::Used => lang.pick("已用", "used"),
        State::Expired => lang.pick("过期", "expired"),
        State::Ahead => lang.pick("还没到日子", "not yet"),
    }
}

pub fn title(column: &str, lang: Lang) -> &str {
    match column {
        "client" => lang.pick("顾客", "client"),
        "worth" => lang.pick("内容", "worth"),
        "state" => lang.pick("状态", "state"),
        other => other,
    }
}

pub fn given(
    name: &str,
    offer: Option<&str>,
    worth: &str,
    until: Option<Day>,
    id: &str,
    lang: Lang,
) -> String {
    let what =
        offer.map_or_else(|| worth.to_string(), |offer| say!(lang, "{offer}（{worth}）", "{offer}, {worth}"));
    let until = until.map(|day| say!(lang, "，用到 {day}", ", until {day}")).unwrap_or_default();
    say!(lang, "发给 {name}：{what}{until}（{id}）", "Given to {name}: {what}{until} ({id})")
}

/// A coupon that a client holds: 生日礼遇，8折，到 2026-11-30（q…）
pub fn held(
    offer: &str,
    worth: &str,
    (from, until): (Option<Day>, Option<Day>),
    id: &str,
    lang: Lang,
) -> String {
    let from = from.map(|from| say!(lang, "从 {from}", "from {from}"));
    let until = until.map(|until| say!(lang, "到 {until}", "until {until}"));
    let parts = [Some(offer.to_string()), Some(worth.to_string()), from, until];
    let told: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    let told = told.join(lang.pick("，", ", "));
    say!(lang, "{told}（{id}）", "{told} ({id})")
}

pub fn issued(count: usize, already: usize, lang: Lang) -> String {
    let coupons = if count == 1 { "coupon" } else { "coupons" };
    match already {
        0 => say!(lang, "共发出 {count} 张。", "{count} {coupons} given."),
        _ => say!(
            lang,
            "共发出 {count} 张；{already} 位已经有了，没再发。",
            "{count} {coupons} given; {already} had one already."
        ),
    }
}

pub fn used(id: &str, what: &str, off: Money, lang: Lang) -> String {
    say!(lang, "{id} 用在 {what}，抵 {off}", "{id} used for {what}, {off} off")
}

/// The visit or sale for which it was used was taken back.
pub fn free_again(id: &str, lang: Lang) -> String {
    say!(lang, "优惠券 {id} 又可以用了", "coupon {id} can be used again")
}

pub fn sum(offer: &str, [given, used, expired]: [usize; 3], rate: usize, lang: Lang) -> String {
    let offer = if offer.is_empty() { lang.pick("临时定的", "others") } else { offer };
    say!(
        lang,
        "{offer}：发出 {given}，用了 {used}（{rate}%），过期 {expired}",
        "{offer}: {given} given, {used} used ({rate} %), {expired} expired"
    )
}

pub fn second(
    from: Day,
    until: Day,
    within: i64,
    [new, again]: [usize; 2],
    rate: Option<usize>,
    lang: Lang,
) -> String {
    let Some(rate) = rate else {
        return say!(
            lang,
            "二次到店率：{from} 到 {until} 没有新客",
            "second-visit rate: no new client from {from} to {until}"
        );
    };
    say!(
        lang,
        "二次到店率：{from} 到 {until} 的新客 {new} 位，{within} 天内再来的 {again} 位（{rate}%）",
        "second-visit rate: of {new} new clients from {from} to {until}, {again} came again within {within} days ({rate} %)"
    )
}
