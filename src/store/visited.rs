//! Which clients were here before: the question of every list that greets new clients, asked of the
//! whole history.
//!
//! The answer for earlier months is kept in `.salon/visited`, a memo that need not be right: it says
//! of every file that it was made from which state it saw (name, inode, size, times of change), and
//! counts only while all of them still are in that state and no other file has come between them.
//! Else, or where it is damaged or gone, the history is read again. What may have changed unseen is
//! never in it: a file that changed within two seconds before the memo was written, as the clocks of
//! some file systems tick no faster; a file with rows that can't be read, which each list has to name;
//! a file with rows of other months. A client is kept as 64 bits of a hash, with the month in which she
//! was here first: among a million of them a new one is taken for another once in many million years of
//! daily lists.

use super::directory::Store;
use super::disk::Stamp;
use super::own::OWN;
use super::plan::hash_of;
use super::query::each_seen;
use crate::domain::day::{Day, Month};
use crate::domain::problem::{Problem, Problems};
use crate::domain::schema::{self, Table};
use foldhash::{HashMap, HashSet};
use std::collections::BTreeMap;
use std::fmt::Write;

const NAME: &str = "visited";

/// A shorter history is read as fast as the memo.
const WORTH: u64 = 1024 * 1024;

/// A file of the history, in the state in which it was found.
struct Part {
    month: Month,
    table: &'static Table,
    stamp: Stamp,
}

/// Bytes of a client in the memo: her hash, the year and the month of her first visit.
const CLIENT: usize = 11;

/// The clients of the months before `until`, in the order of their hashes.
struct Memo {
    until: Month,
    bytes: Vec<u8>,
    clients: std::ops::Range<usize>,
}

/// Of these clients, those with a done booking or a visit before a day.
pub fn before(
    store: &Store,
    wanted: HashSet<String>,
    day: Day,
    problems: &mut Vec<Problem>,
) -> Result<HashSet<String>, Problems> {
    let found = before_each(store, wanted.into_iter().map(|client| (client, day)), problems)?;
    Ok(found.into_iter().map(|(client, _)| client).collect())
}

/// Of these clients and days, those where the client had a done booking or a visit before the day.
pub fn before_each(
    store: &Store,
    wanted: impl Iterator<Item = (String, Day)>,
    problems: &mut Vec<Problem>,
) -> Result<HashSet<(String, Day)>, Problems> {
    let mut days: BTreeMap<Day, HashSet<String>> = BTreeMap::new();
    for (client, day) in wanted {
        days.entry(day).or_default().insert(client);
    }
    let Some(last) = days.last_key_value().map(|(day, _)| *day) else { return Ok(HashSet::default()) };
    let parts = history(store)?;
    let mut search = Search { store, first: HashMap::default(), days };
    match Memo::load(store, &parts, last.month()) {
        Some(memo) => search.go_by(&memo, &parts, last.month(), problems)?,
        None => search.read_history(&parts, last.month(), problems)?,
    }
    Ok(search.found())
}

/// The files that tell of visits.
fn history(store: &Store) -> Result<Vec<Part>, Problems> {
    let mut parts = Vec::new();
    for table in [&schema::BOOKINGS, &schema::VISITS] {
        for month in store.months(table)? {
            let (stamp, _) = store.note(&table.file(month))?;
            parts.extend(stamp.map(|stamp| Part { month, table, stamp }));
        }
    }
    Ok(parts)
}

/// What the memo of these files begins with.
fn heading(parts: &[Part], until: Month) -> String {
    let mut heading = format!("{until}\n");
    for part in parts.iter().filter(|part| part.month < until) {
        let _ = writeln!(heading, "{} {}", part.table.file(part.month), part.stamp);
    }
    heading.push('\n');
    heading
}

struct Search<'a> {
    store: &'a Store,
    /// The clients asked about, by the day before which they may have been here.
    days: BTreeMap<Day, HashSet<String>>,
    /// The first days on which some of them are known to have been here.
    first: HashMap<String, String>,
}

impl Search<'_> {
    fn wanted(&self) -> HashSet<String> {
        self.days.values().flatten().cloned().collect()
    }

    fn found(&self) -> HashSet<(String, Day)> {
        let here = |day: &Day, client: &String| {
            self.first.get(client).is_some_and(|first| first.as_str() < day.to_string().as_str())
        };
        let pairs =
            self.days.iter().flat_map(|(day, clients)| clients.iter().map(move |client| (day, client)));
        pairs.filter(|(day, client)| here(day, client)).map(|(day, client)| (client.clone(), *day)).collect()
    }

    fn go_by(
        &mut self,
        memo: &Memo,
        parts: &[Part],
        last: Month,
        problems: &mut Vec<Problem>,
    ) -> Result<(), Problems> {
        let mut unsure: HashSet<Month> = HashSet::default();
        for client in self.wanted() {
            let Some(month) = memo.first_month(&client) else { continue };
            // On which day of that month is asked of its files, where it matters.
            if self.days.iter().any(|(day, clients)| day.month() == month && clients.contains(&client)) {
                unsure.insert(month);
            } else {
                self.first.insert(client, month.to_string());
            }
        }
        let may_tell = |month: &Month| *month >= memo.until && *month <= last || unsure.contains(month);
        for part in parts.iter().filter(|part| may_tell(&part.month)) {
            self.read(part, problems)?;
        }
        Ok(())
    }

    fn read_history(
        &mut self,
        parts: &[Part],
        until: Month,
        problems: &mut Vec<Problem>,
    ) -> Result<(), Problems> {
        let old: u64 = parts.iter().filter(|part| part.month < until).map(|part| part.stamp.size).sum();
        let mut making = (old >= WORTH).then(Making::default);
        for part in parts.iter().filter(|part| part.month <= until) {
            match &mut making {
                Some(making) if part.month < until => self.read_all(part, making, problems)?,
                _ => self.read(part, problems)?,
            }
        }
        if let Some(making) = making.filter(|making| !making.doubtful) {
            making.save(self.store, parts, until);
        }
        Ok(())
    }

    fn read(&mut self, part: &Part, problems: &mut Vec<Problem>) -> Result<(), Problems> {
        let wanted = self.wanted();
        let wanted: HashSet<&[u8]> = wanted.iter().map(String::as_bytes).collect();
        let first = &mut self.first;
        let is_wanted = |client: &[u8]| wanted.contains(client);
        each_seen(self.store, &part.table.file(part.month), part.table, problems, is_wanted, |on, client| {
            note(first, on, client);
        })
    }

    /// Reads a file for the memo as well.
    fn read_all(
        &mut self,
        part: &Part,
        making: &mut Making,
        problems: &mut Vec<Problem>,
    ) -> Result<(), Problems> {
        let before = problems.len();
        let own = part.month.to_string();
        let wanted = self.wanted();
        let wanted: HashSet<&[u8]> = wanted.iter().map(String::as_bytes).collect();
        let first = &mut self.first;
        each_seen(
            self.store,
            &part.table.file(part.month),
            part.table,
            problems,
            |_| true,
            |on, client| {
                let month = making.clients.entry(hash_of(client)).or_insert(part.month);
                *month = (*month).min(part.month);
                making.doubtful |= !on.starts_with(own.as_bytes());
                if wanted.contains(client) {
                    note(first, on, client);
                }
            },
        )?;
        making.doubtful |= problems.len() > before;
        Ok(())
    }
}

/// Keeps the earliest day on which a client was here.
fn note(first: &mut HashMap<String, String>, on: &[u8], client: &[u8]) {
    let (on, client) = (String::from_utf8_lossy(on), String::from_utf8_lossy(client));
    match first.get_mut(client.as_ref()) {
        Some(known) if known.as_str() <= on.as_ref() => {}
        Some(known) => *known = on.into_owned(),
        None => {
            first.insert(client.into_owned(), on.into_owned());
        }
    }
}

/// A memo in the making.
#[derive(Default)]
struct Making {
    clients: HashMap<u64, Month>,
    /// Something in the files forbids to go by a memo of them.
    doubtful: bool,
}

impl Making {
    /// Keeps the memo, if nothing changed while it was made. It is only a memo: where it can't be
    /// written, the next list reads the history again.
    fn save(self, store: &Store, parts: &[Part], until: Month) {
        if store.is_pending() || !store.still_stands().unwrap_or(false) {
            return;
        }
        let mut clients: Vec<(u64, Month)> = self.clients.into_iter().collect();
        clients.sort_unstable();
        let mut bytes = heading(parts, until).into_bytes();
        bytes.reserve(clients.len() * CLIENT + 8);
        for (client, month) in clients {
            bytes.extend_from_slice(&client.to_be_bytes());
            bytes.extend_from_slice(&u16::try_from(month.year).unwrap_or_default().to_be_bytes());
            bytes.push(u8::try_from(month.month).unwrap_or_default());
        }
        let sum = hash_of(&bytes);
        bytes.extend_from_slice(&sum.to_be_bytes());
        let _ = super::disk::write_soft(&store.root.join(OWN).join(NAME), &bytes);
    }
}

impl Memo {
    /// The memo, where it holds for these files and reaches to the month before the last, or to the
    /// one before it: at the end of a month the list is about the next.
    fn load(store: &Store, parts: &[Part], last: Month) -> Option<Memo> {
        if store.is_pending() {
            return None;
        }
        let path = store.root.join(OWN).join(NAME);
        let written = super::disk::stamp(&path).ok()??;
        let bytes = super::disk::read(&path).ok()??;
        let (body, sum) = bytes.split_last_chunk::<8>()?;
        if hash_of(body) != u64::from_be_bytes(*sum) {
            return None;
        }
        let until = Month::parse(std::str::from_utf8(body.get(..7)?).ok()?)?;
        let heading = heading(parts, until);
        let settled = |part: &&Part| part.month >= until || part.stamp.is_settled_at(&written);
        // Of an earlier month it knows enough as well.
        let holds = (until >= last || until.next() == last)
            && body.starts_with(heading.as_bytes())
            && parts.iter().all(|part| settled(&part));
        let clients = heading.len()..body.len();
        holds.then_some(Memo { until, bytes, clients })
    }

    /// The month in which she was here first, before `until`.
    fn first_month(&self, client: &str) -> Option<Month> {
        let (clients, _) = self.bytes[self.clients.clone()].as_chunks::<CLIENT>();
        let hash = hash_of(client.as_bytes()).to_be_bytes();
        let at = clients.binary_search_by(|known| known[..8].cmp(&hash)).ok()?;
        let [.., high, low, month] = clients[at];
        Some(Month { year: u16::from_be_bytes([high, low]).into(), month: month.into() })
    }
}
