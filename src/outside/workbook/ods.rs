//! ods, read here: the library forgets which cells are merged downwards, and expands repeated rows
//! before anyone can count them.

use super::tab::{Tab, Tabs};
use super::unpacked::Archive;
use super::{damaged, too_large, value};
use crate::domain::sheet::MOST_CELLS;
use crate::domain::unreadable::Unreadable;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use std::collections::HashSet;
use std::io::{BufRead, BufReader, Read};

/// The most rows and columns that a spreadsheet has.
const MOST_ROWS: u32 = 1 << 20;
const MOST_COLUMNS: u32 = 1 << 14;

pub(super) fn read(archive: &mut Archive) -> Result<Tabs, Unreadable> {
    if let Ok(mut manifest) = archive.by_name("META-INF/manifest.xml") {
        let mut text = Vec::new();
        manifest.read_to_end(&mut text).map_err(damaged)?;
        if memchr::memmem::find(&text, b"encryption-data").is_some() {
            return Err(Unreadable::Locked);
        }
    }
    let content = archive.by_name("content.xml").map_err(damaged)?;
    let mut xml = Reader::from_reader(BufReader::new(content));
    xml.config_mut().expand_empty_elements = true;
    xml.config_mut().check_end_names = false;
    Document::default().read(&mut xml)
}

#[derive(Default)]
struct Document {
    tabs: Tabs,
    /// The style that is being declared, and those of hidden tabs.
    style: String,
    hidden: HashSet<String>,
    /// The tab, row and cell in which the reader is.
    tab: Option<Tab>,
    row: u32,
    row_repeats: u32,
    column: u32,
    cells: Vec<Cell>,
    cell: Option<Cell>,
    /// How deep inside notes and drawings the reader is: their text is none of the cell's.
    aside: u32,
    expanded: usize,
}

#[derive(Clone, Default)]
struct Cell {
    column: u32,
    repeats: u32,
    rows: u32,
    kind: String,
    value: String,
    text: String,
    paragraphs: u32,
}

impl Document {
    fn read<R: BufRead>(mut self, xml: &mut Reader<R>) -> Result<Tabs, Unreadable> {
        let mut buffer = Vec::new();
        loop {
            match xml.read_event_into(&mut buffer).map_err(damaged)? {
                Event::Start(start) => self.start(&start)?,
                Event::End(end) => self.end(end.name().as_ref())?,
                Event::Text(text) => self.text(&text.xml10_content()),
                Event::CData(text) => self.text(&text.xml10_content()),
                Event::GeneralRef(entity) => {
                    let known = quick_xml::escape::resolve_xml_entity(&entity);
                    let number = entity.resolve_char_ref().map_err(damaged)?.map(String::from);
                    self.text(known.or(number.as_deref()).unwrap_or_default());
                }
                Event::Eof => break,
                _ => {}
            }
            buffer.clear();
        }
        if self.tab.is_some() { Err(damaged("cut off")) } else { Ok(self.tabs) }
    }

    fn start(&mut self, start: &BytesStart) -> Result<(), Unreadable> {
        match start.name().as_ref() {
            "style:style" => self.style = attribute(start, "style:name")?,
            "style:table-properties" if attribute(start, "table:display")? == "false" => {
                self.hidden.insert(std::mem::take(&mut self.style));
            }
            "table:table" => {
                let visible = !self.hidden.contains(&attribute(start, "table:style-name")?);
                let name = attribute(start, "table:name")?;
                self.tab = visible.then_some(Tab::new(&name));
                self.tabs.hidden.extend((!visible).then_some(name));
                self.row = 0;
            }
            "table:table-row" => {
                self.row_repeats = count(start, "table:number-rows-repeated", MOST_ROWS)?;
                self.column = 0;
                self.cells.clear();
            }
            "table:table-cell" | "table:covered-table-cell" => {
                self.cell = Some(Cell {
                    column: self.column,
                    repeats: count(start, "table:number-columns-repeated", MOST_COLUMNS)?,
                    rows: count(start, "table:number-rows-spanned", MOST_ROWS)?,
                    kind: attribute(start, "office:value-type")?,
                    value: stored(start)?,
                    ..Cell::default()
                });
            }
            "office:annotation" | "draw:frame" | "draw:custom-shape" | "text:ruby-text" => self.aside += 1,
            "text:p" if self.aside == 0 => {
                if let Some(cell) = &mut self.cell {
                    cell.paragraphs += 1;
                    if cell.paragraphs > 1 {
                        cell.text.push('\n');
                    }
                }
            }
            "text:line-break" => self.text("\n"),
            "text:tab" => self.text("\t"),
            "text:s" => {
                let spaces = count(start, "text:c", 1000)?;
                self.text(&" ".repeat(spaces as usize));
            }
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<(), Unreadable> {
        match name {
            "office:annotation" | "draw:frame" | "draw:custom-shape" | "text:ruby-text" => {
                self.aside = self.aside.saturating_sub(1);
            }
            "table:table-cell" | "table:covered-table-cell" => {
                if let Some(cell) = self.cell.take() {
                    self.column = self.column.saturating_add(cell.repeats).min(MOST_COLUMNS);
                    self.cells.push(cell);
                }
            }
            "table:table-row" => self.end_row()?,
            "table:table" => {
                if let Some(tab) = self.tab.take() {
                    self.tabs.push(tab)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &str) {
        match &mut self.cell {
            Some(cell) if self.aside == 0 && cell.paragraphs > 0 => cell.text.push_str(text),
            _ => {}
        }
    }

    fn end_row(&mut self) -> Result<(), Unreadable> {
        let first = self.row;
        self.row = self.row.saturating_add(self.row_repeats);
        let Some(tab) = &mut self.tab else { return Ok(()) };
        for cell in &self.cells {
            let text = cell.as_text();
            if text.is_empty() {
                continue;
            }
            // The rest of a million repeated rows is what someone formatted to the end of the sheet.
            self.expanded += self.row_repeats as usize * cell.repeats as usize;
            if self.expanded > MOST_CELLS || self.row > MOST_ROWS {
                return Err(too_large());
            }
            for row in first..self.row {
                for column in cell.column..cell.column.saturating_add(cell.repeats) {
                    tab.push(row, column, &text)?;
                }
            }
            tab.merge(first, first.saturating_add(cell.rows - 1), cell.column);
        }
        Ok(())
    }
}

impl Cell {
    fn as_text(&self) -> String {
        match self.kind.as_str() {
            "float" | "currency" | "percentage" => match self.value.parse() {
                // A number that is shown with zeros in front is a member's number: it keeps them.
                Ok(number)
                    if self.text.starts_with('0')
                        && self.text.bytes().all(|byte| byte.is_ascii_digit())
                        && self.text.trim_start_matches('0') == value::number(number) =>
                {
                    self.text.clone()
                }
                Ok(number) => value::number(number),
                Err(_) => self.text.clone(),
            },
            "boolean" => if self.value == "true" { "yes" } else { "no" }.to_string(),
            "date" => value::iso_moment(&self.value),
            "time" => value::iso_duration(&self.value),
            _ if self.text.starts_with('#') && is_error(&self.text) => String::new(),
            _ => self.text.clone(),
        }
    }
}

fn is_error(text: &str) -> bool {
    matches!(text, "#N/A" | "#REF!" | "#VALUE!" | "#DIV/0!" | "#NAME?" | "#NUM!" | "#NULL!")
}

/// The value as it is stored, whatever its type.
fn stored(start: &BytesStart) -> Result<String, Unreadable> {
    for name in ["office:value", "office:date-value", "office:time-value", "office:boolean-value"] {
        let value = attribute(start, name)?;
        if !value.is_empty() {
            return Ok(value);
        }
    }
    Ok(String::new())
}

fn attribute(start: &BytesStart, name: &str) -> Result<String, Unreadable> {
    let Some(attribute) = start.try_get_attribute(name).map_err(damaged)? else {
        return Ok(String::new());
    };
    Ok(attribute.normalized_value(XmlVersion::Implicit1_0).map_err(damaged)?.into_owned())
}

/// A count that is 1 if it is not given.
fn count(start: &BytesStart, name: &str, most: u32) -> Result<u32, Unreadable> {
    let text = attribute(start, name)?;
    Ok(text.parse::<u32>().unwrap_or(1).clamp(1, most))
}
