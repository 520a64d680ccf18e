//! Prepaid cards out of a sheet with a row a card, or a row a client with her account and a card: whose, what, and
//! what is left of it.

mod figures;
mod kind;
mod row;

pub use self::kind::kind_said;
pub use self::row::Left;

use self::figures::Part;
use self::row::Reading;
use super::columns::Columns;
use super::incoming::Incoming;
use super::keys::{self, Given};
use super::layout::{Layout, data_rows};
use super::people::{Clients, Menu};
use super::reconcile::Hash;
use super::rows;
use super::values::dates::Dates;
use super::values::standing::{is_void, rests};
use crate::domain::day::Day;
use crate::domain::sheet::{Sheet, SheetRow};
use foldhash::HashSet;

const COLUMNS: &[&str] = &[
    "number",
    "client",
    "kind",
    "name",
    "sold_at",
    "price",
    "sessions",
    "bonus_sessions",
    "value",
    "bonus_value",
    "good_for",
    "until_on",
    "settled",
    "note",
];

/// Cells that make a balance: a later sheet does not change them.
pub const FIGURES: &[&str] = &["price", "sessions", "bonus_sessions", "value", "bonus_value"];

/// A sheet of cards: its rows, and what each says is left.
#[derive(Debug, Default)]
pub struct CardSheet {
    pub incoming: Incoming,
    pub left: Vec<Left>,
    /// Rows that say nothing of what is left, or was paid.
    pub empty: usize,
    /// Rows that tell a client's account once more: it stands beside each of her cards.
    pub repeated: usize,
    /// Rows that say 3/10: three of ten are left.
    pub of_all: usize,
}

/// Reads a sheet's rows. A balance of nothing is no card, unless `zeros` are asked for.
pub fn read(
    (sheet, index): (&Sheet, usize),
    layout: &Layout,
    (clients, services): (&Clients, &Menu),
    today: Day,
    zeros: bool,
    into: &mut CardSheet,
) {
    let rows: Vec<SheetRow> = data_rows(sheet, layout).collect();
    let cells =
        |field| layout.column_of(field).into_iter().flat_map(|i| rows.iter().map(move |row| row.cell(i)));
    let columns = Columns::new(layout);
    let reading = Reading {
        columns: &columns,
        clients,
        services,
        sold: Dates::learn(cells("sold"), today).within(layout.period),
        until: Dates::learn(cells("until_on"), today),
        zeros,
    };
    let parts: &[Part] =
        if layout.column_of("stored").is_some() { &[Part::Account, Part::Card] } else { &[Part::Whole] };
    into.empty += rows.iter().filter(|row| parts.iter().all(|part| reading.says_nothing(*part, row))).count();
    let mut accounts: HashSet<[String; 3]> = HashSet::default();
    for part in parts {
        let mut void = Vec::new();
        let left = rows::each((index, &rows), &columns, COLUMNS, &mut into.incoming, |row, places, read| {
            let part = match part {
                Part::Account if reading.is_the_account(row) => &Part::Value,
                Part::Card if reading.is_the_account(row) => return None,
                part => part,
            };
            if reading.says_nothing(*part, row) {
                return None;
            }
            // Beside an account it is the member's.
            let state = if *part == Part::Whole { columns.text(row, "state") } else { String::new() };
            if is_void(&state) {
                void.push(columns.text(row, "number"));
                return None;
            }
            let (left, of_all) = reading.row(*part, row, places, read);
            if *part == Part::Account {
                // A row in doubt is told once, with the card that it is about.
                if !read.doubts.is_empty() && !reading.says_nothing(Part::Card, row) {
                    return None;
                }
                let said = ["client", "value", "bonus_value"]
                    .map(|name| read.get(rows::place(places, name)).to_string());
                if !accounts.insert(said) {
                    into.repeated += 1;
                    return None;
                }
            }
            into.of_all += usize::from(of_all);
            Some(Left { rests: rests(&state), ..left })
        });
        into.left.extend(left.into_iter().map(|(_, left)| left));
        into.incoming.void.extend(void);
    }
}

/// Gives each row the key by which it is known again: its number, else whose it is, its name and its sale.
pub fn give_keys(incoming: &mut Incoming, hash: Hash) {
    let [number, client, name, sold] =
        ["number", "client", "name", "sold_at"].map(|name| incoming.column(name));
    let mut given = Given::default();
    for row in &mut incoming.rows {
        let base = match row.get(number) {
            "" => {
                let said = [client, name, sold].map(|column| row.get(column));
                keys::of_cells(&said, hash)
            }
            number => format!("{number}/{}", row.get(name)),
        };
        row.key = given.next(base);
    }
}
