//! The records on which a decision at the till rests.

use crate::cli::register::{self, Record};
use crate::domain::amiss::Amiss;
use crate::domain::day::{Day, Month};
use crate::domain::problem::{Problem, Problems};
use crate::domain::record::card::Card;
use crate::domain::record::debt::Debt;
use crate::domain::record::payment::Payment;
use crate::domain::record::price::Price;
use crate::domain::record::product::Product;
use crate::domain::record::sale::Sale;
use crate::domain::record::service::Service;
use crate::domain::record::staff::Staff;
use crate::domain::record::visit::Visit;
use crate::domain::schema::{self, Table};
use crate::domain::till::account::{self, Account, Item, accounts};
use crate::store;
use crate::store::directory::Store;
use crate::store::query;
use foldhash::{HashMap, HashSet};

/// The register, as the till needs it.
pub struct Shop {
    pub clients: Vec<Record>,
    pub staff: Vec<Record>,
    /// The same as they are read: who works here, and does what.
    pub hands: HashMap<String, Staff>,
    pub services: HashMap<String, Service>,
    pub products: HashMap<String, Product>,
    pub prices: Vec<Price>,
}

impl Shop {
    pub fn load(store: &Store) -> Result<Shop, Problems> {
        let mut problems = Vec::new();
        let prices = query::all(store, "prices.csv", &schema::PRICES, &mut problems, Price::read)?;
        let shop = Shop {
            clients: register::records(store, &schema::CLIENTS)?,
            staff: register::records(store, &schema::STAFF)?,
            hands: query::by_id(store, &schema::STAFF, &mut problems, Staff::read)?,
            services: query::by_id(store, &schema::SERVICES, &mut problems, Service::read)?,
            products: query::by_id(store, &schema::PRODUCTS, &mut problems, Product::read)?,
            prices: prices.into_iter().flatten().collect(),
        };
        sound(problems)?;
        Ok(shop)
    }

    pub fn client(&self, id: &str) -> Option<&Record> {
        self.clients.iter().find(|client| client.get("id") == id)
    }

    /// The tier that holds for a client on a day.
    pub fn tier(&self, id: &str, day: Day) -> &str {
        self.client(id).map_or("", |client| client.held().on(day))
    }

    /// The name of a client, else her id.
    pub fn client_name(&self, id: &str) -> String {
        self.client(id).map_or(id, |client| client.get("name")).to_string()
    }

    pub fn staff_name(&self, id: &str) -> String {
        let staff = self.staff.iter().find(|staff| staff.get("id") == id);
        staff.map_or(id, |staff| staff.get("name")).to_string()
    }

    /// The name of a service or a product, else its id.
    pub fn thing_name(&self, id: &str) -> String {
        let service = self.services.get(id).map(|service| service.name.clone());
        service
            .or_else(|| self.products.get(id).map(|product| product.name.clone()))
            .unwrap_or(id.to_string())
    }
}

/// What can't be read for certain decides nothing (safety, A protocol that passed).
pub fn sound(problems: Vec<Problem>) -> Result<(), Problems> {
    Problems(problems.into_iter().filter(Problem::is_doubt).collect()).or_ok()
}

/// Which rows of the till are meant.
#[derive(Clone, Copy, Debug, Default)]
pub struct Choice<'a> {
    pub client: Option<&'a str>,
    pub from: Option<Day>,
    pub to: Option<Day>,
}

impl Choice<'_> {
    fn months(&self, store: &Store, table: &'static Table) -> Result<Vec<Month>, Problems> {
        let months = store.months(table)?.into_iter();
        let within = |month: &Month| {
            self.from.is_none_or(|from| from.month() <= *month)
                && self.to.is_none_or(|to| *month <= to.month())
        };
        Ok(months.filter(within).collect())
    }

    /// Whether a day is within what is meant.
    pub fn has_day(&self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }

    /// The rows of a table that are meant.
    fn rows<T>(
        &self,
        store: &Store,
        table: &'static Table,
        read: impl Fn(&dyn crate::domain::row::Row) -> (Option<T>, Vec<Problem>),
        day: impl Fn(&T) -> Day,
    ) -> Result<Vec<T>, Problems> {
        let mut problems = Vec::new();
        let is_hers = |cell: &[u8]| self.client.is_none_or(|id| cell == id.as_bytes());
        let months = self.months(store, table)?;
        let mut rows = query::among(store, table, months, ("client", &is_hers), &mut problems, read)?;
        sound(problems)?;
        rows.retain(|row| self.has_day(day(row)));
        Ok(rows)
    }

    pub fn visits(&self, store: &Store) -> Result<Vec<Visit>, Problems> {
        self.rows(store, &schema::VISITS, Visit::read, |visit| visit.at.day)
    }

    pub fn sales(&self, store: &Store) -> Result<Vec<Sale>, Problems> {
        self.rows(store, &schema::SALES, Sale::read, |sale| sale.at.day)
    }

    pub fn payments(&self, store: &Store) -> Result<Vec<Payment>, Problems> {
        self.rows(store, &schema::PAYMENTS, Payment::read, |payment| payment.at.day)
    }

    /// Every visit and sale with what was paid for it, oldest first. Days are of no account here: a
    /// debt is settled later than it is made.
    pub fn accounts(&self, store: &Store) -> Result<Vec<Account>, Problems> {
        let whole = Choice { client: self.client, ..Choice::default() };
        let visits = whole.visits(store)?;
        let sales = whole.sales(store)?;
        let mut items: Vec<Item> =
            visits.iter().map(Item::from).chain(sales.iter().map(Item::from)).collect();
        items.extend(cards(store, |card| self.client.is_none_or(|id| card.client == id))?);
        items.extend(debts(store, |debt| self.client.is_none_or(|id| debt.client == id))?);
        // Another may have paid for her: what is paid for an item counts, whoever paid.
        let payments = Choice::default().payments(store)?;
        accounts(&items, &payments).ok_or_else(|| Amiss::SumTooLarge.into())
    }
}

/// Cards as they are to be paid.
pub fn cards(store: &Store, fits: impl Fn(&Card) -> bool) -> Result<Vec<Item>, Problems> {
    let mut problems = Vec::new();
    let mut all = store::cards::all(store, &mut problems)?;
    all.retain(|card| fits(card));
    let ids: HashSet<&str> = all.iter().map(|card| card.id.as_str()).collect();
    let rows = store::cards::rows_of(store, &ids, &mut problems)?;
    sound(problems)?;
    Ok(account::cards(&all, &rows))
}

/// Debts from before as they are to be paid.
pub fn debts(store: &Store, fits: impl Fn(&Debt) -> bool) -> Result<Vec<Item>, Problems> {
    let mut problems = Vec::new();
    let all = query::all(store, "debts.csv", &schema::DEBTS, &mut problems, Debt::read)?;
    sound(problems)?;
    Ok(all.iter().flatten().filter(|debt| fits(debt)).map(Item::from).collect())
}

/// The payments for one visit or sale.
pub fn payments_for(store: &Store, id: &str) -> Result<Vec<Payment>, Problems> {
    let mut problems = Vec::new();
    let is_it = |cell: &[u8]| cell == id.as_bytes();
    let months = store.months(&schema::PAYMENTS)?;
    let found =
        query::among(store, &schema::PAYMENTS, months, ("for", &is_it), &mut problems, Payment::read)?;
    sound(problems)?;
    Ok(found)
}
