//! Days and moments: `2024/3/5`, `2024年3月5日 下午2点半`, `5-Mar-24`, a spreadsheet's serial numbers.
//!
//! Whether `03/05/2024` is in March or in May is the column's to tell: a cell with 25 in first
//! place proves that days come first there. Where no cell proves it, or two contradict each other,
//! such a cell is in doubt.

use super::date_forms::{Form, after_day, form, without_weekday};
use super::period::Period;
use super::plain::{plain, says_nothing};
use super::republic;
use super::times;
use crate::domain::day::Day;
use crate::domain::doubt::Doubt;
use crate::domain::tokens::{Number, tokens};

/// Years that a salon's records may tell; others are slips of the pen, or mean that there is no day.
const YEARS: std::ops::RangeInclusive<i32> = 1950..=2100;

/// Two-digit years this far ahead may mean the coming years or a century ago.
const NEAR_YEARS: i32 = 5;

/// How the days of one column are to be read.
#[derive(Clone, Debug)]
pub struct Dates {
    today: Day,
    order: Order,
    /// Plain numbers in this column are a spreadsheet's days.
    serials: bool,
    /// A spreadsheet took days for months where it could: every whole date has a day up to 12, and
    /// what it could not turn round, 25/03/2024, is still as written.
    turned_round: bool,
    /// What the sheet is about: days without a year are near to it.
    period: Option<Period>,
    /// Some cell ends in a zero, so no 9.10 has become a 9.1.
    keeps_zeros: bool,
    /// Cells whose years are those of the Republic.
    republican: usize,
    /// Some years have three digits: those of two are counted from the Republic's first as well.
    republic: bool,
}

/// What a cell with a day tells of the clock, too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct When {
    pub day: Day,
    /// The minute since midnight at which something begins.
    pub start: Option<u32>,
    /// The minute at which it ends.
    pub end: Option<u32>,
}

/// The orders of year, month and day that cells of the column have proven.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Order {
    year_first: bool,
    month_first: bool,
    day_first: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum First {
    Year,
    Month,
    Day,
}

/// One way to read three numbers.
#[derive(Clone, Copy, Debug)]
struct Reading {
    first: First,
    day: Day,
    /// The two digits of the year may stand for two centuries.
    century_unclear: bool,
}

impl Order {
    fn has(self, first: First) -> bool {
        match first {
            First::Year => self.year_first,
            First::Month => self.month_first,
            First::Day => self.day_first,
        }
    }
}

impl Dates {
    /// Learns from a column how its days are written.
    pub fn learn<'a>(cells: impl Iterator<Item = &'a str>, today: Day) -> Dates {
        let mut dates = Dates {
            today,
            order: Order::default(),
            serials: false,
            turned_round: false,
            period: None,
            keeps_zeros: false,
            republican: 0,
            republic: false,
        };
        let (mut order, mut whole_year_first, mut year_last) = (Order::default(), false, false);
        let (mut serials, mut dated, mut others) = (0u32, 0u32, 0u32);
        let (mut isos, mut late_isos, mut open_last) = (0u32, 0u32, false);
        for cell in cells {
            if looks_iso(cell.as_bytes()) {
                whole_year_first = true;
                dated += 1;
                isos += 1;
                late_isos += u32::from(cell.as_bytes().get(8..10) > Some(b"12"));
                continue;
            }
            let text = plain(cell);
            if says_nothing(&text) {
                continue;
            }
            dates.republican += usize::from(republic::is_meant(&text));
            dates.republic |= republic::is_bare(&text);
            let text = republic::western(text);
            if serial(&text).is_some() {
                serials += 1;
                continue;
            }
            let all = tokens(&text);
            match form(without_weekday(&all).0) {
                Some((Form::Triple(parts), _)) => {
                    dated += 1;
                    whole_year_first |= parts[0].width == 4;
                    year_last |= parts[2].width == 4;
                    open_last |= parts[2].width == 4 && dates.proof(parts) != Some(First::Day);
                    if let Some(first) = dates.proof(parts) {
                        order.year_first |= first == First::Year;
                        order.month_first |= first == First::Month;
                        order.day_first |= first == First::Day;
                    }
                }
                Some((Form::Named { year, .. }, _)) => {
                    dated += 1;
                    whole_year_first |= year.width == 4;
                }
                Some((Form::Pair(_, _, last), _)) => {
                    dates.keeps_zeros |= last.width == 2 && last.value % 10 == 0;
                    others += 1;
                }
                _ => others += 1,
            }
        }
        if whole_year_first && !year_last && !order.month_first && !order.day_first {
            order.year_first = true;
        }
        dates.turned_round = isos >= 2 && late_isos == 0 && year_last && !open_last;
        dates.order = order;
        dates.serials = serials + dated >= 2 && serials + dated >= others;
        dates
    }

    /// The same, for a sheet that is about that month or year.
    pub fn within(self, period: Option<Period>) -> Dates {
        Dates { period, ..self }
    }

    /// The order that these numbers alone prove, by having no other reading.
    fn proof(&self, parts: [Number; 3]) -> Option<First> {
        let mut readings = self.readings(parts).into_iter().flatten();
        match (readings.next(), readings.next()) {
            (Some(only), None) if parts[0].width != 4 && !self.misses_narrowly(parts) => Some(only.first),
            _ => None,
        }
    }

    /// The day in a cell. A time behind it is read and left out.
    pub fn day(&self, cell: &str) -> Result<Option<Day>, Doubt> {
        if let Some(day) = Day::parse(cell).filter(|day| !self.turned_round && is_likely(*day)) {
            return Ok(Some(day));
        }
        Ok(self.span(cell)?.map(|when| when.day))
    }

    /// The day in a cell and, if it tells a time, the minute since midnight. Where it tells a span
    /// of time, its beginning.
    pub fn moment(&self, cell: &str) -> Result<Option<(Day, Option<u32>)>, Doubt> {
        if let Some(moment) = self.iso_moment(cell) {
            return Ok(Some(moment));
        }
        Ok(self.span(cell)?.map(|when| (when.day, when.start)))
    }

    /// The day in a cell with the beginning and the end: `2024-03-05 14:30-16:00`.
    pub fn span(&self, cell: &str) -> Result<Option<When>, Doubt> {
        if let Some((day, start)) = self.iso_moment(cell) {
            return Ok(Some(When { day, start, end: None }));
        }
        let text = republic::western(plain(cell));
        if says_nothing(&text) || is_null_date(&text) {
            return Ok(None);
        }
        let when = self.read(&text, cell)?;
        if !is_likely(when.day) {
            return Err(Doubt::YearUnlikely { text: cell.trim().to_owned() });
        }
        Ok(Some(when))
    }

    /// How many cells of the column count their years from the Republic's first.
    pub fn republican(&self) -> usize {
        self.republican
    }

    /// Whether whole dates of the column may have their day and month exchanged.
    pub(super) fn is_turned_round(&self) -> bool {
        self.turned_round
    }

    fn iso_moment(&self, cell: &str) -> Option<(Day, Option<u32>)> {
        if self.turned_round { None } else { iso_moment(cell) }
    }

    /// Reads a plain text that says something, whatever its year.
    pub(super) fn read(&self, text: &str, cell: &str) -> Result<When, Doubt> {
        let own = || cell.trim().to_owned();
        if let Some((number, places)) = serial(text) {
            if !self.serials {
                return Err(Doubt::BareNumber { text: own() });
            }
            let day = Day::from_serial(number).ok_or_else(|| Doubt::NotADay { text: own() })?;
            let start = times::minute_of_places(places).filter(|minute| *minute > 0);
            return Ok(When { day, start, end: None });
        }
        let text = match text.split_once('.') {
            // 20240305.0 is a whole number that went through a spreadsheet.
            Some((number, "0")) if number.len() == 8 => number,
            _ => text,
        };
        if let Some((day, minute)) = compact_moment(text) {
            return Ok(When { day, start: Some(minute), end: None });
        }
        let all = tokens(text.trim_end_matches(['.', ',', ';', '。']));
        let (rest, weekday_before) = without_weekday(&all);
        let (form, rest) = form(rest).ok_or_else(|| Doubt::NotADay { text: own() })?;
        let (weekday, start, end) = after_day(rest, cell)?;
        let day = self.resolve(form, cell)?;
        if self.turned_round
            && looks_iso(text.as_bytes())
            && let Some(other) = Day::new(day.year(), day.day_number(), day.month_number())
            && other != day
        {
            return Err(Doubt::TwoDays { text: own(), one: day, other });
        }
        if let Some(weekday) = weekday_before.or(weekday)
            && weekday != day.weekday().0
        {
            return Err(Doubt::WeekdayDiffers { text: own(), day });
        }
        Ok(When { day, start, end })
    }

    /// The day of that form; `cell` is told in a doubt.
    pub(super) fn resolve(&self, form: Form, cell: &str) -> Result<Day, Doubt> {
        let text = || cell.trim().to_owned();
        match form {
            Form::Named { year, month, day } => {
                let year = self.year(year, cell)?;
                Day::new(year, month, day).ok_or_else(|| Doubt::NoSuchDay { text: text() })
            }
            Form::Triple(parts) => self.triple(parts, cell),
            Form::MonthDay { month, day } => self.in_period(month, day, cell),
            Form::Pair('.', _, last)
                if self.period.is_some() && !self.keeps_zeros && last.width == 1 && last.value <= 3 =>
            {
                Err(Doubt::ZeroLost { text: text() })
            }
            Form::Pair(_, month, day) => self.in_period(month.value, day.value, cell),
            Form::NoDay => Err(Doubt::DayMissing { text: text() }),
            Form::Alone(number) if number.width <= 2 && self.period.is_some_and(|p| p.month.is_some()) => {
                self.in_period(self.period.and_then(|period| period.month).unwrap_or(0), number.value, cell)
            }
            Form::Alone(_) => Err(Doubt::NotADay { text: text() }),
        }
    }

    /// A day whose year the sheet's period tells.
    fn in_period(&self, month: u32, day: u32, cell: &str) -> Result<Day, Doubt> {
        let text = || cell.trim().to_owned();
        let Some(period) = self.period else { return Err(Doubt::YearMissing { text: text() }) };
        Day::new(period.year_of(month), month, day).ok_or_else(|| Doubt::NoSuchDay { text: text() })
    }

    /// The year that two or four digits stand for.
    pub(super) fn year(&self, year: Number, cell: &str) -> Result<i32, Doubt> {
        match self.full_year(year) {
            Some((year, false)) => Ok(year),
            Some((_, true)) => Err(Doubt::CenturyUnclear { text: cell.trim().to_owned() }),
            None => Err(Doubt::NotADay { text: cell.trim().to_owned() }),
        }
    }

    /// The year, and whether its century is unclear.
    fn full_year(&self, year: Number) -> Option<(i32, bool)> {
        let value = i32::try_from(year.value).ok()?;
        match year.width {
            4 => Some((value, false)),
            2 if self.republic => Some((value + republic::BEFORE, false)),
            2 => {
                let century = self.today.year().div_euclid(100) * 100;
                let this_one = century + value;
                if this_one <= self.today.year() {
                    Some((this_one, false))
                } else {
                    Some((this_one - 100, this_one <= self.today.year() + NEAR_YEARS))
                }
            }
            _ => None,
        }
    }

    fn readings(&self, [a, b, c]: [Number; 3]) -> [Option<Reading>; 3] {
        [(First::Year, a, b, c), (First::Month, c, a, b), (First::Day, c, b, a)].map(
            |(first, year, month, day)| {
                if month.width > 2 || day.width > 2 {
                    return None;
                }
                let (year, century_unclear) = self.full_year(year)?;
                let day = Day::new(year, month.value, day.value)?;
                Some(Reading { first, day, century_unclear })
            },
        )
    }

    /// Whether the numbers would be a day but for the length of the month: `22-11-31`. Reading them
    /// in another order, as 22 November 1931, would hide a slip.
    fn misses_narrowly(&self, [a, b, c]: [Number; 3]) -> bool {
        [(a, b, c), (c, a, b), (c, b, a)].into_iter().any(|(year, month, day)| {
            month.width <= 2
                && day.width <= 2
                && (1..=12).contains(&month.value)
                && (29..=31).contains(&day.value)
                && self
                    .full_year(year)
                    .is_some_and(|(year, _)| Day::new(year, month.value, day.value).is_none())
        })
    }

    fn triple(&self, parts: [Number; 3], cell: &str) -> Result<Day, Doubt> {
        let text = || cell.trim().to_owned();
        if self.misses_narrowly(parts) {
            return Err(Doubt::NoSuchDay { text: text() });
        }
        let readings = self.readings(parts);
        let mut possible = readings.into_iter().flatten();
        let Some(first) = possible.next() else {
            let years_and_days = parts.iter().all(|part| matches!(part.width, 1 | 2 | 4));
            return Err(if years_and_days {
                Doubt::NoSuchDay { text: text() }
            } else {
                Doubt::NotADay { text: text() }
            });
        };
        let chosen = match possible.find(|reading| reading.day != first.day) {
            None => first,
            Some(other) => {
                let mut proven =
                    readings.into_iter().flatten().filter(|reading| self.order.has(reading.first));
                match (proven.next(), proven.next()) {
                    (Some(one), None) => one,
                    (Some(one), Some(two)) if one.day == two.day => one,
                    _ => return Err(Doubt::TwoDays { text: text(), one: first.day, other: other.day }),
                }
            }
        };
        if chosen.century_unclear {
            return Err(Doubt::CenturyUnclear { text: text() });
        }
        Ok(chosen.day)
    }
}

/// Whether a salon's records may hold the day. 1970-01-01 is what an empty clock tells.
fn is_likely(day: Day) -> bool {
    YEARS.contains(&day.year()) && day.days_since_epoch() != 0
}

pub(super) fn looks_iso(bytes: &[u8]) -> bool {
    matches!(bytes, [a, b, c, d, b'-', _, _, b'-', _, _, ..] if [a, b, c, d].iter().all(|b| b.is_ascii_digit()))
}

/// `2016-11-21 12:40`, also with `/`, with `T`, with seconds, with months and days of one digit:
/// nearly every cell of a long sheet, read without making a copy of anything.
fn iso_moment(cell: &str) -> Option<(Day, Option<u32>)> {
    fn number(bytes: &[u8], at: &mut usize) -> Option<u32> {
        let from = *at;
        let mut value = 0;
        while let Some(digit @ b'0'..=b'9') = bytes.get(*at) {
            if *at - from == 4 {
                return None;
            }
            value = value * 10 + u32::from(digit - b'0');
            *at += 1;
        }
        (*at > from).then_some(value)
    }
    let bytes = cell.as_bytes();
    let mut at = 0;
    let year = number(bytes, &mut at)?;
    let mark = *bytes.get(at)?;
    if at != 4 || !matches!(mark, b'-' | b'/' | b'.') {
        return None;
    }
    at += 1;
    let month = number(bytes, &mut at)?;
    if *bytes.get(at)? != mark || at > 7 {
        return None;
    }
    at += 1;
    let from = at;
    let day = number(bytes, &mut at)?;
    if at - from > 2 {
        return None;
    }
    let day = Day::new(i32::try_from(year).ok()?, month, day).filter(|day| is_likely(*day))?;
    match bytes.get(at) {
        None => Some((day, None)),
        Some(b' ' | b'T') => Some((day, Some(times::digital(bytes.get(at + 1..)?)?))),
        Some(_) => None,
    }
}

/// `202403051430` and `20240305143000`.
fn compact_moment(text: &str) -> Option<(Day, u32)> {
    if !matches!(text.len(), 12 | 14) || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let number =
        |range: std::ops::Range<usize>| text.get(range).and_then(|digits| digits.parse::<u32>().ok());
    let day = Day::new(i32::try_from(number(0..4)?).ok()?, number(4..6)?, number(6..8)?)?;
    let (hour, minute) = (number(8..10)?, number(10..12)?);
    let seconds = if text.len() == 14 { number(12..14)? } else { 0 };
    (hour < 24 && minute < 60 && seconds < 60).then_some((day, hour * 60 + minute))
}

/// What databases and spreadsheets write where they have no day.
pub(super) fn is_null_date(text: &str) -> bool {
    let day = text.split([' ', 'T']).next().unwrap_or(text);
    matches!(
        day,
        "0" | "0.0"
            | "00-00"
            | "0000-00-00"
            | "0000/00/00"
            | "0000/0/0"
            | "00000000"
            | "0001-01-01"
            | "0001/1/1"
            | "1900-01-00"
            | "1900/1/0"
            | "1900/01/00"
            | "1900-01-01"
            | "1900/1/1"
            | "1900/01/01"
            | "19000101"
            | "1899-12-30"
            | "1899/12/30"
            | "1899-12-31"
            | "1899/12/31"
            | "1753-01-01"
            | "1753/1/1"
    )
}

/// The whole days and the places behind the point, if the text is a plain number that a
/// spreadsheet may mean as a day of 1927 to 2118.
fn serial(text: &str) -> Option<(i64, &str)> {
    let (whole, places) = text.split_once('.').unwrap_or((text, ""));
    if whole.len() != 5 || !whole.bytes().chain(places.bytes()).all(|b| b.is_ascii_digit()) {
        return None;
    }
    let number: i64 = whole.parse().ok()?;
    (10_000..=80_000).contains(&number).then_some((number, places))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn today() -> Day {
        Day::parse("2026-11-21").unwrap()
    }

    fn column(cells: &[&str]) -> Dates {
        Dates::learn(cells.iter().copied(), today())
    }

    fn shown(dates: &Dates, cell: &str) -> String {
        match dates.day(cell) {
            Ok(Some(day)) => day.to_string(),
            Ok(None) => "blank".into(),
            Err(doubt) => {
                let debug = format!("{doubt:?}");
                debug.split(' ').next().unwrap_or_default().to_owned()
            }
        }
    }

    #[test]
    fn days_are_read_as_people_write_them() {
        let dates = column(&[]);
        for (cell, expected) in [
            ("2024-03-05", "2024-03-05"),
            (" 2024-03-05 ", "2024-03-05"),
            ("2024-3-5", "2024-03-05"),
            ("2024/3/5", "2024-03-05"),
            ("2024.3.5", "2024-03-05"),
            ("2024。3。5", "2024-03-05"),
            ("2024.03.05.", "2024-03-05"),
            ("2024 03 05", "2024-03-05"),
            ("2024 - 3 - 5", "2024-03-05"),
            ("2024年3月5日", "2024-03-05"),
            ("2024年3月5号", "2024-03-05"),
            ("2024年 3月 5日", "2024-03-05"),
            ("2024年3月5", "2024-03-05"),
            ("24年3月5日", "2024-03-05"),
            ("20240305", "2024-03-05"),
            ("２０２４－０３－０５", "2024-03-05"),
            ("２０２４年３月５日", "2024-03-05"),
            ("二〇二四年三月五日", "2024-03-05"),
            ("二零二四年十二月二十五日", "2024-12-25"),
            ("2024-03-05 (周二)", "2024-03-05"),
            ("2024-03-05（二）", "2024-03-05"),
            ("2024年3月5日 星期二", "2024-03-05"),
            ("周二 2024-03-05", "2024-03-05"),
            ("2024-03-05 周三", "WeekdayDiffers"),
            ("Tue, 5 Mar 2024", "2024-03-05"),
            ("2024-03-05 00:00:00", "2024-03-05"),
            ("2024/3/5 0:00", "2024-03-05"),
            ("2024-03-05T00:00:00.000", "2024-03-05"),
            ("2024-03-05 14:30:22", "2024-03-05"),
            ("5-Mar-24", "2024-03-05"),
            ("05-MAR-2024", "2024-03-05"),
            ("Mar 5, 2024", "2024-03-05"),
            ("March 5 2024", "2024-03-05"),
            ("5th March 2024", "2024-03-05"),
            ("2024-Mar-05", "2024-03-05"),
            ("24/3/5", "2024-03-05"),
            ("24.3.5", "2024-03-05"),
            ("68/3/5", "1968-03-05"),
            ("3/25/2024", "2024-03-25"),
            ("25/3/2024", "2024-03-25"),
            ("05/05/2024", "2024-05-05"),
            ("", "blank"),
            ("—", "blank"),
            ("无", "blank"),
            ("0000-00-00 00:00:00", "blank"),
            ("1900-01-00", "blank"),
            ("03/05/2024", "TwoDays"),
            ("24/03/05", "TwoDays"),
            ("2023-02-29", "NoSuchDay"),
            ("2024-13-05", "NoSuchDay"),
            ("2024年2月30日", "NoSuchDay"),
            ("31/04/2024", "NoSuchDay"),
            ("22-11-31", "NoSuchDay"),
            ("24-00-05", "NoSuchDay"),
            ("27.3.5", "CenturyUnclear"),
            ("1024-03-05", "YearUnlikely"),
            ("3024-03-05", "YearUnlikely"),
            ("1970-01-01 08:00:00", "YearUnlikely"),
            ("1900-01-01", "blank"),
            ("1900-02-01", "YearUnlikely"),
            ("20240305.0", "2024-03-05"),
            ("0", "blank"),
            ("3月5日", "YearMissing"),
            ("3-5", "YearMissing"),
            ("2024-03", "DayMissing"),
            ("2024年3月", "DayMissing"),
            ("2024", "NotADay"),
            ("45356", "BareNumber"),
            ("240305", "NotADay"),
            ("昨天", "NotADay"),
            ("2024-03-05~2024-03-06", "NotADay"),
            ("2024-03-05 14:30 +08:00", "ZoneWritten"),
            ("2024-03-05T06:30:00Z", "ZoneWritten"),
        ] {
            assert_eq!(shown(&dates, cell), expected, "{cell}");
        }
    }

    #[test]
    fn the_column_tells_which_of_day_and_month_comes_first() {
        let cases: [(&[&str], &str, &str); 7] = [
            (&["25/03/2024"], "03/05/2024", "2024-05-03"),
            (&["03/25/2024"], "03/05/2024", "2024-03-05"),
            (&["03/25/2024", "25/03/2024"], "03/05/2024", "TwoDays"),
            (&["01/02/2024"], "03/05/2024", "TwoDays"),
            (&["95/03/05"], "24/03/05", "2024-03-05"),
            (&["2024-03-01"], "24/03/05", "2024-03-05"),
            (&["25/03/2024"], "05/03/24", "2024-03-05"),
        ];
        for (cells, cell, expected) in cases {
            assert_eq!(shown(&column(cells), cell), expected, "{cells:?} {cell}");
        }
    }

    #[test]
    fn days_that_a_spreadsheet_turned_round_are_in_doubt() {
        let turned = column(&["2024-05-03", "2024-01-12", "25/03/2024", "31/12/2024"]);
        assert_eq!(shown(&turned, "2024-05-03"), "TwoDays");
        assert_eq!(shown(&turned, "2024-05-05"), "2024-05-05");
        assert_eq!(shown(&turned, "25/03/2024"), "2024-03-25");
        for whole in [&["2024-05-03", "2024-01-12"][..], &["2024-05-03", "2024-01-13", "25/03/2024"]] {
            assert_eq!(shown(&column(whole), "2024-05-03"), "2024-05-03", "{whole:?}");
        }
    }

    #[test]
    fn a_plain_number_is_a_day_only_among_days() {
        for cells in [&["45356", "45357"][..], &["2024-03-05", "45356"]] {
            assert_eq!(shown(&column(cells), "45356"), "2024-03-05", "{cells:?}");
        }
        for cells in [&["45356"][..], &["45356", "60000", "ab", "cd", "ef"]] {
            assert_eq!(shown(&column(cells), "45356"), "BareNumber", "{cells:?}");
        }
    }

    #[test]
    fn two_digit_years_do_not_lie_ahead() {
        let dates = column(&[]);
        for (cell, expected) in [
            ("26年12月5日", "2026-12-05"),
            ("68年3月5日", "1968-03-05"),
            ("05年3月5日", "2005-03-05"),
            ("28年3月5日", "CenturyUnclear"),
        ] {
            assert_eq!(shown(&dates, cell), expected, "{cell}");
        }
    }

    #[test]
    fn moments_are_read_as_people_write_them() {
        let dates = column(&["45356.5", "45357.25", "3/25/2024 9:00"]);
        for (cell, expected) in [
            ("2016-11-21 12:40", "2016-11-21 760"),
            ("2024/3/5 14:30", "2024-03-05 870"),
            ("2024-03-05 14:30:00", "2024-03-05 870"),
            ("2024-03-05T14:30", "2024-03-05 870"),
            ("2024-03-05  14:30", "2024-03-05 870"),
            ("2024年3月5日 下午2点半", "2024-03-05 870"),
            ("2024年3月5日14时30分", "2024-03-05 870"),
            ("2024年3月5日（周二）14:30", "2024-03-05 870"),
            ("3/5/2024 2:30 PM", "2024-03-05 870"),
            ("2024.3.5 14：30", "2024-03-05 870"),
            ("20240305 1430", "2024-03-05 870"),
            ("20240305143000", "2024-03-05 870"),
            ("45356.604166", "2024-03-05 870"),
            ("45356", "2024-03-05 day"),
            ("2024-03-05", "2024-03-05 day"),
            ("2024-03-05 14:30-16:00", "2024-03-05 870"),
            ("2024-03-05 3点", "doubt"),
            ("2024-03-05 25:00", "doubt"),
            ("2023-02-29 14:30", "doubt"),
            ("14:30", "doubt"),
            ("", "blank"),
        ] {
            let found = match dates.moment(cell) {
                Ok(Some((day, Some(minute)))) => format!("{day} {minute}"),
                Ok(Some((day, None))) => format!("{day} day"),
                Ok(None) => "blank".into(),
                Err(_) => "doubt".into(),
            };
            assert_eq!(found, expected, "{cell}");
        }
        let day = Day::parse("2024-03-05").unwrap();
        assert_eq!(
            dates.span("2024-03-05 14:30-16:00"),
            Ok(Some(When { day, start: Some(870), end: Some(960) }))
        );
    }

    proptest! {
        #[test]
        fn no_text_panics_and_every_day_is_one_of_the_calendar(
            cells in proptest::collection::vec("[0-9年月日号/.: 周二三十廿〇MarPMT()-]{0,18}|\\PC{0,16}", 1..4),
        ) {
            let dates = Dates::learn(cells.iter().map(String::as_str), today());
            for cell in &cells {
                if let Ok(Some(day)) = dates.day(cell) {
                    prop_assert_eq!(Day::parse(&day.to_string()), Some(day));
                    prop_assert!(is_likely(day));
                }
                if let Ok(Some((_, minute))) = dates.moment(cell) {
                    prop_assert!(minute.is_none_or(|minute| minute < 1440));
                }
            }
        }

        #[test]
        fn what_can_be_read_two_ways_is_in_doubt(a in 1u32..=12, b in 1u32..=12, year in 1960i32..2026) {
            let found = column(&[]).day(&format!("{a:02}/{b:02}/{year}"));
            prop_assert_eq!(found.is_ok(), a == b && (a, year) != (1, 1970));
        }

        #[test]
        fn every_day_is_read_back_from_its_usual_forms(days in 1i64..30_000) {
            let day = Day::from_days_since_epoch(days).unwrap();
            let (y, m, d) = (day.year(), day.month_number(), day.day_number());
            let dates = column(&[]);
            for cell in [
                day.to_string(),
                format!("{y}/{m}/{d}"),
                format!("{y}年{m}月{d}日"),
                format!("{y:04}{m:02}{d:02}"),
            ] {
                prop_assert_eq!(dates.day(&cell), Ok(Some(day)));
            }
        }
    }
}
