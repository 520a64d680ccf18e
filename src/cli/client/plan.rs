//! `salon client plan`: a client's care plan, and what of it is next.

use super::load::{self, Depth, Names};
use super::writing::Writing;
use crate::cli::register::{self, Record};
use crate::cli::world::{World, parse_day};
use crate::cli::{Format, complete};
use crate::domain::day::Day;
use crate::domain::dossier::{Plan, PlanItem};
use crate::domain::find::{Findable, find};
use crate::domain::problem::{Exit, Fact, Problems, Sought};
use crate::domain::schema;
use crate::domain::story::Story;
use crate::domain::story::care::{Next, next};
use crate::domain::story::figures::stays;
use crate::domain::tree::Value;
use crate::messages::Lang;
use crate::messages::client_file as words;
use crate::messages::dossier as told;
use crate::messages::help::both;
use crate::render::card::{Section, page};
use crate::store::directory::Store;
use crate::store::insert::{Put, Step, list, map, text};
use clap::{Args, Subcommand};
use clap_complete::engine::ArgValueCompleter;
use serde_json::json;

#[derive(Args, Debug)]
pub struct ClientPlanArgs {
    #[arg(value_name = "CLIENT", add = ArgValueCompleter::new(complete::clients),
          help = both("姓名、拼音、电话、后四位、编号", "name, pinyin, phone, last four digits, number"))]
    pub client: String,
    #[command(subcommand)]
    pub verb: Option<PlanVerb>,
}

#[derive(Debug, Subcommand)]
pub enum PlanVerb {
    #[command(about = both("现在的方案，和接下来做什么", "the plan that holds, and what is next"))]
    Show,
    #[command(about = both("加或改一个项目或产品；没有方案就开一个", "add a service or product, or change it; begins a plan where there is none"))]
    Add(PlanAddArgs),
}

#[derive(Args, Debug)]
pub struct PlanAddArgs {
    #[arg(value_name = "SERVICE", add = ArgValueCompleter::new(complete::services), help = both("项目或产品", "a service or product"))]
    pub what: String,
    #[arg(long, value_name = "SPAN", help = both("多久一次，如 4w、28d", "how often, like 4w or 28d"))]
    pub every: Option<String>,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=366), help = both("一共几次", "how many times"))]
    pub times: Option<u32>,
    #[arg(long, value_name = "TEXT", help = both("手法", "technique"))]
    pub technique: Option<String>,
    #[arg(long, value_name = "DATE", help = both("哪天跟进", "the day of the follow-up"))]
    pub follow_up: Option<String>,
    #[arg(long, value_name = "TEXT", help = both("方案的目标", "what the plan is for"))]
    pub goal: Option<String>,
    #[arg(long, value_name = "LIST", help = both("全年安排，如 3=防晒,11=补水", "the year, like 3=sun care,11=moisture"))]
    pub year: Option<String>,
    #[arg(long, help = both("另开一个方案", "begin another plan"))]
    pub new: bool,
}

pub fn run(world: &World, args: ClientPlanArgs) -> anyhow::Result<Exit> {
    match args.verb {
        None | Some(PlanVerb::Show) => show(world, &args.client),
        Some(PlanVerb::Add(add)) => self::add(world, &args.client, &add),
    }
}

/// The open items of a plan, by what was done since it began.
pub fn next_of(plan: &Plan, story: &Story, names: &Names, today: Day) -> Vec<Next> {
    next(plan, &stays(story), today, |item, stay| {
        names.service_named(&item.service).is_some_and(|service| service.id == stay.service)
    })
}

/// One item with where it stands.
pub fn said(next: &Next, today: Day, lang: Lang) -> String {
    let name = if next.item.service.is_empty() { &next.item.product } else { &next.item.service };
    told::item(name, next, today, lang)
}

pub fn record(next: &Next) -> serde_json::Value {
    json!({
        "service": next.item.service,
        "product": next.item.product,
        "technique": next.item.technique,
        "every_days": next.item.every_days,
        "times": next.item.times,
        "done": next.done,
        "due": next.due.map(|day| day.to_string()),
        "follow_up_on": next.item.follow_up_on.map(|day| day.to_string()),
    })
}

fn show(world: &World, asked: &str) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let today = world.today(&rules);
    let mut problems = Vec::new();
    let store = world.store()?;
    let client = super::the_client(&store, &rules, asked)?;
    let id = client.get("id").to_string();
    let opened = crate::store::dossiers::open(&store, &id)?;
    let story = load::story(&store, &id, Depth::Figures { since: today }, &mut problems)?;
    let names = Names::load(&store, &mut problems)?;
    store.release();
    if opened.is_some() && !world.reveal {
        world.note_look("client plan", &id);
    }
    let (dossier, found) = opened.map(|opened| (opened.dossier, opened.problems)).unwrap_or_default();
    problems.extend(found);
    let plan = dossier.plan_on(today).map(|(_, plan)| plan);
    let items = plan.map(|plan| next_of(plan, &story, &names, today)).unwrap_or_default();
    match (world.format, plan) {
        (Format::Table | Format::Text, None) => world.tell(&told::no_plan(client.get("name"), world.lang)),
        (Format::Table | Format::Text, Some(plan)) => {
            let mut section = Section::new("");
            section.line(words::label("plan", world.lang), words::goal(&plan.goal, plan.from, world.lang));
            section.list(told::next(world.lang), items.iter().map(|item| said(item, today, world.lang)));
            let year = plan.year.iter().map(|(month, what)| told::month(*month, what, world.lang));
            section.list(told::year(world.lang), year);
            world.say(&page(client.get("name"), &[section], world.colour));
        }
        (format, _) => {
            let records: Vec<_> = items.iter().map(record).collect();
            crate::cli::print_records(world, &records, format);
        }
    }
    Ok(load::warn(world, &problems))
}

/// What is to be added, as it will stand in the dossier.
struct Added {
    every_days: Option<i64>,
    times: Option<u32>,
    technique: String,
    follow_up_on: Option<Day>,
    goal: String,
    year: Vec<(String, String)>,
}

fn add(world: &World, asked: &str, args: &PlanAddArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let today = world.today(&rules);
    let added = Added {
        every_days: args.every.as_deref().map(span).transpose()?,
        times: args.times,
        technique: args.technique.clone().unwrap_or_default(),
        follow_up_on: args.follow_up.as_deref().map(|text| parse_day(text, Some(today))).transpose()?,
        goal: args.goal.clone().unwrap_or_default(),
        year: args.year.as_deref().map(months).transpose()?.unwrap_or_default(),
    };
    let (outcome, (name, what, changed)) = register::write(world, "client plan", |store| {
        let client = super::the_client(store, &rules, asked)?;
        let (kind, what) = offered(store, &args.what)?;
        let mut writing = Writing::open(store, &client)?;
        let changed = put(&mut writing, &added, kind, &what, today, args.new)?;
        let (edit, _) = writing.finish()?;
        Ok((vec![edit], client.get("id").to_string(), (client.get("name").to_string(), what, changed)))
    })?;
    let item = PlanItem {
        every_days: added.every_days.and_then(|days| u32::try_from(days).ok()),
        times: added.times,
        technique: added.technique,
        follow_up_on: added.follow_up_on,
        ..PlanItem::default()
    };
    world.tell(&told::planned(&name, &what, &item, changed, today, world.lang));
    Ok(register::ended(world, outcome.as_ref()))
}

/// Puts it into the plan; whether it stood in it already.
fn put(
    writing: &mut Writing,
    added: &Added,
    kind: &'static str,
    what: &str,
    today: Day,
    new: bool,
) -> Result<bool, Problems> {
    let whole = |number: i64| Value::Whole(number);
    let item = map([
        (kind, text(what)),
        ("technique", text(&added.technique)),
        ("every_days", added.every_days.map_or(Value::Null, whole)),
        ("times", added.times.map_or(Value::Null, |times| whole(times.into()))),
        ("follow_up_on", text(added.follow_up_on.map_or(String::new(), |day| day.to_string()))),
    ]);
    let year = || map(added.year.iter().map(|(month, what)| (month.as_str(), text(what))));
    let holds = writing.dossier.plan_on(today).map(|(at, _)| at).filter(|_| !new);
    let Some(at) = holds else {
        let plan = map([
            ("from", text(today.to_string())),
            ("goal", text(&added.goal)),
            ("items", list([item])),
            ("year", year()),
        ]);
        writing.put(&[Step::Key("plans")], Put::Append(plan))?;
        return Ok(false);
    };
    let plan = [Step::Key("plans"), Step::Item(at)];
    let items = [&plan[..], &[Step::Key("items")]].concat();
    let is_it =
        |item: &PlanItem| item.is_open() && [&item.service, &item.product].iter().any(|own| **own == what);
    let standing = writing.dossier.plans.get(at).and_then(|plan| plan.items.iter().position(is_it));
    match (standing, item) {
        // What is in the plan already is changed: twice in it, it would be asked for twice.
        (Some(nth), Value::Map(given)) => {
            for entry in given.iter().filter(|entry| &*entry.key != kind) {
                let path = [&items[..], &[Step::Item(nth), Step::Key(&entry.key)]].concat();
                writing.put(&path, Put::Set(entry.node.value.clone()))?;
            }
        }
        (_, item) => writing.put(&items, Put::Append(item))?,
    }
    if !added.goal.is_empty() {
        writing.put(&[&plan[..], &[Step::Key("goal")]].concat(), Put::Set(text(&added.goal)))?;
    }
    for (month, what) in &added.year {
        let path = [&plan[..], &[Step::Key("year"), Step::Key(month)]].concat();
        writing.put(&path, Put::Set(text(what)))?;
    }
    Ok(standing.is_some())
}

/// The service, or else the product, that is meant: the key under which a plan names it, and its name.
fn offered(store: &Store, asked: &str) -> Result<(&'static str, String), Problems> {
    let mut nothing = Ok(("service", String::new()));
    for (key, table, what) in
        [("service", &schema::SERVICES, Sought::Service), ("product", &schema::PRODUCTS, Sought::Product)]
    {
        let records = register::records(store, table)?;
        let findable: Vec<Findable> = records.iter().map(Record::findable).collect();
        match find(&findable, asked)[..] {
            [] if key == "service" => {
                nothing = Err(Fact::NotFound { what, asked: asked.to_string(), verbs: &[] }.into());
            }
            [] => {}
            [one] => return Ok((key, one.name.clone())),
            ref several => {
                let candidates = several.iter().map(|record| record.candidate()).collect();
                return Err(Fact::Ambiguous { what, asked: asked.to_string(), candidates }.into());
            }
        }
    }
    nothing
}

/// Days of a span: 28d, 4w, 28天, 4周.
fn span(asked: &str) -> Result<i64, Problems> {
    let wrong = || Problems::from(Fact::BadOption { option: "--every", text: asked.to_string() });
    let units = [("d", 1), ("w", 7), ("天", 1), ("周", 7)];
    let days = units.iter().find_map(|(unit, days)| {
        let number: i64 = asked.trim().strip_suffix(unit)?.trim().parse().ok()?;
        number.checked_mul(*days)
    });
    days.filter(|days| (1..=366).contains(days)).ok_or_else(wrong)
}

/// What is meant for some months: 3=防晒,11=补水.
fn months(asked: &str) -> Result<Vec<(String, String)>, Problems> {
    let month = |part: &str| {
        let (month, what) = part.split_once(['=', '＝'])?;
        let month: u32 = month.trim().trim_end_matches('月').parse().ok()?;
        let sound = (1..=12).contains(&month) && !what.trim().is_empty();
        sound.then(|| (month.to_string(), what.trim().to_string()))
    };
    let parts = asked.split([',', '，', ';', '；']).filter(|part| !part.trim().is_empty());
    let months: Option<Vec<_>> = parts.map(month).collect();
    months.ok_or_else(|| Fact::BadOption { option: "--year", text: asked.to_string() }.into())
}
