//! Changes of a dossier: its text with values put in.

use super::load::dossier_file;
use crate::cli::register::Record;
use crate::domain::change::Edit;
use crate::domain::dossier::Dossier;
use crate::domain::problem::Problems;
use crate::store::directory::Store;
use crate::store::document;
use crate::store::insert::{Put, Step, put};

/// A dossier that is about to be written.
pub struct Writing {
    file: String,
    old: Option<Vec<u8>>,
    new: Vec<u8>,
    pub dossier: Dossier,
}

impl Writing {
    /// Opens a client's dossier, or begins one. Nothing is written over mistakes: they are told first.
    pub fn open(store: &Store, client: &Record) -> Result<Writing, Problems> {
        let file = dossier_file(client.get("id"))?;
        let old = store.bytes(&file)?;
        let new = old.clone().unwrap_or_else(|| format!("# {}\n", one_line(client.get("name"))).into_bytes());
        let tree = document::read(&file, &new)?;
        let (dossier, mut problems) = Dossier::read(&tree);
        document::with_lines(&mut problems, &new);
        Problems(problems).or_ok()?;
        Ok(Writing { file, old, new, dossier })
    }

    pub fn put(&mut self, path: &[Step], what: Put) -> Result<(), Problems> {
        self.new = put(&self.file, &self.new, path, what)?;
        Ok(())
    }

    /// The edit, and the dossier as it will be read.
    pub fn finish(self) -> Result<(Edit, Dossier), Problems> {
        let dossier = Dossier::read(&document::read(&self.file, &self.new)?).0;
        Ok((Edit::Write { file: self.file, old: self.old, new: self.new }, dossier))
    }
}

fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}
