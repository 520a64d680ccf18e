//! New ids for rows whose id stands twice, as a merge of two clones leaves them.

use super::check::files_of;
use super::directory::Store;
use super::heading::Heading;
use super::scan::{self, RowEnd};
use crate::domain::change::Edit;
use crate::domain::day::Month;
use crate::domain::id::{IdMaker, Kind};
use crate::domain::problem::Problems;
use crate::domain::schema;
use std::collections::HashSet;

/// What one file gets: old and new ids, and the edit that writes them. A row that stood twice to
/// the letter goes, and has no new id.
#[derive(Clone)]
pub struct Given {
    pub file: String,
    pub new: Vec<(String, Option<String>)>,
    pub edit: Edit,
}

/// The first row of an id keeps it; a later one gets a new id, or goes where it is the same row.
pub fn plan(store: &Store, ids: &mut IdMaker) -> Result<Vec<Given>, Problems> {
    let mut all = Vec::new();
    for table in schema::TABLES {
        let Some(kind) = table.kind else { continue };
        let mut taken = HashSet::new();
        for (file, month) in files_of(store, table)? {
            let Some(bytes) = store.bytes(&file)? else { continue };
            let (new, out) = rekeyed(&bytes, kind, month, &mut taken, ids);
            if !new.is_empty() {
                let edit = Edit::Write { file: file.clone(), old: Some(bytes), new: out };
                all.push(Given { file, new, edit });
            }
        }
    }
    Ok(all)
}

type NewIds = Vec<(String, Option<String>)>;

fn rekeyed(
    bytes: &[u8],
    kind: Kind,
    month: Option<Month>,
    taken: &mut HashSet<String>,
    ids: &mut IdMaker,
) -> (NewIds, Vec<u8>) {
    let (mut new, mut out, mut rows) = (Vec::new(), Vec::with_capacity(bytes.len()), HashSet::new());
    let mut key = None;
    let mut at = if bytes.starts_with(scan::BOM) { scan::BOM.len() } else { 0 };
    out.extend_from_slice(&bytes[..at]);
    while at < bytes.len() {
        let RowEnd::At { end, next } = scan::row_end(bytes, at, true) else { break };
        let row = &bytes[at..end];
        match key {
            _ if row.is_empty() => out.extend_from_slice(&bytes[at..next]),
            None => {
                key = Some(Heading::read(row, "", None).0.key());
                out.extend_from_slice(&bytes[at..next]);
            }
            Some(key) => {
                let id = scan::nth(row, key).map(scan::unquote).unwrap_or_default();
                let id = String::from_utf8_lossy(&id).into_owned();
                let twin = !rows.insert(row);
                if id.is_empty() || taken.insert(id.clone()) {
                    out.extend_from_slice(&bytes[at..next]);
                } else if twin {
                    new.push((id, None));
                } else {
                    let made = ids.make(kind, month, |id| taken.contains(id));
                    push_with_key(&mut out, row, key, &made);
                    out.extend_from_slice(&bytes[end..next]);
                    new.push((id, Some(made)));
                }
            }
        }
        at = next;
    }
    out.extend_from_slice(&bytes[at..]);
    (new, out)
}

fn push_with_key(out: &mut Vec<u8>, row: &[u8], key: usize, id: &str) {
    let mut spans = Vec::new();
    let sound = scan::split(row, &mut spans).is_ok();
    match spans.get(key).filter(|_| sound) {
        Some(span) => {
            out.extend_from_slice(&row[..span.start]);
            out.extend_from_slice(id.as_bytes());
            out.extend_from_slice(&row[span.end..]);
        }
        None => out.extend_from_slice(row),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_later_row_gets_a_new_id_and_a_twin_goes() {
        let before = b"id,name\nc1,a\nc2,b\nc1,\"x\ny\"\nc2,b\n";
        let (new, out) = rekeyed(before, Kind::Client, None, &mut HashSet::new(), &mut IdMaker::new(1));
        let made = new[0].1.clone().unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), format!("id,name\nc1,a\nc2,b\n{made},\"x\ny\"\n"));
        assert_eq!(new[1], ("c2".to_string(), None));
    }
}
