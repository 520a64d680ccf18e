//! What is wrong with a prepaid card, in words.

use super::quote::quoted;
use crate::domain::card_fact::CardFact;
use crate::messages::{Lang, names};
use crate::say;

/// What is so, as one sentence without a full stop.
pub fn sentence(fact: &CardFact, lang: Lang) -> String {
    let q = |text: &str| quoted(text, lang);
    match fact {
        CardFact::Frozen { card, until: None } => {
            let card = q(card);
            say!(lang, "{card}停着卡", "{card} is frozen")
        }
        CardFact::Frozen { card, until: Some(until) } => {
            let card = q(card);
            say!(lang, "{card}停卡到 {until}", "{card} is frozen until {until}")
        }
        CardFact::Expired { card, until } => {
            let card = q(card);
            say!(lang, "{card} {until} 到期了", "{card} expired on {until}")
        }
        CardFact::Ahead { card, from } => {
            let card = q(card);
            say!(lang, "{card} {from} 才能开始用", "{card} can be used from {from} on")
        }
        CardFact::NotFor { card, what, .. } if what.is_empty() => {
            let card = q(card);
            say!(lang, "没说用{card}做什么", "nothing says for what {card} is used")
        }
        CardFact::NotFor { card, what, .. } => {
            let (card, what) = (q(card), q(what));
            say!(lang, "{card}不能用在{what}", "{card} is not good for {what}")
        }
        CardFact::TooFew { card, left, asked } => {
            let card = q(card);
            say!(
                lang,
                "{card}只剩 {left} 次，不够 {asked} 次",
                "{card} has {left} left, which is less than {asked}"
            )
        }
        CardFact::TooLittle { card, left, asked } => {
            let card = q(card);
            say!(
                lang,
                "{card}只剩 {left} 元，不够 {asked} 元",
                "{card} has {left} left, which is less than {asked}"
            )
        }
        CardFact::Foreign { card, whose } => {
            let (card, whose) = (q(card), q(whose));
            say!(lang, "{card}是{whose}的，她不在卡上", "{card} is {whose}'s, and she is not named on it")
        }
        CardFact::Over { card } => {
            let card = q(card);
            say!(lang, "{card}已经退了，或续成了别的卡", "{card} was refunded, or went into another card")
        }
        CardFact::WrongStep { card, next } => {
            let (card, next) = (q(card), q(next));
            say!(lang, "{card}下一步是{next}", "the next step of {card} is {next}")
        }
        CardFact::NoneFits { client, what } => {
            let (client, what) = (q(client), q(what));
            say!(lang, "{client}没有能用在{what}的卡", "{client} has no card that can be used for {what}")
        }
        CardFact::KindUnfit { card, kind } => {
            let (card, kind) = (q(card), names::word(kind, lang));
            say!(lang, "{card}是{kind}，不能这样做", "that can't be done with {card}: its kind is {kind}")
        }
        CardFact::NoMoneyIn { method, .. } => {
            let method = q(method);
            say!(lang, "买卡、充值不能用{method}付", "a card is not paid by {method}")
        }
        CardFact::Empty { name, kind } => {
            let (name, kind) = (q(name), names::word(kind, lang));
            say!(lang, "{kind}{name}没有写里面有多少", "nothing says what is in {name} (kind: {kind})")
        }
        CardFact::WordUnknown { text } => {
            let text = q(text);
            say!(
                lang,
                "没有叫{text}的项目、产品或类别",
                "there is no service, product or category called {text}"
            )
        }
        CardFact::NotReversible { id } => {
            say!(lang, "{id} 冲正过了，或不是能冲正的记录", "{id} was reversed before, or can't be")
        }
        CardFact::UsedSince { card } => {
            let card = q(card);
            say!(
                lang,
                "{card}后来用掉了，撤销后会变成负数",
                "{card} was used since: less than nothing would be left"
            )
        }
        CardFact::RestsAlready { card, rests: true } => {
            let card = q(card);
            say!(lang, "{card}已经停着", "{card} is frozen already")
        }
        CardFact::RestsAlready { card, rests: false } => {
            let card = q(card);
            say!(lang, "{card}没有停卡", "{card} is not frozen")
        }
        CardFact::UntilBefore { from, until } => {
            say!(lang, "{until} 在 {from} 之前", "{until} is before {from}")
        }
        CardFact::RefundMore { most, asked } => {
            say!(
                lang,
                "最多能退 {most}，不能退 {asked}",
                "no more than {most} can be given back, not {asked}"
            )
        }
        CardFact::PaidByCard { payment } => {
            say!(
                lang,
                "{payment} 是从卡里付的，不能单独退",
                "{payment} was paid by a card, and does not go back alone"
            )
        }
        CardFact::NothingLeft { card } => {
            let card = q(card);
            say!(lang, "{card}里没有剩下的了", "nothing is left on {card}")
        }
        CardFact::HersAlready { client } => {
            let client = q(client);
            say!(lang, "这张卡本来就是{client}的", "the card is {client}'s already")
        }
        CardFact::NumberTaken { number, card } => {
            let number = q(number);
            say!(lang, "卡号{number}已经是 {card} 的", "the number {number} is that of {card}")
        }
        CardFact::AmountUnclear { kind } => {
            let kind = names::word(kind, lang);
            say!(
                lang,
                "{kind}要写清楚加几次、收多少",
                "say how many sessions are added, and the price (kind: {kind})"
            )
        }
        CardFact::CreditBeyond { credit, price } => {
            say!(
                lang,
                "旧卡还剩 {credit}，比新卡的 {price} 多",
                "{credit} is left, which is more than the new card's {price}"
            )
        }
        CardFact::Overdrawn { missing, .. } => {
            say!(lang, "用掉的比卡里有的多 {missing}", "{missing} more were used than the card held")
        }
        CardFact::RefundBeyond { paid, back } => {
            say!(
                lang,
                "这张卡收了 {paid}，却退了 {back}",
                "{back} was given back for a card for which {paid} was paid"
            )
        }
        CardFact::PartUnclear { text } => {
            let text = q(text);
            say!(lang, "{text}不是「项目 次数 价钱」", "{text} is no list of services with counts")
        }
        CardFact::NoneOfHers { client } => {
            let client = q(client);
            say!(lang, "{client}没有卡", "{client} has no card")
        }
        CardFact::NotHolder { card } => {
            say!(
                lang,
                "用卡的人不是 {card} 的主人，也不在卡上",
                "who used {card} is neither its owner nor named on it"
            )
        }
        CardFact::WorthBeyond { beyond, .. } => {
            say!(lang, "耗卡的钱比卖卡的钱多 {beyond}", "{beyond} more was consumed than the card cost")
        }
        CardFact::CardsWait { count } => {
            say!(
                lang,
                "旧顾客表里的 {count} 张卡还没有变成会员卡",
                "cards of the old client sheet that are no cards yet: {count}"
            )
        }
        CardFact::ReversedWrongly { id } => {
            say!(lang, "{id} 是另一张卡的，或已经冲正过", "{id} is another card's, or was reversed before")
        }
    }
}

/// What to do about it.
pub fn remedy(fact: &CardFact, lang: Lang) -> String {
    match fact {
        CardFact::Frozen { .. } => say!(
            lang,
            "她来了就先解停：salon card unfreeze 卡",
            "put it in use again: salon card unfreeze CARD"
        ),
        CardFact::Expired { .. } => say!(
            lang,
            "答应她延期就用 salon card extend 卡 --until 日期",
            "to give her more time: salon card extend CARD --until DATE"
        ),
        CardFact::Ahead { .. } => {
            say!(lang, "到那天再用，或先用别的方式付", "use it from that day on, or pay another way")
        }
        CardFact::NotFor { what, .. } if what.is_empty() => {
            say!(lang, "写上项目：salon card use 卡 项目", "name the service: salon card use CARD SERVICE")
        }
        CardFact::NotFor { good_for, .. } => {
            let words = good_for
                .iter()
                .map(|word| quoted(word, lang))
                .collect::<Vec<_>>()
                .join(lang.pick("、", ", "));
            match words.is_empty() {
                true => say!(lang, "用别的卡，或用 --pay 付", "use another card, or --pay"),
                false => {
                    say!(lang, "它能用在：{words}；也可以用 --pay 付", "it is good for {words}; or use --pay")
                }
            }
        }
        CardFact::TooFew { .. } => say!(
            lang,
            "salon card show 卡 看用在哪了；不够的用 --pay 付",
            "salon card show CARD tells what used it; pay the rest by --pay"
        ),
        CardFact::TooLittle { .. } => say!(
            lang,
            "不够的加 --pay 付，或先欠着 --owed",
            "pay the rest by --pay, or leave it open by --owed"
        ),
        CardFact::Foreign { .. } => say!(
            lang,
            "写上她才能用：salon card hold 卡 姓名",
            "name her on it first: salon card hold CARD NAME"
        ),
        CardFact::Over { .. } => {
            say!(lang, "看 salon card list 顾客，用别的卡", "see salon card list CLIENT for another")
        }
        CardFact::WrongStep { .. } => {
            say!(lang, "疗程按次序做；先做那一步", "a course goes step by step: that one comes first")
        }
        CardFact::NoneFits { .. } => say!(
            lang,
            "salon card list 顾客 看她有什么卡；没有就用 --pay 付",
            "salon card list CLIENT shows her cards; else use --pay"
        ),
        CardFact::KindUnfit { .. } => {
            say!(lang, "salon card show 卡 看它是什么卡", "salon card show CARD tells what it is")
        }
        CardFact::NoMoneyIn { known, .. } => {
            let known = known.join(lang.pick("、", ", "));
            say!(
                lang,
                "收钱的方式：{known}；旧卡抵新卡用 salon card renew",
                "methods that bring money in: {known}; an old card goes into a new one by salon card renew"
            )
        }
        CardFact::Empty { .. } => say!(
            lang,
            "加上 --sessions 次数，或 --value 金额，或 --percent 折扣",
            "add --sessions, --value, or --percent"
        ),
        CardFact::WordUnknown { .. } => say!(
            lang,
            "用 salon service list 里的名称、编号或类别",
            "name one of salon service list, by name, number or category"
        ),
        CardFact::NotReversible { .. } => say!(
            lang,
            "到店的用 salon visit reverse；salon card show 卡 看每一行",
            "a visit's goes with salon visit reverse; salon card show CARD tells each row"
        ),
        CardFact::UsedSince { .. } => say!(
            lang,
            "先把后来的使用冲正：salon card reverse 记录 --why 原因；salon card show 卡 看每一行的编号",
            "take the later use back first: salon card reverse ROW --why REASON; salon card show CARD tells the rows"
        ),
        CardFact::RestsAlready { .. } => say!(
            lang,
            "salon card show 卡 看停到哪天",
            "salon card show CARD tells since when and until when"
        ),
        CardFact::UntilBefore { .. } => say!(lang, "写后面的日期", "name a later day"),
        CardFact::RefundMore { .. } => say!(
            lang,
            "不写 --amount 就按规则 card.refund 算",
            "without --amount it is reckoned by the rule card.refund"
        ),
        CardFact::PaidByCard { .. } => say!(
            lang,
            "整次冲正：salon visit reverse 或 salon sale reverse，卡里会还回去",
            "reverse the visit or sale: the card gets it back"
        ),
        CardFact::NothingLeft { .. } => {
            say!(lang, "直接开一张新的：salon card sell", "sell a new one: salon card sell")
        }
        CardFact::HersAlready { .. } => say!(lang, "写另一位顾客", "name another client"),
        CardFact::NumberTaken { .. } => say!(lang, "写别的卡号，或不写", "choose another number, or none"),
        CardFact::AmountUnclear { .. } => say!(
            lang,
            "次卡写加几次，并写 --price 收多少；几个项目的卡另开一张",
            "say how many sessions, and what they cost by --price; for several services sell another card"
        ),
        CardFact::CreditBeyond { .. } => say!(
            lang,
            "挑贵一些的卡，或先退卡 salon card refund",
            "choose one that costs more, or refund the old one by salon card refund"
        ),
        CardFact::Overdrawn { .. } => say!(
            lang,
            "salon card show 卡 看每一行；漏记的用 salon card adjust 补上",
            "salon card show CARD tells each row; what is missing is added by salon card adjust"
        ),
        CardFact::RefundBeyond { .. } => {
            say!(lang, "核对收款里这张卡的几行", "compare the rows of payments for this card")
        }
        CardFact::PartUnclear { .. } => say!(
            lang,
            "写成 s7k3fq2m 5 1490.00;面部 3 510.00",
            "write it as s7k3fq2m 5 1490.00;s2b8n4xc 3 510.00"
        ),
        CardFact::NoneOfHers { .. } => say!(
            lang,
            "salon card list 列出全部的卡；卡在别人名下就写那张卡的编号",
            "salon card list lists them all; a card in another's name is named by its id"
        ),
        CardFact::NotHolder { .. } => say!(
            lang,
            "写上她：salon card hold 卡 姓名；或改对这一行的顾客",
            "name her: salon card hold CARD NAME; or mend the row's client"
        ),
        CardFact::WorthBeyond { .. } => say!(
            lang,
            "核对 worth 这一列；一张卡用完时合起来是它的价钱",
            "compare the column worth: all uses of a card come to its price"
        ),
        CardFact::CardsWait { .. } => say!(
            lang,
            "salon import cards imports/cards.csv --dry-run 先看一遍，再去掉 --dry-run",
            "salon import cards imports/cards.csv --dry-run shows what comes; then without --dry-run"
        ),
        CardFact::ReversedWrongly { .. } => say!(lang, "核对 reverses 这一列", "compare the column reverses"),
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use crate::domain::day::Day;
    use crate::domain::money::Money;

    /// One of every fact.
    pub fn every_fact() -> Vec<CardFact> {
        let card = || "Ten facials".to_string();
        let Some(day) = Day::parse("2026-11-21") else { return Vec::new() };
        vec![
            CardFact::Frozen { card: card(), until: Some(day) },
            CardFact::Expired { card: card(), until: day },
            CardFact::Ahead { card: card(), from: day },
            CardFact::NotFor { card: card(), what: "Massage".into(), good_for: vec!["Facial".into()] },
            CardFact::TooFew { card: card(), left: 1, asked: 2 },
            CardFact::TooLittle { card: card(), left: Money(100), asked: Money(200) },
            CardFact::Foreign { card: card(), whose: "Wang".into() },
            CardFact::Over { card: card() },
            CardFact::WrongStep { card: card(), next: "Peeling".into() },
            CardFact::NoneFits { client: "Wang".into(), what: "Massage".into() },
            CardFact::KindUnfit { card: card(), kind: "period" },
            CardFact::NoMoneyIn { method: "points".into(), known: vec!["cash".into()] },
            CardFact::Empty { name: card(), kind: "count" },
            CardFact::WordUnknown { text: "Massage".into() },
            CardFact::NotReversible { id: "u2611-1aaaaaa".into() },
            CardFact::UsedSince { card: card() },
            CardFact::RestsAlready { card: card(), rests: true },
            CardFact::UntilBefore { from: day, until: day },
            CardFact::RefundMore { most: Money(100), asked: Money(200) },
            CardFact::PaidByCard { payment: "y2611-1aaaaaa".into() },
            CardFact::NothingLeft { card: card() },
            CardFact::HersAlready { client: "Wang".into() },
            CardFact::NumberTaken { number: "A1".into(), card: "d1aaaaaa".into() },
            CardFact::AmountUnclear { kind: "count" },
            CardFact::CreditBeyond { credit: Money(200), price: Money(100) },
            CardFact::Overdrawn { card: card(), missing: "2".into() },
            CardFact::RefundBeyond { paid: Money(100), back: Money(200) },
            CardFact::PartUnclear { text: "s1 0".into() },
            CardFact::NoneOfHers { client: "秦岚".into() },
            CardFact::NotHolder { card: "d1aaaaaa".into() },
            CardFact::WorthBeyond { card: card(), beyond: Money(100) },
            CardFact::ReversedWrongly { id: "u2611-1aaaaaa".into() },
            CardFact::CardsWait { count: 3 },
        ]
    }
}
