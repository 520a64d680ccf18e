//! Where a visit is put that moves: with whom, in which rooms, as far apart as before.

use super::desk::Desk;
use crate::domain::book::place::Passes;
use crate::domain::book::{Ask, Book, Patron, Placed};
use crate::domain::day::Moment;
use crate::domain::record::booking::Booking;
use crate::domain::record::room::Room;
use crate::domain::record::service::Service;
use crate::domain::record::staff::Staff;
use crate::domain::refusal::Refusal;

/// Who and where a booking is to be after it was moved.
pub struct Wanted<'a> {
    pub staff: Option<&'a Staff>,
    pub rooms: Vec<&'a Room>,
}

impl<'a> Wanted<'a> {
    /// She keeps her beautician and, where nothing else is said, her rooms.
    pub fn of(booking: &Booking, desk: &'a Desk, staff: Option<&'a Staff>, rooms: &[&'a Room]) -> Wanted<'a> {
        let own = || desk.shelf.staff.iter().find(|staff| staff.id == booking.staff);
        let named = |room: &&Room| booking.is_in(room);
        let rooms = match rooms.is_empty() {
            true => desk.shelf.rooms.iter().filter(named).collect(),
            false => rooms.to_vec(),
        };
        Wanted { staff: staff.or_else(own), rooms }
    }

    /// The same, in whatever room is free.
    pub fn in_any_room(&self) -> Wanted<'a> {
        Wanted { staff: self.staff, rooms: Vec::new() }
    }
}

/// Where a visit is to be put.
pub struct MoveTo<'a> {
    pub start: Moment,
    pub patron: &'a Patron,
    pub party: u32,
    pub instead_of: &'a [String],
    /// She keeps the rooms that she has: they were right before.
    pub kept: bool,
}

impl<'a> MoveTo<'a> {
    /// What is asked of the book, in the order of the bookings.
    pub fn asks(
        &self,
        movable: &[Booking],
        wanted: &'a [Wanted<'a>],
        desk: &'a Desk,
        unknown: &'a Service,
    ) -> Vec<Ask<'a>> {
        let first = movable.iter().map(|booking| booking.start).min().unwrap_or(self.start);
        let ask = |(booking, wanted): (&Booking, &'a Wanted<'a>)| Ask {
            patron: Some(self.patron),
            guest: booking.guest,
            party: self.party,
            service: desk.shelf.services.get(&booking.service).unwrap_or(unknown),
            staff: wanted.staff,
            rooms: &wanted.rooms,
            start: self.start.plus_minutes(minutes_between(first, booking.start)),
            minutes: (booking.minutes > 0).then_some(booking.minutes),
            instead_of: self.instead_of,
        };
        movable.iter().zip(wanted).map(ask).collect()
    }

    /// Where they can be, and what stands against it or was passed over.
    pub fn places(&self, book: &Book<'a>, asks: &[Ask<'a>], may: Passes) -> (Vec<Placed<'a>>, Vec<Refusal>) {
        let is_kept = |refusal: &Refusal| self.kept && matches!(refusal, Refusal::RoomUnfit { .. });
        let may = |refusal: &Refusal| may(refusal) || is_kept(refusal);
        let (mut placed, mut refusals) = (Vec::new(), Vec::new());
        for ask in asks {
            let verdict = book.place(ask, &placed, &may);
            placed.extend(verdict.placed);
            for refusal in verdict.refusals {
                if !is_kept(&refusal) && !refusals.contains(&refusal) {
                    refusals.push(refusal);
                }
            }
        }
        (placed, refusals)
    }
}

fn minutes_between(from: crate::domain::day::Moment, to: crate::domain::day::Moment) -> i64 {
    to.day.since(from.day) * 1440 + i64::from(to.minute) - i64::from(from.minute)
}
