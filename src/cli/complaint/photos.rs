//! Photos of a complaint, named by their files.

use crate::cli::world::World;
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
        let missing = || ComplaintFact::PhotoMissing { file: photo.to_string() }.into();
        found.extend(problems.keep(known.ok_or_else(missing)));
    }
    problems.or_ok()?;
    Ok(found)
}
