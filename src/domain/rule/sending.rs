//! The rules of sending: lengths, pauses, what may go when. No server and no password.

use super::decode::Decoder;
use super::lead::parse_wait;
use super::{Tongue, spoken};
use crate::domain::problem::Expected;
use crate::domain::tree::Node;
use std::time::Duration;

/// How long an SMS may be, in UTF-16 units, as the networks count.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SmsRules {
    /// Of a text that goes as one.
    pub single: usize,
    /// Of each part of a longer one.
    pub part: usize,
    /// Characters that gateways refuse.
    pub forbidden: String,
}

#[derive(Clone, Debug, Default)]
pub struct SendingRules {
    pub sms: SmsRules,
    /// What ends an SMS that advertises.
    pub opt_out: String,
    /// Kinds of lines, or rules, that advertise.
    pub marketing: Vec<String>,
    /// Rules whose lines may go in the quiet hours.
    pub quiet_allows: Vec<String>,
    /// The subject of e-mail: a template.
    pub subject: String,
    /// Pauses before another try of the same run.
    pub retries: Vec<Duration>,
    /// Pauses before a later run tries again.
    pub again: Vec<Duration>,
    /// After so many failures in a row a channel is left alone for the run.
    pub give_up: usize,
    /// What is being sent for longer is doubtful.
    pub stuck: Duration,
    /// For channels that name none.
    pub timeout: Duration,
    pub per_minute: u32,
    /// What channels of a make have in common, by their ids.
    pub presets: Option<Node>,
}

const KEYS: &[&str] = &[
    "sms",
    "opt_out",
    "marketing",
    "quiet_allows",
    "subject",
    "retries",
    "again",
    "give_up",
    "stuck",
    "timeout",
    "per_minute",
    "presets",
];

impl SendingRules {
    /// Whether a line of that rule and kind advertises.
    pub fn is_marketing(&self, rule: &str, kind: &str) -> bool {
        self.marketing.iter().any(|word| word == rule || word == kind)
    }

    /// The preset of that name.
    pub fn preset(&self, id: &str) -> Option<&Node> {
        let named = |node: &&Node| node.get("id").and_then(Node::text).as_deref() == Some(id);
        self.presets.as_ref()?.items().iter().find(named)
    }

    pub(super) fn decode(decoder: &mut Decoder, node: &Node, language: Tongue) -> SendingRules {
        decoder.known(node, KEYS);
        let sms = node.get("sms").map(|sms| decode_sms(decoder, sms)).unwrap_or_default();
        let mut text = |key| node.get(key).and_then(|n| spoken(decoder, n, key, language)).map(|(t, _)| t);
        let (opt_out, subject) = (text("opt_out").unwrap_or_default(), text("subject").unwrap_or_default());
        let count = |decoder: &mut Decoder, key| {
            decoder.value(node, key, Expected::Number, |t| t.parse().ok().filter(|n: &u32| *n > 0))
        };
        let give_up = count(decoder, "give_up").and_then(|n| usize::try_from(n).ok());
        let per_minute = count(decoder, "per_minute");
        let wait = |decoder: &mut Decoder, key| decoder.value(node, key, Expected::Wait, parse_wait);
        SendingRules {
            sms,
            opt_out,
            subject,
            marketing: decoder.list(node, "marketing"),
            quiet_allows: decoder.list(node, "quiet_allows"),
            retries: waits(decoder, node, "retries"),
            again: waits(decoder, node, "again"),
            give_up: give_up.unwrap_or(1),
            stuck: wait(decoder, "stuck").unwrap_or_default(),
            timeout: wait(decoder, "timeout").unwrap_or(Duration::from_secs(1)),
            per_minute: per_minute.unwrap_or(1),
            presets: node.get("presets").cloned(),
        }
    }
}

fn waits(decoder: &mut Decoder, node: &Node, key: &str) -> Vec<Duration> {
    let words = decoder.list(node, key);
    let waits: Vec<Duration> = words.iter().filter_map(|word| parse_wait(word)).collect();
    if let Some(list) = node.get(key)
        && waits.len() != words.len()
    {
        decoder.wrong(list, key, Expected::Wait);
    }
    waits
}

fn decode_sms(decoder: &mut Decoder, node: &Node) -> SmsRules {
    decoder.known(node, &["single", "part", "forbidden"]);
    let length = |text: &str| text.parse().ok().filter(|n: &usize| *n > 0);
    let single = decoder.value(node, "single", Expected::Number, length).unwrap_or(1);
    let part = decoder.value(node, "part", Expected::Number, length).unwrap_or(1);
    SmsRules { single, part, forbidden: decoder.text(node, "forbidden").unwrap_or_default() }
}
