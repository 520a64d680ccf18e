//! The rows that a hand's rows stood in the way of: they are kept for the owner to settle.

use super::disk;
use super::exchange::{Kept, Strays, replace};
use super::failed::{cannot_read, cannot_write};
use super::merge::laid_out;
use super::scan::{self, RowEnd};
use crate::domain::problem::Problems;
use std::collections::BTreeSet;
use std::path::Path;

/// Where rows go that could not be laid over what a hand had changed meanwhile.
pub const CONFLICTS: &str = "conflicts.csv";

const CONFLICTS_HEADING: &str = "change,file,id,ours";

/// Adds them to the list.
pub fn keep(root: &Path, change: &str, kept: &[Kept], strays: &mut Strays) -> Result<(), Problems> {
    let rows: Vec<Vec<u8>> = kept
        .iter()
        .map(|(file, conflict)| {
            let mut row = Vec::new();
            for (i, cell) in [change, file, &conflict.id, &conflict.ours].into_iter().enumerate() {
                if i > 0 {
                    row.push(b',');
                }
                scan::push_cell(&mut row, cell, false);
            }
            row
        })
        .collect();
    loop {
        let current = disk::read(&root.join(CONFLICTS)).map_err(|error| cannot_read(CONFLICTS, &error))?;
        let after = with_rows(current.as_deref(), &rows);
        if current.as_deref() == Some(&after) {
            break;
        }
        if replace(root, CONFLICTS, current.as_deref(), Some(&after), strays)? {
            strays.back.clear();
            strays.settle(root)?;
            if strays.back.is_empty() {
                break;
            }
        }
    }
    disk::sync_directory(root).map_err(|error| cannot_write(CONFLICTS, &error))
}

/// The list of conflicts with these rows at its end, unless they stand there already. No row of it
/// is known by an id: the same record may be in conflict many times.
fn with_rows(current: Option<&[u8]>, rows: &[Vec<u8>]) -> Vec<u8> {
    let mut out = current.map(<[u8]>::to_vec).unwrap_or_default();
    if out.iter().all(u8::is_ascii_whitespace) {
        out = format!("{CONFLICTS_HEADING}\n").into_bytes();
    }
    let mut standing = BTreeSet::new();
    let mut heading = None;
    let mut at = if out.starts_with(scan::BOM) { scan::BOM.len() } else { 0 };
    while at < out.len() {
        let RowEnd::At { end, next } = scan::row_end(&out, at, true) else { break };
        heading.get_or_insert((at, end, next));
        standing.insert(out[at..end].to_vec());
        at = next;
    }
    let (heading, crlf) =
        heading.map_or((Vec::new(), false), |(at, end, next)| (out[at..end].to_vec(), next - end == 2));
    let line_break: &[u8] = if crlf { b"\r\n" } else { b"\n" };
    for row in rows {
        let laid = match std::str::from_utf8(row) {
            Ok(text) if heading != CONFLICTS_HEADING.as_bytes() => {
                laid_out(text, CONFLICTS_HEADING.as_bytes(), &heading)
            }
            _ => None,
        };
        let row = laid.as_ref().unwrap_or(row);
        if !standing.insert(row.clone()) {
            continue;
        }
        if !out.ends_with(b"\n") {
            out.extend_from_slice(line_break);
        }
        out.extend_from_slice(row);
        out.extend_from_slice(line_break);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_conflict_is_kept_once_and_never_in_place_of_another() {
        let rows = [b"g1,t.csv,c1,x".to_vec(), b"g2,t.csv,c1,y".to_vec()];
        let once = with_rows(None, &rows);
        assert_eq!(once, b"change,file,id,ours\ng1,t.csv,c1,x\ng2,t.csv,c1,y\n");
        assert_eq!(with_rows(Some(&once), &rows), once);
        let moved = with_rows(Some("\u{feff}ours,id,change,file\r\n".as_bytes()), &rows[..1]);
        assert_eq!(moved, "\u{feff}ours,id,change,file\r\nx,c1,g1,t.csv\r\n".as_bytes());
    }
}
