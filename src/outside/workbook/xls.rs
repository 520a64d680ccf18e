//! xls, the workbook of Excel before 2007, looked over before the library reads it: it reserves
//! what the file claims to need, and a claim of terabytes ends the process.

use super::tab::{Tab, Tabs};
use super::{damaged, too_large, value};
use crate::domain::unreadable::Unreadable;
use calamine::{Data, Reader, SheetType, SheetVisible, Xls, XlsError};
use std::io::Cursor;

/// The cells of one full sheet of this format, and a little.
const MOST_CELLS: u64 = 17 << 20;

pub(super) fn read(bytes: &[u8]) -> Result<Tabs, Unreadable> {
    look_over(&stream::workbook(bytes).ok_or_else(|| damaged("no workbook inside"))?)?;
    let mut book: Xls<_> = Xls::new(Cursor::new(bytes)).map_err(refused)?;
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
        let range = book.worksheet_range(&sheet.name).map_err(refused)?;
        let (top, left) = range.start().unwrap_or((0, 0));
        let mut tab = Tab::new(&sheet.name);
        for (row, column, cell) in range.used_cells() {
            tab.push(top + row as u32, left + column as u32, &text(cell, from_1904))?;
        }
        for area in book.merge_cells_by_sheet_name(&sheet.name).map_err(refused)? {
            tab.merge(area.start.0, area.end.0, area.start.1);
        }
        tabs.push(tab)?;
    }
    Ok(tabs)
}

fn text(value: &Data, from_1904: bool) -> String {
    match value {
        Data::Int(number) => number.to_string(),
        Data::Float(number) => value::number(*number),
        Data::Bool(yes) => if *yes { "yes" } else { "no" }.to_string(),
        Data::DateTime(moment) if moment.is_duration() => value::duration(moment.as_f64()),
        Data::DateTime(moment) => value::moment(moment.as_f64(), from_1904),
        Data::DateTimeIso(text) => value::iso_moment(text),
        Data::DurationIso(text) => value::iso_duration(text),
        Data::String(text) => text.clone(),
        Data::Error(_) | Data::Empty => String::new(),
    }
}

fn refused(error: XlsError) -> Unreadable {
    match error {
        XlsError::Password => Unreadable::Locked,
        error => damaged(error),
    }
}

/// Adds up the rectangles that the sheets' cells span, and refuses claims beyond the format.
fn look_over(stream: &[u8]) -> Result<(), Unreadable> {
    const BOUND_SHEET: u16 = 0x0085;
    const DIMENSIONS: u16 = 0x0200;
    const END: u16 = 0x000A;
    let sheets =
        records(stream).take_while(|(kind, _)| *kind != END).filter(|(kind, _)| *kind == BOUND_SHEET);
    let mut all = 0_u64;
    for (count, (_, data)) in sheets.enumerate() {
        let from = u32_at(data, 0).map_or(usize::MAX, |at| at as usize);
        let (mut rows, mut columns) = ((u64::MAX, 0), (u64::MAX, 0));
        for (kind, data) in records(stream.get(from..).unwrap_or_default()) {
            if kind == DIMENSIONS && data.len() >= 14 {
                let beyond = |at, most| u32_at(data, at).is_none_or(|claim| claim > most);
                if beyond(0, 65_536) || beyond(4, 65_536) || u16_at(data, 10).is_none_or(|last| last > 256) {
                    return Err(damaged("impossible dimensions"));
                }
            }
            // Number, Label, RString, BoolErr, RK, LabelSst, MulRk, Formula.
            if matches!(kind, 0x0203 | 0x0204 | 0x00D6 | 0x0205 | 0x027E | 0x00FD | 0x00BD | 0x0006) {
                let (Some(row), Some(column)) = (u16_at(data, 0), u16_at(data, 2)) else { continue };
                // A MulRk holds several cells, six bytes each.
                let last = u64::from(column) + if kind == 0x00BD { data.len() as u64 / 6 } else { 0 };
                rows = (rows.0.min(row.into()), rows.1.max(row.into()));
                columns = (columns.0.min(column.into()), columns.1.max(last));
            }
        }
        if rows.0 <= rows.1 {
            all += (rows.1 - rows.0 + 1) * (columns.1 - columns.0 + 1);
        }
        // Sheets that all point at one place are read as often as they are named.
        if all > MOST_CELLS || count > 1000 {
            return Err(too_large());
        }
    }
    Ok(())
}

/// The records of a stream: a kind and its data.
fn records(stream: &[u8]) -> impl Iterator<Item = (u16, &[u8])> {
    let mut rest = stream;
    std::iter::from_fn(move || {
        let (kind, length) = (u16_at(rest, 0)?, usize::from(u16_at(rest, 2)?));
        let data = rest.get(4..4 + length)?;
        rest = &rest[4 + length..];
        Some((kind, data))
    })
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    let two = bytes.get(at..at.checked_add(2)?)?;
    Some(u16::from_le_bytes([two[0], two[1]]))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    let four = bytes.get(at..at.checked_add(4)?)?;
    Some(u32::from_le_bytes([four[0], four[1], four[2], four[3]]))
}

/// The file system inside a file of Office before 2007, as far as one stream needs it.
mod stream {
    use super::{u16_at, u32_at};

    /// The stream that holds the workbook.
    pub(super) fn workbook(bytes: &[u8]) -> Option<Vec<u8>> {
        let file = File::open(bytes)?;
        let directory = file.chain(u32_at(bytes, 48)?, &file.fat);
        let entry = |name: &str| {
            let wide: Vec<u8> = name.encode_utf16().chain([0]).flat_map(u16::to_le_bytes).collect();
            directory.chunks_exact(128).find(|entry| entry.starts_with(&wide))
        };
        let found = entry("Workbook").or_else(|| entry("Book"))?;
        let (start, size) = (u32_at(found, 116)?, u32_at(found, 120)?);
        if size >= u32_at(bytes, 56)? {
            return Some(file.chain(start, &file.fat));
        }
        // A short stream lies in sectors of 64 bytes, inside the root's own stream.
        let root = directory.chunks_exact(128).next()?;
        let short = file.chain(u32_at(root, 116)?, &file.fat);
        let table = numbers(&file.chain(u32_at(bytes, 60)?, &file.fat));
        Some(chain(start, &table, |sector| short.get(sector * 64..sector * 64 + 64)))
    }

    struct File<'a> {
        bytes: &'a [u8],
        sector: usize,
        /// For each sector the one that follows it.
        fat: Vec<u32>,
    }

    impl<'a> File<'a> {
        fn open(bytes: &'a [u8]) -> Option<File<'a>> {
            let shift = u16_at(bytes, 30)?;
            if !matches!(shift, 9 | 12) {
                return None;
            }
            let mut file = File { bytes, sector: 1 << shift, fat: Vec::new() };
            let mut tables = numbers(bytes.get(76..512)?);
            let mut next = u32_at(bytes, 68)?;
            // A large file lists further tables in a chain of sectors.
            for _ in 0..bytes.len() / file.sector {
                let Some(sector) = file.sector_at(next as usize) else { break };
                let mut more = numbers(sector);
                next = more.pop().unwrap_or(u32::MAX);
                tables.extend(more);
            }
            for table in tables {
                file.fat.extend(numbers(file.sector_at(table as usize).unwrap_or_default()));
                if file.fat.len() > bytes.len() {
                    return None;
                }
            }
            Some(file)
        }

        fn sector_at(&self, sector: usize) -> Option<&'a [u8]> {
            let from = sector.checked_add(1)?.checked_mul(self.sector)?;
            let rest = self.bytes.get(from..)?;
            (!rest.is_empty()).then(|| &rest[..rest.len().min(self.sector)])
        }

        fn chain(&self, start: u32, table: &[u32]) -> Vec<u8> {
            chain(start, table, |sector| self.sector_at(sector))
        }
    }

    /// The bytes of a chain of sectors; a chain that bites its tail ends after as many as there are.
    fn chain<'a>(start: u32, table: &[u32], sector_at: impl Fn(usize) -> Option<&'a [u8]>) -> Vec<u8> {
        let (mut bytes, mut next) = (Vec::new(), start);
        for _ in 0..table.len() {
            let Some(sector) = sector_at(next as usize) else { break };
            bytes.extend_from_slice(sector);
            match table.get(next as usize) {
                Some(following) => next = *following,
                None => break,
            }
        }
        bytes
    }

    fn numbers(bytes: &[u8]) -> Vec<u32> {
        bytes.chunks_exact(4).map(|four| u32::from_le_bytes([four[0], four[1], four[2], four[3]])).collect()
    }
}
