//! What a sheet is a list of.

use crate::domain::schema::{self, Table};

/// A kind of list that can be imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    Clients,
    Services,
    Staff,
    Bookings,
}

impl Kind {
    pub const ALL: [Kind; 4] = [Kind::Clients, Kind::Services, Kind::Staff, Kind::Bookings];

    /// The table its rows go into.
    pub fn table(self) -> &'static Table {
        match self {
            Kind::Clients => &schema::CLIENTS,
            Kind::Services => &schema::SERVICES,
            Kind::Staff => &schema::STAFF,
            Kind::Bookings => &schema::BOOKINGS,
        }
    }

    /// The word by which it is asked for, and the table's name.
    pub fn word(self) -> &'static str {
        self.table().name
    }

    pub fn parse(word: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.word() == word)
    }
}
