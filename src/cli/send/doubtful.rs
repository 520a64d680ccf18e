//! `salon send doubtful`: messages of which nobody knows whether they went.

use crate::cli::world::World;
use crate::cli::{Format, print_listing};
use crate::domain::phone;
use crate::domain::problem::{Exit, Problems};
use crate::domain::send::attempt::Attempt;
use crate::messages::send as words;
use crate::render::listing::{Column, Listing};
use crate::store::{asked, sent};

pub fn run(world: &World) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let now = world.now(&rules);
    let store = world.store()?;
    let mut rows = sent::attempts(&store, |_| true)?;
    rows.retain(|row| row.is_doubtful(now, rules.sending.stuck));
    rows.sort_by_key(|row| row.at);
    let ids: Vec<&str> = rows.iter().map(|row| row.client.as_str()).collect();
    let mut problems = Vec::new();
    let names = asked::names(&store, &ids, &mut problems)?;
    Problems(problems.into_iter().filter(|problem| problem.is_doubt()).collect()).or_ok()?;
    store.release();
    let people = world.format.tells_people();
    if rows.is_empty() && people {
        if world.format == Format::Table {
            world.tell(words::nothing_in_doubt(world.lang));
        }
        return Ok(Exit::Done);
    }
    let keys = ["at", "name", "to", "channel", "why", "key"];
    let titles = words::doubt_titles(world.lang);
    let mut columns: Vec<Column> =
        keys.into_iter().zip(titles).map(|(key, title)| Column::new(key, title.to_string())).collect();
    columns.push(Column::hidden("client"));
    let row = |row: &Attempt| {
        let why = if row.why.is_empty() { words::cut_short(world.lang).to_string() } else { row.why.clone() };
        vec![
            row.at.to_string(),
            names.get(&row.client).cloned().unwrap_or_default(),
            if world.reveal { row.to.clone() } else { shown(&row.to) },
            row.via.clone(),
            why,
            row.key.clone(),
            row.client.clone(),
        ]
    };
    let rows = rows.iter().map(row).collect();
    print_listing(world, &Listing { columns, rows });
    if people {
        world.tell(&format!("\n{}", words::how_to_settle(world.lang)));
    }
    Ok(Exit::Done)
}

/// A number or address with its middle hidden.
fn shown(to: &str) -> String {
    if phone::is_phone(to) { phone::masked(to) } else { crate::render::safe::masked_line(to).into_owned() }
}
