//! Question by question, with the words of the call on the screen.

use super::said::{Begun, Said, next_day, score};
use crate::cli::world::World;
use crate::domain::day::Day;
use crate::domain::followup_fact::FollowupFact;
use crate::domain::problem::{Fact, Problems};
use crate::domain::record::followup::Outcome;
use crate::messages::followup::ask as words;
use crate::messages::names;

pub(super) fn about(world: &World, today: Day, begun: Begun) -> anyhow::Result<Said> {
    let lang = world.lang;
    let outcomes: Vec<&str> = Outcome::ALL.iter().map(|outcome| names::word(outcome.word(), lang)).collect();
    let chosen = world.choose(words::outcome(lang), &outcomes)?;
    let outcome = Outcome::ALL.get(chosen).copied().unwrap_or(Outcome::Reached);
    let mut said = Said {
        outcome,
        said: begun.said.clone().unwrap_or_default(),
        score: begun.score,
        next: None,
        reaction: begun.reaction,
        satisfied: begun.satisfied,
    };
    if outcome.is_contact() && begun.said.is_none() {
        said.said = world.ask(words::said(lang), |_| None)?;
    }
    if matches!(outcome, Outcome::Reached | Outcome::Replied | Outcome::Booked) {
        if said.score.is_none() {
            let wrong = |text: &str| match text.trim().is_empty() || score(text).is_some() {
                true => None,
                false => Some(Fact::Followup(FollowupFact::ScoreUnclear { text: text.to_string() })),
            };
            said.score = score(&world.ask(words::score(lang), wrong)?);
        }
        if begun.complained && said.satisfied.is_none() {
            said.satisfied = Some(world.confirm(words::satisfied(lang))?);
        }
        if !said.reaction {
            said.reaction = world.confirm(words::reaction(lang))?;
        }
    }
    if outcome == Outcome::Later {
        let wrong = |text: &str| match next_day(text, today) {
            Ok(_) => None,
            Err(Problems(problems)) => problems.into_iter().next().map(|problem| problem.fact),
        };
        said.next = next_day(&world.ask(words::next(lang), wrong)?, today).ok();
    }
    Ok(said)
}
