//! A row of a table that is one file, with its cells by column.

use crate::domain::cell::parts;
use crate::domain::day::Day;
use crate::domain::find::Findable;
use crate::domain::held::Held;
use crate::domain::problem::Problems;
use crate::domain::schema::Table;
use crate::store::directory::Store;
use crate::store::query;
use crate::store::raw_row::RawRow;
use std::rc::Rc;

/// The cells stand in one text: a register has hundreds of thousands of them.
#[derive(Clone, Debug, Default)]
pub struct Record {
    columns: Rc<[String]>,
    text: String,
    /// Where in the text each cell ends.
    ends: Vec<usize>,
}

impl Record {
    /// A record of these cells.
    pub fn of(cells: &[(String, String)]) -> Record {
        let columns = cells.iter().map(|(column, _)| column.clone()).collect();
        let mut record = Record { columns, text: String::new(), ends: Vec::new() };
        for (_, cell) in cells {
            record.push(cell);
        }
        record
    }

    /// A row, whose columns are those of its heading.
    pub fn read(row: &RawRow<'_>, columns: &Rc<[String]>) -> Record {
        let count = columns.len();
        let mut record = Record {
            columns: columns.clone(),
            text: String::with_capacity(row.bytes.len()),
            ends: Vec::with_capacity(count),
        };
        for index in 0..count {
            record.push(&row.text(index));
        }
        record
    }

    fn push(&mut self, cell: &str) {
        self.text.push_str(cell);
        self.ends.push(self.text.len());
    }

    /// The cell of a column; blank where the record has no such column.
    pub fn get(&self, column: &str) -> &str {
        self.columns.iter().position(|name| name == column).map_or("", |index| self.cell(index))
    }

    fn cell(&self, index: usize) -> &str {
        let from = index.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        self.ends.get(index).and_then(|end| self.text.get(from..*end)).unwrap_or_default()
    }

    /// The cells in the order of the table.
    pub fn cells(&self) -> impl Iterator<Item = (&str, &str)> {
        self.columns.iter().enumerate().map(|(index, column)| (column.as_str(), self.cell(index)))
    }

    /// The record with cells before its own, under these columns, of which the last are its own.
    pub fn after(&self, columns: &Rc<[String]>, cells: &[&str]) -> Record {
        let mut record = Record { columns: columns.clone(), text: String::new(), ends: Vec::new() };
        for cell in cells.iter().copied().chain(self.cells().map(|(_, cell)| cell)) {
            record.push(cell);
        }
        record
    }

    /// The tier of a client, as it is written.
    pub fn held(&self) -> Held<'_> {
        let until = Day::parse(self.get("tier_until").trim());
        Held { tier: self.get("tier"), until, after: self.get("tier_after") }
    }

    pub fn findable(&self) -> Findable {
        let text = |column| self.get(column).trim().to_string();
        let others = text("other_phones");
        let phones = [text("phone")].into_iter().chain(parts(&others).map(str::to_string));
        Findable {
            id: text("id"),
            number: text("number"),
            name: text("name"),
            called: text("called"),
            phones: phones.filter(|phone| !phone.is_empty()).collect(),
        }
    }
}

/// Every row of a table that is one file.
pub fn records(store: &Store, table: &'static Table) -> Result<Vec<Record>, Problems> {
    let (mut records, mut problems) = (Vec::new(), Vec::new());
    if let Some(mut reader) = store.reader(&format!("{}.csv", table.name), Some(table))? {
        let columns: Rc<[String]> = reader.heading.names.iter().cloned().collect();
        query::each_text_row(&mut reader, &mut problems, |row, _| {
            records.push(Record::read(&row, &columns));
        })?;
    }
    Problems(problems).or_ok()?;
    Ok(records)
}
