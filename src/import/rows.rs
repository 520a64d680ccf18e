//! The rows of a sheet, each read as its kind says, with the shop's own columns beside.

use super::columns::{Columns, one_line};
use super::incoming::{Incoming, IncomingRow};
use crate::domain::sheet::SheetRow;
use compact_str::CompactString;

/// The fields of a kind, each with its place among the columns.
pub type Places<'a> = [(&'a str, usize)];

/// The place of a field among the columns.
pub fn place(places: &Places, field: &str) -> Option<usize> {
    places.iter().find(|(name, _)| *name == field).map(|(_, at)| *at)
}

/// Reads each row of the sheet of that index into `into`. `read` fills it in; what it gives back comes back with the
/// row's place, and a row for which it gives nothing is left out.
pub fn each<T>(
    (index, rows): (usize, &[SheetRow]),
    columns: &Columns,
    fields: &[&str],
    into: &mut Incoming,
    mut read: impl FnMut(&SheetRow, &Places, &mut IncomingRow) -> Option<T>,
) -> Vec<(usize, T)> {
    let places: Vec<(&str, usize)> = fields.iter().map(|name| (*name, into.add_column(name))).collect();
    let extras: Vec<(usize, usize)> =
        columns.extras().map(|(at, heading)| (at, into.add_column(heading))).collect();
    let mut given = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let mut new = IncomingRow { sheet: index, index: at, line: row.line(), ..IncomingRow::default() };
        new.values = vec![CompactString::default(); into.columns.len()];
        let found = read(row, &places, &mut new);
        for (at, column) in &extras {
            new.set(*column, one_line(row.cell(*at)));
        }
        if let Some(found) = found {
            given.push((into.rows.len(), found));
            into.rows.push(new);
        }
    }
    given
}
