//! When a row of a sheet happened.

use super::columns::Columns;
use super::values::dates::Dates;
use super::values::period::Period;
use super::values::times;
use crate::domain::day::{Day, Moment};
use crate::domain::doubt::Doubt;
use crate::domain::sheet::SheetRow;

/// What the columns `day` and `at` of a sheet have taught of how it writes days.
pub struct Moments {
    pub days: Dates,
    times: Dates,
    today: Day,
}

impl Moments {
    /// Learns from the cells of both columns, and from what the sheet is about.
    pub fn learn<'a>(
        days: impl Iterator<Item = &'a str>,
        times: impl Iterator<Item = &'a str>,
        (today, period): (Day, Option<Period>),
    ) -> Moments {
        let learn = |cells: &mut dyn Iterator<Item = &'a str>| Dates::learn(cells, today).within(period);
        Moments { days: learn(&mut { days }), times: learn(&mut { times }), today }
    }

    /// The moment of the row; midnight where the sheet tells the day alone.
    pub fn of(&self, columns: &Columns, row: &SheetRow) -> Result<Moment, Doubt> {
        let cell = |field| columns.cell(row, field).unwrap_or_default();
        let (day, time) = (cell("day"), cell("at"));
        let found = if day.is_empty() {
            self.times.moment(time)?
        } else {
            let (on, minute) = self.days.moment(day)?.ok_or(Doubt::StartMissing)?;
            let clock = match minute {
                Some(minute) => Some(minute),
                None => match times::clock(time) {
                    Ok(clock) => clock,
                    // A whole moment in the second cell: its day must be that of the first.
                    Err(doubt) => match self.times.moment(time) {
                        Ok(Some((same, minute))) if same == on => minute,
                        _ => return Err(doubt),
                    },
                },
            };
            Some((on, clock))
        };
        let at = found.map(|(day, minute)| day.at(minute.unwrap_or(0))).ok_or(Doubt::StartMissing)?;
        // What is to come was not done, nor paid.
        match at.day > self.today {
            true => Err(Doubt::Ahead { text: if day.is_empty() { time } else { day }.to_string() }),
            false => Ok(at),
        }
    }

    /// A moment in another column; none where the cell is blank.
    pub fn other(&self, cell: &str) -> Result<Option<Moment>, Doubt> {
        let found = self.times.moment(cell)?;
        Ok(found.map(|(day, minute)| day.at(minute.unwrap_or(0))))
    }
}
