//! What is done to bookings: the row in its new state, and the rows that tell it.

use crate::domain::change::{Cells, Edit};
use crate::domain::day::{Moment, Month};
use crate::domain::id::{IdMaker, Kind, month_of};
use crate::domain::record::booking::{Booking, Status};
use crate::domain::schema;
use std::collections::BTreeMap;

/// Something that was done to a booking.
#[derive(Clone, Debug, Default)]
pub struct Done<'a> {
    pub booking: &'a str,
    pub what: &'a str,
    pub from: String,
    pub to: String,
    pub why: String,
}

impl<'a> Done<'a> {
    /// The booking takes its next state.
    pub fn step(booking: &'a Booking, to: Status, why: &str) -> Done<'a> {
        let (from, to) = (booking.status.word().to_string(), to.word());
        Done { booking: &booking.id, what: to, from, to: to.to_string(), why: why.to_string() }
    }
}

/// Rows of what was done to bookings, by the months in their ids.
pub fn changes(done: &[Done], now: Moment, by: &str, ids: &mut IdMaker) -> Vec<Edit> {
    let mut months: BTreeMap<Month, Vec<Cells>> = BTreeMap::new();
    for done in done {
        // An id that came from elsewhere may carry no month: the change is filed by its own.
        let month = month_of(done.booking).unwrap_or(now.day.month());
        let id = ids.make(Kind::Step, Some(month), |_| false);
        let cells = [&id, done.booking, &now.to_string(), by, done.what, &done.from, &done.to, &done.why];
        months.entry(month).or_default().push(cells.into_iter().collect());
    }
    let columns = ["id", "booking", "at", "by", "what", "from", "to", "why"].map(str::to_string);
    let columns: std::rc::Rc<[String]> = columns.into_iter().collect();
    let insert = |(month, rows)| Edit::Insert {
        file: schema::BOOKING_CHANGES.file(month),
        columns: columns.clone(),
        rows,
    };
    months.into_iter().map(insert).collect()
}

/// The row with its new state.
pub fn update(booking: &Booking, to: Status) -> Edit {
    Edit::Update {
        file: booking.source.file.to_string(),
        id: booking.id.clone(),
        cells: vec![("status".to_string(), to.word().to_string())],
    }
}
