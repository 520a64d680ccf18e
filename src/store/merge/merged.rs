//! What comes of a plan that is laid over a file.

use crate::store::plan::RowChange;

/// A row of a plan that could not be laid over the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    pub id: String,
    /// The row as the plan wanted it; empty where it wanted it gone.
    pub ours: String,
}

/// The file afterwards.
#[derive(Debug, PartialEq, Eq)]
pub struct Merged {
    /// `None`: there is to be no file.
    pub bytes: Option<Vec<u8>>,
    pub conflicts: Vec<Conflict>,
    pub rows: u64,
    /// The file is gone, empty or cut short where there were rows: perhaps somebody is just saving
    /// it. Nothing was laid over it.
    pub broken: bool,
}

/// The change as one that could not be laid.
pub(super) fn conflict(change: &RowChange) -> Conflict {
    Conflict { id: change.id().to_string(), ours: change.new_row().unwrap_or_default().to_string() }
}
