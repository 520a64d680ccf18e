//! What can be wrong with points.

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PointsFact {
    /// More are asked for than she has.
    TooFew { client: String, balance: i64, asked: i64 },
    /// What was typed is no number of points.
    Unclear { text: String },
    /// The rows of the files take more than there was.
    Overdrawn { missing: i64 },
    /// A cell that is no whole number.
    NoWholeNumber { text: String },
    /// Taking a change back would leave her with less than nothing.
    SpentSince { client: String, missing: i64 },
}
