//! What is wrong with a coupon, in words.

use super::quote::quoted;
use crate::domain::coupon_fact::CouponFact;
use crate::messages::Lang;
use crate::say;

/// What is so, as one sentence without a full stop.
pub fn sentence(fact: &CouponFact, lang: Lang) -> String {
    match fact {
        CouponFact::Used { id, what } => {
            let what = quoted(what, lang);
            say!(lang, "优惠券 {id} 已经用过，用在{what}", "coupon {id} was used before, for {what}")
        }
        CouponFact::NothingToTakeOff { id } => {
            say!(lang, "没有什么可以用优惠券 {id} 抵", "there is nothing that coupon {id} could be taken off")
        }
        CouponFact::PayByCoupon { text } => {
            let text = if text.is_empty() { String::new() } else { quoted(text, lang) };
            say!(
                lang,
                "用优惠券付{text}，没有说是哪一张",
                "paid by a coupon {text}, and nobody said by which"
            )
        }
        CouponFact::Expired { id, until } => {
            say!(lang, "优惠券 {id} 在 {until} 过期了", "coupon {id} expired on {until}")
        }
        CouponFact::Ahead { id, from } => {
            say!(lang, "优惠券 {id} 从 {from} 起才能用", "coupon {id} can be used from {from} on")
        }
        CouponFact::Foreign { id } => {
            say!(lang, "优惠券 {id} 是另一位顾客的", "coupon {id} is another client's")
        }
        CouponFact::NoneUsable { name } => {
            let name = quoted(name, lang);
            say!(lang, "{name}没有能用的优惠券", "{name} has no coupon that can be used")
        }
        CouponFact::Several { name, ids } => {
            let (name, ids) = (quoted(name, lang), ids.join(lang.pick("、", ", ")));
            say!(lang, "{name}有几张能用的优惠券：{ids}", "{name} has several coupons: {ids}")
        }
        CouponFact::OtherService { id, service } => {
            let service = quoted(service, lang);
            say!(lang, "优惠券 {id} 只用于{service}", "coupon {id} is for {service} only")
        }
        CouponFact::WorthUnclear => say!(
            lang,
            "没说清楚这张券抵什么",
            "nothing, or more than one thing, says what the coupon is worth"
        ),
        CouponFact::UnknownOffer { asked, .. } => {
            let asked = quoted(asked, lang);
            say!(lang, "没有{asked}这种优惠券", "there is no offer {asked}")
        }
        CouponFact::Nobody { already: 0 } => {
            say!(lang, "没有要发给的顾客", "nobody is meant to get one")
        }
        CouponFact::Nobody { already } => {
            say!(
                lang,
                "这些顾客（{already} 位）都已经有了",
                "those who are meant ({already}) have one already"
            )
        }
        CouponFact::NoBirthday { name } => {
            let name = quoted(name, lang);
            say!(
                lang,
                "不知道{name}的生日，没有发",
                "nobody knows the birthday of {name}: no coupon was given"
            )
        }
        CouponFact::ForWanted { name } => {
            say!(lang, "没说优惠券 {name} 用在哪次到店", "nothing says for which visit coupon {name} is used")
        }
        CouponFact::UntilBefore { from, until } => {
            say!(
                lang,
                "最后一天 {until} 已经过了，或者早于 {from}",
                "the last day, {until}, is over, or before {from}"
            )
        }
        CouponFact::ForeignUse { id } => {
            say!(
                lang,
                "优惠券 {id} 用在了别的顾客的账上",
                "coupon {id} was used for what is another client's"
            )
        }
        CouponFact::UsedTwice { id } => {
            say!(lang, "优惠券 {id} 付了两次", "two payments were made by coupon {id}")
        }
        CouponFact::RewardWithoutOffer { offer } => {
            let offer = quoted(offer, lang);
            say!(
                lang,
                "这个礼品是优惠券{offer}，规则 coupon.offers 里没有",
                "this reward is a coupon of {offer}, which the rule coupon.offers does not know"
            )
        }
        CouponFact::UseReversed { id } => {
            say!(
                lang,
                "优惠券 {id} 用在的那一笔已经冲正，券还记着用过",
                "what coupon {id} was used for was taken back, and it still counts as used"
            )
        }
    }
}

/// What to do about it.
pub fn remedy(fact: &CouponFact, lang: Lang) -> String {
    match fact {
        CouponFact::Used { .. } | CouponFact::Expired { .. } | CouponFact::Ahead { .. } => say!(
            lang,
            "salon coupon list 看她还有哪些；要照顾她，salon coupon issue 再发一张",
            "salon coupon list shows what she has; salon coupon issue gives her another"
        ),
        CouponFact::NothingToTakeOff { .. } => say!(
            lang,
            "每个项目、产品抵一张；划卡和免单的不用券，免费护理的券不抵产品",
            "one coupon for each service or product; none where a session pays, and a free treatment is no product"
        ),
        CouponFact::PayByCoupon { .. } => say!(
            lang,
            "写 --coupon 编号，抵多少会自己算；salon coupon list 顾客 看她有哪些；没登记的券用 --pay other=金额",
            "--coupon ID reckons what it takes off; salon coupon list CLIENT shows hers; for a paper one: --pay other=AMOUNT"
        ),
        CouponFact::Foreign { .. } | CouponFact::NoneUsable { .. } => {
            say!(lang, "salon coupon list 顾客，看她自己的", "salon coupon list CLIENT shows her own")
        }
        CouponFact::Several { ids, .. } => {
            let one = ids.first().map_or("", String::as_str);
            say!(lang, "写编号，如 {one}", "name one by its id, like {one}")
        }
        CouponFact::OtherService { .. } => {
            say!(lang, "用在那个项目上，或换一张券", "use it for that service, or take another coupon")
        }
        CouponFact::WorthUnclear => say!(
            lang,
            "写一样：--offer 种类、--amount 50、--percent 80 或 --service 项目",
            "say one thing: --offer OFFER, --amount 50, --percent 80 or --service SERVICE"
        ),
        CouponFact::UnknownOffer { known, .. } => {
            let known = known.join(lang.pick("、", ", "));
            say!(
                lang,
                "有这几种：{known}；在 salon.yaml 的 coupon.offers 里添",
                "there are: {known}; add to coupon.offers in salon.yaml"
            )
        }
        CouponFact::Nobody { already: 1.. } => {
            say!(lang, "看谁有什么券：salon coupon list", "salon coupon list shows who has which")
        }
        CouponFact::Nobody { .. } => say!(
            lang,
            "写顾客，或 --stage 沉睡、--tier 高级、--birthday-month",
            "name clients, or --stage dormant, --tier TIER, --birthday-month"
        ),
        CouponFact::NoBirthday { name } => say!(
            lang,
            "问了就记下：salon client edit {name} --birthday 05-12；只是送一张，用 --amount 50",
            "ask her, then: salon client edit {name} --birthday 05-12; to give one all the same: --amount 50"
        ),
        CouponFact::ForWanted { .. } => {
            say!(lang, "加 --for，写到店或购买的编号", "add --for with the id of the visit or sale")
        }
        CouponFact::UntilBefore { .. } => {
            say!(lang, "写以后的日子：--until +30d", "name a later day: --until +30d")
        }
        CouponFact::ForeignUse { .. } => {
            say!(lang, "看看 client 和 used_for 哪个写错了", "see which of client and used_for is wrong")
        }
        CouponFact::UsedTwice { .. } => say!(
            lang,
            "两处同时用了一张券：问清楚，冲正其中一笔",
            "one coupon was used in two places: ask, and reverse one of them"
        ),
        CouponFact::RewardWithoutOffer { .. } => say!(
            lang,
            "salon reward edit 礼品 --coupon 种类；或写进 coupon.offers；不送了就 --active no",
            "salon reward edit REWARD --coupon OFFER; or add it to coupon.offers; or --active no"
        ),
        CouponFact::UseReversed { .. } => say!(
            lang,
            "还给她：清空这一行的 used_at 和 used_for",
            "give it back to her: empty used_at and used_for in this row"
        ),
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use crate::domain::day::Day;

    /// One of every fact.
    pub fn every_fact() -> Vec<CouponFact> {
        let day = || Day::parse("2026-11-20").unwrap();
        let (id, name) = (|| "q7k3fq2m".to_string(), || "Wang".to_string());
        vec![
            CouponFact::Used { id: id(), what: "v2611-7k3fq2m".into() },
            CouponFact::Expired { id: id(), until: day() },
            CouponFact::Ahead { id: id(), from: day() },
            CouponFact::Foreign { id: id() },
            CouponFact::NothingToTakeOff { id: id() },
            CouponFact::PayByCoupon { text: id() },
            CouponFact::NoneUsable { name: name() },
            CouponFact::Several { name: name(), ids: vec![id()] },
            CouponFact::OtherService { id: id(), service: "s7k3fq2m".into() },
            CouponFact::WorthUnclear,
            CouponFact::UnknownOffer { asked: "summer".into(), known: vec!["birthday".into()] },
            CouponFact::Nobody { already: 2 },
            CouponFact::NoBirthday { name: name() },
            CouponFact::ForWanted { name: id() },
            CouponFact::UntilBefore { from: day(), until: day() },
            CouponFact::ForeignUse { id: id() },
            CouponFact::UsedTwice { id: id() },
            CouponFact::UseReversed { id: id() },
            CouponFact::RewardWithoutOffer { offer: id() },
        ]
    }
}
