//! Tiers of clients held against the rules: words that they don't know, and ends that have passed.

use crate::domain::day::Day;
use crate::domain::problem::{Fact, Place, Problem, Problems};
use crate::domain::row::Row;
use crate::domain::rule::tier::TierRules;
use crate::domain::schema;
use crate::domain::tier_fact::TierFact;
use crate::store::directory::Store;
use crate::store::query::each;
use std::collections::BTreeMap;

pub fn check(
    store: &Store,
    rules: &TierRules,
    today: Day,
    problems: &mut Vec<Problem>,
) -> Result<(), Problems> {
    // A word is told once, at its first row.
    let mut unknown: BTreeMap<String, (usize, Place)> = BTreeMap::new();
    let clients = format!("{}.csv", schema::CLIENTS.name);
    each(store, &clients, &schema::CLIENTS, &mut Vec::new(), |row, _| {
        let tier = row.get("tier").trim().to_string();
        if !tier.is_empty() && rules.level(&tier).is_none() {
            unknown.entry(tier.clone()).or_insert_with(|| (0, row.place("tier"))).0 += 1;
        }
        if let Some(until) = Day::parse(row.get("tier_until").trim()).filter(|until| *until < today) {
            let fact = TierFact::Over { tier, until };
            problems.push(Problem::at(Fact::Tier(fact), row.place("tier_until")));
        }
    })?;
    for (tier, (clients, place)) in unknown {
        problems.push(Problem::at(Fact::Tier(TierFact::NotInRules { tier, clients }), place));
    }
    Ok(())
}
