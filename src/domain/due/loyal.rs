//! What loyalty has to say: points that are about to expire, a tier that is about to be lost, thanks to who
//! brought a client (domain.md section 6).

use super::reach::reach;
use super::{AsOf, Due, Occasion, Records, is_listed, is_paused, words};
use crate::domain::balances::{Lot, Spot};
use crate::domain::day::{Day, Month};
use crate::domain::record::client::Client;
use crate::domain::record::point::{Point, Reason};
use crate::domain::row::Source;
use crate::domain::rule::{About, Reminder, Rules};
use crate::domain::schema;

/// What a line is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Loyal {
    /// So many points expire within a month, the first of them after that day.
    Points { points: i64, first: Day, balance: i64 },
    /// A tier that goes, and the one that is left.
    Tier { tier: String, after: String, ends: Day },
    /// Who brought a client was given points.
    Thanks { friend: String, points: i64, on: Day },
}

impl Loyal {
    /// The day that it is about.
    pub fn on(&self) -> Day {
        match self {
            Loyal::Points { first: on, .. } | Loyal::Tier { ends: on, .. } | Loyal::Thanks { on, .. } => *on,
        }
    }

    pub fn kind(&self) -> &'static str {
        match self {
            Loyal::Points { .. } => About::PointsExpiring.kind(),
            Loyal::Tier { .. } => About::TierEnding.kind(),
            Loyal::Thanks { .. } => About::Referral.kind(),
        }
    }
}

/// Something that may be due to a client.
#[derive(Clone, Debug)]
pub struct Matter {
    pub client: String,
    pub rule: String,
    /// The record and the occurrence of the key.
    pub record: String,
    pub occurrence: String,
    /// The day on which it falls due.
    pub due: Day,
    pub what: Loyal,
    pub source: Source,
}

/// The points of a client that expire in one month are told together, so that she is told once. `lots`: all that
/// she can spend. Fewer than `least` are worth no message.
pub fn expiring(rule: &Reminder, client: &str, lots: &[Lot], as_of: Day, least: i64) -> Vec<Matter> {
    let mut months: Vec<(Month, i64, Day, Spot)> = Vec::new();
    for lot in lots {
        let month = lot.until.month();
        match months.iter_mut().find(|(known, ..)| *known == month) {
            Some((_, points, first, spot)) => {
                *points += lot.left;
                if lot.until < *first {
                    (*first, *spot) = (lot.until, lot.spot);
                }
            }
            None => months.push((month, lot.left, lot.until, lot.spot)),
        }
    }
    let balance = lots.iter().map(|lot| lot.left).sum();
    months.retain(|(_, points, ..)| *points >= least);
    let matter = |(month, points, first, spot): (Month, i64, Day, Spot)| Matter {
        client: client.to_string(),
        rule: rule.id.clone(),
        record: client.to_string(),
        occurrence: month.to_string(),
        due: first.plus(-rule.lead.whole_days()),
        what: Loyal::Points { points, first, balance },
        source: Source { file: schema::POINTS.file(spot.month).into(), line: spot.line },
    };
    let mut found: Vec<Matter> = months.into_iter().map(matter).collect();
    found.retain(|matter| is_listed(rule, matter.due, as_of));
    found
}

/// A tier that goes on a day. Who is told late keeps it as long as the rule says; who was not told keeps it, so
/// that she stays on the list until she is.
pub fn ending(
    rule: &Reminder,
    client: &Client,
    (on, after): (Day, &str),
    was_told: bool,
    as_of: Day,
) -> Option<Matter> {
    let lead = rule.lead.whole_days();
    let due = on.plus(-lead);
    let tier = client.held().on(as_of).to_string();
    let listed = due <= as_of && (!was_told || as_of <= due.plus(rule.stays));
    listed.then(|| Matter {
        client: client.id.clone(),
        rule: rule.id.clone(),
        record: client.id.clone(),
        occurrence: on.to_string(),
        due,
        what: Loyal::Tier { tier, after: after.to_string(), ends: on.max(as_of.plus(lead)) },
        source: client.source.clone(),
    })
}

/// Thanks for points that who brought a client was given, where they were not taken back.
pub fn thanks(rule: &Reminder, rows: &[Point], as_of: Day) -> Vec<Matter> {
    let back = |row: &Point| {
        !row.about.is_empty()
            && rows.iter().any(|other| {
                other.reason == Reason::Reverse
                    && other.about == row.about
                    && other.client == row.client
                    && other.at.day <= as_of
            })
    };
    let given = rows.iter().filter(|row| row.reason == Reason::Referral && row.points > 0 && !back(row));
    let matter = |row: &Point| {
        let due = row.at.day.plus(rule.lead.whole_days());
        is_listed(rule, due, as_of).then(|| Matter {
            client: row.client.clone(),
            rule: rule.id.clone(),
            record: row.id.clone(),
            occurrence: row.at.day.to_string(),
            due,
            what: Loyal::Thanks { friend: row.note.clone(), points: row.points, on: row.at.day },
            source: row.source.clone(),
        })
    };
    given.filter_map(matter).collect()
}

pub(super) fn list(rules: &Rules, records: &Records, as_of: AsOf) -> Vec<Due> {
    let line = |matter: &Matter| {
        let rule = rules.reminder(&matter.rule)?;
        let client = records.clients.get(&matter.client).filter(|client| !is_paused(client, as_of.day))?;
        let key = format!("{}/{}/{}", rule.id, matter.record, matter.occurrence);
        Some(Due {
            done: super::done(records, &key),
            key,
            rule: rule.id.clone(),
            due: matter.due.at(rule.at.unwrap_or(rules.contact.quiet.1)),
            client: client.clone(),
            occasion: Occasion::Loyal(matter.what.clone()),
            reach: reach(client, &rules.contact, as_of.day),
            source: matter.source.clone(),
        })
    };
    let mut lines: Vec<Due> = records.loyal.iter().filter_map(line).collect();
    lines.sort_by(|a, b| (a.due, &a.client.id, &a.key).cmp(&(b.due, &b.client.id, &b.key)));
    lines
}

pub(super) fn words_of(rules: &Rules, client: &Client, what: &Loyal, as_of: Day) -> words::Words {
    let mut words = words::common(rules, client, what.on(), as_of);
    match what {
        Loyal::Points { points, balance, .. } => {
            words.push(("points", (*points).into()));
            words.push(("balance", (*balance).into()));
        }
        Loyal::Tier { tier, after, .. } => {
            words.push(("tier", tier.as_str().into()));
            words.push(("after", after.as_str().into()));
        }
        Loyal::Thanks { friend, points, .. } => {
            words.push(("friend", friend.as_str().into()));
            words.push(("points", (*points).into()));
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::Moment;
    use crate::domain::points::Account;
    use crate::domain::rule::lead::Lead;
    use crate::domain::tree::Origin;

    fn rule(about: About, lead: i64, stays: i64) -> Reminder {
        Reminder {
            id: "r".into(),
            origin: Origin::default(),
            name: String::new(),
            about,
            lead: Lead::Days(lead),
            at: None,
            stays,
        }
    }

    fn row(at: &str, points: i64, reason: Reason, about: &str, until: Option<&str>) -> Point {
        Point {
            id: format!("n{at}"),
            number: String::new(),
            at: Moment::parse(&format!("{at}T10:00")).unwrap(),
            client: "c1".into(),
            points,
            reason,
            about: about.into(),
            until: until.and_then(Day::parse),
            note: "李娜".into(),
            by: String::new(),
            reward: String::new(),
            reverses: String::new(),
            source: Source::default(),
        }
    }

    #[test]
    fn points_of_one_month_are_told_once_thirty_days_before_the_first_goes() {
        let rows = [
            row("2025-12-05", 300, Reason::Spend, "v1", Some("2026-12-05")),
            row("2025-12-20", 50, Reason::Spend, "v2", Some("2026-12-20")),
            row("2026-01-03", 70, Reason::Spend, "v3", Some("2027-01-03")),
            row("2026-06-01", -20, Reason::Redeem, "", None),
        ];
        let rows: Vec<&Point> = rows.iter().collect();
        let rule = rule(About::PointsExpiring, 30, 20);
        for (on, told) in [
            ("2026-11-04", vec![]),
            ("2026-11-05", vec![("2026-12", 330)]),
            ("2026-11-25", vec![("2026-12", 330)]),
            ("2026-11-26", vec![]),
            ("2026-12-04", vec![("2027-01", 70)]),
        ] {
            let day = Day::parse(on).unwrap();
            let account = Account::of(&rows, day, |day| day.plus(365));
            let alive = account.lots.iter().filter(|lot| account.is_valid(lot) && lot.left > 0);
            let spot = Spot { month: day.month(), line: 2 };
            let lots: Vec<Lot> = alive.map(|lot| Lot { until: lot.until, left: lot.left, spot }).collect();
            let worth = |least| expiring(&rule, "c1", &lots, day, least);
            let most = told.iter().map(|(_, points)| *points).max().unwrap_or(0);
            assert_eq!((worth(most).len(), worth(most + 1).len()), (told.len(), 0), "{on}");
            let found = worth(0);
            let found: Vec<(&str, i64)> = found
                .iter()
                .map(|matter| match matter.what {
                    Loyal::Points { points, .. } => (matter.occurrence.as_str(), points),
                    _ => ("", 0),
                })
                .collect();
            assert_eq!(found, told, "{on}");
        }
    }

    #[test]
    fn who_was_not_told_that_her_tier_goes_stays_on_the_list() {
        let rule = rule(About::TierEnding, 30, 60);
        let on = Day::parse("2026-01-01").unwrap();
        for (as_of, was_told, ends) in [
            ("2025-12-01", false, None),
            ("2025-12-02", false, Some("2026-01-01")),
            ("2026-01-31", true, Some("2026-03-02")),
            ("2026-02-01", true, None),
            ("2026-11-21", false, Some("2026-12-21")),
        ] {
            let as_of = Day::parse(as_of).unwrap();
            let found = ending(&rule, &Client::default(), (on, ""), was_told, as_of);
            let told = found.map(|matter| match matter.what {
                Loyal::Tier { ends, .. } => ends.to_string(),
                _ => String::new(),
            });
            assert_eq!(told.as_deref(), ends, "{as_of}");
        }
    }

    #[test]
    fn who_brought_a_client_is_thanked_unless_it_was_taken_back() {
        let rule = rule(About::Referral, 0, 3);
        let given = row("2026-11-20", 500, Reason::Referral, "v1", None);
        let back = row("2026-11-21", -500, Reason::Reverse, "v1", None);
        for (rows, on, count) in [
            (vec![given.clone()], "2026-11-20", 1),
            (vec![given.clone()], "2026-11-23", 1),
            (vec![given.clone()], "2026-11-24", 0),
            (vec![given.clone(), back.clone()], "2026-11-20", 1),
            (vec![given, back], "2026-11-21", 0),
        ] {
            assert_eq!(thanks(&rule, &rows, Day::parse(on).unwrap()).len(), count, "{on}");
        }
    }
}
