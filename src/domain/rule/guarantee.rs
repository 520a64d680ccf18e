//! The rules of guarantees: how long, and what is asked before something is covered (domain.md section 7).

use super::decode::{Decoder, place};
use super::lead::parse_days;
use super::{Tongue, spoken};
use crate::domain::problem::{Expected, Fact, Problem};
use crate::domain::tree::{Node, Origin, Value};

/// What a question is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    Service,
    Product,
}

impl About {
    pub fn word(self) -> &'static str {
        match self {
            About::Service => "service",
            About::Product => "product",
        }
    }
}

/// What no file can tell, and somebody has to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    pub id: String,
    /// The question, in the shop's language.
    pub name: String,
    pub about: About,
    /// The answer with which it is covered.
    pub covered: bool,
}

#[derive(Clone, Debug, Default)]
pub struct GuaranteeRules {
    /// Days of guarantee of a service, and where the rule stands.
    pub service: i64,
    pub service_origin: Origin,
    /// Of a product that has no term of its own.
    pub product: i64,
    pub product_origin: Origin,
    /// Days before an agreement holds by which clients are told of it.
    pub announce: i64,
    pub questions: Vec<Question>,
}

impl GuaranteeRules {
    /// What has to be asked of a service or of a product.
    pub fn questions_of(&self, about: About) -> impl Iterator<Item = &Question> {
        self.questions.iter().filter(move |question| question.about == about)
    }

    pub(super) fn decode(decoder: &mut Decoder, node: &Node, language: Tongue) -> GuaranteeRules {
        decoder.known(node, &["preset", "presets", "service", "product", "announce", "questions"]);
        let wanted = decoder.text(node, "preset");
        let presets = list(decoder, node, "presets");
        for preset in presets {
            decoder.known(preset, &["id", "service", "off"]);
        }
        let preset =
            presets.iter().find(|preset| preset.get("id").and_then(Node::text) == wanted && wanted.is_some());
        if let Some(stated) = node.get("preset").filter(|_| preset.is_none()) {
            let known = presets.iter().filter_map(|preset| preset.get("id").and_then(Node::text)).collect();
            let fact = Fact::KeyUnknown { key: stated.text().unwrap_or_default(), known };
            decoder.problems.push(Problem::at(fact, place(&stated.origin)));
        }
        // A term of the shop's own stands before that of the preset.
        let holder = if node.get("service").is_some() { Some(node) } else { preset };
        let days = |decoder: &mut Decoder, holder: Option<&Node>, key: &str| {
            let Some(holder) = holder else { return (0, Origin::default()) };
            let days = decoder.value(holder, key, Expected::Days, parse_days).unwrap_or(0);
            (days, holder.get(key).map(|node| node.origin.clone()).unwrap_or_default())
        };
        let (service, service_origin) = days(decoder, holder, "service");
        let (product, product_origin) = days(decoder, Some(node), "product");
        let announce = decoder.value(node, "announce", Expected::Days, parse_days).unwrap_or(0);
        let questions = list(decoder, node, "questions");
        let questions = questions.iter().filter_map(|node| question(decoder, node, language)).collect();
        GuaranteeRules { service, service_origin, product, product_origin, announce, questions }
    }
}

fn list<'a>(decoder: &mut Decoder, map: &'a Node, key: &str) -> &'a [Node] {
    let Some(node) = map.get(key) else { return &[] };
    if !matches!(node.value, Value::List(_)) {
        decoder.wrong(node, key, Expected::List);
    }
    node.items()
}

fn question(decoder: &mut Decoder, node: &Node, language: Tongue) -> Option<Question> {
    decoder.known(node, &["id", "name", "for", "covered", "off"]);
    let Some(id) = decoder.text(node, "id").filter(|id| crate::domain::id::is_id(id)) else {
        decoder.wrong(node, "id", Expected::Text);
        return None;
    };
    let name = node.get("name").and_then(|name| spoken(decoder, name, "name", language));
    let words: &'static [&'static str] = &["service", "product"];
    let about = decoder.word(node, "for", words, &[About::Service, About::Product]);
    let covered = decoder.yes(node, "covered");
    for (missing, key, expected) in
        [(about.is_none(), "for", Expected::Word(words)), (covered.is_none(), "covered", Expected::YesNo)]
    {
        if missing && node.get(key).is_none() {
            decoder.wrong(node, key, expected);
        }
    }
    let name = name.map_or_else(|| id.clone(), |(name, _)| name);
    Some(Question { id, name, about: about?, covered: covered? })
}
