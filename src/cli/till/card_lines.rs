//! What is told of cards after something was done with them.

use super::load::{Shop, sound};
use super::wallet::Wallet;
use crate::cli::world::World;
use crate::domain::card::account::Account;
use crate::domain::card::using::called;
use crate::domain::money::Money;
use crate::domain::problem::Problems;
use crate::domain::record::card_use::{Amounts, CardStep, CardUse};
use crate::messages::card::{self as words, Told};
use crate::store::cards;
use crate::store::directory::Store;
use foldhash::HashSet;

/// A line for each card that was used: what it took, and what is left.
pub fn used(world: &World, shop: &Shop, wallet: &Wallet) -> Vec<String> {
    let one = |(account, rows): (Account, Vec<&CardUse>)| {
        let first = rows.first()?;
        Some(line(world, shop, &account, &CardUse { amounts: together(&rows), ..(*first).clone() }))
    };
    wallet.used().into_iter().filter_map(one).collect()
}

/// What a row did to a card, and what is left of it then.
pub fn line(world: &World, shop: &Shop, account: &Account, row: &CardUse) -> String {
    let told = Told {
        client: shop.client_name(&account.card.client),
        card: called(account.card),
        moved: words::moved(row, world.lang),
        left: words::left(account, &|id| shop.thing_name(id), world.lang),
        end: account.until,
        id: account.card.id.clone(),
    };
    words::done(row.what.word(), &told, world.lang)
}

/// What several rows took together.
pub fn together(rows: &[&CardUse]) -> Amounts {
    let add = |a: Money, b: Money| a.plus(b).unwrap_or(a);
    rows.iter().fold(Amounts::default(), |sum, row| Amounts {
        sessions: sum.sessions.saturating_add(row.amounts.sessions),
        bonus_sessions: sum.bonus_sessions.saturating_add(row.amounts.bonus_sessions),
        value: add(sum.value, row.amounts.value),
        bonus_value: add(sum.bonus_value, row.amounts.bonus_value),
        worth: add(sum.worth, row.amounts.worth),
    })
}

/// For a slip: what each card gave for a visit or a sale, and what was left then.
pub fn on_slip(world: &World, store: &Store, shop: &Shop, about: &str) -> Result<Vec<String>, Problems> {
    let mut problems = Vec::new();
    let used = cards::rows_for(store, about, &mut problems)?;
    let ids: HashSet<&str> = used.iter().map(|row| row.card.as_str()).collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let all = cards::all(store, &mut problems)?;
    let rows = cards::rows_of(store, &ids, &mut problems)?;
    sound(problems)?;
    let mut lines = Vec::new();
    for row in used.iter().filter(|row| row.what == CardStep::Use) {
        let Some(card) = all.iter().find(|card| card.id == row.card) else { continue };
        let whole = Account::of(card, &rows, None);
        let upto = whole.rows.iter().position(|other| other.id == row.id).map_or(0, |at| at + 1);
        let then = Account::of(card, whole.rows.iter().take(upto).copied(), None);
        let left = words::left(&then, &|id| shop.thing_name(id), world.lang);
        lines.push(words::on_slip(
            &called(card),
            &words::moved(row, world.lang),
            &left,
            then.until,
            world.lang,
        ));
    }
    Ok(lines)
}
