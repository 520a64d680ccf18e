//! `salon send`: the channels, tests of them, what is in doubt, and who wants no more.

mod channels;
mod doubtful;
mod resolve;
mod stop;
mod test;

use super::world::World;
use crate::domain::problem::Exit;
use crate::messages::help::both;
use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub enum SendVerb {
    #[command(about = both("自己配置里的发送渠道", "the channels of your configuration"))]
    Channels,
    #[command(about = both("发一条测试", "send a test"))]
    Test(test::SendTestArgs),
    #[command(about = both("不确定发没发出的", "what may have gone, or not"))]
    Doubtful,
    #[command(about = both("说清一条不确定的", "settle what is in doubt"))]
    Resolve(resolve::SendResolveArgs),
    #[command(about = both("顾客不要再收（退订）", "a client wants no more messages"))]
    Stop(stop::SendStopArgs),
}

pub fn run(world: &World, verb: SendVerb) -> anyhow::Result<Exit> {
    match verb {
        SendVerb::Channels => channels::run(world),
        SendVerb::Test(args) => test::run(world, args),
        SendVerb::Doubtful => doubtful::run(world),
        SendVerb::Resolve(args) => resolve::run(world, args),
        SendVerb::Stop(args) => stop::run(world, args),
    }
}
