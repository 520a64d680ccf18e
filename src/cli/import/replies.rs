//! `salon import replies`: what clients wrote back. Who opts out is written to no more, who confirms is confirmed, and
//! the rest is for a person.

use super::letters::{self, Letter};
use super::register::{self, hash};
use super::rejected::{self, Reasons};
use super::replied::{self, Fate, Told};
use super::replies_say;
use super::sheets::{self, Source};
use crate::cli::choices::{self, WAYS};
use crate::cli::moved::for_machines;
use crate::cli::register::ended;
use crate::cli::steps::{Done, changes, update};
use crate::cli::world::World;
use crate::domain::cell::parts;
use crate::domain::change::{Change, Edit};
use crate::domain::consent::{Channel, Consent, Standing};
use crate::domain::day::Moment;
use crate::domain::doubt::Doubt;
use crate::domain::id::IdMaker;
use crate::domain::problem::{Exit, Fact, Place, Problem, Problems};
use crate::domain::record::booking::{Booking, Status};
use crate::domain::reply::{self, Meant};
use crate::domain::row::Row;
use crate::domain::rule::lead::{LONGEST, Lead};
use crate::domain::rule::replies::Meaning;
use crate::domain::rule::{About, Rules};
use crate::domain::schema;
use crate::domain::send::attempt::Attempt;
use crate::domain::unreadable::Unreadable;
use crate::import::kind::Kind;
use crate::import::memory::{Memory, Remembering};
use crate::import::replies::{self, NEEDED, Reply};
use crate::messages::doubt;
use crate::messages::help::both;
use crate::messages::reply::Why;
use crate::outside::file;
use crate::store::commit::Proposal;
use crate::store::directory::Store;
use crate::store::{book, query, sent};
use clap::Args;
use std::collections::{BTreeMap, HashSet};
use std::path::PathBuf;

const COMMAND: &str = "import replies";

#[derive(Args, Debug)]
pub struct ReplySheetArgs {
    #[arg(value_name = "FILE", required = true, value_hint = clap::ValueHint::FilePath,
          help = both("表格文件；- 是标准输入", "spreadsheets; - is standard input"))]
    pub files: Vec<PathBuf>,
    #[arg(long, value_name = "CHANNEL", default_value = "sms", hide_default_value = true, value_parser = choices::said(WAYS),
          help = both("从哪种渠道回的；退订只退这一种（默认短信）", "by which channel they came; opting out is of that one (default: sms)"))]
    pub channel: String,
    #[arg(long, value_name = "HEADING=FIELD",
          help = both("把表头对到字段，如 '来电=phone'", "which field a heading means, like 'Caller=phone'"))]
    pub map: Vec<String>,
    #[arg(long, value_name = "NAME", help = both("只读这张工作表", "only this tab of a workbook"))]
    pub sheet: Vec<String>,
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath,
          help = both("未导入的行写到哪里", "where rejected rows go"))]
    pub rejected: Option<PathBuf>,
}

pub fn run(world: &World, args: &ReplySheetArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let map = args.map.iter().map(|text| super::mapped(text)).collect::<Result<Vec<_>, Problems>>()?;
    let sources = sheets::read(&args.files, &args.sheet, Kind::Replies, &map)?;
    complete(&sources)?;
    let channel = Channel::parse(&args.channel).unwrap_or(Channel::Sms);
    let mut ids = world.ids();
    let mut decide = |store: &Store| {
        let mut reading = Reading::open(store, &rules, world.now(&rules), channel)?;
        let told = reading.sheets(&sources)?;
        Ok::<_, Problems>((reading.edits(&world.by, &mut ids), told))
    };
    let (outcome, told) = if world.dry_run {
        let store = world.store()?;
        (None, decide(&store)?.1)
    } else {
        let (outcome, told) = world.door(&rules)?.write(COMMAND, |store| {
            let (edits, told) = decide(store)?;
            let files: Vec<&str> = sources.iter().map(|source| source.name.as_str()).collect();
            let [stopped, confirmed, same, person, doubted] = replied::counts(&told);
            let about = format!("{}: -{stopped} +{confirmed} ={same} !{person} ?{doubted}", files.join(" "));
            let change = Change { command: COMMAND.into(), by: world.by.clone(), about, edits };
            Ok::<_, Problems>((Proposal::Change(change), told))
        })?;
        (Some(outcome), told)
    };
    let mut kept = Vec::new();
    if outcome.is_some() {
        for (index, source) in sources.iter().enumerate() {
            let bytes = rejected::with_reasons(world, source, &reasons(world, &told, index));
            let path = args.rejected.clone().unwrap_or_else(|| rejected::beside(&source.path));
            let of_file = sources.iter().filter(|other| other.path == source.path).count();
            let path = if of_file > 1 { rejected::with_tab(&path, &source.sheet.name) } else { path };
            if let Some(bytes) = bytes {
                kept.push(file::write_beside(&path, &bytes)?);
            }
        }
    }
    replies_say::say(world, &sources, &told, channel, letters::rule(&rules).is_some(), &kept);
    if outcome.is_some() || !for_machines(world) {
        ended(world, outcome.as_ref());
    }
    let doubted = told.iter().any(|one| matches!(one.fate, Fate::Doubted(_)));
    Ok(if doubted { Exit::Refused } else { Exit::Done })
}

/// A sheet without numbers, texts or times is none of replies.
fn complete(sources: &[Source]) -> Result<(), Problems> {
    let lacks = |source: &&Source| {
        let has = |fields: &&[&str]| fields.iter().any(|field| source.layout.column_of(field).is_some());
        !NEEDED.iter().all(has)
    };
    let problem = |source: &Source| {
        let line = source.layout.heading_line;
        let seen = source.layout.columns.iter().map(|column| column.heading.clone()).collect();
        let why = Unreadable::NoHeadings { table: Kind::Replies.word(), line: Some(line), seen };
        Problem::at(Fact::Sheet(why), Place::line(&source.name, line))
    };
    Problems(sources.iter().filter(lacks).map(problem).collect()).or_ok()
}

fn reasons(world: &World, told: &[Told], source: usize) -> Reasons {
    let reason = |one: &Told| match &one.fate {
        Fate::Doubted(doubts) if one.source == source => {
            let said: Vec<String> = doubts.iter().map(|why| doubt::sentence(why, world.lang)).collect();
            Some((one.index, said.join(world.lang.pick("；", "; "))))
        }
        _ => None,
    };
    told.iter().filter_map(reason).collect()
}

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
struct Reading<'a> {
    store: &'a Store,
    rules: &'a Rules,
    now: Moment,
    channel: Channel,
    clients: Vec<Known>,
    memory: Memory,
    remembering: Remembering,
    read: HashSet<String>,
    sent: Option<Vec<Attempt>>,
    /// What a person has to answer.
    letters: Vec<Letter>,
    /// Bookings that are confirmed, with her words.
    confirmed: BTreeMap<String, (Booking, String)>,
}

impl<'a> Reading<'a> {
    fn open(
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
        Problems(problems).or_ok()?;
        let memory = register::memory(store, Kind::Replies.word())?;
        let remembering = Remembering::new(&[]);
        let (read, sent, letters, confirmed) = Default::default();
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
            letters,
            confirmed,
        })
    }

    fn sheets(&mut self, sources: &[Source]) -> Result<Vec<Told>, Problems> {
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
            return Ok((hers, Fate::Doubted(vec![Doubt::UnknownClient { name: reply.phone.clone() }])));
        };
        let said = [self.channel.word(), &reply.phone, &reply.text].join("\n");
        let key = format!("{} {:016x}", reply.at, hash(said.as_bytes()));
        if self.memory.get(&key).is_some() || !self.read.insert(key.clone()) {
            return Ok((hers, Fate::Unchanged));
        }
        self.remembering.remember_new(&key, &first.id, std::iter::empty());
        let client = first.id.clone();
        let fate = match self.rules.replies.meaning(&reply.text) {
            Meaning::Stop => self.stop(&hers, reply)?,
            Meaning::Confirm => self.confirm(&hers, reply)?,
            Meaning::Other => Fate::ForAPerson(Why::Words),
        };
        if matches!(fate, Fate::ForAPerson(_)) {
            let (at, channel, said) = (reply.at, self.channel.word(), reply.text.clone());
            self.letters.push(Letter { at, client, channel, said });
        }
        Ok((hers, fate))
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

    fn edits(self, by: &str, ids: &mut IdMaker) -> Vec<Edit> {
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
        edits.extend(letters::rows(&self.letters, self.rules, by, ids));
        edits.extend(self.remembering.edits(&self.memory.file));
        edits
    }
}
