//! After a big sale some visits in which nothing is sold (一热两温, domain.md section 5).

use crate::domain::day::Day;
use crate::domain::money::Money;
use crate::domain::record::sale::Sale;
use crate::domain::record::visit::Visit;
use crate::domain::rule::desk::BigSale;
use foldhash::{HashMap, HashSet};
use std::collections::BTreeMap;

/// Clients whose next visit, on `day` or later, is one in which nothing is sold, with the how manieth it is
/// after the sale.
pub fn unsold(rule: &BigSale, visits: &[Visit], sales: &[Sale], day: Day) -> HashMap<String, u32> {
    let back = sales.iter().filter(|sale| !sale.reverses.is_empty());
    let back: HashSet<&str> = back.flat_map(|sale| [sale.id.as_str(), &sale.reverses]).collect();
    let mut sums: BTreeMap<(&str, Day), Money> = BTreeMap::new();
    for sale in sales.iter().filter(|sale| sale.at.day < day && !back.contains(sale.id.as_str())) {
        let sum = sums.entry((&sale.client, sale.at.day)).or_default();
        *sum = sum.plus(sale.amount.unwrap_or_default()).unwrap_or(*sum);
    }
    let big = sums.into_iter().filter(|(_, sum)| *sum >= rule.amount).map(|(key, _)| key);
    // In the order of days: the latest counts.
    let last: HashMap<&str, Day> = big.collect();
    let back = visits.iter().filter(|visit| !visit.reverses.is_empty());
    let back: HashSet<&str> = back.flat_map(|visit| [visit.id.as_str(), &visit.reverses]).collect();
    let mut since: HashMap<&str, HashSet<Day>> = HashMap::default();
    for visit in visits.iter().filter(|visit| !back.contains(visit.id.as_str())) {
        let counts = |sold: &Day| (sold.plus(1)..day).contains(&visit.at.day);
        if last.get(visit.client.as_str()).is_some_and(counts) {
            since.entry(&visit.client).or_default().insert(visit.at.day);
        }
    }
    let next = |client: &str| {
        since.get(client).map_or(1, |days| u32::try_from(days.len()).unwrap_or(u32::MAX).saturating_add(1))
    };
    let told = last.keys().map(|client| (client.to_string(), next(client)));
    told.filter(|(_, nth)| *nth <= rule.visits).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::row::{Row, Source};
    use std::borrow::Cow;

    struct Cells(Vec<(&'static str, &'static str)>);

    impl Row for Cells {
        fn get(&self, column: &str) -> Cow<'_, str> {
            self.0.iter().find(|(name, _)| *name == column).map_or("", |(_, cell)| cell).into()
        }

        fn place(&self, _: &str) -> crate::domain::problem::Place {
            crate::domain::problem::Place::file("t.csv")
        }

        fn source(&self) -> Source {
            Source::default()
        }
    }

    fn visit(id: &'static str, at: &'static str, reverses: &'static str) -> Visit {
        let cells = vec![("id", id), ("at", at), ("client", "c1"), ("reverses", reverses)];
        Visit::read(&Cells(cells)).0.unwrap()
    }

    fn sale(id: &'static str, at: &'static str, amount: &'static str, reverses: &'static str) -> Sale {
        let cells = [("id", id), ("at", at), ("client", "c1"), ("amount", amount), ("reverses", reverses)];
        Sale::read(&Cells([&cells[..], &[("product", "p1"), ("quantity", "1")]].concat())).0.unwrap()
    }

    #[test]
    fn nothing_is_sold_in_the_visits_after_a_big_sale() {
        let rule = BigSale { amount: Money(300_000), visits: 2 };
        let on = |visits: &[Visit], sales: &[Sale]| {
            unsold(&rule, visits, sales, Day::parse("2026-11-21").unwrap()).get("c1").copied()
        };
        let visits = [
            visit("v1", "2026-11-01T10:00", ""),
            visit("v2", "2026-11-10T10:00", ""),
            visit("v3", "2026-11-10T11:00", ""),
            visit("v4", "2026-11-18T10:00", ""),
            visit("v5", "2026-11-18T11:00", "v4"),
        ];
        let small = sale("x1", "2026-11-19T10:00", "2999.99", "");
        let big = || {
            vec![sale("x2", "2026-11-01T11:00", "2000.00", ""), sale("x3", "2026-11-01T12:00", "1000", "")]
        };
        assert_eq!(on(&visits, &[small]), None);
        assert_eq!(on(&[], &big()), Some(1));
        assert_eq!(on(&visits, &big()), Some(2));
        let more = [&visits[..], &[visit("v6", "2026-11-12T10:00", "")]].concat();
        assert_eq!(on(&more, &big()), None);
        let again = [big(), vec![sale("x4", "2026-11-12T11:00", "3000.00", "")]].concat();
        assert_eq!(on(&more, &again), Some(1));
        let back = [big(), vec![sale("x5", "2026-11-02T11:00", "-1000", "x3")]].concat();
        assert_eq!(on(&visits, &back), None);
    }
}
