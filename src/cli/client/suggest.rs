//! `salon client suggest`: services and products for her skin, each with the reason.

use super::load::{self, Names};
use crate::cli::world::World;
use crate::cli::{Format, complete};
use crate::domain::problem::Exit;
use crate::domain::rule::Rules;
use crate::domain::suggest::{Skin, Suggested, suggest};
use crate::messages::client_file as words;
use crate::messages::dossier as told;
use crate::messages::help::both;
use crate::render::listing::{Column, Listing};
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct ClientSuggestArgs {
    #[arg(value_name = "CLIENT", required = true, add = ArgValueCompleter::new(complete::clients),
          help = both("姓名、拼音、电话、后四位、编号", "name, pinyin, phone, last four digits, number"))]
    pub client: Vec<String>,
}

pub fn run(world: &World, args: ClientSuggestArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let today = world.today(&rules);
    let mut problems = Vec::new();
    let store = world.store()?;
    let client = super::the_client(&store, &rules, &args.client.join(" "))?;
    let opened = crate::store::dossiers::open(&store, client.get("id"))?;
    let names = Names::load(&store, &mut problems)?;
    store.release();
    if opened.is_some() && !world.reveal {
        world.note_look("client suggest", client.get("id"));
    }
    let (dossier, found) = opened.map(|opened| (opened.dossier, opened.problems)).unwrap_or_default();
    problems.extend(found);
    let skin = load::skin(&client, &dossier, &rules, today);
    let offers = names.offers();
    let found = suggest(&rules.suggestions, &offers, &skin, &rules.client_file.pregnancy);
    if matches!(world.format, Format::Table | Format::Text) {
        if found.is_empty() {
            let known = !skin.kind.is_empty() || !skin.findings.is_empty();
            world.tell(&words::nothing_suggested(known, client.get("name"), world.lang));
        } else {
            let seen = words::analysis(&words::skin_word(&skin.kind, world.lang), &skin.findings, world.lang);
            world.tell(&told::suggested_for(client.get("name"), &seen, world.lang));
            crate::cli::print_listing(world, &listing(world, &found));
        }
    } else {
        let records: Vec<_> = found.iter().map(super::show::suggestion).collect();
        crate::cli::print_records(world, &records, world.format);
    }
    Ok(load::warn(world, &problems))
}

fn listing(world: &World, found: &[Suggested]) -> Listing {
    let lang = world.lang;
    let columns = ["kind", "name", "why", "against", "rule"];
    let columns = columns.map(|key| Column::new(key, told::suggestion_title(key, lang).to_string()));
    let row = |found: &Suggested| {
        let rules: Vec<&str> = found.rules.iter().map(|rule| rule.id.as_str()).collect();
        vec![
            told::offer(found.offer.is_product, lang).to_string(),
            found.offer.name.clone(),
            found.rules.first().map(|rule| rule.said.clone()).unwrap_or_default(),
            words::warning(&found.against, lang),
            rules.join(" "),
        ]
    };
    Listing { columns: columns.to_vec(), rows: found.iter().map(row).collect() }
}

/// Says what is suggested, after something else was said.
pub fn tell(world: &World, rules: &Rules, names: &Names, skin: &Skin) {
    const MOST: usize = 5;
    let offers = names.offers();
    for found in suggest(&rules.suggestions, &offers, skin, &rules.client_file.pregnancy).iter().take(MOST) {
        let why = found.rules.first().map_or("", |rule| rule.said.as_str());
        let said = words::suggested(&found.offer.name, why, &found.against, world.lang);
        world.tell(&told::suggestion(&said, world.lang));
    }
}
