//! Debts that the visits, sales or cards of the old system brought already: a list that tells them once more doesn't
//! make them two.

use super::incoming::Incoming;
use crate::domain::money::Money;
use foldhash::{HashMap, HashSet};

/// What is owed for something that came in before.
#[derive(Clone, Copy, Debug)]
pub struct Owed {
    /// When it came in: its charge, less what was paid at that very moment.
    pub then: Money,
    pub now: Money,
}

/// Leaves new rows out of a list of debts that say what is known: all that a client owes in the list together, or one
/// row of hers as it is. Whose they were, and how much.
pub fn settle(
    incoming: &mut Incoming,
    known: &HashMap<String, Vec<Owed>>,
    is_new: impl Fn(&str) -> bool,
) -> Vec<(String, Money)> {
    let [client, amount] = ["client", "amount"].map(|name| incoming.column(name));
    let mut known = known.clone();
    let mut sums: HashMap<String, Money> = HashMap::default();
    for row in incoming.rows.iter().filter(|row| row.doubts.is_empty() && is_new(&row.key)) {
        let sum = sums.entry(row.get(client).to_string()).or_default();
        *sum = Money::parse(row.get(amount)).and_then(|amount| sum.plus(amount)).unwrap_or(*sum);
    }
    let agrees = |(whose, sum): &(&String, &Money)| {
        let hers = known.get(*whose).map(Vec::as_slice).unwrap_or_default();
        [Money::total(hers.iter().map(|owed| owed.now)), Money::total(hers.iter().map(|owed| owed.then))]
            .contains(&Some(**sum))
    };
    let whole: HashSet<String> = sums.iter().filter(agrees).map(|(whose, _)| whose.clone()).collect();
    let mut left = Vec::new();
    incoming.rows.retain(|row| {
        let (whose, said) = (row.get(client), Money::parse(row.get(amount)));
        let Some(said) = said.filter(|said| *said > Money::NONE) else { return true };
        if !row.doubts.is_empty() || !is_new(&row.key) {
            return true;
        }
        let hers = known.get_mut(whose);
        let same = hers.and_then(|hers| {
            let at = hers.iter().position(|owed| owed.now == said || owed.then == said)?;
            Some(hers.swap_remove(at))
        });
        let is_known = whole.contains(whose) || same.is_some();
        if is_known {
            left.push((whose.to_string(), said));
        }
        !is_known
    });
    left
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::incoming::IncomingRow;

    #[test]
    fn what_visits_brought_is_left_out_whole_or_row_by_row() {
        let owed = |now: i64, then: i64| Owed { now: Money(now), then: Money(then) };
        let known: HashMap<String, Vec<Owed>> =
            [("a".to_string(), vec![owed(100, 100), owed(200, 200)]), ("b".to_string(), vec![owed(0, 500)])]
                .into_iter()
                .collect();
        for (rows, expected) in [
            // The sum of hers, one of hers, what she owed before she paid some of it.
            (&[("a", "3.00")][..], &[][..]),
            (&[("a", "1.00")], &[]),
            (&[("b", "5.00")], &[]),
            (&[("a", "2.00"), ("a", "7.00")], &[("a", "7.00")]),
            // Only once, and only hers.
            (&[("a", "1.00"), ("a", "1.00")], &[("a", "1.00")]),
            (&[("a", "5.00"), ("c", "3.00")], &[("a", "5.00"), ("c", "3.00")]),
            // That nothing is owed any more is news.
            (&[("a", "0.00")], &[("a", "0.00")]),
        ] {
            let row = |(client, amount): &(&str, &str)| IncomingRow {
                values: vec![(*client).into(), (*amount).into()],
                ..IncomingRow::default()
            };
            let mut incoming = Incoming {
                columns: vec!["client".into(), "amount".into()],
                rows: rows.iter().map(row).collect(),
                ..Incoming::default()
            };
            settle(&mut incoming, &known, |_| true);
            let left: Vec<(&str, &str)> =
                incoming.rows.iter().map(|row| (row.get(Some(0)), row.get(Some(1)))).collect();
            assert_eq!(left, expected, "{rows:?}");
        }
    }
}
