//! Rewards held against the rules: offers and tiers that they name.

use crate::domain::cell::parts;
use crate::domain::coupon_fact::CouponFact;
use crate::domain::problem::{Fact, Problem, Problems};
use crate::domain::row::Row;
use crate::domain::rule::tier::TierRules;
use crate::domain::schema;
use crate::domain::tier_fact::TierFact;
use crate::store::directory::Store;
use crate::store::query::each;

/// Only those that are still given are looked at.
pub fn check(
    store: &Store,
    offers: &[String],
    tiers: &TierRules,
    problems: &mut Vec<Problem>,
) -> Result<(), Problems> {
    each(store, "rewards.csv", &schema::REWARDS, &mut Vec::new(), |row, _| {
        let text = |column: &str| row.get(column).trim().to_string();
        if text("active") == "no" {
            return;
        }
        let offer = text("offer");
        if text("kind") == "coupon" && !offers.contains(&offer) {
            let fact = Fact::Coupon(CouponFact::RewardWithoutOffer { offer });
            problems.push(Problem::at(fact, row.place("offer")));
        }
        for tier in parts(&text("tiers")).filter(|tier| tiers.level(tier).is_none()) {
            let fact = Fact::Tier(TierFact::RewardTier { tier: tier.to_string() });
            problems.push(Problem::at(fact, row.place("tiers")));
        }
    })
}
