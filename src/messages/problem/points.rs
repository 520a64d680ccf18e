//! What is wrong with points, in words.

use super::quote::quoted;
use crate::domain::points_fact::PointsFact;
use crate::messages::Lang;
use crate::say;

/// What is so, as one sentence without a full stop.
pub fn sentence(fact: &PointsFact, lang: Lang) -> String {
    match fact {
        PointsFact::TooFew { client, balance, asked } => {
            let client = quoted(client, lang);
            say!(
                lang,
                "{client}只有 {balance} 分，不够 {asked} 分",
                "{client} has {balance} points, which is less than {asked}"
            )
        }
        PointsFact::Unclear { text } => {
            let text = quoted(text, lang);
            say!(lang, "{text}不是积分的数目", "{text} is no number of points")
        }
        PointsFact::NoneLeft { reward } => {
            let reward = quoted(reward, lang);
            say!(lang, "礼品{reward}换完了", "no {reward} is left")
        }
        PointsFact::NotNow { reward, from, until } => {
            let reward = quoted(reward, lang);
            match (from, until) {
                (Some(from), _) => {
                    say!(lang, "礼品{reward}从 {from} 起才能换", "{reward} is given from {from} on")
                }
                (None, Some(until)) => {
                    say!(lang, "礼品{reward}只换到 {until}", "{reward} was given until {until}")
                }
                (None, None) => say!(lang, "礼品{reward}不再兑换", "{reward} is not given any more"),
            }
        }
        PointsFact::OtherTier { reward, client, tiers } => {
            let (reward, client) = (quoted(reward, lang), quoted(client, lang));
            let (zh, en) = (tiers.join("、"), tiers.join(", "));
            say!(
                lang,
                "礼品{reward}只给{zh}，{client}不是",
                "{reward} is for {en}, and {client} is not one of them"
            )
        }
        PointsFact::TooFewFor { reward, client, balance, least } => {
            let (reward, client) = (quoted(reward, lang), quoted(client, lang));
            say!(
                lang,
                "换{reward}至少要有 {least} 分，{client}只有 {balance} 分",
                "{reward} wants {least} points on the account, and {client} has {balance}"
            )
        }
        PointsFact::WhatFor => {
            say!(lang, "没说清楚换什么", "nothing, or more than one thing, says what is redeemed")
        }
        PointsFact::NoRedemption { id } => {
            say!(lang, "{id} 不是可以单独退的兑换", "{id} is no redemption that can be taken back by itself")
        }
        PointsFact::BackAlready { id, by } => {
            say!(lang, "{id} 已经退过（{by}）", "{id} was taken back before, by {by}")
        }
        PointsFact::Overdrawn { missing } => {
            say!(
                lang,
                "用掉的积分比当时有的多 {missing} 分",
                "{missing} points more are spent than there were"
            )
        }
        PointsFact::NoWholeNumber { text } => {
            let text = quoted(text, lang);
            say!(lang, "{text}不是整数", "{text} is no whole number")
        }
        PointsFact::SpentSince { client, missing } => {
            let client = quoted(client, lang);
            say!(
                lang,
                "{client}已经用掉了这些积分，撤销后会少 {missing} 分",
                "{client} has spent the points since: {missing} would be missing"
            )
        }
    }
}

/// What to do about it.
pub fn remedy(fact: &PointsFact, lang: Lang) -> String {
    match fact {
        PointsFact::TooFew { .. } => say!(
            lang,
            "少用一些；salon points explain 顾客 看每一批积分",
            "use fewer; salon points explain CLIENT shows every lot"
        ),
        PointsFact::Unclear { .. } => say!(
            lang,
            "写大于 0 的整数，如 500；手工调整可以写 -200 或 +200",
            "write a whole number above 0, like 500; an adjustment may be -200 or +200"
        ),
        PointsFact::NoneLeft { .. } => say!(
            lang,
            "换别的：salon reward list；到货了用 salon reward edit 礼品 --stock 10",
            "take another: salon reward list; once there are more: salon reward edit REWARD --stock 10"
        ),
        PointsFact::NotNow { .. } => say!(
            lang,
            "salon reward list 看现在能换的；要改期用 salon reward edit --until",
            "salon reward list shows what is given now; salon reward edit --until changes it"
        ),
        PointsFact::OtherTier { .. } => say!(
            lang,
            "换别的：salon reward list；要照顾她，salon tier set 或 salon reward edit --tiers",
            "take another: salon reward list; or salon tier set, or salon reward edit --tiers"
        ),
        PointsFact::TooFewFor { .. } => {
            say!(lang, "换别的：salon reward list", "take another: salon reward list")
        }
        PointsFact::WhatFor => say!(
            lang,
            "写多少分（加 --why），或写 --reward 礼品",
            "say how many points, with --why, or --reward REWARD"
        ),
        PointsFact::NoRedemption { .. } => say!(
            lang,
            "到店和销售里用的积分跟着冲正回来；别的用 salon points adjust",
            "what paid for a visit or a sale comes back with it; anything else is corrected by salon points adjust"
        ),
        PointsFact::BackAlready { .. } => {
            say!(
                lang,
                "salon points statement 顾客，看每一笔",
                "salon points statement CLIENT shows every row"
            )
        }
        PointsFact::Overdrawn { .. } => say!(
            lang,
            "多用的按实际改小；漏了积分的用 salon points adjust 补上",
            "make it as small as it was; points that are missing are added by salon points adjust"
        ),
        PointsFact::NoWholeNumber { .. } => {
            say!(
                lang,
                "写整数，用掉的写负数，如 500、-300",
                "write a whole number, like 500, or -300 for what was spent"
            )
        }
        PointsFact::SpentSince { .. } => say!(
            lang,
            "先撤销用掉积分的那次操作，或改用冲正",
            "take the change back first that spent them, or reverse instead"
        ),
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// One of every fact.
    pub fn every_fact() -> Vec<PointsFact> {
        vec![
            PointsFact::TooFew { client: "Wang".into(), balance: 100, asked: 500 },
            PointsFact::Unclear { text: "many".into() },
            PointsFact::NoneLeft { reward: "mask".into() },
            PointsFact::NotNow { reward: "mask".into(), from: None, until: None },
            PointsFact::OtherTier { reward: "mask".into(), client: "Wang".into(), tiers: vec!["top".into()] },
            PointsFact::TooFewFor { reward: "mask".into(), client: "Wang".into(), balance: 1, least: 2 },
            PointsFact::WhatFor,
            PointsFact::NoRedemption { id: "n2611-7k3fq2m".into() },
            PointsFact::BackAlready { id: "n2611-7k3fq2m".into(), by: "n2611-8k3fq2m".into() },
            PointsFact::Overdrawn { missing: 20 },
            PointsFact::NoWholeNumber { text: "1.5".into() },
            PointsFact::SpentSince { client: "Wang".into(), missing: 20 },
        ]
    }
}
