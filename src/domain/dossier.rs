//! A client's dossier: health, preferences, skin analyses, care plans. A document that people read and write;
//! what salon does not know in it stays as it is.

use super::day::Day;
use super::problem::{Expected, Problem};
use super::row::Source;
use super::rule::decode::Decoder;
use super::tree::{Node, Value};
use std::collections::BTreeMap;

/// Skin types, as dossiers name them (domain.md section 2).
pub const SKIN: &[&str] = &["dry", "oily", "combination", "normal", "sensitive"];

/// Where an item of a plan stands.
pub const ITEM_STATE: &[&str] = &["active", "done", "stopped"];

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Health {
    pub allergies: Vec<String>,
    pub conditions: Vec<String>,
    pub medication: Vec<String>,
    /// Taken for pregnant until this day.
    pub pregnant_until: Option<Day>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preferences {
    pub likes: Vec<String>,
    pub dislikes: Vec<String>,
    pub habits: Vec<String>,
    pub needs: Vec<String>,
}

/// What was seen of her skin on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Analysis {
    pub on: Day,
    /// One of `SKIN`, or blank.
    pub skin: String,
    pub findings: Vec<String>,
    pub by: String,
    pub note: String,
}

/// A service or product of a plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanItem {
    /// By name, number or id; one of the two is blank.
    pub service: String,
    pub product: String,
    pub technique: String,
    /// Days between two times.
    pub every_days: Option<u32>,
    pub times: Option<u32>,
    pub follow_up_on: Option<Day>,
    /// The line of the dossier on which that day stands.
    pub line: u32,
    /// One of `ITEM_STATE`; blank is active.
    pub state: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    pub from: Option<Day>,
    pub until: Option<Day>,
    pub goal: String,
    pub items: Vec<PlanItem>,
    /// What is meant for a month of the year, 1 to 12.
    pub year: Vec<(u32, String)>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dossier {
    pub health: Health,
    pub preferences: Preferences,
    pub analyses: Vec<Analysis>,
    pub plans: Vec<Plan>,
}

impl Plan {
    /// Whether it holds on a day.
    pub fn holds(&self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

/// Whose care plan is followed up on a day, and what of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FollowUp {
    /// The client's id.
    pub client: String,
    pub on: Day,
    /// The open items that name the day.
    pub items: Vec<PlanItem>,
    /// Where the first of them names it.
    pub source: Source,
}

impl PlanItem {
    pub fn is_open(&self) -> bool {
        self.state.is_empty() || self.state == "active"
    }
}

impl Dossier {
    /// Reads a dossier. What is wrong is told with its place, and left out.
    pub fn read(tree: &Node) -> (Dossier, Vec<Problem>) {
        let mut decoder = Decoder::default();
        if !matches!(tree.value, Value::Map(_)) {
            decoder.wrong(tree, "dossier", Expected::Map);
        }
        let health = group(&mut decoder, tree, "health");
        let preferences = group(&mut decoder, tree, "preferences");
        let analyses = maps(&mut decoder, tree, "analyses");
        let plans = maps(&mut decoder, tree, "plans");
        let dossier = Dossier {
            health: health.map(|node| self::health(&mut decoder, node)).unwrap_or_default(),
            preferences: preferences.map(|node| self::preferences(&mut decoder, node)).unwrap_or_default(),
            analyses: analyses.into_iter().filter_map(|node| analysis(&mut decoder, node)).collect(),
            plans: plans.into_iter().map(|node| plan(&mut decoder, node)).collect(),
        };
        (dossier, decoder.problems)
    }

    /// The last analysis up to a day.
    pub fn last_analysis(&self, day: Day) -> Option<&Analysis> {
        self.analyses.iter().filter(|analysis| analysis.on <= day).max_by_key(|analysis| analysis.on)
    }

    /// The plan that holds on a day, the latest of several, with its place in the list.
    pub fn plan_on(&self, day: Day) -> Option<(usize, &Plan)> {
        self.plans
            .iter()
            .enumerate()
            .filter(|(_, plan)| plan.holds(day))
            .max_by_key(|(at, plan)| (plan.from, *at))
    }

    /// The open items that have a follow-up, by its day. A plan that another has taken the place of by then has none.
    pub fn follow_ups(&self) -> BTreeMap<Day, Vec<&PlanItem>> {
        let mut days: BTreeMap<Day, Vec<&PlanItem>> = BTreeMap::new();
        for (at, plan) in self.plans.iter().enumerate() {
            for item in plan.items.iter().filter(|item| item.is_open()) {
                let Some(on) = item.follow_up_on else { continue };
                let later = self.plan_on(on).is_some_and(|(now, other)| (other.from, now) > (plan.from, at));
                if !later {
                    days.entry(on).or_default().push(item);
                }
            }
        }
        days
    }

    /// Whether she is to be taken for pregnant on a day.
    pub fn is_pregnant(&self, day: Day) -> bool {
        self.health.pregnant_until.is_some_and(|until| day <= until)
    }
}

/// The group of settings under a key, where there is one.
fn group<'a>(decoder: &mut Decoder, tree: &'a Node, key: &str) -> Option<&'a Node> {
    let node = tree.get(key)?;
    match node.value {
        Value::Map(_) => Some(node),
        Value::Null => None,
        _ => {
            decoder.wrong(node, key, Expected::Map);
            None
        }
    }
}

/// The groups in the list under a key.
fn maps<'a>(decoder: &mut Decoder, tree: &'a Node, key: &str) -> Vec<&'a Node> {
    let Some(node) = tree.get(key) else { return Vec::new() };
    if !matches!(node.value, Value::List(_) | Value::Null) {
        decoder.wrong(node, key, Expected::List);
    }
    let mut maps = Vec::new();
    for item in node.items() {
        match item.value {
            Value::Map(_) => maps.push(item),
            _ => decoder.wrong(item, key, Expected::Map),
        }
    }
    maps
}

/// Words under a key: a list of them, or a single one.
fn words(decoder: &mut Decoder, map: &Node, key: &str) -> Vec<String> {
    match map.get(key).map(|node| (&node.value, node.text())) {
        None | Some((Value::Null, _)) => Vec::new(),
        Some((_, Some(word))) => vec![word],
        Some(_) => decoder.list(map, key),
    }
}

fn day(decoder: &mut Decoder, map: &Node, key: &str) -> Option<Day> {
    decoder.value(map, key, Expected::Day, Day::parse)
}

fn count(decoder: &mut Decoder, map: &Node, key: &str) -> Option<u32> {
    decoder.value(map, key, Expected::Number, |text| text.parse().ok().filter(|count| *count > 0))
}

fn word(decoder: &mut Decoder, map: &Node, key: &str, words: &'static [&'static str]) -> String {
    decoder.word(map, key, words, words).unwrap_or_default().to_string()
}

fn text(decoder: &mut Decoder, map: &Node, key: &str) -> String {
    decoder.text(map, key).unwrap_or_default()
}

fn health(decoder: &mut Decoder, node: &Node) -> Health {
    Health {
        allergies: words(decoder, node, "allergies"),
        conditions: words(decoder, node, "conditions"),
        medication: words(decoder, node, "medication"),
        pregnant_until: day(decoder, node, "pregnant_until"),
    }
}

fn preferences(decoder: &mut Decoder, node: &Node) -> Preferences {
    Preferences {
        likes: words(decoder, node, "likes"),
        dislikes: words(decoder, node, "dislikes"),
        habits: words(decoder, node, "habits"),
        needs: words(decoder, node, "needs"),
    }
}

fn analysis(decoder: &mut Decoder, node: &Node) -> Option<Analysis> {
    let on = day(decoder, node, "on");
    if on.is_none() && node.get("on").is_none() {
        decoder.wrong(node, "on", Expected::Day);
    }
    let analysis = Analysis {
        on: on?,
        skin: word(decoder, node, "type", SKIN),
        findings: words(decoder, node, "findings"),
        by: text(decoder, node, "by"),
        note: text(decoder, node, "note"),
    };
    Some(analysis)
}

fn plan(decoder: &mut Decoder, node: &Node) -> Plan {
    let items = maps(decoder, node, "items");
    let item = |decoder: &mut Decoder, node: &Node| PlanItem {
        service: text(decoder, node, "service"),
        product: text(decoder, node, "product"),
        technique: text(decoder, node, "technique"),
        every_days: count(decoder, node, "every_days"),
        times: count(decoder, node, "times"),
        follow_up_on: day(decoder, node, "follow_up_on"),
        line: node.get("follow_up_on").map(|day| day.origin.line).unwrap_or_default(),
        state: word(decoder, node, "state", ITEM_STATE),
    };
    let mut year = Vec::new();
    for entry in group(decoder, node, "year").map(Node::entries).unwrap_or_default() {
        match (
            entry.key.trim().parse::<u32>().ok().filter(|month| (1..=12).contains(month)),
            entry.node.text(),
        ) {
            (Some(month), Some(what)) => year.push((month, what)),
            (None, _) => decoder.wrong(&entry.node, &entry.key, Expected::Number),
            (_, None) => decoder.wrong(&entry.node, &entry.key, Expected::Text),
        }
    }
    Plan {
        from: day(decoder, node, "from"),
        until: day(decoder, node, "until"),
        goal: text(decoder, node, "goal"),
        items: items.into_iter().map(|node| item(decoder, node)).collect(),
        year,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn plan(from: &str, until: &str, follow_ups: &[(&str, &str)]) -> Plan {
        let item = |(on, state): &(&str, &str)| PlanItem {
            follow_up_on: Day::parse(on),
            state: state.to_string(),
            ..PlanItem::default()
        };
        let items = follow_ups.iter().map(item).collect();
        Plan { from: Day::parse(from), until: Day::parse(until), items, ..Plan::default() }
    }

    #[test]
    fn open_items_are_followed_up_unless_another_plan_holds_by_then() {
        let on = "2026-12-10";
        let cases: &[(&str, Vec<Plan>, usize)] = &[
            ("no day", vec![plan("2026-09-01", "", &[("", "")])], 0),
            ("a day", vec![plan("2026-09-01", "", &[(on, "")])], 1),
            ("two items", vec![plan("2026-09-01", "", &[(on, ""), (on, "active")])], 2),
            ("done and stopped", vec![plan("2026-09-01", "", &[(on, "done"), (on, "stopped")])], 0),
            ("after its end", vec![plan("2026-09-01", "2026-12-01", &[(on, "")])], 1),
            ("another since", vec![plan("2026-09-01", "", &[(on, "")]), plan("2026-11-01", "", &[])], 0),
            ("another later", vec![plan("2026-09-01", "", &[(on, "")]), plan("2026-12-11", "", &[])], 1),
            (
                "another over",
                vec![plan("2026-09-01", "", &[(on, "")]), plan("2026-10-01", "2026-11-01", &[])],
                1,
            ),
            ("another before", vec![plan("2026-11-01", "", &[(on, "")]), plan("2026-09-01", "", &[])], 1),
        ];
        for (name, plans, count) in cases {
            let dossier = Dossier { plans: plans.clone(), ..Dossier::default() };
            let found = dossier.follow_ups();
            assert_eq!(found.get(&day(on)).map_or(0, Vec::len), *count, "{name}");
        }
    }
}
