//! `salon agreement list`.

use crate::cli::print_numbered;
use crate::cli::till::listing;
use crate::cli::world::World;
use crate::domain::guarantee::{days, in_force};
use crate::domain::problem::Exit;
use crate::domain::record::agreement::Agreement;
use crate::domain::rule::guarantee::About;
use crate::messages::guarantee::agreement as words;
use crate::messages::register::title;
use crate::render::listing::{Column, Listing};
use crate::store::agreements;
use clap::Args;

#[derive(Args, Debug)]
pub struct AgreementListArgs {}

pub fn run(world: &World, _: &AgreementListArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let today = world.today(&rules);
    let store = world.store()?;
    let mut known = agreements::all(&store)?;
    store.release();
    known.sort_by_key(|agreement| agreement.from);
    let now = in_force(&known, today).map(|agreement| agreement.from);
    let people = world.format.tells_people();
    let state = |agreement: &Agreement| match () {
        () if Some(agreement.from) == now => "in-force",
        () if agreement.from > today => "ahead",
        () => "over",
    };
    let row = |agreement: &Agreement| {
        let state = state(agreement);
        let term = |about| days(&rules.guarantee, Some(agreement), about).1.to_string();
        vec![
            agreement.version.clone(),
            agreement.from.to_string(),
            if people { words::state(state, world.lang).to_string() } else { state.to_string() },
            term(About::Service),
            term(About::Product),
            agreement.announced.map(|day| day.to_string()).unwrap_or_default(),
            agreement.file.clone(),
            agreement.note.clone(),
        ]
    };
    let keys =
        ["version", "from_on", "standing", "service_days", "product_days", "announced_on", "file", "note"];
    let columns = keys.iter().map(|key| Column::new(*key, title(key, world.lang))).collect();
    let list = Listing { columns, rows: known.iter().map(row).collect() };
    match people {
        true => listing::print(world, &list),
        false => print_numbered(world, &list, &["service_days", "product_days"]),
    }
    Ok(Exit::Done)
}
