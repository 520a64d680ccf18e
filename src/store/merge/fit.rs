//! The rows of a file and those of a plan, brought under one heading.

use super::lines::{Lines, rows};
use crate::store::heading::Heading;
use crate::store::plan::{RowChange, RowsPlan};
use crate::store::scan;
use std::collections::HashSet;

/// How the rows of the file and of the plan come to fit one heading.
#[derive(Clone, Copy)]
pub(super) enum Fit {
    Same,
    /// The file's rows get so many blank cells.
    Widen(usize),
    /// The file's rows lose so many blank cells.
    Narrow(usize),
    /// The file's rows can't lose the cells, because a hand has filled them: the plan's rows get
    /// so many blank cells instead.
    Wide(usize),
    /// A hand has changed the columns meanwhile; the plan's rows are laid out by column name.
    Foreign,
}

fn names(heading: &[u8]) -> Vec<String> {
    Heading::read(heading, "", None).0.names
}

/// A row laid out for other columns, if those have a place for every cell that says something.
pub(in crate::store) fn laid_out(row: &str, from: &[u8], to: &[u8]) -> Option<Vec<u8>> {
    let (from, to) = (names(from), names(to));
    let cell = |index| scan::nth(row.as_bytes(), index).map(scan::unquote).unwrap_or_default();
    let homeless = (0..from.len()).any(|i| !cell(i).is_empty() && !to.contains(&from[i]));
    if homeless {
        return None;
    }
    let mut laid = Vec::new();
    for (i, name) in to.iter().enumerate() {
        if i > 0 {
            laid.push(b',');
        }
        if let Some(index) = from.iter().position(|n| n == name) {
            scan::push_cell(&mut laid, &String::from_utf8_lossy(&cell(index)), false);
        }
    }
    Some(laid)
}

/// Whether two rows say the same, however they are quoted.
pub(in crate::store) fn same_cells(one: &[u8], other: &[u8]) -> bool {
    let (mut a, mut b) = (Vec::new(), Vec::new());
    one == other
        || scan::split(one, &mut a).is_ok()
            && scan::split(other, &mut b).is_ok()
            && a.len() == b.len()
            && a.iter()
                .zip(&b)
                .all(|(a, b)| scan::unquote(&one[a.start..a.end]) == scan::unquote(&other[b.start..b.end]))
}

/// The row without its last `n` cells, if they are blank.
pub(super) fn narrowed(row: &[u8], n: usize) -> Option<&[u8]> {
    let tail = row.len().checked_sub(n)?;
    row[tail..].iter().all(|b| *b == b',').then_some(&row[..tail])
}

/// How they do.
pub(super) fn fit(bytes: &[u8], lines: &Lines, plan: &RowsPlan) -> Fit {
    let current = &bytes[lines.heading.0..lines.heading.1];
    let new = plan.new_heading.as_deref().or(plan.old_heading.as_deref()).unwrap_or_default().as_bytes();
    let old = plan.old_heading.as_deref().unwrap_or_default().as_bytes();
    let (was, is) = (scan::count(old), scan::count(new));
    if new == current {
        Fit::Same
    } else if old != current || was == is {
        Fit::Foreign
    } else if is > was {
        Fit::Widen(is - was)
    } else {
        let n = was - is;
        let leaving: HashSet<&[u8]> =
            plan.rows.iter().filter_map(RowChange::old_row).map(str::as_bytes).collect();
        let fits = |row: &[u8]| narrowed(row, n).is_some() || leaving.contains(row);
        let all = rows(bytes, lines.body).flatten().all(|line| fits(&bytes[line.at..line.end]));
        if all { Fit::Narrow(n) } else { Fit::Wide(n) }
    }
}
