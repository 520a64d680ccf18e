//! `salon roster off|extra|set|clear`: what becomes of somebody's days.

use super::{WhoAndWhen, called, ended, the_staff};
use crate::cli::moved::{self, Asked, Working};
use crate::cli::world::World;
use crate::cli::{day, register};
use crate::domain::change::{Cells, Edit};
use crate::domain::day::Day;
use crate::domain::id::{IdMaker, Kind};
use crate::domain::problem::{Exit, Problems};
use crate::domain::record::shift::Shift;
use crate::domain::rostering::{self, Said, Step, Wish};
use crate::domain::schema::ROSTER;
use crate::domain::spans::Spans;
use crate::messages::roster as words;
use std::collections::{BTreeMap, HashSet};

/// The columns of a new row.
const COLUMNS: [&str; 6] = ["id", "staff", "on", "shift", "hours", "note"];

pub fn run(
    world: &World,
    command: &str,
    who: &WhoAndWhen,
    wish: Result<Wish, Problems>,
    note: Option<&str>,
) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let (today, now) = (world.today(&rules), world.now(&rules));
    let days = day::days(&who.day, who.until.as_deref(), today);
    let (wish, (from, until)) = understood(world, wish, days, &who.staff)?;
    let mut ids = world.ids();
    let (outcome, (name, changed, moved, told)) = register::write(world, command, |store| {
        let mut working = Working::read(store, from, until)?;
        let staff = the_staff(&working.staff, &who.staff)?.clone();
        let (mut planned, mut wishes) = (Planned::default(), Vec::new());
        for on in day::each(from, until) {
            let wish = planned.day(&mut working, &staff.id, on, &wish, note);
            wishes.push(wish);
        }
        let asked = Asked { from, until, staff: Some(&staff.id), now };
        let moved = moved::find(store, &rules, &working, &asked)?;
        // What is there already is told with what came on top, where it is the same on all days.
        let same = wishes.iter().all(|one| Some(one) == wishes.first());
        let told = wishes.into_iter().next().filter(|_| same).unwrap_or_else(|| wish.clone());
        let changed = planned.changed;
        let about = format!("{} {from} {until}", staff.id);
        Ok((planned.edits(&mut ids, &working), about, (staff.name, changed, moved, told)))
    })?;
    if !moved::for_machines(world) {
        let said = called(&told, &rules, world);
        world.tell(&match changed {
            true => words::noted(&name, from, until, &said, world.lang),
            false => words::as_before(&name, from, until, world.lang),
        });
    }
    moved::say(world, &moved);
    Ok(ended(world, outcome.as_ref()))
}

/// The wish and the days; where one of them is not understood, an unknown name is told beside it.
fn understood(
    world: &World,
    wish: Result<Wish, Problems>,
    days: Result<(Day, Day), Problems>,
    staff: &str,
) -> Result<(Wish, (Day, Day)), Problems> {
    let mut problems = Problems::default();
    let (wish, days) = (problems.keep(wish), problems.keep(days));
    if let Some(both) = wish.zip(days) {
        return Ok(both);
    }
    let (store, today) = (world.store()?, world.today(&world.rules()?));
    let working = Working::read(&store, today, today);
    store.release();
    if let Some(working) = problems.keep(working) {
        problems.keep(the_staff(&working.staff, staff));
    }
    Err(problems)
}

/// Edits of the roster, day by day.
#[derive(Default)]
pub struct Planned {
    edits: Vec<Edit>,
    /// New rows by their file; ids are given at the end.
    new: BTreeMap<String, Vec<(String, Day, Said)>>,
    pub changed: bool,
}

impl Planned {
    /// Takes the steps of one day, and puts the day into `working` as it will be; gives back what the day
    /// has then.
    fn day(&mut self, working: &mut Working, staff: &str, on: Day, wish: &Wish, note: Option<&str>) -> Wish {
        let rows: Vec<Shift> = working.shifts.iter().filter(|row| is_hers(row, staff, on)).cloned().collect();
        let rows: Vec<&Shift> = rows.iter().collect();
        let wish = rostering::beside(&rows, wish);
        self.take(working, staff, on, &rows, &rostering::steps(&rows, &wish, note));
        wish
    }

    /// Takes steps from the rows that a day had.
    pub fn take(&mut self, working: &mut Working, staff: &str, on: Day, rows: &[&Shift], steps: &[Step]) {
        for step in steps {
            self.step(step, staff, on);
        }
        let like = Shift {
            id: String::new(),
            staff: staff.to_string(),
            on,
            shift: String::new(),
            hours: None,
            note: String::new(),
            source: Default::default(),
        };
        working.shifts.retain(|row| !is_hers(row, staff, on));
        working.shifts.extend(rostering::taken(rows, steps, &like));
    }

    fn step(&mut self, step: &Step, staff: &str, on: Day) {
        self.changed = true;
        match step {
            Step::Add(said) => {
                let file = ROSTER.file(on.month());
                self.new.entry(file).or_default().push((staff.to_string(), on, said.clone()));
            }
            Step::Change(row, said) => {
                let cells = vec![
                    ("shift".to_string(), said.shift.clone()),
                    ("hours".to_string(), hours(said)),
                    ("note".to_string(), said.note.clone()),
                ];
                let file = row.source.file.to_string();
                self.edits.push(Edit::Update { file, id: row.id.clone(), cells });
            }
            Step::Remove(row) => {
                self.edits.push(Edit::Remove { file: row.source.file.to_string(), id: row.id.clone() });
            }
        }
    }

    pub fn edits(mut self, ids: &mut IdMaker, working: &Working) -> Vec<Edit> {
        let mut taken: HashSet<String> = working.shifts.iter().map(|row| row.id.clone()).collect();
        let columns: Vec<String> = COLUMNS.map(str::to_string).into();
        for (file, rows) in self.new {
            let row = |(staff, on, said): (String, Day, Said)| {
                let id = ids.make(Kind::Shift, Some(on.month()), |id| taken.contains(id));
                taken.insert(id.clone());
                let cells = [id, staff, on.to_string(), said.shift.clone(), hours(&said), said.note];
                cells.iter().collect::<Cells>()
            };
            let rows = rows.into_iter().map(row).collect();
            self.edits.push(Edit::Insert { file, columns: columns.clone().into(), rows });
        }
        self.edits
    }
}

/// Whether a row is of that member of staff and that day.
pub fn is_hers(row: &Shift, staff: &str, on: Day) -> bool {
    row.staff == staff && row.on == on
}

fn hours(said: &Said) -> String {
    said.hours.as_ref().map(Spans::to_string).unwrap_or_default()
}
