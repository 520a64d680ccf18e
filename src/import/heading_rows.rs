//! Which rows of a sheet are its headings.

use super::heading;
use super::kind::Kind;
use super::mapped::Mapped;
use super::uses::{LONGEST_NAME, seen};
use crate::domain::sheet::{Sheet, SheetRow};
use crate::domain::unreadable::Unreadable;
use std::collections::HashSet;

/// How many rows that are not blank are looked at for the headings.
const LOOKED_AT: usize = 30;

/// Where the headings are: one row, or a row of groups and a row of headings under it.
pub struct Headings {
    pub first: usize,
    pub last: usize,
}

impl Headings {
    /// The heading of a column: the lower row's, or the upper's where the lower is blank.
    pub fn at<'a>(&self, sheet: &'a Sheet, index: usize) -> &'a str {
        let cell = |row: usize| sheet.row(row).map_or("", |row| row.cell(index));
        match cell(self.last) {
            "" => cell(self.first),
            heading => heading,
        }
    }
}

/// Finds them.
pub fn find(sheet: &Sheet, kind: Kind, mapped: &[Mapped]) -> Option<Headings> {
    let mut best: Option<(usize, Headings)> = None;
    let rows = sheet.rows().enumerate().filter(|(_, row)| !row.is_blank()).take(LOOKED_AT);
    for (index, row) in rows {
        let one = Headings { first: index, last: index };
        let two = Headings { first: index, last: index + 1 };
        let single = recognised(sheet, kind, mapped, &one);
        let double = match sheet.row(index + 1) {
            Some(below) if continues(row, below, kind, mapped) => recognised(sheet, kind, mapped, &two),
            _ => 0,
        };
        let (count, headings) = if double > 0 && double >= single { (double, two) } else { (single, one) };
        if count > best.as_ref().map_or(0, |(count, _)| *count) {
            best = Some((count, headings));
        }
    }
    let (count, headings) = best?;
    let width = sheet.row(headings.last).map_or(0, |row| row.len());
    let names = (0..width).any(|index| {
        let heading = headings.at(sheet, index);
        let field = match mapped.iter().find(|mapped| mapped.is_for(heading, index)) {
            Some(mapped) => mapped.field,
            None => heading::field_of(heading, kind),
        };
        matches!(field, Some("name" | "first_name" | "last_name" | "client" | "start" | "product" | "amount"))
    });
    (count >= 2 || names).then_some(headings)
}

/// How many different fields the headings name.
fn recognised(sheet: &Sheet, kind: Kind, mapped: &[Mapped], headings: &Headings) -> usize {
    let width = |row: usize| sheet.row(row).map_or(0, |row| row.len());
    let width = width(headings.first).max(width(headings.last));
    let mut fields = HashSet::new();
    let mut assigned = 0;
    for index in 0..width {
        let heading = headings.at(sheet, index);
        if heading.chars().count() > LONGEST_NAME {
            continue;
        }
        if mapped.iter().any(|mapped| !heading.is_empty() && mapped.is_for(heading, index)) {
            assigned += 1;
        } else if let Some(field) = heading::field_of(heading, kind) {
            fields.insert(field);
        }
    }
    fields.len() + assigned
}

/// Whether the row below belongs to the headings: it stands under groups (联系方式 over 手机 and 微信),
/// names at least two fields, or is blank where the row above names who or what a row is about, as no row
/// of data is; and has nothing that looks like data. A merged cell comes in every row and column of its own.
fn continues(row: SheetRow, below: SheetRow, kind: Kind, mapped: &[Mapped]) -> bool {
    if is_title(row) {
        return false;
    }
    let (mut under_group, mut named, mut cells) = (false, 0, 0);
    let is_merged = |index: usize, cell: &str| row.cell(index) == cell;
    for (index, cell) in below.cells().enumerate().filter(|(_, cell)| !cell.is_empty()) {
        if cell.bytes().filter(u8::is_ascii_digit).count() > 1 {
            return false;
        }
        if is_merged(index, cell) {
            continue;
        }
        cells += 1;
        let known =
            heading::field_of(cell, kind).is_some() || mapped.iter().any(|mapped| mapped.is_for(cell, index));
        named += usize::from(known);
        let before = index.checked_sub(1).map(|before| row.cell(before));
        under_group |= before.is_some_and(|before| row.cell(index).is_empty() || row.cell(index) == before);
    }
    let of_row = |cell: &str| {
        matches!(
            heading::field_of(cell, kind),
            Some("name" | "first_name" | "last_name" | "client" | "number")
        )
    };
    let mut about = row.cells().enumerate().filter(|(_, cell)| of_row(cell)).peekable();
    let is_blank = |index: usize| below.cell(index).is_empty() || is_merged(index, below.cell(index));
    let nameless = about.peek().is_some() && about.all(|(index, _)| is_blank(index));
    under_group && (named >= 2 && named * 2 >= cells || nameless && cells >= 2)
}

/// Whether a row holds one text, be it as wide as the sheet.
fn is_title(row: SheetRow) -> bool {
    let mut filled = row.cells().filter(|cell| !cell.is_empty());
    let first = filled.next();
    filled.all(|cell| Some(cell) == first)
}

/// What came nearest, where there are none.
pub fn none_found(sheet: &Sheet, kind: Kind) -> Unreadable {
    let rows = sheet.rows().filter(|row| !row.is_blank()).take(LOOKED_AT);
    let count = |row: &SheetRow| row.cells().filter(|cell| heading::field_of(cell, kind).is_some()).count();
    let filled = |row: &SheetRow| row.cells().filter(|cell| !cell.is_empty()).count();
    let nearest = rows.reduce(|best, row| {
        if (count(&row), filled(&row).min(2)) > (count(&best), filled(&best).min(2)) { row } else { best }
    });
    let seen = nearest.map_or_else(Vec::new, |row| seen(row.cells()));
    Unreadable::NoHeadings { table: kind.word(), line: nearest.map(|row| row.line()), seen }
}
