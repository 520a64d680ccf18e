//! `salon feedback`: what clients think, what was answered, and how satisfied they are.

mod add;
mod answer;
mod ask;
mod list;
mod show;
mod stats;
mod stays;

pub use add::of_call;
pub use answer::answer as answer_cells;

use super::book::desk;
use super::clock::{by_the_clock, closures};
use super::till::find;
use super::till::load::sound;
use super::world::World;
use crate::domain::change::Edit;
use crate::domain::day::{Day, Moment};
use crate::domain::feedback::{Standing, standing};
use crate::domain::problem::{Candidate, Exit, Fact, Problem, Problems, Sought};
use crate::domain::record::feedback::Feedback;
use crate::domain::rule::Rules;
use crate::domain::schema;
use crate::messages::help::both;
use crate::store::directory::Store;
use crate::store::query;
use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub enum FeedbackVerb {
    #[command(about = both("记下一条反馈：打了几分、说了什么", "note a mark, or what was said"))]
    Add(add::FeedbackAddArgs),
    #[command(about = both("记下答复了什么", "note what was answered"))]
    Answer(answer::FeedbackAnswerArgs),
    #[command(about = both("处理完毕", "what was wrong is put right"))]
    Done(answer::FeedbackDoneArgs),
    #[command(about = both("列出反馈；--open 是还没处理完的，--low 是低分", "list them; --open: what is not settled, --low: low marks"))]
    List(list::FeedbackListArgs),
    #[command(about = both("一条反馈的来龙去脉", "the story of one"))]
    Show(show::FeedbackShowArgs),
    #[command(about = both("满意度：按月、项目、美容师、来源", "how satisfied they are: by month, service, beautician or source"))]
    Stats(stats::FeedbackStatsArgs),
}

/// The verbs, for who forgot that one comes first.
const VERBS: &[&str] = &["add", "answer", "done", "list", "show", "stats"];

pub fn run(world: &World, verb: FeedbackVerb) -> anyhow::Result<Exit> {
    match verb {
        FeedbackVerb::Add(args) => add::run(world, &args),
        FeedbackVerb::Answer(args) => answer::run(world, &args),
        FeedbackVerb::Done(args) => answer::done(world, &args),
        FeedbackVerb::List(args) => list::run(world, &args),
        FeedbackVerb::Show(args) => show::run(world, &args),
        FeedbackVerb::Stats(args) => stats::run(world, &args),
    }
}

/// What is to be noted, as it was typed or asked for.
struct Given {
    client: Option<String>,
    anonymous: bool,
    visit: Option<String>,
    score: Option<u32>,
    said: Option<String>,
}

/// The feedback that is meant: by its id or number, or the beginning or tail of the id.
pub fn named(store: &Store, asked: &str) -> Result<Feedback, Problems> {
    let of = |feedback: &Feedback| (feedback.id.clone(), feedback.at.to_string());
    find::the_one(store, &schema::FEEDBACK, Sought::Feedback, asked, VERBS, Feedback::read, of)
}

/// The same, or the one of a client that is not settled; where all are, her last one.
fn meant(store: &Store, rules: &Rules, asked: &str, today: Day) -> Result<Feedback, Problems> {
    let missing = match named(store, asked) {
        Err(problems) if problems.0.iter().all(|found| matches!(found.fact, Fact::NotFound { .. })) => {
            problems
        }
        known => return known,
    };
    let clients = desk::clients_asked(store, rules, asked)?;
    let mut problems = Vec::new();
    let mut hers = between(store, today.plus(-rules.feedback.back), today, &mut problems)?;
    sound(problems)?;
    hers.retain(|feedback| clients.iter().any(|client| client.id == feedback.client));
    let (mut open, settled): (Vec<_>, Vec<_>) =
        hers.into_iter().partition(|feedback| feedback.resolved_at.is_none());
    if open.len() < 2 {
        let last = settled.into_iter().max_by_key(|feedback| feedback.at);
        return open.pop().or(last).ok_or(missing);
    }
    let candidate = |feedback: &Feedback| Candidate {
        id: feedback.id.clone(),
        number: feedback.number.clone(),
        name: format!("{} {}", feedback.at.to_string().replace('T', " "), feedback.said),
        phone: String::new(),
    };
    let candidates = open.iter().map(candidate).collect();
    Err(Fact::Ambiguous { what: Sought::Feedback, asked: asked.to_string(), candidates }.into())
}

/// What was given on these days.
fn between(
    store: &Store,
    from: Day,
    to: Day,
    problems: &mut Vec<Problem>,
) -> Result<Vec<Feedback>, Problems> {
    let months = query::months_between(from, to);
    let mut found =
        query::among(store, &schema::FEEDBACK, months, ("at", &|_| true), problems, Feedback::read)?;
    found.retain(|feedback| (from..=to).contains(&feedback.at.day));
    Ok(found)
}

/// What is open, and how many of it are late, for the day's list.
pub fn open(world: &World, rules: &Rules, store: &Store) -> Result<(usize, usize), Problems> {
    let (today, now) = (world.today(rules), world.now(rules));
    let rows = between(store, today.plus(-rules.feedback.back), today, &mut Vec::new())?;
    let standings = standings(store, rules, rows.iter(), now)?;
    let open = standings.iter().filter(|standing| standing.is_open());
    Ok((open.clone().count(), open.filter(|standing| standing.is_late()).count()))
}

/// Where each of these stands at a moment, by the clock of the rules.
fn standings<'a>(
    store: &Store,
    rules: &Rules,
    rows: impl Iterator<Item = &'a Feedback>,
    now: Moment,
) -> Result<Vec<Standing>, Problems> {
    let closures = closures(store)?;
    Ok(by_the_clock(rules, &closures, |hours| {
        rows.map(|row| standing(&rules.feedback, hours, row, now)).collect()
    }))
}

/// New values for some cells of a row of feedback.
pub fn update(feedback: &Feedback, cells: &[(&str, String)]) -> Edit {
    let cells = cells.iter().map(|(column, cell)| (column.to_string(), cell.clone())).collect();
    Edit::Update { file: feedback.source.file.to_string(), id: feedback.id.clone(), cells }
}

/// The moment at which it is said to have been done, which is not to come.
fn moment(world: &World, rules: &Rules, at: Option<&str>) -> Result<Moment, Problems> {
    super::till::typed::moment(world, rules, at)
}
