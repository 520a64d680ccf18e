//! `salon client list` and `find`.

use super::VERBS;
use crate::cli::register::{self, Record};
use crate::cli::world::World;
use crate::domain::cell::parts;
use crate::domain::find::{Findable, find as found};
use crate::domain::phone::masked;
use crate::domain::problem::{Exit, Fact, Problems, Sought};
use crate::domain::schema;
use crate::messages::help::both;
use crate::messages::register as words;
use crate::render::listing::{Column, Listing};
use clap::Args;
use std::collections::BTreeMap;

#[derive(Args, Debug)]
pub struct ClientListArgs {
    #[arg(long, value_name = "TEXT", help = both("只要这个等级", "only this tier"))]
    pub tier: Option<String>,
    #[arg(long = "for", value_name = "STAFF", help = both("只要这位美容师的顾客", "only this beautician's clients"),
          add = clap_complete::engine::ArgValueCompleter::new(crate::cli::complete::staff))]
    pub staff: Option<String>,
    #[arg(long, value_name = "TAG", help = both("只要有这个标签的", "only those with this tag"))]
    pub tag: Option<String>,
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
    let wanted = match &args.staff {
        Some(asked) => {
            let records = register::records(&store, &schema::STAFF)?;
            Some(register::the_one(&records, &schema::STAFF, asked, &[])?.get("id").to_string())
        }
        None => None,
    };
    store.release();
    clients.retain(|client| {
        args.tier.as_ref().is_none_or(|tier| client.get("tier") == tier)
            && wanted.as_ref().is_none_or(|staff| client.get("staff") == staff)
            && args.tag.as_ref().is_none_or(|tag| parts(client.get("tags")).any(|own| own == tag))
    });
    print(world, &clients.iter().collect::<Vec<_>>(), &staff);
    Ok(Exit::Done)
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
    print(world, &matching, &staff);
    Ok(Exit::Done)
}

const COLUMNS: &[&str] =
    &["id", "number", "name", "called", "phone", "birthday", "tier", "staff", "first_visit", "tags"];

fn print(world: &World, clients: &[&Record], staff: &BTreeMap<String, String>) {
    if clients.is_empty() && matches!(world.format, crate::cli::Format::Table) {
        world.tell(words::none_found(world.lang));
        return;
    }
    let columns = COLUMNS.iter().map(|name| Column::new(*name, words::title(name, world.lang))).collect();
    let cell = |client: &Record, column: &str| match column {
        "phone" if !world.reveal => masked(client.get(column)),
        "staff" => staff.get(client.get(column)).cloned().unwrap_or_else(|| client.get(column).to_string()),
        column => client.get(column).to_string(),
    };
    let rows =
        clients.iter().map(|client| COLUMNS.iter().map(|column| cell(client, column)).collect()).collect();
    crate::cli::print_listing(world, &Listing { columns, rows });
}
