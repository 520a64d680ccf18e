//! `salon improvement done`.

use super::{insert, named};
use crate::cli::register;
use crate::cli::till::typed;
use crate::cli::world::World;
use crate::domain::change::Edit;
use crate::domain::feedback_fact::FeedbackFact;
use crate::domain::id::Kind;
use crate::domain::problem::Exit;
use crate::domain::record::improvement::Improvement;
use crate::messages::feedback::improvement as words;
use crate::messages::help::both;
use crate::store::improvements::{FILE, rows};
use clap::Args;

#[derive(Args, Debug)]
pub struct ImprovementDoneArgs {
    #[arg(value_name = "IMPROVEMENT", help = both("改进事项的编号，或它的末几位", "its id, or the tail of it"))]
    pub improvement: String,
    #[arg(long, value_name = "TEXT", help = both("做得怎样", "what came of it"))]
    pub result: Option<String>,
    #[arg(long, value_name = "MOMENT", help = both("什么时候做完的（默认现在）", "when it was done (default: now)"))]
    pub at: Option<String>,
}

pub fn run(world: &World, args: &ImprovementDoneArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let at = typed::moment(world, &rules, args.at.as_deref())?;
    let mut ids = world.ids();
    let (outcome, done) = register::write(world, "improvement done", |store| {
        let improvement = named(store, &args.improvement, world.today(&rules))?;
        if let Some(at) = improvement.done_at {
            return Err(FeedbackFact::ImprovementDone { id: improvement.id, at }.into());
        }
        let result = args.result.as_deref().unwrap_or_default().trim();
        if improvement.is_action() {
            // What was agreed on when a complaint was closed gets its row when it is done.
            let known = rows(store)?;
            let id = ids.make(Kind::Improvement, None, |id| known.iter().any(|one| one.id == id));
            let (done_at, result, by) = (Some(at), result.to_string(), world.by.clone());
            let row = Improvement { id: id.clone(), done_at, result, by, ..improvement };
            return Ok((vec![insert(&row)], id, row));
        }
        let mut cells = vec![("done_at".to_string(), at.to_string())];
        if !result.is_empty() {
            cells.push(("result".to_string(), result.to_string()));
        }
        let edit = Edit::Update { file: FILE.into(), id: improvement.id.clone(), cells };
        Ok((vec![edit], improvement.id.clone(), improvement))
    })?;
    world.tell(&words::done(&done.what, &done.id, world.lang));
    Ok(register::ended(world, outcome.as_ref()))
}
