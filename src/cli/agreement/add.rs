//! `salon agreement add`.

use crate::cli::register;
use crate::cli::world::{World, parse_day};
use crate::domain::change::{Cells, Edit};
use crate::domain::day::Day;
use crate::domain::guarantee_fact::GuaranteeFact;
use crate::domain::id::Kind;
use crate::domain::problem::{Exit, Problems};
use crate::domain::record::agreement::Agreement;
use crate::domain::when::{self, Lean};
use crate::messages::guarantee::agreement as words;
use crate::messages::help::both;
use crate::outside::file;
use crate::store::agreements::{self, FILE};
use clap::Args;
use std::path::Path;

#[derive(Args, Debug)]
pub struct AgreementAddArgs {
    #[arg(value_name = "VERSION", help = both("版本名，如 2026-1", "what the version is called, like 2026-1"))]
    pub version: String,
    #[arg(long, value_name = "DAY", help = both("从哪天起生效", "the day from which it holds"))]
    pub from: String,
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath, help = both("全文，.txt 或 .md；不在数据目录里的会抄进 agreements/", "its text, .txt or .md; one that lies elsewhere is copied into agreements/"))]
    pub file: String,
    #[arg(long, value_name = "DAY", help = both("哪天告知顾客的（默认今天）", "the day on which clients were told (default: today)"))]
    pub announced: Option<String>,
    #[arg(long, value_name = "DAYS", help = both("项目保障几天（不写按规则）", "days of guarantee for a service (else the rule's)"))]
    pub service_days: Option<u32>,
    #[arg(long, value_name = "DAYS", help = both("产品保障几天（不写按规则）", "days of guarantee for a product (else the rule's)"))]
    pub product_days: Option<u32>,
    #[arg(long, value_name = "TEXT", help = both("备注", "a note"))]
    pub note: Option<String>,
    #[arg(long, help = both("告知得晚也这样定", "although clients are told late"))]
    pub anyway: bool,
}

pub fn run(world: &World, args: &AgreementAddArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let today = world.today(&rules);
    let from =
        when::day(&args.from, today, Lean::Ahead).map_or_else(|| parse_day(&args.from, Some(today)), Ok)?;
    let stated = args.announced.as_deref().map(|text| parse_day(text, Some(today))).transpose()?;
    // Of one that held long ago nobody may know any more when it was told.
    let announced = stated.or((from > today).then_some(today));
    let text = Text::of(world, &args.file, from)?;
    let mut ids = world.ids();
    let (outcome, ()) = register::write(world, "agreement add", |store| {
        let known = agreements::all(store)?;
        let mut problems = against(&known, args.version.trim(), from);
        let late = announced.filter(|told| from.since(*told) < rules.guarantee.announce);
        // Before the first one clients had nothing to go by.
        if let Some(told) = late.filter(|_| !args.anyway && !known.is_empty()) {
            problems.0.push(
                crate::domain::problem::Fact::Guarantee(GuaranteeFact::ShortNotice {
                    from,
                    told,
                    days: rules.guarantee.announce,
                })
                .into(),
            );
        }
        problems.or_ok()?;
        let days = |days: Option<u32>| days.map(|days| days.to_string()).unwrap_or_default();
        let cells = [
            ("id", ids.make(Kind::Agreement, None, |_| false)),
            ("version", args.version.trim().to_string()),
            ("from_on", from.to_string()),
            ("file", text.file.clone()),
            ("announced_on", announced.map(|day| day.to_string()).unwrap_or_default()),
            ("service_days", days(args.service_days)),
            ("product_days", days(args.product_days)),
            ("by", world.by.clone()),
            ("note", args.note.clone().unwrap_or_default()),
        ];
        let columns: Vec<String> = cells.iter().map(|(column, _)| column.to_string()).collect();
        let row: Cells = cells.iter().map(|(_, cell)| cell).collect();
        let mut edits = vec![Edit::Insert { file: FILE.into(), columns: columns.into(), rows: vec![row] }];
        if let Some(new) = &text.copied {
            let old = store.bytes(&text.file)?;
            edits.push(Edit::Write { file: text.file.clone(), old, new: new.clone() });
        }
        Ok((edits, args.version.trim().to_string(), ()))
    })?;
    let told = announced.filter(|_| from > today);
    world.tell(&words::added(args.version.trim(), from, &text.file, text.copied.is_some(), world.lang));
    if let Some(told) = told {
        world.tell(&words::told(told, world.lang));
    }
    Ok(register::ended(world, outcome.as_ref()))
}

/// What stands against another version.
fn against(known: &[Agreement], version: &str, from: Day) -> Problems {
    use crate::domain::problem::Fact;
    let mut problems = Problems::default();
    if let Some(other) = known.iter().find(|other| other.from == from) {
        let fact = GuaranteeFact::DayTaken { from, version: other.version.clone() };
        problems.0.push(Fact::Guarantee(fact).into());
    }
    if let Some(other) = known.iter().find(|other| other.version == version) {
        let fact = GuaranteeFact::VersionTaken { version: version.to_string(), from: other.from };
        problems.0.push(Fact::Guarantee(fact).into());
    }
    problems
}

/// The text, and where it stands in the salon's directory.
struct Text {
    file: String,
    /// Its bytes, where it lies elsewhere and is copied.
    copied: Option<Vec<u8>>,
}

impl Text {
    fn of(world: &World, typed: &str, from: Day) -> Result<Text, Problems> {
        let missing = || Problems::from(GuaranteeFact::FileMissing { file: typed.to_string() });
        let root = world.root()?;
        let ending = Path::new(typed).extension().and_then(|ending| ending.to_str()).map(str::to_lowercase);
        let ending = ending.filter(|ending| ["txt", "md"].contains(&ending.as_str())).ok_or_else(missing)?;
        // As it was typed, else as the salon knows it.
        let in_salon = root.join(typed);
        let (path, bytes) = match file::read(Path::new(typed)) {
            Ok(bytes) => (Path::new(typed), bytes),
            Err(_) => (in_salon.as_path(), file::read(&in_salon).map_err(|_| missing())?),
        };
        agreements::readable(&bytes).ok_or_else(missing)?;
        Ok(match file::inside(path, root) {
            Some(name) if !name.starts_with('.') => Text { file: name, copied: None },
            _ => Text { file: format!("agreements/{from}.{ending}"), copied: Some(bytes) },
        })
    }
}
