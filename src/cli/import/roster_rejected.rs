//! The file of a month grid's rejected rows: a grid again, with the reasons in a first column, ready to be
//! mended and imported.

use super::rejected::{beside, with_tab};
use crate::cli::world::World;
use crate::domain::day::Month;
use crate::domain::problem::Problems;
use crate::domain::sheet::Sheet;
use crate::import::columns::REASONS;
use crate::import::roster::days;
use crate::import::roster::grid::Rejected;
use crate::messages::problem::sentence;
use crate::outside::file;
use crate::render::listing::{Column, Listing};
use std::path::{Path, PathBuf};

/// Writes the rows of which cells were rejected, under the headings of their grid; none where there are
/// none. `asked` is the file that was named for them.
pub fn write(
    world: &World,
    path: &Path,
    asked: Option<&Path>,
    sheet: &Sheet,
    month: Month,
    rejected: &[Rejected],
) -> Result<Option<PathBuf>, Problems> {
    if rejected.is_empty() {
        return Ok(None);
    }
    let path = asked.map_or_else(|| beside(path), Path::to_path_buf);
    let month = month.to_string();
    // The title, or the tab, that tells the month may stay behind.
    let path = if path.to_string_lossy().contains(&month) { path } else { with_tab(&path, &month) };
    file::write_beside(&path, &rows(world, sheet, rejected)).map(Some)
}

fn rows(world: &World, sheet: &Sheet, rejected: &[Rejected]) -> Vec<u8> {
    let first = days::find(sheet).map_or(0, |days| days.first);
    let heading = days::find(sheet).map_or(0, |days| days.row);
    let width = sheet.rows().map(|row| row.cells().count()).max().unwrap_or(0);
    let reason = |line: u32| {
        let own = rejected.iter().filter(|one| one.line == line);
        let told = own.map(|one| match one.text.is_empty() {
            true => sentence(&one.fact, world.lang),
            false => format!("{}：{}", one.text, sentence(&one.fact, world.lang)),
        });
        told.collect::<Vec<_>>().join("；")
    };
    let mut rows = Vec::new();
    for (at, row) in sheet.rows().enumerate() {
        let reason = match at {
            at if at == heading => world.lang.pick(REASONS[0], REASONS[1]).to_string(),
            at if at < first => String::new(),
            _ => reason(row.line()),
        };
        if at >= first && reason.is_empty() {
            continue;
        }
        let cells = (0..width).map(|at| row.cell(at).to_string());
        // A sheet's own column of reasons, from the last time, gives way.
        let cells = cells.skip(usize::from(is_mended(sheet, heading)));
        rows.push([reason].into_iter().chain(cells).collect::<Vec<String>>());
    }
    let mut rows = rows.into_iter();
    let columns = rows.next().unwrap_or_default().into_iter().map(Column::hidden).collect();
    Listing { columns, rows: rows.collect() }.csv(b',', true)
}

/// Whether the sheet is itself a file of rejected rows.
fn is_mended(sheet: &Sheet, heading: usize) -> bool {
    sheet.row(heading).is_some_and(|row| REASONS.contains(&row.cell(0).trim()))
}
