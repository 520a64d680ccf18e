//! Records that may be meant by what somebody typed, found without reading the whole table cell by
//! cell.

use super::directory::Store;
use super::ids::Ids;
use super::line::Line;
use super::raw_row::RawRow;
use super::{query, search};
use crate::domain::cell::parts;
use crate::domain::find::{self, Findable};
use crate::domain::problem::{Problem, Problems};
use crate::domain::row::Row;
use crate::domain::schema;
use foldhash::{HashMap, HashSet};
use memchr::memmem::Finder;
use std::borrow::Cow;

const FILE: &str = "clients.csv";

/// The bytes that a row must hold somewhere to be meant literally: a name, an id, the last digits of
/// a phone.
fn clue(asked: &str) -> Cow<'_, str> {
    let digits = asked.chars().filter(char::is_ascii_digit).count();
    let phone = asked.chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | ' ' | '+' | '(' | ')'));
    if !phone || digits < 4 {
        return Cow::Borrowed(asked);
    }
    // A stored phone may have a hyphen before its last digits, and so may what was typed.
    asked.chars().filter(char::is_ascii_digit).skip(digits - 4).collect()
}

fn findable(row: &dyn Row) -> Findable {
    let text = |column: &str| row.get(column).trim().to_string();
    let others = text("other_phones");
    let phones = [text("phone")].into_iter().chain(parts(&others).map(str::to_string));
    Findable {
        id: text("id"),
        number: text("number"),
        name: text("name"),
        called: text("called"),
        phones: phones.filter(|phone| !phone.is_empty()).collect(),
    }
}

/// The clients who may be meant, each with what `read` makes of her row. Who is meant of them is
/// for `domain::find` to say.
pub fn clients<T>(
    store: &Store,
    asked: &str,
    problems: &mut Vec<Problem>,
    read: impl Fn(&RawRow<'_>) -> (T, Vec<Problem>),
) -> Result<Vec<(Findable, T)>, Problems> {
    let asked = asked.trim();
    let (clue, mut wrong, mut found) = (clue(asked), Vec::new(), Vec::new());
    with(store, &clue, &mut wrong, |row, problems| found.push(taken(row, problems, &read)))?;
    // Pinyin stands in no cell, and is looked for only where nothing stands there as it was typed.
    let (records, sounds) =
        (found.iter().map(|(record, _)| record), asked.bytes().any(|b| b.is_ascii_alphabetic()));
    if !sounds || find::any_literally(records, asked) {
        problems.extend(wrong);
        return Ok(found);
    }
    let mut found = Vec::new();
    query::each(store, FILE, &schema::CLIENTS, problems, |row, problems| {
        if find::sounds_like(row.get("name").trim(), row.get("called").trim(), asked) {
            found.push(taken(&row, problems, &read));
        }
    })?;
    Ok(found)
}

/// The rows in which a text stands. What a change rests on is read row by row.
fn with(
    store: &Store,
    text: &str,
    problems: &mut Vec<Problem>,
    mut take: impl FnMut(&RawRow<'_>, &mut Vec<Problem>),
) -> Result<(), Problems> {
    if !store.decides() && !text.is_empty() {
        let file = [(FILE.to_string(), &schema::CLIENTS)];
        return search::rows_with(store, &file, &[text], problems, |_, row, problems| take(&row, problems));
    }
    let Some(mut reader) = store.reader(FILE, Some(&schema::CLIENTS))? else { return Ok(()) };
    query::each_with(&mut reader, &Finder::new(text), problems, |row, problems| take(&row, problems))
}

fn taken<T>(
    row: &RawRow<'_>,
    problems: &mut Vec<Problem>,
    read: impl Fn(&RawRow<'_>) -> (T, Vec<Problem>),
) -> (Findable, T) {
    let (record, wrong) = read(row);
    problems.extend(wrong);
    (findable(row), record)
}

/// The names of these clients, by id.
pub fn names(
    store: &Store,
    ids: &[&str],
    problems: &mut Vec<Problem>,
) -> Result<HashMap<String, String>, Problems> {
    let contacts = contacts(store, ids, problems)?;
    Ok(contacts.into_iter().map(|(id, (name, _))| (id, name)).collect())
}

/// The names and phones of these clients, by id.
pub fn contacts(
    store: &Store,
    ids: &[&str],
    problems: &mut Vec<Problem>,
) -> Result<HashMap<String, (String, String)>, Problems> {
    let wanted: HashSet<&str> = ids.iter().copied().collect();
    let mut found = HashMap::default();
    each_of(store, &wanted, problems, |row, _| {
        let text = |column| row.get(column).trim().to_string();
        found.insert(text("id"), (text("name"), text("phone")));
    })?;
    Ok(found)
}

/// The rows of these clients.
pub fn each_of(
    store: &Store,
    ids: &HashSet<&str>,
    problems: &mut Vec<Problem>,
    mut take: impl FnMut(&RawRow, &mut Vec<Problem>),
) -> Result<(), Problems> {
    if ids.is_empty() {
        return Ok(());
    }
    let Some(mut reader) = store.reader(FILE, Some(&schema::CLIENTS))? else { return Ok(()) };
    let (ids, id) = (Ids::of(ids.iter().copied()), reader.heading.find("id").unwrap_or(usize::MAX));
    let sieve = |line: Line| line.cell(id).is_none_or(|id| ids.may_hold(id));
    query::each_row_through(&mut reader, (&[], sieve), problems, |row, problems| {
        if ids.contains(row.cell(id).trim_ascii()) {
            take(&row, problems);
        }
    })
}
