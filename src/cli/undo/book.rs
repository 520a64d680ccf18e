//! What stands in the way of taking a change of the book back: bookings that have taken the time since.

use crate::cli::book::desk::Desk;
use crate::domain::book::{Ask, Patron};
use crate::domain::book_fact::BookFact;
use crate::domain::day::Moment;
use crate::domain::problem::{Fact, Problem, Problems};
use crate::domain::record::booking::Booking;
use crate::domain::record::service::Service;
use crate::domain::refusal::{Refusal, Taken};
use crate::domain::rule::Rules;
use crate::store::asked;
use crate::store::directory::Store;
use crate::store::hanging;
use crate::store::plan::Plan;

/// The bookings in the way of those that these plans bring back, from today on: nobody sits in a chair
/// of yesterday.
pub fn in_the_way(
    store: &Store,
    rules: &Rules,
    now: Moment,
    plans: &[Plan],
) -> Result<Vec<Problem>, Problems> {
    let bookings = hanging::bookings(plans);
    let instead_of: Vec<String> = bookings.iter().map(|(_, after)| after.id.clone()).collect();
    let again: Vec<&Booking> = bookings
        .iter()
        .filter(|(before, after)| takes_more(before.as_ref(), after) && after.start.day >= now.day)
        .map(|(_, after)| after)
        .collect();
    let mut found = Vec::new();
    if again.is_empty() {
        return Ok(found);
    }
    let mut desk = Desk::open(store, rules, now)?;
    for booking in again {
        desk.fill(store, booking.start.day, booking.start.day)?;
        for (whose, with) in taken(&desk, booking, &instead_of) {
            let clients = asked::names(store, &[&booking.client, &with.client], &mut Vec::new())?;
            let name = |id: &String| clients.get(id).unwrap_or(id).clone();
            let fact = BookFact::TakenSince {
                client: name(&booking.client),
                at: booking.start,
                service: desk.service_name(&booking.service).to_string(),
                whose: clients.get(&whose).cloned().unwrap_or(whose),
                with: Box::new(Taken { client: name(&with.client), ..with }),
            };
            found.push(Problem::new(Fact::Book(fact)));
        }
    }
    Ok(found)
}

/// Whether a booking takes more of somebody's time, or of a room, than it does now.
fn takes_more(before: Option<&Booking>, after: &Booking) -> bool {
    let where_and_when = |booking: &Booking| {
        (booking.start, booking.minutes, booking.staff.clone(), booking.room.clone(), booking.client.clone())
    };
    let stays =
        before.is_some_and(|before| before.status.holds() && where_and_when(before) == where_and_when(after));
    after.status.holds() && !stays
}

/// Whose time, or which room, somebody else has by then.
fn taken(desk: &Desk, booking: &Booking, instead_of: &[String]) -> Vec<(String, Taken)> {
    let unknown = Service::default();
    let patron = Patron { id: booking.client.clone(), ..Patron::default() };
    let rooms: Vec<_> = desk.shelf.rooms.iter().filter(|room| booking.is_in(room)).collect();
    let ask = Ask {
        patron: Some(&patron),
        guest: booking.guest,
        party: 1,
        service: desk.shelf.services.get(&booking.service).unwrap_or(&unknown),
        staff: desk.shelf.staff.iter().find(|staff| staff.id == booking.staff),
        rooms: &rooms,
        start: booking.start,
        minutes: (booking.minutes > 0).then_some(booking.minutes),
        instead_of,
    };
    let book = desk.book();
    let refusals = match ask.staff {
        Some(_) => book.place(&ask, &[], &|_| false).refusals,
        // Nobody is free of whom nothing is asked: only rooms and the client are looked at.
        None => book.place(&ask, &[], &|_| true).refusals,
    };
    let mut found: Vec<(String, Taken)> = Vec::new();
    for refusal in refusals {
        let (whose, with) = match refusal {
            Refusal::StaffBusy { staff, with } => (staff, *with),
            Refusal::RoomTaken { room, with } => (room, *with),
            Refusal::ClientBooked { client, with } => (client, *with),
            _ => continue,
        };
        // One that is in the way twice is moved once.
        if !found.iter().any(|(_, known)| known.booking == with.booking) {
            found.push((whose, with));
        }
    }
    found
}
