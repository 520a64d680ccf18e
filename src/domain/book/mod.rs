//! The appointment book of some days: what is taken, who can take whom, what is free (domain.md
//! section 3).

pub mod day;
pub mod free;
pub mod no_show;
pub mod place;
mod refuse;
pub mod rooms;
pub mod runs;
pub mod series;
pub mod unsold;

use super::day::{Day, Moment};
use super::record::booking::{Booking, Status};
use super::record::room::Room;
use super::record::service::Service;
use super::record::staff::Staff;
use super::refusal::Taken;
use super::roster::Roster;
use foldhash::HashMap;
use std::ops::Range;

/// The book of some days.
pub struct Book<'a> {
    pub roster: Roster<'a>,
    pub staff: &'a [Staff],
    pub rooms: &'a [Room],
    pub services: &'a HashMap<String, Service>,
    pub now: Moment,
    /// The bookings of those days that hold their time, by the day.
    days: HashMap<Day, Vec<&'a Booking>>,
    /// How many of each day do not, any more.
    lost: HashMap<Day, Lost>,
}

/// Bookings of a day that hold no time any more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lost {
    pub cancelled: usize,
    pub missed: usize,
}

/// The client for whom a time is asked, as far as the book's rules look at her.
#[derive(Clone, Debug, Default)]
pub struct Patron {
    pub id: String,
    /// Her own beautician.
    pub staff: String,
    /// Missed appointments that count, in halves.
    pub halves: u32,
    /// Paid sessions are left on a card of hers: she is never shut out.
    pub paid_sessions: bool,
    /// She has given a deposit for this booking.
    pub deposit: bool,
    /// What she is still expected for, from now on.
    pub open: Vec<Booking>,
}

/// One service that is wanted at a time.
#[derive(Clone, Copy)]
pub struct Ask<'a> {
    pub patron: Option<&'a Patron>,
    pub guest: u32,
    /// How many come together, she among them.
    pub party: u32,
    pub service: &'a Service,
    /// The beautician who must do it; none is whoever can.
    pub staff: Option<&'a Staff>,
    pub rooms: &'a [&'a Room],
    pub start: Moment,
    /// Minutes, where they are not those of the service.
    pub minutes: Option<u32>,
    /// Bookings that give way: those that are moved.
    pub instead_of: &'a [String],
}

/// A service that has found its time, beautician and rooms.
#[derive(Clone, Debug)]
pub struct Placed<'a> {
    pub client: String,
    pub guest: u32,
    pub service: &'a Service,
    pub staff: &'a Staff,
    pub rooms: Vec<&'a Room>,
    pub start: Moment,
    pub minutes: u32,
    pub buffer: u32,
}

impl Placed<'_> {
    pub fn span(&self) -> Range<u32> {
        self.start.minute..self.start.minute + self.minutes
    }
}

impl<'a> Book<'a> {
    pub fn new(
        roster: Roster<'a>,
        staff: &'a [Staff],
        rooms: &'a [Room],
        services: &'a HashMap<String, Service>,
        bookings: &'a [Booking],
        now: Moment,
    ) -> Book<'a> {
        let mut days: HashMap<Day, Vec<&Booking>> = HashMap::default();
        for booking in bookings.iter().filter(|booking| booking.status.holds()) {
            days.entry(booking.start.day).or_default().push(booking);
        }
        let mut lost: HashMap<Day, Lost> = HashMap::default();
        for booking in bookings.iter().filter(|booking| !booking.status.holds()) {
            let lost = lost.entry(booking.start.day).or_default();
            match booking.status {
                Status::Cancelled => lost.cancelled += 1,
                _ => lost.missed += 1,
            }
        }
        for bookings in days.values_mut() {
            bookings.sort_by_key(|booking| booking.start);
        }
        Book { roster, staff, rooms, services, now, days, lost }
    }

    /// The bookings of a day that hold their time, by their start.
    pub fn on(&self, day: Day) -> &[&'a Booking] {
        self.days.get(&day).map_or(&[], Vec::as_slice)
    }

    /// How many bookings of a day were called off, and missed.
    pub fn lost(&self, day: Day) -> Lost {
        self.lost.get(&day).copied().unwrap_or_default()
    }

    /// Minutes that a service takes.
    pub fn length(&self, service: &Service) -> u32 {
        service.minutes.filter(|minutes| *minutes > 0).unwrap_or(self.roster.rules.booking.minutes)
    }

    /// Minutes since midnight in which the client is treated.
    pub fn treated(&self, booking: &Booking) -> Range<u32> {
        let usual = || self.services.get(&booking.service).map(|service| self.length(service));
        let minutes = match booking.minutes {
            0 => usual().unwrap_or(self.roster.rules.booking.minutes),
            minutes => minutes,
        };
        booking.start.minute..booking.start.minute + minutes
    }

    /// Minutes since midnight in which beautician and rooms are taken: with the buffer of the service.
    pub fn taken(&self, booking: &Booking) -> Range<u32> {
        let treated = self.treated(booking);
        let buffer = self.services.get(&booking.service).map_or(0, |service| service.buffer);
        treated.start..treated.end + buffer
    }

    /// A booking as a reason to refuse another one; names are ids still.
    fn reason(&self, booking: &Booking) -> Box<Taken> {
        Box::new(Taken {
            from: booking.start,
            until: self.taken(booking).end,
            client: booking.client.clone(),
            service: booking.service.clone(),
            staff: booking.staff.clone(),
            booking: booking.id.clone(),
            together: false,
        })
    }
}

fn meet(a: &Range<u32>, b: &Range<u32>) -> bool {
    a.start < b.end && b.start < a.end
}
