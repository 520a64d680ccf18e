//! Rows of points, no more of them than a question needs.

use super::directory::Store;
use super::plan::Plan;
use super::reader::{RawRow, Reader};
use super::{query, search};
use crate::domain::day::{Day, Month};
use crate::domain::problem::{Problem, Problems};
use crate::domain::record::point::Point;
use crate::domain::schema::{self, Table};
use foldhash::HashSet;
use memchr::memmem::Finder;

/// Every row in which a text stands, in whatever cell. What a change rests on is read row by row.
fn with(store: &Store, text: &str, problems: &mut Vec<Problem>) -> Result<Vec<Point>, Problems> {
    let mut rows = Vec::new();
    let mut take = |row: RawRow<'_>, problems: &mut Vec<Problem>| {
        let (point, found) = Point::read(&row);
        problems.extend(found);
        rows.extend(point);
    };
    if !store.decides() && !text.is_empty() {
        let files = search::files(store, &schema::POINTS)?;
        search::rows_with(store, &files, &[text], problems, |_, row, problems| take(row, problems))?;
        return Ok(rows);
    }
    let finder = Finder::new(text);
    for month in store.months(&schema::POINTS)? {
        let file = schema::POINTS.file(month);
        let Some(mut reader) = store.reader(&file, Some(&schema::POINTS))? else { continue };
        query::each_with(&mut reader, &finder, problems, &mut take)?;
    }
    Ok(rows)
}

/// The rows of one client.
pub fn of_client(store: &Store, client: &str, problems: &mut Vec<Problem>) -> Result<Vec<Point>, Problems> {
    let mut rows = with(store, client, problems)?;
    rows.retain(|row| row.client == client);
    Ok(rows)
}

/// The rows about one visit or sale, whosever they are.
pub fn about(store: &Store, id: &str, problems: &mut Vec<Problem>) -> Result<Vec<Point>, Problems> {
    let mut rows = with(store, id, problems)?;
    rows.retain(|row| row.about == id);
    Ok(rows)
}

/// The points that these plans take away, and those that they bring.
pub fn changed(plans: &[Plan]) -> (Vec<Point>, Vec<Point>) {
    let (mut goes, mut comes) = (Vec::new(), Vec::new());
    for plan in plans {
        let Plan::Rows(plan) = plan else { continue };
        if Table::of_file(&plan.file).is_none_or(|table| table.name != schema::POINTS.name) {
            continue;
        }
        let read = |heading: &Option<String>, row: Option<&str>| {
            let bytes = format!("{}\n{}\n", heading.as_deref()?.trim_end(), row?.trim_end()).into_bytes();
            let mut reader = Reader::of_bytes(plan.file.clone(), bytes, None).ok()?;
            let row = reader.next_row().ok()??;
            Point::read(&row).0
        };
        for row in &plan.rows {
            goes.extend(read(&plan.old_heading, row.old_row()));
            comes.extend(read(&plan.new_heading, row.new_row()));
        }
    }
    (goes, comes)
}

/// Every row.
pub fn all(store: &Store, problems: &mut Vec<Problem>) -> Result<Vec<Point>, Problems> {
    let mut rows = Vec::new();
    for month in store.months(&schema::POINTS)? {
        let found = query::all(store, &schema::POINTS.file(month), &schema::POINTS, problems, Point::read)?;
        rows.extend(found.into_iter().flatten());
    }
    Ok(rows)
}

/// Rows of a reason from a month on, with those that took them back.
pub fn given_for(
    store: &Store,
    reason: &str,
    from: Month,
    problems: &mut Vec<Problem>,
) -> Result<Vec<Point>, Problems> {
    let mut rows = Vec::new();
    let words = [Finder::new(reason), Finder::new("reverse")];
    for month in store.months(&schema::POINTS)?.into_iter().filter(|month| *month >= from) {
        for word in &words {
            let Some(mut reader) = store.reader(&schema::POINTS.file(month), Some(&schema::POINTS))? else {
                continue;
            };
            query::each_with(&mut reader, word, problems, |row, problems| {
                let (point, found) = Point::read(&row);
                problems.extend(found);
                rows.extend(point.filter(|point: &Point| word.needle() == point.reason.word().as_bytes()));
            })?;
        }
    }
    Ok(rows)
}

/// All rows of the clients who have earned points whose last day is one of these, both included. `until`
/// tells the last day of points that don't say it themselves.
pub fn expiring_between(
    store: &Store,
    first: Day,
    last: Day,
    until: impl Fn(Day) -> Day,
    problems: &mut Vec<Problem>,
) -> Result<Vec<Point>, Problems> {
    let mut clients: HashSet<String> = HashSet::default();
    let months: Vec<Month> = query::months_between(first, last).collect();
    let said: Vec<String> = months.iter().map(Month::to_string).collect();
    for month in store.months(&schema::POINTS)? {
        let Some(mut reader) = store.reader(&schema::POINTS.file(month), Some(&schema::POINTS))? else {
            continue;
        };
        let heading = &reader.heading;
        let places =
            ["client", "until_on", "at", "points"].map(|name| heading.find(name).unwrap_or(usize::MAX));
        query::each_row(&mut reader, &mut Vec::new(), |row, _| {
            let [client, end, at, points] = places;
            let end = row.cell(end);
            let named = || said.iter().any(|month| end.starts_with(month.as_bytes()));
            if !end.is_empty() && !named() || row.cell(points).starts_with(b"-") {
                return;
            }
            let text = |cell: &[u8]| String::from_utf8_lossy(cell).into_owned();
            let own = Day::parse(text(&end).trim());
            let by_rule = || Some(until(Day::parse(text(&row.cell(at)).get(..10)?)?));
            if own.or_else(by_rule).is_some_and(|day| (first..=last).contains(&day)) {
                clients.insert(text(&row.cell(client)));
            }
        })?;
    }
    if clients.is_empty() {
        return Ok(Vec::new());
    }
    let is_one = |cell: &[u8]| std::str::from_utf8(cell).is_ok_and(|id| clients.contains(id));
    query::among(
        store,
        &schema::POINTS,
        store.months(&schema::POINTS)?,
        ("client", &is_one),
        problems,
        Point::read,
    )
}
