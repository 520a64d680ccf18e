//! `salon followup stats`: how many calls were due, made, reached and missed.

use super::load;
use crate::cli::choices;
use crate::cli::till::listing;
use crate::cli::world::{World, parse_day};
use crate::domain::day::Day;
use crate::domain::followup::standing::{Standing, Standings};
use crate::domain::followup::{self, Span};
use crate::domain::problem::{Exit, Problems};
use crate::domain::record::followup::{Followup, Outcome};
use crate::domain::schema;
use crate::messages::followup::stats as words;
use crate::messages::help::both;
use crate::render::listing::{Column, Listing};
use crate::store::directory::Store;
use crate::store::{calls, logged};
use clap::Args;
use std::collections::BTreeMap;

/// By what it is counted, the usual first.
const BY: &[&str] = &["rule", "staff", "month"];

#[derive(Args, Debug)]
pub struct FollowupStatsArgs {
    #[arg(long, value_name = "DAY", help = both("从哪天（默认本月 1 日）", "from this day (default: the first of the month)"))]
    pub from: Option<String>,
    #[arg(long, value_name = "DAY", help = both("到哪天（含，默认今天）", "to this day (default: today)"))]
    pub to: Option<String>,
    #[arg(long, value_name = "GROUP", value_parser = choices::groups(BY), default_value = "rule",
          help = both("按什么分", "by what"))]
    pub by: String,
}

impl FollowupStatsArgs {
    fn by(&self) -> &str {
        choices::group(&self.by, BY)
    }
}

/// The figures of a group.
#[derive(Clone, Debug, Default)]
struct Figures {
    /// Tasks that fell due.
    due: usize,
    /// Calls that were made.
    calls: usize,
    /// Those in which somebody spoke with her.
    contacts: usize,
    /// Tasks that were settled.
    done: usize,
    booked: usize,
    refused: usize,
    unreachable: usize,
    missed: usize,
    /// The sum of the marks, and how many there are.
    scores: (u32, u32),
}

impl Figures {
    fn add_call(&mut self, call: &Followup) {
        self.calls += 1;
        self.contacts += usize::from(call.outcome.is_contact());
        self.booked += usize::from(call.outcome == Outcome::Booked);
        self.refused += usize::from(call.outcome == Outcome::Refused);
        if let Some(score) = call.score {
            self.scores = (self.scores.0.saturating_add(score), self.scores.1 + 1);
        }
    }

    fn add_task(&mut self, standing: &Standing, is_over: bool) {
        self.due += 1;
        self.done += usize::from(matches!(standing, Standing::Settled { .. }));
        self.unreachable += usize::from(standing.is_unreachable());
        self.missed += usize::from(standing.is_open() && is_over);
    }

    /// The mean of the marks, to one place.
    fn score(&self) -> String {
        let (sum, count) = self.scores;
        match count {
            0 => String::new(),
            count => {
                let tenths = (sum * 10 + count / 2) / count;
                format!("{}.{}", tenths / 10, tenths % 10)
            }
        }
    }
}

pub fn run(world: &World, args: &FollowupStatsArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let today = world.today(&rules);
    let day = |text: &Option<String>, usual: Day| {
        text.as_deref().map_or(Ok(usual), |text| parse_day(text, Some(today)))
    };
    let to = day(&args.to, today)?;
    let from = day(&args.from, to.month().first().unwrap_or(to))?;
    let store = world.store()?;
    let mut problems = Vec::new();
    let span = Span { day: from, until: to };
    let mut records = load::records(&store, &rules, span, &mut problems)?;
    records.followups = calls::followups(&store, from.month(), today.max(to).month(), &mut problems)?;
    let begun = begun(&store)?;
    store.release();
    let standings = Standings::of(&records.followups, &rules.followup, today);
    let mut groups: BTreeMap<String, Figures> = BTreeMap::new();
    let mut before = 0;
    if args.by() != "staff" {
        let due = followup::reasons(&rules, &records, &standings, span, |reason| {
            (from..=to).contains(&reason.due)
                && records.clients.get(&reason.event.client).is_some_and(|client| {
                    reason.standing != Standing::Open || followup::rests(&rules, client, reason.due).is_none()
                })
        });
        for reason in due {
            // Nobody can have missed here what was over before the shop came to salon.
            if reason.standing.is_open() && begun.is_some_and(|begun| reason.last < begun) {
                before += 1;
                continue;
            }
            let group = match args.by() {
                "month" => reason.due.month().to_string(),
                _ => rules.call_name(&reason.rule, world.lang.word()),
            };
            groups.entry(group).or_default().add_task(&reason.standing, reason.last < today);
        }
    }
    for call in records
        .followups
        .iter()
        .filter(|call| call.outcome != Outcome::Wrote && (from..=to).contains(&call.at.day))
    {
        let group = match args.by() {
            "month" => call.at.day.month().to_string(),
            "staff" => call.by.clone(),
            _ => rules.call_name(call.key.split('/').next().unwrap_or_default(), world.lang.word()),
        };
        groups.entry(group).or_default().add_call(call);
    }
    say(world, args, &groups);
    if let Some(begun) = begun.filter(|_| before > 0 && world.format.tells_people()) {
        world.tell(&words::before(before, begun, world.lang));
    }
    world.warn(&problems);
    Ok(Problems(problems).exit())
}

/// Since when calls can have been noted here: from the first change on, or from older notes of calls.
fn begun(store: &Store) -> Result<Option<Day>, Problems> {
    let noted = store.months(&schema::FOLLOWUPS)?.first().and_then(|month| month.first());
    Ok(logged::begun(store)?.map(|begun| noted.map_or(begun, |noted| begun.min(noted))))
}

fn say(world: &World, args: &FollowupStatsArgs, groups: &BTreeMap<String, Figures>) {
    let titles = words::titles(args.by(), world.lang);
    let number = |key: &str, title: &str| Column::new(key, title.to_string()).right();
    // A task that nobody took up is nobody's.
    let of_tasks = args.by() != "staff";
    let task = |key: &str, title: &str| if of_tasks { number(key, title) } else { Column::hidden(key) };
    let columns = vec![
        Column::new(args.by(), titles.group.to_string()),
        task("due", titles.due),
        number("calls", titles.calls),
        number("contacts", titles.contacts),
        task("done", titles.reached),
        number("booked", titles.booked),
        number("refused", titles.refused),
        task("unreachable", titles.unreachable),
        task("missed", titles.missed),
        number("score", titles.score),
    ];
    let row = |name: &str, figures: &Figures| {
        let counts = [
            figures.due,
            figures.calls,
            figures.contacts,
            figures.done,
            figures.booked,
            figures.refused,
            figures.unreachable,
            figures.missed,
        ];
        let mut row = vec![name.to_string()];
        row.extend(counts.iter().map(usize::to_string));
        row.push(figures.score());
        row
    };
    let mut rows: Vec<Vec<String>> = groups.iter().map(|(name, figures)| row(name, figures)).collect();
    let people = world.format.tells_people();
    if people && groups.len() > 1 {
        let mut all = Figures::default();
        for one in groups.values() {
            all.due += one.due;
            all.calls += one.calls;
            all.contacts += one.contacts;
            all.done += one.done;
            all.booked += one.booked;
            all.refused += one.refused;
            all.unreachable += one.unreachable;
            all.missed += one.missed;
            all.scores = (all.scores.0.saturating_add(one.scores.0), all.scores.1 + one.scores.1);
        }
        rows.push(row(words::all(world.lang), &all));
    }
    listing::print(world, &Listing { columns, rows });
}
