//! Which client is meant by what somebody typed: by what `domain::find` knows, and 李姐 also by surname and
//! title.

use super::record::Record;
use crate::domain::find::{Findable, find};
use crate::domain::problem::{Fact, Problem, Problems, Sought};
use crate::domain::rule::Rules;
use crate::store::asked;
use crate::store::directory::Store;
use crate::store::raw_row::RawRow;

/// The clients who may be meant, each as `read` makes her of her row.
pub fn clients<T>(
    store: &Store,
    rules: &Rules,
    text: &str,
    read: impl Fn(&RawRow<'_>) -> (T, Vec<Problem>),
) -> Result<Vec<(Findable, T)>, Problems> {
    let mut problems = Vec::new();
    let (findable, known): (Vec<Findable>, Vec<T>) =
        asked::clients(store, text, &mut problems, &read)?.into_iter().unzip();
    let ids: Vec<String> = find(&findable, text).into_iter().map(|found| found.id.clone()).collect();
    let mut meant: Vec<(Findable, T)> = findable.into_iter().zip(known).collect();
    meant.retain(|(one, _)| ids.contains(&one.id));
    if let Some(surname) = surname(text, rules).filter(|_| meant.is_empty()) {
        meant = asked::clients(store, surname, &mut problems, &read)?;
        meant.retain(|(one, _)| one.name.starts_with(surname));
    }
    Problems(problems.into_iter().filter(Problem::is_doubt).collect()).or_ok()?;
    Ok(meant)
}

/// The one who is meant of all clients, where they are read for something else as well.
pub fn among<'a>(
    records: &'a [Record],
    rules: &Rules,
    text: &str,
    verbs: &'static [&'static str],
) -> Result<&'a Record, Problems> {
    let text = text.trim();
    let findable: Vec<Findable> = records.iter().map(Record::findable).collect();
    let mut found = find(&findable, text);
    if found.is_empty() {
        let is_hers = |one: &&Findable| surname(text, rules).is_some_and(|own| one.name.starts_with(own));
        found = findable.iter().filter(is_hers).collect();
    }
    let one = the_one(found, text, verbs)?;
    let not_found = || Fact::NotFound { what: Sought::Client, asked: text.to_string(), verbs }.into();
    records.iter().find(|record| record.get("id").trim() == one.id).ok_or_else(not_found)
}

/// 李 of 李姐.
fn surname<'a>(text: &'a str, rules: &Rules) -> Option<&'a str> {
    let surname = rules.address.titles.iter().find_map(|title| text.strip_suffix(title.as_str()));
    surname.filter(|surname| !surname.is_empty())
}

fn the_one<'a>(
    mut found: Vec<&'a Findable>,
    text: &str,
    verbs: &'static [&'static str],
) -> Result<&'a Findable, Problems> {
    let (what, asked) = (Sought::Client, text.to_string());
    match (found.pop(), &found[..]) {
        (None, _) => Err(Fact::NotFound { what, asked, verbs }.into()),
        (Some(one), []) => Ok(one),
        (Some(last), several) => {
            let candidates = several.iter().chain([&last]).map(|one| one.candidate()).collect();
            Err(Fact::Ambiguous { what, asked, candidates }.into())
        }
    }
}

/// The one client who is meant. `verbs` are told to who may have meant one of them.
pub fn client<T>(
    store: &Store,
    rules: &Rules,
    text: &str,
    verbs: &'static [&'static str],
    read: impl Fn(&RawRow<'_>) -> (T, Vec<Problem>),
) -> Result<T, Problems> {
    let text = text.trim();
    let found = clients(store, rules, text, read)?;
    let id = the_one(found.iter().map(|(findable, _)| findable).collect(), text, verbs)?.id.clone();
    let meant = found.into_iter().find(|(findable, _)| findable.id == id).map(|(_, client)| client);
    meant.ok_or_else(|| Fact::NotFound { what: Sought::Client, asked: text.to_string(), verbs }.into())
}

/// Her row of the register.
pub fn record(
    store: &Store,
    rules: &Rules,
    text: &str,
    verbs: &'static [&'static str],
) -> Result<Record, Problems> {
    let read =
        |row: &RawRow<'_>| (Record::read(row, &row.heading.names.iter().cloned().collect()), Vec::new());
    client(store, rules, text, verbs, read)
}
