//! The records of a salon, as their tables hold them.

pub mod booking;
pub mod booking_change;
pub mod client;
pub mod closure;
pub mod message;
pub mod room;
pub mod service;
pub mod shift;
pub mod staff;
pub mod wait;
