//! Which channels a client is not reached by, and who said so: she, or somebody else with her number.

use crate::cli::world::World;
use crate::domain::consent::{Channel, Consent, Standing, Topic};
use crate::domain::day::Day;
use crate::domain::problem::Problems;
use crate::domain::record::client::Client;
use crate::domain::schema;
use crate::messages::remind::why as words;
use crate::store::directory::Store;
use crate::store::query;
use crate::store::stops::Stops;
use std::rc::Rc;

/// A client as a list sees her, who heeds what was said of her number, and her own consent.
pub struct Heeding {
    pub client: Rc<Client>,
    own: Consent,
}

/// The client of that id.
pub fn client(store: &Store, id: &str) -> Result<Option<Heeding>, Problems> {
    let problems = &mut Vec::new();
    let mut stops = Stops::of_numbers(store, problems)?;
    let Some(mut reader) = store.reader("clients.csv", Some(&schema::CLIENTS))? else { return Ok(None) };
    let places = reader.heading.places(["id", "consent"]);
    let mut found = None;
    query::each_row(&mut reader, problems, |row, _| {
        let [known, consent] = row.each(places);
        stops.note(&row, &consent);
        if *known == *id.as_bytes() {
            found = Some(Client::read(&row).0);
        }
    })?;
    Ok(found.map(|client| {
        let (own, mut client) = (client.consent.clone(), Rc::new(client));
        stops.heed(std::iter::once(&mut client));
        Heeding { client, own }
    }))
}

/// A sentence for each channel by which she has an address and gets nothing, and one for a number that is not hers.
pub fn told(world: &World, heeding: &Heeding, day: Day) -> Vec<String> {
    told_of(world, heeding, &Channel::ALL, day)
}

/// The same of some channels.
pub fn told_of(world: &World, heeding: &Heeding, channels: &[Channel], day: Day) -> Vec<String> {
    let (client, own) = (&heeding.client, &heeding.own);
    if own.on(Topic::Contact, day) == Standing::Withdrawn {
        return vec![words::not_contacted(world.lang).to_string()];
    }
    let wrong = client.wrong_number.filter(|on| *on <= day);
    let wrong = wrong.map(|on| words::number_wrong(&on.to_string(), world.lang));
    let sentence = |channel: Channel| {
        client.reach_by(channel)?;
        let on = client.consent.withdrawn_on(channel).filter(|on| *on <= day)?.to_string();
        let say = match own.channel(channel, day) {
            Standing::Withdrawn => words::withdrew,
            _ => words::number_withdrawn,
        };
        Some(say(channel.word(), &on, world.lang))
    };
    wrong.into_iter().chain(channels.iter().copied().filter_map(sentence)).collect()
}
