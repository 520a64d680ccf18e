//! `salon complaint stats`: how many, how fast, at what cost. No more of a row is read than is counted.

use crate::cli::choices;
use crate::cli::clock::{by_the_clock, closures};
use crate::cli::world::{World, parse_day};
use crate::cli::{Format, print_numbered, register};
use crate::domain::complaint::figures::{Figures, Speed};
use crate::domain::day::{Day, Moment};
use crate::domain::money::Money;
use crate::domain::problem::{Exit, Problem, Problems};
use crate::domain::record::closure::Closure;
use crate::domain::rule::Rules;
use crate::messages::complaint::stats as words;
use crate::messages::complaint::{length, names};
use crate::messages::help::both;
use crate::render::listing::{Column, Listing};
use crate::store::complaints;
use crate::store::directory::Store;
use clap::Args;
use foldhash::HashMap;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// By what it is counted, the usual first.
const BY: &[&str] = &["month", "kind", "cause", "staff", "product"];

#[derive(Args, Debug)]
pub struct ComplaintStatsArgs {
    #[arg(long, value_name = "GROUP", value_parser = choices::groups(BY), hide_possible_values = true, default_value = "month",
          help = both("按什么分：月份 month、类别 kind、原因 cause、员工 staff、产品 product", "by what"))]
    pub by: String,
    #[arg(long, value_name = "DATE", help = both("从哪天起", "from this day"))]
    pub from: Option<String>,
    #[arg(long, value_name = "DATE", help = both("到哪天止（含）", "to this day, which is included"))]
    pub to: Option<String>,
}

impl ComplaintStatsArgs {
    fn by(&self) -> &str {
        choices::group(&self.by, BY)
    }
}

pub fn run(world: &World, args: &ComplaintStatsArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let today = world.today(&rules);
    let day = |text: &Option<String>| -> Result<Option<Day>, Problems> {
        text.as_deref().map(|text| parse_day(text, Some(today))).transpose()
    };
    let (from, to) = (day(&args.from)?, day(&args.to)?);
    let store = world.store()?;
    let mut problems = Vec::new();
    let closures = closures(&store)?;
    let now = world.now(&rules);
    let counting = Counting { rules: &rules, closures: &closures, by: args.by(), from, to, now };
    let names = if args.by() == "staff" { register::staff_names(&store)? } else { BTreeMap::default() };
    let mut groups = Groups::default();
    for (group, own) in counting.groups(&store, &mut problems)? {
        match groups.entry(names.get(&group).cloned().unwrap_or(group)) {
            Entry::Vacant(place) => drop(place.insert(own)),
            // Two of the staff may have one name.
            Entry::Occupied(mut known) => known.get_mut().join(&own),
        }
    }
    store.release();
    say(world, args.by(), &groups);
    world.warn(&problems);
    // The command is over: its memory goes as a whole.
    std::mem::forget((rules, groups));
    Ok(Problems(problems).exit())
}

struct Counting<'a> {
    rules: &'a Rules,
    closures: &'a [Closure],
    by: &'a str,
    from: Option<Day>,
    to: Option<Day>,
    now: Moment,
}

type Groups = BTreeMap<String, Figures>;

impl Counting<'_> {
    fn groups(
        &self,
        store: &Store,
        problems: &mut Vec<Problem>,
    ) -> Result<HashMap<String, Figures>, Problems> {
        let months = complaints::months(store, self.from, self.to)?;
        let by_month = self.by == "month";
        let column = if by_month { "opened_at" } else { self.by };
        let mut groups: HashMap<String, Figures> = HashMap::default();
        by_the_clock(self.rules, self.closures, |hours| {
            complaints::each_counted(store, &months, column, problems, |one, severity, cell| {
                if !self.is_asked(one.opened_at.day) {
                    return;
                }
                let limits = self.rules.complaint.limits(severity);
                let name = if by_month { cell.get(..7).unwrap_or_default() } else { cell };
                match groups.get_mut(name) {
                    Some(own) => own.add(one, limits, hours, self.now),
                    None => groups.entry(name.to_string()).or_default().add(one, limits, hours, self.now),
                }
            })
        })?;
        Ok(groups)
    }

    fn is_asked(&self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

fn number(value: Option<u64>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

fn say(world: &World, by: &str, groups: &Groups) {
    match world.format {
        Format::Table | Format::Text => people(world, by, groups),
        _ => machines(world, by, groups),
    }
}

const NUMBERS: [&str; 15] = [
    "complaints",
    "responded_in_time",
    "answered_in_time",
    "resolved_in_time",
    "responded_permille",
    "answered_permille",
    "resolved_permille",
    "response_median_minutes",
    "answer_median_minutes",
    "solution_median_minutes",
    "open",
    "reopened",
    "satisfied",
    "asked",
    "cost",
];

fn machines(world: &World, by: &str, groups: &Groups) {
    let columns = std::iter::once(by).chain(NUMBERS).map(Column::hidden).collect();
    let row = |(name, own): (&String, &Figures)| {
        let speeds = [&own.response, &own.answer, &own.solution];
        let mut row = Vec::with_capacity(1 + NUMBERS.len());
        row.extend([name.clone(), own.count.to_string()]);
        row.extend(speeds.map(|speed| speed.in_time.to_string()));
        row.extend(speeds.map(|speed| number(Figures::permille(speed.in_time, own.count))));
        row.extend(speeds.map(|speed| speed.median().map(|minutes| minutes.to_string()).unwrap_or_default()));
        row.extend([own.open, own.reopened, own.satisfied, own.asked].map(|count| count.to_string()));
        row.push(own.cost.to_string());
        row
    };
    let listing = Listing { columns, rows: groups.iter().map(row).collect() };
    print_numbered(world, &listing, &NUMBERS[..NUMBERS.len() - 1]);
    std::mem::forget(listing);
}

/// Cells of the longest bar.
const BAR: u64 = 20;

fn people(world: &World, by: &str, groups: &Groups) {
    let lang = world.lang;
    if groups.is_empty() {
        if world.format == Format::Table {
            world.tell(crate::messages::register::none_found(lang));
        }
        return;
    }
    let title = |name: &str| words::title(name, lang).to_string();
    let right = |name: &str| Column::new(name, title(name)).right();
    let mut columns = vec![Column::new(by, title(by))];
    columns.extend(["complaints", "responded", "answered", "resolved"].map(right));
    columns.extend(["response", "solution"].map(|name| right(name).spare(2)));
    columns.extend(["reopened", "cost", "satisfied"].map(|name| right(name).spare(1)));
    let most = groups.values().map(|own| own.count).max().unwrap_or(0);
    let bars = world.format == Format::Table && groups.len() > 1;
    if bars {
        columns.push(Column::new("bar", String::new()).spare(3));
    }
    let row = |name: String, own: &Figures, bar: bool| {
        let share = |speed: &Speed| words::share(own.in_time(speed));
        let median = |speed: &Speed| speed.median().map(|minutes| length(minutes, lang)).unwrap_or_default();
        let count = |count: u64| if count == 0 { String::new() } else { count.to_string() };
        let mut row = vec![name, own.count.to_string()];
        // A list that never tells when it was answered says nothing of how fast.
        let answered = if own.answer.median().is_none() { String::new() } else { share(&own.answer) };
        row.extend([share(&own.response), answered, share(&own.solution)]);
        row.extend([&own.response, &own.solution].map(median));
        row.push(count(own.reopened));
        row.push(if own.cost == Money::NONE { String::new() } else { own.cost.to_string() });
        row.push(words::share(Figures::permille(own.satisfied, own.asked)));
        if bars {
            let cells = if bar { (own.count * BAR).div_ceil(most.max(1)) } else { 0 };
            row.push("█".repeat(usize::try_from(cells).unwrap_or(0)));
        }
        row
    };
    let named = |name: &str| match (by, name) {
        (_, "") => words::unsaid(lang).to_string(),
        ("kind", name) => names::kind(name, lang).to_string(),
        (_, name) => name.to_string(),
    };
    let mut rows: Vec<Vec<String>> = groups.iter().map(|(name, own)| row(named(name), own, true)).collect();
    if groups.len() > 1 {
        let mut all = Figures::default();
        groups.values().for_each(|own| all.join(own));
        rows.push(row(words::all(lang).to_string(), &all, false));
    }
    crate::cli::print_listing(world, &Listing { columns, rows });
}
