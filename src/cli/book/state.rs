//! `salon book confirm`, `arrive`, `start`, `cancel`, `no-show`: a visit takes its next state.

use super::deposit::{self, CallingOff};
use super::desk::{Desk, sound};
use super::known;
use super::waiting;
use super::which::{self, Asking};
use crate::cli::steps::{Done, changes, update};
use crate::cli::world::World;
use crate::cli::{complete, register};
use crate::domain::change::Edit;
use crate::domain::day::Moment;
use crate::domain::problem::{Exit, Fact, Problem, Problems};
use crate::domain::record::booking::{Booking, Status};
use crate::domain::record::booking_change::OVERRIDDEN;
use crate::domain::record::visit::Visit;
use crate::domain::refusal::Refusal;
use crate::domain::rule::Rules;
use crate::domain::schema;
use crate::messages::book as words;
use crate::messages::desk_day;
use crate::messages::help::both;
use crate::store::complaints;
use crate::store::directory::Store;
use crate::store::query;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;
use std::collections::HashSet;

#[derive(Args, Debug)]
pub struct BookStateArgs {
    #[arg(value_name = "BOOKING", required = true, add = ArgValueCompleter::new(complete::clients),
          help = both("预约编号或它的一段，或顾客，后面可以写日期和时间", "its id or a part of it, or the client, and the day and time if need be"))]
    pub which: Vec<String>,
    #[arg(long, help = both("只这一个项目，不是整次到店", "this service only, not the whole visit"))]
    pub only: bool,
    #[arg(long, alias = "why", value_name = "TEXT", help = both("原因", "why"))]
    pub reason: Option<String>,
}

#[derive(Args, Debug)]
pub struct BookCancelArgs {
    #[command(flatten)]
    pub state: BookStateArgs,
    #[arg(long, help = both("把定金退给顾客；已经取消的也可以", "give the deposit back; also of one that was called off before"))]
    pub return_deposit: bool,
}

#[derive(Args, Debug)]
pub struct BookNoShowArgs {
    #[command(flatten)]
    pub state: BookStateArgs,
    #[arg(long, help = both("破例（会记下来）", "although a rule stands against it; put on record"))]
    pub anyway: bool,
}

/// What is told of a visit whose state has changed.
struct Changed {
    name: String,
    rows: Vec<(Booking, String)>,
    passed: Vec<Fact>,
    deposits: Vec<deposit::Kept>,
    waiting: Vec<waiting::Fits>,
    /// Complaints that the visit was to settle, and does not now.
    unsettled: Vec<String>,
}

pub fn cancel(world: &World, args: BookCancelArgs) -> anyhow::Result<Exit> {
    let special = Special { give_back: args.return_deposit, ..Special::default() };
    take(world, &args.state, Status::Cancelled, special)
}

pub fn no_show(world: &World, args: BookNoShowArgs) -> anyhow::Result<Exit> {
    let special = Special { anyway: args.anyway, ..Special::default() };
    take(world, &args.state, Status::NoShow, special)
}

pub fn run(world: &World, args: BookStateArgs, to: Status) -> anyhow::Result<Exit> {
    take(world, &args, to, Special::default())
}

/// What only some of the states know.
#[derive(Clone, Copy, Default)]
struct Special {
    /// The deposit is given back; the booking may be called off already.
    give_back: bool,
    /// Although a rule stands against it.
    anyway: bool,
}

/// What stands against the state at this moment, where the day or the hour has not come.
fn too_soon(rules: &Rules, booking: &Booking, to: Status, now: Moment) -> Option<Refusal> {
    let (id, at) = (booking.id.clone(), booking.start);
    let of_the_day = matches!(to, Status::Arrived | Status::InService | Status::NoShow);
    if of_the_day && at.day > now.day {
        return Some(Refusal::NotYet { booking: id, at, wanted: to.word() });
    }
    let from = at.plus_minutes(rules.desk.no_show_after.into());
    (to == Status::NoShow && now < from).then_some(Refusal::TooEarly { booking: id, from })
}

/// Takes the visit that is meant to its next state.
fn take(world: &World, args: &BookStateArgs, to: Status, special: Special) -> anyhow::Result<Exit> {
    let give_back = special.give_back;
    let command = format!("book {}", verb(to));
    let mut ids = world.ids();
    let (outcome, changed) = register::write(world, &command, |store| {
        let rules = world.rules()?;
        let now = world.now(&rules);
        let may = |booking: &Booking| booking.status.may_become(to) || give_back && !booking.status.holds();
        let asking = Asking {
            rules: &rules,
            now,
            may_be: &may,
            today_first: !matches!(to, Status::Cancelled | Status::Confirmed),
            look_back: false,
        };
        let mut visit = which::visit(store, &asking, &args.which)?;
        let mut others = false;
        if args.only {
            others = visit.iter().skip(1).any(|booking| booking.status.may_become(to));
            visit.truncate(1);
        }
        let nobody = nobody_came(store, &visit, to)?;
        let may_change = |booking: &Booking| booking.status.may_become(to) || nobody.contains(&booking.id);
        // Of a visit some services may be further on already.
        let (can, stuck): (Vec<Booking>, Vec<Booking>) =
            visit.into_iter().partition(|booking| may(booking) || may_change(booking));
        if can.is_empty() {
            let refused = |booking: Booking| {
                let refusal = Refusal::WrongState {
                    booking: booking.id,
                    status: booking.status.word(),
                    wanted: to.word(),
                };
                Problem::new(Fact::Refused(refusal))
            };
            return Err(Problems(stuck.into_iter().map(refused).collect()));
        }
        let soon: Vec<Refusal> = can.iter().filter_map(|own| too_soon(&rules, own, to, now)).collect();
        let may_pass = super::refused::may_pass(&rules, special.anyway);
        if !soon.iter().all(may_pass) {
            return Err(Problems(soon.into_iter().map(|own| Problem::new(Fact::Refused(own))).collect()));
        }
        let why = args.reason.as_deref().unwrap_or_default();
        let calling_off = CallingOff { rules: &rules, now, to, give_back, why };
        // What is left of the visit keeps the deposit.
        let (given_back, deposits) = match !to.holds() && (give_back || !others) {
            true => calling_off.settle(world, store, &can.iter().collect::<Vec<_>>(), &mut ids)?,
            false => Default::default(),
        };
        let (changing, over): (Vec<Booking>, Vec<Booking>) = can.into_iter().partition(may_change);
        let mut edits: Vec<Edit> = changing.iter().map(|booking| update(booking, to)).collect();
        let steps = changing.iter().map(|booking| Done::step(booking, to, why));
        let passed = |own: &Refusal| {
            let booking = changing.iter().find(|booking| own.booking() == Some(booking.id.as_str()))?;
            Some(Done {
                booking: &booking.id,
                what: OVERRIDDEN,
                why: own.word().to_string(),
                ..Done::default()
            })
        };
        let steps = steps.chain(soon.iter().filter_map(passed));
        let steps: Vec<Done> =
            steps.chain(deposits.iter().filter_map(|kept| calling_off.step(kept))).collect();
        edits.extend(changes(&steps, now, &world.by, &mut ids));
        edits.extend(given_back);
        let about: Vec<&str> = changing.iter().chain(&over).map(|booking| booking.id.as_str()).collect();
        let about = about.join(" ");
        let mut desk = Desk::open(store, &rules, now)?;
        let freed = !to.holds();
        let waiting = if freed { waiting::that_fit(store, &mut desk, &changing)? } else { Vec::new() };
        let client = changing.first().map(|booking| booking.client.clone()).unwrap_or_default();
        let names = crate::store::asked::names(store, &[&client], &mut Vec::new())?;
        let name = names.get(&client).cloned().unwrap_or(client);
        let rows: Vec<(Booking, String)> = changing
            .into_iter()
            .map(|booking| {
                let service = desk.service_name(&booking.service).to_string();
                (booking, service)
            })
            .collect();
        let passed = soon.into_iter().map(Fact::Refused).collect();
        let mut unsettled = Vec::new();
        for (booking, _) in rows.iter().filter(|_| freed) {
            unsettled.extend(complaints::redo_of(store, booking)?);
        }
        unsettled.dedup();
        Ok((edits, about, Changed { name, rows, passed, deposits, waiting, unsettled }))
    })?;
    for (booking, service) in &changed.rows {
        world.tell(&words::state(&changed.name, booking.start, service, to, &booking.id, world.lang));
    }
    for fact in &changed.passed {
        world.tell(&words::passed(&crate::render::problem::said(fact, world.lang), world.lang));
    }
    if to == Status::Arrived {
        let here = changed.rows.iter().map(|(booking, _)| booking.clone()).collect();
        if let Err(Problems(unread)) = greet(world, &world.rules()?, here) {
            world.warn(&unread);
        }
    }
    for complaint in &changed.unsettled {
        world.tell(&words::unsettled(complaint, world.lang));
    }
    deposit::tell(world, &changed.deposits);
    waiting::tell(world, &changed.waiting);
    Ok(register::ended(world, outcome.as_ref()))
}

/// Of these bookings those that count as done, or as here, although no visit tells of it: an old book that says nothing
/// of what became of its appointments came in so, and a visit may have been reversed. She may turn out not to have come.
fn nobody_came(store: &Store, visit: &[Booking], to: Status) -> Result<HashSet<String>, Problems> {
    let may_be = |own: &&Booking| matches!(own.status, Status::Done | Status::Arrived) && !to.holds();
    let bookings: Vec<&Booking> = visit.iter().filter(may_be).collect();
    let clients: HashSet<&[u8]> = bookings.iter().map(|own| own.client.as_bytes()).collect();
    let is_hers = |cell: &[u8]| clients.contains(cell);
    let months = if bookings.is_empty() { Vec::new() } else { store.months(&schema::VISITS)? };
    let (test, mut problems) = (("client", &is_hers as &dyn Fn(&[u8]) -> bool), Vec::new());
    let visits = query::among(store, &schema::VISITS, months, test, &mut problems, Visit::read)?;
    sound(problems)?;
    let reversed: HashSet<&str> = visits.iter().map(|visit| visit.reverses.as_str()).collect();
    let tells = |visit: &Visit, booking: &Booking| {
        visit.booking == booking.id
            || visit.booking.is_empty() && visit.client == booking.client && visit.at.day == booking.start.day
    };
    let stands = |visit: &Visit| visit.reverses.is_empty() && !reversed.contains(visit.id.as_str());
    let came = |booking: &Booking| visits.iter().any(|visit| stands(visit) && tells(visit, booking));
    let taken_back = |booking: &Booking| visits.iter().any(|visit| visit.booking == booking.id);
    let nobody = |own: &&&Booking| !came(own) && (own.status == Status::Done || taken_back(own));
    Ok(bookings.iter().filter(nobody).map(|booking| booking.id.clone()).collect())
}

/// What the desk should know of her now that she is here. She is entered: what can't be read is told, and no more.
fn greet(world: &World, rules: &Rules, bookings: Vec<Booking>) -> Result<(), Problems> {
    let (store, now) = (world.store()?, world.now(rules));
    let mut desk = Desk::open(&store, rules, now)?;
    let marks = known::at_the_door(&store, &mut desk, bookings, now, world.lang)?;
    store.release();
    if !marks.is_empty() {
        let told = desk_day::at_the_door(&marks, &rules.booking.reception, world.lang);
        world.tell(&crate::render::safe::shown(&told));
    }
    Ok(())
}

fn verb(to: Status) -> &'static str {
    match to {
        Status::Booked => "add",
        Status::Confirmed => "confirm",
        Status::Arrived => "arrive",
        Status::InService => "start",
        Status::Done => "done",
        Status::Cancelled => "cancel",
        Status::NoShow => "no-show",
    }
}
