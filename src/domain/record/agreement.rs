//! What the shop promised its clients: a version of its agreement.

use crate::domain::day::Day;
use crate::domain::problem::{Fact, Problem};
use crate::domain::row::{CellReader, Row, Source};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement {
    pub version: String,
    /// The day from which it holds, until another does.
    pub from: Day,
    /// The file with its text, in the salon's directory.
    pub file: String,
    /// The day on which clients were told of it.
    pub announced: Option<Day>,
    /// Days of guarantee; none is the rule's.
    pub service_days: Option<u32>,
    pub product_days: Option<u32>,
    pub note: String,
    pub source: Source,
}

impl Agreement {
    /// Reads a row; none where a cell that it rests on can't be read.
    pub fn read(row: &dyn Row) -> (Option<Agreement>, Vec<Problem>) {
        let mut cells = CellReader::new(row);
        let text = |text: &str| Some(text.to_string());
        let version = cells.required("version", text, |text| Fact::BadId { text });
        let bad_day = |text| Fact::BadDay { text };
        let from = cells.required("from_on", Day::parse, bad_day);
        let announced = cells.value("announced_on", Day::parse, bad_day);
        let days = |text: &str| text.parse().ok();
        let service_days = cells.value("service_days", days, |text| Fact::BadCount { text });
        let product_days = cells.value("product_days", days, |text| Fact::BadCount { text });
        let agreement = version.zip(from).map(|(version, from)| Agreement {
            version,
            from,
            file: cells.text("file"),
            announced,
            service_days,
            product_days,
            note: cells.text("note"),
            source: row.source(),
        });
        (agreement, cells.problems)
    }
}
