//! Old sheets: bytes in, records and problems out.

pub mod values;
