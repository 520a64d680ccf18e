//! `salon pay list --deposits`: what is held for bookings.

use super::PayListArgs;
use crate::cli::till::deposit::PaidFor;
use crate::cli::till::listing;
use crate::cli::till::load::Shop;
use crate::cli::world::World;
use crate::domain::problem::Exit;
use crate::domain::record::booking::Booking;
use crate::domain::till::deposits::Held;
use crate::messages::names;
use crate::render::listing::Listing;

const SHOWN: &[&str] = &["client", "phone", "amount", "start", "service", "status", "booking"];
const HIDDEN: &[&str] = &["client_id"];

/// The deposits that stand, the next appointment first.
pub fn list(world: &World, args: &PayListArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let store = world.store()?;
    let shop = Shop::load(&store)?;
    let span = args.span.span(world, &rules, &shop.clients)?;
    let paid_for = PaidFor::load(&store, span.of_all_days().payments(&store)?)?;
    store.release();
    let people = world.format.tells_people();
    let row = |held: &Held| {
        let Booking { id, client, service, start, status, .. } = held.booking;
        let phone = shop.client(client).map(|client| client.get("phone").to_string()).unwrap_or_default();
        let status = if people { names::word(status.word(), world.lang) } else { status.word() };
        vec![
            shop.client_name(client),
            world.shown_phone(&phone),
            held.amount.to_string(),
            start.to_string(),
            shop.thing_name(service),
            status.to_string(),
            id.clone(),
            client.clone(),
        ]
    };
    let rows = paid_for.held().iter().map(row).collect();
    listing::print(world, &Listing { columns: listing::columns(SHOWN, HIDDEN, world), rows });
    Ok(Exit::Done)
}
