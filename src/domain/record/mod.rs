//! The records of a salon, as their tables hold them.

pub mod booking;
pub mod client;
pub mod message;
pub mod service;
pub mod staff;
