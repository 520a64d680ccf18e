//! `salon card`: prepaid cards, sold, used, and what is left of them.

pub mod back;
mod find;
mod kinds;
mod list;
mod owed;
pub mod say;
pub mod sell;
mod show;
mod used;

use super::world::World;
use crate::domain::problem::Exit;
use crate::messages::help::both;
use clap::Subcommand;

// One is made, once: its size doesn't matter.
#[allow(clippy::large_enum_variant)]
#[derive(Debug, Subcommand)]
pub enum CardVerb {
    #[command(about = both("开卡：卖一张卡", "sell a card"))]
    Sell(sell::CardSellArgs),
    #[command(about = both("划卡：做一个项目，从卡里扣", "use a card for a service that was done"))]
    Use(used::CardUseArgs),
    #[command(about = both("列出卡和剩余", "list the cards and what is left of them"))]
    List(list::CardListArgs),
    #[command(about = both("一张卡的来龙去脉，每一行在哪个文件", "one card's story, every row with its file and line"))]
    Show(show::CardShowArgs),
    #[command(about = both("未消耗余额：店里在卡上还欠多少", "what the shop still owes on cards"))]
    Owed(owed::CardOwedArgs),
    #[command(about = both("卡项：店里卖哪些卡", "the kinds of card that the shop sells"))]
    Type {
        #[command(subcommand)]
        verb: kinds::CardTypeVerb,
    },
}

/// The verbs, for who forgot that one comes first.
const VERBS: &[&str] = &["sell", "use", "list", "show", "owed", "type"];

pub fn run(world: &World, verb: CardVerb) -> anyhow::Result<Exit> {
    match verb {
        CardVerb::Sell(args) => sell::run(world, &args),
        CardVerb::Use(args) => used::run(world, args),
        CardVerb::List(args) => list::run(world, &args),
        CardVerb::Show(args) => show::run(world, &args),
        CardVerb::Owed(args) => owed::run(world, &args),
        CardVerb::Type { verb } => kinds::run(world, verb),
    }
}
