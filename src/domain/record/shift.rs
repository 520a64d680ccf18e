//! A row of the roster: who works when on a day.

use crate::domain::day::Day;
use crate::domain::problem::{Fact, Problem};
use crate::domain::row::{CellReader, Row, Source};
use crate::domain::spans::Spans;

/// The word of `roster.shift` for a day, or a part of it, on which she does not work.
pub const OFF: &str = "off";

/// The word of `roster.shift` for time beyond her usual hours.
pub const EXTRA: &str = "extra";

/// The word of `roster.shift` for a day with hours of its own.
pub const HOURS: &str = "hours";

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shift {
    pub id: String,
    pub staff: String,
    pub on: Day,
    /// `off`, `extra`, or a shift of the rule `roster.shifts`.
    pub shift: String,
    /// Blank is what the shift says; for `off` the whole day.
    pub hours: Option<Spans>,
    pub note: String,
    pub source: Source,
}

impl Shift {
    /// Reads a row; none where a cell that it rests on can't be read.
    pub fn read(row: &dyn Row) -> (Option<Shift>, Vec<Problem>) {
        let mut cells = CellReader::new(row);
        let text = |text: &str| Some(text.to_string());
        let staff = cells.required("staff", text, |text| Fact::BadId { text });
        let on = cells.required("on", Day::parse, |text| Fact::BadDay { text });
        let shift = cells.required("shift", text, |_| Fact::Blank { column: "shift".into() });
        let hours = cells.value("hours", Spans::parse, |text| Fact::BadHours { text });
        let row = match (staff, on, shift) {
            (Some(staff), Some(on), Some(shift)) => Some(Shift {
                id: cells.text("id"),
                staff,
                on,
                shift,
                hours,
                note: cells.text("note"),
                source: row.source(),
            }),
            _ => None,
        };
        (row, cells.problems)
    }
}
