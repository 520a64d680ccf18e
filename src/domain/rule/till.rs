//! The rules of the till: how clients pay, what services cost whom.

use super::decode::Decoder;
use super::{Tongue, every_name, spoken};
use crate::domain::money::Money;
use crate::domain::problem::Expected;
use crate::domain::script::simplified;
use crate::domain::tree::Node;

/// A way to pay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Method {
    pub id: String,
    /// What people call it, in the reader's language where the rules know it.
    pub name: String,
    /// What people type for it: its names in any language, and others.
    pub names: Vec<String>,
    /// Money that comes in (实收).
    pub money_in: bool,
    /// What was paid before is used up (耗卡).
    pub consumption: bool,
    /// It lies in the drawer in the evening, and is counted.
    pub counted: bool,
}

/// For whom a price list is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ForWhom {
    #[default]
    Everybody,
    /// Clients who have taken a card: with a tier, or a day since which they are members.
    Members,
    /// Who was never here before.
    FirstVisit,
}

/// A price list: a service has a price on it in prices.csv.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceList {
    pub id: String,
    pub name: String,
    pub whom: ForWhom,
    /// Booked by one of these …
    pub channels: Vec<String>,
    /// … or paid by one of these; with neither, whichever way.
    pub methods: Vec<String>,
    /// Whether a tier's discount comes on top.
    pub discounted: bool,
}

impl PriceList {
    /// Whether it is for a way of paying or booking.
    pub fn is_bound(&self) -> bool {
        !self.channels.is_empty() || !self.methods.is_empty()
    }
}

#[derive(Clone, Debug, Default)]
pub struct TillRules {
    pub methods: Vec<Method>,
    /// The change that lies in the drawer in the morning.
    pub float: Money,
    /// Of several that hold, the first speaks.
    pub lists: Vec<PriceList>,
}

impl TillRules {
    /// The method of that id.
    pub fn method(&self, id: &str) -> Option<&Method> {
        self.methods.iter().find(|method| method.id == id)
    }

    /// The method that is meant: by id, by name, by what people type; blanks and width don't count.
    pub fn method_named(&self, text: &str) -> Option<&Method> {
        let wanted = plain(text);
        let by = |method: &&Method| {
            let names = [&method.id, &method.name].into_iter().chain(&method.names);
            names.into_iter().any(|name| plain(name) == wanted)
        };
        self.method(text).or_else(|| self.methods.iter().find(by))
    }

    /// What can be typed for the methods that pass: their names with their ids.
    pub fn known(&self, passes: impl Fn(&Method) -> bool) -> Vec<String> {
        let told = |method: &Method| match method.name == method.id || method.name.is_empty() {
            true => method.id.clone(),
            false => format!("{} {}", method.name, method.id),
        };
        self.methods.iter().filter(|method| passes(method)).map(told).collect()
    }

    pub(super) fn decode(decoder: &mut Decoder, [payment, price]: [&Node; 2], language: Tongue) -> TillRules {
        decoder.known(payment, &["methods", "float"]);
        let methods = items(decoder, payment, "methods");
        let methods = methods.iter().filter_map(|node| decode_method(decoder, node, language)).collect();
        decoder.known(price, &["lists"]);
        let lists = items(decoder, price, "lists");
        let lists = lists.iter().filter_map(|node| decode_list(decoder, node, language)).collect();
        let float = decoder.value(payment, "float", Expected::Number, Money::parse).unwrap_or_default();
        TillRules { methods, float, lists }
    }
}

/// A name without blanks, in half-width, lower case and simplified characters.
fn plain(name: &str) -> String {
    let half = |c: char| match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        c => c,
    };
    let kept = |c: &char| !c.is_whitespace() && !matches!(c, '-' | '_');
    name.chars().map(half).filter(kept).map(simplified).flat_map(char::to_lowercase).collect()
}

fn items<'a>(decoder: &mut Decoder, map: &'a Node, key: &str) -> &'a [Node] {
    let Some(node) = map.get(key) else { return &[] };
    if !matches!(node.value, crate::domain::tree::Value::List(_)) {
        decoder.wrong(node, key, Expected::List);
    }
    node.items()
}

/// A rule's id and what people call it.
fn named(decoder: &mut Decoder, node: &Node, language: Tongue) -> Option<(String, String)> {
    let Some(id) = decoder.text(node, "id").filter(|id| crate::domain::id::is_id(id)) else {
        decoder.wrong(node, "id", Expected::Text);
        return None;
    };
    let name = node.get("name").and_then(|name| spoken(decoder, name, "name", language));
    let name = name.map_or_else(|| id.clone(), |(name, _)| name);
    Some((id, name))
}

fn decode_method(decoder: &mut Decoder, node: &Node, language: Tongue) -> Option<Method> {
    decoder.known(node, &["id", "name", "names", "money_in", "consumption", "counted", "off"]);
    let (id, name) = named(decoder, node, language)?;
    let money_in = decoder.yes(node, "money_in");
    if money_in.is_none() && node.get("money_in").is_none() {
        // Which of the two figures it counts in can't be guessed.
        decoder.wrong(node, "money_in", Expected::YesNo);
    }
    Some(Method {
        id,
        name,
        names: decoder.list(node, "names").into_iter().chain(every_name(node)).collect(),
        money_in: money_in?,
        consumption: decoder.yes(node, "consumption").unwrap_or(false),
        counted: decoder.yes(node, "counted").unwrap_or(false),
    })
}

fn decode_list(decoder: &mut Decoder, node: &Node, language: Tongue) -> Option<PriceList> {
    decoder.known(node, &["id", "name", "for", "channels", "methods", "discounted", "off"]);
    let (id, name) = named(decoder, node, language)?;
    let words: &'static [&'static str] = &["everybody", "members", "first-visit"];
    let values = [ForWhom::Everybody, ForWhom::Members, ForWhom::FirstVisit];
    Some(PriceList {
        id,
        name,
        whom: decoder.word(node, "for", words, &values).unwrap_or_default(),
        channels: decoder.list(node, "channels"),
        methods: decoder.list(node, "methods"),
        discounted: decoder.yes(node, "discounted").unwrap_or(false),
    })
}
