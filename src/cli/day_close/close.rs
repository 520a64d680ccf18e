//! `salon day close`: the day's till is reckoned, held against the cash, and written down.

use super::reckon::{Reckoning, reckon};
use super::{asked, say};
use crate::cli::day::DayOptions;
use crate::cli::register;
use crate::cli::till::typed;
use crate::cli::world::World;
use crate::domain::amiss::Amiss;
use crate::domain::change::{Cells, Edit};
use crate::domain::id::{IdMaker, Kind};
use crate::domain::money::Money;
use crate::domain::problem::{Exit, Problems};
use crate::domain::rule::Rules;
use crate::domain::schema;
use crate::messages::help::both;
use crate::messages::till::day as words;
use clap::Args;

#[derive(Args, Debug)]
pub struct DayCloseArgs {
    #[command(flatten)]
    pub day: DayOptions,
    #[arg(long, alias = "counted", value_name = "COUNTED", help = both("点出来的现金", "the cash that was counted"))]
    pub cash: Option<String>,
    #[arg(long, value_name = "TEXT", help = both("备注，比如差额的原因", "a note, like why the cash differs"))]
    pub note: Option<String>,
}

/// What a closing makes of the row that may be there.
enum Fate {
    New,
    /// When and by whom it was closed before.
    Changed {
        at: String,
        by: String,
    },
    Same,
}

pub fn run(world: &World, args: DayCloseArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let day = typed::past(world, &rules, asked(world, &rules, args.day.typed())?)?;
    let counted = args.cash.as_deref().map(|text| typed::amount("--cash", text)).transpose()?;
    let mut ids = world.ids();
    let (outcome, (reckoning, fate, since)) = register::write(world, "day close", |store| {
        let reckoning = reckon(store, &rules, day)?;
        let closing = Closing { world, rules: &rules, args: &args, counted };
        let (edits, fate) = closing.decide(&reckoning, &mut ids)?;
        let since = reckoning.since_closing();
        Ok::<_, Problems>((edits, day.to_string(), (reckoning, fate, since)))
    })?;
    let store = world.store()?;
    let now = if outcome.is_some() { reckon(&store, &rules, day)? } else { reckoning };
    store.release();
    say::print(world, &rules, &now);
    let before = |column| now.closing.as_ref().map(|row| row.get(column).to_string()).unwrap_or_default();
    if say::is_for_people(world) && outcome.is_some() {
        match fate {
            Fate::New => world.tell(words::closed(world.lang)),
            Fate::Same => world.tell(&words::closed_as_before(&before("at").replace('T', " "), world.lang)),
            Fate::Changed { at, by } => {
                world.tell(&words::closed_again(&at.replace('T', " "), &by, world.lang));
                say::since(world, &rules, &since);
            }
        }
    }
    Ok(register::ended(world, outcome.as_ref()))
}

struct Closing<'a> {
    world: &'a World,
    rules: &'a Rules,
    args: &'a DayCloseArgs,
    counted: Option<Money>,
}

impl Closing<'_> {
    /// The row of the day: a new one, or the one that is there with what has changed.
    fn decide(&self, reckoning: &Reckoning, ids: &mut IdMaker) -> Result<(Vec<Edit>, Fate), Problems> {
        let before = reckoning.closing.as_ref();
        let old = |column: &str| before.map(|row| row.get(column).trim().to_string()).unwrap_or_default();
        // Who closes again without counting has not counted anything else.
        let counted = self.counted.or_else(|| Money::parse(&old("cash_counted")));
        let expected = reckoning.takings.cash_expected;
        let difference =
            counted.map(|counted| counted.minus(expected)).map(|found| found.ok_or(Amiss::SumTooLarge));
        let difference = difference.transpose()?;
        let money = |value: Option<Money>| value.map(|value| value.to_string()).unwrap_or_default();
        let note = self.args.note.clone().unwrap_or_else(|| old("note"));
        let cash = [
            ("cash_expected", expected.to_string()),
            ("cash_counted", money(counted)),
            ("difference", money(difference)),
            ("note", note),
        ];
        let figures: Vec<(&str, String)> = cash.into_iter().chain(reckoning.figures().cells()).collect();
        let who = [("at", self.world.now(self.rules).to_string()), ("by", self.world.by.clone())];
        let file = format!("{}.csv", schema::CLOSINGS.name);
        if let Some(row) = before {
            if figures.iter().all(|(column, value)| old(column) == *value) {
                return Ok((Vec::new(), Fate::Same));
            }
            let all = figures.into_iter().chain(who);
            let cells = all.map(|(column, value)| (column.to_string(), value)).collect();
            let edit = Edit::Update { file, id: row.get("id").to_string(), cells };
            return Ok((vec![edit], Fate::Changed { at: old("at"), by: old("by") }));
        }
        let id = ids.make(Kind::Closing, None, |_| false);
        let own = [("id", id), ("on", reckoning.day.to_string())];
        let all: Vec<(&str, String)> = own.into_iter().chain(who).chain(figures).collect();
        let columns: Vec<String> = all.iter().map(|(column, _)| column.to_string()).collect();
        let row: Cells = all.iter().map(|(_, value)| value).collect();
        Ok((vec![Edit::Insert { file, columns: columns.into(), rows: vec![row] }], Fate::New))
    }
}
