//! Complaints, and what was done about them.

use super::directory::Store;
use super::heading::Places;
use super::query;
use super::reader::Reader;
use crate::domain::complaint::figures::Counted;
use crate::domain::day::{Day, Moment, Month};
use crate::domain::id::month_of;
use crate::domain::money::Money;
use crate::domain::problem::{Fact, Problem, Problems};
use crate::domain::record::booking::Booking;
use crate::domain::record::complaint::Complaint;
use crate::domain::record::complaint_note::ComplaintNote;
use crate::domain::record::followup::Followup;
use crate::domain::respelt;
use crate::domain::row::trimmed;
use crate::domain::schema::{COMPLAINT_NOTES, COMPLAINTS, FOLLOWUPS};
use memchr::memmem::Finder;
use std::collections::BTreeSet;

/// The complaints opened from one day to another, both included.
pub fn opened(
    store: &Store,
    from: Option<Day>,
    until: Option<Day>,
    problems: &mut Vec<Problem>,
) -> Result<Vec<Complaint>, Problems> {
    let mut found =
        query::among(store, &COMPLAINTS, months(store, from, until)?, ANY, problems, Complaint::read)?;
    found.retain(|complaint| {
        let day = complaint.opened_at.day;
        from.is_none_or(|from| from <= day) && until.is_none_or(|until| day <= until)
    });
    Ok(found)
}

/// The months of which there are complaints, from one day's to another's.
pub fn months(store: &Store, from: Option<Day>, until: Option<Day>) -> Result<Vec<Month>, Problems> {
    let mut months = store.months(&COMPLAINTS)?;
    months.retain(|month| {
        from.is_none_or(|from| from.month() <= *month) && until.is_none_or(|until| *month <= until.month())
    });
    Ok(months)
}

const ANY: query::Test<'_> = ("opened_at", &|_| true);

/// The cells that are counted, in the order in which they mostly stand.
const COUNTED: [&str; 9] = [
    "opened_at",
    "severity",
    "responded_at",
    "answered_at",
    "resolved_at",
    "closed_at",
    "cost",
    "satisfied",
    "reopened_at",
];

/// Counts the complaints of these months. `count` takes no more of each than is counted: its severity, and
/// the cell of a column, are borrowed from the row.
pub fn each_counted(
    store: &Store,
    months: &[Month],
    column: &str,
    problems: &mut Vec<Problem>,
    mut count: impl FnMut(&Counted, &str, &str),
) -> Result<(), Problems> {
    let (mut columns, mut by) = (Places::of(COUNTED), Places::of([column]));
    for month in months {
        if let Some(mut reader) = store.reader(&COMPLAINTS.file(*month), Some(&COMPLAINTS))? {
            let [group] = by.under(&reader.heading);
            let columns = columns.under(&reader.heading);
            rows(&mut reader, (columns, group), problems, &mut count)?;
            store.give_back(reader);
        }
    }
    Ok(())
}

fn rows(
    reader: &mut Reader,
    (columns, group): ([usize; COUNTED.len()], usize),
    problems: &mut Vec<Problem>,
    count: &mut impl FnMut(&Counted, &str, &str),
) -> Result<(), Problems> {
    let [opened, ..] = columns;
    query::each_text_row(reader, problems, |row, problems| {
        let cells = row.each_text(columns);
        let [opened_cell, severity, responded, answered, resolved, closed, cost, satisfied, reopened] =
            cells.each_ref().map(|cell| trimmed(cell));
        let moment = |cell: &str| {
            Moment::parse(cell).or_else(|| respelt::own(cell).and_then(|own| Moment::parse(&own)))
        };
        if Moment::parse(opened_cell).is_none() {
            let fact = Fact::BadMoment { text: opened_cell.to_string() };
            problems.push(Problem::at(fact, row.place_of(Some(opened))));
        }
        let Some(opened_at) = moment(opened_cell) else { return };
        // What was imported may tell that it was closed and not when it was solved. A response that nobody noted is none.
        let resolved_at = moment(resolved).or_else(|| moment(closed));
        let one = Counted {
            opened_at,
            responded_at: moment(responded),
            answered_at: moment(answered),
            resolved_at,
            closed: !closed.is_empty(),
            reopened: !reopened.is_empty(),
            cost: if cost.is_empty() { Money::default() } else { Money::parse(cost).unwrap_or_default() },
            satisfied: match satisfied {
                "yes" => Some(true),
                "no" => Some(false),
                _ => None,
            },
        };
        match group == opened {
            true => count(&one, severity, opened_cell),
            false => count(&one, severity, trimmed(&row.text(group))),
        }
    })
}

/// The complaints opened since a day that are not resolved.
pub fn open_since(store: &Store, from: Day, problems: &mut Vec<Problem>) -> Result<Vec<Complaint>, Problems> {
    let mut found = opened(store, Some(from), None, problems)?;
    found.retain(Complaint::is_open);
    Ok(found)
}

/// All of one client's.
pub fn of_client(
    store: &Store,
    client: &str,
    problems: &mut Vec<Problem>,
) -> Result<Vec<Complaint>, Problems> {
    let hers = |cell: &[u8]| cell == client.as_bytes();
    let months = store.months(&COMPLAINTS)?;
    query::among(store, &COMPLAINTS, months, ("client", &hers), problems, Complaint::read)
}

/// What was done about these complaints, in the order in which it was.
pub fn notes_of(
    store: &Store,
    complaints: &[&str],
    problems: &mut Vec<Problem>,
) -> Result<Vec<ComplaintNote>, Problems> {
    // An id that came from elsewhere may carry no month: its notes may stand anywhere.
    let own: Option<BTreeSet<Month>> = complaints.iter().map(|id| month_of(id)).collect();
    let months = match own {
        Some(months) => months.into_iter().collect(),
        None => store.months(&COMPLAINT_NOTES)?,
    };
    let wanted = |cell: &[u8]| complaints.iter().any(|id| cell == id.as_bytes());
    let test: query::Test<'_> = ("complaint", &wanted);
    let mut notes = query::among(store, &COMPLAINT_NOTES, months, test, problems, ComplaintNote::read)?;
    notes.sort_by_key(|note| note.at);
    Ok(notes)
}

/// The calls that were made about a complaint, since it was opened.
pub fn calls_about(
    store: &Store,
    complaint: &Complaint,
    problems: &mut Vec<Problem>,
) -> Result<Vec<Followup>, Problems> {
    let (mut calls, part) = (Vec::new(), format!("/{}/", complaint.id));
    let bytes = Finder::new(&part);
    for month in
        store.months(&FOLLOWUPS)?.into_iter().filter(|month| *month >= complaint.opened_at.day.month())
    {
        let Some(mut reader) = store.reader(&FOLLOWUPS.file(month), Some(&FOLLOWUPS))? else { continue };
        query::each_with(&mut reader, &bytes, problems, |row, problems| {
            let (call, found) = Followup::read(&row);
            problems.extend(found);
            calls.extend(call.filter(|call| call.keys().any(|key| key.contains(&part))));
        })?;
    }
    Ok(calls)
}

/// The complaint for which a booking is a redo, that costs nothing; none where it is an ordinary one.
pub fn redo_of(store: &Store, booking: &Booking) -> Result<Option<String>, Problems> {
    /// So many days before a booking was made its complaint may have been opened.
    const BEFORE: i64 = 366;
    let made = booking.made_at.unwrap_or(booking.start).day;
    let months = query::months_between(made.plus(-BEFORE), made);
    let is_it = |cell: &[u8]| cell == booking.id.as_bytes();
    let mut problems = Vec::new();
    let test: query::Test<'_> = ("to", &is_it);
    let notes = query::among(store, &COMPLAINT_NOTES, months, test, &mut problems, ComplaintNote::read)?;
    Ok(notes.into_iter().find(|note| note.what == REDONE).map(|note| note.complaint))
}

/// The word of `complaint-notes.what` for a booking that does something once more.
pub const REDONE: &str = "redone";
