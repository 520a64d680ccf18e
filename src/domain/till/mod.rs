//! The till: what is owed for a visit or a sale, what pays it, who shares in it.

pub mod account;
pub mod closed;
pub mod closing;
pub mod deposits;
pub mod paying;
pub mod price;
