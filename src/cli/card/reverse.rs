//! `salon card reverse`: a row that was noted wrongly is taken back; a top-up with its money, points and tier.

use super::find::{self, Drawer};
use super::given_back::{self, Giving};
use crate::cli::points::earning::Till;
use crate::cli::register;
use crate::cli::tier;
use crate::cli::till::card_back::{lines, reversing};
use crate::cli::till::load::Shop;
use crate::cli::till::pay::methods_told;
use crate::cli::till::rows::Rows;
use crate::cli::till::typed;
use crate::cli::world::World;
use crate::domain::card::using::called;
use crate::domain::card_fact::CardFact;
use crate::domain::money::Money;
use crate::domain::problem::{Exit, Fact, Problems, Sought};
use crate::domain::record::card::Card;
use crate::domain::record::card_use::{CardStep, CardUse};
use crate::messages::help::both;
use crate::messages::till::words as till_words;
use clap::Args;

#[derive(Args, Debug)]
pub struct CardReverseArgs {
    #[arg(value_name = "USE", help = both("用卡记录的编号，或它的末几位（salon card show 的 u…）", "the row's id, or its tail"))]
    pub row: String,
    #[arg(long, alias = "reason", value_name = "REASON", required = true, help = both("为什么冲正", "why it is reversed"))]
    pub why: String,
    #[arg(long, value_name = "MOMENT", help = both("什么时候，如 2026-11-21T14:30", "when, like 2026-11-21T14:30"))]
    pub at: Option<String>,
}

pub fn reverse(world: &World, args: &CardReverseArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let why = typed::why(&args.why)?;
    let mut ids = world.ids();
    let (outcome, told) = register::write(world, "card reverse", |store| {
        let shop = Shop::load(store)?;
        let all = Drawer::whole(store)?;
        let row = the_row(&all, &args.row)?;
        let card = all.cards.iter().find(|card| card.id == row.card);
        let card = card.filter(|_| reversible(&all, row));
        let card = card.ok_or_else(|| Problems::from(CardFact::NotReversible { id: row.id.clone() }))?;
        let at = typed::moment(world, &rules, args.at.as_deref())?;
        let new = reversing(row, at, why, &world.by, &mut ids);
        let missing = |rows: &[CardUse]| !find::account_with(card, &all.rows, rows).missing().is_empty();
        if missing(std::slice::from_ref(&new)) && !missing(&[]) {
            return Err(CardFact::UsedSince { card: called(card) }.into());
        }
        let mut told = lines(world, store, &shop, std::slice::from_ref(&new))?;
        let mut rows = Rows::default();
        rows.card_use(&new);
        if row.what == CardStep::TopUp {
            let giving = Giving { world, rules: &rules, store, card, at, why };
            let over = paid_beyond(&all, card, row, find::paid(store, None)?.get(&card.id).copied());
            let given = giving.by_payments(over, Some(row.at), &mut ids)?;
            given_back::write(&given, &mut rows);
            if !given.payments.is_empty() {
                let back = given.payments.iter().map(|p| (p.method.as_str(), -p.amount));
                told.push(till_words::given_back(&methods_told(back, &rules), world.lang));
            }
            told.extend(given.points.lines.iter().cloned());
            let till = Till { world, rules: &rules, store, shop: &shop, at, sold: None };
            let fallen = tier::fallen(&till, &card.client, row.at, &given.payments, why, &mut ids)?;
            fallen.write(&mut rows);
            told.extend(fallen.lines);
        }
        Ok::<_, Problems>((rows.edits(), row.id.clone(), told))
    })?;
    told.iter().for_each(|line| world.tell(line));
    Ok(register::ended(world, outcome.as_ref()))
}

/// What a visit or a sale used goes back with it, its payments too.
fn reversible(all: &Drawer, row: &CardUse) -> bool {
    use CardStep::{Adjust, Gift, Opening, TopUp, Use};
    let again = all.rows.iter().any(|other| other.reverses == row.id);
    matches!(row.what, Use | Gift | Adjust | Opening | TopUp) && !again && row.about.is_empty()
}

/// What she has paid beyond what the card costs without the top-up.
fn paid_beyond(all: &Drawer, card: &Card, row: &CardUse, paid: Option<Money>) -> Money {
    let account = all.account(card);
    let charge = account.charge.0.saturating_sub(row.charge.0);
    let paid = paid.unwrap_or_default();
    // What an old card cost was paid in the old system.
    let settled = if card.settled { card.price() } else { Money::NONE };
    Money((paid.0.saturating_add(settled.0)).saturating_sub(charge).clamp(0, row.charge.0.max(0)))
}

/// The row that is meant, by its id or a part of it.
fn the_row<'a>(all: &'a Drawer, asked: &str) -> Result<&'a CardUse, Problems> {
    const LEAST: usize = 4;
    let asked = asked.trim();
    let is_it = |row: &&CardUse| {
        row.id == asked || asked.len() >= LEAST && (row.id.ends_with(asked) || row.id.starts_with(asked))
    };
    let found: Vec<&CardUse> = all.rows.iter().filter(is_it).collect();
    match found[..] {
        [one] => Ok(one),
        _ => Err(Fact::NotFound { what: Sought::CardUse, asked: asked.to_string(), verbs: &[] }.into()),
    }
}
