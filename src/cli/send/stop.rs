//! `salon send stop CLIENT`: she wants no more messages; the withdrawal stays with her consent for good, and that of a
//! number which nobody has stays with the number.

use crate::cli::choices::{self, WAYS};
use crate::cli::strangers::{self, Withdrawal};
use crate::cli::world::World;
use crate::cli::{complete, register};
use crate::domain::cell::parts;
use crate::domain::change::Edit;
use crate::domain::consent::{Channel, Consent, Standing, Topic};
use crate::domain::day::Day;
use crate::domain::due::reach;
use crate::domain::find::{Findable, find};
use crate::domain::phone;
use crate::domain::problem::{Exit, Fact, Problems, Sought};
use crate::domain::record::client::Client;
use crate::domain::schema;
use crate::import::values::phones::phones;
use crate::messages::help::both;
use crate::messages::{reply, send as words};
use crate::store::directory::Store;
use crate::store::query;
use crate::store::stops::Stops;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct SendStopArgs {
    #[arg(value_name = "CLIENT", add = ArgValueCompleter::new(complete::clients),
          help = both("姓名、拼音、电话、后四位、编号；不在名单里的号码也行", "name, pinyin, phone, last four digits, number; or a number that no client has"))]
    pub client: String,
    #[arg(long, value_name = "CHANNEL", value_parser = choices::said(WAYS),
          help = both("只是不要这一种（默认全部）", "only no more of this (default: nothing at all)"))]
    pub channel: Option<String>,
}

pub fn run(world: &World, args: SendStopArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let today = world.today(&rules);
    let channel = args.channel.as_deref().and_then(Channel::parse);
    let word = channel.map_or("contact", Channel::word);
    let mut ids = world.ids();
    let (outcome, told) = register::write(world, "send stop", |store| {
        let stopping = Stopping { clients: clients(store)?, today, channel, world };
        match stopping.meant(&args.client)? {
            Meant::Clients(hers) => {
                let (edits, told) = stopping.decide(&hers)?;
                let ids: Vec<&str> = hers.iter().map(|known| known.client.id.as_str()).collect();
                Ok((edits, format!("{} {word}-", ids.join(" ")), told))
            }
            Meant::Nobody(number) => {
                let gone = stopping.stranger(store, &number)?;
                let say = if gone.is_empty() { words::stranger_already } else { reply::stranger };
                let what = words::withdrawn(channel.map(Channel::word), world.lang);
                let number = phone::masked(&number);
                let told = vec![say(&number, &what, world.lang)];
                Ok((strangers::rows(&gone, &world.by, &mut ids), format!("{number} {word}-"), told))
            }
        }
    })?;
    told.iter().for_each(|line| world.tell(line));
    Ok(register::ended(world, outcome.as_ref()))
}

/// A client, with what of her row is needed as it is written.
struct Known {
    consent: String,
    other_phones: String,
    client: Client,
}

fn clients(store: &Store) -> Result<Vec<Known>, Problems> {
    let mut problems = Vec::new();
    let clients = query::all(store, "clients.csv", &schema::CLIENTS, &mut problems, |row| {
        let text = |column| row.get(column).trim().to_string();
        let (consent, other_phones) = (text("consent"), text("other_phones"));
        (Known { consent, other_phones, client: Client::read(row).0 }, Vec::new())
    })?;
    Problems(problems).or_ok()?;
    Ok(clients)
}

/// Whose withdrawal it is.
enum Meant<'a> {
    Clients(Vec<&'a Known>),
    /// A number that nobody has, as the register stores it.
    Nobody(String),
}

struct Stopping<'a> {
    clients: Vec<Known>,
    today: Day,
    channel: Option<Channel>,
    world: &'a World,
}

impl Stopping<'_> {
    /// Who is meant: everybody who has the number or address that was typed, else the one client, else a number that
    /// nobody has.
    fn meant(&self, asked: &str) -> Result<Meant<'_>, Problems> {
        let asked = asked.trim();
        let number = number(asked);
        let has_it = |known: &&Known| {
            let client = &known.client;
            let mail = asked.contains('@') && client.email.eq_ignore_ascii_case(asked);
            let mut phones = parts(&known.other_phones).chain([client.phone.as_str()]);
            mail || number.as_ref().is_some_and(|number| phones.any(|phone| digits(phone) == digits(number)))
        };
        let found: Vec<&Known> = self.clients.iter().filter(has_it).collect();
        if !found.is_empty() {
            return Ok(Meant::Clients(found));
        }
        let records: Vec<Findable> = self.clients.iter().map(|known| known.client.findable()).collect();
        match (&find(&records, asked)[..], number) {
            ([one], _) => {
                let hers = self.clients.iter().filter(|known| known.client.id == one.id);
                Ok(Meant::Clients(hers.collect()))
            }
            ([], Some(number)) if self.channel != Some(Channel::Email) => Ok(Meant::Nobody(number)),
            ([], _) => Err(Fact::NotFound { what: Sought::Client, asked: asked.into(), verbs: &[] }.into()),
            (several, _) => {
                let candidates = several.iter().map(|record| record.candidate()).collect();
                Err(Fact::Ambiguous { what: Sought::Client, asked: asked.into(), candidates }.into())
            }
        }
    }

    /// What is to be kept of a number that nobody has: the channels that are not on record yet.
    fn stranger(&self, store: &Store, number: &str) -> Result<Vec<Withdrawal>, Problems> {
        let mut problems = Vec::new();
        let stops = Stops::of_numbers(store, &mut problems)?;
        Problems(problems).or_ok()?;
        let meant = |channel: &Channel| match self.channel {
            Some(only) => *channel == only,
            None => *channel != Channel::Email,
        };
        let channels = Channel::ALL.into_iter().filter(meant);
        let new = channels.filter(|channel| !stops.holds(*channel, number));
        let row =
            |channel| Withdrawal { phone: number.to_string(), channel, on: self.today, said: String::new() };
        Ok(new.map(row).collect())
    }

    /// The withdrawals, hers and of those who are reached at the same address.
    fn decide(&self, hers: &[&Known]) -> Result<(Vec<Edit>, Vec<String>), Problems> {
        let (mut edits, mut told, lang) = (Vec::new(), Vec::new(), self.world.lang);
        let what = words::withdrawn(self.channel.map(Channel::word), lang);
        for Known { consent: cell, client, .. } in hers {
            let consent = consent(cell)?;
            let standing = match self.channel {
                Some(channel) => consent.channel(channel, self.today),
                None => consent.on(Topic::Contact, self.today),
            };
            let already = standing == Standing::Withdrawn;
            let say = if already { words::stopped_already } else { words::stopped };
            told.push(say(&client.name, &phone::masked(&client.phone), &what, lang));
            let word = self.channel.map_or("contact", Channel::word);
            edits.extend((!already).then(|| self.edit(cell, client, &[word])));
        }
        for Known { consent: cell, client, .. } in &self.clients {
            if hers.iter().any(|one| one.client.id == client.id) {
                continue;
            }
            let mut shared: Vec<Channel> =
                hers.iter().flat_map(|one| reach::shared(&one.client, client)).collect();
            shared.retain(|channel| self.channel.is_none_or(|only| only == *channel));
            if shared.is_empty() {
                continue;
            }
            let consent = consent(cell)?;
            shared.retain(|channel| consent.channel(*channel, self.today) != Standing::Withdrawn);
            let channels: Vec<&str> = shared.iter().map(|channel| channel.word()).collect();
            if !channels.is_empty() {
                told.push(words::stopped_too(&client.name, &phone::masked(&client.phone), &channels, lang));
                edits.push(self.edit(cell, client, &channels));
            }
        }
        Ok((edits, told))
    }

    fn edit(&self, cell: &str, client: &Client, what: &[&str]) -> Edit {
        let mut cell = cell.to_string();
        what.iter().for_each(|word| cell.push_str(&format!(" {word}-{}", self.today)));
        let cells = vec![("consent".into(), cell.trim().to_string())];
        Edit::Update { file: "clients.csv".into(), id: client.id.clone(), cells }
    }
}

/// Fewer digits than these are no number.
const LEAST: usize = 7;

/// The number that was typed, as the register stores it.
fn number(asked: &str) -> Option<String> {
    let number = phones(asked).ok()?.first?;
    (digits(&number).len() >= LEAST && phone::is_phone(&number)).then_some(number)
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

fn consent(cell: &str) -> Result<Consent, Problems> {
    Consent::parse(cell).map_err(|word| Fact::BadConsent { word: word.to_string() }.into())
}
