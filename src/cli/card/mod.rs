//! `salon card`: prepaid cards, sold, used, and what is left of them.

pub mod adding;
mod closing;
pub mod find;
mod given_back;
mod kinds;
mod life;
mod list;
mod owed;
mod reverse;
pub mod sell;
mod show;
mod slip;
pub mod step;
mod terms;
mod used;
mod verify;

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
    #[command(name = "top-up", about = both("充值：储值卡加钱，次卡加次数", "add value or sessions, paid for"))]
    TopUp(adding::CardTopUpArgs),
    #[command(about = both("赠送：次数、金额，或另一个项目、产品", "give sessions, value, or another service or product"))]
    Gift(adding::CardGiftArgs),
    #[command(about = both("延期", "give a card more time"))]
    Extend(life::CardExtendArgs),
    #[command(about = both("停卡：停着不能用，有效期顺延", "let a card rest: its time does not run"))]
    Freeze(life::CardFreezeArgs),
    #[command(about = both("解停", "put a card in use again"))]
    Unfreeze(life::CardOnlyArgs),
    #[command(about = both("转卡：给另一位顾客", "give a card to another client"))]
    Transfer(life::CardTransferArgs),
    #[command(about = both("还有谁能用这张卡", "who else may use a card"))]
    Hold(life::CardHoldArgs),
    #[command(about = both("补卡：丢了，换卡号", "a lost card gets another number"))]
    Lost(life::CardLostArgs),
    #[command(about = both("退卡：按规则算退多少", "refund a card by the rule's formula"))]
    Refund(closing::CardRefundArgs),
    #[command(alias = "upgrade", about = both("续卡、升级：旧卡剩的抵新卡", "what is left goes into a new card"))]
    Renew(closing::CardRenewArgs),
    #[command(about = both("冲正一行用卡记录；充值连收的钱、积分、等级一起退", "take a wrong row back; a top-up with its money, points and tier"))]
    Reverse(reverse::CardReverseArgs),
    #[command(about = both("手工调整", "correct what is left"))]
    Adjust(adding::CardAdjustArgs),
    #[command(about = both("列出卡和剩余", "list the cards and what is left of them"))]
    List(list::CardListArgs),
    #[command(about = both("一张卡的来龙去脉，每一行在哪个文件", "one card's story, every row with its file and line"))]
    Show(show::CardShowArgs),
    #[command(about = both("打印签字单：开卡，或一次划卡、充值、转卡", "a slip to print and sign: of the sale, or of one use, top-up, transfer"))]
    Slip(slip::CardSlipArgs),
    #[command(about = both("未消耗余额：店里在卡上还欠多少", "what the shop still owes on cards"))]
    Owed(owed::CardOwedArgs),
    #[command(about = both("和旧系统的卡清单逐张核对", "compare with the old system's list, card by card"))]
    Verify(verify::CardVerifyArgs),
    #[command(about = both("卡项：店里卖哪些卡", "the kinds of card that the shop sells"))]
    Type {
        #[command(subcommand)]
        verb: kinds::CardTypeVerb,
    },
}

/// The verbs, for who forgot that one comes first.
const VERBS: &[&str] = &[
    "card sell",
    "card use",
    "card top-up",
    "card gift",
    "card extend",
    "card freeze",
    "card unfreeze",
    "card transfer",
    "card hold",
    "card lost",
    "card refund",
    "card renew",
    "card reverse",
    "card adjust",
    "card list",
    "card show",
    "card slip",
    "card owed",
    "card verify",
    "card type",
];

pub fn run(world: &World, verb: CardVerb) -> anyhow::Result<Exit> {
    match verb {
        CardVerb::Sell(args) => sell::run(world, &args),
        CardVerb::Use(args) => used::run(world, args),
        CardVerb::TopUp(args) => adding::top_up(world, &args),
        CardVerb::Gift(args) => adding::gift(world, &args),
        CardVerb::Adjust(args) => adding::adjust(world, &args),
        CardVerb::Extend(args) => life::extend(world, &args),
        CardVerb::Freeze(args) => life::freeze(world, &args),
        CardVerb::Unfreeze(args) => life::unfreeze(world, &args),
        CardVerb::Transfer(args) => life::transfer(world, &args),
        CardVerb::Hold(args) => life::hold(world, &args),
        CardVerb::Lost(args) => life::lost(world, &args),
        CardVerb::Reverse(args) => reverse::reverse(world, &args),
        CardVerb::Refund(args) => closing::refund(world, &args),
        CardVerb::Renew(args) => closing::renew(world, &args),
        CardVerb::List(args) => list::run(world, &args),
        CardVerb::Show(args) => show::run(world, &args),
        CardVerb::Verify(args) => verify::run(world, &args),
        CardVerb::Slip(args) => slip::run(world, &args),
        CardVerb::Owed(args) => owed::run(world, &args),
        CardVerb::Type { verb } => kinds::run(world, verb),
    }
}
