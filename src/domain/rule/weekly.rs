//! How many messages a client gets in a week, and which of them come first.

use super::decode::Decoder;
use crate::domain::problem::Expected;
use crate::domain::tree::{Node, Value};

/// The limit on messages that nobody asked for. Appointments are neither held back nor counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WeeklyRules {
    /// How many in seven days; none where the shop sets no limit.
    pub most: Option<usize>,
    /// Kinds in the order of their importance; those that are not named come last.
    pub order: Vec<String>,
}

impl WeeklyRules {
    /// How a kind ranks among the others, the most important first.
    pub fn rank(&self, kind: &str) -> usize {
        self.order.iter().position(|known| known == kind).unwrap_or(self.order.len())
    }

    pub(super) fn decode(decoder: &mut Decoder, node: &Node, kinds: &'static [&'static str]) -> WeeklyRules {
        decoder.known(node, &["most", "order", "off"]);
        let off = node.get("off").is_some_and(|off| off.value == Value::Bool(true));
        let most = decoder.value(node, "most", Expected::Number, |text| text.parse().ok());
        let order = decoder.list(node, "order");
        if let Some(list) = node.get("order")
            && order.iter().any(|kind| !kinds.contains(&kind.as_str()))
        {
            decoder.wrong(list, "order", Expected::Word(kinds));
        }
        WeeklyRules { most: most.filter(|_| !off), order }
    }
}
