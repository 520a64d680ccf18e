//! Who has missed appointments of late, as the rule counts them (domain.md section 3).

use super::book;
use super::directory::Store;
use crate::domain::book::no_show;
use crate::domain::day::Day;
use crate::domain::problem::{Problem, Problems};
use crate::domain::record::booking::{Booking, Status};
use crate::domain::rule::booking::NoShowRules;
use foldhash::{HashMap, HashSet};

/// What each of these clients has missed, in halves: one look through the months of the rule.
pub fn halves(
    store: &Store,
    policy: &NoShowRules,
    today: Day,
    ids: &HashSet<&str>,
    problems: &mut Vec<Problem>,
) -> Result<HashMap<String, u32>, Problems> {
    let mut by_client: HashMap<String, Vec<Booking>> = HashMap::default();
    book::each_lost(store, ids, today.plus(-policy.within), today, problems, |booking| {
        by_client.entry(booking.client.clone()).or_default().push(booking);
    })?;
    let cancelled = by_client.values().flatten().filter(|booking| booking.status == Status::Cancelled);
    let cancelled: Vec<&str> = cancelled.map(|booking| booking.id.as_str()).collect();
    let changes =
        if cancelled.is_empty() { Vec::new() } else { book::changes_of(store, &cancelled, problems)? };
    let when = |booking: &Booking| {
        let word = Status::Cancelled.word();
        changes.iter().rev().find(|change| change.booking == booking.id && change.what == word).map(|c| c.at)
    };
    let halves = |bookings: &Vec<Booking>| no_show::halves(bookings, when, policy, today);
    Ok(by_client.iter().map(|(id, bookings)| (id.clone(), halves(bookings))).collect())
}
