//! `salon complaint resolve`: what was agreed with her is done, in one change with what it brings.

use super::doing::{Doing, Done};
use super::find;
use super::step::{after, how, tell};
use super::wanted::{ComplaintResolveArgs, Remedy};
use super::writing::Writing;
use crate::cli::register;
use crate::cli::till::typed;
use crate::cli::world::World;
use crate::domain::complaint::{Complaint, State, step};
use crate::domain::complaint_fact::ComplaintFact;
use crate::domain::day::Moment;
use crate::domain::problem::{Exit, Problem, Problems};
use crate::domain::rule::Rules;
use crate::domain::rule::followup::After;
use crate::messages::complaint as words;

pub fn run(world: &World, args: &ComplaintResolveArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let said = args.spoken.or(args.words.as_deref())?;
    let mut ids = world.ids();
    let (outcome, (found, done, how, next)) = register::write(world, "complaint resolve", |store| {
        let found = find::the_one(store, &rules, &args.complaint, &Complaint::is_open, world.lang)?;
        let now = world.now(&rules);
        let at = typed::moment(world, &rules, args.at.as_deref())?;
        let mut problems: Vec<Problem> = refused(&found.complaint, args, at);
        let cost = match args.cost.as_deref().map(|text| typed::amount("--cost", text)).transpose() {
            Ok(cost) => cost,
            Err(found) => {
                problems.extend(found.0);
                None
            }
        };
        // Nothing is done for a complaint that can't be resolved yet, and what else is wrong is told as well.
        let doing = Doing { world, rules: &rules, store, found: &found, args, at, cost };
        let done = doing.done(&mut ids).unwrap_or_else(|found| {
            problems.extend(found.0);
            Done::default()
        });
        Problems(problems).or_ok()?;
        let writing = writing(&found.complaint, args, &done, (at, now), &said);
        let (how, next) =
            how(store, &rules, &after(&found.complaint, State::Resolved, at), State::Resolved, now)?;
        let mut edits = writing.edits(&found.complaint, now, &world.by, &mut ids);
        edits.extend(done.edits.iter().cloned());
        Ok::<_, Problems>((edits, found.complaint.id.clone(), (found, done, how, next)))
    })?;
    tell(world, &found, State::Resolved, how.as_ref(), next.as_ref());
    done.lines.iter().for_each(|line| world.tell(line));
    world.warn(&done.unreadable);
    if let Some(days) = call_after(&rules) {
        world.tell(&words::call_due(days, args.remedy == Remedy::Redo, world.lang));
    }
    Ok(register::ended(world, outcome.as_ref()))
}

/// Everything that stands against it: states that are left out, no agreement, options that don't go with it.
fn refused(complaint: &Complaint, args: &ComplaintResolveArgs, at: Moment) -> Vec<Problem> {
    let mut facts = step::refused(complaint, State::Resolved, at);
    let agreed = complaint.agreed_at.is_some_and(|agreed| agreed >= complaint.counted_from());
    if !args.agreed && !agreed && complaint.state() < State::Resolved {
        facts.push(ComplaintFact::NotAgreed { id: complaint.id.clone() });
    }
    let remedy = args.remedy;
    let given = [
        (args.points.is_some(), "--points", Remedy::Compensate),
        (args.coupon.is_some(), "--coupon", Remedy::Compensate),
        (args.gift.is_some(), "--gift", Remedy::Compensate),
        (args.redo.is_some(), "--redo", Remedy::Redo),
        (args.service.is_some(), "--service", Remedy::Redo),
        (args.staff.is_some(), "--staff", Remedy::Redo),
    ];
    for (_, option, _) in given.into_iter().filter(|(given, _, of)| *given && *of != remedy) {
        facts.push(ComplaintFact::Unfit { option, remedy: remedy.word() });
    }
    facts.into_iter().map(Problem::from).collect()
}

fn writing(
    complaint: &Complaint,
    args: &ComplaintResolveArgs,
    done: &Done,
    (at, now): (Moment, Moment),
    said: &str,
) -> Writing {
    let mut writing = Writing::default();
    if args.agreed {
        writing.set("agreed_at", at);
    }
    writing.set("remedy", args.remedy.word());
    if let Some(cost) = done.cost {
        writing.set("cost", cost);
    }
    // Whether she is satisfied with this is asked anew.
    if complaint.satisfied.is_some() {
        writing.set("satisfied", "");
    }
    writing.moment("resolved_at", State::Resolved.word(), at, now, said);
    done.steps.iter().for_each(|step| writing.step(step.clone()));
    writing
}

/// After how many days she is asked whether she is satisfied.
fn call_after(rules: &Rules) -> Option<i64> {
    let rules = rules.followup.rules.iter().filter(|rule| rule.after == After::Complaint);
    rules.flat_map(|rule| rule.days.iter().copied()).min()
}
