//! What the desk should know of those who come.

use super::at_hand;
use super::cautions;
use super::desk::Desk;
use super::owed;
use crate::cli::moved;
use crate::domain::book::day::{Mark, People};
use crate::domain::book::unsold::unsold;
use crate::domain::day::{Day, Moment};
use crate::domain::due::appointment::is_long_a_member;
use crate::domain::problem::{Problem, Problems};
use crate::domain::record::booking::Booking;
use crate::domain::record::client::Client;
use crate::messages::Lang;
use crate::store::directory::Store;
use crate::store::{asked, dossiers, missed, visited};
use foldhash::HashSet;

/// Who comes on these days, and what is known of them.
pub fn people(store: &Store, desk: &Desk, day: Day, lang: Lang) -> Result<(People, Vec<Problem>), Problems> {
    let mut problems = Vec::new();
    let ids: HashSet<&str> = desk.shelf.bookings.iter().map(|booking| booking.client.as_str()).collect();
    let mut people = People::default();
    asked::each_of(store, &ids, &mut problems, |row, problems| {
        let (client, found) = Client::read(row);
        problems.extend(found);
        people.clients.insert(client.id.clone(), client);
    })?;
    let mut unknown = HashSet::default();
    for (id, client) in &people.clients {
        match client.first_visit {
            _ if is_long_a_member(desk.rules, client, day) => {}
            Some(first) if first >= day => {
                people.new.insert(id.clone());
            }
            None => {
                unknown.insert(id.clone());
            }
            Some(_) => {}
        }
    }
    let here: HashSet<String> =
        visited::before(store, unknown.iter().cloned().collect(), day, &mut problems)?.into_iter().collect();
    people.new.extend(unknown.into_iter().filter(|id| !here.contains(id)));
    people.missed = missed::halves(store, &desk.rules.booking.no_show, desk.now.day, &ids, &mut problems)?;
    let first = desk.now.day.plus(-desk.rules.desk.debts);
    let till = owed::till(store, &ids, first, &mut problems)?;
    people.owes = owed::debts(store, &till, first, &mut problems)?;
    people.unsold = unsold(&desk.rules.desk.big_sale, &till.visits, &till.sales, day);
    people.deposits = owed::deposits(store, &desk.shelf.bookings)?;
    people.cards = at_hand::cards(store, desk, &people, lang, &mut problems)?;
    let (book, none) = (desk.book(), Vec::new());
    let moved = desk.shelf.bookings.iter().filter(|booking| book.why_move(booking, &none).is_some());
    people.passed = moved::passed(store, moved, &mut problems)?;
    let kept = dossiers::any(store);
    for id in &ids {
        let dossier = kept.then(|| cautions::dossier(store, id, &mut problems)).flatten();
        let mut told = dossier.map(|dossier| cautions::told(&dossier, day, lang)).unwrap_or_default();
        let noted = |client| cautions::noted(client, desk.rules, lang);
        told.extend(people.clients.get(*id).map(noted).unwrap_or_default());
        people.cautions.insert(id.to_string(), told);
    }
    Ok((people, problems))
}

/// What is to be told at the door, once each: what is known of her and of what she comes for.
pub fn at_the_door(
    store: &Store,
    desk: &mut Desk,
    bookings: Vec<Booking>,
    now: Moment,
    lang: Lang,
) -> Result<Vec<Mark>, Problems> {
    desk.shelf.bookings = bookings;
    let (people, problems) = people(store, desk, now.day, lang)?;
    super::desk::sound(problems)?;
    let (book, mut marks) = (desk.book(), Vec::new());
    let plan = book.plan(now.day, &people);
    for mark in plan.entries().into_iter().flat_map(|entry| &entry.marks) {
        let of_the_book = matches!(mark, Mark::Late(_) | Mark::Unsaid | Mark::ToMove(_) | Mark::Doubled(_));
        if !of_the_book && !marks.contains(mark) {
            marks.push(mark.clone());
        }
    }
    Ok(marks)
}
