//! Deposits: money that is paid before anything is done, for a booking.

use super::load::sound;
use super::rows::{Paying, Rows};
use crate::domain::amiss::Amiss;
use crate::domain::id::{IdMaker, Kind};
use crate::domain::money::Money;
use crate::domain::problem::Problems;
use crate::domain::record::booking::{Booking, Status};
use crate::domain::record::booking_change::BookingChange;
use crate::domain::record::payment::Payment;
use crate::domain::rule::Rules;
use crate::domain::rule::till::Method;
use crate::domain::schema;
use crate::domain::till::deposits::{Held, held};
use crate::domain::till::paying::{self, DEPOSIT, Tender};
use crate::store::directory::Store;
use crate::store::{book, query};
use std::collections::HashSet;

/// A deposit that is given.
#[derive(Clone, Debug, Default)]
pub struct Deposit {
    pub tenders: Vec<Tender>,
    pub sum: Money,
}

impl Deposit {
    /// Reads what was typed: `现金=100`. A method without an amount brings what the rules ask for; only
    /// money that comes in is a deposit.
    pub fn read(text: &str, rules: &Rules) -> Result<Deposit, Problems> {
        let told = |amiss: Vec<Amiss>| Problems(amiss.into_iter().map(Into::into).collect());
        let wanted = rules.booking.no_show.amount;
        let tenders = paying::tenders(text, &rules.till, wanted).map_err(told)?;
        let (come_in, others): (Vec<&Method>, Vec<&Method>) =
            rules.till.methods.iter().partition(|method| method.money_in);
        let known: Vec<String> = come_in.iter().map(|method| method.id.clone()).collect();
        let used = |method: &&&Method| tenders.iter().any(|tender| tender.method == method.id);
        let amiss = others.iter().filter(used);
        let amiss = amiss.map(|m| Amiss::NoMoneyIn { method: m.name.clone(), known: known.clone() });
        told(amiss.collect()).or_ok()?;
        let sum = Money::total(tenders.iter().map(|tender| tender.amount));
        let sum = sum.ok_or_else(|| Problems::from(Amiss::SumTooLarge))?;
        match sum > Money::NONE {
            true => Ok(Deposit { tenders, sum }),
            false => Err(Amiss::BadPay { text: text.to_string() }.into()),
        }
    }

    /// Its payments for a booking; their ids are given back.
    pub fn pay(
        &self,
        client: &str,
        booking: &str,
        paying: &Paying,
        rows: &mut Rows,
        ids: &mut IdMaker,
    ) -> Vec<String> {
        let mut made = Vec::new();
        for tender in &self.tenders {
            let payment = paying.payment(client, booking, tender, ids);
            rows.payment(&payment);
            made.push(payment.id);
        }
        made
    }
}

/// What was paid, and given back, for these bookings before they were done.
pub fn payments(store: &Store, bookings: &[&Booking]) -> Result<Vec<Payment>, Problems> {
    // Nobody pays for a booking before it is made.
    let first = bookings.iter().map(|booking| booking.made_at.map(|at| at.day.month())).min().flatten();
    let months = store.months(&schema::PAYMENTS)?;
    let months = months.into_iter().filter(|month| first.is_none_or(|first| first <= *month));
    let is_theirs = |cell: &[u8]| bookings.iter().any(|booking| booking.id.as_bytes() == cell);
    let (table, mut problems) = (&schema::PAYMENTS, Vec::new());
    let found = query::among(store, table, months, ("for", &is_theirs), &mut problems, Payment::read)?;
    sound(problems)?;
    Ok(found)
}

/// What stands of the payments for a booking.
pub fn standing(payments: &[Payment], booking: &str) -> Result<Money, Problems> {
    let own = payments.iter().filter(|payment| payment.what == booking).map(|payment| payment.amount);
    Money::total(own).ok_or_else(|| Amiss::SumTooLarge.into())
}

/// Whether what was typed names deposits alone: 定金, 定金=100. None where it doesn't, else how much of them.
pub fn named(text: &str, rules: &Rules) -> Option<Option<Money>> {
    let parts = paying::parts(text)?;
    let is_deposit = |name: &str| rules.till.method_named(name).is_some_and(|method| method.id == DEPOSIT);
    match &parts[..] {
        [(name, amount)] if is_deposit(name) => Some(*amount),
        _ => None,
    }
}

/// The bookings for which something was paid and what became of them; one that was moved may stand in any later month.
pub struct PaidFor {
    pub bookings: Vec<Booking>,
    pub payments: Vec<Payment>,
    pub changes: Vec<BookingChange>,
}

impl PaidFor {
    /// Those among these payments, the next appointment first.
    pub fn load(store: &Store, mut payments: Vec<Payment>) -> Result<PaidFor, Problems> {
        payments.retain(|payment| payment.what.starts_with(Kind::Booking.letter()));
        let ids: HashSet<&[u8]> = payments.iter().map(|payment| payment.what.as_bytes()).collect();
        let (table, mut problems) = (&schema::BOOKINGS, Vec::new());
        let is_among = |cell: &[u8]| ids.contains(cell);
        let months = if ids.is_empty() { Vec::new() } else { store.months(table)? };
        let found = query::among(store, table, months, ("id", &is_among), &mut problems, Booking::read);
        let mut bookings = found?;
        bookings.sort_by(|a, b| (a.start, &a.id).cmp(&(b.start, &b.id)));
        // Only of what was called off it has to be known whether the shop kept the money.
        let called_off = bookings.iter().filter(|booking| booking.status == Status::Cancelled);
        let ids: Vec<&str> = called_off.map(|booking| booking.id.as_str()).collect();
        let changes = book::changes_of(store, &ids, &mut problems)?;
        sound(problems)?;
        Ok(PaidFor { bookings, payments, changes })
    }

    /// The deposits that stand.
    pub fn held(&self) -> Vec<Held<'_>> {
        held(&self.bookings, &self.payments, &self.changes)
    }
}

/// What she left by calling off in time is carried over to another booking, the oldest first: so much of it, or all. Tells from
/// which bookings.
pub fn carry_over(
    paid_for: &PaidFor,
    (to, asked): (&Booking, Option<Money>),
    paying: &Paying,
    rows: &mut Rows,
    ids: &mut IdMaker,
) -> Result<(Money, Vec<String>), Problems> {
    let left = paid_for.held().into_iter().filter(|held| held.booking.status == Status::Cancelled);
    let left: Vec<Held> = left.collect();
    let held = Money::total(left.iter().map(|held| held.amount)).ok_or(Amiss::SumTooLarge)?;
    let asked = asked.unwrap_or(held);
    if asked > held || asked <= Money::NONE {
        return Err(Amiss::DepositShort { held, asked }.into());
    }
    let (mut rest, mut made) = (asked, Vec::new());
    for Held { booking, amount } in left {
        let part = amount.min(rest);
        rest = Money(rest.0 - part.0);
        for (of, amount) in [(booking, -part), (to, part)].into_iter().filter(|_| part > Money::NONE) {
            let tender = Tender { method: DEPOSIT.into(), amount };
            let payment = paying.payment(&to.client, &of.id, &tender, ids);
            rows.payment(&payment);
            made.push(payment.id);
        }
    }
    Ok((asked, made))
}
