//! `salon card extend`, `freeze`, `unfreeze`, `transfer`, `hold`, `lost`: whose a card is, and until when.

use super::sell::free_number;
use super::step::{Decided, Desk, StepOptions, run, run_heard};
use crate::cli::asked;
use crate::cli::complete;
use crate::cli::till::typed;
use crate::cli::world::{World, parse_day};
use crate::domain::card::using::called;
use crate::domain::card_fact::CardFact;
use crate::domain::day::Day;
use crate::domain::problem::{Exit, Problems};
use crate::domain::record::card::Card;
use crate::domain::record::card_use::{CardStep, CardUse};
use crate::domain::rule::Rules;
use crate::messages::card as words;
use crate::messages::help::both;
use crate::store::directory::Store;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct CardExtendArgs {
    #[arg(value_name = "CARD|CLIENT", add = ArgValueCompleter::new(complete::clients),
          help = both("卡的编号或卡号；顾客只有一张时写顾客", "the card's id or number, or the client who has one"))]
    pub card: String,
    #[arg(long, value_name = "DATE", required_unless_present = "by_days", conflicts_with = "by_days", help = both("有效到哪天（含）", "its last day from now on"))]
    pub until: Option<String>,
    #[arg(long = "days", value_name = "DAYS", help = both("延长几天，如 30d", "so many days more, like 30d"))]
    pub by_days: Option<String>,
    #[command(flatten)]
    pub step: StepOptions,
}

#[derive(Args, Debug)]
pub struct CardFreezeArgs {
    #[arg(value_name = "CARD|CLIENT", add = ArgValueCompleter::new(complete::clients),
          help = both("卡的编号或卡号；顾客只有一张时写顾客", "the card's id or number, or the client who has one"))]
    pub card: String,
    #[arg(long, value_name = "DATE", help = both("停到哪天（含）；不写就停到解停", "the last day on which it rests; else until it is unfrozen"))]
    pub until: Option<String>,
    #[command(flatten)]
    pub step: StepOptions,
}

#[derive(Args, Debug)]
pub struct CardOnlyArgs {
    #[arg(value_name = "CARD|CLIENT", add = ArgValueCompleter::new(complete::clients),
          help = both("卡的编号或卡号；顾客只有一张时写顾客", "the card's id or number, or the client who has one"))]
    pub card: String,
    #[command(flatten)]
    pub step: StepOptions,
}

#[derive(Args, Debug)]
pub struct CardTransferArgs {
    #[arg(value_name = "CARD|CLIENT", add = ArgValueCompleter::new(complete::clients),
          help = both("卡的编号或卡号；顾客只有一张时写顾客", "the card's id or number, or the client who has one"))]
    pub card: String,
    #[arg(value_name = "TO", add = ArgValueCompleter::new(complete::clients), help = both("转给谁", "to whom"))]
    pub to: String,
    #[command(flatten)]
    pub step: StepOptions,
}

#[derive(Args, Debug)]
pub struct CardHoldArgs {
    #[arg(value_name = "CARD|CLIENT", add = ArgValueCompleter::new(complete::clients),
          help = both("卡的编号或卡号；顾客只有一张时写顾客", "the card's id or number, or the client who has one"))]
    pub card: String,
    #[arg(value_name = "NAME", help = both("还有谁能用，写名字", "who else may use it, by name"))]
    pub name: String,
    #[arg(long, help = both("不再能用", "she may no longer"))]
    pub off: bool,
    #[command(flatten)]
    pub step: StepOptions,
}

#[derive(Args, Debug)]
pub struct CardLostArgs {
    #[arg(value_name = "CARD|CLIENT", add = ArgValueCompleter::new(complete::clients),
          help = both("卡的编号或卡号；顾客只有一张时写顾客", "the card's id or number, or the client who has one"))]
    pub card: String,
    #[arg(long, value_name = "TEXT", help = both("新的卡号；不写就没有卡号", "the new number; else it has none"))]
    pub number: Option<String>,
    #[command(flatten)]
    pub step: StepOptions,
}

fn text(day: Option<Day>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

fn not_over(desk: &Desk) -> Result<(), Problems> {
    match desk.account().over {
        true => Err(CardFact::Over { card: called(desk.card()) }.into()),
        false => Ok(()),
    }
}

/// Until when a card is extended.
enum Term {
    Until(Day),
    Days(i64),
}

pub fn extend(world: &World, args: &CardExtendArgs) -> anyhow::Result<Exit> {
    let typed = |today: Day| match (&args.until, &args.by_days) {
        (Some(until), _) => parse_day(until, Some(today)).map(Term::Until),
        (None, days) => typed::days("--days", days.as_deref().unwrap_or_default()).map(Term::Days),
    };
    let heard = |_: &Store, rules: &Rules| typed(world.today(rules));
    run_heard(world, "card extend", &args.card, &args.step, false, heard, |desk, ids| {
        not_over(desk)?;
        let card = desk.card();
        let until = match (typed(desk.at.day)?, card.until) {
            (Term::Until(until), _) => until,
            // What expired long ago counts from today.
            (Term::Days(days), Some(until)) => until.max(desk.at.day).plus(days),
            // More days would only take from what never ends.
            (Term::Days(_), None) => {
                let lines = vec![words::endless(&called(card), world.lang)];
                return Ok(Decided { lines, ..desk.decided(Vec::new()) });
            }
        };
        if until < desk.at.day {
            return Err(CardFact::UntilBefore { from: desk.at.day, until }.into());
        }
        let row =
            CardUse { from: text(card.until), to: until.to_string(), ..desk.row(CardStep::Extend, ids) };
        let mut decided = desk.decided(vec![row]);
        decided.card = Card { until: Some(until), ..card.clone() };
        decided.cells = vec![("until_on".into(), until.to_string())];
        Ok(decided)
    })
}

pub fn freeze(world: &World, args: &CardFreezeArgs) -> anyhow::Result<Exit> {
    let last = |today: Day| args.until.as_deref().map(|text| parse_day(text, Some(today))).transpose();
    let heard = |_: &Store, rules: &Rules| last(world.today(rules));
    run_heard(world, "card freeze", &args.card, &args.step, false, heard, |desk, ids| {
        not_over(desk)?;
        let (card, day) = (desk.card(), desk.at.day);
        if desk.account().is_resting(day) {
            return Err(CardFact::RestsAlready { card: called(card), rests: true }.into());
        }
        if let Some(until) = card.until.filter(|until| *until < day) {
            return Err(CardFact::Expired { card: called(card), until }.into());
        }
        let until = last(day)?;
        if let Some(until) = until.filter(|until| *until < day) {
            return Err(CardFact::UntilBefore { from: day, until }.into());
        }
        // Where the end of the rest is known, the card's last day moves by it at once.
        let end = match (card.until, until) {
            (Some(end), Some(until)) => Some(end.plus(until.since(day) + 1)),
            (end, _) => end,
        };
        let (from, to) = (text(card.until), text(end));
        let row = CardUse { until, from, to: to.clone(), ..desk.row(CardStep::Freeze, ids) };
        let mut decided = desk.decided(vec![row]);
        if end != card.until {
            decided.cells = vec![("until_on".into(), to)];
        }
        decided.card = Card { until: end, ..card.clone() };
        decided.lines.extend(until.map(|until| words::rests(until, world.lang)));
        Ok(decided)
    })
}

pub fn unfreeze(world: &World, args: &CardOnlyArgs) -> anyhow::Result<Exit> {
    run(world, "card unfreeze", &args.card, &args.step, false, |desk, ids| {
        let (card, day) = (desk.card(), desk.at.day);
        let account = desk.account();
        let Some(since) = account.rests.filter(|_| account.is_resting(day)) else {
            return Err(CardFact::RestsAlready { card: called(card), rests: false }.into());
        };
        // A rest without an end adds its days now; one that ends early gives the others back.
        let days = match since.until {
            None => day.since(since.at.day),
            Some(until) => -(until.since(day) + 1),
        };
        let end = card.until.map(|end| end.plus(days));
        let (from, to) = (text(card.until), text(end));
        let row = CardUse { from, to: to.clone(), ..desk.row(CardStep::Unfreeze, ids) };
        let mut decided = desk.decided(vec![row]);
        if end != card.until {
            decided.cells = vec![("until_on".into(), to)];
        }
        decided.card = Card { until: end, ..card.clone() };
        Ok(decided)
    })
}

pub fn transfer(world: &World, args: &CardTransferArgs) -> anyhow::Result<Exit> {
    let heard = |store: &Store, rules: &Rules| {
        asked::record(store, rules, &args.to, &[])?;
        Ok(())
    };
    run_heard(world, "card transfer", &args.card, &args.step, false, heard, |desk, ids| {
        not_over(desk)?;
        let card = desk.card();
        let to = asked::among(&desk.shop.clients, desk.rules, &args.to, &[])?;
        let (id, name) = (to.get("id").to_string(), to.get("name").to_string());
        if id == card.client {
            return Err(CardFact::HersAlready { client: name }.into());
        }
        if !desk.account().has_left() {
            return Err(CardFact::NothingLeft { card: called(card) }.into());
        }
        let row = CardUse { from: card.client.clone(), to: id.clone(), ..desk.row(CardStep::Transfer, ids) };
        let mut decided = desk.decided(vec![row]);
        decided.cells = vec![("client".into(), id.clone())];
        let from = desk.shop.client_name(&card.client);
        decided.lines = vec![words::handed_on(&from, &name, world.lang)];
        decided.card = Card { client: id, ..card.clone() };
        Ok(decided)
    })
}

pub fn hold(world: &World, args: &CardHoldArgs) -> anyhow::Result<Exit> {
    run(world, "card hold", &args.card, &args.step, false, |desk, ids| {
        let card = desk.card();
        let known = asked::among(&desk.shop.clients, desk.rules, &args.name, &[]);
        let name =
            known.map_or_else(|_| args.name.trim().to_string(), |client| client.get("name").to_string());
        let mut holders = card.holders.clone();
        holders.retain(|holder| *holder != name);
        if !args.off {
            holders.push(name);
        }
        let mut decided = desk.decided(Vec::new());
        if holders != card.holders {
            decided.cells = vec![("holders".into(), holders.join(";"))];
            let (from, to) = (card.holders.join(";"), holders.join(";"));
            decided.rows = vec![CardUse { from, to, ..desk.row(CardStep::Hold, ids) }];
        }
        decided.lines = vec![words::held(&called(card), &holders, world.lang)];
        Ok(decided)
    })
}

pub fn lost(world: &World, args: &CardLostArgs) -> anyhow::Result<Exit> {
    let number = || args.number.as_deref().unwrap_or_default().trim();
    let heard = |store: &Store, _: &Rules| free_number(store, number(), "");
    run_heard(world, "card lost", &args.card, &args.step, false, heard, |desk, ids| {
        let card = desk.card();
        let number = number().to_string();
        free_number(desk.store, &number, &card.id)?;
        let row = CardUse { from: card.number.clone(), to: number.clone(), ..desk.row(CardStep::Lost, ids) };
        let mut decided = desk.decided(vec![row]);
        if number != card.number {
            decided.cells = vec![("number".into(), number.clone())];
            decided.lines = vec![words::renumbered(&card.number, &number, world.lang)];
        }
        decided.card = Card { number, ..card.clone() };
        Ok(decided)
    })
}
