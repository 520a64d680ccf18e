//! The records of a salon, as their tables hold them.

pub mod booking;
pub mod client;
pub mod message;
pub mod service;
pub mod staff;

use std::rc::Rc;

/// Where a record stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// Shared by the records of the file.
    pub file: Rc<str>,
    pub line: u32,
}
