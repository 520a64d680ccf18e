//! Tables of a web page as sheets: many programs save one as `.xls`. Excel's own XML of 2003 is
//! written with other names for the same things, and read here too.

use crate::domain::sheet::{MOST_CELLS, MOST_TEXT, Sheet, tidy};
use crate::domain::unreadable::{Stranger, Unreadable};
use memchr::{memchr, memmem};
use std::borrow::Cow;

/// The most columns over which a cell may span.
const MOST_ACROSS: usize = 1000;

/// The tables of a page that hold anything, in their order. A row's line is its number in the
/// table. A value in cells merged downwards stands in each of their rows.
pub fn read(text: &str) -> Result<Vec<Sheet>, Unreadable> {
    let mut page = Page::default();
    let mut rest = text;
    while let Some(open) = memchr(b'<', rest.as_bytes()) {
        page.text(&rest[..open]);
        rest = page.tag(&rest[open..])?;
    }
    page.text(rest);
    while !page.open.is_empty() {
        page.end_table()?;
    }
    match (page.sheets.is_empty(), page.tables) {
        (false, _) => Ok(page.sheets),
        (true, 0) => Err(Unreadable::NotASheet { what: Stranger::Page }),
        (true, _) => Err(Unreadable::Empty),
    }
}

#[derive(Default)]
struct Page {
    sheets: Vec<Sheet>,
    /// The tables in which the reader is, the innermost last: pages lay themselves out by tables.
    open: Vec<Table>,
    /// How many tables there were.
    tables: usize,
    cells: usize,
    size: usize,
    /// The name that the next table has from its tab.
    name: String,
}

#[derive(Default)]
struct Table {
    name: String,
    rows: Vec<Vec<Cell>>,
    row: Option<Vec<Cell>>,
    cell: Option<Cell>,
}

#[derive(Default)]
struct Cell {
    text: String,
    /// The column where the cell says that it stands, from 0.
    column: Option<usize>,
    across: usize,
    down: usize,
    /// The number as Excel stores it, where the page also shows it shortened.
    number: String,
}

impl Page {
    /// Reads the tag, comment or section at the beginning of the text; gives back what follows it.
    fn tag<'a>(&mut self, text: &'a str) -> Result<&'a str, Unreadable> {
        if let Some(comment) = text.strip_prefix("<!--") {
            return Ok(after(comment, "-->"));
        }
        if let Some(section) = text.strip_prefix("<![CDATA[") {
            let end = memmem::find(section.as_bytes(), b"]]>").unwrap_or(section.len());
            self.push(&section[..end]);
            return Ok(after(section, "]]>"));
        }
        let closing = text[1..].starts_with('/');
        let from = 1 + usize::from(closing);
        let length =
            text[from..].bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b':').count();
        if length == 0 && !text[1..].starts_with(['!', '?', '/']) {
            // A bare < is text.
            self.text("<");
            return Ok(&text[1..]);
        }
        let name = text[from..from + length].to_ascii_lowercase();
        let end = tag_end(text);
        let attributes = &text[from + length..end];
        let rest = text.get(end + 1..).unwrap_or("");
        let name = name.strip_prefix("ss:").unwrap_or(&name);
        if closing {
            self.end(name)?;
            return Ok(rest);
        }
        match name {
            "style" | "script" | "comment" | "title" => return Ok(after_element(rest, name)),
            _ => self.start(name, attributes)?,
        }
        if attributes.ends_with('/') && matches!(name, "cell" | "td" | "th" | "row" | "table") {
            self.end(name)?;
        }
        Ok(rest)
    }

    fn start(&mut self, name: &str, attributes: &str) -> Result<(), Unreadable> {
        match name {
            "worksheet" => self.name = attribute(attributes, "name").into_owned(),
            "table" => {
                self.tables += 1;
                let name = std::mem::take(&mut self.name);
                self.open.push(Table { name, ..Table::default() });
            }
            "tr" | "row" => {
                self.end_row()?;
                if let Some(table) = self.open.last_mut() {
                    let index = attribute(attributes, "index").parse::<usize>().unwrap_or(0);
                    // A row that says its number leaves blank rows before it.
                    let blank = index.saturating_sub(table.rows.len() + 1);
                    if name == "row" && blank < 1 << 20 {
                        table.rows.extend((0..blank).map(|_| Vec::new()));
                    }
                    table.row = Some(Vec::new());
                }
            }
            "td" | "th" | "cell" => {
                self.end_cell()?;
                if let Some(table) = self.open.last_mut() {
                    table.row.get_or_insert_default();
                    table.cell = Some(Cell::new(name, attributes));
                }
            }
            "br" => self.push("\n"),
            "p" | "div" | "li" => self.new_line(),
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<(), Unreadable> {
        match name {
            "td" | "th" | "cell" => self.end_cell(),
            "tr" | "row" => self.end_row(),
            "table" => self.end_table(),
            _ => Ok(()),
        }
    }

    fn cell(&mut self) -> Option<&mut Cell> {
        self.open.last_mut()?.cell.as_mut()
    }

    /// Text between tags: entities stand for characters, and blanks for one space.
    fn text(&mut self, text: &str) {
        let Some(cell) = self.cell() else { return };
        let text = unescaped(text);
        for c in text.chars() {
            match c {
                ' ' | '\t' | '\n' | '\r' if cell.text.is_empty() || cell.text.ends_with([' ', '\n']) => {}
                ' ' | '\t' | '\n' | '\r' => cell.text.push(' '),
                // An entity for a line break is one.
                '\u{E000}' => cell.text.push('\n'),
                c => cell.text.push(c),
            }
        }
    }

    fn push(&mut self, text: &str) {
        if let Some(cell) = self.cell() {
            cell.text.push_str(text);
        }
    }

    fn new_line(&mut self) {
        if let Some(cell) = self.cell()
            && !cell.text.is_empty()
            && !cell.text.ends_with('\n')
        {
            cell.text.push('\n');
        }
    }

    fn end_cell(&mut self) -> Result<(), Unreadable> {
        let Some(table) = self.open.last_mut() else { return Ok(()) };
        if let Some(cell) = table.cell.take() {
            self.size += cell.text.len();
            self.cells += 1;
            table.row.get_or_insert_default().push(cell);
        }
        if self.size > MOST_TEXT || self.cells > MOST_CELLS { Err(too_large()) } else { Ok(()) }
    }

    fn end_row(&mut self) -> Result<(), Unreadable> {
        self.end_cell()?;
        if let Some(table) = self.open.last_mut() {
            table.rows.extend(table.row.take());
        }
        Ok(())
    }

    fn end_table(&mut self) -> Result<(), Unreadable> {
        self.end_row()?;
        if let Some(table) = self.open.pop() {
            let sheet = table.into_sheet()?;
            if sheet.rows().any(|row| !row.is_blank()) {
                self.sheets.push(sheet);
            }
        }
        Ok(())
    }
}

impl Cell {
    fn new(name: &str, attributes: &str) -> Cell {
        let number = |name: &str| attribute(attributes, name).trim().parse::<usize>().unwrap_or(0);
        // Excel's XML counts the cells beyond the first, a page counts all of them.
        let (across, down) = match name {
            "cell" => (number("mergeacross").saturating_add(1), number("mergedown").saturating_add(1)),
            _ => (number("colspan").max(1), number("rowspan").max(1)),
        };
        Cell {
            text: String::new(),
            column: if name == "cell" { number("index").checked_sub(1) } else { None },
            across: across.min(MOST_ACROSS),
            down,
            number: attribute(attributes, "x:num").into_owned(),
        }
    }

    fn as_text(&self) -> Cow<'_, str> {
        let text = tidy(&self.text);
        let shortened =
            text.contains("E+") && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'E' | b'+'));
        if shortened && !self.number.is_empty() {
            return Cow::Borrowed(tidy(&self.number));
        }
        // Excel's XML gives days as moments.
        match text.strip_suffix("T00:00:00.000") {
            Some(day) if day.len() == 10 => Cow::Borrowed(day),
            _ => match text.split_once('T') {
                Some((day, time)) if day.len() == 10 && time.ends_with(":00.000") && time.len() == 12 => {
                    Cow::Owned(format!("{day} {}", &time[..5]))
                }
                _ => Cow::Borrowed(text),
            },
        }
    }
}

impl Table {
    fn into_sheet(self) -> Result<Sheet, Unreadable> {
        let mut grid = Grid { sheet: Sheet::new(self.name), above: Vec::new(), column: 0 };
        for (row, line) in self.rows.iter().zip(1_u32..) {
            grid.column = 0;
            row.iter().for_each(|cell| grid.place(cell));
            grid.reach(0);
            grid.sheet.end_row(line);
            if grid.sheet.is_full() {
                return Err(too_large());
            }
        }
        Ok(grid.sheet)
    }
}

/// A table's cells as they come to stand beside and below each other.
struct Grid<'a> {
    sheet: Sheet,
    /// For each column the cell that reaches down into it, and how many rows it has left.
    above: Vec<(usize, Cow<'a, str>)>,
    column: usize,
}

impl<'a> Grid<'a> {
    fn place(&mut self, cell: &'a Cell) {
        self.reach(cell.column.filter(|column| *column < 1 << 14).unwrap_or(0));
        let text = cell.as_text();
        self.sheet.push_cell(&text);
        (1..cell.across).for_each(|_| self.sheet.push_cell(""));
        let end = self.column + cell.across;
        if self.above.len() < end {
            self.above.resize(end, (0, Cow::Borrowed("")));
        }
        let area = &mut self.above[self.column..end];
        area.fill((cell.down - 1, Cow::Borrowed("")));
        if let Some(first) = area.first_mut() {
            first.1 = text;
        }
        self.column = end;
    }

    /// Sets what reaches down from above, and blanks up to the column asked for.
    fn reach(&mut self, until: usize) {
        loop {
            match self.above.get_mut(self.column) {
                Some((left, text)) if *left > 0 => {
                    *left -= 1;
                    self.sheet.push_cell(text);
                }
                _ if self.column < until => self.sheet.push_cell(""),
                _ => break,
            }
            self.column += 1;
        }
    }
}

fn too_large() -> Unreadable {
    Unreadable::TooLarge { mebibytes: (MOST_TEXT >> 20) as u32 }
}

fn after<'a>(text: &'a str, end: &str) -> &'a str {
    memmem::find(text.as_bytes(), end.as_bytes()).map_or("", |at| &text[at + end.len()..])
}

/// What follows an element whose inside is no text of the page.
fn after_element<'a>(text: &'a str, name: &str) -> &'a str {
    let mut rest = text;
    while let Some(at) = memmem::find(rest.as_bytes(), b"</") {
        rest = &rest[at + 2..];
        // Excel's XML may give its elements a prefix.
        let found = rest.strip_prefix("ss:").unwrap_or(rest);
        if found.get(..name.len()).is_some_and(|found| found.eq_ignore_ascii_case(name)) {
            return after(rest, ">");
        }
    }
    ""
}

/// Where a tag ends: at the first > that stands in no quotes.
fn tag_end(text: &str) -> usize {
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return at,
            (None, b'"' | b'\'') if text[..at].trim_end().ends_with('=') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
    }
    // A quote that is never closed ends with the first > after all.
    memchr(b'>', text.as_bytes()).unwrap_or(text.len())
}

/// An attribute's value; empty if there is none. A name in Excel's space is found without its prefix.
fn attribute<'a>(attributes: &'a str, wanted: &str) -> Cow<'a, str> {
    let mut rest = attributes;
    while let Some(equals) = memchr(b'=', rest.as_bytes()) {
        let name = rest[..equals].trim_end();
        let start = name.rfind(|c: char| c.is_whitespace() || c == '"' || c == '\'').map_or(0, |at| at + 1);
        let name = name.get(start..).unwrap_or("");
        let value = rest[equals + 1..].trim_start();
        let (value, after) = match value.chars().next() {
            Some(quote @ ('"' | '\'')) => value[1..].split_once(quote).unwrap_or((&value[1..], "")),
            _ => value.split_once(|c: char| c.is_whitespace() || c == '>').unwrap_or((value, "")),
        };
        let plain = name.strip_prefix("ss:").unwrap_or(name);
        if name.eq_ignore_ascii_case(wanted) || plain.eq_ignore_ascii_case(wanted) {
            return unescaped(value);
        }
        rest = after;
    }
    Cow::Borrowed("")
}

/// Text with the characters that its entities stand for; what is no entity stays as it is. A line
/// break written as an entity is set apart by a private character.
fn unescaped(text: &str) -> Cow<'_, str> {
    if memchr(b'&', text.as_bytes()).is_none() {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = memchr(b'&', rest.as_bytes()) {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.bytes().take(12).position(|byte| byte == b';');
        let entity = end.and_then(|end| character(&rest[1..end]).map(|c| (c, end + 1)));
        let (c, length) = entity.unwrap_or(('&', 1));
        plain.push(if matches!(c, '\n' | '\r') { '\u{E000}' } else { c });
        rest = &rest[length..];
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

fn character(entity: &str) -> Option<char> {
    if let Some(number) = entity.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).filter(|c| *c != '\0');
    }
    Some(match entity {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{A0}',
        "ensp" | "emsp" | "thinsp" => ' ',
        "yen" => '¥',
        "middot" => '·',
        "mdash" => '—',
        "ndash" => '–',
        "hellip" => '…',
        "ldquo" => '“',
        "rdquo" => '”',
        "lsquo" => '‘',
        "rsquo" => '’',
        "times" => '×',
        "deg" => '°',
        "copy" => '©',
        "reg" => '®',
        "bull" => '•',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn tables(text: &str) -> Vec<Vec<Vec<String>>> {
        let row = |row: crate::domain::sheet::SheetRow| row.cells().map(String::from).collect();
        read(text).unwrap().iter().map(|sheet| sheet.rows().map(row).collect()).collect()
    }

    #[test]
    fn a_table_that_calls_itself_xls_is_read() {
        let page = "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta charset=gbk>\
            <style>td{mso-number-format:'\\@'} <table></style><!-- <table><tr><td>x --></head><body>\
            <table border=1><thead><tr><th colspan=3>会员表</th></tr>\n<tr><th>姓名<th>手机&nbsp;<th>备注</tr></thead>\
            <TR><TD rowspan=\"2\">王芳</TD><td style='a>b' x:num=\"13800138000\">1.38E+10</td><td>怕冷<br/>喜欢 \n 安静 &lt;3 a < b</td></TR>\
            <tr><td>13900139000</td><td><p>一</p><p>二</p></td></tr></table></body></html>";
        assert_eq!(
            tables(page),
            [vec![
                vec!["会员表".to_string(), String::new(), String::new()],
                vec!["姓名".into(), "手机".into(), "备注".into()],
                vec!["王芳".into(), "13800138000".into(), "怕冷\n喜欢 安静 <3 a < b".into()],
                vec!["王芳".into(), "13900139000".into(), "一\n二".into()],
            ]]
        );
    }

    #[test]
    fn excels_own_xml_is_read() {
        let xml = "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>\
            <Workbook xmlns:ss=\"x\"><Styles><Style ss:ID=\"a\"/></Styles><Worksheet ss:Name=\"会员\"><Table>\
            <Row><Cell><Data ss:Type=\"String\">姓名</Data></Cell><Cell ss:Index=\"3\"><Data ss:Type=\"String\">生日</Data></Cell></Row>\
            <Row ss:Index=\"3\"><Cell ss:MergeDown=\"1\"><Data>王芳</Data><Comment><ss:Data>老客</ss:Data></Comment></Cell><Cell/>\
            <Cell><Data ss:Type=\"DateTime\">1988-05-12T00:00:00.000</Data></Cell></Row>\
            <Row><Cell ss:Index=\"3\"><Data>a&#10;b</Data></Cell></Row></Table></Worksheet></Workbook>";
        let sheets = read(xml).unwrap();
        assert_eq!(sheets[0].name, "会员");
        let rows: Vec<Vec<&str>> = sheets[0].rows().map(|row| row.cells().collect()).collect();
        assert_eq!(
            rows,
            [vec!["姓名", "", "生日"], vec![], vec!["王芳", "", "1988-05-12"], vec!["王芳", "", "a\nb"]]
        );
    }

    #[test]
    fn tables_inside_tables_come_one_by_one() {
        let page = "<table><tr><td><table><tr><td>姓名</td></tr></table></td></tr></table><table></table>";
        assert_eq!(tables(page), [vec![vec!["姓名".to_string()]]]);
        assert_eq!(read("<p>无</p>"), Err(Unreadable::NotASheet { what: Stranger::Page }));
        assert_eq!(read("<table><tr><td> </td></tr></table>"), Err(Unreadable::Empty));
    }

    #[test]
    fn a_span_of_billions_costs_nothing() {
        let page = "<table><tr><td colspan=4000000000 rowspan=4000000000>a<td>b<tr><td>c</table>";
        let rows = tables(page);
        assert_eq!(rows[0].len(), 2);
        assert_eq!(rows[0][1].last().map(String::as_str), Some("c"));
    }

    proptest! {
        #[test]
        fn any_page_is_read_or_refused(parts in proptest::collection::vec(prop::sample::select(vec![
            "<table>", "</table>", "<tr>", "</tr>", "<td>", "<td colspan=2 rowspan=3>", "<td rowspan='2'", "</td>", "<!--",
            "-->", "<script>", "</script>", "&amp;", "&#x;", "&", "<", ">", "\"", "王", "<br>", "<Row ss:Index=\"9\"/>",
            "<Cell ss:Index=\"5\" ss:MergeDown=\"2\">", "</", "<![CDATA[", "=", " ", "</style", "<style",
        ]), 0..40)) {
            let _ = read(&parts.concat());
        }

        #[test]
        fn any_text_is_read_or_refused(text in any::<String>()) {
            let _ = read(&text);
            let _ = read(&format!("<table><tr><td {text}"));
        }
    }
}
