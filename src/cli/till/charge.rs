//! What services cost a client, with the reason.

use super::load::Shop;
use crate::cli::register::Record;
use crate::domain::day::Day;
use crate::domain::problem::{Problem, Problems};
use crate::domain::record::service::Service;
use crate::domain::rule::Rules;
use crate::domain::till::paying;
use crate::domain::till::price::{Buyer, Priced, priced};
use crate::store::directory::Store;
use crate::store::visited;
use foldhash::{HashSet, HashSetExt};

/// Prices services for a client.
pub struct Pricing<'a> {
    pub shop: &'a Shop,
    pub rules: &'a Rules,
    /// The methods by which it is to be paid, where they are known.
    pub methods: Vec<String>,
}

impl<'a> Pricing<'a> {
    pub fn new(shop: &'a Shop, rules: &'a Rules, pay: Option<&str>) -> Pricing<'a> {
        let named = pay.and_then(paying::parts).unwrap_or_default();
        let id = |(name, _): &(String, _)| rules.till.method_named(name).map(|method| method.id.clone());
        Pricing { shop, rules, methods: named.iter().filter_map(id).collect() }
    }

    pub fn price(&self, service: &Service, client: &str, channel: &str, new: bool, day: Day) -> Priced<'a> {
        let tier = self.shop.tier(client, day);
        let since = self.shop.client(client).map_or("", |c| c.get("since"));
        let buyer = Buyer {
            tier,
            member: !tier.is_empty() || !since.trim().is_empty(),
            first_visit: new,
            channel,
            methods: &self.methods,
        };
        priced(service, &self.shop.prices, (&self.rules.till, &self.rules.tiers), buyer, day)
    }
}

/// Of these clients, those who were here before that day.
pub fn seen_before(
    store: &Store,
    shop: &Shop,
    clients: &[String],
    day: Day,
) -> Result<HashSet<String>, Problems> {
    let (mut seen, mut unknown) = (HashSet::new(), HashSet::new());
    for id in clients {
        let told = |column| shop.client(id).and_then(|client| Day::parse(client.get(column).trim()));
        let counted =
            |client: &Record| client.get("visits_before").trim().parse().is_ok_and(|visits: u32| visits > 1);
        match (told("first_visit"), told("last_visit_before")) {
            _ if shop.client(id).is_some_and(counted) => drop(seen.insert(id.clone())),
            (Some(first), _) if first < day => drop(seen.insert(id.clone())),
            (Some(_), _) => {}
            (None, Some(last)) if last < day => drop(seen.insert(id.clone())),
            (None, _) => drop(unknown.insert(id.clone())),
        }
    }
    let mut problems: Vec<Problem> = Vec::new();
    seen.extend(visited::before(store, unknown, day, &mut problems)?);
    super::load::sound(problems)?;
    Ok(seen)
}
