//! `salon book ics`: the appointment book as a calendar for phones.

use super::desk::{Desk, sound};
use crate::cli::world::World;
use crate::cli::{complete, day as days};
use crate::domain::day::Moment;
use crate::domain::problem::Exit;
use crate::domain::record::booking::{Booking, Status};
use crate::domain::record::booking_change::{BookingChange, REASSIGNED};
use crate::messages::help::both;
use crate::render::ics::{Event, calendar};
use crate::store::{asked, book};
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct BookIcsArgs {
    #[arg(long, value_name = "STAFF", add = ArgValueCompleter::new(complete::staff), help = both("只要这位美容师的", "only this beautician's"))]
    pub staff: Option<String>,
    #[arg(long, value_name = "DAY", help = both("从哪天起（默认 30 天前）", "from this day (default: 30 days ago)"))]
    pub from: Option<String>,
    #[arg(long, value_name = "DAY", help = both("到哪天止（默认全部以后的）", "to this day (default: all to come)"))]
    pub to: Option<String>,
}

/// So far back appointments stay in the calendar, in days: what was cancelled there is seen to be.
const BACK: i64 = 30;

pub fn run(world: &World, args: &BookIcsArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let (now, today, store) = (world.now(&rules), world.today(&rules), world.store()?);
    let mut desk = Desk::open(&store, &rules, now)?;
    let from = args.from.as_deref().map_or(Ok(today.plus(-BACK)), |text| days::day(text, today))?;
    let to = args.to.as_deref().map_or(Ok(today.plus(rules.booking.ahead)), |text| days::day(text, today))?;
    desk.fill(&store, from, to)?;
    let mut bookings = std::mem::take(&mut desk.shelf.bookings);
    let only =
        args.staff.as_deref().map(|text| desk.staff_ever(text).map(|staff| staff.id.clone())).transpose()?;
    let mut problems = Vec::new();
    let ids: Vec<&str> = bookings.iter().map(|booking| booking.id.as_str()).collect();
    let changes = book::changes_of(&store, &ids, &mut problems)?;
    if let Some(staff) = &only {
        // What was hers and is another's by now stays in her calendar, as cancelled: it stands on her phone.
        let was_hers = |change: &&BookingChange| change.what == REASSIGNED && change.from == *staff;
        let given_away: Vec<&str> =
            changes.iter().filter(was_hers).map(|change| change.booking.as_str()).collect();
        bookings.retain(|booking| booking.staff == *staff || given_away.contains(&booking.id.as_str()));
    }
    bookings.sort_by(|a, b| (a.start, &a.id).cmp(&(b.start, &b.id)));
    let clients: Vec<&str> = bookings.iter().map(|booking| booking.client.as_str()).collect();
    let people = asked::contacts(&store, &clients, &mut problems)?;
    store.release();
    sound(problems)?;
    let in_book = desk.book();
    let zone = rules.shop.zone;
    let event = |booking: &Booking| {
        let of_it = changes.iter().filter(|change| change.booking == booking.id);
        let last = of_it.clone().map(|change| change.at).max().or(booking.made_at);
        let (name, phone) = people.get(&booking.client).cloned().unwrap_or_default();
        let phone = world.shown_phone(&phone);
        let (service, staff) = (desk.service_name(&booking.service), desk.staff_name(&booking.staff));
        let treated = in_book.treated(booking);
        let end = booking.start.plus_minutes(treated.len().try_into().unwrap_or(0));
        let rooms: Vec<&str> = booking.room.iter().map(|room| desk.room_name(room)).collect();
        let at = |moment: Moment| zone.seconds(moment);
        let told = [staff, &phone, &booking.note].into_iter().filter(|text| !text.is_empty());
        Event {
            uid: format!("{}@salon", booking.id),
            sequence: of_it.count(),
            stamp: at(last.unwrap_or(booking.start)),
            start: at(booking.start),
            end: at(end),
            status: match only.as_ref().is_none_or(|only| booking.staff == *only) {
                true => status(booking.status),
                false => CANCELLED,
            },
            summary: format!("{name} {service}").trim().to_string(),
            location: rooms.join(", "),
            description: told.collect::<Vec<_>>().join("\n"),
        }
    };
    let events: Vec<Event> = bookings.iter().map(event).collect();
    world.say(&calendar(&rules.shop.name, &events));
    Ok(Exit::Done)
}

/// Called off, so that a phone takes it away.
const CANCELLED: &str = "CANCELLED";

/// The word of RFC 5545 (3.8.1.11) for a state.
fn status(status: Status) -> &'static str {
    match status {
        Status::Booked => "TENTATIVE",
        Status::Cancelled | Status::NoShow => CANCELLED,
        _ => "CONFIRMED",
    }
}
