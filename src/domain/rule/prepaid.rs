//! The rules of prepaid cards: what a session is worth, what is spent first, what is told, what is given back.

use super::decode::Decoder;
use super::lead::parse_days;
use crate::domain::problem::Expected;
use crate::domain::tree::Node;

/// At what a use counts where a card is refunded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum UsedAt {
    /// The service's own price.
    #[default]
    Price,
    /// What was paid for the session.
    Worth,
}

#[derive(Clone, Debug, Default)]
pub struct RefundRules {
    pub used_at: UsedAt,
    /// Percent of what is left.
    pub fee: u32,
    /// The method by which goes back what no payment tells of.
    pub by: String,
}

#[derive(Clone, Debug, Default)]
pub struct CardsRules {
    /// A given session is worth as much as a paid one.
    pub shared: bool,
    /// Value that was given is spent before what was paid for.
    pub bonus_first: bool,
    pub refund: RefundRules,
    /// Days ahead in which `card list --expiring` looks.
    pub expiring: i64,
}

impl CardsRules {
    pub(super) fn decode(decoder: &mut Decoder, node: &Node) -> Option<CardsRules> {
        decoder.known(node, &["worth", "bonus", "refund", "expiring", "reminders"]);
        let shared = decoder.word(node, "worth", &["all", "paid"], &[true, false]);
        let bonus_first = decoder.word(node, "bonus", &["last", "first"], &[false, true]);
        let expiring = decoder.value(node, "expiring", Expected::Days, parse_days);
        let refund = node.get("refund").and_then(|node| {
            decoder.known(node, &["used_at", "fee", "by"]);
            let used_at = decoder.word(node, "used_at", &["price", "worth"], &[UsedAt::Price, UsedAt::Worth]);
            let fee = decoder.value(node, "fee", Expected::Number, |text| {
                text.parse().ok().filter(|percent| (0..=100).contains(percent))
            });
            let by = decoder.text(node, "by");
            Some(RefundRules { used_at: used_at?, fee: fee?, by: by? })
        });
        // A formula that can't be read is not another one.
        Some(CardsRules { shared: shared?, bonus_first: bonus_first?, refund: refund?, expiring: expiring? })
    }
}
