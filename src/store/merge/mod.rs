//! Lays the rows of a plan over a file as it is now, pure: bytes in, bytes and conflicts out.
//!
//! Laying a plan over a file twice gives the same as once, so a journal can be replayed; what a
//! hand changed in between is kept, and comes back as a conflict where both meant the same row.

mod fit;
mod laying;
mod lines;
mod merged;
#[cfg(test)]
mod tests;

use super::plan::{RowChange, RowsPlan};
pub(super) use fit::{laid_out, same_cells};
use laying::Laying;
use lines::{lines, rows};
use merged::conflict;
pub use merged::{Conflict, Merged};

/// The file after the plan, which is what it was before if the plan is done already.
pub fn merge(current: Option<&[u8]>, plan: &RowsPlan) -> Merged {
    let Some(bytes) = current else {
        return if plan.old_heading.is_some() { refused(None, plan) } else { fresh(plan) };
    };
    match lines(bytes) {
        Some(lines) if rows(bytes, lines.body).all(|row| row.is_some()) => {
            Laying::new(bytes, lines, plan).done()
        }
        _ => refused(Some(bytes), plan),
    }
}

/// Nothing is laid over a file that is gone, empty or cut short: what was wanted is a conflict.
fn refused(current: Option<&[u8]>, plan: &RowsPlan) -> Merged {
    let wanted = plan.rows.iter().filter(|change| change.new_row().is_some());
    let conflicts: Vec<Conflict> = wanted.map(conflict).collect();
    let broken = current.is_some() || !conflicts.is_empty();
    Merged { bytes: current.map(<[u8]>::to_vec), conflicts, rows: 0, broken }
}

/// A file that was not there.
fn fresh(plan: &RowsPlan) -> Merged {
    let mut bytes = plan.new_heading.clone().unwrap_or_default().into_bytes();
    bytes.push(b'\n');
    let (mut conflicts, mut rows) = (Vec::new(), 0);
    for change in &plan.rows {
        match change {
            RowChange::Insert { new, .. } => {
                bytes.extend_from_slice(new.as_bytes());
                bytes.push(b'\n');
                rows += 1;
            }
            RowChange::Replace { .. } => conflicts.push(conflict(change)),
            RowChange::Delete { .. } => {}
        }
    }
    let gone = rows == 0 && plan.new_heading.is_none();
    Merged { bytes: (!gone).then_some(bytes), conflicts, rows, broken: false }
}
