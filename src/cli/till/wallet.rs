//! The cards that clients may use, and what a command takes out of them: decided against every row there
//! is, those of the same command among them.

use super::load::{Shop, sound};
use crate::domain::card::account::Account;
use crate::domain::card::using::{self, Take, Wish, is_hers, order};
use crate::domain::card_fact::CardFact;
use crate::domain::card_part::Thing;
use crate::domain::day::Moment;
use crate::domain::id::{IdMaker, Kind};
use crate::domain::money::Money;
use crate::domain::problem::{Candidate, Fact, Problem, Problems, Sought};
use crate::domain::record::card::{Card, CardKind};
use crate::domain::record::card_use::{CardStep, CardUse};
use crate::domain::rule::prepaid::CardsRules;
use crate::domain::till::paying::Tender;
use crate::store::cards;
use crate::store::directory::Store;
use foldhash::{HashMap, HashSet};

/// The methods of payment that stand for a card.
pub const SESSION: &str = "card-session";
pub const VALUE: &str = "card-value";
pub const BONUS: &str = "card-bonus";

/// Whether a method takes something off a card.
pub fn is_of_card(method: &str) -> bool {
    [SESSION, VALUE, BONUS].contains(&method)
}

/// The cards of some clients.
pub struct Wallet {
    cards: Vec<Card>,
    rows: Vec<CardUse>,
    /// Rows that the command makes.
    new: Vec<CardUse>,
    /// Names of the owners, and of what the cards are good for.
    names: HashMap<String, String>,
    /// The shop keeps its cards here at all.
    pub kept: bool,
}

/// What a card is to be used for.
#[derive(Clone, Debug)]
pub struct Using<'a> {
    pub thing: Thing,
    pub client: &'a str,
    pub name: &'a str,
    pub at: Moment,
    /// The visit or sale.
    pub about: &'a str,
    /// The service's own price.
    pub price: Option<Money>,
    pub by: &'a str,
}

impl Using<'_> {
    fn wish(&self) -> Wish<'_> {
        Wish { thing: &self.thing, day: self.at.day, client: self.client, name: self.name }
    }
}

impl Wallet {
    /// The cards that these clients may use, and the one that is named.
    pub fn load(
        store: &Store,
        shop: &Shop,
        clients: &[String],
        named: Option<&str>,
    ) -> Result<Wallet, Problems> {
        let mut problems = Vec::new();
        let mut all = cards::all(store, &mut problems)?;
        sound(problems)?;
        let kept = !all.is_empty();
        let hers = |card: &Card| clients.iter().any(|id| is_hers(card, id, &shop.client_name(id)));
        all.retain(|card| hers(card) || named.is_some_and(|named| is_named(card, named)));
        let ids: HashSet<&str> = all.iter().map(|card| card.id.as_str()).collect();
        let mut problems = Vec::new();
        let rows = cards::rows_of(store, &ids, &mut problems)?;
        sound(problems)?;
        drop(ids);
        let names = names(&all, shop);
        Ok(Wallet { cards: all, rows, new: Vec::new(), names, kept })
    }

    pub fn account<'a>(&'a self, card: &'a Card) -> Account<'a> {
        Account::of(card, self.rows.iter().chain(&self.new), None)
    }

    /// Her cards, in the order in which they are taken.
    fn hers(&self, using: &Using) -> Vec<Account<'_>> {
        let hers = |card: &&Card| is_hers(card, using.client, using.name);
        let mut accounts: Vec<Account> =
            self.cards.iter().filter(hers).map(|card| self.account(card)).collect();
        accounts.sort_by(|a, b| order(a).cmp(&order(b)));
        accounts
    }

    /// The one card that is named: by id, number, a part of the id, or its name.
    fn named(&self, asked: &str, using: &Using) -> Result<Account<'_>, Problems> {
        let asked = asked.trim();
        let whole = |card: &&Card| card.id == asked || !card.number.is_empty() && card.number == asked;
        let mut found: Vec<&Card> = self.cards.iter().filter(whole).collect();
        if found.is_empty() {
            found = self.cards.iter().filter(|card| is_named(card, asked)).collect();
        }
        let hers: Vec<&Card> =
            found.iter().filter(|card| is_hers(card, using.client, using.name)).copied().collect();
        let found = if hers.is_empty() { found } else { hers };
        match found[..] {
            [one] => Ok(self.account(one)),
            [] => Err(Fact::NotFound { what: Sought::Card, asked: asked.to_string(), verbs: &[] }.into()),
            ref several => {
                let candidates = several.iter().map(|card| candidate(card)).collect();
                Err(Fact::Ambiguous { what: Sought::Card, asked: asked.to_string(), candidates }.into())
            }
        }
    }

    /// So many sessions for something: of the card that is named, else of the first to expire of those
    /// that fit. None where no card of sessions fits; `against` is told why.
    pub fn session(
        &mut self,
        using: &Using,
        named: Option<&str>,
        count: i64,
        rules: &CardsRules,
        against: &mut Vec<Problem>,
    ) -> Result<Option<Money>, Problems> {
        let taken: Option<(String, Take)> = match named {
            Some(asked) => {
                let account = self.named(asked, using)?;
                let of_value = matches!(account.card.kind(), CardKind::Value | CardKind::Discount);
                if of_value && !using::has_sessions_for(&account, &using.thing) {
                    return Ok(None);
                }
                let take = using::sessions(&account, &using.wish(), count, rules);
                Some((account.card.id.clone(), take.map_err(|facts| self.told(facts))?))
            }
            None => {
                let mut taken = None;
                for account in self.hers(using) {
                    let of_value = matches!(account.card.kind(), CardKind::Value | CardKind::Discount);
                    let passes = of_value && !using::has_sessions_for(&account, &using.thing);
                    if passes || taken.is_some() {
                        continue;
                    }
                    match using::sessions(&account, &using.wish(), count, rules) {
                        Ok(take) => taken = Some((account.card.id.clone(), take)),
                        // What was used up long ago explains nothing.
                        Err(facts) if account.has_left() => against.extend(self.told(facts).0),
                        Err(_) => {}
                    }
                }
                taken
            }
        };
        let Some((card, Take { part, amounts })) = taken else { return Ok(None) };
        let row = CardUse { part, amounts: -amounts, ..row(&card, using) };
        self.new.push(row);
        Ok(Some(amounts.worth))
    }

    /// What her value cards hold for something, in their order; everything that stands against the others.
    pub fn there(
        &self,
        using: &Using,
        named: Option<&str>,
        against: &mut Vec<Problem>,
    ) -> Result<Vec<(String, Money)>, Problems> {
        let accounts = match named {
            Some(asked) => vec![self.named(asked, using)?],
            None => self.hers(using),
        };
        let mut there = Vec::new();
        for account in accounts.iter().filter(|account| account.card.kind() == CardKind::Value) {
            match using::value(account, &using.wish()) {
                Ok(amount) if amount > Money::NONE => there.push((account.card.id.clone(), amount)),
                Ok(_) => {}
                Err(facts) if account.has_left() || named.is_some() => {
                    against.extend(self.told(facts).0);
                }
                Err(_) => {}
            }
        }
        Ok(there)
    }

    /// Takes an amount out of value cards; as much as they hold. What came of it as payments, and the rest.
    pub fn spend(
        &mut self,
        using: &Using,
        there: &[(String, Money)],
        amount: Money,
        rules: &CardsRules,
    ) -> (Vec<Tender>, Money) {
        let (mut rest, mut tenders) = (amount, Vec::new());
        for (id, holds) in there {
            let part = rest.min(*holds);
            let Some(card) = self.cards.iter().find(|card| card.id == *id).filter(|_| part > Money::NONE)
            else {
                continue;
            };
            let amounts = using::spend(&self.account(card), part, rules);
            let row = CardUse { amounts: -amounts, ..row(id, using) };
            self.new.push(row);
            let parts = [(VALUE, amounts.value), (BONUS, amounts.bonus_value)];
            let paid = parts.into_iter().filter(|(_, amount)| *amount > Money::NONE);
            tenders.extend(paid.map(|(method, amount)| Tender { method: method.into(), amount }));
            rest = Money(rest.0 - part.0);
        }
        (tenders, rest)
    }

    /// What a discount card of hers lets her pay, in percent.
    pub fn discount(&mut self, using: &Using, named: Option<&str>) -> Result<Option<u32>, Problems> {
        let accounts = match named {
            Some(asked) => vec![self.named(asked, using)?],
            None => self.hers(using),
        };
        let fits = |account: &&Account| {
            account.card.kind() == CardKind::Discount
                && using::against(account, &using.wish()).is_empty()
                && account.pots.iter().any(|pot| pot.is_for(&using.thing))
        };
        let found = accounts.iter().find(fits).map(|account| account.card);
        let Some((id, percent)) = found.map(|card| (card.id.clone(), card.contents.percent)) else {
            return Ok(None);
        };
        self.new.push(row(&id, using));
        Ok(Some(percent))
    }

    fn name(&self, id: String) -> String {
        self.names.get(&id).cloned().unwrap_or(id)
    }

    /// How a card is called.
    pub fn called(&self, id: &str) -> String {
        self.cards.iter().find(|card| card.id == id).map_or_else(|| id.to_string(), using::called)
    }

    /// How the card is called that was used last.
    pub fn last_called(&self) -> Option<String> {
        self.new.last().map(|row| self.called(&row.card))
    }

    /// Facts with names in the place of ids.
    fn told(&self, facts: Vec<CardFact>) -> Problems {
        let told = |fact| match fact {
            CardFact::Foreign { card, whose } => CardFact::Foreign { card, whose: self.name(whose) },
            CardFact::WrongStep { card, next } => CardFact::WrongStep { card, next: self.name(next) },
            CardFact::NotFor { card, what, good_for } => {
                let good_for = good_for.into_iter().map(|word| self.name(word)).collect();
                CardFact::NotFor { card, what, good_for }
            }
            fact => fact,
        };
        Problems(facts.into_iter().map(told).map(Problem::from).collect())
    }

    /// Whether a method takes out of these cards what it pays.
    pub fn backs(&self, method: &str) -> bool {
        self.kept && is_of_card(method)
    }

    /// The rows of this command, with their ids; the cards that they are of, as these stand now.
    pub fn finish(&mut self, ids: &mut IdMaker) -> Vec<CardUse> {
        for row in self.new.iter_mut().filter(|row| row.id.is_empty()) {
            row.id = ids.make(Kind::CardUse, Some(row.at.day.month()), |_| false);
        }
        self.new.clone()
    }

    /// The accounts of the cards that this command used, with its rows.
    pub fn used(&self) -> Vec<(Account<'_>, Vec<&CardUse>)> {
        let cards = self.cards.iter().map(|card| {
            let rows: Vec<&CardUse> = self.new.iter().filter(|row| row.card == card.id).collect();
            (self.account(card), rows)
        });
        cards.filter(|(_, rows)| !rows.is_empty()).collect()
    }
}

/// The names of the owners of cards, and of what they are good for.
fn names(cards: &[Card], shop: &Shop) -> HashMap<String, String> {
    let mut names = HashMap::default();
    for card in cards {
        names.insert(card.client.clone(), shop.client_name(&card.client));
        for part in card.contents.good_for.iter().chain(&card.contents.gifts) {
            names.insert(part.what.clone(), shop.thing_name(&part.what));
        }
    }
    names
}

/// A use that says for whom and what.
fn row(card: &str, using: &Using) -> CardUse {
    CardUse {
        client: using.client.to_string(),
        service: using.thing.id.clone(),
        price: using.price,
        about: using.about.to_string(),
        by: using.by.to_string(),
        ..CardUse::new(using.at, card, CardStep::Use)
    }
}

/// Fewer characters of an id than these say nothing.
const LEAST: usize = 4;

/// Whether a card may be meant by what was typed.
pub fn is_named(card: &Card, asked: &str) -> bool {
    let asked = asked.trim();
    let part = asked.len() >= LEAST && (card.id.ends_with(asked) || card.id.starts_with(asked));
    let number = !card.number.is_empty() && card.number == asked;
    !asked.is_empty() && (part || card.id == asked || number || card.name.contains(asked))
}

/// A card as one of several that could be meant.
pub fn candidate(card: &Card) -> Candidate {
    Candidate {
        id: card.id.clone(),
        number: card.number.clone(),
        name: card.name.clone(),
        phone: String::new(),
    }
}
