//! A complaint, and what was done about it.

use crate::domain::cell::parts;
use crate::domain::day::{Day, Moment};
use crate::domain::money::Money;
use crate::domain::problem::{Fact, Problem};
use crate::domain::row::{CellReader, Row, Source};
use crate::domain::schema::SEVERITY;

/// Where a complaint stands: each state follows the one before it (domain.md section 7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Nobody has spoken with her yet.
    New,
    Responded,
    Answered,
    Resolved,
    Closed,
}

impl State {
    pub const ALL: [State; 5] =
        [State::New, State::Responded, State::Answered, State::Resolved, State::Closed];

    /// The word for it in options and machine formats.
    pub fn word(self) -> &'static str {
        match self {
            State::New => "new",
            State::Responded => "responded",
            State::Answered => "answered",
            State::Resolved => "resolved",
            State::Closed => "closed",
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    pub id: String,
    /// The old system's; what was imported may know less than what salon has kept itself.
    pub number: String,
    pub client: String,
    pub opened_at: Moment,
    pub channel: String,
    pub taken_by: String,
    pub kind: String,
    pub severity: String,
    /// What it is about: a visit, a sale or a booking.
    pub about: String,
    pub said: String,
    pub wants: String,
    pub in_scope: Option<bool>,
    pub agreed_at: Option<Moment>,
    pub responded_at: Option<Moment>,
    pub answered_at: Option<Moment>,
    pub resolved_at: Option<Moment>,
    pub closed_at: Option<Moment>,
    pub remedy: String,
    pub cost: Option<Money>,
    pub cause: String,
    pub corrective_action: String,
    pub satisfied: Option<bool>,
    /// Of whose work she complains.
    pub staff: String,
    pub assigned: String,
    pub reopened_at: Option<Moment>,
    pub action_by: String,
    pub action_due: Option<Day>,
    pub product: String,
    pub batch: String,
    pub photos: Vec<String>,
    /// The day on which a reaction was gone.
    pub gone_on: Option<Day>,
    pub note: String,
    pub source: Source,
}

impl Complaint {
    /// Reads a row; none where it says neither when nor whose it is.
    pub fn read(row: &dyn Row) -> (Option<Complaint>, Vec<Problem>) {
        let mut cells = CellReader::new(row);
        let bad_moment = |text| Fact::BadMoment { text };
        let opened_at = cells.required("opened_at", Moment::parse, bad_moment);
        let client = cells.required("client", |text| Some(text.to_string()), |text| Fact::BadId { text });
        let known = |text: &str| SEVERITY.contains(&text).then(|| text.to_string());
        let severity = cells.value("severity", known, |text| Fact::BadChoice { text, allowed: SEVERITY });
        let mut moment = |column| cells.value(column, Moment::parse, bad_moment);
        let (agreed_at, responded_at) = (moment("agreed_at"), moment("responded_at"));
        let (answered_at, resolved_at) = (moment("answered_at"), moment("resolved_at"));
        let (closed_at, reopened_at) = (moment("closed_at"), moment("reopened_at"));
        let cost = cells.value("cost", Money::parse, |text| Fact::BadMoney { text });
        let bad_day = |text| Fact::BadDay { text };
        let action_due = cells.value("action_due_on", Day::parse, bad_day);
        let gone_on = cells.value("gone_on", Day::parse, bad_day);
        let yes = |text: String| match text.as_str() {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        };
        let complaint = opened_at.zip(client).map(|(opened_at, client)| Complaint {
            id: cells.text("id"),
            number: cells.text("number"),
            client,
            opened_at,
            channel: cells.text("channel"),
            taken_by: cells.text("taken_by"),
            kind: cells.text("kind"),
            severity: severity.unwrap_or_default(),
            about: cells.text("about"),
            said: cells.text("said"),
            wants: cells.text("wants"),
            in_scope: yes(cells.text("in_scope")),
            agreed_at,
            responded_at,
            answered_at,
            resolved_at,
            closed_at,
            remedy: cells.text("remedy"),
            cost,
            cause: cells.text("cause"),
            corrective_action: cells.text("corrective_action"),
            satisfied: yes(cells.text("satisfied")),
            staff: cells.text("staff"),
            assigned: cells.text("assigned"),
            reopened_at,
            action_by: cells.text("action_by"),
            action_due,
            product: cells.text("product"),
            batch: cells.text("batch"),
            photos: parts(&cells.text("photos")).map(str::to_string).collect(),
            gone_on,
            note: cells.text("note"),
            source: row.source(),
        });
        (complaint, cells.problems)
    }

    /// Where it stands, by the times that were written down.
    pub fn state(&self) -> State {
        let reached = [
            (self.closed_at, State::Closed),
            (self.resolved_at, State::Resolved),
            (self.answered_at, State::Answered),
            (self.responded_at, State::Responded),
        ];
        reached.into_iter().find(|(at, _)| at.is_some()).map_or(State::New, |(_, state)| state)
    }

    /// Whether something is still to be done for her.
    pub fn is_open(&self) -> bool {
        self.state() < State::Resolved
    }

    /// The moment from which the answer and the solution are counted: it begins anew where she was not
    /// satisfied.
    pub fn counted_from(&self) -> Moment {
        self.reopened_at.map_or(self.opened_at, |at| at.max(self.opened_at))
    }
}
