//! The clock of complaints and feedback: by the wall or by opening hours, as the rule complaint.counts says.

use super::till::load::sound;
use crate::domain::clock::Hours;
use crate::domain::problem::Problems;
use crate::domain::record::closure::Closure;
use crate::domain::roster::Roster;
use crate::domain::rule::Rules;
use crate::domain::schema;
use crate::store::directory::Store;
use crate::store::query;

/// When the shop is not open as usual.
pub fn closures(store: &Store) -> Result<Vec<Closure>, Problems> {
    let mut problems = Vec::new();
    let read = query::all(store, "closures.csv", &schema::CLOSURES, &mut problems, Closure::read)?;
    sound(problems)?;
    Ok(read.into_iter().flatten().collect())
}

/// Asks something of the clock, in the time that counts.
pub fn by_the_clock<T>(rules: &Rules, closures: &[Closure], ask: impl FnOnce(&Hours) -> T) -> T {
    let roster = Roster { rules, closures, shifts: &[] };
    ask(&Hours { counts: rules.complaint.counts, open: &|day| roster.open(day) })
}
