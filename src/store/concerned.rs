//! Whom a change of the log is about: the clients whose rows it touched.

use super::log::Entry;
use super::plan::{Plan, RowChange, RowsPlan};
use super::reader::Reader;
use crate::domain::row::Row;
use crate::domain::schema::{self, Table};

/// Their ids, each once, in the order of the rows. Rows that stand in a listing of their own, as those of an import,
/// are not looked at.
pub fn clients(entry: &Entry) -> Vec<String> {
    let mut ids = Vec::new();
    for plan in &entry.plans {
        match plan {
            Plan::Rows(plan) => of_rows(plan, &mut ids),
            Plan::Document { file, .. } => {
                let id = file.strip_prefix("dossiers/").and_then(|name| name.strip_suffix(".yaml"));
                add(id.unwrap_or_default(), &mut ids);
            }
            Plan::Bulk { .. } => {}
        }
    }
    ids
}

fn add(id: &str, ids: &mut Vec<String>) {
    let id = id.trim();
    if !id.is_empty() && !ids.iter().any(|known| known == id) {
        ids.push(id.to_string());
    }
}

fn of_rows(plan: &RowsPlan, ids: &mut Vec<String>) {
    let Some(table) = Table::of_file(&plan.file) else { return };
    if table.name == schema::CLIENTS.name {
        return plan.rows.iter().for_each(|row| add(row.id(), ids));
    }
    if table.column("client").is_none() {
        return;
    }
    let after = plan.rows.iter().filter_map(RowChange::new_row);
    let before = plan.rows.iter().filter_map(RowChange::old_row);
    in_column(plan, &plan.new_heading, after, ids);
    in_column(plan, &plan.old_heading, before, ids);
}

fn in_column<'a>(
    plan: &RowsPlan,
    heading: &'a Option<String>,
    rows: impl Iterator<Item = &'a str>,
    ids: &mut Vec<String>,
) {
    let Some(heading) = heading else { return };
    let rows: Vec<&str> = [heading.as_str()].into_iter().chain(rows).map(str::trim_end).collect();
    let bytes = format!("{}\n", rows.join("\n")).into_bytes();
    let Ok(mut reader) = Reader::of_bytes(plan.file.clone(), bytes, None) else { return };
    while let Ok(Some(row)) = reader.next_row() {
        add(&row.get("client"), ids);
    }
}
