//! Feedback held against the visits, and agreements against their files: marks that are none, answers before
//! the word, a visit of somebody else, two agreements from one day, a text that is gone.

use super::tables::rows;
use crate::domain::day::{Day, Moment};
use crate::domain::feedback_fact::FeedbackFact;
use crate::domain::guarantee_fact::GuaranteeFact;
use crate::domain::problem::{Fact, Place, Problem, Problems};
use crate::domain::row::Row;
use crate::domain::rule::feedback::BEST;
use crate::domain::schema;
use crate::store::agreements::{self, FILE};
use crate::store::directory::Store;
use crate::store::query::each;
use std::collections::HashMap;

pub fn check(store: &Store, problems: &mut Vec<Problem>) -> Result<(), Problems> {
    let mut named: HashMap<String, Vec<(String, Place)>> = HashMap::new();
    rows(store, &schema::FEEDBACK, |row| {
        mark(row, "score", problems);
        times(row, problems);
        let (visit, client) = (row.get("visit"), row.get("client"));
        if !visit.trim().is_empty() && !client.trim().is_empty() {
            let whose = (client.trim().to_string(), row.place("visit"));
            named.entry(visit.trim().to_string()).or_default().push(whose);
        }
    })?;
    rows(store, &schema::FOLLOWUPS, |row| mark(row, "score", problems))?;
    rows(store, &schema::VISITS, |row| {
        mark(row, "rating", problems);
        let named = named.get(row.get("id").trim()).into_iter().flatten();
        for (_, place) in named.filter(|(client, _)| row.get("client").trim() != client) {
            let fact = FeedbackFact::ForeignVisit { visit: row.get("id").trim().to_string() };
            problems.push(Problem::at(Fact::Feedback(fact), place.clone()));
        }
    })?;
    agreements(store, problems)
}

/// A mark that is a whole number, and not from 1 to 5; other cells are told by the look at the tables.
fn mark(row: &dyn Row, column: &str, problems: &mut Vec<Problem>) {
    let cell = row.get(column);
    let outside = |mark: u32| !(1..=BEST).contains(&mark);
    if cell.trim().parse().is_ok_and(outside) {
        let fact = FeedbackFact::ScoreOutside { score: cell.trim().to_string() };
        problems.push(Problem::at(Fact::Feedback(fact), row.place(column)));
    }
}

/// Nobody answers before something was said.
fn times(row: &dyn Row, problems: &mut Vec<Problem>) {
    let Some(at) = Moment::parse(row.get("at").trim()) else { return };
    for column in ["answered_at", "resolved_at"] {
        if Moment::parse(row.get(column).trim()).is_some_and(|later| later < at) {
            let fact = FeedbackFact::BeforeGiven { at };
            problems.push(Problem::at(Fact::Feedback(fact), row.place(column)));
        }
    }
}

fn agreements(store: &Store, problems: &mut Vec<Problem>) -> Result<(), Problems> {
    let mut from: HashMap<Day, String> = HashMap::new();
    let mut texts: Vec<(String, Place)> = Vec::new();
    each(store, FILE, &schema::AGREEMENTS, &mut Vec::new(), |row, _| {
        let text = |column: &str| row.get(column).trim().to_string();
        let mut push = |fact, column| problems.push(Problem::at(Fact::Guarantee(fact), row.place(column)));
        let Some(day) = Day::parse(&text("from_on")) else { return };
        if let Some(version) = from.insert(day, text("version")) {
            push(GuaranteeFact::SameDay { version }, "from_on");
        }
        if let Some(told) = Day::parse(&text("announced_on")).filter(|told| *told > day) {
            push(GuaranteeFact::ToldLate { told }, "announced_on");
        }
        if !text("file").is_empty() {
            texts.push((text("file"), row.place("file")));
        }
    })?;
    for (file, place) in texts {
        if agreements::text(store, &file)?.is_none() {
            problems.push(Problem::at(Fact::Guarantee(GuaranteeFact::FileGone { file }), place));
        }
    }
    Ok(())
}
