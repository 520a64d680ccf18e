//! The days on which clients were here: their visits, and bookings that were done without a visit being entered.

use crate::cli::till::load::Choice;
use crate::domain::day::Day;
use crate::domain::problem::{Problem, Problems};
use crate::domain::record::booking::{Booking, Status};
use crate::domain::record::visit::Visit;
use crate::store::directory::Store;
use crate::store::query;
use std::collections::HashSet;

/// What was done on these days, as far as it was not taken back. `client`: hers alone.
pub fn between(
    store: &Store,
    client: Option<&str>,
    (from, to): (Day, Day),
    problems: &mut Vec<Problem>,
) -> Result<Vec<Visit>, Problems> {
    let mut visits = Choice { client, from: Some(from), to: Some(to) }.visits(store)?;
    let gone: HashSet<String> =
        visits.iter().filter(|v| !v.reverses.is_empty()).map(|v| v.reverses.clone()).collect();
    visits.retain(|visit| visit.reverses.is_empty() && !gone.contains(&visit.id));
    // A visit that was entered speaks for all that was booked of that day.
    let entered: HashSet<(String, Day)> =
        visits.iter().map(|visit| (visit.client.clone(), visit.at.day)).collect();
    let is_stay = |booking: &Booking| {
        booking.status == Status::Done
            && booking.guest == 0
            && client.is_none_or(|client| booking.client == client)
            && !entered.contains(&(booking.client.clone(), booking.start.day))
    };
    let bookings = query::bookings_between(store, from, to, problems)?;
    visits.extend(bookings.iter().filter(|booking| is_stay(booking)).map(|booking| Visit::of(booking)));
    Ok(visits)
}
