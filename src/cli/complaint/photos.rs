//! Photos of a complaint, named by their files.

use crate::cli::world::World;
use crate::domain::cell::parts;
use crate::domain::complaint_fact::ComplaintFact;
use crate::domain::problem::Problems;
use crate::outside::file;

/// The files that were typed, as they are found again from anywhere. An address on a network is taken as it is.
pub fn typed(world: &World, photos: &[String]) -> Result<Vec<String>, Problems> {
    let root = world.root()?;
    let (mut found, mut problems) = (Vec::new(), Problems::default());
    for photo in photos.iter().map(|photo| photo.trim()).filter(|photo| !photo.is_empty()) {
        let known =
            if photo.contains("://") { Some(photo.to_string()) } else { file::whereabouts(photo, root) };
        let file = || photo.to_string();
        // Several of them stand in one cell.
        let parted = parts(known.as_deref().unwrap_or(photo)).nth(1).is_some();
        let known = match known {
            _ if parted => Err(ComplaintFact::PhotoName { file: file() }.into()),
            known => known.ok_or_else(|| ComplaintFact::PhotoMissing { file: file() }.into()),
        };
        found.extend(problems.keep(known));
    }
    problems.or_ok()?;
    Ok(found)
}
