//! The rows of which a client's story is made: what was done, sold, paid, told to her, and what became
//! of her bookings. Only what the story tells is read.

use crate::domain::day::{Day, Moment};
use crate::domain::money::Money;
use crate::domain::problem::{Fact, Problem};
use crate::domain::row::{CellReader, Row, Source};

/// A service that was done: a row of visits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    pub id: String,
    /// The old system's, where the row came from one.
    pub number: String,
    pub at: Moment,
    pub service: String,
    pub staff: String,
    pub asked_for: bool,
    pub booking: String,
    /// What it cost her: consumption, not money in.
    pub fee: Money,
    pub effect: String,
    /// The row that this one takes back.
    pub reverses: String,
    pub note: String,
    pub source: Source,
}

/// A product that was sold: a row of sales.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sale {
    pub id: String,
    pub number: String,
    pub at: Moment,
    pub product: String,
    pub quantity: u32,
    pub amount: Money,
    pub reverses: String,
    pub note: String,
    pub source: Source,
}

/// Money that came in, or was given back: a row of payments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payment {
    pub id: String,
    pub at: Moment,
    /// The visit, sale, card or booking that it is for.
    pub about: String,
    pub method: String,
    pub amount: Money,
    pub reverses: String,
    pub by: String,
    pub note: String,
    pub source: Source,
}

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

/// What was done to a booking: a row of booking-changes.
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

/// A place on the waiting list: a row of waiting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    pub id: String,
    pub service: String,
    pub staff: String,
    pub from: Option<Day>,
    pub until: Option<Day>,
    pub state: String,
    pub source: Source,
}

type Read<T> = (Option<T>, Vec<Problem>);

fn moment(cells: &mut CellReader) -> Option<Moment> {
    cells.required("at", Moment::parse, |text| Fact::BadMoment { text })
}

fn money(cells: &mut CellReader, column: &str) -> Money {
    cells.value(column, Money::parse, |text| Fact::BadMoney { text }).unwrap_or_default()
}

impl Visit {
    pub fn read(row: &dyn Row) -> Read<Visit> {
        let mut cells = CellReader::new(row);
        let (at, fee) = (moment(&mut cells), money(&mut cells, "fee"));
        let visit = at.map(|at| Visit {
            id: cells.text("id"),
            number: cells.text("number"),
            at,
            service: cells.text("service"),
            staff: cells.text("staff"),
            asked_for: cells.text("asked_for") == "yes",
            booking: cells.text("booking"),
            fee,
            effect: cells.text("effect"),
            reverses: cells.text("reverses"),
            note: cells.text("note"),
            source: row.source(),
        });
        (visit, cells.problems)
    }
}

impl Sale {
    pub fn read(row: &dyn Row) -> Read<Sale> {
        let mut cells = CellReader::new(row);
        let (at, amount) = (moment(&mut cells), money(&mut cells, "amount"));
        let quantity = cells.value("quantity", |text| text.parse().ok(), |text| Fact::BadCount { text });
        let sale = at.map(|at| Sale {
            id: cells.text("id"),
            number: cells.text("number"),
            at,
            product: cells.text("product"),
            quantity: quantity.unwrap_or(1),
            amount,
            reverses: cells.text("reverses"),
            note: cells.text("note"),
            source: row.source(),
        });
        (sale, cells.problems)
    }
}

impl Payment {
    pub fn read(row: &dyn Row) -> Read<Payment> {
        let mut cells = CellReader::new(row);
        let (at, amount) = (moment(&mut cells), money(&mut cells, "amount"));
        let payment = at.map(|at| Payment {
            id: cells.text("id"),
            at,
            about: cells.text("for"),
            method: cells.text("method"),
            amount,
            reverses: cells.text("reverses"),
            by: cells.text("by"),
            note: cells.text("note"),
            source: row.source(),
        });
        (payment, cells.problems)
    }
}

impl Told {
    pub fn read(row: &dyn Row) -> Read<Told> {
        let mut cells = CellReader::new(row);
        let told = moment(&mut cells).map(|at| Told {
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

impl BookingChange {
    pub fn read(row: &dyn Row) -> Read<BookingChange> {
        let mut cells = CellReader::new(row);
        let change = moment(&mut cells).map(|at| BookingChange {
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

impl Waiting {
    pub fn read(row: &dyn Row) -> Read<Waiting> {
        let mut cells = CellReader::new(row);
        let from = cells.value("from_on", Day::parse, |text| Fact::BadDay { text });
        let until = cells.value("until_on", Day::parse, |text| Fact::BadDay { text });
        let waiting = Waiting {
            id: cells.text("id"),
            service: cells.text("service"),
            staff: cells.text("staff"),
            from,
            until,
            state: cells.text("state"),
            source: row.source(),
        };
        (Some(waiting), cells.problems)
    }
}
