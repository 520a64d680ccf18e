//! How new rows are laid out for the columns of their file.

use super::{marks, scan};
use crate::domain::change::Cells;
use memchr::memchr_iter;
use std::ops::Range;

/// Some neighbouring columns of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    /// They stand side by side in the new rows as well.
    Cells(Range<usize>),
    /// The new rows know nothing of them.
    Blank(usize),
}

/// Where the cells of new rows go.
pub struct NewRows {
    /// For each column of the file, the cell that goes there.
    places: Vec<Option<usize>>,
    parts: Vec<Part>,
    /// The column by which a row is known.
    key: usize,
    ends: Vec<usize>,
}

impl NewRows {
    /// Rows of these columns in a file of those names.
    pub fn of(columns: &[String], names: &[String], key: usize) -> NewRows {
        let places: Vec<_> = names.iter().map(|name| columns.iter().position(|c| c == name)).collect();
        let mut parts: Vec<Part> = Vec::new();
        for place in &places {
            match (place, parts.last_mut()) {
                (Some(place), Some(Part::Cells(cells))) if cells.end == *place => cells.end += 1,
                (Some(place), _) => parts.push(Part::Cells(*place..place + 1)),
                (None, Some(Part::Blank(columns))) => *columns += 1,
                (None, _) => parts.push(Part::Blank(1)),
            }
        }
        NewRows { places, parts, key, ends: Vec::new() }
    }

    /// Writes a row; where its key stands.
    pub fn push(&mut self, out: &mut Vec<u8>, cells: &Cells) -> Range<usize> {
        let start = out.len();
        let packed = cells.packed().as_bytes();
        if scan::needs_quotes(packed) || self.push_parts(out, packed).is_none() {
            out.truncate(start);
            return self.push_each(out, cells);
        }
        let mut commas = memchr_iter(b',', &out[start..]).map(|at| start + at);
        let from = self.key.checked_sub(1).and_then(|before| commas.by_ref().nth(before));
        from.map_or(start, |comma| comma + 1)..commas.next().unwrap_or(out.len())
    }

    /// Part by part; none where a cell is missing. No cell needs quotes.
    fn push_parts(&mut self, out: &mut Vec<u8>, packed: &[u8]) -> Option<()> {
        const END: u8 = Cells::END as u8;
        self.ends.clear();
        marks::places_of(END, packed, &mut self.ends);
        let start = out.len();
        for (i, part) in self.parts.iter().enumerate() {
            let comma = usize::from(i > 0);
            match part {
                Part::Blank(columns) => out.extend(std::iter::repeat_n(b',', columns - 1 + comma)),
                Part::Cells(cells) => {
                    let from = match cells.start.checked_sub(1) {
                        Some(before) => self.ends.get(before)? + 1,
                        None => 0,
                    };
                    out.extend(std::iter::repeat_n(b',', comma));
                    out.extend_from_slice(packed.get(from..*self.ends.get(cells.end - 1)?)?);
                }
            }
        }
        for byte in &mut out[start..] {
            *byte = if *byte == END { b',' } else { *byte };
        }
        Some(())
    }

    /// Cell by cell.
    fn push_each(&self, out: &mut Vec<u8>, cells: &Cells) -> Range<usize> {
        let cells: Vec<&str> = cells.iter().collect();
        let mut known_by = out.len()..out.len();
        for (i, place) in self.places.iter().enumerate() {
            if i > 0 {
                out.push(b',');
            }
            let start = out.len();
            if let Some(cell) = place.and_then(|place| cells.get(place)) {
                scan::push_cell(out, cell, false);
            }
            if i == self.key {
                known_by = start..out.len();
            }
        }
        known_by
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const COLUMNS: [&str; 6] = ["id", "a", "b", "c", "d", "e"];

    proptest! {
        #[test]
        fn rows_laid_part_by_part_are_those_laid_cell_by_cell(
            cells in prop::collection::vec("[x王]{0,3}[,\"\n]{0,1}", 0..7),
            plain: bool,
            columns in Just(COLUMNS.map(String::from).to_vec()).prop_shuffle(),
            known in 1usize..6,
            names in Just(COLUMNS.map(String::from).to_vec()).prop_shuffle(),
        ) {
            let cells: Cells = cells.iter().map(|c| if plain { c.replace([',', '"', '\n'], "") } else { c.clone() }).collect();
            let key = names.iter().position(|name| name == "id").unwrap_or(0);
            for names in [&names, &columns] {
                let mut new_rows = NewRows::of(&columns[..known], names, key);
                let (mut out, mut each) = (b"before\n".to_vec(), b"before\n".to_vec());
                let (known_by, expected) = (new_rows.push(&mut out, &cells), new_rows.push_each(&mut each, &cells));
                prop_assert_eq!(String::from_utf8(out), String::from_utf8(each));
                prop_assert_eq!(known_by, expected);
            }
        }
    }

    #[test]
    fn neighbours_go_together() {
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_string()).collect::<Vec<_>>();
        let new_rows = NewRows::of(&names(&["id", "a", "b"]), &names(&["id", "a", "x", "y", "b"]), 0);
        assert_eq!(new_rows.parts, [Part::Cells(0..2), Part::Blank(2), Part::Cells(2..3)]);
    }
}
