//! `salon book done`: what was booked was done; visit, payments and booking in one change.

use super::desk;
use super::which::{self, Asking};
use crate::cli::complete;
use crate::cli::steps::{Done, changes, update};
use crate::cli::till::load::{Choice, Shop};
use crate::cli::till::options::VisitOptions;
use crate::cli::till::typed;
use crate::cli::visit::enter::{self, Doing};
use crate::cli::world::World;
use crate::domain::amiss::Amiss;
use crate::domain::change::Edit;
use crate::domain::day::{Day, Moment};
use crate::domain::problem::{Exit, Problem, Problems};
use crate::domain::record::booking::{Booking, Status};
use crate::domain::record::visit::Visit;
use crate::domain::rule::Rules;
use crate::domain::when::{self, Lean};
use crate::messages::complaint as words;
use crate::messages::complaint::names;
use crate::messages::help::both;
use crate::store::directory::Store;
use crate::store::{book, complaints};
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct BookDoneArgs {
    #[arg(value_name = "BOOKING", required = true, add = ArgValueCompleter::new(complete::clients),
          help = both("预约编号或它的一段，或顾客，后面可以写日期和时间；可以几个一起", "ids or parts of them, or the client, and the day and time if need be; several at once"))]
    pub which: Vec<String>,
    #[arg(long, help = both("只这一个项目，不是整次到店", "this service only, not the whole visit"))]
    pub only: bool,
    #[command(flatten)]
    pub options: VisitOptions,
}

pub fn run(world: &World, mut args: BookDoneArgs) -> anyhow::Result<Exit> {
    let options = &args.options;
    if !options.paying.says() && options.fee.is_empty() && options.coupon.is_empty() {
        args.options.paying.free = redone(world, &args)?;
    }
    let all_done = |store: &Store, _: &Shop, rules: &Rules| {
        let now = typed::moment(world, rules, args.options.sold.at.as_deref())?;
        let at = args.options.sold.at.as_ref().map(|_| now);
        not_done_today(store, rules, &args.which, now.day)?;
        let bookings = open(store, rules, &args, now)?;
        let early = |booking: &&Booking| booking.start.day > at.unwrap_or(now).day;
        let not_yet = |booking: &Booking| Amiss::NotYet { id: booking.id.clone(), at: booking.start }.into();
        Problems(bookings.iter().filter(early).map(not_yet).collect()).or_ok()?;
        // What is entered on a later day was paid when she was here, for all that is known.
        let last = bookings.iter().map(|booking| booking.start).max().unwrap_or(now);
        let paid_at = if at.is_none() && last.day < now.day { last } else { now };
        // Who is done before her time came earlier.
        let doing = |booking: Booking| (doing(&booking), at.unwrap_or(booking.start.min(now)));
        Ok((bookings.into_iter().map(doing).collect(), paid_at))
    };
    enter::run(world, "book done", &args.options, all_done, |rules, doings, ids| {
        let bookings: Vec<&Booking> = doings.iter().filter_map(|(doing, _)| doing.booking.as_ref()).collect();
        let steps: Vec<Done> = bookings.iter().map(|booking| Done::step(booking, Status::Done, "")).collect();
        let mut edits: Vec<Edit> = bookings.iter().map(|booking| update(booking, Status::Done)).collect();
        edits.extend(changes(&steps, world.now(rules), &world.by, ids));
        edits
    })
}

/// Why nothing is charged: everything that is done is done once more, because of a complaint.
fn redone(world: &World, args: &BookDoneArgs) -> anyhow::Result<Option<String>> {
    let (rules, store) = (world.rules()?, world.store()?);
    // What can't be found is told where it is decided.
    let found = open(&store, &rules, args, world.now(&rules)).unwrap_or_default();
    let mut whose = Vec::new();
    for booking in &found {
        match complaints::redo_of(&store, booking)? {
            Some(complaint) => whose.push(complaint),
            None => return Ok(None),
        }
    }
    store.release();
    let remedy = names::remedy("redo", world.lang);
    Ok(whose.first().map(|id| words::remedy_of(id, remedy, world.lang)))
}

/// Refuses to take a later booking of hers for today's, where only the client is named and today's is
/// done already.
fn not_done_today(store: &Store, rules: &Rules, which: &[String], today: Day) -> Result<(), Problems> {
    let names_more = |word: &String| which::may_be_id(word) || when::day(word, today, Lean::Here).is_some();
    if which.iter().any(names_more) {
        return Ok(());
    }
    // Whoever can't be found, or who of several, is told where the booking is looked for.
    let Ok(client) = desk::client_asked(store, rules, &which.join(" ")) else { return Ok(()) };
    let mut problems = Vec::new();
    let mut bookings = book::bookings_of(store, &client.id, today.month(), &mut problems)?;
    desk::sound(problems)?;
    bookings.retain(|booking| booking.start.day >= today && booking.status.may_become(Status::Done));
    let Some(next) = bookings.iter().min_by_key(|booking| booking.start) else { return Ok(()) };
    if next.start.day == today {
        return Ok(());
    }
    let visits = Choice { client: Some(&client.id), from: Some(today), to: None }.visits(store)?;
    let taken_back = |visit: &Visit| visits.iter().any(|other| other.reverses == visit.id);
    let stands = |visit: &&Visit| {
        visit.at.day == today && !visit.booking.is_empty() && visit.reverses.is_empty() && !taken_back(visit)
    };
    match visits.iter().filter(stands).max_by_key(|visit| visit.at) {
        None => Ok(()),
        Some(visit) => {
            Err(Amiss::DoneToday { visit: visit.id.clone(), next: next.id.clone(), at: next.start }.into())
        }
    }
}

fn doing(booking: &Booking) -> Doing {
    Doing {
        client: booking.client.clone(),
        service: booking.service.clone(),
        staff: booking.staff.clone(),
        asked_for: booking.asked_for,
        channel: booking.channel.clone(),
        booking: Some(booking.clone()),
    }
}

/// The bookings that are meant and can be done; of a visit some services may be done already.
fn open(store: &Store, rules: &Rules, args: &BookDoneArgs, now: Moment) -> Result<Vec<Booking>, Problems> {
    let may_be = |booking: &Booking| booking.status.may_become(Status::Done);
    let asking = Asking { rules, now, may_be: &may_be, today_first: true, look_back: false };
    let (mut bookings, mut problems): (Vec<Booking>, Vec<Problem>) = Default::default();
    for mut visit in which::visits(store, &asking, &args.which)? {
        if args.only {
            visit.truncate(1);
        }
        let (can, over): (Vec<Booking>, Vec<Booking>) = visit.into_iter().partition(may_be);
        if can.is_empty() {
            let over = over.into_iter();
            let not_open =
                |booking: Booking| Amiss::NotOpen { id: booking.id, status: booking.status.word() };
            problems.extend(over.map(not_open).map(Problem::from));
        }
        bookings.extend(can);
    }
    Problems(problems).or_ok()?;
    Ok(bookings)
}
