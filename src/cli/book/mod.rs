//! `salon book`: the appointment book.

mod add;
mod arranging;
mod at_hand;
pub(super) mod cautions;
pub mod day;
mod deposit;
pub(super) mod desk;
mod done;
mod elsewhere;
mod free;
mod ics;
mod known;
mod list;
mod moving;
mod owed;
mod page;
mod refused;
mod rows;
mod say;
mod show;
mod state;
mod wait_days;
mod waiting;
mod wanted;
mod which;
mod who;
mod words;

use super::world::World;
use crate::domain::problem::Exit;
use crate::domain::record::booking::Status;
use crate::messages::help::both;
use clap::Subcommand;

pub use add::decide;
pub use wanted::BookAddArgs;

// One is made, once: its size doesn't matter.
#[allow(clippy::large_enum_variant)]
#[derive(Debug, Subcommand)]
pub enum BookVerb {
    #[command(about = both("新增预约", "make a booking"))]
    Add(wanted::BookAddArgs),
    #[command(about = both("一天的安排", "the day at the desk"))]
    Day(day::BookDayArgs),
    #[command(about = both("列出预约", "list bookings"))]
    List(list::BookListArgs),
    #[command(about = both("空的时间", "times that are free"))]
    Free(free::BookFreeArgs),
    #[command(about = both("改时间、换人、换房", "another time, beautician or room"))]
    Move(moving::BookMoveArgs),
    #[command(about = both("一个预约的经过", "a booking, and what became of it"))]
    Show(show::BookShowArgs),
    #[command(about = both("顾客说了会来", "the client has said that she will come"))]
    Confirm(state::BookStateArgs),
    #[command(about = both("顾客到店了", "the client is here"))]
    Arrive(state::BookStateArgs),
    #[command(about = both("开始做了", "the service has begun"))]
    Start(state::BookStateArgs),
    #[command(about = both("做完了：记下到店和付款", "done: the visit and what was paid"))]
    Done(done::BookDoneArgs),
    #[command(about = both("取消预约", "call a booking off"))]
    Cancel(state::BookCancelArgs),
    #[command(about = both("没来也没说", "the client has not come"))]
    NoShow(state::BookNoShowArgs),
    #[command(about = both("手机日历（iCalendar）", "a calendar for phones (iCalendar)"))]
    Ics(ics::BookIcsArgs),
    #[command(about = both("候补", "who waits for a time"))]
    Wait(waiting::BookWaitArgs),
}

pub fn run(world: &World, verb: BookVerb) -> anyhow::Result<Exit> {
    match verb {
        BookVerb::Add(args) => add::run(world, args),
        BookVerb::Day(args) => day::run(world, &args),
        BookVerb::List(args) => list::run(world, args),
        BookVerb::Free(args) => free::run(world, args),
        BookVerb::Move(args) => moving::run(world, args),
        BookVerb::Show(args) => show::run(world, args),
        BookVerb::Confirm(args) => state::run(world, args, Status::Confirmed),
        BookVerb::Arrive(args) => state::run(world, args, Status::Arrived),
        BookVerb::Start(args) => state::run(world, args, Status::InService),
        BookVerb::Done(args) => done::run(world, args),
        BookVerb::Cancel(args) => state::cancel(world, args),
        BookVerb::NoShow(args) => state::no_show(world, args),
        BookVerb::Ics(args) => ics::run(world, &args),
        BookVerb::Wait(args) => waiting::run(world, args),
    }
}
