//! What those who come have not paid yet, and the deposits that stand for their bookings.

use crate::cli::till::deposit;
use crate::cli::till::load;
use crate::domain::day::{Day, Month};
use crate::domain::money::Money;
use crate::domain::problem::{Problem, Problems};
use crate::domain::record::booking::{Booking, Status};
use crate::domain::record::payment::Payment;
use crate::domain::record::sale::Sale;
use crate::domain::record::visit::Visit;
use crate::domain::schema::{self, Table};
use crate::domain::till::account::{Item, accounts};
use crate::store::directory::Store;
use crate::store::query;
use foldhash::{HashMap, HashSet};

/// What some clients had done and bought.
pub struct Till {
    pub visits: Vec<Visit>,
    pub sales: Vec<Sale>,
    /// Cards as they are to be paid, and debts from before, however old.
    pub others: Vec<Item>,
}

fn months_from(store: &Store, table: &'static Table, from: Day) -> Result<Vec<Month>, Problems> {
    Ok(store.months(table)?.into_iter().filter(|month| *month >= from.month()).collect())
}

/// The visits and sales of these clients from that day's month on.
pub fn till(
    store: &Store,
    clients: &HashSet<&str>,
    from: Day,
    problems: &mut Vec<Problem>,
) -> Result<Till, Problems> {
    let is_hers = |cell: &[u8]| std::str::from_utf8(cell).is_ok_and(|id| clients.contains(id));
    let test: query::Test = ("client", &is_hers);
    let (visits, sales) = (&schema::VISITS, &schema::SALES);
    let sold = load::cards(store, |card| {
        clients.contains(card.client.as_str()) && card.sold_at.is_some_and(|at| at.day >= from)
    });
    // What can't be read is told, and hides nothing else.
    let mut others = Vec::new();
    for found in [sold, load::debts(store, |debt| clients.contains(debt.client.as_str()))] {
        match found {
            Ok(found) => others.extend(found),
            Err(unread) => problems.extend(unread.0),
        }
    }
    Ok(Till {
        visits: query::among(store, visits, months_from(store, visits, from)?, test, problems, Visit::read)?,
        sales: query::among(store, sales, months_from(store, sales, from)?, test, problems, Sale::read)?,
        others,
    })
}

/// What each of these clients owes for these visits and sales.
pub fn debts(
    store: &Store,
    Till { visits, sales, others }: &Till,
    from: Day,
    problems: &mut Vec<Problem>,
) -> Result<HashMap<String, Money>, Problems> {
    let mut items: Vec<Item> = visits.iter().map(Item::from).chain(sales.iter().map(Item::from)).collect();
    items.extend(others.iter().cloned());
    if items.is_empty() {
        return Ok(HashMap::default());
    }
    // Another may have paid for her: what is paid for an item counts, whoever paid.
    let ids: HashSet<&[u8]> = items.iter().map(|item| item.id.as_bytes()).collect();
    let is_for_them = |cell: &[u8]| ids.contains(cell);
    let test: query::Test = ("for", &is_for_them);
    let from = items.iter().map(|item| item.at.day).fold(from, Day::min);
    let months = months_from(store, &schema::PAYMENTS, from)?;
    let paid = query::among(store, &schema::PAYMENTS, months, test, problems, Payment::read)?;
    let mut owed: HashMap<String, Money> = HashMap::default();
    for account in accounts(&items, &paid).unwrap_or_default() {
        let sum = owed.entry(account.item.client.clone()).or_default();
        *sum = sum.plus(account.owed()).unwrap_or(*sum);
    }
    Ok(owed)
}

/// The deposits that stand for what is still to be done.
pub fn deposits(store: &Store, bookings: &[Booking]) -> Result<HashMap<String, Money>, Problems> {
    let open: Vec<&Booking> =
        bookings.iter().filter(|booking| booking.status.may_become(Status::Done)).collect();
    if open.is_empty() {
        return Ok(HashMap::default());
    }
    let paid = deposit::payments(store, &open)?;
    let sum = |booking: &&Booking| {
        let sum = deposit::standing(&paid, &booking.id)?;
        Ok((booking.id.clone(), sum))
    };
    open.iter().map(sum).collect()
}
