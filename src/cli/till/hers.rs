//! Visits and sales by their client: those of her latest day, without what was taken back.

use super::find::{self, Read};
use crate::cli::asked;
use crate::domain::day::Moment;
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
    the_one(visits(store, rules, text, verbs)?, Sought::Visit, text, visited)
}

/// The one sale that is meant.
pub fn sale(store: &Store, rules: &Rules, text: &str, verbs: Verbs) -> Result<Sale, Problems> {
    the_one(sales(store, rules, text, verbs)?, Sought::Sale, text, sold)
}

fn the_one<T>(mut found: Vec<T>, what: Sought, text: &str, about: About<T>) -> Result<T, Problems> {
    if found.len() == 1
        && let Some(one) = found.pop()
    {
        return Ok(one);
    }
    let candidate = |row: &T| {
        let (id, at, _) = about(row);
        let (name, number, phone) = (at.to_string().replace('T', " "), String::new(), String::new());
        Candidate { id: id.to_string(), name, number, phone }
    };
    let candidates = found.iter().map(candidate).collect();
    Err(Fact::Ambiguous { what, asked: text.to_string(), candidates }.into())
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
