//! What is due to be said to clients: pure functions of records, rules and a moment. Nothing is
//! scheduled; what was done is a message that names the line's key.

pub mod appointment;
pub mod birthday;
pub mod by_hand;
pub mod card;
pub mod coupon;
pub mod festival;
pub mod loyal;
pub mod reach;
pub mod rebook;
pub mod weekly;
pub mod words;

use super::day::{Day, Moment};
use super::record::booking::Booking;
use super::record::client::Client;
use super::record::coupon::Coupon;
use super::record::message::Message;
use super::record::service::Service;
use super::record::staff::Staff;
use super::row::Source;
use super::rule::{Reminder, Rules};
use super::to_move::WhyMove;
use by_hand::ByHand;
use foldhash::{HashMap, HashSet};
use reach::Reach;
use std::rc::Rc;

/// What a list is made from. The caller loads no more than the windows below ask for.
#[derive(Default)]
pub struct Records {
    pub bookings: Vec<Rc<Booking>>,
    /// Clients of those bookings, and those whose birthday or festival may be due.
    pub clients: HashMap<String, Rc<Client>>,
    pub services: HashMap<String, Service>,
    pub staff: HashMap<String, Staff>,
    pub messages: HashMap<String, Message>,
    /// Clients with a done booking or a visit before the day asked about.
    pub visited: HashSet<String>,
    /// What those with bookings have missed of late, in halves.
    pub missed: HashMap<String, u32>,
    /// Bookings that can't stay where they are.
    pub to_move: HashMap<String, WhyMove>,
    /// Clients seen within the days that a festival asks for.
    pub living: HashSet<String>,
    /// Coupons that may be about to expire.
    pub coupons: Vec<Rc<Coupon>>,
    /// Cards of which something may be said.
    pub cards: Vec<Rc<card::Held>>,
    /// What there may be to say of points and tiers.
    pub loyal: Vec<loyal::Matter>,
    /// The clients who are asked back on the day, in their order, with the service that each is asked to.
    pub absences: Vec<(Rc<Client>, rebook::Absence, String)>,
}

/// The moment of the question.
#[derive(Clone, Copy, Debug)]
pub struct AsOf {
    pub day: Day,
    /// Appointments that began before are over; none where the whole day is meant.
    pub now: Option<Moment>,
}

/// What a line is about.
#[derive(Clone, Debug)]
pub enum Occasion {
    /// A client's bookings of one day, in their order.
    Appointment {
        bookings: Vec<Rc<Booking>>,
        new: bool,
        /// Why a person has to see to it.
        by_hand: Option<ByHand>,
    },
    Birthday {
        on: Day,
        lunar: bool,
    },
    Festival {
        on: Day,
        name: String,
        /// The change of a season, and no festival.
        season: bool,
    },
    Coupon {
        coupon: Rc<Coupon>,
        /// What it is called, and what it is worth.
        what: String,
    },
    Card {
        kind: &'static str,
        told: card::Told,
    },
    /// Points, a tier, thanks.
    Loyal(loyal::Loyal),
    Rebook {
        absence: rebook::Absence,
        /// The name of the service that she is asked back to.
        service: String,
    },
}

/// A line of the list.
#[derive(Clone, Debug)]
pub struct Due {
    /// `<rule>/<record>/<occurrence>`.
    pub key: String,
    pub rule: String,
    pub due: Moment,
    pub client: Rc<Client>,
    pub occasion: Occasion,
    pub reach: Reach,
    /// The record's row.
    pub source: Source,
    /// What was done about it already.
    pub done: Option<Box<Message>>,
}

impl Due {
    /// Whether there is a text to send: not for a client who is not to be contacted, nor of a booking that is
    /// to be moved.
    pub fn has_text(&self) -> bool {
        self.reach != Reach::DoNotContact && !self.is_to_be_moved()
    }

    /// Why a person has to see to it, and no machine.
    pub fn by_hand(&self) -> Option<&ByHand> {
        match &self.occasion {
            Occasion::Appointment { by_hand, .. } => by_hand.as_ref(),
            _ => None,
        }
    }

    /// Whether it is about a booking that can't stay where it is.
    pub fn is_to_be_moved(&self) -> bool {
        matches!(self.by_hand(), Some(ByHand::Move { .. }))
    }

    pub fn kind(&self) -> &'static str {
        match &self.occasion {
            Occasion::Appointment { .. } => "appointment",
            Occasion::Birthday { .. } => "birthday",
            Occasion::Festival { season: false, .. } => "festival",
            Occasion::Festival { season: true, .. } => "season",
            Occasion::Coupon { .. } => "coupon-expiring",
            Occasion::Card { kind, .. } => kind,
            Occasion::Loyal(what) => what.kind(),
            Occasion::Rebook { .. } => "rebook",
        }
    }
}

/// The days of bookings that a list may speak of, both included.
pub fn booking_days(rules: &Rules, as_of: AsOf) -> (Day, Day) {
    (as_of.day, appointment::last_day(rules, as_of.day))
}

/// Everything due on that day, done or not, in the order in which it is to be read.
pub fn list(rules: &Rules, records: &Records, as_of: AsOf) -> Vec<Due> {
    let mut lines = appointment::list(rules, records, as_of);
    let mut clients: Vec<&Rc<Client>> = records.clients.values().collect();
    clients.sort_by(|a, b| a.id.cmp(&b.id));
    lines.extend(birthday::list(rules, records, as_of, &clients));
    lines.extend(festival::list(rules, records, as_of, &clients));
    lines.extend(coupon::list(rules, records, as_of));
    lines.extend(card::list(rules, records, as_of));
    lines.extend(loyal::list(rules, records, as_of));
    lines.extend(rebook::list(rules, records, as_of));
    lines
}

/// What was done already about the line of that key.
fn done(records: &Records, key: &str) -> Option<Box<Message>> {
    records.messages.get(key).cloned().map(Box::new)
}

/// The days on which a rule's line for an occasion is listed: from `due` for as long as it stays.
fn is_listed(rule: &Reminder, due: Day, as_of: Day) -> bool {
    (due..=due.plus(rule.stays)).contains(&as_of)
}

/// A line's words, for its text and for the templates of a channel that sends it.
pub fn words_of(rules: &Rules, records: &Records, as_of: AsOf, due: &Due) -> words::Words {
    let client = &due.client;
    match &due.occasion {
        Occasion::Appointment { bookings, new, .. } => {
            appointment::words_of(rules, records, as_of, client, bookings, *new)
        }
        Occasion::Birthday { on, .. } => birthday::words_of(rules, client, *on, as_of.day),
        Occasion::Festival { on, name, .. } => festival::words_of(rules, client, *on, name, as_of.day),
        Occasion::Coupon { coupon, what } => {
            coupon::words_of(rules, client, coupon.until.unwrap_or(as_of.day), as_of.day, what)
        }
        Occasion::Card { told, .. } => card::words_of(rules, client, told, as_of.day),
        Occasion::Loyal(what) => loyal::words_of(rules, client, what, as_of.day),
        Occasion::Rebook { absence, service } => {
            rebook::words_of(rules, records, as_of, client, absence, service)
        }
    }
}

/// The text to send; none for a client who is not to be contacted. It is made when it is printed:
/// lines are listed, counted and settled without. A template that fails at this client names itself.
pub fn text(rules: &Rules, records: &Records, as_of: AsOf, due: &Due) -> Option<String> {
    if !due.has_text() {
        return None;
    }
    let text = rules.texts.render(&due.rule, words_of(rules, records, as_of, due));
    Some(text.unwrap_or_else(|what| format!("({}: {what})", due.rule)))
}

/// A client who asked for a pause is not spoken to by ourselves before its end.
fn is_paused(client: &Client, day: Day) -> bool {
    client.paused_until.is_some_and(|until| day < until)
}
