//! Cells of the shop's own tables as a spreadsheet spells them when it saves: 2026/11/25, TRUE, ¥1,280.00.

use super::values::dates::Dates;
use super::values::plain::plain;
use super::values::{amounts, money, phones};
use crate::domain::birthday::Birthday;
use crate::domain::cell::{self, parts};
use crate::domain::day::Day;
use crate::domain::schema::Cell;

/// How a column of the shop's own was spelt anew.
pub struct Respelt {
    cell: Cell,
    dates: Dates,
}

impl Respelt {
    /// Learns from all cells of a column: whether 03/05/2026 is in March is the column's to tell.
    pub fn learn<'a>(cell: Cell, cells: impl Iterator<Item = &'a str>, today: Day) -> Respelt {
        // solar:05-12 and lunar:08-15 are no spreadsheet's.
        Respelt {
            cell,
            dates: Dates::learn(
                cells.filter(|text| !text.starts_with(|c: char| c.is_ascii_alphabetic())),
                today,
            ),
        }
    }

    /// The cell as this shop's files have it; none where that is not certain.
    pub fn own(&self, text: &str) -> Option<String> {
        let own = match self.cell {
            Cell::Day => self.day(text)?.to_string(),
            Cell::Birthday => Birthday::on(self.day(text)?).to_string(),
            Cell::Moment => self.moment(text)?,
            Cell::Money => money::money(text).ok()??.to_string(),
            Cell::Count => amounts::count(text).ok()??.to_string(),
            Cell::Points => points(text)?,
            Cell::Minutes => amounts::minutes(text).ok()??.to_string(),
            Cell::YesNo(_) => if amounts::yes_no(text).ok()?? { "yes" } else { "no" }.to_string(),
            Cell::Phone => phone(text)?,
            Cell::Phones => parts(text).map(phone).collect::<Option<Vec<_>>>()?.join(";"),
            Cell::Choice(_) => plain(text).to_lowercase().replace([' ', '_'], "-"),
            Cell::Hours | Cell::Spans => plain(text).into_owned(),
            Cell::Id
            | Cell::Text
            | Cell::Reference(_)
            | Cell::ReferenceAmong(_)
            | Cell::References(_)
            | Cell::List
            | Cell::Consent
            | Cell::Key
            | Cell::Shares(_) => return None,
        };
        (own != text && cell::fault(self.cell, &own).is_none()).then_some(own)
    }

    fn day(&self, text: &str) -> Option<Day> {
        match self.dates.moment(text).ok()?? {
            (day, None | Some(0)) if tells_a_year(text) => Some(day),
            _ => None,
        }
    }

    fn moment(&self, text: &str) -> Option<String> {
        match self.dates.moment(text).ok()?? {
            (day, Some(minute)) if tells_a_year(text) => Some(day.at(minute).to_string()),
            _ => None,
        }
    }
}

/// Whether a year of four digits stands there, or the number of a day; of 11-25 the year would be guessed.
fn tells_a_year(text: &str) -> bool {
    text.split(|c: char| !c.is_ascii_digit()).any(|digits| digits.len() >= 4)
}

fn points(text: &str) -> Option<String> {
    let text = plain(text);
    let (sign, text) = text.strip_prefix('-').map_or(("", &*text), |rest| ("-", rest));
    amounts::count(text).ok()?.map(|count| format!("{sign}{count}"))
}

fn phone(text: &str) -> Option<String> {
    let found = phones::phones(text).ok()?;
    let alone = found.others.is_empty() && !found.masked && found.aside.is_none();
    found.first.filter(|_| alone)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn respelt(cell: Cell, column: &[&str]) -> Vec<Option<String>> {
        let known = Respelt::learn(cell, column.iter().copied(), Day::parse("2026-11-21").unwrap());
        column.iter().map(|text| known.own(text)).collect()
    }

    #[test]
    fn what_a_spreadsheet_made_of_a_cell_is_known_where_it_is_certain() {
        let some = |text: &str| Some(text.to_string());
        for (cell, text, own) in [
            (Cell::Day, "2026/11/5", some("2026-11-05")),
            (Cell::Day, "2026/11/5 0:00:00", some("2026-11-05")),
            (Cell::Day, "2026年11月5日", some("2026-11-05")),
            (Cell::Day, "11-5", None),
            (Cell::Day, "2026/11/5 14:30", None),
            (Cell::Day, "明天", None),
            (Cell::Moment, "2026/11/21 14:30", some("2026-11-21T14:30")),
            (Cell::Moment, "2026-11-21 14:30:00", some("2026-11-21T14:30")),
            (Cell::Moment, "2026/11/21", None),
            (Cell::Birthday, "1988/5/12", some("1988-05-12")),
            (Cell::Birthday, "5月12日", None),
            (Cell::Money, "¥1,280.00", some("1280.00")),
            (Cell::Count, "45.0", some("45")),
            (Cell::Points, "-1,200", some("-1200")),
            (Cell::YesNo(true), "FALSE", some("no")),
            (Cell::YesNo(true), "是", some("yes")),
            (Cell::Phone, "138 0013 8000", some("13800138000")),
            (Cell::Phone, "1.38E+10", None),
            (Cell::Phone, "138****8000", None),
            (Cell::Choice(&["no-show", "done"]), "No Show", some("no-show")),
            (Cell::Choice(&["no-show", "done"]), "爽约", None),
            (Cell::Text, "2026/11/5", None),
        ] {
            assert_eq!(respelt(cell, &[text]), [own], "{text}");
        }
    }

    #[test]
    fn the_column_tells_whether_the_month_comes_first() {
        let some = |text: &str| Some(text.to_string());
        assert_eq!(
            respelt(Cell::Day, &["03/05/2026", "11/25/2026"]),
            [some("2026-03-05"), some("2026-11-25")]
        );
        assert_eq!(respelt(Cell::Day, &["03/05/2026", "04/06/2026"]), [None, None]);
        assert_eq!(respelt(Cell::Day, &["46351", "46352"]), [some("2026-11-25"), some("2026-11-26")]);
        let birthdays = ["1988/5/12", "lunar:1970-09-18", "solar:05-12", "lunar:08-15"];
        assert_eq!(respelt(Cell::Birthday, &birthdays), [some("1988-05-12"), None, None, None]);
    }
}
