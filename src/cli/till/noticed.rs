//! What who enters something should notice: that its day was closed before, that the same was entered a moment ago,
//! that who did it was off.

use crate::cli::moved::Working;
use crate::cli::register;
use crate::domain::change::Edit;
use crate::domain::day::{Day, Moment};
use crate::domain::problem::Problems;
use crate::domain::row::Row;
use crate::domain::rule::Rules;
use crate::domain::schema::{self, Table};
use crate::messages::Lang;
use crate::messages::till::words;
use crate::store::directory::Store;
use crate::store::query;
use std::collections::BTreeSet;

/// What makes two rows of a table the same to who reads them.
const SAME: &[(&Table, &[&str])] = &[
    (&schema::VISITS, &["client", "service", "staff"]),
    (&schema::SALES, &["client", "product", "quantity", "amount"]),
];

/// A new row: its file, when it was, and its cells by column.
struct New<'a> {
    file: &'a str,
    at: Moment,
    cells: Vec<(&'a str, &'a str)>,
}

impl New<'_> {
    fn get(&self, column: &str) -> &str {
        self.cells.iter().find(|(name, _)| *name == column).map_or("", |(_, cell)| cell)
    }
}

/// The sentences about what these edits enter.
pub fn lines(store: &Store, rules: &Rules, edits: &[Edit], lang: Lang) -> Result<Vec<String>, Problems> {
    let new = entered(edits);
    let mut lines = Vec::new();
    for table in [&schema::VISITS, &schema::SALES] {
        for row in new.iter().filter(|row| is_of(table, row.file) && row.get("reverses").is_empty()) {
            if let Some((id, at)) = a_moment_ago(store, rules, table, row)? {
                lines.push(words::entered_before(&id, at, lang));
            }
        }
    }
    lines.extend(off(store, rules, &new, lang));
    let days: BTreeSet<Day> = new.iter().map(|row| row.at.day).collect();
    if !days.is_empty() {
        let closed: BTreeSet<Day> = register::records(store, &schema::CLOSINGS)?
            .iter()
            .filter_map(|closing| Day::parse(closing.get("on").trim()))
            .collect();
        lines.extend(days.intersection(&closed).map(|day| words::after_close(*day, lang)));
    }
    Ok(lines)
}

/// Who is said to have worked on a day on which she does not.
fn off(store: &Store, rules: &Rules, new: &[New], lang: Lang) -> Vec<String> {
    let visits = new.iter().filter(|row| is_of(&schema::VISITS, row.file) && row.get("reverses").is_empty());
    let worked: BTreeSet<(Day, &str)> =
        visits.map(|row| (row.at.day, row.get("staff"))).filter(|(_, staff)| !staff.is_empty()).collect();
    let mut lines = Vec::new();
    for (day, id) in worked {
        // A roster that can't be read is told where it is read in earnest.
        let Ok(working) = Working::read(store, day, day) else { continue };
        let Some(staff) = working.staff.iter().find(|staff| staff.id == id) else { continue };
        if staff.active && working.roster(rules).works(staff, day).spans.is_empty() {
            lines.push(words::worked_on_day_off(&staff.name, day, lang));
        }
    }
    lines
}

fn is_of(table: &Table, file: &str) -> bool {
    file.strip_prefix(table.name).is_some_and(|rest| rest.starts_with('/'))
}

/// The rows of the till that come in.
fn entered(edits: &[Edit]) -> Vec<New<'_>> {
    let till = [&schema::VISITS, &schema::SALES, &schema::PAYMENTS, &schema::CARD_USES];
    let mut new = Vec::new();
    for edit in edits {
        let Edit::Insert { file, columns, rows } = edit else { continue };
        if !till.iter().any(|table| is_of(table, file)) {
            continue;
        }
        for row in rows {
            let cells: Vec<(&str, &str)> = columns.iter().map(String::as_str).zip(row.iter()).collect();
            let at = cells.iter().find(|(name, _)| *name == "at").and_then(|(_, at)| Moment::parse(at));
            new.extend(at.map(|at| New { file, at, cells }));
        }
    }
    new
}

/// A row that says the same, entered within the minutes of the rule.
fn a_moment_ago(
    store: &Store,
    rules: &Rules,
    table: &'static Table,
    new: &New,
) -> Result<Option<(String, Moment)>, Problems> {
    let Some((_, same)) = SAME.iter().find(|(known, _)| known.name == table.name) else { return Ok(None) };
    let (mut found, mut taken_back, mut problems) = (Vec::new(), BTreeSet::new(), Vec::new());
    query::each(store, new.file, table, &mut problems, |row, _| {
        if row.get("client") != new.get("client") {
            return;
        }
        if !row.get("reverses").is_empty() {
            taken_back.insert(row.get("reverses").into_owned());
            return;
        }
        let near = Moment::parse(&row.get("at"))
            .filter(|at| new.at.minutes_since(*at).unsigned_abs() <= u64::from(rules.desk.twice));
        if let Some(at) = near.filter(|_| same.iter().all(|column| row.get(column) == new.get(column))) {
            found.push((row.get("id").into_owned(), at));
        }
    })?;
    // What can't be read there is told where it is read in earnest.
    Ok(found.into_iter().rfind(|(id, _)| !taken_back.contains(id)))
}
