//! How what is asked of the book is arranged: every visit of it, or what of a course does not fit.

use super::desk::Desk;
use super::refused::{may_pass, refused, wide};
use super::wanted::{BookAddArgs, Found};
use crate::domain::book::Patron;
use crate::domain::book::place::Passes;
use crate::domain::book::rooms::Apart;
use crate::domain::book::series::Arranged;
use crate::domain::book_fact::BookFact;
use crate::domain::day::{Day, Moment};
use crate::domain::problem::{Fact, Problem, Problems};
use crate::domain::refusal::Refusal;
use crate::domain::rule::Rules;
use crate::store::directory::Store;

/// What is asked of the book.
pub struct Asked<'a> {
    pub store: &'a Store,
    pub rules: &'a Rules,
    pub desk: &'a Desk<'a>,
    pub args: &'a BookAddArgs,
    pub found: &'a Found<'a>,
    pub patrons: &'a [Patron],
}

impl Asked<'_> {
    /// The nearest times at which friends who are apart would have one room.
    pub fn together(&self, apart: &Apart, start: Moment) -> Result<Vec<Moment>, Problems> {
        if !apart.at_all {
            return Ok(Vec::new());
        }
        let wide = wide(self.store, self.desk, self.rules, start)?;
        let visit = self.found.visit(self.args, self.patrons, start);
        Ok(wide.book().nearest_together(&visit, start).iter().map(|offer| offer.start).collect())
    }
}

/// The visits that fit, with their beginnings.
pub type Visits<'a> = Vec<(Moment, Arranged<'a>)>;

impl<'a> Asked<'a> {
    /// Finds a place for every visit; what can't be is refused with every reason and the nearest free
    /// times, or left out where a part is wanted.
    pub fn arrange(&self, starts: &[Moment]) -> Result<(Visits<'a>, Vec<Problem>), Problems> {
        let may = may_pass(self.rules, self.args.anyway);
        let passes: Passes = &may;
        let (mut visits, mut problems) = (Vec::new(), Vec::new());
        let (mut beyond, mut until) = (0, None);
        let book = self.desk.book();
        for start in starts {
            let visit = self.found.visit(self.args, self.patrons, *start);
            let arranged = book.arrange(&visit, *start, passes);
            let why = arranged.refusals.clone();
            match why.iter().find_map(last_day).filter(|_| starts.len() > 1) {
                _ if arranged.complete => visits.push((*start, arranged)),
                Some(last) => (beyond, until) = (beyond + 1, Some(last)),
                None => problems.extend(refused(self.store, self.desk, self.rules, &visit, *start, why)?),
            }
        }
        problems
            .extend(until.map(|until| Fact::Book(BookFact::CourseBeyond { until, count: beyond }).into()));
        if !problems.is_empty() && (!self.args.partly || visits.is_empty()) {
            let short = (starts.len() > 1).then(|| self.short(starts, visits.len()).into());
            return Err(Problems(short.into_iter().chain(problems).collect()));
        }
        Ok((visits, problems))
    }

    /// A course of which not everything fits: what would, and the times at which all of it does.
    fn short(&self, starts: &[Moment], fits: usize) -> Fact {
        let first = starts.first().copied().unwrap_or(self.desk.now);
        let visit = self.found.visit(self.args, self.patrons, first);
        let offers = self.desk.book().alike(&visit, starts);
        Fact::Book(BookFact::CourseShort { fits, times: starts.len(), offers })
    }
}

/// The last day of the book, where that is what stands against it.
fn last_day(refusal: &Refusal) -> Option<Day> {
    match refusal {
        Refusal::TooFarAhead { until } => Some(*until),
        _ => None,
    }
}
