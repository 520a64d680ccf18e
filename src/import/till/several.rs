//! A row that tells several services and one amount: a visit for each.

use super::TillSheet;
use crate::domain::card::account::share;
use crate::domain::money::Money;
use crate::domain::till::paying::{Tender, laid};
use crate::import::incoming::IncomingRow;
use crate::import::people::Menu;
use crate::import::together::TOGETHER;
use foldhash::HashMap;

impl TillSheet {
    /// Makes a row of each service. Amounts are shared by the prices of the menu, equally where it has none; what
    /// was paid lies on one service after the other.
    pub fn one_by_one(&mut self, services: &Menu) {
        let Some(service) = self.incoming.column("service") else { return };
        let is_several =
            |row: &IncomingRow| row.doubts.is_empty() && row.get(Some(service)).contains(TOGETHER);
        if !self.incoming.rows.iter().any(is_several) {
            return;
        }
        let amounts = ["price", "fee"].map(|name| self.incoming.column(name));
        let mut paid: HashMap<usize, Vec<Tender>> = std::mem::take(&mut self.paid).into_iter().collect();
        for (at, row) in std::mem::take(&mut self.incoming.rows).into_iter().enumerate() {
            let tenders = paid.remove(&at);
            if !is_several(&row) {
                self.paid.extend(tenders.map(|tenders| (self.incoming.rows.len(), tenders)));
                self.incoming.rows.push(row);
                continue;
            }
            self.incoming.several += 1;
            let ids: Vec<&str> = row.get(Some(service)).split(TOGETHER).collect();
            let weights: Vec<Money> = ids.iter().filter_map(|id| services.prices.get(*id).copied()).collect();
            let [prices, fees] = amounts.map(|column| {
                let amount = Money::parse(row.get(column))?;
                shared(amount, &weights, ids.len())
            });
            let first = self.incoming.rows.len();
            for (index, id) in ids.iter().enumerate() {
                let mut one = row.clone();
                one.set(service, *id);
                for (column, parts) in amounts.into_iter().zip([&prices, &fees]) {
                    if let (Some(column), Some(part)) =
                        (column, parts.as_ref().and_then(|parts| parts.get(index)))
                    {
                        one.set(column, part.to_string());
                    }
                }
                one.part = Some(index);
                // What the shop's own columns tell is of the row as a whole: 手工费 would count twice.
                for (column, name) in self.incoming.columns.iter().enumerate().filter(|_| index > 0) {
                    if !super::VISITS.contains(&name.as_str()) {
                        one.set(column, "");
                    }
                }
                self.incoming.rows.push(one);
            }
            for (part, tender) in laid(&tenders.unwrap_or_default(), &fees.unwrap_or_default()) {
                match self.paid.last_mut().filter(|(row, _)| *row == first + part) {
                    Some((_, tenders)) => tenders.push(tender),
                    None => self.paid.push((first + part, vec![tender])),
                }
            }
        }
    }
}

/// An amount in so many parts, by weight; the last takes what is left by rounding. None where it can't be told.
fn shared(amount: Money, weights: &[Money], parts: usize) -> Option<Vec<Money>> {
    let all =
        Money::total(weights.iter().copied()).filter(|all| *all > Money::NONE && weights.len() == parts);
    let mut left = amount;
    let mut shares = Vec::new();
    for index in 0..parts {
        let part = match (index + 1 == parts, all) {
            (true, _) => left,
            (false, Some(all)) => share(amount, weights.get(index)?.0, all.0),
            (false, None) => share(amount, 1, i64::try_from(parts).ok()?),
        };
        left = left.minus(part)?;
        shares.push(part);
    }
    Some(shares)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_shared_by_the_menu_and_nothing_of_it_is_lost() {
        let money = |text: &str| Money::parse(text).unwrap();
        for (amount, weights, expected) in [
            ("366", &["198", "168"][..], &["198.00", "168.00"][..]),
            ("300", &["198", "168"], &["162.30", "137.70"]),
            ("100", &["0", "0", "0"], &["33.33", "33.33", "33.34"]),
            ("100", &["50"], &["50.00", "50.00"]),
        ] {
            let weights: Vec<Money> = weights.iter().map(|text| money(text)).collect();
            let shares = shared(money(amount), &weights, expected.len()).unwrap();
            assert_eq!(shares.iter().map(Money::to_string).collect::<Vec<_>>(), expected, "{amount}");
        }
    }
}
