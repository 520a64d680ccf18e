//! `salon pay list --deposits`: what is held for bookings.

use super::PayListArgs;
use crate::cli::till::listing;
use crate::cli::till::load::{Shop, sound};
use crate::cli::world::World;
use crate::domain::id::Kind;
use crate::domain::problem::{Exit, Problems};
use crate::domain::record::booking::{Booking, Status};
use crate::domain::record::payment::Payment;
use crate::domain::schema;
use crate::domain::till::deposits::{Held, held};
use crate::messages::names;
use crate::render::listing::Listing;
use crate::store::directory::Store;
use crate::store::{book, query};
use std::collections::HashSet;

const SHOWN: &[&str] = &["client", "phone", "amount", "start", "service", "status", "booking"];
const HIDDEN: &[&str] = &["client_id"];

/// The deposits that stand, the next appointment first.
pub fn list(world: &World, args: &PayListArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let store = world.store()?;
    let shop = Shop::load(&store)?;
    let span = args.span.span(world, &rules, &shop.clients)?;
    let mut payments = span.choice().payments(&store)?;
    payments.retain(|payment| payment.what.starts_with(Kind::Booking.letter()));
    let mut bookings = paid_for(&store, &payments)?;
    bookings.sort_by(|a, b| (a.start, &a.id).cmp(&(b.start, &b.id)));
    // Only of what was called off it has to be known whether the shop kept the money.
    let called_off = bookings.iter().filter(|booking| booking.status == Status::Cancelled);
    let ids: Vec<&str> = called_off.map(|booking| booking.id.as_str()).collect();
    let mut problems = Vec::new();
    let changes = book::changes_of(&store, &ids, &mut problems)?;
    sound(problems)?;
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
    let rows = held(&bookings, &payments, &changes).iter().map(row).collect();
    listing::print(world, &Listing { columns: listing::columns(SHOWN, HIDDEN, world), rows });
    Ok(Exit::Done)
}

/// The bookings for which something was paid; one that was moved may stand in any later month.
fn paid_for(store: &Store, payments: &[Payment]) -> Result<Vec<Booking>, Problems> {
    let ids: HashSet<&[u8]> = payments.iter().map(|payment| payment.what.as_bytes()).collect();
    let (table, mut problems) = (&schema::BOOKINGS, Vec::new());
    let is_among = |cell: &[u8]| ids.contains(cell);
    let months = if ids.is_empty() { Vec::new() } else { store.months(table)? };
    let found = query::among(store, table, months, ("id", &is_among), &mut problems, Booking::read)?;
    sound(problems)?;
    Ok(found)
}
