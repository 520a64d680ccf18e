//! A booking of the appointment book.

use super::Source;
use crate::domain::day::Moment;
use crate::domain::problem::{Fact, Problem};
use crate::domain::row::{CellReader, Row};

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

    /// Whether the client is still expected.
    pub fn is_expected(self) -> bool {
        matches!(self, Status::Booked | Status::Confirmed)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Booking {
    pub id: String,
    pub start: Moment,
    /// Minutes; 0 where unknown.
    pub minutes: u32,
    pub client: String,
    pub service: String,
    pub staff: String,
    pub status: Status,
    pub made_at: Option<Moment>,
    pub source: Source,
}

impl Booking {
    /// Reads a row; none where a cell that the lists rest on can't be read.
    pub fn read(row: &dyn Row) -> (Option<Booking>, Vec<Problem>) {
        let mut cells = CellReader::new(row);
        let id = cells.text("id");
        let start = cells.required("start", Moment::parse, |text| Fact::BadMoment { text });
        let minutes = cells.value("minutes", |text| text.parse().ok(), |text| Fact::BadCount { text });
        let client = cells.required("client", |text| Some(text.to_string()), |text| Fact::BadId { text });
        let (service, staff) = (cells.text("service"), cells.text("staff"));
        let status = cells.required("status", Status::parse, |text| Fact::BadChoice {
            text,
            allowed: crate::domain::schema::STATUS,
        });
        let made_at = cells.value("made_at", Moment::parse, |text| Fact::BadMoment { text });
        let booking = match (start, status, client) {
            (Some(start), Some(status), Some(client)) => Some(Booking {
                id,
                start,
                minutes: minutes.unwrap_or(0),
                client,
                service,
                staff,
                status,
                made_at,
                source: row.source(),
            }),
            _ => None,
        };
        (booking, cells.problems)
    }
}
