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
        let missing = || ComplaintFact::PhotoMissing { file: photo.to_string() }.into();
        found.extend(problems.keep(known.ok_or_else(missing).and_then(whole)));
    }
    problems.or_ok()?;
    Ok(found)
}

/// What is read as it was written, among others in a cell.
fn whole(photo: String) -> Result<String, Problems> {
    match parts(&photo).eq([photo.as_str()]) {
        true => Ok(photo),
        false => Err(ComplaintFact::PhotoSplits { file: photo }.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_would_be_read_as_several_photos_is_refused() {
        for photo in ["photos/face.jpg", "https://example.com/a.jpg?b=1", "左脸，右脸.jpg"] {
            assert_eq!(whole(photo.into()).ok().as_deref(), Some(photo));
        }
        for photo in ["left;right.jpg", "左脸；右脸.jpg", "左脸、右脸/1.jpg", "face.jpg;"] {
            let problems = whole(photo.into()).unwrap_err();
            assert_eq!(problems.0.len(), 1);
            assert_eq!(problems.0[0].fact.code(), "C289", "{photo}");
        }
    }
}
