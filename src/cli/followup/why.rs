//! `salon followup --why KEY`: the rule and where it stands, what happened and where that is recorded,
//! and what keeps the call on or off the list.

use super::words::{callers, what};
use super::{Choice, Today, decided, load};
use crate::cli::stopped;
use crate::cli::world::World;
use crate::domain::consent::{self, Channel};
use crate::domain::followup::standing::{Standing, Standings, rule_and_due};
use crate::domain::followup::{self, Reason, Rest, Span};
use crate::domain::problem::{Exit, Fact, Problems};
use crate::domain::rule::followup::After;
use crate::messages::followup::{unreachable, why as words};
use crate::messages::names;
use crate::messages::remind::why as common;
use crate::store::directory::Store;

pub fn run(world: &World, key: &str, choice: &Choice) -> anyhow::Result<Exit> {
    let no_task = || Problems::from(Fact::NoSuchTask { key: key.to_string() });
    let (rule, due) = rule_and_due(key).ok_or_else(no_task)?;
    let store = world.store()?;
    let choice = Choice { date: choice.date.clone(), ..Choice::default() };
    let mut list = decided(world, world.rules()?, &store, &choice)?;
    let lang = world.lang;
    let day = list.span.day.to_string();
    let Some(rule) = list.rules.followup.rule(rule) else {
        world.tell(&common::not_on(&day, lang));
        world.tell(&common::rule_unknown(rule, lang));
        return Ok(Exit::Done);
    };
    let rule_line = {
        let place = format!("{}:{}", rule.origin.file, rule.origin.line);
        common::rule(&list.rules.call_name(&rule.id, lang.word()), &rule.id, &place, lang)
    };
    let on = list.calls.iter().find(|call| call.reasons.iter().any(|reason| reason.key == key));
    if let Some(call) = on {
        store.release();
        world.tell(&rule_line);
        if let Some(reason) = call.reasons.iter().find(|reason| reason.key == key) {
            tell_event(world, &list, reason);
        }
        world.tell(&words::caller(&callers(world, &list.records, call), lang));
        world.tell(&common::listed(&day, lang));
        return Ok(Exit::Done);
    }
    world.tell(&common::not_on(&day, lang));
    world.tell(&rule_line);
    let is_plan = rule.after == After::Plan;
    // As it stood when it fell due, with what was said until the day that is asked for.
    let then = Span::of(due);
    let reason = as_of_then(&store, &mut list, then, key)?;
    // Who said so: she, or somebody else with her number.
    let heeding = match &reason {
        Some((reason, Some(Rest::DoNotContact | Rest::NoPhone))) => {
            stopped::client(&store, &reason.event.client)?
        }
        _ => None,
    };
    store.release();
    match reason {
        Some((reason, rests)) => {
            let day = list.span.day;
            let said = heeding.map(|one| stopped::told_of(world, &one, &[Channel::Phone], day));
            absent(world, &list, &reason, rests, said.unwrap_or_default());
        }
        None => {
            world.tell(if is_plan { words::no_plan(lang) } else { words::no_event(lang) });
            // What can't be read may be what it was about.
            world.warn(&list.problems);
            return Ok(Problems(list.problems).exit());
        }
    }
    Ok(Exit::Done)
}

/// The task of that key, and why its client rests. She is added to the list's clients, where a settled task has no
/// place for her.
fn as_of_then(
    store: &Store,
    list: &mut Today,
    then: Span,
    key: &str,
) -> Result<Option<(Reason, Option<Rest>)>, Problems> {
    let mut records = load::records(store, &list.rules, then, &mut Vec::new())?;
    records.followups.clone_from(&list.records.followups);
    let standings = Standings::of(&records.followups, &list.rules.followup, list.span.day);
    let found = followup::reasons(&list.rules, &records, &standings, then, |reason| reason.key == key);
    let Some(reason) = found.into_iter().next() else { return Ok(None) };
    let client = records.clients.remove(&reason.event.client);
    let rests = client.as_ref().and_then(|client| followup::rests(&list.rules, client, list.span.day));
    list.records.clients.extend(client.map(|client| (client.id.clone(), client)));
    Ok(Some((reason, rests)))
}

fn tell_event(world: &World, list: &Today, reason: &Reason) {
    let source = &reason.event.source;
    let who = list.records.clients.get(&reason.event.client);
    let who = who.map(|client| format!("{} {} ", client.name, world.shown_phone(&client.phone)));
    let text = format!("{}{}", who.unwrap_or_default(), what(&list.records, &reason.event));
    world.tell(&common::record(&text, &format!("{}:{}", source.file, source.line), world.lang));
    world.tell(&words::due(&reason.from.to_string(), &reason.last.to_string(), world.lang));
}

/// `stopped`: who said that she is not to be called.
fn absent(world: &World, list: &Today, reason: &Reason, rests: Option<Rest>, stopped: Vec<String>) {
    let lang = world.lang;
    tell_event(world, list, reason);
    let text = match (&reason.standing, rests) {
        (Standing::Settled { row, .. }, _) => list.records.followups.get(*row).map(|row| {
            let place = format!("{}:{}", row.source.file, row.source.line);
            words::settled(&row.at.to_string(), names::word(row.outcome.word(), lang), &row.by, &place, lang)
        }),
        (Standing::Unreachable { times }, _) => Some(unreachable(*times, lang)),
        (_, Some(Rest::DoNotContact | Rest::NoPhone)) if !stopped.is_empty() => Some(stopped.concat()),
        (_, Some(Rest::DoNotContact)) if never_asked(list, reason) => {
            Some(words::rests(words::never_asked(lang), lang))
        }
        (_, Some(Rest::DoNotContact)) => Some(words::rests(words::do_not_contact(lang), lang)),
        (_, Some(Rest::Paused(until))) => Some(words::rests(&words::paused(&until.to_string(), lang), lang)),
        (_, Some(Rest::NoPhone)) => Some(words::rests(words::no_phone(lang), lang)),
        _ if reason.from > list.span.day => Some(words::not_due_yet(&reason.from.to_string(), lang)),
        _ => Some(words::missed(&reason.last.to_string(), lang)),
    };
    if let Some(text) = text {
        world.tell(&text);
    }
}

/// Whether she said nothing about calls, and the shop calls nobody who did not agree.
fn never_asked(list: &Today, reason: &Reason) -> bool {
    let client = list.records.clients.get(&reason.event.client);
    client.is_some_and(|client| {
        client.consent.channel(Channel::Phone, list.span.day) == consent::Standing::Unknown
    })
}
