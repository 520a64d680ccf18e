//! The table of what does a skin good: the shop's own, by skin type and findings.

use super::Tongue;
use super::decode::Decoder;
use crate::domain::problem::Expected;
use crate::domain::tree::{Node, Origin};

/// A line of the table. What it names is looked for in the shop's own menu.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Suggestion {
    pub id: String,
    pub origin: Origin,
    /// Skin types that it is for; none is all.
    pub skin: Vec<String>,
    /// Words of findings, one of which must have been found; none is any.
    pub findings: Vec<String>,
    /// Words, one of which a service's name holds.
    pub service: Vec<String>,
    /// Words, one of which the service's category holds, where it has one; alone they mean all of it.
    pub service_category: Vec<String>,
    /// Words, one of which a product's name holds.
    pub product: Vec<String>,
    /// The same of the product's kind.
    pub product_kind: Vec<String>,
    /// Why, in the shop's language, and in the reader's.
    pub why: String,
    pub said: String,
}

const KEYS: &[&str] =
    &["id", "skin", "findings", "service", "service_category", "product", "product_kind", "why", "off"];

pub(super) fn decode(decoder: &mut Decoder, node: &Node, tongues: [Tongue; 2]) -> Option<Suggestion> {
    decoder.known(node, KEYS);
    let id = decoder.text(node, "id");
    if id.is_none() {
        decoder.wrong(node, "id", Expected::Text);
    }
    let mut why = |tongue| {
        let why = node.get("why").and_then(|why| super::spoken(decoder, why, "why", tongue));
        why.map(|(why, _)| why).unwrap_or_default()
    };
    let [why, said] = tongues.map(&mut why);
    let suggestion = Suggestion {
        id: id?,
        origin: node.origin.clone(),
        skin: decoder.list(node, "skin"),
        findings: decoder.list(node, "findings"),
        service: decoder.list(node, "service"),
        service_category: decoder.list(node, "service_category"),
        product: decoder.list(node, "product"),
        product_kind: decoder.list(node, "product_kind"),
        why,
        said,
    };
    Some(suggestion)
}
