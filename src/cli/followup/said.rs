//! What is to be noted of a call, as it was typed or asked for.

use crate::cli::world::parse_day;
use crate::domain::day::Day;
use crate::domain::followup_fact::FollowupFact;
use crate::domain::problem::Problems;
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

/// The day on which to call again, which is ahead.
pub(super) fn next_day(text: &str, today: Day) -> Result<Day, Problems> {
    let day = when::day(text, today, Lean::Ahead).map_or_else(|| parse_day(text, Some(today)), Ok)?;
    match day > today {
        true => Ok(day),
        false => Err(FollowupFact::NextNotAhead { next: day }.into()),
    }
}
