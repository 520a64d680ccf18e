//! The rules of points: what earns how many, how long they are valid, what they are worth.

use super::decode::Decoder;
use super::lead::parse_days;
use super::tier::TierRules;
use super::till::TillRules;
use crate::domain::day::Day;
use crate::domain::money::Money;
use crate::domain::problem::Expected;
use crate::domain::tally::MOST;
use crate::domain::tree::{Node, Value};

/// What multiplies points; every condition that is there must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Multiplier {
    /// By its name.
    pub tier: Option<String>,
    /// Of a service.
    pub category: Option<String>,
    /// Of a product.
    pub kind: Option<String>,
    /// Days (`2026-12-24`), days of every year (`11-11`), weekdays (`3`).
    pub on: Vec<String>,
    pub percent: u32,
}

/// What points are earned by.
#[derive(Clone, Copy, Debug)]
pub struct Earning<'a> {
    pub tier: &'a str,
    pub category: &'a str,
    pub kind: &'a str,
    pub day: Day,
}

#[derive(Clone, Debug)]
pub struct PointsRules {
    /// Hundredths of a point for a yuan.
    pub per_yuan: i64,
    /// Using a card earns, and selling one doesn't; else the other way round.
    pub consumption: bool,
    pub also: Vec<String>,
    pub members_only: bool,
    /// Months after which points expire.
    pub valid: u32,
    /// Days before it in which it is told.
    pub warn: i64,
    /// Fewer points that expire are worth no message.
    pub warn_least: i64,
    pub multipliers: Vec<Multiplier>,
    /// Points for who brought a client.
    pub referral: i64,
    /// They are given when she takes her first card; else when she first pays.
    pub referral_by_card: bool,
    /// Points for a birthday, and the days after it on which they are still given.
    pub birthday: i64,
    pub birthday_within: i64,
    /// Points that stand for a yuan.
    pub pay: i64,
    pub pay_methods: Vec<String>,
}

/// Months after which nobody asks: points that never expire.
const FOR_EVER: u32 = 1200;

impl PointsRules {
    /// Whether what is paid by a method for a visit or a sale earns points.
    pub fn counts(&self, method: &str, till: &TillRules) -> bool {
        let known = till.method(method);
        self.also.iter().any(|also| also == method)
            || known.is_some_and(|known| known.money_in || self.consumption && known.consumption)
    }

    /// The points for an amount: what is less than a whole one is dropped.
    pub fn earned(&self, amount: Money, by: &Earning<'_>) -> i64 {
        let fitting = self.multipliers.iter().filter(|multiplier| multiplier.fits(by));
        let (mut points, mut whole) = (i128::from(amount.0.max(0)) * i128::from(self.per_yuan), 10_000_i128);
        for multiplier in fitting {
            points = points.saturating_mul(i128::from(multiplier.percent));
            whole = whole.saturating_mul(100);
        }
        i64::try_from(points / whole).unwrap_or(MOST).min(MOST)
    }

    /// The points that stand for an amount: a part of one is a whole one.
    pub fn worth(&self, amount: Money) -> i64 {
        let hundredfold = i128::from(amount.0.max(0)) * i128::from(self.pay);
        i64::try_from((hundredfold + 99) / 100).unwrap_or(i64::MAX)
    }

    /// The last day on which points of that day can be spent.
    pub fn until(&self, day: Day) -> Day {
        day.plus_months(i64::from(self.valid))
    }

    pub(super) fn decode(
        decoder: &mut Decoder,
        node: &Node,
        tiers: Option<&TierRules>,
    ) -> Option<PointsRules> {
        decoder.known(
            node,
            &[
                "per_yuan",
                "counts",
                "also",
                "clients",
                "valid",
                "warn",
                "warn_least",
                "multipliers",
                "referral",
                "referral_when",
                "birthday",
                "birthday_within",
                "pay",
                "pay_methods",
            ],
        );
        let number = |text: &str| text.parse::<u32>().ok().filter(|number| *number <= 1_000_000);
        let per_yuan = decoder.value(node, "per_yuan", Expected::Number, |text| {
            Money::parse(text).filter(|rate| (0..=100_000).contains(&rate.0))
        });
        let counts = decoder.word(node, "counts", &["money-in", "consumption"], &[false, true]);
        let clients = decoder.word(node, "clients", &["all", "members"], &[false, true]);
        let valid = decoder.value(node, "valid", Expected::Number, |text| match text {
            "never" => Some(FOR_EVER),
            text => number(text).filter(|n| (1..=FOR_EVER).contains(n)),
        });
        let warn = decoder.value(node, "warn", Expected::Days, parse_days);
        let warn_least = decoder.value(node, "warn_least", Expected::Number, number);
        let referral = decoder.value(node, "referral", Expected::Number, number);
        let when = decoder.word(node, "referral_when", &["first-payment", "card"], &[false, true]);
        let birthday = decoder.value(node, "birthday", Expected::Number, number);
        let birthday_within = decoder.value(node, "birthday_within", Expected::Days, parse_days);
        let pay = decoder.value(node, "pay", Expected::Number, |text| number(text).filter(|n| *n > 0));
        let multipliers: Vec<Multiplier> = match node.get("multipliers") {
            Some(list) if !matches!(list.value, Value::List(_) | Value::Null) => {
                decoder.wrong(list, "multipliers", Expected::List);
                Vec::new()
            }
            Some(list) => list.items().iter().filter_map(|item| Multiplier::decode(decoder, item)).collect(),
            None => Vec::new(),
        };
        // Whichever of its names a tier has here, it is compared by the one.
        let named = |multiplier: Multiplier| {
            let tier = multiplier.tier.map(|tier| tiers.map_or(tier.as_str(), |t| t.name(&tier)).to_string());
            Multiplier { tier, ..multiplier }
        };
        let multipliers = multipliers.into_iter().map(named).collect();
        Some(PointsRules {
            per_yuan: per_yuan?.0,
            consumption: counts?,
            also: decoder.list(node, "also"),
            members_only: clients?,
            valid: valid?,
            warn: warn?,
            warn_least: i64::from(warn_least?),
            multipliers,
            referral: i64::from(referral?),
            referral_by_card: when?,
            birthday: i64::from(birthday?),
            birthday_within: birthday_within?,
            pay: i64::from(pay?),
            pay_methods: decoder.list(node, "pay_methods"),
        })
    }
}

impl Multiplier {
    fn fits(&self, by: &Earning<'_>) -> bool {
        let is =
            |wanted: &Option<String>, found: &str| wanted.as_deref().is_none_or(|wanted| wanted == found);
        let day = by.day.to_string();
        let weekday = by.day.weekday().0.to_string();
        is(&self.tier, by.tier)
            && is(&self.category, by.category)
            && is(&self.kind, by.kind)
            && (self.on.is_empty()
                || self.on.iter().any(|on| *on == day || day.get(5..) == Some(on) || *on == weekday))
    }

    fn decode(decoder: &mut Decoder, node: &Node) -> Option<Multiplier> {
        decoder.known(node, &["id", "tier", "category", "kind", "on", "percent", "off"]);
        let percent = decoder.value(node, "percent", Expected::Number, |text| {
            text.parse().ok().filter(|percent| *percent <= 10_000)
        });
        if percent.is_none() && node.get("percent").is_none() {
            decoder.wrong(node, "percent", Expected::Number);
        }
        let on = decoder.list(node, "on");
        if let Some(list) = node.get("on")
            && on.iter().any(|day| !is_day(day))
        {
            decoder.wrong(list, "on", Expected::Day);
        }
        Some(Multiplier {
            tier: decoder.text(node, "tier"),
            category: decoder.text(node, "category"),
            kind: decoder.text(node, "kind"),
            on,
            percent: percent?,
        })
    }
}

fn is_day(text: &str) -> bool {
    // A leap year has every day that a year may have.
    Day::parse(text).is_some()
        || text.len() == 5 && Day::parse(&format!("2024-{text}")).is_some()
        || matches!(text.as_bytes(), [b'1'..=b'7'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    #[test]
    fn points_hold_for_whole_months() {
        for (earned, months, until) in [
            ("2026-11-21", 12, "2027-11-21"),
            ("2024-02-29", 12, "2025-02-28"),
            ("2026-08-31", 6, "2027-02-28"),
            ("2026-12-05", 1, "2027-01-05"),
        ] {
            assert_eq!(day(earned).plus_months(months), day(until), "{earned}");
        }
    }

    #[test]
    fn what_fits_multiplies_and_parts_of_a_point_are_dropped() {
        let one = |percent, on: &[&str], tier: Option<&str>| Multiplier {
            tier: tier.map(str::to_string),
            on: on.iter().map(|day| day.to_string()).collect(),
            percent,
            ..Multiplier::default()
        };
        let rules = PointsRules {
            per_yuan: 100,
            consumption: false,
            also: Vec::new(),
            members_only: false,
            valid: 12,
            warn: 30,
            warn_least: 0,
            multipliers: vec![one(200, &["11-11", "3"], None), one(150, &[], Some("高级"))],
            referral: 500,
            referral_by_card: false,
            birthday: 0,
            birthday_within: 7,
            pay: 100,
            pay_methods: Vec::new(),
        };
        for (amount, on, tier, points) in [
            (29_899, "2026-11-20", "", 298),
            (29_899, "2026-11-11", "", 597),
            (29_899, "2026-11-18", "", 597),
            (10_000, "2026-11-11", "高级", 300),
            (-100, "2026-11-20", "", 0),
        ] {
            let by = Earning { tier, category: "", kind: "", day: day(on) };
            assert_eq!(rules.earned(Money(amount), &by), points, "{amount} {on} {tier}");
        }
        assert_eq!(rules.worth(Money(1_001)), 1_001);
    }
}
