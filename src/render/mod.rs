//! Answers as text: built once, printed many ways. A printer never computes.

#![warn(clippy::disallowed_macros, clippy::disallowed_methods)]

pub mod block;
pub mod card;
pub mod flat;
pub mod form;
pub mod grid;
pub mod ics;
pub mod listing;
pub mod page;
pub mod problem;
pub mod safe;
pub mod slip;
pub mod timetable;
