//! A client sheet with a row a card: whose number stands in it, and what of the row is the card's.

use super::clients::{Card, ClientSheet, key_without_number};
use super::heading;
use super::incoming::{IncomingRow, Standing};
use super::kind::Kind;
use super::people::{Clients, Match};
use super::reconcile::Hash;
use crate::domain::schema;
use foldhash::HashMap;
use std::collections::BTreeSet;

/// Takes a number for the card's where name and phone say who it is and she has another number; of
/// her, the day on which the card was sold says nothing new then.
pub fn tell_numbers_apart(sheet: &mut ClientSheet, clients: &Clients, standing: &Standing, hash: Hash) {
    if sheet.cards.is_empty() {
        return;
    }
    let [number, name, phone, birthday, since] =
        ["number", "name", "phone", "birthday", "since"].map(|name| sheet.incoming.column(name));
    for row in &mut sheet.incoming.rows {
        let Some(id) = holder(row, [number, name, phone], clients) else { continue };
        let known =
            |column: &str| standing.get(&id).and_then(|cells| cells.get(column)).map_or("", String::as_str);
        if let Some(number) = number.filter(|at| ![row.get(Some(*at)), ""].contains(&known("number"))) {
            row.set(number, String::new());
            row.key = key_without_number([name, phone, birthday].map(|column| row.get(column)), hash).into();
        }
        let day = row.get(since).to_string();
        if let Some(since) = since.filter(|_| !day.is_empty() && ![&day, ""].contains(&known("since"))) {
            row.set(since, String::new());
        }
    }
}

/// The client whom a row means by its number, or by name and phone.
fn holder(row: &IncomingRow, columns: [Option<usize>; 3], clients: &Clients) -> Option<String> {
    let [number, name, phone] = columns.map(|column| row.get(column));
    let by_phone = match clients.phones.find(phone) {
        Match::One(id) if clients.name(&id) == name => Some(id),
        _ => None,
    };
    by_phone.or_else(|| match clients.numbers.find(number) {
        Match::One(id) if clients.name(&id) == name => Some(id),
        _ => None,
    })
}

/// What may be a card's: columns that the register does not have, and the day from which she is a
/// member, which may be that on which the card was sold. As it stands before rows are joined.
pub struct Aside {
    column: String,
    /// Row by row.
    values: Vec<String>,
}

pub fn asides(sheet: &ClientSheet) -> Vec<Aside> {
    if sheet.cards.is_empty() {
        return Vec::new();
    }
    let columns = sheet.incoming.columns.iter().enumerate().filter(|(_, name)| may_be_of_a_card(name));
    columns
        .map(|(at, name)| {
            let values = sheet.incoming.rows.iter().map(|row| row.get(Some(at)).to_string()).collect();
            Aside { column: name.clone(), values }
        })
        .collect()
}

/// Whether rows of one client may differ in a column, because the column may tell of a card.
pub fn may_be_of_a_card(column: &str) -> bool {
    matches!(column, "number" | "since") || schema::CLIENTS.column(column).is_none()
}

/// Whether a heading that the register does not know is one of a card alone: 到期日, 购卡金额.
fn is_of_cards(column: &str) -> bool {
    let field = heading::field_of(column, Kind::Cards);
    matches!(field, Some("until_on" | "price" | "used" | "given"))
}

/// Gives the cards what differs between the rows of one client. A client is a member since the
/// first of her days.
pub fn take(sheet: &mut ClientSheet, asides: Vec<Aside>, joined: &HashMap<usize, usize>) {
    let mut by_row: HashMap<usize, usize> =
        sheet.cards.iter().enumerate().map(|(at, card)| (card.row, at)).collect();
    // The day last: it tells of a card only where something else does.
    let (days, others): (Vec<Aside>, Vec<Aside>) = asides
        .into_iter()
        .filter(|aside| aside.column != "number")
        .partition(|aside| aside.column == "since");
    for aside in others.into_iter().chain(days) {
        let Some(at) = sheet.incoming.column(&aside.column) else { continue };
        if aside.column == "since" {
            since_the_first(&mut sheet.incoming.rows, at, joined);
        } else {
            let mut said: HashMap<usize, BTreeSet<&str>> = HashMap::default();
            for (row, value) in aside.values.iter().enumerate().filter(|(_, value)| !value.is_empty()) {
                said.entry(joined.get(&row).copied().unwrap_or(row)).or_default().insert(value);
            }
            if !is_of_cards(&aside.column) && said.values().all(|values| values.len() < 2) {
                continue;
            }
            sheet.incoming.columns.remove(at);
            for row in sheet.incoming.rows.iter_mut().filter(|row| row.values.len() > at) {
                row.values.remove(at);
            }
        }
        for (row, value) in aside.values.into_iter().enumerate().filter(|(_, value)| !value.is_empty()) {
            if aside.column == "since" && !by_row.contains_key(&row) {
                continue;
            }
            let at = *by_row.entry(row).or_insert_with(|| {
                sheet.cards.push(Card { row, number: String::new(), cells: Vec::new() });
                sheet.cards.len() - 1
            });
            sheet.cards[at].cells.push((aside.column.clone(), value));
        }
    }
}

/// Gives the first row of each client the first of her days.
fn since_the_first(rows: &mut [IncomingRow], since: usize, joined: &HashMap<usize, usize>) {
    for (row, first) in joined {
        let (day, known) = (rows[*row].get(Some(since)).to_string(), rows[*first].get(Some(since)));
        if !day.is_empty() && (known.is_empty() || day.as_str() < known) {
            rows[*first].set(since, day);
        }
    }
}
