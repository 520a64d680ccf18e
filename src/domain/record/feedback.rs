//! What a client thinks: a mark, words, or both.

use crate::domain::day::Moment;
use crate::domain::problem::{Fact, Problem};
use crate::domain::row::{CellReader, Row, Source};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feedback {
    pub id: String,
    pub number: String,
    pub at: Moment,
    /// Blank where it is anonymous.
    pub client: String,
    /// The visit that it is about, where it names one.
    pub visit: String,
    /// 1 to 5.
    pub score: Option<u32>,
    pub said: String,
    pub channel: String,
    pub answered_at: Option<Moment>,
    pub answered_by: String,
    pub answer: String,
    pub resolved_at: Option<Moment>,
    pub by: String,
    pub note: String,
    pub source: Source,
}

impl Feedback {
    /// Reads a row; none where it does not say when it was given.
    pub fn read(row: &dyn Row) -> (Option<Feedback>, Vec<Problem>) {
        let mut cells = CellReader::new(row);
        let bad_moment = |text| Fact::BadMoment { text };
        let at = cells.required("at", Moment::parse, bad_moment);
        let score = cells.value("score", |text| text.parse().ok(), |text| Fact::BadCount { text });
        let answered_at = cells.value("answered_at", Moment::parse, bad_moment);
        let resolved_at = cells.value("resolved_at", Moment::parse, bad_moment);
        let feedback = at.map(|at| Feedback {
            id: cells.text("id"),
            number: cells.text("number"),
            at,
            client: cells.text("client"),
            visit: cells.text("visit"),
            score,
            said: cells.text("said"),
            channel: cells.text("channel"),
            answered_at,
            answered_by: cells.text("answered_by"),
            answer: cells.text("answer"),
            resolved_at,
            by: cells.text("by"),
            note: cells.text("note"),
            source: row.source(),
        });
        (feedback, cells.problems)
    }
}
