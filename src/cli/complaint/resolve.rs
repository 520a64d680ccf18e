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
    let (outcome, (found, done, is_redo, how, next)) =
        register::write(world, "complaint resolve", |store| {
            let found = find::the_one(store, &rules, &args.complaint, &Complaint::is_open, world.lang)?;
            let (now, mut problems) = (world.now(&rules), Problems::default());
            let at = problems.keep(typed::moment(world, &rules, args.at.as_deref())).unwrap_or(now);
            problems.0.extend(refused(&found.complaint, args, at));
            let cost = args.cost.as_deref().map(|text| typed::amount("--cost", text)).transpose();
            let cost = problems.keep(cost).flatten();
            let remedy = problems.keep(Remedy::typed(&args.remedy));
            problems.0.extend(remedy.map(|remedy| unfit(args, remedy)).unwrap_or_default());
            // Nothing is done for a complaint that can't be resolved yet, and what else is wrong is told as well.
            let done = remedy.and_then(|remedy| {
                let doing = Doing { world, rules: &rules, store, found: &found, args, remedy, at, cost };
                problems.keep(doing.done(&mut ids))
            });
            problems.or_ok()?;
            let (remedy, done) = (remedy.unwrap_or(Remedy::Explain), done.unwrap_or_default());
            let writing = writing(&found.complaint, args, (remedy, &done), (at, now), &said);
            let (how, next) =
                how(store, &rules, &after(&found.complaint, State::Resolved, at), State::Resolved, now)?;
            let mut edits = writing.edits(&found.complaint, now, &world.by, &mut ids);
            edits.extend(done.edits.iter().cloned());
            let is_redo = remedy == Remedy::Redo;
            Ok::<_, Problems>((edits, found.complaint.id.clone(), (found, done, is_redo, how, next)))
        })?;
    tell(world, &found, State::Resolved, how.as_ref(), next.as_ref());
    done.lines.iter().for_each(|line| world.tell(line));
    if let Some(due) = how.as_ref().filter(|due| done.redo_at.is_some_and(|at| at > due.at)) {
        world.tell(&words::redo_late(due.at, world.lang));
    }
    world.warn(&done.unreadable);
    if let Some(days) = call_after(&rules) {
        world.tell(&words::call_due(days, is_redo, world.lang));
    }
    Ok(register::ended(world, outcome.as_ref()))
}

/// What stands against it: states that are left out, no agreement.
fn refused(complaint: &Complaint, args: &ComplaintResolveArgs, at: Moment) -> Vec<Problem> {
    let mut facts = step::refused(complaint, State::Resolved, at);
    let agreed = complaint.agreed_at.is_some_and(|agreed| agreed >= complaint.counted_from());
    if !args.agreed && !agreed && complaint.state() < State::Resolved {
        facts.push(ComplaintFact::NotAgreed { id: complaint.id.clone() });
    }
    facts.into_iter().map(Problem::from).collect()
}

/// Options that don't go with the remedy.
fn unfit(args: &ComplaintResolveArgs, remedy: Remedy) -> Vec<Problem> {
    let given = [
        (args.points.is_some(), "--points", Remedy::Compensate),
        (args.coupon.is_some(), "--coupon", Remedy::Compensate),
        (args.gift.is_some(), "--gift", Remedy::Compensate),
        (args.redo.is_some(), "--redo", Remedy::Redo),
        (args.service.is_some(), "--service", Remedy::Redo),
        (args.staff.is_some(), "--staff", Remedy::Redo),
    ];
    let given = given.into_iter().filter(|(given, _, of)| *given && *of != remedy);
    let fact = |(_, option, _)| ComplaintFact::Unfit { option, remedy: remedy.word() };
    given.map(fact).map(Problem::from).collect()
}

fn writing(
    complaint: &Complaint,
    args: &ComplaintResolveArgs,
    (remedy, done): (Remedy, &Done),
    (at, now): (Moment, Moment),
    said: &str,
) -> Writing {
    let mut writing = Writing::default();
    if args.agreed {
        writing.set("agreed_at", at);
    }
    writing.set("remedy", remedy.word());
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
