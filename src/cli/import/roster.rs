//! `salon import roster`: the month grid that the shop keeps, names down and days across.

use super::register::{self, hash};
use super::sheets::file_sheets;
use super::{rejected, roster_rejected};
use crate::cli::moved::{self, Asked, Moved, Working};
use crate::cli::roster::change::{Planned, is_hers};
use crate::cli::world::World;
use crate::cli::{Format, day, print_records, register as door};
use crate::domain::change::{Change, Edit};
use crate::domain::day::Month;
use crate::domain::problem::{Exit, Fact, Place, Problem, Problems};
use crate::domain::record::shift::Shift;
use crate::domain::roster_fact::RosterFact;
use crate::domain::rostering::Step;
use crate::domain::rule::Rules;
use crate::domain::schema;
use crate::domain::sheet::Sheet;
use crate::import::memory::{Memory, Remembering};
use crate::import::roster::grid::{self, Entry, Grid, Known, Rejected};
use crate::import::roster::news::{self, Fate, SAID};
use crate::messages::help::both;
use crate::messages::import as sheets_words;
use crate::messages::roster as words;
use crate::store::commit::Proposal;
use crate::store::directory::Store;
use clap::Args;
use serde_json::json;
use std::path::{Path, PathBuf};

/// The word under which it is remembered.
const KIND: &str = "roster";

#[derive(Args, Debug)]
pub struct RosterSheetArgs {
    #[arg(value_name = "FILE", required = true, value_hint = clap::ValueHint::FilePath,
          help = both("表格文件；- 是标准输入", "spreadsheets; - is standard input"))]
    pub files: Vec<PathBuf>,
    #[arg(long, value_name = "MONTH", help = both("哪个月的表，如 2026-12（否则看标题、工作表、文件名）", "of which month, like 2026-12 (else told by title, tab, file name)"))]
    pub month: Option<String>,
    #[arg(long, value_name = "NAME", help = both("只读这张工作表", "only this tab of a workbook"))]
    pub sheet: Vec<String>,
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath,
          help = both("未导入的行写到哪里", "where rejected rows go"))]
    pub rejected: Option<PathBuf>,
}

/// A sheet with the name under which it is told.
struct Source {
    name: String,
    path: PathBuf,
    stem: String,
    sheet: Sheet,
}

/// What became of one grid.
#[derive(Debug)]
struct Brought {
    name: String,
    /// Its place among the sheets.
    source: usize,
    month: Month,
    new: usize,
    updated: usize,
    usual: usize,
    unchanged: usize,
    rejected: Vec<Rejected>,
    /// Words of the sheet with hours of its own, other than those of the rules.
    meant: Vec<(String, String)>,
}

/// The edits of an import, what became of its grids, and what they leave to be moved.
type Decided = (Vec<Edit>, Vec<Brought>, Vec<Moved>);

pub fn run(world: &World, args: &RosterSheetArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let month = args.month.as_deref().map(|text| asked_month(text, world, &rules)).transpose()?;
    let sources = read(&args.files, &args.sheet)?;
    let mut ids = world.ids();
    let mut decide = |store: &Store| -> Result<Decided, Problems> {
        let grids = grids(store, &sources, &rules, month, world)?;
        let days = |grid: &Grid| day::bounds(grid.month);
        let from = grids.iter().filter_map(|(.., grid)| days(grid)).map(|(first, _)| first).min();
        let until = grids.iter().filter_map(|(.., grid)| days(grid)).map(|(_, last)| last).max();
        let (Some(from), Some(until)) = (from, until) else { return Ok(Default::default()) };
        let mut bringing = Bringing::new(store, Working::read(store, from, until)?)?;
        let brought: Vec<Brought> =
            grids.into_iter().map(|(source, name, grid)| bringing.grid(source, name, grid, &rules)).collect();
        let asked = Asked { from, until, staff: None, now: world.now(&rules) };
        let moved = moved::find(store, &rules, &bringing.working, &asked)?;
        Ok((bringing.edits(&mut ids), brought, moved))
    };
    let (outcome, brought, moved) = if world.dry_run {
        let store = world.store()?;
        let (_, brought, moved) = decide(&store)?;
        (None, brought, moved)
    } else {
        let (outcome, (brought, moved)) = world.door(&rules)?.write("import roster", |store| {
            let (edits, brought, moved) = decide(store)?;
            let about = brought.iter().map(about).collect::<Vec<_>>().join(" ");
            let change = Change { command: "import roster".into(), by: world.by.clone(), about, edits };
            Ok::<_, Problems>((Proposal::Change(change), (brought, moved)))
        })?;
        (Some(outcome), brought, moved)
    };
    say(world, &brought, &moved);
    let mut unwritten = Problems::default();
    if outcome.is_some() {
        for (one, source) in brought.iter().filter_map(|one| Some((one, sources.get(one.source)?))) {
            let asked = args.rejected.as_deref();
            let (sheet, rejected) = (&source.sheet, &one.rejected);
            let file = roster_rejected::write(world, &source.path, asked, sheet, one.month, rejected);
            let file = unwritten.keep(file).flatten();
            if let Some(file) = file.filter(|_| !moved::for_machines(world)) {
                world.tell(&sheets_words::rejected_files(&[file.display().to_string()], KIND, world.lang));
            }
        }
    }
    if !moved::for_machines(world) || outcome.is_some() {
        door::ended(world, outcome.as_ref());
    }
    let doubted = brought.iter().any(|one| !one.rejected.is_empty());
    let unwritten = rejected::not_written(world, &unwritten);
    Ok(if doubted { Exit::Refused } else { Exit::Done }.max(unwritten))
}

fn about(one: &Brought) -> String {
    let Brought { name, new, updated, usual, unchanged, rejected, .. } = one;
    format!("{name}: +{new} ~{updated} -{usual} ={unchanged} ?{}", rejected.len())
}

fn asked_month(text: &str, world: &World, rules: &Rules) -> Result<Month, Problems> {
    let bad = || Problems::from(Fact::BadOption { option: "--month", text: text.to_string() });
    match day::run(text, world.today(rules)) {
        Ok((day::Run::Month, first, _)) => Ok(first.month()),
        _ => Err(bad()),
    }
}

/// The sheets of all files; everything that can't be read at once.
fn read(files: &[PathBuf], tabs: &[String]) -> Result<Vec<Source>, Problems> {
    let (mut sources, mut problems) = (Vec::new(), Vec::new());
    for path in files {
        match file_sheets(path) {
            Ok(mut sheets) => {
                sheets.retain(|sheet| tabs.is_empty() || tabs.contains(&sheet.name));
                let several = sheets.len() > 1;
                sources.extend(sheets.into_iter().map(|sheet| source(path, sheet, several)));
            }
            Err(found) => problems.extend(found.0),
        }
    }
    Problems(problems).or_ok()?;
    Ok(sources)
}

fn source(path: &Path, sheet: Sheet, several: bool) -> Source {
    let name = path.display().to_string();
    let name = if several { format!("{name}[{}]", sheet.name) } else { name };
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    Source { name, path: path.to_path_buf(), stem, sheet }
}

/// The grids of the sheets; tabs without one are passed over where another has one.
fn grids(
    store: &Store,
    sources: &[Source],
    rules: &Rules,
    month: Option<Month>,
    world: &World,
) -> Result<Vec<(usize, String, Grid)>, Problems> {
    let staff = register::menu(store, &schema::STAFF)?;
    let (open, today) = (rules.shop.hours.widest(), world.today(rules));
    let known = Known { staff: &staff, rules: &rules.roster, open, today, month };
    let (mut grids, mut problems) = (Vec::new(), Vec::new());
    let at = |source: &Source, fact| Problem::at(Fact::Roster(fact), Place::file(source.name.clone()));
    for (at_source, source) in sources.iter().enumerate() {
        match grid::read(&source.sheet, &source.stem, &known) {
            Some(Ok(grid)) => grids.push((at_source, source.name.clone(), grid)),
            Some(Err(fact)) => problems.push(at(source, fact)),
            None => {}
        }
    }
    if grids.is_empty() && problems.is_empty() {
        problems.extend(sources.iter().map(|source| at(source, RosterFact::NoGrid)));
    }
    Problems(problems).or_ok()?;
    Ok(grids)
}

/// Brings grids in, one after the other.
struct Bringing {
    working: Working,
    memory: Memory,
    planned: Planned,
    remembering: Remembering,
}

impl Bringing {
    fn new(store: &Store, working: Working) -> Result<Bringing, Problems> {
        let memory = register::memory(store, KIND)?;
        let remembering = Remembering::new(&[SAID.to_string()]);
        Ok(Bringing { working, memory, planned: Planned::default(), remembering })
    }

    fn grid(&mut self, source: usize, name: String, grid: Grid, rules: &Rules) -> Brought {
        let Grid { month, entries, rejected, legend } = grid;
        let meant = legend.differing(&rules.roster);
        let meant = meant.filter(|(_, hours)| {
            let is_it = |entry: &Entry| legend.hours(&entry.text, &rules.roster) == Some(hours);
            entries.iter().any(is_it)
        });
        let meant = meant.map(|(word, hours)| (word.clone(), hours.to_string())).collect();
        let mut brought =
            Brought { name, source, month, new: 0, updated: 0, usual: 0, unchanged: 0, rejected, meant };
        for entry in &entries {
            let hers = |row: &&Shift| is_hers(row, &entry.staff, entry.on);
            let rows: Vec<Shift> = self.working.shifts.iter().filter(hers).cloned().collect();
            let rows: Vec<&Shift> = rows.iter().collect();
            let news = news::decide(entry, &rows, &rules.roster, &self.memory, hash);
            let steps: &[Step] = match &news.fate {
                Fate::Unchanged => {
                    // A blank day that always was blank is nothing to count.
                    brought.unchanged += usize::from(entry.wish.is_some());
                    &[]
                }
                Fate::New(steps) => {
                    brought.new += 1;
                    steps
                }
                Fate::Updated(steps) => {
                    brought.updated += 1;
                    steps
                }
                Fate::Usual(steps) => {
                    brought.usual += 1;
                    steps
                }
                Fate::Rejected(rejected) => {
                    brought.rejected.push(rejected.clone());
                    &[]
                }
            };
            self.planned.take(&mut self.working, &entry.staff, entry.on, &rows, steps);
            if let Some(mark) = news.remember {
                let key = news::key(entry);
                match self.memory.get(&key) {
                    Some(_) => {
                        let marks = vec![(SAID.to_string(), mark.as_str().to_string())];
                        self.remembering.remember_changed(&key, marks);
                    }
                    None => self.remembering.remember_new(&key, &entry.staff, [mark].into_iter()),
                }
            }
        }
        brought.rejected.sort_by_key(|rejected| rejected.line);
        brought
    }

    fn edits(self, ids: &mut crate::domain::id::IdMaker) -> Vec<Edit> {
        let mut edits = self.planned.edits(ids, &self.working);
        edits.extend(self.remembering.edits(&self.memory.file));
        edits
    }
}

/// Rejected cells that are rejected for the same reason are told once, with all their places.
fn problems(brought: &Brought) -> Vec<Problem> {
    let mut problems: Vec<Problem> = Vec::new();
    for rejected in &brought.rejected {
        let known = problems.iter_mut().find(|problem| problem.fact == rejected.fact);
        match known.and_then(|problem| problem.place.as_mut()) {
            Some(place) => place.text = format!("{}；{}", place.text, rejected.text),
            None => {
                let place =
                    Place { text: rejected.text.clone(), ..Place::line(&brought.name, rejected.line) };
                problems.push(Problem::at(rejected.fact.clone(), place));
            }
        }
    }
    problems
}

fn say(world: &World, brought: &[Brought], moved: &[Moved]) {
    for one in brought {
        world.warn(&problems(one));
    }
    if moved::for_machines(world) {
        let record = |one: &Brought| {
            json!({
                "kind": KIND,
                "month": one.month.to_string(),
                "new": one.new,
                "updated": one.updated,
                "usual": one.usual,
                "unchanged": one.unchanged,
                "rejected": one.rejected.len(),
                "to_move": moved::records(world, moved),
            })
        };
        let records: Vec<_> = brought.iter().map(record).collect();
        let format = if world.format == Format::Jsonl { Format::Jsonl } else { Format::Json };
        return print_records(world, &records, format);
    }
    for one in brought {
        let counts = [one.new, one.updated, one.unchanged, one.usual];
        if !one.meant.is_empty() {
            let told = words::legend(&one.meant, world.lang);
            world.tell(&crate::render::safe::shown(&told));
        }
        world.tell(&words::imported(one.month, counts, one.rejected.len(), world.dry_run, world.lang));
    }
    moved::say(world, moved);
}
