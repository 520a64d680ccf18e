//! Withdrawals that hold for an address: what one client does not want any more is not sent to another who has the same
//! number.

use super::directory::Store;
use super::query;
use crate::domain::consent::{Channel, Statement, Topic};
use crate::domain::day::Day;
use crate::domain::problem::{Problem, Problems};
use crate::domain::record::client::Client;
use crate::domain::row::Row;
use crate::domain::schema::CLIENTS;
use foldhash::HashMap;
use std::rc::Rc;

/// Lets these clients heed what others with their address have withdrawn, unless they said since that they agree.
pub fn heed<'a>(store: &Store, clients: impl Iterator<Item = &'a mut Rc<Client>>) -> Result<(), Problems> {
    let stops = withdrawn(store)?;
    if stops.is_empty() {
        return Ok(());
    }
    for client in clients {
        let of = |channel: Channel| {
            let on = *stops.get(&(channel.word(), client.reach_by(channel)?.to_string()))?;
            let own =
                client.consent.0.iter().any(|said| said.topic == Topic::Channel(channel) && said.on >= on);
            (!own).then_some(Statement { topic: Topic::Channel(channel), given: false, on })
        };
        let heeded: Vec<Statement> = Channel::ALL.into_iter().filter_map(of).collect();
        if !heeded.is_empty() {
            Rc::make_mut(client).consent.0.extend(heeded);
        }
    }
    Ok(())
}

/// The latest day on which a channel was withdrawn by somebody with an address.
fn withdrawn(store: &Store) -> Result<HashMap<(&'static str, String), Day>, Problems> {
    let mut stops: HashMap<(&'static str, String), Day> = HashMap::default();
    let mut problems: Vec<Problem> = Vec::new();
    query::each(store, "clients.csv", &CLIENTS, &mut problems, |row, _| {
        if !row.get("consent").contains('-') {
            return;
        }
        let (client, _) = Client::read(&row);
        for channel in Channel::ALL {
            if let Some((on, to)) = client.consent.withdrawn_on(channel).zip(client.reach_by(channel)) {
                let known = stops.entry((channel.word(), to.to_string())).or_insert(on);
                *known = on.max(*known);
            }
        }
    })?;
    Problems(problems).or_ok()?;
    Ok(stops)
}
