//! Which clients were here before: the question of every list that greets new clients, asked of the
//! whole history.
//!
//! The answer for earlier months is kept in `.salon/visited`, a memo that need not be right: it says
//! of every file that it was made from which state it saw (name, inode, size, times of change), and
//! counts only while all of them still are in that state and no other file has come between them.
//! Else, or where it is damaged or gone, the history is read again. What may have changed unseen is
//! never in it: a file that changed within two seconds before the memo was written, as the clocks of
//! some file systems tick no faster; a file with rows that can't be read, which each list has to name;
//! a file with rows of later months. A client is kept as 64 bits of a hash: among a million of them
//! a new one is taken for another once in many million years of daily lists.

use super::directory::Store;
use super::disk::Stamp;
use super::own::OWN;
use super::plan::hash_of;
use super::query::each_seen;
use crate::domain::day::{Day, Month};
use crate::domain::problem::{Problem, Problems};
use crate::domain::schema::{self, Table};
use foldhash::HashSet;
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

/// The clients of the months before `until`, as hashes in their order, eight bytes each.
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
    if wanted.is_empty() {
        return Ok(HashSet::default());
    }
    let parts = history(store, day.month())?;
    let mut search = Search { store, day, wanted, found: HashSet::default() };
    if let Some(memo) = Memo::load(store, &parts, day.month()) {
        search.found.extend(search.wanted.iter().filter(|id| memo.has(id)).cloned());
        for part in parts.iter().filter(|part| part.month >= memo.until) {
            search.read(part, problems)?;
        }
        return Ok(search.found);
    }
    let until = day.month();
    let old: u64 = parts.iter().filter(|part| part.month < until).map(|part| part.stamp.size).sum();
    let mut making = (old >= WORTH).then(Making::default);
    for part in &parts {
        match &mut making {
            Some(making) if part.month < until => search.read_all(part, until, making, problems)?,
            _ => search.read(part, problems)?,
        }
    }
    if let Some(making) = making.filter(|making| !making.doubtful) {
        making.save(store, &parts, until);
    }
    Ok(search.found)
}

/// The files that can hold a visit before the end of a month.
fn history(store: &Store, last: Month) -> Result<Vec<Part>, Problems> {
    let mut parts = Vec::new();
    for table in [&schema::BOOKINGS, &schema::VISITS] {
        for month in store.months(table)?.into_iter().filter(|month| *month <= last) {
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
    day: Day,
    wanted: HashSet<String>,
    found: HashSet<String>,
}

impl Search<'_> {
    fn read(&mut self, part: &Part, problems: &mut Vec<Problem>) -> Result<(), Problems> {
        let day = self.day.to_string();
        let wanted: HashSet<&[u8]> = self.wanted.iter().map(String::as_bytes).collect();
        let found = &mut self.found;
        let is_wanted = |client: &[u8]| wanted.contains(client);
        each_seen(self.store, &part.table.file(part.month), part.table, problems, is_wanted, |on, client| {
            if on < day.as_bytes() {
                found.insert(String::from_utf8_lossy(client).into_owned());
            }
        })
    }

    /// Reads a file for the memo as well.
    fn read_all(
        &mut self,
        part: &Part,
        until: Month,
        making: &mut Making,
        problems: &mut Vec<Problem>,
    ) -> Result<(), Problems> {
        let (day, before) = (self.day.to_string(), problems.len());
        let end = until.to_string();
        let wanted: HashSet<&[u8]> = self.wanted.iter().map(String::as_bytes).collect();
        let found = &mut self.found;
        each_seen(
            self.store,
            &part.table.file(part.month),
            part.table,
            problems,
            |_| true,
            |on, client| {
                making.clients.insert(hash_of(client));
                making.doubtful |= on >= end.as_bytes();
                if on < day.as_bytes() && wanted.contains(client) {
                    found.insert(String::from_utf8_lossy(client).into_owned());
                }
            },
        )?;
        making.doubtful |= problems.len() > before;
        Ok(())
    }
}

/// A memo in the making.
#[derive(Default)]
struct Making {
    clients: HashSet<u64>,
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
        let mut clients: Vec<u64> = self.clients.into_iter().collect();
        clients.sort_unstable();
        let mut bytes = heading(parts, until).into_bytes();
        bytes.reserve(clients.len() * 8 + 8);
        for client in clients {
            bytes.extend_from_slice(&client.to_be_bytes());
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
        let holds = (until == last || until.next() == last)
            && body.starts_with(heading.as_bytes())
            && parts.iter().all(|part| settled(&part));
        let clients = heading.len()..body.len();
        holds.then_some(Memo { until, bytes, clients })
    }

    fn has(&self, client: &str) -> bool {
        let (clients, _) = self.bytes[self.clients.clone()].as_chunks::<8>();
        clients.binary_search_by_key(&hash_of(client.as_bytes()), |hash| u64::from_be_bytes(*hash)).is_ok()
    }
}
