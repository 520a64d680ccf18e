//! Who hears of a complaint that is late: derived from the records and the rules, each with a key of its
//! own, so that nobody is told twice.

use super::Complaint;
use super::clock::Due;
use crate::domain::rule::complaint::ComplaintRules;

/// Somebody who is to be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Escalation {
    /// `escalate-owner/k2611-…/respond-2026-11-21T14:30`.
    pub key: String,
    /// A role of the rules.
    pub to: String,
}

/// The rule in the key.
pub fn rule(to: &str) -> String {
    format!("escalate-{to}")
}

/// Everybody to whom it has climbed by now: the first one when it is late, the next one so long after.
pub fn due(complaint: &Complaint, next: &Due, rules: &ComplaintRules) -> Vec<Escalation> {
    let Some(late) = next.left().map(|left| -left).filter(|late| *late > 0) else { return Vec::new() };
    let told = |to: &str| Escalation {
        key: format!("{}/{}/{}-{}", rule(to), complaint.id, next.stage.word(), next.at),
        to: to.to_string(),
    };
    rules.escalate.iter().filter(|climb| climb.after < late).map(|climb| told(&climb.to)).collect()
}
