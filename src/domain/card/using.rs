//! Whether a card can be used for something, what it takes, and everything that stands against it.

use super::account::{Account, Pot};
use crate::domain::card_fact::CardFact;
use crate::domain::card_part::Thing;
use crate::domain::day::Day;
use crate::domain::money::Money;
use crate::domain::record::card::{Card, CardKind};
use crate::domain::record::card_use::Amounts;
use crate::domain::rule::prepaid::CardsRules;

/// What is wanted of a card.
#[derive(Clone, Debug)]
pub struct Wish<'a> {
    pub thing: &'a Thing,
    pub day: Day,
    /// Who uses it, by id and name.
    pub client: &'a str,
    pub name: &'a str,
}

/// What a use takes out of a card.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Take {
    pub part: String,
    pub amounts: Amounts,
}

/// How a card is called in sentences.
pub fn called(card: &Card) -> String {
    let name = if card.name.is_empty() { card.number.as_str() } else { card.name.as_str() };
    if name.is_empty() { card.id.clone() } else { name.to_string() }
}

/// Whether she may use a card: it is hers, or she is named on it.
pub fn is_hers(card: &Card, client: &str, name: &str) -> bool {
    card.client == client || card.holders.iter().any(|holder| holder == name)
}

/// What stands against using a card at all on a day, whatever for.
pub fn against(account: &Account, wish: &Wish) -> Vec<CardFact> {
    let (card, day) = (account.card, wish.day);
    let called = || called(card);
    let mut facts = Vec::new();
    if !is_hers(card, wish.client, wish.name) {
        facts.push(CardFact::Foreign { card: called(), whose: card.client.clone() });
    }
    if account.over {
        facts.push(CardFact::Over { card: called() });
    }
    if account.is_resting(day) {
        let until = account.rests.and_then(|row| row.until);
        facts.push(CardFact::Frozen { card: called(), until });
    }
    if let Some(until) = account.until.filter(|_| account.has_expired(day)) {
        facts.push(CardFact::Expired { card: called(), until });
    }
    if let Some(from) = card.from.filter(|from| day < *from) {
        facts.push(CardFact::Ahead { card: called(), from });
    }
    facts
}

/// Whether a card holds sessions for something at all. Value and discount cards do where some were given.
pub fn has_sessions_for(account: &Account, thing: &Thing) -> bool {
    let of_sessions = !matches!(account.card.kind(), CardKind::Value | CardKind::Discount);
    account.pots.iter().any(|pot| pot.is_for(thing) && (of_sessions || pot.left() > 0))
}

/// What so many sessions take out of a card; everything that stands against it.
pub fn sessions(
    account: &Account,
    wish: &Wish,
    count: i64,
    rules: &CardsRules,
) -> Result<Take, Vec<CardFact>> {
    let mut facts = against(account, wish);
    let card = called(account.card);
    let fitting: Vec<&Pot> = account.pots.iter().filter(|pot| pot.is_for(wish.thing)).collect();
    let unlimited = account.card.kind() == CardKind::Period && account.pots.iter().all(|pot| pot.had == 0);
    if !has_sessions_for(account, wish.thing) {
        facts.push(not_for(account, wish.thing));
        return Err(facts);
    }
    if unlimited {
        return if facts.is_empty() { Ok(Take::default()) } else { Err(facts) };
    }
    let enough = fitting.iter().find(|pot| pot.left() >= count);
    let Some(pot) = enough else {
        let left = fitting.iter().map(|pot| pot.left()).max().unwrap_or(0);
        // What is over has nothing left by that.
        if !account.over {
            facts.push(CardFact::TooFew { card, left, asked: count });
        }
        return Err(facts);
    };
    if account.card.kind() == CardKind::Course
        && let Some(next) =
            account.next_step().filter(|next| next.part != pot.part && pot.worth > Money::NONE)
    {
        facts.push(CardFact::WrongStep { card, next: next.part.clone() });
    }
    if !facts.is_empty() {
        return Err(facts);
    }
    let mut amounts = pot.take(count, rules.shared).unwrap_or_default();
    if account.card.kind() == CardKind::Period {
        // It is used up by days, and not by visits.
        amounts.worth = Money::NONE;
    }
    Ok(Take { part: pot.part.clone(), amounts })
}

/// What is there to be paid out of a value card for something; everything that stands against it.
pub fn value(account: &Account, wish: &Wish) -> Result<Money, Vec<CardFact>> {
    let mut facts = against(account, wish);
    let good_for = &account.card.contents.good_for;
    let fits = good_for.is_empty() || good_for.iter().any(|part| wish.thing.is_meant(&part.what));
    if account.card.kind() != CardKind::Value || !fits {
        facts.push(not_for(account, wish.thing));
    }
    if !facts.is_empty() {
        return Err(facts);
    }
    Ok(account.value.plus(account.bonus_value).unwrap_or_default())
}

/// What an amount takes out of a value card that holds as much: bonus last, or first where the rule says so.
pub fn spend(account: &Account, amount: Money, rules: &CardsRules) -> Amounts {
    let (value, bonus_value) = match rules.bonus_first {
        true => {
            let bonus = amount.min(account.bonus_value.max(Money::NONE));
            (Money(amount.0 - bonus.0), bonus)
        }
        false => {
            let value = amount.min(account.value.max(Money::NONE));
            (value, Money(amount.0 - value.0))
        }
    };
    Amounts { value, bonus_value, worth: value, ..Amounts::default() }
}

fn not_for(account: &Account, thing: &Thing) -> CardFact {
    let good_for = account.pots.iter().flat_map(|pot| pot.fits.clone());
    let named = account.card.contents.good_for.iter().map(|part| part.what.clone());
    let mut words: Vec<String> = Vec::new();
    for word in named.chain(good_for) {
        if !words.contains(&word) {
            words.push(word);
        }
    }
    CardFact::NotFor { card: called(account.card), what: thing.name.clone(), good_for: words }
}

/// The order in which cards are taken: the first to expire, then the oldest.
pub fn order<'a>(account: &Account<'a>) -> (bool, Option<Day>, Option<crate::domain::day::Moment>, &'a str) {
    (account.until.is_none(), account.until, account.card.sold_at, account.card.id.as_str())
}
