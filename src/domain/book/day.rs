//! The day at the desk: who comes, to whom, what to know and to prepare beforehand.

use super::{Book, Lost};
use crate::domain::day::Day;
use crate::domain::money::Money;
use crate::domain::record::booking::{Booking, Status};
use crate::domain::record::client::Client;
use crate::domain::record::staff::Staff;
use crate::domain::spans::Spans;
use crate::domain::to_move::{self, Passed, WhyMove, why_move};
use foldhash::{HashMap, HashSet};
use std::collections::BTreeMap;
use std::ops::Range;

/// What the desk should know of somebody who comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Her first visit.
    New,
    /// Her birthday is on that day.
    Birthday(Day),
    /// She has missed appointments, in halves; whether she is to be rung up.
    Missed { halves: u32, by_phone: bool },
    /// Allergies, pregnancy and the like, in the words of her dossier, her note and her tags.
    Caution(String),
    /// What she has not paid yet.
    Owes(Money),
    /// A deposit stands for this booking.
    Deposit(Money),
    /// A card of hers that is good for what is booked, with what is left of it.
    Card(String),
    /// Her so manieth visit after a big sale: nothing is sold.
    Unsold(u32),
    /// She is expected, and so many minutes late.
    Late(u32),
    /// Its time is over, and nobody has said whether she came.
    Unsaid,
    /// It can't stay where it is.
    ToMove(WhyMove),
    /// Her beautician has somebody else at the same time.
    Doubled(String),
}

impl Mark {
    /// The word for it in machine formats.
    pub fn word(&self) -> &'static str {
        match self {
            Mark::New => "first-visit",
            Mark::Birthday(_) => "birthday",
            Mark::Missed { .. } => "missed",
            Mark::Caution(_) => "caution",
            Mark::Owes(_) => "owes",
            Mark::Deposit(_) => "deposit",
            Mark::Card(_) => "card",
            Mark::Unsold(_) => "no-selling",
            Mark::Late(_) => "late",
            Mark::Unsaid => "unsaid",
            Mark::ToMove(_) => "to-move",
            Mark::Doubled(_) => "double-booked",
        }
    }
}

/// What is known of the clients of a day.
#[derive(Debug, Default)]
pub struct People {
    pub clients: HashMap<String, Client>,
    /// Those who were never here.
    pub new: HashSet<String>,
    /// Missed appointments, in halves.
    pub missed: HashMap<String, u32>,
    pub cautions: HashMap<String, Vec<String>>,
    /// What each has not paid yet.
    pub owes: HashMap<String, Money>,
    /// Those to whom nothing is sold, with the how manieth visit it is after a big sale.
    pub unsold: HashMap<String, u32>,
    /// The deposits that stand, by the booking.
    pub deposits: HashMap<String, Money>,
    /// The cards that are good for it, by the booking.
    pub cards: HashMap<String, Vec<String>>,
    /// In spite of what each booking was made.
    pub passed: Passed,
}

/// One service of the day.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    pub booking: &'a Booking,
    /// Her name, or the id where the register does not know her.
    pub client: String,
    pub called: String,
    pub phone: String,
    pub service: String,
    /// Minutes since midnight in which she is treated.
    pub span: Range<u32>,
    pub rooms: Vec<String>,
    pub marks: Vec<Mark>,
}

/// One beautician's day.
#[derive(Clone, Debug)]
pub struct Column<'a> {
    /// None: nobody has been found for these yet.
    pub staff: Option<&'a Staff>,
    pub works: Spans,
    pub entries: Vec<Entry<'a>>,
    /// Time in which something could still be booked.
    pub gaps: Spans,
}

/// What to prepare for a service, and how often.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prep {
    pub service: String,
    pub times: usize,
    pub what: String,
}

#[derive(Clone, Debug)]
pub struct DayPlan<'a> {
    pub day: Day,
    pub open: Spans,
    /// Why the shop is closed.
    pub closed: Option<String>,
    pub columns: Vec<Column<'a>>,
    pub prep: Vec<Prep>,
    /// Bookings that were called off, and missed.
    pub lost: Lost,
}

impl<'a> DayPlan<'a> {
    /// Everything that is booked, in the order of time.
    pub fn entries(&self) -> Vec<&Entry<'a>> {
        let mut entries: Vec<&Entry> = self.columns.iter().flat_map(|column| &column.entries).collect();
        entries.sort_by(|a, b| (a.span.start, &a.booking.id).cmp(&(b.span.start, &b.booking.id)));
        entries
    }

    /// Everybody who comes, with her marks, each once, in the order in which they come.
    pub fn people(&self) -> Vec<&Entry<'a>> {
        let mut seen = HashSet::default();
        self.entries().into_iter().filter(|entry| seen.insert(&entry.booking.client)).collect()
    }
}

impl<'a> Book<'a> {
    /// The plan of a day: a column for everybody who works or has a booking.
    pub fn plan(&'a self, day: Day, people: &People) -> DayPlan<'a> {
        let open = self.roster.open(day);
        let mut columns: Vec<Column> = Vec::new();
        for staff in self.staff {
            let own = self.on(day).iter().filter(|booking| booking.staff == staff.id);
            let entries: Vec<Entry> = own.map(|booking| self.entry(booking, people)).collect();
            // Who has left has bookings that are to be moved, but no time to give.
            let works = if staff.active { self.roster.works(staff, day).spans } else { Spans::default() };
            if entries.is_empty() && (works.is_empty() || self.is_elsewhere(staff)) {
                continue;
            }
            let taken: Spans = entries.iter().map(|entry| self.taken(entry.booking)).collect();
            let gaps = works.without(&taken);
            columns.push(Column { staff: Some(staff), gaps: self.usable(&gaps, day), works, entries });
        }
        let known = |booking: &&&Booking| self.staff.iter().any(|staff| staff.id == booking.staff);
        let rest: Vec<Entry> =
            self.on(day).iter().filter(|booking| !known(booking)).map(|b| self.entry(b, people)).collect();
        if !rest.is_empty() {
            let (works, gaps) = (Spans::default(), Spans::default());
            columns.push(Column { staff: None, works, entries: rest, gaps });
        }
        let closed = self.roster.closure(day).filter(|_| open.is_empty()).map(|closure| closure.note.clone());
        DayPlan { day, open, closed, columns, prep: self.prep(day), lost: self.lost(day) }
    }

    fn entry(&'a self, booking: &'a Booking, people: &People) -> Entry<'a> {
        let client = people.clients.get(&booking.client);
        let text = |of: fn(&Client) -> &String| client.map(|client| of(client).clone()).unwrap_or_default();
        let name = |named: &String| {
            let room = self.rooms.iter().find(|room| room.id == *named);
            room.map_or_else(|| named.clone(), |room| room.name.clone())
        };
        let service = self.services.get(&booking.service).map(|service| service.name.clone());
        Entry {
            booking,
            client: client.map_or_else(|| booking.client.clone(), |client| client.name.clone()),
            called: text(|client| &client.called),
            phone: text(|client| &client.phone),
            service: service.unwrap_or_else(|| booking.service.clone()),
            span: self.treated(booking),
            rooms: booking.room.iter().map(name).collect(),
            marks: self.marks(booking, people),
        }
    }

    fn marks(&self, booking: &Booking, people: &People) -> Vec<Mark> {
        let mut marks = if booking.guest == 0 { self.of_client(booking, people) } else { Vec::new() };
        if let Some(deposit) = people.deposits.get(&booking.id).filter(|sum| **sum > Money::NONE) {
            marks.push(Mark::Deposit(*deposit));
        }
        if !booking.status.is_expected() {
            return marks;
        }
        marks.extend(people.cards.get(&booking.id).into_iter().flatten().cloned().map(Mark::Card));
        marks.extend(self.late(booking));
        marks.extend(self.why_move(booking, to_move::of(&people.passed, booking)).map(Mark::ToMove));
        marks.extend(self.doubled(booking, people).map(Mark::Doubled));
        marks
    }

    /// Whom else her beautician has at the same time: a file that a hand wrote, or another system, may say so.
    fn doubled(&self, booking: &Booking, people: &People) -> Option<String> {
        if booking.staff.is_empty() {
            return None;
        }
        let span = self.treated(booking);
        let other = self.on(booking.start.day).iter().find(|other| {
            let then = self.treated(other);
            let others = other.client != booking.client && other.staff == booking.staff;
            others && other.status.is_expected() && then.start < span.end && span.start < then.end
        })?;
        Some(
            people
                .clients
                .get(&other.client)
                .map_or_else(|| other.client.clone(), |client| client.name.clone()),
        )
    }

    /// Why a booking that is still to come can't stay where it is.
    pub fn why_move(&self, booking: &Booking, passed: &[WhyMove]) -> Option<WhyMove> {
        if !booking.status.is_expected() || booking.start < self.now {
            return None;
        }
        let staff = self.staff.iter().find(|staff| staff.id == booking.staff);
        let minutes = u32::try_from(self.treated(booking).len()).unwrap_or(0);
        why_move(&self.roster, staff, booking, minutes, passed)
    }

    /// Whether she is late, or nobody said that she came.
    fn late(&self, booking: &Booking) -> Option<Mark> {
        if booking.start.day != self.now.day {
            return None;
        }
        let late = self.now.minute.checked_sub(booking.start.minute.max(1))?;
        match self.now.minute < self.treated(booking).end {
            true => (late >= self.roster.rules.desk.late).then_some(Mark::Late(late)),
            false => Some(Mark::Unsaid),
        }
    }

    /// What is to be known of her, whatever she is booked for.
    fn of_client(&self, booking: &Booking, people: &People) -> Vec<Mark> {
        let (id, day) = (&booking.client, booking.start.day);
        let rules = self.roster.rules;
        let mut marks: Vec<Mark> =
            people.cautions.get(id).into_iter().flatten().cloned().map(Mark::Caution).collect();
        if people.new.contains(id) && booking.status != Status::Done {
            marks.push(Mark::New);
        }
        let birthday = people.clients.get(id).and_then(|client| client.birthday.as_ref());
        let on = birthday.map(|birthday| birthday.occurrences(day, day, rules.leap_day));
        if on.is_some_and(|days| !days.is_empty()) {
            marks.push(Mark::Birthday(day));
        }
        let (policy, halves) = (&rules.booking.no_show, people.missed.get(id).copied().unwrap_or(0));
        if halves > 0 && halves >= 2 * policy.warn {
            let by_phone = halves >= 2 * policy.confirm && booking.status == Status::Booked;
            marks.push(Mark::Missed { halves, by_phone });
        }
        marks.extend(people.owes.get(id).filter(|sum| **sum > Money::NONE).copied().map(Mark::Owes));
        marks.extend(people.unsold.get(id).copied().map(Mark::Unsold));
        marks
    }

    /// Gaps in which something could still be booked.
    fn usable(&self, gaps: &Spans, day: Day) -> Spans {
        let least = self.roster.rules.booking.gap;
        let now = if self.now.day == day { self.now.minute } else { 0 };
        gaps.iter()
            .map(|gap| gap.start.max(now)..gap.end)
            .filter(|gap| gap.start + least <= gap.end)
            .collect()
    }

    /// What to prepare, by service.
    fn prep(&self, day: Day) -> Vec<Prep> {
        let mut times: BTreeMap<&str, usize> = BTreeMap::new();
        for booking in self.on(day).iter().filter(|booking| booking.status != Status::Done) {
            *times.entry(booking.service.as_str()).or_default() += 1;
        }
        let prep = |(id, times): (&str, usize)| {
            let service = self.services.get(id).filter(|service| !service.prep.is_empty())?;
            Some(Prep { service: service.name.clone(), times, what: service.prep.clone() })
        };
        times.into_iter().filter_map(prep).collect()
    }
}
