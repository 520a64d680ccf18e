//! The clock of a complaint: until when somebody responds, until when she has an answer, until when it is
//! solved (domain.md section 7: 30 minutes, 24 and 72 hours).
//!
//! A pure function of the complaint, the rules, the hours that count, and the moment.

use super::{Complaint, State};
use crate::domain::clock::Hours;
use crate::domain::day::Moment;
use crate::domain::rule::complaint::ComplaintRules;

/// What falls due for a complaint, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    Respond,
    Answer,
    Solve,
}

impl Stage {
    pub const ALL: [Stage; 3] = [Stage::Respond, Stage::Answer, Stage::Solve];

    /// The word for it in keys and machine formats.
    pub fn word(self) -> &'static str {
        match self {
            Stage::Respond => "respond",
            Stage::Answer => "answer",
            Stage::Solve => "solve",
        }
    }
}

/// How a stage stands, in minutes that count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Done in time, so long after it began to count.
    Met(i64),
    /// Done, so long after it was due.
    MetLate(i64),
    /// So long is left.
    Left(i64),
    /// So long overdue.
    Late(i64),
}

/// One stage of a complaint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    pub stage: Stage,
    pub at: Moment,
    pub standing: Standing,
}

impl Due {
    /// Minutes left, negative where it is overdue; none where it is done.
    pub fn left(&self) -> Option<i64> {
        match self.standing {
            Standing::Left(minutes) => Some(minutes),
            Standing::Late(minutes) => Some(-minutes),
            Standing::Met(_) | Standing::MetLate(_) => None,
        }
    }
}

/// Every stage of a complaint: until when, and how it stands. The response is counted from when she
/// complained; answer and solution anew where it was reopened.
pub fn stages(complaint: &Complaint, rules: &ComplaintRules, hours: &Hours, now: Moment) -> [Due; 3] {
    let limits = rules.limits(&complaint.severity);
    let again = complaint.counted_from();
    let done = |at: Option<Moment>, later: Option<Moment>| at.or(later);
    // What was imported may tell a later step without the one before it.
    let solved = done(complaint.resolved_at, complaint.closed_at);
    let answered = done(complaint.answered_at, solved);
    let responded = done(complaint.responded_at, answered);
    let due = |stage, from: Moment, minutes, at: Option<Moment>| {
        let due = hours.after(from, minutes);
        let standing = match at {
            Some(at) if at <= due => Standing::Met(hours.between(from, at)),
            Some(at) => Standing::MetLate(hours.between(due, at)),
            None if now <= due => Standing::Left(hours.between(now.max(from), due)),
            None => Standing::Late(hours.between(due, now)),
        };
        Due { stage, at: due, standing }
    };
    [
        due(Stage::Respond, complaint.opened_at, limits.respond, responded),
        due(Stage::Answer, again, limits.answer, answered),
        due(Stage::Solve, again, limits.solve, solved),
    ]
}

/// What is to be done next, of those that are open: the first stage that is not done. A later stage that is
/// overdue waits for it all the same.
pub fn next(complaint: &Complaint, rules: &ComplaintRules, hours: &Hours, now: Moment) -> Option<Due> {
    if complaint.state() >= State::Resolved {
        return None;
    }
    stages(complaint, rules, hours, now).into_iter().find(|due| due.left().is_some())
}

#[cfg(test)]
mod tests;
