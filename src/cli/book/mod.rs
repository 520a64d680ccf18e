//! `salon book`: the appointment book.

pub mod done;
pub mod which;

use super::world::World;
use crate::domain::problem::Exit;
use crate::messages::help::both;
use clap::Subcommand;

// One is made, once: its size doesn't matter.
#[allow(clippy::large_enum_variant)]
#[derive(Debug, Subcommand)]
pub enum BookVerb {
    #[command(about = both("做完了：记下到店和付款", "done: the visit and what was paid"))]
    Done(done::BookDoneArgs),
}

/// The verbs, for who forgot that one comes first.
pub(crate) const VERBS: &[&str] = &["done"];

pub fn run(world: &World, verb: BookVerb) -> anyhow::Result<Exit> {
    match verb {
        BookVerb::Done(args) => done::run(world, args),
    }
}
