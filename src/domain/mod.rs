//! The trade, pure: records, small words, rules, due-lists, changes and problems. Knows no disk,
//! no clock and no language.

#![warn(clippy::disallowed_macros, clippy::disallowed_methods)]

pub mod amiss;
pub mod birthday;
pub mod book;
pub mod book_fact;
pub mod cell;
pub mod change;
pub mod complaint;
pub mod complaint_fact;
pub mod consent;
pub mod coupon;
pub mod coupon_fact;
pub mod day;
pub mod dossier;
pub mod doubt;
pub mod due;
pub mod find;
pub mod followup;
pub mod followup_fact;
pub mod handover;
pub mod hours;
pub mod id;
pub mod lifecycle;
pub mod lunar;
pub mod money;
pub mod phone;
pub mod pinyin;
pub mod points;
pub mod points_fact;
pub mod problem;
pub mod record;
pub mod refusal;
pub mod roster;
pub mod roster_fact;
pub mod rostering;
pub mod row;
pub mod rule;
pub mod schema;
pub mod send;
pub mod send_fact;
pub mod shares;
pub mod sheet;
pub mod spans;
pub mod story;
pub mod suggest;
pub mod tally;
pub mod till;
pub mod to_move;
pub mod tokens;
pub mod tree;
pub mod unfit;
pub mod unreadable;
pub mod when;
pub mod worth;
