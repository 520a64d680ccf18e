//! One client's story: everything that the tables hold about her.

pub mod care;
pub mod figures;
pub mod told;

use super::record::booking::{Booking, Status};
use super::record::booking_change::BookingChange;
use super::record::card::Card;
use super::record::card_use::CardUse;
use super::record::complaint::Complaint;
use super::record::coupon::Coupon;
use super::record::debt::Debt;
use super::record::followup::Followup;
use super::record::payment::Payment;
use super::record::point::Point;
use super::record::sale::Sale;
use super::record::tier_change::TierChange;
use super::record::visit::Visit;
use super::record::wait::Wait;
use std::collections::BTreeSet;
use told::Told;

/// All rows about one client, each table in the order of its files.
#[derive(Clone, Debug, Default)]
pub struct Story {
    pub bookings: Vec<Booking>,
    pub changes: Vec<BookingChange>,
    pub visits: Vec<Visit>,
    pub sales: Vec<Sale>,
    pub payments: Vec<Payment>,
    /// What she owed from before.
    pub debts: Vec<Debt>,
    pub told: Vec<Told>,
    /// The calls to her that were noted.
    pub calls: Vec<Followup>,
    pub waiting: Vec<Wait>,
    pub complaints: Vec<Complaint>,
    pub cards: Vec<Card>,
    /// What became of cards that are hers, were hers, or that she used.
    pub uses: Vec<CardUse>,
    pub coupons: Vec<Coupon>,
    pub points: Vec<Point>,
    pub tiers: Vec<TierChange>,
}

impl Story {
    /// Visits, sales and payments that were taken back, and the rows that take them back: neither is
    /// counted, both are told.
    pub fn reversed(&self) -> BTreeSet<&str> {
        let visits = self.visits.iter().map(|row| (&row.id, &row.reverses));
        let sales = self.sales.iter().map(|row| (&row.id, &row.reverses));
        let payments = self.payments.iter().map(|row| (&row.id, &row.reverses));
        let pairs = visits.chain(sales).chain(payments).filter(|(_, reverses)| !reverses.is_empty());
        pairs.flat_map(|(id, reverses)| [id.as_str(), reverses.as_str()]).collect()
    }

    /// The done bookings of which no visit tells: a shop that has only its old book counts them as visits.
    pub fn done_without_visit(&self) -> impl Iterator<Item = &Booking> {
        let told = |booking: &Booking| {
            self.visits.iter().any(|visit| {
                visit.booking == booking.id
                    || visit.booking.is_empty()
                        && visit.at.day == booking.start.day
                        && (visit.service == booking.service
                            || visit.service.is_empty()
                            || booking.service.is_empty())
            })
        };
        self.bookings.iter().filter(move |booking| booking.status == Status::Done && !told(booking))
    }
}
