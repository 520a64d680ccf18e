//! A month grid read cell by cell: whose, on which day, what.

use super::days::{self, Days};
use super::legend::Legend;
use super::{cell, month, who};
use crate::domain::day::{Day, Month};
use crate::domain::doubt::Doubt;
use crate::domain::problem::{Fact, Sought};
use crate::domain::roster_fact::RosterFact;
use crate::domain::rostering::Wish;
use crate::domain::rule::roster::RosterRules;
use crate::domain::sheet::{Sheet, SheetRow, tidy};
use crate::import::people::Menu;
use std::collections::BTreeMap;
use std::ops::Range;

/// What has to be known to read a grid.
pub struct Known<'a> {
    pub staff: &'a Menu,
    pub rules: &'a RosterRules,
    /// The shop's hours, from the earliest opening to the latest closing.
    pub open: Range<u32>,
    pub today: Day,
    /// The month, where it was given by hand.
    pub month: Option<Month>,
}

/// A cell of the grid; no wish where it is blank.
#[derive(Clone, Debug)]
pub struct Entry {
    pub staff: String,
    pub on: Day,
    pub wish: Option<Wish>,
    pub text: String,
    /// Whose day it is, as it is told.
    pub place: String,
    pub line: u32,
}

/// What could not be taken in: why, on which line, and what stands there.
#[derive(Clone, Debug)]
pub struct Rejected {
    pub fact: Fact,
    pub line: u32,
    pub text: String,
}

/// A grid that was read.
#[derive(Debug)]
pub struct Grid {
    pub month: Month,
    pub entries: Vec<Entry>,
    pub rejected: Vec<Rejected>,
    /// What the sheet says of its own words.
    pub legend: Legend,
}

/// Reads the grid of a sheet; none where it has none.
pub fn read(sheet: &Sheet, file: &str, known: &Known) -> Option<Result<Grid, RosterFact>> {
    let days = days::find(sheet)?;
    if days.astray {
        return Some(Err(RosterFact::NoGrid));
    }
    let month = match month::month(sheet, &days, file, known.month, known.today) {
        Ok(month) => month,
        Err(fact) => return Some(Err(fact)),
    };
    let name = name_column(sheet, &days, known.staff);
    let (mut legend, mut explaining) = (Legend::default(), Vec::new());
    for (at, row) in sheet.rows().enumerate() {
        let named = tidy(row.cell(name));
        // A row of somebody, also of one who is not known, is one of the grid.
        let is_text =
            named.is_empty() || who::is_nobody(named) || named.contains(|c: char| c.is_ascii_digit());
        let is_hers = at >= days.first && (!is_text || who::find(named, known.staff).is_ok());
        if !is_hers && at != days.row && legend.take(&row, &known.open) && named.is_empty() {
            explaining.push(at);
        }
    }
    let mut reading = Reading {
        known,
        name,
        grid: Grid { month, entries: Vec::new(), rejected: Vec::new(), legend },
        days: &days,
        lines: BTreeMap::new(),
    };
    for (at, row) in sheet.rows().enumerate().skip(days.first) {
        if !explaining.contains(&at) {
            reading.row(&row);
        }
    }
    Some(Ok(reading.grid))
}

/// The column with the names: by its heading, else the one in which most cells are somebody.
fn name_column(sheet: &Sheet, days: &Days, staff: &Menu) -> usize {
    let before = days.columns.first().map_or(0, |column| column.index);
    let headed = |at: &usize| {
        let heads = sheet.rows().take(days.first).skip(days.row);
        heads.into_iter().any(|row| who::is_name_heading(tidy(row.cell(*at))))
    };
    let known = |at: &usize| {
        sheet.rows().skip(days.first).filter(|row| who::find(tidy(row.cell(*at)), staff).is_ok()).count()
    };
    (0..before).find(headed).or_else(|| (0..before).max_by_key(known)).unwrap_or(0)
}

struct Reading<'a> {
    known: &'a Known<'a>,
    days: &'a Days,
    name: usize,
    grid: Grid,
    /// The line on which each of the staff was met.
    lines: BTreeMap<String, u32>,
}

impl Reading<'_> {
    fn row(&mut self, row: &SheetRow) {
        let name = tidy(row.cell(self.name));
        let blank = self.days.columns.iter().all(|column| tidy(row.cell(column.index)).is_empty());
        let nobody = (0..=self.name).any(|at| who::is_nobody(row.cell(at)));
        if nobody || name.is_empty() && blank {
            return;
        }
        let line = row.line();
        let staff = match who::find(name, self.known.staff) {
            _ if name.is_empty() => return self.reject(Fact::Doubt(Doubt::NameMissing), line, ""),
            Ok(staff) => staff,
            // A line of text below the grid is no row of it.
            Err(_) if blank => return,
            Err(Doubt::UnknownStaff { name: asked }) => {
                let fact = Fact::NotFound { what: Sought::Staff, asked, verbs: &[] };
                return self.reject(fact, line, name);
            }
            Err(doubt) => return self.reject(Fact::Doubt(doubt), line, name),
        };
        if let Some(first) = self.lines.get(&staff) {
            let doubt = Doubt::TwiceInSheet { line: *first, field: name.to_string() };
            return self.reject(Fact::Doubt(doubt), line, name);
        }
        self.lines.insert(staff.clone(), line);
        for column in &self.days.columns {
            let text = tidy(row.cell(column.index));
            let named = column.named;
            let month = named.month.unwrap_or(self.grid.month.month);
            let year = named.year.unwrap_or(self.grid.month.year);
            let place = format!("{name} {month:02}-{:02} {text}", named.day);
            match Day::new(year, month, named.day) {
                // Grids often have 31 columns in every month.
                None if text.is_empty() => {}
                None => {
                    let text = format!("{month:02}-{:02}", named.day);
                    self.reject(Fact::Doubt(Doubt::NoSuchDay { text }), line, &place);
                }
                Some(on) => self.cell(&staff, on, text, line, &place),
            }
        }
    }

    fn cell(&mut self, staff: &str, on: Day, text: &str, line: u32, place: &str) {
        let wish = match text.is_empty() {
            true => None,
            false => match cell::wish(text, self.known.rules, &self.grid.legend, &self.known.open) {
                Ok(wish) => Some(wish),
                Err(fact) => return self.reject(Fact::Roster(fact), line, place),
            },
        };
        let (staff, text, place) = (staff.to_string(), text.to_string(), place.to_string());
        self.grid.entries.push(Entry { staff, on, wish, text, place, line });
    }

    fn reject(&mut self, fact: Fact, line: u32, text: &str) {
        self.grid.rejected.push(Rejected { fact, line, text: text.to_string() });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::rule::{Rules, default_tree};
    use crate::domain::tree::Node;

    fn sheet(text: &str) -> Sheet {
        let mut sheet = Sheet::new("");
        for (line, row) in text.lines().enumerate() {
            row.split(',').for_each(|cell| sheet.push_cell(cell));
            sheet.end_row(u32::try_from(line + 1).unwrap());
        }
        sheet
    }

    fn grid(text: &str, month: Option<&str>) -> Result<Grid, RosterFact> {
        let own = Node::nothing();
        let rules = Rules::read(default_tree(), own).0.unwrap().roster;
        let mut staff = Menu::default();
        staff.add("t1", "001", "周慧敏", None);
        staff.add("t2", "2", "王丽", None);
        let today = Day::parse("2026-11-21").unwrap();
        let month = month.and_then(Month::parse);
        let known = Known { staff: &staff, rules: &rules, open: 600..1260, today, month };
        read(&sheet(text), "", &known).unwrap()
    }

    fn told(grid: &Grid) -> Vec<String> {
        let filled = grid.entries.iter().filter(|entry| entry.wish.is_some());
        filled.map(|entry| format!("{} {} {}", entry.staff, entry.on, entry.text)).collect()
    }

    #[test]
    fn a_grid_is_read_as_shops_keep_it() {
        let grid = grid(
            "2026年2月排班表\n\
             序号,姓名,岗位,1,2,3,4,5,28,29,30,出勤天数\n\
             ,,,日,一,二,三,四,六,,,\n\
             1,周慧敏（店长）,店长,早,休,,晚,通,10-18,,,5\n\
             2,王丽,,,,,,,,早,,1\n\
             ,合计,,1,1,,1,1,1,,,\n\
             ,备注：春节放假，晚班 14:00-22:00\n",
            None,
        )
        .unwrap();
        assert_eq!(grid.month.to_string(), "2026-02");
        let expected = [
            "t1 2026-02-01 早",
            "t1 2026-02-02 休",
            "t1 2026-02-04 晚",
            "t1 2026-02-05 通",
            "t1 2026-02-28 10-18",
        ];
        assert_eq!(told(&grid), expected);
        // 2月29日 is no day of 2026, and a name is told from the number before it.
        assert_eq!(grid.rejected.len(), 1);
        assert_eq!((grid.rejected[0].line, grid.rejected[0].text.as_str()), (5, "王丽 02-29 早"));
    }

    #[test]
    fn what_is_not_understood_is_told_and_the_rest_comes_in() {
        let text = "姓名,12/1,12/2,12/3,12/4,12/5\n周慧敏,早,培,早,,\n李红,早,,,,\n周慧敏,晚,,,,\n,早,,,,";
        let grid = grid(text, Some("2026-12")).unwrap();
        assert_eq!(told(&grid), ["t1 2026-12-01 早", "t1 2026-12-03 早"]);
        let rejected: Vec<_> = grid.rejected.iter().map(|one| (one.line, one.fact.code())).collect();
        assert_eq!(rejected, [(2, "R531"), (3, "R503"), (4, "I601"), (5, "I601")]);
    }

    #[test]
    fn words_mean_what_the_sheet_says_below_its_grid() {
        let text =
            "姓名,1,2,3,4,5\n周慧敏,早,培,晚,休,早班\n李红,早10-18,,,,\n,早班 09:30-17:30；培 10:00-12:00\n";
        let grid = grid(text, Some("2026-12")).unwrap();
        let wishes: Vec<String> = grid
            .entries
            .iter()
            .map(|entry| match &entry.wish {
                Some(Wish::Shift { shift, hours: Some(hours) }) => format!("{shift} {hours}"),
                Some(Wish::Shift { shift, hours: None }) => shift.clone(),
                other => format!("{other:?}"),
            })
            .collect();
        let early = "hours 09:30-17:30";
        assert_eq!(wishes, [early, "hours 10:00-12:00", "late", "Some(DayOff)", early]);
        // Who is not known is told all the same.
        assert_eq!(grid.rejected.iter().map(|one| one.line).collect::<Vec<_>>(), [3]);
    }

    #[test]
    fn a_month_that_is_counted_from_the_26th_is_not_guessed() {
        let text = "姓名,26,27,28,29,30,1,2,3,4,5,6\n周慧敏,早";
        assert!(matches!(grid(text, Some("2026-12")), Err(RosterFact::NoGrid)));
    }
}
