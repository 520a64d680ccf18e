//! The card that is meant: by its id or number, or as the only one of a client.

use super::VERBS;
use crate::cli::asked;
use crate::cli::register::Record;
use crate::cli::till::load::{Choice, Shop, sound};
use crate::cli::till::wallet::candidate;
use crate::domain::card::account::Account;
use crate::domain::card::using::is_hers;
use crate::domain::card_fact::CardFact;
use crate::domain::money::Money;
use crate::domain::problem::{Candidate, Fact, Problems, Sought};
use crate::domain::record::card::Card;
use crate::domain::record::card_use::CardUse;
use crate::domain::record::payment::Payment;
use crate::domain::rule::Rules;
use crate::store::cards;
use crate::store::directory::Store;
use foldhash::{HashMap, HashSet};

/// Cards with their rows.
pub struct Drawer {
    pub cards: Vec<Card>,
    pub rows: Vec<CardUse>,
}

impl Drawer {
    /// Every card, with every row.
    pub fn whole(store: &Store) -> Result<Drawer, Problems> {
        let mut problems = Vec::new();
        let cards = cards::all(store, &mut problems)?;
        let rows = if cards.is_empty() { Vec::new() } else { cards::all_rows(store, &mut problems)? };
        sound(problems)?;
        Ok(Drawer { cards, rows })
    }

    /// The cards that fit, with their rows.
    pub fn of(store: &Store, fits: impl Fn(&Card) -> bool) -> Result<Drawer, Problems> {
        let mut problems = Vec::new();
        let mut cards = cards::all(store, &mut problems)?;
        cards.retain(|card| fits(card));
        let ids: HashSet<&str> = cards.iter().map(|card| card.id.as_str()).collect();
        let rows = cards::rows_of(store, &ids, &mut problems)?;
        drop(ids);
        sound(problems)?;
        Ok(Drawer { cards, rows })
    }

    /// The account of each card as of the end of a day, or with all rows.
    pub fn accounts(&self, day: Option<crate::domain::day::Day>) -> Vec<Account<'_>> {
        let mut by_card: HashMap<&str, Vec<&CardUse>> = HashMap::default();
        for row in &self.rows {
            by_card.entry(&row.card).or_default().push(row);
        }
        let none = Vec::new();
        let rows = |card: &Card| by_card.get(card.id.as_str()).unwrap_or(&none).iter().copied();
        self.cards.iter().map(|card| Account::of(card, rows(card), day)).collect()
    }

    pub fn account<'a>(&'a self, card: &'a Card) -> Account<'a> {
        Account::of(card, &self.rows, None)
    }
}

/// A card's account with further rows.
pub fn account_with<'a>(card: &'a Card, rows: &'a [CardUse], more: &'a [CardUse]) -> Account<'a> {
    Account::of(card, rows.iter().chain(more), None)
}

/// The one card that is meant, alone in its drawer: by its id or number, a part of the id; else the only
/// card of a client on which something is left, or the only one that she has; or 王芳的储值卡, by whose it is and its name.
pub fn one(store: &Store, rules: &Rules, clients: &[Record], asked: &str) -> Result<Drawer, Problems> {
    one_of(store, asked, |text| asked::among(clients, rules, text, VERBS))
}

/// The same, where `client` tells who is meant by what somebody typed.
pub fn one_of<'a>(
    store: &Store,
    asked: &str,
    client: impl Fn(&str) -> Result<&'a Record, Problems>,
) -> Result<Drawer, Problems> {
    let asked = asked.trim();
    let whole =
        Drawer::of(store, |card| card.id == asked || !card.number.is_empty() && card.number == asked)?;
    if whole.cards.len() == 1 {
        return Ok(whole);
    }
    const LEAST: usize = 4;
    let part = |card: &Card| asked.len() >= LEAST && (card.id.starts_with(asked) || card.id.ends_with(asked));
    let by_part = Drawer::of(store, part)?;
    if by_part.cards.len() == 1 {
        return Ok(by_part);
    }
    let missing =
        || Problems::from(Fact::NotFound { what: Sought::Card, asked: asked.to_string(), verbs: VERBS });
    let (found, called) = match (client(asked), of_whom(asked)) {
        (Err(_), Some((whose, called))) => (client(whose), called),
        (found, _) => (found, ""),
    };
    let client = match found {
        Ok(client) => client,
        Err(_) if !by_part.cards.is_empty() => return Err(several(asked, &by_part.cards)),
        Err(problems) if problems.0.iter().any(|p| matches!(p.fact, Fact::Ambiguous { .. })) => {
            return Err(problems);
        }
        Err(_) => return Err(missing()),
    };
    let (id, name) = (client.get("id"), client.get("name"));
    let mut hers = Drawer::of(store, |card| is_hers(card, id, name) && card.name.contains(called))?;
    if hers.cards.len() > 1 {
        let accounts = hers.accounts(None);
        let alive: HashSet<String> =
            accounts.iter().filter(|account| account.has_left()).map(|a| a.card.id.clone()).collect();
        if !alive.is_empty() {
            hers.cards.retain(|card| alive.contains(&card.id));
        }
    }
    match hers.cards.len() {
        0 if !called.is_empty() => Err(missing()),
        0 => Err(Fact::Card(CardFact::NoneOfHers { client: name.to_string() }).into()),
        1 => Ok(hers),
        _ => Err(several(asked, &hers.cards)),
    }
}

/// Whose card, and what it is called: 王芳的储值卡, "王芳 储值卡".
fn of_whom(asked: &str) -> Option<(&str, &str)> {
    let (whose, called) = asked.split_once('的').or_else(|| asked.split_once(char::is_whitespace))?;
    let (whose, called) = (whose.trim(), called.trim());
    (!whose.is_empty() && !called.is_empty()).then_some((whose, called))
}

fn several(asked: &str, cards: &[Card]) -> Problems {
    let candidates: Vec<Candidate> = cards.iter().map(candidate).collect();
    Fact::Ambiguous { what: Sought::Card, asked: asked.to_string(), candidates }.into()
}

/// What was paid for each card, by its id.
pub fn paid(
    store: &Store,
    until: Option<crate::domain::day::Day>,
) -> Result<HashMap<String, Money>, Problems> {
    let payments: Vec<Payment> = Choice { to: until, ..Choice::default() }.payments(store)?;
    let mut paid: HashMap<String, Money> = HashMap::default();
    let of_cards =
        payments.into_iter().filter(|p| p.what.starts_with(crate::domain::id::Kind::Card.letter()));
    for payment in of_cards {
        let sum = paid.entry(payment.what).or_default();
        *sum = sum.plus(payment.amount).unwrap_or(*sum);
    }
    Ok(paid)
}

/// The part of a charge that is not paid yet.
pub fn unpaid(account: &Account, paid: &HashMap<String, Money>) -> Money {
    if account.card.settled {
        return Money::NONE;
    }
    let paid = paid.get(&account.card.id).copied().unwrap_or_default();
    Money(account.charge.0.saturating_sub(paid.0).max(0))
}

/// The words of a card's parts, named.
pub fn good_for(card: &Card, shop: &Shop) -> Vec<String> {
    let parts = card.contents.good_for.iter();
    parts.map(|part| shop.thing_name(&part.what)).collect()
}
