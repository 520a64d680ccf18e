//! Staff, services and products that a sheet names and nobody has noted: made where that was asked for.

use super::Importing;
use crate::domain::change::{Cells, Edit};
use crate::domain::day::Day;
use crate::domain::doubt::Doubt;
use crate::domain::id::{IdMaker, Kind as IdKind};
use crate::domain::schema;
use crate::import::decide::RowFate;
use crate::import::incoming::{Incoming, IncomingRow};
use crate::import::people::{self, Match, Menu};
use std::collections::{BTreeMap, BTreeSet};

/// A record that was made for a name.
#[derive(Debug)]
pub struct Made {
    /// The table: `staff`, `services`, `products`.
    pub table: &'static str,
    pub name: String,
    /// Whether it is in use: a row of the last days, or of one ahead, names it.
    pub active: bool,
    /// It was made for an earlier sheet, which named it without a day, and comes into use only now.
    pub again: bool,
}

/// Columns that tell on which day something was, or is to be.
const DAYS: [&str; 4] = ["start", "at", "on", "opened"];

/// Makes records for names that nobody bears, where that was asked for: active ones where they are in use, as in
/// ten years' books most have left.
pub fn add<const N: usize>(
    importing: &Importing,
    incoming: &Incoming,
    mut menus: [(&'static str, &mut Menu); N],
    ids: &mut IdMaker,
) -> (Vec<Edit>, Vec<Made>) {
    let since = importing.today.plus(-importing.rules.in_use);
    let (mut edits, mut made) = (Vec::new(), Vec::new());
    let missing = missing(incoming);
    // 1号-小雅 is 小雅, who is so called in reminders; 1号-小雅 and 2号-小雅 are two.
    let staff = missing.keys().filter(|(table, _)| *table == "staff");
    let bare: Vec<String> = staff.map(|(_, name)| people::unnumbered(name).to_string()).collect();
    for ((table, name), last) in missing {
        if !importing.args.add_missing.iter().any(|asked| asked == table) {
            continue;
        }
        let Some((_, menu)) = menus.iter_mut().find(|(known, _)| *known == table) else { continue };
        let kind = schema::table_named(table).and_then(|table| table.kind).unwrap_or(IdKind::Service);
        if menu.find(&name) != Match::None {
            continue;
        }
        let id = ids.make(kind, None, |id| menu.names_by_id.contains_key(id));
        let alone = bare.iter().filter(|other| **other == people::unnumbered(&name)).count() == 1;
        let name = match table == "staff" && alone && menu.find(people::unnumbered(&name)) == Match::None {
            true => people::unnumbered(&name).to_string(),
            false => name,
        };
        menu.add(&id, "", &name, None);
        let active = last.is_some_and(|last| last >= since);
        let columns: Vec<String> = ["id", "name", "active"].map(str::to_string).into();
        let row: Cells = [id.as_str(), &name, if active { "" } else { "no" }].into_iter().collect();
        edits.push(Edit::Insert { file: format!("{table}.csv"), columns: columns.into(), rows: vec![row] });
        made.push(Made { table, name, active, again: false });
    }
    (edits, made)
}

/// Brings those into use that an earlier sheet only named, where that was asked for and a row that comes in shows that they are: a
/// list of clients tells no day. `menus`: table, column, and what is known.
pub fn again<const N: usize>(
    importing: &Importing,
    (incoming, fates): (&Incoming, &[RowFate]),
    menus: [(&'static str, &'static str, &Menu); N],
) -> (Vec<Edit>, Vec<Made>) {
    let since = importing.today.plus(-importing.rules.in_use);
    let days = DAYS.map(|column| incoming.column(column));
    let is_recent = |row: &IncomingRow| {
        let day = days.iter().find_map(|column| row.get(*column).get(..10).and_then(Day::parse));
        day.is_some_and(|day| day >= since)
    };
    let (mut edits, mut made) = (Vec::new(), Vec::new());
    for (table, column, menu) in menus {
        if menu.idle.is_empty() || !importing.args.add_missing.iter().any(|asked| asked == table) {
            continue;
        }
        let column = incoming.column(column);
        let rows = incoming.rows.iter().zip(fates).filter(|(_, fate)| matches!(fate, RowFate::New(_)));
        let named = rows.filter(|(row, _)| menu.idle.contains(row.get(column)) && is_recent(row));
        for id in named.map(|(row, _)| row.get(column)).collect::<BTreeSet<_>>() {
            let cells = vec![("active".to_string(), String::new())];
            edits.push(Edit::Update { file: format!("{table}.csv"), id: id.to_string(), cells });
            let name = menu.names_by_id.get(id).cloned().unwrap_or_default();
            made.push(Made { table, name, active: true, again: true });
        }
    }
    (edits, made)
}

/// Unknown names among the doubts, each once, with the last day of a row that names it.
fn missing(incoming: &Incoming) -> BTreeMap<(&'static str, String), Option<Day>> {
    let days = DAYS.map(|column| incoming.column(column));
    let mut missing = BTreeMap::new();
    for row in &incoming.rows {
        for doubt in &row.doubts {
            let named = match doubt {
                Doubt::UnknownStaff { name } => ("staff", name.clone()),
                Doubt::UnknownService { name } => ("services", name.clone()),
                Doubt::UnknownProduct { name } => ("products", name.clone()),
                _ => continue,
            };
            let day = days.iter().find_map(|column| row.get(*column).get(..10).and_then(Day::parse));
            let last: &mut Option<Day> = missing.entry(named).or_default();
            *last = day.max(*last);
        }
    }
    missing
}
