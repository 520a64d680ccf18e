//! What a sheet is a list of.

use crate::domain::schema::{self, Table};

/// A kind of list that can be imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    Clients,
    Services,
    Staff,
    Bookings,
    Visits,
    Sales,
    Payments,
    Debts,
    Products,
    Complaints,
    Cards,
    CardUses,
    Coupons,
    Points,
    Feedback,
    Replies,
}

impl Kind {
    pub const ALL: [Kind; 16] = [
        Kind::Clients,
        Kind::Services,
        Kind::Staff,
        Kind::Bookings,
        Kind::Visits,
        Kind::Sales,
        Kind::Payments,
        Kind::Debts,
        Kind::Products,
        Kind::Complaints,
        Kind::Cards,
        Kind::CardUses,
        Kind::Coupons,
        Kind::Points,
        Kind::Feedback,
        Kind::Replies,
    ];

    /// The table its rows go into; that of replies is no file, and only tells what a reply holds.
    pub fn table(self) -> &'static Table {
        match self {
            Kind::Clients => &schema::CLIENTS,
            Kind::Services => &schema::SERVICES,
            Kind::Staff => &schema::STAFF,
            Kind::Bookings => &schema::BOOKINGS,
            Kind::Visits => &schema::VISITS,
            Kind::Sales => &schema::SALES,
            Kind::Payments => &schema::PAYMENTS,
            Kind::Debts => &schema::DEBTS,
            Kind::Products => &schema::PRODUCTS,
            Kind::Complaints => &schema::COMPLAINTS,
            Kind::Cards => &schema::CARDS,
            Kind::CardUses => &schema::CARD_USES,
            Kind::Coupons => &schema::COUPONS,
            Kind::Points => &schema::POINTS,
            Kind::Feedback => &schema::FEEDBACK,
            Kind::Replies => &schema::REPLIES,
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
