//! What became of a task: the rows that name its key, in the order of time.

use crate::domain::day::Day;
use crate::domain::record::followup::{Followup, Outcome};
use crate::domain::rule::followup::{CallRule, FollowupRules};
use foldhash::{HashMap, HashSet};

/// Where a task stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nobody has called yet.
    Open,
    /// Nobody was reached; it comes again on that day.
    Tried { times: u32, back_on: Day },
    /// She asked to be called on that day.
    Later { back_on: Day, times: u32 },
    /// Done, by that row of `followups`.
    Settled { outcome: Outcome, row: usize },
    /// Tried as often as the rule says.
    Unreachable { times: u32 },
}

impl Standing {
    pub fn is_open(&self) -> bool {
        matches!(self, Standing::Open | Standing::Tried { .. } | Standing::Later { .. })
    }

    /// Whether it was closed because nobody could be reached.
    pub fn is_unreachable(&self) -> bool {
        matches!(self, Standing::Unreachable { .. })
    }

    /// The day on which it comes again, where a call was made.
    pub fn back_on(&self) -> Option<Day> {
        match self {
            Standing::Tried { back_on, .. } | Standing::Later { back_on, .. } => Some(*back_on),
            _ => None,
        }
    }

    /// How often somebody tried without reaching her.
    pub fn tries(&self) -> u32 {
        match self {
            Standing::Tried { times, .. }
            | Standing::Later { times, .. }
            | Standing::Unreachable { times } => *times,
            Standing::Open | Standing::Settled { .. } => 0,
        }
    }
}

/// The calls that were made, by the keys that they are about.
pub struct Standings<'a> {
    followups: &'a [Followup],
    rows: HashMap<&'a str, Vec<usize>>,
    /// The rules and due days of tasks that a call has put off, and that may be listed yet.
    waiting: HashSet<(&'a str, Day)>,
    tries: u32,
    again: i64,
}

impl<'a> Standings<'a> {
    /// The calls made until the end of a day.
    pub fn of(followups: &'a [Followup], rules: &FollowupRules, until: Day) -> Standings<'a> {
        let mut order: Vec<usize> =
            (0..followups.len()).filter(|at| followups[*at].at.day <= until).collect();
        order.sort_by_key(|at| followups[*at].at);
        let mut rows: HashMap<&str, Vec<usize>> = HashMap::default();
        for at in order {
            for key in followups[at].keys() {
                rows.entry(key).or_default().push(at);
            }
        }
        let waiting = HashSet::default();
        let mut known = Standings { followups, rows, waiting, tries: rules.tries, again: rules.again };
        known.waiting = known.rows.keys().filter_map(|key| known.put_off(key, rules, until)).collect();
        known
    }

    /// The rule and the due day of a task that calls have not settled, if it is listed on that day or later.
    fn put_off(&self, key: &'a str, rules: &FollowupRules, day: Day) -> Option<(&'a str, Day)> {
        let settles = |row: &usize| self.followups.get(*row).is_none_or(|row| row.outcome.settles());
        // That is told of most of them without a look at the key.
        if self.rows.get(key)?.iter().any(settles) {
            return None;
        }
        let (id, due) = rule_and_due(key)?;
        let rule = rules.rule(id)?;
        let standing = self.standing(rule, key);
        let last = standing.back_on().unwrap_or(due).plus(rule.stays);
        (standing.is_open() && last >= day).then_some((id, due))
    }

    /// The rules and due days of tasks that a call has put off, and that may be listed yet.
    pub fn waiting(&self) -> impl Iterator<Item = (&'a str, Day)> {
        self.waiting.iter().copied()
    }

    /// Whether a task that fell due on that day could still be listed.
    pub fn may_be_listed(&self, rule: &CallRule, due: Day, day: Day) -> bool {
        due.plus(rule.stays) >= day || self.waiting.contains(&(rule.id.as_str(), due))
    }

    /// The row that settled or last touched a task.
    pub fn last(&self, key: &str) -> Option<&'a Followup> {
        self.rows.get(key).and_then(|rows| rows.last()).and_then(|at| self.followups.get(*at))
    }

    /// Where the task stands.
    pub fn standing(&self, rule: &CallRule, key: &str) -> Standing {
        let Some(rows) = self.rows.get(key) else { return Standing::Open };
        let mut times = 0;
        let mut standing = Standing::Open;
        for row in rows {
            let Some(followup) = self.followups.get(*row) else { continue };
            let day = followup.at.day;
            standing = match followup.outcome {
                Outcome::NoAnswer => self.tried(&mut times, followup, day),
                Outcome::MessageLeft if !rule.message => self.tried(&mut times, followup, day),
                // What she wrote herself makes the task.
                Outcome::Wrote => continue,
                Outcome::Later => {
                    Standing::Later { back_on: followup.next.unwrap_or(day.plus(self.again)), times }
                }
                outcome => return Standing::Settled { outcome, row: *row },
            };
        }
        standing
    }

    fn tried(&self, times: &mut u32, followup: &Followup, day: Day) -> Standing {
        *times += 1;
        match *times >= self.tries {
            true => Standing::Unreachable { times: *times },
            false => {
                Standing::Tried { times: *times, back_on: followup.next.unwrap_or(day.plus(self.again)) }
            }
        }
    }
}

/// The rule and the due day that a key names.
pub fn rule_and_due(key: &str) -> Option<(&str, Day)> {
    let mut parts = key.split('/');
    let (rule, _, due) = (parts.next()?, parts.next()?, parts.next()?);
    Some((rule, Day::parse(due)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::Moment;
    use crate::domain::row::Source;
    use crate::domain::rule::{self, Rules};
    use crate::domain::tree::Node;

    fn call(at: &str, outcome: Outcome, next: Option<&str>) -> Followup {
        Followup {
            id: String::new(),
            at: Moment::parse(at).unwrap(),
            key: "visit-3/c1/2026-11-20".into(),
            also: vec!["refill/x1/2026-11-20".into()],
            client: "c1".into(),
            by: String::new(),
            channel: String::new(),
            outcome,
            said: String::new(),
            score: None,
            next: next.and_then(Day::parse),
            booking: String::new(),
            source: Source::default(),
        }
    }

    #[test]
    fn three_tries_close_a_task_and_later_brings_it_back() {
        let nothing = Node::nothing();
        let rules = Rules::read(rule::default_tree(), nothing).0.unwrap();
        let day = |text| Day::parse(text).unwrap();
        let standing = |calls: &[Followup], key: &str| {
            let rule = rules.followup.rule(key.split('/').next().unwrap()).unwrap();
            Standings::of(calls, &rules.followup, day("2026-11-30")).standing(rule, key)
        };
        use Outcome::{Later, MessageLeft, NoAnswer, Reached};
        let key = "visit-3/c1/2026-11-20";
        let no = |at| call(at, NoAnswer, None);
        assert_eq!(standing(&[], key), Standing::Open);
        assert_eq!(
            standing(&[no("2026-11-20T10:00")], key),
            Standing::Tried { times: 1, back_on: day("2026-11-21") }
        );
        let three = [no("2026-11-22T10:00"), no("2026-11-20T10:00"), no("2026-11-21T10:00")];
        assert_eq!(standing(&three, key), Standing::Unreachable { times: 3 });
        assert_eq!(
            standing(&[no("2026-11-20T10:00"), call("2026-11-21T10:00", Later, Some("2026-11-28"))], key),
            Standing::Later { back_on: day("2026-11-28"), times: 1 }
        );
        let also = standing(&[call("2026-11-20T10:00", Reached, None)], "refill/x1/2026-11-20");
        assert_eq!(also, Standing::Settled { outcome: Reached, row: 0 });
        // A message does for the first day, and for no other.
        assert!(standing(&[call("2026-11-20T10:00", MessageLeft, None)], key).is_open());
        let mut first = call("2026-11-18T10:00", MessageLeft, None);
        first.key = "visit-1/c1/2026-11-18".into();
        assert!(!standing(&[first], "visit-1/c1/2026-11-18").is_open());
    }

    #[test]
    fn only_what_may_be_listed_yet_waits() {
        let nothing = Node::nothing();
        let rules = Rules::read(rule::default_tree(), nothing).0.unwrap();
        let waits = |calls: &[Followup], day: &str| {
            let day = Day::parse(day).unwrap();
            let known = Standings::of(calls, &rules.followup, day);
            known.waiting().any(|task| task == ("visit-3", Day::parse("2026-11-20").unwrap()))
        };
        use Outcome::{Later, NoAnswer, Reached};
        let later = || call("2026-11-20T10:00", Later, Some("2026-12-20"));
        assert!(!waits(&[], "2026-11-21"));
        assert!(waits(&[call("2026-11-20T10:00", NoAnswer, None)], "2026-11-21"));
        assert!(!waits(&[call("2026-11-20T10:00", Reached, None)], "2026-11-21"));
        assert!(waits(&[later()], "2026-12-20"));
        assert!(!waits(&[later(), call("2026-12-20T10:00", Reached, None)], "2026-12-20"));
        assert!(!waits(&[later()], "2027-06-20"));
    }
}
