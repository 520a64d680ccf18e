//! `salon sale`: products that were sold.

mod add;
mod list;
mod reverse;
mod show;
mod slip;
mod wanted;

use super::world::World;
use crate::domain::problem::Exit;
use crate::messages::help::both;
use clap::Subcommand;

// One is made, once: its size doesn't matter.
#[allow(clippy::large_enum_variant)]
#[derive(Debug, Subcommand)]
pub enum SaleVerb {
    #[command(about = both("卖了产品：记下付款和保障", "products sold, with payment and guarantee"))]
    Add(wanted::SaleAddArgs),
    #[command(about = both("列出销售", "list the sales"))]
    List(list::SaleListArgs),
    #[command(about = both("一笔销售，连同付款", "one sale with what was paid"))]
    Show(show::SaleShowArgs),
    #[command(about = both("冲正：加一行抵掉写错的", "take a wrong sale back by a further row"))]
    Reverse(reverse::SaleReverseArgs),
    #[command(about = both("打印给顾客签字的单据", "a slip to print and sign"))]
    Slip(slip::SaleSlipArgs),
}

/// The verbs, for who forgot that one comes first.
pub const VERBS: &[&str] = &["add", "list", "show", "reverse", "slip"];

pub fn run(world: &World, verb: SaleVerb) -> anyhow::Result<Exit> {
    match verb {
        SaleVerb::Add(args) => add::run(world, args),
        SaleVerb::List(args) => list::run(world, args),
        SaleVerb::Show(args) => show::run(world, args),
        SaleVerb::Reverse(args) => reverse::run(world, args),
        SaleVerb::Slip(args) => slip::run(world, args),
    }
}
