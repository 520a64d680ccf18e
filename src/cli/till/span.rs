//! The days and the client of a list of the till.

use super::load::Choice;
use crate::cli::asked;
use crate::cli::complete;
use crate::cli::day::DayOptions;
use crate::cli::register::Record;
use crate::cli::world::{World, parse_day};
use crate::domain::day::Day;
use crate::domain::problem::Problems;
use crate::domain::rule::Rules;
use crate::messages::help::both;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

/// Which rows a list shows: today's, unless something else is asked for.
#[derive(Args, Clone, Debug, Default)]
pub struct SpanOptions {
    #[command(flatten)]
    pub day: DayOptions,
    #[arg(long, value_name = "DAY", conflicts_with_all = ["day", "date"], help = both("从哪天起", "from this day"))]
    pub from: Option<String>,
    #[arg(long, value_name = "DAY", conflicts_with_all = ["day", "date"], help = both("到哪天止（含）", "to this day, which is included"))]
    pub to: Option<String>,
    #[arg(long = "for", value_name = "CLIENT", add = ArgValueCompleter::new(complete::clients), help = both("只要这位顾客的（不写日期就是全部）", "only this client's (all days, unless some are named)"))]
    pub client: Option<String>,
}

/// Days and client, as they were found.
pub struct Span {
    from: Option<Day>,
    to: Option<Day>,
    client: Option<String>,
}

impl SpanOptions {
    pub fn span(&self, world: &World, rules: &Rules, clients: &[Record]) -> Result<Span, Problems> {
        let today = world.today(rules);
        let mut problems = Problems::default();
        let mut day = |text: Option<&str>| {
            let day = text.map(|text| parse_day(text, Some(today)));
            day.and_then(|day| problems.keep(day))
        };
        let (from, to) = (self.from.as_deref(), self.to.as_deref());
        // Whose rows are asked for where a day was expected is said so.
        let is_whose = |text: &&str| {
            let found = || asked::among(clients, rules, text, &[]);
            parse_day(text, Some(today)).is_err() && !matches!(found(), Err(found) if found.is_not_found())
        };
        let whose = self.day.day.as_deref().filter(|_| self.client.is_none()).filter(is_whose);
        let (one, from, to) = (day(self.day.typed().filter(|_| whose.is_none())), day(from), day(to));
        let client = self.client.as_deref().or(whose).map(|asked| asked::among(clients, rules, asked, &[]));
        let client = client.and_then(|client| problems.keep(client));
        problems.or_ok()?;
        let today = (from.is_none() && to.is_none() && client.is_none()).then_some(today);
        let one = one.or(today);
        Ok(Span { from: one.or(from), to: one.or(to), client: client.map(|own| own.get("id").to_string()) })
    }
}

impl Span {
    /// Whatever the day.
    pub fn of_all_days(&self) -> Choice<'_> {
        Choice { client: self.client.as_deref(), ..Choice::default() }
    }

    pub fn choice(&self) -> Choice<'_> {
        Choice { client: self.client.as_deref(), from: self.from, to: self.to }
    }
}
