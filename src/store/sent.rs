//! What was tried and done about due lines: the rows of `messages`, whole.

use super::directory::Store;
use super::query;
use crate::domain::day::{Day, Moment, Month};
use crate::domain::problem::Problems;
use crate::domain::schema;
use crate::domain::send::attempt::Attempt;
use memchr::memmem::Finder;
use std::collections::HashMap;

/// The rows about each key from a month on, in the order in which they were written.
pub fn tries(store: &Store, from: Month, until: Day) -> Result<HashMap<String, Vec<Attempt>>, Problems> {
    let mut tries: HashMap<String, Vec<Attempt>> = HashMap::new();
    for attempt in attempts(store, |month| month >= from && month <= until.month())? {
        tries.entry(attempt.key.clone()).or_default().push(attempt);
    }
    Ok(tries)
}

/// The rows about one key from a month on, whatever else stands in the files.
pub fn tries_of(store: &Store, key: &str, from: Month) -> Result<Vec<Attempt>, Problems> {
    let (mut found, mut problems, bytes) = (Vec::new(), Vec::new(), Finder::new(key));
    for month in store.months(&schema::MESSAGES)?.into_iter().filter(|month| *month >= from) {
        let file = schema::MESSAGES.file(month);
        let Some(mut reader) = store.reader(&file, Some(&schema::MESSAGES))? else { continue };
        query::each_with(&mut reader, &bytes, &mut problems, |row, problems| {
            let (tried, more) = Attempt::read(&row);
            problems.extend(more);
            found.extend(tried.filter(|tried| tried.key == key));
        })?;
    }
    Problems(problems).or_ok()?;
    Ok(found)
}

/// How many messages a channel may have begun in the last sixty seconds. Rows bear minutes, so those of this one and of
/// the last count, but for those of which `past` knows that they are longer ago.
pub fn begun_lately(
    store: &Store,
    channel: &str,
    now: Moment,
    past: &dyn Fn(&str) -> bool,
) -> Result<usize, Problems> {
    let mut count = 0;
    for minute in [now.plus_minutes(-1), now] {
        let (mut problems, at) = (Vec::new(), minute.to_string());
        let file = schema::MESSAGES.file(minute.day.month());
        let Some(mut reader) = store.reader(&file, Some(&schema::MESSAGES))? else { continue };
        query::each_with(&mut reader, &Finder::new(&at), &mut problems, |row, _| {
            let begun = Attempt::read(&row).0.filter(|tried| tried.via == channel && tried.at == minute);
            count += usize::from(begun.is_some_and(|tried| !past(&tried.id)));
        })?;
        Problems(problems).or_ok()?;
    }
    Ok(count)
}

/// The rows of these months. A row that can't be read for certain is no ground to send anything.
pub fn attempts(store: &Store, wanted: impl Fn(Month) -> bool) -> Result<Vec<Attempt>, Problems> {
    let (mut found, mut problems) = (Vec::new(), Vec::new());
    for month in store.months(&schema::MESSAGES)?.into_iter().filter(|month| wanted(*month)) {
        let file = schema::MESSAGES.file(month);
        query::each(store, &file, &schema::MESSAGES, &mut problems, |row, problems| {
            let (tried, more) = Attempt::read(&row);
            problems.extend(more);
            found.extend(tried);
        })?;
    }
    Problems(problems).or_ok()?;
    Ok(found)
}
