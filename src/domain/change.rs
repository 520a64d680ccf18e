//! A change as a value: deciding returns one, the store's one door writes it.

use std::rc::Rc;

/// The cells of a new row, in the order of the columns they go with.
///
/// Packed into one text, because an import holds half a million of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cells(String);

impl Cells {
    /// Ends a cell. Never part of one: a NUL is refused wherever data is read.
    pub const END: char = '\0';

    /// No cells, with room for so many bytes of them.
    pub fn with_capacity(bytes: usize) -> Cells {
        Cells(String::with_capacity(bytes))
    }

    pub fn push(&mut self, cell: &str) {
        match cell.bytes().any(|byte| byte == Self::END as u8) {
            false => self.0.push_str(cell),
            true => self.0.extend(cell.chars().filter(|c| *c != Self::END)),
        }
        self.0.push(Self::END);
    }

    /// Pushes cells that are packed already: each with its end.
    pub fn push_packed(&mut self, cells: &str) {
        self.0.push_str(cells);
    }

    /// All of them, each with its end.
    pub fn packed(&self) -> &str {
        &self.0
    }

    pub fn iter(&self) -> impl Iterator<Item = &str> {
        let mut rest = self.0.as_str();
        std::iter::from_fn(move || {
            // Cells are short: a search that is made for long texts takes longer to begin.
            let (cell, after) = rest.split_at(rest.bytes().position(|byte| byte == Self::END as u8)?);
            rest = after.get(1..)?;
            Some(cell)
        })
    }
}

impl<S: AsRef<str>> FromIterator<S> for Cells {
    fn from_iter<I: IntoIterator<Item = S>>(cells: I) -> Cells {
        let mut packed = Cells::default();
        for cell in cells {
            packed.push(cell.as_ref());
        }
        packed
    }
}

/// One step of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// New rows at the end of a table's file. Columns that the file lacks are added to it; the
    /// column `id` must be among them.
    Insert { file: String, columns: Rc<[String]>, rows: Vec<Cells> },
    /// New values for some cells of the row with that id.
    Update { file: String, id: String, cells: Vec<(String, String)> },
    /// The row with that id goes, because it stands in another file from now on.
    Remove { file: String, id: String },
    /// A whole document, written where `old` still stands; `None` where there was no file.
    Write { file: String, old: Option<Vec<u8>>, new: Vec<u8> },
}

/// A change, with what the log will say of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// The command that makes it, as typed: `import clients`.
    pub command: String,
    /// Who makes it.
    pub by: String,
    /// What it is about, for `salon log`: counts and names, no sentence.
    pub about: String,
    pub edits: Vec<Edit>,
}

impl Change {
    pub fn is_empty(&self) -> bool {
        self.edits.iter().all(|edit| match edit {
            Edit::Insert { rows, .. } => rows.is_empty(),
            Edit::Update { cells, .. } => cells.is_empty(),
            Edit::Remove { .. } => false,
            Edit::Write { old, new, .. } => old.as_ref() == Some(new),
        })
    }
}
