//! Of several of a name the one who is in the shop that day: whoever pays at the desk is here.

use super::asked;
use super::record::Record;
use super::world::World;
use crate::domain::day::Day;
use crate::domain::problem::{Candidate, Fact, Problem, Problems, Sought};
use crate::domain::record::booking::Status;
use crate::domain::record::payment::Payment;
use crate::domain::record::sale::Sale;
use crate::domain::record::visit::Visit;
use crate::domain::rule::Rules;
use crate::domain::schema;
use crate::messages::register as words;
use crate::store::directory::Store;
use crate::store::query;
use foldhash::HashSet;

/// The client who is meant. Where several may be, the one who was served or has come that day, else the one who is
/// expected; who that is, is told.
pub fn client<'a>(
    world: &World,
    (store, rules): (&Store, &Rules),
    clients: &'a [Record],
    text: &str,
    day: Day,
    verbs: &'static [&'static str],
) -> Result<&'a Record, Problems> {
    let problems = match asked::among(clients, rules, text, verbs) {
        Ok(client) => return Ok(client),
        Err(problems) => problems,
    };
    let [Problem { fact: Fact::Ambiguous { what: Sought::Client, candidates, .. }, .. }] = &problems.0[..]
    else {
        return Err(problems);
    };
    let Some(one) = of_the_day(store, candidates, day)? else { return Err(problems) };
    let Some(client) = clients.iter().find(|record| record.get("id").trim() == one.id) else {
        return Err(problems);
    };
    world.tell(&words::here_today(&one.name, &world.shown_phone(&one.phone), world.lang));
    Ok(client)
}

fn of_the_day<'c>(
    store: &Store,
    candidates: &'c [Candidate],
    day: Day,
) -> Result<Option<&'c Candidate>, Problems> {
    let mut problems = Vec::new();
    let ids: HashSet<&str> = candidates.iter().map(|one| one.id.as_str()).collect();
    let is_one = |cell: &[u8]| std::str::from_utf8(cell).is_ok_and(|id| ids.contains(id));
    let test: query::Test = ("client", &is_one);
    let visits = query::among(store, &schema::VISITS, vec![day.month()], test, &mut problems, Visit::read)?;
    let bookings = query::bookings_between(store, day, day, &mut problems)?;
    // Who bought something, or paid, was here as well.
    let (sales, payments) = (&schema::SALES, &schema::PAYMENTS);
    let sales = query::among(store, sales, vec![day.month()], test, &mut problems, Sale::read)?;
    let payments = query::among(store, payments, vec![day.month()], test, &mut problems, Payment::read)?;
    let came = |status: Status| matches!(status, Status::Arrived | Status::InService | Status::Done);
    let has_come = |one: &&Candidate| {
        visits.iter().any(|visit| visit.client == one.id && visit.at.day == day)
            || sales.iter().any(|sale| sale.client == one.id && sale.at.day == day)
            || payments.iter().any(|payment| payment.client == one.id && payment.at.day == day)
            || bookings.iter().any(|booking| booking.client == one.id && came(booking.status))
    };
    let is_expected =
        |one: &&Candidate| bookings.iter().any(|booking| booking.client == one.id && booking.status.holds());
    let here: Vec<&Candidate> = candidates.iter().filter(has_come).collect();
    let may_be = if here.is_empty() { candidates.iter().filter(is_expected).collect() } else { here };
    Ok(if let [one] = may_be[..] { Some(one) } else { None })
}
