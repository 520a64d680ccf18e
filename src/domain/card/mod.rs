//! Prepaid cards: what is left of them, and whether they can be used.

pub mod account;
pub mod past;
pub mod refund;
pub mod using;
