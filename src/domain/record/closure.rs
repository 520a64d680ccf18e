//! Days on which the shop is closed, or open although it usually is not.

use crate::domain::day::Day;
use crate::domain::problem::{Fact, Problem};
use crate::domain::row::{CellReader, Row, Source};
use crate::domain::spans::Spans;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closure {
    pub id: String,
    pub from: Day,
    /// The last day, which is included.
    pub until: Day,
    /// Open on these days, instead of closed.
    pub opens: bool,
    /// Blank is the whole day.
    pub hours: Option<Spans>,
    pub note: String,
    pub source: Source,
}

impl Closure {
    /// Reads a row; none where a cell that it rests on can't be read.
    pub fn read(row: &dyn Row) -> (Option<Closure>, Vec<Problem>) {
        let mut cells = CellReader::new(row);
        let from = cells.required("on", Day::parse, |text| Fact::BadDay { text });
        let until = cells.value("until_on", Day::parse, |text| Fact::BadDay { text });
        let allowed = crate::domain::schema::CLOSED_OR_OPEN;
        let kind = cells.required(
            "kind",
            |text| allowed.contains(&text).then(|| text == "open"),
            |text| Fact::BadChoice { text, allowed },
        );
        let hours = cells.value("hours", Spans::parse, |text| Fact::BadHours { text });
        let closure = from.zip(kind).map(|(from, opens)| Closure {
            id: cells.text("id"),
            from,
            until: until.unwrap_or(from).max(from),
            opens,
            hours,
            note: cells.text("note"),
            source: row.source(),
        });
        (closure, cells.problems)
    }

    /// Whether it speaks of that day.
    pub fn is_on(&self, day: Day) -> bool {
        (self.from..=self.until).contains(&day)
    }
}
