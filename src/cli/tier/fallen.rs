//! A tier that was reached by a payment which is taken back: she has again what she had before.

use super::book;
use super::raise::Raised;
use crate::cli::points::earning::Till;
use crate::cli::tiering::{card, named};
use crate::cli::till::load::sound;
use crate::domain::day::Moment;
use crate::domain::id::{IdMaker, Kind};
use crate::domain::problem::Problems;
use crate::domain::record::payment::Payment;
use crate::domain::record::tier_change::{TierChange, Why};
use crate::domain::tier::Reached;
use crate::messages::tier as words;
use crate::store::spending;

/// Takes back the rise that payments since a moment have made, where what is left no longer reaches it
/// and nothing changed her tier since. `back` are the payments that go back, which are not written yet.
pub fn fallen(
    till: &Till<'_>,
    client: &str,
    made_at: Moment,
    back: &[Payment],
    why: &str,
    ids: &mut IdMaker,
) -> Result<Raised, Problems> {
    let mut fallen = Raised::default();
    let mut problems = Vec::new();
    let changes = spending::tier_changes(till.store, &mut problems)?;
    sound(problems)?;
    let Some(record) = till.shop.client(client) else { return Ok(fallen) };
    let last = changes.iter().rfind(|change| change.client == client);
    let by_paying = |change: &&TierChange| matches!(change.why, Why::Spending | Why::TopUp);
    let Some(rise) = last.filter(by_paying).filter(|change| change.at >= made_at) else { return Ok(fallen) };
    let (rules, held) = (&till.rules.tiers, record.held());
    let today = till.world.today(till.rules).max(till.at.day);
    let from = today.plus_months(-i64::from(rules.months));
    let counted = book::of_client(till.store, till.rules, client, from, back, None)?;
    let reached = Reached::on(rules, &counted, today);
    let still = reached.level(rules) >= rules.level(&rise.tier).map(|(at, _)| at);
    if still || held.on(today) != rise.tier {
        return Ok(fallen);
    }
    let lang = till.world.lang;
    let [was, tier] = [&rise.tier, &rise.was].map(|tier| named(till.rules, tier, lang));
    fallen.lines.push(words::given(record.get("name"), &was, &tier, None, lang));
    let row = TierChange {
        id: ids.make(Kind::TierChange, None, |_| false),
        at: till.at,
        client: client.to_string(),
        was: rise.tier.clone(),
        tier: rise.was.clone(),
        why: Why::ByHand,
        spent: Some(reached.spent),
        topped_up: Some(reached.topped_up),
        until: None,
        by: till.world.by.clone(),
        note: why.to_string(),
        source: Default::default(),
    };
    fallen.changes.push((row, card(&held, &rise.was, "", "")));
    Ok(fallen)
}
