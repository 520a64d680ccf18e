//! `salon client`: the register of clients, by hand.

mod add;
mod analyse;
mod edit;
mod fields;
mod hand_over;
mod health;
mod held_lines;
mod history;
mod holdings;
mod line;
mod list;
mod load;
mod plan;
mod show;
mod suggest;
mod writing;

pub use list::stages;

use super::asked;
use super::record::Record;
use super::world::World;
use crate::domain::problem::{Exit, Problems};
use crate::domain::rule::Rules;
use crate::messages::help::both;
use crate::store::directory::Store;
use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub enum ClientVerb {
    #[command(about = both("新增顾客", "add a client"))]
    Add(add::ClientAddArgs),
    #[command(about = both("列出顾客", "list the clients"))]
    List(list::ClientListArgs),
    #[command(about = both("一位顾客的全部情况，一页", "all about one client, on a page"))]
    Show(show::ClientShowArgs),
    #[command(about = both("按姓名、拼音、电话、编号找", "find by name, pinyin, phone, number"))]
    Find(list::ClientFindArgs),
    #[command(about = both("修改档案（不带选项则打开编辑器）", "change a card (without options: in an editor)"))]
    Edit(edit::ClientEditArgs),
    #[command(about = both("一位顾客的全部经过，按时间", "everything about one client, in order of time"))]
    History(history::ClientHistoryArgs),
    #[command(about = both("记一次皮肤检测", "note a skin analysis"))]
    Analyse(analyse::ClientAnalyseArgs),
    #[command(about = both("护理方案", "her care plan"))]
    Plan(plan::ClientPlanArgs),
    #[command(about = both("记过敏、健康状况、用药、怀孕", "note allergies, conditions, medication, pregnancy"))]
    Health(health::ClientHealthArgs),
    #[command(about = both("按皮肤建议项目和产品", "services and products for her skin"))]
    Suggest(suggest::ClientSuggestArgs),
    #[command(about = both("把一位美容师的顾客或预约交给另一位", "hand a beautician's clients, or her bookings, to another"))]
    HandOver(hand_over::ClientHandOverArgs),
}

/// The verbs, for who forgot that one comes first.
const VERBS: &[&str] =
    &["add", "list", "show", "find", "edit", "history", "analyse", "plan", "health", "suggest", "hand-over"];

/// The client who is meant.
fn the_client(store: &Store, rules: &Rules, asked: &str) -> Result<Record, Problems> {
    asked::record(store, rules, asked, VERBS)
}

pub fn run(world: &World, verb: ClientVerb) -> anyhow::Result<Exit> {
    match verb {
        ClientVerb::Add(args) => add::run(world, args),
        ClientVerb::List(args) => list::run(world, args),
        ClientVerb::Show(args) => show::run(world, args),
        ClientVerb::Find(args) => list::find(world, args),
        ClientVerb::Edit(args) => edit::run(world, args),
        ClientVerb::History(args) => history::run(world, args),
        ClientVerb::Analyse(args) => analyse::run(world, args),
        ClientVerb::Plan(args) => plan::run(world, args),
        ClientVerb::Health(args) => health::run(world, args),
        ClientVerb::Suggest(args) => suggest::run(world, args),
        ClientVerb::HandOver(args) => hand_over::run(world, args),
    }
}
