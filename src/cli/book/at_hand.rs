//! The cards that those who come could pay with.

use super::desk::Desk;
use crate::cli::register;
use crate::cli::till::by_card;
use crate::domain::book::day::People;
use crate::domain::card::account::Account;
use crate::domain::card::using::{called, is_hers, order};
use crate::domain::card_part::Thing;
use crate::domain::problem::{Problem, Problems};
use crate::domain::record::booking::Booking;
use crate::domain::record::card::{Card, CardKind};
use crate::domain::schema;
use crate::messages::{Lang, card as words};
use crate::store::cards;
use crate::store::directory::Store;
use foldhash::{HashMap, HashSet};

/// So many are told of one client.
const MOST: usize = 2;

/// By the booking, the cards of who comes that are good for it, the first to expire first.
pub fn cards(
    store: &Store,
    desk: &Desk,
    people: &People,
    lang: Lang,
    problems: &mut Vec<Problem>,
) -> Result<HashMap<String, Vec<String>>, Problems> {
    let coming: Vec<&Booking> = desk
        .shelf
        .bookings
        .iter()
        .filter(|booking| booking.guest == 0 && booking.status.is_expected())
        .collect();
    let name = |id: &str| people.clients.get(id).map_or("", |client| client.name.as_str());
    let who: HashSet<(&str, &str)> =
        coming.iter().map(|booking| (booking.client.as_str(), name(&booking.client))).collect();
    let mut all = if who.is_empty() { Vec::new() } else { cards::all(store, problems)? };
    all.retain(|card| who.iter().any(|(id, name)| is_hers(card, id, name)));
    if all.is_empty() {
        return Ok(HashMap::default());
    }
    let ids: HashSet<&str> = all.iter().map(|card| card.id.as_str()).collect();
    let rows = cards::rows_of(store, &ids, problems)?;
    let products = register::records(store, &schema::PRODUCTS)?;
    let named = |id: &str| {
        let product = || products.iter().find(|product| product.get("id") == id);
        let service = desk.shelf.services.get(id).map(|service| service.name.clone());
        service.or_else(|| product().map(|p| p.get("name").to_string())).unwrap_or_else(|| id.to_string())
    };
    let mut accounts: Vec<Account> = all.iter().map(|card: &Card| Account::of(card, &rows, None)).collect();
    accounts.sort_by(|a, b| order(a).cmp(&order(b)));
    let mut at_hand = HashMap::default();
    for booking in coming {
        let Some(service) = desk.shelf.services.get(&booking.service) else { continue };
        let thing = by_card::thing(service);
        let good = accounts.iter().filter(|account| {
            is_hers(account.card, &booking.client, name(&booking.client))
                && matches!(account.state(booking.start.day), "usable" | "frozen")
                && is_good(account, &thing)
        });
        let told: Vec<String> = good
            .take(MOST)
            .map(|account| {
                let state = account.state(booking.start.day);
                words::at_hand(&called(account.card), &words::left(account, &named, lang), state, lang)
            })
            .collect();
        if !told.is_empty() {
            at_hand.insert(booking.id.clone(), told);
        }
    }
    Ok(at_hand)
}

/// Whether something of it is left for the service.
fn is_good(account: &Account, thing: &Thing) -> bool {
    let words = &account.card.contents.good_for;
    let named = words.is_empty() || words.iter().any(|part| thing.is_meant(&part.what));
    match account.card.kind() {
        CardKind::Value | CardKind::Discount if named => true,
        CardKind::Period => named,
        _ => account.pots.iter().any(|pot| pot.is_for(thing) && pot.left() > 0),
    }
}
