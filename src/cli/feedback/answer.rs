//! `salon feedback answer` and `done`.

use super::{meant, moment, standings, update};
use crate::cli::complete;
use crate::cli::register;
use crate::cli::spoken::Spoken;
use crate::cli::world::World;
use crate::domain::change::Edit;
use crate::domain::day::Moment;
use crate::domain::feedback::Standing;
use crate::domain::feedback_fact::FeedbackFact;
use crate::domain::problem::{Exit, Problems};
use crate::domain::record::feedback::Feedback;
use crate::domain::rule::Rules;
use crate::messages::feedback as said;
use crate::messages::help::both;
use crate::store::directory::Store;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct FeedbackAnswerArgs {
    #[arg(value_name = "FEEDBACK", add = ArgValueCompleter::new(complete::clients),
          help = both("反馈的编号或它的一段，或顾客", "its id or a part of it, or the client"))]
    pub feedback: String,
    #[arg(value_name = "WORDS", help = both("答复了什么", "the answer"))]
    pub words: Option<String>,
    #[command(flatten)]
    pub spoken: Spoken,
    #[arg(long, help = both("同时处理完毕", "it is settled with that"))]
    pub done: bool,
    #[arg(long, value_name = "MOMENT", help = both("什么时候答复的（默认现在）", "when it was answered (default: now)"))]
    pub at: Option<String>,
}

#[derive(Args, Debug)]
pub struct FeedbackDoneArgs {
    #[arg(value_name = "FEEDBACK", add = ArgValueCompleter::new(complete::clients),
          help = both("反馈的编号或它的一段，或顾客", "its id or a part of it, or the client"))]
    pub feedback: String,
    #[arg(value_name = "WORDS", help = both("怎么处理的，写进备注", "what was done, kept as a note"))]
    pub words: Option<String>,
    #[command(flatten)]
    pub spoken: Spoken,
    #[arg(long, value_name = "MOMENT", help = both("什么时候处理完的（默认现在）", "when it was settled (default: now)"))]
    pub at: Option<String>,
}

pub fn run(world: &World, args: &FeedbackAnswerArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let at = moment(world, &rules, args.at.as_deref())?;
    let mut text = args.spoken.or(args.words.as_deref())?;
    if text.is_empty() && world.interactive {
        text = world.ask(said::ask::answer(world.lang), |_| None)?.trim().to_string();
    }
    if text.is_empty() {
        return Err(Problems::from(FeedbackFact::AnswerWanted).into());
    }
    let (outcome, (feedback, standings)) = register::write(world, "feedback answer", |store| {
        let feedback = open(store, &rules, &args.feedback, at)?;
        if let Some(at) = feedback.answered_at {
            return Err(FeedbackFact::Answered { id: feedback.id, at }.into());
        }
        let mut cells = answer(at, &world.by, &text);
        if args.done {
            cells.push(("resolved_at", at.to_string()));
        }
        let edits: Vec<Edit> = vec![update(&feedback, &cells)];
        let standings = standings(store, &rules, [&feedback, &answered(&feedback, at)].into_iter(), at)?;
        Ok((edits, feedback.id.clone(), (feedback, standings)))
    })?;
    world.tell(&match args.done {
        true => said::settled(&feedback.id, world.lang),
        false => {
            let until = standings.last().and_then(|after| after.until());
            said::answered(&feedback.id, until.map_or(feedback.at, |until| until.at), world.lang)
        }
    });
    if let Some(minutes) = standings.first().copied().and_then(late) {
        world.tell(&said::too_late(minutes, world.lang));
    }
    Ok(register::ended(world, outcome.as_ref()))
}

/// It as it stands with an answer of that moment.
fn answered(feedback: &Feedback, at: Moment) -> Feedback {
    Feedback { answered_at: Some(at), ..feedback.clone() }
}

/// The cells of an answer.
pub fn answer(at: Moment, by: &str, text: &str) -> Vec<(&'static str, String)> {
    vec![("answered_at", at.to_string()), ("answered_by", by.to_string()), ("answer", text.to_string())]
}

pub fn done(world: &World, args: &FeedbackDoneArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let at = moment(world, &rules, args.at.as_deref())?;
    let text = args.spoken.or(args.words.as_deref())?;
    let (outcome, (feedback, standings)) = register::write(world, "feedback done", |store| {
        let feedback = open(store, &rules, &args.feedback, at)?;
        if feedback.answered_at.is_none() {
            return Err(FeedbackFact::NotAnswered { id: feedback.id }.into());
        }
        let mut cells = vec![("resolved_at", at.to_string())];
        if !text.is_empty() {
            let note = [feedback.note.as_str(), &text].into_iter().filter(|part| !part.is_empty());
            cells.push(("note", note.collect::<Vec<_>>().join("；")));
        }
        let standings = standings(store, &rules, [&feedback].into_iter(), at)?;
        Ok((vec![update(&feedback, &cells)], feedback.id.clone(), (feedback, standings)))
    })?;
    world.tell(&said::settled(&feedback.id, world.lang));
    if let Some(minutes) = standings.first().copied().and_then(late) {
        world.tell(&said::too_late(minutes, world.lang));
    }
    Ok(register::ended(world, outcome.as_ref()))
}

/// The feedback that is meant, which is not settled, and was given by then.
fn open(store: &Store, rules: &Rules, asked: &str, at: Moment) -> Result<Feedback, Problems> {
    let feedback = meant(store, rules, asked, at.day)?;
    if let Some(at) = feedback.resolved_at {
        return Err(FeedbackFact::Resolved { id: feedback.id, at }.into());
    }
    match at < feedback.at {
        true => Err(FeedbackFact::BeforeGiven { at: feedback.at }.into()),
        false => Ok(feedback),
    }
}

/// So many minutes later than the clock says; none where it is in time.
fn late(before: Standing) -> Option<i64> {
    Some(-before.until()?.left).filter(|late| *late > 0)
}
