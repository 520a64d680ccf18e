//! A sheet as rows of text, wherever it came from.

/// The most text that a sheet holds, in bytes.
pub const MOST_TEXT: usize = 256 << 20;

/// The most cells that a sheet holds: a year's bookings of a large chain are a tenth of it.
pub const MOST_CELLS: usize = 40_000_000;

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

    /// An empty sheet with room for so much text and so many cells.
    pub fn with_capacity(name: impl Into<String>, text: usize, cells: usize) -> Sheet {
        Sheet {
            name: name.into(),
            text: String::with_capacity(text),
            ends: Vec::with_capacity(cells),
            rows: Vec::new(),
        }
    }

    /// Whether it holds as much as a sheet may: beyond this nothing more should be pushed.
    pub fn is_full(&self) -> bool {
        self.text.len() > MOST_TEXT || self.ends.len() > MOST_CELLS
    }

    /// The number of cells, over all rows.
    pub fn cell_count(&self) -> usize {
        self.ends.len()
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

/// A cell without what a program or a copy left around its value: blanks of every width, the marks
/// that direct text left or right, the apostrophe before `= + - @` or before a number, and the
/// `="…"` by which a CSV keeps a spreadsheet from reading a phone as a number.
pub fn tidy(cell: &str) -> &str {
    let cell = trimmed(cell);
    let bytes = cell.as_bytes();
    match bytes.first() {
        Some(b'\'') => match bytes.get(1) {
            Some(b'=' | b'+' | b'-' | b'@') => &cell[1..],
            Some(b'0'..=b'9') if bytes[1..].iter().all(u8::is_ascii_digit) => &cell[1..],
            _ => cell,
        },
        Some(b'=') if bytes.len() >= 3 && bytes[1] == b'"' && bytes[bytes.len() - 1] == b'"' => {
            let inner = &cell[2..cell.len() - 1];
            if inner.contains('"') { cell } else { trimmed(inner) }
        }
        _ => cell,
    }
}

/// Whether a character shows nothing: white space, or a mark of width zero.
pub fn is_invisible(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{AD}')
}

fn trimmed(cell: &str) -> &str {
    // Most cells begin and end in a letter, a digit or a Chinese character: told by their bytes.
    let bytes = cell.as_bytes();
    let ends_plainly = match bytes {
        [] => return cell,
        [.., lead, _, 0x80..=0xBF] if chinese(*lead) => true,
        [.., last] => last.is_ascii_graphic(),
    };
    if ends_plainly && (bytes[0].is_ascii_graphic() || chinese(bytes[0])) {
        return cell;
    }
    cell.trim_matches(is_invisible)
}

/// Whether a byte begins a character between U+4000 and U+EFFF, none of which is invisible.
fn chinese(byte: u8) -> bool {
    matches!(byte, 0xE4..=0xEE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_loses_what_a_program_left_around_it() {
        for (raw, meant) in [
            ("　王芳 ", "王芳"),
            ("\u{a0}138 0013 8000\t", "138 0013 8000"),
            ("\u{202d}13800138000\u{202c}", "13800138000"),
            ("'+8613800138000", "+8613800138000"),
            ("'013800138000", "013800138000"),
            ("'90后", "'90后"),
            ("=\"13800138000\"", "13800138000"),
            ("=\"", "=\""),
            ("'", "'"),
            ("-", "-"),
            ("", ""),
            ("王", "王"),
        ] {
            assert_eq!(tidy(raw), meant, "{raw:?}");
        }
    }

    #[test]
    fn cells_come_back_by_row_and_column() {
        let mut sheet = Sheet::new("");
        sheet.push_cell("王芳");
        sheet.push_cell("");
        sheet.end_row(1);
        sheet.end_row(2);
        sheet.push_cell("x");
        sheet.end_row(4);
        assert_eq!(sheet.row(0).map(|row| row.cell(0)), Some("王芳"));
        assert_eq!(sheet.row(0).map(|row| row.cell(7)), Some(""));
        assert!(sheet.row(1).is_some_and(|row| row.is_blank()));
        assert_eq!(sheet.row(2).map(|row| (row.line(), row.cell(0))), Some((4, "x")));
    }
}
