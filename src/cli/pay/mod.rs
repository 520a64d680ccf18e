//! `salon pay`: debts are settled, oldest first; deposits are taken; a payment is given back; an old debt is noted.

mod back;
mod deposits;
mod list;
mod owe;
mod settle;

use super::complete;
use super::till::options::PayOptions;
use super::till::span::SpanOptions;
use super::world::World;
use crate::domain::problem::Exit;
use crate::messages::help::both;
use clap::{Args, Subcommand};
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct PayArgs {
    #[arg(value_name = "CLIENT", required = true, add = ArgValueCompleter::new(complete::clients),
          help = both("姓名、拼音、电话、后四位、编号", "name, pinyin, phone, last four digits, number"))]
    pub client: Option<String>,
    /// As it is typed without the option, which reads as well.
    #[arg(value_name = "METHOD=AMOUNT", conflicts_with = "pay", help = both("怎么付的，不写 --pay 也行：现金=30", "how it is paid, without --pay: cash=30"))]
    pub paid: Vec<String>,
    #[arg(long, value_name = "METHOD=AMOUNT,…", help = both("怎么付的：现金=100,微信=98；一种方式付清可不写数", "how it is paid: cash=100,wechat=98; one method for all of it needs no amount"))]
    pub pay: Vec<String>,
    #[arg(long, value_name = "COUPON", num_args = 0..=1, default_missing_value = "", help = both("用她的优惠券：编号、末几位或哪种券；抵多少会算出来，同时记成用过。只有一张能用时可以不写", "by a coupon of hers, by its id or offer: what it takes off is reckoned, and it is marked used; none need be named where she has one"))]
    pub coupon: Vec<String>,
    #[arg(long = "for", value_name = "ID", help = both("只付这次到店、这笔销售，写编号或它的一段；预约编号就是收定金", "only this visit or sale, by its id or a part of it; a booking's takes a deposit"))]
    pub what: Option<String>,
    #[arg(long, value_name = "MOMENT", help = both("什么时候，如 2026-11-21T14:30", "when, like 2026-11-21T14:30"))]
    pub at: Option<String>,
    #[arg(long, value_name = "TEXT", help = both("备注", "a note"))]
    pub note: Option<String>,
    #[arg(long, help = both("破例（会记下来）", "although a rule stands against it; put on record"))]
    pub anyway: bool,
    #[command(subcommand)]
    pub verb: Option<PayVerb>,
}

impl PayArgs {
    /// How it is paid, as the till reads it.
    fn given(&self) -> PayOptions {
        let pay = self.pay.iter().chain(&self.paid).cloned().collect();
        PayOptions { pay, ..PayOptions::default() }
    }
}

#[derive(Debug, Subcommand)]
pub enum PayVerb {
    #[command(about = both("列出收款；--owed 列出欠款，--deposits 列出定金", "list the payments; --owed lists the debts, --deposits what is held for bookings"))]
    List(PayListArgs),
    #[command(about = both("退一笔收款，或它的一部分", "give a payment back, or a part of it"))]
    Back(back::PayBackArgs),
    #[command(about = both("记一笔以前欠下的：用 salon 之前的旧账", "note what a client owes from before: an old account"))]
    Owe(owe::PayOweArgs),
}

#[derive(Args, Debug)]
pub struct PayListArgs {
    #[arg(long, conflicts_with_all = ["day", "date", "from", "to"], help = both("每位顾客欠多少", "what each client owes"))]
    pub owed: bool,
    #[arg(long, conflicts_with_all = ["owed", "day", "date", "from", "to"], help = both("还没用掉的定金，各为哪个预约", "the deposits that stand, and for which bookings"))]
    pub deposits: bool,
    #[command(flatten)]
    pub span: SpanOptions,
}

/// The verbs, for who forgot that one comes first.
const VERBS: &[&str] = &["pay list", "pay back", "pay owe"];

pub fn run(world: &World, args: PayArgs) -> anyhow::Result<Exit> {
    match args.verb {
        Some(PayVerb::List(args)) if args.owed => list::owed(world, &args),
        Some(PayVerb::List(args)) if args.deposits => deposits::list(world, &args),
        Some(PayVerb::List(args)) => list::list(world, &args),
        Some(PayVerb::Back(args)) => back::run(world, &args),
        Some(PayVerb::Owe(args)) => owe::run(world, &args),
        None => settle::run(world, &args),
    }
}
