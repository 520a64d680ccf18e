//! Sending, decided: which channels there are, who gets what by which, how long it is, and what became
//! of it. Nothing here knows a network.

pub mod attempt;
pub mod channel;
pub mod config;
pub mod digest;
pub mod letter;
pub mod plan;
pub mod request;
pub mod secret;
pub mod sms;

/// The command as the log has it: what it wrote went out, and can't be taken back.
pub const SENDING: &str = "remind --send";
