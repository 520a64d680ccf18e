//! `salon client list` and `find`.

use super::{VERBS, load};
use crate::cli::Format;
use crate::cli::choices::{self, Choices, Spoken};
use crate::cli::register::{self, Record};
use crate::cli::tiering;
use crate::cli::world::World;
use crate::domain::cell::parts;
use crate::domain::day::Day;
use crate::domain::find::{Findable, find as found};
use crate::domain::lifecycle::{Told, stage};
use crate::domain::phone::masked;
use crate::domain::problem::{Exit, Fact, Problem, Problems, Sought};
use crate::domain::schema;
use crate::messages::help::both;
use crate::messages::register as words;
use crate::messages::{client_file, names};
use crate::render::listing::{Column, Listing};
use crate::store::directory::Store;
use crate::store::stays;
use clap::Args;
use std::collections::BTreeMap;
use std::rc::Rc;

#[derive(Args, Debug)]
pub struct ClientListArgs {
    #[arg(long, value_name = "TEXT", help = both("只要这个等级", "only this tier"))]
    pub tier: Option<String>,
    #[arg(long = "for", value_name = "STAFF", help = both("只要这位美容师的顾客", "only this beautician's clients"),
          add = clap_complete::engine::ArgValueCompleter::new(crate::cli::complete::staff))]
    pub staff: Option<String>,
    #[arg(long, value_name = "TAG", help = both("只要有这个标签的", "only those with this tag"))]
    pub tag: Option<String>,
    #[arg(long, value_name = "STAGE", num_args = 0..=1, value_delimiter = ',', value_parser = stages(), default_missing_value = "",
          help = both("走到哪一步、上次到店；可以只要某几种，如 沉睡,流失", "where each stands, and her last visit; or only some, like dormant,lost"))]
    pub stage: Option<Vec<String>>,
}

/// The stages, with the words that people have for them.
static STAGES: [Spoken; 8] = [
    ("new", &["新客"]),
    ("active", &["活跃"]),
    ("cooling", &["久未到店"]),
    ("dormant", &["沉睡"]),
    ("lost", &["流失"]),
    ("won-back", &["已唤回", "唤回"]),
    ("prospect", &["意向顾客", "意向"]),
    ("", &[]),
];

/// Stages of a client's life, as people type them.
pub fn stages() -> Choices {
    choices::said(&STAGES)
}

#[derive(Args, Debug)]
pub struct ClientFindArgs {
    #[arg(value_name = "WORDS", required = true, help = both("姓名、拼音（wf）、电话、后四位、编号", "name, pinyin (wf), phone, last four digits, number"))]
    pub asked: Vec<String>,
}

pub fn run(world: &World, args: ClientListArgs) -> anyhow::Result<Exit> {
    let store = world.store()?;
    let mut clients = register::records(&store, &schema::CLIENTS)?;
    let staff = register::staff_names(&store)?;
    let rules = world.rules()?;
    let today = world.today(&rules);
    if let Some(asked) = &args.tier {
        let held = clients.iter().map(|client| client.held().on(today));
        tiering::wanted(&rules, asked, world.lang, held).map_err(Problems::from)?;
    }
    let wanted = match &args.staff {
        Some(asked) => {
            let records = register::records(&store, &schema::STAFF)?;
            Some(register::the_one(&records, &schema::STAFF, asked, &[])?.get("id").to_string())
        }
        None => None,
    };
    clients.retain(|client| {
        args.tier.as_ref().is_none_or(|tier| rules.tiers.same(client.held().on(today), tier))
            && wanted.as_ref().is_none_or(|staff| client.get("staff") == staff)
            && args.tag.as_ref().is_none_or(|tag| parts(client.get("tags")).any(|own| own == tag))
    });
    let mut problems = Vec::new();
    if let Some(wanted) = &args.stage {
        tell_stages(world, &store, &mut clients, &mut problems)?;
        let all = wanted.iter().all(String::is_empty);
        clients.retain(|client| all || wanted.iter().any(|stage| stage == client.get("stage")));
    }
    store.release();
    let columns = if args.stage.is_some() { WITH_STAGES } else { COLUMNS };
    print(world, today, &clients.iter().collect::<Vec<_>>(), columns, &staff);
    Ok(load::warn(world, &problems))
}

/// Adds to each client where she stands, and when she was here last.
fn tell_stages(
    world: &World,
    store: &Store,
    clients: &mut [Record],
    problems: &mut Vec<Problem>,
) -> Result<(), Problems> {
    let rules = world.rules()?;
    let today = world.today(&rules);
    let lifetimes = stays::lifetimes(store, &rules.lifecycle, today, problems)?;
    let mut columns = None;
    for client in clients {
        // Before columns of the shop's own that may bear the same names.
        let columns: &Rc<[String]> = columns.get_or_insert_with(|| {
            let own = client.cells().map(|(column, _)| column);
            ["stage", "last_visit"].into_iter().chain(own).map(str::to_string).collect()
        });
        let life = lifetimes.of(client.get("id"));
        let told = Told::read(|column| client.get(column));
        let stage = stage(&rules.lifecycle, life, told, today);
        let last = told.last(life.map(|life| life.last)).map(|last| last.to_string()).unwrap_or_default();
        *client = client.after(columns, &[stage.word(), &last]);
    }
    Ok(())
}

pub fn find(world: &World, args: ClientFindArgs) -> anyhow::Result<Exit> {
    let store = world.store()?;
    let clients = register::records(&store, &schema::CLIENTS)?;
    let staff = register::staff_names(&store)?;
    store.release();
    let asked = args.asked.join(" ");
    let findable: Vec<Findable> = clients.iter().map(Record::findable).collect();
    let ids: Vec<&str> = found(&findable, &asked).into_iter().map(|record| record.id.as_str()).collect();
    if ids.is_empty() {
        return Err(Problems::from(Fact::NotFound { what: Sought::Client, asked, verbs: VERBS }).into());
    }
    let matching: Vec<&Record> = clients.iter().filter(|client| ids.contains(&client.get("id"))).collect();
    let today = world.today(&world.rules()?);
    print(world, today, &matching, COLUMNS, &staff);
    Ok(Exit::Done)
}

const COLUMNS: &[&str] =
    &["id", "number", "name", "called", "phone", "birthday", "tier", "staff", "first_visit", "tags"];

const WITH_STAGES: &[&str] = &[
    "id",
    "number",
    "name",
    "called",
    "phone",
    "birthday",
    "tier",
    "staff",
    "first_visit",
    "last_visit",
    "stage",
    "tags",
];

fn print(world: &World, today: Day, clients: &[&Record], shown: &[&str], staff: &BTreeMap<String, String>) {
    let people = world.format.tells_people();
    if clients.is_empty() && people {
        if world.format == Format::Table {
            world.tell(words::none_found(world.lang));
        }
        return;
    }
    let columns = shown.iter().map(|name| Column::new(*name, words::title(name, world.lang))).collect();
    let cell = |client: &Record, column: &str| match column {
        "phone" if !world.reveal => masked(client.get(column)),
        "stage" if people => names::stage(client.get(column), world.lang).to_string(),
        "birthday" if people => client_file::born(client.get(column), world.lang),
        "tier" => client.held().on(today).to_string(),
        "staff" => staff.get(client.get(column)).cloned().unwrap_or_else(|| client.get(column).to_string()),
        column => client.get(column).to_string(),
    };
    let rows =
        clients.iter().map(|client| shown.iter().map(|column| cell(client, column)).collect()).collect();
    crate::cli::print_listing(world, &Listing { columns, rows });
}
