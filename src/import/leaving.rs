//! When a member of the staff left: 离职日期 tells a day, 离职 only that she did.

use super::layout::{Layout, data_rows};
use super::uses::Field;
use super::values::amounts;
use super::values::dates::Dates;
use crate::domain::day::Day;
use crate::domain::doubt::Doubt;
use crate::domain::sheet::{Sheet, SheetRow};

/// The column of a sheet that tells it.
pub struct Leaving<'a> {
    index: usize,
    heading: &'a str,
    dates: Dates,
    today: Day,
    /// Some cell is a day.
    dated: bool,
}

impl<'a> Leaving<'a> {
    pub fn find(sheet: &Sheet, layout: &'a Layout, today: Day) -> Option<Leaving<'a>> {
        let column = layout.columns.iter().find(|column| column.field == Field::Known("left"))?;
        let cells: Vec<String> =
            data_rows(sheet, layout).map(|row| row.cell(column.index).to_owned()).collect();
        let dates = Dates::learn(cells.iter().map(String::as_str), today);
        let dated = cells.iter().any(|cell| matches!(dates.day(cell), Ok(Some(_))));
        Some(Leaving { index: column.index, heading: &column.heading, dates, today, dated })
    }

    /// The column, where it tells days: salon has none for them, so it is kept as it stands.
    pub fn kept(&self) -> Option<(usize, &'a str)> {
        self.dated.then_some((self.index, self.heading))
    }

    /// Whether she has left; not before her day has come.
    pub fn over(&self, row: &SheetRow) -> Result<Option<bool>, Doubt> {
        let cell = row.cell(self.index);
        match self.dates.day(cell) {
            Ok(Some(day)) => Ok(Some(day <= self.today)),
            _ => amounts::is_over(cell),
        }
    }

    /// Whether her day is known, and has yet to come.
    pub fn is_ahead(&self, row: &SheetRow) -> bool {
        matches!(self.dates.day(row.cell(self.index)), Ok(Some(day)) if day > self.today)
    }
}
