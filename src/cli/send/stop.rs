//! `salon send stop CLIENT`: she wants no more messages; the withdrawal stays with her consent for good.

use crate::cli::world::World;
use crate::cli::{complete, register};
use crate::domain::change::Edit;
use crate::domain::consent::{Channel, Consent, Standing, Topic};
use crate::domain::phone;
use crate::domain::problem::{Exit, Fact, Problems};
use crate::domain::schema;
use crate::messages::help::both;
use crate::messages::send as words;
use clap::Args;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct SendStopArgs {
    #[arg(value_name = "CLIENT", add = ArgValueCompleter::new(complete::clients),
          help = both("姓名、拼音、电话、后四位、编号", "name, pinyin, phone, last four digits, number"))]
    pub client: String,
    #[arg(long, value_name = "CHANNEL", value_parser = ways(),
          help = both("只是不要这一种（默认全部）", "only no more of this (default: nothing at all)"))]
    pub channel: Option<String>,
}

/// The ways to reach a client, with the words that people have for them.
const WAYS: [(&str, &[&str]); 4] =
    [("sms", &["短信"]), ("wechat", &["微信"]), ("phone", &["电话"]), ("email", &["邮件"])];

fn ways() -> impl TypedValueParser<Value = String> {
    let values = WAYS.map(|(way, words)| PossibleValue::new(way).aliases(words));
    PossibleValuesParser::new(values).map(|typed| {
        let way = WAYS.iter().find(|(_, words)| words.contains(&typed.as_str()));
        way.map_or(typed, |(way, _)| way.to_string())
    })
}

pub fn run(world: &World, args: SendStopArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let today = world.today(&rules);
    let channel = args.channel.as_deref().and_then(Channel::parse);
    let word = channel.map_or("contact", Channel::word);
    let (outcome, (name, phone, already)) = register::write(world, "send stop", |store| {
        let clients = register::records(store, &schema::CLIENTS)?;
        let client = register::the_one(&clients, &schema::CLIENTS, &args.client, &[])?;
        let cell = client.get("consent").trim().to_string();
        let consent = Consent::parse(&cell)
            .map_err(|word| Problems::from(Fact::BadConsent { word: word.to_string() }))?;
        let standing = match channel {
            Some(channel) => consent.channel(channel, today),
            None => consent.on(Topic::Contact, today),
        };
        let already = standing == Standing::Withdrawn;
        let cell = [cell, format!("{word}-{today}")].join(" ").trim().to_string();
        let edit = Edit::Update {
            file: "clients.csv".into(),
            id: client.get("id").to_string(),
            cells: vec![("consent".into(), cell)],
        };
        let edits = if already { Vec::new() } else { vec![edit] };
        let said = (client.get("name").to_string(), phone::masked(client.get("phone")), already);
        Ok((edits, format!("{} {word}-", client.get("id")), said))
    })?;
    let what = words::withdrawn(channel.map(Channel::word), world.lang);
    let told = if already { words::stopped_already } else { words::stopped };
    world.tell(&told(&name, &phone, &what, world.lang));
    Ok(register::ended(world, outcome.as_ref()))
}
