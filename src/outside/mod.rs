//! Other programs' files and other programs: sheets read, and what is handed on to them.

pub mod config;
pub mod editor;
pub mod file;
pub mod workbook;
