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
    /// It is no booking yet: somebody who is to come with her has it.
    pub together: bool,
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
    /// The booking is of a later day: nobody comes, or stays away, before it.
    NotYet {
        booking: String,
        at: Moment,
        wanted: &'static str,
    },
    /// She may still come: nobody is taken for missed before this moment.
    TooEarly {
        booking: String,
        from: Moment,
    },
    /// Those who come together need more places of a kind than are left; how many the shop has of it.
    RoomsShort {
        kind: String,
        wanted: usize,
        left: usize,
        all: usize,
    },
    /// The room that was named has too few places for those who come together.
    RoomSmall {
        room: String,
        wanted: usize,
        places: usize,
    },
    /// The room that was named is of another kind than the service needs.
    RoomUnfit {
        room: String,
        service: String,
        kinds: Vec<String>,
    },
    /// The booking is in a state from which this does not follow.
    WrongState {
        booking: String,
        status: &'static str,
        wanted: &'static str,
    },
}

impl Refusal {
    /// The booking that it is about, where it stands in the book already.
    pub fn booking(&self) -> Option<&str> {
        match self {
            Refusal::NotYet { booking, .. }
            | Refusal::TooEarly { booking, .. }
            | Refusal::WrongState { booking, .. } => Some(booking),
            _ => None,
        }
    }

    /// Whether it stands against any time, because of what she missed.
    pub fn is_of_policy(&self) -> bool {
        matches!(self, Refusal::OneOpenBooking { .. } | Refusal::DepositWanted { .. })
    }

    /// Whether another time would not help.
    pub fn is_of_any_time(&self) -> bool {
        match self {
            Refusal::RoomUnfit { .. }
            | Refusal::RoomSmall { .. }
            | Refusal::NoSkill { .. }
            | Refusal::StaffGone { .. } => true,
            Refusal::RoomsShort { wanted, all, .. } => all < wanted,
            Refusal::NobodyFree { why, .. } => Refusal::are_together(why),
            other => other.is_of_policy(),
        }
    }

    /// Whether everybody who does it is wanted by those who come together: there are too few at any time.
    pub fn are_together(why: &[Refusal]) -> bool {
        let together = |one: &Refusal| matches!(one, Refusal::StaffBusy { with, .. } if with.together);
        !why.is_empty() && why.iter().all(together)
    }

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
            Refusal::NotYet { .. } => "not-yet",
            Refusal::TooEarly { .. } => "too-early",
            Refusal::RoomsShort { .. } => "rooms-short",
            Refusal::RoomSmall { .. } => "room-small",
            Refusal::RoomUnfit { .. } => "room-unfit",
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
    "too-early",
    "room-unfit",
];
