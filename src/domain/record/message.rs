//! What was done about a due line.

use crate::domain::day::Moment;
use crate::domain::problem::{Fact, Problem};
use crate::domain::row::{CellReader, Row, Source};

/// How a message stands, by the words of `messages.state`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Told by a person.
    Done,
    /// Written down before it goes; what becomes of it is written after.
    Sending,
    Sent,
    /// It did not go, and may be tried again.
    Failed,
    /// It was not taken, and won't be for the asking again.
    Undeliverable,
    /// It may have gone: a person has to say.
    Doubtful,
}

impl State {
    pub const ALL: [State; 6] =
        [State::Done, State::Sending, State::Sent, State::Failed, State::Undeliverable, State::Doubtful];

    pub fn word(self) -> &'static str {
        match self {
            State::Done => "done",
            State::Sending => "sending",
            State::Sent => "sent",
            State::Failed => "failed",
            State::Undeliverable => "undeliverable",
            State::Doubtful => "doubtful",
        }
    }

    pub fn parse(word: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.word() == word)
    }

    /// Whether the line does not come again by itself.
    pub fn settles(self) -> bool {
        !matches!(self, State::Failed | State::Undeliverable)
    }
}

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
    pub fn read(row: &dyn Row) -> (Option<Message>, Vec<Problem>) {
        let mut cells = CellReader::new(row);
        let at = cells.required("at", Moment::parse, |text| Fact::BadMoment { text });
        let message = at.map(|at| Message {
            at,
            key: cells.text("key"),
            client: cells.text("client"),
            channel: cells.text("channel"),
            state: cells.text("state"),
            by: cells.text("by"),
            source: row.source(),
        });
        (message, cells.problems)
    }

    /// Whether the line is not to come again by itself: anything but a failure.
    pub fn settles(&self) -> bool {
        State::parse(&self.state).is_none_or(State::settles)
    }

    /// Whether she may have been told of it: it settles the line, and went on some channel.
    pub fn told(&self) -> bool {
        self.settles() && !self.channel.is_empty()
    }
}
