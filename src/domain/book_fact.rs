//! What can be wrong in the appointment book itself, when its rows are held against each other.

use super::day::Moment;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BookFact {
    /// One beautician has two bookings at a time.
    StaffTwice { staff: String, clients: [String; 2], at: Moment },
    /// One room, or piece of equipment, is given to two bookings at a time.
    RoomTwice { room: String, clients: [String; 2], at: Moment },
    /// One client is to be in two places, and not on one visit.
    ClientTwice { client: String, at: Moment },
    /// It is done, and its day is still to come.
    DoneAhead { at: Moment },
    /// Bookings of days that are over in which somebody is still here; the first of the file stands at
    /// the place.
    LeftOpen { status: &'static str, count: usize },
}
