//! `salon visit`: what was done in the shop.

pub mod add;
pub mod deposits;
pub mod enter;
mod list;
mod reverse;
mod show;
mod slip;

use super::world::World;
use crate::domain::problem::Exit;
use crate::messages::help::both;
use clap::Subcommand;

// One is made, once: its size doesn't matter.
#[allow(clippy::large_enum_variant)]
#[derive(Debug, Subcommand)]
pub enum VisitVerb {
    #[command(about = both("未预约到店：记下项目和付款", "a walk-in: what was done and paid"))]
    Add(add::VisitAddArgs),
    #[command(about = both("列出到店", "list the visits"))]
    List(list::VisitListArgs),
    #[command(about = both("一次到店，连同付款", "one visit with what was paid"))]
    Show(show::VisitShowArgs),
    #[command(about = both("冲正：加一行抵掉写错的", "take a wrong visit back by a further row"))]
    Reverse(reverse::VisitReverseArgs),
    #[command(about = both("打印给顾客签字的单据", "a slip to print and sign"))]
    Slip(slip::VisitSlipArgs),
}

/// The verbs, for who forgot that one comes first.
pub const VERBS: &[&str] = &["visit add", "visit list", "visit show", "visit reverse", "visit slip"];

pub fn run(world: &World, verb: VisitVerb) -> anyhow::Result<Exit> {
    match verb {
        VisitVerb::Add(args) => add::run(world, args),
        VisitVerb::List(args) => list::run(world, args),
        VisitVerb::Show(args) => show::run(world, args),
        VisitVerb::Reverse(args) => reverse::run(world, args),
        VisitVerb::Slip(args) => slip::run(world, args),
    }
}
