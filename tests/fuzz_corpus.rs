//! Odd files, and many that were made of them by chance: whatever the bytes are, reading them ends,
//! soon, and without a panic. The chance is the same each time.
//!
//! A file that has once gone wrong goes into tests/fixtures/corpus/. `SALON_FUZZ=100000` tries more.

use salon::domain::problem::Problems;
use salon::domain::record::{booking::Booking, client::Client};
use salon::domain::rule::Rules;
use salon::domain::rule::default_tree;
use salon::domain::schema;
use salon::domain::sheet::Sheet;
use salon::import::kind::Kind;
use salon::import::{dialect, encoding, format, html, layout};
use salon::outside::workbook;
use salon::store::document;
use salon::store::reader::Reader;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::{Duration, Instant};

/// No file of this size may take longer, even on a busy machine without optimisation.
const PATIENCE: Duration = Duration::from_secs(10);

/// The longest file that chance makes.
const LONGEST: usize = 64 << 10;

fn corpus() -> Vec<(String, Vec<u8>)> {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let mut files = Vec::new();
    for folder in ["corpus", "sheets", "old-sheets"] {
        for entry in fs::read_dir(fixtures.join(folder)).unwrap() {
            let entry = entry.unwrap();
            let name = format!("{folder}/{}", entry.file_name().to_string_lossy());
            files.push((name, fs::read(entry.path()).unwrap()));
        }
    }
    files.sort();
    files
}

fn understand(sheets: Vec<Sheet>) {
    for sheet in sheets {
        for kind in Kind::ALL {
            if let Ok(layout) = layout::understand(&sheet, kind, &[]) {
                let rows = layout::data_rows(&sheet, &layout).map(|row| row.cells().count());
                assert!(rows.sum::<usize>() <= sheet.cell_count());
            }
        }
    }
}

/// As a file that somebody imports.
fn as_sheet(bytes: &[u8]) {
    let _ = format::sniff(bytes);
    if let Ok((text, _)) = encoding::decode(bytes) {
        understand(dialect::read(&text).into_iter().collect());
        understand(html::read(&text).unwrap_or_default());
    }
    if bytes.starts_with(b"PK") || bytes.starts_with(b"\xD0\xCF") {
        understand(workbook::read(bytes).map(|book| book.sheets).unwrap_or_default());
    }
}

/// As a table of a salon.
fn as_table(bytes: &[u8]) {
    for table in [&schema::CLIENTS, &schema::BOOKINGS] {
        let mut reader = Reader::of_bytes("table.csv".into(), bytes.to_vec(), Some(table)).unwrap();
        let mut line = 0;
        while let Some(row) = reader.next_row().unwrap() {
            assert!(row.line > line, "rows come in their order");
            line = row.line;
            let _ = (Client::read(&row), Booking::read(&row));
        }
    }
}

/// As the rules of a salon.
fn as_rules(bytes: &[u8]) {
    let read = |bytes: &[u8]| -> Result<(), Problems> {
        let own = document::read("salon.yaml", bytes)?;
        let _ = Rules::read(default_tree(), own);
        Ok(())
    };
    let _ = read(bytes);
}

/// Reads the bytes in every way; what went wrong is told with the name.
fn tried(name: &str, bytes: &[u8], wrong: &mut Vec<String>) {
    type Way = (&'static str, fn(&[u8]));
    const WAYS: [Way; 3] = [("sheet", as_sheet), ("table", as_table), ("rules", as_rules)];
    for (way, read) in WAYS {
        let start = Instant::now();
        if catch_unwind(AssertUnwindSafe(|| read(bytes))).is_err() {
            wrong.push(format!("{name} as {way}: a panic"));
        }
        if start.elapsed() > PATIENCE {
            wrong.push(format!("{name} as {way}: {:?}", start.elapsed()));
        }
    }
}

/// SplitMix64.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % most.max(1) as u64).unwrap_or(0)
    }

    fn range(&mut self, length: usize) -> std::ops::Range<usize> {
        let start = self.below(length + 1);
        start..start + self.below((length - start).min(200) + 1)
    }
}

/// What readers stumble over.
const PIECES: &[&[u8]] = &[
    b"\"",
    b"\"\"",
    b"\n",
    b"\r",
    b"\r\n",
    b",",
    b";",
    b"\t",
    b"\0",
    b"\xEF\xBB\xBF",
    b"\xFF\xFE",
    b"\xFF",
    b"\x81",
    b"<table>",
    b"</td>",
    b"<!--",
    b"&#x",
    b"]]>",
    b"colspan=999999999",
    b": ",
    b"- ",
    b"|\n",
    b"&a",
    b"*a",
    b"{{",
    b"%}",
    b"-1",
    b"1E+10",
    b"0000-00-00",
    b"99999999999999999999",
    b"PK\x03\x04",
    b"PK\x01\x02",
    b"\xFF\xFF\xFF\xFF",
    "：".as_bytes(),
    "\u{3000}".as_bytes(),
    "闰".as_bytes(),
    "合计".as_bytes(),
    "姓名".as_bytes(),
    "\u{202e}".as_bytes(),
];

fn changed(chance: &mut Chance, files: &[(String, Vec<u8>)], bytes: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=chance.below(6) {
        let range = chance.range(bytes.len());
        match chance.below(7) {
            0 => bytes.truncate(range.start),
            1 => {
                bytes.drain(range);
            }
            2 => {
                let piece = bytes[range.clone()].repeat(1 + chance.below(4));
                bytes.splice(range, piece);
            }
            3 => {
                let (_, other) = &files[chance.below(files.len())];
                let piece = other[chance.range(other.len())].to_vec();
                bytes.splice(range, piece);
            }
            4 => {
                bytes.splice(range.start..range.start, PIECES[chance.below(PIECES.len())].iter().copied());
            }
            5 => {
                bytes.splice(range, PIECES[chance.below(PIECES.len())].iter().copied());
            }
            _ => bytes[range].iter_mut().for_each(|byte| *byte ^= 1 << chance.below(8)),
        }
        bytes.truncate(LONGEST);
    }
    bytes
}

#[test]
fn odd_files_are_read_or_refused() {
    let (files, mut wrong) = (corpus(), Vec::new());
    assert!(files.len() > 40, "the corpus is there");
    for (name, bytes) in &files {
        tried(name, bytes, &mut wrong);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn files_made_of_them_by_chance_are_read_or_refused() {
    let times = std::env::var("SALON_FUZZ").ok().and_then(|times| times.parse().ok()).unwrap_or(2000);
    let (files, mut wrong) = (corpus(), Vec::new());
    for time in 0..times {
        let mut chance = Chance(time);
        let (name, bytes) = &files[chance.below(files.len())];
        let bytes = changed(&mut chance, &files, bytes);
        let before = wrong.len();
        tried(&format!("{name}, chance {time}"), &bytes, &mut wrong);
        if wrong.len() > before {
            let kept = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("chance-{time}"));
            fs::write(&kept, &bytes).unwrap();
        }
    }
    assert!(wrong.is_empty(), "the files are kept in target/tmp:\n{}", wrong.join("\n"));
}
