//! The rows on which a list of calls rests, and no more of them.

use super::directory::Store;
use super::query;
use crate::domain::day::{Day, Month, is_moment};
use crate::domain::followup::event::Event;
use crate::domain::problem::{Problem, Problems};
use crate::domain::record::booking::Booking;
use crate::domain::record::complaint::Complaint;
use crate::domain::record::feedback::Feedback;
use crate::domain::record::followup::Followup;
use crate::domain::record::sale::Sale;
use crate::domain::record::shift::Shift;
use crate::domain::record::visit::Visit;
use crate::domain::row::Row;
use crate::domain::schema::{self, Table};
use foldhash::{HashMap, HashSet};
use memchr::memmem::Finder;
use std::collections::BTreeSet;
use std::rc::Rc;

/// Days as they are written, for comparing with cells.
type Written = HashSet<[u8; 10]>;

fn written(days: &BTreeSet<Day>) -> Written {
    days.iter().filter_map(|day| day.to_string().into_bytes().try_into().ok()).collect()
}

fn months(days: &BTreeSet<Day>) -> BTreeSet<Month> {
    days.iter().map(|day| day.month()).collect()
}

/// The rows of these days, by the moment or day in a column. What is neither may be of any day: it is read, and told.
fn on_days<T>(
    store: &Store,
    (table, column): (&'static Table, &str),
    days: &BTreeSet<Day>,
    problems: &mut Vec<Problem>,
    read: impl Fn(&dyn Row) -> (Option<T>, Vec<Problem>),
    day_of: impl Fn(&T) -> Day,
) -> Result<Vec<T>, Problems> {
    let wanted = written(days);
    let is_wanted = |cell: &[u8]| {
        let is_day =
            is_moment(cell) || std::str::from_utf8(cell).is_ok_and(|cell| Day::parse(cell).is_some());
        !is_day || cell.first_chunk::<10>().is_some_and(|day| wanted.contains(day))
    };
    let mut found = query::among(store, table, months(days), (column, &is_wanted), problems, read)?;
    found.retain(|row| days.contains(&day_of(row)));
    Ok(found)
}

pub fn sales(
    store: &Store,
    days: &BTreeSet<Day>,
    problems: &mut Vec<Problem>,
) -> Result<Vec<Sale>, Problems> {
    on_days(store, (&schema::SALES, "at"), days, problems, Sale::read, |sale| sale.at.day)
}

/// The visits of these days whose mark is that low, but those that were taken back.
pub fn low_visits(
    store: &Store,
    days: &BTreeSet<Day>,
    low: u32,
    problems: &mut Vec<Problem>,
) -> Result<Vec<Visit>, Problems> {
    let (wanted, mut visits) = (written(days), Vec::new());
    let mut taken_back: HashSet<String> = HashSet::default();
    for month in months(days) {
        let file = schema::VISITS.file(month);
        let Some(mut reader) = store.reader(&file, Some(&schema::VISITS))? else { continue };
        let [at, rating, reverses] = reader.heading.places(["at", "rating", "reverses"]);
        query::each_row(&mut reader, problems, |row, problems| {
            let reversed = row.cell(reverses);
            if !reversed.is_empty() {
                taken_back.insert(String::from_utf8_lossy(&reversed).trim().to_string());
            }
            let mark = std::str::from_utf8(&row.cell(rating)).ok().and_then(|cell| cell.trim().parse().ok());
            let is_low = mark.is_some_and(|mark: u32| (1..=low).contains(&mark));
            let at = row.cell(at);
            let may_be = !is_moment(&at) || at.first_chunk::<10>().is_some_and(|day| wanted.contains(day));
            if is_low && may_be {
                let (visit, found) = Visit::read(&row);
                problems.extend(found);
                visits.extend(visit.filter(|visit| days.contains(&visit.at.day)));
            }
        })?;
    }
    visits.retain(|visit: &Visit| !taken_back.contains(&visit.id));
    Ok(visits)
}

/// What clients said of the shop on these days.
pub fn feedback(
    store: &Store,
    days: &BTreeSet<Day>,
    problems: &mut Vec<Problem>,
) -> Result<Vec<Feedback>, Problems> {
    on_days(store, (&schema::FEEDBACK, "at"), days, problems, Feedback::read, |said| said.at.day)
}

/// The complaints of these days whose kind is wanted.
pub fn complaints_opened(
    store: &Store,
    days: &BTreeSet<Day>,
    wanted: &dyn Fn(&[u8]) -> bool,
    problems: &mut Vec<Problem>,
) -> Result<Vec<Complaint>, Problems> {
    let mut found =
        query::among(store, &schema::COMPLAINTS, months(days), ("kind", wanted), problems, Complaint::read)?;
    found.retain(|complaint| days.contains(&complaint.opened_at.day));
    Ok(found)
}

/// Calls of the months from `from` to `to`; and of the year before, those in which a later day was asked for.
pub fn followups(
    store: &Store,
    from: Month,
    to: Month,
    problems: &mut Vec<Problem>,
) -> Result<Vec<Followup>, Problems> {
    let mut followups = Vec::new();
    let later = Finder::new(b"later");
    let year_before = Month { year: from.year - 1, ..from };
    for month in
        store.months(&schema::FOLLOWUPS)?.into_iter().filter(|month| (year_before..=to).contains(month))
    {
        let file = schema::FOLLOWUPS.file(month);
        let Some(mut reader) = store.reader(&file, Some(&schema::FOLLOWUPS))? else { continue };
        let mut take = |row: super::raw_row::RawRow<'_>, problems: &mut Vec<Problem>| {
            let (followup, found) = Followup::read(&row);
            problems.extend(found);
            followups.extend(followup);
        };
        match month < from {
            true => query::each_with(&mut reader, &later, problems, &mut take)?,
            false => query::each_row(&mut reader, problems, &mut take)?,
        }
    }
    Ok(followups)
}

/// Of these clients, those who are expected on a day from `from` on.
pub fn expected_from(
    store: &Store,
    wanted: &HashSet<&str>,
    from: Day,
    problems: &mut Vec<Problem>,
) -> Result<HashSet<String>, Problems> {
    let mut found = HashSet::default();
    let first = from.to_string();
    for month in store.months(&schema::BOOKINGS)?.into_iter().filter(|month| *month >= from.month()) {
        let file = schema::BOOKINGS.file(month);
        let Some(mut reader) = store.reader(&file, Some(&schema::BOOKINGS))? else { continue };
        let client = reader.heading.find("client").unwrap_or(usize::MAX);
        let start = reader.heading.find("start").unwrap_or(usize::MAX);
        query::each_row(&mut reader, problems, |row, _| {
            let hers = row.cell(client);
            let Ok(hers) = std::str::from_utf8(&hers) else { return };
            if wanted.contains(hers)
                && *row.cell(start) >= *first.as_bytes()
                && Booking::read(&row).0.is_some_and(|booking| booking.status.is_expected())
            {
                found.insert(hers.to_string());
            }
        })?;
    }
    Ok(found)
}

/// Of these sales, the ids of those whose client had bought the product within so many days before.
pub fn bought_before(
    store: &Store,
    wanted: &[&Rc<Event>],
    within: i64,
    problems: &mut Vec<Problem>,
) -> Result<HashSet<String>, Problems> {
    let mut found = HashSet::default();
    let days = wanted.iter().map(|event| event.day());
    let (Some(first), Some(last)) = (days.clone().min(), days.max()) else { return Ok(found) };
    let mut by_client: HashMap<&str, Vec<&Event>> = HashMap::default();
    for event in wanted {
        by_client.entry(&event.client).or_default().push(event);
    }
    for month in query::months_between(first.plus(-within), last) {
        let file = schema::SALES.file(month);
        let Some(mut reader) = store.reader(&file, Some(&schema::SALES))? else { continue };
        let client = reader.heading.find("client").unwrap_or(usize::MAX);
        query::each_row(&mut reader, problems, |row, _| {
            let hers = row.cell(client);
            let Some(events) = std::str::from_utf8(&hers).ok().and_then(|client| by_client.get(client))
            else {
                return;
            };
            let Some(sale) = Sale::read(&row).0 else { return };
            for event in events.iter().filter(|event| event.product == sale.product) {
                let ago = event.day().since(sale.at.day);
                if sale.at < event.at && ago <= within && sale.id != event.record {
                    found.insert(event.record.clone());
                }
            }
        })?;
    }
    Ok(found)
}

pub fn shifts(
    store: &Store,
    days: &BTreeSet<Day>,
    problems: &mut Vec<Problem>,
) -> Result<Vec<Shift>, Problems> {
    on_days(store, (&schema::ROSTER, "on"), days, problems, Shift::read, |shift| shift.on)
}
