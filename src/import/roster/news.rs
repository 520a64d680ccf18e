//! What of a grid is news against the roster: the same sheet twice changes nothing, and what a hand
//! has changed since is not undone by it (design section 4).

use super::grid::{Entry, Rejected};
use crate::domain::problem::Fact;
use crate::domain::record::shift::{EXTRA, HOURS, OFF, Shift};
use crate::domain::roster_fact::RosterFact;
use crate::domain::rostering::{Step, Wish, steps};
use crate::domain::rule::roster::RosterRules;
use crate::import::memory::{Mark, Memory, mark};
use crate::import::reconcile::Hash;

/// The one column of the memory: what the cell said.
pub const SAID: &str = "said";

/// What becomes of a cell.
#[derive(Debug)]
pub enum Fate<'a> {
    Unchanged,
    New(Vec<Step<'a>>),
    Updated(Vec<Step<'a>>),
    /// The sheet no longer says anything of the day.
    Usual(Vec<Step<'a>>),
    Rejected(Rejected),
}

/// What a cell becomes, and the mark under which it is remembered; no mark where the memory need not
/// change.
pub struct News<'a> {
    pub fate: Fate<'a>,
    pub remember: Option<Mark>,
}

/// By what a cell is known again.
pub fn key(entry: &Entry) -> String {
    format!("{}/{}", entry.staff, entry.on)
}

/// What a wish, or a row, says in one word: `early`, `hours 10:00-16:00`, `off`.
fn word(wish: Option<&Wish>) -> String {
    match wish {
        Some(Wish::Shift { shift, hours }) => match hours {
            Some(hours) => format!("{shift} {hours}"),
            None => shift.clone(),
        },
        Some(Wish::DayOff) => OFF.to_string(),
        _ => String::new(),
    }
}

fn word_of(row: &Shift) -> String {
    word(Some(&Wish::Shift { shift: row.shift.clone(), hours: row.hours.clone() }))
}

/// Decides a cell against the rows that the roster has of that day.
pub fn decide<'a>(
    entry: &Entry,
    rows: &[&'a Shift],
    rules: &RosterRules,
    memory: &Memory,
    hash: Hash,
) -> News<'a> {
    let is_base = |row: &&&Shift| row.shift != EXTRA && !(row.shift == OFF && row.hours.is_some());
    let base: Vec<&'a Shift> = rows.iter().filter(is_base).copied().collect();
    let here = base.first().map(|row| word_of(row)).unwrap_or_default();
    let said = word(entry.wish.as_ref());
    let last = memory.get(&key(entry)).and_then(|seen| memory.mark_of(seen, SAID));
    let now = mark(&said, hash);
    let unchanged = |remember| News { fate: Fate::Unchanged, remember };
    if last == Some(now.as_str()) || last.is_none() && said.is_empty() {
        return unchanged(None);
    }
    if here == said {
        return unchanged(Some(now));
    }
    let untouched = match last {
        Some(last) => mark(&here, hash).as_str() == last,
        None => here.is_empty(),
    };
    if !untouched {
        let told = |word: &str| rules.shift(word).and_then(|shift| shift.names.first()).cloned();
        let here = match here.as_str() {
            OFF => rules.off.first().cloned().unwrap_or_default(),
            word => told(word).unwrap_or_else(|| word.trim_start_matches(HOURS).trim().to_string()),
        };
        let fact = Fact::Roster(RosterFact::DayDiffers { sheet: entry.text.clone(), here });
        let rejected = Rejected { fact, line: entry.line, text: entry.place.clone() };
        return News { fate: Fate::Rejected(rejected), remember: None };
    }
    let fate = match &entry.wish {
        None => Fate::Usual(base.iter().map(|row| Step::Remove(row)).collect()),
        Some(wish) if base.is_empty() => Fate::New(steps(rows, wish, None)),
        Some(wish) => Fate::Updated(steps(rows, wish, None)),
    };
    News { fate, remember: Some(now) }
}
