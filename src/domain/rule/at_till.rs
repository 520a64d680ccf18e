//! What is looked at when something is entered at the till: the rules under `till`.

use super::decode::Decoder;
use crate::domain::problem::Expected;
use crate::domain::tree::Node;
use crate::domain::unfit::{OVERRIDABLE, Unfit};

#[derive(Clone, Debug, Default)]
pub struct AtTill {
    /// What `--anyway` passes over, by the words of [`Unfit`].
    pub overridable: Vec<String>,
    /// Methods of payment that need a card of the client's.
    pub of_card: Vec<String>,
}

impl AtTill {
    /// Whether a person may pass over it.
    pub fn may_pass(&self, unfit: &Unfit) -> bool {
        self.overridable.iter().any(|word| word == unfit.word())
    }

    pub(super) fn decode(decoder: &mut Decoder, node: &Node) -> AtTill {
        decoder.known(node, &["overridable", "of_card"]);
        let overridable = decoder.list(node, "overridable");
        if let Some(list) = node.get("overridable")
            && overridable.iter().any(|word| !OVERRIDABLE.contains(&word.as_str()))
        {
            decoder.wrong(list, "overridable", Expected::Word(OVERRIDABLE));
        }
        AtTill { overridable, of_card: decoder.list(node, "of_card") }
    }
}
