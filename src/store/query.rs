//! Records of the tables, no more of them than a question needs.

use super::directory::Store;
use super::failed::cannot_read;
use super::line::Line;
use super::raw_row::RawRow;
use super::reader::Reader;
use crate::domain::day::{Day, Month, is_moment};
use crate::domain::problem::{Problem, Problems};
use crate::domain::record::booking::{Booking, Status};
use crate::domain::record::message::Message;
use crate::domain::record::visit::Visit;
use crate::domain::respelt;
use crate::domain::row::Row;
use crate::domain::schema::{self, Table};
use foldhash::{HashMap, HashSet};
use memchr::memmem::Finder;
use std::borrow::Cow;
use std::rc::Rc;

/// Reads every row of a file; the problems of unsound rows are added to `problems`.
pub fn each(
    store: &Store,
    file: &str,
    table: &Table,
    problems: &mut Vec<Problem>,
    mut take: impl FnMut(RawRow<'_>, &mut Vec<Problem>),
) -> Result<(), Problems> {
    let Some(mut reader) = store.reader(file, Some(table))? else { return Ok(()) };
    each_row(&mut reader, problems, &mut take)?;
    store.give_back(reader);
    Ok(())
}

/// Reads every row of a file that is open already.
pub fn each_row(
    reader: &mut Reader,
    problems: &mut Vec<Problem>,
    mut take: impl FnMut(RawRow<'_>, &mut Vec<Problem>),
) -> Result<(), Problems> {
    let read = reader.each_row(false, |row| take(row, problems));
    read.map_err(|error| cannot_read(&reader.file, &error))?;
    problems.append(&mut reader.problems);
    Ok(())
}

/// The same, where most rows are looked at as text.
pub fn each_text_row(
    reader: &mut Reader,
    problems: &mut Vec<Problem>,
    mut take: impl FnMut(RawRow<'_>, &mut Vec<Problem>),
) -> Result<(), Problems> {
    let read = reader.each_row(true, |row| take(row, problems));
    read.map_err(|error| cannot_read(&reader.file, &error))?;
    problems.append(&mut reader.problems);
    Ok(())
}

/// Some columns of every row of a table that is one file, each blank where the file has no such column.
pub fn columns<const N: usize>(
    store: &Store,
    table: &'static Table,
    columns: [&str; N],
    problems: &mut Vec<Problem>,
    mut take: impl FnMut([Cow<'_, str>; N]),
) -> Result<(), Problems> {
    let Some(mut reader) = store.reader(&format!("{}.csv", table.name), Some(table))? else { return Ok(()) };
    let places = reader.heading.places(columns);
    each_text_row(&mut reader, problems, |row, _| take(row.each_text(places)))
}

/// Reads the rows that may be wanted by a look at their bytes: which `sieve` lets through, or in which one of the needles
/// stands, and some more. The others are only looked at for what is wrong with them.
pub fn each_row_through(
    reader: &mut Reader,
    (needles, sieve): (&[Finder], impl FnMut(Line<'_>) -> bool),
    problems: &mut Vec<Problem>,
    mut take: impl FnMut(RawRow<'_>, &mut Vec<Problem>),
) -> Result<(), Problems> {
    let read = reader.each_row_through(needles, sieve, |row| take(row, problems));
    read.map_err(|error| cannot_read(&reader.file, &error))?;
    problems.append(&mut reader.problems);
    Ok(())
}

/// Reads every row in which these bytes stand, in whatever cell; the other rows are only looked at for
/// what is wrong with them.
pub fn each_with(
    reader: &mut Reader,
    bytes: &Finder,
    problems: &mut Vec<Problem>,
    take: impl FnMut(RawRow<'_>, &mut Vec<Problem>),
) -> Result<(), Problems> {
    each_with_any(reader, std::slice::from_ref(bytes), problems, take)
}

/// The same for rows in which one of these stands.
pub fn each_with_any(
    reader: &mut Reader,
    needles: &[Finder],
    problems: &mut Vec<Problem>,
    mut take: impl FnMut(RawRow<'_>, &mut Vec<Problem>),
) -> Result<(), Problems> {
    let file = reader.file.clone();
    while let Some(row) = reader.next_row_with(needles).map_err(|error| cannot_read(&file, &error))? {
        take(row, problems);
    }
    problems.append(&mut reader.problems);
    Ok(())
}

/// All rows of a small table, read by `read`, by their id. What is wrong with a cell is not told:
/// that is for who rests a decision on it.
pub fn by_id<T>(
    store: &Store,
    table: &'static Table,
    problems: &mut Vec<Problem>,
    read: impl Fn(&dyn Row) -> (T, Vec<Problem>),
) -> Result<HashMap<String, T>, Problems> {
    let mut records = HashMap::default();
    each(store, &format!("{}.csv", table.name), table, problems, |row, _| {
        records.insert(row.get("id").trim().to_string(), read(&row).0);
    })?;
    Ok(records)
}

/// All rows of a file, read by `read`, in their order; what is wrong with them is told.
pub fn all<T>(
    store: &Store,
    file: &str,
    table: &'static Table,
    problems: &mut Vec<Problem>,
    read: impl Fn(&dyn Row) -> (T, Vec<Problem>),
) -> Result<Vec<T>, Problems> {
    let mut records = Vec::new();
    each(store, file, table, problems, |row, problems| {
        let (record, found) = read(&row);
        problems.extend(found);
        records.push(record);
    })?;
    Ok(records)
}

/// A column, and what its cell must pass.
pub type Test<'a> = (&'a str, &'a dyn Fn(&[u8]) -> bool);

/// The rows of a table kept by month, of these months, that the test of a cell passes; what is wrong
/// with them is told.
pub fn among<T>(
    store: &Store,
    table: &'static Table,
    months: impl IntoIterator<Item = Month>,
    (column, test): Test<'_>,
    problems: &mut Vec<Problem>,
    read: impl Fn(&dyn Row) -> (Option<T>, Vec<Problem>),
) -> Result<Vec<T>, Problems> {
    let mut records = Vec::new();
    for month in months {
        let Some(mut reader) = store.reader(&table.file(month), Some(table))? else { continue };
        let Some(index) = reader.heading.find(column) else {
            // What is missing is told: nothing found in it would look like nothing there.
            problems.append(&mut reader.problems);
            continue;
        };
        each_row(&mut reader, problems, |row, problems| {
            if test(&row.cell(index)) {
                let (record, found) = read(&row);
                problems.extend(found);
                records.extend(record);
            }
        })?;
        store.give_back(reader);
    }
    Ok(records)
}

/// The months from one day's to another's, both included.
pub fn months_between(from: Day, to: Day) -> impl Iterator<Item = Month> {
    std::iter::successors(Some(from.month()), |month| Some(month.next()))
        .take_while(move |month| *month <= to.month())
}

/// The bookings that begin on these days, both included.
pub fn bookings_between(
    store: &Store,
    from: Day,
    to: Day,
    problems: &mut Vec<Problem>,
) -> Result<Vec<Rc<Booking>>, Problems> {
    let (first, last) = (from.to_string(), to.to_string());
    let mut bookings = Vec::new();
    for month in months_between(from, to) {
        let file = schema::BOOKINGS.file(month);
        let Some(mut reader) = store.reader(&file, Some(&schema::BOOKINGS))? else { continue };
        let start = reader.heading.find("start").unwrap_or(usize::MAX);
        let may_be_within = |cell: &[u8]| {
            let day = cell.get(..10.min(cell.len())).unwrap_or_default();
            // A start that is no moment can't be told to be on another day: it is read, and named.
            !is_moment(cell) || (first.as_bytes()..=last.as_bytes()).contains(&day)
        };
        let sieve = |line: Line| line.cell(start).is_none_or(may_be_within);
        each_row_through(&mut reader, (&[], sieve), problems, |row, problems| {
            if may_be_within(&row.cell(start)) {
                let (booking, found) = Booking::read(&row);
                problems.extend(found);
                let within = booking.filter(|booking| (from..=to).contains(&booking.start.day));
                bookings.extend(within.map(Rc::new));
            }
        })?;
        store.give_back(reader);
    }
    Ok(bookings)
}

/// What was done about due lines, by key, as of the end of a day; the last word counts.
pub fn messages_until(
    store: &Store,
    from: Month,
    until: Day,
    problems: &mut Vec<Problem>,
) -> Result<HashMap<String, Message>, Problems> {
    let mut messages: HashMap<String, Message> = HashMap::default();
    for month in store.months(&schema::MESSAGES)? {
        if month < from || month > until.month() {
            continue;
        }
        each(store, &schema::MESSAGES.file(month), &schema::MESSAGES, problems, |row, problems| {
            let (message, found) = Message::read(&row);
            problems.extend(found);
            if let Some(message) = message
                && message.at.day <= until
                && message.settles()
            {
                messages.insert(message.key.clone(), message);
            }
        })?;
    }
    Ok(messages)
}

/// What was done about the lines of one rule, from a month on and as of the end of a day, in the order of
/// the files.
pub fn messages_of(
    store: &Store,
    rule: &str,
    from: Month,
    until: Day,
    problems: &mut Vec<Problem>,
) -> Result<Vec<Message>, Problems> {
    let (begins, mut messages) = (format!("{rule}/"), Vec::new());
    let bytes = Finder::new(&begins);
    for month in store.months(&schema::MESSAGES)? {
        if month < from || month > until.month() {
            continue;
        }
        let file = schema::MESSAGES.file(month);
        let Some(mut reader) = store.reader(&file, Some(&schema::MESSAGES))? else { continue };
        each_with(&mut reader, &bytes, problems, |row, problems| {
            let (message, found) = Message::read(&row);
            problems.extend(found);
            let message = message.filter(|message| message.key.starts_with(&begins));
            messages.extend(message.filter(|message| message.at.day <= until && message.settles()));
        })?;
    }
    Ok(messages)
}

/// The clients seen from one day until before another: a done booking, or a visit.
pub fn clients_seen_between(
    store: &Store,
    from: Day,
    before: Day,
    problems: &mut Vec<Problem>,
) -> Result<HashSet<String>, Problems> {
    let mut seen: HashSet<Vec<u8>> = HashSet::default();
    let (first, end) = (from.to_string(), before.to_string());
    for month in months_between(from, before) {
        for table in [&schema::BOOKINGS, &schema::VISITS] {
            each_seen(
                store,
                &table.file(month),
                table,
                problems,
                |_| true,
                |on, client| {
                    if on >= first.as_bytes() && on < end.as_bytes() && !seen.contains(client) {
                        seen.insert(client.to_vec());
                    }
                },
            )?;
        }
    }
    Ok(seen.into_iter().map(|client| String::from_utf8_lossy(&client).into_owned()).collect())
}

/// The day, as it is written, and the client of each row that says that one of the wanted was here: a
/// done booking, or a visit.
pub(super) fn each_seen(
    store: &Store,
    file: &str,
    table: &'static Table,
    problems: &mut Vec<Problem>,
    wanted: impl Fn(&[u8]) -> bool,
    mut take: impl FnMut(&[u8], &[u8]),
) -> Result<(), Problems> {
    let Some(mut reader) = store.reader(file, Some(table))? else { return Ok(()) };
    let heading = &reader.heading;
    let client = heading.find("client").unwrap_or(usize::MAX);
    let when = heading.find("start").or_else(|| heading.find("at")).unwrap_or(usize::MAX);
    let status = heading.find("status");
    let sieve = |line: Line| line.cell(client).is_none_or(&wanted);
    each_row_through(&mut reader, (&[], sieve), problems, |row, problems| {
        let client = row.cell(client);
        if !wanted(&client) || status.is_some_and(|index| *row.cell(index) != *Status::Done.word().as_bytes())
        {
            return;
        }
        let mut day = row.cell(when);
        // Looked at no closer than this: an impossible day is told by who lists it.
        if !matches!(day.get(4..11), Some([b'-', _, _, b'-', _, _, b'T'])) {
            problems.extend(if status.is_some() { Booking::read(&row).1 } else { Visit::read(&row).1 });
            let own = std::str::from_utf8(&day).ok().and_then(|text| respelt::own(text.trim()));
            day = own.map_or(day, |own| own.into_bytes().into());
        }
        let day = day.get(..10.min(day.len())).unwrap_or_default();
        // A row without a day says nothing of when she was here.
        if day.first().is_some_and(|digit| (b'1'..=b'9').contains(digit)) {
            take(day, &client);
        }
    })?;
    store.give_back(reader);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::record::visit::Visit;

    #[test]
    fn a_month_without_the_column_asked_for_is_told() {
        let dir = tempfile::tempdir().unwrap();
        std::fs::create_dir(dir.path().join("visits")).unwrap();
        std::fs::write(dir.path().join("visits/2026-11.csv"), "id,client\nv1,c1\n").unwrap();
        let store = Store::open_unlocked(dir.path());
        let (months, mut problems) = (Month::parse("2026-11"), Vec::new());
        let test: Test = ("at", &|_| true);
        let found = among(&store, &schema::VISITS, months, test, &mut problems, Visit::read).unwrap();
        assert_eq!((found, problems.is_empty()), (Vec::new(), false));
    }
}
