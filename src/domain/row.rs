//! A row of a table, as the domain reads it: cells by column name, and where they stand.

use super::problem::{Fact, Place, Problem};
use super::respelt;
use std::borrow::Cow;
use std::rc::Rc;

/// Where a record stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// Shared by the records of the file.
    pub file: Rc<str>,
    pub line: u32,
}

/// A row whose cells are found by the name of their column.
pub trait Row {
    /// The cell of that column, or an empty text where there is none.
    fn get(&self, column: &str) -> Cow<'_, str>;

    /// Where the cell stands; the whole row where the column is not there.
    fn place(&self, column: &str) -> Place;

    /// Whether its bytes are text at all: a spreadsheet may have saved the table as GBK.
    fn is_text(&self) -> bool {
        true
    }

    /// The file and the line on which the row stands.
    fn source(&self) -> Source;
}

/// The same as `trim`, at once where the text begins and ends with visible ASCII.
pub fn trimmed(text: &str) -> &str {
    match text.as_bytes() {
        [] => text,
        [first, .., last] if first.is_ascii_graphic() && last.is_ascii_graphic() => text,
        _ => text.trim(),
    }
}

/// Reads the cells of a row, and collects what is wrong with them.
pub struct CellReader<'a> {
    pub row: &'a dyn Row,
    pub problems: Vec<Problem>,
    /// A cell could not be read, so that its value is not known.
    lost: bool,
}

impl<'a> CellReader<'a> {
    pub fn new(row: &'a dyn Row) -> CellReader<'a> {
        let unread = (!row.is_text()).then(|| Problem::at(Fact::NotUtf8, row.place("")));
        CellReader { row, lost: unread.is_some(), problems: unread.into_iter().collect() }
    }

    pub fn text(&self, column: &str) -> String {
        match self.row.get(column) {
            // Most cells of a wide table are blank.
            cell if cell.is_empty() => String::new(),
            cell => trimmed(&cell).to_string(),
        }
    }

    /// The cell as a value, none where it is blank; what can't be read is a problem and none. A day that a spreadsheet has
    /// spelt its own way is a problem, and counts all the same: a list without it would be short.
    pub fn value<T>(
        &mut self,
        column: &str,
        parse: impl Fn(&str) -> Option<T>,
        wrong: impl Fn(String) -> Fact,
    ) -> Option<T> {
        let cell = self.row.get(column);
        let text = trimmed(&cell);
        if text.is_empty() {
            return None;
        }
        let value = parse(text);
        if value.is_none() {
            self.problems.push(Problem::at(wrong(text.to_string()), self.row.place(column)));
            let value = respelt::own(text).and_then(|own| parse(&own));
            self.lost |= value.is_none();
            return value;
        }
        value
    }

    /// Whether every cell that was asked for is known: what a spreadsheet has respelt is.
    pub fn is_sound(&self) -> bool {
        !self.lost
    }

    /// The cell as a value, which must be there.
    pub fn required<T>(
        &mut self,
        column: &str,
        parse: impl Fn(&str) -> Option<T>,
        wrong: impl Fn(String) -> Fact,
    ) -> Option<T> {
        let before = self.problems.len();
        let value = self.value(column, parse, wrong);
        if value.is_none() && self.problems.len() == before {
            let fact = Fact::Blank { column: column.to_string() };
            self.problems.push(Problem::at(fact, self.row.place(column)));
            self.lost = true;
        }
        value
    }
}
