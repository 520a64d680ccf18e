//! Visits and sales by their client: those of her latest day, without what was taken back.

use super::find::{self, Read};
use super::load::Shop;
use crate::cli::asked;
use crate::domain::day::{Day, Moment};
use crate::domain::money::Money;
use crate::domain::problem::{Candidate, Fact, Problems, Sought};
use crate::domain::record::sale::Sale;
use crate::domain::record::visit::Visit;
use crate::domain::rule::Rules;
use crate::domain::schema::{self, Table};
use crate::store::directory::Store;

type Verbs = &'static [&'static str];

/// What tells rows apart: id, moment, and which row each reverses.
type About<T> = fn(&T) -> (&str, Moment, &str);

fn visited(visit: &Visit) -> (&str, Moment, &str) {
    (&visit.id, visit.at, &visit.reverses)
}

fn sold(sale: &Sale) -> (&str, Moment, &str) {
    (&sale.id, sale.at, &sale.reverses)
}

/// The visit of that id; else those of the client of that name on the day when she was last here.
pub fn visits(store: &Store, rules: &Rules, text: &str, verbs: Verbs) -> Result<Vec<Visit>, Problems> {
    match find::visit(store, text, verbs) {
        Ok(visit) => Ok(vec![visit]),
        Err(missing) => latest(store, rules, (&schema::VISITS, Visit::read, visited), text, missing),
    }
}

/// The sale of that id; else those to the client of that name on the day when she last bought something.
pub fn sales(store: &Store, rules: &Rules, text: &str, verbs: Verbs) -> Result<Vec<Sale>, Problems> {
    match find::sale(store, text, verbs) {
        Ok(sale) => Ok(vec![sale]),
        Err(missing) => latest(store, rules, (&schema::SALES, Sale::read, sold), text, missing),
    }
}

/// The one visit that is meant.
pub fn visit(store: &Store, rules: &Rules, text: &str, verbs: Verbs) -> Result<Visit, Problems> {
    the_one(store, visits(store, rules, text, verbs)?, Sought::Visit, text, told_visit)
}

/// The one sale that is meant.
pub fn sale(store: &Store, rules: &Rules, text: &str, verbs: Verbs) -> Result<Sale, Problems> {
    the_one(store, sales(store, rules, text, verbs)?, Sought::Sale, text, told_sale)
}

/// The visit to be taken back: of that id, or the only one of that client today, told back. One of another day is
/// named by its id, so that nobody takes back what she did not look at.
pub fn visit_of_today(
    store: &Store,
    rules: &Rules,
    text: &str,
    verbs: Verbs,
    today: Day,
) -> Result<(Visit, Option<String>), Problems> {
    match find::visit(store, text, verbs) {
        Ok(visit) => Ok((visit, None)),
        Err(missing) => {
            let found = latest(store, rules, (&schema::VISITS, Visit::read, visited), text, missing)?;
            of_today(store, found, (Sought::Visit, text, visited, told_visit), today)
        }
    }
}

/// The sale to be taken back, like the visit.
pub fn sale_of_today(
    store: &Store,
    rules: &Rules,
    text: &str,
    verbs: Verbs,
    today: Day,
) -> Result<(Sale, Option<String>), Problems> {
    match find::sale(store, text, verbs) {
        Ok(sale) => Ok((sale, None)),
        Err(missing) => {
            let found = latest(store, rules, (&schema::SALES, Sale::read, sold), text, missing)?;
            of_today(store, found, (Sought::Sale, text, sold, told_sale), today)
        }
    }
}

fn of_today<T>(
    store: &Store,
    mut found: Vec<T>,
    (what, text, about, told): (Sought, &str, About<T>, Told<T>),
    today: Day,
) -> Result<(T, Option<String>), Problems> {
    match (found.len(), found.pop()) {
        (1, Some(one)) if about(&one).1.day == today => {
            let told = told(&one, &Shop::load(store)?).1;
            Ok((one, Some(told)))
        }
        (_, last) => {
            found.extend(last);
            Err(several(store, &found, what, text, told)?)
        }
    }
}

/// A candidate's id, and what tells it from another: when, what, for how much.
type Told<T> = fn(&T, &Shop) -> (String, String);

fn told_visit(visit: &Visit, shop: &Shop) -> (String, String) {
    let (client, what) = (shop.client_name(&visit.client), shop.thing_name(&visit.service));
    (visit.id.clone(), told(visit.at, &client, &what, visit.fee))
}

fn told_sale(sale: &Sale, shop: &Shop) -> (String, String) {
    let (client, what) = (shop.client_name(&sale.client), shop.thing_name(&sale.product));
    (sale.id.clone(), told(sale.at, &client, &what, sale.amount))
}

/// 2026-11-21 16:30 李女士 肩颈舒缓 228.00
fn told(at: Moment, client: &str, what: &str, amount: Option<Money>) -> String {
    let amount = amount.map(|amount| amount.to_string()).unwrap_or_default();
    format!("{} {client} {what} {amount}", at.to_string().replace('T', " ")).trim_end().to_string()
}

fn the_one<T>(
    store: &Store,
    mut found: Vec<T>,
    what: Sought,
    text: &str,
    told: Told<T>,
) -> Result<T, Problems> {
    if found.len() == 1
        && let Some(one) = found.pop()
    {
        return Ok(one);
    }
    Err(several(store, &found, what, text, told)?)
}

/// That these may be meant.
fn several<T>(
    store: &Store,
    found: &[T],
    what: Sought,
    text: &str,
    told: Told<T>,
) -> Result<Problems, Problems> {
    let shop = Shop::load(store)?;
    let candidate = |row: &T| {
        let (id, name) = told(row, &shop);
        Candidate { id, name, number: String::new(), phone: String::new() }
    };
    let candidates = found.iter().map(candidate).collect();
    Ok(Fact::Ambiguous { what, asked: text.to_string(), candidates }.into())
}

/// The client's rows of the latest day that has any; `missing` where there is no such client or row.
fn latest<T>(
    store: &Store,
    rules: &Rules,
    (table, read, about): (&'static Table, Read<T>, About<T>),
    text: &str,
    missing: Problems,
) -> Result<Vec<T>, Problems> {
    let is_missing =
        |found: &Problems| matches!(found.0[..], [ref one] if matches!(one.fact, Fact::NotFound { .. }));
    if !is_missing(&missing) {
        return Err(missing);
    }
    let client = match asked::record(store, rules, text, &[]) {
        Ok(client) => client,
        Err(found) if is_missing(&found) => return Err(missing),
        Err(found) => return Err(found),
    };
    let is_hers = |cell: &[u8]| cell == client.get("id").as_bytes();
    let mut gone: Vec<String> = Vec::new();
    for month in store.months(table)?.into_iter().rev() {
        let mut rows = find::rows(store, table, vec![month], ("client", &is_hers), read)?;
        gone.extend(rows.iter().map(|row| about(row).2.to_string()).filter(|id| !id.is_empty()));
        rows.retain(|row| about(row).2.is_empty() && !gone.iter().any(|id| id == about(row).0));
        if let Some(last) = rows.iter().map(|row| about(row).1.day).max() {
            rows.retain(|row| about(row).1.day == last);
            return Ok(rows);
        }
    }
    Err(missing)
}
