//! The book held against itself: no hour given twice from today on, nothing done before its day,
//! nobody still here on a day that is over.

use super::tables::files_of;
use crate::domain::book_fact::BookFact;
use crate::domain::day::{Day, Moment};
use crate::domain::problem::{Fact, Place, Problem, Problems};
use crate::domain::record::booking::{Booking, Status};
use crate::domain::record::room::Room;
use crate::domain::row::Row;
use crate::domain::schema::{self, Table};
use crate::store::asked;
use crate::store::directory::Store;
use crate::store::query::{self, each, each_row};
use crate::store::raw_row::RawRow;
use foldhash::{HashMap, HashSet};
use std::collections::BTreeMap;

/// A booking that holds its time, with the place of its start.
struct Held {
    booking: Booking,
    place: Place,
}

impl Held {
    fn end(&self) -> Moment {
        self.booking.start.plus_minutes(self.booking.minutes.into())
    }
}

/// Whose time is given twice.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Whose {
    Staff,
    Room,
    Client,
}

/// Looks at the rows of the book. Hours that were given twice in the past can't be mended any more.
pub fn check(store: &Store, today: Day, problems: &mut Vec<Problem>) -> Result<(), Problems> {
    let mut to_come: Vec<Held> = Vec::new();
    let (table, first) = (&schema::BOOKINGS, today.to_string());
    for (file, month) in files_of(store, table)? {
        let Ok(Some(mut reader)) = store.reader(&file, Some(table)) else { continue };
        let place = |name| reader.heading.find(name).unwrap_or(usize::MAX);
        let (start, status) = (place("start"), place("status"));
        let mut left: BTreeMap<&'static str, (usize, Place)> = BTreeMap::new();
        let past = month.is_none_or(|month| month < today.month());
        each_row(&mut reader, &mut Vec::new(), |row, _| {
            // The month of a file says of most rows that they are over.
            if past || row.cell(start).get(..10).is_some_and(|day| day < first.as_bytes()) {
                if let Some(word) = still_here(&row, status) {
                    left.entry(word).or_insert_with(|| (0, row.place_of(Some(status)))).0 += 1;
                }
            } else if let (Some(booking), _) = Booking::read(&row) {
                if booking.status == Status::Done && booking.start.day > today.plus(1) {
                    let fact = Fact::Book(BookFact::DoneAhead { at: booking.start });
                    problems.push(Problem::at(fact, row.place_of(Some(status))));
                }
                if booking.status.holds() {
                    to_come.push(Held { booking, place: row.place_of(Some(start)) });
                }
            }
        })?;
        let told =
            |(status, (count, place))| Problem::at(Fact::Book(BookFact::LeftOpen { status, count }), place);
        problems.extend(left.into_iter().map(told));
    }
    problems.extend(twice(store, &to_come)?);
    Ok(())
}

/// The state of a row in which the client has come and not gone.
fn still_here(row: &RawRow, status: usize) -> Option<&'static str> {
    let cell = row.cell(status);
    let here = [Status::Arrived, Status::InService].map(Status::word);
    here.into_iter().find(|word| word.as_bytes() == &*cell)
}

/// Two bookings that have one hour of somebody's, or of a room, the later one second.
type Pair<'a> = (Whose, String, [&'a Held; 2]);

/// Hours that are given twice, of beauticians, rooms and clients.
fn twice(store: &Store, held: &[Held]) -> Result<Vec<Problem>, Problems> {
    let rooms = names(store, &schema::ROOMS);
    let places = places(store);
    let mut by: BTreeMap<(Whose, String), Vec<&Held>> = BTreeMap::new();
    for one in held {
        let booking = &one.booking;
        let mut whose = vec![(Whose::Staff, booking.staff.clone())];
        // A room is named by its id or by its name.
        whose.extend(booking.room.iter().map(|room| (Whose::Room, name(&rooms, room))));
        if booking.guest == 0 {
            whose.push((Whose::Client, booking.client.clone()));
        }
        for key in whose.into_iter().filter(|(_, id)| !id.is_empty()) {
            by.entry(key).or_default().push(one);
        }
    }
    let mut found: Vec<Pair> = Vec::new();
    for ((whose, id), mut rows) in by {
        rows.sort_by_key(|one| (one.booking.start, one.place.line));
        if let Some(places) = places.get(&id).filter(|places| whose == Whose::Room && **places > 1) {
            found.extend(too_many(&rows, *places).map(|pair| (whose, id.clone(), pair)));
            continue;
        }
        let mut before: Option<&Held> = None;
        for next in rows {
            if let Some(first) = before.filter(|first| next.booking.start < first.end())
                && (whose == Whose::Staff || !together(first, next))
            {
                found.push((whose, id.clone(), [first, next]));
            }
            before = before.filter(|first| first.end() > next.end()).or(Some(next));
        }
    }
    told(store, &found)
}

/// How many find room there at once, by the names of the rooms.
fn places(store: &Store) -> HashMap<String, u32> {
    let rooms = query::by_id(store, &schema::ROOMS, &mut Vec::new(), Room::read).unwrap_or_default();
    rooms.into_values().map(|room| (room.name, room.places)).collect()
}

/// The bookings of a room that come when its places are taken, each with one that takes them.
fn too_many<'a>(rows: &[&'a Held], places: u32) -> impl Iterator<Item = [&'a Held; 2]> {
    let mut there: Vec<&'a Held> = Vec::new();
    let mut found = Vec::new();
    for next in rows {
        there.retain(|one| next.booking.start < one.end());
        let persons: HashSet<(&str, u32)> =
            there.iter().chain([next]).map(|one| (one.booking.client.as_str(), one.booking.guest)).collect();
        let stranger = there.iter().rev().find(|one| !together(one, next)).copied();
        if u32::try_from(persons.len()).is_ok_and(|persons| persons > places) {
            found.extend(stranger.map(|other| [other, *next]));
        }
        there.push(next);
    }
    found.into_iter()
}

/// Whether two bookings are of one visit: two beauticians may be at work on one client, and friends
/// share a room.
fn together(a: &Held, b: &Held) -> bool {
    !a.booking.group.is_empty() && a.booking.group == b.booking.group
}

/// The problems, with names in the place of ids.
fn told(store: &Store, found: &[Pair]) -> Result<Vec<Problem>, Problems> {
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let staff = names(store, &schema::STAFF);
    let ids: Vec<&str> =
        found.iter().flat_map(|(_, _, pair)| pair.map(|one| one.booking.client.as_str())).collect();
    let clients = asked::names(store, &ids, &mut Vec::new())?;
    let problem = |(whose, id, pair): &Pair| {
        let at = pair[1].booking.start;
        let both = pair.map(|one| name(&clients, &one.booking.client));
        let fact = match whose {
            Whose::Staff => BookFact::StaffTwice { staff: name(&staff, id), clients: both, at },
            Whose::Room => BookFact::RoomTwice { room: id.clone(), clients: both, at },
            Whose::Client => BookFact::ClientTwice { client: name(&clients, id), at },
        };
        let [first, next] = pair.map(|one| &one.place);
        let also = Place::line(first.file.clone(), first.line);
        Problem { fact: Fact::Book(fact), place: Some(next.clone()), also: Some(also) }
    };
    Ok(found.iter().map(problem).collect())
}

/// The names of a small table, by id. What can't be read is told by the look at the tables.
fn names(store: &Store, table: &'static Table) -> HashMap<String, String> {
    let mut names = HashMap::default();
    let _ = each(store, &format!("{}.csv", table.name), table, &mut Vec::new(), |row, _| {
        names.insert(row.get("id").trim().to_string(), row.get("name").trim().to_string());
    });
    names
}

fn name(names: &HashMap<String, String>, id: &str) -> String {
    names.get(id).filter(|name| !name.is_empty()).map_or(id, String::as_str).to_string()
}
