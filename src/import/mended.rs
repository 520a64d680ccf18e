//! Rows that were in doubt. The memory keeps each by a print of its cells; once it came in mended,
//! through the rejected file, the old sheet's row as it was is known too.

use super::columns::one_line;
use super::decide::RowFate;
use super::incoming::{Incoming, IncomingRow};
use super::layout::{Field, Layout, data_rows};
use super::memory::{Doubted, Memory, RECORD, Remembering, Settled};
use super::reconcile::{Hash, mark_in, says_the_same};
use crate::domain::change::Edit;
use crate::domain::sheet::{Sheet, SheetRow, tidy};
use compact_str::CompactString;
use foldhash::{HashMap, HashSet};

/// A sheet as it was read.
pub struct Given<'a> {
    pub sheet: &'a Sheet,
    pub layout: &'a Layout,
    /// Whether it is a file of rejected rows: it has the column of the reasons.
    pub mended: bool,
}

/// What stands in a row, under which headings; where it stands does not matter.
fn print(layout: &Layout, row: &SheetRow, hash: Hash) -> u64 {
    let mut text = String::new();
    for column in layout.columns.iter().filter(|column| column.field != Field::Ignored) {
        let cell = tidy(row.cell(column.index));
        if !cell.is_empty() {
            text.push_str(&format!("{}\0{}\0", column.heading, one_line(cell)));
        }
    }
    hash(text.as_bytes())
}

/// The rows of these sheets that were in doubt once and are known by now.
pub fn settled(sheets: &[Given], memory: &Memory, hash: Hash) -> Settled {
    let mut settled = Settled::default();
    let known: HashMap<u64, &str> = memory
        .doubted
        .iter()
        .filter(|d| !d.record.is_empty())
        .map(|d| (d.print, d.record.as_str()))
        .collect();
    if known.is_empty() {
        return settled;
    }
    for (index, given) in sheets.iter().enumerate() {
        for (at, row) in data_rows(given.sheet, given.layout).enumerate() {
            if let Some(record) = known.get(&print(given.layout, &row, hash)) {
                settled.insert((index, at), record.to_string());
            }
        }
    }
    settled
}

/// Tells mended rows without a number apart from others that say just the same of what never changes: in the old sheet
/// they stood beside each other, in a file of their own each would be taken for the other. Gives the keys of those that
/// are new.
pub fn tell_apart(
    sheets: &[Given],
    incoming: &mut Incoming,
    memory: &Memory,
    hash: Hash,
) -> HashSet<CompactString> {
    let waiting: Vec<&Doubted> = memory.doubted.iter().filter(|old| old.record.is_empty()).collect();
    let number = incoming.column("number");
    let mut new = HashSet::default();
    for row in &mut incoming.rows {
        let is_mended = sheets.get(row.sheet).is_some_and(|given| given.mended);
        let same = |row: &IncomingRow| says_the_same(row, &incoming.columns, memory, hash);
        if !is_mended
            || !row.doubts.is_empty()
            || !row.get(number).is_empty()
            || memory.get(&row.key).is_none()
            || same(row)
        {
            continue;
        }
        let key = |nth: usize| CompactString::from(format!("{}/{nth}", row.key));
        let known: Vec<CompactString> =
            (2..).map(key).take_while(|key| memory.get(key).is_some() || new.contains(key)).collect();
        let says = |key: &CompactString| same(&IncomingRow { key: key.clone(), ..row.clone() });
        if let Some(own) = known.iter().find(|key| says(key)) {
            row.key = own.clone();
        } else if !meant(row, &incoming.columns, &waiting, memory, hash).is_empty() {
            let own = key(known.len() + 2);
            new.insert(own.clone());
            row.key = own;
        } else if let Some(last) = known.last() {
            row.key = last.clone();
        }
    }
    new
}

/// What is to be remembered of doubts: the rows that are in doubt now, and those that came in
/// mended.
pub fn remember(
    sheets: &[Given],
    incoming: &Incoming,
    fates: &[RowFate],
    memory: &Memory,
    hash: Hash,
) -> Vec<Edit> {
    let mut remembering = Remembering::new(&incoming.columns);
    let doubted = prints_of_doubted(sheets, incoming, fates, hash);
    let mut seen: HashSet<u64> = memory.doubted.iter().map(|doubted| doubted.print).collect();
    for (row, print) in &doubted {
        if seen.insert(*print) {
            let columns = incoming.columns.iter().enumerate();
            let marks = columns.map(|(at, column)| mark_in(column, row.get(Some(at)), hash));
            remembering.remember_new(&Doubted::key(*print, &row.key), "", marks);
        }
    }
    let again: HashSet<u64> = doubted.iter().map(|(_, print)| *print).collect();
    let waiting: Vec<&Doubted> =
        memory.doubted.iter().filter(|d| d.record.is_empty() && !again.contains(&d.print)).collect();
    let mut done: HashSet<u64> = HashSet::default();
    for (row, record) in came_in_mended(sheets, incoming, fates) {
        for old in meant(row, &incoming.columns, &waiting, memory, hash) {
            if done.insert(old.print) {
                let record = vec![(RECORD.to_string(), record.to_string())];
                remembering.remember_changed(&Doubted::key(old.print, &old.row), record);
            }
        }
    }
    remembering.edits(&memory.file)
}

fn prints_of_doubted<'a>(
    sheets: &[Given],
    incoming: &'a Incoming,
    fates: &[RowFate],
    hash: Hash,
) -> Vec<(&'a IncomingRow, u64)> {
    let rejected: HashMap<(usize, usize), &IncomingRow> = incoming
        .rows
        .iter()
        .zip(fates)
        .filter(|(_, fate)| matches!(fate, RowFate::Rejected(_)))
        .map(|(row, _)| ((row.sheet, row.index), row))
        .collect();
    let mut prints = Vec::with_capacity(rejected.len());
    if rejected.is_empty() {
        return prints;
    }
    for (index, given) in sheets.iter().enumerate() {
        for (at, row) in data_rows(given.sheet, given.layout).enumerate() {
            if let Some(read) = rejected.get(&(index, at)) {
                prints.push((*read, print(given.layout, &row, hash)));
            }
        }
    }
    prints
}

/// Rows of a file of rejected rows that came in, each with its record.
fn came_in_mended<'a>(
    sheets: &'a [Given],
    incoming: &'a Incoming,
    fates: &'a [RowFate],
) -> impl Iterator<Item = (&'a IncomingRow, &'a str)> {
    let of = |fate: &'a RowFate| match fate {
        RowFate::New(id) | RowFate::Updated(id, _) | RowFate::Unchanged(id) => Some(id.as_str()),
        _ => None,
    };
    let rows = incoming.rows.iter().zip(fates);
    rows.filter(|(row, _)| sheets.get(row.sheet).is_some_and(|given| given.mended)).filter_map(
        move |(row, fate)| match fate {
            RowFate::Joined(first) => Some((row, of(&fates[*first])?)),
            fate => Some((row, of(fate)?)),
        },
    )
}

/// The rows that were in doubt which this one is, mended: those of its key, else the only one of
/// which nothing that could be read has changed.
fn meant<'a>(
    row: &IncomingRow,
    columns: &[String],
    waiting: &[&'a Doubted],
    memory: &Memory,
    hash: Hash,
) -> Vec<&'a Doubted> {
    let by_key: Vec<&Doubted> = waiting.iter().copied().filter(|old| old.row == row.key).collect();
    if !by_key.is_empty() || waiting.is_empty() {
        return by_key;
    }
    let marks: Vec<_> = columns
        .iter()
        .enumerate()
        .map(|(at, column)| (column.as_str(), mark_in(column, row.get(Some(at)), hash)))
        .collect();
    let same = |old: &&Doubted| {
        let mut said = false;
        memory.marks_of_doubted(old).all(|(column, before)| {
            said |= !before.is_empty();
            before.is_empty() || marks.iter().any(|(name, now)| *name == column && now.as_str() == before)
        }) && said
    };
    let found: Vec<&Doubted> = waiting.iter().copied().filter(same).collect();
    if found.len() == 1 { found } else { Vec::new() }
}
