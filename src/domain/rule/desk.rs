//! The rules of the desk's day: who is late, who was missed, how far the desk looks back.

use super::decode::Decoder;
use super::lead::{Lead, parse_days};
use crate::domain::money::Money;
use crate::domain::problem::Expected;
use crate::domain::tree::Node;

#[derive(Clone, Debug)]
pub struct DeskRules {
    /// Minutes after the start from which on somebody who is expected is told to be late.
    pub late: u32,
    /// Minutes after the start before which nobody is taken for missed.
    pub no_show_after: u32,
    /// Minutes after a client's booking within which her next one that day belongs to the same visit.
    pub together: i64,
    /// Minutes within which the same entered again is told.
    pub twice: u32,
    /// Days back in which bookings that nobody finished are told.
    pub left_open: i64,
    /// Days in which a booking is looked for by the client's name, where nothing is ahead.
    pub look_back: i64,
    /// Days of whose visits and sales the debts are told in the day's list.
    pub debts: i64,
    pub big_sale: BigSale,
}

/// After what nothing is sold for a while.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BigSale {
    /// What was sold on one day, at least.
    pub amount: Money,
    /// In so many visits after it nothing is sold.
    pub visits: u32,
}

impl DeskRules {
    pub(super) fn decode(decoder: &mut Decoder, node: &Node) -> Option<DeskRules> {
        decoder.known(
            node,
            &["late", "no_show_after", "together", "twice", "left_open", "look_back", "debts", "big_sale"],
        );
        let minutes = |text: &str| match Lead::parse(text) {
            Some(Lead::Minutes(minutes)) => u32::try_from(minutes).ok(),
            _ => None,
        };
        let late = decoder.value(node, "late", Expected::Minutes, minutes);
        let no_show_after = decoder.value(node, "no_show_after", Expected::Minutes, minutes);
        let together =
            decoder.value(node, "together", Expected::Minutes, |text| minutes(text).map(i64::from));
        let twice = decoder.value(node, "twice", Expected::Minutes, minutes);
        let left_open = decoder.value(node, "left_open", Expected::Days, parse_days);
        let look_back = decoder.value(node, "look_back", Expected::Days, parse_days);
        let debts = decoder.value(node, "debts", Expected::Days, parse_days);
        let big_sale = node.get("big_sale").map(|node| {
            decoder.known(node, &["amount", "visits"]);
            let amount = decoder.value(node, "amount", Expected::Number, Money::parse);
            let visits = decoder.value(node, "visits", Expected::Number, |text| text.parse().ok());
            Some(BigSale { amount: amount?, visits: visits? })
        });
        Some(DeskRules {
            late: late?,
            no_show_after: no_show_after?,
            together: together?,
            twice: twice?,
            left_open: left_open?,
            look_back: look_back?,
            debts: debts?,
            big_sale: big_sale??,
        })
    }
}
