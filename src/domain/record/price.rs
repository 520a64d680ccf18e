//! What a service costs on one of the shop's price lists, in a span of days.

use crate::domain::day::Day;
use crate::domain::money::Money;
use crate::domain::problem::{Fact, Problem};
use crate::domain::row::{CellReader, Row, Source};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Price {
    pub id: String,
    pub service: String,
    /// The id of a list of the rule `price.lists`.
    pub list: String,
    pub price: Money,
    /// Blank is always.
    pub from: Option<Day>,
    /// The last day, which is included.
    pub until: Option<Day>,
    pub source: Source,
}

impl Price {
    /// Reads a row; none where a cell that it rests on can't be read.
    pub fn read(row: &dyn Row) -> (Option<Price>, Vec<Problem>) {
        let mut cells = CellReader::new(row);
        let text = |text: &str| Some(text.to_string());
        let service = cells.required("service", text, |text| Fact::BadId { text });
        let list = cells.required("list", text, |_| Fact::Blank { column: "list".into() });
        let price = cells.required("price", Money::parse, |text| Fact::BadMoney { text });
        let from = cells.value("from_on", Day::parse, |text| Fact::BadDay { text });
        let until = cells.value("until_on", Day::parse, |text| Fact::BadDay { text });
        let price = match (service, list, price) {
            (Some(service), Some(list), Some(price)) => {
                Some(Price { id: cells.text("id"), service, list, price, from, until, source: row.source() })
            }
            _ => None,
        };
        (price, cells.problems)
    }

    /// Whether it holds on that day.
    pub fn is_on(&self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}
