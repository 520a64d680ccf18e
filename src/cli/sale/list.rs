//! `salon sale list`: what was sold on a day, or to a client.

use crate::cli::till::listing;
use crate::cli::till::load::{Choice, Shop};
use crate::cli::till::span::SpanOptions;
use crate::cli::till::taken_back::TakenBack;
use crate::cli::world::World;
use crate::domain::money::Money;
use crate::domain::problem::Exit;
use crate::domain::record::sale::Sale;
use crate::messages::help::both;
use crate::render::listing::Listing;
use clap::Args;
use std::collections::{HashMap, HashSet};

#[derive(Args, Debug)]
pub struct SaleListArgs {
    #[command(flatten)]
    pub span: SpanOptions,
    #[arg(long, help = both("连冲正的也列出", "also what was reversed"))]
    pub all: bool,
}

const SHOWN: &[&str] =
    &["id", "at", "client", "product", "quantity", "amount", "owed", "guarantee_until_on", "note"];
const HIDDEN: &[&str] =
    &["paid", "sold_by", "visit", "reverses", "reversed_by", "by", "client_id", "product_id"];

pub fn run(world: &World, args: SaleListArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let store = world.store()?;
    let shop = Shop::load(&store)?;
    let span = args.span.span(world, &rules, &shop.clients)?;
    let choice = span.choice();
    let mut sales = Choice { to: None, ..choice }.sales(&store)?;
    let payments = Choice { client: None, to: None, ..choice }.payments(&store)?;
    store.release();
    let mut paid: HashMap<&str, i64> = HashMap::new();
    for payment in &payments {
        let sum = paid.entry(payment.what.as_str()).or_default();
        *sum = sum.saturating_add(payment.amount.0);
    }
    let back = TakenBack::among(sales.iter().map(|s| (s.id.as_str(), s.at, s.reverses.as_str())));
    sales.retain(|sale| choice.has_day(sale.at.day));
    if !args.all {
        let known: HashSet<String> = sales.iter().map(|sale| sale.id.clone()).collect();
        sales.retain(|s| !known.contains(&back.by(&s.id)) && !known.contains(&s.reverses));
    }
    sales.sort_by(|a, b| (a.at, &a.id).cmp(&(b.at, &b.id)));
    let row = |sale: &Sale| {
        let paid = paid.get(sale.id.as_str()).copied().unwrap_or(0);
        let over = back.has(&sale.id) || !sale.reverses.is_empty();
        let left = sale.amount.unwrap_or_default().0.saturating_sub(paid);
        let owed = if over || sale.settled || left <= 0 { String::new() } else { Money(left).to_string() };
        vec![
            sale.id.clone(),
            sale.at.to_string(),
            shop.client_name(&sale.client),
            shop.thing_name(&sale.product),
            sale.quantity.to_string(),
            sale.amount.map(|amount| amount.to_string()).unwrap_or_default(),
            owed,
            sale.guarantee_until.map(|day| day.to_string()).unwrap_or_default(),
            back.note(&sale.id, &sale.note, world),
            Money(paid).to_string(),
            sale.sold_by.to_string(),
            sale.visit.clone(),
            sale.reverses.clone(),
            back.by(&sale.id),
            sale.by.clone(),
            sale.client.clone(),
            sale.product.clone(),
        ]
    };
    let rows = sales.iter().map(row).collect();
    listing::print(world, &Listing { columns: listing::columns(SHOWN, HIDDEN, world), rows });
    Ok(Exit::Done)
}
