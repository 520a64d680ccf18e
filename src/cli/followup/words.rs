//! The parts of a call as people read them: whom, why, who calls.

use crate::cli::world::World;
use crate::domain::followup::event::Event;
use crate::domain::followup::{Call, Reason, Records, caller};
use crate::domain::rule::Rules;
use crate::domain::rule::followup::After;
use crate::messages::followup as words;

/// What happened, in a few words: 昨天 水光护理, 爽约 11-20 14:00 肩颈.
pub(super) fn what(records: &Records, event: &Event) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for id in &event.services {
        parts.push(records.services.get(id).map_or(id.as_str(), |service| &service.name));
    }
    if !event.product.is_empty() {
        parts.push(
            records.products.get(&event.product).map_or(event.product.as_str(), |product| &product.name),
        );
    }
    if !event.said.is_empty() {
        parts.push(&event.said);
    }
    let on = event.day();
    format!("{:02}-{:02} {}", on.month_number(), on.day_number(), parts.join("、"))
}

/// Each reason: the rule's name and what happened.
pub(super) fn reasons(world: &World, rules: &Rules, records: &Records, call: &Call) -> Vec<String> {
    let say = |reason: &Reason| {
        let name = rules.call_name(&reason.rule, world.lang.word());
        let mut text = what(records, &reason.event).trim().to_string();
        if let Some(others) = sharing(records, reason) {
            text.push_str(&words::shared_number(others, world.lang));
        }
        words::reason(&name, &text, world.lang)
    };
    call.reasons.iter().map(say).collect()
}

/// Others who may have written, where the number is theirs too.
fn sharing<'a>(records: &'a Records, reason: &Reason) -> Option<&'a [String]> {
    let others = records.facts.sharing.get(&reason.event.client);
    others.filter(|_| reason.after == After::Reply).map(Vec::as_slice)
}

pub(super) fn callers(world: &World, records: &Records, call: &Call) -> String {
    let names = call.callers.names(records).join(world.lang.pick("、", ", "));
    match &call.callers.instead_of {
        Some(absent) => words::instead_of(&names, caller::name(records, absent), world.lang),
        None => names,
    }
}
