//! `salon client health`: allergies, conditions, medication, pregnancy; only with her consent.

use super::analyse::split;
use super::writing::Writing;
use crate::cli::complete;
use crate::cli::register::{self, Record};
use crate::cli::world::{World, parse_day};
use crate::domain::change::Edit;
use crate::domain::consent::{Standing, Topic};
use crate::domain::day::Day;
use crate::domain::problem::{Exit, Fact, Problems};
use crate::domain::rule::Rules;
use crate::messages::dossier as told;
use crate::messages::help::both;
use crate::store::insert::{Put, Step, text};
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct ClientHealthArgs {
    #[arg(value_name = "CLIENT", required = true, add = ArgValueCompleter::new(complete::clients),
          help = both("姓名、拼音、电话、后四位、编号", "name, pinyin, phone, last four digits, number"))]
    pub client: Vec<String>,
    #[arg(long, value_name = "LIST", help = both("过敏：酒精、果酸", "allergies, separated by commas"))]
    pub allergy: Vec<String>,
    #[arg(long, value_name = "LIST", help = both("健康状况：高血压", "conditions, like high blood pressure"))]
    pub condition: Vec<String>,
    #[arg(long, value_name = "LIST", help = both("正在用的药", "medication that she takes"))]
    pub medication: Vec<String>,
    #[arg(long, value_name = "DATE", help = both("按怀孕对待到哪天", "to be taken for pregnant until this day"))]
    pub pregnant_until: Option<String>,
    #[arg(long, help = both("她同意记录健康信息，今天记下", "she agrees that health data is kept: noted with today's date"))]
    pub consent: bool,
}

pub fn run(world: &World, args: ClientHealthArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let today = world.today(&rules);
    let asked = args.client.join(" ");
    let until = args.pregnant_until.as_deref().map(|text| parse_day(text, Some(today))).transpose()?;
    let lists =
        [("allergies", &args.allergy), ("conditions", &args.condition), ("medication", &args.medication)];
    let lists =
        lists.map(|(key, given)| (key, given.iter().flat_map(|text| split(text)).collect::<Vec<_>>()));
    if until.is_none() && lists.iter().all(|(_, words)| words.is_empty()) && !args.consent {
        return Err(Problems::from(Fact::NothingGiven).into());
    }
    let agreed = args.consent || agreed_on_terminal(world, &rules, &asked, today)?;
    let (outcome, (name, said)) = register::write(world, "client health", |store| {
        let client = super::the_client(store, &rules, &asked)?;
        let mut edits = consent(&client, agreed, today)?;
        let mut writing = Writing::open(store, &client)?;
        let health = writing.dossier.health.clone();
        let mut said = Vec::new();
        for (key, new) in &lists {
            let known = match *key {
                "allergies" => &health.allergies,
                "conditions" => &health.conditions,
                _ => &health.medication,
            };
            for word in new.iter().filter(|word| !known.contains(word)) {
                writing.put(&[Step::Key("health"), Step::Key(key)], Put::Append(text(word)))?;
                said.push(word.clone());
            }
        }
        if let Some(until) = until.filter(|until| health.pregnant_until != Some(*until)) {
            let path = [Step::Key("health"), Step::Key("pregnant_until")];
            writing.put(&path, Put::Set(text(until.to_string())))?;
            said.push(crate::messages::client_file::pregnant(until, world.lang));
        }
        if !said.is_empty() {
            edits.push(writing.finish()?.0);
        }
        Ok((edits, client.get("id").to_string(), (client.get("name").to_string(), said)))
    })?;
    world.tell(&told::health_noted(&name, &said, world.lang));
    Ok(register::ended(world, outcome.as_ref()))
}

/// Where her consent is not known, a terminal can be asked for it.
fn agreed_on_terminal(world: &World, rules: &Rules, asked: &str, today: Day) -> anyhow::Result<bool> {
    if !world.interactive {
        return Ok(false);
    }
    let store = world.store()?;
    let client = super::the_client(&store, rules, asked)?;
    store.release();
    match super::load::consent(&client).on(Topic::Health, today) {
        Standing::Unknown => world.confirm(&told::ask_consent(client.get("name"), world.lang)),
        _ => Ok(false),
    }
}

/// Health data is kept only with her consent: what the card needs to say so.
fn consent(client: &Record, agreed: bool, today: Day) -> Result<Vec<Edit>, Problems> {
    let cell = client.get("consent").trim().to_string();
    let standing = super::load::consent(client).on(Topic::Health, today);
    match (standing, agreed) {
        (Standing::Given, _) => Ok(Vec::new()),
        (_, true) => {
            let cell = format!("{cell} health+{today}").trim().to_string();
            let cells = vec![("consent".to_string(), cell)];
            Ok(vec![Edit::Update { file: "clients.csv".into(), id: client.get("id").into(), cells }])
        }
        (standing, false) => {
            let withdrawn = standing == Standing::Withdrawn;
            Err(Fact::HealthConsent { name: client.get("name").to_string(), withdrawn }.into())
        }
    }
}
