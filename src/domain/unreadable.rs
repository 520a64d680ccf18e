//! Why a sheet as a whole can't be read.

/// The reason for which nothing of a sheet comes in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// The file holds nothing.
    Empty,
}
