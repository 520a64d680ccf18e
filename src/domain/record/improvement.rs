//! What is to be done better, by whom, until when.

use crate::domain::day::{Day, Moment};
use crate::domain::problem::{Fact, Problem};
use crate::domain::record::complaint::Complaint;
use crate::domain::row::{CellReader, Row, Source};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Improvement {
    pub id: String,
    /// The feedback or complaint that it was drawn from.
    pub about: String,
    pub what: String,
    /// Who sees to it.
    pub staff: String,
    pub due: Day,
    pub made_at: Option<Moment>,
    pub done_at: Option<Moment>,
    pub result: String,
    pub by: String,
    pub note: String,
    pub source: Source,
}

impl Improvement {
    /// Reads a row; none where it does not say what is to be done, or until when.
    pub fn read(row: &dyn Row) -> (Option<Improvement>, Vec<Problem>) {
        let mut cells = CellReader::new(row);
        let bad_moment = |text| Fact::BadMoment { text };
        let what = cells.required("what", |text| Some(text.to_string()), |text| Fact::BadId { text });
        let due = cells.required("due_on", Day::parse, |text| Fact::BadDay { text });
        let made_at = cells.value("made_at", Moment::parse, bad_moment);
        let done_at = cells.value("done_at", Moment::parse, bad_moment);
        let improvement = what.zip(due).map(|(what, due)| Improvement {
            id: cells.text("id"),
            about: cells.text("about"),
            what,
            staff: cells.text("staff"),
            due,
            made_at,
            done_at,
            result: cells.text("result"),
            by: cells.text("by"),
            note: cells.text("note"),
            source: row.source(),
        });
        (improvement, cells.problems)
    }

    /// The corrective action of a closed complaint that has a day; it bears the complaint's id until a row
    /// says that it was done.
    pub fn of_complaint(complaint: &Complaint) -> Option<Improvement> {
        let (due, what) = (complaint.action_due?, complaint.corrective_action.trim());
        (complaint.closed_at.is_some() && !what.is_empty()).then(|| Improvement {
            id: complaint.id.clone(),
            about: complaint.id.clone(),
            what: what.to_string(),
            staff: complaint.action_by.clone(),
            due,
            made_at: complaint.closed_at,
            done_at: None,
            result: String::new(),
            by: String::new(),
            note: String::new(),
            source: complaint.source.clone(),
        })
    }

    /// Whether it is a complaint's, which no row is about yet.
    pub fn is_action(&self) -> bool {
        self.id == self.about
    }

    /// Whether it should be done by the end of that day, and is not.
    pub fn is_due(&self, today: Day) -> bool {
        self.done_at.is_none() && self.due <= today
    }
}
