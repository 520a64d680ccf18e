//! What is to be noted of a call, as it was typed or asked for.

use crate::cli::world::parse_day;
use crate::domain::day::Day;
use crate::domain::followup_fact::FollowupFact;
use crate::domain::problem::{Fact, Problem, Problems};
use crate::domain::record::followup::Outcome;
use crate::domain::when::{self, Lean};

#[derive(Clone, Debug)]
pub(super) struct Said {
    pub outcome: Outcome,
    pub said: String,
    pub score: Option<u32>,
    pub next: Option<Day>,
    pub reaction: bool,
    /// Whether she is satisfied with how her complaint was settled.
    pub satisfied: Option<bool>,
}

/// What of it was typed before the rest is asked for.
pub(super) struct Begun {
    pub said: Option<String>,
    pub score: Option<u32>,
    pub reaction: bool,
    pub satisfied: Option<bool>,
    /// The call is about a complaint that was resolved.
    pub complained: bool,
}

/// A mark from 1 to 5.
pub(super) fn score(text: &str) -> Option<u32> {
    text.trim().parse().ok().filter(|score| (1..=5).contains(score))
}

/// The day on which to call again, which is ahead, and not so far that nobody would know what it is about.
pub(super) fn next_day(text: &str, today: Day) -> Result<Day, Problems> {
    /// A year and a day.
    const MOST: i64 = 366;
    let day = when::day(text, today, Lean::Ahead).map_or_else(|| parse_day(text, Some(today)), Ok)?;
    match day.since(today) {
        1..=MOST => Ok(day),
        ..=0 => Err(FollowupFact::NextNotAhead { next: day }.into()),
        _ => Err(FollowupFact::NextTooFar { next: day, most: MOST }.into()),
    }
}

impl Said {
    /// What can't come of such a call: a mark or a reaction where nobody spoke with her, a further day where the call
    /// is settled.
    pub fn unfit(&self) -> Vec<Problem> {
        let spoke = self.outcome.is_contact();
        let told = [
            ("--score", self.score.is_some() && !spoke),
            ("--reaction", self.reaction && !spoke),
            ("--satisfied", self.satisfied.is_some() && !spoke),
            ("--next", self.next.is_some() && self.outcome.settles()),
        ];
        let outcome = self.outcome.word();
        let fact = |option| Problem::new(Fact::Followup(FollowupFact::OptionUnfit { option, outcome }));
        told.into_iter().filter(|(_, unfit)| *unfit).map(|(option, _)| fact(option)).collect()
    }
}
