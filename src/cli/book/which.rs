//! Which booking is meant: an id, the tail of one, or a client with one open visit on the day.

use super::VERBS;
use crate::cli::register::Record;
use crate::domain::day::{Day, Month};
use crate::domain::find::{Findable, find};
use crate::domain::id::month_of;
use crate::domain::problem::{Candidate, Fact, Problem, Problems, Sought};
use crate::domain::record::booking::{Booking, Status};
use crate::domain::row::Row;
use crate::domain::schema;
use crate::store::directory::Store;
use crate::store::query;

/// Fewer characters of an id than these say nothing.
const LEAST: usize = 3;

/// Whether something is still to become of the booking.
pub fn is_open(status: Status) -> bool {
    matches!(status, Status::Booked | Status::Confirmed | Status::Arrived | Status::InService)
}

/// How a booking is told among several.
pub type Told<'a> = &'a dyn Fn(&Booking) -> String;

/// The bookings that are meant by all that was asked for, each once, in the order in which they were
/// asked for; everything wrong at once. `told` names one among several.
pub fn the_ones(
    store: &Store,
    asked: &[String],
    day: Day,
    clients: &[Record],
    told: Told,
) -> Result<Vec<Booking>, Problems> {
    let clients: Vec<Findable> = clients.iter().map(Record::findable).collect();
    let near = near(store, day)?;
    let (mut bookings, mut problems): (Vec<Booking>, Vec<Problem>) = Default::default();
    for asked in asked {
        match meant(store, asked.trim(), day, &near, &clients, told) {
            Ok(found) => {
                for booking in found {
                    if !bookings.iter().any(|known| known.id == booking.id) {
                        bookings.push(booking);
                    }
                }
            }
            Err(found) => problems.extend(found.0),
        }
    }
    Problems(problems).or_ok()?;
    Ok(bookings)
}

/// The bookings of the day's month and its neighbours, among which a tail of an id is looked for.
fn near(store: &Store, day: Day) -> Result<Vec<Booking>, Problems> {
    let month = day.month();
    among(store, [month.previous(), month, month.next()], &|_| true)
}

fn among(
    store: &Store,
    months: impl IntoIterator<Item = Month>,
    test: &dyn Fn(&[u8]) -> bool,
) -> Result<Vec<Booking>, Problems> {
    let mut problems = Vec::new();
    let found = query::among(store, &schema::BOOKINGS, months, ("id", test), &mut problems, Booking::read)?;
    Problems(problems.into_iter().filter(Problem::is_doubt).collect()).or_ok()?;
    Ok(found)
}

fn meant(
    store: &Store,
    asked: &str,
    day: Day,
    near: &[Booking],
    clients: &[Findable],
    told: Told,
) -> Result<Vec<Booking>, Problems> {
    if let Some(booking) = near.iter().find(|booking| booking.id == asked) {
        return Ok(vec![booking.clone()]);
    }
    if month_of(asked).is_some() {
        return by_id(store, asked).map(|booking| vec![booking]);
    }
    let of_id = asked.len() >= LEAST && asked.is_ascii();
    let by_tail: Vec<&Booking> = match of_id {
        true => near.iter().filter(|b| b.id.ends_with(asked) || b.id.starts_with(asked)).collect(),
        false => Vec::new(),
    };
    // A phone's last digits may be the tail of an id as well: who comes today is rather meant.
    let hers = of_client(asked, day, near, clients);
    let found = match (by_tail.is_empty(), hers.is_empty()) {
        (true, true) => return Err(not_found(asked)),
        (false, true) => by_tail,
        (true, false) => hers,
        (false, false) => {
            let others: Vec<&Booking> = hers.into_iter().filter(|b| !by_tail.contains(b)).collect();
            [by_tail, others].concat()
        }
    };
    one_visit(asked, found, told)
}

fn not_found(asked: &str) -> Problems {
    Fact::NotFound { what: Sought::Booking, asked: asked.to_string(), verbs: VERBS }.into()
}

/// The open bookings of a day of everyone who may be meant.
fn of_client<'a>(asked: &str, day: Day, near: &'a [Booking], clients: &[Findable]) -> Vec<&'a Booking> {
    let meant: Vec<&str> = find(clients, asked).into_iter().map(|client| client.id.as_str()).collect();
    near.iter()
        .filter(|b| b.start.day == day && is_open(b.status) && meant.contains(&b.client.as_str()))
        .collect()
}

/// One booking, or all of one group: what one visit is made of.
fn one_visit(asked: &str, found: Vec<&Booking>, told: Told) -> Result<Vec<Booking>, Problems> {
    let group = |booking: &Booking| match booking.group.is_empty() {
        true => booking.id.clone(),
        false => booking.group.clone(),
    };
    let first = found.first().map(|booking| group(booking));
    if found.iter().all(|booking| Some(group(booking)) == first) {
        let mut found: Vec<Booking> = found.into_iter().cloned().collect();
        found.sort_by(|a, b| (a.start, &a.id).cmp(&(b.start, &b.id)));
        return Ok(found);
    }
    let candidate = |booking: &&Booking| Candidate {
        id: booking.id.clone(),
        number: String::new(),
        name: told(booking),
        phone: String::new(),
    };
    let candidates = found.iter().map(candidate).collect();
    Err(Fact::Ambiguous { what: Sought::Booking, asked: asked.to_string(), candidates }.into())
}

/// The booking of that id: in the file of its month, else where its last move took it, else anywhere.
pub fn by_id(store: &Store, id: &str) -> Result<Booking, Problems> {
    let is_it = |cell: &[u8]| cell == id.as_bytes();
    let own = month_of(id);
    let moved = own.map_or(Ok(None), |month| moved_to(store, id, month))?;
    for months in [own.into_iter().collect(), moved.into_iter().collect(), store.months(&schema::BOOKINGS)?] {
        if let Some(booking) = among(store, months, &is_it)?.pop() {
            return Ok(booking);
        }
    }
    Err(not_found(id))
}

/// The month into which a booking was moved last.
fn moved_to(store: &Store, id: &str, month: Month) -> Result<Option<Month>, Problems> {
    let is_it = |cell: &[u8]| cell == id.as_bytes();
    let table = &schema::BOOKING_CHANGES;
    let read = |row: &dyn Row| {
        let to = row.get("to");
        let moved = (row.get("what") == "moved").then(|| to.get(..7).and_then(Month::parse)).flatten();
        (Some(moved), Vec::new())
    };
    let found = query::among(store, table, [month], ("booking", &is_it), &mut Vec::new(), read)?;
    Ok(found.into_iter().flatten().next_back())
}
