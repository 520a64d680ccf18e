//! Who loses her tier by a day, for the reminders.

use super::book::{counting, no_top_ups};
use crate::domain::day::Day;
use crate::domain::problem::{Problem, Problems};
use crate::domain::record::client::Client;
use crate::domain::record::tier_change::TierChange;
use crate::domain::rule::Rules;
use crate::domain::schema;
use crate::domain::tier::{left_to, lost_on};
use crate::store::directory::Store;
use crate::store::{query, spending};
use foldhash::HashMap;

/// The clients who lose their tiers by a day, when, and what is left to each.
pub fn lost(
    store: &Store,
    rules: &Rules,
    today: Day,
    until: Day,
    problems: &mut Vec<Problem>,
) -> Result<Vec<(Client, Day, String)>, Problems> {
    if rules.tiers.demote_from.is_none_or(|from| from > until) {
        return Ok(Vec::new());
    }
    let from = super::book::since(rules, today);
    let others = no_top_ups(store, rules)?;
    let mut all = spending::of_all(store, from.month(), problems)?;
    let changes = spending::tier_changes(store, problems)?;
    let mut hers: HashMap<&str, Vec<&TierChange>> = HashMap::default();
    for change in &changes {
        hers.entry(change.client.as_str()).or_default().push(change);
    }
    let clients = query::by_id(store, &schema::CLIENTS, problems, Client::read)?;
    let mut clients: Vec<Client> =
        clients.into_values().filter(|client| rules.tiers.level(client.held().on(today)).is_some()).collect();
    clients.sort_by(|a, b| a.id.cmp(&b.id));
    let mut found = Vec::new();
    for client in clients {
        let counted = counting(rules, &all.remove(&client.id).unwrap_or_default(), &others);
        let changes = hers.get(client.id.as_str()).map(Vec::as_slice).unwrap_or_default();
        let on = lost_on(&rules.tiers, &client.held(), &counted, changes, today).filter(|on| *on <= until);
        if let Some(on) = on {
            let after = left_to(&rules.tiers, &counted, on).to_string();
            found.push((client, on, after));
        }
    }
    Ok(found)
}
