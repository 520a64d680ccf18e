//! `salon tier`: the tiers of the shop, who has which, and who has reached another.

mod book;
mod fallen;
mod list;
mod lost;
pub mod raise;
mod review;
mod set;
mod show;

use super::world::World;
use crate::domain::problem::Exit;
use crate::messages::help::both;
use clap::{Args, Subcommand};

pub use book::told;
pub use fallen::fallen;
pub use lost::lost;

#[derive(Args, Debug)]
pub struct TierArgs {
    #[command(subcommand)]
    pub verb: Option<TierVerb>,
}

#[derive(Debug, Subcommand)]
pub enum TierVerb {
    #[command(about = both("有哪些等级、怎么达到、有什么待遇、各有几位", "the tiers: what reaches them, what they bring, how many have each"))]
    List,
    #[command(about = both("一位顾客的等级：怎么来的、离下一级差多少", "a client's tier: how she came to it, what is missing to the next"))]
    Show(show::TierShowArgs),
    #[command(about = both("谁该升级、谁的等级到期，带原因；--apply 改好", "who has reached another tier, or lost one, with the reason; --apply settles it"))]
    Review(review::TierReviewArgs),
    #[command(about = both("手工给等级，可以有期限", "give a tier by hand, for a time if need be"))]
    Set(set::TierSetArgs),
}

/// The verbs, for who forgot that one comes first.
const VERBS: &[&str] = &["tier list", "tier show", "tier review", "tier set"];

pub fn run(world: &World, args: TierArgs) -> anyhow::Result<Exit> {
    match args.verb {
        None | Some(TierVerb::List) => list::run(world),
        Some(TierVerb::Show(args)) => show::run(world, &args),
        Some(TierVerb::Review(args)) => review::run(world, &args),
        Some(TierVerb::Set(args)) => set::run(world, &args),
    }
}
