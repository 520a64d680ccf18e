//! The rules of feedback: how satisfied is satisfied, what waits for an answer and until when
//! (domain.md section 8).

use super::decode::Decoder;
use super::lead::{Lead, parse_days};
use super::{Tongue, spoken};
use crate::domain::problem::Expected;
use crate::domain::tree::{Node, Value};

/// Where feedback comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Channel {
    pub id: String,
    /// What people call it, in the shop's language.
    pub name: String,
    /// What people type for it.
    pub names: Vec<String>,
}

#[derive(Clone, Debug)]
pub struct FeedbackRules {
    /// Minutes after it was given until which it is answered.
    pub answer: i64,
    /// Minutes after it was given until which it is put right.
    pub solve: i64,
    /// From this mark on, of 1 to 5, a client is satisfied.
    pub satisfied: u32,
    /// So many percent are meant to be satisfied.
    pub target: u32,
    /// This mark and less is low: she is called.
    pub low: u32,
    /// Low marks wait for an answer.
    pub low_waits: bool,
    /// So does what comes with words.
    pub said_waits: bool,
    /// So does everything.
    pub all_waits: bool,
    /// Days back in which a client's last visit is what she speaks of, where she names none.
    pub about: i64,
    /// Days back in which open feedback is looked for.
    pub back: i64,
    pub channels: Vec<Channel>,
}

/// What may wait for an answer.
const WAITS: &[&str] = &["low", "said", "all"];

/// The best mark.
pub const BEST: u32 = 5;

impl FeedbackRules {
    /// The channel of that id, name, or what people type for it.
    pub fn channel(&self, asked: &str) -> Option<&Channel> {
        let asked = asked.trim();
        let by = |channel: &&Channel| {
            channel.id == asked || channel.name == asked || channel.names.iter().any(|name| name == asked)
        };
        self.channels.iter().find(by)
    }

    pub(super) fn decode(decoder: &mut Decoder, node: &Node, language: Tongue) -> Option<FeedbackRules> {
        decoder.known(
            node,
            &["answer", "solve", "satisfied", "target", "low", "waits", "about", "back", "channels"],
        );
        let length = |text: &str| match Lead::parse(text)? {
            Lead::Days(days) => Some(days * 24 * 60),
            Lead::Minutes(minutes) => Some(minutes),
        };
        let answer = decoder.value(node, "answer", Expected::Days, length);
        let solve = decoder.value(node, "solve", Expected::Days, length);
        let mark = |text: &str| text.parse().ok().filter(|mark| (1..=BEST).contains(mark));
        let satisfied = decoder.value(node, "satisfied", Expected::Number, mark);
        let low = decoder
            .value(node, "low", Expected::Number, |text| text.parse().ok().filter(|mark| *mark <= BEST));
        let percent = |text: &str| text.parse().ok().filter(|percent| *percent <= 100);
        let target = decoder.value(node, "target", Expected::Number, percent);
        let waits = decoder.list(node, "waits");
        if let Some(list) = node.get("waits").filter(|_| waits.iter().any(|w| !WAITS.contains(&w.as_str()))) {
            decoder.wrong(list, "waits", Expected::Word(WAITS));
        }
        let about = decoder.value(node, "about", Expected::Days, parse_days);
        let back = decoder.value(node, "back", Expected::Days, parse_days);
        let list = node.get("channels");
        if let Some(list) = list.filter(|list| !matches!(list.value, Value::List(_))) {
            decoder.wrong(list, "channels", Expected::List);
        }
        let channels = list.map(Node::items).unwrap_or_default();
        let channels = channels.iter().filter_map(|node| channel(decoder, node, language)).collect();
        let has = |word: &str| waits.iter().any(|known| known == word);
        Some(FeedbackRules {
            answer: answer?,
            solve: solve?,
            satisfied: satisfied?,
            target: target?,
            low: low?,
            low_waits: has("low"),
            said_waits: has("said"),
            all_waits: has("all"),
            about: about?,
            back: back?,
            channels,
        })
    }
}

fn channel(decoder: &mut Decoder, node: &Node, language: Tongue) -> Option<Channel> {
    decoder.known(node, &["id", "name", "names", "off"]);
    let Some(id) = decoder.text(node, "id").filter(|id| crate::domain::id::is_id(id)) else {
        decoder.wrong(node, "id", Expected::Text);
        return None;
    };
    let name = node.get("name").and_then(|name| spoken(decoder, name, "name", language));
    Some(Channel {
        name: name.map_or_else(|| id.clone(), |(name, _)| name),
        id,
        names: decoder.list(node, "names"),
    })
}
