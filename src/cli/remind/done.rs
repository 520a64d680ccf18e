//! `salon remind done`: lines that were sent, or settled otherwise, don't come again.

use super::{Choice, decided, keys};
use crate::cli::world::World;
use crate::domain::change::{Cells, Change, Edit};
use crate::domain::due::Due;
use crate::domain::due::reach::Reach;
use crate::domain::find::{Findable, find};
use crate::domain::id::Kind;
use crate::domain::problem::{Exit, Fact, Problem, Problems, Sought};
use crate::domain::record::message::{Message, State};
use crate::domain::schema;
use crate::messages::help::both;
use crate::messages::remind as words;
use crate::store::commit::Proposal;
use crate::store::directory::Store;
use crate::store::sent;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct RemindDoneArgs {
    #[arg(value_name = "KEY", required_unless_present = "all", conflicts_with = "all", add = ArgValueCompleter::new(keys::keys),
          help = both("任务键，或名单上的顾客", "keys of lines, or clients on the list"))]
    pub keys: Vec<String>,
    #[arg(long, help = both("名单上的全部", "every line of the list"))]
    pub all: bool,
    #[arg(long, help = both("不发了，只是不再列出", "settled without being sent"))]
    pub not_sent: bool,
    #[command(flatten)]
    pub choice: Choice,
}

/// What is to be marked, and what was said of it.
struct Marks {
    rows: Vec<Cells>,
    /// Marks that say something else now: the last word counts.
    otherwise: Vec<Edit>,
    already: usize,
    /// Lines that stay, because their bookings are to be moved.
    stay: usize,
    problems: Vec<Problem>,
}

pub fn run(world: &World, args: RemindDoneArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let mut door = world.door(&rules)?;
    let now = world.now(&rules);
    let mut ids = world.ids();
    let columns: Vec<String> =
        ["id", "at", "key", "client", "channel", "to", "state", "by"].map(str::to_string).into();
    let columns: std::rc::Rc<[String]> = columns.into();
    let month = now.day.month();
    let mut decide = |store: &Store| -> anyhow::Result<(Change, Marks)> {
        let list = decided(world, world.rules()?, store, &args.choice)?;
        // What can't be read for certain decides nothing (safety, A protocol that passed, 2).
        Problems(list.problems.into_iter().filter(Problem::is_doubt).collect()).or_ok()?;
        let mut marks =
            Marks { rows: Vec::new(), otherwise: Vec::new(), already: 0, stay: 0, problems: Vec::new() };
        let further = further(world, store, &list.lines, &args)?;
        for line in chosen(&list.lines, &further, &args, &mut marks.problems) {
            if let Some(done) = &line.done {
                match otherwise(world, store, &list.lines, (line, done), &args)? {
                    Some(edit) => marks.otherwise.push(edit),
                    None => marks.already += 1,
                }
                continue;
            }
            // What was pasted can't have been about a booking without a text.
            if line.is_to_be_moved() && !args.not_sent && !args.keys.contains(&line.key) {
                marks.stay += 1;
                continue;
            }
            // What is settled of a booking to be moved was never a text that she got.
            let (channel, to) = went(line, &args);
            let id = ids.make(Kind::Message, Some(month), |_| false);
            let at = now.to_string();
            marks.rows.push(
                [&id, &at, &line.key, &line.client.id, channel, to, "done", &world.by]
                    .into_iter()
                    .collect::<Cells>(),
            );
        }
        Problems(std::mem::take(&mut marks.problems)).or_ok()?;
        let edit = Edit::Insert {
            file: schema::MESSAGES.file(month),
            columns: columns.clone(),
            rows: marks.rows.clone(),
        };
        let mut edits = marks.otherwise.clone();
        edits.extend(Some(edit).filter(|_| !marks.rows.is_empty()));
        let about = format!("{}", marks.rows.len() + marks.otherwise.len());
        Ok((Change { command: "remind done".into(), by: world.by.clone(), about, edits }, marks))
    };
    if world.dry_run {
        let store = world.store()?;
        let (_, marks) = decide(&store)?;
        world.tell(&words::would_mark(marks.rows.len() + marks.otherwise.len(), world.lang));
        tell_stay(world, &marks);
        return Ok(Exit::Done);
    }
    let (outcome, marks) = door.write("remind done", |store| {
        let (change, marks) = decide(store)?;
        Ok::<_, anyhow::Error>((Proposal::Change(change), marks))
    })?;
    if marks.otherwise.is_empty() || !marks.rows.is_empty() || marks.already > 0 {
        world.tell(&words::marked(marks.rows.len(), marks.already, world.lang));
    }
    if !marks.otherwise.is_empty() {
        world.tell(&words::marked_otherwise(marks.otherwise.len(), args.not_sent, world.lang));
    }
    tell_stay(world, &marks);
    Ok(world.after(&outcome))
}

/// On which channel a line went, and to whom: nowhere where it was settled without being sent.
fn went<'a>(line: &'a Due, args: &RemindDoneArgs) -> (&'static str, &'a str) {
    match &line.reach {
        // What is settled of a booking to be moved was never a text that she got.
        Reach::By { channel, to } if !args.not_sent && !line.is_to_be_moved() => {
            (channel.word(), to.as_str())
        }
        _ => ("", ""),
    }
}

/// What a mark that a person made is to say instead: that it went, or did not. What salon sent stays sent.
fn otherwise(
    world: &World,
    store: &Store,
    lines: &[Due],
    (line, done): (&Due, &Message),
    args: &RemindDoneArgs,
) -> Result<Option<Edit>, Problems> {
    let (channel, to) = went(line, args);
    let says_so = done.channel.is_empty() == channel.is_empty();
    // Whoever names a client means what is open of hers, if anything is.
    let open = || lines.iter().any(|other| other.client.id == line.client.id && other.done.is_none());
    let named = args.keys.contains(&line.key) || !args.all && !open();
    if says_so || done.state != State::Done.word() || !named {
        return Ok(None);
    }
    let month = done.at.day.month();
    let rows = sent::tries_of(store, &line.key, month)?;
    let row = rows.into_iter().rev().find(|row| row.state == State::Done && !row.id.is_empty());
    Ok(row.map(|row| Edit::Update {
        file: schema::MESSAGES.file(row.at.day.month()),
        id: row.id,
        cells: [("channel", channel), ("to", to), ("by", &world.by)]
            .map(|(name, cell)| (name.to_string(), cell.to_string()))
            .into(),
    }))
}

fn tell_stay(world: &World, marks: &Marks) {
    if marks.stay > 0 {
        world.tell(&words::stay(marks.stay, world.lang));
    }
}

/// Every line that is held back for another day, where a key names none of the list: who saw it there may
/// settle it.
fn further(world: &World, store: &Store, lines: &[Due], args: &RemindDoneArgs) -> Result<Vec<Due>, Problems> {
    let listed = |key: &String| !key.contains('/') || lines.iter().any(|line| line.key == *key);
    if args.choice.everything || args.keys.iter().all(listed) {
        return Ok(Vec::new());
    }
    let choice = Choice { everything: true, ..args.choice.clone() };
    Ok(decided(world, world.rules()?, store, &choice)?.lines)
}

/// The lines that are meant: all, or those whose keys are given, or every line of a client who is
/// asked for as people ask.
fn chosen<'a>(
    lines: &'a [Due],
    further: &'a [Due],
    args: &RemindDoneArgs,
    problems: &mut Vec<Problem>,
) -> Vec<&'a Due> {
    if args.all {
        return lines.iter().filter(|line| line.done.is_none()).collect();
    }
    let mut clients: Vec<Findable> = lines.iter().map(|line| line.client.findable()).collect();
    clients.sort_by(|a, b| a.id.cmp(&b.id));
    clients.dedup();
    let mut chosen = Vec::new();
    for asked in &args.keys {
        if let Some(line) = lines.iter().chain(further).find(|line| line.key == *asked) {
            chosen.push(line);
            continue;
        }
        match find(&clients, asked)[..] {
            _ if asked.contains('/') => problems.push(Problem::new(Fact::NoSuchTask { key: asked.clone() })),
            [] => problems.push(Problem::new(Fact::NoSuchTask { key: asked.clone() })),
            [one] => chosen.extend(lines.iter().filter(|line| line.client.id == one.id)),
            ref several => {
                let candidates = several.iter().map(|client| client.candidate()).collect();
                let fact = Fact::Ambiguous { what: Sought::Client, asked: asked.clone(), candidates };
                problems.push(Problem::new(fact));
            }
        }
    }
    chosen
}
