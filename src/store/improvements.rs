//! What is to be done better: the rows of `improvements.csv`, and the corrective actions of closed complaints.

use super::directory::Store;
use super::query;
use crate::domain::day::Day;
use crate::domain::problem::Problems;
use crate::domain::record::complaint::Complaint;
use crate::domain::record::improvement::Improvement;
use crate::domain::schema::{COMPLAINTS, IMPROVEMENTS};

pub const FILE: &str = "improvements.csv";

/// So many days after a complaint was made its corrective action is looked for.
const WITHIN: i64 = 731;

/// The rows of the table.
pub fn rows(store: &Store) -> Result<Vec<Improvement>, Problems> {
    let mut problems = Vec::new();
    let found = query::all(store, FILE, &IMPROVEMENTS, &mut problems, Improvement::read)?;
    Problems(problems).or_ok()?;
    Ok(found.into_iter().flatten().collect())
}

/// The rows, and the corrective actions that fall due on a day and were not put on record as done by a row.
pub fn all(store: &Store, today: Day) -> Result<Vec<Improvement>, Problems> {
    let mut all = rows(store)?;
    let mut problems = Vec::new();
    let months = store.months(&COMPLAINTS)?;
    let first = today.plus(-WITHIN).month();
    let months = months.into_iter().filter(|month| *month >= first);
    let has_day = |cell: &[u8]| !cell.is_empty();
    let mut actions = Vec::new();
    for month in months {
        // A shop without such actions has no such column.
        let Some(mut reader) = store.reader(&COMPLAINTS.file(month), Some(&COMPLAINTS))? else { continue };
        let Some(due) = reader.heading.find("action_due_on") else { continue };
        query::each_row(&mut reader, &mut problems, |row, problems| {
            if has_day(&row.cell(due)) {
                let (complaint, found) = Complaint::read(&row);
                problems.extend(found);
                actions.extend(complaint.as_ref().and_then(Improvement::of_complaint));
            }
        })?;
    }
    Problems(problems).or_ok()?;
    let on_record =
        |action: &Improvement| all.iter().any(|row| row.about == action.about && row.what == action.what);
    actions.retain(|action| !on_record(action));
    all.extend(actions);
    Ok(all)
}
