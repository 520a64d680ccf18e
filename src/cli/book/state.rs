//! `salon book confirm`, `arrive`, `start`, `cancel`, `no-show`: a visit takes its next state.

use super::deposit::{self, CallingOff};
use super::desk::Desk;
use super::rows::{self, Done};
use super::waiting;
use super::which::{self, Asking};
use crate::cli::world::World;
use crate::cli::{complete, register};
use crate::domain::change::Edit;
use crate::domain::problem::{Exit, Fact, Problem, Problems};
use crate::domain::record::booking::{Booking, Status};
use crate::domain::refusal::Refusal;
use crate::messages::book as words;
use crate::messages::help::both;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct BookStateArgs {
    #[arg(value_name = "BOOKING", required = true, add = ArgValueCompleter::new(complete::clients),
          help = both("预约编号或它的一段，或顾客，后面可以写日期", "its id or a part of it, or the client, and the day if need be"))]
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

/// What is told of a visit whose state has changed.
struct Changed {
    name: String,
    rows: Vec<(Booking, String)>,
    deposits: Vec<deposit::Kept>,
    waiting: Vec<waiting::Fits>,
}

pub fn cancel(world: &World, args: BookCancelArgs) -> anyhow::Result<Exit> {
    take(world, &args.state, Status::Cancelled, args.return_deposit)
}

pub fn run(world: &World, args: BookStateArgs, to: Status) -> anyhow::Result<Exit> {
    take(world, &args, to, false)
}

/// Takes the visit that is meant to its next state. With `give_back` it may be called off already.
fn take(world: &World, args: &BookStateArgs, to: Status, give_back: bool) -> anyhow::Result<Exit> {
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
        };
        let mut visit = which::visit(store, &asking, &args.which)?;
        let mut others = false;
        if args.only {
            others = visit.iter().skip(1).any(|booking| booking.status.may_become(to));
            visit.truncate(1);
        }
        // Of a visit some services may be further on already.
        let (can, stuck): (Vec<Booking>, Vec<Booking>) = visit.into_iter().partition(may);
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
        let why = args.reason.as_deref().unwrap_or_default();
        let calling_off = CallingOff { rules: &rules, now, to, give_back, why };
        // What is left of the visit keeps the deposit.
        let (given_back, deposits) = match !to.holds() && (give_back || !others) {
            true => calling_off.settle(world, store, &can.iter().collect::<Vec<_>>(), &mut ids)?,
            false => Default::default(),
        };
        let (changing, over): (Vec<Booking>, Vec<Booking>) =
            can.into_iter().partition(|booking| booking.status.may_become(to));
        let mut edits: Vec<Edit> = changing.iter().map(|booking| update(booking, to)).collect();
        let steps = changing.iter().map(|booking| Done::step(booking, to, why));
        let steps: Vec<Done> =
            steps.chain(deposits.iter().filter_map(|kept| calling_off.step(kept))).collect();
        edits.extend(rows::changes(&steps, now, &world.by, &mut ids));
        edits.extend(given_back);
        let about: Vec<&str> = changing.iter().chain(&over).map(|booking| booking.id.as_str()).collect();
        let about = about.join(" ");
        let mut desk = Desk::open(store, &rules, now)?;
        let freed = !to.holds();
        let waiting = if freed { waiting::that_fit(store, &mut desk, &changing)? } else { Vec::new() };
        let client = changing.first().map(|booking| booking.client.clone()).unwrap_or_default();
        let names = crate::store::asked::names(store, &[&client], &mut Vec::new())?;
        let name = names.get(&client).cloned().unwrap_or(client);
        let rows = changing
            .into_iter()
            .map(|booking| {
                let service = desk.service_name(&booking.service).to_string();
                (booking, service)
            })
            .collect();
        Ok((edits, about, Changed { name, rows, deposits, waiting }))
    })?;
    for (booking, service) in &changed.rows {
        world.tell(&words::state(&changed.name, booking.start, service, to, &booking.id, world.lang));
    }
    deposit::tell(world, &changed.deposits);
    waiting::tell(world, &changed.waiting);
    Ok(register::ended(world, outcome.as_ref()))
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

/// The row with its new state.
pub fn update(booking: &Booking, to: Status) -> Edit {
    Edit::Update {
        file: booking.source.file.to_string(),
        id: booking.id.clone(),
        cells: vec![("status".to_string(), to.word().to_string())],
    }
}
