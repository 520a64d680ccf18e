//! What a client has in points: lots that were earned, spent from the oldest on, and that expire.
//!
//! A lot is a row that gave points. Who spends takes from the oldest lot that is valid on that day; what
//! is taken back comes out of the lots of the same visit or sale first. Nothing is stored but the rows:
//! a balance of any day follows from them, and every lot tells what became of it.

use super::day::Day;
use super::record::point::{Point, Reason};

/// Points that were earned at once.
#[derive(Clone, Debug)]
pub struct Lot<'a> {
    pub row: &'a Point,
    /// The last day on which they can be spent.
    pub until: Day,
    pub left: i64,
    /// The rows that took from it, and how many.
    pub uses: Vec<(&'a Point, i64)>,
}

/// Points that can be taken from.
pub trait Stock {
    /// The last day on which they can be spent.
    fn until(&self) -> Day;
    /// How many there still are.
    fn left(&mut self) -> &mut i64;
}

impl Stock for Lot<'_> {
    fn until(&self) -> Day {
        self.until
    }

    fn left(&mut self) -> &mut i64 {
        &mut self.left
    }
}

/// Takes points on a day: out of their own lots first, then out of the others, the oldest first. What
/// was taken from which is told; how many there were not is given back.
pub fn take<S: Stock>(
    lots: &mut [S],
    day: Day,
    mut wanted: i64,
    own: impl Fn(&S) -> bool,
    mut took: impl FnMut(&mut S, i64),
) -> i64 {
    for its_own in [true, false] {
        for lot in lots.iter_mut().filter(|lot| lot.until() >= day && own(lot) == its_own) {
            if wanted == 0 {
                return 0;
            }
            let taken = (*lot.left()).min(wanted);
            if taken > 0 {
                *lot.left() -= taken;
                wanted -= taken;
                took(lot, taken);
            }
        }
    }
    wanted
}

/// Takes what an old system says has expired out of what has, by its last day; how many more it says is
/// given back.
pub fn lapse<S: Stock>(lots: &mut [S], day: Day, mut wanted: i64, mut took: impl FnMut(&mut S, i64)) -> i64 {
    for lot in lots.iter_mut().filter(|lot| lot.until() < day) {
        let taken = (*lot.left()).min(wanted);
        if taken > 0 {
            *lot.left() -= taken;
            wanted -= taken;
            took(lot, taken);
        }
    }
    wanted
}

/// The points of one client as of the end of a day.
#[derive(Clone, Debug)]
pub struct Account<'a> {
    pub day: Day,
    /// The oldest first.
    pub lots: Vec<Lot<'a>>,
    /// Rows that took more than there was, and how many.
    pub overdrawn: Vec<(&'a Point, i64)>,
}

impl<'a> Account<'a> {
    /// Her account as of the end of a day. `until` tells the last day of points that were earned on a day.
    pub fn of(rows: &[&'a Point], day: Day, until: impl Fn(Day) -> Day) -> Account<'a> {
        let mut rows: Vec<&Point> = rows.iter().copied().filter(|row| row.at.day <= day).collect();
        // The order of rows in the files says nothing: a minute's gains come before its losses.
        rows.sort_by_key(|row| (row.at, row.points < 0, &row.id, &row.source.file, row.source.line));
        let mut account = Account { day, lots: Vec::new(), overdrawn: Vec::new() };
        for row in rows {
            match row.points {
                points if points > 0 => account.lots.push(Lot {
                    row,
                    until: row.until.unwrap_or_else(|| until(row.at.day)),
                    left: points,
                    uses: Vec::new(),
                }),
                _ => account.take(row),
            }
        }
        account
    }

    fn take(&mut self, row: &'a Point) {
        let own =
            |lot: &Lot| row.reason == Reason::Reverse && !row.about.is_empty() && lot.row.about == row.about;
        let mut wanted = row.points.saturating_neg();
        let expires = row.reason == Reason::Expire;
        if expires {
            wanted = lapse(&mut self.lots, row.at.day, wanted, |lot, taken| lot.uses.push((row, taken)));
        }
        let missing = take(&mut self.lots, row.at.day, wanted, own, |lot, taken| lot.uses.push((row, taken)));
        // An old system's rule may have been another: less may be left by ours.
        if missing > 0 && !expires {
            self.overdrawn.push((row, missing));
        }
    }

    /// Whether points of the lot can be spent on the account's day.
    pub fn is_valid(&self, lot: &Lot) -> bool {
        lot.until >= self.day
    }

    /// What she can spend on the account's day.
    pub fn balance(&self) -> i64 {
        self.lots.iter().filter(|lot| self.is_valid(lot)).map(|lot| lot.left).sum()
    }

    /// What was left of lots when they expired.
    pub fn expired(&self) -> i64 {
        self.lots.iter().filter(|lot| !self.is_valid(lot)).map(|lot| lot.left).sum()
    }

    /// What can still be spent, and expires by that day.
    pub fn expiring(&self, by: Day) -> i64 {
        self.alive().filter(|lot| lot.until <= by).map(|lot| lot.left).sum()
    }

    /// The day on which points expire next.
    pub fn next_until(&self) -> Option<Day> {
        self.alive().map(|lot| lot.until).min()
    }

    /// How many rows take more than there was.
    pub fn missing(&self) -> i64 {
        self.overdrawn.iter().map(|(_, missing)| missing).sum()
    }

    fn alive(&self) -> impl Iterator<Item = &Lot<'a>> {
        self.lots.iter().filter(|lot| self.is_valid(lot) && lot.left > 0)
    }
}

/// Points that rows took, as they come back: the last that were taken first, each part until the last day that it
/// had. `already`: so many of them came back before.
pub fn come_back(
    account: &Account,
    took: impl Fn(&Point) -> bool,
    mut already: i64,
    mut wanted: i64,
) -> Vec<(Day, i64)> {
    let mut parts: Vec<(Day, i64)> = Vec::new();
    for lot in account.lots.iter().rev() {
        let taken: i64 = lot.uses.iter().filter(|(row, _)| took(row)).map(|(_, taken)| taken).sum();
        let before = taken.min(already);
        let back = (taken - before).min(wanted);
        already -= before;
        wanted -= back;
        if back > 0 {
            parts.push((lot.until, back));
        }
    }
    parts
}

/// What a visit or a sale has earned by now: its rows, less what was taken back.
pub fn earned_by(rows: &[&Point], about: &str) -> i64 {
    let own = rows.iter().filter(|row| row.about == about);
    let gains = own.filter(|row| match row.reason {
        Reason::Redeem => false,
        Reason::Reverse => row.points < 0,
        _ => true,
    });
    gains.map(|row| row.points).sum::<i64>().max(0)
}

/// What was spent on a visit or a sale by now, less what was given back.
pub fn spent_on(rows: &[&Point], about: &str) -> i64 {
    let own = rows.iter().filter(|row| row.about == about);
    let losses =
        own.filter(|row| row.reason == Reason::Redeem || row.reason == Reason::Reverse && row.points > 0);
    losses.map(|row| -row.points).sum::<i64>().max(0)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::domain::day::Moment;
    use proptest::prelude::*;

    fn row(at: &str, points: i64, reason: Reason, about: &str) -> Point {
        Point {
            id: format!("n{at}{points}"),
            number: String::new(),
            at: Moment::parse(at).unwrap(),
            client: "c1".into(),
            points,
            reason,
            about: about.into(),
            until: None,
            note: String::new(),
            by: String::new(),
            reward: String::new(),
            reverses: String::new(),
            source: Default::default(),
        }
    }

    #[test]
    fn points_come_back_until_the_day_that_they_had() {
        let rows = [
            row("2026-01-10T10:00", 100, Reason::Spend, "v1"),
            row("2026-03-10T10:00", 100, Reason::Spend, "v2"),
            row("2026-04-01T10:00", -150, Reason::Redeem, "v3"),
            row("2026-04-02T10:00", -20, Reason::Redeem, "v4"),
        ];
        let rows: Vec<&Point> = rows.iter().collect();
        let account = Account::of(&rows, Day::parse("2026-05-01").unwrap(), |day| day.plus_months(12));
        for (about, already, wanted, expected) in [
            ("v3", 0, 150, vec![("2027-03-10", 50), ("2027-01-10", 100)]),
            ("v3", 0, 30, vec![("2027-03-10", 30)]),
            ("v3", 30, 120, vec![("2027-03-10", 20), ("2027-01-10", 100)]),
            ("v4", 0, 20, vec![("2027-03-10", 20)]),
            ("v5", 0, 20, vec![]),
        ] {
            let back = come_back(&account, |row| row.about == about, already, wanted);
            let back: Vec<(String, i64)> =
                back.iter().map(|(day, points)| (day.to_string(), *points)).collect();
            let expected: Vec<(String, i64)> =
                expected.iter().map(|(day, n)| (day.to_string(), *n)).collect();
            assert_eq!(back, expected, "{about} {already} {wanted}");
        }
    }

    #[test]
    fn what_an_old_system_took_away_is_not_taken_twice() {
        let rows = [
            row("2025-01-10T10:00", 300, Reason::Spend, ""),
            row("2025-12-10T10:00", 500, Reason::Spend, ""),
            row("2026-02-01T00:00", -300, Reason::Expire, ""),
        ];
        let all: Vec<&Point> = rows.iter().collect();
        // By our rule the first lot was over on 2026-01-10 anyhow.
        let account = Account::of(&all, Day::parse("2026-02-02").unwrap(), until);
        assert_eq!((account.balance(), account.missing()), (500, 0));
        // An old system with a shorter rule takes what ours would have kept, and never more than is there.
        let short = [
            row("2025-12-10T10:00", 200, Reason::Spend, ""),
            row("2025-12-31T23:00", -250, Reason::Expire, ""),
        ];
        let all: Vec<&Point> = short.iter().collect();
        let account = Account::of(&all, Day::parse("2026-02-02").unwrap(), until);
        assert_eq!((account.balance(), account.missing()), (0, 0));
    }

    fn until(day: Day) -> Day {
        day.plus(365)
    }

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    #[test]
    fn the_oldest_points_are_spent_first_and_those_of_last_year_expire() {
        let rows = [
            row("2025-03-01T10:00", 100, Reason::Spend, "v1"),
            row("2025-06-01T10:00", 200, Reason::Spend, "v2"),
            row("2025-07-01T10:00", -150, Reason::Redeem, ""),
        ];
        let rows: Vec<&Point> = rows.iter().collect();
        for (on, balance, expired) in [
            ("2025-02-28", 0, 0),
            ("2025-06-01", 300, 0),
            ("2025-07-01", 150, 0),
            ("2026-06-01", 150, 0),
            ("2026-06-02", 0, 150),
        ] {
            let account = Account::of(&rows, day(on), until);
            assert_eq!((account.balance(), account.expired()), (balance, expired), "{on}");
        }
        let account = Account::of(&rows, day("2025-08-01"), until);
        assert_eq!(account.lots[0].uses[0].1, 100);
        assert_eq!(account.lots[1].uses[0].1, 50);
    }

    #[test]
    fn what_is_taken_back_comes_out_of_its_own_lot() {
        let rows = [
            row("2026-03-01T10:00", 100, Reason::Spend, "v1"),
            row("2026-04-01T10:00", 200, Reason::Spend, "v2"),
            row("2026-04-02T10:00", -200, Reason::Reverse, "v2"),
        ];
        let rows: Vec<&Point> = rows.iter().collect();
        let account = Account::of(&rows, day("2026-05-01"), until);
        assert_eq!(account.lots.iter().map(|lot| lot.left).collect::<Vec<_>>(), [100, 0]);
        assert_eq!((earned_by(&rows, "v2"), earned_by(&rows, "v1")), (0, 100));
    }

    pub fn any_row() -> impl Strategy<Value = Point> {
        (0_i64..900, -300_i64..400, 0_u32..3, 0_usize..4).prop_map(|(on, points, hour, about)| {
            let reason = match (points < 0, about % 2 == 0) {
                (false, _) => Reason::Spend,
                (true, true) => Reason::Redeem,
                (true, false) => Reason::Reverse,
            };
            let at = day("2024-01-01").plus(on).at(hour * 60);
            Point {
                at,
                id: format!("n{on}-{hour}-{points}-{about}"),
                ..row("2024-01-01T00:00", points, reason, ["", "v1", "v2", "v3"][about])
            }
        })
    }

    proptest! {
        #[test]
        fn every_point_is_accounted_for(rows in prop::collection::vec(any_row(), 0..40), on in 0_i64..1500) {
            let on = day("2024-01-01").plus(on);
            let rows: Vec<&Point> = rows.iter().collect();
            let account = Account::of(&rows, on, until);
            prop_assert!(account.balance() >= 0);
            prop_assert!(account.lots.iter().all(|lot| lot.left >= 0));
            let known = rows.iter().filter(|row| row.at.day <= on);
            let all: i64 = known.map(|row| row.points).sum();
            prop_assert_eq!(account.balance() + account.expired() - account.missing(), all);
            for lot in &account.lots {
                let used: i64 = lot.uses.iter().map(|(_, taken)| taken).sum();
                prop_assert_eq!(used + lot.left, lot.row.points);
                prop_assert!(lot.uses.iter().all(|(row, _)| lot.row.at <= row.at && row.at.day <= lot.until));
            }
        }

        #[test]
        fn the_order_of_rows_in_the_files_says_nothing(
            rows in prop::collection::vec(any_row(), 0..30), seed in any::<u64>(),
        ) {
            let rows: Vec<&Point> = rows.iter().collect();
            let mut other = rows.clone();
            let count = other.len().max(1);
            other.rotate_left(seed as usize % count);
            other.reverse();
            let told = |rows: &[&Point]| {
                let account = Account::of(rows, day("2026-01-01"), until);
                let lots: Vec<_> = account.lots.iter().map(|lot| (lot.row.id.clone(), lot.left)).collect();
                (account.balance(), account.missing(), lots)
            };
            prop_assert_eq!(told(&rows), told(&other));
        }
    }
}
