//! Lists of the till: amounts as text with two places, counts as numbers.

use crate::cli::world::World;
use crate::cli::{Format, print_listing, print_records};
use crate::messages::register::title;
use crate::render::listing::{Column, Listing, csv_by_rows};
use compact_str::CompactString;

/// Columns that stand at the right: amounts and counts.
const RIGHT: &[&str] = &[
    "price",
    "fee",
    "amount",
    "paid",
    "owed",
    "quantity",
    "rating",
    "count",
    "difference",
    "cash_expected",
    "points",
    "balance",
    "expiring",
    "worth",
    "unpaid",
    "old",
    "here",
    "spent",
    "topped_up",
];

/// Columns of whole numbers.
const COUNTS: &[&str] = &[
    "quantity",
    "rating",
    "count",
    "group",
    "points",
    "balance",
    "expiring",
    "sessions",
    "bonus_sessions",
    "cards",
    "line",
];

/// Columns for people, then those that only machine formats have.
pub fn columns(shown: &[&str], hidden: &[&str], world: &World) -> Vec<Column> {
    let column = |name: &&str| {
        let column = Column::new(*name, title(name, world.lang));
        if RIGHT.contains(name) { column.right() } else { column }
    };
    shown.iter().map(column).chain(hidden.iter().map(|name| Column::hidden(*name))).collect()
}

/// Prints a list; nothing for people where there is nothing, but on a terminal a word of it.
pub fn print(world: &World, listing: &Listing) {
    match world.format {
        Format::Table if listing.rows.is_empty() => {
            world.tell(crate::messages::register::none_found(world.lang));
        }
        Format::Text if listing.rows.is_empty() => {}
        Format::Json | Format::Jsonl => {
            let mut records = listing.records();
            for record in records.iter_mut().filter_map(|record| record.as_object_mut()) {
                for key in COUNTS {
                    if let Some(value) = record.get_mut(*key) {
                        let number = value.as_str().and_then(|text| text.parse::<i64>().ok());
                        *value = number.map_or(serde_json::Value::Null, Into::into);
                    }
                }
            }
            print_records(world, &records, world.format);
        }
        _ => print_listing(world, listing),
    }
}

/// Prints a long list whose rows are made one by one: where programs read it by rows, none is kept. Only for a
/// command that holds no lock any more.
pub fn pour<const N: usize>(
    world: &World,
    columns: Vec<Column>,
    rows: impl Iterator<Item = [CompactString; N]>,
) {
    let delimiter = match world.format {
        Format::Csv => b',',
        Format::Tsv => b'\t',
        _ => {
            let rows = rows.map(|row| row.map(String::from).to_vec()).collect();
            return print(world, &Listing { columns, rows });
        }
    };
    let keys = columns.iter().map(|column| column.key.as_str());
    csv_by_rows(keys, rows, delimiter, false, |row| world.pour(row));
}
