//! A visit: one service that was done.

use crate::domain::day::Moment;
use crate::domain::money::Money;
use crate::domain::problem::{Fact, Problem};
use crate::domain::record::booking::Booking;
use crate::domain::row::{CellReader, Row, Source};
use crate::domain::shares::Shares;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    pub id: String,
    pub number: String,
    pub at: Moment,
    pub client: String,
    pub service: String,
    pub staff: String,
    /// Who did it with which part, where several did.
    pub worked_by: Shares,
    pub asked_for: bool,
    pub rate: String,
    pub sold_by: Shares,
    pub booking: String,
    /// What the service costs on the day, before any list or discount.
    pub price: Option<Money>,
    /// The price list that the fee comes from; blank is the price itself, or a fee that was named.
    pub list: String,
    pub fee: Option<Money>,
    /// Paid in the old system, nobody knows how.
    pub settled: bool,
    pub rating: Option<u32>,
    pub effect: String,
    pub reverses: String,
    pub by: String,
    pub note: String,
    pub source: Source,
}

impl Visit {
    /// A booking that was done, where no visit was entered for it.
    pub fn of(booking: &Booking) -> Visit {
        Visit {
            id: booking.id.clone(),
            number: String::new(),
            at: booking.start,
            client: booking.client.clone(),
            service: booking.service.clone(),
            staff: booking.staff.clone(),
            worked_by: Shares::default(),
            asked_for: booking.asked_for,
            rate: String::new(),
            sold_by: Shares::default(),
            booking: booking.id.clone(),
            price: None,
            list: String::new(),
            fee: None,
            settled: false,
            rating: None,
            effect: String::new(),
            reverses: String::new(),
            by: String::new(),
            note: String::new(),
            source: booking.source.clone(),
        }
    }

    /// Reads a row; none where a cell that it rests on can't be read.
    pub fn read(row: &dyn Row) -> (Option<Visit>, Vec<Problem>) {
        let mut cells = CellReader::new(row);
        let at = cells.required("at", Moment::parse, |text| Fact::BadMoment { text });
        let client = cells.required("client", |text| Some(text.to_string()), |text| Fact::BadId { text });
        let bad_money = |text| Fact::BadMoney { text };
        let price = cells.value("price", Money::parse, bad_money);
        let fee = cells.value("fee", Money::parse, bad_money);
        let rating = cells.value("rating", |text| text.parse().ok(), |text| Fact::BadCount { text });
        let visit = at.zip(client).map(|(at, client)| Visit {
            id: cells.text("id"),
            number: cells.text("number"),
            at,
            client,
            service: cells.text("service"),
            staff: cells.text("staff"),
            worked_by: Shares::stored(&cells.text("worked_by")),
            asked_for: cells.text("asked_for") == "yes",
            rate: cells.text("rate"),
            sold_by: Shares::stored(&cells.text("sold_by")),
            booking: cells.text("booking"),
            price,
            list: cells.text("list"),
            fee,
            settled: cells.text("settled") == "yes",
            rating,
            effect: cells.text("effect"),
            reverses: cells.text("reverses"),
            by: cells.text("by"),
            note: cells.text("note"),
            source: row.source(),
        });
        (visit, cells.problems)
    }
}
