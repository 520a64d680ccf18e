//! A tier that is reached by what is being paid, raised in the same change.

use super::book;
use crate::cli::points::earning::Till;
use crate::cli::tiering::{card, named};
use crate::cli::till::rows::Rows;
use crate::domain::held::Held;
use crate::domain::id::{IdMaker, Kind};
use crate::domain::problem::Problems;
use crate::domain::record::payment::Payment;
use crate::domain::record::tier_change::TierChange;
use crate::domain::rule::tier::TierRules;
use crate::domain::tier::{Change, Reached, promotion};
use crate::messages::tier as words;

/// Changes of tiers with the cells that they bring, and what is told of them.
#[derive(Default)]
pub struct Raised {
    pub changes: Vec<(TierChange, Vec<(String, String)>)>,
    pub lines: Vec<String>,
}

impl Raised {
    pub fn write(&self, rows: &mut Rows) {
        self.changes.iter().for_each(|(change, card)| rows.tier_change(change, card.clone()));
    }
}

/// The tiers that these payments reach, for all whose payments they are; the payments are not written yet.
pub fn raise(till: &Till<'_>, new: &[Payment], ids: &mut IdMaker) -> Result<Raised, Problems> {
    let mut raised = Raised::default();
    let mut clients: Vec<&str> = new.iter().map(|payment| payment.client.as_str()).collect();
    clients.sort_unstable();
    clients.dedup();
    for client in clients {
        let Some(card) = till.shop.client(client) else { continue };
        let (rules, held) = (&till.rules.tiers, card.held());
        let today = till.world.today(till.rules).max(till.at.day);
        if !can_rise(rules, held.on(today)) {
            continue;
        }
        let from = today.plus_months(-i64::from(rules.months));
        let counted = book::of_client(till.store, till.rules, client, from, new, till.sold)?;
        let reached = Reached::on(rules, &counted, today);
        let Some(change) = promotion(rules, &held, &reached, today) else { continue };
        let lang = till.world.lang;
        let [was, tier] = [&change.was, &change.tier].map(|tier| named(till.rules, tier, lang));
        let told = Change { was, tier, ..change.clone() };
        raised.lines.push(words::raised(card.get("name"), &told, &reached, rules, lang));
        let row = TierChange {
            id: ids.make(Kind::TierChange, None, |_| false),
            at: till.at,
            client: client.to_string(),
            by: till.world.by.clone(),
            ..row_of(&change, &reached)
        };
        raised.changes.push((row, card_of(&change, &held)));
    }
    Ok(raised)
}

/// Whether there is a tier above hers that can be reached by paying.
fn can_rise(rules: &TierRules, has: &str) -> bool {
    let above = match (has.is_empty(), rules.level(has)) {
        (true, _) => 0,
        (false, Some((at, _))) => at + 1,
        (false, None) => return false,
    };
    let reachable =
        |level: &crate::domain::rule::tier::Level| level.spending.is_some() || level.top_up.is_some();
    rules.levels.iter().skip(above).any(reachable)
}

/// The row of a change, but for its id, its client and who made it.
pub(super) fn row_of(change: &Change, reached: &Reached) -> TierChange {
    TierChange {
        id: String::new(),
        at: reached.to.start(),
        client: String::new(),
        was: change.was.clone(),
        tier: change.tier.clone(),
        why: change.why,
        spent: Some(reached.spent),
        topped_up: Some(reached.topped_up),
        until: None,
        by: String::new(),
        note: String::new(),
        source: Default::default(),
    }
}

/// The cells of her card: where she has a higher tier for a time, the new one comes after it.
pub(super) fn card_of(change: &Change, held: &Held) -> Vec<(String, String)> {
    if change.later.is_some() {
        return vec![("tier_after".to_string(), change.tier.clone())];
    }
    card(held, &change.tier, "", "")
}
