//! What is told of cards after something was done with them.

use super::load::Shop;
use super::wallet::Wallet;
use crate::cli::world::World;
use crate::domain::card::account::Account;
use crate::domain::card::using::called;
use crate::domain::money::Money;
use crate::domain::record::card_use::{Amounts, CardUse};
use crate::messages::card::{self as words, Told};

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
