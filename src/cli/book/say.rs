//! What is told back of new bookings: everything, so that a mistake is heard at once.

use super::rows::NewRow;
use super::waiting;
use super::who::Who;
use crate::cli::Format;
use crate::cli::world::World;
use crate::domain::book::Patron;
use crate::domain::book::rooms::Apart;
use crate::domain::day::Moment;
use crate::domain::money::Money;
use crate::domain::phone::masked;
use crate::domain::problem::{Fact, Problem};
use crate::domain::record::client::Client;
use crate::domain::record::service::Service;
use crate::domain::rule::Rules;
use crate::domain::suggest::Against;
use crate::messages::book as words;
use crate::messages::book::Line;
use crate::messages::till::words as till;
use serde_json::{Value, json};

/// What came of `book add`.
#[derive(Debug, Default)]
pub struct Booked {
    pub lines: Vec<Line>,
    records: Vec<Value>,
    /// What was said for a time, where the opening hours have settled it.
    pub settled: Option<(String, Moment)>,
    /// Reasons that were passed over.
    pub passed: Vec<Fact>,
    /// Visits of a course that did not fit.
    pub left_out: Vec<Problem>,
    /// Dossiers that could not be read.
    pub unreadable: Vec<Problem>,
    /// Those who were on the waiting list for it, with their services.
    waited: Vec<waiting::Waited>,
    notes: Vec<words::Note>,
    /// The booking for which a deposit was paid, and how much.
    deposit: Option<(String, Money)>,
}

impl Booked {
    /// A deposit was paid for the first booking.
    pub fn deposit(&mut self, booking: &str, amount: Money) {
        if let Some(record) = self.records.iter_mut().find(|record| record["id"] == booking) {
            record["deposit"] = json!(amount.to_string());
        }
        self.deposit = Some((booking.to_string(), amount));
    }

    /// She was on the waiting list for it; what has become of the entry.
    pub fn waited(&mut self, own: waiting::Waited) {
        let entry = json!({ "id": own.id, "state": own.state(), "staff": own.still });
        let mut hers = self.records.iter_mut().filter(|record| record["id"] == own.booking.as_str());
        if let Some(waits) = hers.next().and_then(|record| record["waits"].as_array_mut()) {
            waits.push(entry);
        }
        self.waited.push(own);
    }

    /// Friends who have no room together.
    pub fn apart(&mut self, apart: Apart, offers: Vec<Moment>) {
        self.notes.push(words::Note::Apart(apart, offers));
    }

    /// What is known of her health.
    pub fn mind(&mut self, client: &Client, cautions: Vec<String>) {
        if cautions.is_empty() {
            return;
        }
        for record in self.records.iter_mut().filter(|record| record["client"]["id"] == client.id) {
            record["cautions"] = json!(cautions);
        }
        self.notes.push(words::Note::Mind { client: client.name.clone(), cautions });
    }

    /// What of it speaks against a service.
    pub fn against(&mut self, client: &Client, service: &Service, against: &[Against]) {
        let (client, service) = (client.name.clone(), service.name.clone());
        let note = |against: &Against| words::Note::Against {
            client: client.clone(),
            service: service.clone(),
            against: against.clone(),
        };
        self.notes.extend(against.iter().map(note));
    }

    pub fn push(&mut self, row: &NewRow, who: Option<&Who>, patron: Option<&Patron>, rules: &Rules) {
        let placed = &row.placed;
        let (name, phone) = who.map_or(("", ""), |who| (who.name(), who.phone()));
        let rooms: Vec<String> = placed.rooms.iter().map(|room| room.name.clone()).collect();
        self.lines.push(Line {
            id: row.id.clone(),
            client: name.to_string(),
            phone: phone.to_string(),
            guest: placed.guest,
            start: placed.start,
            minutes: placed.minutes,
            service: placed.service.name.clone(),
            staff: placed.staff.name.clone(),
            asked_for: row.asked_for,
            rooms: rooms.clone(),
        });
        self.records.push(json!({
            "id": row.id,
            "group": row.group,
            "client": { "id": row.client, "name": name },
            "guest": placed.guest,
            "start": placed.start.to_string(),
            "minutes": placed.minutes,
            "service": { "id": placed.service.id, "name": placed.service.name },
            "staff": { "id": placed.staff.id, "name": placed.staff.name },
            "asked_for": row.asked_for,
            "room": rooms,
            "channel": row.channel,
            "deposit": Money::NONE.to_string(),
            "cautions": [],
            "waits": [],
        }));
        let mut note = |note: words::Note| {
            if !self.notes.contains(&note) {
                self.notes.push(note);
            }
        };
        if !placed.service.cautions.is_empty() {
            note(words::Note::Tell(placed.service.cautions.clone()));
        }
        if let Some(Who::Stranger { name, .. }) = who {
            note(words::Note::NewClient(name.clone()));
        }
        let policy = &rules.booking.no_show;
        if let Some(patron) = patron.filter(|patron| patron.halves >= 2 * policy.warn && patron.halves > 0) {
            let by_phone = patron.halves >= 2 * policy.confirm;
            note(words::Note::Missed { client: name.to_string(), halves: patron.halves, by_phone });
        }
    }
}

/// Tells what was booked.
pub fn booked(world: &World, booked: &Booked) {
    let lang = world.lang;
    match world.format {
        Format::Json | Format::Jsonl | Format::Csv | Format::Tsv | Format::Excel => {
            crate::cli::print_records(world, &booked.records, world.format);
        }
        Format::Table | Format::Text | Format::Html => {
            let phone = |phone: &str| if world.reveal { phone.to_string() } else { masked(phone) };
            world.tell(&words::booked(&booked.lines, &phone, lang));
            if let Some((said, at)) = &booked.settled {
                world.tell(&words::settled(said, *at, lang));
            }
            if let Some((booking, amount)) = &booked.deposit {
                world.tell(&till::deposit(booking, *amount, lang));
            }
            for own in &booked.waited {
                world.tell(&words::waited(&own.client, &own.service, &own.still, &own.id, lang));
            }
            for note in &booked.notes {
                world.tell(&words::note(note, lang));
            }
            for fact in &booked.passed {
                world.tell(&words::passed(&crate::render::problem::said(fact, lang), lang));
            }
        }
    }
    world.warn(&booked.unreadable);
    world.warn(&booked.left_out);
}
