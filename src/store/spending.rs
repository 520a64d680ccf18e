//! What clients paid, and what was settled in the old system, no more of it than a tier needs.

use super::directory::Store;
use super::query;
use super::raw_row::RawRow;
use crate::domain::day::Month;
use crate::domain::problem::{Problem, Problems};
use crate::domain::record::payment::Payment;
use crate::domain::record::sale::Sale;
use crate::domain::record::tier_change::TierChange;
use crate::domain::record::visit::Visit;
use crate::domain::row::Row;
use crate::domain::schema::{self, Table};
use crate::domain::till::account::Item;
use foldhash::HashMap;
use memchr::memmem::Finder;

/// What counts of one client.
#[derive(Clone, Debug, Default)]
pub struct Spending {
    pub payments: Vec<Payment>,
    /// Visits and sales that were settled in the old system.
    pub settled: Vec<Item>,
}

/// What one client paid from a month on.
pub fn of_client(
    store: &Store,
    client: &str,
    from: Month,
    problems: &mut Vec<Problem>,
) -> Result<Spending, Problems> {
    let mut all = read(store, Some(client), from, problems)?;
    Ok(all.remove(client).unwrap_or_default())
}

/// What every client paid from a month on.
pub fn of_all(
    store: &Store,
    from: Month,
    problems: &mut Vec<Problem>,
) -> Result<HashMap<String, Spending>, Problems> {
    read(store, None, from, problems)
}

fn read(
    store: &Store,
    client: Option<&str>,
    from: Month,
    problems: &mut Vec<Problem>,
) -> Result<HashMap<String, Spending>, Problems> {
    let mut all: HashMap<String, Spending> = HashMap::default();
    let whose = |row: &dyn Row| row.get("client").trim().to_string();
    each(store, &schema::PAYMENTS, client, from, problems, |row, problems| {
        let (payment, found) = Payment::read(row);
        problems.extend(found);
        all.entry(whose(row)).or_default().payments.extend(payment);
    })?;
    each(store, &schema::VISITS, client, from, problems, |row, problems| {
        if !row.get("settled").trim().is_empty() {
            let (visit, found) = Visit::read(row);
            problems.extend(found);
            all.entry(whose(row)).or_default().settled.extend(visit.as_ref().map(Item::from));
        }
    })?;
    each(store, &schema::SALES, client, from, problems, |row, problems| {
        if !row.get("settled").trim().is_empty() {
            let (sale, found) = Sale::read(row);
            problems.extend(found);
            all.entry(whose(row)).or_default().settled.extend(sale.as_ref().map(Item::from));
        }
    })?;
    if let Some(client) = client {
        all.retain(|whose, _| whose == client);
    }
    Ok(all)
}

/// The rows of a table from a month on; of one client those in which her id stands.
fn each(
    store: &Store,
    table: &'static Table,
    client: Option<&str>,
    from: Month,
    problems: &mut Vec<Problem>,
    mut take: impl FnMut(&dyn Row, &mut Vec<Problem>),
) -> Result<(), Problems> {
    let finder = Finder::new(client.unwrap_or_default());
    for month in store.months(table)?.into_iter().filter(|month| *month >= from) {
        let Some(mut reader) = store.reader(&table.file(month), Some(table))? else { continue };
        let take = |row: RawRow<'_>, problems: &mut Vec<Problem>| take(&row, problems);
        match client {
            Some(_) => query::each_with(&mut reader, &finder, problems, take)?,
            None => query::each_row(&mut reader, problems, take)?,
        }
    }
    Ok(())
}

/// How clients came to their tiers, in the order of the file.
pub fn tier_changes(store: &Store, problems: &mut Vec<Problem>) -> Result<Vec<TierChange>, Problems> {
    let file = format!("{}.csv", schema::TIER_CHANGES.name);
    let changes = query::all(store, &file, &schema::TIER_CHANGES, problems, TierChange::read)?;
    Ok(changes.into_iter().flatten().collect())
}
