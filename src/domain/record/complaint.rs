//! A complaint, as far as call-backs ask for it.

use crate::domain::day::Moment;
use crate::domain::problem::{Fact, Problem};
use crate::domain::row::{CellReader, Row, Source};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    pub id: String,
    pub client: String,
    pub opened_at: Moment,
    pub kind: String,
    /// What it is about: a visit, a sale or a booking.
    pub about: String,
    pub said: String,
    pub resolved_at: Option<Moment>,
    pub closed_at: Option<Moment>,
    pub source: Source,
}

impl Complaint {
    /// Reads a row; none where it says neither when nor whose it is.
    pub fn read(row: &dyn Row) -> (Option<Complaint>, Vec<Problem>) {
        let mut cells = CellReader::new(row);
        let bad_moment = |text| Fact::BadMoment { text };
        let opened_at = cells.required("opened_at", Moment::parse, bad_moment);
        let client = cells.required("client", |text| Some(text.to_string()), |text| Fact::BadId { text });
        let resolved_at = cells.value("resolved_at", Moment::parse, bad_moment);
        let closed_at = cells.value("closed_at", Moment::parse, bad_moment);
        let complaint = opened_at.zip(client).map(|(opened_at, client)| Complaint {
            id: cells.text("id"),
            client,
            opened_at,
            kind: cells.text("kind"),
            about: cells.text("about"),
            said: cells.text("said"),
            resolved_at,
            closed_at,
            source: row.source(),
        });
        (complaint, cells.problems)
    }
}
