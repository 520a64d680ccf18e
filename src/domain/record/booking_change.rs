//! What was done to a booking.

use crate::domain::day::Moment;
use crate::domain::problem::{Fact, Problem};
use crate::domain::row::{CellReader, Row, Source};

/// The word of `booking-changes.what` for another time.
pub const MOVED: &str = "moved";

/// The word for another beautician or room.
pub const REASSIGNED: &str = "reassigned";

/// The word for what was booked although a rule stood against it.
pub const OVERRIDDEN: &str = "overridden";

/// The word for a deposit that was given back.
pub const DEPOSIT_RETURNED: &str = "deposit-returned";

/// The word for a deposit that the shop keeps, as nobody came, or called it off in time.
pub const DEPOSIT_FORFEITED: &str = "deposit-forfeited";

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BookingChange {
    pub id: String,
    pub booking: String,
    pub at: Moment,
    pub by: String,
    pub what: String,
    pub from: String,
    pub to: String,
    pub why: String,
    pub source: Source,
}

impl BookingChange {
    /// Reads a row; none where a cell that it rests on can't be read.
    pub fn read(row: &dyn Row) -> (Option<BookingChange>, Vec<Problem>) {
        let mut cells = CellReader::new(row);
        let at = cells.required("at", Moment::parse, |text| Fact::BadMoment { text });
        let change = at.map(|at| BookingChange {
            id: cells.text("id"),
            booking: cells.text("booking"),
            at,
            by: cells.text("by"),
            what: cells.text("what"),
            from: cells.text("from"),
            to: cells.text("to"),
            why: cells.text("why"),
            source: row.source(),
        });
        (change, cells.problems)
    }
}
