//! Why a booking can't be made, or a visit not be entered, as facts.

use super::day::{Day, Moment};
use super::money::Money;
use super::spans::Spans;

/// A time that is taken, and by what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    pub from: Moment,
    /// The end with the buffer, in minutes after midnight of that day; may lie beyond it.
    pub until: u32,
    pub client: String,
    pub service: String,
    pub staff: String,
    pub booking: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    InThePast {
        at: Moment,
    },
    TooFarAhead {
        until: Day,
    },
    ShopClosed {
        day: Day,
        note: String,
    },
    OutsideOpening {
        open: Spans,
    },
    StaffGone {
        staff: String,
    },
    StaffOff {
        staff: String,
        day: Day,
        note: String,
    },
    OutsideShift {
        staff: String,
        works: Spans,
    },
    NoSkill {
        staff: String,
        service: String,
    },
    StaffBusy {
        staff: String,
        with: Box<Taken>,
    },
    /// Nobody can do it then; why, for each who does the service.
    NobodyFree {
        service: String,
        why: Vec<Refusal>,
    },
    RoomTaken {
        room: String,
        with: Box<Taken>,
    },
    NoRoomFree {
        kind: String,
    },
    ClientBooked {
        client: String,
        with: Box<Taken>,
    },
    /// After so many missed appointments (in halves: a late cancellation is one) only one open booking.
    OneOpenBooking {
        client: String,
        halves: u32,
        with: Box<Taken>,
    },
    DepositWanted {
        client: String,
        halves: u32,
        amount: Money,
    },
    /// The booking is in a state from which this does not follow.
    WrongState {
        booking: String,
        status: &'static str,
        wanted: &'static str,
    },
}

impl Refusal {
    /// The word by which a rule marks it as overridable.
    pub fn word(&self) -> &'static str {
        match self {
            Refusal::InThePast { .. } => "in-the-past",
            Refusal::TooFarAhead { .. } => "too-far-ahead",
            Refusal::ShopClosed { .. } => "shop-closed",
            Refusal::OutsideOpening { .. } => "outside-opening",
            Refusal::StaffGone { .. } => "staff-gone",
            Refusal::StaffOff { .. } => "staff-off",
            Refusal::OutsideShift { .. } => "outside-shift",
            Refusal::NoSkill { .. } => "no-skill",
            Refusal::StaffBusy { .. } => "staff-busy",
            Refusal::NobodyFree { .. } => "nobody-free",
            Refusal::RoomTaken { .. } => "room-taken",
            Refusal::NoRoomFree { .. } => "no-room-free",
            Refusal::ClientBooked { .. } => "client-booked",
            Refusal::OneOpenBooking { .. } => "one-open-booking",
            Refusal::DepositWanted { .. } => "deposit-wanted",
            Refusal::WrongState { .. } => "wrong-state",
        }
    }
}

/// Every word that the rule `booking.overridable` may hold: what a person may know better than the
/// files. A time that is taken is not among them.
pub const OVERRIDABLE: &[&str] = &[
    "in-the-past",
    "too-far-ahead",
    "shop-closed",
    "outside-opening",
    "staff-off",
    "outside-shift",
    "no-skill",
    "one-open-booking",
    "deposit-wanted",
];
