//! The records of a salon, as their tables hold them.

pub mod agreement;
pub mod booking;
pub mod booking_change;
pub mod client;
pub mod closure;
pub mod complaint;
pub mod coupon;
pub mod feedback;
pub mod followup;
pub mod improvement;
pub mod message;
pub mod payment;
pub mod point;
pub mod price;
pub mod product;
pub mod reward;
pub mod room;
pub mod sale;
pub mod service;
pub mod shift;
pub mod staff;
pub mod tier_change;
pub mod visit;
pub mod wait;
