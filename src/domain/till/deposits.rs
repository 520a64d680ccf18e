//! Deposits that stand: paid for a booking, and neither set off, kept nor given back.

use crate::domain::money::Money;
use crate::domain::record::booking::{Booking, Status};
use crate::domain::record::booking_change::{BookingChange, DEPOSIT_FORFEITED};
use crate::domain::record::payment::Payment;

/// Money that is held for a booking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held<'a> {
    pub booking: &'a Booking,
    pub amount: Money,
}

/// The deposits of these bookings that stand, in the order of the bookings. One that was called off in
/// time leaves its deposit to the client; where the shop kept it, a change says so.
pub fn held<'a>(bookings: &'a [Booking], payments: &[Payment], changes: &[BookingChange]) -> Vec<Held<'a>> {
    let kept = |booking: &Booking| {
        changes.iter().any(|change| change.booking == booking.id && change.what == DEPOSIT_FORFEITED)
    };
    let may_stand = |booking: &&Booking| {
        booking.status.may_become(Status::Done) || booking.status == Status::Cancelled && !kept(booking)
    };
    let with_sum = |booking: &'a Booking| {
        let own = payments.iter().filter(|payment| payment.what == booking.id).map(|payment| payment.amount);
        let amount = own.fold(Money::NONE, |sum, amount| sum.plus(amount).unwrap_or(sum));
        (amount > Money::NONE).then_some(Held { booking, amount })
    };
    bookings.iter().filter(may_stand).filter_map(with_sum).collect()
}
