//! The command line of the program: its nouns, what stands before them, and who runs each.

use super::print::Format;
use super::world::World;
use super::{
    agreement, book, card, check, client, closure, complaint, completions, coupon, cron, day_close, feedback,
    followup, glance, guarantee, import, improvement, init, log, man, pay, points, product, remind, reward,
    room, roster, rules, sale, send, service, staff, tier, undo, visit,
};
use crate::domain::amiss::Amiss;
use crate::domain::problem::{Exit, Problems};
use crate::messages::help::both;
use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand};
use std::ffi::OsString;

#[derive(Debug, Parser)]
#[command(
    name = "salon",
    version,
    about = both("美容院的档案、预约和每日提醒，都是普通文件", "A beauty salon's files, bookings and daily reminders"),
    disable_help_subcommand = true
)]
pub struct Salon {
    #[command(flatten)]
    pub common: Common,
    #[command(subcommand)]
    pub command: Option<Command>,
}

#[derive(Args, Clone, Debug)]
pub struct Common {
    #[arg(short = 'C', long = "directory", value_name = "DIR", global = true, value_hint = clap::ValueHint::DirPath,
          help = both("数据目录（否则 SALON_DIR，否则向上找）", "the salon's directory (else SALON_DIR, else upwards)"))]
    pub directory: Option<std::path::PathBuf>,
    #[arg(long, value_enum, value_name = "FORMAT", global = true,
          help = both("输出格式", "how to print the answer"))]
    pub format: Option<Format>,
    #[arg(long, value_name = "DATE", global = true,
          help = both("当作今天的日期", "the day to take for today"))]
    pub today: Option<String>,
    #[arg(long, value_name = "MOMENT", global = true,
          help = both("当作现在，如 2026-11-21T09:00", "the moment to take for now, like 2026-11-21T09:00"))]
    pub now: Option<String>,
    #[arg(long, value_name = "LANG", global = true, value_parser = ["zh", "en"],
          help = both("界面语言", "language of the screen"))]
    pub lang: Option<String>,
    #[arg(short = 'n', long, global = true,
          help = both("预演（不保存）", "show what would change, write nothing"))]
    pub dry_run: bool,
    #[arg(long, global = true,
          help = both("显示完整电话", "show whole phone numbers"))]
    pub reveal: bool,
    #[arg(long, value_name = "WHO", global = true,
          help = both("经手人，写进记录", "who does it, for the records"))]
    pub by: Option<String>,
    #[arg(short, long, global = true,
          help = both("少说话", "say less"))]
    pub quiet: bool,
    #[arg(long, value_name = "WHEN", global = true, default_value = "auto", value_parser = ["auto", "always", "never"],
          help = both("颜色", "colours"))]
    pub color: String,
    #[arg(long, value_name = "SECONDS", global = true, default_value_t = 30,
          help = both("等别的命令多少秒", "how long to wait for another command"))]
    pub wait: u64,
}

// One is made, once: its size doesn't matter.
#[allow(clippy::large_enum_variant)]
#[derive(Debug, Subcommand)]
pub enum Command {
    #[command(about = both("新建一家店的数据目录", "make a new salon's directory"))]
    Init(init::InitArgs),
    #[command(about = both("导入旧表格", "bring old spreadsheets in"))]
    Import(import::ImportArgs),
    #[command(about = both("今天要发的提醒", "what is due to be sent today"))]
    Remind(remind::RemindArgs),
    #[command(about = both("今天要打的回访", "whom to call back today"))]
    Followup(followup::FollowupArgs),
    #[command(about = both("预约", "the appointment book"))]
    Book {
        #[command(subcommand)]
        verb: book::BookVerb,
    },
    #[command(about = both("顾客档案", "the clients"))]
    Client {
        #[command(subcommand)]
        verb: client::ClientVerb,
    },
    #[command(about = both("项目", "the services"))]
    Service {
        #[command(subcommand)]
        verb: service::ServiceVerb,
    },
    #[command(about = both("员工", "the staff"))]
    Staff {
        #[command(subcommand)]
        verb: staff::StaffVerb,
    },
    #[command(about = both("到店：做了什么、收了多少", "the visits: what was done, what was paid"))]
    Visit {
        #[command(subcommand)]
        verb: visit::VisitVerb,
    },
    #[command(about = both("卖产品", "products that are sold"))]
    Sale {
        #[command(subcommand)]
        verb: sale::SaleVerb,
    },
    #[command(about = both("会员卡：次卡、储值卡、疗程、套餐、期卡", "prepaid cards"))]
    Card {
        #[command(subcommand)]
        verb: card::CardVerb,
    },
    #[command(about = both("优惠券", "the coupons"))]
    Coupon {
        #[command(subcommand)]
        verb: coupon::CouponVerb,
    },
    #[command(about = both("结欠款、收定金", "debts and deposits"))]
    Pay(pay::PayArgs),
    #[command(about = both("反馈和满意度", "what clients think, and how satisfied they are"))]
    Feedback {
        #[command(subcommand)]
        verb: feedback::FeedbackVerb,
    },
    #[command(about = both("改进事项：谁负责、哪天到期", "what is to be done better, by whom, until when"))]
    Improvement {
        #[command(subcommand)]
        verb: improvement::ImprovementVerb,
    },
    #[command(about = both("售后保障：在不在范围内", "guarantees: what is covered"))]
    Guarantee {
        #[command(subcommand)]
        verb: guarantee::GuaranteeVerb,
    },
    #[command(about = both("服务协议的各个版本", "the versions of the shop's agreement"))]
    Agreement {
        #[command(subcommand)]
        verb: agreement::AgreementVerb,
    },
    #[command(about = both("积分", "points that clients have earned"))]
    Points(points::PointsArgs),
    #[command(about = both("投诉：受理、时限、处理、结案", "complaints: taken, timed, settled, closed"))]
    Complaint {
        #[command(subcommand)]
        verb: complaint::ComplaintVerb,
    },
    #[command(about = both("积分能换的礼品", "what points are redeemed for"))]
    Reward {
        #[command(subcommand)]
        verb: reward::RewardVerb,
    },
    #[command(about = both("会员等级", "the tiers of members"))]
    Tier(tier::TierArgs),
    #[command(about = both("一天的账和日结", "the till of a day, and its closing"))]
    Day {
        #[command(subcommand)]
        verb: day_close::DayVerb,
    },
    #[command(about = both("排班：谁哪天上班", "the roster: who works when"))]
    Roster {
        #[command(subcommand)]
        verb: roster::RosterVerb,
    },
    #[command(about = both("店休和调休", "days on which the shop is closed, or open out of turn"))]
    Closure {
        #[command(subcommand)]
        verb: closure::ClosureVerb,
    },
    #[command(about = both("房间和仪器", "the rooms and the equipment"))]
    Room {
        #[command(subcommand)]
        verb: room::RoomVerb,
    },
    #[command(about = both("产品", "the products"))]
    Product {
        #[command(subcommand)]
        verb: product::ProductVerb,
    },
    #[command(about = both("数据检查：列出每一处问题", "check the files: every problem in one run"))]
    Check(check::CheckArgs),
    #[command(about = both("操作记录", "what was changed, by whom, when"))]
    Log(log::LogArgs),
    #[command(about = both("撤销一次操作", "take a change back"))]
    Undo(undo::UndoArgs),
    #[command(about = both("生效的规则和出处", "the rules in force, and where each stands"))]
    Rules(rules::RulesArgs),
    #[command(about = both("发送：渠道、测试、说不清的", "sending: the channels, tests, what is in doubt"))]
    Send {
        #[command(subcommand)]
        verb: send::SendVerb,
    },
    #[command(about = both("自动运行的 crontab 几行", "the lines of a crontab that run it by itself"))]
    Cron(cron::CronArgs),
    #[command(about = both("命令行补全的脚本", "a script that completes commands in a shell"))]
    Completions(completions::CompletionsArgs),
    #[command(about = both("手册页", "the manual page"))]
    Man,
}

impl Salon {
    /// Reads a command line by the whole tree of commands.
    pub(super) fn read(words: &[OsString]) -> clap::error::Result<Salon> {
        Salon::command().try_get_matches_from(words).and_then(|matches| Salon::from_arg_matches(&matches))
    }
}

/// Whether the answer of a command can be a page.
fn has_page(command: Option<&Command>) -> bool {
    match command {
        Some(Command::Followup(args)) => {
            matches!(args.verb, None | Some(followup::FollowupVerb::List(_))) && args.why.is_none()
        }
        Some(Command::Book { verb }) => matches!(verb, book::BookVerb::Day(_)),
        Some(Command::Visit { verb }) => matches!(verb, visit::VisitVerb::Slip(_)),
        Some(Command::Complaint { verb }) => matches!(verb, complaint::ComplaintVerb::Slip(_)),
        Some(Command::Card { verb }) => matches!(verb, card::CardVerb::Slip(_)),
        Some(Command::Sale { verb }) => matches!(verb, sale::SaleVerb::Slip(_)),
        Some(Command::Points(args)) => matches!(args.verb, Some(points::PointsVerb::Statement(_))),
        _ => false,
    }
}

/// Runs a command; none of them is the day at a glance.
pub(super) fn run(world: &World, command: Option<Command>) -> anyhow::Result<Exit> {
    if world.format == Format::Html && !has_page(command.as_ref()) {
        let accepted = "table, text, csv, tsv, json, jsonl";
        return Err(Problems::from(Amiss::FormatUnfit { format: "html", accepted }).into());
    }
    match command {
        None => glance::run(world),
        Some(Command::Init(args)) => init::run(world, args),
        Some(Command::Import(args)) => import::run(world, args),
        Some(Command::Remind(args)) => remind::run(world, args),
        Some(Command::Followup(args)) => followup::run(world, args),
        Some(Command::Book { verb }) => book::run(world, verb),
        Some(Command::Client { verb }) => client::run(world, verb),
        Some(Command::Service { verb }) => service::run(world, verb),
        Some(Command::Staff { verb }) => staff::run(world, verb),
        Some(Command::Visit { verb }) => visit::run(world, verb),
        Some(Command::Sale { verb }) => sale::run(world, verb),
        Some(Command::Card { verb }) => card::run(world, verb),
        Some(Command::Coupon { verb }) => coupon::run(world, verb),
        Some(Command::Feedback { verb }) => feedback::run(world, verb),
        Some(Command::Improvement { verb }) => improvement::run(world, verb),
        Some(Command::Guarantee { verb }) => guarantee::run(world, verb),
        Some(Command::Agreement { verb }) => agreement::run(world, verb),
        Some(Command::Pay(args)) => pay::run(world, args),
        Some(Command::Points(args)) => points::run(world, args),
        Some(Command::Complaint { verb }) => complaint::run(world, verb),
        Some(Command::Reward { verb }) => reward::run(world, verb),
        Some(Command::Tier(args)) => tier::run(world, args),
        Some(Command::Day { verb }) => day_close::run(world, verb),
        Some(Command::Roster { verb }) => roster::run(world, verb),
        Some(Command::Closure { verb }) => closure::run(world, verb),
        Some(Command::Room { verb }) => room::run(world, verb),
        Some(Command::Product { verb }) => product::run(world, verb),
        Some(Command::Check(args)) => check::run(world, args),
        Some(Command::Log(args)) => log::run(world, args),
        Some(Command::Undo(args)) => undo::run(world, args),
        Some(Command::Rules(args)) => rules::run(world, args),
        Some(Command::Send { verb }) => send::run(world, verb),
        Some(Command::Cron(args)) => cron::run(world, args),
        Some(Command::Completions(args)) => completions::run(world, args),
        Some(Command::Man) => man::run(world),
    }
}
