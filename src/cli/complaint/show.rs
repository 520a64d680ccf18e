//! `salon complaint show`: the whole story of a complaint, in order of time.

use super::find;
use super::listed::Listed;
use super::story::{self, Entry};
use crate::cli::book::cautions;
use crate::cli::clock::{by_the_clock, closures};
use crate::cli::complete;
use crate::cli::till::load::{Shop, sound};
use crate::cli::world::World;
use crate::cli::{Format, improvement, print_records, register};
use crate::domain::complaint::Complaint;
use crate::domain::complaint::clock::{self, Due};
use crate::domain::day::Moment;
use crate::domain::problem::{Exit, Problem};
use crate::domain::rule::Rules;
use crate::messages::complaint::names::column;
use crate::messages::complaint::{self as words, names};
use crate::messages::help::both;
use crate::messages::moment::moment;
use crate::render::card::{self, Section};
use crate::store::complaints;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;
use serde_json::{Value, json};

#[derive(Args, Debug)]
pub struct ComplaintShowArgs {
    #[arg(value_name = "COMPLAINT", add = ArgValueCompleter::new(complete::clients),
          help = both("投诉编号或它的一段，或顾客", "the complaint's id or a part of it, or the client"))]
    pub complaint: String,
}

/// A complaint, with everything that is known of it.
pub struct Told {
    pub complaint: Complaint,
    pub listed: Listed,
    pub about: Option<String>,
    pub cautions: Vec<String>,
    pub stages: [Due; 3],
    pub story: Vec<Entry>,
    /// What is to be done better because of it, and what was.
    pub improvements: Vec<(Moment, String)>,
}

pub fn run(world: &World, args: &ComplaintShowArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let (told, problems) = load(world, &rules, &args.complaint)?;
    match world.format {
        Format::Table | Format::Text => world.say(&page(world, &rules, &told)),
        format => print_records(world, &[record(world, &told)], format),
    }
    world.warn(&problems);
    Ok(Exit::Done)
}

/// Reads everything about the complaint that is meant.
pub fn load(world: &World, rules: &Rules, asked: &str) -> anyhow::Result<(Told, Vec<Problem>)> {
    let store = world.store()?;
    let may_be = |_: &Complaint| true;
    let complaint = find::the_one(&store, rules, asked, &may_be, world.lang)?.complaint;
    let (mut problems, now) = (Vec::new(), world.latest(rules));
    let notes = complaints::notes_of(&store, &[&complaint.id], &mut problems)?;
    let calls = complaints::calls_about(&store, &complaint, &mut problems)?;
    sound(problems)?;
    let shop = Shop::load(&store)?;
    let about = (!complaint.about.is_empty())
        .then(|| super::about::of(&store, &shop, &complaint.client, &complaint.about))
        .map(|found| found.map_or_else(|_| complaint.about.clone(), |about| about.told(&shop)));
    let mut unreadable = Vec::new();
    let dossier = match rules.complaint.is_urgent(&complaint.kind) {
        true => cautions::dossier(&store, &complaint.client, &mut unreadable),
        false => None,
    };
    let mut cautions =
        dossier.map(|dossier| cautions::told(&dossier, now.day, world.lang)).unwrap_or_default();
    let closures = closures(&store)?;
    let stages =
        by_the_clock(rules, &closures, |hours| clock::stages(&complaint, &rules.complaint, hours, now));
    let listed = Listed::of(&store, rules, vec![complaint.clone()], now)?;
    if rules.complaint.is_urgent(&complaint.kind)
        && let Some(client) = listed.clients.get(&complaint.client)
    {
        cautions.extend(cautions::noted(client, rules, world.lang));
    }
    let (drawn, staff) = (improvement::drawn_from(&store, &complaint.id)?, register::staff_names(&store)?);
    store.release();
    let improvements = drawn.iter().flat_map(|one| improvement::story(one, &staff, world.lang)).collect();
    let story = story::of(&complaint, &notes, &calls);
    Ok((Told { complaint, listed, about, cautions, stages, story, improvements }, unreadable))
}

fn page(world: &World, rules: &Rules, told: &Told) -> String {
    let (lang, complaint) = (world.lang, &told.complaint);
    let client = told.listed.clients.get(&complaint.client);
    let phone = client.map(|client| world.shown_phone(&client.phone)).unwrap_or_default();
    let heading = [
        complaint.id.as_str(),
        told.listed.client_name(complaint),
        &phone,
        names::kind(&complaint.kind, lang),
        names::severity(&complaint.severity, lang),
        names::state(complaint.state().word(), lang),
    ];
    let heading: Vec<&str> = heading.into_iter().filter(|part| !part.is_empty()).collect();
    let mut health = Section::new(words::heading("cautions", lang));
    health.caution = true;
    health.list("", told.cautions.iter().cloned());
    let mut clock = Section::new(words::heading("clock", lang));
    for due in &told.stages {
        let text = format!("{}  {}", moment(due.at, lang), words::standing(due, lang));
        clock.line(names::stage(due.stage.word(), lang), text);
    }
    let mut story = Section::new(words::heading("story", lang));
    let mut lines: Vec<(Moment, String)> =
        told.story.iter().map(|entry| (entry.at, entry.told(&told.listed, lang))).collect();
    lines.extend(told.improvements.iter().cloned());
    lines.sort_by_key(|(at, _)| *at);
    for (at, line) in lines {
        story.line(&at.to_string().replace('T', " "), line);
    }
    let sections = [health, facts(world, rules, told), clock, story];
    card::page(&heading.join("  "), &sections, world.colour)
}

fn facts(world: &World, rules: &Rules, told: &Told) -> Section {
    let (lang, complaint) = (world.lang, &told.complaint);
    let mut facts = Section::new("");
    let mut line = |name: &str, text: &str| facts.line(column(name, lang), text);
    let yes = |yes: bool| crate::messages::names::word(if yes { "yes" } else { "no" }, lang);
    line("number", &complaint.number);
    line("said", &complaint.said);
    line("wants", &complaint.wants);
    line("about", told.about.as_deref().unwrap_or_default());
    line("channel", &crate::messages::complaint::slip::channel(rules, &complaint.channel, lang));
    line("taken_by", &complaint.taken_by);
    line("staff", told.listed.staff_name(&complaint.staff));
    line("assigned", told.listed.staff_name(&complaint.assigned));
    line("in_scope", complaint.in_scope.map_or("", yes));
    line("product", &complaint.product);
    line("batch", &complaint.batch);
    line("photos", &complaint.photos.join(lang.pick("；", "; ")));
    line("gone_on", &complaint.gone_on.map(|day| day.to_string()).unwrap_or_default());
    line("agreed_at", &complaint.agreed_at.map(|at| moment(at, lang)).unwrap_or_default());
    line("remedy", names::remedy(&complaint.remedy, lang));
    line("cost", &complaint.cost.map(|cost| cost.to_string()).unwrap_or_default());
    line("satisfied", complaint.satisfied.map_or("", yes));
    line("cause", &complaint.cause);
    line("corrective_action", &complaint.corrective_action);
    line("action_by", told.listed.staff_name(&complaint.action_by));
    line("action_due_on", &complaint.action_due.map(|day| day.to_string()).unwrap_or_default());
    line("note", &complaint.note);
    facts
}

fn record(world: &World, told: &Told) -> Value {
    let next = told.listed.complaints.first().and_then(|(_, next)| next.as_ref());
    let mut record = told.listed.record(world, &told.complaint, next);
    let stage = |due: &Due| {
        json!({
            "stage": due.stage.word(),
            "due": due.at.to_string(),
            "done": due.left().is_none(),
            "in_time": !matches!(due.standing, clock::Standing::MetLate(_) | clock::Standing::Late(_)),
            "left_minutes": due.left(),
        })
    };
    let entry = |entry: &Entry| {
        json!({
            "at": entry.at.to_string(),
            "by": entry.by,
            "what": entry.what,
            "from": entry.from,
            "to": entry.to,
            "said": entry.said,
        })
    };
    if let Some(record) = record.as_object_mut() {
        record.insert("stages".into(), told.stages.iter().map(stage).collect());
        record.insert("story".into(), told.story.iter().map(entry).collect());
        let improvement = |(at, said): &(Moment, String)| json!({ "at": at.to_string(), "said": said });
        record.insert("improvements".into(), told.improvements.iter().map(improvement).collect());
    }
    record
}
