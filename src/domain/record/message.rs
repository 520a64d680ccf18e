//! What was done about a due line.

use crate::domain::day::Moment;
use crate::domain::row::{Row, Source};
use crate::domain::send::attempt::State;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pub at: Moment,
    pub key: String,
    pub state: String,
    pub by: String,
    pub source: Source,
}

impl Message {
    /// Reads a row; none where it says neither when nor about what.
    pub fn read(row: &dyn Row) -> Option<Message> {
        Some(Message {
            at: Moment::parse(row.get("at").trim())?,
            key: row.get("key").trim().to_string(),
            state: row.get("state").trim().to_string(),
            by: row.get("by").trim().to_string(),
            source: row.source(),
        })
    }

    /// Whether the line is not to come again by itself: anything but a failure.
    pub fn settles(&self) -> bool {
        State::parse(&self.state).is_none_or(State::settles)
    }
}
