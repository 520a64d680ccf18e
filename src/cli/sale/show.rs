//! `salon sale show`: one sale, with what was paid for it.

use super::VERBS;
use crate::cli::till::card::{self, Line};
use crate::cli::till::find;
use crate::cli::till::hers;
use crate::cli::till::load::{Shop, payments_for};
use crate::cli::world::World;
use crate::domain::problem::Exit;
use crate::domain::schema;
use crate::messages::help::both;
use clap::Args;

#[derive(Args, Debug)]
pub struct SaleShowArgs {
    #[arg(value_name = "SALE", help = both("销售编号，或它的末几位；写顾客就是她最近一笔", "the sale's id, or its tail; to a client, the latest"))]
    pub sale: String,
}

pub fn run(world: &World, args: SaleShowArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let store = world.store()?;
    let sale = hers::sale(&store, &rules, &args.sale, VERBS)?;
    let shop = Shop::load(&store)?;
    let payments = payments_for(&store, &sale.id)?;
    let reversal = find::reversal(&store, &schema::SALES, &sale.id)?;
    store.release();
    let lines = vec![
        Line::new("id", &sale.id),
        Line::new("number", &sale.number),
        Line::new("at", &sale.at.to_string()),
        Line::named("client", &sale.client, shop.client_name(&sale.client)),
        Line::named("product", &sale.product, shop.thing_name(&sale.product)),
        Line::new("quantity", &sale.quantity.to_string()),
        Line::new("amount", &sale.amount.map(|amount| amount.to_string()).unwrap_or_default()),
        Line::shares("sold_by", &sale.sold_by, &shop),
        Line::new("visit", &sale.visit),
        Line::new("guarantee_until_on", &sale.guarantee_until.map(|d| d.to_string()).unwrap_or_default()),
        Line::new("reverses", &sale.reverses),
        Line::new("by", &sale.by),
        Line::new("note", &sale.note),
    ];
    let over = reversal.is_some() || sale.settled || !sale.reverses.is_empty();
    let charge = if over { Default::default() } else { sale.amount.unwrap_or_default() };
    card::print(world, &rules, lines, &payments, charge, reversal.as_deref());
    Ok(Exit::Done)
}
