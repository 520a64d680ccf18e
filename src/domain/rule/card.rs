//! The rules of a client's file: which spans it looks at, and the words of skin and health.

use super::Tongue;
use super::decode::Decoder;
use super::lead::parse_days;
use crate::domain::problem::Expected;
use crate::domain::script::in_simplified;
use crate::domain::tree::Node;

/// A skin type with the words for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SkinType {
    /// The word in dossiers: dry, oily, combination, normal, sensitive.
    pub id: String,
    /// What is written on the client's card, in the shop's language.
    pub name: String,
    /// Other words that mean it.
    pub names: Vec<String>,
}

/// What a client's file shows.
#[derive(Clone, Debug, Default)]
pub struct CardRules {
    /// Days back in which spending is added up.
    pub spending_within: i64,
    /// Words in a service's cautions that speak of pregnancy.
    pub pregnancy: Vec<String>,
    /// Words in a client's note or tags that are told when she is booked.
    pub health_words: Vec<String>,
    /// What looks like them and says that there is nothing.
    pub health_denied: Vec<String>,
    pub skin_types: Vec<SkinType>,
}

impl CardRules {
    /// The skin type that a text means, by its id or one of its names.
    pub fn skin(&self, text: &str) -> Option<&SkinType> {
        let text = text.trim();
        let folded = in_simplified(text);
        let is = |name: &String| name == text || in_simplified(name) == folded;
        let meant = |skin: &&SkinType| skin.id == text || is(&skin.name) || skin.names.iter().any(is);
        self.skin_types.iter().find(meant)
    }

    pub(super) fn decode(decoder: &mut Decoder, node: &Node, language: Tongue) -> CardRules {
        decoder.known(node, &["spending_within", "pregnancy", "health_words", "health_denied", "skin_types"]);
        let items = node.get("skin_types").map(Node::items).unwrap_or_default();
        CardRules {
            spending_within: decoder
                .value(node, "spending_within", Expected::Days, parse_days)
                .unwrap_or_default(),
            pregnancy: decoder.list(node, "pregnancy"),
            health_words: decoder.list(node, "health_words"),
            health_denied: decoder.list(node, "health_denied"),
            skin_types: items.iter().filter_map(|item| skin_type(decoder, item, language)).collect(),
        }
    }
}

fn skin_type(decoder: &mut Decoder, node: &Node, language: Tongue) -> Option<SkinType> {
    decoder.known(node, &["id", "name", "names", "off"]);
    let id = decoder.text(node, "id")?;
    let name = node.get("name").and_then(|name| super::spoken(decoder, name, "name", language));
    Some(SkinType {
        name: name.map_or_else(|| id.clone(), |(name, _)| name),
        names: decoder.list(node, "names"),
        id,
    })
}
