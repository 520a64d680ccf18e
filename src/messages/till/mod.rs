//! The till, in words.

pub mod day;
pub mod slip;
pub mod words;
