//! What becomes of each column of a sheet.

use super::heading;
use super::kind::Kind;
use crate::domain::sheet::is_invisible;
use std::collections::{HashMap, HashSet};

/// The longest name of a column that is kept under its own heading, in characters.
pub const LONGEST_NAME: usize = 60;

/// A column of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnUse {
    /// The index of its cells in a row, from 0.
    pub index: usize,
    /// As written, on one line. An extra column's is made safe to be a column of our tables.
    pub heading: String,
    pub field: Field,
}

/// What becomes of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// A field of the table, or one from which a field is made (`day`, `age`, `card:balance`).
    Known(&'static str),
    /// Kept as a column of its own.
    Extra,
    /// Left out: `--map` says so, or it only counts the rows.
    Ignored,
    /// Left out: a list of members tells it of the client, and not of what is imported.
    OfClient,
}

/// The columns as they are given their uses.
pub struct Uses {
    kind: Kind,
    pub columns: Vec<ColumnUse>,
    done: HashSet<usize>,
    /// The names of extra columns, each with how often it was wanted.
    extras: HashMap<String, u32>,
}

impl Uses {
    pub fn new(kind: Kind) -> Uses {
        Uses { kind, columns: Vec::new(), done: HashSet::new(), extras: HashMap::new() }
    }

    /// Whether that column has its use.
    pub fn done(&self, index: usize) -> bool {
        self.done.contains(&index)
    }

    /// Whether some column holds that field.
    pub fn taken(&self, field: &str) -> bool {
        self.columns.iter().any(|column| matches!(column.field, Field::Known(known) if known == field))
    }

    /// Gives a column that use.
    pub fn push(&mut self, index: usize, heading: String, field: Field) {
        self.done.insert(index);
        self.columns.push(ColumnUse { index, heading, field });
    }

    /// Gives a column its field; a second phone is another phone, any other second claim an extra.
    pub fn claim(&mut self, index: usize, heading: &str, field: &'static str) {
        if !self.taken(field) {
            self.push(index, one_line(heading), Field::Known(field));
        } else if field == "phone" && self.kind == Kind::Clients && !self.taken("other_phones") {
            self.push(index, one_line(heading), Field::Known("other_phones"));
        } else if field == "for" && self.kind == Kind::Payments && !self.taken("number") {
            self.payment(index, heading);
        } else {
            self.extra(index, heading);
        }
    }

    /// Of two columns that say what was paid for, 单号 is the payment's own number.
    fn payment(&mut self, index: usize, heading: &str) {
        let own = |heading: &str| heading::same(heading, "单号");
        if own(heading) {
            return self.push(index, one_line(heading), Field::Known("number"));
        }
        let first = self.columns.iter_mut().find(|column| column.field == Field::Known("for"));
        match first.filter(|column| own(&column.heading)) {
            Some(column) => {
                column.field = Field::Known("number");
                self.push(index, one_line(heading), Field::Known("for"));
            }
            None => self.extra(index, heading),
        }
    }

    /// Keeps a column under a name of its own.
    pub fn extra(&mut self, index: usize, heading: &str) {
        let mut name: String = one_line(heading).chars().take(LONGEST_NAME).collect();
        if name.is_empty() {
            name = unnamed(index);
        }
        if heading::fields(self.kind).iter().any(|field| field.eq_ignore_ascii_case(&name)) {
            name = format!("old_{name}");
        }
        let name = self.unused(name);
        self.push(index, name, Field::Extra);
    }

    /// The name, or the name with a number where it is an extra column's already.
    fn unused(&mut self, name: String) -> String {
        loop {
            let times = self.extras.entry(name.clone()).or_default();
            *times += 1;
            let numbered = if *times == 1 { name.clone() } else { format!("{name}_{times}") };
            if *times == 1 || !self.extras.contains_key(&numbered) {
                self.extras.entry(numbered.clone()).or_insert(1);
                return numbered;
            }
        }
    }
}

/// A heading on one line, without marks that can't be seen.
pub fn one_line(heading: &str) -> String {
    let mut line = String::with_capacity(heading.len());
    for c in heading.chars() {
        if !is_invisible(c) {
            line.push(c);
        } else if (c.is_whitespace() || c == '\t') && !line.is_empty() && !line.ends_with(' ') {
            line.push(' ');
        }
    }
    line.truncate(line.trim_end().len());
    line
}

/// The name of a column without a heading, by its letter in a spreadsheet.
pub fn unnamed(index: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = index + 1;
    while rest > 0 {
        letters.push(char::from(b'A' + ((rest - 1) % 26) as u8));
        rest = (rest - 1) / 26;
    }
    format!("column_{}", letters.iter().rev().collect::<String>())
}

/// A few headings, to be told to the user.
pub fn seen<'a>(cells: impl Iterator<Item = &'a str>) -> Vec<String> {
    cells.map(shown).filter(|cell| !cell.is_empty()).take(30).collect()
}

/// A heading or a cell, to be told to the user.
pub fn shown(cell: &str) -> String {
    one_line(cell).chars().take(20).collect()
}
