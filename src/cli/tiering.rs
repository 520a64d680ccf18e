//! A client's tier as it stands on her card: who is meant by one, and what is written of it.

use super::register::Record;
use super::till::rows::Rows;
use super::world::World;
use crate::domain::change::Edit;
use crate::domain::day::Day;
use crate::domain::held::Held;
use crate::domain::id::Kind;
use crate::domain::problem::Problems;
use crate::domain::record::tier_change::{TierChange, Why};
use crate::domain::rule::Rules;
use crate::domain::tier_fact::TierFact;
use crate::messages::Lang;

/// The name of a tier in the language of the screen; a word that the rules don't know stays as it is.
pub fn named(rules: &Rules, tier: &str, lang: Lang) -> String {
    let level = rules.tiers.level(tier).map(|(_, level)| level);
    let name = level.and_then(|level| rules.name_in(&["tiers", "levels"], &level.id, lang.word()));
    name.or_else(|| level.map(|level| level.said.clone())).unwrap_or_else(|| tier.trim().to_string())
}

/// The names of all tiers, for who typed none of them.
pub fn known(rules: &Rules, lang: Lang) -> Vec<String> {
    rules.tiers.levels.iter().map(|level| named(rules, &level.id, lang)).collect()
}

/// Words that take a tier away.
const NONE: &[&str] = &["none", "无", "没有", "取消"];

/// The name of the tier that was typed for somebody; empty where none is to be left.
pub fn meant(rules: &Rules, asked: &str, lang: Lang) -> Result<String, Problems> {
    match rules.tiers.level(asked) {
        Some((_, level)) => Ok(level.name.clone()),
        None if NONE.contains(&asked.trim()) => Ok(String::new()),
        None => {
            let known = known(rules, lang);
            Err(TierFact::Unknown { asked: asked.trim().to_string(), known }.into())
        }
    }
}

/// Whoever has the tier that was asked for; `held` are the words on the cards. A word that nobody has, and
/// the rules don't know, is a slip of the pen.
pub fn wanted<'a>(
    rules: &Rules,
    asked: &str,
    lang: Lang,
    mut held: impl Iterator<Item = &'a str>,
) -> Result<(), TierFact> {
    if rules.tiers.level(asked).is_some() || held.any(|tier| tier.trim() == asked.trim()) {
        return Ok(());
    }
    Err(TierFact::NobodyHas { asked: asked.trim().to_string(), known: known(rules, lang) })
}

/// The cells of her card that differ.
pub fn card(held: &Held, tier: &str, until: &str, after: &str) -> Vec<(String, String)> {
    let had = held.until.map(|day| day.to_string()).unwrap_or_default();
    let cells = [("tier", held.tier, tier), ("tier_until", &had, until), ("tier_after", held.after, after)];
    let differs = cells.into_iter().filter(|(_, old, new)| old != new);
    differs.map(|(column, _, new)| (column.to_string(), new.to_string())).collect()
}

/// What is to be written beside these cells of a client's card, where her tier is among them: a row that
/// tells of it. The end of a tier that was given for a time goes with it.
pub fn noted(world: &World, rules: &Rules, client: &Record, cells: &[(String, String)]) -> Vec<Edit> {
    let given = |name: &str| cells.iter().find(|(column, _)| column == name).map(|(_, cell)| cell.as_str());
    let Some(tier) = given("tier") else { return Vec::new() };
    let held = client.held();
    let (until, after) = (given("tier_until").unwrap_or_default(), given("tier_after").unwrap_or_default());
    let mut card = card(&held, tier, until, after);
    card.retain(|(column, _)| given(column).is_none());
    let change = TierChange {
        id: world.ids().make(Kind::TierChange, None, |_| false),
        at: world.now(rules),
        client: client.get("id").to_string(),
        was: held.on(world.today(rules)).to_string(),
        tier: tier.to_string(),
        why: Why::ByHand,
        spent: None,
        topped_up: None,
        until: Day::parse(until),
        by: world.by.clone(),
        note: String::new(),
        source: Default::default(),
    };
    let mut rows = Rows::default();
    rows.tier_change(&change, card);
    rows.edits()
}
