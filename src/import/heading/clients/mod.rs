//! How people head the columns of a list of clients.

mod cards;
mod herself;
mod noted;

pub(super) use cards::CARDS;
pub(super) use herself::HERSELF;
pub(super) use noted::NOTED;
