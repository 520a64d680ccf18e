//! `salon client hand-over`: a beautician leaves, or is off for some days; another takes her clients, or her
//! bookings.

use super::analyse::split;
use crate::cli::asked;
use crate::cli::register::{self, Record};
use crate::cli::world::{World, parse_day};
use crate::cli::{Format, complete};
use crate::domain::book::Book;
use crate::domain::change::{Cells, Edit};
use crate::domain::day::{Day, Moment, Month};
use crate::domain::handover::{Stays, decide};
use crate::domain::id::{IdMaker, Kind, month_of};
use crate::domain::phone::masked;
use crate::domain::problem::{Exit, Fact, Problems};
use crate::domain::record::booking::Booking;
use crate::domain::record::staff::Staff;
use crate::domain::roster::Roster;
use crate::domain::rule::Rules;
use crate::domain::schema;
use crate::messages::hand_over as words;
use crate::messages::help::both;
use crate::messages::names;
use crate::render::listing::{Column, Listing};
use crate::store::book::Shelf;
use crate::store::directory::Store;
use crate::store::query;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

#[derive(Args, Debug)]
pub struct ClientHandOverArgs {
    #[arg(value_name = "FROM", add = ArgValueCompleter::new(complete::staff), help = both("原来的美容师", "who has them now"))]
    pub from: String,
    #[arg(value_name = "TO", add = ArgValueCompleter::new(complete::staff), help = both("接手的美容师", "who takes them"))]
    pub to: String,
    #[arg(long, value_name = "CLIENTS", help = both("只交这几位，用顿号或逗号隔开", "only these clients, separated by commas"))]
    pub clients: Option<String>,
    #[arg(long, help = both("轮牌的预约也交过去；点客的列出来，先问顾客", "the bookings by turn too; those that asked for her are listed, to be told"))]
    pub bookings: bool,
    #[arg(long, value_name = "DATE", help = both("代班：只交到这一天的预约，归属不变", "a substitute: only the bookings until this day; clients stay hers"))]
    pub until: Option<String>,
    #[arg(long, value_name = "DATE", conflicts_with = "until",
          help = both("代班一天：只交这一天的预约，归属不变", "a substitute for a day: only its bookings; clients stay hers"))]
    pub on: Option<String>,
}

/// What the hand-over is about.
struct Asked {
    from: String,
    to: String,
    clients: Vec<String>,
    /// Days whose bookings go; none where bookings stay.
    days: Option<(Day, Option<Day>)>,
    /// Whether the clients themselves go.
    register: bool,
    now: Moment,
    by: String,
}

/// What was decided, for the screen.
struct Decided {
    from: String,
    to: String,
    clients: Vec<Record>,
    bookings: Vec<(Booking, Option<Stays>)>,
    /// Bookings to come that were not asked about.
    left: usize,
    names: BTreeMap<String, Record>,
    services: BTreeMap<String, String>,
}

pub fn run(world: &World, args: ClientHandOverArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let now = world.now(&rules);
    let day = |text: &Option<String>| text.as_deref().map(|t| parse_day(t, Some(now.day))).transpose();
    let (on, until) = (day(&args.on)?, day(&args.until)?);
    let substitute = on.or(until).is_some();
    let days = match (on, until) {
        (Some(on), _) => Some((on, Some(on))),
        (_, Some(until)) => Some((now.day, Some(until))),
        _ => args.bookings.then_some((now.day, None)),
    };
    if let Some((from, Some(to))) = days
        && (from < now.day || to < from)
    {
        let (option, text) = (if on.is_some() { "--on" } else { "--until" }, to.to_string());
        return Err(Problems::from(Fact::BadOption { option, text }).into());
    }
    let asked = Asked {
        from: args.from,
        to: args.to,
        clients: args.clients.as_deref().map(split).unwrap_or_default(),
        days,
        register: !substitute,
        now,
        by: world.by.clone(),
    };
    let mut ids = world.ids();
    let (outcome, decided) =
        register::write(world, "client hand-over", |store| hand_over(store, &rules, &asked, &mut ids))?;
    say(world, &decided, asked.register, substitute || args.bookings);
    Ok(register::ended(world, outcome.as_ref()))
}

fn hand_over(
    store: &Store,
    rules: &Rules,
    asked: &Asked,
    ids: &mut IdMaker,
) -> Result<(Vec<Edit>, String, Decided), Problems> {
    let mut problems = Vec::new();
    let (from, to) = both_of(store, asked)?;
    let clients = register::records(store, &schema::CLIENTS)?;
    let chosen: BTreeSet<String> = asked
        .clients
        .iter()
        .map(|name| Ok(asked::among(&clients, rules, name, &[])?.get("id").to_string()))
        .collect::<Result<_, Problems>>()?;
    let meant = |id: &str| chosen.is_empty() || chosen.contains(id);
    let hers = clients.iter().filter(|client| client.get("staff") == from.id && meant(client.get("id")));
    let hers: Vec<Record> = if asked.register { hers.cloned().collect() } else { Vec::new() };
    let (first, last) = asked.days.unwrap_or((asked.now.day, None));
    let last = last.or(last_day(store)?).unwrap_or(first).max(first);
    let mut shelf = Shelf::open(store, &mut problems)?;
    shelf.fill(store, first, last, &mut problems)?;
    let to_come = |booking: &&Booking| {
        booking.staff == from.id
            && booking.status.is_expected()
            && booking.start >= asked.now
            && meant(&booking.client)
    };
    let mut hers_booked: Vec<&Booking> = shelf.bookings.iter().filter(to_come).collect();
    hers_booked.sort_by_key(|booking| booking.start);
    Problems(std::mem::take(&mut problems)).or_ok()?;
    let roster = Roster { rules, closures: &shelf.closures, shifts: &shelf.shifts };
    let book = Book::new(roster, &shelf.staff, &shelf.rooms, &shelf.services, &[], asked.now);
    let decided = match asked.days {
        Some(_) => decide(&hers_booked, &shelf.bookings, &to, &book),
        None => Vec::new(),
    };
    let mut edits: Vec<Edit> = hers.iter().map(|client| new_owner(client, &to.id)).collect();
    let given: Vec<&Booking> = decided.iter().filter(|(_, s)| s.is_none()).map(|(b, _)| *b).collect();
    edits.extend(reassigned(&given, &from.id, &to.id, asked, ids));
    let about = format!("{} {}", from.id, to.id);
    let decided = Decided {
        from: from.name,
        to: to.name,
        left: hers_booked.len() - decided.len(),
        bookings: decided.into_iter().map(|(booking, stays)| (booking.clone(), stays)).collect(),
        clients: hers,
        names: clients.into_iter().map(|client| (client.get("id").to_string(), client)).collect(),
        services: shelf.services.iter().map(|(id, service)| (id.clone(), service.name.clone())).collect(),
    };
    Ok((edits, about, decided))
}

/// Who gives and who takes.
fn both_of(store: &Store, asked: &Asked) -> Result<(Staff, Staff), Problems> {
    let mut problems = Vec::new();
    let records = register::records(store, &schema::STAFF)?;
    let staff = query::by_id(store, &schema::STAFF, &mut problems, Staff::read)?;
    let one = |text: &str| {
        let id = register::the_one(&records, &schema::STAFF, text, &[])?.get("id").trim().to_string();
        Ok::<Staff, Problems>(staff.get(&id).cloned().unwrap_or_default())
    };
    let (from, to) = (one(&asked.from)?, one(&asked.to)?);
    if from.id == to.id {
        return Err(Fact::HandedToHerself { name: to.name }.into());
    }
    if !to.active {
        return Err(Fact::StaffLeft { name: to.name }.into());
    }
    Ok((from, to))
}

/// The last day for which there can be bookings.
fn last_day(store: &Store) -> Result<Option<Day>, Problems> {
    let last = store.months(&schema::BOOKINGS)?.into_iter().max();
    Ok(last.map(Month::next).and_then(|next| Day::new(next.year, next.month, 1)).map(|day| day.plus(-1)))
}

fn new_owner(client: &Record, to: &str) -> Edit {
    let cells = vec![("staff".to_string(), to.to_string())];
    Edit::Update { file: "clients.csv".into(), id: client.get("id").to_string(), cells }
}

/// The bookings with their new beautician, and what the story of each will say.
fn reassigned(given: &[&Booking], from: &str, to: &str, asked: &Asked, ids: &mut IdMaker) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut told: BTreeMap<String, Vec<Cells>> = BTreeMap::new();
    for booking in given {
        let cells = vec![("staff".to_string(), to.to_string())];
        edits.push(Edit::Update { file: booking.source.file.to_string(), id: booking.id.clone(), cells });
        let month = month_of(&booking.id).unwrap_or(booking.start.day.month());
        let id = ids.make(Kind::Step, Some(asked.now.day.month()), |_| false);
        let at = asked.now.to_string();
        let row = [&id, &booking.id, &at, &asked.by, "reassigned", from, to];
        told.entry(schema::BOOKING_CHANGES.file(month)).or_default().push(row.into_iter().collect());
    }
    let columns: Rc<[String]> =
        ["id", "booking", "at", "by", "what", "from", "to"].map(str::to_string).to_vec().into();
    let told = told.into_iter().map(|(file, rows)| Edit::Insert { file, columns: columns.clone(), rows });
    edits.extend(told);
    edits
}

fn say(world: &World, decided: &Decided, register: bool, bookings: bool) {
    let lang = world.lang;
    let machine = !matches!(world.format, Format::Table | Format::Text);
    let listing = listing(world, decided);
    if machine {
        return crate::cli::print_listing(world, &listing);
    }
    if !listing.rows.is_empty() {
        crate::cli::print_listing(world, &listing);
        world.tell("");
    }
    let count =
        |wanted: fn(&Option<Stays>) -> bool| decided.bookings.iter().filter(|(_, s)| wanted(s)).count();
    if register {
        world.tell(&words::clients(&decided.from, &decided.to, decided.clients.len(), lang));
    }
    if bookings {
        let asked_for = count(|stays| *stays == Some(Stays::AskedFor));
        let given = count(Option::is_none);
        let stay = decided.bookings.len() - given - asked_for;
        world.tell(&words::bookings(&decided.from, &decided.to, given, asked_for, stay, lang));
    } else if decided.left > 0 {
        world.tell(&words::bookings_left(&decided.from, decided.left, lang));
    }
}

const KEYS: [&str; 9] = ["kind", "id", "start", "client", "name", "phone", "service", "result", "reason"];

/// The clients that go, then the bookings with what became of each.
fn listing(world: &World, decided: &Decided) -> Listing {
    let lang = world.lang;
    let people = matches!(world.format, Format::Table | Format::Text);
    let columns = KEYS.map(|key| match key {
        "id" | "client" => Column::hidden(key),
        "result" | "reason" if people => Column::new(key, words::title(key, lang).to_string()),
        key => Column::new(key, names::column(key, lang).to_string()),
    });
    let client = |id: &str| decided.names.get(id).cloned().unwrap_or_default();
    let phone = |record: &Record| match world.reveal {
        true => record.get("phone").to_string(),
        false => masked(record.get("phone")),
    };
    let mut rows = Vec::new();
    for record in &decided.clients {
        let (id, name) = (record.get("id").to_string(), record.get("name").to_string());
        let kind = if people { names::record("clients", lang) } else { "client" };
        let result = if people { words::result("moved", lang) } else { "moved" };
        let mut row = vec![kind.to_string(), id.clone(), String::new(), id, name, phone(record)];
        row.extend([String::new(), result.to_string(), String::new()]);
        rows.push(row);
    }
    for (booking, stays) in &decided.bookings {
        let record = client(&booking.client);
        let result = if stays.is_some() { "stays" } else { "moved" };
        let reason = stays.map_or("", Stays::word);
        let start = match people {
            true => booking.start.to_string().replace('T', " "),
            false => booking.start.to_string(),
        };
        let kind = if people { names::record("bookings", lang) } else { "booking" };
        let service = decided.services.get(&booking.service).unwrap_or(&booking.service);
        let (result, reason) = match people {
            true => (words::result(result, lang), words::reason(reason, lang)),
            false => (result, reason),
        };
        let row = [kind, &booking.id, &start, &booking.client, record.get("name"), &phone(&record)];
        let row = row.into_iter().chain([service.as_str(), result, reason]);
        rows.push(row.map(str::to_string).collect());
    }
    Listing { columns: columns.to_vec(), rows }
}
