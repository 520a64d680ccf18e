//! Prepaid cards, in words.

use super::{Lang, names};
use crate::domain::card::account::Account;
use crate::domain::card::refund::Refund;
use crate::domain::day::Day;
use crate::domain::money::Money;
use crate::domain::record::card::CardKind;
use crate::domain::record::card_use::{CardStep, CardUse};
use crate::domain::rule::prepaid::{RefundRules, UsedAt};
use crate::say;

/// What a card is called that came without a name: 储值卡, value card.
pub fn unnamed(kind: CardKind, lang: Lang) -> String {
    match lang {
        Lang::Zh => names::word(kind.word(), lang).to_string(),
        Lang::En => format!("{} card", kind.word()),
    }
}

fn times(count: i64) -> String {
    if count == 1 { "1 session".to_string() } else { format!("{count} sessions") }
}

/// What is left of sessions, given ones told apart: 剩 11 次（含赠送 2 次）.
fn sessions(paid: i64, bonus: i64, lang: Lang) -> String {
    let all = paid.saturating_add(bonus);
    match bonus {
        _ if paid == 0 && bonus > 0 => {
            let en = times(all);
            say!(lang, "{all} 次（赠送）", "{en} (given)")
        }
        0 => {
            let en = times(all);
            say!(lang, "{all} 次", "{en}")
        }
        bonus => {
            let en = times(all);
            say!(lang, "{all} 次（含赠送 {bonus} 次）", "{en} ({bonus} of them given)")
        }
    }
}

/// What is left on a card, without a full stop; `name` tells services by their ids.
pub fn left(account: &Account, name: &dyn Fn(&str) -> String, lang: Lang) -> String {
    if account.over {
        return String::new();
    }
    let mut told = Vec::new();
    match account.card.kind() {
        CardKind::Value => {
            let all = account.value.plus(account.bonus_value).unwrap_or_default();
            let bonus = account.bonus_value;
            told.push(match bonus {
                Money::NONE => say!(lang, "{all} 元", "{all}"),
                bonus => say!(lang, "{all} 元（含赠送金 {bonus}）", "{all} ({bonus} of it given)"),
            });
        }
        CardKind::Discount => {
            let percent = account.card.contents.percent;
            let tenths = if percent.is_multiple_of(10) {
                (percent / 10).to_string()
            } else {
                format!("{}.{}", percent / 10, percent % 10)
            };
            told.push(say!(lang, "{tenths} 折", "pays {percent} %"));
        }
        CardKind::Period if account.pots.iter().all(|pot| pot.had == 0) => {
            told.push(lang.pick("不限次", "as often as she likes").to_string());
        }
        _ => {}
    }
    let named = account.pots.iter().filter(|pot| !pot.part.is_empty()).count() > 0;
    for pot in account.pots.iter().filter(|pot| pot.had > 0 || pot.left() != 0) {
        let count = sessions(pot.sessions, pot.bonus, lang);
        let part = pot.part.split_once('+').map_or(pot.part.as_str(), |(part, _)| part);
        let what = if pot.part.is_empty() || !named { String::new() } else { format!("{} ", name(part)) };
        // What is used up of several parts is not told.
        if pot.left() != 0 || account.pots.len() == 1 {
            told.push(format!("{what}{count}"));
        }
    }
    match told.is_empty() {
        true => lang.pick("0 次", "nothing").to_string(),
        false => told.join(lang.pick("、", ", ")),
    }
}

/// The title of what a card holds when it is sold.
pub fn holds(lang: Lang) -> &'static str {
    lang.pick("里面有", "holds")
}

fn until(until: Option<Day>, lang: Lang) -> String {
    until.map(|until| say!(lang, "，有效到 {until}", ", valid until {until}")).unwrap_or_default()
}

/// 到 2026-12-31
pub fn until_day(day: Day, lang: Lang) -> String {
    say!(lang, "到 {day}", "until {day}")
}

/// A card's last day before and after: 有效期 2026-12-31 → 2027-01-30
pub fn valid(moved: &str, lang: Lang) -> String {
    say!(lang, "有效期 {moved}", "valid until {moved}")
}

/// A card rests for a time: told when it was frozen.
pub fn rests(until: Day, lang: Lang) -> String {
    say!(
        lang,
        "停到 {until}，第二天起又能用；她提前来了就 salon card unfreeze",
        "At rest until {until}, usable from the next day on; if she comes before: salon card unfreeze"
    )
}

/// A card without a last day is not extended by days.
pub fn endless(card: &str, lang: Lang) -> String {
    say!(
        lang,
        "{card}没有期限，不用延期，什么也没改；要定一个期限就写 --until 日期",
        "{card} never expires: nothing was changed; to set a last day, say --until DATE"
    )
}

/// A card has another number: 卡号：A1 → A2
pub fn renumbered(from: &str, to: &str, lang: Lang) -> String {
    let none = lang.pick("无", "none");
    let word = |number: &str| if number.is_empty() { none.to_string() } else { number.to_string() };
    let (from, to) = (word(from), word(to));
    say!(lang, "卡号：{from} → {to}", "Number: {from} → {to}")
}

/// A card has another owner.
pub fn handed_on(from: &str, to: &str, lang: Lang) -> String {
    say!(lang, "从 {from} 转给 {to}", "From {from} to {to}")
}

/// What a row took or gave: -1 次, -100.00 元.
pub fn moved(row: &CardUse, lang: Lang) -> String {
    let amounts = &row.amounts;
    let count = amounts.sessions.saturating_add(amounts.bonus_sessions);
    let value = Money(amounts.value.0.saturating_add(amounts.bonus_value.0));
    let mut told = Vec::new();
    if count != 0 {
        let en = if count.abs() == 1 { "session" } else { "sessions" };
        told.push(say!(lang, "{count:+} 次", "{count:+} {en}"));
    }
    if value != Money::NONE {
        let sign = if value > Money::NONE { "+" } else { "" };
        told.push(say!(lang, "{sign}{value} 元", "{sign}{value}"));
    }
    told.join(lang.pick("，", ", "))
}

/// A card of which something is told: what it took or got, and what is left.
#[derive(Clone, Debug, Default)]
pub struct Told {
    pub client: String,
    pub card: String,
    pub moved: String,
    pub left: String,
    pub end: Option<Day>,
    pub id: String,
}

/// The word for what was done with a card.
fn step(what: &str, lang: Lang) -> &str {
    if what == "refund" { lang.pick("退卡", "refunded") } else { names::word(what, lang) }
}

/// A card was used, or something else was done with it: 充值：王芳 储值卡 +1000.00 元，剩 1200.00 元.
pub fn done(what: &str, told: &Told, lang: Lang) -> String {
    let Told { client, card, left, id, .. } = told;
    let end = until(told.end, lang);
    let moved = if told.moved.is_empty() { String::new() } else { format!(" {}", told.moved) };
    let step = step(what, lang);
    match what {
        _ if left.is_empty() => {
            say!(lang, "{step}：{client} {card}{moved}（{id}）", "Card {step}: {client} {card}{moved} ({id})")
        }
        "use" => say!(
            lang,
            "划卡：{client} {card}{moved}，剩 {left}{end}（{id}）",
            "Card: {client} {card}{moved}, {left} left{end} ({id})"
        ),
        _ => say!(
            lang,
            "{step}：{client} {card}{moved}，剩 {left}{end}（{id}）",
            "Card {step}: {client} {card}{moved}, {left} left{end} ({id})"
        ),
    }
}

pub fn sold(
    client: &str,
    card: &str,
    price: Money,
    holds: &str,
    end: Option<Day>,
    id: &str,
    lang: Lang,
) -> String {
    let end = until(end, lang);
    say!(
        lang,
        "开卡：{client} {card}，{price}，{holds}{end}（{id}）",
        "Card sold: {client} {card}, {price}, {holds}{end} ({id})"
    )
}

/// A line of a slip: what a card gave, and what is left of it.
pub fn on_slip(card: &str, moved: &str, left: &str, end: Option<Day>, lang: Lang) -> String {
    let end = until(end, lang);
    let moved = if moved.is_empty() { String::new() } else { format!(" {moved}") };
    say!(lang, "{card}{moved}，剩 {left}{end}", "{card}{moved}, {left} left{end}")
}

/// There is no such card on one of the two lists.
pub fn no_card(lang: Lang) -> &'static str {
    lang.pick("没有这张卡", "no such card")
}

pub fn verified_title(column: &str, lang: Lang) -> &'static str {
    match column {
        "theirs" => lang.pick("旧系统", "old system"),
        "ours" => lang.pick("这里", "here"),
        _ => lang.pick("行", "line"),
    }
}

pub fn verified(same: usize, differ: usize, doubtful: usize, lang: Lang) -> String {
    let doubts = if doubtful == 0 {
        String::new()
    } else {
        say!(lang, "，{doubtful} 行读不准", ", {doubtful} in doubt")
    };
    say!(
        lang,
        "一样的 {same} 张，不一样的 {differ} 张{doubts}",
        "cards: {same} the same, {differ} different{doubts}"
    )
}

/// The title of a card's slip.
pub fn slip(lang: Lang) -> &'static str {
    lang.pick("开卡单", "Receipt of a card")
}

/// The title of a slip about one thing that was done with a card.
pub fn slip_of(what: CardStep, lang: Lang) -> &'static str {
    match what {
        CardStep::Use => lang.pick("划卡单", "Use of a card"),
        CardStep::TopUp => lang.pick("充值单", "Top-up of a card"),
        CardStep::Gift => lang.pick("赠送单", "Given on a card"),
        CardStep::Extend => lang.pick("延期单", "More time for a card"),
        CardStep::Freeze => lang.pick("停卡单", "A card rests"),
        CardStep::Unfreeze => lang.pick("解停单", "A card is in use again"),
        CardStep::Transfer => lang.pick("转卡单", "A card changes hands"),
        CardStep::Refund => lang.pick("退卡单", "Refund of a card"),
        CardStep::Renew => lang.pick("续卡单", "A card goes into another"),
        CardStep::Lost => lang.pick("补卡单", "A lost card"),
        CardStep::Hold => lang.pick("用卡人变更单", "Who may use a card"),
        CardStep::Adjust | CardStep::Reverse | CardStep::Opening => {
            lang.pick("卡余额调整单", "Correction of a card")
        }
    }
}

/// What is left, on a line of its own.
pub fn left_line(left: &str, lang: Lang) -> String {
    say!(lang, "剩 {left}", "{left} left")
}

/// A card as it is told of its client in one line.
pub struct HeldLine<'a> {
    pub name: &'a str,
    pub left: &'a str,
    pub end: Option<Day>,
    pub state: &'a str,
    pub unpaid: Money,
    /// Its number, or its id.
    pub called: &'a str,
    /// Another's, on which she is named.
    pub of_another: bool,
    pub lang: Lang,
}

/// 肩颈10次：剩 9 次，有效到 2027-11-02，停卡中，还没付 980.00（S001）
pub fn held_line(held: &HeldLine) -> String {
    let HeldLine { name, left, called, lang, .. } = *held;
    let mut told = vec![say!(lang, "剩 {left}", "{left} left")];
    told.extend(held.end.map(|end| say!(lang, "有效到 {end}", "valid until {end}")));
    told.extend((held.state != "usable").then(|| state(held.state, lang).to_string()));
    let unpaid = held.unpaid;
    told.extend((unpaid > Money::NONE).then(|| say!(lang, "还没付 {unpaid}", "{unpaid} not paid yet")));
    told.extend(
        held.of_another.then(|| lang.pick("别人的卡，她也能用", "another's, she may use it").to_string()),
    );
    let told = told.join(lang.pick("，", ", "));
    say!(lang, "{name}：{told}（{called}）", "{name}: {told} ({called})")
}

/// A card that may pay for what is booked: 肩颈10次 剩 9 次
pub fn at_hand(name: &str, left: &str, state: &str, lang: Lang) -> String {
    let rests = if state == "usable" { String::new() } else { self::state(state, lang).to_string() };
    let rests = if rests.is_empty() { rests } else { say!(lang, "，{rests}", ", {rests}") };
    say!(lang, "{name} 剩 {left}{rests}", "{name}: {left} left{rests}")
}

/// The head of a card's story.
pub fn head(card: &str, client: &str, kind: &str, id: &str, lang: Lang) -> String {
    let kind = names::word(kind, lang);
    say!(lang, "{card}（{kind}，{id}）：{client}", "{card} ({kind}, {id}): {client}")
}

pub fn holders(names: &[String], lang: Lang) -> String {
    let names = names.join(lang.pick("、", ", "));
    say!(lang, "还有谁能用：{names}", "also for: {names}")
}

/// Who may use a card now.
pub fn held(card: &str, names: &[String], lang: Lang) -> String {
    let names = names.join(lang.pick("、", ", "));
    match names.is_empty() {
        true => say!(lang, "{card}：只有本人能用", "{card}: for herself alone"),
        false => say!(lang, "{card}：还有 {names} 能用", "{card}: also for {names}"),
    }
}

pub fn good_for(words: &[String], lang: Lang) -> String {
    let words = words.join(lang.pick("、", ", "));
    say!(lang, "能用在：{words}", "good for: {words}")
}

pub fn ends(end: Option<Day>, state: &str, lang: Lang) -> String {
    let state =
        if state == "usable" { String::new() } else { format!("，{}", self::state(state, Lang::Zh)) };
    let en = if state.is_empty() { String::new() } else { state.trim_start_matches('，').to_string() };
    match (end, lang) {
        (Some(end), Lang::Zh) => format!("有效到 {end}{state}"),
        (None, Lang::Zh) => format!("没有期限{state}"),
        (Some(end), Lang::En) => format!("valid until {end}{}", english(&en)),
        (None, Lang::En) => format!("never expires{}", english(&en)),
    }
}

fn english(zh: &str) -> String {
    let word = STATES.iter().find(|(_, known, _)| *known == zh).map_or("", |(_, _, en)| *en);
    if word.is_empty() { String::new() } else { format!(", {word}") }
}

/// Where a card stands.
const STATES: [(&str, &str, &str); 6] = [
    ("usable", "能用", "usable"),
    ("frozen", "停卡中", "frozen"),
    ("expired", "已过期", "expired"),
    ("ahead", "还没到日子", "not yet"),
    ("empty", "用完了", "used up"),
    ("closed", "已退或已续", "closed"),
];

pub fn state(word: &str, lang: Lang) -> &str {
    let found = STATES.iter().find(|(known, ..)| *known == word);
    found.map_or(word, |(_, zh, en)| lang.pick(zh, en))
}

/// The first row of a card's story: its sale.
pub fn begun(at: &str, price: Money, holds: &str, place: &str, lang: Lang) -> String {
    say!(lang, "{at} 开卡 {price}：{holds}（{place}）", "{at} sold for {price}: {holds} ({place})")
}

/// A row of a card's story, with what was left after it.
pub fn row(row: &CardUse, what: &str, moved: &str, left: &str, lang: Lang) -> String {
    let at = row.at.to_string().replace('T', " ");
    let step = step(row.what.word(), lang);
    let left = if left.is_empty() { lang.pick("已结清", "closed") } else { left };
    let worth = row.amounts.worth;
    let worth = match row.what.word() {
        "use" | "opening" if worth < Money::NONE => {
            let worth = -worth;
            say!(lang, "，耗卡 {worth}", ", consumed {worth}")
        }
        _ => String::new(),
    };
    let place = format!("{} {}:{}", row.id, row.source.file, row.source.line);
    let place = place.trim_start();
    let what = if what.is_empty() { String::new() } else { format!(" {what}") };
    let moved = if moved.is_empty() { String::new() } else { format!(" {moved}") };
    say!(
        lang,
        "{at} {step}{what}{moved}{worth} → {left}（{place}）",
        "{at} {step}{what}{moved}{worth} → {left} ({place})"
    )
}

/// The end of a card's story: what was paid, consumed, and is still owed to her.
pub fn arithmetic(paid_for: Money, used: Money, worth: Money, lang: Lang) -> String {
    say!(
        lang,
        "应付 {paid_for} − 已耗 {used} = 未消耗 {worth}",
        "{paid_for} charged − {used} consumed = {worth} unused"
    )
}

pub fn unpaid(amount: Money, lang: Lang) -> String {
    say!(lang, "还没付：{amount}", "not paid yet: {amount}")
}

/// What the shop owes on cards, all told.
pub fn owed_total(day: Day, cards: usize, worth: Money, expired: Money, unpaid: Money, lang: Lang) -> String {
    let mut zh = format!("{day} 未消耗余额 {worth}，{cards} 张卡");
    let mut en = format!("Owed on cards on {day}: {worth}, {cards} cards");
    if expired > Money::NONE {
        zh.push_str(&format!("；其中已过期 {expired}"));
        en.push_str(&format!("; {expired} of it expired"));
    }
    if unpaid > Money::NONE {
        zh.push_str(&format!("；顾客还没付 {unpaid}"));
        en.push_str(&format!("; clients have still to pay {unpaid}"));
    }
    lang.pick(zh, en)
}

/// What no payment tells of goes back by the method of the rule.
pub fn back_by_rule(by: &str, lang: Lang) -> String {
    say!(
        lang,
        "其中 {by} 没有收款记录（旧系统或旧卡带来的），按规则 card.refund.by 退；用 --pay 可以改",
        "{by} of it came from an old system or another card, and goes back by the rule card.refund.by; --pay names another"
    )
}

/// The arithmetic of a refund.
pub fn refund(refund: &Refund, rules: &RefundRules, lang: Lang) -> String {
    let Refund { paid, uses, used, percent, fee, back } = refund;
    let at = match (rules.used_at, lang) {
        (UsedAt::Price, Lang::Zh) => "按原价",
        (UsedAt::Worth, Lang::Zh) => "按买价",
        (UsedAt::Price, Lang::En) => "at list price",
        (UsedAt::Worth, Lang::En) => "at what she paid",
    };
    say!(
        lang,
        "已付 {paid} − 已用 {uses} 笔{at} {used} − 手续费 {percent}% {fee} = 应退 {back}",
        "paid {paid} − {uses} uses {at} {used} − fee of {percent} % {fee} = {back} to give back"
    )
}
