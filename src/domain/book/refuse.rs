//! The reasons for which a time is refused, each by itself, so that all of them can be told at once.

use super::{Ask, Book, Patron, Placed, meet};
use crate::domain::record::booking::Booking;
use crate::domain::record::room::Room;
use crate::domain::record::shift::OFF;
use crate::domain::record::staff::Staff;
use crate::domain::refusal::{Refusal, Taken};
use std::ops::Range;

impl<'a> Book<'a> {
    /// In the past, too far ahead, or while the shop is closed. A treatment ends before closing time;
    /// the buffer after it may not.
    pub(super) fn refused_by_shop(&self, ask: &Ask, span: &Range<u32>) -> Vec<Refusal> {
        let mut refusals = Vec::new();
        let rules = &self.roster.rules.booking;
        let last = self.now.day.plus(rules.ahead);
        if ask.start < self.now {
            refusals.push(Refusal::InThePast { at: ask.start });
        }
        if ask.start.day > last {
            refusals.push(Refusal::TooFarAhead { until: last });
        }
        let open = self.roster.open(ask.start.day);
        if open.is_empty() {
            let note = self.roster.closure(ask.start.day).map(|closure| closure.note.clone());
            refusals.push(Refusal::ShopClosed { day: ask.start.day, note: note.unwrap_or_default() });
        } else if !open.hold(span) {
            refusals.push(Refusal::OutsideOpening { open });
        }
        refusals
    }

    /// She is off, outside of her shift, without the skill, or has somebody else then.
    pub(super) fn refused_by_staff(
        &self,
        ask: &Ask,
        staff: &Staff,
        span: &Range<u32>,
        placed: &[Placed],
    ) -> Vec<Refusal> {
        let mut refusals = Vec::new();
        let (name, day) = (staff.name.clone(), ask.start.day);
        if !staff.active {
            refusals.push(Refusal::StaffGone { staff: name.clone() });
        }
        if !staff.can(ask.service) {
            let service = ask.service.name.clone();
            refusals.push(Refusal::NoSkill { staff: name.clone(), service });
        }
        let working = self.roster.works(staff, day);
        if working.off.meet(span) {
            let own = |shift: &&crate::domain::record::shift::Shift| {
                shift.staff == staff.id && shift.on == day && shift.shift == OFF
            };
            let note = self.roster.shifts.iter().find(own).map(|shift| shift.note.clone());
            refusals.push(Refusal::StaffOff { staff: name.clone(), day, note: note.unwrap_or_default() });
        } else if self.roster.open(day).hold(span) && !working.spans.hold(span) {
            refusals.push(Refusal::OutsideShift { staff: name.clone(), works: working.spans });
        }
        let wanted = span.start..span.end + ask.service.buffer;
        for booking in self.others(ask) {
            if booking.staff == staff.id && self.clash(ask, booking, &wanted, span) {
                refusals.push(Refusal::StaffBusy { staff: name.clone(), with: self.reason(booking) });
            }
        }
        let busy = |other: &&Placed| {
            other.staff.id == staff.id && other.start.day == day && meet(&other.span(), span)
        };
        if let Some(other) = placed.iter().find(busy) {
            refusals.push(Refusal::StaffBusy { staff: name, with: taken_by(other) });
        }
        refusals
    }

    /// All places of the room are taken then. A room with two places takes two clients.
    pub(super) fn refused_by_room(
        &self,
        ask: &Ask,
        room: &Room,
        span: &Range<u32>,
        placed: &[Placed],
    ) -> Option<Refusal> {
        if self.places_left(ask, room, span, placed) > 0 {
            return None;
        }
        let own = placed.iter().filter(|other| {
            other.start.day == ask.start.day
                && meet(&other.span(), span)
                && other.rooms.iter().any(|taken| taken.id == room.id)
        });
        let (name, own) = (room.name.clone(), own.count());
        match self.in_room(ask, room, span).next() {
            Some(booking) => Some(Refusal::RoomTaken { room: name, with: self.reason(booking) }),
            None if own == 0 => None,
            None => {
                let wanted = (ask.party as usize).max(own + 1);
                Some(Refusal::RoomSmall { room: name, wanted, places: room.places as usize })
            }
        }
    }

    /// The bookings that have the room in that time.
    pub(super) fn in_room<'s>(
        &'s self,
        ask: &'s Ask<'s>,
        room: &'s Room,
        span: &'s Range<u32>,
    ) -> impl Iterator<Item = &'s &'a Booking> {
        let wanted = span.start..span.end + ask.service.buffer;
        self.others(ask).filter(move |booking| booking.is_in(room) && self.clash(ask, booking, &wanted, span))
    }

    /// She has another appointment then, or has missed so many that she may have no more. A guest of
    /// hers comes at the same time as she.
    pub(super) fn refused_by_client(&self, ask: &Ask, span: &Range<u32>) -> Vec<Refusal> {
        let Some(patron) = ask.patron else { return Vec::new() };
        let mut refusals = Vec::new();
        for booking in self.others(ask) {
            if booking.client == patron.id && booking.guest == ask.guest && meet(&self.treated(booking), span)
            {
                let with = self.reason(booking);
                refusals.push(Refusal::ClientBooked { client: patron.id.clone(), with });
            }
        }
        refusals.extend(self.refused_by_no_shows(patron, ask.instead_of));
        refusals
    }

    /// The no-show policy of domain.md section 3.
    pub fn refused_by_no_shows(&self, patron: &Patron, instead_of: &[String]) -> Option<Refusal> {
        let rules = &self.roster.rules.booking.no_show;
        let (client, halves) = (patron.id.clone(), patron.halves);
        if patron.paid_sessions {
            return None;
        }
        if halves >= 2 * rules.deposit && !patron.deposit && instead_of.is_empty() {
            return Some(Refusal::DepositWanted { client, halves, amount: rules.amount });
        }
        let open = patron.open.iter().find(|booking| !instead_of.contains(&booking.id))?;
        (halves >= 2 * rules.one_open).then(|| Refusal::OneOpenBooking {
            client,
            halves,
            with: self.reason(open),
        })
    }

    /// The bookings of the day that do not give way.
    fn others<'s>(&'s self, ask: &Ask<'s>) -> impl Iterator<Item = &'s &'a Booking> {
        let instead_of = ask.instead_of;
        self.on(ask.start.day).iter().filter(move |booking| !instead_of.contains(&booking.id))
    }

    /// Whether a booking and what is wanted need the same thing at once. Between two services of one
    /// visit nothing needs to be tidied.
    fn clash(&self, ask: &Ask, booking: &Booking, wanted: &Range<u32>, span: &Range<u32>) -> bool {
        let same = ask.patron.is_some_and(|patron| patron.id == booking.client && ask.guest == booking.guest);
        match same {
            true => meet(&self.treated(booking), span),
            false => meet(&self.taken(booking), wanted),
        }
    }
}

fn taken_by(placed: &Placed) -> Box<Taken> {
    Box::new(Taken {
        from: placed.start,
        until: placed.span().end,
        client: placed.client.clone(),
        service: placed.service.id.clone(),
        staff: placed.staff.id.clone(),
        booking: String::new(),
        together: true,
    })
}
