//! The rules of bringing in old sheets.

use super::decode::Decoder;
use super::lead::parse_days;
use crate::domain::problem::Expected;
use crate::domain::tree::Node;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImportRules {
    /// Days: whoever is named by a row of these last days, or of one ahead, works here, and what it names is offered.
    pub in_use: i64,
}

impl ImportRules {
    pub(super) fn decode(decoder: &mut Decoder, node: &Node) -> Option<ImportRules> {
        decoder.known(node, &["in_use"]);
        let in_use = decoder.value(node, "in_use", Expected::Days, parse_days);
        Some(ImportRules { in_use: in_use? })
    }
}
