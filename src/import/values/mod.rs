//! Cells as people write them, read as the register's values.
//!
//! Every function here answers one of three ways: a value, nothing (a blank cell), or the fact
//! that makes the cell doubtful. What can be read two ways is in doubt, never guessed.

pub mod amounts;
pub mod birthdays;
pub mod complaint;
pub mod coupons;
mod date_forms;
pub mod dates;
pub mod money;
pub mod names;
pub mod period;
pub mod phones;
pub(super) mod plain;
pub mod republic;
pub mod scores;
pub mod spans;
pub mod standing;
pub mod times;
pub mod weekly;
pub mod words;
