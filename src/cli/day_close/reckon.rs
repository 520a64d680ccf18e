//! The till of a day, reckoned from its rows.

use crate::cli::register::{self, Record};
use crate::cli::till::load::{Choice, Shop, sound};
use crate::domain::amiss::Amiss;
use crate::domain::day::Day;
use crate::domain::money::Money;
use crate::domain::problem::Problems;
use crate::domain::record::booking::{Booking, Status};
use crate::domain::rule::Rules;
use crate::domain::schema;
use crate::domain::till::account::{Account, Item, accounts};
use crate::domain::till::closing::Takings;
use crate::store::directory::Store;
use crate::store::query;
use std::collections::HashSet;
use std::rc::Rc;

/// What a day came to.
pub struct Reckoning {
    pub day: Day,
    pub shop: Shop,
    pub takings: Takings,
    /// Services that were done and not reversed, by how many clients, and what was charged.
    pub visits: usize,
    pub clients: usize,
    pub fees: Money,
    pub sales: usize,
    pub pieces: u64,
    pub sold: Money,
    /// Payments that were given back: how many, and how much.
    pub refunds: usize,
    pub refunded: Money,
    /// What is still owed for the day's visits and sales.
    pub owed: Vec<Account>,
    pub unfinished: Vec<Rc<Booking>>,
    /// The row of the day's closing, if it was closed.
    pub closing: Option<Record>,
}

impl Reckoning {
    /// What is owed of the day, together.
    pub fn debt(&self) -> Money {
        self.owed.iter().fold(Money::NONE, |sum, account| sum.plus(account.owed()).unwrap_or(sum))
    }
}

pub fn reckon(store: &Store, rules: &Rules, day: Day) -> Result<Reckoning, Problems> {
    let too_large = || Problems::from(Amiss::SumTooLarge);
    let shop = Shop::load(store)?;
    // A reversal and a payment of a later day belong to what was done on this one.
    let since = Choice { from: Some(day), ..Choice::default() };
    let (visits, sales, payments) = (since.visits(store)?, since.sales(store)?, since.payments(store)?);
    let reversed: HashSet<&str> =
        visits.iter().map(|v| v.reverses.as_str()).chain(sales.iter().map(|s| s.reverses.as_str())).collect();
    let items: Vec<Item> = visits.iter().map(Item::from).chain(sales.iter().map(Item::from)).collect();
    let mut owed = accounts(&items, &payments).ok_or_else(too_large)?;
    owed.retain(|account| account.item.at.day == day && account.owed() > Money::NONE);
    let of_day: Vec<_> = payments.iter().filter(|payment| payment.at.day == day).collect();
    let back = of_day.iter().filter(|payment| payment.amount < Money::NONE);
    let refunded = Money::total(back.clone().map(|payment| -payment.amount)).ok_or_else(too_large)?;
    let refunds = back.count();
    let takings = Takings::of(of_day.into_iter(), &rules.till).ok_or_else(too_large)?;
    let done = visits.iter().filter(|visit| visit.at.day == day);
    let fees = Money::total(done.clone().filter_map(|visit| visit.fee)).ok_or_else(too_large)?;
    let stands = done.filter(|v| v.reverses.is_empty() && !reversed.contains(v.id.as_str()));
    let clients: HashSet<&str> = stands.clone().map(|visit| visit.client.as_str()).collect();
    let sold = sales.iter().filter(|sale| sale.at.day == day);
    let amount = Money::total(sold.clone().filter_map(|sale| sale.amount)).ok_or_else(too_large)?;
    let standing = sold.filter(|s| s.reverses.is_empty() && !reversed.contains(s.id.as_str()));
    let mut problems = Vec::new();
    let mut unfinished = query::bookings_between(store, day, day, &mut problems)?;
    sound(problems)?;
    unfinished.retain(|booking| booking.status.may_become(Status::Done));
    unfinished.sort_by(|a, b| (a.start, &a.id).cmp(&(b.start, &b.id)));
    Ok(Reckoning {
        day,
        visits: stands.count(),
        clients: clients.len(),
        fees,
        sales: standing.clone().count(),
        pieces: standing.map(|sale| u64::from(sale.quantity)).sum(),
        sold: amount,
        refunds,
        refunded,
        takings,
        owed,
        unfinished,
        closing: closing(store, day)?,
        shop,
    })
}

/// The row of a day's closing.
fn closing(store: &Store, day: Day) -> Result<Option<Record>, Problems> {
    let on = day.to_string();
    let rows = register::records(store, &schema::CLOSINGS)?;
    Ok(rows.into_iter().find(|row| row.get("on").trim() == on))
}
