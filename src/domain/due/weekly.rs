//! So many messages a week and client, the more important first: the others are held back.

use super::reach::Reach;
use super::{Due, Records};
use crate::domain::day::Day;
use crate::domain::record::message::Message;
use crate::domain::rule::{About, Reminder, Rules};
use foldhash::{HashMap, HashSet};

/// The kind whose messages are neither held back nor counted: she has asked for them by booking.
const ASKED_FOR: &str = "appointment";

/// A line that is not listed today, because its client gets enough.
#[derive(Clone, Debug)]
pub struct Held {
    pub line: Due,
    /// Messages of the last seven days, and lines of the list that go before it.
    pub sent: usize,
    pub ahead: usize,
}

/// Whether something was told to her: what was settled without being sent was not.
fn counts(message: &Message, rules: &[Reminder], since: Day) -> bool {
    let rule = message.key.split('/').next().unwrap_or_default();
    let about = rules.iter().find(|known| known.id == rule).map(|rule| &rule.about);
    // The bookings' letter tells of appointments whose rule is gone.
    let asked_for = match about {
        Some(about) => matches!(about, About::Appointment { .. }),
        None => message.key.split('/').nth(1).is_some_and(|record| record.starts_with('b')),
    };
    message.at.day >= since && !message.channel.is_empty() && !asked_for
}

/// How often each of these clients was told something in the last seven days.
fn told_lately<'a>(
    rules: &Rules,
    records: &'a Records,
    day: Day,
    concerns: impl Fn(&str) -> bool,
) -> HashMap<&'a str, usize> {
    let since = day.plus(-6);
    let mut sent: HashMap<&str, usize> = HashMap::default();
    for message in records.messages.values() {
        if concerns(message.client.as_str()) && counts(message, &rules.reminders, since) {
            *sent.entry(&message.client).or_default() += 1;
        }
    }
    sent
}

/// Whether a line takes one of a client's messages of the week.
fn is_concerned(line: &Due) -> bool {
    line.kind() != ASKED_FOR && line.done.is_none() && matches!(line.reach, Reach::By { .. })
}

/// The clients for whom a message of that kind would be held back: by what they were told, and by the
/// lines of the list that go before it.
pub fn full(rules: &Rules, records: &Records, day: Day, lines: &[Due], kind: &str) -> HashSet<String> {
    let Some(most) = rules.weekly.most else { return HashSet::default() };
    let rank = rules.weekly.rank(kind);
    let mut taken = told_lately(rules, records, day, |_| true);
    for line in lines.iter().filter(|line| is_concerned(line) && rules.weekly.rank(line.kind()) < rank) {
        *taken.entry(&line.client.id).or_default() += 1;
    }
    taken.into_iter().filter(|(_, taken)| *taken >= most).map(|(client, _)| client.to_string()).collect()
}

/// Takes out of a list what is to be held back.
pub fn hold_back(rules: &Rules, records: &Records, day: Day, lines: &mut Vec<Due>) -> Vec<Held> {
    let all = &rules.reminders;
    let Some(most) = rules.weekly.most else { return Vec::new() };
    let mut by_client: HashMap<&str, Vec<usize>> = HashMap::default();
    for (at, line) in lines.iter().enumerate().filter(|(_, line)| is_concerned(line)) {
        by_client.entry(&line.client.id).or_default().push(at);
    }
    if by_client.is_empty() {
        return Vec::new();
    }
    let sent = told_lately(rules, records, day, |client| by_client.contains_key(client));
    let place = |line: &Due| all.iter().position(|rule| rule.id == line.rule);
    let mut held: HashMap<usize, (usize, usize)> = HashMap::default();
    for (client, mut hers) in by_client {
        let sent = sent.get(client).copied().unwrap_or(0);
        hers.sort_by_key(|at| (rules.weekly.rank(lines[*at].kind()), place(&lines[*at]), *at));
        let room = most.saturating_sub(sent);
        held.extend(hers.iter().enumerate().skip(room).map(|(ahead, at)| (*at, (sent, ahead))));
    }
    if held.is_empty() {
        return Vec::new();
    }
    let (mut listed, mut taken) = (Vec::with_capacity(lines.len()), Vec::with_capacity(held.len()));
    for (at, line) in std::mem::take(lines).into_iter().enumerate() {
        match held.get(&at) {
            Some((sent, ahead)) => taken.push(Held { line, sent: *sent, ahead: *ahead }),
            None => listed.push(line),
        }
    }
    *lines = listed;
    taken
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::consent::Channel;
    use crate::domain::day::Moment;
    use crate::domain::due::Occasion;
    use crate::domain::record::client::Client;
    use crate::domain::rule;
    use crate::domain::tree::Node;
    use std::rc::Rc;

    const TODAY: &str = "2026-11-21";

    fn rules() -> Rules {
        let nothing = Node::nothing();
        Rules::read(rule::default_tree(), nothing).0.unwrap()
    }

    fn line(rule: &str, client: &str) -> Due {
        let on = Day::parse(TODAY).unwrap();
        let occasion = match rule {
            "birthday" | "birthday-card" => Occasion::Birthday { on, lunar: false },
            "appointment-1d" => Occasion::Appointment { bookings: Vec::new(), new: false, by_hand: None },
            _ => Occasion::Festival { on, name: String::new(), season: false },
        };
        Due {
            key: format!("{rule}/{client}/2026"),
            rule: rule.to_string(),
            due: on.at(600),
            client: Rc::new(Client { id: client.to_string(), ..Client::default() }),
            occasion,
            reach: Reach::By { channel: Channel::Sms, to: "13800001111".to_string() },
            source: Default::default(),
            done: None,
        }
    }

    fn told(rule: &str, on: &str, channel: &str) -> (String, Message) {
        let key = format!("{rule}/{}/{on}", if rule == "appointment-1d" { "b2611-1" } else { "c1" });
        let at = Moment { day: Day::parse(on).unwrap(), minute: 600 };
        let (client, state) = ("c1".to_string(), "done".to_string());
        let channel = channel.to_string();
        (
            key.clone(),
            Message { at, key, client, channel, state, by: String::new(), source: Default::default() },
        )
    }

    /// What is listed and what is held back for a client who was told this.
    fn split(told: &[(String, Message)], lines: &[&str]) -> (Vec<String>, Vec<String>) {
        let rules = rules();
        let records = Records { messages: told.iter().cloned().collect(), ..Records::default() };
        let mut lines: Vec<Due> = lines.iter().map(|rule| line(rule, "c1")).collect();
        let held = hold_back(&rules, &records, Day::parse(TODAY).unwrap(), &mut lines);
        let rule = |line: &Due| line.rule.clone();
        (lines.iter().map(rule).collect(), held.iter().map(|held| rule(&held.line)).collect())
    }

    #[test]
    fn the_more_important_go_out_and_appointments_always() {
        let (listed, held) =
            split(&[], &["appointment-1d", "new-year", "mid-autumn", "birthday", "birthday-card"]);
        assert_eq!(listed, ["appointment-1d", "new-year", "birthday", "birthday-card"]);
        assert_eq!(held, ["mid-autumn"]);
    }

    #[test]
    fn what_was_told_her_in_the_last_seven_days_counts() {
        let told = [
            told("new-year", "2026-11-14", "sms"),
            told("birthday-card", "2026-11-15", "sms"),
            told("mid-autumn", "2026-11-20", "sms"),
            told("appointment-1d", "2026-11-20", "sms"),
            told("womens-day", "2026-11-20", ""),
        ];
        let (listed, held) = split(&told, &["new-year", "birthday", "appointment-1d"]);
        assert_eq!(
            (listed, held),
            (vec!["birthday".into(), "appointment-1d".into()], vec!["new-year".into()])
        );
        assert_eq!(split(&told[..2], &["new-year", "birthday"]).1, [""; 0]);
    }
}
