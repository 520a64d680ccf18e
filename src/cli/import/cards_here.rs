//! The cards that are here already, for a list that tells of them.

use crate::domain::card::account::Account;
use crate::domain::problem::Problems;
use crate::domain::record::card::Card;
use crate::domain::record::card_use::CardUse;
use crate::import::incoming::Standing;
use crate::import::prepaid::{self, FIGURES};
use crate::store::cards;
use crate::store::directory::Store;
use foldhash::HashMap;

/// A card as a list tells it.
pub struct Listed<'a> {
    pub number: &'a str,
    pub client: &'a str,
    pub name: &'a str,
    /// Those of [`FIGURES`].
    pub figures: Vec<String>,
}

/// The cards that are here, and what is left of them.
pub struct Here<'a> {
    standing: &'a Standing,
    /// By the client.
    hers: HashMap<&'a str, Vec<&'a str>>,
    pub left: HashMap<String, prepaid::Left>,
}

impl<'a> Here<'a> {
    pub fn of(standing: &'a Standing, left: HashMap<String, prepaid::Left>) -> Here<'a> {
        let mut hers: HashMap<&str, Vec<&str>> = HashMap::default();
        for (id, cells) in standing {
            hers.entry(cells.get("client").map_or("", String::as_str)).or_default().push(id);
        }
        Here { standing, hers, left }
    }

    /// The cards of a client, with their cells.
    fn of_client(&self, client: &str) -> impl Iterator<Item = (&'a str, &'a HashMap<String, String>)> {
        let ids = self.hers.get(client).into_iter().flatten();
        ids.filter_map(|id| Some((*id, self.standing.get(*id)?)))
    }

    /// The card of that number, of the same client.
    pub fn known(&self, one: &Listed) -> Option<String> {
        let mut found = self.of_client(one.client).filter(|(_, cells)| {
            let is = |column: &str, text: &str| cells.get(column).is_some_and(|cell| cell == text);
            !one.number.is_empty() && is("number", one.number) && (is("name", one.name) || is("name", ""))
        });
        found.next().map(|(id, _)| id.to_string())
    }

    /// The card that came over out of another list, which had no number for it or has one where this has none:
    /// hers, called so, with the same figures or as much left.
    pub fn kept(&self, one: &Listed, left: &prepaid::Left) -> Option<String> {
        let mut found = self.of_client(one.client).filter(|(id, cells)| {
            let cell = |column: &str| cells.get(column).map_or("", String::as_str);
            let numbered = !one.number.is_empty() && !cell("number").is_empty();
            let same = FIGURES.iter().zip(&one.figures).all(|(column, figure)| cell(column) == figure);
            let as_much = || self.left.get(*id).is_some_and(|here| here.is_same(left));
            let called = cell("name") == one.name || cell("name").is_empty();
            !numbered && cell("settled") == "yes" && called && (same || as_much())
        });
        // Two alike can't be told apart, and are two.
        let first = found.next().map(|(id, _)| id.to_string());
        first.filter(|_| found.next().is_none())
    }
}

/// What is left of each card here.
pub fn balances(store: &Store) -> Result<HashMap<String, prepaid::Left>, Problems> {
    let mut problems = Vec::new();
    let all = cards::all(store, &mut problems)?;
    let rows = cards::rows_of(store, &all.iter().map(|card| card.id.as_str()).collect(), &mut problems)?;
    Problems(problems).or_ok()?;
    let mut by_card: HashMap<&str, Vec<&CardUse>> = HashMap::default();
    for row in &rows {
        by_card.entry(&row.card).or_default().push(row);
    }
    let left = |card: &Card| {
        let rows = by_card.get(card.id.as_str()).into_iter().flatten().copied();
        prepaid::Left::of(&Account::of(card, rows, None))
    };
    Ok(all.iter().map(|card| (card.id.clone(), left(card))).collect())
}
