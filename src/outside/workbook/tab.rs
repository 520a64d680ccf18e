//! A tab of a workbook while it is read: its cells in any order, then its rows.

use super::too_large;
use crate::domain::sheet::{MOST_CELLS, MOST_TEXT, Sheet, tidy};
use crate::domain::unreadable::Unreadable;

/// A tab's cells that hold anything.
#[derive(Debug, Default)]
pub(super) struct Tab {
    name: String,
    text: String,
    cells: Vec<Placed>,
    merges: Vec<Merge>,
}

/// The tabs of a workbook, together no larger than one may be.
#[derive(Debug, Default)]
pub(super) struct Tabs {
    tabs: Vec<Tab>,
    /// The names of tabs that are hidden, and were not read.
    pub(super) hidden: Vec<String>,
    text: usize,
    cells: usize,
}

impl Tabs {
    pub(super) fn push(&mut self, tab: Tab) -> Result<(), Unreadable> {
        self.text += tab.text.len();
        self.cells += tab.cells.len();
        self.tabs.push(tab);
        if self.text > MOST_TEXT || self.cells > MOST_CELLS { Err(too_large()) } else { Ok(()) }
    }

    pub(super) fn into_tabs(self) -> (Vec<Tab>, Vec<String>) {
        (self.tabs, self.hidden)
    }
}

/// A cell at its place; rows and columns count from 0.
#[derive(Clone, Copy, Debug)]
struct Placed {
    row: u32,
    column: u32,
    start: u32,
    end: u32,
}

/// Cells merged over several rows; only the first column of the area carries its value.
#[derive(Clone, Copy, Debug)]
struct Merge {
    first: u32,
    last: u32,
    column: u32,
}

impl Tab {
    pub(super) fn new(name: &str) -> Tab {
        Tab { name: name.to_string(), ..Tab::default() }
    }

    pub(super) fn push(&mut self, row: u32, column: u32, text: &str) -> Result<(), Unreadable> {
        let text = tidy(text);
        if text.is_empty() {
            return Ok(());
        }
        if self.text.len() + text.len() > MOST_TEXT || self.cells.len() >= MOST_CELLS {
            return Err(too_large());
        }
        let start = self.text.len() as u32;
        self.text.push_str(text);
        self.cells.push(Placed { row, column, start, end: self.text.len() as u32 });
        Ok(())
    }

    /// Notes an area of merged cells; one that lies in a single row is a title or a group and
    /// changes nothing.
    pub(super) fn merge(&mut self, first: u32, last: u32, column: u32) {
        if last > first {
            self.merges.push(Merge { first, last, column });
        }
    }

    pub(super) fn into_sheet(mut self) -> Result<Sheet, Unreadable> {
        let place = |cell: &Placed| (cell.row, cell.column);
        if !self.cells.is_sorted_by_key(place) {
            self.cells.sort_by_key(place);
        }
        self.fill_merges()?;
        let mut sheet = Sheet::with_capacity(self.name, self.text.len(), self.cells.len());
        for row in self.cells.chunk_by(|a, b| a.row == b.row) {
            let mut next = 0;
            for cell in row.iter().filter(|cell| cell.column < 1 << 16) {
                if cell.column < next {
                    continue;
                }
                (next..cell.column).for_each(|_| sheet.push_cell(""));
                sheet.push_cell(&self.text[cell.start as usize..cell.end as usize]);
                next = cell.column + 1;
            }
            sheet.end_row(row[0].row.saturating_add(1));
            if sheet.is_full() {
                return Err(too_large());
            }
        }
        Ok(sheet)
    }

    /// Puts the value of each merged area into those of its rows that hold anything else.
    fn fill_merges(&mut self) -> Result<(), Unreadable> {
        if self.merges.is_empty() {
            return Ok(());
        }
        let mut rows: Vec<u32> = self.cells.iter().map(|cell| cell.row).collect();
        rows.dedup();
        let place = |cell: &Placed| (cell.row, cell.column);
        let mut filled = Vec::new();
        let mut text = self.text.len();
        for merge in &self.merges {
            let Ok(at) = self.cells.binary_search_by_key(&(merge.first, merge.column), place) else {
                continue;
            };
            let value = self.cells[at];
            let from = rows.partition_point(|row| *row <= merge.first);
            for row in rows[from..].iter().take_while(|row| **row <= merge.last) {
                filled.push(Placed { row: *row, ..value });
                text += (value.end - value.start) as usize;
                if filled.len() >= MOST_CELLS || text > MOST_TEXT {
                    return Err(too_large());
                }
            }
        }
        self.cells.extend(filled);
        self.cells.sort_by_key(place);
        Ok(())
    }
}
