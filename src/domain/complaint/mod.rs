//! Complaints: how fast they are seen to, what may be done about them, and their figures
//! (domain.md section 7).

pub mod clock;
pub mod escalation;
pub mod figures;
pub mod step;

pub use crate::domain::record::complaint::{Complaint, State};
