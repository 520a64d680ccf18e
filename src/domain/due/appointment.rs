//! Reminders of appointments: the day before, and some hours before (domain.md section 3).

use super::by_hand::{self, ByHand};
use super::reach::reach;
use super::words::{self, Words};
use super::{AsOf, Due, Occasion, Records, done, is_listed};
use crate::domain::day::{Day, Moment};
use crate::domain::record::booking::Booking;
use crate::domain::record::client::Client;
use crate::domain::record::message::Message;
use crate::domain::rule::lead::Lead;
use crate::domain::rule::{About, Contact, Reminder, Rules};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::rc::Rc;

/// When a reminder falls due: a lead in days at the rule's time of the day, a lead in hours so
/// long before the start. What would fall into the quiet hours goes the evening before.
fn due_at(rule: &Reminder, start: Moment, contact: &Contact) -> Moment {
    let due = match rule.lead {
        Lead::Days(days) => start.day.plus(-days).at(rule.at.unwrap_or(start.minute)),
        Lead::Minutes(minutes) => start.plus_minutes(-minutes),
    };
    let (from, to) = contact.quiet;
    let early = due.minute < to && (from > to || due.minute >= from);
    let late = due.minute >= from && (from > to || due.minute < to);
    match (early, late) {
        // Before the morning: the evening before. Late at night: the evening of the same day.
        (true, _) => due.day.plus(-1).at(contact.evening),
        (_, true) => due.day.at(contact.evening),
        _ => due,
    }
}

/// The last day of which a list may speak: no reminder of a later day has fallen due.
pub fn last_day(rules: &Rules, as_of: Day) -> Day {
    let contact = &rules.contact;
    // What begins at midnight falls due first, unless quiet hours within the day take something
    // later to the evening before.
    let earlier = i64::from(contact.quiet.0 <= contact.quiet.1);
    let leads = rules.reminders.iter().filter(|rule| matches!(rule.about, About::Appointment { .. }));
    let days = leads.flat_map(|rule| {
        let days = (0..=rule.lead.whole_days() + 1).map(|ahead| as_of.plus(ahead));
        days.filter(|day| due_at(rule, day.start(), contact).day.plus(-earlier) <= as_of)
    });
    days.max().unwrap_or(as_of)
}

/// Whether her card is so old that she is no new client, whatever the book says.
pub fn is_long_a_member(rules: &Rules, client: &Client, day: Day) -> bool {
    client.since.is_some_and(|since| day.since(since) > rules.appointments.new_within)
        || client.came_again_before()
        || client.last_visit_before.is_some_and(|last| last < day)
}

/// One line for a client's services of one day.
pub fn list(rules: &Rules, records: &Records, as_of: AsOf) -> Vec<Due> {
    let mut together: BTreeMap<(Moment, &str), Vec<&Rc<Booking>>> = BTreeMap::new();
    let mut by_client: BTreeMap<(&str, Day), Vec<&Rc<Booking>>> = BTreeMap::new();
    for booking in &records.bookings {
        let over = as_of.now.is_some_and(|now| booking.start < now) || booking.start.day < as_of.day;
        // A guest is told by her host.
        if booking.status.is_expected() && booking.guest == 0 && !over {
            by_client.entry((&booking.client, booking.start.day)).or_default().push(booking);
        }
    }
    for ((client, _), mut bookings) in by_client {
        bookings.sort_by(|a, b| (a.start, &a.id).cmp(&(b.start, &b.id)));
        if let Some(first) = bookings.first() {
            together.insert((first.start, client), bookings);
        }
    }
    let lines = together.into_iter().filter_map(|((start, client), bookings)| {
        let client = records.clients.get(client)?;
        line(rules, records, as_of, client, start, &bookings)
    });
    lines.collect()
}

fn line(
    rules: &Rules,
    records: &Records,
    as_of: AsOf,
    client: &Rc<Client>,
    start: Moment,
    bookings: &[&Rc<Booking>],
) -> Option<Due> {
    let first = bookings.first()?;
    let new = !is_long_a_member(rules, client, as_of.day) && !records.visited.contains(&client.id);
    let applies = |rule: &&Reminder| match rule.about {
        About::Appointment { new_only } => new || !new_only,
        _ => false,
    };
    let due: Vec<(&Reminder, Moment)> = rules
        .reminders
        .iter()
        .filter(applies)
        .map(|rule| (rule, due_at(rule, start, &rules.contact)))
        .filter(|(_, due)| first.made_at.is_none_or(|made| made.day <= due.day))
        .filter(|(_, due)| due.day <= as_of.day)
        .collect();
    // The latest to fall due speaks; of several on one day the first of the rules.
    let latest = due.iter().map(|(_, due)| due.day).max()?;
    let key_of = |rule: &Reminder| format!("{}/{}/{}", rule.id, first.id, first.start);
    let told = due.iter().any(|(rule, _)| records.messages.get(&key_of(rule)).is_some_and(Message::told));
    let (rule, due) = due.into_iter().find(|(_, due)| due.day == latest)?;
    if !is_listed(rule, due.day, as_of.day) {
        return None;
    }
    let key = key_of(rule);
    let mut why = by_hand::by_hand(rules, records, client, bookings);
    let mut done = done(records, &key);
    // She expects it, so the line comes back until it is moved, or settled without a text.
    if let Some(ByHand::Move { told: expects, .. }) = &mut why {
        *expects = told;
        done = done.filter(|message| !message.told());
    }
    let usual = reach(client, &rules.contact, as_of.day);
    let reach = by_hand::reach(usual, why.as_ref(), client, rules, as_of.day);
    Some(Due {
        done,
        key,
        rule: rule.id.clone(),
        due,
        client: client.clone(),
        occasion: Occasion::Appointment {
            bookings: bookings.iter().copied().cloned().collect(),
            new,
            by_hand: why,
        },
        reach,
        source: first.source.clone(),
    })
}

pub(super) fn words_of(
    rules: &Rules,
    records: &Records,
    as_of: AsOf,
    client: &Client,
    bookings: &[Rc<Booking>],
    new: bool,
) -> Words {
    let tongue = rules.shop.language;
    let start = bookings.first().map_or_else(|| as_of.day.start(), |first| first.start);
    let mut services: Vec<Cow<str>> = Vec::new();
    let (mut cautions, mut staff) = (Vec::new(), Vec::<&str>::new());
    let mut last_end = start;
    for booking in bookings {
        let service = records.services.get(&booking.service);
        let name = service.map_or(&rules.appointments.service, |service| &service.name).as_str();
        let apart = booking.start > last_end.plus_minutes(rules.appointments.visit_gap);
        match apart {
            true => services.push(words::at_time(booking.start, name, tongue).into()),
            false if services.last().is_some_and(|last| last == name) => {}
            false => services.push(name.into()),
        }
        last_end = last_end.max(booking.start.plus_minutes(booking.minutes.into()));
        cautions.extend(service.map(|service| service.cautions.as_str()));
        if let Some(person) = records.staff.get(&booking.staff)
            && !staff.contains(&person.name.as_str())
        {
            staff.push(&person.name);
        }
    }
    let minutes: u32 = bookings.iter().map(|booking| booking.minutes).sum();
    let mut words = words::common(rules, client, start.day, as_of.day);
    words.extend([
        ("time", start.clock().into()),
        ("service", words::joined(&services, tongue).into()),
        ("staff", words::joined(&staff, tongue).into()),
        ("cautions", words::sentences(&cautions, tongue).into()),
        ("minutes", minutes.to_string().into()),
        ("new", if new { "1" } else { "" }.into()),
    ]);
    if new {
        let had = bookings.iter().filter_map(|booking| records.services.get(&booking.service));
        let skin = rules.followup.is_of_skin(had.map(|service| (&*service.name, &*service.category)));
        words.push(("skin", if skin { "1" } else { "" }.into()));
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::rule;
    use crate::domain::tree::Node;

    #[test]
    fn no_reminder_of_a_day_after_the_last_one_has_fallen_due() {
        let nothing = Node::nothing();
        let mut rules = Rules::read(rule::default_tree(), nothing).0.unwrap();
        let as_of = Day::parse("2026-11-21").unwrap();
        rules.reminders.retain(|rule| matches!(rule.about, About::Appointment { .. }));
        rules.reminders.truncate(1);
        for lead in [Lead::Days(0), Lead::Days(2), Lead::Minutes(30), Lead::Minutes(600), Lead::Minutes(3000)]
        {
            for quiet in [(0, 0), (1260, 540), (60, 360), (540, 1260)] {
                for at in [None, Some(600)] {
                    rules.contact.quiet = quiet;
                    (rules.reminders[0].lead, rules.reminders[0].at) = (lead, at);
                    let last = last_day(&rules, as_of);
                    let rule = &rules.reminders[0];
                    let is_due =
                        |day: Day| (0..1440).any(|m| due_at(rule, day.at(m), &rules.contact).day <= as_of);
                    assert!(!(1..5).any(|days| is_due(last.plus(days))), "{lead:?} {quiet:?} {at:?}");
                }
            }
        }
    }
}
