//! Whether a reward can be given to a client on a day.

use super::day::Day;
use super::points_fact::PointsFact;
use super::record::reward::Reward;
use super::rule::tier::TierRules;

/// Who asks for it.
#[derive(Clone, Copy, Debug)]
pub struct Asking<'a> {
    pub name: &'a str,
    pub tier: &'a str,
    pub balance: i64,
    pub day: Day,
}

/// Everything that stands against it. Whether her points are enough is looked at when they are taken.
pub fn against(reward: &Reward, tiers: &TierRules, asking: &Asking<'_>) -> Vec<PointsFact> {
    let (name, client) = (|| reward.name.clone(), || asking.name.to_string());
    let mut found = Vec::new();
    let early = reward.from.filter(|from| asking.day < *from);
    let late = reward.until.filter(|until| asking.day > *until);
    if early.is_some() || late.is_some() || !reward.active {
        found.push(PointsFact::NotNow { reward: name(), from: early, until: late });
    }
    if reward.stock.is_some_and(|stock| stock <= 0) {
        found.push(PointsFact::NoneLeft { reward: name() });
    }
    if !reward.tiers.is_empty() && !reward.tiers.iter().any(|tier| tiers.same(tier, asking.tier)) {
        let tiers = reward.tiers.clone();
        found.push(PointsFact::OtherTier { reward: name(), client: client(), tiers });
    }
    if asking.balance < reward.least {
        let (balance, least) = (asking.balance, reward.least);
        found.push(PointsFact::TooFewFor { reward: name(), client: client(), balance, least });
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reward_has_days_tiers_a_stock_and_a_threshold() {
        let day = |text: &str| Day::parse(text);
        let plain = Reward { name: "mask".into(), cost: 300, active: true, ..Reward::default() };
        let asking =
            Asking { name: "Wang", tier: "高级", balance: 500, day: Day::parse("2026-11-21").unwrap() };
        for (reward, count) in [
            (plain.clone(), 0),
            (Reward { stock: Some(1), ..plain.clone() }, 0),
            (Reward { stock: Some(0), ..plain.clone() }, 1),
            (Reward { active: false, ..plain.clone() }, 1),
            (Reward { from: day("2026-11-21"), until: day("2026-11-21"), ..plain.clone() }, 0),
            (Reward { from: day("2026-11-22"), ..plain.clone() }, 1),
            (Reward { until: day("2026-11-20"), ..plain.clone() }, 1),
            (Reward { tiers: vec!["高级".into()], ..plain.clone() }, 0),
            (Reward { tiers: vec!["顶级".into()], ..plain.clone() }, 1),
            (Reward { least: 501, stock: Some(0), ..plain.clone() }, 2),
        ] {
            assert_eq!(against(&reward, &TierRules::default(), &asking).len(), count, "{reward:?}");
        }
    }
}
