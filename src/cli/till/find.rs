//! A visit or a sale by its id, its number, or the beginning or tail of its id.

use super::load::sound;
use crate::domain::day::Month;
use crate::domain::id::month_of;
use crate::domain::problem::{Candidate, Fact, Problem, Problems, Sought};
use crate::domain::record::booking::Booking;
use crate::domain::record::payment::Payment;
use crate::domain::record::point::Point;
use crate::domain::record::sale::Sale;
use crate::domain::record::visit::Visit;
use crate::domain::row::Row;
use crate::domain::schema::{self, Table};
use crate::store::directory::Store;
use crate::store::query;

/// Fewer characters of an id than these say nothing.
pub const LEAST: usize = 4;

pub type Read<T> = fn(&dyn Row) -> (Option<T>, Vec<Problem>);

pub fn visit(store: &Store, asked: &str, verbs: &'static [&'static str]) -> Result<Visit, Problems> {
    let of = |visit: &Visit| (visit.id.clone(), visit.at.to_string());
    the_one(store, &schema::VISITS, Sought::Visit, asked, verbs, Visit::read, of)
}

/// A visit, also by its booking.
pub fn visit_or_booked(store: &Store, asked: &str) -> Result<Visit, Problems> {
    let asked = asked.trim();
    let said = match visit(store, asked, &[]) {
        Ok(visit) => return Ok(visit),
        Err(said) => said,
    };
    let mut bookings = whole(store, &schema::BOOKINGS, asked, Booking::read)?;
    if bookings.is_empty() && asked.len() >= LEAST {
        bookings = by_part(store, &schema::BOOKINGS, asked, Booking::read)?;
    }
    let [booking] = &bookings[..] else { return Err(said) };
    visit_of_booking(store, &booking.id)?.ok_or(said)
}

/// The visit that a booking became and that stands; it may be entered in the month after.
pub fn visit_of_booking(store: &Store, booking: &str) -> Result<Option<Visit>, Problems> {
    let Some(month) = month_of(booking) else { return Ok(None) };
    let months = store.months(&schema::VISITS)?.into_iter().filter(|known| *known >= month);
    let is_it = |cell: &[u8]| cell == booking.as_bytes();
    let found = rows(store, &schema::VISITS, months.collect(), ("booking", &is_it), Visit::read)?;
    let gone: Vec<String> = found.iter().map(|visit| visit.reverses.clone()).collect();
    Ok(found.into_iter().find(|visit| visit.reverses.is_empty() && !gone.contains(&visit.id)))
}

/// A payment by its id or a part of it.
pub fn payment(store: &Store, asked: &str, verbs: &'static [&'static str]) -> Result<Payment, Problems> {
    let of = |payment: &Payment| (payment.id.clone(), payment.at.to_string());
    the_one(store, &schema::PAYMENTS, Sought::Payment, asked, verbs, Payment::read, of)
}

/// A row of points by its id or a part of it.
pub fn points(store: &Store, asked: &str, verbs: &'static [&'static str]) -> Result<Point, Problems> {
    let of = |point: &Point| (point.id.clone(), point.at.to_string());
    the_one(store, &schema::POINTS, Sought::Points, asked, verbs, Point::read, of)
}

pub fn sale(store: &Store, asked: &str, verbs: &'static [&'static str]) -> Result<Sale, Problems> {
    let of = |sale: &Sale| (sale.id.clone(), sale.at.to_string());
    the_one(store, &schema::SALES, Sought::Sale, asked, verbs, Sale::read, of)
}

/// The one row that is meant: its id, its number, or the beginning or tail of its id.
pub fn the_one<T>(
    store: &Store,
    table: &'static Table,
    what: Sought,
    asked: &str,
    verbs: &'static [&'static str],
    read: Read<T>,
    of: impl Fn(&T) -> (String, String),
) -> Result<T, Problems> {
    let asked = asked.trim();
    let missing = || Problems::from(Fact::NotFound { what, asked: asked.to_string(), verbs });
    let mut found = whole(store, table, asked, read)?;
    if found.is_empty() && asked.len() >= LEAST {
        found = by_part(store, table, asked, read)?;
    }
    match found.len() {
        0 => Err(missing()),
        1 => found.pop().ok_or_else(missing),
        _ => {
            let candidate = |row: &T| {
                let (id, at) = of(row);
                Candidate { id, name: at.replace('T', " "), number: String::new(), phone: String::new() }
            };
            let candidates = found.iter().map(candidate).collect();
            Err(Fact::Ambiguous { what, asked: asked.to_string(), candidates }.into())
        }
    }
}

/// The rows of that very id, else of that number.
pub fn whole<T>(
    store: &Store,
    table: &'static Table,
    asked: &str,
    read: Read<T>,
) -> Result<Vec<T>, Problems> {
    let is_it = |cell: &[u8]| cell == asked.as_bytes();
    // An id names its month; only what is not found there is looked for everywhere.
    let own: Vec<Month> = month_of(asked).into_iter().collect();
    let found = rows(store, table, own, ("id", &is_it), read)?;
    if !found.is_empty() || asked.is_empty() {
        return Ok(found);
    }
    rows(store, table, store.months(table)?, ("number", &is_it), read)
}

/// Whether an id is named by what was typed: as a whole, or by a beginning or tail.
pub fn is_named(id: &str, asked: &str) -> bool {
    id == asked || asked.len() >= LEAST && (id.starts_with(asked) || id.ends_with(asked))
}

/// The rows whose id begins or ends so.
pub fn by_part<T>(
    store: &Store,
    table: &'static Table,
    asked: &str,
    read: Read<T>,
) -> Result<Vec<T>, Problems> {
    let ends = |cell: &[u8]| cell.ends_with(asked.as_bytes()) || cell.starts_with(asked.as_bytes());
    rows(store, table, store.months(table)?, ("id", &ends), read)
}

pub(super) fn rows<T>(
    store: &Store,
    table: &'static Table,
    months: Vec<Month>,
    test: query::Test,
    read: Read<T>,
) -> Result<Vec<T>, Problems> {
    let mut problems = Vec::new();
    let found = query::among(store, table, months, test, &mut problems, read)?;
    sound(problems)?;
    Ok(found)
}

/// The row that reverses this one, if there is one.
pub fn reversal(store: &Store, table: &'static Table, id: &str) -> Result<Option<String>, Problems> {
    let mut problems = Vec::new();
    let is_it = |cell: &[u8]| cell == id.as_bytes();
    let read = |row: &dyn Row| (Some(row.get("id").trim().to_string()), Vec::new());
    let months = store.months(table)?;
    let found = query::among(store, table, months, ("reverses", &is_it), &mut problems, read)?;
    sound(problems)?;
    Ok(found.into_iter().next())
}
