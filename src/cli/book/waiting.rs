//! `salon book wait`: who waits for a time, and who of them can have the one that has become free.

use super::desk::{self, Desk, sound};
use super::rows::NewRow;
use super::wait_days;
use crate::cli::world::World;
use crate::cli::{complete, register, weekly};
use crate::domain::book::Ask;
use crate::domain::book::free::Offer;
use crate::domain::book_fact::BookFact;
use crate::domain::change::{Cells, Edit};
use crate::domain::day::{Day, Moment};
use crate::domain::id::Kind;
use crate::domain::problem::{Exit, Fact, Problem, Problems};
use crate::domain::record::booking::Booking;
use crate::domain::record::client::Client;
use crate::domain::record::wait::{BOOKED, GONE, WAITING, Wait};
use crate::domain::row::Row;
use crate::domain::schema;
use crate::messages::book as words;
use crate::messages::help::both;
use crate::render::listing::{Column, Listing};
use crate::store::directory::Store;
use crate::store::{asked, query};
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct BookWaitArgs {
    #[arg(value_name = "CLIENT SERVICE", num_args = 0..=2, add = ArgValueCompleter::new(complete::clients_and_services),
          help = both("顾客和项目；不写就列出候补", "client and service; without them the list is shown"))]
    pub words: Vec<String>,
    #[arg(long, value_name = "STAFF", add = ArgValueCompleter::new(complete::staff),
          help = both("只要这位美容师", "only this beautician"))]
    pub staff: Option<String>,
    #[arg(long, value_name = "FROM..UNTIL", help = both("哪些天：明天..周日", "the days: tomorrow..sun"))]
    pub days: Option<String>,
    #[arg(long, value_name = "HOURS", help = both("方便的时间，如 \"6,7 09:00-21:00\"", "the hours that suit her: \"6,7 09:00-21:00\""))]
    pub hours: Option<String>,
    #[arg(long, value_name = "TEXT", help = both("备注", "a note"))]
    pub note: Option<String>,
    #[arg(long, value_name = "WAIT", num_args = 0..=1, default_missing_value = "", help = both("不再等：候补编号或顾客；也可以写在前面：王姐 --gone", "no longer waiting: her id on the list, or the client, who may stand before it too"))]
    pub gone: Option<String>,
}

const FILE: &str = "waiting.csv";

/// Somebody for whom a time that has become free would do.
#[derive(Clone, Debug)]
pub struct Fits {
    pub wait: Wait,
    pub name: String,
    pub tier: String,
    pub service: String,
    pub at: Moment,
    pub staff: String,
}

/// The list, with who waits no longer.
fn everybody(store: &Store) -> Result<Vec<Wait>, Problems> {
    let mut problems = Vec::new();
    let list = query::all(store, FILE, &schema::WAITING, &mut problems, Wait::read)?;
    sound(problems)?;
    Ok(list)
}

/// The list of who waits.
pub fn waiting(store: &Store) -> Result<Vec<Wait>, Problems> {
    let mut list = everybody(store)?;
    list.retain(|wait| wait.state == WAITING);
    Ok(list)
}

/// An entry of the list that is settled by a booking.
#[derive(Clone, Debug)]
pub struct Waited {
    pub id: String,
    /// The booking of what she waits for.
    pub booking: String,
    pub client: String,
    pub service: String,
    /// With whom she waits for it still; blank where the booking is what she waited for.
    pub still: String,
}

impl Waited {
    /// The state of the entry, as `waiting.csv` has it.
    pub fn state(&self) -> &'static str {
        if self.still.is_empty() { BOOKED } else { WAITING }
    }
}

/// The entries of those who are booked for what they wait for, each with its booking. Who waits for one beautician
/// and is booked with another waits on.
pub fn settle(store: &Store, rows: &[NewRow]) -> Result<(Vec<Edit>, Vec<Waited>), Problems> {
    let of = |wait: &Wait| {
        let is_it = |row: &&NewRow| row.client == wait.client && row.placed.service.id == wait.service;
        let hers = |row: &&NewRow| wait.staff.is_empty() || row.placed.staff.id == wait.staff;
        let mut booked = rows.iter().filter(|row| row.placed.guest == 0).filter(is_it);
        booked.clone().find(hers).map(|row| (row, true)).or_else(|| booked.next().map(|row| (row, false)))
    };
    let list = waiting(store)?;
    let found: Vec<(&Wait, (&NewRow, bool))> =
        list.iter().filter_map(|wait| Some((wait, of(wait)?))).collect();
    let ids: Vec<&str> = found.iter().map(|(wait, _)| wait.client.as_str()).collect();
    let names = asked::names(store, &ids, &mut Vec::new())?;
    let edit = |(wait, (row, _)): &(&Wait, (&NewRow, bool))| Edit::Update {
        file: FILE.to_string(),
        id: wait.id.clone(),
        cells: vec![("state".to_string(), BOOKED.to_string()), ("booking".to_string(), row.id.clone())],
    };
    let waited = |(wait, (row, is_hers)): &(&Wait, (&NewRow, bool))| Waited {
        id: wait.id.clone(),
        booking: row.id.clone(),
        client: names.get(&wait.client).unwrap_or(&wait.client).clone(),
        service: row.placed.service.name.clone(),
        still: if *is_hers { String::new() } else { wait.staff.clone() },
    };
    Ok((
        found.iter().filter(|(_, (_, is_hers))| *is_hers).map(edit).collect(),
        found.iter().map(waited).collect(),
    ))
}

/// Who can have one of the times that these bookings no longer hold: higher tiers first, then who
/// has waited longer.
pub fn that_fit(store: &Store, desk: &mut Desk, freed: &[Booking]) -> Result<Vec<Fits>, Problems> {
    let list = waiting(store)?;
    let upcoming: Vec<&Booking> = freed.iter().filter(|booking| booking.start >= desk.now).collect();
    if list.is_empty() || upcoming.is_empty() {
        return Ok(Vec::new());
    }
    let (now, instead_of): (Moment, Vec<String>) = (desk.now, freed.iter().map(|b| b.id.clone()).collect());
    let days: Vec<Day> = upcoming.iter().map(|booking| booking.start.day).collect();
    let (first, last) = (days.iter().min().copied(), days.iter().max().copied());
    desk.fill(store, first.unwrap_or(now.day), last.unwrap_or(now.day))?;
    let (mut fits, book) = (Vec::new(), desk.book());
    for wait in list {
        let Some(service) = desk.shelf.services.get(&wait.service) else { continue };
        let staff = desk.shelf.staff.iter().find(|staff| staff.id == wait.staff);
        let ask = Ask {
            patron: None,
            guest: 0,
            party: 1,
            service,
            staff,
            rooms: &[],
            start: now,
            minutes: None,
            instead_of: &instead_of,
        };
        // A time that was free before, with somebody else, is none that has become free.
        let freed = |offer: &Offer| {
            upcoming.iter().any(|booking| {
                let (at, taken) = (offer.start, book.taken(booking));
                booking.staff == offer.staff.id
                    && booking.start.day == at.day
                    && taken.start < at.minute + offer.minutes
                    && at.minute < taken.end
            })
        };
        let with = |booking: &&Booking| desk.shelf.staff.iter().find(|staff| staff.id == booking.staff);
        let whose = upcoming.iter().filter_map(with).filter(|own| staff.is_none_or(|only| only.id == own.id));
        let offers = whose.flat_map(|own| {
            let ask = Ask { staff: Some(own), ..ask };
            days.iter().flat_map(|day| book.free(ask, *day, *day)).collect::<Vec<Offer>>()
        });
        let found = offers
            .filter(|offer| offer.staff.can(service))
            .find(|offer| offer.start >= now && freed(offer) && wait.suits(offer.start, offer.minutes));
        if let Some(offer) = found {
            fits.push(Fits {
                name: String::new(),
                tier: String::new(),
                service: service.name.clone(),
                at: offer.start,
                staff: offer.staff.name.clone(),
                wait,
            });
        }
    }
    for own in &mut fits {
        let clients = asked::clients(store, &own.wait.client, &mut Vec::new(), |row| tier_of(row, now.day))?;
        if let Some((_, (name, tier))) = clients.into_iter().find(|(found, _)| found.id == own.wait.client) {
            (own.name, own.tier) = (name, tier);
        }
    }
    fits.sort_by_key(|own| (desk.rules.tiers.turn(&own.tier), own.wait.made_at));
    Ok(fits)
}

fn tier_of(row: &dyn Row, today: Day) -> ((String, String), Vec<Problem>) {
    let (client, _) = Client::read(row);
    let tier = client.held().on(today).to_string();
    ((client.name, tier), Vec::new())
}

/// Names who waits for such a time.
pub fn tell(world: &World, fits: &[Fits]) {
    for own in fits {
        world.tell(&words::fits(
            &own.name,
            &own.tier,
            &own.service,
            own.at,
            &own.staff,
            &own.wait.id,
            world.lang,
        ));
    }
}

pub fn run(world: &World, args: BookWaitArgs) -> anyhow::Result<Exit> {
    match (&args.words[..], &args.gone) {
        ([], None) => list(world),
        ([], Some(asked)) if !asked.is_empty() => gone(world, asked, None),
        ([asked], Some(after)) if after.is_empty() => gone(world, asked, None),
        ([asked, service], Some(after)) if after.is_empty() => gone(world, asked, Some(service)),
        ([service], Some(asked)) => gone(world, asked, Some(service)),
        ([client, service], None) => add(world, client, service, &args),
        _ => Err(Problems::from(Fact::Book(BookFact::WaitUnclear)).into()),
    }
}

fn list(world: &World) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let store = world.store()?;
    let desk = Desk::open(&store, &rules, world.now(&rules))?;
    let list = waiting(&store)?;
    let ids: Vec<&str> = list.iter().map(|wait| wait.client.as_str()).collect();
    let names = asked::names(&store, &ids, &mut Vec::new())?;
    store.release();
    let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
    let rows = list.iter().map(|wait| {
        vec![
            wait.id.clone(),
            names.get(&wait.client).cloned().unwrap_or_else(|| wait.client.clone()),
            desk.service_name(&wait.service).to_string(),
            desk.staff_name(&wait.staff).to_string(),
            day(wait.from),
            day(wait.until),
            wait.hours.as_ref().map(ToString::to_string).unwrap_or_default(),
            wait.note.clone(),
        ]
    });
    let rows: Vec<Vec<String>> = rows.collect();
    if rows.is_empty() && matches!(world.format, crate::cli::Format::Table | crate::cli::Format::Text) {
        if world.format == crate::cli::Format::Table {
            world.tell(crate::messages::register::none_found(world.lang));
        }
        return Ok(Exit::Done);
    }
    let keys = ["id", "client", "service", "staff", "from_on", "until_on", "hours", "note"];
    let title = |key: &&str| {
        let name = match *key {
            "hours" => world.lang.pick("方便的时间", "hours").to_string(),
            key => crate::messages::register::title(key, world.lang),
        };
        let column = Column::new(*key, name);
        if key.ends_with("_on") || *key == "id" { column.whole() } else { column }
    };
    crate::cli::print_listing(world, &Listing { columns: keys.iter().map(title).collect(), rows });
    Ok(Exit::Done)
}

fn add(world: &World, client: &str, service: &str, args: &BookWaitArgs) -> anyhow::Result<Exit> {
    let mut ids = world.ids();
    let (outcome, (id, name, service, (days, hours, staff))) =
        register::write(world, "book wait", |store| {
            let rules = world.rules()?;
            let now = world.now(&rules);
            let desk = Desk::open(store, &rules, now)?;
            let mut problems = Problems::default();
            let client = problems.keep(desk::client_asked(store, &rules, client));
            let service = problems.keep(desk.service(service));
            let staff = args.staff.as_deref().and_then(|text| problems.keep(desk.staff(text)));
            let days = problems.keep(wait_days::days(args.days.as_deref(), now.day));
            let hours = args.hours.as_deref().filter(|text| !text.trim().is_empty());
            let hours = hours.and_then(|text| problems.keep(weekly::read(&rules, text)));
            let (cell, hours) = hours.unzip();
            let span = days.and_then(|(from, until)| from.zip(until));
            if let (Some(days), Some(hours)) = (span, &hours) {
                problems.keep(wait_days::meet(days, hours, now.day));
            }
            let understood = client.zip(service).zip(days).filter(|_| problems.0.is_empty());
            let Some(((client, service), (from, until))) = understood else { return Err(problems) };
            if let Some(known) =
                waiting(store)?.into_iter().find(|own| own.client == client.id && own.service == service.id)
            {
                let (client, service) = (client.name, service.name.clone());
                return Err(Fact::Book(BookFact::WaitsAlready { client, service, id: known.id }).into());
            }
            let id = ids.make(Kind::Wait, None, |_| false);
            let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
            let cells = [
                ("id", id.clone()),
                ("client", client.id.clone()),
                ("service", service.id.clone()),
                ("staff", staff.map(|staff| staff.id.clone()).unwrap_or_default()),
                ("from_on", day(from)),
                ("until_on", day(until)),
                ("hours", cell.unwrap_or_default()),
                ("made_at", now.to_string()),
                ("made_by", world.by.clone()),
                ("state", WAITING.to_string()),
                ("note", args.note.clone().unwrap_or_default()),
            ];
            let columns: Vec<String> = cells.iter().map(|(name, _)| name.to_string()).collect();
            let row: Cells = cells.iter().map(|(_, cell)| cell).collect();
            let edit = Edit::Insert { file: FILE.to_string(), columns: columns.into(), rows: vec![row] };
            let staff = staff.map(|staff| staff.name.clone());
            Ok((
                vec![edit],
                id.clone(),
                (id, client.name.clone(), service.name.clone(), (span, hours, staff)),
            ))
        })?;
    let noted = words::Noted {
        client: &name,
        service: &service,
        id: &id,
        days,
        hours: hours.as_ref(),
        staff: staff.as_deref(),
    };
    world.tell(&words::waits(&noted, world.lang));
    Ok(register::ended(world, outcome.as_ref()))
}

/// She waits no longer: for anything, or for that service alone.
fn gone(world: &World, asked_for: &str, service: Option<&str>) -> anyhow::Result<Exit> {
    let (outcome, count) = register::write(world, "book wait", |store| {
        let rules = world.rules()?;
        let mut list = everybody(store)?;
        if list.iter().any(|wait| wait.id == asked_for) {
            list.retain(|wait| wait.id == asked_for);
        } else {
            let client = desk::client_asked(store, &rules, asked_for)?;
            list.retain(|wait| wait.client == client.id);
        }
        if let Some(asked) = service {
            let desk = Desk::open(store, &rules, world.now(&rules))?;
            let service = desk.service(asked)?;
            list.retain(|wait| wait.service == service.id);
        }
        let last = list.last().map(|wait| wait.state.clone());
        list.retain(|wait| wait.state == WAITING);
        if list.is_empty() {
            let asked = asked_for.to_string();
            return Err(Fact::Book(BookFact::WaitSettled { asked, state: last.unwrap_or_default() }).into());
        }
        let edit = |wait: &Wait| Edit::Update {
            file: FILE.to_string(),
            id: wait.id.clone(),
            cells: vec![("state".to_string(), GONE.to_string())],
        };
        Ok((list.iter().map(edit).collect(), asked_for.to_string(), list.len()))
    })?;
    world.tell(&words::gone(count, world.lang));
    Ok(register::ended(world, outcome.as_ref()))
}
