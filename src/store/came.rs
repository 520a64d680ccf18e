//! Who was here on some days, or missed an appointment: visits and bookings, each month's read once.

use super::directory::Store;
use super::query;
use super::raw_row::RawRow;
use super::reader::Reader;
use crate::domain::day::{Day, Moment, Month, is_moment};
use crate::domain::followup::event::Came;
use crate::domain::money::Money;
use crate::domain::problem::{Problem, Problems};
use crate::domain::record::booking::{Booking, Status};
use crate::domain::record::visit::Visit;
use crate::domain::respelt;
use crate::domain::row::{Row, trimmed};
use crate::domain::schema;
use compact_str::CompactString;
use foldhash::{HashMap, HashSet};
use std::borrow::Cow;
use std::collections::BTreeSet;

/// A day as it is written.
type Written = [u8; 10];

/// What is asked of the visits and bookings.
pub struct Asked<'a> {
    /// The days on which clients were here.
    pub seen: BTreeSet<Day>,
    /// The days on which they missed an appointment.
    pub missed: &'a BTreeSet<Day>,
    /// Whether the bookings' channels are asked for.
    pub channels: bool,
    /// Until when it is asked whether somebody came again after one of these days.
    pub until: Option<Day>,
}

/// What the rows say.
#[derive(Default)]
pub struct Found {
    pub visits: Vec<Came>,
    /// Bookings that are done.
    pub done: Vec<Came>,
    pub missed: Vec<Came>,
    /// By booking.
    pub channels: HashMap<CompactString, CompactString>,
    /// Who was here on the days between.
    between: Vec<(CompactString, Written)>,
}

impl Found {
    /// Of these clients and days, those where the client was here after the day.
    pub fn back(&self, wanted: &[(String, Day)]) -> HashSet<(String, Day)> {
        let last = self.last(wanted.iter().map(|(client, _)| client.as_str()));
        let is_back = |(client, day): &&(String, Day)| {
            last.get(client.as_str()).is_some_and(|last| last.is_some_and(|last| last > *day))
        };
        wanted.iter().filter(is_back).cloned().collect()
    }

    /// What was missed, but by those who came later on that day, or since.
    pub fn missed_for_good(&self) -> Vec<&Came> {
        let last = self.last(self.missed.iter().map(|row| row.client.as_str()));
        let came = |row: &&Came| last.get(row.client.as_str()).copied().flatten() >= Some(row.at.day);
        self.missed.iter().filter(|row| !came(row)).collect()
    }

    /// The last day on which each of these clients was here.
    fn last<'a>(&'a self, clients: impl Iterator<Item = &'a str>) -> HashMap<&'a str, Option<Day>> {
        let mut last: HashMap<&str, Option<Day>> = HashMap::default();
        last.extend(clients.map(|client| (client, None)));
        for row in self.visits.iter().chain(&self.done) {
            if let Some(last) = last.get_mut(row.client.as_str()) {
                *last = (*last).max(Some(row.at.day));
            }
        }
        for (client, on) in &self.between {
            if let Some(last) = last.get_mut(client.as_str()) {
                *last = (*last).max(std::str::from_utf8(on).ok().and_then(Day::parse));
            }
        }
        last
    }
}

/// The days of which rows are asked for, as they are written.
struct Days {
    seen: HashSet<Written>,
    missed: HashSet<Written>,
    /// Those between which it is enough to know who was here.
    between: Option<(Written, Written)>,
}

impl Days {
    fn of(asked: &Asked) -> Days {
        let between = asked.seen.first().zip(asked.until);
        Days {
            seen: asked.seen.iter().copied().map(as_written).collect(),
            missed: asked.missed.iter().copied().map(as_written).collect(),
            between: between.map(|(first, until)| (as_written(*first), as_written(until))),
        }
    }

    fn between(&self, day: &Written) -> bool {
        self.between.is_some_and(|(first, until)| (first..=until).contains(day))
    }
}

fn as_written(day: Day) -> Written {
    day.to_string().into_bytes().try_into().unwrap_or_default()
}

/// Reads them.
pub fn on_days(store: &Store, asked: &Asked, problems: &mut Vec<Problem>) -> Result<Found, Problems> {
    let (mut found, days) = (Found::default(), Days::of(asked));
    for month in months(asked) {
        if let Some(mut reader) = store.reader(&schema::VISITS.file(month), Some(&schema::VISITS))? {
            visits(&mut reader, &days, &mut found, problems)?;
            store.give_back(reader);
        }
        if let Some(mut reader) = store.reader(&schema::BOOKINGS.file(month), Some(&schema::BOOKINGS))? {
            bookings(&mut reader, asked, &days, &mut found, problems)?;
            store.give_back(reader);
        }
    }
    Ok(found)
}

fn months(asked: &Asked) -> BTreeSet<Month> {
    let mut months: BTreeSet<Month> = asked.seen.iter().chain(asked.missed).map(|day| day.month()).collect();
    if let (Some(first), Some(last)) = (asked.seen.first(), asked.until) {
        months.extend(query::months_between(*first, last));
    }
    months
}

/// A moment as it stands, or as a spreadsheet has spelt it, which is told; none where it is no moment.
fn moment(cell: Cow<'_, [u8]>, tell: impl FnOnce()) -> Option<Cow<'_, [u8]>> {
    if is_moment(&cell) {
        return Some(cell);
    }
    tell();
    let own = respelt::own(text(&cell)).filter(|own| is_moment(own.as_bytes()));
    own.map(|own| own.into_bytes().into())
}

fn visits(
    reader: &mut Reader,
    days: &Days,
    found: &mut Found,
    problems: &mut Vec<Problem>,
) -> Result<(), Problems> {
    let [at_column, client_column] = reader.heading.places(["at", "client"]);
    let names = ["id", "client", "service", "staff", "booking", "fee", "reverses"];
    let columns = reader.heading.places(names);
    query::each_text_row(reader, problems, |row, problems| {
        let [at, client] = row.each([at_column, client_column]);
        let Some(at) = moment(at, || problems.extend(Visit::read(&row).1)) else { return };
        let Some(day) = at.first_chunk::<10>() else { return };
        if !days.seen.contains(day) {
            if days.between(day) {
                found.between.push((text(&client).into(), *day));
            }
            return;
        }
        let cells = row.each_text(columns);
        let [id, client, service, staff, booking, fee, reverses] = cells.each_ref().map(|cell| trimmed(cell));
        let fee = if fee.is_empty() { Some(Money::default()) } else { Money::parse(fee) };
        let came = Moment::parse(text(&at)).zip(fee);
        match came.filter(|_| row.is_text() && !client.is_empty()) {
            Some((at, fee)) => found.visits.push(Came {
                booking: booking.into(),
                fee,
                reverses: reverses.into(),
                ..came_at(&row, at, [id, client, service, staff])
            }),
            None => problems.extend(Visit::read(&row).1),
        }
    })
}

fn bookings(
    reader: &mut Reader,
    asked: &Asked,
    days: &Days,
    found: &mut Found,
    problems: &mut Vec<Problem>,
) -> Result<(), Problems> {
    let [start_column, client_column, status_column] = reader.heading.places(["start", "client", "status"]);
    let columns = reader.heading.places(["id", "client", "service", "staff", "channel", "status"]);
    let guest = reader.heading.find("guest");
    query::each_text_row(reader, problems, |row, problems| {
        let start = row.cell(start_column);
        let Some(start) = moment(start, || problems.extend(Booking::read(&row).1)) else { return };
        let Some(day) = start.first_chunk::<10>() else { return };
        let (is_seen, is_missed) = (days.seen.contains(day), days.missed.contains(day));
        if !is_seen && days.between(day) && *row.cell(status_column) == *Status::Done.word().as_bytes() {
            found.between.push((text(&row.cell(client_column)).into(), *day));
        }
        if !is_seen && !is_missed {
            return;
        }
        let cells = row.each_text(columns);
        let [id, client, service, staff, channel, status] = cells.each_ref().map(|cell| trimmed(cell));
        let known = Moment::parse(text(&start)).zip(Status::parse(status));
        let known = known.filter(|_| row.is_text() && !client.is_empty());
        let Some((at, status)) = known else { return problems.extend(Booking::read(&row).1) };
        if asked.channels {
            found.channels.insert(id.into(), channel.into());
        }
        let list = match status {
            Status::Done if is_seen => &mut found.done,
            Status::NoShow if is_missed => &mut found.missed,
            _ => return,
        };
        if guest.is_none_or(|guest| matches!(&*row.cell(guest), b"" | b"0")) {
            let came = came_at(&row, at, [id, client, service, staff]);
            list.push(Came { channel: channel.into(), ..came });
        }
    })
}

fn text(cell: &[u8]) -> &str {
    std::str::from_utf8(cell).unwrap_or_default().trim()
}

fn came_at(row: &RawRow, at: Moment, [id, client, service, staff]: [&str; 4]) -> Came {
    Came {
        id: id.into(),
        at,
        client: client.into(),
        service: service.into(),
        staff: staff.into(),
        booking: CompactString::default(),
        channel: CompactString::default(),
        fee: Money::default(),
        reverses: CompactString::default(),
        source: row.source(),
    }
}
