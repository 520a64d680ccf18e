//! Points that go back with a visit, a sale or a payment that is taken back.

use super::book::{Book, New};
use super::earning::Earned;
use crate::cli::register;
use crate::cli::till::load::sound;
use crate::cli::world::World;
use crate::domain::day::Moment;
use crate::domain::id::IdMaker;
use crate::domain::money::Money;
use crate::domain::points::{earned_by, spent_on};
use crate::domain::problem::Problems;
use crate::domain::record::payment::Payment;
use crate::domain::record::point::{Point, Reason};
use crate::domain::rule::Rules;
use crate::domain::schema;
use crate::messages::points as words;
use crate::store::directory::Store;
use crate::store::points;
use std::collections::BTreeSet;

/// What is taken back, when, and why.
pub struct Back<'a> {
    pub world: &'a World,
    pub rules: &'a Rules,
    pub store: &'a Store,
    /// The visit or sale.
    pub about: &'a str,
    pub at: Moment,
    pub why: &'a str,
}

impl Back<'_> {
    /// Everything that the visit or sale earned, and what was paid in points.
    pub fn all(&self, ids: &mut IdMaker) -> Result<Earned, Problems> {
        self.parts(ids, &|earned| earned, &|spent| spent)
    }

    /// What a part of a payment for it had earned; `payments` are all that were made for it.
    pub fn of_payment(
        &self,
        payment: &Payment,
        amount: Money,
        payments: &[Payment],
        ids: &mut IdMaker,
    ) -> Result<Earned, Problems> {
        let rules = &self.rules.points;
        if rules.pay_methods.contains(&payment.method) {
            return self.parts(ids, &|_| 0, &|spent| spent.min(rules.worth(amount)));
        }
        let counts = |method: &str| rules.counts(method, &self.rules.till);
        if !counts(&payment.method) {
            return Ok(Earned::default());
        }
        let counted = payments.iter().filter(|paid| counts(&paid.method)).map(|paid| paid.amount);
        let all = i128::from(Money::total(counted).unwrap_or_default().0);
        let stays = (all - i128::from(amount.0)).max(0);
        let part = |earned: i64| {
            let kept = if all > 0 { i128::from(earned) * stays / all } else { 0 };
            earned - i64::try_from(kept).unwrap_or(earned)
        };
        self.parts(ids, &part, &|_| 0)
    }

    /// What parts of several payments for it had earned, taken together.
    pub fn of_payments(
        &self,
        parts: &[(&Payment, Money)],
        payments: &[Payment],
        ids: &mut IdMaker,
    ) -> Result<Earned, Problems> {
        let rules = &self.rules.points;
        let counted = || parts.iter().filter(|(payment, _)| rules.counts(&payment.method, &self.rules.till));
        let sum = Money::total(counted().map(|(_, part)| *part)).unwrap_or_default();
        match counted().next() {
            Some((first, _)) => self.of_payment(first, sum, payments, ids),
            None => Ok(Earned::default()),
        }
    }

    fn parts(
        &self,
        ids: &mut IdMaker,
        earned_back: &dyn Fn(i64) -> i64,
        spent_back: &dyn Fn(i64) -> i64,
    ) -> Result<Earned, Problems> {
        let mut back = Earned::default();
        let mut problems = Vec::new();
        let rows = points::about(self.store, self.about, &mut problems)?;
        sound(problems)?;
        let whose: BTreeSet<&str> = rows.iter().map(|row| row.client.as_str()).collect();
        if whose.is_empty() {
            return Ok(back);
        }
        let clients = register::records(self.store, &schema::CLIENTS)?;
        for client in whose {
            let known = clients.iter().find(|one| one.get("id") == client);
            let name = known.map_or(client, |one| one.get("name"));
            let hers: Vec<&Point> = rows.iter().filter(|row| row.client == client).collect();
            let earned = earned_back(earned_by(&hers, self.about));
            let spent = spent_back(spent_on(&hers, self.about));
            self.of_client(client, name, earned, spent, &mut back, ids)?;
        }
        Ok(back)
    }

    fn of_client(
        &self,
        client: &str,
        name: &str,
        earned: i64,
        spent: i64,
        back: &mut Earned,
        ids: &mut IdMaker,
    ) -> Result<(), Problems> {
        let mut book = Book::load(self.store, &self.rules.points, client)?;
        let (at, about, by, reason) = (self.at, self.about, self.world.by.as_str(), Reason::Reverse);
        let new = |points| New { at, points, reason, about, note: self.why, by };
        let mut changes = Vec::new();
        if spent > 0 {
            let of_it = |row: &Point, reason| row.reason == reason && row.about == about;
            let came_back = book.rows.iter().filter(|row| of_it(row, reason) && row.points > 0);
            let already = came_back.map(|row| row.points).sum();
            back.rows.extend(book.give_back(&new(spent), |row| of_it(row, Reason::Redeem), already, ids));
            changes.push(spent);
        }
        // As many as are left: a balance is never negative.
        let missing = if earned > 0 { book.missing_if(&book.row(&new(-earned), ids)) } else { 0 };
        if earned > missing {
            back.rows.push(book.add(&new(missing - earned), name, ids)?);
            changes.push(missing - earned);
        }
        if !changes.is_empty() {
            back.lines.push(words::beside(name, &changes, book.balance(at.day), self.world.lang));
        }
        if missing > 0 {
            back.lines.push(words::spent_before(name, missing, self.world.lang));
        }
        Ok(())
    }
}
