//! From a change to the plans of its files: new cells are set into the bytes that stand there.

use super::directory::Store;
use super::failed::cannot_read;
use super::heading::{Heading, key_index, key_of};
use super::marks;
use super::new_rows::NewRows;
use super::plan::{Plan, RowChange, RowsPlan, Spot};
use super::reader::Reader;
use super::scan;
use crate::domain::change::{Cells, Change, Edit};
use crate::domain::day::Month;
use crate::domain::id::IdMaker;
use crate::domain::problem::{Fact, Place, Problem, Problems};
use crate::domain::schema::Table;
use compact_str::CompactString;
use foldhash::{HashMap, HashSet};
use std::collections::{BTreeMap, VecDeque};
use std::ops::Range;
use std::rc::Rc;

/// From so many new rows on, a file's rows are prepared on the disk instead of in the journal.
const BULK: usize = 500;

/// New rows that are to be prepared on the disk: a CSV of its own, heading included.
pub struct Prepared {
    /// The place of its plan.
    pub plan: usize,
    pub bytes: Vec<u8>,
    /// Id and row, as ranges in `bytes`.
    pub rows: Vec<(Range<usize>, Range<usize>)>,
}

/// The plans of a change, in the order of their files.
#[derive(Default)]
pub struct Plans {
    pub plans: Vec<Plan>,
    pub prepared: Vec<Prepared>,
}

/// All that a change wants of one table's file.
#[derive(Default)]
struct Wanted<'a> {
    inserts: Vec<(&'a Rc<[String]>, &'a [Cells])>,
    updates: Vec<(&'a str, &'a [(String, String)])>,
    removals: Vec<&'a str>,
}

/// Turns a change into plans. Everything unsound in the files that it touches is a problem, and
/// then there are no plans.
pub fn plan(store: &Store, change: &Change, ids: &mut IdMaker) -> Result<Plans, Problems> {
    let mut tables: BTreeMap<&str, Wanted> = BTreeMap::new();
    let mut plans = Plans::default();
    let mut problems = Vec::new();
    for edit in &change.edits {
        match edit {
            Edit::Insert { file, columns, rows } => {
                tables.entry(file).or_default().inserts.push((columns, rows));
            }
            Edit::Update { file, id, cells } => tables.entry(file).or_default().updates.push((id, cells)),
            Edit::Remove { file, id } => tables.entry(file).or_default().removals.push(id),
            Edit::Write { file, old, new } => match document(store, file, old.as_deref(), new)? {
                Ok(plan) => plans.plans.push(plan),
                Err(problem) => problems.push(problem),
            },
        }
    }
    for (file, wanted) in tables {
        let current = store.bytes(file)?;
        if super::disk::leads_away(&store.root, file) {
            problems.push(Problem::at(Fact::SymbolicLink, Place::file(file)));
            continue;
        }
        let made = match current {
            None => new_file(file, &wanted, &mut plans),
            Some(bytes) => Existing::read(file, bytes, &wanted)
                .and_then(|existing| existing.plan(&wanted, ids, &mut plans)),
        };
        if let Err(found) = made {
            problems.extend(found.0);
        }
    }
    Problems(problems).or_ok()?;
    Ok(plans)
}

/// The plan of a whole document; a problem where it is not the one that was decided about.
fn document(
    store: &Store,
    file: &str,
    old: Option<&[u8]>,
    new: &[u8],
) -> Result<Result<Plan, Problem>, Problems> {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec());
    if super::disk::leads_away(&store.root, file) {
        return Ok(Err(Problem::at(Fact::SymbolicLink, Place::file(file))));
    }
    if store.bytes(file)?.as_deref() != old {
        return Ok(Err(Problem::at(Fact::KeptChanging, Place::file(file))));
    }
    Ok(match (old.map(text).transpose(), text(new)) {
        (Ok(old), Ok(new)) => Ok(Plan::Document { file: file.to_string(), old, new: Some(new) }),
        _ => Err(Problem::at(Fact::NotUtf8, Place::file(file))),
    })
}

fn heading_text(names: &[String]) -> String {
    let mut raw = Vec::new();
    push_names(&mut raw, names);
    String::from_utf8_lossy(&raw).into_owned()
}

fn push_names(raw: &mut Vec<u8>, names: &[String]) {
    for (i, name) in names.iter().enumerate() {
        if i > 0 {
            raw.push(b',');
        }
        scan::push_cell(raw, name, false);
    }
}

/// The columns of a new file: the table's own, then those that only the new rows have.
fn columns_of(file: &str, wanted: &Wanted) -> Vec<String> {
    let mut names: Vec<String> = Table::of_file(file)
        .map(|table| table.columns.iter().map(|column| column.name.to_string()).collect())
        .unwrap_or_default();
    for (columns, _) in &wanted.inserts {
        for column in columns.iter() {
            if !names.contains(column) {
                names.push(column.clone());
            }
        }
    }
    names
}

fn new_file(file: &str, wanted: &Wanted, plans: &mut Plans) -> Result<(), Problems> {
    let touched = wanted.updates.iter().map(|(id, _)| *id).chain(wanted.removals.iter().copied());
    if let Some(id) = touched.into_iter().next() {
        return Err(Fact::Ours { what: format!("{file}: no row {id}") }.into());
    }
    let names = columns_of(file, wanted);
    insert(file, None, &names, &heading_text(&names), wanted, Vec::new(), false, plans);
    Ok(())
}

/// Adds the plan of a table's file, with its new rows in the journal or prepared on the disk.
#[allow(clippy::too_many_arguments)]
fn insert(
    file: &str,
    old_heading: Option<String>,
    names: &[String],
    new_heading: &str,
    wanted: &Wanted,
    replaced: Vec<RowChange>,
    open_end: bool,
    plans: &mut Plans,
) {
    let count: usize = wanted.inserts.iter().map(|(_, rows)| rows.len()).sum();
    let key = names.iter().position(|name| name == "id").unwrap_or(0);
    let bulk = count >= BULK;
    let mut bytes = Vec::with_capacity(if bulk { count * 100 } else { 0 });
    bytes.extend_from_slice(new_heading.as_bytes());
    bytes.push(b'\n');
    let mut rows = Vec::with_capacity(count);
    for (columns, inserted) in &wanted.inserts {
        let mut new_rows = NewRows::of(columns, names, key);
        for cells in *inserted {
            let start = bytes.len();
            let id = new_rows.push(&mut bytes, cells);
            rows.push((id, start..bytes.len()));
            bytes.push(b'\n');
        }
    }
    let mut changes = replaced;
    if !bulk {
        changes.extend(rows.iter().map(|(id, range)| RowChange::Insert {
            id: String::from_utf8_lossy(&scan::unquote(&bytes[id.clone()])).into_owned(),
            new: String::from_utf8_lossy(&bytes[range.clone()]).into_owned(),
            spot: None,
        }));
    }
    if !changes.is_empty() {
        plans.plans.push(Plan::Rows(RowsPlan {
            file: file.to_string(),
            old_heading: old_heading.clone(),
            new_heading: Some(new_heading.to_string()),
            open_end,
            reopen_end: false,
            rows: changes,
        }));
    }
    if bulk {
        plans.prepared.push(Prepared { plan: plans.plans.len(), bytes, rows });
        plans.plans.push(Plan::Bulk {
            file: file.to_string(),
            old_heading,
            new_heading: new_heading.to_string(),
            open_end,
            prepared: String::new(),
            rows: u64::try_from(count).unwrap_or(0),
        });
    }
}

/// A table's file as it stands, read strictly.
struct Existing<'a> {
    file: &'a str,
    /// All of it, where rows are to go and their spots are wanted.
    bytes: Vec<u8>,
    heading: Heading,
    open_end: bool,
    /// The keys of its rows.
    ids: HashSet<CompactString>,
    /// The rows that are to change, by their key.
    rows: HashMap<String, String>,
    /// Those without a key.
    nameless: Vec<String>,
}

impl<'a> Existing<'a> {
    fn read(file: &'a str, bytes: Vec<u8>, wanted: &Wanted) -> Result<Existing<'a>, Problems> {
        if simdutf8::basic::from_utf8(&bytes).is_err() {
            return Err(Problem::at(Fact::NotUtf8, Place::file(file)).into());
        }
        let open_end = !bytes.is_empty() && !bytes.ends_with(b"\n");
        let kept = if wanted.removals.is_empty() { Vec::new() } else { bytes.clone() };
        let changing: HashSet<&str> = wanted.updates.iter().map(|(id, _)| *id).collect();
        let mut ids = HashSet::with_capacity_and_hasher(marks::breaks(&bytes), Default::default());
        let table = Table::of_file(file);
        let mut reader =
            Reader::of_bytes(file.to_string(), bytes, table).map_err(|e| cannot_read(file, &e))?;
        let key = reader.heading.key();
        let (mut rows, mut nameless, mut doubled) = (HashMap::default(), Vec::new(), Vec::new());
        while let Some(row) = reader.next_row().map_err(|e| cannot_read(file, &e))? {
            let (cell, text) = (row.cell(key), || String::from_utf8_lossy(row.bytes).into_owned());
            let id = CompactString::from_utf8_lossy(&cell);
            let id = id.trim();
            if id.is_empty() {
                nameless.push(text());
                continue;
            }
            if changing.contains(id) {
                rows.insert(id.to_string(), text());
            }
            if !ids.insert(id.into()) {
                doubled.push(Problem::at(Fact::IdDoubled { id: id.to_string() }, row.place_of(Some(key))));
            }
        }
        let mut problems = std::mem::take(&mut reader.problems);
        problems.extend(doubled);
        Problems(problems).or_ok()?;
        Ok(Existing {
            file,
            bytes: kept,
            heading: Rc::unwrap_or_clone(reader.heading),
            open_end,
            ids,
            rows,
            nameless,
        })
    }

    fn plan(self, wanted: &Wanted, ids: &mut IdMaker, plans: &mut Plans) -> Result<(), Problems> {
        let mut names = self.heading.names.clone();
        let inserted = wanted.inserts.iter().flat_map(|(columns, _)| columns.iter());
        let updated = wanted.updates.iter().flat_map(|(_, cells)| cells.iter().map(|(column, _)| column));
        let mut added: Vec<String> = Vec::new();
        for column in inserted.chain(updated) {
            if !names.contains(column) && !added.contains(column) {
                added.push(column.clone());
            }
        }
        let old_heading = String::from_utf8_lossy(&self.heading.raw).into_owned();
        let mut raw = self.heading.raw.clone();
        if !added.is_empty() {
            raw.push(b',');
            push_names(&mut raw, &added);
        }
        names.extend(added.iter().cloned());
        self.refuse_doubled(wanted)?;
        let mut replaced = self.updates(wanted, &names, added.len())?;
        replaced.extend(self.namings(&names, added.len(), ids));
        replaced.extend(self.removals(wanted, added.len(), &replaced)?);
        let new_heading = String::from_utf8_lossy(&raw).into_owned();
        insert(self.file, Some(old_heading), &names, &new_heading, wanted, replaced, self.open_end, plans);
        Ok(())
    }

    fn updates(&self, wanted: &Wanted, names: &[String], added: usize) -> Result<Vec<RowChange>, Problems> {
        let mut by_id: BTreeMap<&str, Vec<&(String, String)>> = BTreeMap::new();
        for (id, cells) in &wanted.updates {
            by_id.entry(id).or_default().extend(cells.iter());
        }
        let mut changes = Vec::new();
        for (id, cells) in by_id {
            let Some(old) = self.rows.get(id) else {
                return Err(Fact::Ours { what: format!("{}: no row {id}", self.file) }.into());
            };
            let wide = format!("{old}{}", ",".repeat(added));
            let new = with_cells(&wide, names, &cells);
            if new != wide {
                changes.push(RowChange::Replace { id: id.to_string(), old: wide, new });
            }
        }
        Ok(changes)
    }

    /// An id that stands there already would be a conflict once the change is committed.
    fn refuse_doubled(&self, wanted: &Wanted) -> Result<(), Problems> {
        let count = wanted.inserts.iter().map(|(_, rows)| rows.len()).sum();
        let mut new = HashSet::with_capacity_and_hasher(count, Default::default());
        for (columns, rows) in &wanted.inserts {
            let Some(key) = columns.iter().position(|column| column == "id") else { continue };
            for cells in *rows {
                let id = cells.iter().nth(key).unwrap_or_default();
                if !id.is_empty() && (self.ids.contains(id) || !new.insert(id)) {
                    let fact = Fact::IdDoubled { id: id.to_string() };
                    return Err(Problem::at(fact, Place::file(self.file)).into());
                }
            }
        }
        Ok(())
    }

    /// The rows that go, in the order in which they stand, each with its spot.
    fn removals(
        &self,
        wanted: &Wanted,
        added: usize,
        replaced: &[RowChange],
    ) -> Result<Vec<RowChange>, Problems> {
        if let Some(id) = wanted.removals.iter().find(|id| !self.ids.contains(**id)) {
            return Err(Fact::Ours { what: format!("{}: no row {id}", self.file) }.into());
        }
        if wanted.removals.is_empty() {
            return Ok(Vec::new());
        }
        let leaving: HashSet<&str> = wanted.removals.iter().copied().collect();
        let key = key_index(&self.heading.raw);
        // The row before may get another id, or its first one, by this very change; rows that are
        // alike get theirs in the order in which they stand.
        let mut renamed: HashMap<&str, VecDeque<String>> = HashMap::default();
        for change in replaced {
            if let RowChange::Replace { old, new, .. } = change {
                let id = String::from_utf8_lossy(&key_of(new.as_bytes(), key)).into_owned();
                renamed.entry(old).or_default().push_back(id);
            }
        }
        let blanks = ",".repeat(added);
        let (mut changes, mut at, mut last, mut after) = (Vec::new(), 0, 0, String::new());
        let (mut headed, mut usual) = (false, 0);
        while at < self.bytes.len() {
            let scan::RowEnd::At { end, next } = scan::row_end(&self.bytes, at, true) else { break };
            let row = String::from_utf8_lossy(&self.bytes[at..end]).into_owned();
            let start = std::mem::replace(&mut at, next);
            if row.is_empty() {
                continue;
            }
            if !std::mem::replace(&mut headed, true) {
                (last, usual) = (next, next - end);
                continue;
            }
            let id = String::from_utf8_lossy(&key_of(row.as_bytes(), key)).into_owned();
            let wide = format!("{row}{blanks}");
            let renamed = renamed.get_mut(wide.as_str()).and_then(VecDeque::pop_front);
            let renamed = renamed.unwrap_or_else(|| id.clone());
            if leaving.contains(id.as_str()) {
                let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
                let end = (next - end != usual && next > end).then(|| text(&self.bytes[end..next]));
                let blank = text(&self.bytes[last..start]);
                let spot = Some(Spot { after: after.clone(), blank, end });
                changes.push(RowChange::Delete { id, old: wide, spot });
            }
            (last, after) = (next, renamed);
        }
        Ok(changes)
    }

    /// Ids for the rows that a person added without one.
    fn namings(&self, names: &[String], added: usize, ids: &mut IdMaker) -> Vec<RowChange> {
        let Some((table, kind)) = Table::of_file(self.file).and_then(|t| Some((t, t.kind?))) else {
            return Vec::new();
        };
        let stem = self.file.rsplit('/').next().and_then(|name| name.strip_suffix(".csv"));
        let month = stem.filter(|_| table.monthly()).and_then(Month::parse);
        let mut changes = Vec::new();
        for row in &self.nameless {
            let id = ids.make(kind, month, |id| self.ids.contains(id));
            let wide = format!("{row}{}", ",".repeat(added));
            let new = with_cells(&wide, names, &[&("id".to_string(), id)]);
            changes.push(RowChange::Replace { id: String::new(), old: wide, new });
        }
        changes
    }
}

/// The row with other values in some cells; every other cell keeps its bytes.
fn with_cells(row: &str, names: &[String], cells: &[&(String, String)]) -> String {
    let mut spans = Vec::new();
    if scan::split(row.as_bytes(), &mut spans).is_err() {
        return row.to_string();
    }
    let mut out = Vec::with_capacity(row.len() + 32);
    for (i, span) in spans.iter().enumerate() {
        if i > 0 {
            out.push(b',');
        }
        let old = &row.as_bytes()[span.start..span.end];
        let named = |(column, _): &&&(String, String)| names.get(i) == Some(column);
        match cells.iter().rev().find(named) {
            Some((_, value)) if scan::unquote(old) != value.as_bytes() => {
                scan::push_cell(&mut out, value, old.starts_with(b"\""));
            }
            _ => out.extend_from_slice(old),
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_cells_that_are_meant_change() {
        let names: Vec<String> = ["id", "name", "note"].map(Into::into).into();
        let cell = |column: &str, value: &str| (column.to_string(), value.to_string());
        let row = r#"c1,"王芳","a ""b"", c""#;
        assert_eq!(with_cells(row, &names, &[&cell("name", "王 芳")]), r#"c1,"王 芳","a ""b"", c""#);
        assert_eq!(with_cells(row, &names, &[&cell("note", "a \"b\", c")]), row);
        assert_eq!(with_cells("c1,王,", &names, &[&cell("note", "x,y")]), "c1,王,\"x,y\"");
    }
}
