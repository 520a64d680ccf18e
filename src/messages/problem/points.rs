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
            PointsFact::Overdrawn { missing: 20 },
            PointsFact::NoWholeNumber { text: "1.5".into() },
            PointsFact::SpentSince { client: "Wang".into(), missing: 20 },
        ]
    }
}
