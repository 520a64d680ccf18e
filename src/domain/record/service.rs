//! A service of the menu.

use crate::domain::row::Row;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Service {
    pub id: String,
    pub number: String,
    pub name: String,
    pub category: String,
    /// Minutes as written; `check` holds them to a number.
    pub minutes: String,
    pub price: String,
    pub cautions: String,
    pub active: bool,
}

impl Service {
    pub fn read(row: &dyn Row) -> Service {
        let text = |column| row.get(column).trim().to_string();
        Service {
            id: text("id"),
            number: text("number"),
            name: text("name"),
            category: text("category"),
            minutes: text("minutes"),
            price: text("price"),
            cautions: text("cautions"),
            active: text("active") != "no",
        }
    }
}
