//! `salon complaint open`: what she said is put on record, and the clock runs.

use super::about::{self, About};
use super::ask;
use super::photos;
use super::wanted::{ComplaintOpenArgs, channel, kinds, severities, staff};
use super::writing::{Step, new_row, steps};
use crate::cli::book::{cautions, desk};
use crate::cli::clock::{by_the_clock, closures};
use crate::cli::spoken;
use crate::cli::till::load::Shop;
use crate::cli::till::typed;
use crate::cli::world::World;
use crate::cli::{guarantee, register};
use crate::domain::complaint::{Complaint, clock};
use crate::domain::complaint_fact::ComplaintFact;
use crate::domain::day::Moment;
use crate::domain::id::{IdMaker, Kind};
use crate::domain::problem::{Exit, Fact, Problem, Problems, Sought};
use crate::domain::record::client::Client;
use crate::domain::rule::Rules;
use crate::messages::complaint as words;
use crate::store::complaints;
use crate::store::directory::Store;

/// What there is to say of a complaint that was opened.
struct Opened {
    id: String,
    client: Client,
    kind: String,
    severity: String,
    about: Option<String>,
    /// Others of hers that are open: one of them may be this very one.
    open: Vec<Complaint>,
    cautions: Vec<String>,
    next: Option<clock::Due>,
    missing: Vec<&'static str>,
    unreadable: Vec<Problem>,
}

pub fn run(world: &World, mut args: ComplaintOpenArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    if args.said.as_deref() == Some("-") {
        args.said = Some(spoken::standard_input()?);
    }
    if world.interactive {
        // Before any question: what was typed wrongly is not asked for again.
        known(&args)?;
        photos::typed(world, &args.photos)?;
        ask::missing(world, &rules, &mut args)?;
    }
    let mut ids = world.ids();
    let (outcome, opened) =
        register::write(world, "complaint open", |store| decide(world, store, &rules, &args, &mut ids))?;
    tell(world, &opened);
    world.warn(&opened.unreadable);
    Ok(register::ended(world, outcome.as_ref()))
}

/// The kind and the severity, where they were typed.
fn known(args: &ComplaintOpenArgs) -> Result<(Option<String>, Option<String>), Problems> {
    let mut problems = Problems::default();
    let kind = problems.keep(kinds().one_of("--kind", args.kind.as_deref())).flatten();
    let severity = problems.keep(severities().one_of("--severity", args.severity.as_deref())).flatten();
    problems.or_ok()?;
    Ok((kind, severity))
}

/// Everything that must be said and was not.
fn wanted(args: &ComplaintOpenArgs) -> Problems {
    let blank = |text: &Option<String>| text.as_deref().is_none_or(|text| text.trim().is_empty());
    let missing = [(blank(&args.kind), "kind"), (blank(&args.said), "said")];
    let missing = missing.into_iter().filter(|(missing, _)| *missing);
    Problems(missing.map(|(_, what)| ComplaintFact::Wanted { what }.into()).collect())
}

type Decided = (Vec<crate::domain::change::Edit>, String, Opened);

fn decide(
    world: &World,
    store: &Store,
    rules: &Rules,
    args: &ComplaintOpenArgs,
    ids: &mut IdMaker,
) -> Result<Decided, Problems> {
    let mut problems = wanted(args);
    let now = world.now(rules);
    let shop = Shop::load(store)?;
    let at = problems.keep(typed::moment(world, rules, args.at.as_deref())).unwrap_or(now);
    let client = problems.keep(desk::client_asked(store, rules, &args.client));
    let about = match (&args.about, &client) {
        (Some(text), Some(client)) => problems.keep(about::of(store, &shop, &client.id, text)),
        _ => None,
    };
    let channel = problems.keep(channel(rules, args.channel.as_deref())).unwrap_or_default();
    let worked = problems.keep(staff(&shop, args.staff.as_deref())).filter(|id| !id.is_empty());
    let worked = worked.or(about.as_ref().map(|about| about.staff.clone())).unwrap_or_default();
    let assigned = problems.keep(staff(&shop, args.assign.as_deref())).unwrap_or_default();
    let (kind, severity) = problems.keep(known(args)).unwrap_or_default();
    let photos = problems.keep(photos::typed(world, &args.photos)).unwrap_or_default();
    problems.or_ok()?;
    let unknown = || Fact::NotFound { what: Sought::Client, asked: args.client.clone(), verbs: &[] };
    let client = client.ok_or_else(unknown)?;
    let kind = kind.unwrap_or_default();
    // A reaction is grave whatever was typed; `complaint note --severity` puts it right, on record.
    let severity = severity.filter(|_| !rules.complaint.is_urgent(&kind));
    let severity = severity.unwrap_or_else(|| rules.complaint.severity_of(&kind).to_string());
    let text = |text: &Option<String>| text.as_deref().unwrap_or_default().trim().to_string();
    let id = ids.make(Kind::Complaint, Some(at.day.month()), |_| false);
    // In scope or not where that is plain; where it depends on answers, `guarantee check` asks them.
    let in_scope = match &about {
        Some(about) => guarantee::load::in_scope(store, rules, &about.id, at.day)?,
        None => "",
    };
    let responded = if args.responded { at.to_string() } else { String::new() };
    let cells = [
        ("id", id.clone()),
        ("client", client.id.clone()),
        ("opened_at", at.to_string()),
        ("channel", channel),
        ("taken_by", world.by.clone()),
        ("kind", kind.clone()),
        ("severity", severity.clone()),
        ("about", about.as_ref().map(|about| about.id.clone()).unwrap_or_default()),
        ("said", text(&args.said)),
        ("wants", text(&args.wants)),
        ("in_scope", in_scope.to_string()),
        ("responded_at", responded),
        ("staff", worked),
        ("assigned", assigned.clone()),
        ("product", product(args, about.as_ref())),
        ("batch", text(&args.batch)),
        ("photos", photos.join(";")),
    ];
    let mut taken = vec![Step { to: said_moment(at, now), ..Step::of("opened", "") }];
    if args.responded {
        taken.push(Step::of("responded", ""));
    }
    if !assigned.is_empty() {
        taken.push(Step { to: assigned, ..Step::of("assigned", "") });
    }
    let row = new_row(at, &cells);
    let mut edits = vec![row.clone()];
    edits.extend(steps(&id, &taken, now, &world.by, ids));
    let urgent = rules.complaint.is_urgent(&kind);
    let (mut unreadable, mut told) = (Vec::new(), Vec::new());
    if urgent {
        let dossier = cautions::dossier(store, &client.id, &mut unreadable);
        told = dossier.map(|dossier| cautions::told(&dossier, now.day, world.lang)).unwrap_or_default();
        told.extend(cautions::noted(&client, rules, world.lang));
    }
    let mut open = complaints::open_since(store, now.day.plus(-rules.complaint.look_back), &mut unreadable)?;
    open.retain(|other| other.client == client.id);
    let opened = Opened {
        open,
        about: about.map(|about| about.told(&shop)),
        cautions: told,
        next: next(store, rules, &cells, at, now)?,
        missing: if urgent { missing(&cells) } else { Vec::new() },
        unreadable,
        id: id.clone(),
        client,
        kind,
        severity,
    };
    Ok((edits, id, opened))
}

fn said_moment(at: Moment, now: Moment) -> String {
    if at == now { String::new() } else { at.to_string() }
}

/// The product of a reaction: what was said, or what was sold.
fn product(args: &ComplaintOpenArgs, about: Option<&About>) -> String {
    let sold = about.filter(|about| matches!(about.target, crate::cli::till::target::Target::Sale(_)));
    args.product.clone().or_else(|| sold.map(|sold| sold.what.clone())).unwrap_or_default().trim().to_string()
}

/// What is to be found out about a reaction.
pub(super) fn missing(cells: &[(&str, String)]) -> Vec<&'static str> {
    let is_blank = |name: &&str| cells.iter().any(|(column, cell)| column == name && cell.is_empty());
    ["product", "batch", "photos"].into_iter().filter(is_blank).collect()
}

/// What is due next, by the clock.
fn next(
    store: &Store,
    rules: &Rules,
    cells: &[(&str, String)],
    at: Moment,
    now: Moment,
) -> Result<Option<clock::Due>, Problems> {
    let row = super::step::Typed(cells);
    let complaint = crate::domain::complaint::Complaint::read(&row).0;
    let closures = closures(store)?;
    Ok(complaint.and_then(|complaint| {
        by_the_clock(rules, &closures, |hours| clock::next(&complaint, &rules.complaint, hours, now.max(at)))
    }))
}

fn tell(world: &World, opened: &Opened) {
    let lang = world.lang;
    world.tell(&words::opened(&opened.id, &opened.client.name, &opened.kind, &opened.severity, lang));
    if let Some(about) = &opened.about {
        world.tell(&words::about(about, lang));
    }
    for other in &opened.open {
        world.tell(&words::open_too(&other.id, &other.kind, other.opened_at, lang));
    }
    if !opened.cautions.is_empty() {
        world.tell(&words::cautions(&opened.cautions.join(lang.pick("；", "; ")), lang));
    }
    if !opened.missing.is_empty() {
        world.tell(&words::reaction_wants(&opened.id, &opened.missing, lang));
    }
    if let Some(next) = &opened.next {
        world.tell(&words::next(next, lang));
    }
}
