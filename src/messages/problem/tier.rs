//! What is wrong with tiers, in words.

use super::quote::quoted;
use crate::domain::tier_fact::TierFact;
use crate::messages::Lang;
use crate::say;

/// What is so, as one sentence without a full stop.
pub fn sentence(fact: &TierFact, lang: Lang) -> String {
    match fact {
        TierFact::Unknown { asked, .. } => {
            let asked = quoted(asked, lang);
            say!(lang, "没有{asked}这个等级", "there is no tier {asked}")
        }
        TierFact::UntilOver { until } => {
            say!(lang, "等级的最后一天 {until} 已经过了", "the last day of the tier, {until}, is over")
        }
        TierFact::HasIt { client, tier } => {
            let (client, tier) = (quoted(client, lang), quoted(tier, lang));
            say!(lang, "{client}已经是{tier}", "{client} has the tier {tier} already")
        }
        TierFact::NobodyHas { asked, .. } => {
            let asked = quoted(asked, lang);
            say!(lang, "没有{asked}这个等级，也没有顾客是", "there is no tier {asked}, and nobody has it")
        }
        TierFact::NotInRules { tier, clients } => {
            let tier = quoted(tier, lang);
            let en =
                if *clients == 1 { "1 client has".to_string() } else { format!("{clients} clients have") };
            say!(
                lang,
                "{clients} 位顾客的等级{tier}不在规则 tiers 里",
                "{en} the tier {tier}, which the rule tiers does not know"
            )
        }
        TierFact::RewardTier { tier } => {
            let tier = quoted(tier, lang);
            say!(
                lang,
                "这个礼品给等级{tier}，规则 tiers 里没有",
                "this reward is for the tier {tier}, which the rule tiers does not know"
            )
        }
        TierFact::Over { tier, until } => {
            let tier = quoted(tier, lang);
            say!(lang, "等级{tier}在 {until} 到期了", "the tier {tier} ended on {until}")
        }
    }
}

/// What to do about it.
pub fn remedy(fact: &TierFact, lang: Lang) -> String {
    match fact {
        TierFact::Unknown { known, .. } | TierFact::NobodyHas { known, .. } => {
            let known: Vec<String> = known.iter().map(|name| quoted(name, lang)).collect();
            let known = known.join(lang.pick("", ", "));
            say!(
                lang,
                "有这几个：{known}；在 salon.yaml 的 tiers.levels 里添",
                "there are: {known}; add to tiers.levels in salon.yaml"
            )
        }
        TierFact::UntilOver { .. } => {
            say!(
                lang,
                "写以后的日子，如 --until 2026-12-31；没有期限就不写",
                "name a later day, like --until 2026-12-31, or none"
            )
        }
        TierFact::HasIt { .. } => {
            say!(
                lang,
                "salon tier show 顾客，看她的等级和经过",
                "salon tier show CLIENT tells how she came to it"
            )
        }
        TierFact::NotInRules { .. } => say!(
            lang,
            "写进 tiers.levels，或写在某一级的 names 里；不写就不打折、不升级",
            "add it to tiers.levels, or to the names of one of them; else it brings nothing, and stays"
        ),
        TierFact::RewardTier { .. } => say!(
            lang,
            "salon reward edit 礼品 --tiers 等级；或写进 tiers.levels",
            "salon reward edit REWARD --tiers TIERS; or add it to tiers.levels"
        ),
        TierFact::Over { .. } => {
            say!(lang, "salon tier review --apply 会把它改好", "salon tier review --apply settles it")
        }
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use crate::domain::day::Day;

    /// One of every fact.
    pub fn every_fact() -> Vec<TierFact> {
        let day = || Day::parse("2026-11-20").unwrap();
        let text = || "gold".to_string();
        vec![
            TierFact::Unknown { asked: text(), known: vec!["top".into()] },
            TierFact::UntilOver { until: day() },
            TierFact::HasIt { client: "Wang".into(), tier: text() },
            TierFact::RewardTier { tier: text() },
            TierFact::NobodyHas { asked: text(), known: vec!["top".into()] },
            TierFact::NotInRules { tier: text(), clients: 2 },
            TierFact::Over { tier: text(), until: day() },
        ]
    }
}
