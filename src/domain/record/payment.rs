//! A payment: money that came in, or something that stood in its place.

use crate::domain::day::Moment;
use crate::domain::money::Money;
use crate::domain::problem::{Fact, Problem};
use crate::domain::row::{CellReader, Row, Source};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payment {
    pub id: String,
    pub at: Moment,
    pub client: String,
    /// The visit, sale or card that it pays, or the booking whose deposit it is.
    pub what: String,
    /// The id of a method of the rule `payment.methods`.
    pub method: String,
    pub amount: Money,
    pub reverses: String,
    pub by: String,
    pub note: String,
    pub source: Source,
}

impl Payment {
    /// Reads a row; none where a cell that it rests on can't be read.
    pub fn read(row: &dyn Row) -> (Option<Payment>, Vec<Problem>) {
        let mut cells = CellReader::new(row);
        let at = cells.required("at", Moment::parse, |text| Fact::BadMoment { text });
        let text = |text: &str| Some(text.to_string());
        let client = cells.required("client", text, |text| Fact::BadId { text });
        let method = cells.required("method", text, |_| Fact::Blank { column: "method".into() });
        let amount = cells.required("amount", Money::parse, |text| Fact::BadMoney { text });
        let payment = match (at, client, method, amount) {
            (Some(at), Some(client), Some(method), Some(amount)) => Some(Payment {
                id: cells.text("id"),
                at,
                client,
                what: cells.text("for"),
                method,
                amount,
                reverses: cells.text("reverses"),
                by: cells.text("by"),
                note: cells.text("note"),
                source: row.source(),
            }),
            _ => None,
        };
        (payment, cells.problems)
    }
}
