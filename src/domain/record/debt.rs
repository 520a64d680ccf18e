//! A debt from before: what a client owed when the shop came to salon, or what is owed for no visit, sale or card.

use crate::domain::day::Day;
use crate::domain::money::Money;
use crate::domain::problem::{Fact, Problem};
use crate::domain::row::{CellReader, Row, Source};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Debt {
    pub id: String,
    /// The old system's.
    pub number: String,
    /// Since when it is owed, or the day on which it was noted.
    pub on: Day,
    pub client: String,
    /// What was owed then; payments for it stand in a table of their own.
    pub amount: Money,
    /// What it is for, any text.
    pub about: String,
    pub by: String,
    pub note: String,
    pub source: Source,
}

impl Debt {
    /// Reads a row; none where a cell that it rests on can't be read.
    pub fn read(row: &dyn Row) -> (Option<Debt>, Vec<Problem>) {
        let mut cells = CellReader::new(row);
        let on = cells.required("on", Day::parse, |text| Fact::BadDay { text });
        let client = cells.required("client", |text| Some(text.to_string()), |text| Fact::BadId { text });
        let amount = cells.required("amount", Money::parse, |text| Fact::BadMoney { text });
        let debt = match (on, client, amount) {
            (Some(on), Some(client), Some(amount)) => Some(Debt {
                id: cells.text("id"),
                number: cells.text("number"),
                on,
                client,
                amount,
                about: cells.text("about"),
                by: cells.text("by"),
                note: cells.text("note"),
                source: row.source(),
            }),
            _ => None,
        };
        (debt, cells.problems)
    }
}
