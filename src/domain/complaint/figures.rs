//! Figures of complaints: how many, how fast, at what cost, and whether the clients are satisfied.

use crate::domain::clock::Hours;
use crate::domain::day::Moment;
use crate::domain::money::Money;
use crate::domain::rule::complaint::Limits;

/// The cells of a complaint that are counted.
#[derive(Clone, Copy, Debug)]
pub struct Counted {
    pub opened_at: Moment,
    pub responded_at: Option<Moment>,
    pub answered_at: Option<Moment>,
    pub resolved_at: Option<Moment>,
    pub closed: bool,
    pub reopened: bool,
    pub cost: Money,
    pub satisfied: Option<bool>,
}

/// A stage: how often it was reached in time, and how long it took, in minutes that count.
#[derive(Clone, Debug, Default)]
pub struct Speed {
    pub in_time: u64,
    /// Not reached, and not late either.
    pub waiting: u64,
    lengths: Vec<i32>,
}

/// Room for about as many as come in a month: ten years have many groups that would grow step by step.
const AT_FIRST: usize = 32;

impl Speed {
    /// `waits`: for how long by now, where it may still be reached.
    fn add(&mut self, took: Option<i64>, limit: i64, waits: Option<i64>) {
        let Some(took) = took else {
            self.waiting += u64::from(waits.is_some_and(|waits| waits <= limit));
            return;
        };
        if self.lengths.is_empty() {
            self.lengths.reserve(AT_FIRST);
        }
        self.in_time += u64::from(took <= limit);
        // Four thousand years are long enough.
        self.lengths.push(i32::try_from(took).unwrap_or(i32::MAX));
    }

    /// The median of those that were reached; of two in the middle the lower one.
    pub fn median(&self) -> Option<i64> {
        let mut lengths = self.lengths.clone();
        let middle = lengths.len().checked_sub(1)? / 2;
        let (_, median, _) = lengths.select_nth_unstable(middle);
        Some(i64::from(*median))
    }

    fn join(&mut self, other: &Speed) {
        self.in_time += other.in_time;
        self.waiting += other.waiting;
        self.lengths.extend(&other.lengths);
    }
}

/// The figures of a group of complaints.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    pub count: u64,
    pub open: u64,
    pub reopened: u64,
    pub response: Speed,
    pub answer: Speed,
    pub solution: Speed,
    pub cost: Money,
    /// Of those who were asked, how many are satisfied.
    pub satisfied: u64,
    pub asked: u64,
}

impl Figures {
    /// Adds a complaint as it stands at `now`. A step that was not taken is not in time.
    pub fn add(&mut self, one: &Counted, limits: Limits, hours: &Hours, now: Moment) {
        let took = |at: Option<Moment>| at.map(|at| hours.between(one.opened_at, at));
        let is_open = one.resolved_at.is_none() && !one.closed;
        let waits = (is_open && one.opened_at <= now).then(|| hours.between(one.opened_at, now));
        self.count += 1;
        self.open += u64::from(is_open);
        self.reopened += u64::from(one.reopened);
        self.response.add(took(one.responded_at), limits.respond, waits);
        self.answer.add(took(one.answered_at), limits.answer, waits);
        self.solution.add(took(one.resolved_at), limits.solve, waits);
        self.cost = Money(self.cost.0.saturating_add(one.cost.0));
        self.satisfied += u64::from(one.satisfied == Some(true));
        self.asked += u64::from(one.satisfied.is_some());
    }

    /// Adds the figures of another group.
    pub fn join(&mut self, other: &Figures) {
        self.count += other.count;
        self.open += other.open;
        self.reopened += other.reopened;
        self.response.join(&other.response);
        self.answer.join(&other.answer);
        self.solution.join(&other.solution);
        self.cost = Money(self.cost.0.saturating_add(other.cost.0));
        self.satisfied += other.satisfied;
        self.asked += other.asked;
    }

    /// Of those that were reached or are late, so many of a thousand in time.
    pub fn in_time(&self, speed: &Speed) -> Option<u64> {
        Figures::permille(speed.in_time, self.count.saturating_sub(speed.waiting))
    }

    /// So many of a thousand, rounded down; none where there is nothing to share.
    pub fn permille(part: u64, whole: u64) -> Option<u64> {
        part.saturating_mul(1000).checked_div(whole)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::rule::complaint::Counts;
    use crate::domain::spans::Spans;

    #[test]
    fn what_was_not_done_was_not_done_in_time() {
        let whole = |_| Spans::whole();
        let hours = Hours { counts: Counts::Wall, open: &whole };
        let limits = Limits { respond: 30, answer: 1440, solve: 4320 };
        let at = |text: &str| Moment::parse(text);
        let one = |responded: &str, resolved: &str| Counted {
            opened_at: at("2026-11-21T10:00").unwrap(),
            responded_at: at(responded),
            answered_at: None,
            resolved_at: at(resolved),
            closed: false,
            reopened: false,
            cost: Money(1000),
            satisfied: None,
        };
        let mut figures = Figures::default();
        for (responded, resolved) in [
            ("2026-11-21T10:30", "2026-11-24T10:00"),
            ("2026-11-21T10:31", "2026-11-24T10:01"),
            ("2026-11-21T10:20", ""),
            ("", ""),
        ] {
            figures.add(&one(responded, resolved), limits, &hours, at("2026-11-24T10:00").unwrap());
        }
        assert_eq!((figures.count, figures.open), (4, 2));
        assert_eq!((figures.response.in_time, figures.solution.in_time), (2, 1));
        assert_eq!((figures.response.median(), figures.solution.median()), (Some(30), Some(4320)));
        assert_eq!(figures.answer.median(), None);
        // Two may be solved within the hour, and are no failures yet.
        assert_eq!((figures.solution.waiting, figures.response.waiting), (2, 0));
        assert_eq!(
            (figures.in_time(&figures.solution), figures.in_time(&figures.response)),
            (Some(500), Some(500))
        );
        assert_eq!(Figures::permille(2, 3), Some(666));
        assert_eq!(Figures::permille(0, 0), None);
        assert_eq!(figures.cost, Money(4000));
    }
}
