//! A client who waits for a time.

use crate::domain::day::{Day, Moment};
use crate::domain::hours::WeekHours;
use crate::domain::problem::{Fact, Problem};
use crate::domain::row::{CellReader, Row, Source};

/// The word of `waiting.state` for who waits still.
pub const WAITING: &str = "waiting";

/// The word for who was booked for what she waited for.
pub const BOOKED: &str = "booked";

/// The word for who waits no longer.
pub const GONE: &str = "gone";

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wait {
    pub id: String,
    pub client: String,
    pub service: String,
    /// Only this beautician; blank is anyone.
    pub staff: String,
    pub from: Option<Day>,
    pub until: Option<Day>,
    /// The hours that suit her; none is any.
    pub hours: Option<WeekHours>,
    pub made_at: Option<Moment>,
    pub state: String,
    pub note: String,
    pub source: Source,
}

impl Wait {
    /// Reads a row; cells that can't be read come back as problems, and are left out.
    pub fn read(row: &dyn Row) -> (Wait, Vec<Problem>) {
        let mut cells = CellReader::new(row);
        let bad_day = |text| Fact::BadDay { text };
        let wait = Wait {
            id: cells.text("id"),
            client: cells.text("client"),
            service: cells.text("service"),
            staff: cells.text("staff"),
            from: cells.value("from_on", Day::parse, bad_day),
            until: cells.value("until_on", Day::parse, bad_day),
            hours: cells.value("hours", WeekHours::parse, |text| Fact::BadHours { text }),
            made_at: cells.value("made_at", Moment::parse, |text| Fact::BadMoment { text }),
            state: cells.text("state"),
            note: cells.text("note"),
            source: row.source(),
        };
        (wait, cells.problems)
    }

    /// Whether a time of that day may suit her.
    pub fn is_for(&self, day: Day) -> bool {
        self.from.is_none_or(|from| day >= from)
            && self.until.is_none_or(|until| day <= until)
            && self.hours.as_ref().is_none_or(|hours| hours.on(day.weekday()).next().is_some())
    }

    /// Whether a time suits her.
    pub fn suits(&self, start: Moment, minutes: u32) -> bool {
        let span = start.minute..start.minute + minutes;
        self.from.is_none_or(|from| start.day >= from)
            && self.until.is_none_or(|until| start.day <= until)
            && self.hours.as_ref().is_none_or(|hours| {
                hours.on(start.day.weekday()).any(|own| own.start <= span.start && span.end <= own.end)
            })
    }
}
