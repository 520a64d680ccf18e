//! `salon visit list`: what was done on a day, or for a client.

use crate::cli::till::listing;
use crate::cli::till::load::{Choice, Shop};
use crate::cli::till::span::SpanOptions;
use crate::cli::till::taken_back::TakenBack;
use crate::cli::world::World;
use crate::domain::problem::Exit;
use crate::domain::record::visit::Visit;
use crate::messages::help::both;
use crate::render::listing::Listing;
use clap::Args;
use std::collections::{HashMap, HashSet};

#[derive(Args, Debug)]
pub struct VisitListArgs {
    #[command(flatten)]
    pub span: SpanOptions,
    #[arg(long, help = both("连冲正的也列出", "also what was reversed"))]
    pub all: bool,
}

const SHOWN: &[&str] = &["id", "at", "client", "service", "staff", "fee", "owed", "note"];
const HIDDEN: &[&str] = &[
    "paid",
    "price",
    "list",
    "asked_for",
    "worked_by",
    "sold_by",
    "rate",
    "rating",
    "effect",
    "booking",
    "reverses",
    "reversed_by",
    "by",
    "client_id",
    "service_id",
    "staff_id",
];

pub fn run(world: &World, args: VisitListArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let store = world.store()?;
    let shop = Shop::load(&store)?;
    let span = args.span.span(world, &rules, &shop.clients)?;
    let choice = span.choice();
    // What is owed of them is told by what was paid, or taken back, since.
    let since = Choice { client: None, to: None, ..choice };
    let mut visits = Choice { to: None, ..choice }.visits(&store)?;
    let payments = since.payments(&store)?;
    store.release();
    let mut paid: HashMap<&str, i64> = HashMap::new();
    for payment in &payments {
        let sum = paid.entry(payment.what.as_str()).or_default();
        *sum = sum.saturating_add(payment.amount.0);
    }
    let back = TakenBack::among(visits.iter().map(|v| (v.id.as_str(), v.at, v.reverses.as_str())));
    visits.retain(|visit| choice.has_day(visit.at.day));
    if !args.all {
        let known: HashSet<String> = visits.iter().map(|visit| visit.id.clone()).collect();
        visits.retain(|v| !known.contains(&back.by(&v.id)) && !known.contains(&v.reverses));
    }
    visits.sort_by(|a, b| (a.at, &a.id).cmp(&(b.at, &b.id)));
    let rows = visits.iter().map(|visit| {
        let paid = paid.get(visit.id.as_str()).copied().unwrap_or(0);
        row(visit, &shop, paid, &back, world)
    });
    let rows = rows.collect();
    listing::print(world, &Listing { columns: listing::columns(SHOWN, HIDDEN, world), rows });
    Ok(Exit::Done)
}

fn row(visit: &Visit, shop: &Shop, paid: i64, back: &TakenBack, world: &World) -> Vec<String> {
    use crate::domain::money::Money;
    let money = |value: Option<Money>| value.map(|value| value.to_string()).unwrap_or_default();
    let over = back.has(&visit.id) || !visit.reverses.is_empty();
    let left = visit.fee.unwrap_or_default().0.saturating_sub(paid);
    let owed = if over || visit.settled || left <= 0 { String::new() } else { Money(left).to_string() };
    vec![
        visit.id.clone(),
        visit.at.to_string(),
        shop.client_name(&visit.client),
        shop.thing_name(&visit.service),
        shop.staff_name(&visit.staff),
        money(visit.fee),
        owed,
        back.note(&visit.id, &visit.note, world),
        Money(paid).to_string(),
        money(visit.price),
        visit.list.clone(),
        if visit.asked_for { "yes" } else { "no" }.to_string(),
        visit.worked_by.to_string(),
        visit.sold_by.to_string(),
        visit.rate.clone(),
        visit.rating.map(|rating| rating.to_string()).unwrap_or_default(),
        visit.effect.clone(),
        visit.booking.clone(),
        visit.reverses.clone(),
        back.by(&visit.id),
        visit.by.clone(),
        visit.client.clone(),
        visit.service.clone(),
        visit.staff.clone(),
    ]
}
