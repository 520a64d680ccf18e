//! What a change means for each file: rows with their bytes before and after. The journal and the
//! log hold plans; `merge` lays one over a file as it is now.

use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::{Xxh3, xxh3_64};

/// What is to be done to one file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Plan {
    Rows(RowsPlan),
    /// A whole document; `None` where there is, or shall be, no file.
    Document {
        file: String,
        old: Option<String>,
        new: Option<String>,
    },
    /// New rows for a table's file, or a whole new file, whose bytes lie prepared on the disk with
    /// their heading: an import has too many for the journal.
    Bulk {
        file: String,
        old_heading: Option<String>,
        new_heading: String,
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        open_end: bool,
        /// Its name in salon's own folder, which ends in the hash of its bytes.
        prepared: String,
        /// How many rows it has; 0 where that was not noted.
        #[serde(default)]
        rows: u64,
    },
}

/// Rows of a table's file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowsPlan {
    pub file: String,
    /// The heading on which the plan rests; `None` where there was no file.
    pub old_heading: Option<String>,
    /// The heading afterwards; `None` where the file goes once it has no rows.
    pub new_heading: Option<String>,
    /// Whether the file's last row had no line break.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub open_end: bool,
    /// Whether that last line break, which the change taken back had added, goes again.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub reopen_end: bool,
    pub rows: Vec<RowChange>,
}

/// A row before and after, as it stands in the file, without its line break.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RowChange {
    /// At the end of the file, or at the spot where it once stood.
    Insert {
        id: String,
        new: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        spot: Option<Spot>,
    },
    /// The row with that id, which is that of the old row; a row without one is known by its bytes.
    Replace { id: String, old: String, new: String },
    Delete {
        id: String,
        old: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        spot: Option<Spot>,
    },
}

/// Where a row stood that goes, so that it can come back to the very same place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spot {
    /// The id of the row before; empty for the first row.
    pub after: String,
    /// The blank lines between the two.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub blank: String,
    /// Its line break, where that was not the file's usual one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<String>,
}

/// The XXH3 hash of some bytes.
pub fn hash_of(bytes: &[u8]) -> u64 {
    xxh3_64(bytes)
}

/// The name of some bytes: 16 hexadecimal digits of their XXH3 hash.
pub fn hash(bytes: &[u8]) -> String {
    String::from_utf8_lossy(&digits(bytes)).into_owned()
}

/// The name of bytes that come in pieces.
#[derive(Default)]
pub struct Hash(Xxh3);

impl Hash {
    pub fn add(&mut self, piece: &[u8]) {
        self.0.update(piece);
    }

    pub fn name(&self) -> String {
        String::from_utf8_lossy(&digits_of(self.0.digest())).into_owned()
    }
}

/// The same digits, without a text made of them.
pub fn digits(bytes: &[u8]) -> [u8; 16] {
    digits_of(hash_of(bytes))
}

fn digits_of(mut hash: u64) -> [u8; 16] {
    let mut digits = [0; 16];
    for digit in digits.iter_mut().rev() {
        *digit = b"0123456789abcdef"[(hash & 15) as usize];
        hash >>= 4;
    }
    digits
}

impl Plan {
    pub fn file(&self) -> &str {
        match self {
            Plan::Rows(plan) => &plan.file,
            Plan::Document { file, .. } | Plan::Bulk { file, .. } => file,
        }
    }

    /// Whether its file comes or goes with it.
    pub fn makes_or_removes_its_file(&self) -> bool {
        match self {
            Plan::Rows(plan) => plan.old_heading.is_none() || plan.new_heading.is_none(),
            Plan::Document { old, new, .. } => old.is_none() || new.is_none(),
            Plan::Bulk { old_heading, .. } => old_heading.is_none(),
        }
    }
}

impl RowChange {
    pub fn id(&self) -> &str {
        match self {
            RowChange::Insert { id, .. } | RowChange::Replace { id, .. } | RowChange::Delete { id, .. } => id,
        }
    }

    /// The row that this change wants to see.
    pub fn new_row(&self) -> Option<&str> {
        match self {
            RowChange::Insert { new, .. } | RowChange::Replace { new, .. } => Some(new),
            RowChange::Delete { .. } => None,
        }
    }

    /// The row that it takes for granted.
    pub fn old_row(&self) -> Option<&str> {
        match self {
            RowChange::Replace { old, .. } | RowChange::Delete { old, .. } => Some(old),
            RowChange::Insert { .. } => None,
        }
    }

    /// The change that takes this one back; new rows lose `narrower` blank cells at their end, and
    /// `key` tells the id of a row.
    fn inverse(&self, narrower: usize, key: impl Fn(&str) -> String) -> RowChange {
        let narrow = |row: String| {
            let keep = row.len().saturating_sub(narrower);
            if row.bytes().skip(keep).all(|b| b == b',') { row[..keep].to_string() } else { row }
        };
        match self.clone() {
            RowChange::Insert { id, new, spot } => RowChange::Delete { id, old: new, spot },
            RowChange::Delete { id, old, spot } => RowChange::Insert { id, new: narrow(old), spot },
            RowChange::Replace { old, new, .. } => {
                RowChange::Replace { id: key(&new), old: new, new: narrow(old) }
            }
        }
    }
}

/// Whether a file that data names lies in the salon's directory: journal and log may have arrived
/// by a pull.
pub fn lies_inside(file: &str) -> bool {
    use std::path::{Component, Path};
    let mut parts = Path::new(file).components().peekable();
    parts.peek().is_some() && parts.all(|part| matches!(part, Component::Normal(_)))
}

impl RowsPlan {
    /// The plan that takes this one back.
    pub fn inverse(&self) -> RowsPlan {
        let width = |heading: &Option<String>| heading.as_ref().map(|h| super::scan::count(h.as_bytes()));
        let narrower = match (width(&self.old_heading), width(&self.new_heading)) {
            (Some(old), Some(new)) => new.saturating_sub(old),
            _ => 0,
        };
        let heading = self.new_heading.as_deref().unwrap_or_default().as_bytes();
        let at = super::heading::key_index(heading);
        let key =
            |row: &str| String::from_utf8_lossy(&super::heading::key_of(row.as_bytes(), at)).into_owned();
        RowsPlan {
            file: self.file.clone(),
            old_heading: self.new_heading.clone(),
            new_heading: self.old_heading.clone(),
            open_end: self.reopen_end,
            reopen_end: self.open_end,
            rows: self.rows.iter().map(|row| row.inverse(narrower, key)).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_in_pieces_have_the_name_of_the_whole() {
        let bytes: Vec<u8> = (0..1_000u32).map(|i| (i % 251) as u8).collect();
        for size in [1, 7, 64, 600, 1_000] {
            let mut hash = Hash::default();
            bytes.chunks(size).for_each(|piece| hash.add(piece));
            assert_eq!(hash.name(), super::hash(&bytes));
        }
    }

    #[test]
    fn a_file_named_by_data_never_leads_out_of_the_directory() {
        assert!(lies_inside("messages/2026-11.csv") && lies_inside("clients.csv"));
        for file in ["", "/etc/passwd", "../x", "a/../../x", "."] {
            assert!(!lies_inside(file), "{file}");
        }
    }
}
