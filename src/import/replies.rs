//! Replies out of a gateway's export: when, from which number, what.

use super::at::Moments;
use super::columns::{Columns, one_line};
use super::layout::{Layout, data_rows};
use super::values::phones;
use crate::domain::day::{Day, Moment};
use crate::domain::doubt::Doubt;
use crate::domain::sheet::{Sheet, SheetRow};

/// The fields without which a sheet is no list of replies.
pub const NEEDED: [&[&str]; 3] = [&["phone"], &["text"], &["at", "day"]];

/// A reply as a sheet has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    pub at: Moment,
    /// As the register stores it.
    pub phone: String,
    /// What she wrote, on one line.
    pub text: String,
}

/// A row of a sheet: the reply, or why it can't be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReplyRow {
    /// Its place among the rows of data.
    pub index: usize,
    pub line: u32,
    pub reply: Result<Reply, Vec<Doubt>>,
}

/// Reads a sheet's rows.
pub fn read(sheet: &Sheet, layout: &Layout, today: Day) -> Vec<ReplyRow> {
    let rows: Vec<SheetRow> = data_rows(sheet, layout).collect();
    let cells =
        |field| layout.column_of(field).into_iter().flat_map(|i| rows.iter().map(move |row| row.cell(i)));
    let moments = Moments::learn(cells("day"), cells("at"), (today, layout.period));
    let columns = Columns::new(layout);
    let read = |(index, row): (usize, &SheetRow)| {
        let reply = reply(&columns, &moments, row);
        ReplyRow { index, line: row.line(), reply }
    };
    rows.iter().enumerate().map(read).collect()
}

fn reply(columns: &Columns, moments: &Moments, row: &SheetRow) -> Result<Reply, Vec<Doubt>> {
    let cell = |field| columns.cell(row, field).unwrap_or_default();
    let phone = phones::phones(cell("phone")).and_then(|found| found.first.ok_or(Doubt::ClientMissing));
    let text = one_line(cell("text")).into_owned();
    match (moments.of(columns, row), phone) {
        (Ok(at), Ok(phone)) => Ok(Reply { at, phone, text }),
        (at, phone) => Err(at.err().into_iter().chain(phone.err()).collect()),
    }
}
