//! `salon book list`: bookings of some days, of a client, of a beautician, in a state.

use super::desk::{self, Desk};
use crate::cli::complete;
use crate::cli::day::DayOptions;
use crate::cli::{day as days, world::World};
use crate::domain::day::Day;
use crate::domain::problem::{Exit, Fact, Problem, Problems};
use crate::domain::record::booking::{Booking, Status};
use crate::domain::record::client::Client;
use crate::domain::roster_fact::RosterFact;
use crate::messages::help::both;
use crate::messages::names;
use crate::messages::register::title;
use crate::render::listing::{Column, Listing};
use crate::store::{asked, book};
use clap::Args;
use clap_complete::engine::ArgValueCompleter;
use foldhash::HashMap;

#[derive(Args, Debug)]
pub struct BookListArgs {
    #[command(flatten)]
    pub day: DayOptions,
    #[arg(long, value_name = "DAY", conflicts_with = "date", help = both("从哪天起（不写 --to 就一直到后面）", "from this day (on, unless --to is given)"))]
    pub from: Option<String>,
    #[arg(long, value_name = "DAY", conflicts_with = "date", help = both("到哪天止", "to this day"))]
    pub to: Option<String>,
    #[arg(long = "for", value_name = "CLIENT", add = ArgValueCompleter::new(complete::clients),
          help = both("只要这位顾客的；不写日期就是全部以后的", "only this client's; without a day all to come"))]
    pub client: Option<String>,
    #[arg(long, value_name = "STAFF", add = ArgValueCompleter::new(complete::staff), help = both("只要这位美容师的", "only this beautician's"))]
    pub staff: Option<String>,
    #[arg(long, value_name = "STATE", help = both("只要这个状态的", "only in this state"))]
    pub status: Vec<String>,
}

pub fn run(world: &World, args: BookListArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let (now, store) = (world.now(&rules), world.store()?);
    let today = world.today(&rules);
    let mut problems = Vec::new();
    let mut desk = Desk::look(&store, &rules, now, &mut problems)?;
    let mut wrong = Problems::default();
    let asked = asked_for(&args, today, |text| desk::client_asked(&store, &rules, text));
    let asked = wrong.keep(asked);
    let staff =
        args.staff.as_deref().and_then(|text| wrong.keep(desk.staff_ever(text))).map(|one| one.id.clone());
    let states: Vec<Status> = args.status.iter().filter_map(|text| wrong.keep(state(text, world))).collect();
    let Some(Asked { client, from, to }) = asked.filter(|_| wrong.0.is_empty()) else {
        return Err(wrong.into());
    };
    // From a day on is as far as the book goes.
    let last = to.unwrap_or_else(|| from.max(today).plus(rules.booking.ahead));
    let mut bookings = match &client {
        Some(client) => {
            let mut own = book::bookings_of(&store, &client.id, from.month(), &mut problems)?;
            own.retain(|booking| booking.start.day >= from && to.is_none_or(|to| booking.start.day <= to));
            own
        }
        None => {
            desk.shelf.fill(&store, from, last, &mut problems)?;
            std::mem::take(&mut desk.shelf.bookings)
        }
    };
    problems.retain(Problem::is_doubt);
    bookings.retain(|booking| staff.as_ref().is_none_or(|staff| booking.staff == *staff));
    bookings.retain(|booking| states.is_empty() || states.contains(&booking.status));
    bookings.sort_by_key(|booking| booking.start);
    let ids: Vec<&str> = bookings.iter().map(|booking| booking.client.as_str()).collect();
    let clients = asked::names(&store, &ids, &mut Vec::new())?;
    store.release();
    print(world, &desk, &clients, &bookings);
    world.warn(&problems);
    Ok(Problems(problems).exit())
}

/// Whose bookings are asked for, and of which days; without an end all that come.
struct Asked {
    client: Option<Client>,
    from: Day,
    to: Option<Day>,
}

/// A client may stand where a day is expected.
fn asked_for(
    args: &BookListArgs,
    today: Day,
    client: impl Fn(&str) -> Result<Client, Problems>,
) -> Result<Asked, Problems> {
    let mut wrong = Problems::default();
    let (from, to) = (args.from.as_deref(), args.to.as_deref());
    let typed = args.day.typed();
    let run = typed.map(|text| days::run(text, today));
    let (run, who) = match (run, args.client.as_deref()) {
        (Some(Ok((_, first, last))), who) => (Some((first, last)), who.map(&client)),
        (Some(Err(no_day)), None) => {
            let found = typed.map(&client);
            let is_nobody =
                found.as_ref().is_some_and(|found| found.as_ref().is_err_and(Problems::is_not_found));
            (None, if is_nobody { Some(Err(no_day)) } else { found })
        }
        (Some(Err(no_day)), Some(who)) => {
            wrong.keep::<Day>(Err(no_day));
            (None, Some(client(who)))
        }
        (None, who) => (None, who.map(&client)),
    };
    let client = who.and_then(|who| wrong.keep(who));
    let mut day = |text: Option<&str>, after| text.and_then(|text| wrong.keep(days::day(text, after)));
    let first = day(from, today).or(run.map(|(first, _)| first)).unwrap_or(today);
    let ended = to.is_none().then(|| run.map(|(_, last)| last)).flatten();
    let until = day(to, first.max(today)).or(ended);
    // Without a word it is today's; of a client, or from a day on, all that come.
    let to = until.or((client.is_none() && from.is_none()).then_some(first));
    wrong.or_ok()?;
    match to.filter(|to| *to < first) {
        Some(until) => Err(Fact::Roster(RosterFact::UntilBefore { from: first, until }).into()),
        None => Ok(Asked { client, from: first, to }),
    }
}

fn print(world: &World, desk: &Desk, clients: &HashMap<String, String>, bookings: &[Booking]) {
    let for_people = world.format.tells_people();
    let who = |booking: &Booking| {
        let name = clients.get(&booking.client).unwrap_or(&booking.client);
        match booking.guest {
            guest if guest > 0 && for_people => crate::messages::book::guest(name, guest, world.lang),
            _ => name.clone(),
        }
    };
    let row = |booking: &Booking| {
        let status = booking.status.word();
        let rooms: Vec<&str> = booking.room.iter().map(|room| desk.room_name(room)).collect();
        let start = match for_people {
            true => crate::messages::moment::moment(booking.start, world.lang),
            false => booking.start.to_string(),
        };
        vec![
            booking.id.clone(),
            start,
            booking.minutes.to_string(),
            who(booking),
            desk.service_name(&booking.service).to_string(),
            desk.staff_name(&booking.staff).to_string(),
            rooms.join(";"),
            if for_people { names::word(status, world.lang).to_string() } else { status.to_string() },
            booking.note.clone(),
            booking.client.clone(),
            booking.service.clone(),
            booking.staff.clone(),
            booking.guest.to_string(),
            if booking.asked_for { "yes" } else { "no" }.to_string(),
        ]
    };
    let rows: Vec<Vec<String>> = bookings.iter().map(row).collect();
    if rows.is_empty() && for_people {
        if world.format == crate::cli::Format::Table {
            world.tell(crate::messages::register::none_found(world.lang));
        }
        return;
    }
    let keys = ["id", "start", "minutes", "client", "service", "staff", "room", "status", "note"];
    let column = |key: &str| {
        let column = Column::new(key, title(key, world.lang));
        match key {
            "id" => column.whole().spare(4),
            "start" => column.whole(),
            "minutes" => column.right().spare(7),
            "staff" => column.spare(5),
            "room" => column.spare(8),
            "status" => column.spare(6),
            "note" => column.spare(9),
            _ => column,
        }
    };
    let hidden = ["client_id", "service_id", "staff_id", "guest", "asked_for"].map(Column::hidden);
    let columns = keys.map(column).into_iter().chain(hidden).collect();
    crate::cli::print_numbered(world, &Listing { columns, rows }, &["minutes", "guest"]);
}

/// A state by its word, or by the word on the screen.
fn state(text: &str, world: &World) -> Result<Status, Problems> {
    let named = |status: &&Status| names::word(status.word(), world.lang) == text;
    let found = Status::parse(text).or_else(|| Status::ALL.iter().find(named).copied());
    found.ok_or_else(|| {
        let called = |status: Status| match names::word(status.word(), world.lang) {
            name if name == status.word() || name.is_ascii() => status.word().to_string(),
            name => format!("{name} {}", status.word()),
        };
        let known = Status::ALL.map(called).to_vec();
        Fact::NotOneOf { option: "--status", text: text.to_string(), known }.into()
    })
}
