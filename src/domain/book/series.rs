//! Several services of one visit, one after another or at once, and several visits of a course.

use super::place::{Passes, Verdict};
use super::{Ask, Book, Placed};
use crate::domain::day::Moment;
use crate::domain::refusal::Refusal;

/// Everything that is wanted for one visit: for each person her services.
pub struct Visit<'a> {
    pub asks: Vec<Vec<Ask<'a>>>,
    /// Two beauticians on one client: her services begin at the same time.
    pub together: bool,
}

/// What came of a visit.
#[derive(Debug, Default)]
pub struct Arranged<'a> {
    pub placed: Vec<Placed<'a>>,
    /// Everything that stands against it, also what was passed over.
    pub refusals: Vec<Refusal>,
    pub complete: bool,
}

impl<'a> Book<'a> {
    /// Arranges all services of a visit that begins at `start`; all are looked at, so that every
    /// reason is told at once.
    pub fn arrange(&self, visit: &Visit<'a>, start: Moment, passes: Passes) -> Arranged<'a> {
        let mut arranged = Arranged { complete: true, ..Arranged::default() };
        for services in &visit.asks {
            let mut at = start;
            for ask in services {
                let ask = Ask { start: at, ..*ask };
                let Verdict { placed, refusals } = self.place(&ask, &arranged.placed, passes);
                for refusal in refusals {
                    if !arranged.refusals.contains(&refusal) {
                        arranged.refusals.push(refusal);
                    }
                }
                let minutes = ask.minutes.unwrap_or_else(|| self.length(ask.service));
                if !visit.together {
                    at = at.plus_minutes(minutes.into());
                }
                arranged.complete &= placed.is_some();
                arranged.placed.extend(placed);
            }
        }
        arranged
    }
}
