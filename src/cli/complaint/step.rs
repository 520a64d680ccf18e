//! `salon complaint respond` and `answer`: the first steps, each at the moment of the command.

use super::find::{self, Found};
use super::writing::Writing;
use crate::cli::clock::{by_the_clock, closures};
use crate::cli::complete;
use crate::cli::register;
use crate::cli::spoken::Spoken;
use crate::cli::till::typed;
use crate::cli::world::World;
use crate::domain::complaint::clock::{self, Due, Stage};
use crate::domain::complaint::{Complaint, State, step};
use crate::domain::day::Moment;
use crate::domain::problem::{Exit, Place, Problem, Problems};
use crate::domain::row::{Row, Source};
use crate::domain::rule::Rules;
use crate::messages::complaint as words;
use crate::messages::help::both;
use crate::store::directory::Store;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;
use std::borrow::Cow;

#[derive(Args, Debug)]
pub struct ComplaintStepArgs {
    #[arg(value_name = "COMPLAINT", add = ArgValueCompleter::new(complete::clients),
          help = both("投诉编号或它的一段，或顾客", "the complaint's id or a part of it, or the client"))]
    pub complaint: String,
    #[arg(value_name = "WORDS", help = both("说了什么、打算怎么处理", "what was said, what is to be done"))]
    pub words: Option<String>,
    #[command(flatten)]
    pub spoken: Spoken,
    #[arg(long, value_name = "MOMENT", help = both("什么时候，如 2026-11-21T14:30（默认现在；会留下记录）", "when, like 2026-11-21T14:30 (default: now; it is put on record)"))]
    pub at: Option<String>,
}

pub fn respond(world: &World, args: &ComplaintStepArgs) -> anyhow::Result<Exit> {
    taken(world, args, "complaint respond", State::Responded)
}

pub fn answer(world: &World, args: &ComplaintStepArgs) -> anyhow::Result<Exit> {
    taken(world, args, "complaint answer", State::Answered)
}

/// The column in which the moment of a state stands, and the stage that it ends.
pub fn of_state(state: State) -> (&'static str, Option<Stage>) {
    match state {
        State::New => ("opened_at", None),
        State::Responded => ("responded_at", Some(Stage::Respond)),
        State::Answered => ("answered_at", Some(Stage::Answer)),
        State::Resolved => ("resolved_at", Some(Stage::Solve)),
        State::Closed => ("closed_at", None),
    }
}

fn taken(world: &World, args: &ComplaintStepArgs, command: &str, to: State) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let mut ids = world.ids();
    let said = args.spoken.or(args.words.as_deref())?;
    let (outcome, (found, how, next)) = register::write(world, command, |store| {
        let may_be = |complaint: &Complaint| complaint.state() < to;
        let mut problems = Problems::default();
        let found = problems.keep(find::the_one(store, &rules, &args.complaint, &may_be, world.lang));
        let at = problems.keep(typed::moment(world, &rules, args.at.as_deref()));
        let (Some(found), Some(at)) = (found, at) else { return Err(problems) };
        let now = world.now(&rules);
        let refused = step::refused(&found.complaint, to, at);
        Problems(refused.into_iter().map(Problem::from).collect()).or_ok()?;
        let mut writing = Writing::default();
        writing.moment(of_state(to).0, to.word(), at, now, &said);
        let after = after(&found.complaint, to, at);
        let (how, next) = how(store, &rules, &after, to, now)?;
        let edits = writing.edits(&found.complaint, now, &world.by, &mut ids);
        let id = found.complaint.id.clone();
        Ok::<_, Problems>((edits, id, (found, how, next)))
    })?;
    tell(world, &found, to, how.as_ref(), next.as_ref());
    Ok(register::ended(world, outcome.as_ref()))
}

/// The complaint as it will stand.
pub fn after(complaint: &Complaint, to: State, at: Moment) -> Complaint {
    let mut after = complaint.clone();
    match to {
        State::New => {}
        State::Responded => after.responded_at = Some(at),
        State::Answered => after.answered_at = Some(at),
        State::Resolved => after.resolved_at = Some(at),
        State::Closed => after.closed_at = Some(at),
    }
    after
}

/// How fast the step was taken, and what is next.
pub fn how(
    store: &Store,
    rules: &Rules,
    after: &Complaint,
    to: State,
    now: Moment,
) -> Result<(Option<Due>, Option<Due>), Problems> {
    let closures = closures(store)?;
    Ok(by_the_clock(rules, &closures, |hours| {
        let stages = clock::stages(after, &rules.complaint, hours, now);
        let how = stages.into_iter().find(|due| Some(due.stage) == of_state(to).1);
        (how, clock::next(after, &rules.complaint, hours, now))
    }))
}

pub fn tell(world: &World, found: &Found, to: State, how: Option<&Due>, next: Option<&Due>) {
    let (id, name) = (&found.complaint.id, &found.client.name);
    world.tell(&words::stepped(id, name, to.word(), how, world.lang));
    if let Some(next) = next {
        world.tell(&words::next(next, world.lang));
    }
}

/// Cells that are to be written, read as the row that they will be.
pub struct Typed<'a>(pub &'a [(&'a str, String)]);

impl Row for Typed<'_> {
    fn get(&self, column: &str) -> Cow<'_, str> {
        let cell = self.0.iter().find(|(name, _)| *name == column);
        Cow::Borrowed(cell.map_or("", |(_, cell)| cell.as_str()))
    }

    fn place(&self, column: &str) -> Place {
        Place::file(column)
    }

    fn source(&self) -> Source {
        Source::default()
    }
}
