//! `salon tier list`: the tiers of the shop.

use crate::cli::world::World;
use crate::cli::{Format, print_records};
use crate::cli::{register, tiering};
use crate::domain::problem::{Exit, Problems};
use crate::domain::rule::tier::{Discount, Level, Of};
use crate::domain::schema;
use crate::messages::register::title;
use crate::messages::tier as words;
use crate::render::listing::{Column, Listing};
use serde_json::{Value, json};

pub fn run(world: &World) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let store = world.store()?;
    let clients = register::records(&store, &schema::CLIENTS)?;
    store.release();
    let today = world.today(&rules);
    let counts: Vec<usize> = (0..rules.tiers.levels.len())
        .map(|at| {
            let has = |client: &&register::Record| {
                rules.tiers.level(client.held().on(today)).is_some_and(|(has, _)| has == at)
            };
            clients.iter().filter(has).count()
        })
        .collect();
    let name = |level: &Level| tiering::named(&rules, &level.id, world.lang);
    let levels = rules.tiers.levels.iter().zip(&counts);
    if !matches!(world.format, Format::Table | Format::Text) {
        let records: Vec<Value> = levels.map(|(level, count)| record(level, &name(level), *count)).collect();
        print_records(world, &records, world.format);
        return Ok(Exit::Done);
    }
    let columns = ["tier", "reached_by", "benefits", "clients"];
    let title = |column: &'static str| match column {
        "tier" => title(column, world.lang),
        column => words::title(column, world.lang).to_string(),
    };
    let row = |(level, count): (&Level, &usize)| {
        vec![
            name(level),
            words::reached_by(level, &rules.tiers, world.lang),
            words::benefits(level, world.lang),
            count.to_string(),
        ]
    };
    let rows = levels.map(row).collect();
    let columns = columns.map(|column| Column::new(column, title(column))).to_vec();
    crate::cli::print_listing(world, &Listing { columns, rows });
    world.tell(&words::how(&rules.tiers, world.lang));
    let unknown = clients.iter().map(|client| client.held().on(today));
    let unknown = unknown.filter(|tier| !tier.is_empty() && rules.tiers.level(tier).is_none()).count();
    if unknown > 0 {
        world.tell(&words::others(unknown, world.lang));
    }
    Ok::<_, Problems>(Exit::Done).map_err(Into::into)
}

fn record(level: &Level, name: &str, clients: usize) -> Value {
    let discount = |discount: &Discount| {
        let (of, what) = match &discount.of {
            Of::Service(name) => ("service", name.as_str()),
            Of::Product(name) => ("product", name.as_str()),
            Of::Category(name) => ("category", name.as_str()),
            Of::Kind(name) => ("kind", name.as_str()),
            Of::AllServices => ("service", "all"),
            Of::AllProducts => ("product", "all"),
        };
        json!({ "of": of, "what": what, "percent": discount.percent })
    };
    let money = |amount: Option<crate::domain::money::Money>| amount.map(|amount| amount.to_string());
    json!({
        "id": level.id,
        "name": name,
        "tier": level.name,
        "top_up": money(level.top_up),
        "spending": money(level.spending),
        "discounts": level.discounts.iter().map(discount).collect::<Vec<_>>(),
        "priority": level.priority,
        "consultant": level.consultant,
        "offers": level.offers,
        "clients": clients,
    })
}
