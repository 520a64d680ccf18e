//! The appointment book, read no further than a question needs.

use super::cards;
use super::directory::Store;
use super::heading::Places;
use super::query;
use super::raw_row::RawRow;
use crate::domain::card::account::Account;
use crate::domain::day::{Day, Month};
use crate::domain::id::month_of;
use crate::domain::problem::{Problem, Problems};
use crate::domain::record::booking::{Booking, Status};
use crate::domain::record::booking_change::{BookingChange, MOVED};
use crate::domain::record::card::{Card, CardKind};
use crate::domain::record::card_use::CardUse;
use crate::domain::record::closure::Closure;
use crate::domain::record::room::Room;
use crate::domain::record::service::Service;
use crate::domain::record::shift::Shift;
use crate::domain::record::staff::Staff;
use crate::domain::row::Row;
use crate::domain::schema::{self, Table};
use foldhash::{HashMap, HashSet};
use memchr::memmem::Finder;

/// What the book of some days rests on.
#[derive(Debug, Default)]
pub struct Shelf {
    pub staff: Vec<Staff>,
    pub rooms: Vec<Room>,
    pub services: HashMap<String, Service>,
    pub closures: Vec<Closure>,
    pub shifts: Vec<Shift>,
    pub bookings: Vec<Booking>,
}

fn whole(table: &Table) -> String {
    format!("{}.csv", table.name)
}

impl Shelf {
    /// Who works here, what is offered, the rooms and the closures: what no day decides.
    pub fn open(store: &Store, problems: &mut Vec<Problem>) -> Result<Shelf, Problems> {
        let (staff, rooms) = (&schema::STAFF, &schema::ROOMS);
        let services =
            query::all(store, &whole(&schema::SERVICES), &schema::SERVICES, problems, Service::read)?;
        let closures =
            query::all(store, &whole(&schema::CLOSURES), &schema::CLOSURES, problems, Closure::read)?;
        Ok(Shelf {
            staff: query::all(store, &whole(staff), staff, problems, Staff::read)?,
            rooms: query::all(store, &whole(rooms), rooms, problems, Room::read)?,
            services: services.into_iter().map(|service| (service.id.clone(), service)).collect(),
            closures: closures.into_iter().flatten().collect(),
            ..Shelf::default()
        })
    }

    /// The bookings and the roster of these days, both included.
    pub fn fill(
        &mut self,
        store: &Store,
        from: Day,
        until: Day,
        problems: &mut Vec<Problem>,
    ) -> Result<(), Problems> {
        let bookings = query::bookings_between(store, from, until, problems)?;
        self.bookings = bookings.into_iter().map(std::rc::Rc::unwrap_or_clone).collect();
        self.shifts.clear();
        for month in query::months_between(from, until) {
            let file = schema::ROSTER.file(month);
            let shifts = query::all(store, &file, &schema::ROSTER, problems, Shift::read)?;
            self.shifts.extend(shifts.into_iter().flatten());
        }
        Ok(())
    }
}

/// The bookings of one client, from that month on.
pub fn bookings_of(
    store: &Store,
    client: &str,
    from: Month,
    problems: &mut Vec<Problem>,
) -> Result<Vec<Booking>, Problems> {
    let months = store.months(&schema::BOOKINGS)?;
    let mut bookings = Vec::new();
    for month in months.into_iter().filter(|month| *month >= from) {
        let file = schema::BOOKINGS.file(month);
        chosen(store, &file, &schema::BOOKINGS, "client", client, problems, |row, problems| {
            let (booking, found) = Booking::read(row);
            problems.extend(found);
            bookings.extend(booking);
        })?;
    }
    Ok(bookings)
}

/// The bookings of these clients from one day to another that were missed or called off.
pub fn each_lost(
    store: &Store,
    clients: &HashSet<&str>,
    from: Day,
    until: Day,
    problems: &mut Vec<Problem>,
    mut take: impl FnMut(Booking),
) -> Result<(), Problems> {
    let lost = [Status::NoShow.word().as_bytes(), Status::Cancelled.word().as_bytes()];
    let needles = lost.map(Finder::new);
    let own = |id: &[u8]| std::str::from_utf8(id).is_ok_and(|id| clients.contains(id.trim()));
    let mut places = Places::of(["client", "status"]);
    for month in query::months_between(from, until) {
        let file = schema::BOOKINGS.file(month);
        let Some(mut reader) = store.reader(&file, Some(&schema::BOOKINGS))? else { continue };
        let [client, status] = places.under(&reader.heading);
        query::each_with_any(&mut reader, &needles, problems, |row, problems| {
            if lost.contains(&&*row.cell(status)) && own(&row.cell(client)) {
                let (booking, found) = Booking::read(&row);
                problems.extend(found);
                booking.into_iter().for_each(&mut take);
            }
        })?;
        store.give_back(reader);
    }
    Ok(())
}

/// What was done to these bookings, in the order in which it was.
pub fn changes_of(
    store: &Store,
    bookings: &[&str],
    problems: &mut Vec<Problem>,
) -> Result<Vec<BookingChange>, Problems> {
    let mut months: Vec<Month> = bookings.iter().filter_map(|id| month_of(id)).collect();
    months.sort_unstable();
    months.dedup();
    let mut changes = Vec::new();
    for month in months {
        let (table, file) = (&schema::BOOKING_CHANGES, schema::BOOKING_CHANGES.file(month));
        query::each(store, &file, table, problems, |row, problems| {
            if bookings.contains(&row.get("booking").trim()) {
                let (change, found) = BookingChange::read(&row);
                problems.extend(found);
                changes.extend(change);
            }
        })?;
    }
    changes.sort_by_key(|change| change.at);
    Ok(changes)
}

/// The booking of that id: in the file of the month in its id, else where it was moved to last.
pub fn booking(store: &Store, id: &str, problems: &mut Vec<Problem>) -> Result<Option<Booking>, Problems> {
    let Some(month) = month_of(id) else { return sought(store, id, problems) };
    if let Some(booking) = in_month(store, id, month, problems)? {
        return Ok(Some(booking));
    }
    let changes = changes_of(store, &[id], problems)?;
    let moved = changes.iter().rev().find(|change| change.what == MOVED);
    let month = moved.and_then(|change| change.to.get(..7)).and_then(Month::parse);
    match month {
        Some(month) => in_month(store, id, month, problems),
        None => Ok(None),
    }
}

/// A booking whose id tells no month.
fn sought(store: &Store, id: &str, problems: &mut Vec<Problem>) -> Result<Option<Booking>, Problems> {
    for month in store.months(&schema::BOOKINGS)?.into_iter().rev() {
        if let Some(booking) = in_month(store, id, month, problems)? {
            return Ok(Some(booking));
        }
    }
    Ok(None)
}

fn in_month(
    store: &Store,
    id: &str,
    month: Month,
    problems: &mut Vec<Problem>,
) -> Result<Option<Booking>, Problems> {
    let mut found = None;
    let file = schema::BOOKINGS.file(month);
    chosen(store, &file, &schema::BOOKINGS, "id", id, problems, |row, problems| {
        let (booking, wrong) = Booking::read(row);
        problems.extend(wrong);
        found = found.take().or(booking);
    })?;
    Ok(found)
}

/// The rows of a file that have this text in that column.
fn chosen(
    store: &Store,
    file: &str,
    table: &'static Table,
    column: &str,
    text: &str,
    problems: &mut Vec<Problem>,
    mut take: impl FnMut(&RawRow, &mut Vec<Problem>),
) -> Result<(), Problems> {
    let Some(mut reader) = store.reader(file, Some(table))? else { return Ok(()) };
    let column = reader.heading.find(column).unwrap_or(usize::MAX);
    query::each_with(&mut reader, &Finder::new(text), problems, |row, problems| {
        if row.cell(column).trim_ascii() == text.as_bytes() {
            take(&row, problems);
        }
    })?;
    store.give_back(reader);
    Ok(())
}

/// The cards of old sheets, kept as they were written; they say nothing where the shop keeps its cards here.
pub const OLD_CARDS: &str = "imports/cards.csv";

/// Whether a client has sessions or value left on a card.
pub fn has_paid_sessions(store: &Store, client: &str) -> Result<bool, Problems> {
    let all = cards::all(store, &mut Vec::new())?;
    if all.is_empty() {
        let mut left = false;
        each_old_card(store, |holder| left |= holder == client)?;
        return Ok(left);
    }
    let hers: Vec<Card> = all.into_iter().filter(|card| card.client == client).collect();
    let ids = hers.iter().map(|card| card.id.as_str()).collect();
    let rows = cards::rows_of(store, &ids, &mut Vec::new())?;
    Ok(hers.iter().any(|card| is_paid(&Account::of(card, &rows, None))))
}

/// Sessions, value or days that were paid for.
fn is_paid(account: &Account) -> bool {
    account.card.kind() != CardKind::Discount && account.has_left()
}

/// Every client with sessions or value left on a card.
pub fn all_with_paid_sessions(store: &Store) -> Result<HashSet<String>, Problems> {
    let mut holders = HashSet::default();
    let all = cards::all(store, &mut Vec::new())?;
    if all.is_empty() {
        each_old_card(store, |holder| {
            holders.insert(holder.to_string());
        })?;
        return Ok(holders);
    }
    let rows = cards::all_rows(store, &mut Vec::new())?;
    let mut by_card: HashMap<&str, Vec<&CardUse>> = HashMap::default();
    for row in &rows {
        by_card.entry(&row.card).or_default().push(row);
    }
    for card in &all {
        let own = by_card.remove(card.id.as_str()).unwrap_or_default();
        if is_paid(&Account::of(card, own, None)) {
            holders.insert(card.client.clone());
        }
    }
    Ok(holders)
}

/// Columns of cards of old sheets that tell what was left.
const LEFT: [&str; 3] = ["times_left", "balance", "stored"];

/// Whether a cell of a card of an old sheet tells that something was left: 3, 1200.50, 3/10.
pub fn tells_left(column: &str, cell: &str) -> bool {
    let left = cell.split('/').next().unwrap_or(cell);
    LEFT.contains(&column) && left.chars().any(|c| ('1'..='9').contains(&c))
}

/// Whose the cards of old sheets are on which something was left, one by one.
pub fn each_old_card(store: &Store, mut take: impl FnMut(&str)) -> Result<(), Problems> {
    let Some(mut reader) = store.reader(OLD_CARDS, None)? else { return Ok(()) };
    query::each_row(&mut reader, &mut Vec::new(), |row, _| {
        if LEFT.iter().any(|column| tells_left(column, &row.get(column))) {
            take(&row.get("client"));
        }
    })
}
