//! What can be wrong in the appointment book itself, when its rows are held against each other.

use super::day::{Day, Moment};
use super::hours::WeekHours;
use super::refusal::Taken;

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
    /// What is to be taken back would put a booking where another one stands by now.
    TakenSince {
        client: String,
        at: Moment,
        service: String,
        /// Whose time, or which room, both would have.
        whose: String,
        with: Box<Taken>,
    },
    /// What is to be taken back would take a row away that another one names.
    Hanging {
        id: String,
        /// The table and the id of the row that names it.
        table: &'static str,
        by: String,
        /// The change that made that row, where the log knows it.
        change: Option<String>,
    },
    /// No service was named.
    NoService,
    /// Somebody is to come along with herself.
    WithHerself { client: String },
    /// She would wait for days that are over.
    WaitOver { until: Day },
    /// None of the days that she would wait for has one of the hours that suit her.
    WaitNever { from: Day, until: Day, hours: WeekHours },
    /// Not every visit of a course fits: how many do, and the times at which all of them would.
    CourseShort { fits: usize, times: usize, offers: Vec<Moment> },
    /// So many visits of a course are later than the book is open.
    CourseBeyond { until: Day, count: usize },
    /// She waits for that already.
    WaitsAlready { client: String, service: String, id: String },
    /// She is off the list already, booked or gone; blank where she never was on it.
    WaitSettled { asked: String, state: String },
    /// Who waits for what, or who waits no longer, was not said.
    WaitUnclear,
}
