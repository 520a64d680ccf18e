//! The deposits of what is entered: set off against the fees, and what is left of them.

use crate::cli::till::deposit;
use crate::cli::till::entered::LeftOver;
use crate::cli::till::load::Shop;
use crate::domain::amiss::Amiss;
use crate::domain::money::Money;
use crate::domain::problem::Problems;
use crate::domain::record::booking::Booking;
use crate::domain::record::payment::Payment;
use crate::domain::record::visit::Visit;
use crate::domain::till::paying::{DEPOSIT, Tender};
use crate::store::directory::Store;
use foldhash::HashMap;

/// The deposits of what was done, as far as nothing was set off yet. What one service of a visit does
/// not use up is there for the next.
#[derive(Default)]
pub struct Deposits {
    paid: Vec<Payment>,
    left: HashMap<String, Money>,
}

impl Deposits {
    pub fn of(
        store: &Store,
        bookings: impl Iterator<Item = impl std::borrow::Borrow<Booking>>,
    ) -> Result<Deposits, Problems> {
        let bookings: Vec<_> = bookings.collect();
        let bookings: Vec<&Booking> = bookings.iter().map(std::borrow::Borrow::borrow).collect();
        let paid = match bookings.is_empty() {
            true => Vec::new(),
            false => deposit::payments(store, &bookings)?,
        };
        Ok(Deposits { paid, left: HashMap::default() })
    }

    /// What is there for this booking, no more than its fee.
    pub fn set_off(&mut self, booking: Option<&Booking>, fee: Money) -> Result<Money, Problems> {
        let Some(booking) = booking else { return Ok(Money::NONE) };
        let visit = if booking.group.is_empty() { &booking.id } else { &booking.group };
        let own = deposit::standing(&self.paid, &booking.id)?;
        let left = self.left.entry(visit.clone()).or_default();
        let there = left.plus(own).ok_or_else(|| Problems::from(Amiss::SumTooLarge))?;
        let amount = there.min(fee).max(Money::NONE);
        *left = there.minus(amount).unwrap_or_default();
        Ok(amount)
    }

    /// What is left of each client's deposit once these were paid so.
    pub fn left_over(
        &self,
        shop: &Shop,
        tenders: &[(usize, Tender)],
        visits: &[Visit],
    ) -> Result<Vec<LeftOver>, Problems> {
        let mut clients: Vec<&str> = self.paid.iter().map(|payment| payment.client.as_str()).collect();
        clients.sort_unstable();
        clients.dedup();
        let mut all = Vec::new();
        for client in clients {
            let hers = |at: &usize| visits.get(*at).is_some_and(|visit| visit.client == client);
            let used = tenders.iter().filter(|(at, tender)| tender.method == DEPOSIT && hers(at));
            let paid: Vec<&Payment> = self.paid.iter().filter(|payment| payment.client == client).collect();
            all.extend(left_over(shop, &paid, used.map(|(_, tender)| tender.amount))?);
        }
        Ok(all)
    }
}

/// What is left of a client's payments for bookings when so much of them is used; none where nothing is.
pub fn left_over(
    shop: &Shop,
    paid: &[&Payment],
    used: impl Iterator<Item = Money>,
) -> Result<Option<LeftOver>, Problems> {
    let too_large = || Problems::from(Amiss::SumTooLarge);
    let sum = Money::total(paid.iter().map(|payment| payment.amount)).ok_or_else(too_large)?;
    let amount = sum.minus(Money::total(used).ok_or_else(too_large)?).ok_or_else(too_large)?;
    let Some(first) = paid.first().filter(|_| amount > Money::NONE) else { return Ok(None) };
    let rest = |one: &&&Payment| {
        let back = paid.iter().filter(|other| other.reverses == one.id).map(|other| other.amount);
        Money::total(back.chain([one.amount])).is_some_and(|rest| rest >= amount)
    };
    let payment = paid.iter().rev().find(rest).map(|payment| payment.id.clone());
    Ok(Some(LeftOver { client: shop.client_name(&first.client), amount, payment }))
}
