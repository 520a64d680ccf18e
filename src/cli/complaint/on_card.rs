//! A compensation on a card of hers: sessions, value, or another service (卡上补偿).

use super::doing::{Doing, Done};
use super::writing::Step;
use crate::cli::card::adding::given_on;
use crate::cli::card::find::{self, Drawer};
use crate::cli::card::step::Desk;
use crate::cli::till::card_lines;
use crate::cli::till::load::Shop;
use crate::cli::till::rows::Rows;
use crate::domain::card::account::Account;
use crate::domain::card::using::{called, is_hers};
use crate::domain::card_fact::CardFact;
use crate::domain::complaint_fact::ComplaintFact;
use crate::domain::id::IdMaker;
use crate::domain::problem::{Fact, Problems};
use crate::domain::record::card_use::CardUse;
use crate::messages::card as words;

/// Gives what `--gift` says on the card that `--card` names, or on the only one of hers.
pub fn give(doing: &Doing, text: &str, done: &mut Done, ids: &mut IdMaker) -> Result<(), Problems> {
    let shop = Shop::load(doing.store)?;
    let drawer = hers(doing, &shop)?;
    let desk = Desk {
        world: doing.world,
        rules: doing.rules,
        store: doing.store,
        shop,
        drawer,
        paid: Default::default(),
        at: doing.at,
        why: doing.why(),
    };
    let (card, account) = (desk.card(), desk.account());
    let (day, until) = (doing.at.day, account.until);
    if let Some(until) = until.filter(|_| account.has_expired(day)) {
        return Err(CardFact::Expired { card: called(card), until }.into());
    }
    let about = doing.found.complaint.id.clone();
    let row = CardUse { about, ..given_on(&desk, "--gift", text, ids)? };
    doing.may_give(&desk.shop, row.amounts.bonus_value)?;
    let after = Account::of(card, desk.drawer.rows.iter().chain([&row]), None);
    done.lines.push(card_lines::line(doing.world, &desk.shop, &after, &row));
    let said = format!("{} {}", called(card), words::moved(&row, doing.world.lang));
    done.steps.push(Step { to: row.id.clone(), ..Step::of("compensated", said.trim()) });
    let mut rows = Rows::default();
    rows.card_use(&row);
    done.edits.extend(rows.edits());
    Ok(())
}

/// The card that is meant, which must be hers.
fn hers(doing: &Doing, shop: &Shop) -> Result<Drawer, Problems> {
    let client = &doing.found.client;
    let asked = doing.args.card.as_deref().map(str::trim).filter(|asked| !asked.is_empty());
    let none = |problems: Problems| {
        let missing = problems.0.iter().any(|problem| is_missing(&problem.fact));
        match asked.is_none() && missing {
            true => ComplaintFact::NoCard { name: client.name.clone() }.into(),
            false => problems,
        }
    };
    let drawer =
        find::one(doing.store, doing.rules, &shop.clients, asked.unwrap_or(&client.id)).map_err(none)?;
    match drawer.cards.first() {
        Some(card) if !is_hers(card, &client.id, &client.name) => {
            let whose = shop.client_name(&card.client);
            Err(CardFact::Foreign { card: called(card), whose }.into())
        }
        _ => Ok(drawer),
    }
}

/// No card of that name, or none of hers.
fn is_missing(fact: &Fact) -> bool {
    matches!(fact, Fact::NotFound { .. } | Fact::Card(CardFact::NoneOfHers { .. }))
}
