//! `salon` with no words: the day at the desk, and what is open.

use super::print::Format;
use super::world::World;
use super::{book, complaint, feedback, followup, improvement, remind};
use crate::domain::problem::Exit;
use crate::domain::record::booking::Status;
use crate::messages::{desk_day, feedback as words};
use crate::store::query;

/// `salon` with no words: the day at the desk, and how many reminders are due.
pub fn run(world: &World) -> anyhow::Result<Exit> {
    let exit = book::day::run(world, &book::day::BookDayArgs::default())?;
    if matches!(world.format, Format::Table | Format::Text) {
        world.tell("");
        world.tell(&desk_day::reminders(remind::count(world)?, world.lang));
        world.tell(&desk_day::calls(followup::count(world)?, world.lang));
        complaint::at_a_glance(world)?;
        left_open(world)?;
        what_is_open(world)?;
    }
    Ok(exit)
}

/// Bookings of the last days that are neither done nor called off: nobody was charged, and nobody is called.
fn left_open(world: &World) -> anyhow::Result<()> {
    let (rules, store) = (world.rules()?, world.store()?);
    let today = world.today(&rules);
    let from = today.plus(-rules.desk.left_open);
    let mut open = query::bookings_between(&store, from, today.plus(-1), &mut Vec::new())?;
    store.release();
    open.retain(|booking| booking.status.may_become(Status::Done));
    if let Some(last) = open.iter().map(|booking| booking.start.day).max() {
        world.tell(&desk_day::left_open(open.len(), last, world.lang));
    }
    Ok(())
}

/// Feedback that waits, and improvements that are due: a line each, where there are any.
fn what_is_open(world: &World) -> anyhow::Result<()> {
    let (rules, store) = (world.rules()?, world.store()?);
    let (open, late) = feedback::open(world, &rules, &store)?;
    let due = improvement::due(&store, world.today(&rules))?.len();
    store.release();
    if open > 0 {
        world.tell(&words::glance(open, late, world.lang));
    }
    if due > 0 {
        world.tell(&words::improvements(due, world.lang));
    }
    Ok(())
}
