//! xlsx, cell by cell: the library's own ranges reserve the whole rectangle between two far cells.

use super::tab::{Tab, Tabs};
use super::{damaged, value};
use crate::domain::unreadable::Unreadable;
use calamine::{DataRef, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use std::io::Cursor;

pub(super) fn read(bytes: &[u8]) -> Result<Tabs, Unreadable> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(refused)?;
    let from_1904 = book.has_1904_epoch();
    let sheets = book.sheets_metadata().to_vec();
    let mut tabs = Tabs::default();
    for sheet in sheets {
        if sheet.typ != SheetType::WorkSheet {
            continue;
        }
        if sheet.visible != SheetVisible::Visible {
            tabs.hidden.push(sheet.name);
            continue;
        }
        let mut tab = Tab::new(&sheet.name);
        let mut cells = match book.worksheet_cells_reader(&sheet.name) {
            Err(XlsxError::NotAWorksheet(_)) => continue,
            cells => cells.map_err(refused)?,
        };
        let widths: Vec<usize> = cells.styles().iter().map(zeros_shown).collect();
        while let Some((cell, style)) = cells.next_cell_with_style_id().map_err(refused)? {
            let (row, column) = cell.get_position();
            let width = widths.get(style).copied().unwrap_or(0);
            match cell.get_value() {
                DataRef::String(text) => tab.push(row, column, text)?,
                DataRef::SharedString(text) => tab.push(row, column, text)?,
                other => tab.push(row, column, &text(other, width, from_1904))?,
            }
        }
        drop(cells);
        for area in book.merge_cells_by_sheet_name(&sheet.name).map_err(refused)? {
            tab.merge(area.start.0, area.end.0, area.start.1);
        }
        tabs.push(tab)?;
    }
    Ok(tabs)
}

/// How many digits a format like `000000` fills up, by which members' numbers keep their zeros.
fn zeros_shown(style: &calamine::Style) -> usize {
    let code = style.number_format.as_ref().map_or("", |format| format.format_code.as_str());
    let only_zeros = code.len() > 1 && code.len() <= 20 && code.bytes().all(|byte| byte == b'0');
    if only_zeros { code.len() } else { 0 }
}

fn text(value: &DataRef, width: usize, from_1904: bool) -> String {
    match value {
        DataRef::Int(number) => format!("{number:0width$}"),
        DataRef::Float(number) if number.fract() == 0.0 && width > 0 => format!("{number:0width$.0}"),
        DataRef::Float(number) => value::number(*number),
        DataRef::Bool(yes) => if *yes { "yes" } else { "no" }.to_string(),
        DataRef::DateTime(moment) if moment.is_duration() => value::duration(moment.as_f64()),
        DataRef::DateTime(moment) => value::moment(moment.as_f64(), from_1904),
        DataRef::DateTimeIso(text) => value::iso_moment(text),
        DataRef::DurationIso(text) => value::iso_duration(text),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => text.to_string(),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

fn refused(error: XlsxError) -> Unreadable {
    match error {
        XlsxError::Password => Unreadable::Locked,
        error => damaged(error),
    }
}
