//! What is told where a time can't be had: every reason, and the nearest free times as the remedy.

use super::desk::{self, Desk};
use crate::domain::book::series::Visit;
use crate::domain::day::Moment;
use crate::domain::problem::{Fact, Problem, Problems};
use crate::domain::refusal::Refusal;
use crate::domain::rule::Rules;
use crate::store::asked;
use crate::store::directory::Store;

/// What `--anyway` may pass over.
pub fn may_pass(rules: &Rules, anyway: bool) -> impl Fn(&Refusal) -> bool {
    move |refusal| anyway && is_overridable(rules, refusal)
}

fn is_overridable(rules: &Rules, refusal: &Refusal) -> bool {
    rules.booking.overridable.iter().any(|word| word == refusal.word())
}

/// The head, with the remedy, and every reason. Where all that stands against it stands against any time,
/// none is offered; where some of it does, the times are said to be for afterwards.
pub fn refused(
    store: &Store,
    desk: &Desk,
    rules: &Rules,
    visit: &Visit,
    start: Moment,
    refusals: Vec<Refusal>,
) -> Result<Vec<Problem>, Problems> {
    let Some(first) = visit.asks.first().and_then(|asks| asks.first()) else { return Ok(Vec::new()) };
    let limited = refusals.iter().any(Refusal::is_of_any_time);
    let mut offers = Vec::new();
    if !refusals.iter().all(Refusal::is_of_any_time) {
        let wide = wide(store, desk, rules, start)?;
        let book = wide.book();
        let near = book.nearest(visit, start);
        offers = near.iter().map(|offer| (offer.start, offer.staff.name.clone())).collect();
    }
    let anyway = refusals.iter().all(|refusal| is_overridable(rules, refusal));
    let head = Fact::NotBookable { service: first.service.name.clone(), at: start, offers, limited, anyway };
    let reasons = named(store, desk, refusals)?.into_iter().map(Fact::Refused);
    Ok([head].into_iter().chain(reasons).map(Problem::new).collect())
}

/// The book of the days among which another time is looked for.
pub fn wide<'r>(store: &Store, desk: &Desk, rules: &'r Rules, start: Moment) -> Result<Desk<'r>, Problems> {
    let from = desk.now.day.max(start.day.plus(-1));
    let mut wide = Desk::open(store, rules, desk.now)?;
    wide.fill(store, from, from.plus(rules.booking.search))?;
    Ok(wide)
}

/// Reasons with the names of those whom they are about.
pub fn named(store: &Store, desk: &Desk, refusals: Vec<Refusal>) -> Result<Vec<Refusal>, Problems> {
    let mut ids = Vec::new();
    desk::clients_in(&refusals, &mut ids);
    let names = asked::names(store, &ids, &mut Vec::new())?;
    Ok(refusals.into_iter().map(|refusal| desk.named(refusal, &names)).collect())
}
