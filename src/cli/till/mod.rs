//! What the nouns of the till share: how it is paid, what it costs, what is written.

pub mod by_card;
pub mod card;
pub mod card_back;
pub mod card_lines;
pub mod charge;
pub mod deposit;
pub mod entered;
pub mod find;
pub mod hers;
pub mod listing;
pub mod load;
pub mod noticed;
pub mod options;
pub mod passing;
pub mod pay;
pub mod rows;
pub mod slip;
pub mod span;
pub mod taken_back;
pub mod target;
pub mod typed;
pub mod wallet;
