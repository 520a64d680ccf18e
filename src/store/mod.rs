//! The data directory: tables and documents, the lock, the journal, the one door for changes, the
//! log, the check. Every disk call passes `disk`.

mod apply;
pub mod asked;
pub mod book;
pub mod calls;
pub mod check;
pub mod commit;
pub mod directory;
pub mod disk;
pub mod document;
pub mod dossiers;
mod failed;
pub mod fault;
pub mod hanging;
pub mod heading;
pub mod insert;
mod journal;
pub mod lock;
pub mod log;
pub mod logged;
mod marks;
mod merge;
pub mod noted;
pub mod own;
pub mod plan;
mod planning;
pub mod points;
pub mod query;
pub mod reader;
pub mod rekey;
pub mod scan;
pub mod search;
pub mod seen;
pub mod sent;
pub mod stays;
pub mod undo;
pub mod visited;
