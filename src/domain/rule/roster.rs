//! The rules of the roster: what the shifts of its month grid mean.

use super::decode::Decoder;
use crate::domain::problem::Expected;
use crate::domain::spans::Spans;
use crate::domain::tree::Node;

/// A shift that the shop has a word for: 早, 晚, 通.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedShift {
    pub id: String,
    /// What stands for it in a month grid.
    pub names: Vec<String>,
    pub hours: Spans,
}

#[derive(Clone, Debug, Default)]
pub struct RosterRules {
    pub shifts: Vec<NamedShift>,
    /// What stands in a month grid for a day off.
    pub off: Vec<String>,
    /// Words for parts of a day, where hours are typed: 上午, 下午.
    pub parts: Vec<NamedShift>,
}

impl RosterRules {
    /// The shift of that id.
    pub fn shift(&self, id: &str) -> Option<&NamedShift> {
        self.shifts.iter().find(|shift| shift.id == id)
    }

    /// The shift that a word stands for: its id, or one of its names.
    pub fn shift_named(&self, word: &str) -> Option<&NamedShift> {
        self.shifts.iter().find(|shift| shift.id == word || shift.names.iter().any(|name| name == word))
    }

    /// The shift with just these hours.
    pub fn shift_of(&self, hours: &Spans) -> Option<&NamedShift> {
        self.shifts.iter().find(|shift| shift.hours == *hours)
    }

    /// Whether a word stands for a day off.
    pub fn is_off(&self, word: &str) -> bool {
        self.off.iter().any(|off| off == word)
    }

    /// Words for hours: parts of the day, and shifts.
    pub fn words_for_hours(&self) -> Vec<(&str, Spans)> {
        let named = self.parts.iter().chain(&self.shifts);
        named.flat_map(|one| one.names.iter().map(|name| (name.as_str(), one.hours.clone()))).collect()
    }

    /// The words that a month grid may hold, each shift's first name, and the first word for a day off.
    pub fn first_words(&self) -> Vec<String> {
        let names = self.shifts.iter().filter_map(|shift| shift.names.first());
        names.chain(self.off.first()).cloned().collect()
    }

    pub(super) fn decode(decoder: &mut Decoder, node: &Node) -> RosterRules {
        decoder.known(node, &["shifts", "off", "parts"]);
        let mut named = |key| {
            let items = node.get(key).map(Node::items).unwrap_or_default();
            items.iter().filter_map(|item| decode_shift(decoder, item)).collect()
        };
        let (shifts, parts) = (named("shifts"), named("parts"));
        RosterRules { shifts, off: decoder.list(node, "off"), parts }
    }
}

fn decode_shift(decoder: &mut Decoder, node: &Node) -> Option<NamedShift> {
    decoder.known(node, &["id", "names", "hours", "off"]);
    let id = decoder.text(node, "id");
    let hours = decoder.value(node, "hours", Expected::Spans, Spans::parse);
    if hours.is_none() && node.get("hours").is_none() {
        decoder.wrong(node, "hours", Expected::Spans);
    }
    Some(NamedShift { id: id?, names: decoder.list(node, "names"), hours: hours? })
}
