//! `salon feedback stats`: how satisfied the clients are, against the goal.

use super::{between, stays};
use crate::cli::choices;
use crate::cli::till::load::Shop;
use crate::cli::world::{World, parse_day};
use crate::cli::{Format, print_listing, print_records};
use crate::domain::day::Day;
use crate::domain::problem::{Exit, Problem, Problems};
use crate::domain::record::followup::Followup;
use crate::domain::rule::Rules;
use crate::domain::satisfaction::{Basis, By, Figures, Word, figures};
use crate::domain::schema;
use crate::messages::feedback::stats as words;
use crate::messages::help::both;
use crate::messages::register::none_found;
use crate::render::listing::{Column, Listing};
use crate::store::directory::Store;
use crate::store::query;
use clap::Args;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// By what it is counted, the usual first.
const BY: &[&str] = &["month", "service", "staff", "channel"];

#[derive(Args, Debug)]
pub struct FeedbackStatsArgs {
    #[arg(long, value_name = "GROUP", value_parser = choices::groups(BY), default_value = "month",
          help = both("按什么分：月、项目、美容师、来源", "by what"))]
    pub by: String,
    #[arg(long, value_name = "DAY", help = both("从哪天（默认本月 1 日，按月是一年前）", "from this day (default: the first of the month; by month, of a year ago)"))]
    pub from: Option<String>,
    #[arg(long, value_name = "DAY", help = both("到哪天（含，默认今天）", "to this day (default: today)"))]
    pub to: Option<String>,
}

impl FeedbackStatsArgs {
    fn by(&self) -> &str {
        choices::group(&self.by, BY)
    }
}

/// So long after a visit words about it are looked for, in days.
const LATER: i64 = 92;

/// Months that figures by month look back.
const YEAR: usize = 11;

pub fn run(world: &World, args: &FeedbackStatsArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let today = world.today(&rules);
    let day = |text: &Option<String>, usual: Day| {
        text.as_deref().map_or(Ok(usual), |text| parse_day(text, Some(today)))
    };
    let by = match args.by() {
        "service" => By::Service,
        "staff" => By::Staff,
        "channel" => By::Channel,
        _ => By::Month,
    };
    let to = day(&args.to, today)?;
    let back = if by == By::Month { YEAR } else { 0 };
    let first = (0..back).fold(to.month(), |month, _| month.previous());
    let from = day(&args.from, first.first().unwrap_or(to))?;
    let mut problems = Vec::new();
    let store = world.store()?;
    let found = words_of(&store, &rules, from, to, today, &mut problems)?;
    let shop = Shop::load(&store)?;
    store.release();
    let groups = figures(&rules.feedback, found.iter(), by);
    let all = figures(&rules.feedback, found.iter(), By::Month);
    let name = |group: &str| named(world, &rules, &shop, by, group);
    match world.format {
        Format::Table if groups.is_empty() => world.tell(none_found(world.lang)),
        Format::Text if groups.is_empty() => {}
        Format::Table | Format::Text => {
            people(world, args, &groups, &name);
            world.tell(&words::whole(
                &sum(&all),
                rules.feedback.satisfied,
                rules.feedback.target,
                world.lang,
            ));
        }
        _ => {
            let record =
                |(group, figures): (&String, &Figures)| record(args, group, &name(group), figures, &rules);
            let records: Vec<Value> = groups.iter().map(record).collect();
            print_records(world, &records, world.format);
        }
    }
    world.warn(&problems);
    Ok(Problems(problems).exit())
}

/// The marks whose opinions belong to these days.
fn words_of(
    store: &Store,
    rules: &Rules,
    from: Day,
    to: Day,
    today: Day,
    problems: &mut Vec<Problem>,
) -> Result<Vec<Word>, Problems> {
    // Who speaks without naming a visit speaks of one some days before; who is called, later.
    let before = from.plus(-rules.feedback.about);
    let visits = stays::between(store, None, (before, to), problems)?;
    let last = to.plus(LATER).min(today.max(to));
    let months = query::months_between(from, last);
    let scored = |cell: &[u8]| !cell.is_empty();
    let calls =
        query::among(store, &schema::FOLLOWUPS, months, ("score", &scored), problems, Followup::read)?;
    let calls: Vec<Followup> = calls.into_iter().filter(|call| call.at.day <= last).collect();
    let feedback = between(store, from, last, problems)?;
    let basis = Basis::new(&rules.feedback, &rules.followup, &visits);
    let mut words = basis.words(&calls, &feedback);
    words.retain(|word| (from..=to).contains(&word.day));
    Ok(words)
}

fn sum(groups: &BTreeMap<String, Figures>) -> Figures {
    groups.values().fold(Figures::default(), |all, one| Figures {
        visit: all.visit + one.visit,
        call: all.call + one.call,
        feedback: all.feedback + one.feedback,
        opinions: all.opinions + one.opinions,
        satisfied: all.satisfied + one.satisfied,
        sum: all.sum + one.sum,
    })
}

/// What people call a group.
fn named(world: &World, rules: &Rules, shop: &Shop, by: By, group: &str) -> String {
    match by {
        By::Month => group.to_string(),
        _ if group.is_empty() => words::unknown(world.lang).to_string(),
        By::Service => shop.thing_name(group),
        By::Staff => shop.staff_name(group),
        By::Channel => words::source(group, world.lang).map_or_else(
            || {
                let name = rules.name_in(&["feedback", "channels"], group, world.lang.word());
                name.unwrap_or_else(|| group.to_string())
            },
            str::to_string,
        ),
    }
}

fn tenths(figures: &Figures) -> String {
    figures.tenths().map(|tenths| format!("{}.{}", tenths / 10, tenths % 10)).unwrap_or_default()
}

fn people(
    world: &World,
    args: &FeedbackStatsArgs,
    groups: &BTreeMap<String, Figures>,
    name: &dyn Fn(&str) -> String,
) {
    let titles = words::titles(args.by(), world.lang);
    let column = |(at, title): (usize, &&str)| {
        let column = Column::new(*title, title.to_string());
        if at == 0 { column } else { column.right() }
    };
    let columns = titles.iter().enumerate().map(column).collect();
    let row = |(group, figures): (&String, &Figures)| {
        let counts = [figures.visit, figures.call, figures.feedback, figures.opinions, figures.satisfied];
        let mut row = vec![name(group)];
        row.extend(counts.iter().map(usize::to_string));
        row.push(figures.percent().map(|percent| format!("{percent}%")).unwrap_or_default());
        row.push(tenths(figures));
        row
    };
    print_listing(world, &Listing { columns, rows: groups.iter().map(row).collect() });
}

fn record(args: &FeedbackStatsArgs, group: &str, name: &str, figures: &Figures, rules: &Rules) -> Value {
    json!({
        (args.by()): group,
        "name": name,
        "visit_marks": figures.visit,
        "call_marks": figures.call,
        "feedback_marks": figures.feedback,
        "opinions": figures.opinions,
        "satisfied": figures.satisfied,
        "satisfied_percent": figures.percent(),
        "target_percent": rules.feedback.target,
        "mean": tenths(figures),
    })
}
