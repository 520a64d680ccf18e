//! `salon coupon list`.

use super::{all, stats};
use crate::cli::asked;
use crate::cli::choices::{self, Spoken};
use crate::cli::world::World;
use crate::cli::{Format, complete, print_listing, register};
use crate::domain::coupon::state;
use crate::domain::problem::Exit;
use crate::domain::record::coupon::Coupon;
use crate::domain::schema;
use crate::domain::worth::Worth;
use crate::messages::coupon as words;
use crate::messages::help::both;
use crate::messages::register as titles;
use crate::render::listing::{Column, Listing};
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

/// The states of a coupon, with the words that people have for them.
const STATES: &[Spoken] = &[
    ("usable", &["能用"]),
    ("used", &["已用"]),
    ("expired", &["过期"]),
    ("ahead", &["没到日子", "还没到日子"]),
];

#[derive(Args, Debug)]
pub struct CouponListArgs {
    #[arg(value_name = "CLIENT", add = ArgValueCompleter::new(complete::clients), help = both("只要这位顾客的", "only this client's"))]
    pub client: Option<String>,
    #[arg(long, value_name = "STATE", value_parser = choices::said(STATES), help = both("只要：能用、已用、过期、还没到日子", "only those"))]
    pub state: Option<String>,
    #[arg(long, value_name = "OFFER", help = both("只要这一种", "only of this offer"))]
    pub offer: Option<String>,
    #[arg(long, conflicts_with_all = ["client", "state"], help = both("每种发了多少、用了多少，和新客二次到店率", "how many were given and used, and how many new clients came again"))]
    pub stats: bool,
}

/// What people read, and what programs do.
const COLUMNS: &[&str] =
    &["id", "client", "offer", "worth", "from_on", "until_on", "state", "used_at", "used_for"];
const KEYS: &[&str] = &[
    "id", "number", "client", "offer", "kind", "amount", "percent", "service", "from_on", "until_on",
    "state", "used_at", "used_for",
];

pub fn run(world: &World, args: &CouponListArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let today = world.today(&rules);
    let store = world.store()?;
    let mut coupons = all(&store)?;
    if let Some(asked) = &args.offer {
        let id = rules.coupon.offer(asked).map_or(asked.as_str(), |offer| offer.id.as_str());
        coupons.retain(|coupon| coupon.offer == id);
    }
    if args.stats {
        return stats::run(world, &rules, &store, &coupons);
    }
    let clients = register::records(&store, &schema::CLIENTS)?;
    let services = register::records(&store, &schema::SERVICES)?;
    if let Some(asked) = &args.client {
        let id = asked::among(&clients, &rules, asked, &[])?.get("id").to_string();
        coupons.retain(|coupon| coupon.client == id);
    }
    store.release();
    let wanted = |coupon: &Coupon| args.state.as_ref().is_none_or(|word| state(coupon, today).word() == word);
    coupons.retain(wanted);
    let people = world.format.tells_people();
    if coupons.is_empty() && people {
        if world.format == Format::Table {
            world.tell(titles::none_found(world.lang));
        }
        return Ok(Exit::Done);
    }
    let named = |records: &[register::Record], id: &str| {
        let found = records.iter().find(|record| record.get("id") == id);
        found.map_or_else(|| id.to_string(), |record| record.get("name").to_string())
    };
    let cell = |coupon: &Coupon, column: &str| match column {
        "id" => coupon.id.clone(),
        "number" => coupon.number.clone(),
        "client" if people => named(&clients, &coupon.client),
        "client" => coupon.client.clone(),
        "offer" => match rules.coupon.offers.iter().find(|offer| offer.id == coupon.offer) {
            Some(offer) if people => offer.said.clone(),
            _ => coupon.offer.clone(),
        },
        "kind" => coupon.worth.kind().to_string(),
        "amount" | "percent" | "service" => match (&coupon.worth, column) {
            (Worth::Amount(amount), "amount") => amount.to_string(),
            (Worth::Percent(percent), "percent") => percent.to_string(),
            (Worth::Service(service), "service") => service.clone(),
            _ => String::new(),
        },
        "worth" => words::worth(&coupon.worth, &|id| named(&services, id), world.lang),
        "from_on" => coupon.from.map(|day| day.to_string()).unwrap_or_default(),
        "until_on" => coupon.until.map(|day| day.to_string()).unwrap_or_default(),
        "state" if people => words::state(state(coupon, today), world.lang).to_string(),
        "state" => state(coupon, today).word().to_string(),
        "used_at" => coupon.used_at.map(|at| at.to_string()).unwrap_or_default(),
        _ => coupon.used_for.clone(),
    };
    let title = |column: &&str| match *column {
        "client" | "worth" | "state" => words::title(column, world.lang).to_string(),
        column => titles::title(column, world.lang),
    };
    let shown = if people { COLUMNS } else { KEYS };
    let columns = shown.iter().map(|column| Column::new(*column, title(column))).collect();
    let rows = coupons.iter().map(|coupon| shown.iter().map(|column| cell(coupon, column)).collect());
    print_listing(world, &Listing { columns, rows: rows.collect() });
    Ok(Exit::Done)
}
