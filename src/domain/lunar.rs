//! The Chinese lunar calendar, for birthdays and festivals.
//!
//! Backed by ICU's tables, exact from 1900 to 2100; a year outside of them is refused.

use super::day::Day;
use icu_calendar::cal::ChineseTraditional;
use icu_calendar::types::{Month as IcuMonth, RataDie};
use icu_calendar::{Date, Iso};

/// Years for which the calendar is exact.
pub const YEARS: std::ops::RangeInclusive<i32> = 1900..=2100;

/// A day of the lunar year, without the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LunarDay {
    /// 1 to 12.
    pub month: u8,
    /// In the leap month that follows the month of this number.
    pub leap: bool,
    /// 1 to 30.
    pub day: u8,
}

fn rata_die(day: Day) -> RataDie {
    // 719163 is the fixed day number of 1970-01-01.
    RataDie::new(day.days_since_epoch() + 719_163)
}

fn lunar(day: Day) -> Date<ChineseTraditional> {
    Date::<Iso>::from_rata_die(rata_die(day), Iso).to_calendar(ChineseTraditional::new())
}

fn solar(date: Date<ChineseTraditional>) -> Option<Day> {
    Day::from_days_since_epoch(date.to_rata_die().to_i64_date() - 719_163)
}

impl LunarDay {
    /// The lunar day, if such a day can exist.
    pub fn new(month: u8, leap: bool, day: u8) -> Option<LunarDay> {
        ((1..=12).contains(&month) && (1..=30).contains(&day)).then_some(LunarDay { month, leap, day })
    }

    /// The solar day of this lunar day in the lunar year that begins in the solar year `year`.
    ///
    /// A leap month that this year lacks is taken as the plain month of the same number, and the
    /// 30th of a month with 29 days as its 29th (domain.md section 5; dependencies, Dates).
    pub fn in_year(self, year: i32) -> Option<Day> {
        if !YEARS.contains(&year) {
            return None;
        }
        let month = |leap| {
            if leap { IcuMonth::leap(self.month) } else { IcuMonth::new(self.month) }
        };
        let first = |leap| Date::try_new(year.into(), month(leap), 1, ChineseTraditional::new()).ok();
        let first = if self.leap { first(true).or_else(|| first(false))? } else { first(false)? };
        let length = first.days_in_month();
        let day = self.day.min(length);
        solar(first).map(|start| start.plus(i64::from(day) - 1))
    }

    /// Whether the lunar year has this very day: the leap month, and 30 days in it.
    pub fn exists_in(self, year: i32) -> bool {
        if !YEARS.contains(&year) {
            return false;
        }
        let month = if self.leap { IcuMonth::leap(self.month) } else { IcuMonth::new(self.month) };
        Date::try_new(year.into(), month, self.day, ChineseTraditional::new()).is_ok()
    }

    /// The occurrences of this lunar day from `from` to `to`, both included.
    pub fn occurrences(self, from: Day, to: Day) -> Vec<Day> {
        (from.year() - 1..=to.year())
            .filter_map(|year| self.in_year(year))
            .filter(|day| (from..=to).contains(day))
            .collect()
    }
}

/// The lunar day on which a solar day falls, with its lunar year.
pub fn lunar_day(day: Day) -> Option<(i32, LunarDay)> {
    let date = lunar(day);
    let year = date.year().extended_year();
    if !YEARS.contains(&year) {
        return None;
    }
    let month = date.month();
    let lunar = LunarDay::new(month.number(), month.to_input().is_leap(), date.day_of_month().0)?;
    Some((year, lunar))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(month: u8, leap: bool, day: u8, year: i32) -> String {
        LunarDay::new(month, leap, day).unwrap().in_year(year).unwrap().to_string()
    }

    #[test]
    fn known_festivals_fall_on_their_days() {
        assert_eq!(on(1, false, 1, 2024), "2024-02-10");
        assert_eq!(on(1, false, 1, 2026), "2026-02-17");
        assert_eq!(on(8, false, 15, 2026), "2026-09-25");
        assert_eq!(on(1, false, 1, 2034), "2034-02-19");
    }

    #[test]
    fn a_leap_month_day_falls_in_the_plain_month_of_a_year_without_it() {
        assert_eq!(on(6, true, 3, 2025), "2025-07-27");
        assert_eq!(on(6, true, 3, 2026), on(6, false, 3, 2026));
    }

    #[test]
    fn the_thirtieth_of_a_short_month_is_its_last_day() {
        let thirtieth = LunarDay::new(12, false, 30).unwrap();
        // The twelfth month of 2025 has 29 days; new year's eve is 2026-02-16.
        assert!(!thirtieth.exists_in(2025));
        assert_eq!(thirtieth.in_year(2025).unwrap().to_string(), "2026-02-16");
    }

    #[test]
    fn a_lunar_year_outside_of_the_tables_is_refused() {
        assert_eq!(LunarDay::new(1, false, 1).unwrap().in_year(2101), None);
        assert_eq!(LunarDay::new(13, false, 1), None);
    }

    #[test]
    fn a_solar_day_goes_there_and_back() {
        for days in (-25_000..40_000).step_by(37) {
            let day = Day::from_days_since_epoch(days).unwrap();
            let (year, lunar) = lunar_day(day).unwrap();
            assert_eq!(lunar.in_year(year), Some(day));
        }
    }
}
