//! What a zip unpacks to, known before anybody unpacks it.

use super::{MOST_MEBIBYTES, damaged, too_large};
use crate::domain::unreadable::Unreadable;
use std::io::Cursor;
use zip::ZipArchive;
use zip::result::ZipError;

pub(super) type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

const MOST: u64 = (MOST_MEBIBYTES as u64) << 20;

/// A part that is neither cells nor strings (styles, relations): a few megabytes at most, but each
/// of its bytes can cost forty once it is read.
const MOST_OF_A_SMALL_PART: u64 = 16 << 20;

/// Opens a zip, unless it unpacks to more than a sheet may be. The sizes that it declares can be
/// believed: its reader refuses a part at the first byte beyond them.
pub(super) fn open(bytes: &[u8]) -> Result<Archive<'_>, Unreadable> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    let mut declared = 0_u64;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|error| match error {
            ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Unreadable::Locked,
            error => damaged(error),
        })?;
        declared = declared.saturating_add(part.size());
        if declared > MOST || part.size() > most_of(part.name_raw()) {
            return Err(too_large());
        }
    }
    Ok(archive)
}

fn most_of(name: &[u8]) -> u64 {
    let has = |part: &[u8]| memchr::memmem::find(name, part).is_some();
    let small = has(b".xml") && !has(b"sheets/") && !has(b"sharedStrings") && !has(b"content.xml");
    if small { MOST_OF_A_SMALL_PART } else { MOST }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};

    #[test]
    fn a_part_never_unpacks_to_more_than_it_declares() {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        zip.start_file("xl/sharedStrings.xml", zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(&vec![b' '; 5_000_003]).unwrap();
        let mut bytes = zip.finish().unwrap().into_inner();
        let places: Vec<usize> = memchr::memmem::find_iter(&bytes, &5_000_003_u32.to_le_bytes()).collect();
        assert_eq!(places.len(), 2);
        for at in places {
            bytes[at..at + 4].copy_from_slice(&1000_u32.to_le_bytes());
        }
        let mut archive = open(&bytes).unwrap();
        let mut unpacked = Vec::new();
        let result = archive.by_index(0).unwrap().read_to_end(&mut unpacked);
        assert!(result.is_err());
        assert!(unpacked.len() <= 1001);
    }
}
