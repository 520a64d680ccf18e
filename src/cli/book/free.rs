//! `salon book free`: the times at which a service can be had, the best first.

use super::desk::{self, Desk};
use crate::cli::complete;
use crate::cli::world::World;
use crate::domain::book::free::{Offer, WhyNone};
use crate::domain::book::runs::{Run, runs};
use crate::domain::book::{Ask, Patron};
use crate::domain::day::{Day, Moment};
use crate::domain::problem::{Exit, Fact, Problems};
use crate::domain::record::room::Room;
use crate::domain::record::service::Service;
use crate::domain::record::staff::Staff;
use crate::domain::roster_fact::RosterFact;
use crate::domain::rule::Rules;
use crate::messages::book as words;
use crate::messages::help::both;
use crate::messages::moment;
use crate::messages::register::title;
use crate::render;
use crate::render::listing::{Column, Listing};
use crate::store::vanished;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct BookFreeArgs {
    #[arg(value_name = "SERVICE", add = ArgValueCompleter::new(complete::services), help = both("项目", "service"))]
    pub service: String,
    #[arg(long, value_name = "STAFF", add = ArgValueCompleter::new(complete::staff), help = both("只要这位美容师", "only this beautician"))]
    pub staff: Option<String>,
    #[arg(long = "for", value_name = "CLIENT", add = ArgValueCompleter::new(complete::clients),
          help = both("给这位顾客：先排她的归属美容师，避开她已有的预约", "for this client: her own beautician first, her own appointments left out"))]
    pub client: Option<String>,
    #[arg(long, value_name = "ROOM", help = both("要用这个房间或仪器", "in this room, or with this equipment"))]
    pub room: Vec<String>,
    #[arg(long, value_name = "DAY", help = both("从哪天起（默认今天）", "from this day (default: today)"))]
    pub from: Option<String>,
    #[arg(long, value_name = "DAY", help = both("到哪天止", "to this day"))]
    pub to: Option<String>,
    #[arg(long, value_name = "N", default_value_t = 20, help = both("最多列几行", "so many lines at most"))]
    pub limit: usize,
}

pub fn run(world: &World, args: BookFreeArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let (now, store) = (world.now(&rules), world.store()?);
    vanished::guard(&store, vanished::REGISTERS)?;
    let mut desk = Desk::open(&store, &rules, now)?;
    let mut problems = Problems::default();
    let days = problems.keep(days(&args, &rules, now.day));
    problems.keep(Found::of(&desk, &args));
    let client = args.client.as_deref().map(|asked| desk::client_asked(&store, &rules, asked));
    let client = client.and_then(|client| problems.keep(client));
    problems.or_ok()?;
    let (from, until) = days.unwrap_or((now.day, now.day));
    desk.fill(&store, from, until)?;
    let patron = client.map(|client| desk::patron(&store, &rules, &client, now)).transpose()?;
    let limited = match &patron {
        Some(patron) => {
            let refusal = desk.book().refused_by_no_shows(patron, &[]).into_iter().collect();
            super::refused::named(&store, &desk, refusal)?.into_iter().map(Fact::Refused).collect()
        }
        None => Vec::new(),
    };
    store.release();
    let book = desk.book();
    let found = Found::of(&desk, &args)?;
    let ask = found.ask(patron.as_ref(), now);
    let offers: Vec<Offer> = book.free(ask, from, until).take(args.limit).collect();
    let lang = world.lang;
    if offers.is_empty() && matches!(world.format, crate::cli::Format::Table) {
        let why = book.why_none(&ask, from, until);
        let next = match why {
            WhyNone::Never(_) => None,
            _ => next(world, &rules, &args, patron.as_ref(), until)?,
        };
        world.tell(&words::nothing_free(&why, next, lang));
        return Ok(Exit::Done);
    }
    if matches!(world.format, crate::cli::Format::Table) {
        limited.iter().for_each(|fact| world.tell(&render::problem::said(fact, lang)));
    }
    // Text says nothing where there is nothing.
    if offers.is_empty() && world.format == crate::cli::Format::Text {
        return Ok(Exit::Done);
    }
    if matches!(world.format, crate::cli::Format::Table | crate::cli::Format::Text) {
        for_people(world, &runs(book.free(ask, from, until), rules.booking.step, args.limit));
        return Ok(Exit::Done);
    }
    let rows = offers.iter().map(|offer| {
        vec![
            offer.start.to_string(),
            offer.minutes.to_string(),
            offer.staff.name.clone(),
            offer.rooms.join(";"),
            offer.staff.id.clone(),
        ]
    });
    let columns = ["start", "minutes", "staff", "room", "staff_id"].map(Column::hidden).into();
    crate::cli::print_numbered(world, &Listing { columns, rows: rows.collect() }, &["minutes"]);
    Ok(Exit::Done)
}

/// From when to when somebody can begin, a line for each beautician and day.
fn for_people(world: &World, runs: &[Run]) {
    let lang = world.lang;
    let clocks = |moments: &[Moment]| moments.iter().map(|at| at.clock()).collect::<Vec<_>>().join(" ");
    let rows = runs.iter().map(|run| {
        let Run { first, last, close } = run;
        let start = moment::moment(first.start, lang);
        vec![
            if *last == first.start { start } else { format!("{start}–{}", last.clock()) },
            first.minutes.to_string(),
            first.staff.name.clone(),
            first.rooms.join(";"),
            clocks(close),
        ]
    });
    let columns = vec![
        Column::new("start", title("start", lang)).whole(),
        Column::new("minutes", title("minutes", lang)).right().spare(2),
        Column::new("staff", title("staff", lang)),
        Column::new("room", title("room", lang)).spare(1),
        Column::new("close", title("close", lang)).spare(3),
    ];
    crate::cli::print_numbered(world, &Listing { columns, rows: rows.collect() }, &["minutes"]);
}

/// The first free time behind these days, as far as the book is open.
fn next(
    world: &World,
    rules: &Rules,
    args: &BookFreeArgs,
    patron: Option<&Patron>,
    until: Day,
) -> Result<Option<(Moment, String)>, Problems> {
    let (now, store) = (world.now(rules), world.store()?);
    let mut desk = Desk::open(&store, rules, now)?;
    let (mut from, last) = (until.plus(1), now.day.plus(rules.booking.ahead));
    while from <= last {
        let to = from.plus(rules.booking.search - 1).min(last);
        desk.fill(&store, from, to)?;
        let found = Found::of(&desk, args)?;
        if let Some(offer) = desk.book().free(found.ask(patron, now), from, to).next() {
            return Ok(Some((offer.start, offer.staff.name.clone())));
        }
        from = to.plus(1);
    }
    Ok(None)
}

/// The days that are looked at: none that is over.
fn days(args: &BookFreeArgs, rules: &Rules, today: Day) -> Result<(Day, Day), Problems> {
    let mut problems = Problems::default();
    let mut day = |text: &Option<String>| {
        let day = text.as_deref().map(|text| crate::cli::day::day(text, today));
        day.and_then(|day| problems.keep(day))
    };
    let (from, to) = (day(&args.from), day(&args.to));
    problems.or_ok()?;
    let from = from.unwrap_or(today).max(today);
    let until = to.unwrap_or(from.plus(rules.booking.search - 1));
    match until < from {
        true => Err(Fact::Roster(RosterFact::UntilBefore { from, until }).into()),
        false => Ok((from, until)),
    }
}

/// What was named, in the book.
struct Found<'a> {
    service: &'a Service,
    staff: Option<&'a Staff>,
    rooms: Vec<&'a Room>,
}

impl<'a> Found<'a> {
    /// Everything that was named; everything that is not found at once.
    fn of(desk: &'a Desk, args: &BookFreeArgs) -> Result<Found<'a>, Problems> {
        let mut problems = Problems::default();
        let service = problems.keep(desk.service(&args.service));
        let staff = args.staff.as_deref().and_then(|text| problems.keep(desk.staff(text)));
        let rooms = args.room.iter().filter_map(|text| problems.keep(desk.room(text))).collect();
        match service.filter(|_| problems.0.is_empty()) {
            Some(service) => Ok(Found { service, staff, rooms }),
            None => Err(problems),
        }
    }

    /// What is asked of the book.
    fn ask(&'a self, patron: Option<&'a Patron>, start: Moment) -> Ask<'a> {
        let Found { service, staff, .. } = *self;
        let rooms = &self.rooms;
        Ask { patron, guest: 0, party: 1, service, staff, rooms, start, minutes: None, instead_of: &[] }
    }
}
