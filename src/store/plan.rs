//! What a change means for each file: rows with their bytes before and after. The journal and the
//! log hold plans; `merge` lays one over a file as it is now.

use serde::{Deserialize, Serialize};

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
        prepared: String,
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
    Insert { id: String, new: String },
    Replace { id: String, old: String, new: String },
    Delete { id: String, old: String },
}

/// The XXH3 hash of some bytes.
pub fn hash_of(bytes: &[u8]) -> u64 {
    xxhash_rust::xxh3::xxh3_64(bytes)
}

/// The name of some bytes: 16 hexadecimal digits of their XXH3 hash.
pub fn hash(bytes: &[u8]) -> String {
    String::from_utf8_lossy(&digits(bytes)).into_owned()
}

/// The same digits, without a text made of them.
pub fn digits(bytes: &[u8]) -> [u8; 16] {
    let mut hash = hash_of(bytes);
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

    /// The change that takes this one back; new rows lose `narrower` blank cells at their end.
    fn inverse(&self, narrower: usize) -> RowChange {
        let narrow = |row: String| {
            let keep = row.len().saturating_sub(narrower);
            if row.bytes().skip(keep).all(|b| b == b',') { row[..keep].to_string() } else { row }
        };
        match self.clone() {
            RowChange::Insert { id, new } => RowChange::Delete { id, old: new },
            RowChange::Delete { id, old } => RowChange::Insert { id, new: narrow(old) },
            RowChange::Replace { id, old, new } => RowChange::Replace { id, old: new, new: narrow(old) },
        }
    }
}

impl RowsPlan {
    /// The plan that takes this one back.
    pub fn inverse(&self) -> RowsPlan {
        let width = |heading: &Option<String>| heading.as_ref().map(|h| super::scan::count(h.as_bytes()));
        let narrower = match (width(&self.old_heading), width(&self.new_heading)) {
            (Some(old), Some(new)) => new.saturating_sub(old),
            _ => 0,
        };
        RowsPlan {
            file: self.file.clone(),
            old_heading: self.new_heading.clone(),
            new_heading: self.old_heading.clone(),
            open_end: self.reopen_end,
            reopen_end: self.open_end,
            rows: self.rows.iter().map(|row| row.inverse(narrower)).collect(),
        }
    }
}
