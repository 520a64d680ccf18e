//! When each client was here of late, and who comes again: the question of asking back, asked of all clients
//! at once.
//!
//! A visit counts, and a done booking on a day on which no visit of hers was entered. Only the months in
//! question are read, on as many threads as the machine has, and of each row four cells. Clients and services
//! are kept as hashes: their names are wanted of a few of them.

use super::directory::Store;
use super::line::Line;
use super::plan::hash_of;
use super::query;
use super::reader::Reader;
use super::side_by_side;
use crate::domain::day::{Day, Month};
use crate::domain::due::rebook::Stay;
use crate::domain::id;
use crate::domain::lifecycle::Lifetime;
use crate::domain::problem::{Problem, Problems};
use crate::domain::record::booking::{Booking, Status};
use crate::domain::record::visit::Visit;
use crate::domain::respelt;
use crate::domain::rule::lifecycle::LifecycleRules;
use crate::domain::schema::{self, Table};
use foldhash::{HashMap, HashSet};
use std::cell::RefCell;

/// What stands for a service in a stay.
pub fn mark(service: &str) -> u32 {
    mark_of(service.as_bytes())
}

fn mark_of(service: &[u8]) -> u32 {
    // Of 64 well-mixed bits the lower half is as good as any.
    if service.is_empty() { 0 } else { (hash_of(service) as u32).max(1) }
}

/// The stays of all clients within some days.
#[derive(Default)]
pub struct Stays {
    slots: HashMap<u64, u32>,
    /// Where the stays of each slot end.
    ends: Vec<u32>,
    stays: Vec<Stay>,
    coming: HashSet<u64>,
}

impl Stays {
    fn slot(&self, client: u64) -> &[Stay] {
        let Some(slot) = self.slots.get(&client).map(|slot| *slot as usize) else { return &[] };
        let from =
            slot.checked_sub(1).and_then(|before| self.ends.get(before)).map_or(0, |end| *end as usize);
        self.ends.get(slot).and_then(|end| self.stays.get(from..*end as usize)).unwrap_or_default()
    }

    /// Whether a client has a booking to come.
    pub fn is_coming(&self, client: &[u8]) -> bool {
        self.coming.contains(&hash_of(client))
    }

    /// A client's stays, in the order of their days, and whether she is expected again.
    pub fn of(&self, client: &[u8]) -> (&[Stay], bool) {
        let client = hash_of(client);
        (self.slot(client), self.coming.contains(&client))
    }
}

/// A row that says that somebody was here.
#[derive(Clone, Copy)]
struct Seen {
    client: u64,
    on: i32,
    service: u32,
    row: RowKind,
}

/// Visits of a day stand before its bookings, of which they tell.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum RowKind {
    Visit,
    /// It was taken back: nobody was here, and the booking that it tells of is no visit either.
    TakenBack,
    Booking,
}

/// What a file holds.
#[derive(Default)]
struct Part {
    seen: Vec<Seen>,
    coming: Vec<u64>,
    /// Ids of visits that other rows take back.
    reversed: Vec<String>,
    problems: Vec<Problem>,
}

/// The days that are asked about, both included.
#[derive(Clone, Copy)]
struct Span {
    from: i32,
    to: i32,
}

fn number(day: Day) -> i32 {
    i32::try_from(day.days_since_epoch()).unwrap_or(i32::MAX)
}

/// The stays from one day to another, both included; of the bookings also those that are to come.
pub fn between(store: &Store, from: Day, to: Day, problems: &mut Vec<Problem>) -> Result<Stays, Problems> {
    let within =
        |month: &Month, last: Option<Month>| *month >= from.month() && last.is_none_or(|last| *month <= last);
    let mut files: Vec<(&'static Table, Month)> = Vec::new();
    let months = store.months(&schema::VISITS)?.into_iter().filter(|month| within(month, Some(to.month())));
    files.extend(months.map(|month| (&schema::VISITS, month)));
    let months = store.months(&schema::BOOKINGS)?.into_iter().filter(|month| within(month, None));
    files.extend(months.map(|month| (&schema::BOOKINGS, month)));
    let span = Span { from: number(from), to: number(to) };
    let mut parts = read_all(store, &files, span)?;
    let mut reversed: Vec<String> = Vec::new();
    for part in &mut parts {
        problems.append(&mut part.problems);
        reversed.append(&mut part.reversed);
    }
    take_back(store, &reversed, &mut parts)?;
    Ok(put_together(&parts))
}

fn read_all(store: &Store, files: &[(&'static Table, Month)], span: Span) -> Result<Vec<Part>, Problems> {
    // Whatever rests on the answer stands only while these files stand as they are.
    if !store.is_pending() {
        for (table, month) in files {
            store.note(&table.file(*month))?;
        }
    }
    side_by_side::months(store, files, |month, reader| read(reader, month, span))
}

/// The visits of all clients, from a day on back to the oldest: a month at a time, so that no more of ten years
/// has to be held than a line a client. Clients are told by `hash_of` their ids.
pub fn lifetimes(
    store: &Store,
    rules: &LifecycleRules,
    to: Day,
    problems: &mut Vec<Problem>,
) -> Result<Lifetimes, Problems> {
    let tables: [&'static Table; 2] = [&schema::VISITS, &schema::BOOKINGS];
    let mut months = store.months(tables[0])?;
    months.extend(store.months(tables[1])?);
    months.retain(|month| *month <= to.month());
    months.sort_unstable();
    months.dedup();
    let (span, mut all) = (Span { from: i32::MIN, to: number(to) }, Lifetimes::default());
    // A visit is taken back by a row of its own month, or of a later one.
    let mut reversed: Vec<String> = Vec::new();
    for month in months.into_iter().rev() {
        let mut parts = read_all(store, &tables.map(|table| (table, month)), span)?;
        for part in &mut parts {
            problems.append(&mut part.problems);
            reversed.append(&mut part.reversed);
        }
        let (now, later) = reversed.into_iter().partition(|id| id::month_of(id.trim()) == Some(month));
        reversed = later;
        take_back(store, &now, &mut parts)?;
        all.precede(&put_together(&parts), rules);
    }
    Ok(all)
}

/// What is known of every client's visits.
#[derive(Default)]
pub struct Lifetimes(HashMap<u64, Lifetime>);

impl Lifetimes {
    pub fn of(&self, client: &str) -> Option<Lifetime> {
        self.0.get(&hash_of(client.as_bytes())).copied()
    }

    /// Takes the stays of a month that is before all that are known.
    fn precede(&mut self, month: &Stays, rules: &LifecycleRules) {
        for client in month.slots.keys() {
            for stay in month.slot(*client).iter().rev() {
                let Some(day) = Day::from_days_since_epoch(stay.on.into()) else { continue };
                self.0
                    .entry(*client)
                    .and_modify(|life| life.precede(day, rules))
                    .or_insert_with(|| Lifetime::begin(day));
            }
        }
    }
}

/// The day of a cell; that of the file's own month without asking the calendar.
fn day_of(cell: &[u8], month: &str, first: i32) -> Option<i32> {
    let day = cell.get(..10)?;
    let own = day.strip_prefix(month.as_bytes());
    if let Some([b'-', tens @ b'0'..=b'2', units @ b'0'..=b'9']) =
        own.filter(|day| (&b"-01"[..]..=b"-28").contains(day))
    {
        return Some(first + i32::from(tens - b'0') * 10 + i32::from(units - b'0') - 1);
    }
    std::str::from_utf8(day).ok().and_then(Day::parse).map(number)
}

/// A cell that a spreadsheet has respelt, as our files have it.
fn respelt_day(cell: &[u8]) -> Option<String> {
    respelt::own(std::str::from_utf8(cell).ok()?.trim())
}

fn read(mut reader: Reader, month: Month, span: Span) -> Result<Part, Problems> {
    let heading = &reader.heading;
    let place = |name| heading.find(name).unwrap_or(usize::MAX);
    let status = heading.find("status");
    let when = heading.find("start").unwrap_or_else(|| place("at"));
    let columns = [when, place("client"), place("service"), status.unwrap_or_else(|| place("reverses"))];
    let (name, first) = (month.to_string(), month.first().map_or(0, number));
    let kind = if status.is_some() { RowKind::Booking } else { RowKind::Visit };
    let (part, mut problems) = (RefCell::new(Part::default()), Vec::new());
    // Whether the row says a day, where that matters.
    let note = |[at, client, service, last]: [&[u8]; 4]| -> bool {
        let (state, taken_back) = if status.is_some() { (last, &[][..]) } else { (&b"done"[..], last) };
        let coming = match state {
            b"done" => false,
            other if holds(other) => true,
            _ => return true,
        };
        let Some(on) = day_of(at, &name, first) else { return false };
        let mut part = part.borrow_mut();
        if client.is_empty() {
            return true;
        }
        if coming {
            if on >= span.to {
                part.coming.push(hash_of(client));
            }
            return true;
        }
        if !taken_back.is_empty() {
            part.reversed.push(String::from_utf8_lossy(taken_back).into_owned());
            return true;
        }
        if (span.from..=span.to).contains(&on) {
            part.seen.push(Seen { client: hash_of(client), on, service: mark_of(service), row: kind });
        }
        true
    };
    // Of rows without quotes the cells are enough; the others, and those without a day, are read as rows.
    let glance = |line: Line| !line.cells(columns).is_some_and(note);
    query::each_row_through(&mut reader, (&[], glance), &mut problems, |row, problems| {
        let cells = row.each(columns);
        let cells = cells.each_ref().map(|cell| &**cell);
        if !note(cells) {
            problems.extend(match kind {
                RowKind::Booking => Booking::read(&row).1,
                RowKind::Visit | RowKind::TakenBack => Visit::read(&row).1,
            });
            if let Some(own) = respelt_day(cells[0]) {
                note([own.as_bytes(), cells[1], cells[2], cells[3]]);
            }
        }
    })?;
    let mut part = part.into_inner();
    part.problems = problems;
    Ok(part)
}

/// Whether a booking in that state is still to come.
fn holds(status: &[u8]) -> bool {
    let status = std::str::from_utf8(status).ok().and_then(Status::parse);
    status.is_some_and(|status| status.holds() && status != Status::Done)
}

/// Leaves out the visits that were taken back, looked for where their ids say.
fn take_back(store: &Store, reversed: &[String], parts: &mut [Part]) -> Result<(), Problems> {
    let ids: HashSet<&str> = reversed.iter().map(|id| id.trim()).collect();
    let months: std::collections::BTreeSet<Month> = ids.iter().filter_map(|id| id::month_of(id)).collect();
    for month in months {
        let file = schema::VISITS.file(month);
        let Some(mut reader) = store.reader(&file, Some(&schema::VISITS))? else { continue };
        let (name, first) = (month.to_string(), month.first().map_or(0, number));
        let place = |column| reader.heading.find(column).unwrap_or(usize::MAX);
        let (id, at, client, service) = (place("id"), place("at"), place("client"), place("service"));
        query::each_row(&mut reader, &mut Vec::new(), |row, _| {
            if !ids.contains(&*row.text(id)) {
                return;
            }
            let cell = row.cell(at);
            let Some(on) =
                day_of(&cell, &name, first).or_else(|| day_of(respelt_day(&cell)?.as_bytes(), &name, first))
            else {
                return;
            };
            let (client, service) = (hash_of(&row.cell(client)), mark_of(&row.cell(service)));
            let same = |seen: &Seen| {
                seen.row == RowKind::Visit
                    && seen.client == client
                    && seen.on == on
                    && seen.service == service
            };
            if let Some(seen) = parts.iter_mut().flat_map(|part| &mut part.seen).find(|seen| same(seen)) {
                seen.row = RowKind::TakenBack;
            }
        })?;
    }
    Ok(())
}

/// The rows by client, in the order of their days.
fn put_together(parts: &[Part]) -> Stays {
    let mut all = Stays::default();
    let rows: usize = parts.iter().map(|part| part.seen.len()).sum();
    let (mut counts, mut slots): (Vec<u32>, Vec<u32>) = (Vec::new(), Vec::with_capacity(rows));
    for seen in parts.iter().flat_map(|part| &part.seen) {
        let next = u32::try_from(counts.len()).unwrap_or(u32::MAX);
        let slot = *all.slots.entry(seen.client).or_insert(next);
        if slot == next {
            counts.push(0);
        }
        counts[slot as usize] += 1;
        slots.push(slot);
    }
    let mut starts: Vec<u32> = counts
        .iter()
        .scan(0, |sum, count| {
            *sum += count;
            Some(*sum - count)
        })
        .collect();
    let mut laid = vec![(0, RowKind::Visit, 0); rows];
    for (seen, slot) in parts.iter().flat_map(|part| &part.seen).zip(&slots) {
        let start = &mut starts[*slot as usize];
        laid[*start as usize] = (seen.on, seen.row, seen.service);
        *start += 1;
    }
    let mut from = 0;
    for count in counts {
        let hers = &mut laid[from..from + count as usize];
        hers.sort_unstable();
        for i in 0..hers.len() {
            let (on, row, service) = hers[i];
            let told =
                || hers[..i].iter().rev().take_while(|row| row.0 == on).any(|row| row.1 != RowKind::Booking);
            if row == RowKind::Visit || row == RowKind::Booking && !told() {
                all.stays.push(Stay { on, service });
            }
        }
        all.ends.push(u32::try_from(all.stays.len()).unwrap_or(u32::MAX));
        from += count as usize;
    }
    all.coming = parts.iter().flat_map(|part| &part.coming).copied().collect();
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stays(files: &[(&str, &str)]) -> Stays {
        let dir = tempfile::tempdir().unwrap();
        for (file, text) in files {
            let path = dir.path().join(file);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        let day = |text| Day::parse(text).unwrap();
        let store = Store::open_unlocked(dir.path());
        let mut problems = Vec::new();
        let stays = between(&store, day("2026-09-02"), day("2026-11-21"), &mut problems).unwrap();
        assert_eq!(problems, []);
        stays
    }

    fn of(stays: &Stays, client: &str) -> (Vec<String>, bool) {
        let (hers, comes) = stays.of(client.as_bytes());
        let day = |stay: &Stay| Day::from_days_since_epoch(stay.on.into()).unwrap().to_string();
        (hers.iter().map(day).collect(), comes)
    }

    #[test]
    fn visits_count_and_done_bookings_of_days_without_one() {
        let stays = stays(&[
            (
                "bookings/2026-09.csv",
                "id,start,client,service,status\n\
                 b1,2026-09-01T10:00,c1,s1,done\nb2,2026-09-02T10:00,c1,s1,done\nb3,2026-09-05T10:00,c1,s1,no-show\n\
                 b4,2026-09-09T10:00,c1,s2,done\nb8,2026-09-10T10:00,c1,s2,done\nb5,2026-09-09T11:00,c2,s2,done\n",
            ),
            (
                "bookings/2026-12.csv",
                "id,start,client,service,status\n\
                 b6,2026-12-01T10:00,c1,s1,cancelled\nb7,2026-12-01T10:00,c2,s1,confirmed\n",
            ),
            (
                "visits/2026-10.csv",
                "id,at,client,service,reverses\n\
                 v2610-1,2026-10-03T10:00,c1,s1,\nv2610-2,2026-10-09T10:00,c1,s1,\nv2610-3,2026-10-20T09:00,c1,s1,v2610-2\n\
                 v2610-4,2026-10-20T09:00,c1,s2,v2609-2\n",
            ),
            (
                "visits/2026-09.csv",
                "id,at,client,service,reverses\nv2609-1,2026-09-09T12:00,c1,s1,\nv2609-2,2026-09-10T12:00,c1,s2,\n",
            ),
        ]);
        let hers = ["2026-09-02", "2026-09-09", "2026-10-03"].map(str::to_string).to_vec();
        assert_eq!(of(&stays, "c1"), (hers, false));
        assert_eq!(of(&stays, "c2"), (vec!["2026-09-09".to_string()], true));
        assert_eq!(of(&stays, "c3"), (Vec::new(), false));
        assert_eq!(stays.of(b"c1").0[1].service, mark("s1"));
    }
}
