//! Birthdays: solar or lunar, with or without the year, as people note them down.
//!
//! Two kinds of damage by spreadsheets are looked for: a year added to `05-12`, and `3.10` kept as
//! the number 3.1.

use super::date_forms::{Form, after_day, form};
use super::dates::{Dates, is_null_date, looks_iso};
use super::plain::{plain, says_nothing};
use super::republic;
use crate::domain::birthday::Birthday;
use crate::domain::day::Day;
use crate::domain::doubt::Doubt;
use crate::domain::lunar::{self, LunarDay};
use crate::domain::script::in_simplified;
use crate::domain::tokens::{Number, Token, tokens};
use Token::{Mark, Number as N};

/// Nobody older is a client.
const OLDEST: i32 = 120;
/// A birthday of somebody younger is more likely a year that a spreadsheet added.
const YOUNGEST: i32 = 3;
/// The iPhone writes this year where a birthday has none.
const NO_YEAR: i32 = 1604;
/// For so many years back, a year that fills a column is looked for.
const RECENT: i32 = 20;

/// The calendar by which a birthday is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Calendar {
    /// 公历, 阳历
    Solar,
    /// 农历, 阴历
    Lunar,
}

/// How the birthdays of one column are to be read.
#[derive(Clone, Debug)]
pub struct Birthdays {
    today: Day,
    dates: Dates,
    /// A cell such as `25/3` proves that days come first, one such as `3/25` that months do.
    day_first: bool,
    month_first: bool,
    /// `3.10` stands in the column as text, so `3.1` is what was written.
    whole_tens: bool,
    /// Recent years in so many cells that a spreadsheet must have added them.
    added_years: Vec<i32>,
}

/// The calendar that a cell of a column 阴历/阳历 names.
pub fn calendar(cell: &str) -> Option<Calendar> {
    let text = in_simplified(&plain(cell));
    Some(match text.trim_matches(['(', ')']) {
        "阴历" | "农历" | "旧历" | "老历" | "阴" | "农" | "农历生日" | "阴历生日" | "过阴历" | "过农历" => {
            Calendar::Lunar
        }
        "阳历" | "公历" | "新历" | "国历" | "西历" | "阳" | "公" | "公历生日" | "阳历生日" | "过阳历"
        | "过公历" => Calendar::Solar,
        word if word.eq_ignore_ascii_case("lunar") => Calendar::Lunar,
        word if word.eq_ignore_ascii_case("solar") => Calendar::Solar,
        _ => return None,
    })
}

/// What the signs of a calendar in a cell came to, and the tokens without them.
struct Signed<'a> {
    rest: Vec<Token<'a>>,
    named: Option<Calendar>,
    /// Written as only lunar days are: 初三, 正月, 腊月.
    lunar_manner: bool,
    leap: bool,
}

impl Birthdays {
    /// Learns from a column how its birthdays are written.
    pub fn learn<'a>(cells: impl Iterator<Item = &'a str> + Clone, today: Day) -> Birthdays {
        let mut birthdays = Birthdays {
            today,
            dates: Dates::learn(cells.clone(), today),
            day_first: false,
            month_first: false,
            whole_tens: false,
            added_years: Vec::new(),
        };
        let mut years = [0u32; RECENT as usize];
        let mut dated = 0u32;
        for cell in cells {
            // Most cells of a column are as plain as can be.
            let iso = cell.len() == 10 && looks_iso(cell.as_bytes());
            let text = if iso { cell.into() } else { republic::western(plain(cell)) };
            let whole = || birthdays.dates.read(&text, cell).ok().map(|when| when.day);
            if let Some(day) = Day::parse(&text).or_else(whole) {
                dated += 1;
                if let Some(count) =
                    usize::try_from(today.year() - day.year()).ok().and_then(|age| years.get_mut(age))
                {
                    *count += 1;
                }
            } else if let Some(Form::Pair(mark, a, b)) = form(&tokens(&text)).map(|(form, _)| form) {
                birthdays.day_first |= a.value > 12 && b.value <= 12;
                birthdays.month_first |= b.value > 12 && a.value <= 12;
                birthdays.whole_tens |= mark == '.' && b.width == 2 && b.value % 10 == 0;
            }
        }
        birthdays.added_years = (0..)
            .zip(years)
            .filter(|(_, count)| *count >= 5 && *count * 5 > dated)
            .map(|(age, _)| today.year() - age)
            .collect();
        birthdays
    }

    /// How many cells of the column count their years from the Republic's first.
    pub fn republican(&self) -> usize {
        self.dates.republican()
    }

    /// The birthday in a cell. `hint` is what a column beside it says of the calendar.
    pub fn birthday(&self, cell: &str, hint: Option<Calendar>) -> Result<Option<Birthday>, Doubt> {
        let text = republic::western(plain(cell));
        if says_nothing(&text) || matches!(&*text, "保密" | "不便透露") || is_null_date(&text) {
            return Ok(None);
        }
        let birthday = match Birthday::parse(&text) {
            Some(birthday @ Birthday::Solar { year: Some(_), .. }) if hint == Some(Calendar::Lunar) => {
                // An ISO day beside the word 农历 is a lunar one.
                let Birthday::Solar { year, month, day } = birthday else { return Ok(Some(birthday)) };
                lunar_birthday(year, month, day, false, cell)?
            }
            Some(Birthday::Solar { year: Some(_), .. }) if self.dates.is_turned_round() => {
                Birthday::on(self.dates.read(&text, cell)?.day)
            }
            Some(birthday) => birthday,
            None => self.read(&text, cell, hint)?,
        };
        self.lived(birthday, cell).map(Some)
    }

    fn read(&self, text: &str, cell: &str, hint: Option<Calendar>) -> Result<Birthday, Doubt> {
        let own = || cell.trim().to_owned();
        if text.contains("除夕") || text.contains("大年三十") || text.contains("年三十") {
            return Err(Doubt::NewYearsEve { text: own() });
        }
        if text.ends_with(['岁', '后']) {
            return Err(Doubt::BirthdayIncomplete { text: own() });
        }
        let all = tokens(text.trim_end_matches(['.', ',', ';', '。', '、']));
        let mut signed = signed(&all).ok_or_else(|| Doubt::NotABirthday { text: own() })?;
        signed.lunar_manner |= text.contains('廿');
        let (form, rest) = form(&signed.rest).ok_or_else(|| Doubt::NotABirthday { text: own() })?;
        // A birthday at 16:00 is midnight in another zone, and another day.
        match after_day(rest, cell) {
            Ok((_, None | Some(0), None)) => {}
            _ => return Err(Doubt::NotABirthday { text: own() }),
        }
        let han_day = han_without_unit(&signed.rest);
        let calendar = match (signed.named, hint) {
            (Some(named), Some(hint)) if named != hint => return Err(Doubt::CalendarsDiffer { text: own() }),
            (None, Some(Calendar::Solar)) | (Some(Calendar::Solar), _)
                if signed.lunar_manner || signed.leap =>
            {
                return Err(Doubt::CalendarsDiffer { text: own() });
            }
            (Some(calendar), _) | (None, Some(calendar)) => calendar,
            (None, None) if signed.lunar_manner || signed.leap => Calendar::Lunar,
            // 八月十五 is how people write the Mid-Autumn day, and some their solar birthday.
            (None, None) if han_day => return Err(Doubt::SolarOrLunar { text: own() }),
            (None, None) => Calendar::Solar,
        };
        let (year, month, day) = match calendar {
            Calendar::Solar => match self.solar(form, text, cell)? {
                Solar::Whole(day) => return Ok(Birthday::on(day)),
                Solar::MonthDay(month, day) => (None, month, day),
            },
            Calendar::Lunar => self.lunar(form, cell)?,
        };
        match calendar {
            Calendar::Solar => {
                // 2000 has every day that any year has.
                Day::new(2000, month, day).ok_or_else(|| Doubt::NoSuchDay { text: own() })?;
                Ok(Birthday::Solar { year: None, month, day })
            }
            Calendar::Lunar => lunar_birthday(year, month, day, signed.leap, cell),
        }
    }

    fn solar(&self, form: Form, text: &str, cell: &str) -> Result<Solar, Doubt> {
        Ok(match form {
            Form::Named { .. } | Form::Triple(_) => Solar::Whole(self.dates.resolve(form, cell)?),
            Form::Alone(number) if number.width == 5 => Solar::Whole(self.dates.read(text, cell)?.day),
            _ => {
                let (month, day) = self.month_day(form, cell)?;
                Solar::MonthDay(month, day)
            }
        })
    }

    /// Month and day where there is no year. Months come first, as is the custom in China, unless
    /// the column proves the contrary.
    fn month_day(&self, form: Form, cell: &str) -> Result<(u32, u32), Doubt> {
        let text = || cell.trim().to_owned();
        match form {
            Form::MonthDay { month, day } => Ok((month, day)),
            Form::Pair(mark, a, b) => {
                if self.lost_a_zero(mark, b, cell) {
                    return Err(Doubt::ZeroLost { text: text() });
                }
                let exists = |month: Number, day: Number| {
                    month.width <= 2 && day.width <= 2 && Day::new(2000, month.value, day.value).is_some()
                };
                match (exists(a, b), exists(b, a)) {
                    (true, false) => Ok((a.value, b.value)),
                    (false, true) => Ok((b.value, a.value)),
                    (true, true) if a.value == b.value || !self.day_first => Ok((a.value, b.value)),
                    (true, true) if !self.month_first => Ok((b.value, a.value)),
                    (true, true) => {
                        let day = |month: Number, day: Number| Day::new(2000, month.value, day.value);
                        match (day(a, b), day(b, a)) {
                            (Some(one), Some(other)) => Err(Doubt::TwoBirthdays { text: text(), one, other }),
                            _ => Err(Doubt::NotABirthday { text: text() }),
                        }
                    }
                    (false, false) if a.width > 2 || b.width > 2 || a.value > 31 || b.value > 31 => {
                        Err(Doubt::BirthdayIncomplete { text: text() })
                    }
                    (false, false) => Err(Doubt::NoSuchDay { text: text() }),
                }
            }
            Form::Alone(number) if number.width == 4 && !number.han => {
                let (month, day) = (number.value / 100, number.value % 100);
                match Day::new(2000, month, day) {
                    Some(_) => Ok((month, day)),
                    None => Err(Doubt::BirthdayIncomplete { text: text() }),
                }
            }
            Form::NoDay | Form::Alone(Number { width: 1..=4, .. }) => {
                Err(Doubt::BirthdayIncomplete { text: text() })
            }
            _ => Err(Doubt::NotABirthday { text: text() }),
        }
    }

    /// Whether the cell is a number such as 3.1, kept in a column that shows no 3.10.
    fn lost_a_zero(&self, mark: char, day: Number, cell: &str) -> bool {
        mark == '.'
            && day.width == 1
            && (1..=3).contains(&day.value)
            && !self.whole_tens
            && plain(cell).bytes().all(|b| b.is_ascii_digit() || b == b'.')
    }

    /// Year, month and day of a lunar date; the solar calendar has no say in them.
    fn lunar(&self, form: Form, cell: &str) -> Result<(Option<i32>, u32, u32), Doubt> {
        match form {
            Form::Named { year, month, day } => Ok((Some(self.dates.year(year, cell)?), month, day)),
            Form::Triple([a, b, c]) if a.width == 4 || (a.width == 2 && a.value > 31) => {
                Ok((Some(self.dates.year(a, cell)?), b.value, c.value))
            }
            Form::Pair(mark, _, b) if self.lost_a_zero(mark, b, cell) => {
                Err(Doubt::ZeroLost { text: cell.trim().to_owned() })
            }
            Form::Pair(_, a, b) if a.value <= 12 && (1..=30).contains(&b.value) => {
                if self.day_first && b.value <= 12 && a.value != b.value {
                    return Err(Doubt::NotABirthday { text: cell.trim().to_owned() });
                }
                Ok((None, a.value, b.value))
            }
            Form::MonthDay { month, day } => Ok((None, month, day)),
            Form::Pair(..) => Err(Doubt::NoSuchLunarDay { text: cell.trim().to_owned() }),
            Form::Alone(number) if number.width == 4 && !number.han && number.value <= 1230 => {
                Ok((None, number.value / 100, number.value % 100))
            }
            Form::NoDay | Form::Alone(Number { width: 1..=4, .. }) => {
                Err(Doubt::BirthdayIncomplete { text: cell.trim().to_owned() })
            }
            _ => Err(Doubt::NotABirthday { text: cell.trim().to_owned() }),
        }
    }

    /// The birthday, if somebody born then may be a client today.
    fn lived(&self, birthday: Birthday, cell: &str) -> Result<Birthday, Doubt> {
        let text = || cell.trim().to_owned();
        let (day, year) = match birthday {
            Birthday::Solar { year: Some(NO_YEAR), month, day } => {
                return Ok(Birthday::Solar { year: None, month, day });
            }
            Birthday::Solar { year: Some(year), month, day } => (Day::new(year, month, day), year),
            Birthday::Lunar { year: Some(year), day } => (day.in_year(year), year),
            Birthday::Solar { year: None, .. } | Birthday::Lunar { year: None, .. } => return Ok(birthday),
        };
        let today = self.today;
        let Some(day) = day else { return Err(Doubt::NotABirthday { text: text() }) };
        if self.added_years.contains(&day.year()) || (day > today && year == today.year()) {
            return Err(Doubt::BirthdayYearAdded { text: text() });
        }
        if day > today {
            return Err(Doubt::BirthdayAhead { text: text() });
        }
        let age = today.year()
            - day.year()
            - i32::from((today.month_number(), today.day_number()) < (day.month_number(), day.day_number()));
        if age > OLDEST {
            return Err(Doubt::BirthdayTooOld { text: text() });
        }
        if age < YOUNGEST {
            return Err(Doubt::BirthdayYearAdded { text: text() });
        }
        Ok(birthday)
    }
}

enum Solar {
    Whole(Day),
    MonthDay(u32, u32),
}

fn lunar_birthday(
    year: Option<i32>,
    month: u32,
    day: u32,
    leap: bool,
    cell: &str,
) -> Result<Birthday, Doubt> {
    let text = || cell.trim().to_owned();
    let none = || Doubt::NoSuchLunarDay { text: text() };
    let month = u8::try_from(month).map_err(|_| none())?;
    let day = LunarDay::new(month, leap, u8::try_from(day).map_err(|_| none())?).ok_or_else(none)?;
    if let Some(year) = year {
        if !lunar::YEARS.contains(&year) {
            return Err(Doubt::LunarYearUnknown { text: text() });
        }
        if !day.exists_in(year) {
            return Err(none());
        }
    }
    Ok(Birthday::Lunar { year, day })
}

/// Whether the day of the month is written in characters without 日 or 号: 八月十五.
fn han_without_unit(all: &[Token]) -> bool {
    all.windows(2).enumerate().any(|(at, pair)| {
        matches!(pair, [Mark('月'), N(day)] if day.han) && !matches!(all.get(at + 2), Some(Mark('日' | '号')))
    })
}

/// Takes the names of calendars and the manner of lunar days out of the tokens: 农历, (阴), 闰, 初,
/// 正月. None where two calendars are named, as in a cell that holds both birthdays.
fn signed<'a>(all: &[Token<'a>]) -> Option<Signed<'a>> {
    let mut found = Signed { rest: Vec::new(), named: None, lunar_manner: false, leap: false };
    let mut left = all;
    let name = |calendar, named: &mut Option<Calendar>| match named {
        Some(other) if *other != calendar => false,
        _ => {
            *named = Some(calendar);
            true
        }
    };
    while let [first, after @ ..] = left {
        left = match left {
            [Mark('农' | '阴' | '旧' | '老'), Mark('历'), rest @ ..] => {
                name(Calendar::Lunar, &mut found.named).then_some(rest)?
            }
            [Mark('阳' | '公' | '新' | '国' | '西'), Mark('历'), rest @ ..] => {
                name(Calendar::Solar, &mut found.named).then_some(rest)?
            }
            [Mark('农' | '阴'), rest @ ..] => name(Calendar::Lunar, &mut found.named).then_some(rest)?,
            [Mark('阳' | '公'), rest @ ..] => name(Calendar::Solar, &mut found.named).then_some(rest)?,
            [Mark('生'), Mark('日'), rest @ ..]
            | [Mark('出'), Mark('生'), rest @ ..]
            | [Mark('生'), rest @ ..] => rest,
            [Mark('(' | ')' | ':' | '[' | ']'), rest @ ..]
                if !matches!(first, Mark(':')) || !matches!(found.rest.last(), Some(N(_))) =>
            {
                // The brackets around a weekday mean something to the reader of dates.
                if matches!(first, Mark('(' | '[')) && matches!(rest, [Mark('周' | '星' | '礼'), ..]) {
                    after_weekday(rest)
                } else {
                    rest
                }
            }
            [Mark('闰'), rest @ ..] => {
                if found.leap || !matches!(rest, [N(_) | Mark('正' | '冬' | '腊'), Mark('月' | '-'), ..])
                {
                    return None;
                }
                found.leap = true;
                rest
            }
            [Mark(month @ ('正' | '冬' | '腊')), Mark('月'), rest @ ..] => {
                let value = match month {
                    '正' => 1,
                    '冬' => 11,
                    _ => 12,
                };
                found.lunar_manner = true;
                found.rest.push(N(Number { value, width: 2, han: true }));
                found.rest.push(Mark('月'));
                rest
            }
            [Mark('元'), Mark('月'), rest @ ..] => {
                found.rest.push(N(Number { value: 1, width: 2, han: false }));
                found.rest.push(Mark('月'));
                rest
            }
            [Mark('初'), N(day), rest @ ..] if (1..=10).contains(&day.value) => {
                found.lunar_manner = true;
                found.rest.push(N(*day));
                rest
            }
            _ => {
                found.rest.push(*first);
                after
            }
        };
    }
    Some(found)
}

/// What follows a weekday in brackets.
fn after_weekday<'t, 'a>(rest: &'t [Token<'a>]) -> &'t [Token<'a>] {
    match rest.iter().position(|token| matches!(token, Mark(')' | ']'))) {
        Some(end) => rest.get(end + 1..).unwrap_or_default(),
        None => rest,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn today() -> Day {
        Day::parse("2026-11-21").unwrap()
    }

    fn column(cells: &[&str]) -> Birthdays {
        Birthdays::learn(cells.iter().copied(), today())
    }

    fn shown(birthdays: &Birthdays, cell: &str, hint: Option<Calendar>) -> String {
        match birthdays.birthday(cell, hint) {
            Ok(Some(birthday)) => birthday.to_string(),
            Ok(None) => "blank".into(),
            Err(doubt) => format!("{doubt:?}").split(' ').next().unwrap_or_default().to_owned(),
        }
    }

    #[test]
    fn birthdays_are_read_as_people_write_them() {
        let birthdays = column(&["3.10"]);
        for (cell, expected) in [
            ("1988-05-12", "1988-05-12"),
            ("1988/5/12", "1988-05-12"),
            ("1988年5月12日", "1988-05-12"),
            ("１９８８．５．１２", "1988-05-12"),
            ("19880512", "1988-05-12"),
            ("88.5.12", "1988-05-12"),
            ("88年5月12日", "1988-05-12"),
            ("1988-05-12 00:00:00", "1988-05-12"),
            ("12-May-88", "1988-05-12"),
            ("1988年5月12日（公历）", "1988-05-12"),
            ("1604-05-12", "solar:05-12"),
            ("3.5", "solar:03-05"),
            ("3.1", "solar:03-01"),
            ("3-5", "solar:03-05"),
            ("03/05", "solar:03-05"),
            ("3月5日", "solar:03-05"),
            ("3 月 5 号", "solar:03-05"),
            ("三月五日", "solar:03-05"),
            ("0305", "solar:03-05"),
            ("1125", "solar:11-25"),
            ("25/3", "solar:03-25"),
            ("05-Mar", "solar:03-05"),
            ("Mar 5", "solar:03-05"),
            ("2月29日", "solar:02-29"),
            ("阳历5月3日", "solar:05-03"),
            ("公历 5.3", "solar:05-03"),
            ("生日：5月3日", "solar:05-03"),
            ("solar:05-12", "solar:05-12"),
            ("农历1970-09-18", "lunar:1970-09-18"),
            ("农历八月十五", "lunar:08-15"),
            ("農曆八月十五", "lunar:08-15"),
            ("阴历8月15", "lunar:08-15"),
            ("阴历8月15日", "lunar:08-15"),
            ("农历1988年八月十五", "lunar:1988-08-15"),
            ("农历88年8月15", "lunar:1988-08-15"),
            ("闰六月初三", "lunar:06L-03"),
            ("农历1987年闰六月十五", "lunar:1987-06L-15"),
            ("（农）8.15", "lunar:08-15"),
            ("8.15(农历)", "lunar:08-15"),
            ("八月十五(阴历)", "lunar:08-15"),
            ("农历：八月十五", "lunar:08-15"),
            ("正月初一", "lunar:01-01"),
            ("冬月十五", "lunar:11-15"),
            ("腊月廿三", "lunar:12-23"),
            ("腊月三十", "lunar:12-30"),
            ("三月初八", "lunar:03-08"),
            ("农历十二月二十", "lunar:12-20"),
            ("1990年正月初十", "lunar:1990-01-10"),
            ("lunar:08-15", "lunar:08-15"),
            ("", "blank"),
            ("—", "blank"),
            ("不详", "blank"),
            ("保密", "blank"),
            ("0000-00-00", "blank"),
            ("八月十五", "SolarOrLunar"),
            ("除夕", "NewYearsEve"),
            ("大年三十", "NewYearsEve"),
            ("1988", "BirthdayIncomplete"),
            ("1988年", "BirthdayIncomplete"),
            ("1988-05", "BirthdayIncomplete"),
            ("1988年5月", "BirthdayIncomplete"),
            ("32", "BirthdayIncomplete"),
            ("32岁", "BirthdayIncomplete"),
            ("90后", "BirthdayIncomplete"),
            ("1988年八月十五", "SolarOrLunar"),
            ("三月廿八", "lunar:03-28"),
            ("5月3日生", "solar:05-03"),
            ("5月", "NotABirthday"),
            ("1988-02-30", "NoSuchDay"),
            ("2月30日", "NoSuchDay"),
            ("13-13", "NoSuchDay"),
            ("农历1988年闰六月十五", "NoSuchLunarDay"),
            ("农历2025年腊月三十", "NoSuchLunarDay"),
            ("农历1890年八月十五", "LunarYearUnknown"),
            ("农历8月31", "NoSuchLunarDay"),
            ("农历13月1日", "NoSuchLunarDay"),
            ("公历八月初三", "CalendarsDiffer"),
            ("阳历5月3日 农历三月廿八", "NotABirthday"),
            ("1988-05-11 16:00:00", "NotABirthday"),
            ("2024-05-12", "BirthdayYearAdded"),
            ("2026-12-24", "BirthdayYearAdded"),
            ("2030-05-12", "BirthdayAhead"),
            ("1900-02-01", "BirthdayTooOld"),
            ("未定", "NotABirthday"),
        ] {
            assert_eq!(shown(&birthdays, cell, None), expected, "{cell}");
        }
    }

    #[test]
    fn the_column_beside_it_tells_the_calendar() {
        let birthdays = column(&[]);
        for (cell, hint, expected) in [
            ("1988-08-15", Calendar::Lunar, "lunar:1988-08-15"),
            ("8月15日", Calendar::Lunar, "lunar:08-15"),
            ("八月十五", Calendar::Lunar, "lunar:08-15"),
            ("八月十五", Calendar::Solar, "solar:08-15"),
            ("1971-02-30", Calendar::Lunar, "lunar:1971-02-30"),
            ("1988-08-15", Calendar::Solar, "1988-08-15"),
            ("农历八月十五", Calendar::Solar, "CalendarsDiffer"),
            ("八月初三", Calendar::Solar, "CalendarsDiffer"),
            ("阳历8月15日", Calendar::Lunar, "CalendarsDiffer"),
        ] {
            assert_eq!(shown(&birthdays, cell, Some(hint)), expected, "{cell}");
        }
        for (cell, expected) in [
            ("阴历", Some(Calendar::Lunar)),
            (" 农历 ", Some(Calendar::Lunar)),
            ("（阳）", Some(Calendar::Solar)),
            ("公历", Some(Calendar::Solar)),
            ("", None),
            ("是", None),
        ] {
            assert_eq!(calendar(cell), expected, "{cell}");
        }
    }

    #[test]
    fn the_column_tells_which_of_day_and_month_comes_first() {
        assert_eq!(shown(&column(&["25/3"]), "03/05", None), "solar:05-03");
        assert_eq!(shown(&column(&["25/3", "3/25"]), "03/05", None), "TwoBirthdays");
        assert_eq!(shown(&column(&["3/25"]), "03/05", None), "solar:03-05");
    }

    #[test]
    fn birthdays_that_a_spreadsheet_turned_round_are_in_doubt() {
        let turned = column(&["1988-05-03", "1990-01-12", "25/03/1988"]);
        assert_eq!(shown(&turned, "1988-05-03", None), "TwoDays");
        assert_eq!(shown(&turned, "25/03/1988", None), "1988-03-25");
    }

    #[test]
    fn a_number_that_may_have_lost_its_zero_is_in_doubt() {
        let numbers = column(&["3.1", "5.12"]);
        assert_eq!(shown(&numbers, "3.1", None), "ZeroLost");
        assert_eq!(shown(&numbers, "3.1", Some(Calendar::Lunar)), "ZeroLost");
        assert_eq!(shown(&numbers, "5.12", None), "solar:05-12");
        assert_eq!(shown(&numbers, "5.4", None), "solar:05-04");
    }

    #[test]
    fn a_year_that_fills_the_column_was_added_by_a_spreadsheet() {
        let added = ["2016-05-12", "2016-07-01", "2016-01-30", "2016-11-02", "2016-12-09", "1988-05-12"];
        let birthdays = column(&added);
        assert_eq!(shown(&birthdays, "2016-05-12", None), "BirthdayYearAdded");
        assert_eq!(shown(&birthdays, "1988-05-12", None), "1988-05-12");
        assert_eq!(shown(&column(&["2016-05-12"]), "2016-05-12", None), "2016-05-12");
    }

    proptest! {
        #[test]
        fn no_text_panics_and_every_birthday_is_one_of_the_register(
            cells in proptest::collection::vec("[0-9年月日号/.农历阴闰初正腊一二十廿() -]{0,14}|\\PC{0,14}", 1..4),
            lunar in proptest::option::of(any::<bool>()),
        ) {
            let hint = lunar.map(|lunar| if lunar { Calendar::Lunar } else { Calendar::Solar });
            let birthdays = Birthdays::learn(cells.iter().map(String::as_str), today());
            for cell in &cells {
                calendar(cell);
                if let Ok(Some(birthday)) = birthdays.birthday(cell, hint) {
                    prop_assert_eq!(Birthday::parse(&birthday.to_string()), Some(birthday));
                }
            }
        }
    }
}
