//! A client's row as a list needs it: the columns that are shown and no more, as lists may be of everybody.

use crate::cli::register::Record;
use crate::domain::day::Day;
use crate::domain::held::Held;
use crate::domain::problem::Problems;
use crate::domain::schema;
use crate::store::directory::Store;
use crate::store::query;
use compact_str::CompactString;

/// The columns that are read.
const COLUMNS: [&str; 12] = [
    "id",
    "number",
    "name",
    "called",
    "phone",
    "birthday",
    "tier",
    "tier_until",
    "tier_after",
    "staff",
    "first_visit",
    "tags",
];

/// A client, with those columns in their order.
#[derive(Clone, Debug, Default)]
pub struct Light {
    cells: [CompactString; 12],
    /// Where she stands, where that is asked for.
    stage: &'static str,
    last_visit: CompactString,
}

impl Light {
    pub fn get(&self, column: &str) -> &str {
        match column {
            "stage" => self.stage,
            "last_visit" => &self.last_visit,
            column => {
                let at = COLUMNS.iter().position(|known| *known == column);
                at.and_then(|at| self.cells.get(at)).map_or("", CompactString::as_str)
            }
        }
    }

    /// The tier, as it is written.
    pub fn held(&self) -> Held<'_> {
        let until = Day::parse(self.get("tier_until").trim());
        Held { tier: self.get("tier"), until, after: self.get("tier_after") }
    }

    /// Notes where she stands, and when she was here last.
    pub fn stands(&mut self, stage: &'static str, last_visit: Option<String>) {
        self.stage = stage;
        self.last_visit = last_visit.unwrap_or_default().into();
    }
}

impl From<&Record> for Light {
    fn from(record: &Record) -> Light {
        Light { cells: COLUMNS.map(|column| record.get(column).into()), ..Light::default() }
    }
}

/// Every client of the register, strictly: a list that lacks somebody would not say so.
pub fn each(store: &Store, mut take: impl FnMut(Light)) -> Result<(), Problems> {
    let mut problems = Vec::new();
    let Some(mut reader) = store.reader("clients.csv", Some(&schema::CLIENTS))? else { return Ok(()) };
    let places = COLUMNS.map(|column| reader.heading.find(column));
    query::each_row(&mut reader, &mut problems, |row, _| {
        let cell = |place: &Option<usize>| place.map(|at| row.text(at).into()).unwrap_or_default();
        let cells = std::array::from_fn(|at| places.get(at).map(cell).unwrap_or_default());
        take(Light { cells, ..Light::default() });
    })?;
    Problems(problems).or_ok()
}
