//! An answer is built once and printed many ways.

pub mod listing;
pub mod problem;
pub mod safe;
