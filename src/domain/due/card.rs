//! Prepaid cards: what is left after a use, cards that are nearly used up, cards that expire (domain.md
//! section 6).

use super::reach::reach;
use super::{AsOf, Due, Occasion, Records, is_listed, is_paused, words};
use crate::domain::day::Day;
use crate::domain::record::card::Card;
use crate::domain::record::client::Client;
use crate::domain::rule::{About, Reminder, Rules};
use std::rc::Rc;

/// A card of which something may be said, as it stands on the day.
#[derive(Clone, Debug)]
pub struct Held {
    pub card: Rc<Card>,
    /// How it is called, and what is left of it in words.
    pub called: String,
    pub left: String,
    /// Sessions that are left; none where it is not of sessions.
    pub sessions: Option<i64>,
    /// It can be used.
    pub usable: bool,
    /// The last days on which it was used, each with what it was used for.
    pub uses: Vec<(Day, String)>,
}

/// What is said of a card.
#[derive(Clone, Debug)]
pub struct Told {
    pub held: Rc<Held>,
    /// The day of the use, or its last day.
    pub on: Day,
    /// What it was used for.
    pub services: String,
}

fn rules_of(rules: &Rules) -> impl Iterator<Item = &Reminder> {
    rules.reminders.iter().filter(|rule| rule.about.is_of_cards())
}

/// The days of uses that a list of that day may speak of: none where no rule asks for them.
pub fn uses_since(rules: &Rules, as_of: Day) -> Option<Day> {
    let of_uses = rules_of(rules).filter(|rule| rule.about != About::CardExpiring);
    of_uses.map(|rule| as_of.plus(-rule.stays - rule.lead.whole_days())).min()
}

/// When a card's last day is to be told of: so long before it, but of a short card not before half of its days are gone.
fn end_is_due(rule: &Reminder, card: &Card) -> Option<Day> {
    let until = card.until?;
    let half = card.sold_at.map(|sold| sold.day.plus(until.since(sold.day).max(0) / 2));
    let due = until.plus(-rule.lead.whole_days());
    Some(half.map_or(due, |half| due.max(half)))
}

/// Whether a list of that day may speak of a card's last day.
pub fn may_expire(rules: &Rules, card: &Card, as_of: Day) -> bool {
    let of_end = |rule: &&Reminder| rule.about == About::CardExpiring;
    let due = |rule: &Reminder| end_is_due(rule, card).is_some_and(|due| is_listed(rule, due, as_of));
    card.until.is_some_and(|until| as_of <= until) && rules_of(rules).filter(of_end).any(due)
}

pub fn list(rules: &Rules, records: &Records, as_of: AsOf) -> Vec<Due> {
    let mut lines = Vec::new();
    for rule in rules_of(rules) {
        for held in &records.cards {
            let client = records.clients.get(&held.card.client).filter(|c| !is_paused(c, as_of.day));
            let Some(client) = client else { continue };
            lines.extend(
                told(rule, held, as_of.day)
                    .map(|(due, told)| line(rules, records, as_of, rule, client, due, told)),
            );
        }
    }
    lines.sort_by(|a, b| (a.due, &a.client.id, &a.key).cmp(&(b.due, &b.client.id, &b.key)));
    lines
}

/// What a rule has to say of a card on a day, and on which day it fell due.
fn told(rule: &Reminder, held: &Rc<Held>, as_of: Day) -> Option<(Day, Told)> {
    let of = |on: Day, services: &str| Told { held: held.clone(), on, services: services.to_string() };
    let lead = rule.lead.whole_days();
    match rule.about {
        About::CardExpiring => {
            let until = held.card.until.filter(|until| held.usable && as_of <= *until)?;
            let due = end_is_due(rule, &held.card)?;
            is_listed(rule, due, as_of).then(|| (due, of(until, "")))
        }
        About::CardLow { left } => {
            let sessions = held.sessions.filter(|sessions| held.usable && (1..=left).contains(sessions));
            let (on, services) = held.uses.iter().max_by_key(|(on, _)| *on).filter(|_| sessions.is_some())?;
            // What was said on the day itself is not said again at once.
            let due = on.plus(lead);
            is_listed(rule, due, as_of).then(|| (due, of(*on, services)))
        }
        About::CardUsed => {
            let listed = |(on, _): &&(Day, String)| is_listed(rule, on.plus(lead), as_of);
            let (on, services) = held.uses.iter().filter(listed).max_by_key(|(on, _)| *on)?;
            Some((on.plus(lead), of(*on, services)))
        }
        _ => None,
    }
}

fn line(
    rules: &Rules,
    records: &Records,
    as_of: AsOf,
    rule: &Reminder,
    client: &Rc<Client>,
    due: Day,
    told: Told,
) -> Due {
    let key = format!("{}/{}/{}", rule.id, told.held.card.id, told.on);
    Due {
        done: records.messages.get(&key).cloned().map(Box::new),
        key,
        rule: rule.id.clone(),
        due: due.at(rule.at.unwrap_or(rules.contact.quiet.1)),
        client: client.clone(),
        reach: reach(client, &rules.contact, as_of.day),
        source: told.held.card.source.clone(),
        occasion: Occasion::Card { kind: rule.about.kind(), told },
    }
}

/// The words about a card.
pub(super) fn words_of(rules: &Rules, client: &Client, told: &Told, as_of: Day) -> words::Words {
    let mut words = words::common(rules, client, told.on, as_of);
    let until = told.held.card.until.map(|until| until.to_string()).unwrap_or_default();
    words.extend([
        ("card", told.held.called.as_str().into()),
        ("left", told.held.left.as_str().into()),
        ("service", told.services.as_str().into()),
        ("until", until.into()),
    ]);
    words
}
