//! `salon book show`: a booking, and the story of every change of it.

use super::desk::{Desk, sound};
use super::which::{self, Asking};
use crate::cli::till::deposit;
use crate::cli::world::World;
use crate::cli::{Format, complete};
use crate::domain::money::Money;
use crate::domain::problem::Exit;
use crate::domain::record::booking::Booking;
use crate::domain::record::booking_change::BookingChange;
use crate::domain::record::payment::Payment;
use crate::messages::book as words;
use crate::messages::help::both;
use crate::messages::till::words as till;
use crate::store::{asked, book};
use clap::Args;
use clap_complete::engine::ArgValueCompleter;
use serde_json::{Value, json};

#[derive(Args, Debug)]
pub struct BookShowArgs {
    #[arg(value_name = "BOOKING", required = true, add = ArgValueCompleter::new(complete::clients),
          help = both("预约编号或它的一段，或顾客，后面可以写日期和时间", "its id or a part of it, or the client, and the day and time if need be"))]
    pub which: Vec<String>,
}

pub fn run(world: &World, args: BookShowArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let (now, store) = (world.now(&rules), world.store()?);
    let asking = Asking { rules: &rules, now, may_be: &|_| true, today_first: true, look_back: true };
    let visit = which::visit(&store, &asking, &args.which)?;
    let desk = Desk::open(&store, &rules, now)?;
    let ids: Vec<&str> = visit.iter().map(|booking| booking.id.as_str()).collect();
    let mut problems = Vec::new();
    let changes = book::changes_of(&store, &ids, &mut problems)?;
    let paid = deposit::payments(&store, &visit.iter().collect::<Vec<_>>())?;
    let clients: Vec<&str> = visit.iter().map(|booking| booking.client.as_str()).collect();
    let people = asked::contacts(&store, &clients, &mut problems)?;
    store.release();
    sound(problems)?;
    let who = |id: &str| people.get(id).cloned().unwrap_or_else(|| (id.to_string(), String::new()));
    if !matches!(world.format, Format::Table | Format::Text) {
        let records: Vec<Value> = visit
            .iter()
            .map(|booking| record(booking, &changes, &paid, &desk, &who(&booking.client).0))
            .collect();
        crate::cli::print_records(world, &records, world.format);
        return Ok(Exit::Done);
    }
    for booking in &visit {
        let (name, phone) = who(&booking.client);
        let phone = world.shown_phone(&phone);
        let rooms: Vec<&str> = booking.room.iter().map(|room| desk.room_name(room)).collect();
        let line = words::Line {
            id: booking.id.clone(),
            client: name,
            phone,
            guest: booking.guest,
            start: booking.start,
            minutes: booking.minutes,
            service: desk.service_name(&booking.service).to_string(),
            staff: desk.staff_name(&booking.staff).to_string(),
            asked_for: booking.asked_for,
            rooms: rooms.iter().map(|room| room.to_string()).collect(),
        };
        let head = words::head(&line, booking.status, &booking.note, world.lang);
        world.say(&crate::render::safe::shown_lines(&head));
        world.say("\n");
        if let Some(at) = booking.made_at {
            world.tell(&words::made(at, &booking.made_by, &booking.channel, world.lang));
        }
        let standing = deposit::standing(&paid, &booking.id)?;
        if standing > Money::NONE {
            world.tell(&till::deposit_paid(standing, world.lang));
        }
        for change in changes.iter().filter(|change| change.booking == booking.id) {
            let told = |text: &str| desk.staff_name(text).to_string();
            let step = words::step(change, &told(&change.from), &told(&change.to), world.lang);
            world.say(&crate::render::safe::shown(&step));
            world.say("\n");
        }
    }
    Ok(Exit::Done)
}

fn record(
    booking: &Booking,
    changes: &[BookingChange],
    paid: &[Payment],
    desk: &Desk,
    client: &str,
) -> Value {
    let steps = changes.iter().filter(|change| change.booking == booking.id).map(|change| {
        json!({
            "at": change.at.to_string(),
            "by": change.by,
            "what": change.what,
            "from": change.from,
            "to": change.to,
            "why": change.why,
            "source": { "file": &*change.source.file, "line": change.source.line },
        })
    });
    json!({
        "id": booking.id,
        "group": booking.group,
        "start": booking.start.to_string(),
        "minutes": booking.minutes,
        "client": { "id": booking.client, "name": client },
        "guest": booking.guest,
        "service": { "id": booking.service, "name": desk.service_name(&booking.service) },
        "staff": { "id": booking.staff, "name": desk.staff_name(&booking.staff) },
        "asked_for": booking.asked_for,
        "room": booking.room.iter().map(|room| desk.room_name(room)).collect::<Vec<_>>(),
        "channel": booking.channel,
        "status": booking.status.word(),
        "made_at": booking.made_at.map(|at| at.to_string()),
        "made_by": booking.made_by,
        "note": booking.note,
        "deposit": deposit::standing(paid, &booking.id).unwrap_or_default().to_string(),
        "changes": steps.collect::<Vec<Value>>(),
        "source": { "file": &*booking.source.file, "line": booking.source.line },
    })
}
