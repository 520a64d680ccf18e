//! Rows of points, no more of them than a question needs.

use super::directory::Store;
use super::plan::Plan;
use super::reader::Reader;
use super::{query, side_by_side};
use crate::domain::day::Month;
use crate::domain::problem::{Problem, Problems};
use crate::domain::record::point::Point;
use crate::domain::schema::{self, Table};
use memchr::memmem::Finder;

/// Every row in which a text stands, in whatever cell. Every file is looked at for what is wrong with it: a
/// balance over a damaged month is none.
fn with(store: &Store, text: &str, problems: &mut Vec<Problem>) -> Result<Vec<Point>, Problems> {
    let (finder, mut rows) = (Finder::new(text), Vec::new());
    for month in months_with(store, &finder, problems)? {
        let file = schema::POINTS.file(month);
        let Some(mut reader) = store.reader(&file, Some(&schema::POINTS))? else { continue };
        query::each_with(&mut reader, &finder, problems, |row, problems| {
            let (point, found) = Point::read(&row);
            problems.extend(found);
            rows.extend(point);
        })?;
    }
    Ok(rows)
}

/// The months in whose rows these bytes stand; what is wrong with the others is told.
fn months_with(store: &Store, bytes: &Finder, problems: &mut Vec<Problem>) -> Result<Vec<Month>, Problems> {
    let months = store.months(&schema::POINTS)?;
    if store.decides() {
        return Ok(months);
    }
    let files: Vec<_> = months.into_iter().map(|month| (&schema::POINTS, month)).collect();
    let looked_at = side_by_side::months(store, &files, |month, mut reader| {
        let (mut stands, mut found) = (false, Vec::new());
        query::each_with(&mut reader, bytes, &mut found, |_, _| stands = true)?;
        Ok((month, stands, found))
    })?;
    let mut holding = Vec::new();
    for (month, stands, found) in looked_at {
        match stands {
            true => holding.push(month),
            false => problems.extend(found),
        }
    }
    Ok(holding)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_damaged_month_is_told_though_nothing_of_hers_is_found_in_it() {
        let dir = tempfile::tempdir().unwrap();
        std::fs::create_dir(dir.path().join("points")).unwrap();
        let heading = "id,at,client,points,reason";
        let write = |month: &str, text: String| {
            std::fs::write(dir.path().join(format!("points/{month}.csv")), text).unwrap();
        };
        write("2026-01", format!("{heading}\nn1,2026-01-05T10:00,c1,100,spend\n"));
        write("2026-02", format!("{heading}\nn2,2026-02-05T10:00,c2\n"));
        write("2026-03", String::new());
        let store = Store::open_unlocked(dir.path());
        let mut problems = Vec::new();
        let rows = of_client(&store, "c1", &mut problems).unwrap();
        let codes: Vec<&str> = problems.iter().map(|problem| problem.fact.code()).collect();
        assert_eq!((rows.len(), &codes[..]), (1, &["T101", "T107"][..]));
    }
}
