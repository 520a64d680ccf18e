//! `salon tier review`: who has reached another tier, or lost one, with the reason.

use super::book::{self, counting};
use super::raise::{card_of, row_of};
use crate::cli::Format;
use crate::cli::register::{self, Record};
use crate::cli::tiering::card;
use crate::cli::till::listing;
use crate::cli::till::load::sound;
use crate::cli::till::rows::Rows;
use crate::cli::world::World;
use crate::domain::day::Day;
use crate::domain::held::Held;
use crate::domain::id::{IdMaker, Kind};
use crate::domain::problem::{Exit, Problems};
use crate::domain::record::tier_change::{TierChange, Why};
use crate::domain::rule::Rules;
use crate::domain::schema;
use crate::domain::tier::{Change, Counted, Reached};
use crate::domain::tier_review::{Verdict, judge};
use crate::messages::help::both;
use crate::messages::tier as words;
use crate::render::listing::{Column, Listing};
use crate::store::directory::Store;
use crate::store::spending;
use clap::Args;
use foldhash::HashMap;

#[derive(Args, Debug)]
pub struct TierReviewArgs {
    #[arg(long, help = both("照着改好", "settle it"))]
    pub apply: bool,
    #[arg(long, conflicts_with = "apply", help = both("也列出不用改的，和离下一级差多少", "also those whose tier stays, with what is missing to the next"))]
    pub all: bool,
}

/// A client with what a look at her tier finds.
struct Judged<'a> {
    client: &'a Record,
    reached: Reached,
    verdict: Verdict,
}

impl Judged<'_> {
    fn held(&self) -> Held<'_> {
        self.client.held()
    }
}

pub fn run(world: &World, args: &TierReviewArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let today = world.today(&rules);
    if args.apply {
        return apply(world, &rules, today);
    }
    let store = world.store()?;
    let clients = register::records(&store, &schema::CLIENTS)?;
    let mut judged = all(&store, &rules, &clients, today)?;
    store.release();
    let shows = |one: &Judged| match one.verdict {
        Verdict::Keeps => {
            args.all
                && (!one.held().on(today).is_empty()
                    || one.reached.level(&rules.tiers).is_some()
                    || one.reached.spent.0 > 0)
        }
        Verdict::Unknown => args.all,
        _ => true,
    };
    judged.retain(shows);
    print(world, &rules, &judged, today);
    Ok(Exit::Done)
}

/// Looks at every client.
fn all<'a>(
    store: &Store,
    rules: &Rules,
    clients: &'a [Record],
    today: Day,
) -> Result<Vec<Judged<'a>>, Problems> {
    let mut problems = Vec::new();
    let from = book::since(rules, today);
    let others = book::no_top_ups(store, rules)?;
    let mut spending = spending::of_all(store, from.month(), &mut problems)?;
    let changes = spending::tier_changes(store, &mut problems)?;
    sound(problems)?;
    let told = book::told(store, rules, today)?;
    let mut hers: HashMap<&str, Vec<&TierChange>> = HashMap::default();
    for change in &changes {
        hers.entry(change.client.as_str()).or_default().push(change);
    }
    let judged = clients.iter().map(|client| {
        let id = client.get("id");
        let counted: Vec<Counted> = counting(rules, &spending.remove(id).unwrap_or_default(), &others);
        let changes = hers.get(id).map(Vec::as_slice).unwrap_or_default();
        let told_of = |day: Day| told.on(id, day);
        let verdict = judge(&rules.tiers, &client.held(), &counted, changes, today, told.ahead, told_of);
        Judged { client, reached: Reached::on(&rules.tiers, &counted, today), verdict }
    });
    Ok(judged.collect())
}

const SHOWN: &[&str] = &["client", "phone", "tier", "becomes", "spent", "topped_up", "reason"];
const HIDDEN: &[&str] = &["id", "number", "verdict", "from_on", "until_on"];

fn print(world: &World, rules: &Rules, judged: &[Judged], today: Day) {
    let people = world.format.tells_people();
    let row = |one: &Judged| {
        let has = one.held().on(today).to_string();
        let becomes = match &one.verdict {
            Verdict::Lost { left, .. } => Some(left.as_str()),
            verdict => verdict.becomes(today),
        };
        let becomes = becomes.map_or(String::new(), |tier| {
            if people && tier.is_empty() { words::none(world.lang).to_string() } else { tier.to_string() }
        });
        let reason = words::verdict(&one.verdict, &one.reached, &rules.tiers, today, world.lang);
        let reason = if reason.is_empty() { next(rules, &one.reached, &has, world) } else { reason };
        vec![
            one.client.get("name").to_string(),
            world.shown_phone(one.client.get("phone")),
            has,
            becomes,
            one.reached.spent.to_string(),
            one.reached.topped_up.to_string(),
            reason,
            one.client.get("id").to_string(),
            one.client.get("number").to_string(),
            one.verdict.word().to_string(),
            one.reached.from.to_string(),
            one.reached.to.to_string(),
        ]
    };
    let rows: Vec<Vec<String>> = judged.iter().map(row).collect();
    let title = |column: Column| match column.key.as_str() {
        "becomes" | "reason" => {
            Column { title: Some(words::title(&column.key, world.lang).to_string()), ..column }
        }
        _ => column,
    };
    let columns = listing::columns(SHOWN, HIDDEN, world).into_iter().map(title).collect();
    if world.format == Format::Table && rows.is_empty() {
        return world.tell(words::nothing(world.lang));
    }
    listing::print(world, &Listing { columns, rows });
    if world.format == Format::Table && judged.iter().any(|one| one.verdict.becomes(today).is_some()) {
        world.tell(words::apply(world.lang));
    }
}

/// What is missing to the tier above hers.
pub(super) fn next(rules: &Rules, reached: &Reached, has: &str, world: &World) -> String {
    let above = rules.tiers.level(has).map_or(0, |(at, _)| at + 1);
    let next = rules.tiers.levels.get(above);
    let missing =
        next.and_then(|level| words::missing(level, reached.missing(&rules.tiers, level), world.lang));
    missing.unwrap_or_default()
}

/// Settles what there is to settle, in one change.
fn apply(world: &World, rules: &Rules, today: Day) -> anyhow::Result<Exit> {
    let mut ids = world.ids();
    let (outcome, (lines, left)) = register::write(world, "tier review", |store| {
        let clients = register::records(store, &schema::CLIENTS)?;
        let judged = all(store, rules, &clients, today)?;
        let (mut rows, mut lines) = (Rows::default(), Vec::new());
        for one in &judged {
            let Some((change, cells)) = settled(rules, one, today) else { continue };
            let name = one.client.get("name");
            lines.push(match &one.verdict {
                Verdict::Up(change) => words::raised(name, change, &one.reached, &rules.tiers, world.lang),
                _ => words::given(name, &change.was, &change.tier, None, world.lang),
            });
            rows.tier_change(&signed(world, rules, one, change, &mut ids), cells);
        }
        let open = |one: &&Judged| {
            matches!(one.verdict, Verdict::Unfounded { .. } | Verdict::Lost { .. })
                && one.verdict.becomes(today).is_none()
        };
        let left = judged.iter().filter(open).count();
        Ok::<_, Problems>((rows.edits(), format!("{}", lines.len()), (lines, left)))
    })?;
    if lines.is_empty() && left == 0 {
        world.tell(words::nothing(world.lang));
        return Ok(Exit::Done);
    }
    lines.iter().for_each(|line| world.tell(line));
    world.tell(&words::reviewed(lines.len(), left, world.lang));
    Ok(register::ended(world, outcome.as_ref()))
}

/// The row of a change with its id, its client and who made it.
fn signed(world: &World, rules: &Rules, one: &Judged, change: TierChange, ids: &mut IdMaker) -> TierChange {
    TierChange {
        id: ids.make(Kind::TierChange, None, |_| false),
        at: world.now(rules),
        client: one.client.get("id").to_string(),
        by: world.by.clone(),
        ..change
    }
}

/// The row and the cells that settle it; none where there is nothing to settle.
fn settled(rules: &Rules, one: &Judged, today: Day) -> Option<(TierChange, Vec<(String, String)>)> {
    let held = one.held();
    let becomes = |was: &str, tier: &str, why: Why| {
        let change =
            Change { was: was.to_string(), tier: rules.tiers.name(tier).to_string(), why, later: None };
        let cells = card(&held, &change.tier, "", "");
        (row_of(&change, &one.reached), cells)
    };
    match &one.verdict {
        Verdict::Up(change) => Some((row_of(change, &one.reached), card_of(change, &held))),
        Verdict::Over { after, .. } => Some(becomes(held.tier.trim(), after, Why::Ended)),
        verdict @ Verdict::Lost { left, .. } => {
            verdict.becomes(today)?;
            Some(becomes(held.on(today), left, Why::Below))
        }
        _ => None,
    }
}
