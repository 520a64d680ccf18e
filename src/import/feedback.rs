//! Feedback out of a survey's export: when, who, how satisfied, what was said.

use super::at::Moments;
use super::columns::{Columns, one_line};
use super::incoming::{Incoming, IncomingRow};
use super::layout::{Layout, data_rows};
use super::people::Clients;
use super::values::{names, scores};
use super::{rows, whose};
use crate::domain::day::Day;
use crate::domain::doubt::Doubt;
use crate::domain::id::{self, Kind};
use crate::domain::rule::feedback::FeedbackRules;
use crate::domain::sheet::{Sheet, SheetRow};
use compact_str::CompactString;

const FIELDS: &[&str] = &[
    "number",
    "at",
    "client",
    "visit",
    "score",
    "said",
    "channel",
    "answered_at",
    "answered_by",
    "answer",
    "resolved_at",
    "by",
    "note",
];

/// Names that name nobody.
const NOBODY: &[&str] = &["匿名", "匿名用户", "匿名顾客", "不愿透露", "anonymous"];

/// The channel of a sheet that names none.
const SURVEY: &str = "survey";

struct Reading<'a> {
    columns: Columns<'a>,
    moments: Moments,
    clients: &'a Clients,
    rules: &'a FeedbackRules,
}

/// Reads a sheet's rows. `tick` is told of every row.
#[allow(clippy::too_many_arguments)]
pub fn read<'a>(
    sheet: &'a Sheet,
    index: usize,
    layout: &'a Layout,
    clients: &'a Clients,
    rules: &'a FeedbackRules,
    today: Day,
    into: &mut Incoming,
    tick: &dyn Fn(),
) {
    let rows: Vec<SheetRow> = data_rows(sheet, layout).collect();
    let cells =
        |field| layout.column_of(field).into_iter().flat_map(|i| rows.iter().map(move |row| row.cell(i)));
    let moments = Moments::learn(cells("day"), cells("at"), (today, layout.period));
    let reading = Reading { columns: Columns::new(layout), moments, clients, rules };
    rows::each((index, &rows), &reading.columns, FIELDS, into, |row, places, read| {
        reading.row(row, places, read);
        tick();
        Some(())
    });
}

impl Reading<'_> {
    fn row(&self, row: &SheetRow, places: &[(&str, usize)], read: &mut IncomingRow) {
        for (field, at) in places {
            let cell = self.columns.cell(row, field).unwrap_or_default();
            match *field {
                "at" => read.take(*at, self.moments.of(&self.columns, row).map(Some)),
                "client" => read.take(*at, self.client(row)),
                "visit" => read.take(*at, visit(cell)),
                "score" => read.take(*at, scores::score(cell)),
                "answered_at" | "resolved_at" => read.take(*at, self.moments.other(cell)),
                "channel" => {
                    let known = self.rules.channel(cell).map(|channel| channel.id.as_str());
                    read.set(*at, if cell.is_empty() { SURVEY } else { known.unwrap_or(cell) });
                }
                _ => read.set(*at, one_line(cell)),
            }
        }
        let said = |field: &str| !read.get(rows::place(places, field)).is_empty();
        // Who left out the question and the remark has said nothing.
        if !said("score") && !said("said") && read.doubts.is_empty() {
            read.doubts.push(Doubt::NothingSaid);
        }
    }

    /// Whose it is; nobody's where the sheet names nobody.
    fn client(&self, row: &SheetRow) -> Result<Option<CompactString>, Doubt> {
        let cell = |field| self.columns.cell(row, field).unwrap_or_default();
        let name = names::name(cell("client")).map(|name| name.name).unwrap_or_default();
        let (number, phone) = (cell("client_number"), cell("phone"));
        let nobody = cell("client").is_empty() || NOBODY.contains(&name.to_lowercase().as_str());
        if nobody && number.is_empty() && phone.is_empty() {
            return Ok(None);
        }
        whose::client(self.clients, &self.columns, row).map(Some)
    }
}

/// The id of a visit of ours; nothing where the cell is blank.
fn visit(cell: &str) -> Result<Option<String>, Doubt> {
    let number = cell.trim().to_string();
    match number.as_str() {
        "" => Ok(None),
        text if Kind::of(text) == Some(Kind::Visit) && id::is_id(text) => Ok(Some(number)),
        _ => Err(Doubt::UnknownBill { number }),
    }
}
