//! What a service costs somebody on a day: its price, the price list that holds for her, the discount
//! of her tier. A pure function, and the reason comes with the figure.

use crate::domain::day::Day;
use crate::domain::money::Money;
use crate::domain::record::price::Price;
use crate::domain::record::service::Service;
use crate::domain::rule::tier::{Level, TierRules};
use crate::domain::rule::till::{ForWhom, PriceList, TillRules};

/// Whom the price is for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Buyer<'a> {
    pub tier: &'a str,
    /// Has taken a card: a tier, or a day since which she is a member.
    pub member: bool,
    /// Was never here before that day.
    pub first_visit: bool,
    /// How it was booked.
    pub channel: &'a str,
    /// The methods by which she pays, where they are known.
    pub methods: &'a [String],
}

/// A price with its reason.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Priced<'a> {
    /// The service's own price.
    pub full: Option<Money>,
    /// What she is asked for; none where the service has no price.
    pub fee: Option<Money>,
    /// The list that the fee comes from, with its price.
    pub list: Option<(&'a PriceList, Money)>,
    /// The tier that pays less, and what it pays in percent.
    pub discount: Option<(&'a Level, u32)>,
    /// The list of how she pays or booked, where its price for the service is of other days.
    pub off_days: Option<(&'a PriceList, Price)>,
}

/// The price of a service: the first list of the rules that holds for her and has a price in force on
/// that day, else the service's own; then the discount of her tier.
///
/// Of two prices of one list that are in force, the one that began later holds.
pub fn priced<'a>(
    service: &Service,
    prices: &[Price],
    (rules, tiers): (&'a TillRules, &'a TierRules),
    buyer: Buyer,
    day: Day,
) -> Priced<'a> {
    let on_list = |list: &'a PriceList| {
        let own = prices.iter().filter(|price| price.service == service.id && price.list == list.id);
        own.filter(|price| price.is_on(day)).max_by_key(|price| price.from).map(|price| (list, price.price))
    };
    let list = rules.lists.iter().filter(|list| holds(list, buyer)).find_map(on_list);
    let before = list.map(|(_, price)| price).or(service.price);
    let discounted = list.is_none_or(|(list, _)| list.discounted);
    let level = tiers.level(buyer.tier).map(|(_, level)| level).filter(|_| discounted);
    let discount = level.and_then(|level| {
        Some((level, level.of_service([&service.id, &service.number, &service.name], &service.category)?))
    });
    let fee = before.map(|price| discount.map_or(price, |(_, percent)| price.percent(percent)));
    let off_days = rules.lists.iter().filter(|list| list.is_bound() && holds(list, buyer)).find_map(|list| {
        let mut own = prices.iter().filter(|price| price.service == service.id && price.list == list.id);
        let last = own.clone().max_by_key(|price| price.from)?;
        (!own.any(|price| price.is_on(day))).then(|| (list, last.clone()))
    });
    Priced { full: service.price, fee, list, discount: discount.filter(|_| before.is_some()), off_days }
}

/// Whether a list is for somebody like her.
fn holds(list: &PriceList, buyer: Buyer) -> bool {
    let whom = match list.whom {
        ForWhom::Everybody => true,
        ForWhom::Members => buyer.member,
        ForWhom::FirstVisit => buyer.first_visit,
    };
    let by = !list.is_bound()
        || list.channels.iter().any(|channel| channel == buyer.channel)
        || list.methods.iter().any(|method| buyer.methods.contains(method));
    whom && by
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::row::Source;
    use crate::domain::rule::tier::{Discount, Of};

    fn rules() -> TillRules {
        let list = |id: &str, whom, channels: &[&str], methods: &[&str], discounted| PriceList {
            id: id.into(),
            name: id.into(),
            whom,
            channels: channels.iter().map(|c| c.to_string()).collect(),
            methods: methods.iter().map(|m| m.to_string()).collect(),
            discounted,
        };
        TillRules {
            lists: vec![
                list("voucher", ForWhom::Everybody, &["group-buying"], &["voucher"], false),
                list("trial", ForWhom::FirstVisit, &[], &[], false),
                list("member", ForWhom::Members, &[], &[], true),
            ],
            ..TillRules::default()
        }
    }

    fn tiers() -> TierRules {
        let level = |name: &str, of, percent| Level {
            id: name.into(),
            name: name.into(),
            discounts: vec![Discount { of, percent }],
            ..Level::default()
        };
        let levels = vec![level("高级", Of::Category("身体".into()), 80), level("顶级", Of::AllServices, 85)];
        TierRules { levels, ..TierRules::default() }
    }

    fn price(list: &str, price: &str, from: &str, until: &str) -> Price {
        Price {
            id: String::new(),
            service: "s1".into(),
            list: list.into(),
            price: Money::parse(price).unwrap(),
            from: Day::parse(from),
            until: Day::parse(until),
            source: Source::default(),
        }
    }

    #[test]
    fn the_price_follows_the_list_in_force_and_then_the_tier() {
        let (rules, tiers) = (rules(), tiers());
        let service = Service {
            id: "s1".into(),
            category: "面部".into(),
            price: Money::parse("298"),
            ..Service::default()
        };
        let prices = [
            price("member", "268", "", "2026-11-30"),
            price("member", "258", "2026-12-01", ""),
            price("member", "238", "2026-12-12", "2026-12-12"),
            price("trial", "99", "", "2026-11-30"),
            price("voucher", "128", "", ""),
        ];
        let anybody = Buyer::default();
        let member = Buyer { member: true, tier: "初级", ..anybody };
        let top = Buyer { tier: "顶级", ..member };
        let first = Buyer { first_visit: true, ..member };
        let booked = Buyer { channel: "group-buying", ..first };
        let voucher = ["voucher".to_string()];
        let paying = Buyer { methods: &voucher, ..anybody };
        for (buyer, day, fee, list, discounted) in [
            (anybody, "2026-11-21", "298.00", None, false),
            (member, "2026-11-21", "268.00", Some("member"), false),
            (member, "2026-11-30", "268.00", Some("member"), false),
            (member, "2026-12-01", "258.00", Some("member"), false),
            // A special day within a longer span, told by its later beginning.
            (member, "2026-12-12", "238.00", Some("member"), false),
            (member, "2026-12-13", "258.00", Some("member"), false),
            (top, "2026-11-21", "227.80", Some("member"), true),
            (first, "2026-11-21", "99.00", Some("trial"), false),
            (Buyer { tier: "顶级", ..first }, "2026-11-21", "99.00", Some("trial"), false),
            (first, "2026-12-01", "258.00", Some("member"), false),
            (booked, "2026-11-21", "128.00", Some("voucher"), false),
            (paying, "2026-11-21", "128.00", Some("voucher"), false),
            (Buyer { tier: "高级", ..anybody }, "2026-11-21", "298.00", None, false),
            (Buyer { tier: "顶级", ..anybody }, "2026-11-21", "253.30", None, true),
        ] {
            let found = priced(&service, &prices, (&rules, &tiers), buyer, Day::parse(day).unwrap());
            let told = (found.fee.unwrap().to_string(), found.list.map(|(list, _)| list.id.as_str()));
            assert_eq!((told.0.as_str(), told.1), (fee, list), "{buyer:?} {day}");
            assert_eq!(found.discount.is_some(), discounted, "{buyer:?} {day}");
            assert_eq!(found.full, Money::parse("298"));
        }
    }

    #[test]
    fn a_service_without_a_price_has_none_and_a_category_has_its_own_discount() {
        let (rules, tiers) = (rules(), tiers());
        let day = Day::parse("2026-11-21").unwrap();
        let bare = Service { id: "s1".into(), ..Service::default() };
        assert_eq!(priced(&bare, &[], (&rules, &tiers), Buyer::default(), day), Priced::default());
        let body = Service { category: "身体".into(), price: Money::parse("199.99"), ..bare };
        let found = priced(&body, &[], (&rules, &tiers), Buyer { tier: "高级", ..Buyer::default() }, day);
        assert_eq!(found.fee.unwrap().to_string(), "159.99");
    }
}
