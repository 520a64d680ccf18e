//! The clients' dossiers.

use super::directory::Store;
use super::{disk, document};
use crate::domain::day::Day;
use crate::domain::dossier::{Dossier, FollowUp};
use crate::domain::id::is_id;
use crate::domain::problem::{Fact, Problem, Problems};
use crate::domain::row::Source;
use std::collections::BTreeSet;
use std::rc::Rc;

/// Where a client's dossier stands. An id that is none leads nowhere.
pub fn file_of(id: &str) -> Result<String, Problems> {
    match is_id(id) {
        true => Ok(format!("dossiers/{id}.yaml")),
        false => Err(Fact::BadId { text: id.to_string() }.into()),
    }
}

/// Whether there may be any: a shop begins without, and is not asked for each of a day's clients.
pub fn any(store: &Store) -> bool {
    store.is_pending() || !matches!(disk::stamp(&store.root.join("dossiers")), Ok(None))
}

/// What her dossier says, where she has one.
pub struct Opened {
    pub dossier: Dossier,
    /// What can't be read in it, with the lines.
    pub problems: Vec<Problem>,
}

/// Opens a client's dossier. One that is no YAML at all is an error with its place.
pub fn open(store: &Store, id: &str) -> Result<Option<Opened>, Problems> {
    let file = file_of(id)?;
    let Some(bytes) = store.bytes(&file)? else { return Ok(None) };
    read(&file, &bytes).map(Some)
}

/// The care plans that are followed up on one of these days. A dossier without the key is passed over unread; one
/// that can't be read is told, and hides no other.
pub fn follow_ups(
    store: &Store,
    days: &BTreeSet<Day>,
    problems: &mut Vec<Problem>,
) -> Result<Vec<FollowUp>, Problems> {
    let mut found = Vec::new();
    if days.is_empty() {
        return Ok(found);
    }
    // A day's list comes without them, and says so.
    let names = store.names_in("dossiers").unwrap_or_else(|unreadable| {
        problems.extend(unreadable.0);
        Vec::new()
    });
    for name in names {
        let Some(client) = name.strip_suffix(".yaml").filter(|id| is_id(id)) else { continue };
        match follow_ups_of(store, client, days, problems) {
            Ok(hers) => found.extend(hers),
            Err(unreadable) => problems.extend(unreadable.0),
        }
    }
    Ok(found)
}

fn follow_ups_of(
    store: &Store,
    client: &str,
    days: &BTreeSet<Day>,
    problems: &mut Vec<Problem>,
) -> Result<Vec<FollowUp>, Problems> {
    let file = file_of(client)?;
    let bytes = store.bytes(&file)?.filter(|bytes| memchr::memmem::find(bytes, b"follow_up_on").is_some());
    let Some(bytes) = bytes else { return Ok(Vec::new()) };
    let opened = read(&file, &bytes)?;
    problems.extend(opened.problems);
    let file: Rc<str> = file.into();
    let hers = opened.dossier.follow_ups().into_iter().filter(|(on, _)| days.contains(on));
    let hers = hers.map(|(on, items)| FollowUp {
        client: client.to_string(),
        on,
        source: Source { file: Rc::clone(&file), line: items.first().map_or(0, |item| item.line) },
        items: items.into_iter().cloned().collect(),
    });
    Ok(hers.collect())
}

fn read(file: &str, bytes: &[u8]) -> Result<Opened, Problems> {
    let tree = document::read(file, bytes)?;
    let (dossier, mut problems) = Dossier::read(&tree);
    document::with_lines(&mut problems, bytes);
    Ok(Opened { dossier, problems })
}
