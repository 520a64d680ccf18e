//! `salon visit show`: one visit, with what was paid for it.

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
pub struct VisitShowArgs {
    #[arg(value_name = "VISIT", help = both("到店编号，或它的末几位；写顾客就是她最近一次", "the visit's id, or its tail; of a client, her latest"))]
    pub visit: String,
}

pub fn run(world: &World, args: VisitShowArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let store = world.store()?;
    let visit = hers::visit(&store, &rules, &args.visit, VERBS)?;
    let shop = Shop::load(&store)?;
    let payments = payments_for(&store, &visit.id)?;
    let reversal = find::reversal(&store, &schema::VISITS, &visit.id)?;
    store.release();
    let money = |value: Option<crate::domain::money::Money>| value.map(|v| v.to_string()).unwrap_or_default();
    let list = rules.till.lists.iter().find(|list| list.id == visit.list);
    let lines = vec![
        Line::new("id", &visit.id),
        Line::new("number", &visit.number),
        Line::new("at", &visit.at.to_string()),
        Line::named("client", &visit.client, shop.client_name(&visit.client)),
        Line::named("service", &visit.service, shop.thing_name(&visit.service)),
        Line::named("staff", &visit.staff, shop.staff_name(&visit.staff)),
        Line::shares("worked_by", &visit.worked_by, &shop),
        Line::named("asked_for", if visit.asked_for { "yes" } else { "" }, card::yes(visit.asked_for, world)),
        Line::new("rate", &visit.rate),
        Line::shares("sold_by", &visit.sold_by, &shop),
        Line::new("booking", &visit.booking),
        Line::new("price", &money(visit.price)),
        Line::named("list", &visit.list, list.map_or(visit.list.clone(), |list| list.name.clone())),
        Line::new("fee", &money(visit.fee)),
        Line::new("rating", &visit.rating.map(|rating| rating.to_string()).unwrap_or_default()),
        Line::new("effect", &visit.effect),
        Line::new("reverses", &visit.reverses),
        Line::new("by", &visit.by),
        Line::new("note", &visit.note),
    ];
    let over = reversal.is_some() || visit.settled || !visit.reverses.is_empty();
    let charge = if over { Default::default() } else { visit.fee.unwrap_or_default() };
    card::print(world, &rules, lines, &payments, charge, reversal.as_deref());
    Ok(Exit::Done)
}
