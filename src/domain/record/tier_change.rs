//! A change of a client's tier: from, to, why, until when.

use crate::domain::day::{Day, Moment};
use crate::domain::money::Money;
use crate::domain::problem::{Fact, Problem};
use crate::domain::row::{CellReader, Row, Source};
use crate::domain::schema::TIER_WHY;

/// Why a tier changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Why {
    Spending,
    TopUp,
    #[default]
    ByHand,
    /// The end of one that was given for a time.
    Ended,
    /// What reached it is too long ago.
    Below,
}

impl Why {
    const ALL: [Why; 5] = [Why::Spending, Why::TopUp, Why::ByHand, Why::Ended, Why::Below];

    /// Its word in the files.
    pub fn word(self) -> &'static str {
        let at = Why::ALL.iter().position(|one| *one == self);
        at.and_then(|at| TIER_WHY.get(at)).copied().unwrap_or_default()
    }

    fn parse(text: &str) -> Option<Why> {
        Why::ALL.into_iter().find(|why| why.word() == text)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TierChange {
    pub id: String,
    pub at: Moment,
    pub client: String,
    /// The tier that she had, and the one that she has since.
    pub was: String,
    pub tier: String,
    pub why: Why,
    /// What she had spent and topped up by then, where that was looked at.
    pub spent: Option<Money>,
    pub topped_up: Option<Money>,
    /// The last day of a tier that was given for a time.
    pub until: Option<Day>,
    pub by: String,
    pub note: String,
    pub source: Source,
}

impl TierChange {
    /// Reads a row; none where a cell that it rests on can't be read.
    pub fn read(row: &dyn Row) -> (Option<TierChange>, Vec<Problem>) {
        let mut cells = CellReader::new(row);
        let at = cells.required("at", Moment::parse, |text| Fact::BadMoment { text });
        let client = cells.required("client", |t| Some(t.to_string()), |text| Fact::BadId { text });
        let why = cells.required("why", Why::parse, |text| Fact::BadChoice { text, allowed: TIER_WHY });
        let money = |text| Fact::BadMoney { text };
        let spent = cells.value("spent", Money::parse, money);
        let topped_up = cells.value("topped_up", Money::parse, money);
        let until = cells.value("until_on", Day::parse, |text| Fact::BadDay { text });
        let change = match (at, client, why) {
            (Some(at), Some(client), Some(why)) => Some(TierChange {
                id: cells.text("id"),
                at,
                client,
                was: cells.text("was"),
                tier: cells.text("tier"),
                why,
                spent,
                topped_up,
                until,
                by: cells.text("by"),
                note: cells.text("note"),
                source: row.source(),
            }),
            _ => None,
        };
        (change, cells.problems)
    }
}
