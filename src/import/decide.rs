//! From rows that were read to the change that brings them in, pure: what is new, what is news,
//! what stays, what is in doubt.

use super::cards::may_be_of_a_card;
use super::incoming::{GROUP, Incoming, IncomingRow, PAID, Standing};
use super::kind::Kind;
use super::memory::{Memory, Remembering, Settled};
use super::people::{Clients, Match, Menu};
use super::reconcile::{Fate, Hash, adds_a_year, mark_in, reconcile, says_the_same};
use crate::domain::change::{Cells, Edit};
use crate::domain::day::Month;
use crate::domain::doubt::Doubt;
use crate::domain::id::IdMaker;
use crate::domain::schema::Table;
use compact_str::CompactString;
use foldhash::HashMap;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::rc::Rc;

/// What becomes of an incoming row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowFate {
    New(String),
    /// The record, and how many of its cells change.
    Updated(String, usize),
    Unchanged(String),
    /// One client's further row: a card of hers, or the same once more.
    Joined(usize),
    /// Was in doubt, and its record came in mended.
    Settled(String),
    Rejected(Vec<Doubt>),
}

impl RowFate {
    /// The record that a row came to; blank where another row speaks for it.
    fn record(&self) -> &str {
        match self {
            RowFate::New(id) | RowFate::Updated(id, _) | RowFate::Unchanged(id) | RowFate::Settled(id) => id,
            RowFate::Joined(_) | RowFate::Rejected(_) => "",
        }
    }
}

/// A cell of a record that gets another value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellChange {
    /// The index of the incoming row that says so.
    pub row: usize,
    pub column: String,
    pub from: String,
    pub to: String,
}

/// A decided import.
#[derive(Debug, Default)]
pub struct Decision {
    pub fates: Vec<RowFate>,
    pub changes: Vec<CellChange>,
    pub edits: Vec<Edit>,
}

/// What is known before: records by id, the file of each, and what was seen of the sheet.
pub struct Before<'a> {
    pub standing: &'a Standing,
    /// The file of a record that is kept by month.
    pub files: &'a HashMap<String, String>,
    pub memory: &'a Memory,
    /// Rows that came in mended before.
    pub settled: &'a Settled,
    pub hash: Hash,
}

/// Finds the record of a row that the memory does not know; none for a new one.
pub type Find<'a> = dyn Fn(&IncomingRow) -> Result<Option<String>, Doubt> + 'a;

/// Decides every row that no other row speaks for.
pub fn decide(
    kind: Kind,
    incoming: &Incoming,
    joined: &HashMap<usize, usize>,
    before: &Before,
    find: &Find,
    ids: &mut IdMaker,
) -> Decision {
    let mut deciding = Deciding {
        kind,
        incoming,
        before,
        find,
        remembering: Remembering::new(&incoming.columns),
        columns: columns_of_a_record(incoming),
        paid: incoming.column(PAID),
        filed: kind.table().filed.column().and_then(|column| incoming.column(column)),
        new: BTreeMap::new(),
        changes: Vec::new(),
        edits: Vec::new(),
    };
    let mut fates: Vec<RowFate> = Vec::with_capacity(incoming.rows.len());
    for (index, row) in incoming.rows.iter().enumerate() {
        let settled = before.settled.get(&(row.sheet, row.index));
        let fate = match joined.get(&index) {
            _ if settled.is_some() => RowFate::Settled(settled.cloned().unwrap_or_default()),
            _ if !row.doubts.is_empty() => RowFate::Rejected(row.doubts.clone()),
            Some(first) => match fates.get(*first) {
                // A row goes with the one it belongs to, also into doubt.
                Some(RowFate::Rejected(doubts)) => RowFate::Rejected(doubts.clone()),
                _ => RowFate::Joined(*first),
            },
            None => {
                match row.part.filter(|part| *part > 0).and_then(|part| fates.get(index.checked_sub(part)?)) {
                    None => deciding.row(index, row, ids),
                    Some(RowFate::Rejected(doubts)) => RowFate::Rejected(doubts.clone()),
                    Some(first) => deciding.row(index, &deciding.grouped(row, first.record()), ids),
                }
            }
        };
        fates.push(fate);
    }
    let changes = std::mem::take(&mut deciding.changes);
    let edits = deciding.edits();
    Decision { fates, changes, edits }
}

struct Deciding<'a> {
    kind: Kind,
    incoming: &'a Incoming,
    before: &'a Before<'a>,
    find: &'a Find<'a>,
    remembering: Remembering,
    columns: Rc<[String]>,
    /// The column that no record has.
    paid: Option<usize>,
    /// The column by which the table's rows are filed.
    filed: Option<usize>,
    /// New rows, by their month where the table has them.
    new: BTreeMap<Option<Month>, Vec<Cells>>,
    changes: Vec<CellChange>,
    edits: Vec<Edit>,
}

impl Deciding<'_> {
    /// A part of a row, with the record that all its parts name.
    fn grouped<'r>(&self, row: &'r IncomingRow, record: &str) -> Cow<'r, IncomingRow> {
        let mut row = Cow::Borrowed(row);
        if let Some(group) = self.incoming.column(GROUP).filter(|_| row.part.is_some()) {
            row.to_mut().set(group, record);
        }
        row
    }

    fn row(&mut self, index: usize, row: &IncomingRow, ids: &mut IdMaker) -> RowFate {
        let Before { standing, memory, hash, .. } = *self.before;
        let columns = &self.incoming.columns;
        if says_the_same(row, columns, memory, hash) {
            return RowFate::Unchanged(
                memory.get(&row.key).map(|seen| seen.record.clone()).unwrap_or_default(),
            );
        }
        let seen = memory.get(&row.key).map(|seen| seen.record.clone());
        let found = (self.find)(row);
        let record = match (seen.filter(|record| standing.contains_key(record)), found) {
            // Another shop's sheet may give its clients numbers that ours have.
            (_, Err(doubt @ Doubt::NumberOfAnother { .. })) => return RowFate::Rejected(vec![doubt]),
            (Some(record), _) => Some(record),
            (None, Ok(found)) => found,
            (None, Err(doubt)) => return RowFate::Rejected(vec![doubt]),
        };
        let Some(record) = record else { return RowFate::New(self.insert(row, ids)) };
        let first = Some(0) == row.part;
        let row = &if first { self.grouped(row, &record) } else { Cow::Borrowed(row) };
        match reconcile(row, columns, &record, standing, memory, &mut self.remembering, hash) {
            Fate::Unchanged => RowFate::Unchanged(record),
            Fate::Doubtful(doubts) => RowFate::Rejected(doubts),
            Fate::Updated(cells) => {
                let count = cells.len();
                let before = standing.get(&record);
                self.changes.extend(cells.iter().map(|(column, to)| {
                    let from = before.and_then(|cells| cells.get(column)).cloned().unwrap_or_default();
                    CellChange { row: index, column: column.clone(), from, to: to.clone() }
                }));
                self.update(&record, cells);
                RowFate::Updated(record, count)
            }
        }
    }

    /// The month of a row, where the table is kept by month.
    fn month(&self, row: &IncomingRow) -> Option<Month> {
        self.kind.table().month_of(|_| row.get(self.filed))
    }

    fn file(&self, month: Option<Month>) -> String {
        let table = self.kind.table();
        month.map_or_else(|| format!("{}.csv", table.name), |month| table.file(month))
    }

    fn insert(&mut self, row: &IncomingRow, ids: &mut IdMaker) -> String {
        let month = self.month(row);
        let standing = self.before.standing;
        let kind = self.kind.table().kind.unwrap_or(crate::domain::id::Kind::Client);
        let id = ids.make(kind, month, |id| standing.contains_key(id));
        let first = Some(0) == row.part;
        let row = &if first { self.grouped(row, &id) } else { Cow::Borrowed(row) };
        let mut cells =
            Cells::with_capacity(row.values.iter().map(|value| value.len() + 1).sum::<usize>() + 16);
        cells.push(&id);
        for at in (0..self.incoming.columns.len()).filter(|at| Some(*at) != self.paid) {
            cells.push(row.get(Some(at)));
        }
        let hash = self.before.hash;
        let columns = &self.incoming.columns;
        let marks = columns.iter().enumerate().map(|(at, column)| mark_in(column, row.get(Some(at)), hash));
        if self.before.memory.get(&row.key).is_none() {
            self.remembering.remember_new(&row.key, &id, marks);
        } else {
            // The record is gone from the register, and the sheet brings it again.
            let marks = marks.map(|mark| mark.as_str().to_string());
            let mut all = vec![(super::memory::RECORD.to_string(), id.clone())];
            all.extend(columns.iter().cloned().zip(marks));
            self.remembering.remember_changed(&row.key, all);
        }
        self.new.entry(month).or_default().push(cells);
        id
    }

    fn update(&mut self, record: &str, mut cells: Vec<(String, String)>) {
        cells.retain(|(column, _)| column != PAID);
        let here = self.before.files.get(record).zip(self.before.standing.get(record));
        match here {
            Some((file, standing)) => {
                self.edits.extend(update(self.kind.table(), file, (record, standing), cells))
            }
            None => {
                let file = format!("{}.csv", self.kind.word());
                self.edits.push(Edit::Update { file, id: record.to_string(), cells });
            }
        }
    }

    fn edits(mut self) -> Vec<Edit> {
        let mut edits = std::mem::take(&mut self.edits);
        for (month, rows) in std::mem::take(&mut self.new) {
            let file = self.file(month);
            edits.push(Edit::Insert { file, columns: self.columns.clone(), rows });
        }
        edits.extend(self.remembering.edits(&self.before.memory.file));
        edits
    }
}

fn columns_of_a_record(incoming: &Incoming) -> Rc<[String]> {
    let columns = incoming.columns.iter().filter(|column| *column != PAID).cloned();
    std::iter::once("id".to_string()).chain(columns).collect()
}

/// New cells for a record that stands in a file as it does; with another month the row goes over whole, with what
/// salon does not know of it.
pub fn update(
    table: &Table,
    here: &str,
    (record, standing): (&str, &HashMap<String, String>),
    cells: Vec<(String, String)>,
) -> Vec<Edit> {
    if cells.is_empty() {
        return Vec::new();
    }
    let news = |column| cells.iter().find(|(name, _)| name == column).map_or("", |(_, cell)| cell);
    let moved = table.month_of(news).map(|month| table.file(month));
    let Some(file) = moved.filter(|file| file != here) else {
        return vec![Edit::Update { file: here.to_string(), id: record.to_string(), cells }];
    };
    let mut whole = standing.clone();
    whole.remove(PAID);
    whole.extend(cells);
    let (columns, values): (Vec<String>, Vec<String>) = whole.into_iter().unzip();
    let rows = vec![values.iter().collect::<Cells>()];
    vec![
        Edit::Remove { file: here.to_string(), id: record.to_string() },
        Edit::Insert { file, columns: columns.into(), rows },
    ]
}

/// Rows of one sheet that speak of the same record: by their key, and clients by phone and name.
/// A later row goes with the first, which takes what it lacks; one that says otherwise is in doubt.
pub fn join(kind: Kind, incoming: &mut Incoming, cards: bool) -> HashMap<usize, usize> {
    let (name, phone) = (incoming.column("name"), incoming.column("phone"));
    let note = incoming.column("note");
    let by_phone = kind == Kind::Clients && phone.is_some();
    let by = |rows| HashMap::<CompactString, usize>::with_capacity_and_hasher(rows, Default::default());
    let mut keys = by(incoming.rows.len());
    let mut phones = by(if by_phone { incoming.rows.len() } else { 0 });
    let mut joined = HashMap::default();
    for index in 0..incoming.rows.len() {
        let row = &incoming.rows[index];
        if !row.doubts.is_empty() {
            continue;
        }
        let by_key = keys.get(row.key.as_str()).copied();
        let same_phone = Some(row.get(phone)).filter(|phone| by_phone && !phone.is_empty());
        let twin = by_key.or_else(|| same_phone.and_then(|phone| phones.get(phone).copied()));
        let Some(first) = twin else {
            if let Some(phone) = same_phone {
                phones.insert(phone.into(), index);
            }
            keys.insert(row.key.clone(), index);
            continue;
        };
        let other = &incoming.rows[first];
        if row.get(name) != other.get(name) && by_key.is_none() {
            let doubt = Doubt::PhoneOfAnother {
                phone: row.get(phone).to_string(),
                name: other.get(name).to_string(),
            };
            incoming.rows[index].doubts.push(doubt);
            continue;
        }
        let differs = (0..incoming.columns.len()).find(|at| {
            let free = Some(*at) == note || (cards && may_be_of_a_card(&incoming.columns[*at]));
            let (a, b) = (row.get(Some(*at)), other.get(Some(*at)));
            let column = &incoming.columns[*at];
            let same = a == b || adds_a_year(column, a, b) || adds_a_year(column, b, a);
            !free && !a.is_empty() && !b.is_empty() && !same
        });
        if let Some(at) = differs {
            let doubt = Doubt::TwiceInSheet { line: other.line, field: incoming.columns[at].clone() };
            incoming.rows[index].doubts.push(doubt);
            continue;
        }
        let values = row.values.clone();
        for (at, value) in values.into_iter().enumerate() {
            let before = incoming.rows[first].get(Some(at));
            if !value.is_empty() && (before.is_empty() || adds_a_year(&incoming.columns[at], &value, before))
            {
                incoming.rows[first].set(at, value);
            }
        }
        joined.insert(index, first);
    }
    joined
}

/// The client whom a row of a client sheet means, if she is in the register.
pub fn find_client(
    row: &IncomingRow,
    columns: [Option<usize>; 3],
    clients: &Clients,
    cards: bool,
) -> Result<Option<String>, Doubt> {
    let [number, name, phone] = columns.map(|column| row.get(column));
    // A number that nobody has may be a card's: with a name alone it does not make a new client.
    let number = if cards && clients.numbers.find(number) == Match::None { "" } else { number };
    if let Match::One(id) = clients.numbers.find(number) {
        let here = clients.phone_by_id.get(&id).map_or("", String::as_str);
        let same_name = clients.name(&id) == name;
        let same_phone = match phone.is_empty() {
            true => here.is_empty(),
            false => clients.phones.find(phone) == Match::One(id.clone()),
        };
        if !(same_name || same_phone) {
            let name = clients.name(&id).to_string();
            return Err(Doubt::NumberOfAnother { number: number.to_string(), name });
        }
        return Ok(Some(id));
    }
    match clients.phones.find(phone) {
        Match::One(id) if clients.name(&id) == name => return Ok(Some(id)),
        Match::One(id) => {
            let name = clients.name(&id).to_string();
            return Err(Doubt::PhoneOfAnother { phone: phone.to_string(), name });
        }
        Match::Several(count) => return Err(Doubt::SeveralClients { name: phone.to_string(), count }),
        Match::None => {}
    }
    if !number.is_empty() || !phone.is_empty() {
        return Ok(None);
    }
    match clients.names.find(name) {
        Match::None => Ok(None),
        Match::One(id) => Err(Doubt::MaybeKnown { name: name.to_string(), id }),
        Match::Several(count) => Err(Doubt::SeveralClients { name: name.to_string(), count }),
    }
}

/// The service or member of staff whom a row means, if the table has it.
pub fn find_in_menu(
    row: &IncomingRow,
    number: Option<usize>,
    name: Option<usize>,
    menu: &Menu,
) -> Option<String> {
    for text in [row.get(number), row.get(name)] {
        if let (false, Match::One(id)) = (text.is_empty(), menu.find(text)) {
            return Some(id);
        }
    }
    None
}
