//! The till of a day, reckoned from its rows.

use crate::cli::register::{self, Record};
use crate::cli::till::deposit;
use crate::cli::till::entered::LeftOver;
use crate::cli::till::load::{Choice, Shop, cards, sound};
use crate::cli::visit::deposits;
use crate::domain::amiss::Amiss;
use crate::domain::day::{Day, Moment};
use crate::domain::id::Kind;
use crate::domain::money::Money;
use crate::domain::problem::Problems;
use crate::domain::record::booking::{Booking, Status};
use crate::domain::record::payment::Payment;
use crate::domain::record::visit::Visit;
use crate::domain::rule::Rules;
use crate::domain::schema;
use crate::domain::till::account::{Account, Item, accounts};
use crate::domain::till::closed::{Difference, Figures};
use crate::domain::till::closing::Takings;
use crate::domain::till::paying::DEPOSIT;
use crate::store::directory::Store;
use crate::store::query;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

/// Money that came in for something else than what was done and sold on the day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Besides {
    /// For cards: sold, topped up, their debts.
    pub cards: Money,
    /// For visits and sales of earlier days, and debts from before.
    pub earlier: Money,
    /// For bookings: deposits.
    pub deposits: Money,
}

/// What a day came to.
pub struct Reckoning {
    pub day: Day,
    pub shop: Shop,
    pub takings: Takings,
    pub besides: Besides,
    /// Services that were done, less those that were taken back on this day; and what was charged.
    pub visits: i64,
    /// Clients of whom a service of this day stands at its end.
    pub clients: usize,
    pub fees: Money,
    pub sales: i64,
    pub pieces: i64,
    pub sold: Money,
    /// Visits and sales that this day took back, of whichever day they were.
    pub reversals: usize,
    /// Those of them that take an earlier day's back: they are off the money, but off no count of this
    /// day; and what had been charged.
    pub earlier: usize,
    pub earlier_charged: Money,
    /// What was done on this day and is taken back on a later one, where it is off the figures.
    pub later: usize,
    pub later_charged: Money,
    /// Money that was given back: how many, and how much.
    pub refunds: usize,
    pub refunded: Money,
    /// What is still owed for the day's visits and sales.
    pub owed: Vec<Account>,
    /// Deposits of bookings done on this day, beyond what was set off.
    pub left_over: Vec<LeftOver>,
    pub unfinished: Vec<Rc<Booking>>,
    /// The row of the day's closing, if it was closed.
    pub closing: Option<Record>,
}

impl Reckoning {
    /// The figures that are kept with the closing.
    pub fn figures(&self) -> Figures {
        let methods = Figures::methods(&self.takings);
        Figures { methods, visits: self.visits, fees: self.fees, sales: self.sales, sold: self.sold }
    }

    /// What has changed since the day was closed, where its row tells what it came to then.
    pub fn since_closing(&self) -> Vec<Difference> {
        let cell = |column: &str| self.closing.as_ref().map(|row| row.get(column).trim().to_string());
        let closed = Figures::read(|column| cell(column).unwrap_or_default());
        closed.map(|closed| self.figures().since(&closed)).unwrap_or_default()
    }

    /// What is owed of the day, together.
    pub fn debt(&self) -> Money {
        self.owed.iter().fold(Money::NONE, |sum, account| sum.plus(account.owed()).unwrap_or(sum))
    }

    /// What is left of deposits, together.
    pub fn left(&self) -> Money {
        self.left_over.iter().fold(Money::NONE, |sum, left| sum.plus(left.amount).unwrap_or(sum))
    }
}

pub fn reckon(store: &Store, rules: &Rules, day: Day) -> Result<Reckoning, Problems> {
    let too_large = || Problems::from(Amiss::SumTooLarge);
    let shop = Shop::load(store)?;
    // A reversal and a payment of a later day belong to what was done on this one.
    let since = Choice { from: Some(day), ..Choice::default() };
    let (visits, sales, payments) = (since.visits(store)?, since.sales(store)?, since.payments(store)?);
    let mut items: Vec<Item> = visits.iter().map(Item::from).chain(sales.iter().map(Item::from)).collect();
    items.extend(cards(store, |card| card.sold_at.is_some_and(|at| at.day == day))?);
    let mut owed = accounts(&items, &payments).ok_or_else(too_large)?;
    owed.retain(|account| account.item.at.day == day && account.owed() > Money::NONE);
    let of_day: Vec<_> = payments.iter().filter(|payment| payment.at.day == day).collect();
    // A deposit that stands again, or a card that has its value back, is no money that went out.
    let money = |method: &str| rules.till.method(method).is_some_and(|method| method.money_in);
    let back = of_day.iter().filter(|payment| payment.amount < Money::NONE && money(&payment.method));
    let refunded = Money::total(back.clone().map(|payment| -payment.amount)).ok_or_else(too_large)?;
    let refunds = back.count();
    let takings = Takings::of(of_day.into_iter(), &rules.till).ok_or_else(too_large)?;
    let done = visits.iter().filter(|visit| visit.at.day == day);
    let fees = Money::total(done.clone().filter_map(|visit| visit.fee)).ok_or_else(too_large)?;
    // What a later day takes back counts on that day: a closed day stays as it was.
    let own = |id: &str| {
        visits.iter().any(|visit| visit.id == id && visit.at.day == day)
            || sales.iter().any(|sale| sale.id == id && sale.at.day == day)
    };
    // How a row counts: what it takes back goes off, where it was done on this day.
    let sign = |reverses: &str| match reverses {
        "" => 1,
        reverses => -i64::from(own(reverses)),
    };
    let mut besides = Besides::default();
    for payment in payments.iter().filter(|payment| payment.at.day == day && money(&payment.method)) {
        let sum = match Kind::of(&payment.what) {
            Some(Kind::Card) => &mut besides.cards,
            Some(Kind::Booking) => &mut besides.deposits,
            _ if !own(&payment.what) => &mut besides.earlier,
            _ => continue,
        };
        *sum = sum.plus(payment.amount).ok_or_else(too_large)?;
    }
    let mut by_client: HashMap<&str, i64> = HashMap::new();
    for visit in done.clone() {
        *by_client.entry(visit.client.as_str()).or_default() += sign(&visit.reverses);
    }
    let sold = sales.iter().filter(|sale| sale.at.day == day);
    let amount = Money::total(sold.clone().filter_map(|sale| sale.amount)).ok_or_else(too_large)?;
    let reversing = done.clone().map(|visit| &visit.reverses).chain(sold.clone().map(|sale| &sale.reverses));
    let reversals = reversing.filter(|reverses| !reverses.is_empty()).count();
    let is_earlier = |reverses: &str| !reverses.is_empty() && !own(reverses);
    let of_visits = done.clone().filter(|visit| is_earlier(&visit.reverses)).map(|visit| visit.fee);
    let of_sales = sold.clone().filter(|sale| is_earlier(&sale.reverses)).map(|sale| sale.amount);
    let earlier: Vec<Money> = of_visits.chain(of_sales).map(|charged| -charged.unwrap_or_default()).collect();
    let earlier_charged = Money::total(earlier.iter().copied()).ok_or_else(too_large)?;
    let is_later = |reverses: &str, at: Moment| own(reverses) && at.day > day;
    let of_visits = visits.iter().filter(|v| is_later(&v.reverses, v.at)).map(|v| v.fee);
    let of_sales = sales.iter().filter(|s| is_later(&s.reverses, s.at)).map(|s| s.amount);
    let later: Vec<Money> = of_visits.chain(of_sales).map(|charged| -charged.unwrap_or_default()).collect();
    let later_charged = Money::total(later.iter().copied()).ok_or_else(too_large)?;
    let mut problems = Vec::new();
    let mut unfinished = query::bookings_between(store, day, day, &mut problems)?;
    sound(problems)?;
    let left_over = left_over(store, &shop, &unfinished, &visits, &payments)?;
    unfinished.retain(|booking| booking.status.may_become(Status::Done));
    unfinished.sort_by(|a, b| (a.start, &a.id).cmp(&(b.start, &b.id)));
    Ok(Reckoning {
        day,
        visits: done.map(|visit| sign(&visit.reverses)).sum(),
        clients: by_client.values().filter(|count| **count > 0).count(),
        fees,
        sales: sold.clone().map(|sale| sign(&sale.reverses)).sum(),
        pieces: sold.map(|sale| sign(&sale.reverses) * i64::from(sale.quantity)).sum(),
        sold: amount,
        reversals,
        earlier: earlier.len(),
        earlier_charged,
        later: later.len(),
        later_charged,
        left_over,
        refunds,
        refunded,
        takings,
        besides,
        owed,
        unfinished,
        closing: closing(store, day)?,
        shop,
    })
}

/// What is left of the deposits of the bookings that are done, client by client.
fn left_over(
    store: &Store,
    shop: &Shop,
    bookings: &[Rc<Booking>],
    visits: &[Visit],
    payments: &[Payment],
) -> Result<Vec<LeftOver>, Problems> {
    let done: Vec<&Booking> =
        bookings.iter().map(Rc::as_ref).filter(|booking| booking.status == Status::Done).collect();
    if done.is_empty() {
        return Ok(Vec::new());
    }
    let paid = deposit::payments(store, &done)?;
    let mut clients: Vec<&str> = paid.iter().map(|payment| payment.client.as_str()).collect();
    clients.sort_unstable();
    clients.dedup();
    let is_done = |visit: &&Visit| done.iter().any(|booking| booking.id == visit.booking);
    let ids: HashSet<&str> = visits.iter().filter(is_done).map(|visit| visit.id.as_str()).collect();
    let mut all = Vec::new();
    for client in clients {
        let own: Vec<&Payment> = paid.iter().filter(|payment| payment.client == client).collect();
        let used = payments.iter().filter(|payment| {
            payment.method == DEPOSIT && payment.client == client && ids.contains(payment.what.as_str())
        });
        all.extend(deposits::left_over(shop, &own, used.map(|payment| payment.amount))?);
    }
    Ok(all)
}

/// The row of a day's closing.
fn closing(store: &Store, day: Day) -> Result<Option<Record>, Problems> {
    let on = day.to_string();
    let rows = register::records(store, &schema::CLOSINGS)?;
    Ok(rows.into_iter().find(|row| row.get("on").trim() == on))
}
