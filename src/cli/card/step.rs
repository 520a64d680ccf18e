//! A step in a card's life: loaded, decided, written and told the same way, whichever it is.

use super::find::{self, Drawer};
use crate::cli::here;
use crate::cli::register;
use crate::cli::till::card_lines;
use crate::cli::till::load::Shop;
use crate::cli::till::rows::Rows;
use crate::cli::till::typed;
use crate::cli::world::World;
use crate::domain::card::account::Account;
use crate::domain::change::Edit;
use crate::domain::day::Moment;
use crate::domain::id::{IdMaker, Kind};
use crate::domain::money::Money;
use crate::domain::problem::{Exit, Problems};
use crate::domain::record::card::Card;
use crate::domain::record::card_use::{Amounts, CardStep, CardUse};
use crate::domain::rule::Rules;
use crate::messages::help::both;
use crate::store::directory::Store;
use clap::Args;
use foldhash::HashMap;

/// When, by whom, why.
#[derive(Args, Clone, Debug, Default)]
pub struct StepOptions {
    #[arg(long, alias = "reason", value_name = "REASON", help = both("为什么", "why"))]
    pub why: Option<String>,
    #[arg(long, value_name = "MOMENT", help = both("什么时候，如 2026-11-21T14:30", "when, like 2026-11-21T14:30"))]
    pub at: Option<String>,
}

/// What a decision rests on.
pub struct Desk<'a> {
    pub world: &'a World,
    pub rules: &'a Rules,
    pub store: &'a Store,
    pub shop: Shop,
    pub drawer: Drawer,
    pub paid: HashMap<String, Money>,
    pub at: Moment,
    pub why: String,
}

/// What is decided.
#[derive(Default)]
pub struct Decided {
    /// The card as it is afterwards, and the cells that differ.
    pub card: Card,
    pub cells: Vec<(String, String)>,
    pub rows: Vec<CardUse>,
    /// Payments, points, another card.
    pub beside: Rows,
    pub lines: Vec<String>,
}

impl Desk<'_> {
    pub fn card(&self) -> &Card {
        // `find::one` gives back a drawer with one card.
        &self.drawer.cards[0]
    }

    pub fn account(&self) -> Account<'_> {
        self.drawer.account(self.card())
    }

    /// A row about the card, with an id.
    pub fn row(&self, what: CardStep, ids: &mut IdMaker) -> CardUse {
        CardUse {
            id: ids.make(Kind::CardUse, Some(self.at.day.month()), |_| false),
            client: self.card().client.clone(),
            by: self.world.by.clone(),
            note: self.why.clone(),
            ..CardUse::new(self.at, &self.card().id, what)
        }
    }

    /// Rows that take all that is left.
    pub fn emptying(&self, what: CardStep, ids: &mut IdMaker) -> Vec<CardUse> {
        let account = self.account();
        let mut rows = Vec::new();
        if account.value != Money::NONE || account.bonus_value != Money::NONE {
            let (value, bonus_value) = (-account.value, -account.bonus_value);
            let amounts = Amounts { value, bonus_value, worth: value, ..Amounts::default() };
            rows.push(CardUse { amounts, ..self.row(what, ids) });
        }
        for pot in account.pots.iter().filter(|pot| pot.left() != 0 || pot.worth != Money::NONE) {
            let (sessions, bonus_sessions) = (-pot.sessions, -pot.bonus);
            let amounts = Amounts { sessions, bonus_sessions, worth: -pot.worth, ..Amounts::default() };
            rows.push(CardUse { part: pot.part.clone(), amounts, ..self.row(what, ids) });
        }
        if rows.is_empty() {
            rows.push(self.row(what, ids));
        }
        rows
    }

    pub fn decided(&self, rows: Vec<CardUse>) -> Decided {
        Decided { card: self.card().clone(), rows, ..Decided::default() }
    }
}

/// What a question on the terminal rests on: the card is looked at and let go, so that nothing is held while
/// somebody thinks. The decision looks again.
pub fn looked<T>(
    world: &World,
    asked: &str,
    options: &StepOptions,
    look: impl FnOnce(&Desk, &mut IdMaker) -> Result<T, Problems>,
) -> anyhow::Result<T> {
    let rules = world.rules()?;
    let store = world.store()?;
    let seen = look(&desk(world, &rules, &store, asked, options)?, &mut world.ids());
    store.release();
    Ok(seen?)
}

fn desk<'a>(
    world: &'a World,
    rules: &'a Rules,
    store: &'a Store,
    asked: &str,
    options: &StepOptions,
) -> Result<Desk<'a>, Problems> {
    let mut problems = Problems::default();
    let at = problems.keep(typed::moment(world, rules, options.at.as_deref()));
    let shop = Shop::load(store)?;
    let day = at.map_or(world.today(rules), |at| at.day);
    let whose = |text: &str| here::client(world, (store, rules), &shop.clients, text, day, super::VERBS);
    let drawer = problems.keep(find::one_of(store, asked, whose));
    let Some((at, drawer)) = at.zip(drawer) else { return Err(problems) };
    let paid = find::paid(store, None)?;
    let why = options.why.clone().unwrap_or_default();
    Ok(Desk { world, rules, store, shop, drawer, paid, at, why })
}

/// Finds the card, decides, writes and tells. `wants_why`: not without a reason.
pub fn run(
    world: &World,
    command: &str,
    asked: &str,
    options: &StepOptions,
    wants_why: bool,
    decide: impl FnMut(&Desk, &mut IdMaker) -> Result<Decided, Problems>,
) -> anyhow::Result<Exit> {
    run_heard(world, command, asked, options, wants_why, |_, _| Ok(()), decide)
}

/// As `run`; `heard` reads what was typed where the card or the moment was not understood, so that all that
/// wasn't is told at once.
pub fn run_heard<T>(
    world: &World,
    command: &str,
    asked: &str,
    options: &StepOptions,
    wants_why: bool,
    heard: impl Fn(&Store, &Rules) -> Result<T, Problems>,
    mut decide: impl FnMut(&Desk, &mut IdMaker) -> Result<Decided, Problems>,
) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let mut why = options.why.clone().unwrap_or_default().trim().to_string();
    if wants_why && why.is_empty() && world.interactive {
        why = world.ask(crate::messages::points::ask_why(world.lang), |_| None)?;
    }
    let mut ids = world.ids();
    let (outcome, lines) = register::write(world, command, |store| {
        let mut problems = Problems::default();
        let decided = match problems.keep(desk(world, &rules, store, asked, options)) {
            Some(desk) => {
                let desk = Desk { why: why.clone(), ..desk };
                problems.keep(decide(&desk, &mut ids)).map(|decided| (desk, decided))
            }
            None => {
                problems.keep(heard(store, &rules));
                None
            }
        };
        if wants_why {
            problems.keep(typed::why(&why));
        }
        let decided = decided.filter(|_| problems.0.is_empty());
        let Some((desk, decided)) = decided else { return Err(problems) };
        let Decided { card, cells, rows, mut beside, lines } = decided;
        rows.iter().for_each(|row| beside.card_use(row));
        if !cells.is_empty() {
            let id = card.id.clone();
            beside.edits.push(Edit::Update { file: "cards.csv".into(), id, cells });
        }
        let account = Account::of(&card, desk.drawer.rows.iter().chain(&rows), None);
        let first = rows.first().map(|row| together(row, &rows));
        let mut told: Vec<String> =
            first.iter().map(|row| card_lines::line(world, &desk.shop, &account, row)).collect();
        told.extend(lines);
        let about =
            [vec![card.id.clone()], rows.iter().map(|row| row.id.clone()).collect()].concat().join(" ");
        Ok::<_, Problems>((beside.edits(), about, told))
    })?;
    lines.iter().for_each(|line| world.tell(line));
    Ok(register::ended(world, outcome.as_ref()))
}

/// A row with what all of them move.
fn together(row: &CardUse, rows: &[CardUse]) -> CardUse {
    let rows: Vec<&CardUse> = rows.iter().collect();
    CardUse { amounts: card_lines::together(&rows), ..row.clone() }
}
