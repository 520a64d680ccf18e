//! `salon complaint close` and `reopen`: closed with what caused it and what changes; open again where she
//! is not satisfied.

use super::back::{TakenBack, TakingBack};
use super::find;
use super::step::{after, how, tell};
use super::wanted::{ComplaintCloseArgs, bad, staff};
use super::writing::{Step, Writing};
use crate::cli::complete;
use crate::cli::register::{self, Record};
use crate::cli::till::load::Shop;
use crate::cli::till::typed;
use crate::cli::world::World;
use crate::domain::complaint::{Complaint, State, step};
use crate::domain::complaint_fact::ComplaintFact;
use crate::domain::day::{Day, Moment};
use crate::domain::problem::{Exit, Fact, Problem, Problems};
use crate::domain::rule::Rules;
use crate::domain::rule::complaint::{ComplaintRules, MANAGER, OWNER};
use crate::domain::when::{self, Lean};
use crate::messages::complaint as words;
use crate::messages::help::both;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct ComplaintReopenArgs {
    #[arg(value_name = "COMPLAINT", add = ArgValueCompleter::new(complete::clients),
          help = both("投诉编号或它的一段，或顾客", "the complaint's id or a part of it, or the client"))]
    pub complaint: String,
    #[arg(value_name = "REASON", required_unless_present = "why", conflicts_with = "why", help = both("为什么重新处理", "why it is reopened"))]
    pub words: Option<String>,
    #[arg(long, alias = "said", value_name = "REASON", help = both("同上，也可以这样写", "the same, said so"))]
    pub why: Option<String>,
    #[arg(long, help = both("处理记错了：补偿的积分、券、卡上送的都收回", "the remedy was entered wrongly: points, coupons and what was given on a card go back"))]
    pub take_back: bool,
}

pub fn run(world: &World, args: &ComplaintCloseArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let mut ids = world.ids();
    let asked = match world.interactive {
        true => super::ask::why_closed(world, args, in_charge(world, &rules, args)?.as_ref())?,
        false => args.clone(),
    };
    let args = &asked;
    let (outcome, (found, told)) = register::write(world, "complaint close", |store| {
        let may_be = |complaint: &Complaint| complaint.state() == State::Resolved;
        let found = find::the_one(store, &rules, &args.complaint, &may_be, world.lang)?;
        let shop = Shop::load(store)?;
        let now = world.now(&rules);
        let mut problems = Problems::default();
        let at = problems.keep(typed::moment(world, &rules, args.at.as_deref())).unwrap_or(now);
        problems.0.extend(refused(&found.complaint, &rules, args, at));
        let who = problems.keep(staff(&shop, given(&args.action_by))).filter(|who| !who.is_empty());
        let who = match given(&args.action_by) {
            Some(_) => who,
            None => problems.keep(sees_to_it(&found.complaint, &rules.complaint, &shop)),
        };
        let due =
            problems.keep(given(&args.action_due).map(|text| ahead(text, now.day)).transpose()).flatten();
        let due = due.unwrap_or_else(|| now.day.plus(rules.complaint.action_within));
        problems.or_ok()?;
        let who = who.unwrap_or_default();
        let [cause, action] = [&args.cause, &args.action].map(said);
        let mut writing = Writing::default();
        writing.set("cause", cause);
        writing.set("corrective_action", action);
        writing.set("action_by", &who);
        writing.set("action_due_on", due);
        writing.moment("closed_at", State::Closed.word(), at, now, cause);
        let told = words::action(action, &shop.staff_name(&who), due, world.lang);
        let edits = writing.edits(&found.complaint, now, &world.by, &mut ids);
        Ok::<_, Problems>((edits, found.complaint.id.clone(), (found, told)))
    })?;
    tell(world, &found, State::Closed, None, None);
    world.tell(&told);
    Ok(register::ended(world, outcome.as_ref()))
}

fn said(text: &Option<String>) -> &str {
    text.as_deref().unwrap_or_default().trim()
}

/// A day that is still to come, as people type it.
fn ahead(text: &str, today: Day) -> Result<Day, Problems> {
    let day = when::day(text, today, Lean::Ahead).or_else(|| Day::parse(text.trim()));
    let day = day.ok_or_else(|| Problems::from(Fact::NotADate { text: text.to_string() }))?;
    match day < today {
        true => Err(bad("--action-due", text)),
        false => Ok(day),
    }
}

fn given(text: &Option<String>) -> Option<&str> {
    text.as_deref().filter(|text| !text.trim().is_empty())
}

/// Why it must be said who sees to what changes; none where that is plain.
fn in_charge(world: &World, rules: &Rules, args: &ComplaintCloseArgs) -> Result<Option<Fact>, Problems> {
    let store = world.store()?;
    let may_be = |complaint: &Complaint| complaint.state() == State::Resolved;
    let found = find::the_one(&store, rules, &args.complaint, &may_be, world.lang)?;
    let unclear = sees_to_it(&found.complaint, &rules.complaint, &Shop::load(&store)?).err();
    store.release();
    Ok(unclear.and_then(|unclear| unclear.0.into_iter().next()).map(|problem| problem.fact))
}

/// Who sees to what changes, where nobody else is named: whoever the complaint was given to, else the manager, else
/// the owner, where there is one of them.
fn sees_to_it(complaint: &Complaint, rules: &ComplaintRules, shop: &Shop) -> Result<String, Problems> {
    if !complaint.assigned.is_empty() {
        return Ok(complaint.assigned.clone());
    }
    let with = |role| {
        let is_one =
            |staff: &&Record| staff.get("active").trim() != "no" && rules.has_role(staff.get("role"), role);
        Some(shop.staff.iter().filter(is_one).collect::<Vec<_>>()).filter(|found| !found.is_empty())
    };
    match with(MANAGER).or_else(|| with(OWNER)).unwrap_or_default().as_slice() {
        [] => Err(ComplaintFact::CloseWants { what: "action-by" }.into()),
        [one] => Ok(one.get("id").to_string()),
        several => {
            let names = several.iter().map(|staff| staff.get("name").to_string()).collect();
            Err(ComplaintFact::SeveralInCharge { names }.into())
        }
    }
}

/// Everything that stands against it.
fn refused(complaint: &Complaint, rules: &Rules, args: &ComplaintCloseArgs, at: Moment) -> Vec<Problem> {
    let mut facts = step::refused(complaint, State::Closed, at);
    if complaint.state() == State::Closed {
        return facts.into_iter().map(Problem::from).collect();
    }
    if rules.complaint.is_urgent(&complaint.kind) && complaint.gone_on.is_none() {
        facts.push(ComplaintFact::NotGone { id: complaint.id.clone() });
    }
    for (text, what) in [(&args.cause, "cause"), (&args.action, "action")] {
        if said(text).is_empty() {
            facts.push(ComplaintFact::CloseWants { what });
        }
    }
    facts.into_iter().map(Problem::from).collect()
}

pub fn reopen(world: &World, args: &ComplaintReopenArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let why = typed::why(args.why.as_ref().or(args.words.as_ref()).map_or("", String::as_str))?;
    let mut ids = world.ids();
    let (outcome, (found, next, lines)) = register::write(world, "complaint reopen", |store| {
        let may_be = |complaint: &Complaint| complaint.state() >= State::Resolved;
        let found = find::the_one(store, &rules, &args.complaint, &may_be, world.lang)?;
        if !may_be(&found.complaint) {
            return Err(ComplaintFact::NotResolved { id: found.complaint.id }.into());
        }
        let now = world.now(&rules);
        let mut writing = Writing::default();
        again(&found.complaint, now, why, &mut writing);
        let mut open = found.complaint.clone();
        (open.answered_at, open.resolved_at, open.closed_at) = (None, None, None);
        open.reopened_at = Some(now);
        let (_, next) = how(store, &rules, &after(&open, State::New, now), State::Responded, now)?;
        let taken = match args.take_back {
            true => {
                let complaint = &found.complaint;
                TakingBack { world, rules: &rules, store, complaint, at: now, why }.all(&mut ids)?
            }
            false => TakenBack::default(),
        };
        taken.steps.into_iter().for_each(|step| writing.step(step));
        let mut edits = writing.edits(&found.complaint, now, &world.by, &mut ids);
        edits.extend(taken.edits);
        Ok::<_, Problems>((edits, found.complaint.id.clone(), (found, next, taken.lines)))
    })?;
    world.tell(&words::reopened(&found.complaint.id, &found.client.name, world.lang));
    if let Some(next) = next {
        world.tell(&words::next(&next, world.lang));
    }
    lines.iter().for_each(|line| world.tell(line));
    Ok(register::ended(world, outcome.as_ref()))
}

/// The cells of a complaint that is open again. What stood there stays in its story.
pub fn again(complaint: &Complaint, now: Moment, why: &str, writing: &mut Writing) {
    let before = [
        ("answered_at", complaint.answered_at),
        ("agreed_at", complaint.agreed_at),
        ("resolved_at", complaint.resolved_at),
        ("closed_at", complaint.closed_at),
    ];
    let told: Vec<String> =
        before.iter().filter_map(|(column, at)| at.map(|at| format!("{column}={at}"))).collect();
    for (column, _) in before.iter().filter(|(_, at)| at.is_some()) {
        writing.set(column, "");
    }
    writing.set("reopened_at", now);
    writing.step(Step { from: told.join(";"), ..Step::of("reopened", why) });
}

/// Whether she is satisfied with how her complaint was settled; one that she is not satisfied with is open again.
pub fn satisfied(complaint: &Complaint, yes: bool, now: Moment, said: &str, writing: &mut Writing) {
    let word = if yes { "yes" } else { "no" };
    writing.set("satisfied", word);
    writing.step(Step { to: word.into(), ..Step::of("satisfied", "") });
    if !yes && complaint.state() >= State::Resolved {
        again(complaint, now, said, writing);
    }
}
