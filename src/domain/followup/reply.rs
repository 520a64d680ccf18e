//! What clients wrote and a person has to answer: it stands among the calls, as a row that came of none.

use super::event::{Event, What, begun};
use super::standing::rule_and_due;
use crate::domain::record::followup::{Followup, Outcome};
use crate::domain::rule::followup::{After, FollowupRules};
use foldhash::HashSet;

/// The letters, by the rows that brought them; where an answer was put off until long after, by the row that says so.
pub fn of_replies(rules: &FollowupRules, followups: &[Followup]) -> Vec<Event> {
    let about_reply = |key: &&str| {
        rule_and_due(key).and_then(|(id, _)| rules.rule(id)).is_some_and(|rule| rule.after == After::Reply)
    };
    let mut known: HashSet<&str> = HashSet::default();
    let wrote =
        followups.iter().filter(|row| row.outcome == Outcome::Wrote).map(|row| (row, row.key.as_str()));
    let put_off = followups.iter().filter(|row| row.outcome == Outcome::Later);
    let put_off = put_off.flat_map(|row| row.keys().map(move |key| (row, key)));
    let event = |(row, key): (&Followup, &str)| {
        let record = key.split('/').nth(1).unwrap_or_default().to_string();
        let (_, due) = rule_and_due(key)?;
        let at = if row.outcome == Outcome::Wrote { row.at } else { due.start() };
        let (said, channel) = (row.said.clone(), row.channel.clone());
        let rows = vec![row.id.clone()];
        Some(Event { record, rows, said, channel, ..begun(What::Reply, at, &row.client, &row.source) })
    };
    wrote.chain(put_off).filter(|(_, key)| about_reply(key) && known.insert(key)).filter_map(event).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::{Day, Moment};
    use crate::domain::followup::standing::Standings;
    use crate::domain::followup::{self, Records, Span};
    use crate::domain::record::client::Client;
    use crate::domain::row::Source;
    use crate::domain::rule::{self, Rules};
    use crate::domain::tree::Node;
    use std::rc::Rc;

    const KEY: &str = "reply/f1/2026-11-20";

    fn row(at: &str, outcome: Outcome, next: Option<&str>) -> Followup {
        Followup {
            id: "f1".into(),
            at: Moment::parse(at).unwrap(),
            key: KEY.into(),
            also: Vec::new(),
            client: "c1".into(),
            by: String::new(),
            channel: "sms".into(),
            outcome,
            said: "改到下午？".into(),
            score: None,
            next: next.and_then(Day::parse),
            booking: String::new(),
            source: Source::default(),
        }
    }

    #[test]
    fn a_letter_stays_until_it_is_answered() {
        use Outcome::{Later, NoAnswer, Replied, Wrote};
        let rules = Rules::read(rule::default_tree(), Node::nothing()).0.unwrap();
        let wrote = || row("2026-11-20T18:12", Wrote, None);
        for (rows, on, listed) in [
            (vec![wrote()], "2026-11-19", false),
            (vec![wrote()], "2026-11-20", true),
            (vec![wrote()], "2026-12-20", true),
            (vec![wrote()], "2026-12-21", false),
            (vec![wrote(), row("2026-11-20T19:00", NoAnswer, None)], "2026-11-20", false),
            (vec![wrote(), row("2026-11-20T19:00", NoAnswer, None)], "2026-11-21", true),
            (vec![wrote(), row("2026-11-20T19:00", Replied, None)], "2026-11-20", false),
            // The letter is so old that it is not read any more.
            (vec![row("2026-11-21T10:00", Later, Some("2027-02-01"))], "2027-01-31", false),
            (vec![row("2026-11-21T10:00", Later, Some("2027-02-01"))], "2027-02-01", true),
        ] {
            let client = Client { id: "c1".into(), phone: "13800138000".into(), ..Client::default() };
            let on = Day::parse(on).unwrap();
            let events = of_replies(&rules.followup, &rows).into_iter().map(Rc::new).collect();
            let clients = [("c1".to_string(), Rc::new(client))].into_iter().collect();
            let records = Records { events, clients, followups: rows, ..Records::default() };
            let calls = followup::list(&rules, &records, Span::of(on), false).calls;
            let keys: Vec<&str> =
                calls.iter().flat_map(|call| &call.reasons).map(|r| r.key.as_str()).collect();
            assert_eq!(keys == [KEY], listed, "{on} {keys:?}");
            let standings = Standings::of(&records.followups, &rules.followup, on);
            assert!(standings.last(KEY).is_some() || on < Day::parse("2026-11-20").unwrap());
        }
    }
}
