//! The month grid that shops keep: names down, days across, 早, 晚, 通, 休 in the cells.

pub mod cell;
pub mod days;
pub mod grid;
pub mod legend;
pub mod month;
pub mod news;
pub mod who;
