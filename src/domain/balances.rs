//! What many clients have in points at the end of a day, as their rows go by: nothing is kept but what
//! is left. [`Account`](super::points::Account) tells the same of one client, with all that led to it.

use super::day::{Day, Moment, Month};
use super::points::{Stock, lapse, take};
use compact_str::CompactString;

/// Where a row stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The month of its file.
    pub month: Month,
    pub line: u32,
}

/// Points that were earned at once and can be spent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lot {
    pub until: Day,
    pub left: i64,
    /// The row by which they were earned.
    pub spot: Spot,
}

/// A row of points, no more of it than a balance needs.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Whose they are, by number from 0.
    pub client: usize,
    pub at: Moment,
    pub id: CompactString,
    /// Negative where they were spent or taken back.
    pub points: i64,
    /// The last day on which they can be spent.
    pub until: Day,
    /// The visit or sale by which they were earned or spent.
    pub about: CompactString,
    /// Whether it takes back what a visit or sale gave.
    pub reverses: bool,
    /// Whether an old system took them away because they had expired.
    pub expires: bool,
    pub spot: Spot,
}

/// What is left of points that were earned at once.
#[derive(Clone, Debug)]
struct Left {
    about: CompactString,
    lot: Lot,
}

impl Stock for Left {
    fn until(&self) -> Day {
        self.lot.until
    }

    fn left(&mut self) -> &mut i64 {
        &mut self.lot.left
    }
}

#[derive(Clone, Debug, Default)]
struct Client {
    /// The oldest first.
    lots: Vec<Left>,
    /// What was left of lots that expired and are not remembered.
    lapsed: i64,
    /// Where the last of her rows stood among those that are taken in.
    last: usize,
    /// Her rows among them don't stand in their order.
    mixed: bool,
}

impl Client {
    fn take(&mut self, entry: &Entry) {
        if entry.points > 0 {
            // What nothing is left of need not be remembered; looked at when there is no more room.
            if self.lots.len() == self.lots.capacity() {
                let lapsed = &mut self.lapsed;
                self.lots.retain(|Left { lot, .. }| {
                    let over = lot.until < entry.at.day;
                    *lapsed += if over { lot.left } else { 0 };
                    lot.left > 0 && !over
                });
            }
            let lot = Lot { until: entry.until, left: entry.points, spot: entry.spot };
            self.lots.push(Left { about: entry.about.clone(), lot });
        } else {
            let own = |lot: &Left| entry.reverses && !entry.about.is_empty() && lot.about == entry.about;
            let mut wanted = entry.points.saturating_neg();
            if entry.expires {
                let before = self.lapsed.min(wanted);
                self.lapsed -= before;
                wanted = lapse(&mut self.lots, entry.at.day, wanted - before, |_, _| {});
            }
            take(&mut self.lots, entry.at.day, wanted, own, |_, _| {});
        }
    }
}

/// What clients have at the end of a day.
#[derive(Clone, Debug)]
pub struct Balances {
    day: Day,
    clients: Vec<Client>,
}

/// What one client has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Balance {
    /// What she can spend.
    pub points: i64,
    /// What of it expires soon.
    pub expiring: i64,
    /// The day on which points expire next.
    pub next_until: Option<Day>,
}

impl Balances {
    /// Nobody's yet, at the end of this day.
    pub fn at(day: Day) -> Balances {
        Balances { day, clients: Vec::new() }
    }

    /// Takes in some rows, none of which is earlier than those that it took in before; they are gone
    /// afterwards.
    pub fn take(&mut self, entries: &mut Vec<Entry>) {
        let clients = entries.iter().map(|entry| entry.client + 1).max().unwrap_or(0);
        if clients > self.clients.len() {
            self.clients.resize(clients, Client::default());
        }
        let order = |entry: &Entry| (entry.at, entry.points < 0);
        // Rows mostly stand in their order: they are counted as they come, but for clients with rows that
        // don't.
        let mut mixed = Vec::new();
        for (at, entry) in entries.iter().enumerate() {
            let client = &mut self.clients[entry.client];
            let last = entries.get(client.last).filter(|last| last.client == entry.client);
            let comes_first = |last: &Entry| (order(entry), &entry.id) < (order(last), &last.id);
            if last.is_some_and(comes_first) && !client.mixed {
                client.mixed = true;
                mixed.push(entry.client);
            }
            client.last = at;
        }
        let mut apart: Vec<&Entry> = Vec::new();
        for entry in entries.iter().filter(|entry| entry.at.day <= self.day) {
            let client = &mut self.clients[entry.client];
            match client.mixed {
                true => apart.push(entry),
                false => client.take(entry),
            }
        }
        apart.sort_by(|one, other| (order(one), &one.id).cmp(&(order(other), &other.id)));
        for entry in apart {
            self.clients[entry.client].take(entry);
        }
        for client in mixed {
            self.clients[client].mixed = false;
        }
        entries.clear();
    }

    /// What a client can spend, the oldest first.
    pub fn lots(&self, client: usize) -> impl Iterator<Item = Lot> {
        let lots = self.clients.get(client).map_or(&[][..], |client| &client.lots);
        lots.iter().map(|left| left.lot).filter(|lot| lot.until >= self.day && lot.left > 0)
    }

    /// What a client has, and what of it expires by a day.
    pub fn of(&self, client: usize, soon: Day) -> Balance {
        let mut balance = Balance { points: 0, expiring: 0, next_until: None };
        for Lot { until, left, .. } in self.lots(client) {
            balance.points += left;
            balance.expiring += if until <= soon { left } else { 0 };
            balance.next_until = Some(balance.next_until.map_or(until, |next| next.min(until)));
        }
        balance
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::points::{Account, tests::any_row};
    use crate::domain::record::point::{Point, Reason};
    use proptest::prelude::*;

    fn entry(row: &Point, client: usize) -> Entry {
        Entry {
            client,
            at: row.at,
            id: row.id.as_str().into(),
            points: row.points,
            until: row.until.unwrap_or_else(|| row.at.day.plus(365)),
            about: row.about.as_str().into(),
            reverses: row.reason == Reason::Reverse,
            expires: row.reason == Reason::Expire,
            spot: Spot { month: row.at.day.month(), line: 1 },
        }
    }

    proptest! {
        /// Two ways to one figure: in one go or year by year, it is what the client's account says.
        #[test]
        fn it_is_what_the_accounts_say(
            rows in prop::collection::vec((any_row(), 0_usize..3), 0..60), on in 0_i64..1500, apart in any::<bool>(),
        ) {
            let on = Day::parse("2024-01-01").unwrap().plus(on);
            let rows: Vec<(Point, usize)> = rows.into_iter().map(|(row, client)| {
                // Some of them are what an old system took away.
                let expires = row.points < 0 && row.about.is_empty() && row.at.minute == 0;
                (if expires { Point { reason: Reason::Expire, ..row } } else { row }, client)
            }).collect();
            let mut balances = Balances::at(on);
            let years = if apart { 2024..2032 } else { 0..1 };
            for year in years {
                let its = |row: &&(Point, usize)| !apart || row.0.at.day.year() == year;
                let mut entries = rows.iter().filter(its).map(|(row, client)| entry(row, *client)).collect();
                balances.take(&mut entries);
            }
            for client in 0..3 {
                let own: Vec<&Point> = rows.iter().filter(|row| row.1 == client).map(|row| &row.0).collect();
                let account = Account::of(&own, on, |day| day.plus(365));
                let soon = on.plus(30);
                let known = Balance {
                    points: account.balance(),
                    expiring: account.expiring(soon),
                    next_until: account.next_until(),
                };
                prop_assert_eq!(balances.of(client, soon), known);
            }
        }
    }
}
