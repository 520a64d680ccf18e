//! The cards of a client sheet, kept beside the register until cards are kept.

use super::register::hash;
use crate::domain::change::{Cells, Edit};
use crate::domain::problem::Problems;
use crate::domain::row::Row;
use crate::domain::schema;
use crate::import::clients::Card;
use crate::import::decide::RowFate;
use crate::import::incoming::Standing;
use crate::import::keys;
use crate::store::book::tells_left;
use crate::store::directory::Store;
use foldhash::{HashMap, HashSet};
use std::collections::BTreeSet;

const CARDS: &str = "imports/cards.csv";

/// How many cards were kept, and whether some of them are those of clients who have no card yet.
#[derive(Clone, Copy, Debug, Default)]
pub struct Kept {
    pub count: usize,
    pub wait: bool,
}

/// Who has cards.
fn holders(store: &Store) -> Result<HashSet<String>, Problems> {
    let (mut holders, mut problems) = (HashSet::default(), Vec::new());
    crate::store::query::each(store, "cards.csv", &schema::CARDS, &mut problems, |row, _| {
        holders.insert(row.get("client").trim().to_string());
    })?;
    Problems(problems).or_ok()?;
    Ok(holders)
}

/// Keeps the cards of a client sheet as they were written, a row each.
pub fn keep(
    store: &Store,
    cards: &[Card],
    fates: &[RowFate],
    edits: &mut Vec<Edit>,
) -> Result<Kept, Problems> {
    if cards.is_empty() {
        return Ok(Kept::default());
    }
    let mut kept = Standing::default();
    let mut problems = Vec::new();
    if let Some(mut reader) = store.reader(CARDS, None)? {
        crate::store::query::each_row(&mut reader, &mut problems, |row, _| {
            let cells =
                row.heading.names.iter().enumerate().map(|(i, n)| (n.clone(), row.text(i).into_owned()));
            kept.insert(row.text(0).into_owned(), cells.collect());
        })?;
    }
    Problems(problems).or_ok()?;
    let fields: BTreeSet<&str> =
        cards.iter().flat_map(|card| card.cells.iter().map(|(column, _)| column.as_str())).collect();
    let columns: Vec<String> =
        ["key", "client", "number"].into_iter().chain(fields.iter().copied()).map(str::to_string).collect();
    let (mut rows, mut seen, mut count) = (Vec::new(), HashMap::<String, usize>::default(), Kept::default());
    let holders = holders(store)?;
    for card in cards {
        let record = |at: usize| match &fates[at] {
            RowFate::New(id) | RowFate::Updated(id, _) | RowFate::Unchanged(id) | RowFate::Settled(id) => {
                Some(id.clone())
            }
            _ => None,
        };
        let client = match &fates[card.row] {
            RowFate::Joined(first) => record(*first),
            _ => record(card.row),
        };
        let Some(client) = client else { continue };
        count.count += 1;
        let figure = |(field, text): &(String, String)| tells_left(field, text);
        count.wait |= !holders.contains(&client) && card.cells.iter().any(figure);
        let name = card.cells.iter().find(|(field, _)| field == "name").map_or("", |(_, text)| text);
        let stem = format!("{}/{}/{name}", client, card.number);
        let nth = seen.entry(stem.clone()).or_default();
        *nth += 1;
        let key = keys::of_cells(&[&format!("{stem}/{nth}")], hash);
        let text =
            |field: &str| card.cells.iter().find(|(f, _)| f == field).map_or("", |(_, text)| text.as_str());
        let mut cells: Vec<(String, String)> =
            vec![("client".into(), client), ("number".into(), card.number.to_string())];
        cells.extend(fields.iter().map(|f| (f.to_string(), text(f).to_string())));
        match kept.get(&key) {
            Some(known) => {
                cells.retain(|(column, value)| known.get(column).map_or("", String::as_str) != value);
                if !cells.is_empty() {
                    edits.push(Edit::Update { file: CARDS.into(), id: key, cells });
                }
            }
            None => {
                let values = cells.iter().map(|(_, value)| value.as_str());
                rows.push([key.as_str()].into_iter().chain(values).collect::<Cells>());
            }
        }
    }
    if !rows.is_empty() {
        edits.push(Edit::Insert { file: CARDS.into(), columns: columns.into(), rows });
    }
    Ok(count)
}
