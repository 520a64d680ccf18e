//! The till, in words.

pub mod amiss;
pub mod explain;
pub mod words;
