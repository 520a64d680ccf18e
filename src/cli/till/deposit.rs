//! Deposits: money that is paid before anything is done, for a booking.

use super::load::sound;
use super::rows::{Paying, Rows};
use crate::domain::amiss::Amiss;
use crate::domain::id::IdMaker;
use crate::domain::money::Money;
use crate::domain::problem::Problems;
use crate::domain::record::booking::Booking;
use crate::domain::record::payment::Payment;
use crate::domain::rule::Rules;
use crate::domain::rule::till::Method;
use crate::domain::schema;
use crate::domain::till::paying::{self, Tender};
use crate::store::directory::Store;
use crate::store::query;

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
