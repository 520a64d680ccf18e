//! `salon send stop CLIENT`: she wants no more messages; the withdrawal stays with her consent for good.

use crate::cli::choices::{self, WAYS};
use crate::cli::world::World;
use crate::cli::{complete, register};
use crate::domain::change::Edit;
use crate::domain::consent::{Channel, Consent, Standing, Topic};
use crate::domain::day::Day;
use crate::domain::due::reach;
use crate::domain::find::{Findable, find};
use crate::domain::phone;
use crate::domain::problem::{Exit, Fact, Problems, Sought};
use crate::domain::record::client::Client;
use crate::domain::schema;
use crate::messages::help::both;
use crate::messages::send as words;
use crate::store::query;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct SendStopArgs {
    #[arg(value_name = "CLIENT", add = ArgValueCompleter::new(complete::clients),
          help = both("姓名、拼音、电话、后四位、编号", "name, pinyin, phone, last four digits, number"))]
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
    let (outcome, told) = register::write(world, "send stop", |store| {
        let mut problems = Vec::new();
        let clients = query::all(store, "clients.csv", &schema::CLIENTS, &mut problems, |row| {
            let (client, _) = Client::read(row);
            ((row.get("consent").trim().to_string(), client), Vec::new())
        });
        let stopping = Stopping { clients: clients?, today, channel, world };
        Problems(problems).or_ok()?;
        let hers = stopping.meant(&args.client)?;
        let (edits, told) = stopping.decide(&hers)?;
        let ids: Vec<&str> = hers.iter().map(|(_, client)| client.id.as_str()).collect();
        Ok((edits, format!("{} {word}-", ids.join(" ")), told))
    })?;
    told.iter().for_each(|line| world.tell(line));
    Ok(register::ended(world, outcome.as_ref()))
}

/// A client, with her consent as it is written.
type Known = (String, Client);

struct Stopping<'a> {
    clients: Vec<Known>,
    today: Day,
    channel: Option<Channel>,
    world: &'a World,
}

impl Stopping<'_> {
    /// Who is meant: everybody who has the number or address that was typed, else the one client.
    fn meant(&self, asked: &str) -> Result<Vec<&Known>, Problems> {
        let asked = asked.trim();
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        let number = Some(digits(asked)).filter(|number| number.len() >= LEAST);
        let has_it = |client: &Client| {
            let mail = asked.contains('@') && client.email.eq_ignore_ascii_case(asked);
            mail || number.as_ref().is_some_and(|number| digits(&client.phone) == *number)
        };
        let found: Vec<&Known> = self.clients.iter().filter(|(_, client)| has_it(client)).collect();
        if !found.is_empty() {
            return Ok(found);
        }
        let records: Vec<Findable> = self.clients.iter().map(|(_, client)| client.findable()).collect();
        match find(&records, asked)[..] {
            [one] => Ok(self.clients.iter().filter(|(_, client)| client.id == one.id).collect()),
            [] => Err(Fact::NotFound { what: Sought::Client, asked: asked.into(), verbs: &[] }.into()),
            ref several => {
                let candidates = several.iter().map(|record| record.candidate()).collect();
                Err(Fact::Ambiguous { what: Sought::Client, asked: asked.into(), candidates }.into())
            }
        }
    }

    /// The withdrawals, hers and of those who are reached at the same address.
    fn decide(&self, hers: &[&Known]) -> Result<(Vec<Edit>, Vec<String>), Problems> {
        let (mut edits, mut told, lang) = (Vec::new(), Vec::new(), self.world.lang);
        let what = words::withdrawn(self.channel.map(Channel::word), lang);
        for (cell, client) in hers {
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
        for (cell, client) in &self.clients {
            if hers.iter().any(|(_, one)| one.id == client.id) {
                continue;
            }
            let mut shared: Vec<Channel> =
                hers.iter().flat_map(|(_, one)| reach::shared(one, client)).collect();
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

fn consent(cell: &str) -> Result<Consent, Problems> {
    Consent::parse(cell).map_err(|word| Fact::BadConsent { word: word.to_string() }.into())
}
