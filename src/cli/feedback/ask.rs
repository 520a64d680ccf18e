//! Question by question, where words are missing and somebody sits at a terminal.

use super::Given;
use crate::cli::book::desk;
use crate::cli::till::load::{Choice, Shop};
use crate::cli::world::World;
use crate::domain::day::Moment;
use crate::domain::feedback_fact::FeedbackFact;
use crate::domain::problem::{Fact, Problems};
use crate::domain::rule::Rules;
use crate::import::values::scores;
use crate::messages::feedback::ask as words;

/// So many visits are offered.
const OFFERED: usize = 6;

/// Asks for what is missing.
pub(super) fn about(world: &World, rules: &Rules, mut given: Given, at: Moment) -> anyhow::Result<Given> {
    let lang = world.lang;
    if given.client.is_none() && !given.anonymous && given.visit.is_none() {
        let wrong = |text: &str| match text.trim().is_empty() {
            true => None,
            false => client_unclear(world, rules, text),
        };
        let asked = world.ask(words::client(lang), wrong)?;
        given.anonymous = asked.trim().is_empty();
        given.client = Some(asked).filter(|asked| !asked.trim().is_empty());
        if let Some(client) = &given.client {
            given.visit = visit(world, rules, client, at)?;
        }
    }
    if given.score.is_none() {
        let wrong = |text: &str| match scores::score(text) {
            Ok(_) => None,
            Err(_) => Some(Fact::Feedback(FeedbackFact::ScoreUnclear { text: text.to_string() })),
        };
        given.score = scores::score(&world.ask(words::score(lang), wrong)?).ok().flatten();
    }
    if given.said.is_none() {
        given.said = Some(world.ask(words::said(lang), |_| None)?);
    }
    Ok(given)
}

fn client_unclear(world: &World, rules: &Rules, text: &str) -> Option<Fact> {
    let store = world.store().ok()?;
    let Err(Problems(problems)) = desk::client_asked(&store, rules, text) else { return None };
    problems.into_iter().next().map(|problem| problem.fact)
}

/// One of her last visits, if it is about one.
fn visit(world: &World, rules: &Rules, client: &str, at: Moment) -> anyhow::Result<Option<String>> {
    let store = world.store()?;
    let client = desk::client_asked(&store, rules, client)?;
    let shop = Shop::load(&store)?;
    let from = Some(at.day.plus(-rules.feedback.back));
    let mut visits = Choice { client: Some(&client.id), from, to: Some(at.day) }.visits(&store)?;
    store.release();
    visits.retain(|visit| visit.reverses.is_empty());
    visits.sort_by_key(|visit| std::cmp::Reverse(visit.at));
    visits.truncate(OFFERED);
    if visits.is_empty() {
        return Ok(None);
    }
    let line = |visit: &crate::domain::record::visit::Visit| {
        let at = visit.at.to_string().replace('T', " ");
        format!("{at} {} {}", shop.thing_name(&visit.service), shop.staff_name(&visit.staff))
    };
    let mut lines: Vec<String> = visits.iter().map(line).collect();
    lines.push(words::no_visit(world.lang).to_string());
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let chosen = world.choose(words::visit(world.lang), &lines)?;
    Ok(visits.get(chosen).map(|visit| visit.id.clone()))
}
