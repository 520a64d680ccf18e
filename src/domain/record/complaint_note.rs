//! What was done about a complaint: a note, a step, a correction.

use crate::domain::day::Moment;
use crate::domain::problem::{Fact, Problem};
use crate::domain::row::{CellReader, Row, Source};
use crate::domain::schema::NOTED;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComplaintNote {
    pub id: String,
    pub complaint: String,
    pub at: Moment,
    pub by: String,
    /// One of `schema::NOTED`.
    pub what: String,
    pub from: String,
    pub to: String,
    pub said: String,
    pub source: Source,
}

impl ComplaintNote {
    /// Reads a row; none where it says neither when, what, nor of which complaint.
    pub fn read(row: &dyn Row) -> (Option<ComplaintNote>, Vec<Problem>) {
        let mut cells = CellReader::new(row);
        let at = cells.required("at", Moment::parse, |text| Fact::BadMoment { text });
        let text = |text: &str| Some(text.to_string());
        let complaint = cells.required("complaint", text, |text| Fact::BadId { text });
        let known = |text: &str| NOTED.contains(&text).then(|| text.to_string());
        let what = cells.required("what", known, |text| Fact::BadChoice { text, allowed: NOTED });
        let note = match (at, complaint, what) {
            (Some(at), Some(complaint), Some(what)) => Some(ComplaintNote {
                id: cells.text("id"),
                complaint,
                at,
                by: cells.text("by"),
                what,
                from: cells.text("from"),
                to: cells.text("to"),
                said: cells.text("said"),
                source: row.source(),
            }),
            _ => None,
        };
        (note, cells.problems)
    }
}
