//! The rule of top-ups: money for which kinds of card counts for tiers, and earns points.

use super::decode::Decoder;
use crate::domain::problem::Expected;
use crate::domain::schema::CARD_KIND;
use crate::domain::tree::Node;

/// Kinds of card, by their words in the files; none named are all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kinds(Option<Vec<&'static str>>);

impl Kinds {
    /// Whether every kind counts, so that nobody needs to know which it is.
    pub fn all(&self) -> bool {
        self.0.as_ref().is_none_or(|kinds| CARD_KIND.len() == kinds.len())
    }

    pub fn holds(&self, kind: &str) -> bool {
        self.0.as_ref().is_none_or(|kinds| kinds.contains(&kind))
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TopUpRules {
    /// Money for such a card is a top-up, by which tiers are reached.
    pub tiers: Kinds,
    /// Selling or topping up such a card earns points, where money that comes in does.
    pub points: Kinds,
}

impl TopUpRules {
    pub(super) fn decode(decoder: &mut Decoder, node: &Node) -> TopUpRules {
        decoder.known(node, &["tiers", "points"]);
        let [tiers, points] = ["tiers", "points"].map(|key| kinds(decoder, node, key));
        TopUpRules { tiers, points }
    }
}

fn kinds(decoder: &mut Decoder, node: &Node, key: &str) -> Kinds {
    let Some(list) = node.get(key) else { return Kinds::default() };
    let words = decoder.list(node, key);
    let kind = |word: &String| CARD_KIND.iter().find(|kind| *kind == word).copied();
    let mut known: Vec<&'static str> = words.iter().filter_map(kind).collect();
    if known.len() != words.len() {
        decoder.wrong(list, key, Expected::Word(CARD_KIND));
        // With a word that can't be read nobody loses what she has paid.
        return Kinds::default();
    }
    known.sort_unstable();
    known.dedup();
    Kinds(Some(known))
}
