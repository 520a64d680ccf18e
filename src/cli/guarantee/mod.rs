//! `salon guarantee`: whether a visit or a sale is covered, and why.

mod check;
pub mod load;
mod say;

use super::world::World;
use crate::domain::problem::Exit;
use crate::messages::help::both;
use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub enum GuaranteeVerb {
    #[command(about = both("在不在保障范围内：到哪天、按哪条规则、哪版协议", "covered or not: until when, by which rule and agreement"))]
    Check(check::GuaranteeCheckArgs),
}

pub fn run(world: &World, verb: GuaranteeVerb) -> anyhow::Result<Exit> {
    match verb {
        GuaranteeVerb::Check(args) => check::run(world, &args),
    }
}
