//! Old sheets: bytes in, records and problems out.

#![warn(clippy::disallowed_macros, clippy::disallowed_methods)]

pub mod values;
