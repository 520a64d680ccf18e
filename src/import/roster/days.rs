//! The heading of a month grid: a row of days, and the weekdays above or below it.

use crate::domain::day::Weekday;
use crate::domain::english;
use crate::domain::sheet::{Sheet, SheetRow, tidy};
use crate::domain::tokens::{Token, tokens};
use Token::{Mark, Number as N, Word};

/// Rows in which the heading is looked for.
const SEARCHED: usize = 20;

/// Fewer days in a row are no grid.
const LEAST: usize = 5;

/// A day as it stands in a heading: `1`, `12/1`, `2026-12-01`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named {
    pub year: Option<i32>,
    pub month: Option<u32>,
    pub day: u32,
}

/// A column of the grid.
#[derive(Clone, Copy, Debug)]
pub struct DayColumn {
    pub index: usize,
    pub named: Named,
    pub weekday: Option<Weekday>,
}

/// Where a grid stands in its sheet.
#[derive(Clone, Debug)]
pub struct Days {
    /// The index of the row with the days.
    pub row: usize,
    /// The index of the first row below days and weekdays.
    pub first: usize,
    pub columns: Vec<DayColumn>,
    /// Days that stand outside of the run, as where a month is counted from the 26th.
    pub astray: bool,
}

/// The heading of the grid, if the sheet has one: the row with the longest run of days.
pub fn find(sheet: &Sheet) -> Option<Days> {
    let rows: Vec<SheetRow> = sheet.rows().take(SEARCHED).collect();
    let runs = rows.iter().enumerate().map(|(at, row)| (at, run(row)));
    let (row, (columns, astray)) = runs.max_by_key(|(at, (run, _))| (run.len(), std::cmp::Reverse(*at)))?;
    if columns.len() < LEAST {
        return None;
    }
    let mut days = Days { row, first: row + 1, columns, astray };
    let below = rows.get(row + 1).filter(|below| days.weekdays(below));
    if below.is_some() {
        days.first = row + 2;
    } else if let Some(above) = row.checked_sub(1).and_then(|above| rows.get(above)) {
        days.weekdays(above);
    }
    Some(days)
}

impl Days {
    /// Takes the weekdays of a row, if it holds them above or below most days.
    fn weekdays(&mut self, row: &SheetRow) -> bool {
        let found: Vec<_> = self.columns.iter().map(|column| weekday(tidy(row.cell(column.index)))).collect();
        let many = found.iter().flatten().count() * 2 > self.columns.len();
        if many {
            for (column, weekday) in self.columns.iter_mut().zip(found) {
                column.weekday = weekday.or(column.weekday);
            }
        }
        many
    }
}

/// The longest run of days, each later than the one before, and whether others stand beside it.
fn run(row: &SheetRow) -> (Vec<DayColumn>, bool) {
    let cells = row.cells().enumerate();
    let named: Vec<DayColumn> = cells.filter_map(|(index, cell)| heading(index, tidy(cell))).collect();
    let order = |column: &DayColumn| {
        let Named { year, month, day } = column.named;
        (year.unwrap_or(0), month.unwrap_or(0), day)
    };
    let runs = named.chunk_by(|one, next| order(one) < order(next));
    let longest = runs.max_by_key(|run| run.len()).map(<[DayColumn]>::to_vec).unwrap_or_default();
    let astray = longest.len() < named.len();
    (longest, astray)
}

fn heading(index: usize, cell: &str) -> Option<DayColumn> {
    let cut = cell.find(['(', '（', '周', '星', '\n', ' ']).unwrap_or(cell.len());
    let (day, rest) = cell.split_at(cut);
    let rest = rest.trim_matches(['(', ')', '（', '）', ' ', '\n']);
    Some(DayColumn { index, named: named(day)?, weekday: weekday(rest) })
}

fn named(text: &str) -> Option<Named> {
    let all = tokens(text);
    let (year, month, day, rest) = match &all[..] {
        [N(y), Mark('-' | '/' | '.' | '年'), N(m), Mark('-' | '/' | '.' | '月'), N(d), rest @ ..]
            if y.width == 4 =>
        {
            (Some(y.value.cast_signed()), Some(m.value), d, rest)
        }
        [N(m), Mark('-' | '/' | '.' | '月'), N(d), rest @ ..] if m.width <= 2 => {
            (None, Some(m.value), d, rest)
        }
        [N(d), rest @ ..] => (None, None, d, rest),
        _ => return None,
    };
    let ends = matches!(rest, [] | [Mark('日' | '号')] | [Word("T" | "t"), ..]);
    let sound = (1..=31).contains(&day.value)
        && day.width <= 2
        && !day.han
        && month.is_none_or(|month| (1..=12).contains(&month));
    (ends && sound).then_some(Named { year, month, day: day.value })
}

/// 一, 周一, 星期一, Mon.
pub fn weekday(text: &str) -> Option<Weekday> {
    let text = text.trim();
    let bare = ["周", "星期", "礼拜", "週"].iter().find_map(|word| text.strip_prefix(word)).unwrap_or(text);
    let han = ["一", "二", "三", "四", "五", "六", "日"].iter().position(|day| *day == bare);
    let han = han.or((bare == "天").then_some(6)).and_then(|at| u32::try_from(at + 1).ok());
    han.map(Weekday).or_else(|| english::weekday_of_column(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    pub fn sheet(text: &str) -> Sheet {
        let mut sheet = Sheet::new("");
        for (line, row) in text.lines().enumerate() {
            row.split(',').for_each(|cell| sheet.push_cell(cell));
            sheet.end_row(u32::try_from(line + 1).unwrap());
        }
        sheet
    }

    #[test]
    fn days_are_named_in_many_ways() {
        let of = |text| {
            heading(0, text)
                .map(|one| (one.named.year, one.named.month, one.named.day, one.weekday.map(|day| day.0)))
        };
        for (text, expected) in [
            ("1", Some((None, None, 1, None))),
            ("01", Some((None, None, 1, None))),
            ("31日", Some((None, None, 31, None))),
            ("1号", Some((None, None, 1, None))),
            ("1(二)", Some((None, None, 1, Some(2)))),
            ("1周二", Some((None, None, 1, Some(2)))),
            ("12/1", Some((None, Some(12), 1, None))),
            ("12月1日", Some((None, Some(12), 1, None))),
            ("2026-12-01", Some((Some(2026), Some(12), 1, None))),
            ("32", None),
            ("姓名", None),
            ("出勤天数", None),
            ("一", None),
            ("1.5天", None),
        ] {
            assert_eq!(of(text), expected, "{text}");
        }
    }

    #[test]
    fn the_heading_is_the_row_with_the_days() {
        let days = find(&sheet(
            "2026年12月排班表\n序号,姓名,1,2,3,4,5,6,7,出勤天数\n,,二,三,四,五,六,日,一,\n1,王芳,早,早,休,晚,晚,通,休,5",
        ))
        .unwrap();
        assert_eq!((days.row, days.first, days.columns.len(), days.astray), (1, 3, 7, false));
        assert_eq!(days.columns[0].weekday, Some(Weekday(2)));
        assert!(find(&sheet("姓名,班次\n王芳,早")).is_none());
        assert!(find(&sheet("姓名,26,27,28,29,30,1,2,3,4,5,6\n王芳,早")).unwrap().astray);
    }
}
