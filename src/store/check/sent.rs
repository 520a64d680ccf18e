//! Messages of days that are over of which nobody knows whether they went.

use crate::domain::day::Day;
use crate::domain::problem::{Fact, Problem, Problems};
use crate::domain::row::Row;
use crate::domain::schema::MESSAGES;
use crate::domain::send::attempt::{Attempt, State};
use crate::domain::send_fact::SendFact;
use crate::store::directory::Store;
use crate::store::query;

pub fn check(store: &Store, today: Day, problems: &mut Vec<Problem>) -> Result<(), Problems> {
    for month in store.months(&MESSAGES)? {
        let (file, mut left, mut first) = (MESSAGES.file(month), 0, None);
        // What is wrong with the rows is told with the table.
        query::each(store, &file, &MESSAGES, &mut Vec::new(), |row, _| {
            let open = |tried: &Attempt| matches!(tried.state, State::Sending | State::Doubtful);
            if Attempt::read(&row).0.is_some_and(|tried| open(&tried) && tried.at.day < today) {
                left += 1;
                first.get_or_insert_with(|| row.place("state"));
            }
        })?;
        if let Some(place) = first {
            let fact = Fact::Send(SendFact::LeftSending { count: left });
            problems.push(Problem::at(fact, place));
        }
    }
    Ok(())
}
