//! What may be done about a complaint: its states follow each other, and none is left out (domain.md
//! section 7). Everything that stands in the way is told at once.

use super::{Complaint, State};
use crate::domain::complaint_fact::ComplaintFact;
use crate::domain::day::Moment;

/// Why a complaint can't take a state at that moment; nothing where it can.
pub fn refused(complaint: &Complaint, to: State, at: Moment) -> Vec<ComplaintFact> {
    let (state, id) = (complaint.state(), || complaint.id.clone());
    if state >= to {
        let since = reached(complaint, to).or_else(|| reached(complaint, state)).unwrap_or(at);
        return vec![ComplaintFact::AlreadySo { id: id(), to: to.word(), at: since }];
    }
    let mut facts = Vec::new();
    let before = State::ALL.into_iter().filter(|one| *one > State::New && *one < to);
    for missing in before.clone().filter(|one| state < *one) {
        facts.push(ComplaintFact::Skipped { id: id(), to: to.word(), missing: missing.word() });
    }
    let last = before.filter_map(|one| reached(complaint, one)).chain([complaint.counted_from()]).max();
    if let Some(last) = last.filter(|last| at < *last) {
        facts.push(ComplaintFact::TooEarly { at, last });
    }
    facts
}

/// When a state was reached.
pub fn reached(complaint: &Complaint, state: State) -> Option<Moment> {
    match state {
        State::New => Some(complaint.opened_at),
        State::Responded => complaint.responded_at,
        State::Answered => complaint.answered_at,
        State::Resolved => complaint.resolved_at,
        State::Closed => complaint.closed_at,
    }
}
