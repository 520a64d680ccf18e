//! What cards get back with a visit, a sale or a card's own row that is taken back.

use super::card_lines;
use super::load::{Shop, sound};
use crate::cli::world::World;
use crate::domain::card::account::Account;
use crate::domain::day::Moment;
use crate::domain::id::{IdMaker, Kind};
use crate::domain::problem::Problems;
use crate::domain::record::card_use::{CardStep, CardUse};
use crate::store::cards;
use crate::store::directory::Store;

/// Rows that are to be written, and what is told of them.
#[derive(Default)]
pub struct Back {
    pub rows: Vec<CardUse>,
    pub lines: Vec<String>,
}

/// The row that takes another back.
pub fn reversing(row: &CardUse, at: Moment, why: &str, by: &str, ids: &mut IdMaker) -> CardUse {
    CardUse {
        id: ids.make(Kind::CardUse, Some(at.day.month()), |_| false),
        client: row.client.clone(),
        service: row.service.clone(),
        part: row.part.clone(),
        amounts: -row.amounts,
        charge: -row.charge,
        about: row.about.clone(),
        reverses: row.id.clone(),
        by: by.to_string(),
        note: why.to_string(),
        ..CardUse::new(at, &row.card, CardStep::Reverse)
    }
}

/// Everything that was taken off cards for a visit or a sale, or given on them because of a complaint.
pub fn back(
    world: &World,
    store: &Store,
    about: &str,
    at: Moment,
    why: &str,
    ids: &mut IdMaker,
) -> Result<Back, Problems> {
    let mut problems = Vec::new();
    let rows = cards::rows_for(store, about, &mut problems)?;
    sound(problems)?;
    let open = |row: &&CardUse| {
        matches!(row.what, CardStep::Use | CardStep::Gift)
            && !rows.iter().any(|other| other.reverses == row.id)
    };
    let reverses: Vec<CardUse> =
        rows.iter().filter(open).map(|row| reversing(row, at, why, &world.by, ids)).collect();
    if reverses.is_empty() {
        return Ok(Back::default());
    }
    let shop = Shop::load(store)?;
    let lines = lines(world, store, &shop, &reverses)?;
    Ok(Back { rows: reverses, lines })
}

/// A line for each card that gets something: what it got, and what is left then.
pub fn lines(world: &World, store: &Store, shop: &Shop, new: &[CardUse]) -> Result<Vec<String>, Problems> {
    let mut problems = Vec::new();
    let all = cards::all(store, &mut problems)?;
    let ids = new.iter().map(|row| row.card.as_str()).collect();
    let known = cards::rows_of(store, &ids, &mut problems)?;
    sound(problems)?;
    let mut lines = Vec::new();
    for row in new {
        let Some(card) = all.iter().find(|card| card.id == row.card) else { continue };
        let account = Account::of(card, known.iter().chain(new), None);
        lines.push(card_lines::line(world, shop, &account, row));
    }
    Ok(lines)
}
