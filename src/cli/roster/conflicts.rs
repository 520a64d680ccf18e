//! `salon roster conflicts`: the bookings to come that can't stay where they are.

use super::{RosterConflictsArgs, the_staff};
use crate::cli::day;
use crate::cli::moved::{self, Asked, Working};
use crate::cli::world::World;
use crate::domain::problem::Exit;
use crate::domain::schema;
use crate::messages::roster as words;

pub fn run(world: &World, args: &RosterConflictsArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let now = world.now(&rules);
    let store = world.store()?;
    let last = store.months(&schema::BOOKINGS)?.into_iter().max().and_then(day::bounds);
    let until = last.map_or(now.day, |(_, last)| last).max(now.day);
    let working = Working::read(&store, now.day, until)?;
    let staff = args.staff.as_deref().map(|asked| the_staff(&working.staff, asked)).transpose()?;
    let staff = staff.map(|staff| staff.id.as_str());
    let moved = moved::find(&store, &rules, &working, &Asked { from: now.day, until, staff, now })?;
    store.release();
    // Text for a program or a mail says nothing where there is nothing.
    if moved.is_empty() && world.format == crate::cli::Format::Table {
        world.tell(words::none_to_move(world.lang));
    }
    moved::say(world, &moved);
    Ok(Exit::Done)
}
