//! What every command of the book needs: the book of some days, clients as people ask for them.

use crate::cli::asked;
use crate::domain::amiss::Amiss;
use crate::domain::book::{Book, Patron, no_show};
use crate::domain::day::{Day, Moment};
use crate::domain::find::{Findable, find};
use crate::domain::problem::{Fact, Problem, Problems, Sought};
use crate::domain::record::booking::Status;
use crate::domain::record::client::Client;
use crate::domain::record::room::Room;
use crate::domain::record::service::Service;
use crate::domain::record::staff::Staff;
use crate::domain::refusal::{Refusal, Taken};
use crate::domain::roster::Roster;
use crate::domain::rule::Rules;
use crate::domain::unfit::Unfit;
use crate::store::book::{self, Shelf};
use crate::store::directory::Store;
use foldhash::HashMap;

/// The book, with the rules and the moment in which it is asked.
pub struct Desk<'r> {
    pub rules: &'r Rules,
    pub now: Moment,
    pub shelf: Shelf,
}

impl<'r> Desk<'r> {
    /// Opens the book without a day in it.
    pub fn open(store: &Store, rules: &'r Rules, now: Moment) -> Result<Desk<'r>, Problems> {
        let mut problems = Vec::new();
        let shelf = Shelf::open(store, &mut problems)?;
        sound(problems)?;
        Ok(Desk { rules, now, shelf })
    }

    /// Reads the bookings and the roster of these days, both included.
    pub fn fill(&mut self, store: &Store, from: Day, until: Day) -> Result<(), Problems> {
        let mut problems = Vec::new();
        self.shelf.fill(store, from, until, &mut problems)?;
        sound(problems)
    }

    /// Opens the book only to show it: what can't be read is told beside what can.
    pub fn look(
        store: &Store,
        rules: &'r Rules,
        now: Moment,
        problems: &mut Vec<Problem>,
    ) -> Result<Desk<'r>, Problems> {
        let shelf = Shelf::open(store, problems)?;
        Ok(Desk { rules, now, shelf })
    }

    pub fn roster(&self) -> Roster<'_> {
        Roster { rules: self.rules, closures: &self.shelf.closures, shifts: &self.shelf.shifts }
    }

    pub fn book(&self) -> Book<'_> {
        let shelf = &self.shelf;
        Book::new(self.roster(), &shelf.staff, &shelf.rooms, &shelf.services, &shelf.bookings, self.now)
    }

    /// The service that is meant, of those that are offered.
    pub fn service(&self, text: &str) -> Result<&Service, Problems> {
        let record = |service: &&Service| (service.id.clone(), service.number.clone(), service.name.clone());
        let all = self.shelf.services.values();
        let mut offered: Vec<&Service> = all.clone().filter(|service| service.active).collect();
        offered.sort_by(|a, b| a.id.cmp(&b.id));
        one(&offered, record, Sought::Service, text).copied().map_err(|missing| {
            match all.clone().find(|service| service.name == text) {
                Some(other) if missing.is_not_found() => {
                    let what = Unfit::NotOffered { name: other.name.clone() };
                    Fact::Till(Amiss::Unfit { what, anyway: false }).into()
                }
                _ => missing,
            }
        })
    }

    /// The member of the staff who is meant, of those who work here.
    pub fn staff(&self, text: &str) -> Result<&Staff, Problems> {
        self.staff_here(text).map_err(|missing| {
            match self.shelf.staff.iter().find(|staff| staff.name == text) {
                Some(left) if missing.is_not_found() => Fact::StaffLeft { name: left.name.clone() }.into(),
                _ => missing,
            }
        })
    }

    fn staff_here(&self, text: &str) -> Result<&Staff, Problems> {
        let here: Vec<&Staff> = self.shelf.staff.iter().filter(|staff| staff.active).collect();
        one(&here, of_staff, Sought::Staff, text).copied()
    }

    /// The member of the staff who is meant, also who has left: her bookings are still in the book.
    pub fn staff_ever(&self, text: &str) -> Result<&Staff, Problems> {
        self.staff_here(text).or_else(|missing| {
            let all: Vec<&Staff> = self.shelf.staff.iter().collect();
            match missing.is_not_found() {
                true => one(&all, of_staff, Sought::Staff, text).copied(),
                false => Err(missing),
            }
        })
    }

    /// The room or piece of equipment that is meant.
    pub fn room(&self, text: &str) -> Result<&Room, Problems> {
        let used: Vec<&Room> = self.shelf.rooms.iter().filter(|room| room.active).collect();
        let record = |room: &&Room| (room.id.clone(), String::new(), room.name.clone());
        one(&used, record, Sought::Room, text).copied()
    }

    /// The name of a member of the staff, or the id where nobody has it.
    pub fn staff_name<'s>(&'s self, id: &'s str) -> &'s str {
        self.shelf.staff.iter().find(|staff| staff.id == id).map_or(id, |staff| &staff.name)
    }

    /// The name of a service, or the id where there is none.
    pub fn service_name<'s>(&'s self, id: &'s str) -> &'s str {
        self.shelf.services.get(id).map_or(id, |service| &service.name)
    }

    /// The name of a room, which bookings name by id or by name.
    pub fn room_name<'s>(&'s self, named: &'s str) -> &'s str {
        self.shelf.rooms.iter().find(|room| room.id == named).map_or(named, |room| &room.name)
    }

    /// Puts names in the place of ids.
    pub fn named(&self, refusal: Refusal, clients: &HashMap<String, String>) -> Refusal {
        let client = |id: &String| clients.get(id).cloned().unwrap_or_else(|| id.clone());
        let taken = |with: Box<Taken>| {
            Box::new(Taken {
                client: client(&with.client),
                service: self.service_name(&with.service).to_string(),
                staff: self.staff_name(&with.staff).to_string(),
                ..*with
            })
        };
        match refusal {
            Refusal::StaffBusy { staff, with } => Refusal::StaffBusy { staff, with: taken(with) },
            Refusal::RoomTaken { room, with } => Refusal::RoomTaken { room, with: taken(with) },
            Refusal::ClientBooked { client: who, with } => {
                Refusal::ClientBooked { client: client(&who), with: taken(with) }
            }
            Refusal::OneOpenBooking { client: who, halves, with } => {
                Refusal::OneOpenBooking { client: client(&who), halves, with: taken(with) }
            }
            Refusal::DepositWanted { client: who, halves, amount } => {
                Refusal::DepositWanted { client: client(&who), halves, amount }
            }
            Refusal::NobodyFree { service, why } => {
                let why = why.into_iter().map(|refusal| self.named(refusal, clients)).collect();
                Refusal::NobodyFree { service, why }
            }
            other => other,
        }
    }
}

/// The ids of clients in a refusal, whose names have to be looked up.
pub fn clients_in<'a>(refusals: &'a [Refusal], ids: &mut Vec<&'a str>) {
    for refusal in refusals {
        match refusal {
            Refusal::StaffBusy { with, .. } | Refusal::RoomTaken { with, .. } => ids.push(&with.client),
            Refusal::ClientBooked { client, with } | Refusal::OneOpenBooking { client, with, .. } => {
                ids.extend([client.as_str(), with.client.as_str()]);
            }
            Refusal::DepositWanted { client, .. } => ids.push(client),
            Refusal::NobodyFree { why, .. } => clients_in(why, ids),
            _ => {}
        }
    }
}

/// What can't be read for certain decides nothing (safety, A protocol that passed, 2).
pub fn sound(problems: Vec<Problem>) -> Result<(), Problems> {
    Problems(problems.into_iter().filter(Problem::is_doubt).collect()).or_ok()
}

fn of_staff(staff: &&Staff) -> (String, String, String) {
    (staff.id.clone(), staff.number.clone(), staff.name.clone())
}

fn one<'a, T>(
    records: &'a [T],
    of: impl Fn(&T) -> (String, String, String),
    what: Sought,
    text: &str,
) -> Result<&'a T, Problems> {
    let findable: Vec<Findable> = records
        .iter()
        .map(|record| {
            let (id, number, name) = of(record);
            Findable { id, number, name, ..Findable::default() }
        })
        .collect();
    match find(&findable, text)[..] {
        [] => Err(Fact::NotFound { what, asked: text.to_string(), verbs: &["list"] }.into()),
        [found] => {
            let at = findable.iter().position(|own| own.id == found.id).unwrap_or(0);
            records.get(at).ok_or_else(|| Fact::Ours { what: "no record".into() }.into())
        }
        ref several => {
            let candidates = several.iter().map(|record| record.candidate()).collect();
            Err(Fact::Ambiguous { what, asked: text.to_string(), candidates }.into())
        }
    }
}

/// The clients who may be meant.
pub fn clients_asked(store: &Store, rules: &Rules, text: &str) -> Result<Vec<Client>, Problems> {
    let found = asked::clients(store, rules, text, |row| Client::read(row))?;
    Ok(found.into_iter().map(|(_, client)| client).collect())
}

/// The one client who is meant.
pub fn client_asked(store: &Store, rules: &Rules, text: &str) -> Result<Client, Problems> {
    asked::client(store, rules, text, &[], |row| Client::read(row))
}

pub fn candidate(client: &Client) -> crate::domain::problem::Candidate {
    crate::domain::problem::Candidate {
        id: client.id.clone(),
        number: client.number.clone(),
        name: client.name.clone(),
        phone: client.phone.clone(),
    }
}

/// A client with what the rules of the book look at: what she missed, what she is expected for.
pub fn patron(store: &Store, rules: &Rules, client: &Client, now: Moment) -> Result<Patron, Problems> {
    let mut problems = Vec::new();
    let policy = &rules.booking.no_show;
    let first = now.day.plus(-policy.within);
    let bookings = book::bookings_of(store, &client.id, first.month(), &mut problems)?;
    let cancelled: Vec<&str> = bookings
        .iter()
        .filter(|booking| booking.status == Status::Cancelled && booking.start.day >= first)
        .map(|booking| booking.id.as_str())
        .collect();
    let changes = match cancelled.is_empty() {
        true => Vec::new(),
        false => book::changes_of(store, &cancelled, &mut problems)?,
    };
    let when = |booking: &crate::domain::record::booking::Booking| {
        let word = Status::Cancelled.word();
        changes.iter().rev().find(|change| change.booking == booking.id && change.what == word).map(|c| c.at)
    };
    let halves = no_show::halves(&bookings, when, policy, now.day);
    let is_open = |booking: &crate::domain::record::booking::Booking| {
        booking.status.is_expected() && booking.start >= now
    };
    let open = bookings.iter().filter(|booking| is_open(booking)).cloned().collect();
    sound(problems)?;
    Ok(Patron {
        id: client.id.clone(),
        staff: client.staff.clone(),
        halves,
        paid_sessions: halves > 0 && book::has_paid_sessions(store, &client.id)?,
        deposit: false,
        open,
    })
}
