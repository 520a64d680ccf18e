//! A call-back that was made, or tried.

use crate::domain::day::{Day, Moment};
use crate::domain::problem::{Fact, Problem};
use crate::domain::row::{CellReader, Row, Source};
use crate::domain::schema;

/// What came of a call (domain.md section 5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    Reached,
    NoAnswer,
    MessageLeft,
    Replied,
    Booked,
    Refused,
    WrongNumber,
    Later,
    /// She wrote to the shop by herself: that is answered, and came of no call.
    Wrote,
}

impl Outcome {
    /// What may come of a call.
    pub const ALL: [Outcome; 8] = [
        Outcome::Reached,
        Outcome::NoAnswer,
        Outcome::MessageLeft,
        Outcome::Replied,
        Outcome::Booked,
        Outcome::Refused,
        Outcome::WrongNumber,
        Outcome::Later,
    ];

    pub fn word(self) -> &'static str {
        match self {
            Outcome::Reached => "reached",
            Outcome::NoAnswer => "no-answer",
            Outcome::MessageLeft => "message-left",
            Outcome::Replied => "replied",
            Outcome::Booked => "booked",
            Outcome::Refused => "refused",
            Outcome::WrongNumber => "wrong-number",
            Outcome::Later => "later",
            Outcome::Wrote => "wrote",
        }
    }

    pub fn parse(word: &str) -> Option<Outcome> {
        Outcome::ALL.into_iter().chain([Outcome::Wrote]).find(|outcome| outcome.word() == word)
    }

    /// Whether a task is over with it, whatever its rule says.
    pub fn settles(self) -> bool {
        use Outcome::{Booked, Reached, Refused, Replied, WrongNumber};
        matches!(self, Reached | Replied | Booked | Refused | WrongNumber)
    }

    /// Whether somebody spoke with her, or she wrote back.
    pub fn is_contact(self) -> bool {
        matches!(
            self,
            Outcome::Reached | Outcome::Replied | Outcome::Booked | Outcome::Refused | Outcome::Later
        )
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Followup {
    pub id: String,
    pub at: Moment,
    /// The task that was called about.
    pub key: String,
    /// Further tasks of the same call.
    pub also: Vec<String>,
    pub client: String,
    pub by: String,
    pub channel: String,
    pub outcome: Outcome,
    pub said: String,
    /// 1 to 5, as she puts it.
    pub score: Option<u32>,
    /// The day on which she is to be called again.
    pub next: Option<Day>,
    /// The booking that came of it.
    pub booking: String,
    pub source: Source,
}

impl Followup {
    /// Reads a row; none where it says neither when, about what, nor what came of it.
    pub fn read(row: &dyn Row) -> (Option<Followup>, Vec<Problem>) {
        let mut cells = CellReader::new(row);
        let at = cells.required("at", Moment::parse, |text| Fact::BadMoment { text });
        let text = |text: &str| Some(text.to_string());
        let key = cells.required("key", text, |text| Fact::BadKey { text });
        let outcome = cells
            .required("outcome", Outcome::parse, |text| Fact::BadChoice { text, allowed: schema::OUTCOME });
        let score = cells.value("score", |text| text.parse().ok(), |text| Fact::BadCount { text });
        let next = cells.value("next_on", Day::parse, |text| Fact::BadDay { text });
        let followup = match (at, key, outcome) {
            (Some(at), Some(key), Some(outcome)) => Some(Followup {
                id: cells.text("id"),
                at,
                key,
                also: cells
                    .text("also")
                    .split(';')
                    .filter(|key| !key.is_empty())
                    .map(str::to_string)
                    .collect(),
                client: cells.text("client"),
                by: cells.text("by"),
                channel: cells.text("channel"),
                outcome,
                said: cells.text("said"),
                score,
                next,
                booking: cells.text("booking"),
                source: row.source(),
            }),
            _ => None,
        };
        (followup, cells.problems)
    }

    /// The tasks that the call was about.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.key.as_str()).chain(self.also.iter().map(String::as_str))
    }
}
