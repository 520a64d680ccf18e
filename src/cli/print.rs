//! Lists and records, printed in the format that is asked for.

use super::world::World;
use crate::render::flat;
use crate::render::listing::{self, Listing};
use clap::ValueEnum;
use serde_json::Value;

/// How an answer is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    Table,
    Text,
    Csv,
    Tsv,
    // What a table shows, for a spreadsheet to open.
    Excel,
    Json,
    Jsonl,
    // A page to print, where an answer has one; a doc comment would stand in the help.
    Html,
}

impl Format {
    /// Whether the cells of a list are as people read them: names instead of ids, words of their language.
    pub fn tells_people(self) -> bool {
        matches!(self, Format::Table | Format::Text | Format::Excel | Format::Html)
    }
}

/// Whether an answer in that format is nothing where there is nothing: no heading alone, for cron and scripts.
fn is_silent(format: Format) -> bool {
    matches!(format, Format::Text | Format::Csv | Format::Tsv | Format::Jsonl)
}

/// Prints a list in the format asked for.
pub(super) fn print_listing(world: &World, listing: &Listing) {
    if listing.rows.is_empty() && is_silent(world.format) {
        return;
    }
    match world.format {
        Format::Table if listing.rows.is_empty() => {
            world.tell(crate::messages::register::none_found(world.lang))
        }
        Format::Table => world.say(&listing.table(world.width, world.colour)),
        Format::Text | Format::Html => world.say(&listing.table(None, false)),
        Format::Csv => world.say(&String::from_utf8_lossy(&listing.csv(b',', false))),
        Format::Tsv => world.say(&String::from_utf8_lossy(&listing.csv(b'\t', false))),
        Format::Excel => world.say(&String::from_utf8_lossy(&listing.sheet())),
        Format::Json | Format::Jsonl => print_records(world, &listing.records(), world.format),
    }
}

/// The same, with these columns as numbers where programs read it.
pub(super) fn print_numbered(world: &World, listing: &Listing, numbers: &[&str]) {
    if !matches!(world.format, Format::Json | Format::Jsonl) {
        return print_listing(world, listing);
    }
    let mut records = listing.records();
    let cells = records.iter_mut().filter_map(|record| record.as_object_mut()).flatten();
    for (_, value) in cells.filter(|(key, _)| numbers.contains(&key.as_str())) {
        let number = value.as_str().and_then(|text| text.parse::<u64>().ok());
        *value = number.map_or(Value::Null, Value::from);
    }
    print_records(world, &records, world.format);
}

/// Prints records as JSON, or laid flat as rows.
pub(super) fn print_records(world: &World, records: &[Value], format: Format) {
    if records.is_empty() && is_silent(format) {
        return;
    }
    let delimiter = match format {
        Format::Csv | Format::Excel => b',',
        Format::Tsv => b'\t',
        format => return world.say(&listing::json(records, format == Format::Jsonl)),
    };
    // Without a record no column is known either.
    if !records.is_empty() {
        world.say(&String::from_utf8_lossy(&flat::listing(records).csv(delimiter, format == Format::Excel)));
    }
}
