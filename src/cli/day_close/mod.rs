//! `salon day`: the till in the evening.

mod close;
mod reckon;
mod say;

use super::day::DayOptions;
use super::world::{World, parse_day};
use crate::domain::day::Day;
use crate::domain::problem::{Exit, Problems};
use crate::domain::rule::Rules;
use crate::messages::help::both;
use clap::{Args, Subcommand};

#[derive(Debug, Subcommand)]
pub enum DayVerb {
    #[command(about = both("日结：收了多少、耗了多少卡、现金差额", "close the day: takings, consumption, the cash"))]
    Close(close::DayCloseArgs),
    #[command(about = both("看一天的账，不写入", "the till of a day, without closing it"))]
    Show(DayShowArgs),
}

#[derive(Args, Debug)]
pub struct DayShowArgs {
    #[command(flatten)]
    pub day: DayOptions,
}

pub fn run(world: &World, verb: DayVerb) -> anyhow::Result<Exit> {
    match verb {
        DayVerb::Close(args) => close::run(world, args),
        DayVerb::Show(args) => show(world, &args),
    }
}

fn show(world: &World, args: &DayShowArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let day = asked(world, &rules, args.day.typed())?;
    let store = world.store()?;
    let reckoning = reckon::reckon(&store, &rules, day)?;
    store.release();
    say::print(world, &rules, &reckoning);
    say::standing(world, &rules, &reckoning);
    Ok(Exit::Done)
}

fn asked(world: &World, rules: &Rules, day: Option<&str>) -> Result<Day, Problems> {
    let today = world.today(rules);
    day.map_or(Ok(today), |text| parse_day(text, Some(today)))
}
