//! What replies come to, against the register, the book and what was sent: the subject of `import replies`.

use super::letters::{self, Letter};
use super::register::{self, hash};
use super::replied::{Fate, Told};
use super::sheets::Source;
use crate::cli::steps::{Done, changes, update};
use crate::cli::strangers::{self, Withdrawal};
use crate::domain::cell::parts;
use crate::domain::change::Edit;
use crate::domain::consent::{Channel, Consent, Standing};
use crate::domain::day::Moment;
use crate::domain::doubt::Doubt;
use crate::domain::id::IdMaker;
use crate::domain::problem::{Fact, Problems};
use crate::domain::record::booking::{Booking, Status};
use crate::domain::reply::{self, Meant};
use crate::domain::row::Row;
use crate::domain::rule::lead::{LONGEST, Lead};
use crate::domain::rule::replies::Meaning;
use crate::domain::rule::{About, Rules};
use crate::domain::schema;
use crate::domain::send::attempt::Attempt;
use crate::import::kind::Kind;
use crate::import::memory::{Memory, Remembering};
use crate::import::replies::{self, Reply};
use crate::messages::reply::Why;
use crate::store::directory::Store;
use crate::store::stops::Stops;
use crate::store::{book, query, sent};
use std::collections::{BTreeMap, HashSet};

/// A client as replies need her.
struct Known {
    id: String,
    name: String,
    phones: Vec<String>,
    consent: String,
    /// What she says now is written.
    changed: bool,
}

/// Replies, read against the register as it stands.
pub struct Reading<'a> {
    store: &'a Store,
    rules: &'a Rules,
    now: Moment,
    channel: Channel,
    clients: Vec<Known>,
    memory: Memory,
    remembering: Remembering,
    read: HashSet<String>,
    sent: Option<Vec<Attempt>>,
    /// Numbers of nobody, that were withdrawn before and are now.
    stops: Stops,
    strangers: Vec<Withdrawal>,
    /// What a person has to answer.
    letters: Vec<Letter>,
    /// Bookings that are confirmed, with her words.
    confirmed: BTreeMap<String, (Booking, String)>,
}

impl<'a> Reading<'a> {
    pub fn open(
        store: &'a Store,
        rules: &'a Rules,
        now: Moment,
        channel: Channel,
    ) -> Result<Reading<'a>, Problems> {
        let (mut clients, mut problems) = (Vec::new(), Vec::new());
        query::each(store, "clients.csv", &schema::CLIENTS, &mut problems, |row, _| {
            let text = |column| row.get(column).trim().to_string();
            let (first, others) = (text("phone"), text("other_phones"));
            let phones = [first.as_str()].into_iter().chain(parts(&others));
            let phones = phones.filter(|phone| !phone.is_empty()).map(str::to_string).collect();
            let (id, name, consent) = (text("id"), text("name"), text("consent"));
            clients.push(Known { id, name, phones, consent, changed: false });
        })?;
        let stops = Stops::of_numbers(store, &mut problems)?;
        Problems(problems).or_ok()?;
        let memory = register::memory(store, Kind::Replies.word())?;
        let remembering = Remembering::new(&[]);
        let (read, sent, strangers, letters, confirmed) = Default::default();
        Ok(Reading {
            store,
            rules,
            now,
            channel,
            clients,
            memory,
            remembering,
            read,
            sent,
            stops,
            strangers,
            letters,
            confirmed,
        })
    }

    pub fn sheets(&mut self, sources: &[Source]) -> Result<Vec<Told>, Problems> {
        let mut told = Vec::new();
        for (source, sheet) in sources.iter().enumerate() {
            for row in replies::read(&sheet.sheet, &sheet.layout, self.now.day) {
                let (reply, clients, fate) = match row.reply {
                    Ok(reply) => {
                        let (hers, fate) = self.reply(&reply)?;
                        let named =
                            |at: &usize| self.clients.get(*at).map(|c| (c.id.clone(), c.name.clone()));
                        (Some(reply), hers.iter().filter_map(named).collect(), fate)
                    }
                    Err(doubts) => (None, Vec::new(), Fate::Doubted(doubts)),
                };
                told.push(Told { source, index: row.index, line: row.line, reply, clients, fate });
            }
        }
        Ok(told)
    }

    /// What a reply comes to, and whose number it is.
    fn reply(&mut self, reply: &Reply) -> Result<(Vec<usize>, Fate), Problems> {
        let has_it = |client: &Known| client.phones.contains(&reply.phone);
        let hers: Vec<usize> = (0..self.clients.len()).filter(|at| has_it(&self.clients[*at])).collect();
        let Some(first) = hers.first().and_then(|at| self.clients.get(*at)) else {
            if self.rules.replies.meaning(&reply.text) == Meaning::Stop {
                return Ok((hers, self.stranger(reply)));
            }
            return Ok((hers, Fate::Doubted(vec![Doubt::UnknownClient { name: reply.phone.clone() }])));
        };
        let said = [self.channel.word(), &reply.phone, &reply.text].join("\n");
        let key = format!("{} {:016x}", reply.at, hash(said.as_bytes()));
        if self.memory.get(&key).is_some() || !self.read.insert(key.clone()) {
            return Ok((hers, Fate::Unchanged));
        }
        self.remembering.remember_new(&key, &first.id, std::iter::empty());
        let fate = match self.rules.replies.meaning(&reply.text) {
            Meaning::Stop => self.stop(&hers, reply)?,
            Meaning::Confirm => self.confirm(&hers, reply)?,
            Meaning::Other => Fate::ForAPerson(Why::Words),
        };
        if matches!(fate, Fate::ForAPerson(_)) {
            let client = self.writer(&hers, reply)?;
            let (at, channel, said) = (reply.at, self.channel.word(), reply.text.clone());
            self.letters.push(Letter { at, client, channel, said });
        }
        Ok((hers, fate))
    }

    /// Whose letter it is, where several share the number: hers to whom something went last.
    fn writer(&mut self, hers: &[usize], reply: &Reply) -> Result<String, Problems> {
        let ids: Vec<String> =
            hers.iter().filter_map(|at| self.clients.get(*at)).map(|client| client.id.clone()).collect();
        if ids.len() > 1 {
            self.load_sent()?;
        }
        let answered = self
            .sent
            .iter()
            .flatten()
            .filter(|sent| sent.state.settles() && sent.at <= reply.at && ids.contains(&sent.client));
        let last = answered.max_by_key(|sent| sent.at).map(|sent| sent.client.clone());
        Ok(last.or_else(|| ids.into_iter().next()).unwrap_or_default())
    }

    /// A number that nobody has gets nothing more either, whoever has it later.
    fn stranger(&mut self, reply: &Reply) -> Fate {
        let is_same = |known: &Withdrawal| known.phone == reply.phone;
        let already = self.stops.holds(self.channel, &reply.phone) || self.strangers.iter().any(is_same);
        if !already {
            let (phone, said) = (reply.phone.clone(), reply.text.clone());
            let (channel, on) = (self.channel, reply.at.day);
            self.strangers.push(Withdrawal { phone, channel, on, said });
        }
        Fate::Stopped { already, again: false }
    }

    /// Nobody with that number gets more by the channel, from the day of the reply on.
    fn stop(&mut self, hers: &[usize], reply: &Reply) -> Result<Fate, Problems> {
        let (mut already, mut again, day) = (true, false, reply.at.day);
        for at in hers {
            let Some(client) = self.clients.get_mut(*at) else { continue };
            let bad = |word: &str| Problems::from(Fact::BadConsent { word: word.to_string() });
            let consent = Consent::parse(&client.consent).map_err(bad)?;
            if consent.channel(self.channel, day) == Standing::Withdrawn {
                continue;
            }
            client.consent = format!("{} {}-{day}", client.consent, self.channel.word()).trim().to_string();
            client.changed = true;
            already = false;
            let consent = Consent::parse(&client.consent).map_err(bad)?;
            again |= consent.channel(self.channel, self.now.day) == Standing::Given;
        }
        Ok(Fate::Stopped { already, again })
    }

    fn confirm(&mut self, hers: &[usize], reply: &Reply) -> Result<Fate, Problems> {
        let (mut bookings, mut problems) = (Vec::new(), Vec::new());
        for client in hers.iter().filter_map(|at| self.clients.get(*at)) {
            let from = self.now.day.month();
            bookings.extend(book::bookings_of(self.store, &client.id, from, &mut problems)?);
        }
        Problems(problems).or_ok()?;
        for booking in &mut bookings {
            if self.confirmed.contains_key(&booking.id) {
                booking.status = Status::Confirmed;
            }
        }
        let lead = self.lead();
        self.load_sent()?;
        let sent = self.sent.as_deref().unwrap_or_default();
        let about = |booking: &Booking| format!("/{}/{}", booking.id, booking.start);
        let reminded = |booking: &Booking| {
            let about = about(booking);
            sent.iter().any(|sent| sent.state.settles() && sent.at <= reply.at && sent.key.ends_with(&about))
        };
        match reply::visit(&bookings, &reminded, reply.at, self.now, lead) {
            Meant::One(rows) if rows.is_empty() => Ok(Fate::Unchanged),
            Meant::One(rows) => {
                for row in &rows {
                    self.confirmed.insert(row.id.clone(), (row.clone(), reply.text.clone()));
                }
                Ok(Fate::Confirmed(rows))
            }
            Meant::None => Ok(Fate::ForAPerson(Why::NoBooking)),
            Meant::Several => Ok(Fate::ForAPerson(Why::Several)),
        }
    }

    /// How long before a visit its first reminder may go, in minutes.
    fn lead(&self) -> i64 {
        const DAY: i64 = 24 * 60;
        let of_visits =
            self.rules.reminders.iter().filter(|rule| matches!(rule.about, About::Appointment { .. }));
        let minutes = of_visits.map(|rule| match rule.lead {
            // Days are counted from the morning of the day on which it falls due.
            Lead::Days(days) => (days + 1) * DAY,
            Lead::Minutes(minutes) => minutes,
        });
        minutes.max().unwrap_or(0)
    }

    /// The reminders that went, within the longest lead; read once.
    fn load_sent(&mut self) -> Result<(), Problems> {
        if self.sent.is_none() {
            let from = self.now.day.plus(-LONGEST).month();
            self.sent = Some(sent::attempts(self.store, |month| month >= from)?);
        }
        Ok(())
    }

    pub fn edits(self, by: &str, ids: &mut IdMaker) -> Vec<Edit> {
        let consent = |client: &Known| Edit::Update {
            file: "clients.csv".into(),
            id: client.id.clone(),
            cells: vec![("consent".into(), client.consent.clone())],
        };
        let mut edits: Vec<Edit> = self.clients.iter().filter(|client| client.changed).map(consent).collect();
        edits.extend(self.confirmed.values().map(|(booking, _)| update(booking, Status::Confirmed)));
        let steps = self.confirmed.values();
        let steps: Vec<Done> =
            steps.map(|(booking, said)| Done::step(booking, Status::Confirmed, said)).collect();
        edits.extend(changes(&steps, self.now, by, ids));
        edits.extend(strangers::rows(&self.strangers, by, ids));
        edits.extend(letters::rows(&self.letters, self.rules, by, ids));
        edits.extend(self.remembering.edits(&self.memory.file));
        edits
    }
}
