//! The cards of which the day's list may speak: used of late, or about to expire; and no others.

use crate::domain::card::account::Account;
use crate::domain::card::using::called;
use crate::domain::day::Day;
use crate::domain::due::card::{Held, may_expire, uses_since};
use crate::domain::due::words::joined;
use crate::domain::problem::{Problem, Problems};
use crate::domain::record::card::{Card, CardKind};
use crate::domain::record::card_use::{CardStep, CardUse};
use crate::domain::record::product::Product;
use crate::domain::record::service::Service;
use crate::domain::rule::{Rules, Tongue};
use crate::domain::schema;
use crate::messages::{Lang, card as words};
use crate::store::cards;
use crate::store::directory::Store;
use crate::store::query;
use foldhash::{HashMap, HashSet};
use std::rc::Rc;

pub fn load(
    store: &Store,
    rules: &Rules,
    as_of: Day,
    problems: &mut Vec<Problem>,
) -> Result<Vec<Rc<Held>>, Problems> {
    if !rules.reminders.iter().any(|rule| rule.about.is_of_cards()) {
        return Ok(Vec::new());
    }
    let all = cards::all(store, problems)?;
    if all.is_empty() {
        return Ok(Vec::new());
    }
    let used = used(store, rules, as_of, problems)?;
    let wanted: Vec<Card> =
        all.into_iter().filter(|card| used.contains(&card.id) || may_expire(rules, card, as_of)).collect();
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let services = query::by_id(store, &schema::SERVICES, &mut Vec::new(), Service::read)?;
    let products = query::by_id(store, &schema::PRODUCTS, &mut Vec::new(), Product::read)?;
    let ids: HashSet<&str> = wanted.iter().map(|card| card.id.as_str()).collect();
    let before = problems.len();
    let rows = cards::rows_of(store, &ids, problems)?;
    drop(ids);
    // Nobody is told a balance that may be wrong: what can't be read is told to the shop.
    if !problems[before..].iter().all(Problem::is_respelt) {
        return Ok(Vec::new());
    }
    let since = uses_since(rules, as_of);
    Ok(wanted
        .into_iter()
        .map(|card| Rc::new(held(card, &rows, rules, (since, as_of), (&services, &products))))
        .collect())
}

/// The cards that were used on the days of which rules speak.
fn used(
    store: &Store,
    rules: &Rules,
    as_of: Day,
    problems: &mut Vec<Problem>,
) -> Result<HashSet<String>, Problems> {
    let Some(since) = uses_since(rules, as_of) else { return Ok(HashSet::default()) };
    let is_use = |cell: &[u8]| cell == CardStep::Use.word().as_bytes();
    let months = query::months_between(since, as_of);
    let table = &schema::CARD_USES;
    let rows = query::among(store, table, months, ("what", &is_use), problems, CardUse::read)?;
    let of_late = rows.into_iter().filter(|row| (since..=as_of).contains(&row.at.day));
    Ok(of_late.map(|row| row.card).collect())
}

fn held(
    card: Card,
    rows: &[CardUse],
    rules: &Rules,
    (since, as_of): (Option<Day>, Day),
    (services, products): (&HashMap<String, Service>, &HashMap<String, Product>),
) -> Held {
    let tongue = rules.shop.language;
    let lang = if tongue == Tongue::Zh { Lang::Zh } else { Lang::En };
    let product = |id: &str| products.get(id).map(|product| product.name.clone());
    let name = |id: &str| {
        let service = services.get(id).map(|service| service.name.clone());
        service.or_else(|| product(id)).unwrap_or_else(|| id.to_string())
    };
    let account = Account::of(&card, rows, Some(as_of));
    let reversed: HashSet<&str> = account.rows.iter().map(|row| row.reverses.as_str()).collect();
    // What was used before the card changed hands was another's.
    let handed = account.rows.iter().filter(|row| row.what == CardStep::Transfer);
    let handed = handed.filter(|row| !reversed.contains(row.id.as_str())).map(|row| row.at).max();
    // What was brought in from an old system was said there.
    let stands = |row: &&&CardUse| {
        row.what == CardStep::Use
            && row.number.is_empty()
            && handed.is_none_or(|handed| row.at > handed)
            && !reversed.contains(row.id.as_str())
            && since.is_some_and(|since| since <= row.at.day)
    };
    let mut by_day: Vec<(Day, Vec<String>)> = Vec::new();
    for row in account.rows.iter().filter(stands) {
        let service = services.get(&row.service).map(|service| service.name.clone()).unwrap_or_default();
        match by_day.iter_mut().find(|(day, _)| *day == row.at.day) {
            Some((_, names)) if names.contains(&service) => {}
            Some((_, names)) => names.push(service),
            None => by_day.push((row.at.day, vec![service])),
        }
    }
    let said = |names: Vec<String>| {
        let names: Vec<&str> = names.iter().map(String::as_str).filter(|name| !name.is_empty()).collect();
        joined(&names, tongue)
    };
    let uses = by_day.into_iter().map(|(day, names)| (day, said(names))).collect();
    let of_sessions = matches!(card.kind(), CardKind::Count | CardKind::Course | CardKind::Bundle);
    // Of what has no end nothing is left.
    let endless = matches!(card.kind(), CardKind::Period | CardKind::Discount) && account.sessions() == 0;
    let left = if endless { String::new() } else { words::left(&account, &name, lang) };
    let sessions = of_sessions.then(|| account.sessions());
    let usable = matches!(account.state(as_of), "usable" | "frozen" | "ahead");
    let called = called(&card);
    drop(account);
    Held { card: Rc::new(card), called, left, sessions, usable, uses }
}
