//! Cells of the shop's tables that hold what their column may not, spelt anew where that is certain.

use super::check::files_of;
use super::directory::Store;
use super::heading::Heading;
use super::scan::{self, RowEnd, Span};
use crate::domain::cell;
use crate::domain::change::Edit;
use crate::domain::day::Month;
use crate::domain::problem::Problems;
use crate::domain::schema::{self, Cell, Column, Table};
use std::collections::BTreeMap;

/// A cell that is spelt anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Respelt {
    /// The line of its row, from 1.
    pub line: usize,
    pub column: &'static str,
    pub old: String,
    pub new: String,
}

/// What one file gets, and the edit that writes it.
#[derive(Clone)]
pub struct File {
    pub file: String,
    pub cells: Vec<Respelt>,
    pub edit: Edit,
}

/// A faulty cell: the row among the file's, the column among the heading's, and what stands there.
struct Faulty {
    line: usize,
    span: Span,
    column: &'static Column,
    text: String,
}

/// Every file with cells that `spell` knows better. It is given what the column may hold, all cells of the column
/// and the faulty ones, and answers for each of these.
pub fn plan(
    store: &Store,
    spell: impl Fn(Cell, &[String], &[&str]) -> Vec<Option<String>>,
) -> Result<Vec<File>, Problems> {
    let mut all = Vec::new();
    for table in schema::TABLES {
        for (file, month) in files_of(store, table)? {
            let Some(bytes) = store.bytes(&file)? else { continue };
            let (cells, out) = respelt(&bytes, table, month, &spell);
            if !cells.is_empty() {
                let edit = Edit::Write { file: file.clone(), old: Some(bytes), new: out };
                all.push(File { file, cells, edit });
            }
        }
    }
    Ok(all)
}

fn respelt(
    bytes: &[u8],
    table: &'static Table,
    month: Option<Month>,
    spell: impl Fn(Cell, &[String], &[&str]) -> Vec<Option<String>>,
) -> (Vec<Respelt>, Vec<u8>) {
    let (columns, faulty) = look(bytes, table);
    let mut anew: BTreeMap<usize, (Span, Respelt)> = BTreeMap::new();
    for (name, texts) in columns {
        let here: Vec<&Faulty> = faulty.iter().filter(|cell| cell.column.name == name).collect();
        let [first, ..] = here[..] else { continue };
        let wrong: Vec<&str> = here.iter().map(|cell| cell.text.as_str()).collect();
        for (cell, new) in here.iter().zip(spell(first.column.cell, &texts, &wrong)) {
            let Some(new) = new else { continue };
            // A row stands in the file of its month: another month would be a wrong guess.
            let filed =
                table.filed.column() == Some(name) && matches!(first.column.cell, Cell::Day | Cell::Moment);
            if filed && month.is_some_and(|month| !new.starts_with(&month.to_string())) {
                continue;
            }
            let told = Respelt { line: cell.line, column: name, old: cell.text.clone(), new };
            anew.insert(cell.span.start, (cell.span, told));
        }
    }
    let (mut out, mut at, mut told) = (Vec::with_capacity(bytes.len()), 0, Vec::new());
    for (start, (span, cell)) in anew {
        out.extend_from_slice(&bytes[at..start]);
        scan::push_cell(&mut out, &cell.new, bytes.get(start) == Some(&b'"'));
        at = span.end;
        told.push(cell);
    }
    out.extend_from_slice(&bytes[at..]);
    (told, out)
}

/// The cells of each column that can be told from its kind, and the faulty ones with their places in the file.
fn look(bytes: &[u8], table: &'static Table) -> (BTreeMap<&'static str, Vec<String>>, Vec<Faulty>) {
    let mut texts: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
    let (mut faulty, mut columns) = (Vec::new(), None);
    let (mut at, mut line, mut spans) =
        (if bytes.starts_with(scan::BOM) { scan::BOM.len() } else { 0 }, 1, Vec::new());
    while at < bytes.len() {
        let RowEnd::At { end, next } = scan::row_end(bytes, at, true) else { break };
        let row = &bytes[at..end];
        match &columns {
            _ if row.is_empty() => {}
            None => {
                let names = Heading::read(row, "", None).0.names;
                columns = Some(names.iter().map(|name| table.column(name)).collect::<Vec<_>>());
            }
            Some(_) if scan::split(row, &mut spans).is_err() => {}
            Some(columns) => {
                for (span, column) in spans.iter().zip(columns) {
                    let Some(column) = column else { continue };
                    let raw = scan::unquote(&row[span.start..span.end]);
                    let Ok(text) = std::str::from_utf8(&raw).map(str::trim) else { continue };
                    if text.is_empty() || matches!(column.cell, Cell::Text | Cell::List) {
                        continue;
                    }
                    texts.entry(column.name).or_default().push(text.to_string());
                    if cell::fault(column.cell, text).is_some() {
                        let span = Span { start: at + span.start, end: at + span.end };
                        faulty.push(Faulty { line, span, column, text: text.to_string() });
                    }
                }
            }
        }
        line += bytes[at..next].iter().filter(|byte| **byte == b'\n').count();
        at = next;
    }
    (texts, faulty)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Dashes for slashes.
    fn dashes(_: Cell, _: &[String], wrong: &[&str]) -> Vec<Option<String>> {
        wrong.iter().map(|text| text.contains('/').then(|| text.replace('/', "-"))).collect()
    }

    #[test]
    fn only_faulty_cells_change_and_the_rest_stays_to_the_letter() {
        let before = "\u{feff}id,name,birthday,note\r\nc1,\"甲\n乙\",\"1988/05/12\",2026/11/05\r\n\r\nc2,丙,1990/01/02,x";
        let (told, out) = respelt(before.as_bytes(), &schema::CLIENTS, None, dashes);
        let after = "\u{feff}id,name,birthday,note\r\nc1,\"甲\n乙\",\"1988-05-12\",2026/11/05\r\n\r\nc2,丙,1990-01-02,x";
        assert_eq!(String::from_utf8(out).unwrap(), after);
        let lines: Vec<(usize, &str)> = told.iter().map(|cell| (cell.line, cell.old.as_str())).collect();
        assert_eq!(lines, [(2, "1988/05/12"), (5, "1990/01/02")]);
    }

    #[test]
    fn a_row_is_not_guessed_into_another_month() {
        let before = b"id,start\nb1,2026/11/05T10:00\nb2,2026/12/05T10:00\n";
        let month = Month::parse("2026-11");
        let (told, _) = respelt(before, &schema::BOOKINGS, month, dashes);
        assert_eq!(told.iter().map(|cell| cell.line).collect::<Vec<_>>(), [2]);
    }
}
