//! The rules of the appointment book.

use super::decode::Decoder;
use super::lead::{Lead, parse_days};
use crate::domain::money::Money;
use crate::domain::problem::Expected;
use crate::domain::refusal::OVERRIDABLE;
use crate::domain::tree::Node;

#[derive(Clone, Debug)]
pub struct BookingRules {
    /// Free times are offered at multiples of these minutes.
    pub step: u32,
    /// Days ahead for which the book is open.
    pub ahead: i64,
    /// Minutes of a service that has no length.
    pub minutes: u32,
    /// Days in which free times are looked for.
    pub search: i64,
    /// How many of them are offered.
    pub offers: usize,
    /// What `--anyway` may pass over (Refusal::word).
    pub overridable: Vec<String>,
    /// Roles that are given no booking by turn, unless their skills are listed.
    pub not_by_turn: Vec<String>,
    /// How bookings are made: words and what people type for them.
    pub channels: Vec<(String, Vec<String>)>,
    /// The least minutes of a gap that is worth telling.
    pub gap: u32,
    /// What is done for somebody who comes for the first time, beside her service.
    pub reception: Vec<String>,
    pub no_show: NoShowRules,
}

/// What follows from missed appointments (domain.md section 3).
#[derive(Clone, Debug)]
pub struct NoShowRules {
    /// Days that are looked back.
    pub within: i64,
    /// A cancellation fewer minutes before the start counts half.
    pub late: i64,
    /// From so many on: marked, confirmed by phone, at most one open booking, a deposit.
    pub warn: u32,
    pub confirm: u32,
    pub one_open: u32,
    pub deposit: u32,
    pub amount: Money,
}

impl BookingRules {
    pub(super) fn decode(decoder: &mut Decoder, node: &Node) -> Option<BookingRules> {
        decoder.known(
            node,
            &[
                "step",
                "ahead",
                "minutes",
                "search",
                "offers",
                "overridable",
                "not_by_turn",
                "channels",
                "gap",
                "reception",
                "no_show",
            ],
        );
        let step = minutes(decoder, node, "step").filter(|step| *step > 0);
        let ahead = decoder.value(node, "ahead", Expected::Days, parse_days);
        let length = minutes(decoder, node, "minutes");
        let search = decoder.value(node, "search", Expected::Days, parse_days);
        let offers = decoder.value(node, "offers", Expected::Number, |text| text.parse().ok());
        let gap = minutes(decoder, node, "gap");
        let overridable = decoder.list(node, "overridable");
        if let Some(list) = node.get("overridable")
            && overridable.iter().any(|word| !OVERRIDABLE.contains(&word.as_str()))
        {
            decoder.wrong(list, "overridable", Expected::Word(OVERRIDABLE));
        }
        let not_by_turn = decoder.list(node, "not_by_turn");
        let items = node.get("channels").map(Node::items).unwrap_or_default();
        let channels = items.iter().filter_map(|item| channel(decoder, item)).collect();
        let no_show = node.get("no_show").and_then(|node| NoShowRules::decode(decoder, node));
        Some(BookingRules {
            step: step?,
            ahead: ahead?,
            minutes: length?,
            search: search?,
            offers: offers?,
            overridable,
            not_by_turn,
            channels,
            gap: gap?,
            reception: decoder.list(node, "reception"),
            no_show: no_show?,
        })
    }

    /// The word for a channel, by the word itself or what people type.
    pub fn channel(&self, text: &str) -> Option<&str> {
        let meant =
            |(id, names): &&(String, Vec<String>)| id == text || names.iter().any(|name| name == text);
        self.channels.iter().find(meant).map(|(id, _)| id.as_str())
    }
}

fn channel(decoder: &mut Decoder, node: &Node) -> Option<(String, Vec<String>)> {
    decoder.known(node, &["id", "names", "off"]);
    Some((decoder.text(node, "id")?, decoder.list(node, "names")))
}

fn minutes(decoder: &mut Decoder, node: &Node, key: &str) -> Option<u32> {
    let minutes = |text: &str| match Lead::parse(text) {
        Some(Lead::Minutes(minutes)) => u32::try_from(minutes).ok(),
        _ => None,
    };
    decoder.value(node, key, Expected::Minutes, minutes)
}

impl NoShowRules {
    fn decode(decoder: &mut Decoder, node: &Node) -> Option<NoShowRules> {
        decoder.known(node, &["within", "late", "warn", "confirm", "one_open", "deposit", "amount"]);
        let within = decoder.value(node, "within", Expected::Days, parse_days);
        let late = minutes(decoder, node, "late");
        let mut count = |key| decoder.value(node, key, Expected::Number, |text| text.parse().ok());
        let (warn, confirm, one_open, deposit) =
            (count("warn"), count("confirm"), count("one_open"), count("deposit"));
        let amount = decoder.value(node, "amount", Expected::Number, Money::parse);
        Some(NoShowRules {
            within: within?,
            late: late?.into(),
            warn: warn?,
            confirm: confirm?,
            one_open: one_open?,
            deposit: deposit?,
            amount: amount?,
        })
    }
}
