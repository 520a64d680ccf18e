//! `salon sale reverse`: a wrong sale is taken back by a further row, its payments too.

use super::VERBS;
use crate::cli::register;
use crate::cli::taken_back::Reversing;
use crate::cli::till::hers;
use crate::cli::till::typed;
use crate::cli::world::World;
use crate::domain::problem::{Exit, Problems};
use crate::messages::help::both;
use clap::Args;

#[derive(Args, Debug)]
pub struct SaleReverseArgs {
    #[arg(value_name = "SALE", help = both("销售编号，或它的末几位；顾客今天只有一笔，写顾客就行", "the sale's id, or its tail; of a client, her only one of today"))]
    pub sale: String,
    #[arg(long, alias = "reason", value_name = "REASON", required = true, help = both("为什么冲正", "why it is reversed"))]
    pub why: String,
    #[arg(long, value_name = "MOMENT", help = both("什么时候，如 2026-11-21T14:30", "when, like 2026-11-21T14:30"))]
    pub at: Option<String>,
}

pub fn run(world: &World, args: SaleReverseArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let why = typed::why(&args.why)?;
    let mut ids = world.ids();
    let (outcome, told) = register::write(world, "sale reverse", |store| {
        let today = world.today(&rules);
        let (sale, which) = hers::sale_of_today(store, &rules, &args.sale, VERBS, today)?;
        let at = typed::moment(world, &rules, args.at.as_deref())?;
        let reversed =
            Reversing { world, rules: &rules, store, at, why, served: false }.sale(&sale, &mut ids)?;
        let told: Vec<String> = which.into_iter().chain(reversed.told(world)).collect();
        Ok::<_, Problems>((reversed.rows.edits(), sale.id, told))
    })?;
    told.iter().for_each(|line| world.tell(line));
    Ok(register::ended(world, outcome.as_ref()))
}
