//! What was entered at the till: how it is paid is asked for, all is written in one change, and told.

use super::options::PayOptions;
use super::{noticed, passing, pay};
use crate::cli::register;
use crate::cli::world::World;
use crate::domain::change::Edit;
use crate::domain::money::Money;
use crate::domain::problem::{Exit, Problems};
use crate::domain::rule::Rules;
use crate::domain::unfit::Unfit;
use crate::messages::till::words;
use crate::store::directory::Store;

/// What is left of a client's deposit when all was entered.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LeftOver {
    /// Her name.
    pub client: String,
    pub amount: Money,
    /// The payment of which it can be given back.
    pub payment: Option<String>,
}

/// What is entered, for the words about it.
#[derive(Clone, Debug, Default)]
pub struct Entered {
    pub lines: Vec<String>,
    pub paid: Vec<String>,
    pub due: Money,
    pub owed: Money,
    pub first_visits: Vec<String>,
    pub ids: Vec<String>,
    /// What was passed over.
    pub passed: Vec<Unfit>,
    /// What became of points, and of tiers.
    pub points: Vec<String>,
    /// What became of cards and coupons.
    pub cards: Vec<String>,
    /// Deposits that were more than the fee.
    pub left_over: Vec<LeftOver>,
    /// What who entered it should notice.
    pub noticed: Vec<String>,
}

/// Asks how it is paid where that was not said, enters all in one change, and says so. `enter` decides what is
/// entered, again each time that it is decided.
pub fn run(
    world: &World,
    rules: &Rules,
    command: &str,
    paying: &PayOptions,
    mut enter: impl FnMut(&Store, &PayOptions) -> Result<(Vec<Edit>, Entered), Problems>,
) -> anyhow::Result<Exit> {
    let paying = pay::ask(world, paying, &rules.till, false, || {
        let store = world.store()?;
        let later = PayOptions { owed: true, ..PayOptions::default() };
        let owed = enter(&store, &later).map(|(_, entered)| entered.owed);
        store.release();
        owed
    })?;
    let (outcome, entered) = register::write(world, command, |store| {
        let (edits, mut entered) = enter(store, &paying)?;
        entered.noticed = noticed::lines(store, rules, &edits, world.lang)?;
        Ok((edits, passing::about(&entered.ids, &entered.passed), entered))
    })?;
    say(world, &entered);
    Ok(register::ended(world, outcome.as_ref()))
}

/// Says what was entered.
fn say(world: &World, entered: &Entered) {
    for line in &entered.lines {
        world.tell(line);
    }
    if !entered.paid.is_empty() {
        world.tell(&words::paid(&entered.paid, world.lang));
    }
    if entered.owed > Money::NONE {
        world.tell(&words::owed(entered.owed, world.lang));
    }
    for left in &entered.left_over {
        let LeftOver { client, amount, payment } = left;
        world.tell(&words::deposit_left(client, *amount, payment.as_deref(), world.lang));
    }
    entered.cards.iter().for_each(|line| world.tell(line));
    entered.points.iter().for_each(|line| world.tell(line));
    passing::say(world, entered.passed.clone());
    for name in &entered.first_visits {
        world.tell(&words::first_visit(name, world.lang));
    }
    entered.noticed.iter().for_each(|line| world.tell(line));
}
