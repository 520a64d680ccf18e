//! The rules of call-backs: after what a client is called, when, by whom, with which words
//! (domain.md section 5).

use super::decode::Decoder;
use super::lead::parse_days;
use super::text::Texts;
use super::{Tongue, add_text, spoken};
use crate::domain::money::Money;
use crate::domain::problem::Expected;
use crate::domain::tree::{Node, Origin, Value};

/// After what a client is called back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum After {
    /// A day on which she was here.
    Visit,
    /// The first of them.
    FirstVisit,
    /// A product that she bought.
    Sale,
    /// The day on which a product that she bought is used up.
    Refill,
    /// An appointment that she missed.
    NoShow,
    /// A complaint of hers that was resolved.
    Complaint,
    /// A reaction or an injury of hers that is not gone.
    Reaction,
    /// A low mark that she gave to a visit, or to the shop.
    LowScore,
    /// The day on which her care plan is to be followed up.
    Plan,
    /// Words of hers that wait for an answer: a reply to a message.
    Reply,
}

const AFTER: &[&str] = &[
    "visit",
    "first-visit",
    "sale",
    "refill",
    "no-show",
    "complaint",
    "reaction",
    "low-score",
    "plan",
    "reply",
];
const AFTERS: &[After] = &[
    After::Visit,
    After::FirstVisit,
    After::Sale,
    After::Refill,
    After::NoShow,
    After::Complaint,
    After::Reaction,
    After::LowScore,
    After::Plan,
    After::Reply,
];

impl After {
    pub fn word(self) -> &'static str {
        AFTERS
            .iter()
            .position(|after| *after == self)
            .and_then(|at| AFTER.get(at))
            .copied()
            .unwrap_or_default()
    }
}

/// Who calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum By {
    /// The client's own beautician, else who served her.
    Own,
    /// The team whose half month it is.
    Duty,
    /// Whoever has this role at work.
    Role(String),
}

/// A rule of call-backs. A condition without words holds for everything.
#[derive(Clone, Debug)]
pub struct CallRule {
    pub id: String,
    pub origin: Origin,
    /// What people call it, in the shop's language.
    pub name: String,
    pub after: After,
    /// Days after the event on which a call falls due; before it where negative.
    pub days: Vec<i64>,
    /// Days for which a call stays due after that.
    pub stays: i64,
    pub by: By,
    /// Words, one of which the name or category of a service holds, or its number is.
    pub service: Vec<String>,
    /// The same of the product's name.
    pub product: Vec<String>,
    /// Kinds of product.
    pub kind: Vec<String>,
    pub tier: Vec<String>,
    /// Channels of the booking.
    pub channel: Vec<String>,
    /// What the visits of the day cost together, or the sale; at least so much.
    pub amount: Option<Money>,
    /// Only a product that she had not bought for long (`new_product`), or only one that she had.
    pub first: Option<bool>,
    /// Only clients with a card, or only those without.
    pub card: Option<bool>,
    /// Only who has come or booked again since, or only who has not.
    pub back: Option<bool>,
    /// A message that was left will do.
    pub message: bool,
}

/// A role with the words that stand for it in `staff.role`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    pub id: String,
    pub words: Vec<String>,
}

#[derive(Clone, Debug)]
pub struct FollowupRules {
    /// So many calls are tried before a task is closed as unreachable.
    pub tries: u32,
    /// Days after which a call that reached nobody is tried again.
    pub again: i64,
    /// Days after which a product that is bought again counts as new.
    pub new_product: i64,
    /// Words in the name or category of a service after which nobody is asked about her skin.
    pub not_skin: Vec<String>,
    pub roles: Vec<Role>,
    /// Teams of members of staff, by name, who take turns by half months.
    pub teams: Vec<Vec<String>>,
    /// Where they stand.
    pub teams_at: Origin,
    /// Who calls where the one who should is off: the first of these at work.
    pub substitutes: Vec<By>,
    /// The rules in force: those of other presets rest.
    pub rules: Vec<CallRule>,
}

/// Under which name the words of a call stand among the texts.
pub fn script(rule: &str) -> String {
    format!("call {rule}")
}

const RULE_KEYS: &[&str] = &[
    "id", "off", "preset", "name", "after", "days", "every", "times", "stays", "by", "service", "product",
    "kind", "tier", "channel", "amount", "first", "card", "back", "message", "script",
];

impl FollowupRules {
    /// The rule of that id.
    pub fn rule(&self, id: &str) -> Option<&CallRule> {
        self.rules.iter().find(|rule| rule.id == id)
    }

    /// The same rules, with every word for the tiers that they name.
    pub(super) fn with_tiers(mut self, words: impl Fn(&str) -> Option<Vec<String>>) -> FollowupRules {
        for rule in &mut self.rules {
            let all = rule.tier.iter().flat_map(|tier| words(tier).unwrap_or_else(|| vec![tier.clone()]));
            rule.tier = all.collect();
        }
        self
    }

    /// Whether somebody who had these services, by name and category, is asked about her skin; also where none is known.
    pub fn is_of_skin<'a>(&self, services: impl IntoIterator<Item = (&'a str, &'a str)>) -> bool {
        let mut services = services.into_iter().peekable();
        services.peek().is_none() || !services.all(|(name, category)| self.is_elsewhere(name, category))
    }

    /// Whether a service of that name and category is not for the skin of the face.
    pub fn is_elsewhere(&self, name: &str, category: &str) -> bool {
        let named = format!("{name} {category}").to_lowercase();
        self.not_skin.iter().any(|word| named.contains(word.as_str()))
    }

    /// Whether a member of staff with that role stands in for a role of the rules.
    pub fn has_role(&self, stated: &str, role: &str) -> bool {
        let stated = stated.to_lowercase();
        let words = self.roles.iter().find(|known| known.id == role).map(|known| &known.words[..]);
        words.unwrap_or_default().iter().any(|word| !word.is_empty() && stated.contains(&word.to_lowercase()))
    }

    /// `further`: rules that stand in other groups.
    pub(super) fn decode(
        decoder: &mut Decoder,
        node: &Node,
        further: &[&Node],
        language: Tongue,
        texts: &mut Texts,
    ) -> Option<FollowupRules> {
        decoder.known(
            node,
            &[
                "preset",
                "tries",
                "again",
                "stays",
                "new_product",
                "not_skin",
                "roles",
                "duty",
                "substitutes",
                "rules",
            ],
        );
        let preset = decoder.text(node, "preset");
        let tries = decoder.value(node, "tries", Expected::Number, |text| text.parse().ok());
        let again = decoder.value(node, "again", Expected::Days, parse_days);
        let stays = decoder.value(node, "stays", Expected::Days, parse_days);
        let new_product = decoder.value(node, "new_product", Expected::Days, parse_days);
        let not_skin = decoder.list(node, "not_skin");
        let not_skin: Vec<String> = not_skin.iter().map(|word| word.to_lowercase()).collect();
        let items = node.get("roles").map(Node::items).unwrap_or_default();
        let roles: Vec<Role> = items.iter().filter_map(|item| role(decoder, item)).collect();
        let teams = node.get("duty").map(|duty| teams(decoder, duty)).unwrap_or_default();
        let duty = node.get("duty").map_or(node, |duty| duty.get("teams").unwrap_or(duty));
        let teams_at = duty.origin.clone();
        let words = decoder.list(node, "substitutes");
        let substitutes: Option<Vec<By>> = words.iter().map(|word| by(word, &roles)).collect();
        if let (None, Some(list)) = (&substitutes, node.get("substitutes")) {
            decoder.wrong(list, "substitutes", Expected::Caller);
        }
        let mut rules = Vec::new();
        let mut presets: Vec<(String, &Node)> = Vec::new();
        for item in
            node.get("rules").map(Node::items).unwrap_or_default().iter().chain(further.iter().copied())
        {
            let rests = decoder.text(item, "preset");
            if let Some(rule) = call_rule(decoder, item, language, (&roles, stays), texts)
                && rests.as_ref().is_none_or(|own| Some(own) == preset.as_ref())
            {
                rules.push(rule);
            }
            presets.extend(rests.zip(item.get("preset")));
        }
        let among = |name: &str| presets.iter().filter(|(preset, _)| preset == name).count();
        if let (Some(preset), Some(stated)) = (&preset, node.get("preset"))
            && among(preset) == 0
        {
            decoder.wrong(stated, "preset", Expected::Preset);
        }
        // Alone in a set that is not chosen it would rest without a word: as good as ever mistyped.
        for (name, stated) in &presets {
            if preset.as_ref() != Some(name) && among(name) == 1 {
                decoder.wrong(stated, "preset", Expected::Preset);
            }
        }
        Some(FollowupRules {
            tries: tries?,
            again: again?,
            new_product: new_product?,
            not_skin,
            roles,
            teams,
            teams_at,
            substitutes: substitutes.unwrap_or_default(),
            rules,
        })
    }
}

fn role(decoder: &mut Decoder, node: &Node) -> Option<Role> {
    decoder.known(node, &["id", "words", "off"]);
    Some(Role { id: decoder.text(node, "id")?, words: decoder.list(node, "words") })
}

fn teams(decoder: &mut Decoder, node: &Node) -> Vec<Vec<String>> {
    decoder.known(node, &["teams"]);
    let Some(list) = node.get("teams") else { return Vec::new() };
    let members = |item: &Node| item.items().iter().map(Node::text).collect::<Option<Vec<_>>>();
    let teams: Option<Vec<_>> = match &list.value {
        Value::List(items) => items.iter().map(members).collect(),
        _ => None,
    };
    if teams.is_none() {
        decoder.wrong(list, "teams", Expected::List);
    }
    teams.unwrap_or_default()
}

fn by(word: &str, roles: &[Role]) -> Option<By> {
    match word {
        "own" => Some(By::Own),
        "duty" => Some(By::Duty),
        word => roles.iter().any(|role| role.id == word).then(|| By::Role(word.to_string())),
    }
}

/// `[1, 3, 7]`, or one number.
fn days(decoder: &mut Decoder, node: &Node) -> Option<Vec<i64>> {
    let list = node.get("days")?;
    let number = |node: &Node| match node.value {
        Value::Whole(days) if days.abs() <= super::lead::LONGEST => Some(days),
        _ => None,
    };
    let days: Option<Vec<i64>> = match &list.value {
        Value::List(items) => items.iter().map(number).collect(),
        _ => number(list).map(|day| vec![day]),
    };
    if days.as_ref().is_none_or(Vec::is_empty) {
        decoder.wrong(list, "days", Expected::DayNumbers);
        return None;
    }
    days.map(|mut days| {
        days.sort_unstable();
        days.dedup();
        days
    })
}

/// `usual`: the roles, and how long a call stays due where its rule does not say.
fn call_rule(
    decoder: &mut Decoder,
    node: &Node,
    language: Tongue,
    usual: (&[Role], Option<i64>),
    texts: &mut Texts,
) -> Option<CallRule> {
    let before = decoder.problems.len();
    decoder.known(node, RULE_KEYS);
    let Some(id) = decoder.text(node, "id").filter(|id| crate::domain::id::is_id(id)) else {
        decoder.wrong(node, "id", Expected::Text);
        return None;
    };
    let name = node.get("name").and_then(|name| spoken(decoder, name, "name", language));
    let stated = |key| node.get(key).is_some();
    let after =
        decoder.word(node, "after", AFTER, AFTERS).or_else(|| (!stated("after")).then_some(After::Visit));
    let mut days = days(decoder, node);
    if !stated("days") {
        decoder.wrong(node, "days", Expected::DayNumbers);
    }
    let every =
        decoder.value(node, "every", Expected::Days, |text| parse_days(text).filter(|days| *days > 0));
    let times = decoder.value(node, "times", Expected::Number, |text| text.parse::<i64>().ok());
    if let (Some(days), Some(every)) = (&mut days, every) {
        let last = days.iter().copied().max().unwrap_or(0);
        days.extend((1..=times.unwrap_or(1).min(super::lead::LONGEST)).map(|time| last + time * every));
    }
    let (roles, usually) = usual;
    let stays = decoder.value(node, "stays", Expected::Days, parse_days).or(usually);
    let caller = decoder.value(node, "by", Expected::Caller, |word| by(word, roles));
    let amount = decoder.value(node, "amount", Expected::Number, Money::parse);
    let mut yes = |key| decoder.yes(node, key);
    let (first, card, back, message) = (yes("first"), yes("card"), yes("back"), yes("message"));
    let mut words = |key| decoder.list(node, key);
    let (service, product, kind) = (words("service"), words("product"), words("kind"));
    let (tier, channel) = (words("tier"), words("channel"));
    if let Some((source, origin)) = node.get("script").and_then(|n| spoken(decoder, n, "script", language)) {
        add_text(decoder, texts, &script(&id), &source, &origin);
    }
    let sound = decoder.problems[before..].iter().all(super::is_harmless);
    let rule = CallRule {
        origin: node.origin.clone(),
        name: name.map_or_else(|| id.clone(), |(name, _)| name),
        id,
        after: after?,
        days: days?,
        stays: stays.unwrap_or(0),
        by: caller.unwrap_or(By::Own),
        service,
        product,
        kind,
        tier,
        channel,
        amount,
        first,
        card,
        back,
        message: message.unwrap_or(false),
    };
    sound.then_some(rule)
}

#[cfg(test)]
mod tests {
    use crate::domain::rule::{Rules, default_tree};
    use crate::domain::tree::Node;

    #[test]
    fn who_had_her_shoulders_or_nails_done_is_not_asked_about_her_skin() {
        let rules = Rules::read(default_tree(), Node::nothing()).0.unwrap().followup;
        for (services, expected) in [
            (&[("补水护理", "面部")][..], true),
            (&[("肩颈舒缓", "")], false),
            (&[("Gel Manicure", "Hands")], false),
            (&[("肩颈舒缓", "身体"), ("补水护理", "面部")], true),
            (&[("光子嫩肤", "")], true),
            (&[], true),
        ] {
            assert_eq!(rules.is_of_skin(services.iter().copied()), expected, "{services:?}");
        }
    }
}
