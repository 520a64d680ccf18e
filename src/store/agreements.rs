//! The agreements of the shop, and their texts.

use super::directory::Store;
use super::query;
use crate::domain::problem::Problems;
use crate::domain::record::agreement::Agreement;
use crate::domain::schema;

pub const FILE: &str = "agreements.csv";

/// Every agreement, strictly: a term that can't be read is not no term.
pub fn all(store: &Store) -> Result<Vec<Agreement>, Problems> {
    let mut problems = Vec::new();
    let agreements = query::all(store, FILE, &schema::AGREEMENTS, &mut problems, Agreement::read)?;
    Problems(problems).or_ok()?;
    Ok(agreements.into_iter().flatten().collect())
}

/// A longer text is no agreement (safety, Sizes).
const LIMIT: usize = 1024 * 1024;

/// The text of an agreement; none where its file is not there, is no text, or leads out of the salon's
/// directory.
pub fn text(store: &Store, file: &str) -> Result<Option<String>, Problems> {
    if within(store, file).is_none() {
        return Ok(None);
    }
    let bytes = store.bytes(file)?.filter(|bytes| bytes.len() <= LIMIT);
    Ok(bytes.and_then(|bytes| readable(&bytes)))
}

/// The bytes as text, without a byte order mark; none where they are none, or too many.
pub fn readable(bytes: &[u8]) -> Option<String> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).ok().filter(|text| text.len() <= LIMIT && !text.contains('\0'))?;
    Some(text.to_string())
}

/// Whether the name is that of a file inside of the directory, with every link followed.
fn within(store: &Store, file: &str) -> Option<()> {
    let path = std::path::Path::new(file);
    let plain = path.components().all(|part| matches!(part, std::path::Component::Normal(_)));
    let root = store.root.canonicalize().ok()?;
    let place = store.root.join(file).canonicalize().ok()?;
    (plain && !file.is_empty() && place.starts_with(&root)).then_some(())
}
