//! Nothing is lost, whatever happens to a command: the table of accidents, walked.
//!
//! `commands` lists what writes; every walk takes each of them through every step that touches the
//! disk. A new writing command is added there and nowhere else.

mod commands;
mod crowds;
mod hands;
mod harness;
mod inputs;
mod kills;
mod places;
mod power;
mod writer;
