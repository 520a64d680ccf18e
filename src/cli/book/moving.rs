//! `salon book move`: another time, beautician or room for a visit.

use super::desk::{self, Desk};
use super::elsewhere::{MoveTo, Wanted};
use super::refused::{may_pass, named, refused};
use super::waiting;
use super::which::{self, Asking};
use super::words::{split_day, split_when};
use crate::cli::steps::{Done, changes};
use crate::cli::world::World;
use crate::cli::{complete, register};
use crate::domain::book::Placed;
use crate::domain::book::series::Visit;
use crate::domain::change::{Cells, Edit};
use crate::domain::day::Moment;
use crate::domain::id::IdMaker;
use crate::domain::problem::{Exit, Fact, Problem, Problems};
use crate::domain::record::booking::{Booking, Status};
use crate::domain::record::booking_change::{MOVED, OVERRIDDEN, REASSIGNED};
use crate::domain::record::room::Room;
use crate::domain::record::staff::Staff;
use crate::domain::refusal::Refusal;
use crate::domain::schema;
use crate::domain::when;
use crate::messages::book as words;
use crate::messages::help::both;
use crate::store::directory::Store;
use crate::store::query;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct BookMoveArgs {
    #[arg(value_name = "BOOKING WHEN", required = true, num_args = 1.., add = ArgValueCompleter::new(complete::clients),
          help = both("预约编号或顾客，再写新时间；只换人换房就不写时间", "its id or the client, then the new time; none to change only who or where"))]
    pub words: Vec<String>,
    #[arg(long, value_name = "STAFF", add = ArgValueCompleter::new(complete::staff), help = both("换成这位美容师", "another beautician"))]
    pub staff: Option<String>,
    #[arg(long, value_name = "ROOM", help = both("换成这个房间或仪器", "another room or piece of equipment"))]
    pub room: Vec<String>,
    #[arg(long, help = both("只这一个项目，不是整次到店", "this service only, not the whole visit"))]
    pub only: bool,
    #[arg(long, alias = "reason", value_name = "TEXT", help = both("原因", "why"))]
    pub why: Option<String>,
    #[arg(long, help = both("破例（会记下来）", "although a rule stands against it; put on record"))]
    pub anyway: bool,
}

struct Moved {
    lines: Vec<String>,
    passed: Vec<Fact>,
    waiting: Vec<waiting::Fits>,
}

pub fn run(world: &World, args: BookMoveArgs) -> anyhow::Result<Exit> {
    let mut ids = world.ids();
    let (outcome, moved) =
        register::write(world, "book move", |store| decide(world, store, &args, &mut ids))?;
    for line in &moved.lines {
        world.tell(line);
    }
    for fact in &moved.passed {
        world.tell(&words::passed(&crate::render::problem::said(fact, world.lang), world.lang));
    }
    waiting::tell(world, &moved.waiting);
    Ok(register::ended(world, outcome.as_ref()))
}

fn decide(
    world: &World,
    store: &Store,
    args: &BookMoveArgs,
    ids: &mut IdMaker,
) -> Result<(Vec<Edit>, String, Moved), Problems> {
    let rules = world.rules()?;
    let now = world.now(&rules);
    let mut desk = Desk::open(store, &rules, now)?;
    let may_be = |booking: &Booking| may_move(booking.status);
    let asking = Asking { rules: &rules, now, may_be: &may_be, today_first: false, look_back: false };
    let (mut visit, when) = understood(store, &asking, &desk, args)?;
    if args.only {
        visit.truncate(1);
    }
    let stuck = |booking: &Booking| {
        let (booking, status) = (booking.id.clone(), booking.status.word());
        Problem::new(Fact::Refused(Refusal::WrongState { booking, status, wanted: MOVED }))
    };
    let (movable, stood): (Vec<Booking>, Vec<Booking>) = visit.into_iter().partition(may_be);
    let first = movable.iter().map(|booking| booking.start).min();
    let Some(first) = first else { return Err(Problems(stood.iter().map(stuck).collect())) };
    // 16:30 is said of the day on which she comes.
    let start = match &when {
        Some(said) => {
            let said = &match said.day_only {
                true => format!("{} {}", said.text, first.clock()),
                false => said.text.clone(),
            };
            let meant = when::moment_on(said, now, first.day, |day| desk.roster().open(day));
            let unclear = |fault| Problems::from(Fact::NotAMoment { text: said.clone(), fault });
            meant.map_err(unclear)?.at
        }
        None => first,
    };
    desk.fill(store, start.day, start.day)?;
    let (staff, rooms) = elsewhere(&desk, args)?;
    let client = desk::clients_asked(store, &rules, &movable[0].client)?;
    let client = client.into_iter().find(|client| client.id == movable[0].client);
    let patron = match &client {
        Some(client) => desk::patron(store, &rules, client, now)?,
        None => crate::domain::book::Patron { id: movable[0].client.clone(), ..Default::default() },
    };
    let instead_of: Vec<String> = movable.iter().map(|booking| booking.id.clone()).collect();
    let unknown = crate::domain::record::service::Service::default();
    let wanted: Vec<Wanted> =
        movable.iter().map(|booking| Wanted::of(booking, &desk, staff, &rooms)).collect();
    let anywhere: Vec<Wanted> = wanted.iter().map(Wanted::in_any_room).collect();
    let book = desk.book();
    let may = may_pass(&rules, args.anyway);
    let persons: std::collections::HashSet<_> =
        movable.iter().map(|booking| (&booking.client, booking.guest)).collect();
    let move_to = MoveTo {
        start,
        patron: &patron,
        party: u32::try_from(persons.len()).unwrap_or(1),
        instead_of: &instead_of,
        kept: args.room.is_empty(),
    };
    let asks = move_to.asks(&movable, &wanted, &desk, &unknown);
    let (mut placed, mut refusals) = move_to.places(&book, &asks, &may);
    let taken = refusals.iter().any(|refusal| matches!(refusal, Refusal::RoomTaken { .. }));
    if placed.len() < movable.len() && move_to.kept && taken {
        // The room that she had is somebody else's then: another one will do.
        let elsewhere = move_to.asks(&movable, &anywhere, &desk, &unknown);
        let (found, passed) = move_to.places(&book, &elsewhere, &may);
        if found.len() == movable.len() {
            (placed, refusals) = (found, passed);
        }
    }
    if placed.len() < movable.len() {
        let visit = Visit { asks: vec![asks], together: false };
        return Err(Problems(refused(store, &desk, &rules, &visit, start, refusals)?));
    }
    let (mut edits, mut done, mut lines) = (Vec::new(), Vec::new(), Vec::new());
    for (booking, to) in movable.iter().zip(&placed) {
        edits.extend(moved_row(store, booking, to)?);
        done.extend(steps(booking, to, &desk, args.why.as_deref().unwrap_or_default()));
        let client = client.as_ref().map_or(booking.client.as_str(), |client| &client.name);
        lines.push(words::moved(
            client,
            booking.start,
            to.start,
            &to.service.name,
            &to.staff.name,
            &booking.id,
            world.lang,
        ));
        let rooms = to.rooms.iter().map(|room| room.name.as_str());
        let had = |room: &&Room| booking.is_in(room);
        if move_to.kept && !booking.room.is_empty() && !to.rooms.iter().all(had) {
            lines.push(words::other_room(&rooms.collect::<Vec<_>>().join("、"), world.lang));
        }
    }
    if !refusals.is_empty() {
        let told: Vec<&str> = refusals.iter().map(Refusal::word).collect();
        done.push(Done { booking: &movable[0].id, what: OVERRIDDEN, why: told.join(";"), ..Done::default() });
    }
    edits.extend(changes(&done, now, &world.by, ids));
    let passed = named(store, &desk, refusals)?.into_iter().map(Fact::Refused).collect();
    let about = instead_of.join(" ");
    let waiting = match start == first {
        true => Vec::new(),
        false => waiting::that_fit(store, &mut Desk::open(store, &rules, now)?, &movable)?,
    };
    Ok((edits, about, Moved { lines, passed, waiting }))
}

/// The visit that is meant and where it goes; everything that is not understood at once.
fn understood(
    store: &Store,
    asking: &Asking,
    desk: &Desk,
    args: &BookMoveArgs,
) -> Result<(Vec<Booking>, Option<Target>), Problems> {
    let mut problems = Problems::default();
    let target = problems.keep(target(args, asking.now, desk));
    // Where the time was not understood, the first word still says whose booking it is.
    let which = target.as_ref().map_or(&args.words[..1], |(which, _)| which);
    let no_time = matches!(target, Some((_, None)));
    let visit = match which::visit(store, asking, which) {
        // 苏姐 改天 --staff 林: of several words that name no booking the last was meant for a time.
        Err(found) if no_time && which.len() > 1 && found.is_not_found() => {
            problems.keep(split_when(which, 1, asking.now, |day| desk.roster().open(day)));
            problems.keep(which::visit(store, asking, &which[..1]))
        }
        visit => problems.keep(visit),
    };
    problems.keep(elsewhere(desk, args));
    match (target, visit) {
        (Some((_, when)), Some(visit)) if problems.0.is_empty() => Ok((visit, when)),
        _ => Err(problems),
    }
}

/// The beautician and the rooms that are named.
fn elsewhere<'a>(
    desk: &'a Desk,
    args: &BookMoveArgs,
) -> Result<(Option<&'a Staff>, Vec<&'a Room>), Problems> {
    let mut problems = Problems::default();
    let staff = args.staff.as_deref().and_then(|text| problems.keep(desk.staff(text)));
    let rooms = args.room.iter().filter_map(|text| problems.keep(desk.room(text))).collect();
    problems.or_ok()?;
    Ok((staff, rooms))
}

/// The time to which it moves, as it was said.
struct Target {
    text: String,
    /// Nothing but a day: she keeps her hour.
    day_only: bool,
}

/// Which booking is meant, and to what time; none where only who or where changes. Behind a client's
/// name a day alone is then the one on which she comes.
fn target<'w>(
    args: &'w BookMoveArgs,
    now: Moment,
    desk: &Desk,
) -> Result<(&'w [String], Option<Target>), Problems> {
    let words = &args.words[..];
    let changes_who = args.staff.is_some() || !args.room.is_empty();
    match split_when(words, 1, now, |day| desk.roster().open(day)) {
        Ok(split) => Ok((split.before, Some(Target { text: split.said, day_only: false }))),
        Err(problems) => match split_day(words, 1, now.day) {
            Some((which, text)) if !changes_who || matches!(which, [id] if which::may_be_id(id)) => {
                Ok((which, Some(Target { text, day_only: true })))
            }
            _ if changes_who => Ok((words, None)),
            _ => Err(problems),
        },
    }
}

fn may_move(status: Status) -> bool {
    matches!(status, Status::Booked | Status::Confirmed)
}

/// What was done: another time, and another beautician or room.
fn steps<'a>(booking: &'a Booking, to: &Placed, desk: &Desk, why: &str) -> Vec<Done<'a>> {
    let mut done = Vec::new();
    let mut step = |what, from: String, to: String| {
        done.push(Done { booking: &booking.id, what, from, to, why: why.to_string() });
    };
    if booking.start != to.start {
        step(MOVED, booking.start.to_string(), to.start.to_string());
    }
    if booking.staff != to.staff.id {
        step(REASSIGNED, booking.staff.clone(), to.staff.id.clone());
    }
    let rooms: Vec<&str> = to.rooms.iter().map(|room| room.name.as_str()).collect();
    let before: Vec<&str> = booking.room.iter().map(|room| desk.room_name(room)).collect();
    if before != rooms {
        step(REASSIGNED, before.join(";"), rooms.join(";"));
    }
    done
}

/// The row at its new place: in its file, or whole in that of another month.
fn moved_row(store: &Store, booking: &Booking, to: &Placed) -> Result<Vec<Edit>, Problems> {
    let rooms: Vec<&str> = to.rooms.iter().map(|room| room.id.as_str()).collect();
    let mut cells = vec![
        ("start".to_string(), to.start.to_string()),
        ("staff".to_string(), to.staff.id.clone()),
        ("room".to_string(), rooms.join(";")),
    ];
    // Whom she asked for by name is not who does it now.
    if booking.asked_for && booking.staff != to.staff.id {
        cells.push(("asked_for".to_string(), String::new()));
    }
    if booking.status == Status::Confirmed && booking.start != to.start {
        cells.push(("status".to_string(), Status::Booked.word().to_string()));
    }
    let (from, until) = (booking.start.day.month(), to.start.day.month());
    let file = schema::BOOKINGS.file(from);
    if from == until {
        return Ok(vec![Edit::Update { file, id: booking.id.clone(), cells }]);
    }
    let mut row: Vec<(String, String)> = Vec::new();
    query::each(store, &file, &schema::BOOKINGS, &mut Vec::new(), |raw, _| {
        use crate::domain::row::Row;
        if raw.get("id").trim() == booking.id {
            let names = raw.heading.names.iter().enumerate();
            row = names.map(|(at, name)| (name.clone(), raw.text(at).into_owned())).collect();
        }
    })?;
    for (name, cell) in cells {
        match row.iter_mut().find(|(own, _)| *own == name) {
            Some((_, own)) => *own = cell,
            None => row.push((name, cell)),
        }
    }
    let (columns, values): (Vec<String>, Vec<String>) = row.into_iter().unzip();
    let insert = Edit::Insert {
        file: schema::BOOKINGS.file(until),
        columns: columns.into(),
        rows: vec![values.iter().collect::<Cells>()],
    };
    Ok(vec![Edit::Remove { file, id: booking.id.clone() }, insert])
}
