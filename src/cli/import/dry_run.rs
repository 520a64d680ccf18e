//! `salon import --dry-run`: what would come in, row by row, and which cells of the register would
//! get another value.

use super::Importing;
use super::brought::{Brought, REFERENCES};
use super::paid;
use super::say::{counted, doubts, place};
use crate::cli::Format;
use crate::cli::world::World;
use crate::domain::phone::masked;
use crate::domain::problem::Fact;
use crate::domain::sheet::SheetRow;
use crate::import::decide::{CellChange, RowFate};
use crate::import::incoming::PAID;
use crate::import::layout::data_rows;
use crate::messages::import as words;
use crate::messages::names;
use crate::render::listing::{Column, Listing};
use crate::render::problem::said;
use serde_json::{Value, json};

/// Rows that a person is shown.
const SHOWN: usize = 40;

/// Changed cells that a person is shown.
const CELLS_SHOWN: usize = 20;

/// A row of the answer.
struct Line {
    index: usize,
    fate: &'static str,
    detail: String,
}

pub fn run(world: &World, importing: &Importing, brought: &Brought) {
    let lines = lines(world, importing, brought);
    if matches!(world.format, Format::Json | Format::Jsonl) {
        let records: Vec<Value> = lines.iter().map(|line| record(world, importing, brought, line)).collect();
        return crate::cli::print_records(world, &records, world.format);
    }
    let titles = words::titles(world.lang);
    let keys = ["line", "fate", "name", "detail"];
    let columns =
        keys.into_iter().zip(titles).map(|(key, title)| Column::new(key, title.to_string())).collect();
    let rows = lines.into_iter().map(|line| {
        let at = place(importing, brought, line.index);
        vec![at, line.fate.to_string(), name(brought, line.index), line.detail]
    });
    let mut listing = Listing { columns, rows: rows.collect() };
    if !matches!(world.format, Format::Table | Format::Text) {
        crate::cli::print_listing(world, &listing);
        return;
    }
    // The doubtful first: they are what a person has to look at; what changes nothing last.
    let rank =
        |fate: &str| ["in-doubt", "updated", "new"].iter().position(|known| *known == fate).unwrap_or(3);
    listing.rows.sort_by_key(|row| rank(&row[1]));
    let more = listing.rows.len().saturating_sub(SHOWN);
    listing.rows.truncate(SHOWN);
    for row in &mut listing.rows {
        row[1] = words::fate(&row[1], world.lang).to_string();
    }
    crate::cli::print_listing(world, &listing);
    if more > 0 {
        world.tell(&words::more(more, world.lang));
    }
    changed(world, importing, brought);
    world.tell("");
    counted(world, importing, brought, true);
    doubts(world, importing, brought);
}

fn lines(world: &World, importing: &Importing, brought: &Brought) -> Vec<Line> {
    let written = written(importing);
    let mut changes = brought.changes.iter().peekable();
    let fates = brought.fates.iter().enumerate().map(|(index, fate)| {
        let (fate, detail) = match fate {
            RowFate::New(_) => ("new", values(world, importing, brought, index, &written)),
            RowFate::Updated(..) => {
                let mut said = Vec::new();
                while let Some(change) = changes.next_if(|change| change.row == index) {
                    let [from, to] = [&change.from, &change.to]
                        .map(|value| shown(world, importing, brought, change, value));
                    let column = names::column(&change.column, world.lang);
                    said.push(words::changed(column, &from, &to));
                }
                ("updated", said.join(world.lang.pick("；", "; ")))
            }
            RowFate::Unchanged(id) => ("unchanged", id.clone()),
            RowFate::Settled(id) => ("settled", id.clone()),
            RowFate::Joined(first) => {
                ("joined", words::joins(brought.incoming.rows[*first].line, world.lang))
            }
            RowFate::Rejected(doubts) => {
                let said = doubts.iter().map(|doubt| said(&Fact::Doubt(doubt.clone()), world.lang));
                ("in-doubt", said.collect::<Vec<_>>().join(world.lang.pick("；", "; ")))
            }
        };
        Line { index, fate, detail }
    });
    fates.collect()
}

/// Columns by which a row is told, the first that there is: its name, when it begins, the card that it is about.
const TOLD_BY: &[&str] = &["name", "start", "card"];

fn name(brought: &Brought, index: usize) -> String {
    let incoming = &brought.incoming;
    let column = TOLD_BY.iter().find_map(|name| incoming.column(name));
    let text = incoming.rows[index].get(column);
    brought.names.get(text).map_or(text, String::as_str).to_string()
}

fn record(world: &World, importing: &Importing, brought: &Brought, line: &Line) -> Value {
    let row = &brought.incoming.rows[line.index];
    let source = importing.sources.get(row.sheet).map_or("", |source| source.name.as_str());
    let mut record = json!({
        "file": source,
        "line": row.line,
        "fate": line.fate,
        "name": name(brought, line.index),
        "detail": line.detail,
    });
    let changes: Vec<Value> = brought
        .changes
        .iter()
        .skip(brought.changes.partition_point(|change| change.row < line.index))
        .take_while(|change| change.row == line.index)
        .map(|change| {
            let [from, to] =
                [&change.from, &change.to].map(|value| shown(world, importing, brought, change, value));
            json!({ "column": change.column, "from": from, "to": to })
        })
        .collect();
    if !changes.is_empty() {
        record["changes"] = Value::from(changes);
    }
    record
}

/// The cells that would get another value, as a table.
fn changed(world: &World, importing: &Importing, brought: &Brought) {
    if brought.changes.is_empty() {
        return;
    }
    let titles = words::change_titles(names::record(importing.kind.word(), world.lang), world.lang);
    let keys = ["name", "column", "from", "to"];
    let columns = keys.into_iter().zip(titles).map(|(key, title)| Column::new(key, title)).collect();
    let rows = brought.changes.iter().take(CELLS_SHOWN).map(|change| {
        let [from, to] =
            [&change.from, &change.to].map(|value| shown(world, importing, brought, change, value));
        vec![name(brought, change.row), names::column(&change.column, world.lang).to_string(), from, to]
    });
    let listing = Listing { columns, rows: rows.collect() };
    world.say("\n");
    crate::cli::print_listing(world, &listing);
    let more = brought.changes.len().saturating_sub(CELLS_SHOWN);
    if more > 0 {
        world.tell(&words::more_cells(more, world.lang));
    }
}

/// A cell's value as a person may see it: phones masked, records by their names.
fn shown(
    world: &World,
    importing: &Importing,
    brought: &Brought,
    change: &CellChange,
    value: &str,
) -> String {
    match change.column.as_str() {
        "phone" | "other_phones" if !world.reveal => masked(value),
        PAID => paid::spoken(value, importing.till, world.lang),
        _ => brought.names.get(value).cloned().unwrap_or_else(|| value.to_string()),
    }
}

/// The rows of each sheet as they were written: an id that is only about to be made tells nobody
/// anything, the name in the sheet does.
fn written<'a>(importing: &Importing<'a>) -> Vec<Vec<SheetRow<'a>>> {
    importing.sources.iter().map(|source| data_rows(&source.sheet, &source.layout).collect()).collect()
}

/// The first values of a row, to be recognised by.
fn values(
    world: &World,
    importing: &Importing,
    brought: &Brought,
    index: usize,
    written: &[Vec<SheetRow>],
) -> String {
    let row = &brought.incoming.rows[index];
    let layout = &importing.sources[row.sheet].layout;
    let shown = |column: &str, text: &str| match column {
        "phone" | "other_phones" if !world.reveal => masked(text),
        PAID => paid::spoken(text, importing.till, world.lang),
        _ if REFERENCES.contains(&column) && brought.names.contains_key(text) => brought.names[text].clone(),
        "kind" | "what" => names::word(text, world.lang).to_string(),
        _ if REFERENCES.contains(&column) || column == "sold_by" => {
            let said = layout.column_of(column).map(|at| written[row.sheet][row.index].cell(at).trim());
            said.unwrap_or(text).to_string()
        }
        _ => text.to_string(),
    };
    let columns = brought.incoming.columns.iter().enumerate();
    // Who worked on it stands in the cell of the staff.
    let columns = columns.filter(|(_, column)| !TOLD_BY.contains(&column.as_str()) && *column != "worked_by");
    let texts = columns.map(|(at, column)| (column, row.get(Some(at)))).filter(|(_, text)| !text.is_empty());
    texts.map(|(column, text)| shown(column, text)).collect::<Vec<_>>().join(" ")
}
