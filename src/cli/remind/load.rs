//! The records on which the reminder list of a day rests, and no more.

use super::asking::{Asking, Chosen};
use super::by_hand;
use super::cards;
use super::loyal;
use crate::domain::day::{Day, Month};
use crate::domain::due::birthday::Sieve;
use crate::domain::due::{self, AsOf, Records, appointment, festival, weekly};
use crate::domain::problem::{Fact, Problem, Problems};
use crate::domain::record::client::Client;
use crate::domain::record::coupon::Coupon;
use crate::domain::record::service::Service;
use crate::domain::record::staff::Staff;
use crate::domain::rule::lead::LONGEST;
use crate::domain::rule::{About, Rules};
use crate::domain::schema;
use crate::store::directory::Store;
use crate::store::ids::Ids;
use crate::store::line::Line;
use crate::store::query;
use crate::store::stops::{self, Stops};
use crate::store::visited;
use foldhash::{HashMap, HashSet};
use std::rc::Rc;

/// What a list is made from, and what it leaves for another day.
pub struct Loaded {
    pub records: Records,
    pub asking: Option<Asking>,
    /// Clients who are to be asked back on another day.
    pub waiting: usize,
}

/// Reads what these rules ask for. `whose`: lines are chosen by a member of staff; `everything`: also what
/// the list leaves for another day.
pub fn records(
    store: &Store,
    rules: &Rules,
    as_of: AsOf,
    (whose, everything): (bool, bool),
    problems: &mut Vec<Problem>,
) -> Result<Loaded, Problems> {
    let rebook = rules.reminders.iter().any(|rule| rule.about == About::Rebook);
    let appointments = rules.reminders.iter().any(|rule| matches!(rule.about, About::Appointment { .. }));
    let mut bookings = Vec::new();
    if appointments {
        let (from, to) = due::booking_days(rules, as_of);
        bookings = query::bookings_between(store, from, to, problems)?;
        bookings.retain(|booking| booking.status.is_expected());
    }
    let living = match festival::living_since(rules, as_of.day) {
        Some(since) => query::clients_seen_between(store, since, as_of.day.plus(1), problems)?,
        None => HashSet::default(),
    };
    let coupons = coupons(store, rules, as_of, problems)?;
    let cards = cards::load(store, rules, as_of.day, problems)?;
    let needed: HashSet<&str> = bookings.iter().map(|booking| booking.client.as_str()).collect();
    let loyal = loyal::matters(store, rules, as_of.day, problems)?;
    let further = living.iter().chain(coupons.iter().map(|coupon| &coupon.client));
    let further = further.chain(cards.iter().map(|held| &held.card.client));
    let further = further.chain(loyal.iter().map(|matter| &matter.client)).map(String::as_str);
    let (mut clients, stops) = clients(store, rules, as_of, &needed, further, problems)?;
    // Without clients the register was not walked through: who is asked back may need it yet.
    if let Some(stops) = &stops {
        stops.heed(clients.values_mut());
    }
    let visited = were_here(store, rules, &clients, &needed, as_of.day, problems)?;
    // What is asked back looks for its own messages.
    let others = rules.reminders.iter().filter(|rule| rule.about != About::Rebook);
    // Nor is anything looked for that no card asks for.
    let others = others.filter(|rule| !rule.about.is_of_cards() || !cards.is_empty());
    let longest = others.map(|rule| rule.lead.whole_days() + rule.stays).max().unwrap_or(0);
    let earliest = as_of.day.plus(-longest.min(LONGEST)).month().previous();
    let messages = query::messages_until(store, earliest, as_of.day, problems)?;
    let (mut services, mut staff) = (HashMap::default(), HashMap::default());
    if appointments || rebook || !coupons.is_empty() {
        services = query::by_id(store, &schema::SERVICES, problems, Service::read)?;
    }
    if appointments || whose || rebook {
        staff = query::by_id(store, &schema::STAFF, problems, Staff::read)?;
    }
    for booking in &bookings {
        unknown(&booking.client, clients.contains_key(&booking.client), "clients", booking, problems);
        unknown(&booking.service, services.contains_key(&booking.service), "services", booking, problems);
        unknown(&booking.staff, staff.contains_key(&booking.staff), "staff", booking, problems);
    }
    let asking = Asking::load(store, rules, as_of.day, &services, problems)?;
    let mut records = Records {
        bookings,
        clients,
        services,
        staff,
        messages,
        visited,
        living,
        coupons,
        cards,
        loyal,
        ..Records::default()
    };
    if appointments {
        by_hand::load(store, rules, as_of.day, &mut records, problems)?;
    }
    let mut waiting = 0;
    if let Some(asking) = &asking {
        let full = match everything {
            true => HashSet::default(),
            false => {
                let others = due::list(rules, &records, as_of);
                weekly::full(rules, &records, as_of.day, &others, About::Rebook.kind())
            }
        };
        let mut stops = stops.map_or_else(|| Stops::of_numbers(store, problems), Ok)?;
        let chosen = asking.choose(store, rules, (everything, &full), &mut stops, problems)?;
        Chosen { absences: records.absences, waiting } = chosen;
        stops.heed(records.absences.iter_mut().map(|(client, ..)| client));
    }
    Ok(Loaded { records, asking, waiting })
}

/// The month from which something may have been done about a line of that day's list.
pub fn earliest_message(rules: &Rules, day: Day) -> Month {
    let longest = rules.reminders.iter().map(|rule| rule.lead.whole_days() + rule.stays).max().unwrap_or(0);
    day.plus(-longest.min(LONGEST)).month().previous()
}

fn unknown(
    id: &str,
    known: bool,
    table: &'static str,
    booking: &crate::domain::record::booking::Booking,
    problems: &mut Vec<Problem>,
) {
    if !known && !id.is_empty() {
        let place = crate::domain::problem::Place::line(&*booking.source.file, booking.source.line);
        problems.push(Problem::at(Fact::UnknownReference { id: id.to_string(), table, rows: 1 }, place));
    }
}

/// The coupons that may be about to expire.
fn coupons(
    store: &Store,
    rules: &Rules,
    as_of: AsOf,
    problems: &mut Vec<Problem>,
) -> Result<Vec<Rc<Coupon>>, Problems> {
    if !rules.reminders.iter().any(|rule| rule.about == About::CouponExpiring) {
        return Ok(Vec::new());
    }
    let coupons = query::all(store, "coupons.csv", &schema::COUPONS, problems, Coupon::read)?;
    let due = |coupon: &Coupon| due::coupon::may_be_due(rules, coupon, as_of.day);
    Ok(coupons.into_iter().flatten().filter(due).map(Rc::new).collect())
}

/// Clients by their ids.
type Clients = HashMap<String, Rc<Client>>;

/// The clients that are needed by their bookings, or may have a birthday or a festival; and what numbers were withdrawn,
/// where the register was walked through.
fn clients<'a>(
    store: &Store,
    rules: &Rules,
    as_of: AsOf,
    needed: &HashSet<&'a str>,
    further: impl Iterator<Item = &'a str>,
    problems: &mut Vec<Problem>,
) -> Result<(Clients, Option<Stops>), Problems> {
    let birthdays = rules.reminders.iter().any(|rule| rule.about == About::Birthday);
    let sieve = Sieve::new(rules, as_of.day);
    let wanted = Ids::of(needed.iter().copied().chain(further));
    let mut clients = HashMap::default();
    if !birthdays && wanted.is_empty() {
        return Ok((clients, None));
    }
    let mut stops = Stops::of_numbers(store, problems)?;
    let Some(mut reader) = store.reader("clients.csv", Some(&schema::CLIENTS))? else {
        return Ok((clients, Some(stops)));
    };
    let [id, birthday, consent] = reader.heading.places(["id", "birthday", "consent"]);
    let is_due = |cell: &[u8]| birthdays && sieve.may_concern(cell);
    let glance = |line: Line| {
        !wanted.is_empty() && line.cell(id).is_none_or(|id| wanted.may_hold(id))
            || birthdays && line.cell(birthday).is_none_or(is_due)
    };
    let looked_for = (&stops::withdrawals()[..], glance);
    query::each_row_through(&mut reader, looked_for, problems, |row, problems| {
        stops.note(&row, &row.cell(consent));
        if is_due(&row.cell(birthday)) || wanted.contains(row.cell(id).trim_ascii()) {
            let (client, found) = Client::read(&row);
            problems.extend(found);
            clients.insert(client.id.clone(), Rc::new(client));
        }
    })?;
    Ok((clients, Some(stops)))
}

/// Of the clients with bookings, those who were here before: by their first visit where it is
/// known, else by looking through the book. Whoever is long a member is not asked after.
fn were_here(
    store: &Store,
    rules: &Rules,
    clients: &HashMap<String, Rc<Client>>,
    needed: &HashSet<&str>,
    day: Day,
    problems: &mut Vec<Problem>,
) -> Result<HashSet<String>, Problems> {
    let (mut visited, mut unknown) = (HashSet::default(), HashSet::default());
    for id in needed {
        let client = clients.get(*id).filter(|client| !appointment::is_long_a_member(rules, client, day));
        match client.map(|client| client.first_visit) {
            Some(Some(first)) if first <= day => {
                visited.insert(id.to_string());
            }
            Some(None) => {
                unknown.insert(id.to_string());
            }
            _ => {}
        }
    }
    visited.extend(visited::before(store, unknown, day.plus(1), problems)?);
    Ok(visited)
}
