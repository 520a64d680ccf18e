//! `salon complaint overdue`: what is late, and what soon will be, by what is left.

use super::escalating;
use super::listed::Listed;
use crate::cli::Format;
use crate::cli::complete;
use crate::cli::till::load::sound;
use crate::cli::world::World;
use crate::domain::complaint::clock::Due;
use crate::domain::problem::{Exit, Fact, Problems};
use crate::domain::rule::Rules;
use crate::domain::rule::complaint::parse_minutes;
use crate::messages::complaint as words;
use crate::messages::help::both;
use crate::store::complaints;
use crate::store::directory::Store;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct ComplaintOverdueArgs {
    #[arg(long, value_name = "SPAN", help = both("多久之内到时限的也列：2h、1d（默认按规则）", "those too that fall due within: 2h, 1d (default: by the rules)"))]
    pub within: Option<String>,
    #[arg(long, help = both("把超时的上报到员工群：先顾问，再老板，每级只说一次", "tell those who must hear of what is late, by a channel of the staff; each once"))]
    pub send: bool,
    #[arg(long, value_name = "CHANNEL", requires = "send", add = ArgValueCompleter::new(complete::channels), help = both("用哪个员工群的渠道（默认第一个）", "which channel of the staff (default: the first)"))]
    pub channel: Option<String>,
}

/// What is open, by what is left of it.
pub struct Open {
    pub listed: Listed,
    /// How many are open at all.
    pub open: usize,
    pub late: usize,
    pub soon: usize,
}

pub fn run(world: &World, args: &ComplaintOverdueArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let within = match args.within.as_deref() {
        Some(text) => {
            let bad = || Fact::BadOption { option: "--within SPAN", text: text.to_string() };
            parse_minutes(text.trim()).ok_or_else(|| Problems::from(bad()))?
        }
        None => rules.complaint.soon,
    };
    let store = world.store()?;
    let open = open(world, &store, &rules, within)?;
    if args.send {
        return escalating::run(world, &rules, &store, &open.listed, args.channel.as_deref());
    }
    store.release();
    if open.listed.complaints.is_empty() && matches!(world.format, Format::Table | Format::Text) {
        if world.format == Format::Table {
            world.tell(words::none_late(world.lang));
        }
        return Ok(Exit::Done);
    }
    open.listed.print(world);
    if world.format == Format::Table {
        world.tell(&format!("\n{}", words::counted(open.late, open.soon, world.lang)));
    }
    Ok(Exit::Done)
}

/// What is late, or falls due within so many minutes; what has least left comes first.
pub fn open(world: &World, store: &Store, rules: &Rules, within: i64) -> Result<Open, Problems> {
    let (now, mut problems) = (world.now(rules), Vec::new());
    let mut found = complaints::open_since(store, now.day.plus(-rules.complaint.look_back), &mut problems)?;
    sound(problems)?;
    found.retain(|complaint| complaint.opened_at <= now);
    let mut listed = Listed::of(store, rules, found, now)?;
    let open = listed.complaints.len();
    let left = |next: &Option<Due>| next.as_ref().and_then(Due::left).unwrap_or(i64::MAX);
    listed.complaints.retain(|(_, next)| left(next) <= within);
    listed.complaints.sort_by(|(a, next_a), (b, next_b)| {
        (left(next_a), a.opened_at, &a.id).cmp(&(left(next_b), b.opened_at, &b.id))
    });
    let late = listed.complaints.iter().filter(|(_, next)| left(next) < 0).count();
    let soon = listed.complaints.len() - late;
    Ok(Open { listed, open, late, soon })
}

/// The lines of `salon` about complaints: nothing where none is open.
pub fn at_a_glance(world: &World) -> anyhow::Result<()> {
    let (rules, store) = (world.rules()?, world.store()?);
    let open = open(world, &store, &rules, rules.complaint.soon)?;
    store.release();
    if open.open == 0 {
        return Ok(());
    }
    world.tell(&words::at_a_glance(open.open, open.late, open.soon, world.lang));
    if !open.listed.complaints.is_empty() {
        crate::cli::print_listing(world, &open.listed.table(world));
    }
    Ok(())
}
