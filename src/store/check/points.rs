//! Points held against themselves: rows that take more than there was.

use crate::domain::day::Day;
use crate::domain::points::Account;
use crate::domain::points_fact::PointsFact;
use crate::domain::problem::{Fact, Place, Problem, Problems};
use crate::domain::record::point::Point;
use crate::domain::rule::points::PointsRules;
use crate::domain::schema;
use crate::store::directory::Store;
use crate::store::query::each_row;
use foldhash::HashMap;
use std::rc::Rc;

/// Looks at the points of every client; what can't be read is told by the look at the tables.
pub fn check(store: &Store, rules: &PointsRules, problems: &mut Vec<Problem>) -> Result<(), Problems> {
    let mut by_client: HashMap<String, Vec<Point>> = HashMap::default();
    for month in store.months(&schema::POINTS)? {
        let Ok(Some(mut reader)) = store.reader(&schema::POINTS.file(month), Some(&schema::POINTS)) else {
            continue;
        };
        each_row(&mut reader, &mut Vec::new(), |row, _| {
            if let Some(point) = Point::read(&row).0 {
                by_client.entry(point.client.clone()).or_default().push(point);
            }
        })?;
    }
    let mut found: HashMap<(Rc<str>, u32), i64> = HashMap::default();
    for rows in by_client.values() {
        let Some(last) = rows.iter().map(|row| row.at.day).max() else { continue };
        let rows: Vec<&Point> = rows.iter().collect();
        let account = Account::of(&rows, last, |day: Day| rules.until(day));
        for (row, missing) in account.overdrawn {
            found.insert((row.source.file.clone(), row.source.line), missing);
        }
    }
    tell(store, found, problems)
}

/// The rows are looked for again, for the line to show.
fn tell(
    store: &Store,
    found: HashMap<(Rc<str>, u32), i64>,
    problems: &mut Vec<Problem>,
) -> Result<(), Problems> {
    let files: std::collections::BTreeSet<Rc<str>> = found.keys().map(|(file, _)| file.clone()).collect();
    for file in files {
        let Ok(Some(mut reader)) = store.reader(&file, Some(&schema::POINTS)) else { continue };
        let column = reader.heading.find("points");
        each_row(&mut reader, &mut Vec::new(), |row, _| {
            let place: Place = row.place_of(column);
            if let Some(missing) = found.get(&(file.clone(), place.line)) {
                let fact = PointsFact::Overdrawn { missing: *missing };
                problems.push(Problem::at(Fact::Points(fact), place));
            }
        })?;
    }
    Ok(())
}
