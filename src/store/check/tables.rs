//! Every cell of every table, held against the schema, and every reference against its table.

use crate::domain::cell::{self, parts};
use crate::domain::day::Month;
use crate::domain::id::Kind;
use crate::domain::problem::{Fact, Place, Problem, Problems};
use crate::domain::row::Row;
use crate::domain::schema::{self, Cell, Table};
use crate::domain::shares::Shares;
use crate::store::directory::Store;
use crate::store::failed::cannot_read;
use crate::store::plan::hash_of;
use crate::store::query;
use crate::store::raw_row::RawRow;
use crate::store::reader::Reader;
use crate::store::scan::{self, Span};
use foldhash::{HashMap, HashSet};

/// What the tables hold, for the look at the log: the ids of each kind, as hashes.
#[derive(Default)]
pub struct Known {
    pub ids: HashMap<Kind, HashSet<u64>>,
    /// The kinds of rows of which some can't be told apart: that one is not there is not certain.
    pub torn: HashSet<Kind>,
}

/// A reference that is looked up when all tables are read; once for all rows of a file.
struct Pending {
    kind: Kind,
    id: String,
    /// Where it stands first.
    place: Place,
    rows: u64,
}

struct Checking<'a> {
    problems: &'a mut Vec<Problem>,
    known: Known,
    /// The first place of each client's phone.
    phones: HashMap<Vec<u8>, Place>,
    pending: Vec<Pending>,
    /// Where each stands among the pending ones, for the file that is being read.
    pending_here: HashMap<(Kind, String), usize>,
}

/// The files of a table, in the order of their months.
pub fn files_of(store: &Store, table: &Table) -> Result<Vec<(String, Option<Month>)>, Problems> {
    if !table.monthly() {
        return Ok(vec![(format!("{}.csv", table.name), None)]);
    }
    Ok(store.months(table)?.into_iter().map(|month| (table.file(month), Some(month))).collect())
}

/// Every row of every file of a table; what can't be read is told by the look at the tables.
pub fn rows(store: &Store, table: &'static Table, mut look: impl FnMut(&dyn Row)) -> Result<(), Problems> {
    for (file, _) in files_of(store, table)? {
        let Ok(Some(mut reader)) = store.reader(&file, Some(table)) else { continue };
        query::each_row(&mut reader, &mut Vec::new(), |row, _| look(&row))?;
    }
    Ok(())
}

pub fn check(store: &Store, problems: &mut Vec<Problem>) -> Result<Known, Problems> {
    let mut checking = Checking {
        problems,
        known: Known::default(),
        phones: HashMap::default(),
        pending: Vec::new(),
        pending_here: HashMap::default(),
    };
    for table in schema::TABLES {
        for (file, month) in files_of(store, table)? {
            match store.reader(&file, Some(table)) {
                Ok(Some(mut reader)) => checking.file(table, month, &mut reader)?,
                Ok(None) => {}
                Err(found) => {
                    checking.known.torn.extend(table.kind);
                    checking.problems.extend(found.0);
                }
            }
        }
    }
    checking.references();
    Ok(checking.known)
}

impl Checking<'_> {
    fn file(
        &mut self,
        table: &'static Table,
        month: Option<Month>,
        reader: &mut Reader,
    ) -> Result<(), Problems> {
        let columns: Vec<Option<&'static schema::Column>> =
            reader.heading.names.iter().map(|name| table.column(name)).collect();
        let names = &reader.heading.names;
        let own = columns.iter().position(|column| column.is_some_and(|column| column.cell == Cell::Id));
        // The column by which a row is filed, and where it stands.
        let filed = names.iter().position(|name| table.filed.column() == Some(name.as_str()));
        let mut spans = Vec::new();
        let file = reader.file.clone();
        self.pending_here.clear();
        let mut unread = false;
        while let Some(row) = reader.next_row().map_err(|error| cannot_read(&file, &error))? {
            if std::str::from_utf8(row.bytes).is_err() {
                // A file in another encoding is one problem; the ids of its rows stand all the same.
                if !std::mem::replace(&mut unread, true) {
                    self.problems.push(Problem::at(Fact::NotUtf8, row.place_of(None)));
                }
                let sound = scan::split(row.bytes, &mut spans).is_ok();
                if let Some(span) = own.and_then(|own| spans.get(own)).filter(|_| sound) {
                    let id = scan::unquote(&row.bytes[span.start..span.end]);
                    if let (Some(own), Ok(id)) = (own, std::str::from_utf8(&id)) {
                        self.id(table, id.trim(), &row, own);
                    }
                }
                continue;
            }
            if scan::split(row.bytes, &mut spans).is_err() {
                self.known.torn.extend(table.kind);
                continue;
            }
            for (index, (span, column)) in spans.iter().zip(&columns).enumerate() {
                if let Some(column) = column {
                    self.cell(table, column, &row, index, *span);
                }
            }
            if let (Some(month), Some(filed)) = (month, filed) {
                self.month(table, &row, filed, month);
            }
        }
        if !reader.problems.is_empty() {
            self.known.torn.extend(table.kind);
        }
        self.problems.append(&mut reader.problems);
        Ok(())
    }

    fn cell(&mut self, table: &Table, column: &schema::Column, row: &RawRow, index: usize, span: Span) {
        let raw = scan::unquote(&row.bytes[span.start..span.end]);
        let text = std::str::from_utf8(&raw).unwrap_or_default().trim();
        if text.is_empty() {
            if column.required {
                let fact = Fact::Blank { column: column.name.to_string() };
                self.problems.push(Problem::at(fact, row.place_of(Some(index))));
            }
            return;
        }
        if let Some(fact) = cell::fault(column.cell, text) {
            self.problems.push(Problem::at(fact, row.place_of(Some(index))));
            return;
        }
        match column.cell {
            Cell::Id => self.id(table, text, row, index),
            Cell::Reference(kind) => self.refer(kind, text, row, index),
            Cell::ReferenceAmong(kinds) => {
                if let Some(kind) = Kind::of(text).filter(|kind| kinds.contains(kind)) {
                    self.refer(kind, text, row, index);
                }
            }
            Cell::References(kind) => parts(text).for_each(|id| self.refer(kind, id, row, index)),
            Cell::Shares(kind) => {
                Shares::stored(text).0.iter().for_each(|(id, _)| self.refer(kind, id, row, index))
            }
            Cell::Phone if table.name == schema::CLIENTS.name => self.phone(text, row, index),
            _ => {}
        }
    }

    fn id(&mut self, table: &Table, id: &str, row: &RawRow, index: usize) {
        let Some(kind) = table.kind else { return };
        if !self.known.ids.entry(kind).or_default().insert(hash_of(id.as_bytes())) {
            let fact = Fact::IdDoubled { id: id.to_string() };
            self.problems.push(Problem::at(fact, row.place_of(Some(index))));
        }
    }

    /// A table that comes first knows nothing yet of one that comes later, so an unknown id is
    /// looked at again in the end.
    fn refer(&mut self, kind: Kind, id: &str, row: &RawRow, index: usize) {
        let known = self.known.ids.get(&kind).is_some_and(|ids| ids.contains(&hash_of(id.as_bytes())));
        if known {
            return;
        }
        let next = self.pending.len();
        let at = *self.pending_here.entry((kind, id.to_string())).or_insert(next);
        match self.pending.get_mut(at) {
            Some(pending) => pending.rows += 1,
            None => {
                let place = row.place_of(Some(index));
                self.pending.push(Pending { kind, id: id.to_string(), place, rows: 1 });
            }
        }
    }

    fn phone(&mut self, phone: &str, row: &RawRow, index: usize) {
        let place = row.place_of(Some(index));
        if let Some(first) = self.phones.get(phone.as_bytes()) {
            let fact = Fact::PhoneShared { phone: phone.to_string() };
            let also = Some(Place { text: String::new(), ..first.clone() });
            self.problems.push(Problem { fact, place: Some(place), also });
        } else {
            self.phones.insert(phone.as_bytes().to_vec(), Place { text: String::new(), ..place });
        }
    }

    /// A row of another month than its file's is never found by a question about its day.
    fn month(&mut self, table: &Table, row: &RawRow, filed: usize, month: Month) {
        let cell = row.text(filed);
        if let Some(found) = table.month_of(|_| &cell).filter(|found| *found != month) {
            let fact = Fact::WrongMonth { month: found.to_string() };
            self.problems.push(Problem::at(fact, row.place_of(Some(filed))));
        }
    }

    fn references(&mut self) {
        for Pending { kind, id, place, rows } in std::mem::take(&mut self.pending) {
            if self.known.torn.contains(&kind) {
                continue;
            }
            let known = self.known.ids.get(&kind).is_some_and(|ids| ids.contains(&hash_of(id.as_bytes())));
            let Some(table) = schema::table_of(kind).filter(|_| !known) else { continue };
            self.problems.push(Problem::at(Fact::UnknownReference { id, table: table.name, rows }, place));
        }
    }
}
