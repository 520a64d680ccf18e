//! A booking of the appointment book.

use crate::domain::cell::parts;
use crate::domain::day::Moment;
use crate::domain::problem::{Fact, Problem};
use crate::domain::record::room::Room;
use crate::domain::row::{CellReader, Row, Source};

/// Where a booking stands in its life (domain.md section 3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Booked,
    Confirmed,
    Arrived,
    InService,
    Done,
    Cancelled,
    NoShow,
}

impl Status {
    pub const ALL: [Status; 7] = [
        Status::Booked,
        Status::Confirmed,
        Status::Arrived,
        Status::InService,
        Status::Done,
        Status::Cancelled,
        Status::NoShow,
    ];

    pub fn word(self) -> &'static str {
        match self {
            Status::Booked => "booked",
            Status::Confirmed => "confirmed",
            Status::Arrived => "arrived",
            Status::InService => "in-service",
            Status::Done => "done",
            Status::Cancelled => "cancelled",
            Status::NoShow => "no-show",
        }
    }

    pub fn parse(word: &str) -> Option<Status> {
        Status::ALL.into_iter().find(|status| status.word() == word)
    }

    /// Whether the booking holds its time: neither cancelled nor missed.
    pub fn holds(self) -> bool {
        !matches!(self, Status::Cancelled | Status::NoShow)
    }

    /// Whether this state may follow on that one (domain.md section 3). Who comes late after all has
    /// arrived; what is done, or called off, stays so.
    pub fn may_become(self, to: Status) -> bool {
        use Status::{Arrived, Booked, Cancelled, Confirmed, Done, InService, NoShow};
        match to {
            Booked => false,
            Confirmed => self == Booked,
            // The time of who was missed may be another's by now: she is booked anew.
            Arrived => matches!(self, Booked | Confirmed),
            InService => matches!(self, Booked | Confirmed | Arrived),
            Done => matches!(self, Booked | Confirmed | Arrived | InService),
            Cancelled => matches!(self, Booked | Confirmed | Arrived),
            NoShow => matches!(self, Booked | Confirmed),
        }
    }

    /// Whether the client is still expected.
    pub fn is_expected(self) -> bool {
        matches!(self, Status::Booked | Status::Confirmed)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Booking {
    pub id: String,
    /// The first row's id, where several come together; blank where it stands alone.
    pub group: String,
    pub start: Moment,
    /// Minutes; 0 where unknown.
    pub minutes: u32,
    pub client: String,
    /// The how manieth guest of the client's it is for; 0 is herself.
    pub guest: u32,
    pub service: String,
    pub staff: String,
    pub asked_for: bool,
    /// Rooms and equipment, by id or name.
    pub room: Vec<String>,
    pub channel: String,
    pub status: Status,
    pub made_at: Option<Moment>,
    pub made_by: String,
    pub note: String,
    pub source: Source,
}

impl Booking {
    /// Whether it takes that room, which it may name by id or by name.
    pub fn is_in(&self, room: &Room) -> bool {
        self.room.iter().any(|named| *named == room.id || *named == room.name)
    }

    /// Reads a row; none where a cell that the lists rest on can't be read.
    pub fn read(row: &dyn Row) -> (Option<Booking>, Vec<Problem>) {
        let mut cells = CellReader::new(row);
        let (id, group) = (cells.text("id"), cells.text("group"));
        let start = cells.required("start", Moment::parse, |text| Fact::BadMoment { text });
        let minutes = cells.value("minutes", |text| text.parse().ok(), |text| Fact::BadCount { text });
        let client = cells.required("client", |text| Some(text.to_string()), |text| Fact::BadId { text });
        let (service, staff) = (cells.text("service"), cells.text("staff"));
        let asked_for = cells.text("asked_for") == "yes";
        let room = parts(&cells.text("room")).map(str::to_string).collect();
        let guest = cells.value("guest", |text| text.parse().ok(), |text| Fact::BadCount { text });
        let channel = cells.text("channel");
        let status = cells.required("status", Status::parse, |text| Fact::BadChoice {
            text,
            allowed: crate::domain::schema::STATUS,
        });
        let made_at = cells.value("made_at", Moment::parse, |text| Fact::BadMoment { text });
        let booking = match (start, status, client) {
            (Some(start), Some(status), Some(client)) => Some(Booking {
                id,
                group,
                start,
                minutes: minutes.unwrap_or(0),
                client,
                guest: guest.unwrap_or(0),
                service,
                staff,
                asked_for,
                room,
                channel,
                status,
                made_at,
                made_by: cells.text("made_by"),
                note: cells.text("note"),
                source: row.source(),
            }),
            _ => None,
        };
        (booking, cells.problems)
    }
}
