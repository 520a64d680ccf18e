//! `salon improvement list`.

use super::{record, standing};
use crate::cli::world::World;
use crate::cli::{Format, complete, print_listing, print_records, register};
use crate::domain::problem::Exit;
use crate::domain::schema;
use crate::messages::feedback::title;
use crate::messages::help::both;
use crate::messages::register::none_found;
use crate::render::listing::{Column, Listing};
use crate::store::improvements::all;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;
use serde_json::Value;

#[derive(Args, Debug)]
pub struct ImprovementListArgs {
    #[arg(long, conflicts_with = "all", help = both("只要到期的", "only those that are due"))]
    pub due: bool,
    #[arg(long, help = both("做完的也列", "those that are done too"))]
    pub all: bool,
    #[arg(long, value_name = "STAFF", add = ArgValueCompleter::new(complete::staff), help = both("只要这位负责的", "only those that this member of staff sees to"))]
    pub staff: Option<String>,
    #[arg(long = "from", value_name = "ID", help = both("只要从这条反馈或投诉来的", "only those drawn from this feedback or complaint"))]
    pub from: Option<String>,
}

pub fn run(world: &World, args: &ImprovementListArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let today = world.today(&rules);
    let store = world.store()?;
    let mut found = all(&store, today)?;
    let records = register::records(&store, &schema::STAFF)?;
    let staff = register::staff_names(&store)?;
    store.release();
    if let Some(asked) = &args.staff {
        let id = register::the_one(&records, &schema::STAFF, asked, &[])?.get("id");
        found.retain(|one| one.staff == id);
    }
    found.retain(|one| {
        (args.all || one.done_at.is_none())
            && (!args.due || one.is_due(today))
            && args.from.as_ref().is_none_or(|from| one.about == *from || one.about.ends_with(from.as_str()))
    });
    found.sort_by(|a, b| (a.done_at.is_some(), a.due, &a.id).cmp(&(b.done_at.is_some(), b.due, &b.id)));
    let lang = world.lang;
    match world.format {
        Format::Table if found.is_empty() => world.tell(none_found(lang)),
        Format::Text if found.is_empty() => {}
        Format::Table | Format::Text | Format::Excel => {
            let keys = ["id", "due_on", "what", "staff", "about", "standing", "result"];
            let columns = keys.iter().map(|key| Column::new(*key, title(key, lang))).collect();
            let name = |id: &str| staff.get(id).cloned().unwrap_or_else(|| id.to_string());
            let rows = found.iter().map(|one| {
                vec![
                    one.id.clone(),
                    one.due.to_string(),
                    one.what.clone(),
                    name(&one.staff),
                    one.about.clone(),
                    standing(one, today, lang),
                    one.result.clone(),
                ]
            });
            print_listing(world, &Listing { columns, rows: rows.collect() });
        }
        _ => {
            let records: Vec<Value> = found.iter().map(|one| record(one, &staff, today)).collect();
            print_records(world, &records, world.format);
        }
    }
    Ok(Exit::Done)
}
