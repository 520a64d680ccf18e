//! An answer is built once and printed many ways.

#![warn(clippy::disallowed_macros, clippy::disallowed_methods)]

pub mod listing;
pub mod problem;
pub mod safe;
