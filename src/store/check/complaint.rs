//! Complaints held against themselves, and against what they are about.

use super::tables::files_of;
use crate::domain::complaint_fact::ComplaintFact;
use crate::domain::day::Moment;
use crate::domain::id::month_of;
use crate::domain::problem::{Fact, Place, Problem, Problems};
use crate::domain::row::Row;
use crate::domain::schema::{self, COMPLAINTS};
use crate::store::directory::Store;
use crate::store::query::{self, each_row};
use std::collections::{HashMap, HashSet};

/// The moments of a complaint, in the order in which they follow each other.
const ORDER: [&str; 5] = ["opened_at", "responded_at", "answered_at", "resolved_at", "closed_at"];

pub fn check(store: &Store, problems: &mut Vec<Problem>) -> Result<(), Problems> {
    let brought = brought(store)?;
    let mut about: HashMap<String, (String, Place)> = HashMap::new();
    for (file, _) in files_of(store, &COMPLAINTS)? {
        let Ok(Some(mut reader)) = store.reader(&file, Some(&COMPLAINTS)) else { continue };
        each_row(&mut reader, &mut Vec::new(), |row, _| {
            of_row(&row, brought.contains(row.get("id").trim()), problems);
            let what = row.get("about").trim().to_string();
            if !what.is_empty() {
                about.insert(what, (row.get("client").trim().to_string(), row.place("about")));
            }
        })?;
    }
    of_another(store, &about, problems)
}

/// The complaints that came in with an old list.
fn brought(store: &Store) -> Result<HashSet<String>, Problems> {
    let mut ids = HashSet::new();
    if let Some(mut reader) = store.reader("imports/complaints.csv", None)? {
        each_row(&mut reader, &mut Vec::new(), |row, _| {
            ids.insert(row.get("record").trim().to_string());
        })?;
    }
    Ok(ids)
}

/// Moments that contradict each other, and what a state wants. An old list tells less than salon keeps.
fn of_row(row: &dyn Row, is_brought: bool, problems: &mut Vec<Problem>) {
    let text = |column: &str| row.get(column).trim().to_string();
    let mut found = |fact: ComplaintFact, column: &str| {
        problems.push(Problem::at(Fact::Complaint(fact), row.place(column)));
    };
    let moments: Vec<(&'static str, Moment)> = ORDER
        .into_iter()
        .filter_map(|column| Moment::parse(&text(column)).map(|moment| (column, moment)))
        .collect();
    for pair in moments.windows(2) {
        let [(earlier, before), (later, after)] = pair else { continue };
        if after < before {
            found(ComplaintFact::TimesDiffer { earlier, later }, later);
        }
    }
    if is_brought || !text("number").is_empty() {
        return;
    }
    if !text("closed_at").is_empty() && text("cause").is_empty() {
        found(ComplaintFact::NoCause, "closed_at");
    }
    if !text("resolved_at").is_empty() && text("agreed_at").is_empty() {
        found(ComplaintFact::NoAgreement, "resolved_at");
    }
}

/// What complaints are about, and is another client's; by the months in the ids.
fn of_another(
    store: &Store,
    about: &HashMap<String, (String, Place)>,
    problems: &mut Vec<Problem>,
) -> Result<(), Problems> {
    for table in [&schema::VISITS, &schema::SALES, &schema::BOOKINGS] {
        let letter = table.kind.map(|kind| kind.letter());
        let mut months: Vec<_> =
            about.keys().filter(|id| id.chars().next() == letter).filter_map(|id| month_of(id)).collect();
        months.sort_unstable();
        months.dedup();
        for month in months {
            let Ok(Some(mut reader)) = store.reader(&table.file(month), Some(table)) else { continue };
            query::each_row(&mut reader, &mut Vec::new(), |row, _| {
                let Some((client, place)) = about.get(row.get("id").trim()) else { return };
                if row.get("client").trim() != client {
                    let fact = ComplaintFact::AboutAnother { about: row.get("id").trim().to_string() };
                    problems.push(Problem::at(Fact::Complaint(fact), place.clone()));
                }
            })?;
        }
    }
    Ok(())
}
