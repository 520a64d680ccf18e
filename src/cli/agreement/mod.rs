//! `salon agreement`: what the shop promises its clients, by version.

mod add;
mod list;
mod show;

use super::world::World;
use crate::domain::problem::Exit;
use crate::messages::help::both;
use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub enum AgreementVerb {
    #[command(about = both("新的一版服务协议，从哪天起生效", "a new version, and the day from which it holds"))]
    Add(add::AgreementAddArgs),
    #[command(about = both("列出各个版本", "list the versions"))]
    List(list::AgreementListArgs),
    #[command(about = both("看一版的全文（默认现行的）", "the text of one (default: the one in force)"))]
    Show(show::AgreementShowArgs),
}

pub fn run(world: &World, verb: AgreementVerb) -> anyhow::Result<Exit> {
    match verb {
        AgreementVerb::Add(args) => add::run(world, &args),
        AgreementVerb::List(args) => list::run(world, &args),
        AgreementVerb::Show(args) => show::run(world, &args),
    }
}
