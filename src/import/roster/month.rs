//! Of which month a grid is: its headings, its title, its tab, its file's name, and the weekdays that
//! prove it.

use super::days::Days;
use crate::domain::day::{Day, Month};
use crate::domain::roster_fact::RosterFact;
use crate::domain::sheet::Sheet;
use crate::domain::tokens::{Number, Token, tokens};
use crate::import::values::plain::plain;
use Token::{Mark, Number as N};

/// Years that a roster may be of.
const YEARS: std::ops::RangeInclusive<u32> = 2000..=2099;

/// What a text says of a month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Said {
    year: Option<i32>,
    month: Option<u32>,
}

/// The month of the grid, or why it can't be told. `asked` was given by hand, and needs no proof.
pub fn month(
    sheet: &Sheet,
    days: &Days,
    file: &str,
    asked: Option<Month>,
    today: Day,
) -> Result<Month, RosterFact> {
    if let Some(month) = asked {
        return Ok(month);
    }
    let titles = sheet.rows().take(days.row).flat_map(|row| row.cells().collect::<Vec<_>>());
    let texts: Vec<&str> =
        titles.chain([sheet.name.as_str(), file]).filter(|text| !text.is_empty()).collect();
    let headings =
        days.columns.iter().map(|column| Said { year: column.named.year, month: column.named.month });
    let before = days.columns.first().map_or(0, |column| column.index);
    // The corner of the grid may hold the month too: 12月.
    let corner = sheet.row(days.row).into_iter().flat_map(|row| row.cells().take(before).collect::<Vec<_>>());
    let said: Vec<Said> = headings
        .chain(corner.chain(texts.iter().copied()).map(said))
        .filter(|said| *said != Said::default())
        .collect();
    let distinct = |values: Vec<i32>| {
        let mut values = values;
        values.sort_unstable();
        values.dedup();
        values
    };
    let months = distinct(said.iter().filter_map(|said| said.month).map(u32::cast_signed).collect());
    let years = distinct(said.iter().filter_map(|said| said.year).collect());
    let unclear = || RosterFact::MonthUnclear { seen: seen(&said) };
    let [month] = months[..] else { return Err(unclear()) };
    let of = |year: i32| Month::parse(&format!("{year:04}-{month:02}"));
    match years[..] {
        [year] => {
            let month = of(year).ok_or_else(unclear)?;
            if proves(days, month) == Some(false) {
                Err(RosterFact::WeekdaysDiffer { month })
            } else {
                Ok(month)
            }
        }
        [] => {
            // Without a year the weekdays tell it: next to each other, no two years have the same.
            let near = (today.year() - 1..=today.year() + 1).filter_map(of);
            let proved: Vec<Month> = near.filter(|month| proves(days, *month) == Some(true)).collect();
            if let [month] = proved[..] { Ok(month) } else { Err(unclear()) }
        }
        _ => Err(unclear()),
    }
}

/// Whether the weekdays of the grid are those of the month; none where it has none.
fn proves(days: &Days, month: Month) -> Option<bool> {
    let dated = days
        .columns
        .iter()
        .filter_map(|column| Some((column.weekday?, Day::new(month.year, month.month, column.named.day)?)));
    let found: Vec<bool> = dated.map(|(weekday, day)| day.weekday() == weekday).collect();
    (!found.is_empty()).then(|| found.iter().all(|same| *same))
}

fn seen(said: &[Said]) -> Vec<String> {
    let told = |said: &Said| match (said.year, said.month) {
        (Some(year), Some(month)) => format!("{year}-{month:02}"),
        (Some(year), None) => format!("{year}"),
        (None, month) => format!("{:02}", month.unwrap_or_default()),
    };
    let mut seen: Vec<String> = said.iter().map(told).collect();
    seen.dedup();
    seen.truncate(4);
    seen
}

/// The year and the month in a text: 2026年12月, 2026-12, 202612, 12月. A whole date is none: it is the
/// day on which the file was saved.
fn said(text: &str) -> Said {
    let text = plain(text);
    let all = tokens(&text);
    let year = |n: &Number| (n.width == 4 && YEARS.contains(&n.value)).then(|| n.value.cast_signed());
    let month = |n: &Number| (n.width <= 2 && (1..=12).contains(&n.value)).then_some(n.value);
    let mut said = Said::default();
    let mut at = 0;
    while at < all.len() {
        let (found, length) = match &all[at..] {
            [N(y), Mark('-' | '/' | '.' | '年'), N(_), Mark('-' | '/' | '.' | '月'), N(d), ..]
                if year(y).is_some() && d.width <= 2 =>
            {
                (Said::default(), 5)
            }
            [N(y), Mark('-' | '/' | '.' | '年' | '_'), N(m), ..] if year(y).is_some() => {
                (Said { year: year(y), month: month(m) }, 3)
            }
            [N(n), ..]
                if n.width == 6
                    && YEARS.contains(&(n.value / 100))
                    && (1..=12).contains(&(n.value % 100)) =>
            {
                (Said { year: Some((n.value / 100).cast_signed()), month: Some(n.value % 100) }, 1)
            }
            [N(m), Mark('月'), ..] => (Said { year: None, month: month(m) }, 2),
            [N(y), Mark('年'), ..] => (Said { year: year(y), month: None }, 2),
            _ => (Said::default(), 1),
        };
        said = Said { year: said.year.or(found.year), month: said.month.or(found.month) };
        at += length;
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::roster::days;

    #[test]
    fn a_month_is_read_out_of_titles_and_names() {
        for (text, year, month) in [
            ("2026年12月排班表", Some(2026), Some(12)),
            ("花漾美容 2026.12 排班", Some(2026), Some(12)),
            ("排班202612", Some(2026), Some(12)),
            ("十二月", None, Some(12)),
            ("2026年排班（3月）", Some(2026), Some(3)),
            ("排班 2026-11-30", None, None),
            ("Sheet1", None, None),
            ("1号店", None, None),
        ] {
            assert_eq!(said(text), Said { year, month }, "{text}");
        }
    }

    #[test]
    fn the_month_is_told_only_where_all_agree() {
        let today = Day::parse("2026-11-21").unwrap();
        let of = |title: &str, weekdays: &str, tab: &str, file: &str| {
            let mut sheet = Sheet::new(tab);
            for (line, row) in [title, "姓名,1,2,3,4,5", weekdays].iter().enumerate() {
                row.split(',').for_each(|cell| sheet.push_cell(cell));
                sheet.end_row(u32::try_from(line + 1).unwrap());
            }
            let days = days::find(&sheet).unwrap();
            month(&sheet, &days, file, None, today).map(|month| month.to_string()).map_err(
                |fact| match fact {
                    RosterFact::MonthUnclear { .. } => "unclear",
                    RosterFact::WeekdaysDiffer { .. } => "weekdays",
                    _ => "?",
                },
            )
        };
        let december = ",二,三,四,五,六";
        assert_eq!(of("2026年12月排班表", "", "", ""), Ok("2026-12".into()));
        assert_eq!(of("2026年12月排班表", december, "12月", "排班"), Ok("2026-12".into()));
        assert_eq!(of("排班表", "", "12月", "2026年12月"), Ok("2026-12".into()));
        assert_eq!(of("12月排班", december, "", ""), Ok("2026-12".into()));
        assert_eq!(of("12月排班", "", "", ""), Err("unclear"));
        assert_eq!(of("排班表", december, "", ""), Err("unclear"));
        assert_eq!(of("2026年11月排班表", "", "12月", ""), Err("unclear"));
        assert_eq!(of("2026年11月排班表", december, "", ""), Err("weekdays"));
    }
}
