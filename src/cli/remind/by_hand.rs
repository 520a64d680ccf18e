//! What tells which appointments a person has to see to: what clients have missed, and which bookings can't stay.

use crate::cli::moved::{Working, passed};
use crate::domain::day::Day;
use crate::domain::due::Records;
use crate::domain::due::by_hand::ByHand;
use crate::domain::problem::{Problem, Problems};
use crate::domain::record::booking::{Booking, Status};
use crate::domain::record::closure::Closure;
use crate::domain::record::shift::Shift;
use crate::domain::rule::Rules;
use crate::domain::schema;
use crate::domain::to_move::{self, Passed, WhyMove, why_moved_since};
use crate::store::directory::Store;
use crate::store::{missed, query};
use foldhash::HashSet;
use serde_json::{Value, json};

/// Adds it to the records of a list with appointments.
pub fn load(
    store: &Store,
    rules: &Rules,
    today: Day,
    records: &mut Records,
    problems: &mut Vec<Problem>,
) -> Result<(), Problems> {
    let open = records.bookings.iter().filter(|booking| booking.status == Status::Booked);
    let open: HashSet<&str> = open.map(|booking| booking.client.as_str()).collect();
    if !open.is_empty() {
        records.missed = missed::halves(store, &rules.booking.no_show, today, &open, problems)?;
    }
    let days = records.bookings.iter().map(|booking| booking.start.day);
    let (Some(from), Some(until)) = (days.clone().min(), days.max()) else { return Ok(()) };
    let working = working(store, from, until, problems)?;
    let roster = working.roster(rules);
    let why = |booking: &Booking, passed: &Passed| -> Option<WhyMove> {
        let minutes = records.services.get(&booking.service).and_then(|service| service.minutes).unwrap_or(0);
        let staff = records.staff.get(&booking.staff);
        why_moved_since(&roster, staff, booking, minutes, to_move::of(passed, booking))
    };
    let none = Passed::default();
    let moved: Vec<&Booking> =
        records.bookings.iter().map(|one| &**one).filter(|one| why(one, &none).is_some()).collect();
    let passed = passed(store, moved.iter().copied(), problems)?;
    let still = moved.into_iter().filter_map(|one| Some((one.id.clone(), why(one, &passed)?)));
    records.to_move = still.collect();
    Ok(())
}

/// Closures and the roster of these days; the staff are in the records.
fn working(store: &Store, from: Day, until: Day, problems: &mut Vec<Problem>) -> Result<Working, Problems> {
    let closures = query::all(store, "closures.csv", &schema::CLOSURES, problems, |row| Closure::read(row))?;
    let mut working = Working { closures: closures.into_iter().flatten().collect(), ..Working::default() };
    for month in query::months_between(from, until) {
        let file = schema::ROSTER.file(month);
        let rows = query::all(store, &file, &schema::ROSTER, problems, |row| Shift::read(row))?;
        working.shifts.extend(rows.into_iter().flatten());
    }
    Ok(working)
}

/// Why a person has to see to it, for programs: how many she missed, or why the booking can't stay.
pub fn reason(why: &ByHand) -> String {
    match why {
        ByHand::Confirm { halves } => crate::messages::refusal::count(*halves),
        ByHand::Move { why, .. } => why.word().to_string(),
    }
}

/// The same with its kind, as a record.
pub fn record(why: &ByHand) -> Value {
    match why {
        ByHand::Confirm { halves } => json!({ "kind": why.word(), "missed": f64::from(*halves) / 2.0 }),
        ByHand::Move { booking, why: moved, told } => {
            json!({ "kind": why.word(), "booking": booking, "why": moved.word(), "told": told })
        }
    }
}
