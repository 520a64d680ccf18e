//! `salon client`: the register of clients, by hand.

mod add;
mod edit;
mod fields;
mod list;
mod show;

use super::world::World;
use crate::domain::problem::Exit;
use crate::messages::help::both;
use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub enum ClientVerb {
    #[command(about = both("新增顾客", "add a client"))]
    Add(add::ClientAddArgs),
    #[command(about = both("列出顾客", "list the clients"))]
    List(list::ClientListArgs),
    #[command(about = both("一位顾客的档案", "one client's card"))]
    Show(show::ClientShowArgs),
    #[command(about = both("按姓名、拼音、电话、编号找", "find by name, pinyin, phone, number"))]
    Find(list::ClientFindArgs),
    #[command(about = both("修改档案（不带选项则打开编辑器）", "change a card (without options: in an editor)"))]
    Edit(edit::ClientEditArgs),
}

/// The verbs, for who forgot that one comes first.
const VERBS: &[&str] = &["add", "list", "show", "find", "edit"];

pub fn run(world: &World, verb: ClientVerb) -> anyhow::Result<Exit> {
    match verb {
        ClientVerb::Add(args) => add::run(world, args),
        ClientVerb::List(args) => list::run(world, args),
        ClientVerb::Show(args) => show::run(world, args),
        ClientVerb::Find(args) => list::find(world, args),
        ClientVerb::Edit(args) => edit::run(world, args),
    }
}
