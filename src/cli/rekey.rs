//! `salon check --rekey`: an id that a merge doubled gets a new one at its later row.

use super::world::World;
use crate::domain::change::{Change, Edit};
use crate::domain::problem::{Exit, Problems};
use crate::messages::rekey as words;
use crate::store::commit::Proposal;
use crate::store::rekey;

pub fn run(world: &World) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let mut door = world.door(&rules)?;
    let mut ids = world.ids();
    if world.dry_run {
        let store = world.store()?;
        let given = rekey::plan(&store, &mut ids)?;
        store.release();
        say(world, &given);
        return Ok(Exit::Done);
    }
    let (outcome, given) = door.write("check --rekey", |store| {
        let given = rekey::plan(store, &mut ids)?;
        let edits: Vec<Edit> = given.iter().map(|given| given.edit.clone()).collect();
        let about = given.iter().map(|given| given.new.len()).sum::<usize>().to_string();
        let change = Change { command: "check --rekey".into(), by: world.by.clone(), about, edits };
        Ok::<_, Problems>((Proposal::Change(change), given))
    })?;
    say(world, &given);
    Ok(world.after(&outcome))
}

fn say(world: &World, given: &[rekey::Given]) {
    for file in given {
        for (old, new) in &file.new {
            world.tell(&words::given(&file.file, old, new.as_deref(), world.lang));
        }
    }
    if given.is_empty() {
        world.tell(words::none(world.lang));
    }
}
