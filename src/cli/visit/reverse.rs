//! `salon visit reverse`: a wrong visit is taken back by a further row, its payments too.

use super::VERBS;
use crate::cli::register;
use crate::cli::steps::{Done, changes, update};
use crate::cli::taken_back::Reversing;
use crate::cli::till::asked;
use crate::cli::till::find;
use crate::cli::till::load::sound;
use crate::cli::world::World;
use crate::domain::change::Edit;
use crate::domain::id::IdMaker;
use crate::domain::problem::{Exit, Problems};
use crate::domain::record::booking::Status;
use crate::domain::record::visit::Visit;
use crate::domain::rule::Rules;
use crate::messages::help::both;
use crate::store::book;
use crate::store::directory::Store;
use clap::Args;

#[derive(Args, Debug)]
pub struct VisitReverseArgs {
    #[arg(value_name = "VISIT", help = both("到店编号，或它的末几位", "the visit's id, or its tail"))]
    pub visit: String,
    #[arg(long, value_name = "REASON", required = true, help = both("为什么冲正", "why it is reversed"))]
    pub why: String,
    #[arg(long, value_name = "MOMENT", help = both("什么时候，如 2026-11-21T14:30", "when, like 2026-11-21T14:30"))]
    pub at: Option<String>,
}

pub fn run(world: &World, args: VisitReverseArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let why = asked::why(&args.why)?;
    let mut ids = world.ids();
    let (outcome, (told, booking)) = register::write(world, "visit reverse", |store| {
        let visit = find::visit(store, &args.visit, VERBS)?;
        let at = asked::moment(world, &rules, args.at.as_deref())?;
        let reversing = Reversing { world, rules: &rules, store, at, why };
        let reversed = reversing.visit(&visit, &mut ids)?;
        let told = reversed.told(world);
        let mut edits = reversed.rows.edits();
        let reopened = open_again(world, store, &rules, &visit, why, &mut ids)?;
        let booking = reopened.map(|(id, changed)| {
            edits.extend(changed);
            id
        });
        Ok::<_, Problems>((edits, visit.id, (told, booking)))
    })?;
    told.iter().for_each(|line| world.tell(line));
    if let Some(booking) = &booking {
        world.tell(&crate::messages::book::open_again(booking, world.lang));
    }
    Ok(register::ended(world, outcome.as_ref()))
}

/// The booking of a visit that is taken back is open again: she is here still, and it can be done anew.
fn open_again(
    world: &World,
    store: &Store,
    rules: &Rules,
    visit: &Visit,
    why: &str,
    ids: &mut IdMaker,
) -> Result<Option<(String, Vec<Edit>)>, Problems> {
    if visit.booking.is_empty() {
        return Ok(None);
    }
    let mut problems = Vec::new();
    let booking = book::booking(store, &visit.booking, &mut problems)?;
    sound(problems)?;
    let Some(booking) = booking.filter(|booking| booking.status == Status::Done) else { return Ok(None) };
    let step = Done::step(&booking, Status::Arrived, why);
    let mut edits = vec![update(&booking, Status::Arrived)];
    edits.extend(changes(&[step], world.now(rules), &world.by, ids));
    Ok(Some((booking.id, edits)))
}
