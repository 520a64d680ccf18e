//! Festivals: to living relations only (domain.md section 5).

use super::reach::reach;
use super::words::{self, Words};
use super::{AsOf, Due, Occasion, Records, done, is_listed, is_paused};
use crate::domain::day::Day;
use crate::domain::record::client::Client;
use crate::domain::rule::{About, Reminder, Rules};
use std::rc::Rc;

/// The festivals due on a day: the rule and the day of the festival.
pub fn due_on(rules: &Rules, as_of: Day) -> Vec<(&Reminder, Day)> {
    let mut due = Vec::new();
    for rule in &rules.reminders {
        let About::Festival { when, .. } = &rule.about else { continue };
        let lead = rule.lead.whole_days();
        for on in when.occurrences(as_of.plus(lead - rule.stays), as_of.plus(lead)) {
            if is_listed(rule, on.plus(-lead), as_of) {
                due.push((rule, on));
            }
        }
    }
    due
}

/// The first day on which a client must have been seen for a festival that is due; none where no
/// festival is.
pub fn living_since(rules: &Rules, as_of: Day) -> Option<Day> {
    let days = due_on(rules, as_of).into_iter().filter_map(|(rule, _)| match rule.about {
        About::Festival { visited_within, .. } => Some(as_of.plus(-visited_within)),
        _ => None,
    });
    days.min()
}

pub fn list(rules: &Rules, records: &Records, as_of: AsOf, clients: &[&Rc<Client>]) -> Vec<Due> {
    let mut lines = Vec::new();
    for (rule, on) in due_on(rules, as_of.day) {
        let About::Festival { gender, .. } = &rule.about else { continue };
        let meant = |client: &&&Rc<Client>| {
            records.living.contains(&client.id)
                && !is_paused(client, as_of.day)
                && gender.as_ref().is_none_or(|gender| *gender == client.gender)
        };
        lines
            .extend(clients.iter().filter(meant).map(|client| line(rules, records, as_of, rule, client, on)));
    }
    lines
}

fn line(rules: &Rules, records: &Records, as_of: AsOf, rule: &Reminder, client: &Rc<Client>, on: Day) -> Due {
    let key = format!("{}/{}/{}", rule.id, client.id, on.year());
    let reach = reach(client, &rules.contact, as_of.day);
    Due {
        done: done(records, &key),
        key,
        rule: rule.id.clone(),
        due: on.plus(-rule.lead.whole_days()).at(rule.at.unwrap_or(rules.contact.quiet.1)),
        client: client.clone(),
        occasion: Occasion::Festival {
            on,
            name: rule.name.clone(),
            season: matches!(rule.about, About::Festival { season: true, .. }),
        },
        reach,
        source: client.source.clone(),
    }
}

pub(super) fn words_of(rules: &Rules, client: &Client, on: Day, name: &str, as_of: Day) -> Words {
    let mut words = words::common(rules, client, on, as_of);
    words.push(("festival", name.into()));
    // "Today is …" must not be said of yesterday.
    if as_of > on {
        words.push(("late", as_of.since(on).to_string().into()));
    }
    words
}
