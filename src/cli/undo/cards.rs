//! What stands in the way of taking a change of cards back: what it brought has been used since.

use crate::domain::card::account::Account;
use crate::domain::card::using::called;
use crate::domain::card_fact::CardFact;
use crate::domain::problem::{Problem, Problems};
use crate::domain::record::card::Card;
use crate::domain::record::card_use::CardUse;
use crate::store::cards;
use crate::store::directory::Store;
use crate::store::plan::Plan;
use foldhash::HashSet;

/// The cards that would be left with less than nothing.
pub fn used_since(store: &Store, plans: &[Plan]) -> Result<Vec<Problem>, Problems> {
    let (goes, comes) = cards::changed_rows(plans);
    let (old, new) = cards::changed_cards(plans);
    let touched: HashSet<&str> = goes
        .iter()
        .chain(&comes)
        .map(|row| row.card.as_str())
        .chain(new.iter().map(|card| card.id.as_str()))
        .collect();
    if touched.is_empty() {
        return Ok(Vec::new());
    }
    let now: Vec<Card> = cards::all(store, &mut Vec::new())?;
    let rows: Vec<CardUse> = cards::rows_of(store, &touched, &mut Vec::new())?;
    let mut found = Vec::new();
    for id in touched {
        let before = now.iter().find(|card| card.id == id);
        let after = new.iter().find(|card| card.id == id);
        let stays = before.filter(|_| !old.iter().any(|card| card.id == id));
        // A card that goes is looked after by what names it.
        let Some(card) = after.or(stays) else { continue };
        let missing = |card: &Card, rows: &[&CardUse]| {
            !Account::of(card, rows.iter().copied(), None).missing().is_empty()
        };
        let is: Vec<&CardUse> = rows.iter().collect();
        let gone = |row: &&CardUse| goes.iter().any(|gone| gone.id == row.id);
        let then: Vec<&CardUse> = rows.iter().filter(|row| !gone(row)).chain(&comes).collect();
        if missing(card, &then) && !before.is_some_and(|before| missing(before, &is)) {
            found.push(CardFact::UsedSince { card: called(card) }.into());
        }
    }
    Ok(found)
}
