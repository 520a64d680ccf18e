//! What was last seen of each table: a file that lost many rows since, or is gone, stops every
//! write until the owner has looked (safety, What each accident must end in).

use super::disk;
use super::failed::cannot_read;
use super::own::OWN;
use super::plan::hash;
use super::reader::Reader;
use crate::domain::problem::{Fact, Place, Problem, Problems};
use crate::domain::schema::Table;
use std::collections::BTreeMap;
use std::path::Path;

const NAME: &str = "seen";

/// A file that is short of this share, and of this many rows, is suspicious.
const SHARE: u64 = 20;
const ROWS: u64 = 20;

/// Size and rows of a file when it was last seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Seen {
    size: u64,
    rows: u64,
}

fn load(root: &Path) -> BTreeMap<String, Seen> {
    let Ok(Some(bytes)) = disk::read(&root.join(OWN).join(NAME)) else { return BTreeMap::new() };
    let text = String::from_utf8_lossy(&bytes);
    // A list that a power cut has left in part would tell of files that were never there.
    let whole = text.trim_end().rsplit_once('\n').filter(|(list, sum)| hash(list.as_bytes()) == *sum);
    let Some((list, _)) = whole else { return BTreeMap::new() };
    list.lines()
        .filter_map(|line| {
            let mut words = line.split(' ');
            let (size, rows, file) =
                (words.next()?.parse().ok()?, words.next()?.parse().ok()?, words.next()?);
            Some((file.to_string(), Seen { size, rows }))
        })
        .collect()
}

fn save(root: &Path, seen: &BTreeMap<String, Seen>) {
    let mut text = String::new();
    for (file, seen) in seen {
        text.push_str(&format!("{} {} {file}\n", seen.size, seen.rows));
    }
    let text = text.trim_end();
    let text = format!("{text}\n{}\n", hash(text.as_bytes()));
    // A guard against accidents, not a record: without it the next look is simply the first.
    let _ = disk::write_soft(&root.join(OWN).join(NAME), text.as_bytes());
}

fn count(root: &Path, file: &str) -> std::io::Result<u64> {
    let Some(source) = disk::open(&root.join(file))? else { return Ok(0) };
    let mut reader = Reader::open(file.to_string(), source, None)?;
    let mut rows = 0;
    while reader.next_row()?.is_some() {
        rows += 1;
    }
    Ok(rows)
}

fn size(root: &Path, file: &str) -> Option<u64> {
    disk::stamp(&root.join(file)).ok().flatten().map(|stamp| stamp.size)
}

/// Whether a file was seen before, or its being without rows accepted.
pub fn knows(root: &Path, file: &str) -> bool {
    load(root).contains_key(file)
}

/// Every file that lost much since it was last seen.
pub fn lost(root: &Path) -> Result<Vec<Problem>, Problems> {
    lost_among(root, |_| true)
}

/// The files among those that are meant that lost much: an answer which rests on them would lack
/// what they lack.
pub fn lost_among(root: &Path, meant: impl Fn(&str) -> bool) -> Result<Vec<Problem>, Problems> {
    let mut problems = Vec::new();
    for (file, seen) in load(root) {
        if !meant(&file) {
            continue;
        }
        let Some(size) = size(root, &file) else {
            if seen.rows > 0 {
                problems.push(Problem::at(Fact::Gone { was: seen.rows }, Place::file(file)));
            }
            continue;
        };
        if size >= seen.size {
            continue;
        }
        let now = count(root, &file).map_err(|error| cannot_read(&file, &error))?;
        let lost = seen.rows.saturating_sub(now);
        if lost >= ROWS && lost * 100 >= seen.rows * SHARE || (now == 0 && seen.rows > 0) {
            problems.push(Problem::at(Fact::Shrunk { was: seen.rows, now }, Place::file(file)));
        }
    }
    Ok(problems)
}

/// Refuses where a file lost much since it was last seen.
pub fn guard(root: &Path) -> Result<(), Problems> {
    Problems(lost(root)?).or_ok()
}

/// Remembers files as a change left them; the rows where it knows them.
pub fn note(root: &Path, touched: &[(String, u64)]) {
    let mut seen = load(root);
    for (file, rows) in touched {
        if Table::of_file(file).is_none() {
            continue;
        }
        match size(root, file) {
            Some(size) => {
                let rows = if *rows > 0 { *rows } else { count(root, file).unwrap_or(0) };
                seen.insert(file.clone(), Seen { size, rows });
            }
            None => {
                seen.remove(file);
            }
        }
    }
    save(root, &seen);
}

/// Takes these files as they are now for everything there is; under the writer's lock.
///
/// `without`: files that are rightly not there, or without rows.
pub fn accept(root: &Path, files: &[String], without: &[String]) -> Result<(), Problems> {
    let mut seen = BTreeMap::new();
    for file in files {
        if let Some(size) = size(root, file) {
            let rows = count(root, file).map_err(|error| cannot_read(file, &error))?;
            seen.insert(file.clone(), Seen { size, rows });
        }
    }
    for file in without {
        seen.entry(file.clone()).or_insert(Seen { size: 0, rows: 0 });
    }
    save(root, &seen);
    Ok(())
}
