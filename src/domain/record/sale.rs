//! A product that was sold.

use crate::domain::day::{Day, Moment};
use crate::domain::money::Money;
use crate::domain::problem::{Fact, Problem};
use crate::domain::row::{CellReader, Row, Source};
use crate::domain::shares::Shares;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sale {
    pub id: String,
    pub number: String,
    pub at: Moment,
    pub client: String,
    pub product: String,
    pub quantity: u32,
    pub amount: Option<Money>,
    /// Paid in the old system, nobody knows how.
    pub settled: bool,
    pub sold_by: Shares,
    pub visit: String,
    /// The last day of the guarantee.
    pub guarantee_until: Option<Day>,
    pub reverses: String,
    pub by: String,
    pub note: String,
    pub source: Source,
}

impl Sale {
    /// Reads a row; none where a cell that it rests on can't be read.
    pub fn read(row: &dyn Row) -> (Option<Sale>, Vec<Problem>) {
        let mut cells = CellReader::new(row);
        let at = cells.required("at", Moment::parse, |text| Fact::BadMoment { text });
        let text = |text: &str| Some(text.to_string());
        let client = cells.required("client", text, |text| Fact::BadId { text });
        let product = cells.required("product", text, |text| Fact::BadId { text });
        let quantity = cells.value("quantity", |text| text.parse().ok(), |text| Fact::BadCount { text });
        let amount = cells.value("amount", Money::parse, |text| Fact::BadMoney { text });
        let until = cells.value("guarantee_until_on", Day::parse, |text| Fact::BadDay { text });
        let sale = match (at, client, product) {
            (Some(at), Some(client), Some(product)) => Some(Sale {
                id: cells.text("id"),
                number: cells.text("number"),
                at,
                client,
                product,
                quantity: quantity.unwrap_or(1),
                amount,
                settled: cells.text("settled") == "yes",
                sold_by: Shares::stored(&cells.text("sold_by")),
                visit: cells.text("visit"),
                guarantee_until: until,
                reverses: cells.text("reverses"),
                by: cells.text("by"),
                note: cells.text("note"),
                source: row.source(),
            }),
            _ => None,
        };
        (sale, cells.problems)
    }
}
