//! A service of the menu.

use crate::domain::cell::parts;
use crate::domain::money::Money;
use crate::domain::problem::{Fact, Problem};
use crate::domain::row::{CellReader, Row};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Service {
    pub id: String,
    pub number: String,
    pub name: String,
    pub category: String,
    /// Minutes that it takes, where the shop says so.
    pub minutes: Option<u32>,
    /// Minutes after it in which beautician and room are not free yet.
    pub buffer: u32,
    pub price: Option<Money>,
    /// Days after which it is usually done again.
    pub interval_days: Option<u32>,
    /// The kinds of room and equipment that it takes, one of each.
    pub room: Vec<String>,
    pub prep: String,
    pub cautions: String,
    pub active: bool,
}

impl Service {
    /// Reads a row; cells that can't be read come back as problems, and are left out.
    pub fn read(row: &dyn Row) -> (Service, Vec<Problem>) {
        let mut cells = CellReader::new(row);
        let minutes = |text: &str| text.parse().ok().filter(|minutes| *minutes <= crate::domain::spans::DAY);
        let bad_minutes = |text| Fact::BadMinutes { text };
        let service = Service {
            id: cells.text("id"),
            number: cells.text("number"),
            name: cells.text("name"),
            category: cells.text("category"),
            minutes: cells.value("minutes", minutes, bad_minutes),
            buffer: cells.value("buffer", minutes, bad_minutes).unwrap_or(0),
            price: cells.value("price", Money::parse, |text| Fact::BadMoney { text }),
            interval_days: cells.value("interval_days", |t| t.parse().ok(), |text| Fact::BadCount { text }),
            room: parts(&cells.text("room")).map(str::to_string).collect(),
            prep: cells.text("prep"),
            cautions: cells.text("cautions"),
            active: cells.text("active") != "no",
        };
        (service, cells.problems)
    }
}
