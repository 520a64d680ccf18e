//! `salon undo`: a change is taken back, by a change of its own.

mod book;
mod cards;
mod points;

use super::log::{files, named};
use super::world::World;
use crate::domain::change::Change;
use crate::domain::problem::{Exit, Fact, Problems};
use crate::domain::rule::Rules;
use crate::messages::help::both;
use crate::messages::log as words;
use crate::render::safe;
use crate::store::commit::Proposal;
use crate::store::directory::Store;
use crate::store::log::Entry;
use crate::store::plan::Plan;
use crate::store::{hanging, logged, undo};
use clap::Args;

#[derive(Args, Debug)]
pub struct UndoArgs {
    #[arg(value_name = "CHANGE", help = both("操作编号（见 salon log；默认最近一次）", "the change (see salon log; default: the newest)"))]
    pub change: Option<String>,
    #[arg(short = 'y', long, help = both("不再询问", "don't ask"))]
    pub yes: bool,
}

pub fn run(world: &World, args: UndoArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let mut door = world.door(&rules)?;
    // What is to be taken back is shown, and asked about, before the lock is held.
    let store = world.store()?;
    let entries = logged::entries(&store)?;
    let target = undo::target(&entries, args.change.as_deref())?.entry.clone();
    let clients = named(&store, [&target].into_iter())?.concat();
    store.release();
    let Entry { id, at, command, about, .. } = &target;
    let (when, what) = ((id.as_str(), at.as_str()), (command.as_str(), &clients[..], about.as_str()));
    let asked = safe::shown(&words::about_to_undo(when, what, &files(&target), world.lang)).into_owned();
    if world.dry_run {
        plans(world, &rules, &store, &target)?;
        world.tell(&asked);
        return Ok(Exit::Done);
    }
    if args.change.is_none() && !args.yes {
        if !world.interactive {
            world.tell(&asked);
            return Err(Problems::from(Fact::NoTerminal).into());
        }
        world.tell(&asked);
        if !world.confirm(words::ask_undo(world.lang))? {
            world.tell(words::nothing_written(world.lang));
            return Ok(Exit::Refused);
        }
    }
    let (outcome, ()) = door.write("undo", |store| {
        let plans = plans(world, &rules, store, &target)?;
        let change = Change {
            command: "undo".into(),
            by: world.by.clone(),
            about: target.id.clone(),
            edits: Vec::new(),
        };
        Ok::<_, Problems>((Proposal::Undo { change, undoes: target.id.clone(), plans }, ()))
    })?;
    world.tell(&safe::shown(&words::undone(when, what, world.lang)));
    if let Some(change) = &outcome.change {
        world.tell(&words::redo_hint(change, world.lang));
    }
    Ok(world.after(&outcome))
}

/// What takes the change back; refused where something has come to rest on it, or stands where it would
/// go back to.
fn plans(world: &World, rules: &Rules, store: &Store, target: &Entry) -> Result<Vec<Plan>, Problems> {
    let plans = undo::plans(store, target)?;
    let mut problems = book::in_the_way(store, rules, world.now(rules), &plans)?;
    problems.extend(points::spent_since(store, &rules.points, &plans)?);
    problems.extend(cards::used_since(store, &plans)?);
    problems.extend(hanging::hanging(store, &plans, &logged::entries(store)?)?);
    Problems(problems).or_ok()?;
    Ok(plans)
}
