//! Complaints that were seen to, each with the moment from which she may be asked whether she is satisfied:
//! when it was resolved, or when what was to be done once more was done.

use super::book;
use super::complaints::REDONE;
use super::directory::Store;
use super::query;
use crate::domain::day::{Day, Moment, is_moment};
use crate::domain::problem::{Problem, Problems};
use crate::domain::record::booking::{Booking, Status};
use crate::domain::record::complaint::Complaint;
use crate::domain::record::complaint_note::ComplaintNote;
use crate::domain::record::visit::Visit;
use crate::domain::schema::{COMPLAINT_NOTES, COMPLAINTS, VISITS};
use foldhash::HashMap;
use std::collections::BTreeSet;

/// So many days after a complaint was made it may still be seen to.
const WITHIN: i64 = 366;

/// The complaints that were seen to on these days.
pub fn on_days(
    store: &Store,
    days: &BTreeSet<Day>,
    problems: &mut Vec<Problem>,
) -> Result<Vec<(Complaint, Moment)>, Problems> {
    let Some((first, last)) = days.first().zip(days.last()) else { return Ok(Vec::new()) };
    let complaints = resolved(store, days, (first.plus(-WITHIN), *last), problems)?;
    let redone: Vec<&str> =
        complaints.iter().filter(|one| one.remedy == "redo").map(|one| one.id.as_str()).collect();
    let redone = done_again(store, &redone, (first.plus(-WITHIN), *last), problems)?;
    let with_moment = |complaint: Complaint| {
        let at = redone.get(&complaint.id).copied().or(complaint.resolved_at)?;
        days.contains(&at.day).then_some((complaint, at))
    };
    Ok(complaints.into_iter().filter_map(with_moment).collect())
}

/// Those resolved on these days, and all by which something is done once more: that may be long after.
fn resolved(
    store: &Store,
    days: &BTreeSet<Day>,
    (from, until): (Day, Day),
    problems: &mut Vec<Problem>,
) -> Result<Vec<Complaint>, Problems> {
    let mut found = Vec::new();
    for month in query::months_between(from, until) {
        let Some(mut reader) = store.reader(&COMPLAINTS.file(month), Some(&COMPLAINTS))? else { continue };
        let [at, remedy] = ["resolved_at", "remedy"].map(|name| reader.heading.find(name));
        let Some(at) = at else {
            problems.append(&mut reader.problems);
            continue;
        };
        query::each_row(&mut reader, problems, |row, problems| {
            let resolved = row.cell(at);
            let day = resolved.get(..10).and_then(|day| std::str::from_utf8(day).ok()).and_then(Day::parse);
            let redone = !resolved.is_empty() && remedy.is_some_and(|at| row.cell(at).as_ref() == b"redo");
            let is_day = resolved.is_empty() || is_moment(&resolved);
            if redone || !is_day || day.is_some_and(|day| days.contains(&day)) {
                let (complaint, more) = Complaint::read(&row);
                problems.extend(more);
                let on =
                    |complaint: &Complaint| complaint.resolved_at.is_some_and(|at| days.contains(&at.day));
                found.extend(complaint.filter(|complaint| redone || on(complaint)));
            }
        })?;
    }
    Ok(found)
}

/// When what was complained of was done once more, or is to be: by the visit, else by the booking as it
/// stands now, whether she came or not, so that nobody is forgotten.
fn done_again(
    store: &Store,
    complaints: &[&str],
    (from, until): (Day, Day),
    problems: &mut Vec<Problem>,
) -> Result<HashMap<String, Moment>, Problems> {
    let mut again = HashMap::default();
    if complaints.is_empty() {
        return Ok(again);
    }
    let wanted = |cell: &[u8]| cell == REDONE.as_bytes();
    let months = query::months_between(from, until);
    let test: query::Test<'_> = ("what", &wanted);
    let mut notes = query::among(store, &COMPLAINT_NOTES, months, test, problems, ComplaintNote::read)?;
    notes.retain(|note| complaints.contains(&note.complaint.as_str()));
    // What was agreed on last is what is done.
    notes.sort_by_key(|note| note.at);
    let booked: HashMap<String, String> = notes.into_iter().map(|note| (note.complaint, note.to)).collect();
    for (complaint, booking) in booked {
        let Some(booking) = book::booking(store, &booking, problems)? else { continue };
        let came = came(store, &booking, problems)?;
        again.insert(complaint, came.unwrap_or(booking.start));
    }
    Ok(again)
}

/// The moment of the visit by which a booking was done.
fn came(store: &Store, booking: &Booking, problems: &mut Vec<Problem>) -> Result<Option<Moment>, Problems> {
    /// So many days after it a booking may be entered as done.
    const LATE: i64 = 31;
    if booking.status != Status::Done {
        return Ok(None);
    }
    let is_it = |cell: &[u8]| cell == booking.id.as_bytes();
    let months = query::months_between(booking.start.day, booking.start.day.plus(LATE));
    let visits = query::among(store, &VISITS, months, ("booking", &is_it), problems, Visit::read)?;
    let gone = |visit: &Visit| visits.iter().any(|other| other.reverses == visit.id);
    Ok(visits.iter().filter(|visit| visit.reverses.is_empty() && !gone(visit)).map(|visit| visit.at).max())
}
