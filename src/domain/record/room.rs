//! A room, or a piece of equipment that one client takes at a time.

use crate::domain::problem::{Fact, Problem};
use crate::domain::row::{CellReader, Row};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Room {
    pub id: String,
    pub name: String,
    /// By which services ask for it.
    pub kind: String,
    /// Clients at a time, one at least.
    pub places: u32,
    pub active: bool,
}

impl Room {
    /// Reads a row; cells that can't be read come back as problems, and are left out.
    pub fn read(row: &dyn Row) -> (Room, Vec<Problem>) {
        let mut cells = CellReader::new(row);
        let places = cells.value("places", |text| text.parse().ok(), |text| Fact::BadCount { text });
        let room = Room {
            id: cells.text("id"),
            name: cells.text("name"),
            kind: cells.text("kind"),
            places: places.unwrap_or(1).max(1),
            active: cells.text("active") != "no",
        };
        (room, cells.problems)
    }
}
