//! Bookings that can't stay where they are: what a day off, a shorter shift or a closure leaves to
//! be moved.

use super::world::World;
use super::{Format, print_listing, print_records};
use crate::domain::day::{Day, Moment};
use crate::domain::problem::{Problem, Problems};
use crate::domain::record::booking::Booking;
use crate::domain::record::client::Client;
use crate::domain::record::closure::Closure;
use crate::domain::record::service::Service;
use crate::domain::record::shift::Shift;
use crate::domain::record::staff::Staff;
use crate::domain::roster::Roster;
use crate::domain::rule::Rules;
use crate::domain::schema;
use crate::domain::to_move::{self, Passed, WhyMove, to_be_moved};
use crate::messages::{register as titles, roster as words};
use crate::render::listing::{Column, Listing};
use crate::store::directory::Store;
use crate::store::{book, query};
use serde_json::{Value, json};

/// What working times follow from, as far as it is read.
#[derive(Debug, Default)]
pub struct Working {
    pub closures: Vec<Closure>,
    pub shifts: Vec<Shift>,
    pub staff: Vec<Staff>,
}

impl Working {
    /// The closures, the staff, and the roster of these days.
    pub fn read(store: &Store, from: Day, until: Day) -> Result<Working, Problems> {
        let mut problems = Vec::new();
        let closures =
            query::all(store, "closures.csv", &schema::CLOSURES, &mut problems, |row| Closure::read(row))?;
        let staff = query::all(store, "staff.csv", &schema::STAFF, &mut problems, |row| Staff::read(row))?;
        let mut shifts = Vec::new();
        for month in query::months_between(from, until) {
            let file = schema::ROSTER.file(month);
            let rows = query::all(store, &file, &schema::ROSTER, &mut problems, |row| Shift::read(row))?;
            shifts.extend(rows.into_iter().flatten());
        }
        Problems(problems).or_ok()?;
        Ok(Working { closures: closures.into_iter().flatten().collect(), shifts, staff })
    }

    pub fn roster<'a>(&'a self, rules: &'a Rules) -> Roster<'a> {
        Roster { rules, closures: &self.closures, shifts: &self.shifts }
    }
}

/// A booking to be moved, told in full.
#[derive(Clone, Debug)]
pub struct Moved {
    booking: Booking,
    minutes: u32,
    client: Client,
    service: String,
    staff: String,
    why: WhyMove,
}

/// Which bookings are asked about.
pub struct Asked<'a> {
    pub from: Day,
    pub until: Day,
    /// Only those with this member of staff.
    pub staff: Option<&'a str>,
    pub now: Moment,
}

/// The bookings of these days that can't stay as things stand in `working`.
pub fn find(store: &Store, rules: &Rules, working: &Working, asked: &Asked) -> Result<Vec<Moved>, Problems> {
    if asked.until < asked.now.day {
        return Ok(Vec::new());
    }
    let mut problems: Vec<Problem> = Vec::new();
    let from = asked.from.max(asked.now.day);
    let bookings = query::bookings_between(store, from, asked.until, &mut problems)?;
    let services = query::by_id(store, &schema::SERVICES, &mut problems, |row| Service::read(row))?;
    let roster = working.roster(rules);
    let of = |id: &str| working.staff.iter().find(|staff| staff.id == id);
    let minutes = |id: &str| services.get(id).and_then(|service| service.minutes).unwrap_or(0);
    let hers = bookings.iter().map(|one| &**one).filter(|one| asked.staff.is_none_or(|id| one.staff == id));
    let moved = |passed: &Passed| to_be_moved(&roster, hers.clone(), asked.now, of, minutes, passed);
    let mut found = moved(&Passed::default());
    let passed = passed(store, found.iter().map(|(booking, _)| *booking), &mut problems)?;
    if !passed.is_empty() {
        found = moved(&passed);
    }
    let clients = match found.is_empty() {
        true => Default::default(),
        false => query::by_id(store, &schema::CLIENTS, &mut problems, |row| Client::read(row))?,
    };
    Problems(problems).or_ok()?;
    let told = |(booking, why): (&Booking, WhyMove)| Moved {
        minutes: if booking.minutes > 0 { booking.minutes } else { minutes(&booking.service) },
        client: clients.get(&booking.client).cloned().unwrap_or_default(),
        service: services.get(&booking.service).map(|service| service.name.clone()).unwrap_or_default(),
        staff: of(&booking.staff).map(|staff| staff.name.clone()).unwrap_or_default(),
        booking: booking.clone(),
        why,
    };
    Ok(found.into_iter().map(told).collect())
}

/// In spite of what these were made; looked for only where something can't stay.
pub fn passed<'a>(
    store: &Store,
    bookings: impl Iterator<Item = &'a Booking>,
    problems: &mut Vec<Problem>,
) -> Result<Passed, Problems> {
    let bookings: Vec<&Booking> = bookings.collect();
    let mut ids: Vec<&str> = bookings.iter().flat_map(|one| [one.id.as_str(), one.group.as_str()]).collect();
    ids.retain(|id| !id.is_empty());
    let changes = book::changes_of(store, &ids, problems)?;
    let of = |one: &&Booking| (one.id.clone(), to_move::passed(one, &changes));
    Ok(bookings.iter().map(of).filter(|(_, passed)| !passed.is_empty()).collect())
}

/// Whether the answer is for a program, which wants the bookings and no sentence.
pub fn for_machines(world: &World) -> bool {
    !matches!(world.format, Format::Table | Format::Text)
}

/// Says which bookings are to be moved: to people with a heading, and only where there are any.
pub fn say(world: &World, moved: &[Moved]) {
    match world.format {
        Format::Json | Format::Jsonl => print_records(world, &records(world, moved), world.format),
        Format::Csv | Format::Tsv => print_listing(world, &listing(world, moved)),
        _ if moved.is_empty() => {}
        _ => {
            world.tell(&words::to_move(moved.len(), world.lang));
            print_listing(world, &listing(world, moved));
            world.tell(&words::to_move_how(hers_alone(moved), world.lang));
        }
    }
}

/// The beautician who is away, and the day, where all of them are hers on that day: another may do them.
fn hers_alone(moved: &[Moved]) -> Option<(&str, Day)> {
    let away = |why| matches!(why, WhyMove::Off | WhyMove::OutOfShift | WhyMove::Left);
    let first = moved.first()?;
    let day = first.booking.start.day;
    let same = |one: &Moved| away(one.why) && one.staff == first.staff && one.booking.start.day == day;
    moved.iter().all(same).then_some((first.staff.as_str(), day))
}

fn phone(world: &World, moved: &Moved) -> String {
    let phone = &moved.client.phone;
    world.shown_phone(phone)
}

fn listing(world: &World, moved: &[Moved]) -> Listing {
    let title = |column: &str| titles::title(column, world.lang);
    let columns = vec![
        Column::new("start", title("start")),
        Column::new("client", title("client")),
        Column::new("phone", title("phone")),
        Column::new("service", title("service")),
        Column::new("staff", title("staff")),
        Column::new("why", title("why")),
        Column::new("id", title("booking")),
    ];
    let row = |one: &Moved| {
        let start = one.booking.start;
        let (start, why) = match for_machines(world) {
            true => (start.to_string(), one.why.word().to_string()),
            false => (
                format!("{} {}", words::short_day(start.day, world.lang), start.clock()),
                words::why_move(one.why, world.lang).to_string(),
            ),
        };
        let client = one.client.name.clone();
        let (service, staff) = (one.service.clone(), one.staff.clone());
        vec![start, client, phone(world, one), service, staff, why, one.booking.id.clone()]
    };
    Listing { columns, rows: moved.iter().map(row).collect() }
}

/// The bookings as programs read them.
pub fn records(world: &World, moved: &[Moved]) -> Vec<Value> {
    moved.iter().map(|one| record(world, one)).collect()
}

fn record(world: &World, one: &Moved) -> Value {
    let Moved { booking, client, .. } = one;
    json!({
        "id": booking.id,
        "start": booking.start.to_string(),
        "minutes": one.minutes,
        "client": {
            "id": booking.client, "number": client.number, "name": client.name, "phone": phone(world, one)
        },
        "service": { "id": booking.service, "name": one.service },
        "staff": { "id": booking.staff, "name": one.staff },
        "status": booking.status.word(),
        "why": one.why.word(),
        "source": { "file": &*booking.source.file, "line": booking.source.line },
    })
}
