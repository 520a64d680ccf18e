//! Old sheets: bytes in, records and problems out.
//!
//! A file goes [`format::sniff`] → [`encoding::decode`] → [`dialect::read`] or [`html::read`] (a
//! workbook is read in `outside`) → [`layout::understand`] → [`layout::data_rows`].

pub mod dialect;
pub mod encoding;
pub mod format;
pub mod heading;
pub mod html;
pub mod kind;
pub mod layout;
pub mod values;
