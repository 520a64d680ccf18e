//! The columns of a sheet as an import uses them: fields by name, extras under their headings.

use super::layout::{Field, Layout};
use crate::domain::sheet::{SheetRow, tidy};
use crate::import::values::plain::is_han;
use std::borrow::Cow;

/// Headings of the reason column in a rejected file; they are known again and dropped.
pub const REASONS: [&str; 2] = ["未导入的原因", "why it was rejected"];

/// Reads cells of a sheet's rows by field.
pub struct Columns<'a> {
    layout: &'a Layout,
    /// The fields that the sheet has, with their columns.
    fields: Vec<(&'static str, usize)>,
}

impl<'a> Columns<'a> {
    pub fn new(layout: &'a Layout) -> Columns<'a> {
        let field = |column: &super::layout::ColumnUse| match column.field {
            Field::Known(field) => Some((field, column.index)),
            _ => None,
        };
        Columns { layout, fields: layout.columns.iter().filter_map(field).collect() }
    }

    /// The cell of a field; none where the sheet has no such column.
    pub fn cell<'r>(&self, row: &SheetRow<'r>, field: &str) -> Option<&'r str> {
        let column = self.fields.iter().find(|(known, _)| *known == field);
        column.map(|(_, index)| tidy(row.cell(*index)))
    }

    /// The cell of a field as text on one line, blank where there is none.
    pub fn text(&self, row: &SheetRow, field: &str) -> String {
        self.cell(row, field).map(|cell| one_line(cell).into_owned()).unwrap_or_default()
    }

    /// The name of a row: of one column, or of two for surname and given name.
    pub fn name<'r>(&self, row: &SheetRow<'r>) -> Cow<'r, str> {
        let cell = |field| self.cell(row, field).unwrap_or_default();
        let (whole, first, last) = (cell("name"), cell("first_name"), cell("last_name"));
        match (whole.is_empty(), first.is_empty(), last.is_empty()) {
            (false, ..) => whole.into(),
            (_, true, _) => last.into(),
            (_, _, true) => first.into(),
            _ if first.starts_with(is_han) && last.starts_with(is_han) => format!("{last}{first}").into(),
            _ => format!("{first} {last}").into(),
        }
    }

    /// Columns that are kept under their own headings.
    pub fn extras(&self) -> impl Iterator<Item = (usize, &'a str)> {
        let extra = |column: &&'a super::layout::ColumnUse| column.field == Field::Extra;
        self.layout.columns.iter().filter(extra).map(|column| (column.index, column.heading.as_str()))
    }

    /// Columns of a field's group: `card:`.
    pub fn group(&self, prefix: &str) -> Vec<(usize, &'static str)> {
        let of_group = |column: &super::layout::ColumnUse| match column.field {
            Field::Known(field) if field.starts_with(prefix) => Some((column.index, field)),
            _ => None,
        };
        self.layout.columns.iter().filter_map(of_group).collect()
    }
}

/// A text without the line breaks that a cell may hold; a note keeps them as a blank.
pub fn one_line(text: &str) -> Cow<'_, str> {
    if !text.bytes().any(|byte| matches!(byte, b'\n' | b'\r' | b'\0')) {
        return text.into();
    }
    let parts = text.split(['\n', '\r', '\0']).map(str::trim).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" ").into()
}
