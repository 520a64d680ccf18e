//! Points that two lists of the old system tell: every row of them, and what is left of it all. A balance is the last
//! word: of it only what the rows don't make up comes in, and no row of before it.

use super::incoming::Incoming;
use super::points::event_key;
use super::reconcile::Hash;
use crate::domain::record::point::Reason;
use foldhash::{HashMap, HashSet};

/// A row that came in before, with the key by which the memory knows it.
pub struct Row<'a> {
    pub key: &'a str,
    pub number: String,
    pub at: String,
    pub client: String,
    pub points: i64,
    pub reason: String,
}

/// What came in of each client before.
#[derive(Debug, Default)]
pub struct Before {
    /// What her rows make up together, balances apart.
    sums: HashMap<String, i64>,
    /// The moment of her balance.
    balances: HashMap<String, String>,
}

/// What was left out, or came in as less, because it was known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Twice {
    /// Balances that the rows make up already.
    pub agree: usize,
    /// Balances of which the difference came in.
    pub differ: usize,
    /// Rows that lie within a balance.
    pub within: usize,
}

impl Before {
    pub fn of<'a>(rows: impl Iterator<Item = Row<'a>>, hash: Hash) -> Before {
        let mut before = Before::default();
        for row in rows {
            let told = [row.at.as_str(), &row.client, &row.points.to_string(), &row.reason];
            let opens = row.number.is_empty() && row.reason == Reason::Opening.word();
            if opens && row.key != event_key(told, hash) {
                let at = before.balances.entry(row.client).or_default();
                *at = std::mem::take(at).max(row.at);
            } else {
                *before.sums.entry(row.client).or_default() += row.points;
            }
        }
        before
    }

    /// Leaves out of a sheet what came in before in the other form.
    pub fn settle(&self, incoming: &mut Incoming, is_known: impl Fn(&str) -> bool) -> Twice {
        let [at, client, until, points] =
            ["at", "client", "until_on", "points"].map(|name| incoming.column(name));
        let Some(place) = points else { return Twice::default() };
        let mut twice = Twice::default();
        let mut counted: HashSet<String> = HashSet::default();
        incoming.rows.retain_mut(|row| {
            if !row.doubts.is_empty() {
                return true;
            }
            let whose = row.get(client).to_string();
            if !row.get(at).is_empty() {
                let within = self.balances.get(&whose).is_some_and(|balance| row.get(at) <= balance.as_str());
                let leave = within && !is_known(&row.key);
                twice.within += usize::from(leave);
                return !leave;
            }
            let (Some(sum), Ok(left)) = (self.sums.get(&whose), row.get(points).parse::<i64>()) else {
                return true;
            };
            // Of several lots it can't be told which of them the rows have used.
            if !row.get(until).is_empty() || !counted.insert(whose) {
                return true;
            }
            row.set(place, left.saturating_sub(*sum).to_string());
            let new = !is_known(&row.key);
            let agrees = new && left == *sum;
            twice.agree += usize::from(agrees);
            twice.differ += usize::from(new && !agrees);
            !agrees
        });
        twice
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::incoming::IncomingRow;

    fn incoming(rows: &[(&str, &str, &str)]) -> Incoming {
        let columns = ["at", "client", "points", "until_on"].map(str::to_string).to_vec();
        let row = |(index, (at, client, points)): (usize, &(&str, &str, &str))| {
            let mut row = IncomingRow { index, key: format!("k{index}").into(), ..IncomingRow::default() };
            for (place, text) in [at, client, points].into_iter().enumerate() {
                row.set(place, *text);
            }
            row
        };
        Incoming { columns, rows: rows.iter().enumerate().map(row).collect(), ..Incoming::default() }
    }

    fn came<'a>(key: &'a str, at: &str, client: &str, points: i64, reason: Reason) -> Row<'a> {
        let text = str::to_string;
        Row {
            key,
            number: String::new(),
            at: text(at),
            client: text(client),
            points,
            reason: text(reason.word()),
        }
    }

    const HASH: Hash = |bytes| bytes.iter().fold(7, |sum, byte| sum.wrapping_mul(31) ^ u64::from(*byte));

    #[test]
    fn of_a_balance_only_what_the_rows_do_not_make_up_comes_in() {
        let rows = [
            came("#1", "2026-09-01T00:00", "c1", 100, Reason::Spend),
            came("#2", "2026-09-02T00:00", "c1", -30, Reason::Redeem),
            came("#3", "2026-09-02T00:00", "c2", 50, Reason::Spend),
        ];
        let mut sheet = incoming(&[("", "c1", "70"), ("", "c2", "80"), ("", "c3", "20")]);
        let twice = Before::of(rows.into_iter(), HASH).settle(&mut sheet, |_| false);
        assert_eq!(twice, Twice { agree: 1, differ: 1, within: 0 });
        let left: Vec<&str> = sheet.rows.iter().map(|row| row.get(Some(2))).collect();
        assert_eq!(left, ["30", "20"]);
    }

    #[test]
    fn rows_within_a_balance_stay_out_and_later_ones_come_in() {
        let rows = [came("#balance", "2026-11-21T00:00", "c1", 70, Reason::Opening)];
        let mut sheet = incoming(&[
            ("2026-09-01T00:00", "c1", "100"),
            ("2026-11-22T10:00", "c1", "20"),
            ("2026-09-01T00:00", "c2", "5"),
        ]);
        let twice = Before::of(rows.into_iter(), HASH).settle(&mut sheet, |_| false);
        assert_eq!(twice, Twice { agree: 0, differ: 0, within: 1 });
        assert_eq!(sheet.rows.iter().map(|row| row.index).collect::<Vec<_>>(), [1, 2]);
    }
}
