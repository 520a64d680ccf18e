//! `salon points`: what clients have earned, what they spent of it, what expires.

mod birthdays;
pub mod book;
pub mod earning;
mod explain;
mod list;
mod redeem;
mod statement;
pub mod taking;
mod verify;
mod write;

use super::complete;
use super::world::World;
use crate::domain::problem::Exit;
use crate::messages::help::both;
use clap::{Args, Subcommand};
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub struct PointsArgs {
    #[arg(value_name = "CLIENT", add = ArgValueCompleter::new(complete::clients),
          help = both("姓名、拼音、电话、后四位、编号；不写就是每一位有积分的顾客", "name, pinyin, phone, last four digits, number; without one, every client who has points"))]
    pub client: Option<String>,
    #[command(subcommand)]
    pub verb: Option<PointsVerb>,
}

#[derive(Debug, Subcommand)]
pub enum PointsVerb {
    #[command(about = both("积分明细，可以打印给顾客", "every row with the balance after it, to print"))]
    Statement(statement::PointsStatementArgs),
    #[command(about = both("逐批解释：哪来的、谁用掉的、什么时候过期", "every lot: where it came from, what used it, what expired"))]
    Explain(explain::PointsExplainArgs),
    #[command(about = both("快到期的积分", "points that are about to expire"))]
    Expiring(list::PointsExpiringArgs),
    #[command(about = both("送积分：活动、生日、转介绍", "give points, like for an event or a birthday"))]
    Earn(write::PointsEarnArgs),
    #[command(about = both("给过生日的送积分（规则 points.birthday），一年一次", "points for birthdays (rule points.birthday), once a year"))]
    Birthdays,
    #[command(about = both("兑换：用掉积分，可以换礼品", "spend points, for a reward if need be"))]
    Redeem(redeem::PointsRedeemArgs),
    #[command(about = both("退一笔兑换：积分和礼品都回来", "take a redemption back: the points, and the reward"))]
    Reverse(redeem::PointsReverseArgs),
    #[command(about = both("跟旧系统的积分表对账，一位一位地对", "hold balances against the old system's list, client by client"))]
    Verify(verify::PointsVerifyArgs),
    #[command(about = both("手工调整，可正可负", "correct a balance, up or down"))]
    Adjust(write::PointsAdjustArgs),
}

/// The verbs, for who forgot that one comes first.
const VERBS: &[&str] = &[
    "points statement",
    "points explain",
    "points expiring",
    "points earn",
    "points birthdays",
    "points redeem",
    "points reverse",
    "points verify",
    "points adjust",
];

pub fn run(world: &World, args: PointsArgs) -> anyhow::Result<Exit> {
    match args.verb {
        Some(PointsVerb::Statement(args)) => statement::run(world, &args),
        Some(PointsVerb::Explain(args)) => explain::run(world, &args),
        Some(PointsVerb::Expiring(args)) => list::expiring(world, &args),
        Some(PointsVerb::Earn(args)) => write::earn(world, &args),
        Some(PointsVerb::Birthdays) => birthdays::run(world),
        Some(PointsVerb::Redeem(args)) => redeem::run(world, &args),
        Some(PointsVerb::Reverse(args)) => redeem::reverse(world, &args),
        Some(PointsVerb::Verify(args)) => verify::run(world, &args),
        Some(PointsVerb::Adjust(args)) => write::adjust(world, &args),
        None => list::run(world, args.client.as_deref()),
    }
}
