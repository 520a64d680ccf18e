//! `salon pay list`: the payments, and who owes what.

use super::PayListArgs;
use crate::cli::till::listing;
use crate::cli::till::load::Shop;
use crate::cli::world::World;
use crate::domain::amiss::Amiss;
use crate::domain::money::Money;
use crate::domain::problem::{Exit, Problems};
use crate::domain::record::payment::Payment;
use crate::domain::till::account::Account;
use crate::render::listing::Listing;
use std::collections::BTreeMap;

const OWED_SHOWN: &[&str] = &["client", "phone", "owed", "count", "since_on"];
const OWED_HIDDEN: &[&str] = &["client_id", "for"];

/// What each client owes, the largest debt first.
pub fn owed(world: &World, args: &PayListArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let store = world.store()?;
    let shop = Shop::load(&store)?;
    let span = args.span.span(world, &rules, &shop.clients)?;
    let accounts = span.choice().accounts(&store)?;
    store.release();
    let mut debts: BTreeMap<&str, (Money, Vec<&Account>)> = BTreeMap::new();
    for account in accounts.iter().filter(|account| account.owed() > Money::NONE) {
        let debt = debts.entry(account.item.client.as_str()).or_default();
        debt.0 = debt.0.plus(account.owed()).ok_or_else(|| Problems::from(Amiss::SumTooLarge))?;
        debt.1.push(account);
    }
    let mut debts: Vec<_> = debts.into_iter().collect();
    debts.sort_by_key(|(client, (owed, _))| (std::cmp::Reverse(*owed), client.to_string()));
    let row = |(client, (owed, accounts)): &(&str, (Money, Vec<&Account>))| {
        let phone = shop.client(client).map(|c| c.get("phone").to_string()).unwrap_or_default();
        let since = accounts.first().map(|account| account.item.at.day.to_string());
        let items: Vec<&str> = accounts.iter().map(|account| account.item.id.as_str()).collect();
        vec![
            shop.client_name(client),
            world.shown_phone(&phone),
            owed.to_string(),
            accounts.len().to_string(),
            since.unwrap_or_default(),
            client.to_string(),
            items.join(";"),
        ]
    };
    let rows = debts.iter().map(row).collect();
    listing::print(world, &Listing { columns: listing::columns(OWED_SHOWN, OWED_HIDDEN, world), rows });
    Ok(Exit::Done)
}

const PAID_SHOWN: &[&str] = &["id", "at", "client", "method", "amount", "for", "note"];
const PAID_HIDDEN: &[&str] = &["client_id", "method_id", "reverses", "by"];

pub fn list(world: &World, args: &PayListArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let store = world.store()?;
    let shop = Shop::load(&store)?;
    let span = args.span.span(world, &rules, &shop.clients)?;
    let mut payments = span.choice().payments(&store)?;
    store.release();
    payments.sort_by(|a, b| (a.at, &a.id).cmp(&(b.at, &b.id)));
    let people = world.format.tells_people();
    let method = |id: &str| match rules.till.method(id).filter(|_| people) {
        Some(method) => method.name.clone(),
        None => rules.method_at_home(id),
    };
    let row = |payment: &Payment| {
        vec![
            payment.id.clone(),
            payment.at.to_string(),
            shop.client_name(&payment.client),
            method(&payment.method),
            payment.amount.to_string(),
            payment.what.clone(),
            payment.note.clone(),
            payment.client.clone(),
            payment.method.clone(),
            payment.reverses.clone(),
            payment.by.clone(),
        ]
    };
    let rows = payments.iter().map(row).collect();
    listing::print(world, &Listing { columns: listing::columns(PAID_SHOWN, PAID_HIDDEN, world), rows });
    Ok(Exit::Done)
}
