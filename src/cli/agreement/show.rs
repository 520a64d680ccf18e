//! `salon agreement show`.

use crate::cli::world::{World, parse_day};
use crate::cli::{Format, print_records};
use crate::domain::guarantee::in_force;
use crate::domain::guarantee_fact::GuaranteeFact;
use crate::domain::problem::{Exit, Fact, Problems, Sought};
use crate::messages::guarantee::agreement as words;
use crate::messages::help::both;
use crate::render::safe::shown_lines;
use crate::store::agreements;
use clap::Args;
use serde_json::json;

#[derive(Args, Debug)]
pub struct AgreementShowArgs {
    #[arg(value_name = "VERSION", help = both("版本，或一个日子：那天生效的（默认今天）", "a version, or a day: the one in force then (default: today)"))]
    pub version: Option<String>,
}

pub fn run(world: &World, args: &AgreementShowArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let today = world.today(&rules);
    let store = world.store()?;
    let known = agreements::all(&store)?;
    let asked = args.version.as_deref().unwrap_or_default().trim();
    let named = known.iter().find(|agreement| agreement.version == asked);
    let on = if asked.is_empty() { Some(today) } else { parse_day(asked, Some(today)).ok() };
    let found = named.or_else(|| on.and_then(|day| in_force(&known, day)));
    let missing = || {
        let (what, asked) =
            (Sought::Agreement, if asked.is_empty() { today.to_string() } else { asked.into() });
        Problems::from(Fact::NotFound { what, asked, verbs: &["add", "list", "show"] })
    };
    let agreement = found.ok_or_else(missing)?;
    let text = agreements::text(&store, &agreement.file)?;
    store.release();
    let gone = || Problems::from(GuaranteeFact::FileGone { file: agreement.file.clone() });
    let text = text.ok_or_else(gone)?;
    match world.format {
        Format::Table | Format::Text => {
            world.tell(&words::head(&agreement.version, agreement.from, world.lang));
            world.say(&format!("{}\n", shown_lines(text.trim_end())));
        }
        _ => {
            let record = json!({
                "version": agreement.version,
                "from_on": agreement.from.to_string(),
                "announced_on": agreement.announced.map(|day| day.to_string()),
                "service_days": agreement.service_days,
                "product_days": agreement.product_days,
                "file": agreement.file,
                "text": text,
                "source": { "file": *agreement.source.file, "line": agreement.source.line },
            });
            print_records(world, &[record], world.format);
        }
    }
    Ok(Exit::Done)
}
