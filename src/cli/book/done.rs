//! `salon book done`: what was booked was done; visit, payments and booking in one change.

use super::which;
use crate::cli::till::asked;
use crate::cli::till::load::Shop;
use crate::cli::till::options::VisitOptions;
use crate::cli::visit::enter::{self, Doing};
use crate::cli::world::{World, parse_moment};
use crate::domain::amiss::Amiss;
use crate::domain::day::Moment;
use crate::domain::problem::{Exit, Problem, Problems};
use crate::domain::record::booking::Booking;
use crate::messages::help::both;
use crate::store::directory::Store;
use clap::Args;

#[derive(Args, Debug)]
pub struct BookDoneArgs {
    #[arg(value_name = "BOOKING", required = true,
          help = both("预约编号（或它的末几位），或今天只有一次预约的顾客", "bookings by id or its tail, or a client with one visit today"))]
    pub bookings: Vec<String>,
    #[command(flatten)]
    pub options: VisitOptions,
}

pub fn run(world: &World, args: BookDoneArgs) -> anyhow::Result<Exit> {
    let at = args.options.sold.at.as_deref().map(parse_moment).transpose()?;
    enter::run(world, "book done", &args.options, |store, shop, rules| {
        let now = asked::moment(world, rules, args.options.sold.at.as_deref())?;
        let bookings = found(store, shop, &args.bookings, now)?;
        Problems(bookings.iter().flat_map(|booking| refused(booking, now, at)).collect()).or_ok()?;
        // What is entered on a later day was paid when she was here, for all that is known.
        let last = bookings.iter().map(|booking| booking.start).max().unwrap_or(now);
        let paid_at = if at.is_none() && last.day < now.day { last } else { now };
        let doing = |booking: Booking| (doing(&booking), at.unwrap_or(booking.start));
        Ok((bookings.into_iter().map(doing).collect(), paid_at))
    })
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

fn found(store: &Store, shop: &Shop, asked: &[String], at: Moment) -> Result<Vec<Booking>, Problems> {
    let told = |booking: &Booking| {
        let (clock, client) = (booking.start.clock(), shop.client_name(&booking.client));
        format!("{} {clock} {client} {}", booking.start.day, shop.thing_name(&booking.service))
    };
    which::the_ones(store, asked, at.day, &shop.clients, &told)
}

/// Why a booking can't be done now.
fn refused(booking: &Booking, now: Moment, at: Option<Moment>) -> Option<Problem> {
    let id = booking.id.clone();
    if !which::is_open(booking.status) {
        return Some(Amiss::NotOpen { id, status: booking.status.word() }.into());
    }
    let early = at.is_none() && booking.start.day > now.day;
    early.then(|| Amiss::NotYet { id, at: booking.start }.into())
}
