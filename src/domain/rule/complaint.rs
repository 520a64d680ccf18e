//! The rules of complaints: how fast they are seen to, who hears of what is late (domain.md section 7).

use super::decode::Decoder;
use super::lead::{Lead, parse_days};
use crate::domain::money::Money;
use crate::domain::problem::Expected;
use crate::domain::schema::{COMPLAINT_KIND, SEVERITY};
use crate::domain::tree::Node;

/// Which time counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Counts {
    /// All of it: nights and days off too.
    #[default]
    Wall,
    /// The hours in which the shop is open.
    Open,
}

/// How fast complaints of a severity are seen to, in minutes that count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    pub respond: i64,
    pub answer: i64,
    pub solve: i64,
}

/// A role with the words that stand for it in `staff.role`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    pub id: String,
    words: Vec<String>,
}

/// Who hears of what is late, so many minutes that count after it fell due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Climb {
    pub to: String,
    pub after: i64,
}

/// A way in which complaints come, with the words for it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Way {
    id: String,
    names: Vec<String>,
}

#[derive(Clone, Debug)]
pub struct ComplaintRules {
    pub counts: Counts,
    limits: Vec<(String, Limits)>,
    /// What falls due within so many minutes is told beside what is late.
    pub soon: i64,
    /// What was opened more days ago is told by `complaint list` alone.
    pub look_back: i64,
    /// So many days after the close what changes is due, where no other day is named.
    pub action_within: i64,
    severity: String,
    urgent: Vec<String>,
    /// A refund or a compensation above it needs the owner; none where any may be given.
    pub refund_limit: Option<Money>,
    roles: Vec<Role>,
    pub escalate: Vec<Climb>,
    channels: Vec<Way>,
}

/// The role that a refund above the limit needs.
pub const OWNER: &str = "owner";

/// The role that sees to what changes, where nobody else is named.
pub const MANAGER: &str = "manager";

const SEVERE: &str = "high";

/// A year: where the rules name no limits at all.
const NO_LIMITS: Limits = Limits { respond: 527_040, answer: 527_040, solve: 527_040 };

impl ComplaintRules {
    /// The limits of a severity; those of the first where it has none of its own.
    pub fn limits(&self, severity: &str) -> Limits {
        let own = self.limits.iter().find(|(id, _)| id == severity).or(self.limits.first());
        own.map_or(NO_LIMITS, |(_, limits)| *limits)
    }

    /// How grave a complaint of that kind is where nobody says so.
    pub fn severity_of(&self, kind: &str) -> &str {
        if self.is_urgent(kind) { SEVERE } else { &self.severity }
    }

    /// Whether it is a reaction or an injury.
    pub fn is_urgent(&self, kind: &str) -> bool {
        self.urgent.iter().any(|urgent| urgent == kind)
    }

    /// Whether what stands in `staff.role` means that role.
    pub fn has_role(&self, stated: &str, role: &str) -> bool {
        let stated = stated.to_lowercase();
        let words = self.roles.iter().find(|known| known.id == role).map(|known| &known.words[..]);
        words.unwrap_or_default().iter().any(|word| !word.is_empty() && stated.contains(&word.to_lowercase()))
    }

    /// The channel that is meant by a word.
    pub fn channel(&self, text: &str) -> Option<&str> {
        let text = text.trim().to_lowercase();
        let is_meant =
            |way: &&Way| way.id == text || way.names.iter().any(|name| name.to_lowercase() == text);
        self.channels.iter().find(is_meant).map(|way| way.id.as_str())
    }

    /// What people call a channel, or its id where they have no word for it.
    pub fn channel_name<'a>(&'a self, id: &'a str) -> &'a str {
        let way = self.channels.iter().find(|way| way.id == id);
        way.and_then(|way| way.names.first()).map_or(id, String::as_str)
    }

    /// The channels, by their ids.
    pub fn channels(&self) -> impl Iterator<Item = &str> {
        self.channels.iter().map(|way| way.id.as_str())
    }

    pub(super) fn decode(decoder: &mut Decoder, node: &Node) -> Option<ComplaintRules> {
        decoder.known(
            node,
            &[
                "counts",
                "clock",
                "soon",
                "look_back",
                "action_within",
                "severity",
                "urgent",
                "refund_limit",
                "roles",
                "escalate",
                "channels",
                "calls",
            ],
        );
        let counts = decoder.word(node, "counts", &["wall", "open"], &[Counts::Wall, Counts::Open]);
        let items = |key| node.get(key).map(Node::items).unwrap_or_default();
        let limits = items("clock").iter().filter_map(|item| limits(decoder, item)).collect();
        let soon = minutes(decoder, node, "soon");
        let look_back = decoder.value(node, "look_back", Expected::Days, parse_days);
        let action_within = decoder.value(node, "action_within", Expected::Days, parse_days);
        let severity = decoder.word(node, "severity", SEVERITY, SEVERITY);
        let urgent = decoder.list(node, "urgent");
        if let Some(list) = node.get("urgent")
            && !urgent.iter().all(|kind| COMPLAINT_KIND.contains(&kind.as_str()))
        {
            decoder.wrong(list, "urgent", Expected::Word(COMPLAINT_KIND));
        }
        let refund_limit = decoder.value(node, "refund_limit", Expected::Number, Money::parse);
        let roles: Vec<Role> = items("roles").iter().filter_map(|item| role(decoder, item)).collect();
        let escalate = items("escalate").iter().filter_map(|item| climb(decoder, item, &roles)).collect();
        let channels = items("channels").iter().filter_map(|item| way(decoder, item)).collect();
        Some(ComplaintRules {
            counts: counts?,
            limits,
            soon: soon?,
            look_back: look_back?,
            action_within: action_within?,
            severity: severity?.to_string(),
            urgent,
            refund_limit,
            roles,
            escalate,
            channels,
        })
    }
}

/// Reads `30m`, `24h` or `3d` as minutes; a day is 24 hours.
pub fn parse_minutes(text: &str) -> Option<i64> {
    match Lead::parse(text)? {
        Lead::Days(days) => Some(days * 1440),
        Lead::Minutes(minutes) => Some(minutes),
    }
}

fn minutes(decoder: &mut Decoder, node: &Node, key: &str) -> Option<i64> {
    let found = decoder.value(node, key, Expected::Days, parse_minutes);
    if found.is_none() && node.get(key).is_none() {
        decoder.wrong(node, key, Expected::Days);
    }
    found
}

fn limits(decoder: &mut Decoder, node: &Node) -> Option<(String, Limits)> {
    decoder.known(node, &["id", "respond", "answer", "solve", "off"]);
    let id = decoder.word(node, "id", SEVERITY, SEVERITY);
    let mut stage = |key| minutes(decoder, node, key);
    let (respond, answer, solve) = (stage("respond"), stage("answer"), stage("solve"));
    Some((id?.to_string(), Limits { respond: respond?, answer: answer?, solve: solve? }))
}

fn role(decoder: &mut Decoder, node: &Node) -> Option<Role> {
    decoder.known(node, &["id", "words", "off"]);
    Some(Role { id: decoder.text(node, "id")?, words: decoder.list(node, "words") })
}

fn climb(decoder: &mut Decoder, node: &Node, roles: &[Role]) -> Option<Climb> {
    decoder.known(node, &["to", "after", "off"]);
    let known = |word: &str| roles.iter().any(|role| role.id == word).then(|| word.to_string());
    let to = decoder.value(node, "to", Expected::Caller, known);
    let after = minutes(decoder, node, "after");
    Some(Climb { to: to?, after: after? })
}

fn way(decoder: &mut Decoder, node: &Node) -> Option<Way> {
    decoder.known(node, &["id", "names", "off"]);
    Some(Way { id: decoder.text(node, "id")?, names: decoder.list(node, "names") })
}
