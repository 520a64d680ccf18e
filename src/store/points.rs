//! Rows of points, no more of them than a question needs.

use super::directory::Store;
use super::plan::Plan;
use super::query;
use super::reader::Reader;
use crate::domain::problem::{Problem, Problems};
use crate::domain::record::point::Point;
use crate::domain::schema::{self, Table};
use memchr::memmem::Finder;

/// Every row in which a text stands, in whatever cell.
fn with(store: &Store, text: &str, problems: &mut Vec<Problem>) -> Result<Vec<Point>, Problems> {
    let (finder, mut rows) = (Finder::new(text), Vec::new());
    for month in store.months(&schema::POINTS)? {
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
