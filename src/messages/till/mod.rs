//! The till, in words.

pub mod words;
