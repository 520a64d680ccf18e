//! What can be wrong with a call-back that is to be noted.

use super::day::Day;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FollowupFact {
    /// The client is not to be called today: nothing is due.
    NothingDue { client: String },
    /// The task was settled before.
    Settled { key: String, at: String, outcome: &'static str },
    /// Nobody said what came of the call.
    OutcomeWanted,
    /// The day on which to call again is not ahead.
    NextNotAhead { next: Day },
    /// The day on which to call again is so far ahead that the call would be forgotten.
    NextTooFar { next: Day, most: i64 },
    /// Something was noted that can't come of such a call: a mark, though nobody spoke with her.
    OptionUnfit { option: &'static str, outcome: &'static str },
    /// No mark from 1 to 5.
    ScoreUnclear { text: String },
    /// A booking that is somebody else's.
    NotHerBooking { id: String },
    /// A word of a rule that nothing of the shop's answers to.
    MatchesNothing { word: String, of: Register },
}

/// Where a word of a rule is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Register {
    Service,
    Product,
    Tier,
    Staff,
}
