//! `salon tier show`: a client's tier, how she came to it, what is missing to the next.

use super::review::next;
use super::{VERBS, book};
use crate::cli::asked;
use crate::cli::complete;
use crate::cli::till::load::sound;
use crate::cli::world::World;
use crate::cli::{Format, print_records};
use crate::domain::problem::Exit;
use crate::domain::record::tier_change::TierChange;
use crate::domain::tier::{Reached, lost_on};
use crate::domain::tier_review::judge;
use crate::messages::help::both;
use crate::messages::tier as words;
use crate::render::safe;
use crate::store::spending;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;
use serde_json::{Value, json};

#[derive(Args, Debug)]
pub struct TierShowArgs {
    #[arg(value_name = "CLIENT", add = ArgValueCompleter::new(complete::clients),
          help = both("姓名、拼音、电话、后四位、编号", "name, pinyin, phone, last four digits, number"))]
    pub client: String,
}

pub fn run(world: &World, args: &TierShowArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let today = world.today(&rules);
    let store = world.store()?;
    let client = asked::record(&store, &rules, &args.client, VERBS)?;
    let id = client.get("id");
    let counted = book::of_client(&store, &rules, id, book::since(&rules, today), &[], None)?;
    let mut problems = Vec::new();
    let mut changes = spending::tier_changes(&store, &mut problems)?;
    sound(problems)?;
    let told = book::told(&store, &rules, today)?;
    store.release();
    changes.retain(|change| change.client == id);
    changes.sort_by_key(|change| change.at);
    let hers: Vec<&TierChange> = changes.iter().collect();
    let (held, reached) = (client.held(), Reached::on(&rules.tiers, &counted, today));
    let has = held.on(today);
    let verdict = judge(&rules.tiers, &held, &counted, &hers, today, told.ahead, |day| told.on(id, day));
    let until = held.until.filter(|until| *until >= today);
    if !matches!(world.format, Format::Table | Format::Text) {
        let above = rules.tiers.level(has).map_or(0, |(at, _)| at + 1);
        let next = rules.tiers.levels.get(above);
        let (spending, top_up) = next.map(|level| reached.missing(&rules.tiers, level)).unwrap_or_default();
        let lost = lost_on(&rules.tiers, &held, &counted, &hers, today);
        let record = json!({
            "client": {
                "id": id, "number": client.get("number"), "name": client.get("name"),
                "phone": world.shown_phone(client.get("phone")),
            },
            "tier": has,
            "until_on": until.map(|day| day.to_string()),
            "after": until.map(|_| held.after.trim()),
            "from_on": reached.from.to_string(),
            "to_on": reached.to.to_string(),
            "spent": reached.spent.to_string(),
            "topped_up": reached.topped_up.to_string(),
            "next": next.map(|level| level.name.as_str()),
            "missing_spending": spending.map(|sum| sum.to_string()),
            "missing_top_up": top_up.map(|sum| sum.to_string()),
            "verdict": verdict.word(),
            "lost_on": lost.map(|day| day.to_string()),
            "changes": changes.iter().map(change).collect::<Vec<_>>(),
        });
        print_records(world, &[record], world.format);
        return Ok(Exit::Done);
    }
    let said = |tier: &str| crate::cli::tiering::named(&rules, tier, world.lang);
    let after = said(held.after);
    let say = |line: &str| world.say(&format!("{}\n", safe::shown(line)));
    say(&words::has(client.get("name"), &said(has), until.map(|until| (until, after.as_str())), world.lang));
    say(&words::sum(&reached, world.lang));
    let reason = words::verdict(&verdict, &reached, &rules.tiers, today, world.lang);
    let next = next(&rules, &reached, has, world);
    let benefits = rules.tiers.level(has).map(|(_, level)| words::benefits(level, world.lang));
    let benefits = benefits.filter(|benefits| !benefits.is_empty());
    let brings = benefits.map(|benefits| words::brings(&benefits, world.lang)).unwrap_or_default();
    [reason, next, brings].iter().filter(|line| !line.is_empty()).for_each(|line| say(line));
    for change in &changes {
        let told = TierChange { was: said(&change.was), tier: said(&change.tier), ..change.clone() };
        say(&words::change(&told, world.lang));
    }
    let last = changes.last().map_or("", |change| change.tier.as_str());
    if !rules.tiers.same(last, held.tier) && until.is_none() {
        say(&words::in_the_file(held.tier.trim(), world.lang));
    }
    Ok(Exit::Done)
}

fn change(change: &TierChange) -> Value {
    json!({
        "id": change.id,
        "at": change.at.to_string(),
        "was": change.was,
        "tier": change.tier,
        "why": change.why.word(),
        "spent": change.spent.map(|sum| sum.to_string()),
        "topped_up": change.topped_up.map(|sum| sum.to_string()),
        "until_on": change.until.map(|day| day.to_string()),
        "by": change.by,
        "note": change.note,
        "source": { "file": &*change.source.file, "line": change.source.line },
    })
}
