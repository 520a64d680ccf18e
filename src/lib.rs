//! Salon: a beauty salon's records as plain files, and the day's lists made from them.

pub mod cli;
pub mod domain;
pub mod import;
pub mod messages;
pub mod outside;
pub mod render;
pub mod send;
pub mod store;
