//! Answers as text: built once, printed many ways. A printer never computes.

pub mod listing;
pub mod problem;
pub mod safe;
