//! What was told to a client, as her story shows it.

use crate::domain::day::Moment;
use crate::domain::problem::{Fact, Problem};
use crate::domain::row::{CellReader, Row, Source};

/// Something told to her: a row of messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub id: String,
    pub at: Moment,
    pub key: String,
    pub channel: String,
    pub state: String,
    pub by: String,
    pub source: Source,
}

impl Told {
    pub fn read(row: &dyn Row) -> (Option<Told>, Vec<Problem>) {
        let mut cells = CellReader::new(row);
        let at = cells.required("at", Moment::parse, |text| Fact::BadMoment { text });
        let told = at.map(|at| Told {
            id: cells.text("id"),
            at,
            key: cells.text("key"),
            channel: cells.text("channel"),
            state: cells.text("state"),
            by: cells.text("by"),
            source: row.source(),
        });
        (told, cells.problems)
    }
}
