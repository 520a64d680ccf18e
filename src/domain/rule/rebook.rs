//! The rules of asking clients back: when she has stayed away too long, and how many are asked a day.

use super::decode::Decoder;
use super::lead::{Lead, parse_days};
use super::text::Texts;
use super::{About, Reminder, Tongue, add_text, spoken};
use crate::domain::money::Money;
use crate::domain::problem::Expected;
use crate::domain::tree::{Node, Value};

/// The id of the rule, with which its keys begin.
pub const ID: &str = "rebook";

/// When clients are asked back (domain.md section 5).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RebookRules {
    /// Hundredths: 150 is one and a half times her usual interval.
    pub factor: i64,
    /// Days since her last visit within which nobody is asked.
    pub least: i64,
    /// Days of visits that are looked at.
    pub history: i64,
    /// With fewer visits among them her interval is not known.
    pub known_from: usize,
    /// Days between visits where nothing tells them.
    pub usual: i64,
    /// Days after which she is asked again.
    pub pause: i64,
    /// Days away after which she is not asked any more.
    pub lost: i64,
    /// How many are asked on a day.
    pub a_day: usize,
}

impl RebookRules {
    pub(super) fn decode(decoder: &mut Decoder, node: &Node) -> RebookRules {
        decoder.known(
            node,
            &[
                "name",
                "factor",
                "least",
                "history",
                "known_from",
                "usual",
                "pause",
                "lost",
                "a_day",
                "at",
                "text",
                "off",
            ],
        );
        let factor = |text: &str| Money::parse(text).filter(|factor| factor.0 > 0);
        let factor = decoder.value(node, "factor", Expected::Number, factor).unwrap_or_default();
        let mut days = |key| decoder.value(node, key, Expected::Days, parse_days).unwrap_or_default();
        let (history, usual, pause, lost) = (days("history"), days("usual"), days("pause"), days("lost"));
        let least = days("least");
        let mut count = |key| decoder.value(node, key, Expected::Number, |text| text.parse().ok());
        RebookRules {
            factor: factor.0,
            least,
            history,
            known_from: count("known_from").unwrap_or_default(),
            usual,
            pause,
            lost,
            a_day: count("a_day").unwrap_or_default(),
        }
    }
}

/// The same as a rule of the day's list; none where the shop asks nobody back.
pub(super) fn reminder(
    decoder: &mut Decoder,
    node: &Node,
    rules: &RebookRules,
    language: Tongue,
    texts: &mut Texts,
) -> Option<Reminder> {
    if node.get("off").is_some_and(|off| off.value == Value::Bool(true)) {
        return None;
    }
    let name = node.get("name").and_then(|name| spoken(decoder, name, "name", language));
    let at = decoder.value(node, "at", Expected::Clock, crate::domain::day::parse_clock);
    let (text, origin) = node.get("text").and_then(|text| spoken(decoder, text, "text", language))?;
    add_text(decoder, texts, ID, &text, &origin);
    Some(Reminder {
        id: ID.to_string(),
        origin: node.origin.clone(),
        name: name.map_or_else(|| ID.to_string(), |(name, _)| name),
        about: About::Rebook,
        lead: Lead::Days(0),
        at,
        stays: rules.lost,
    })
}
