//! The tiers of members: what reaches each of them, and what it brings (domain.md section 6).

use super::decode::Decoder;
use super::{Tongue, every_name, said, spoken};
use crate::domain::day::Day;
use crate::domain::money::Money;
use crate::domain::problem::Expected;
use crate::domain::script::in_simplified;
use crate::domain::tree::{Node, Value};

/// What a client is measured by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Measure {
    TopUp,
    Spending,
    #[default]
    Either,
}

/// What a discount is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Of {
    /// By id, number or name.
    Service(String),
    Product(String),
    /// Of services.
    Category(String),
    /// Of products.
    Kind(String),
    AllServices,
    AllProducts,
}

/// What a tier pays of a price.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Discount {
    pub of: Of,
    /// What she pays, in percent: 90 is 九折.
    pub percent: u32,
}

/// A tier.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Level {
    pub id: String,
    /// What people call it, in the shop's language: as it stands in clients.csv.
    pub name: String,
    /// What the screen calls it, in the reader's language.
    pub said: String,
    /// What it may be called besides.
    pub words: Vec<String>,
    /// From so much topped up, or spent, on; none can't be reached so.
    pub top_up: Option<Money>,
    pub spending: Option<Money>,
    pub discounts: Vec<Discount>,
    /// A time that becomes free is offered to her before others.
    pub priority: bool,
    /// A consultant of her own.
    pub consultant: bool,
    /// What else it brings, in words of the shop's language, and of the reader's.
    pub offers: Vec<String>,
    pub offers_said: Vec<String>,
}

#[derive(Clone, Debug, Default)]
pub struct TierRules {
    pub measure: Measure,
    /// What is used of cards counts as spending, and selling one doesn't; else the other way round.
    pub consumption: bool,
    /// Months that are looked at.
    pub months: u32,
    /// From this day on a tier that is no longer reached is lost; none keeps them.
    pub demote_from: Option<Day>,
    /// The lowest first.
    pub levels: Vec<Level>,
}

const MEASURES: &[&str] = &["top-up", "spending", "either"];

/// Tiers are kept.
const NEVER: &str = "never";

impl TierRules {
    /// The tier that a cell names, and its place among them, from 0.
    pub fn level(&self, cell: &str) -> Option<(usize, &Level)> {
        let cell = Some(cell.trim()).filter(|cell| !cell.is_empty())?;
        let named = |is: &dyn Fn(&str) -> bool| {
            self.levels
                .iter()
                .position(|level| is(&level.id) || is(&level.name) || level.words.iter().any(|word| is(word)))
        };
        let in_either_script = || {
            let folded = in_simplified(cell);
            named(&|word| in_simplified(word) == folded)
        };
        let at = named(&|word| word == cell).or_else(in_either_script)?;
        self.levels.get(at).map(|level| (at, level))
    }

    /// Whether two cells, or what was typed, name one tier.
    pub fn same(&self, one: &str, other: &str) -> bool {
        let place = |cell| self.level(cell).map(|(at, _)| at);
        one.trim() == other.trim() || place(one).is_some() && place(one) == place(other)
    }

    /// How a tier ranks among the others, the highest first; who has none comes last.
    pub fn rank(&self, cell: &str) -> usize {
        self.level(cell).map_or(self.levels.len(), |(at, _)| self.levels.len() - 1 - at)
    }

    /// The same for a time that becomes free: tiers without priority rank with those who have none.
    pub fn turn(&self, cell: &str) -> usize {
        match self.level(cell) {
            Some((_, level)) if level.priority => self.rank(cell),
            _ => self.levels.len(),
        }
    }

    /// Every word for the tier that is meant; a word of somebody's own is itself.
    pub fn words(&self, cell: &str) -> Vec<String> {
        match self.level(cell) {
            Some((_, level)) => [&level.id, &level.name].into_iter().chain(&level.words).cloned().collect(),
            None => vec![cell.trim().to_string()],
        }
    }

    /// The name of the tier that a cell means, else the cell.
    pub fn name<'a>(&'a self, cell: &'a str) -> &'a str {
        self.level(cell).map_or(cell.trim(), |(_, level)| &level.name)
    }

    pub(super) fn decode(decoder: &mut Decoder, node: &Node, tongues: [Tongue; 2]) -> Option<TierRules> {
        decoder.known(node, &["measure", "spending", "months", "demote_from", "levels"]);
        let values = [Measure::TopUp, Measure::Spending, Measure::Either];
        let measure = decoder.word(node, "measure", MEASURES, &values);
        let consumption = decoder.word(node, "spending", &["money-in", "consumption"], &[false, true]);
        let months = decoder.value(node, "months", Expected::Number, |text| {
            text.parse().ok().filter(|months| (1..=1200).contains(months))
        });
        let never = |node: &Node| node.text().is_none_or(|text| text.trim() == NEVER);
        let demote_from = match node.get("demote_from") {
            Some(value) if !never(value) => decoder.value(node, "demote_from", Expected::Day, Day::parse),
            _ => None,
        };
        let mut levels: Vec<Level> = match node.get("levels") {
            Some(list) if matches!(list.value, Value::List(_)) => {
                list.items().iter().filter_map(|item| level(decoder, item, tongues)).collect()
            }
            other => {
                decoder.wrong(other.unwrap_or(node), "levels", Expected::List);
                Vec::new()
            }
        };
        // One that the shop adds stands behind ours, wherever it belongs.
        let reach = |level: &Level| level.spending.or(level.top_up);
        levels.sort_by(|a, b| match (reach(a), reach(b)) {
            (Some(a), Some(b)) => a.cmp(&b),
            (None, Some(_)) => std::cmp::Ordering::Greater,
            (Some(_), None) => std::cmp::Ordering::Less,
            (None, None) => std::cmp::Ordering::Equal,
        });
        Some(TierRules { measure: measure?, consumption: consumption?, months: months?, demote_from, levels })
    }
}

impl Level {
    /// What she pays of a service, in percent: of several the one that is meant most narrowly.
    /// `own` are its id, its number and its name.
    pub fn of_service(&self, own: [&str; 3], in_category: &str) -> Option<u32> {
        let fits = |of: &Of| match of {
            Of::Service(asked) => own.contains(&asked.as_str()).then_some(0),
            Of::Category(category) => (*category == in_category).then_some(1),
            Of::AllServices => Some(2),
            _ => None,
        };
        self.narrowest(fits)
    }

    /// The same of a product.
    pub fn of_product(&self, own: [&str; 3], of_kind: &str) -> Option<u32> {
        let fits = |of: &Of| match of {
            Of::Product(asked) => own.contains(&asked.as_str()).then_some(0),
            Of::Kind(kind) => (*kind == of_kind).then_some(1),
            Of::AllProducts => Some(2),
            _ => None,
        };
        self.narrowest(fits)
    }

    fn narrowest(&self, fits: impl Fn(&Of) -> Option<u8>) -> Option<u32> {
        let fitting = self.discounts.iter().filter_map(|one| Some((fits(&one.of)?, one.percent)));
        fitting.min_by_key(|(width, _)| *width).map(|(_, percent)| percent)
    }
}

fn level(decoder: &mut Decoder, node: &Node, [language, reader]: [Tongue; 2]) -> Option<Level> {
    decoder.known(
        node,
        &[
            "id",
            "name",
            "names",
            "top_up",
            "spending",
            "discounts",
            "priority",
            "consultant",
            "offers",
            "off",
        ],
    );
    let Some(id) = decoder.text(node, "id").filter(|id| crate::domain::id::is_id(id)) else {
        decoder.wrong(node, "id", Expected::Text);
        return None;
    };
    let name = node.get("name").and_then(|name| spoken(decoder, name, "name", language));
    let mut words = decoder.list(node, "names");
    // 高级 and high are one tier, whichever of them stands in the cell.
    words.extend(every_name(node));
    let amount = |text: &str| Money::parse(text).filter(|amount| *amount >= Money::NONE);
    let (top_up, spending) = (
        decoder.value(node, "top_up", Expected::Number, amount),
        decoder.value(node, "spending", Expected::Number, amount),
    );
    let discounts = node.get("discounts").map(Node::items).unwrap_or_default();
    let offers = node.get("offers").map(Node::items).unwrap_or_default();
    let mut told = |tongue| {
        let told = offers.iter().filter_map(|offer| spoken(decoder, offer, "offers", tongue));
        told.map(|(text, _)| text).collect::<Vec<String>>()
    };
    let [offers, offers_said] = [language, reader].map(&mut told);
    let name = name.map_or_else(|| id.clone(), |(name, _)| name);
    Some(Level {
        said: said(node, reader).unwrap_or_else(|| name.clone()),
        name,
        id,
        words,
        top_up,
        spending,
        discounts: discounts.iter().filter_map(|node| discount(decoder, node)).collect(),
        priority: decoder.yes(node, "priority").unwrap_or(false),
        consultant: decoder.yes(node, "consultant").unwrap_or(false),
        offers,
        offers_said,
    })
}

/// What a discount may be of.
const OF: &[&str] = &["service", "category", "product", "kind"];

/// Every service, or every product.
const ALL: &str = "all";

fn discount(decoder: &mut Decoder, node: &Node) -> Option<Discount> {
    decoder.known(node, &[OF, &["id", "percent", "off"]].concat());
    let percent = decoder.value(node, "percent", Expected::Number, |text| {
        text.parse().ok().filter(|percent| (0..=100).contains(percent))
    });
    if percent.is_none() && node.get("percent").is_none() {
        decoder.wrong(node, "percent", Expected::Number);
    }
    let mut given: Vec<(&str, String)> =
        OF.iter().filter_map(|key| Some((*key, decoder.text(node, key)?))).collect();
    let of = match (given.pop(), given.is_empty()) {
        (Some(("service", name)), true) if name == ALL => Of::AllServices,
        (Some(("product", name)), true) if name == ALL => Of::AllProducts,
        (Some(("service", name)), true) => Of::Service(name),
        (Some(("product", name)), true) => Of::Product(name),
        (Some(("category", name)), true) => Of::Category(name),
        (Some((_, name)), true) => Of::Kind(name),
        // Of what it is can't be guessed.
        _ => {
            decoder.wrong(node, "discounts", Expected::Word(OF));
            return None;
        }
    };
    Some(Discount { of, percent: percent? })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules() -> TierRules {
        let level = |id: &str, name: &str, priority| Level {
            id: id.into(),
            name: name.into(),
            words: vec![format!("{name}会员")],
            priority,
            ..Level::default()
        };
        let levels =
            vec![level("basic", "初级", false), level("middle", "中级", true), level("top", "顶级", true)];
        TierRules { levels, ..TierRules::default() }
    }

    #[test]
    fn a_tier_is_known_by_any_of_its_names() {
        let rules = rules();
        for (cell, at) in
            [("顶级", Some(2)), ("top", Some(2)), ("中级会员", Some(1)), ("金卡", None), ("", None)]
        {
            assert_eq!(rules.level(cell).map(|(at, _)| at), at, "{cell}");
        }
        assert!(rules.same("top", "顶级会员") && rules.same("金卡", "金卡") && !rules.same("", "顶级"));
    }

    #[test]
    fn higher_tiers_come_first_and_those_without_priority_with_the_others() {
        let rules = rules();
        assert_eq!(["顶级", "中级", "初级", "金卡", ""].map(|cell| rules.rank(cell)), [0, 1, 2, 3, 3]);
        assert_eq!(["顶级", "中级", "初级", "金卡", ""].map(|cell| rules.turn(cell)), [0, 1, 3, 3, 3]);
    }

    #[test]
    fn the_discount_that_is_meant_most_narrowly_speaks() {
        let one = |of, percent| Discount { of, percent };
        let level = Level {
            discounts: vec![
                one(Of::AllServices, 95),
                one(Of::Category("面部".into()), 90),
                one(Of::Service("深层补水".into()), 80),
                one(Of::Kind("treatment".into()), 88),
            ],
            ..Level::default()
        };
        for (name, category, percent) in
            [("深层补水", "面部", 80), ("美白", "面部", 90), ("肩颈", "身体", 95)]
        {
            assert_eq!(level.of_service(["s1", "", name], category), Some(percent), "{name}");
        }
        assert_eq!(level.of_product(["p1", "", "x"], "treatment"), Some(88));
        assert_eq!(level.of_product(["p1", "", "x"], "ordinary"), None);
    }
}
