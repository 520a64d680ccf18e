//! Prepaid cards held against themselves and the till: more used than there was, more given back than was
//! paid, used by who is not named on them.

use super::tables::files_of;
use crate::domain::card::account::Account;
use crate::domain::card::using::{called, is_hers};
use crate::domain::card_fact::CardFact;
use crate::domain::cell::parts;
use crate::domain::money::Money;
use crate::domain::problem::{Fact, Place, Problem, Problems};
use crate::domain::record::card::{Card, CardType};
use crate::domain::record::card_use::{CardStep, CardUse};
use crate::domain::row::{Row, Source};
use crate::domain::schema;
use crate::store::book;
use crate::store::directory::Store;
use crate::store::query::{each, each_row};
use foldhash::HashMap;

/// A fact with the row that it is about, and the column of the row.
type Found = (CardFact, Source, &'static str);

/// Looks at every card; what else can't be read is told by the look at the tables.
pub fn check(store: &Store, problems: &mut Vec<Problem>) -> Result<(), Problems> {
    let mut cards: Vec<Card> = Vec::new();
    let unclear = |found: Vec<Problem>| {
        found.into_iter().filter(|p| matches!(p.fact, Fact::Card(CardFact::PartUnclear { .. })))
    };
    for (table, file) in [(&schema::CARD_TYPES, "card-types.csv"), (&schema::CARDS, "cards.csv")] {
        let Ok(Some(mut reader)) = store.reader(file, Some(table)) else { continue };
        each_row(&mut reader, &mut Vec::new(), |row, _| {
            if table.name == schema::CARDS.name {
                let (card, found) = Card::read(&row);
                cards.extend(card);
                problems.extend(unclear(found));
            } else {
                problems.extend(unclear(CardType::read(&row).1));
            }
        })?;
    }
    waiting(store, &cards, problems)?;
    if cards.is_empty() {
        return Ok(());
    }
    let mut rows: HashMap<String, Vec<CardUse>> = HashMap::default();
    for (file, _) in files_of(store, &schema::CARD_USES)? {
        let Ok(Some(mut reader)) = store.reader(&file, Some(&schema::CARD_USES)) else { continue };
        each_row(&mut reader, &mut Vec::new(), |row, _| {
            if let Some(row) = CardUse::read(&row).0 {
                rows.entry(row.card.clone()).or_default().push(row);
            }
        })?;
    }
    let mut found: Vec<Found> = Vec::new();
    let whose: HashMap<&str, &str> =
        rows.values().flatten().map(|row| (row.id.as_str(), row.card.as_str())).collect();
    let none = Vec::new();
    for card in &cards {
        let own = rows.get(&card.id).unwrap_or(&none);
        balance(card, own, &mut found);
        reversed(own, &whose, &mut found);
    }
    strangers(store, &cards, &rows, &mut found)?;
    given_back(store, &cards, &mut found)?;
    tell(store, found, problems)
}

/// Cards that client sheets told of, of clients who have none.
fn waiting(store: &Store, cards: &[Card], problems: &mut Vec<Problem>) -> Result<(), Problems> {
    let holders: foldhash::HashSet<&str> = cards.iter().map(|card| card.client.as_str()).collect();
    let mut count = 0;
    book::each_old_card(store, |client| count += usize::from(!holders.contains(client)))?;
    if count > 0 {
        let fact = Fact::Card(CardFact::CardsWait { count });
        problems.push(Problem::at(fact, Place::file(book::OLD_CARDS)));
    }
    Ok(())
}

/// More was used than there was, or consumed than was paid for.
fn balance(card: &Card, rows: &[CardUse], found: &mut Vec<Found>) {
    let account = Account::of(card, rows, None);
    let last = account.rows.last().map_or(&card.source, |row| &row.source);
    let missing = account.missing();
    if !missing.is_empty() {
        let fact = CardFact::Overdrawn { card: called(card), missing: missing.join(" + ") };
        found.push((fact, last.clone(), "card"));
        return;
    }
    let worth = Money::total(account.pots.iter().map(|pot| pot.worth)).unwrap_or_default();
    if worth < Money::NONE {
        found.push((CardFact::WorthBeyond { card: called(card), beyond: -worth }, last.clone(), "worth"));
    }
}

/// Rows that take back another card's, or what was taken back before.
fn reversed(rows: &[CardUse], whose: &HashMap<&str, &str>, found: &mut Vec<Found>) {
    let mut known: Vec<&str> = Vec::new();
    for row in rows.iter().filter(|row| !row.reverses.is_empty()) {
        let other = whose.get(row.reverses.as_str()).is_some_and(|card| *card != row.card);
        if other || known.contains(&row.reverses.as_str()) {
            let fact = CardFact::ReversedWrongly { id: row.reverses.clone() };
            found.push((fact, row.source.clone(), "reverses"));
        }
        known.push(&row.reverses);
    }
}

/// Uses by who is neither the owner, now or before, nor named on the card. Names are read only where there
/// are some.
fn strangers(
    store: &Store,
    cards: &[Card],
    rows: &HashMap<String, Vec<CardUse>>,
    found: &mut Vec<Found>,
) -> Result<(), Problems> {
    let mut doubtful: Vec<(&Card, &CardUse)> = Vec::new();
    for card in cards {
        let Some(own) = rows.get(&card.id) else { continue };
        let owner = |client: &str| {
            let moved = own.iter().filter(|row| row.what == CardStep::Transfer);
            card.client == client || moved.into_iter().any(|row| row.from == client || row.to == client)
        };
        let uses = own.iter().filter(|row| row.what == CardStep::Use && !row.client.is_empty());
        doubtful.extend(uses.filter(|row| !owner(&row.client)).map(|row| (card, row)));
    }
    if doubtful.is_empty() {
        return Ok(());
    }
    let mut names: HashMap<String, String> = HashMap::default();
    each(store, "clients.csv", &schema::CLIENTS, &mut Vec::new(), |row, _| {
        names.insert(row.get("id").trim().to_string(), row.get("name").trim().to_string());
    })?;
    for (card, row) in doubtful {
        let name = names.get(&row.client).map_or("", String::as_str);
        let was =
            |other: &&CardUse| other.what == CardStep::Hold && parts(&other.from).any(|held| held == name);
        let before = rows.get(&card.id).is_some_and(|own| own.iter().find(was).is_some());
        if !before && !is_hers(card, &row.client, name) {
            found.push((CardFact::NotHolder { card: card.id.clone() }, row.source.clone(), "client"));
        }
    }
    Ok(())
}

/// Cards for which more was given back than paid.
fn given_back(store: &Store, cards: &[Card], found: &mut Vec<Found>) -> Result<(), Problems> {
    let mut sums: HashMap<&str, (Money, Money)> =
        cards.iter().map(|card| (card.id.as_str(), Default::default())).collect();
    for (file, _) in files_of(store, &schema::PAYMENTS)? {
        let Ok(Some(mut reader)) = store.reader(&file, Some(&schema::PAYMENTS)) else { continue };
        each_row(&mut reader, &mut Vec::new(), |row, _| {
            let Some(sum) = sums.get_mut(row.get("for").trim()) else { return };
            let amount = Money::parse(row.get("amount").trim()).unwrap_or_default();
            let part = if amount < Money::NONE { &mut sum.1 } else { &mut sum.0 };
            *part = Money(part.0.saturating_add(amount.0));
        })?;
    }
    for card in cards {
        let (paid, back) = sums.get(card.id.as_str()).copied().unwrap_or_default();
        // Of an old system's card nobody knows what was paid.
        if -back > paid && !card.settled {
            found.push((CardFact::RefundBeyond { paid, back: -back }, card.source.clone(), "price"));
        }
    }
    Ok(())
}

/// The rows are looked for again, for the line to show.
fn tell(store: &Store, found: Vec<Found>, problems: &mut Vec<Problem>) -> Result<(), Problems> {
    let files: std::collections::BTreeSet<String> =
        found.iter().map(|(_, source, _)| source.file.to_string()).collect();
    for file in files {
        let table = schema::Table::of_file(&file);
        let Ok(Some(mut reader)) = store.reader(&file, table) else { continue };
        each_row(&mut reader, &mut Vec::new(), |row, _| {
            let line = row.source().line;
            let here = found.iter().filter(|(_, source, _)| *source.file == *file && source.line == line);
            for (fact, _, column) in here {
                let place: Place = row.place(column);
                problems.push(Problem::at(Fact::Card(fact.clone()), place));
            }
        })?;
    }
    Ok(())
}
