//! Points that a client earned, or spent.

use crate::domain::day::{Day, Moment};
use crate::domain::points_fact::PointsFact;
use crate::domain::problem::{Fact, Problem};
use crate::domain::row::{CellReader, Row, Source};
use crate::domain::schema::POINT_REASON;
use crate::domain::tally;

/// What points are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    Spend,
    Referral,
    Event,
    Redeem,
    Adjust,
    Reverse,
    /// For her birthday, once a year.
    Birthday,
    /// What she had left in the old system.
    Opening,
    /// What an old system took away because it had expired.
    Expire,
}

impl Reason {
    const ALL: [Reason; 9] = [
        Reason::Spend,
        Reason::Referral,
        Reason::Event,
        Reason::Redeem,
        Reason::Adjust,
        Reason::Reverse,
        Reason::Birthday,
        Reason::Opening,
        Reason::Expire,
    ];

    /// Its word in the files.
    pub fn word(self) -> &'static str {
        Reason::ALL
            .iter()
            .position(|one| *one == self)
            .and_then(|at| POINT_REASON.get(at))
            .copied()
            .unwrap_or_default()
    }

    /// The reason of a word.
    pub fn parse(text: &str) -> Option<Reason> {
        Reason::ALL.into_iter().find(|reason| reason.word() == text)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    pub id: String,
    pub number: String,
    pub at: Moment,
    pub client: String,
    /// Negative where they were spent or taken back.
    pub points: i64,
    pub reason: Reason,
    /// The visit or sale by which they were earned or spent.
    pub about: String,
    /// The last day on which they can be spent; none is by the rule.
    pub until: Option<Day>,
    pub note: String,
    pub by: String,
    /// The reward that they were redeemed for.
    pub reward: String,
    /// The redemption that this row takes back.
    pub reverses: String,
    pub source: Source,
}

impl Point {
    /// Reads a row; none where a cell that it rests on can't be read.
    pub fn read(row: &dyn Row) -> (Option<Point>, Vec<Problem>) {
        let mut cells = CellReader::new(row);
        let at = cells.required("at", Moment::parse, |text| Fact::BadMoment { text });
        let text = |text: &str| Some(text.to_string());
        let client = cells.required("client", text, |text| Fact::BadId { text });
        let points =
            cells.required("points", tally::parse, |text| Fact::Points(PointsFact::NoWholeNumber { text }));
        let reason =
            cells.required("reason", Reason::parse, |text| Fact::BadChoice { text, allowed: POINT_REASON });
        let until = cells.value("until_on", Day::parse, |text| Fact::BadDay { text });
        let point = match (at, client, points, reason) {
            (Some(at), Some(client), Some(points), Some(reason)) => Some(Point {
                id: cells.text("id"),
                number: cells.text("number"),
                at,
                client,
                points,
                reason,
                about: cells.text("ref"),
                until,
                note: cells.text("note"),
                by: cells.text("by"),
                reward: cells.text("reward"),
                reverses: cells.text("reverses"),
                source: row.source(),
            }),
            _ => None,
        };
        (point, cells.problems)
    }
}
