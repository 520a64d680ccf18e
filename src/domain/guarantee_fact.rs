//! What can be wrong with agreements, and with a question about a guarantee.

use super::day::Day;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GuaranteeFact {
    // B90: what was asked for
    /// Another agreement holds from that day.
    DayTaken {
        from: Day,
        version: String,
    },
    /// There is an agreement of that version.
    VersionTaken {
        version: String,
        from: Day,
    },
    /// The file with the text is not there, or can't be kept.
    FileMissing {
        file: String,
    },
    /// Clients are told of it too late before it holds.
    ShortNotice {
        from: Day,
        told: Day,
        days: i64,
    },
    QuestionUnknown {
        text: String,
        known: Vec<String>,
    },
    /// Neither yes nor no.
    AnswerUnclear {
        text: String,
    },
    /// No visit, sale or complaint that could be covered.
    NothingGuaranteed {
        asked: String,
    },
    /// The day of the claim is before the visit or sale.
    BeforeIt {
        on: Day,
        date: Day,
    },
    // C29: what stands in agreements.csv
    /// The file with the text is gone.
    FileGone {
        file: String,
    },
    /// Two agreements hold from one day.
    SameDay {
        version: String,
    },
    /// Clients were told after it held.
    ToldLate {
        told: Day,
    },
}
