//! The clients' dossiers.

use super::directory::Store;
use super::{disk, document};
use crate::domain::dossier::Dossier;
use crate::domain::id::is_id;
use crate::domain::problem::{Fact, Problem, Problems};

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
    let tree = document::read(&file, &bytes)?;
    let (dossier, mut problems) = Dossier::read(&tree);
    document::with_lines(&mut problems, &bytes);
    Ok(Some(Opened { dossier, problems }))
}
