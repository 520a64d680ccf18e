//! What a payment is for: a visit, a sale or a booking, named by its id or a part of it.

use super::find::{self, LEAST};
use super::load::{Shop, sound};
use super::wallet;
use crate::domain::amiss::Amiss;
use crate::domain::problem::{Candidate, Fact, Problems, Sought};
use crate::domain::record::booking::Booking;
use crate::domain::record::card::Card;
use crate::domain::record::sale::Sale;
use crate::domain::record::visit::Visit;
use crate::domain::schema;
use crate::store::directory::Store;
use crate::store::{book, cards};

/// What is paid for.
#[derive(Clone, Debug)]
pub enum Target {
    Visit(Visit),
    Sale(Sale),
    Booking(Booking),
    Card(Card),
}

impl Target {
    pub fn id(&self) -> &str {
        match self {
            Target::Visit(visit) => &visit.id,
            Target::Sale(sale) => &sale.id,
            Target::Booking(booking) => &booking.id,
            Target::Card(card) => &card.id,
        }
    }

    fn client(&self) -> &str {
        match self {
            Target::Visit(visit) => &visit.client,
            Target::Sale(sale) => &sale.client,
            Target::Booking(booking) => &booking.client,
            Target::Card(card) => &card.client,
        }
    }

    fn candidate(&self, shop: &Shop) -> Candidate {
        let (at, what) = match self {
            Target::Visit(visit) => (visit.at, &visit.service),
            Target::Sale(sale) => (sale.at, &sale.product),
            Target::Booking(booking) => (booking.start, &booking.service),
            Target::Card(card) => return wallet::candidate(card),
        };
        let name = format!("{} {}", at.to_string().replace('T', " "), shop.thing_name(what));
        Candidate { id: self.id().to_string(), name, number: String::new(), phone: String::new() }
    }
}

/// The one thing of this client's that is meant: by its id, its number, or a beginning or tail of the id
/// that nothing else of hers has.
pub fn of_client(store: &Store, shop: &Shop, client: &str, asked: &str) -> Result<Target, Problems> {
    let asked = asked.trim();
    let mut found = whole(store, asked)?;
    if found.is_empty() && asked.len() >= LEAST {
        found = by_part(store, asked)?;
    }
    let mut problems = Vec::new();
    let cards = cards::all(store, &mut problems)?;
    sound(problems)?;
    found.extend(cards.into_iter().filter(|card| wallet::is_named(card, asked)).map(Target::Card));
    let (mut hers, others): (Vec<Target>, Vec<Target>) =
        found.into_iter().partition(|target| target.client() == client);
    let what = Sought::PaidFor;
    match (hers.len(), others.first()) {
        (1, _) => hers.pop().ok_or_else(|| Fact::NothingGiven.into()),
        (0, Some(other)) if others.len() == 1 => {
            let whose = shop.client_name(other.client());
            Err(Amiss::OfAnother { id: other.id().to_string(), whose }.into())
        }
        (0, _) => Err(Fact::NotFound { what, asked: asked.to_string(), verbs: &[] }.into()),
        _ => {
            let candidates = hers.iter().map(|target| target.candidate(shop)).collect();
            Err(Fact::Ambiguous { what, asked: asked.to_string(), candidates }.into())
        }
    }
}

/// What has that very id or number.
fn whole(store: &Store, asked: &str) -> Result<Vec<Target>, Problems> {
    let mut problems = Vec::new();
    let booking = book::booking(store, asked, &mut problems)?;
    sound(problems)?;
    let visits = find::whole(store, &schema::VISITS, asked, Visit::read)?;
    let sales = find::whole(store, &schema::SALES, asked, Sale::read)?;
    Ok(together(visits, sales, booking.into_iter().collect()))
}

fn by_part(store: &Store, asked: &str) -> Result<Vec<Target>, Problems> {
    Ok(together(
        find::by_part(store, &schema::VISITS, asked, Visit::read)?,
        find::by_part(store, &schema::SALES, asked, Sale::read)?,
        find::by_part(store, &schema::BOOKINGS, asked, Booking::read)?,
    ))
}

fn together(visits: Vec<Visit>, sales: Vec<Sale>, bookings: Vec<Booking>) -> Vec<Target> {
    let sales = sales.into_iter().map(Target::Sale);
    visits
        .into_iter()
        .map(Target::Visit)
        .chain(sales)
        .chain(bookings.into_iter().map(Target::Booking))
        .collect()
}
