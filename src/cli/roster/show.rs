//! `salon roster show`: a month grid for people, a plain list for programs.

use super::{RosterShowArgs, shift_word, the_staff};
use crate::cli::day::{self, Run};
use crate::cli::moved::Working;
use crate::cli::world::World;
use crate::cli::{Format, print_listing};
use crate::domain::day::Day;
use crate::domain::hours::WeekHours;
use crate::domain::problem::{Exit, Problems};
use crate::domain::record::shift::{EXTRA, HOURS, OFF, Shift};
use crate::domain::record::staff::Staff;
use crate::domain::roster::Roster;
use crate::domain::rule::Rules;
use crate::domain::spans::Spans;
use crate::messages::{register as titles, roster as words};
use crate::render::grid::{Grid, GridColumn};
use crate::render::listing::{Column, Listing};
use unicode_width::UnicodeWidthStr;

/// Cells of a terminal of which nothing is known.
const WIDTH: usize = 80;

pub fn run(world: &World, args: &RosterShowArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let today = world.today(&rules);
    let when = args.when.as_deref().unwrap_or("month");
    let mut problems = Problems::default();
    let found = problems.keep(day::run(when, today));
    let (run, from, until) = found.unwrap_or((Run::Day, today, today));
    let store = world.store()?;
    let working = Working::read(&store, from, until)?;
    store.release();
    let one = args.staff.as_deref().and_then(|asked| problems.keep(the_staff(&working.staff, asked)));
    problems.or_ok()?;
    let rostered = |staff: &Staff| working.shifts.iter().any(|row| row.staff == staff.id);
    let staff: Vec<&Staff> = match one {
        Some(one) => vec![one],
        None => working.staff.iter().filter(|staff| staff.active || rostered(staff)).collect(),
    };
    let showing = Showing { world, rules: &rules, working: &working, staff, from, until };
    match world.format {
        Format::Table if showing.staff.is_empty() => world.tell(words::nobody(world.lang)),
        Format::Table if run != Run::Day => world.say(&showing.grid(run)),
        _ => print_listing(world, &showing.listing()),
    }
    Ok(Exit::Done)
}

struct Showing<'a> {
    world: &'a World,
    rules: &'a Rules,
    working: &'a Working,
    staff: Vec<&'a Staff>,
    from: Day,
    until: Day,
}

impl Showing<'_> {
    fn days(&self) -> impl Iterator<Item = Day> {
        day::each(self.from, self.until)
    }

    fn roster(&self) -> Roster<'_> {
        self.working.roster(self.rules)
    }

    fn rows(&self, staff: &Staff, on: Day) -> Vec<&Shift> {
        let hers = |row: &&Shift| row.staff == staff.id && row.on == on;
        self.working.shifts.iter().filter(hers).collect()
    }

    /// A line for each day and member of staff.
    fn listing(&self) -> Listing {
        let lang = self.world.lang;
        let people = self.world.format.tells_people();
        let title = |column: &str| titles::title(column, lang);
        let columns = vec![
            Column::new("on", title("on")),
            Column::new("name", words::name(lang).to_string()),
            Column::new("hours", words::hours(lang).to_string()),
            Column::new("shift", title("shift")),
            Column::new("note", title("note")),
            Column::hidden("staff"),
            Column::hidden("id"),
        ];
        let mut rows = Vec::new();
        for on in self.days() {
            for staff in &self.staff {
                let hers = self.rows(staff, on);
                let hours = self.roster().works(staff, on).spans.to_string();
                let join = |cell: &dyn Fn(&Shift) -> String| {
                    let cells = hers.iter().map(|row| cell(row)).filter(|cell| !cell.is_empty());
                    cells.collect::<Vec<_>>().join(if people { " " } else { ";" })
                };
                let shift = join(&|row| match people {
                    true => self.told(row),
                    false => row.shift.clone(),
                });
                let closed = if self.is_closed(on) { words::closed(lang) } else { "" };
                let shift = if people && !closed.is_empty() { closed.to_string() } else { shift };
                let day = if people { words::short_day(on, lang) } else { on.to_string() };
                let (note, ids) = (join(&|row| row.note.clone()), join(&|row| row.id.clone()));
                rows.push(vec![day, staff.name.clone(), hours, shift, note, staff.id.clone(), ids]);
            }
        }
        Listing { columns, rows }
    }

    /// What a row says, in the shop's words.
    fn told(&self, row: &Shift) -> String {
        let lang = self.world.lang;
        let hours = row.hours.as_ref().map(Spans::to_string).unwrap_or_default();
        match (row.shift.as_str(), hours.is_empty()) {
            (OFF, true) => words::day_off(lang).to_string(),
            (OFF, false) => words::hours_off(&hours, lang),
            (EXTRA, _) => words::extra(&hours, lang),
            (HOURS, _) => String::new(),
            (shift, _) => shift_word(shift, self.rules).to_string(),
        }
    }

    fn is_closed(&self, on: Day) -> bool {
        self.roster().open(on).is_empty()
    }

    fn grid(&self, run: Run) -> String {
        let lang = self.world.lang;
        let mut letters = Letters::default();
        let columns = self.days().map(|on| GridColumn {
            heads: vec![on.day_number().to_string(), words::weekday_letter(on.weekday(), lang).to_string()],
            cells: self.staff.iter().map(|staff| self.cell(staff, on, &mut letters)).collect(),
        });
        let grid = Grid {
            corner: words::name(lang).to_string(),
            names: self.staff.iter().map(|staff| staff.name.clone()).collect(),
            columns: columns.collect(),
        };
        let days = grid.columns.len();
        let cuts: Vec<Vec<usize>> = match run {
            Run::Month => vec![vec![days], vec![15, days - 15], vec![10, 10, days - 20]],
            _ => vec![vec![days], vec![4, 3]],
        };
        let title = match run {
            Run::Month => words::title(self.from.month(), lang),
            _ => words::title_days(self.from, self.until, lang),
        };
        let as_usual = |column: &GridColumn| column.cells.iter().any(|cell| cell.starts_with('.'));
        let usual = if grid.columns.iter().any(as_usual) { self.usual() } else { Vec::new() };
        let notes = [self.legend(&grid, &letters), usual, self.closures()].concat();
        let text = grid.text(self.width(), &cuts, self.world.colour);
        format!("{title}\n\n{text}\n{}\n", notes.join("\n"))
    }

    /// The sign of a day: a shift's word, a letter for hours of its own, 休, a point for the usual.
    fn cell(&self, staff: &Staff, on: Day, letters: &mut Letters) -> String {
        if self.is_closed(on) {
            return words::closed_mark(self.world.lang).to_string();
        }
        let rows = self.rows(staff, on);
        let working = self.roster().works(staff, on);
        if rows.iter().any(|row| row.shift == OFF && row.hours.is_none()) {
            return self.off_word();
        }
        let base = rows.iter().find(|row| row.shift != OFF && row.shift != EXTRA);
        let sign = match base {
            Some(row) => match &row.hours {
                Some(hours) => letters.of(hours),
                None => shift_word(&row.shift, self.rules).to_string(),
            },
            None if working.spans.is_empty() => String::new(),
            None => ".".to_string(),
        };
        let extra = if rows.iter().any(|row| row.shift == EXTRA) { "+" } else { "" };
        let off = if rows.iter().any(|row| row.shift == OFF) { "-" } else { "" };
        format!("{sign}{extra}{off}")
    }

    fn off_word(&self) -> String {
        self.rules.roster.off.first().cloned().unwrap_or_else(|| OFF.to_string())
    }

    /// What the signs mean: shifts, letters, marks; only those that are there.
    fn legend(&self, grid: &Grid, letters: &Letters) -> Vec<String> {
        let lang = self.world.lang;
        let cells = || grid.columns.iter().flat_map(|column| &column.cells);
        let used = |word: &str| cells().any(|cell| cell.trim_end_matches(['+', '-']) == word);
        let shifts = self.rules.roster.shifts.iter();
        let shifts = shifts.map(|shift| (shift_word(&shift.id, self.rules).to_string(), &shift.hours));
        let own = letters.0.iter().enumerate().map(|(at, hours)| (letter(at), hours));
        let named = shifts.chain(own).filter(|(word, _)| used(word));
        let named = named.map(|(word, hours)| format!("{word} {hours}"));
        let marks = ['.', '+', '-'].into_iter().filter(|mark| cells().any(|cell| cell.contains(*mark)));
        let blank = cells().any(String::is_empty).then_some(' ');
        let marks = marks.chain(blank).map(|mark| words::sign(mark, lang).to_string());
        wrapped(named.chain(marks), lang.pick("；", "; "), self.width())
    }

    fn width(&self) -> usize {
        self.world.width.unwrap_or(WIDTH)
    }

    /// The usual hours of each, a line for those who share them.
    fn usual(&self) -> Vec<String> {
        let mut lines: Vec<(Option<&WeekHours>, Vec<&str>)> = Vec::new();
        for staff in &self.staff {
            let hours = staff.hours.as_ref();
            match lines.iter_mut().find(|(known, _)| *known == hours) {
                Some((_, names)) => names.push(&staff.name),
                None => lines.push((hours, vec![&staff.name])),
            }
        }
        lines.into_iter().map(|(hours, names)| words::usual_hours(&names, hours, self.world.lang)).collect()
    }

    /// The closures of these days, with their notes.
    fn closures(&self) -> Vec<String> {
        let lang = self.world.lang;
        let met = self.working.closures.iter().filter(|one| one.from <= self.until && one.until >= self.from);
        let line = |one: &crate::domain::record::closure::Closure| {
            let kind = crate::messages::names::word(if one.opens { "open" } else { "closed" }, lang);
            let hours = one.hours.as_ref().map(Spans::to_string).unwrap_or_default();
            let days = words::days(one.from, one.until, lang);
            format!("{kind} {days} {hours} {}", one.note).split_whitespace().collect::<Vec<_>>().join(" ")
        };
        met.map(line).collect()
    }
}

/// Hours of their own, in the order in which the grid met them.
#[derive(Default)]
struct Letters(Vec<Spans>);

impl Letters {
    fn of(&mut self, hours: &Spans) -> String {
        let at = self.0.iter().position(|known| known == hours);
        letter(at.unwrap_or_else(|| {
            self.0.push(hours.clone());
            self.0.len() - 1
        }))
    }
}

/// The parts in lines no wider than the terminal.
fn wrapped(parts: impl Iterator<Item = String>, gap: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for part in parts {
        match lines.last_mut() {
            Some(line) if line.width() + gap.width() + part.width() <= width => {
                line.push_str(gap);
                line.push_str(&part);
            }
            _ => lines.push(part),
        }
    }
    lines
}

/// a, b, … z, and numbers after them.
fn letter(at: usize) -> String {
    match u8::try_from(at).ok().filter(|at| *at < 26) {
        Some(at) => char::from(b'a' + at).to_string(),
        None => (at + 1).to_string(),
    }
}
