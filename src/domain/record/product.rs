//! A product that the shop sells.

use crate::domain::money::Money;
use crate::domain::problem::{Fact, Problem};
use crate::domain::row::{CellReader, Row};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Product {
    pub id: String,
    pub number: String,
    pub name: String,
    /// treatment, brand, health, ordinary, or a word of the shop's own.
    pub kind: String,
    pub price: Option<Money>,
    /// Days of guarantee; blank is the rule's.
    pub guarantee_days: Option<u32>,
    /// Days that one lasts.
    pub use_days: Option<u32>,
    pub active: bool,
}

impl Product {
    /// Reads a row; cells that can't be read come back as problems, and are left out.
    pub fn read(row: &dyn Row) -> (Product, Vec<Problem>) {
        let mut cells = CellReader::new(row);
        let product = Product {
            id: cells.text("id"),
            number: cells.text("number"),
            name: cells.text("name"),
            kind: cells.text("kind"),
            price: cells.value("price", Money::parse, |text| Fact::BadMoney { text }),
            guarantee_days: cells.value("guarantee_days", |t| t.parse().ok(), |text| Fact::BadCount { text }),
            use_days: cells.value("use_days", |t| t.parse().ok(), |text| Fact::BadCount { text }),
            active: cells.text("active") != "no",
        };
        (product, cells.problems)
    }

    /// Its kind; what has none is ordinary.
    pub fn kind_or_ordinary(&self) -> &str {
        if self.kind.is_empty() { "ordinary" } else { &self.kind }
    }
}
