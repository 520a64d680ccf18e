//! The days after which a client is cooling, dormant, lost.

use super::decode::Decoder;
use super::lead::parse_days;
use crate::domain::problem::Expected;
use crate::domain::tree::Node;

/// Days, all of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LifecycleRules {
    /// Since her first visit, for which she is new.
    pub new: i64,
    /// Since her last visit, from which on she is cooling, dormant, lost.
    pub cooling: i64,
    pub dormant: i64,
    pub lost: i64,
    /// Since she came back, for which she counts as won back.
    pub won_back: i64,
}

impl LifecycleRules {
    pub(super) fn decode(decoder: &mut Decoder, node: &Node) -> LifecycleRules {
        decoder.known(node, &["new", "cooling", "dormant", "lost", "won_back"]);
        let mut days = |key| decoder.value(node, key, Expected::Days, parse_days).unwrap_or_default();
        LifecycleRules {
            new: days("new"),
            cooling: days("cooling"),
            dormant: days("dormant"),
            lost: days("lost"),
            won_back: days("won_back"),
        }
    }
}
