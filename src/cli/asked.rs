//! Which client is meant by what somebody typed: by what `domain::find` knows, and 李姐 also by surname and
//! title.

use super::record::Record;
use crate::domain::find::{Findable, find};
use crate::domain::problem::{Fact, Problem, Problems, Sought};
use crate::domain::rule::Rules;
use crate::store::asked;
use crate::store::directory::Store;
use crate::store::reader::RawRow;

/// The clients who may be meant, each as `read` makes her of her row.
pub fn clients<T>(
    store: &Store,
    rules: &Rules,
    text: &str,
    read: impl Fn(&RawRow<'_>) -> (T, Vec<Problem>),
) -> Result<Vec<(Findable, T)>, Problems> {
    let mut problems = Vec::new();
    let mut known = asked::clients(store, text, &mut problems, &read)?;
    let meant = |known: &[(Findable, T)], is: &dyn Fn(&[Findable]) -> Vec<String>| {
        is(&known.iter().map(|(findable, _)| findable.clone()).collect::<Vec<_>>())
    };
    let mut ids = meant(&known, &|all| find(all, text).into_iter().map(|found| found.id.clone()).collect());
    let surname = rules.address.titles.iter().find_map(|title| text.strip_suffix(title.as_str()));
    if let Some(surname) = surname.filter(|surname| ids.is_empty() && !surname.is_empty()) {
        known = asked::clients(store, surname, &mut problems, &read)?;
        let hers = |one: &&Findable| one.name.starts_with(surname);
        ids = meant(&known, &|all| all.iter().filter(hers).map(|one| one.id.clone()).collect());
    }
    Problems(problems.into_iter().filter(Problem::is_doubt).collect()).or_ok()?;
    known.retain(|(findable, _)| ids.contains(&findable.id));
    Ok(known)
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
    let mut found = clients(store, rules, text, read)?;
    let what = Sought::Client;
    match (found.pop(), found.is_empty()) {
        (None, _) => Err(Fact::NotFound { what, asked: text.to_string(), verbs }.into()),
        (Some((_, client)), true) => Ok(client),
        (Some(last), false) => {
            let candidates = found.iter().chain([&last]).map(|(one, _)| one.candidate()).collect();
            Err(Fact::Ambiguous { what, asked: text.to_string(), candidates }.into())
        }
    }
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
