//! `salon client show`: one client's card and dossier.

use super::VERBS;
use crate::cli::register;
use crate::cli::world::World;
use crate::cli::{Format, complete};
use crate::domain::id::is_id;
use crate::domain::phone::masked;
use crate::domain::problem::{Exit, Fact, Problems};
use crate::domain::schema;
use crate::messages::help::both;
use crate::messages::register as words;
use crate::render::listing::{Column, Listing};
use crate::render::safe;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct ClientShowArgs {
    #[arg(value_name = "CLIENT", required = true, add = ArgValueCompleter::new(complete::clients),
          help = both("姓名、拼音、电话、后四位、编号", "name, pinyin, phone, last four digits, number"))]
    pub client: Vec<String>,
}

/// Where a client's dossier stands. An id that is none leads nowhere.
pub fn dossier(id: &str) -> Result<String, Problems> {
    match is_id(id) {
        true => Ok(format!("dossiers/{id}.yaml")),
        false => Err(Fact::BadId { text: id.to_string() }.into()),
    }
}

pub fn run(world: &World, args: ClientShowArgs) -> anyhow::Result<Exit> {
    let store = world.store()?;
    let clients = register::records(&store, &schema::CLIENTS)?;
    let asked = args.client.join(" ");
    let client = register::the_one(&clients, &schema::CLIENTS, &asked, VERBS)?;
    let staff = register::staff_names(&store)?;
    let dossier = store.bytes(&dossier(client.get("id"))?)?;
    store.release();
    let names: std::collections::BTreeMap<&str, &str> =
        clients.iter().map(|c| (c.get("id"), c.get("name"))).collect();
    let shown = |column: &str, cell: &str| match column {
        "phone" | "other_phones" if !world.reveal => masked(cell),
        "staff" => staff.get(cell).cloned().unwrap_or_else(|| cell.to_string()),
        "referrer" => names.get(cell).map_or(cell, |name| name).to_string(),
        _ => cell.to_string(),
    };
    let cells: Vec<(&str, String)> = client
        .cells
        .iter()
        .filter(|(_, cell)| !cell.trim().is_empty())
        .map(|(column, cell)| (column.as_str(), shown(column, cell)))
        .collect();
    if !matches!(world.format, Format::Table | Format::Text) {
        let columns = cells.iter().map(|(column, _)| Column::hidden(*column)).collect();
        let rows = vec![cells.into_iter().map(|(_, cell)| cell).collect()];
        crate::cli::print_listing(world, &Listing { columns, rows });
        return Ok(Exit::Done);
    }
    let width =
        cells.iter().map(|(column, _)| cells_of(&words::title(column, world.lang))).max().unwrap_or(0);
    for (column, cell) in &cells {
        let title = words::title(column, world.lang);
        let gap = " ".repeat(width - cells_of(&title) + 2);
        world.say(&format!("{title}{gap}{}\n", safe::shown(cell)));
    }
    if let Some(text) = dossier {
        if !world.reveal {
            world.note_look("client show", client.get("id"));
        }
        world.say(&format!("\n{}\n", safe::shown_lines(String::from_utf8_lossy(&text).trim_end())));
    }
    Ok(Exit::Done)
}

fn cells_of(text: &str) -> usize {
    unicode_width::UnicodeWidthStr::width(text)
}
