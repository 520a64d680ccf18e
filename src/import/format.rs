//! What a file is, by looking at its bytes: a name ending in `.xls` says nothing.

use crate::domain::unreadable::{Stranger, Unreadable};
use memchr::memmem;

/// A kind of file from which sheets can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// xlsx, xls or ods.
    Workbook,
    /// A web page with a table, or Excel's own XML of 2003.
    Html,
    /// Text with delimiters.
    Text,
}

/// The largest file that is read.
pub const MOST_MEBIBYTES: u32 = 256;

const IMAGES: &[&[u8]] = &[b"\x89PNG", b"\xFF\xD8\xFF", b"GIF8", b"II*\0", b"MM\0*"];
const ARCHIVES: &[&[u8]] = &[b"Rar!", b"7z\xBC\xAF", b"\x1F\x8B", b"BZh", b"\xFD7zXZ"];
const SOUNDS: &[&[u8]] = &[b"ID3", b"OggS", b"fLaC", b"\x1A\x45\xDF\xA3"];

/// What the bytes are, or why they are no sheet.
pub fn sniff(bytes: &[u8]) -> Result<Format, Unreadable> {
    if bytes.len() > (MOST_MEBIBYTES as usize) << 20 {
        return Err(Unreadable::TooLarge { mebibytes: MOST_MEBIBYTES });
    }
    if bytes.is_empty() {
        return Err(Unreadable::Empty);
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return zipped(bytes);
    }
    if bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return compound(bytes);
    }
    let begins = |marks: &[&[u8]]| marks.iter().any(|mark| bytes.starts_with(mark));
    let what = if begins(IMAGES) || is_other_image(bytes) {
        Stranger::Image
    } else if begins(&[b"%PDF"]) {
        Stranger::Pdf
    } else if begins(ARCHIVES) {
        Stranger::Archive
    } else if begins(&[b"{\\rtf"]) {
        Stranger::Document
    } else if begins(&[b"SQLite format 3\0"]) || bytes.get(4..19) == Some(b"Standard Jet DB") {
        Stranger::Database
    } else if begins(SOUNDS) || begins(&[b"RIFF"]) || bytes.get(4..8) == Some(b"ftyp") {
        Stranger::Sound
    } else if begins(&[b"MIME-Version:"]) {
        Stranger::WebArchive
    } else {
        return Ok(if is_markup(bytes) { Format::Html } else { Format::Text });
    };
    Err(Unreadable::NotASheet { what })
}

/// An image that does not tell itself by its first bytes alone.
fn is_other_image(bytes: &[u8]) -> bool {
    let bitmap = bytes.starts_with(b"BM") && bytes.get(6..10) == Some(&[0; 4]);
    let webp = bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP");
    let phone = matches!(bytes.get(4..12), Some(b"ftypheic" | b"ftypheix" | b"ftypmif1" | b"ftypavif"));
    bitmap || webp || phone
}

/// A zip by the names in its directory, which stands at the end of the file.
fn zipped(bytes: &[u8]) -> Result<Format, Unreadable> {
    let named = |name: &str| memmem::find(bytes, name.as_bytes()).is_some();
    let what = if bytes.get(30..38) == Some(b"mimetype") {
        let kind = &bytes[38..bytes.len().min(120)];
        if memmem::find(kind, b"opendocument.spreadsheet").is_some() {
            return Ok(Format::Workbook);
        }
        match memmem::find(kind, b"opendocument.presentation") {
            Some(_) => Stranger::Slides,
            None => Stranger::Document,
        }
    } else if named("xl/workbook.bin") {
        Stranger::BinaryWorkbook
    } else if named("xl/workbook.xml") || (named("[Content_Types].xml") && named("xl/")) {
        return Ok(Format::Workbook);
    } else if named("word/document.xml") {
        Stranger::Document
    } else if named("ppt/presentation.xml") {
        Stranger::Slides
    } else if named("Index/Document.iwa") || named("Index.zip") {
        Stranger::Numbers
    } else {
        Stranger::Archive
    };
    Err(Unreadable::NotASheet { what })
}

/// A file of Office before 2007, by the names in its directory. A name is UTF-16 and begins a
/// record of 128 bytes.
fn compound(bytes: &[u8]) -> Result<Format, Unreadable> {
    let named = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().chain([0]).flat_map(u16::to_le_bytes).collect();
        memmem::find_iter(bytes, &wide).any(|at| at.is_multiple_of(128))
    };
    if named("EncryptedPackage") {
        Err(Unreadable::Locked)
    } else if named("Workbook") || named("Book") {
        Ok(Format::Workbook)
    } else if named("WordDocument") {
        Err(Unreadable::NotASheet { what: Stranger::Document })
    } else if named("PowerPoint Document") {
        Err(Unreadable::NotASheet { what: Stranger::Slides })
    } else {
        Err(Unreadable::NotASheet { what: Stranger::Unknown })
    }
}

/// Whether text begins as markup does. The zeros of UTF-16 and marks in front are passed over.
fn is_markup(bytes: &[u8]) -> bool {
    let head: Vec<u8> = bytes
        .iter()
        .take(4096)
        .filter(|byte| **byte != 0 && byte.is_ascii())
        .skip_while(|byte| byte.is_ascii_whitespace())
        .map(u8::to_ascii_lowercase)
        .collect();
    let starts =
        ["<!doctype html", "<html", "<table", "<?xml", "<head", "<meta", "<style", "<body", "<div", "<!--"];
    let begins = starts.iter().any(|start| head.starts_with(start.as_bytes()));
    begins || (head.starts_with(b"<") && memmem::find(&head, b"<table").is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_no_sheet_is_named() {
        for (bytes, what) in [
            (b"\x89PNG\r\n\x1a\n".as_slice(), Stranger::Image),
            (b"\xFF\xD8\xFF\xE0", Stranger::Image),
            (b"%PDF-1.7", Stranger::Pdf),
            (b"Rar!\x1a\x07", Stranger::Archive),
            (b"PK\x03\x04whatever a.txt", Stranger::Archive),
            (b"SQLite format 3\0", Stranger::Database),
        ] {
            assert_eq!(sniff(bytes), Err(Unreadable::NotASheet { what }));
        }
    }

    #[test]
    fn a_web_page_is_told_from_text_whatever_its_name() {
        assert_eq!(sniff(b"<html><table><tr><td>1"), Ok(Format::Html));
        assert_eq!(sniff(b"\xEF\xBB\xBF \r\n<!DOCTYPE html>"), Ok(Format::Html));
        assert_eq!(sniff(b"\xFF\xFE<\0t\0a\0b\0l\0e\0>\0"), Ok(Format::Html));
        assert_eq!(sniff("姓名,手机\n".as_bytes()), Ok(Format::Text));
        assert_eq!(sniff(b"<3,note\n"), Ok(Format::Text));
        assert_eq!(sniff(b""), Err(Unreadable::Empty));
    }

    #[test]
    fn an_office_file_is_told_by_the_streams_in_it() {
        let with = |names: &[&str]| {
            let mut file = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
            file.resize(512, 0);
            for name in names {
                let start = file.len();
                file.extend(name.encode_utf16().flat_map(u16::to_le_bytes));
                file.resize(start + 128, 0);
            }
            sniff(&file)
        };
        assert_eq!(with(&["Root Entry", "Workbook"]), Ok(Format::Workbook));
        assert_eq!(with(&["Root Entry", "EncryptionInfo", "EncryptedPackage"]), Err(Unreadable::Locked));
        assert_eq!(with(&["WordDocument"]), Err(Unreadable::NotASheet { what: Stranger::Document }));
        assert_eq!(with(&[]), Err(Unreadable::NotASheet { what: Stranger::Unknown }));
        for book in [
            include_bytes!("../../tests/fixtures/sheets/members.xls").as_slice(),
            include_bytes!("../../tests/fixtures/sheets/members.ods"),
            include_bytes!("../../tests/fixtures/sheets/members.xlsx"),
        ] {
            assert_eq!(sniff(book), Ok(Format::Workbook));
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_something(bytes in proptest::collection::vec(any::<u8>(), 0..300), zip in any::<bool>()) {
            let front: &[u8] = if zip { b"PK\x03\x04" } else { b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" };
            let _ = sniff(&bytes);
            let _ = sniff(&[front, &bytes].concat());
        }
    }
}
