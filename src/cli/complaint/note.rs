//! `salon complaint note` and `assign`: what is added to a complaint, and what of it is put right.

use super::about;
use super::close::satisfied;
use super::find;
use super::photos;
use super::wanted::{channel, kinds, severities, staff};
use super::writing::{Step, Writing};
use crate::cli::choices::{self, YES_NO};
use crate::cli::complete;
use crate::cli::register;
use crate::cli::spoken::Spoken;
use crate::cli::till::load::Shop;
use crate::cli::world::{World, parse_day};
use crate::domain::complaint::{Complaint, State};
use crate::domain::complaint_fact::ComplaintFact;
use crate::domain::problem::{Exit, Fact, Problem, Problems};
use crate::domain::rule::Rules;
use crate::messages::complaint as words;
use crate::messages::followup::settled;
use crate::messages::help::both;
use crate::store::directory::Store;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct ComplaintNoteArgs {
    #[arg(value_name = "COMPLAINT", add = ArgValueCompleter::new(complete::clients),
          help = both("投诉编号或它的一段，或顾客", "the complaint's id or a part of it, or the client"))]
    pub complaint: String,
    #[arg(value_name = "WORDS", help = both("备注", "the note"))]
    pub words: Option<String>,
    #[command(flatten)]
    pub spoken: Spoken,
    #[arg(long, value_name = "KIND", value_parser = kinds().later(), hide_possible_values = true, help = both("更正类别", "another kind: product, attitude …"))]
    pub kind: Option<String>,
    #[arg(long, value_name = "SEVERITY", value_parser = severities().later(), hide_possible_values = true, help = both("更正轻重：low、normal、high", "another severity: low, normal, high"))]
    pub severity: Option<String>,
    #[arg(long, value_name = "CHANNEL", help = both("更正渠道", "another channel"))]
    pub channel: Option<String>,
    #[arg(long, value_name = "ID", help = both("关于哪次到店、哪笔购买或哪个预约", "the visit, sale or booking that it is about"))]
    pub about: Option<String>,
    #[arg(long, value_name = "STAFF", add = ArgValueCompleter::new(complete::staff), help = both("投诉的是谁", "of whose work she complains"))]
    pub staff: Option<String>,
    #[arg(long, value_name = "TEXT", help = both("她的要求", "what she wants"))]
    pub wants: Option<String>,
    #[arg(long, value_name = "YES/NO", value_parser = choices::said(YES_NO).later(), hide_possible_values = true, help = both("在售后范围内：yes、no", "covered by the guarantee: yes, no"))]
    pub in_scope: Option<String>,
    #[arg(long, value_name = "TEXT", help = both("用了什么产品", "the product that was used"))]
    pub product: Option<String>,
    #[arg(long, value_name = "TEXT", help = both("产品批号", "its batch"))]
    pub batch: Option<String>,
    #[arg(long = "photo", value_name = "FILE", help = both("再加照片的文件", "files of further photos"))]
    pub photos: Vec<String>,
    #[arg(long, value_name = "DAY", num_args = 0..=1, default_missing_value = "", require_equals = true,
          help = both("不良反应消退了：--gone，或 --gone=昨天", "the reaction is gone: --gone, or --gone=yesterday"))]
    pub gone: Option<String>,
    #[arg(long, value_name = "YES/NO", value_parser = choices::said(YES_NO).later(), hide_possible_values = true,
          help = both("处理的结果她满意吗：yes、no；不满意会重新处理", "whether she is satisfied with how it was settled; no reopens it"))]
    pub satisfied: Option<String>,
}

#[derive(Args, Debug)]
pub struct ComplaintAssignArgs {
    #[arg(value_name = "COMPLAINT", add = ArgValueCompleter::new(complete::clients),
          help = both("投诉编号或它的一段，或顾客", "the complaint's id or a part of it, or the client"))]
    pub complaint: String,
    #[arg(value_name = "STAFF", add = ArgValueCompleter::new(complete::staff), help = both("姓名或编号", "name or number"))]
    pub staff: String,
}

pub fn run(world: &World, args: &ComplaintNoteArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let said = args.spoken.or(args.words.as_deref())?;
    let mut ids = world.ids();
    let (outcome, told) = register::write(world, "complaint note", |store| {
        let found = find::the_one(store, &rules, &args.complaint, &Complaint::is_open, world.lang)?;
        let mut problems = Problems::default();
        let corrected = problems.keep(corrections(world, store, &rules, &found.complaint, args));
        let (mut writing, about) = corrected.unwrap_or_default();
        let mut told = vec![words::noted(&found.complaint.id, &found.client.name, world.lang)];
        told.extend(about.map(|about| words::about(&about, world.lang)));
        told.extend(problems.keep(gone(world, &rules, &found.complaint, args, &mut writing)).flatten());
        let satisfied_now = choices::said(YES_NO).one_of("--satisfied", args.satisfied.as_deref());
        let is_satisfied = problems.keep(satisfied_now).flatten().map(|word| word == "yes");
        if is_satisfied.is_some() && found.complaint.state() < State::Resolved {
            problems.0.push(Problem::from(ComplaintFact::NotResolved { id: found.complaint.id.clone() }));
        }
        problems.or_ok()?;
        // Why it is reopened is told with that.
        if !said.is_empty() && is_satisfied != Some(false) {
            writing.step(Step::of("noted", &said));
        }
        if let Some(yes) = is_satisfied {
            let complaint = &found.complaint;
            satisfied(complaint, yes, world.now(&rules), &said, &mut writing);
            told.push(settled(&complaint.id, yes, world.lang));
        }
        if writing.is_empty() {
            return Err(Fact::NothingGiven.into());
        }
        let edits = writing.edits(&found.complaint, world.now(&rules), &world.by, &mut ids);
        Ok::<_, Problems>((edits, found.complaint.id, told))
    })?;
    told.iter().for_each(|line| world.tell(line));
    Ok(register::ended(world, outcome.as_ref()))
}

/// What is to be put right, and what it is about now.
fn corrections(
    world: &World,
    store: &Store,
    rules: &Rules,
    complaint: &Complaint,
    args: &ComplaintNoteArgs,
) -> Result<(Writing, Option<String>), Problems> {
    let (mut writing, mut told, mut problems) = (Writing::default(), None, Problems::default());
    let kind = problems.keep(kinds().one_of("--kind", args.kind.as_deref())).flatten();
    let severity = problems.keep(severities().one_of("--severity", args.severity.as_deref())).flatten();
    let in_scope = choices::said(YES_NO).one_of("--in-scope", args.in_scope.as_deref());
    let in_scope = problems.keep(in_scope).flatten();
    let mut text = |column, before: &str, cell: &Option<String>| {
        if let Some(cell) = cell {
            writing.correct(column, before, cell.trim());
        }
    };
    text("kind", &complaint.kind, &kind);
    text("severity", &complaint.severity, &severity);
    text("wants", &complaint.wants, &args.wants);
    text("product", &complaint.product, &args.product);
    text("batch", &complaint.batch, &args.batch);
    let scope = complaint.in_scope.map_or("", |yes| if yes { "yes" } else { "no" });
    text("in_scope", scope, &in_scope);
    if let Some(way) = &args.channel {
        let way = problems.keep(channel(rules, Some(way))).unwrap_or_default();
        writing.correct("channel", &complaint.channel, &way);
    }
    let shop = Shop::load(store)?;
    if let Some(who) = &args.staff {
        let who = problems.keep(staff(&shop, Some(who))).unwrap_or_default();
        writing.correct("staff", &complaint.staff, &who);
    }
    let about = args.about.as_deref().map(|asked| about::of(store, &shop, &complaint.client, asked));
    if let Some(about) = problems.keep(about.transpose()).flatten() {
        writing.correct("about", &complaint.about, &about.id);
        told = Some(about.told(&shop));
    }
    let further = problems.keep(photos::typed(world, &args.photos)).unwrap_or_default();
    problems.or_ok()?;
    if !further.is_empty() {
        let photos = [&complaint.photos[..], &further[..]].concat();
        writing.correct("photos", &complaint.photos.join(";"), &photos.join(";"));
    }
    Ok((writing, told))
}

/// A reaction is gone.
fn gone(
    world: &World,
    rules: &Rules,
    complaint: &Complaint,
    args: &ComplaintNoteArgs,
    writing: &mut Writing,
) -> Result<Option<String>, Problems> {
    let Some(text) = &args.gone else { return Ok(None) };
    // A kind that isn't known is told by itself.
    let kind = kinds().one_of("--kind", args.kind.as_deref()).ok().flatten();
    if !rules.complaint.is_urgent(kind.as_ref().unwrap_or(&complaint.kind)) {
        return Err(ComplaintFact::NoReaction { id: complaint.id.clone() }.into());
    }
    let today = world.today(rules);
    let on = if text.is_empty() { today } else { parse_day(text, Some(today))? };
    crate::cli::till::typed::past(world, rules, on)?;
    if on < complaint.opened_at.day {
        let (at, last) = (on.start(), complaint.opened_at);
        return Err(ComplaintFact::TooEarly { at, last }.into());
    }
    writing.set("gone_on", on);
    writing.step(Step { to: on.to_string(), ..Step::of("gone", "") });
    Ok(Some(words::gone(&complaint.id, on, world.lang)))
}

pub fn assign(world: &World, args: &ComplaintAssignArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let mut ids = world.ids();
    let (outcome, told) = register::write(world, "complaint assign", |store| {
        let found = find::the_one(store, &rules, &args.complaint, &Complaint::is_open, world.lang)?;
        let shop = Shop::load(store)?;
        let id = staff(&shop, Some(&args.staff))?;
        let mut writing = Writing::default();
        writing.set("assigned", &id);
        let from = found.complaint.assigned.clone();
        writing.step(Step { from, to: id.clone(), ..Step::of("assigned", "") });
        let told =
            words::assigned(&found.complaint.id, &found.client.name, &shop.staff_name(&id), world.lang);
        let edits = writing.edits(&found.complaint, world.now(&rules), &world.by, &mut ids);
        Ok::<_, Problems>((edits, found.complaint.id, told))
    })?;
    world.tell(&told);
    Ok(register::ended(world, outcome.as_ref()))
}
