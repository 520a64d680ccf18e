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
}

impl RosterRules {
    /// The shift of that id.
    pub fn shift(&self, id: &str) -> Option<&NamedShift> {
        self.shifts.iter().find(|shift| shift.id == id)
    }

    pub(super) fn decode(decoder: &mut Decoder, node: &Node) -> RosterRules {
        decoder.known(node, &["shifts", "off"]);
        let items = node.get("shifts").map(Node::items).unwrap_or_default();
        let shifts = items.iter().filter_map(|item| decode_shift(decoder, item)).collect();
        RosterRules { shifts, off: decoder.list(node, "off") }
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
