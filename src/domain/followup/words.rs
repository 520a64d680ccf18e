//! The words for a call.

use super::{Reason, Records};
use crate::domain::day::Day;
use crate::domain::due::words;
use crate::domain::record::client::Client;
use crate::domain::rule::{Rules, followup};

/// The script of the reason's rule with the names put in; blank where the rule has none. `is_first`: it opens the call.
pub(super) fn script(
    rules: &Rules,
    records: &Records,
    client: &Client,
    reason: &Reason,
    (caller, day, is_first): (&str, Day, bool),
) -> String {
    let id = followup::script(&reason.rule);
    if !rules.texts.has(&id) {
        return String::new();
    }
    let event = &reason.event;
    let tongue = rules.shop.language;
    let services: Vec<&str> = event.services.iter().map(|id| service(records, rules, id)).collect();
    let cautions: Vec<&str> = event
        .services
        .iter()
        .filter_map(|id| records.services.get(id))
        .map(|s| s.cautions.as_str())
        .collect();
    let product =
        records.products.get(&event.product).map_or(event.product.as_str(), |product| &product.name);
    let staff = super::caller::name(records, &event.staff);
    let mut given = words::common(rules, client, event.day(), day);
    let elsewhere = records.elsewhere(rules);
    let skin = event.services.is_empty() || !event.services.iter().all(|id| elsewhere.contains(id));
    given.extend([
        ("greet", if is_first { "1" } else { "" }.into()),
        ("skin", if skin { "1" } else { "" }.into()),
        ("time", event.at.clock().into()),
        ("service", words::joined(&services, tongue).into()),
        ("product", product.into()),
        ("staff", staff.into()),
        ("caller", caller.into()),
        ("cautions", words::sentences(&cautions, tongue).into()),
        ("ago", day.since(event.day()).to_string().into()),
        ("said", event.said.as_str().into()),
        ("score", event.score.map(|score| score.to_string()).unwrap_or_default().into()),
    ]);
    rules.texts.render(&id, given).unwrap_or_else(|what| format!("({}: {what})", reason.rule))
}

fn service<'a>(records: &'a Records, rules: &'a Rules, id: &'a str) -> &'a str {
    records.services.get(id).map_or(&rules.appointments.service, |service| &service.name)
}
