//! Why a cell or a row of an imported sheet is in doubt.

/// The reason for which a row does not come in by itself.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Doubt {
    /// A cell that should hold a day, and can't be read as one.
    NotADay { text: String },
}
