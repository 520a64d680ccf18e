//! What was done about a due line.

use crate::domain::day::Moment;
use crate::domain::row::{Row, Source};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pub at: Moment,
    pub key: String,
    pub client: String,
    /// Blank where nothing was sent.
    pub channel: String,
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
            client: row.get("client").trim().to_string(),
            channel: row.get("channel").trim().to_string(),
            state: row.get("state").trim().to_string(),
            by: row.get("by").trim().to_string(),
            source: row.source(),
        })
    }

    /// Whether the line is not to come again by itself: anything but a failure.
    pub fn settles(&self) -> bool {
        self.state != "failed"
    }
}
