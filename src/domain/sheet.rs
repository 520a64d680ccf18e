//! A sheet as rows of text, wherever it came from.

/// One tab of a workbook, or one text file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The tab's name; empty for a text file.
    pub name: String,
    text: String,
    /// The end of each cell in `text`.
    ends: Vec<u32>,
    rows: Vec<Span>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Span {
    /// The row's number in its file or tab, from 1.
    line: u32,
    /// The index of its first cell.
    first: u32,
    cells: u32,
}

/// A row of a sheet.
#[derive(Clone, Copy, Debug)]
pub struct SheetRow<'a> {
    sheet: &'a Sheet,
    span: Span,
}

impl Sheet {
    pub fn new(name: impl Into<String>) -> Sheet {
        Sheet { name: name.into(), ..Sheet::default() }
    }

    /// Adds a cell to the row that is being built.
    pub fn push_cell(&mut self, cell: &str) {
        self.text.push_str(cell);
        self.ends.push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
    }

    /// Ends the row that is being built; it stands at that line of its file.
    pub fn end_row(&mut self, line: u32) {
        let before = self.rows.last().map_or(0, |row| row.first + row.cells);
        let all = u32::try_from(self.ends.len()).unwrap_or(u32::MAX);
        self.rows.push(Span { line, first: before, cells: all - before });
    }

    pub fn len(&self) -> usize {
        self.rows.len()
    }

    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The row at that index, from 0.
    pub fn row(&self, index: usize) -> Option<SheetRow<'_>> {
        self.rows.get(index).map(|span| SheetRow { sheet: self, span: *span })
    }

    pub fn rows(&self) -> impl Iterator<Item = SheetRow<'_>> {
        self.rows.iter().map(|span| SheetRow { sheet: self, span: *span })
    }
}

impl<'a> SheetRow<'a> {
    /// The line of the file, or the row of the tab, on which it begins, from 1.
    pub fn line(&self) -> u32 {
        self.span.line
    }

    pub fn len(&self) -> usize {
        self.span.cells as usize
    }

    pub fn is_empty(&self) -> bool {
        self.span.cells == 0
    }

    /// The cell at that index, from 0; empty where the row is shorter.
    pub fn cell(&self, index: usize) -> &'a str {
        if index >= self.len() {
            return "";
        }
        let at = self.span.first as usize + index;
        let start = if at == 0 { 0 } else { self.sheet.ends[at - 1] as usize };
        &self.sheet.text[start..self.sheet.ends[at] as usize]
    }

    pub fn cells(&self) -> impl Iterator<Item = &'a str> {
        let row = *self;
        (0..row.len()).map(move |index| row.cell(index))
    }

    /// Whether every cell is blank.
    pub fn is_blank(&self) -> bool {
        self.cells().all(|cell| cell.trim().is_empty())
    }
}
