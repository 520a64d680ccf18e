//! Old sheets: bytes in, records and problems out.
//!
//! A file goes [`format::sniff`] → [`encoding::decode`] → [`dialect::read`] or [`html::read`] (a
//! workbook is read in `outside`) → [`layout::understand`] → [`layout::data_rows`].

#![warn(clippy::disallowed_macros, clippy::disallowed_methods)]

mod at;
pub mod balances;
pub mod bookings;
pub mod card_uses;
pub mod cards;
pub mod clients;
pub mod columns;
pub mod complaints;
pub mod corrected;
pub mod coupons;
pub mod debts;
pub mod debts_twice;
pub mod decide;
pub mod dialect;
pub mod ditto;
pub mod encoding;
pub mod feedback;
pub mod format;
pub mod heading;
mod heading_rows;
mod heard;
pub mod html;
pub mod incoming;
pub mod keys;
pub mod kind;
pub mod layout;
mod leaving;
mod mapped;
pub mod memory;
pub mod mended;
pub mod menu;
pub mod people;
pub mod points;
pub mod points_twice;
pub mod prepaid;
pub mod reconcile;
pub mod replies;
pub mod respelt;
pub mod roster;
mod rows;
mod sections;
mod shares;
pub mod till;
mod together;
mod totals;
mod uses;
pub mod values;
pub mod who;
pub mod whose;
