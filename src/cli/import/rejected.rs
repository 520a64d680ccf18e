//! The files of rejected rows: whole, with the reason in a first column, ready to be mended and
//! imported. A tab has a file of its own, as its headings may be its own.

use super::Importing;
use super::brought::Brought;
use super::sheets::{REJECTED, Source, is_kept};
use crate::cli::world::World;
use crate::domain::problem::{Exit, Problems};
use crate::import::columns::REASONS;
use crate::import::decide::RowFate;
use crate::import::layout::data_rows;
use crate::messages::{doubt, import as words};
use crate::outside::file;
use crate::render::listing::{Column, Listing};
use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// The longest part of a file's name that is made of a tab's, in characters.
const LONGEST_TAB: usize = 40;

/// Writes the rejected rows of each sheet; gives the files.
pub fn write(world: &World, importing: &Importing, brought: &Brought) -> Result<Vec<PathBuf>, Problems> {
    let mut written = Vec::new();
    for (index, source) in importing.sources.iter().enumerate() {
        if let Some(bytes) = rows(world, source, index, brought) {
            let path = importing.args.rejected.clone().unwrap_or_else(|| beside(&source.path));
            let of_file = importing.sources.iter().filter(|other| other.path == source.path).count();
            // The title stays behind, and what it says goes along.
            let path = match source.layout.period.filter(|_| source.titled) {
                Some(period) => with_tab(&path, &period.to_string()),
                None => path,
            };
            let path = if of_file > 1 { with_tab(&path, &source.sheet.name) } else { path };
            written.push(file::write_beside(&path, &bytes)?);
        }
    }
    Ok(written)
}

/// Tells that rows in doubt found no place; the others have come in.
pub(super) fn not_written(world: &World, problems: &Problems) -> Exit {
    world.warn(&problems.0);
    if !problems.0.is_empty() {
        world.tell(words::rejected_unwritten(world.lang));
    }
    problems.exit()
}

pub(super) fn beside(file: &Path) -> PathBuf {
    if file.as_os_str() == "-" {
        return PathBuf::from("stdin.rejected.csv");
    }
    // What salon keeps for itself is no place to mend rows in.
    let file = if is_kept(file) { Path::new(file.file_name().unwrap_or_default()) } else { file };
    let stem = file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    // What is rejected of a rejected file stands beside it, as its next.
    let stem = stem.split(REJECTED).next().unwrap_or_default();
    file.with_file_name(format!("{stem}{REJECTED}.csv"))
}

/// The file's name with that of a tab in it: `预约.九月.rejected.csv`.
pub(super) fn with_tab(path: &Path, tab: &str) -> PathBuf {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let at = name.find(REJECTED).or_else(|| name.rfind('.')).unwrap_or(name.len());
    let plain = |c: char| if c.is_control() || c == '/' || c == '.' { '_' } else { c };
    let tab: String = tab.trim().chars().take(LONGEST_TAB).map(plain).collect();
    path.with_file_name(format!("{}.{tab}{}", &name[..at], &name[at..]))
}

/// Why rows were rejected, by their index among the rows of data.
pub(super) type Reasons = HashMap<usize, String>;

fn rows(world: &World, source: &Source, sheet: usize, brought: &Brought) -> Option<Vec<u8>> {
    let rejected = brought.incoming.rows.iter().zip(&brought.fates).filter(|(row, _)| row.sheet == sheet);
    let reasons: Reasons = rejected
        .filter_map(|(row, fate)| match fate {
            RowFate::Rejected(doubts) => {
                let said = doubts.iter().map(|d| doubt::sentence(d, world.lang)).collect::<Vec<_>>();
                Some((row.index, said.join(world.lang.pick("；", "; "))))
            }
            _ => None,
        })
        .collect();
    with_reasons(world, source, &reasons)
}

/// The rows of a sheet that have a reason, under its headings; none where none has.
pub(super) fn with_reasons(world: &World, source: &Source, reasons: &Reasons) -> Option<Vec<u8>> {
    if reasons.is_empty() {
        return None;
    }
    let columns: Vec<_> =
        source.layout.columns.iter().filter(|c| !REASONS.contains(&c.heading.as_str())).collect();
    let reason = world.lang.pick(REASONS[0], REASONS[1]).to_string();
    let headings = columns.iter().map(|column| column.heading.clone());
    let written = data_rows(&source.sheet, &source.layout).enumerate();
    let written = written.filter_map(|(index, row)| {
        let reason = reasons.get(&index)?.clone();
        Some([reason].into_iter().chain(columns.iter().map(|c| row.cell(c.index).to_string())).collect())
    });
    let rows = written.collect();
    let columns = [reason].into_iter().chain(headings).map(Column::hidden).collect();
    Some(Listing { columns, rows }.csv(b',', true))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::import::sheets::tab_of;

    #[test]
    fn the_tab_stands_in_the_name_of_the_file() {
        for (path, tab, named) in [
            ("a/预约.rejected.csv", "九月", "a/预约.九月.rejected.csv"),
            ("预约.rejected.csv", "2026.9/李", "预约.2026_9_李.rejected.csv"),
            ("again.csv", "李梅", "again.李梅.csv"),
        ] {
            let with = with_tab(Path::new(path), tab);
            assert_eq!(with, Path::new(named));
            assert_eq!(tab_of(&with), Some(tab.replace(['.', '/'], "_")));
        }
        assert_eq!(tab_of(Path::new("预约.李梅.rejected-2.csv")), Some("李梅".into()));
        assert_eq!(tab_of(Path::new("预约.rejected.csv")), None);
        assert_eq!(beside(Path::new("预约.李梅.rejected.csv")), Path::new("预约.李梅.rejected.csv"));
    }
}
