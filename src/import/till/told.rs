//! How a visit or sale was paid, as one text: `cash=100.00,wechat=98.00`. The memory of an import keeps its mark.

use super::TillSheet;
use crate::domain::money::Money;
use crate::domain::till::paying::Tender;
use crate::import::incoming::PAID;
use foldhash::HashMap;
use std::collections::BTreeMap;

/// What stands where nothing was paid, and the sheet says so.
pub const NOTHING: &str = "-";

/// The sum of each method, in the order of their ids.
pub fn text<'a>(tenders: impl IntoIterator<Item = (&'a str, Money)>) -> String {
    let mut sums: BTreeMap<&str, Money> = BTreeMap::new();
    for (method, amount) in tenders {
        let sum = sums.entry(method).or_default();
        *sum = sum.plus(amount).unwrap_or_default();
    }
    let parts = sums.into_iter().filter(|(_, sum)| *sum != Money::NONE);
    let parts: Vec<String> = parts.map(|(method, sum)| format!("{method}={sum}")).collect();
    if parts.is_empty() { NOTHING.to_string() } else { parts.join(",") }
}

/// The methods and amounts of such a text.
pub fn tenders(text: &str) -> Vec<Tender> {
    let tender = |part: &str| {
        let (method, amount) = part.split_once('=')?;
        Some(Tender { method: method.to_string(), amount: Money::parse(amount)? })
    };
    text.split(',').filter_map(tender).collect()
}

impl TillSheet {
    /// Writes into each row how it was paid, where the sheet tells.
    pub fn tell_paid(&mut self) {
        let [fee, amount, settled] = ["fee", "amount", "settled"].map(|name| self.incoming.column(name));
        let fee = fee.or(amount);
        let at = self.incoming.add_column(PAID);
        let paid: HashMap<usize, &Vec<Tender>> = self.paid.iter().map(|(row, paid)| (*row, paid)).collect();
        for (index, row) in self.incoming.rows.iter_mut().enumerate() {
            let told = match paid.get(&index) {
                Some(paid) => text(paid.iter().map(|tender| (tender.method.as_str(), tender.amount))),
                None if !row.doubts.is_empty() => continue,
                None if row.get(fee).is_empty() || !row.get(settled).is_empty() => continue,
                None => NOTHING.to_string(),
            };
            row.set(at, told);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_tells_the_sum_of_each_method_and_is_read_again() {
        let money = |text: &str| Money::parse(text).unwrap();
        for (paid, expected) in [
            (&[][..], "-"),
            (&[("wechat", "98"), ("cash", "100")], "cash=100.00,wechat=98.00"),
            (&[("cash", "100"), ("cash", "-100")], "-"),
            (&[("cash", "100"), ("cash", "-30")], "cash=70.00"),
        ] {
            let told = text(paid.iter().map(|(method, amount)| (*method, money(amount))));
            assert_eq!(told, expected);
            let again = tenders(&told);
            assert_eq!(text(again.iter().map(|t| (t.method.as_str(), t.amount))), expected);
        }
    }
}
