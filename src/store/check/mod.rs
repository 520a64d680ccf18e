//! `salon check`: every problem of every file, in one run.

mod book;
mod cards;
mod complaint;
mod coupon;
mod feedback;
mod history;
mod points;
mod reward;
pub mod rule_words;
mod sent;
mod tables;
mod tier;
mod till;

pub use history::ACCEPTED;
pub use tables::files_of;

use super::directory::{SETTINGS, Store};
use super::own::{self, OWN};
use super::{commit, document, seen, vanished};
use crate::domain::day::Day;
use crate::domain::dossier::Dossier;
use crate::domain::problem::{Fact, Place, Problem, Problems};
use crate::domain::rule::followup::FollowupRules;
use crate::domain::rule::points::PointsRules;
use crate::domain::rule::tier::TierRules;
use crate::domain::schema::{self, Table};
use std::path::Path;
use std::time::Duration;

/// Takes every table as it is now for seen.
pub fn accept(root: &Path, today: Option<Day>, wait: Duration) -> Result<(), Problems> {
    let _lock = own::lock(root, wait, "check --accept")?;
    let store = Store::open_unlocked(root);
    let mut files = Vec::new();
    for table in schema::TABLES {
        files.extend(files_of(&store, table)?.into_iter().map(|(file, _)| file));
    }
    let missing = missing(&store, today)?.into_iter().filter_map(|problem| Some(problem.place?.file));
    seen::accept(root, &files, &missing.collect::<Vec<_>>())
}

/// Tables without rows that others name: the registers, and the months of the book around the day.
fn missing(store: &Store, today: Option<Day>) -> Result<Vec<Problem>, Problems> {
    let months = today.map(|day| day.month()).map(|month| [month.previous(), month, month.next()]);
    let months: Vec<_> = months.iter().flatten().map(|month| (&schema::BOOKINGS, *month)).collect();
    vanished::lost(store, vanished::REGISTERS, &months, |_| true)
}

/// What the rules say, where they can be read.
pub struct Basis {
    /// The ways to pay that they name.
    pub methods: Vec<String>,
    /// The day, in the shop's zone.
    pub today: Day,
    /// How long points are valid.
    pub points: PointsRules,
    pub tiers: TierRules,
    /// The coupons that the shop gives, by the ids of their offers.
    pub offers: Vec<String>,
    pub followup: FollowupRules,
}

/// Everything that is wrong with the files, in the order of their names and lines. The rules of
/// salon.yaml are checked by whoever lays them over the defaults.
pub fn check(store: &Store, basis: Option<&Basis>) -> Result<Vec<Problem>, Problems> {
    let mut problems = Vec::new();
    files(store, &mut problems)?;
    let known = tables::check(store, &mut problems)?;
    if let Some(basis) = basis {
        book::check(store, basis.today, &mut problems)?;
        sent::check(store, basis.today, &mut problems)?;
        points::check(store, &basis.points, &mut problems)?;
        tier::check(store, &basis.tiers, basis.today, &mut problems)?;
        reward::check(store, &basis.offers, &basis.tiers, &mut problems)?;
    }
    till::check(store, basis.map(|basis| &basis.methods[..]), &mut problems)?;
    cards::check(store, &mut problems)?;
    coupon::check(store, &mut problems)?;
    complaint::check(store, &mut problems)?;
    feedback::check(store, &mut problems)?;
    dossiers(store, &mut problems)?;
    history::check(store, &known, &mut problems)?;
    conflicts(store, &mut problems)?;
    let missing = missing(store, basis.map(|basis| basis.today))?;
    problems.retain(|problem| !vanished::is_told(&missing, problem));
    problems.extend(missing);
    problems.sort_by_key(|problem| {
        let place = problem.place.as_ref();
        let line = place.map(|place| (place.line, place.column));
        (problem.is_note(), place.map(|place| place.file.clone()), line)
    });
    Ok(problems)
}

/// What lies in the directory: links, modes, files that no table takes.
fn files(store: &Store, problems: &mut Vec<Problem>) -> Result<(), Problems> {
    let mut loose: Option<(String, u32)> = None;
    let walk = walkdir::WalkDir::new(&store.root).sort_by_file_name().into_iter();
    let hidden =
        |entry: &walkdir::DirEntry| entry.depth() > 0 && entry.file_name().to_string_lossy().starts_with('.');
    for entry in walk.filter_entry(|entry| !hidden(entry)) {
        let Ok(entry) = entry else { continue };
        let file = relative(&store.root, entry.path());
        if file.is_empty() || !is_ours(&file) {
            continue;
        }
        if entry.path_is_symlink() {
            problems.push(Problem::at(Fact::SymbolicLink, Place::file(&file)));
        } else if entry.file_type().is_file() {
            let mode = mode_of(&entry);
            if mode & 0o077 != 0 && loose.is_none() {
                loose = Some((file.clone(), mode));
            }
            let in_month_folder = file.split_once('/').and_then(|(folder, _)| schema::table_named(folder));
            if in_month_folder.is_some_and(|table| table.monthly()) && Table::of_file(&file).is_none() {
                problems.push(Problem::at(Fact::StrangeFile, Place::file(&file)));
            }
        }
    }
    if let Some((file, mode)) = loose {
        problems.push(Problem::at(Fact::LooseMode { mode }, Place::file(file)));
    }
    Ok(())
}

/// The permission bits of a file; none that can't be told.
fn mode_of(entry: &walkdir::DirEntry) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    entry.metadata().map_or(0, |data| data.permissions().mode() & 0o777)
}

fn relative(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).map(|path| path.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Whether a file is the salon's; others may lie beside it.
fn is_ours(file: &str) -> bool {
    let top = file.split('/').next().unwrap_or_default();
    let stem = top.strip_suffix(".csv").unwrap_or(top);
    top == SETTINGS
        || schema::table_named(stem).is_some()
        || ["agreements", "dossiers", "imports", "log", OWN].contains(&top)
}

/// Dossiers: that each can be read, and says what it may in the places that salon reads.
fn dossiers(store: &Store, problems: &mut Vec<Problem>) -> Result<(), Problems> {
    for name in store.names_in("dossiers")? {
        let file = format!("dossiers/{name}");
        let Some(bytes) = store.bytes(&file)? else { continue };
        match document::read(&file, &bytes) {
            Ok(tree) => {
                let (_, mut found) = Dossier::read(&tree);
                document::with_lines(&mut found, &bytes);
                problems.extend(found);
            }
            Err(found) => problems.extend(found.0),
        }
    }
    Ok(())
}

/// Rows of ours that a hand's rows stood in the way of, until somebody settles them.
fn conflicts(store: &Store, problems: &mut Vec<Problem>) -> Result<(), Problems> {
    let Some(mut reader) = store.reader(commit::CONFLICTS, None)? else { return Ok(()) };
    let change = reader.heading.find("change").unwrap_or(0);
    super::query::each_row(&mut reader, problems, |row, problems| {
        let fact = Fact::ConflictKept { change: row.text(change).into_owned() };
        problems.push(Problem::at(fact, row.place_of(None)));
    })
}
