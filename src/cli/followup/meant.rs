//! Which call of the list is meant by a key, or by a client's name; and why none is.

use super::{Choice, Today};
use crate::cli::book::desk;
use crate::domain::followup::Call;
use crate::domain::followup::standing::Standings;
use crate::domain::followup_fact::FollowupFact;
use crate::domain::problem::{Fact, Problems};
use crate::domain::record::client::Client;
use crate::domain::record::followup::Followup;
use crate::store::directory::Store;

/// A key or a client, and whether she may be called out of turn.
#[derive(Clone, Copy)]
pub struct Wanted<'a> {
    pub key: &'a str,
    pub unplanned: bool,
}

/// What may be noted: what is due, and what a call before has put off, as somebody may try once more on
/// the same day.
pub fn open() -> Choice {
    Choice { put_off: true, ..Choice::default() }
}

/// The call that is meant; none where it is made out of turn.
pub fn meant<'a>(list: &'a Today, store: &Store, wanted: Wanted) -> Result<Option<&'a Call>, Problems> {
    let by_key = |call: &&Call| call.reasons.iter().any(|reason| reason.key == wanted.key);
    if let Some(call) = list.calls.iter().find(by_key) {
        return Ok(Some(call));
    }
    if wanted.key.contains('/') {
        return Err(absent(list, wanted.key));
    }
    let mut clients = desk::clients_asked(store, &list.rules, wanted.key)?;
    // Of several of that name, whoever is on the list.
    let is_on = |client: &Client| list.calls.iter().any(|call| call.client.id == client.id);
    if clients.iter().filter(|client| is_on(client)).count() == 1 {
        clients.retain(is_on);
    }
    let client = match &clients[..] {
        [one] => one.clone(),
        _ => desk::client_asked(store, &list.rules, wanted.key)?,
    };
    match list.calls.iter().find(|call| call.client.id == client.id) {
        Some(call) => Ok(Some(call)),
        None if wanted.unplanned => Ok(None),
        None => Err(made_today(list, &client)),
    }
}

/// Why a client is not on the list: she was called today, or nothing is due.
fn made_today(list: &Today, client: &Client) -> Problems {
    let hers = list.records.followups.iter().filter(|row| row.client == client.id);
    match hers.filter(|row| row.at.day == list.span.day).max_by_key(|row| row.at) {
        Some(row) => settled(&client.name, row),
        None => FollowupFact::NothingDue { client: client.name.clone() }.into(),
    }
}

fn settled(whose: &str, row: &Followup) -> Problems {
    FollowupFact::Settled { key: whose.to_string(), at: row.at.to_string(), outcome: row.outcome.word() }
        .into()
}

/// Why there is no such key on the list.
fn absent(list: &Today, key: &str) -> Problems {
    let standings = Standings::of(&list.records.followups, &list.rules.followup, list.span.day);
    match standings.last(key) {
        Some(row) => settled(key, row),
        None => Fact::NoSuchTask { key: key.to_string() }.into(),
    }
}
