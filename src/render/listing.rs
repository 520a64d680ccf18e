//! A list of records as a table for people, as CSV or TSV, or as JSON.

use super::safe;
use comfy_table::{CellAlignment, ColumnConstraint, ContentArrangement, Table, Width};
use serde_json::Value;
use std::borrow::Cow;
use unicode_width::UnicodeWidthStr;

/// A column of a list.
#[derive(Clone, Debug)]
pub struct Column {
    /// The name in machine formats.
    pub key: String,
    /// What people read above it; a column without one is for machines only.
    pub title: Option<String>,
    pub right: bool,
    /// Half of it says nothing: it is shown whole or left out.
    pub whole: bool,
    /// On a narrow terminal the column with the highest number goes first; of equals the last one.
    pub spare: u8,
}

impl Column {
    pub fn new(key: impl Into<String>, title: String) -> Column {
        Column { key: key.into(), title: Some(title), right: false, whole: false, spare: 0 }
    }

    /// A column that only machine formats have.
    pub fn hidden(key: impl Into<String>) -> Column {
        Column { key: key.into(), title: None, right: false, whole: false, spare: 0 }
    }

    /// Ids and moments are not cut.
    pub fn whole(mut self) -> Column {
        self.whole = true;
        self
    }

    /// Who has little room does without it first.
    pub fn spare(mut self, spare: u8) -> Column {
        self.spare = spare;
        self
    }

    /// Numbers stand at the right.
    pub fn right(mut self) -> Column {
        self.right = true;
        self
    }
}

/// Rows of text under columns.
#[derive(Clone, Debug, Default)]
pub struct Listing {
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<String>>,
}

/// Cells between two columns of a table.
const GAP: usize = 2;

impl Listing {
    fn shown(&self) -> Vec<(usize, &str)> {
        self.columns
            .iter()
            .enumerate()
            .filter_map(|(i, column)| Some((i, column.title.as_deref()?)))
            .collect()
    }

    /// A table without box characters, which many Chinese terminals draw two cells wide. Cells
    /// are cut to the terminal's width, the widest column first, and columns left out where that is not
    /// enough; none where nothing is to be cut.
    pub fn table(&self, width: Option<usize>, colour: bool) -> String {
        let mut shown = self.shown();
        let cell =
            |row: &Vec<String>, i: usize| safe::shown(row.get(i).map_or("", String::as_str)).into_owned();
        let widths: Vec<usize> = shown
            .iter()
            .map(|(i, title)| {
                let cells = self.rows.iter().map(|row| cell(row, *i).width());
                cells.chain([title.width()]).max().unwrap_or(0)
            })
            .collect();
        let widths = self.fitted(&mut shown, widths, width);
        let mut table = Table::new();
        table.load_style(comfy_table::presets::NOTHING).set_content_arrangement(ContentArrangement::Disabled);
        let head = shown.iter().zip(&widths).map(|((_, title), width)| cut(title, *width));
        let head: Vec<comfy_table::Cell> = head.map(comfy_table::Cell::new).collect();
        table.set_header(head);
        for row in &self.rows {
            table.add_row(shown.iter().zip(&widths).map(|((i, _), width)| cut(&cell(row, *i), *width)));
        }
        for (at, (i, _)) in shown.iter().enumerate() {
            if let Some(column) = table.column_mut(at) {
                column.set_padding((0, GAP as u16));
                let fixed = u16::try_from(widths[at] + GAP).unwrap_or(u16::MAX);
                column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(fixed)));
                if self.columns[*i].right {
                    column.set_cell_alignment(CellAlignment::Right);
                }
            }
        }
        let bold = anstyle::Style::new().bold();
        let mut out = String::new();
        for (i, line) in table.to_string().lines().enumerate() {
            let line = line.trim_end();
            if i == 0 && colour {
                out.push_str(&format!("{bold}{line}{bold:#}\n"));
            } else {
                out.push_str(line);
                out.push('\n');
            }
        }
        out
    }

    /// Column widths that fit: the widest gives way first, none below eight cells; then whole columns do,
    /// all but the first.
    fn fitted(
        &self,
        shown: &mut Vec<(usize, &str)>,
        mut widths: Vec<usize>,
        width: Option<usize>,
    ) -> Vec<usize> {
        const LEAST: usize = 8;
        let Some(width) = width else { return widths };
        let uncut = widths.clone();
        let total = |widths: &[usize]| widths.iter().map(|w| w + GAP).sum::<usize>();
        while total(&widths) > width + GAP {
            let can_give = |at: &usize| !self.columns[shown[*at].0].whole && widths[*at] > LEAST;
            let widest = (0..widths.len()).filter(can_give).max_by_key(|at| widths[*at]);
            let Some(at) = widest else { break };
            let over = total(&widths) - width - GAP;
            widths[at] = widths[at].saturating_sub(over).max(LEAST).max(widths[at].saturating_sub(8));
        }
        if total(&widths) <= width + GAP || shown.len() < 2 {
            return widths;
        }
        let spared = (0..shown.len()).max_by_key(|at| (self.columns[shown[*at].0].spare, *at));
        let mut uncut = uncut;
        if let Some(at) = spared {
            shown.remove(at);
            uncut.remove(at);
        }
        self.fitted(shown, uncut, Some(width))
    }

    /// CSV or TSV with English keys, see `csv`.
    pub fn csv(&self, delimiter: u8, excel: bool) -> Vec<u8> {
        let keys = self.columns.iter().map(|column| column.key.as_str());
        csv(keys, self.rows.iter(), delimiter, excel)
    }

    /// What the table shows, uncut, as a spreadsheet opens it; all of it where nothing is for people.
    pub fn sheet(&self) -> Vec<u8> {
        let shown = self.shown();
        if shown.is_empty() {
            return self.csv(b',', true);
        }
        let titles = shown.iter().map(|(_, title)| *title);
        let rows =
            self.rows.iter().map(|row| shown.iter().map(|(i, _)| row.get(*i).map_or("", String::as_str)));
        csv(titles, rows, b',', true)
    }

    /// The rows as JSON objects, every value a text.
    pub fn records(&self) -> Vec<Value> {
        let record = |row: &Vec<String>| {
            let cells = self.columns.iter().zip(row);
            Value::Object(
                cells.map(|(column, cell)| (column.key.to_string(), Value::from(cell.clone()))).collect(),
            )
        };
        self.rows.iter().map(record).collect()
    }
}

/// CSV or TSV under English keys. `excel`: a byte order mark, CRLF, and texts that a spreadsheet
/// would take for formulas behind an apostrophe (safety, Excel export).
pub fn csv<'a, R: IntoIterator<Item: AsRef<str>>>(
    keys: impl Iterator<Item = &'a str>,
    rows: impl Iterator<Item = R>,
    delimiter: u8,
    excel: bool,
) -> Vec<u8> {
    let mut out = Vec::new();
    csv_by_rows(keys, rows, delimiter, excel, |row| out.extend_from_slice(row));
    out
}

/// The same, row by row: a long answer is nowhere held as a whole.
pub fn csv_by_rows<'a, R: IntoIterator<Item: AsRef<str>>>(
    keys: impl Iterator<Item = &'a str>,
    rows: impl Iterator<Item = R>,
    delimiter: u8,
    excel: bool,
    mut take: impl FnMut(&[u8]),
) {
    let mut out = if excel { BOM.to_vec() } else { Vec::new() };
    push_row(&mut out, keys, delimiter, excel);
    take(&out);
    for row in rows {
        out.clear();
        push_row(&mut out, row.into_iter(), delimiter, excel);
        take(&out);
    }
}

fn push_row(out: &mut Vec<u8>, cells: impl Iterator<Item: AsRef<str>>, delimiter: u8, excel: bool) {
    let start = out.len();
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            out.push(delimiter);
        }
        match excel {
            true => push_cell(out, &harmless(cell.as_ref()), delimiter),
            false => push_cell(out, cell.as_ref(), delimiter),
        }
    }
    // A blank line would be no row.
    if out.len() == start {
        out.extend_from_slice(b"\"\"");
    }
    out.extend_from_slice(if excel { b"\r\n" } else { b"\n" });
}

/// Writes a cell, in quotes only where it must be.
fn push_cell(out: &mut Vec<u8>, cell: &str, delimiter: u8) {
    let bytes = cell.as_bytes();
    let is_special = |byte: u8| byte == delimiter || matches!(byte, b'"' | b'\n' | b'\r');
    // Without a way out in between, many bytes are looked at at once.
    if !bytes.iter().fold(false, |special, byte| special | is_special(*byte)) {
        return out.extend_from_slice(bytes);
    }
    out.push(b'"');
    for (at, part) in cell.split('"').enumerate() {
        if at > 0 {
            out.extend_from_slice(b"\"\"");
        }
        out.extend_from_slice(part.as_bytes());
    }
    out.push(b'"');
}

/// Tells a spreadsheet that the file is UTF-8.
pub const BOM: &[u8] = b"\xef\xbb\xbf";

fn harmless(cell: &str) -> Cow<'_, str> {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if formula { format!("'{cell}").into() } else { cell.into() }
}

/// The text cut to so many cells, with an ellipsis where something is left out.
pub fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_string();
    }
    let (mut out, mut used) = (String::new(), 0);
    for c in text.chars() {
        let wide = unicode_width::UnicodeWidthChar::width(c).unwrap_or(0);
        if used + wide + 1 > width {
            break;
        }
        used += wide;
        out.push(c);
    }
    out.push('…');
    out
}

/// JSON as machines read it: an array, or an object a line.
pub fn json(records: &[Value], lines: bool) -> String {
    if lines {
        return records.iter().map(|record| format!("{record}\n")).collect();
    }
    let text = serde_json::to_string_pretty(records).unwrap_or_else(|_| "[]".to_string());
    format!("{text}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listing() -> Listing {
        Listing {
            columns: vec![
                Column::new("name", "姓名".into()),
                Column::new("n", "次数".into()).right(),
                Column::hidden("id"),
            ],
            rows: vec![
                vec!["王芳".into(), "3".into(), "c1".into()],
                vec!["Mary, Chen\"".into(), "12".into(), "=c2".into()],
            ],
        }
    }

    #[test]
    fn a_table_stands_straight_under_chinese() {
        assert_eq!(
            listing().table(None, false),
            "姓名         次数\n王芳            3\nMary, Chen\"    12\n"
        );
        assert_eq!(listing().table(Some(14), false), "姓名      次数\n王芳         3\nMary, C…    12\n");
    }

    #[test]
    fn machine_formats_are_whole_and_keyed_in_english() {
        assert_eq!(
            String::from_utf8(listing().csv(b',', false)).unwrap(),
            "name,n,id\n王芳,3,c1\n\"Mary, Chen\"\"\",12,=c2\n"
        );
        assert!(listing().csv(b',', true).ends_with(b"12,'=c2\r\n"));
        assert_eq!(csv(["a"].into_iter(), [[""], ["b\r"]].into_iter(), b'\t', false), b"a\n\"\"\n\"b\r\"\n");
        assert_eq!(
            json(&listing().records(), true).lines().next(),
            Some(r#"{"name":"王芳","n":"3","id":"c1"}"#)
        );
        assert_eq!(json(&[], false), "[]\n");
    }
}
