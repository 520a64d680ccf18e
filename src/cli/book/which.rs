//! Which booking is meant: by its id or a part of it, or by the client who has it.

use super::desk::{self, sound};
use crate::domain::day::{Day, Moment};
use crate::domain::problem::{Candidate, Fact, Problems, Sought};
use crate::domain::record::booking::Booking;
use crate::domain::record::client::Client;
use crate::domain::rule::Rules;
use crate::domain::when::{self, Lean};
use crate::store::book;
use crate::store::directory::Store;
use crate::store::query;

/// Parts of an id are looked for in the bookings of so many months ahead.
const MONTHS: i64 = 93;

/// How a booking is asked for.
pub struct Asking<'a> {
    pub rules: &'a Rules,
    pub now: Moment,
    /// Whether one in this state may be meant.
    pub may_be: &'a dyn Fn(&Booking) -> bool,
    /// Of a client's bookings the one of today is meant, where there is one.
    pub today_first: bool,
    /// Where nothing of hers is ahead, her last one is meant.
    pub look_back: bool,
}

/// Fewer signs of an id than these are none of it.
const LEAST: usize = 4;

/// A part of an id that can be nothing else: letters and digits, at least four.
pub fn may_be_id(text: &str) -> bool {
    text.len() >= LEAST
        && text.is_ascii()
        && crate::domain::id::is_id(text)
        && text.bytes().any(|byte| byte.is_ascii_digit())
}

/// The rows of the visit that is meant: every service of it, in the order of time.
pub fn visit(store: &Store, asking: &Asking, words: &[String]) -> Result<Vec<Booking>, Problems> {
    let text = words.join(" ");
    if let [one] = words
        && may_be_id(one)
        && let Some(found) = by_id(store, asking, one)?
    {
        return with_group(store, found);
    }
    let (words, day, clock) = split_off(words, asking.now.day);
    let asked = words.join(" ");
    let meant = desk::clients_asked(store, asking.rules, &asked)?;
    // An id, or its tail, may hold nothing but letters.
    if let ([], [one]) = (&meant[..], words)
        && one.len() >= LEAST
        && crate::domain::id::is_id(one)
        && let Some(found) = by_id(store, asking, one)?
    {
        return with_group(store, found);
    }
    let client = match &meant[..] {
        [] => return Err(Fact::NotFound { what: Sought::Booking, asked: text, verbs: &["list"] }.into()),
        [one] => one,
        several => the_one_expected(store, asking, several, (day, &clock), &asked)?,
    };
    let mut problems = Vec::new();
    let back = asking.look_back && day.is_none();
    let first = asking.now.day.plus(if back { -asking.rules.desk.look_back } else { 0 });
    let from = day.unwrap_or(first);
    let mut bookings = book::bookings_of(store, &client.id, from.month(), &mut problems)?;
    sound(problems)?;
    if back && !bookings.iter().any(|booking| booking.start.day >= asking.now.day) {
        let last = bookings.iter().map(|booking| booking.start.day).filter(|day| *day >= first).max();
        bookings.retain(|booking| Some(booking.start.day) == last);
        return the_one_visit(bookings, asking, &client.name, (&text, &clock));
    }
    bookings.retain(|booking| match day {
        Some(day) => booking.start.day == day,
        None => booking.start.day >= asking.now.day,
    });
    bookings.sort_by_key(|booking| booking.start);
    // Where none may be meant, the one that there is can at least be told to be in another state.
    if bookings.iter().any(|booking| (asking.may_be)(booking)) {
        bookings.retain(|booking| (asking.may_be)(booking));
    }
    the_one_visit(bookings, asking, &client.name, (&text, &clock))
}

/// Of several of that name, the one who has a booking that may be meant; of a step that is taken at the desk, one of
/// today.
fn the_one_expected<'a>(
    store: &Store,
    asking: &Asking,
    several: &'a [Client],
    (day, clock): (Option<Day>, &[u32]),
    asked: &str,
) -> Result<&'a Client, Problems> {
    let from = day.unwrap_or(asking.now.day);
    let day = day.or(asking.today_first.then_some(asking.now.day));
    let mut expected: Vec<&Client> = Vec::new();
    for client in several {
        let mut problems = Vec::new();
        let hers = book::bookings_of(store, &client.id, from.month(), &mut problems)?;
        sound(problems)?;
        let then = |booking: &&Booking| {
            let on = day.map_or(booking.start.day >= from, |day| booking.start.day == day);
            on && (clock.is_empty() || clock.contains(&booking.start.minute)) && (asking.may_be)(booking)
        };
        if hers.iter().any(|booking| then(&booking)) {
            expected.push(client);
        }
    }
    if let [client] = expected[..] {
        return Ok(client);
    }
    let candidates = if expected.is_empty() { several.iter().collect() } else { expected };
    let candidates = candidates.into_iter().map(|client| client.findable().candidate()).collect();
    Err(Fact::Ambiguous { what: Sought::Client, asked: asked.to_string(), candidates }.into())
}

/// The words without the day and the time that they end in, together in one word or a word each.
fn split_off(mut words: &[String], today: Day) -> (&[String], Option<Day>, Vec<u32>) {
    let (mut day, mut clock) = (None, Vec::new());
    while let Some((last, rest)) = words.split_last().filter(|(_, rest)| !rest.is_empty()) {
        let Some((on, at)) = when::day_or_clock(last, today, Lean::Here) else { break };
        let twice = day.is_some() && on.is_some() || !clock.is_empty() && !at.is_empty();
        // A time stands behind its day.
        if twice || day.is_some() && !at.is_empty() {
            break;
        }
        (words, day) = (rest, day.or(on));
        clock.extend(at);
    }
    (words, day, clock)
}

/// The visits that are meant by several words: one that the words name together, or one by each, every
/// visit once; everything wrong at once.
pub fn visits(store: &Store, asking: &Asking, words: &[String]) -> Result<Vec<Vec<Booking>>, Problems> {
    let ends_in_a_day = split_off(words, asking.now.day).0.len() < words.len();
    let together = words.len() < 2 || ends_in_a_day || !words.iter().all(|word| may_be_id(word));
    if together {
        match visit(store, asking, words) {
            Err(problems) if words.len() > 1 && !ends_in_a_day && problems.is_not_found() => {}
            found => return found.map(|visit| vec![visit]),
        }
    }
    let (mut visits, mut problems): (Vec<Vec<Booking>>, Problems) = Default::default();
    for word in words {
        match visit(store, asking, std::slice::from_ref(word)) {
            Ok(found) if visits.iter().flatten().any(|known| found.iter().any(|row| row.id == known.id)) => {}
            Ok(found) => visits.push(found),
            Err(found) => problems.0.extend(found.0),
        }
    }
    problems.or_ok()?;
    Ok(visits)
}

/// Of a client's bookings those of the one visit that is meant, at one of these times where any are said.
fn the_one_visit(
    bookings: Vec<Booking>,
    asking: &Asking,
    name: &str,
    (asked, clock): (&str, &[u32]),
) -> Result<Vec<Booking>, Problems> {
    let mut visits: Vec<Vec<Booking>> = Vec::new();
    for booking in bookings {
        let same = |visit: &&mut Vec<Booking>| {
            visit.first().is_some_and(|first| !first.group.is_empty() && first.group == booking.group)
        };
        match visits.iter_mut().find(same) {
            Some(visit) => visit.push(booking),
            None => visits.push(vec![booking]),
        }
    }
    if clock.is_empty() {
        visits = together(visits, asking.rules.desk.together);
    }
    let then = |visit: &Vec<Booking>| visit.iter().any(|booking| clock.contains(&booking.start.minute));
    visits.retain(|visit| clock.is_empty() || then(visit));
    let today = |visit: &Vec<Booking>| visit.first().is_some_and(|first| first.start.day == asking.now.day);
    if asking.today_first && visits.iter().filter(|visit| today(visit)).count() == 1 {
        visits.retain(today);
    }
    match visits.len() {
        0 => Err(Fact::NotFound { what: Sought::Booking, asked: asked.to_string(), verbs: &["list"] }.into()),
        1 => Ok(visits.remove(0)),
        _ => {
            let candidate = |visit: &Vec<Booking>| {
                let first = visit.first();
                let at = first.map(|booking| when_and_who(booking, name)).unwrap_or_default();
                let id = first.map(|booking| booking.id.clone()).unwrap_or_default();
                Candidate { id, number: String::new(), name: at, phone: String::new() }
            };
            let candidates = visits.iter().map(candidate).collect();
            Err(Fact::Ambiguous { what: Sought::Booking, asked: asked.to_string(), candidates }.into())
        }
    }
}

/// What an old book has as two bookings, one after the other or at once with two beauticians, is one visit.
fn together(mut visits: Vec<Vec<Booking>>, within: i64) -> Vec<Vec<Booking>> {
    visits.sort_by_key(|visit| visit.first().map(|first| first.start));
    let mut joined: Vec<Vec<Booking>> = Vec::new();
    for visit in visits {
        let begins = visit.first().map(|first| first.start);
        let ends = |known: &Vec<Booking>| {
            known.iter().map(|booking| booking.start.plus_minutes(booking.minutes.into())).max()
        };
        match joined.last_mut() {
            Some(last)
                if ends(last).zip(begins).is_some_and(|(end, begin)| begin <= end.plus_minutes(within)) =>
            {
                last.extend(visit);
            }
            _ => joined.push(visit),
        }
    }
    joined
}

/// 2026-11-25 14:30 王芳
fn when_and_who(booking: &Booking, name: &str) -> String {
    format!("{} {} {name}", booking.start.day, booking.start.clock()).trim_end().to_string()
}

/// The booking of that id, or the one whose id begins or ends so.
fn by_id(store: &Store, asking: &Asking, text: &str) -> Result<Option<Booking>, Problems> {
    let mut problems = Vec::new();
    if let Some(booking) = book::booking(store, text, &mut problems)? {
        sound(problems)?;
        return Ok(Some(booking));
    }
    let (from, until): (Day, Day) = (asking.now.day.plus(-31), asking.now.day.plus(MONTHS));
    let near = query::bookings_between(store, from, until, &mut problems)?;
    let mut found: Vec<Booking> = near
        .into_iter()
        .filter(|booking| booking.id.starts_with(text) || booking.id.ends_with(text))
        .map(std::rc::Rc::unwrap_or_clone)
        .collect();
    sound(problems)?;
    match found.len() {
        0 => Ok(None),
        1 => Ok(Some(found.remove(0))),
        _ => {
            let candidates = found.iter().map(|booking| Candidate {
                id: booking.id.clone(),
                number: String::new(),
                name: when_and_who(booking, ""),
                phone: String::new(),
            });
            let candidates = candidates.collect();
            Err(Fact::Ambiguous { what: Sought::Booking, asked: text.to_string(), candidates }.into())
        }
    }
}

/// A booking with the others of its visit.
fn with_group(store: &Store, booking: Booking) -> Result<Vec<Booking>, Problems> {
    if booking.group.is_empty() {
        return Ok(vec![booking]);
    }
    let mut problems = Vec::new();
    let day = booking.start.day;
    let others = query::bookings_between(store, day, day, &mut problems)?;
    sound(problems)?;
    let mut rows: Vec<Booking> = others
        .into_iter()
        .filter(|other| other.group == booking.group)
        .map(std::rc::Rc::unwrap_or_clone)
        .collect();
    // The one that was named comes first where somebody wants no more than it.
    rows.sort_by_key(|other| (other.id != booking.id, other.start));
    Ok(rows)
}
