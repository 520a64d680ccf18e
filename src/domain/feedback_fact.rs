//! What can be wrong with feedback, and with what is drawn from it.

use super::day::{Day, Moment};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FeedbackFact {
    // R66: what was asked for
    /// No mark from 1 to 5.
    ScoreUnclear {
        text: String,
    },
    /// Neither a mark nor a word.
    NothingSaid,
    /// Neither a client, nor a visit, nor --anonymous.
    ClientWanted,
    /// A visit of somebody else.
    NotHerVisit {
        visit: String,
    },
    /// It was answered before.
    Answered {
        id: String,
        at: Moment,
    },
    /// It was put right before.
    Resolved {
        id: String,
        at: Moment,
    },
    /// Nobody has answered yet, and no answer was given with it.
    NotAnswered {
        id: String,
    },
    ChannelUnknown {
        text: String,
        known: Vec<String>,
    },
    /// Nothing says what the answer was.
    AnswerWanted,
    /// The day on which an improvement is due is over.
    DuePast {
        due: Day,
    },
    ImprovementDone {
        id: String,
        at: Moment,
    },
    /// What an improvement is drawn from is no feedback and no complaint.
    SourceUnknown {
        asked: String,
    },
    // C29: what stands in the files
    /// A mark that is not from 1 to 5.
    ScoreOutside {
        score: String,
    },
    /// Answered, or put right, before it was given.
    BeforeGiven {
        at: Moment,
    },
    /// The visit that it names is another client's.
    ForeignVisit {
        visit: String,
    },
}
