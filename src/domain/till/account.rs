//! What is owed for each visit and sale: its charge, less what was paid for it.

use crate::domain::day::Moment;
use crate::domain::money::Money;
use crate::domain::record::card::Card;
use crate::domain::record::card_use::CardUse;
use crate::domain::record::debt::Debt;
use crate::domain::record::payment::Payment;
use crate::domain::record::sale::Sale;
use crate::domain::record::visit::Visit;
use foldhash::{HashMap, HashMapExt};

/// Something that is to be paid: a visit, a sale, a card, or a debt from before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub id: String,
    pub at: Moment,
    pub client: String,
    /// The service or the product; what is said of a card or an old debt.
    pub what: String,
    pub charge: Money,
    /// Paid in the old system, nobody knows how: nothing is owed for it.
    pub settled: bool,
    /// The item that this row takes back.
    pub reverses: String,
}

impl From<&Visit> for Item {
    fn from(visit: &Visit) -> Item {
        Item {
            id: visit.id.clone(),
            at: visit.at,
            client: visit.client.clone(),
            what: visit.service.clone(),
            charge: visit.fee.unwrap_or_default(),
            settled: visit.settled,
            reverses: visit.reverses.clone(),
        }
    }
}

impl From<&Sale> for Item {
    fn from(sale: &Sale) -> Item {
        Item {
            id: sale.id.clone(),
            at: sale.at,
            client: sale.client.clone(),
            what: sale.product.clone(),
            charge: sale.amount.unwrap_or_default(),
            settled: sale.settled,
            reverses: sale.reverses.clone(),
        }
    }
}

impl From<&Debt> for Item {
    fn from(debt: &Debt) -> Item {
        Item {
            id: debt.id.clone(),
            at: debt.on.start(),
            client: debt.client.clone(),
            what: debt.about.clone(),
            charge: debt.amount,
            settled: false,
            reverses: String::new(),
        }
    }
}

/// Cards as they are to be paid: what was asked for each, and by its rows besides.
pub fn cards(cards: &[Card], rows: &[CardUse]) -> Vec<Item> {
    let charged = |card: &Card| {
        let own = rows.iter().filter(|row| row.card == card.id).map(|row| row.charge);
        Money::total(own.chain([card.price()])).unwrap_or_default()
    };
    let item = |card: &Card| {
        Some(Item {
            id: card.id.clone(),
            at: card.sold_at?,
            client: card.client.clone(),
            what: if card.name.is_empty() { card.id.clone() } else { card.name.clone() },
            charge: charged(card),
            settled: card.settled,
            reverses: String::new(),
        })
    };
    cards.iter().filter_map(item).collect()
}

/// An item with what was paid for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    pub item: Item,
    /// What it costs, less what a reversing row takes back.
    pub charge: Money,
    pub paid: Money,
}

impl Account {
    /// What is still to be paid; nothing where it was overpaid.
    pub fn owed(&self) -> Money {
        if self.item.settled {
            return Money::NONE;
        }
        Money(self.charge.0.saturating_sub(self.paid.0).max(0))
    }

    /// What was paid beyond the charge.
    pub fn overpaid(&self) -> Money {
        Money(self.paid.0.saturating_sub(self.charge.0).max(0))
    }
}

/// The accounts of all items, oldest first; none where a sum is too large to be held.
///
/// A reversing row and its payments count with the item that it takes back, so that what was reversed
/// is neither owed nor overpaid.
pub fn accounts(items: &[Item], payments: &[Payment]) -> Option<Vec<Account>> {
    let known: HashMap<&str, usize> =
        items.iter().enumerate().map(|(at, item)| (item.id.as_str(), at)).collect();
    // The item with which a row counts.
    let of = |id: &str| {
        let at = *known.get(id)?;
        let reversed = known.get(items.get(at)?.reverses.as_str()).copied();
        Some(reversed.unwrap_or(at))
    };
    let mut sums: HashMap<usize, (Money, Money)> = HashMap::with_capacity(items.len());
    for item in items {
        let Some(at) = of(&item.id) else { continue };
        let sum = sums.entry(at).or_default();
        sum.0 = sum.0.plus(item.charge)?;
    }
    for payment in payments {
        let Some(at) = of(&payment.what) else { continue };
        let sum = sums.entry(at).or_default();
        sum.1 = sum.1.plus(payment.amount)?;
    }
    let mut accounts: Vec<Account> = items
        .iter()
        .enumerate()
        .filter(|(at, item)| of(&item.id) == Some(*at))
        .map(|(at, item)| {
            let (charge, paid) = sums.get(&at).copied().unwrap_or_default();
            Account { item: item.clone(), charge, paid }
        })
        .collect();
    accounts.sort_by(|a, b| (a.item.at, &a.item.id).cmp(&(b.item.at, &b.item.id)));
    Some(accounts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::row::Source;
    use proptest::prelude::*;

    pub fn item(id: &str, charge: i64, reverses: &str) -> Item {
        let at = Moment::parse("2026-11-21T10:00").unwrap();
        let (client, what) = ("c1".to_string(), String::new());
        Item {
            id: id.into(),
            at,
            client,
            what,
            charge: Money(charge),
            settled: false,
            reverses: reverses.into(),
        }
    }

    fn payment(what: &str, amount: i64) -> Payment {
        Payment {
            id: String::new(),
            at: Moment::parse("2026-11-21T10:00").unwrap(),
            client: "c1".into(),
            what: what.into(),
            method: "cash".into(),
            amount: Money(amount),
            reverses: String::new(),
            by: String::new(),
            note: String::new(),
            source: Source::default(),
        }
    }

    #[test]
    fn what_was_reversed_is_neither_owed_nor_overpaid() {
        let items = [item("v1", 29800, ""), item("v2", -29800, "v1"), item("v3", 10000, "")];
        let payments = [payment("v1", 20000), payment("v1", -20000), payment("v3", 12000), payment("b1", 1)];
        let found = accounts(&items, &payments).unwrap();
        let told: Vec<_> = found.iter().map(|a| (a.item.id.as_str(), a.owed().0, a.overpaid().0)).collect();
        assert_eq!(told, [("v1", 0, 0), ("v3", 0, 2000)]);
        let old = Item { settled: true, ..item("v4", 100, "") };
        assert_eq!(accounts(&[old], &[]).unwrap()[0].owed(), Money::NONE);
        assert_eq!(accounts(&[item("v1", i64::MAX, ""), item("v2", 1, "v1")], &[]), None);
    }

    proptest! {
        #[test]
        fn debts_are_what_was_asked_for_less_what_was_paid(
            fees in prop::collection::vec(0_i64..1_000_000, 0..20),
            reversed in prop::collection::vec(any::<bool>(), 20),
            paid in prop::collection::vec((0_usize..20, -10_000_i64..1_000_000), 0..40),
        ) {
            let mut items: Vec<Item> =
                fees.iter().enumerate().map(|(at, fee)| item(&format!("v{at}"), *fee, "")).collect();
            for at in 0..fees.len() {
                if reversed[at] {
                    items.push(item(&format!("r{at}"), -fees[at], &format!("v{at}")));
                }
            }
            let payments: Vec<Payment> =
                paid.iter().map(|(at, amount)| payment(&format!("v{at}"), *amount)).collect();
            let found = accounts(&items, &payments).unwrap();
            let owed: i64 = found.iter().map(|a| a.owed().0).sum();
            let over: i64 = found.iter().map(|a| a.overpaid().0).sum();
            let charged: i64 = items.iter().map(|item| item.charge.0).sum();
            let paid: i64 = paid.iter().filter(|(at, _)| *at < fees.len()).map(|(_, amount)| amount).sum();
            prop_assert_eq!(owed - over, charged - paid);
            prop_assert!(found.iter().all(|a| a.owed().0 == 0 || a.overpaid().0 == 0));
        }
    }
}
