//! What a diary writes once for several rows: the day on the first of them, 〃 or 同上 below.

use super::layout::{Layout, data_rows};
use super::values::plain::plain;
use crate::domain::sheet::{Sheet, SheetRow};
use foldhash::HashMap;

/// Fields in which a mark stands for what is above.
const MARKED: [&str; 8] =
    ["day", "client", "client_number", "phone", "service", "product", "staff", "method"];

/// The sheet with what such cells stand for, and how many rows had any; none where there is nothing of the kind.
///
/// A blank day is that of the row above only in a sheet that writes each once; where nearly every row has its own, a
/// blank is a slip.
pub fn filled(sheet: &Sheet, layout: &Layout) -> Option<(Sheet, usize)> {
    let day = layout.column_of("day")?;
    let columns: Vec<usize> = MARKED.iter().filter_map(|field| layout.column_of(field)).collect();
    let rows = || data_rows(sheet, layout);
    let is_mark = |row: &SheetRow, column: usize| is_ditto(row.cell(column));
    let is_blank = |row: &SheetRow| row.cell(day).trim().is_empty();
    let mut all = (layout.first_row..sheet.len()).filter_map(|index| sheet.row(index));
    let worth = all.any(|row| is_blank(&row) || columns.iter().any(|column| is_mark(&row, *column)));
    if !worth {
        return None;
    }
    let once = writes_once(rows().map(|row| row.cell(day)));
    let mut above: HashMap<usize, String> = HashMap::default();
    let mut fills: HashMap<u32, Vec<(usize, String)>> = HashMap::default();
    for row in rows() {
        for column in &columns {
            let stands_for_above = is_mark(&row, *column) || once && *column == day && is_blank(&row);
            match above.get(column) {
                Some(known) if stands_for_above && !known.trim().is_empty() => {
                    fills.entry(row.line()).or_default().push((*column, known.clone()));
                }
                _ => {
                    above.insert(*column, row.cell(*column).to_string());
                }
            }
        }
    }
    (!fills.is_empty()).then(|| (with(sheet, &fills), fills.len()))
}

fn is_ditto(cell: &str) -> bool {
    // Nearly no cell begins so.
    cell.trim_start().starts_with(['〃', '″', '"', '\'', '”', '“', '同', 'd', 'D', '＂'])
        && matches!(
            plain(cell).to_lowercase().as_str(),
            "〃" | "″" | "\"" | "''" | "”" | "“" | "同上" | "ditto" | "do."
        )
}

/// Whether days are written on the first row of each alone: no day stands on two rows one after the other, and a
/// third of the rows or more have none.
fn writes_once<'a>(days: impl Iterator<Item = &'a str>) -> bool {
    let (mut last, mut blanks, mut days_written) = ("", 0, 0);
    for day in days.map(str::trim) {
        match day {
            "" => blanks += 1,
            day if day == last => return false,
            _ => days_written += 1,
        }
        last = day;
    }
    blanks * 2 >= days_written
}

fn with(sheet: &Sheet, fills: &HashMap<u32, Vec<(usize, String)>>) -> Sheet {
    let mut filled = Sheet::new(sheet.name.clone());
    for row in (0..sheet.len()).filter_map(|index| sheet.row(index)) {
        let fills = fills.get(&row.line()).map(Vec::as_slice).unwrap_or_default();
        let width = fills.iter().map(|(column, _)| column + 1).max().unwrap_or(0).max(row.cells().count());
        for column in 0..width {
            let fill = fills.iter().find(|(at, _)| *at == column).map(|(_, text)| text.as_str());
            filled.push_cell(fill.unwrap_or_else(|| row.cell(column)));
        }
        filled.end_row(row.line());
    }
    filled
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::kind::Kind;
    use crate::import::layout::understand;

    fn days(rows: &[[&str; 3]]) -> Option<Vec<String>> {
        let mut sheet = Sheet::new("");
        for (line, row) in (1..).zip([["日期", "顾客", "项目"]].iter().chain(rows)) {
            row.iter().for_each(|cell| sheet.push_cell(cell));
            sheet.end_row(line);
        }
        let layout = understand(&sheet, Kind::Visits, &[]).unwrap();
        let (filled, _) = filled(&sheet, &layout)?;
        Some(data_rows(&filled, &layout).map(|row| format!("{} {}", row.cell(0), row.cell(1))).collect())
    }

    #[test]
    fn a_diary_writes_its_day_once() {
        let told = days(&[
            ["11-02", "王芳", "补水"],
            ["", "李娜", "补水"],
            ["11-03", "〃", "肩颈"],
            ["", "", "修眉"],
        ]);
        assert_eq!(told.unwrap(), ["11-02 王芳", "11-02 李娜", "11-03 李娜", "11-03 "]);
    }

    #[test]
    fn where_each_row_has_its_day_a_blank_is_a_slip() {
        assert_eq!(days(&[["11-02", "王芳", "补水"], ["11-02", "李娜", "补水"], ["", "陈静", "补水"]]), None);
        assert_eq!(days(&[["11-02", "王芳", "补水"], ["11-03", "李娜", "补水"]]), None);
        let slip = [
            ["11-02", "王芳", "补水"],
            ["11-03", "李娜", "补水"],
            ["11-04", "周洁", "补水"],
            ["", "陈静", "补水"],
        ];
        assert_eq!(days(&slip), None);
        assert_eq!(days(&[["", "王芳", "补水"], ["", "李娜", "补水"]]), None);
    }
}
