//! Which visit a client means who replies that she will come.

use super::day::Moment;
use super::record::booking::{Booking, Status};

/// The visit that is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meant {
    /// The rows of it that wait to be confirmed; none where it is confirmed already.
    One(Vec<Booking>),
    None,
    Several,
}

/// The one visit that lay ahead when she replied, and still does: of those that she was reminded of, or else of those
/// that begin within `lead` minutes of the reply.
pub fn visit(
    bookings: &[Booking],
    reminded: &dyn Fn(&Booking) -> bool,
    at: Moment,
    now: Moment,
    lead: i64,
) -> Meant {
    let open = |booking: &&Booking| {
        matches!(booking.status, Status::Booked | Status::Confirmed)
            && booking.start > at.max(now)
            && booking.made_at.is_none_or(|made| made <= at)
    };
    let open: Vec<&Booking> = bookings.iter().filter(open).collect();
    let mut asked: Vec<&Booking> = open.iter().copied().filter(|booking| reminded(booking)).collect();
    if asked.is_empty() {
        asked = open.iter().copied().filter(|booking| booking.start.minutes_since(at) <= lead).collect();
    }
    let Some(first) = asked.first() else { return Meant::None };
    let same = |booking: &&Booking| same_visit(booking, first);
    if !asked.iter().all(same) {
        return Meant::Several;
    }
    // She speaks of the whole visit, although she was reminded of its first service alone.
    let rows = open.into_iter().filter(same);
    Meant::One(rows.filter(|booking| booking.status == Status::Booked).cloned().collect())
}

fn same_visit(one: &Booking, other: &Booking) -> bool {
    one.id == other.id || !one.group.is_empty() && one.group == other.group
}
