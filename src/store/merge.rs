//! Lays the rows of a plan over a file as it is now, pure: bytes in, bytes and conflicts out.
//!
//! Laying a plan over a file twice gives the same as once, so a journal can be replayed; what a
//! hand changed in between is kept, and comes back as a conflict where both meant the same row.

use super::heading::{Heading, key_index, key_of};
use super::plan::{RowChange, RowsPlan, Spot};
use super::scan::{self, RowEnd};
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

/// A row of a plan that could not be laid over the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    pub id: String,
    /// The row as the plan wanted it; empty where it wanted it gone.
    pub ours: String,
}

/// The file afterwards.
#[derive(Debug, PartialEq, Eq)]
pub struct Merged {
    /// `None`: there is to be no file.
    pub bytes: Option<Vec<u8>>,
    pub conflicts: Vec<Conflict>,
    pub rows: u64,
    /// The file is gone, empty or cut short where there were rows: perhaps somebody is just saving
    /// it. Nothing was laid over it.
    pub broken: bool,
}

/// How the rows of the file and of the plan come to fit one heading.
#[derive(Clone, Copy)]
enum Fit {
    Same,
    /// The file's rows get so many blank cells.
    Widen(usize),
    /// The file's rows lose so many blank cells.
    Narrow(usize),
    /// The file's rows can't lose the cells, because a hand has filled them: the plan's rows get
    /// so many blank cells instead.
    Wide(usize),
    /// A hand has changed the columns meanwhile; the plan's rows are laid out by column name.
    Foreign,
}

/// Where the heading stands, where the rows begin, and the file's kind of line break.
struct Lines {
    heading: (usize, usize),
    body: usize,
    line_break: &'static [u8],
}

fn lines(bytes: &[u8]) -> Option<Lines> {
    let mut at = if bytes.starts_with(scan::BOM) { scan::BOM.len() } else { 0 };
    loop {
        let RowEnd::At { end, next } = scan::row_end(bytes, at, true) else { return None };
        if end > at {
            let line_break: &[u8] = if next - end == 2 { b"\r\n" } else { b"\n" };
            return Some(Lines { heading: (at, end), body: next, line_break });
        }
        if next >= bytes.len() {
            return None;
        }
        at = next;
    }
}

/// A row of a file: its bytes, and where the next one begins.
#[derive(Clone, Copy)]
struct Line {
    at: usize,
    end: usize,
    next: usize,
}

/// The rows that are not blank. `None` ends them early where a quote is never closed.
fn rows(bytes: &[u8], body: usize) -> impl Iterator<Item = Option<Line>> {
    let mut at = body;
    std::iter::from_fn(move || {
        while at < bytes.len() {
            let RowEnd::At { end, next } = scan::row_end(bytes, at, true) else {
                at = bytes.len();
                return Some(None);
            };
            let line = Line { at, end, next };
            at = next;
            if line.end > line.at {
                return Some(Some(line));
            }
        }
        None
    })
}

fn names(heading: &[u8]) -> Vec<String> {
    Heading::read(heading, "", None).0.names
}

/// A row laid out for other columns, if those have a place for every cell that says something.
pub(super) fn laid_out(row: &str, from: &[u8], to: &[u8]) -> Option<Vec<u8>> {
    let (from, to) = (names(from), names(to));
    let cell = |index| scan::nth(row.as_bytes(), index).map(scan::unquote).unwrap_or_default();
    let homeless = (0..from.len()).any(|i| !cell(i).is_empty() && !to.contains(&from[i]));
    if homeless {
        return None;
    }
    let mut laid = Vec::new();
    for (i, name) in to.iter().enumerate() {
        if i > 0 {
            laid.push(b',');
        }
        if let Some(index) = from.iter().position(|n| n == name) {
            scan::push_cell(&mut laid, &String::from_utf8_lossy(&cell(index)), false);
        }
    }
    Some(laid)
}

/// Whether two rows say the same, however they are quoted.
pub(super) fn same_cells(one: &[u8], other: &[u8]) -> bool {
    let (mut a, mut b) = (Vec::new(), Vec::new());
    one == other
        || scan::split(one, &mut a).is_ok()
            && scan::split(other, &mut b).is_ok()
            && a.len() == b.len()
            && a.iter()
                .zip(&b)
                .all(|(a, b)| scan::unquote(&one[a.start..a.end]) == scan::unquote(&other[b.start..b.end]))
}

/// The row without its last `n` cells, if they are blank.
fn narrowed(row: &[u8], n: usize) -> Option<&[u8]> {
    let tail = row.len().checked_sub(n)?;
    row[tail..].iter().all(|b| *b == b',').then_some(&row[..tail])
}

fn fit(bytes: &[u8], lines: &Lines, plan: &RowsPlan) -> Fit {
    let current = &bytes[lines.heading.0..lines.heading.1];
    let new = plan.new_heading.as_deref().or(plan.old_heading.as_deref()).unwrap_or_default().as_bytes();
    let old = plan.old_heading.as_deref().unwrap_or_default().as_bytes();
    let (was, is) = (scan::count(old), scan::count(new));
    if new == current {
        Fit::Same
    } else if old != current || was == is {
        Fit::Foreign
    } else if is > was {
        Fit::Widen(is - was)
    } else {
        let n = was - is;
        let leaving: HashSet<&[u8]> =
            plan.rows.iter().filter_map(RowChange::old_row).map(str::as_bytes).collect();
        let fits = |row: &[u8]| narrowed(row, n).is_some() || leaving.contains(row);
        let all = rows(bytes, lines.body).flatten().all(|line| fits(&bytes[line.at..line.end]));
        if all { Fit::Narrow(n) } else { Fit::Wide(n) }
    }
}

/// The file after the plan, which is what it was before if the plan is done already.
pub fn merge(current: Option<&[u8]>, plan: &RowsPlan) -> Merged {
    let Some(bytes) = current else {
        return if plan.old_heading.is_some() { refused(None, plan) } else { fresh(plan) };
    };
    match lines(bytes) {
        Some(lines) if rows(bytes, lines.body).all(|row| row.is_some()) => {
            Laying::new(bytes, lines, plan).done()
        }
        _ => refused(Some(bytes), plan),
    }
}

/// Nothing is laid over a file that is gone, empty or cut short: what was wanted is a conflict.
fn refused(current: Option<&[u8]>, plan: &RowsPlan) -> Merged {
    let wanted = plan.rows.iter().filter(|change| change.new_row().is_some());
    let conflicts: Vec<Conflict> = wanted.map(conflict).collect();
    let broken = current.is_some() || !conflicts.is_empty();
    Merged { bytes: current.map(<[u8]>::to_vec), conflicts, rows: 0, broken }
}

fn conflict(change: &RowChange) -> Conflict {
    Conflict { id: change.id().to_string(), ours: change.new_row().unwrap_or_default().to_string() }
}

/// A file that was not there.
fn fresh(plan: &RowsPlan) -> Merged {
    let mut bytes = plan.new_heading.clone().unwrap_or_default().into_bytes();
    bytes.push(b'\n');
    let (mut conflicts, mut rows) = (Vec::new(), 0);
    for change in &plan.rows {
        match change {
            RowChange::Insert { new, .. } => {
                bytes.extend_from_slice(new.as_bytes());
                bytes.push(b'\n');
                rows += 1;
            }
            RowChange::Replace { .. } => conflicts.push(conflict(change)),
            RowChange::Delete { .. } => {}
        }
    }
    let gone = rows == 0 && plan.new_heading.is_none();
    Merged { bytes: (!gone).then_some(bytes), conflicts, rows, broken: false }
}

/// How a row is found: by its id, or, where it has none, by its bytes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Key<'a> {
    Id(Cow<'a, [u8]>),
    Text(&'a [u8]),
}

/// What becomes of a row of the file.
enum Fate {
    Stays,
    Becomes(Vec<u8>),
    Goes,
}

/// Something other than a copy, at a place of the file.
struct Splice {
    at: usize,
    next: usize,
    bytes: Vec<u8>,
}

struct Laying<'a> {
    bytes: &'a [u8],
    lines: Lines,
    plan: &'a RowsPlan,
    fit: Fit,
    /// Where the key stands in the file.
    key: usize,
    wanted: HashMap<Key<'a>, Vec<usize>>,
    /// The changes that are done, or are by the rows that stand there.
    settled: Vec<bool>,
    /// The changes whose row stands there with other bytes than they take for granted.
    barred: Vec<bool>,
    splices: Vec<Splice>,
    rows: u64,
}

impl<'a> Laying<'a> {
    fn new(bytes: &'a [u8], lines: Lines, plan: &'a RowsPlan) -> Laying<'a> {
        let fit = fit(bytes, &lines, plan);
        let key = key_index(&bytes[lines.heading.0..lines.heading.1]);
        let count = plan.rows.len();
        let (settled, barred) = (vec![false; count], vec![false; count]);
        let wanted = wanted(plan);
        Laying { bytes, lines, plan, fit, key, wanted, settled, barred, splices: Vec::new(), rows: 0 }
    }

    fn done(mut self) -> Merged {
        let spots = self.plan.rows.iter().filter_map(|change| match change {
            RowChange::Insert { spot: Some(spot), .. } => Some(spot.after.as_bytes()),
            _ => None,
        });
        let mut anchors: HashMap<&[u8], usize> = spots.map(|after| (after, usize::MAX)).collect();
        if let Some(at) = anchors.get_mut(&b""[..]) {
            *at = self.lines.body;
        }
        let bytes = self.bytes;
        for line in rows(bytes, self.lines.body).flatten() {
            self.rows += 1;
            let row = &bytes[line.at..line.end];
            let key = key_of(row, self.key);
            if let Some(at) = anchors.get_mut(key.as_ref()).filter(|_| !key.is_empty()) {
                *at = line.next;
            }
            match self.fate(row, &key) {
                Fate::Stays => {}
                Fate::Goes => {
                    self.rows -= 1;
                    self.splices.push(Splice { at: line.at, next: line.next, bytes: Vec::new() });
                }
                Fate::Becomes(new) => {
                    self.splices.push(Splice { at: line.at, next: line.end, bytes: new });
                }
            }
        }
        self.finish(&anchors)
    }

    /// The row as it will stand if the plan says nothing of it.
    fn fitted(&self, row: &[u8]) -> Option<Vec<u8>> {
        match self.fit {
            Fit::Widen(n) => Some([row, &b",".repeat(n)].concat()),
            Fit::Narrow(n) => narrowed(row, n).map(<[u8]>::to_vec),
            Fit::Same | Fit::Wide(_) | Fit::Foreign => None,
        }
    }

    /// A row of the plan as it stands in this file; `before`: under the heading before the change.
    fn ours(&self, row: &str, before: bool) -> Option<Vec<u8>> {
        let plan = self.plan;
        match self.fit {
            Fit::Foreign => {
                let new = plan.new_heading.as_deref().or(plan.old_heading.as_deref());
                // A row that a widening change takes for granted stands in the journal in its new
                // width already.
                let from = match (new, plan.old_heading.as_deref()) {
                    (Some(new), Some(old))
                        if before && scan::count(old.as_bytes()) > scan::count(new.as_bytes()) =>
                    {
                        old
                    }
                    (new, _) => new.unwrap_or_default(),
                };
                let heading = &self.bytes[self.lines.heading.0..self.lines.heading.1];
                laid_out(row, from.as_bytes(), heading)
            }
            Fit::Wide(n) if !before => Some([row.as_bytes(), &b",".repeat(n)].concat()),
            _ => Some(row.as_bytes().to_vec()),
        }
    }

    /// Whether a row of the file is that row of the plan.
    fn is(&self, row: &[u8], ours: &str, before: bool) -> bool {
        if matches!(self.fit, Fit::Foreign) {
            return self.ours(ours, before).is_some_and(|ours| same_cells(&ours, row));
        }
        row == ours.as_bytes()
            || self.fitted(row).is_some_and(|fitted| fitted == ours.as_bytes())
            || !before && self.ours(ours, before).is_some_and(|ours| ours == row)
    }

    /// What the plan says of a row, and which of its changes are settled by it.
    fn fate(&mut self, row: &[u8], key: &[u8]) -> Fate {
        let mut indexes: Vec<usize> = Vec::new();
        if key.is_empty() {
            indexes.extend(self.wanted.get(&Key::Text(row)).into_iter().flatten());
            if let Some(fitted) = self.fitted(row) {
                indexes.extend(self.wanted.get(&Key::Text(&fitted)).into_iter().flatten());
            }
        } else {
            indexes.extend(self.wanted.get(&Key::Id(key.into())).into_iter().flatten());
        }
        for index in indexes {
            if self.settled[index] {
                continue;
            }
            let change = &self.plan.rows[index];
            let fate = match change {
                RowChange::Replace { old, new, .. } if self.is(row, old, true) => {
                    self.ours(new, false).map(Fate::Becomes)
                }
                RowChange::Delete { old, .. } if self.is(row, old, true) => Some(Fate::Goes),
                RowChange::Insert { new, .. } | RowChange::Replace { new, .. }
                    if self.is(row, new, false) =>
                {
                    Some(Fate::Stays)
                }
                _ => None,
            };
            match fate {
                Some(fate) => {
                    self.settled[index] = true;
                    return fate;
                }
                None => self.barred[index] = true,
            }
        }
        Fate::Stays
    }

    fn finish(mut self, anchors: &HashMap<&[u8], usize>) -> Merged {
        let mut conflicts = Vec::new();
        let mut tail = Vec::new();
        let mut placed: HashMap<&str, usize> = HashMap::new();
        for (index, change) in self.plan.rows.iter().enumerate() {
            if self.settled[index] {
                continue;
            }
            let ours = match change {
                RowChange::Insert { new, .. } if !self.barred[index] => self.ours(new, false),
                RowChange::Delete { .. } if !self.barred[index] => continue,
                _ => None,
            };
            let Some(mut ours) = ours else {
                conflicts.push(conflict(change));
                continue;
            };
            self.rows += 1;
            match change {
                RowChange::Insert { id, spot: Some(spot), .. } => {
                    let known = anchors.get(spot.after.as_bytes()).copied().filter(|at| *at != usize::MAX);
                    let at = placed.get(spot.after.as_str()).copied().or(known);
                    let Some(at) = at else {
                        tail.push(ours);
                        continue;
                    };
                    let blank = if self.bytes[at..].starts_with(spot.blank.as_bytes()) {
                        spot.blank.len()
                    } else {
                        0
                    };
                    let at = at + blank;
                    ours.extend_from_slice(self.line_break(spot));
                    placed.insert(id, at);
                    self.splices.push(Splice { at, next: at, bytes: ours });
                }
                _ => tail.push(ours),
            }
        }
        let bytes = self.spliced(&tail);
        let gone = self.rows == 0 && self.plan.new_heading.is_none();
        Merged { bytes: (!gone).then_some(bytes), conflicts, rows: self.rows, broken: false }
    }

    fn line_break<'b>(&self, spot: &'b Spot) -> &'b [u8] {
        spot.end.as_deref().map_or(self.lines.line_break, str::as_bytes)
    }

    /// The file with everything in its place, and the new rows at its end.
    fn spliced(&mut self, tail: &[Vec<u8>]) -> Vec<u8> {
        let bytes = self.bytes;
        let ours: usize = tail.iter().map(|row| row.len() + 2).sum();
        let mut out = Vec::with_capacity(bytes.len() + ours + 1024);
        let new_heading = self.plan.new_heading.as_deref().unwrap_or_default();
        if let Fit::Widen(_) | Fit::Narrow(_) = self.fit {
            let (at, next) = self.lines.heading;
            self.splices.push(Splice { at, next, bytes: new_heading.as_bytes().to_vec() });
            let touched: HashSet<usize> = self
                .splices
                .iter()
                .filter(|splice| splice.next > splice.at)
                .map(|splice| splice.at)
                .collect();
            for line in rows(bytes, self.lines.body).flatten().filter(|line| !touched.contains(&line.at)) {
                if let Some(fitted) = self.fitted(&bytes[line.at..line.end]) {
                    self.splices.push(Splice { at: line.at, next: line.end, bytes: fitted });
                }
            }
        }
        // Where a row comes back to the place before another, it comes first.
        self.splices.sort_by_key(|splice| (splice.at, splice.next > splice.at));
        let mut copied = 0;
        for splice in &self.splices {
            out.extend_from_slice(&bytes[copied..splice.at]);
            if splice.next == splice.at && !out.ends_with(b"\n") {
                out.extend_from_slice(self.lines.line_break);
            }
            out.extend_from_slice(&splice.bytes);
            copied = splice.next;
        }
        out.extend_from_slice(&bytes[copied..]);
        if !tail.is_empty() && !out.ends_with(b"\n") {
            out.extend_from_slice(self.lines.line_break);
        }
        for row in tail {
            out.extend_from_slice(row);
            out.extend_from_slice(self.lines.line_break);
        }
        if self.plan.reopen_end && tail.is_empty() && out.ends_with(b"\n") {
            // The change that is taken back had added the last line break.
            let cut = if out.ends_with(b"\r\n") { 2 } else { 1 };
            out.truncate(out.len() - cut);
        }
        out
    }
}

/// The changes by the rows that they may meet: those before them, and, when they are laid a second
/// time, those after.
fn wanted(plan: &RowsPlan) -> HashMap<Key<'_>, Vec<usize>> {
    let heading = plan.new_heading.as_deref().or(plan.old_heading.as_deref()).unwrap_or_default();
    let index_of_key = key_index(heading.as_bytes());
    let mut wanted: HashMap<Key, Vec<usize>> = HashMap::with_capacity(plan.rows.len());
    for (index, change) in plan.rows.iter().enumerate() {
        let before = match (change.id(), change.old_row()) {
            ("", Some(old)) => Key::Text(old.as_bytes()),
            ("", None) => Key::Text(change.new_row().unwrap_or_default().as_bytes()),
            (id, _) => Key::Id(id.trim().as_bytes().into()),
        };
        if let RowChange::Replace { new, .. } = change {
            let id = key_of(new.as_bytes(), index_of_key);
            let after = if id.is_empty() { Key::Text(new.as_bytes()) } else { Key::Id(id) };
            if after != before {
                wanted.entry(after).or_default().push(index);
            }
        }
        wanted.entry(before).or_default().push(index);
    }
    wanted
}

#[cfg(test)]
mod tests {
    use super::*;

    fn insert(id: &str, new: &str) -> RowChange {
        RowChange::Insert { id: id.into(), new: new.into(), spot: None }
    }

    fn delete(id: &str, old: &str) -> RowChange {
        RowChange::Delete { id: id.into(), old: old.into(), spot: None }
    }

    fn replace(id: &str, old: &str, new: &str) -> RowChange {
        RowChange::Replace { id: id.into(), old: old.into(), new: new.into() }
    }

    fn plan(old: Option<&str>, new: Option<&str>, rows: Vec<RowChange>) -> RowsPlan {
        RowsPlan {
            file: "t.csv".into(),
            old_heading: old.map(Into::into),
            new_heading: new.map(Into::into),
            open_end: false,
            reopen_end: false,
            rows,
        }
    }

    fn text(merged: &Merged) -> &str {
        merged.bytes.as_deref().map_or("(no file)", |bytes| std::str::from_utf8(bytes).unwrap())
    }

    #[test]
    fn untouched_rows_keep_their_bytes_and_a_second_time_changes_nothing() {
        let before = "\u{feff}id,name\r\nc1,\"王芳\"\r\n\r\nc2,李\r\n";
        let plan = plan(
            Some("id,name"),
            Some("id,name"),
            vec![replace("c2", "c2,李", "c2,李四"), insert("c3", "c3,赵")],
        );
        let once = merge(Some(before.as_bytes()), &plan);
        assert_eq!(text(&once), "\u{feff}id,name\r\nc1,\"王芳\"\r\n\r\nc2,李四\r\nc3,赵\r\n");
        assert_eq!(merge(once.bytes.as_deref(), &plan), once);
    }

    #[test]
    fn a_hand_edit_of_the_same_row_stays_and_ours_comes_back() {
        let plan =
            plan(Some("id,n"), Some("id,n"), vec![replace("c1", "c1,a", "c1,b"), insert("c2", "c2,x")]);
        let merged = merge(Some(b"id,n\nc1,hand\nc2,hand\n"), &plan);
        assert_eq!(text(&merged), "id,n\nc1,hand\nc2,hand\n");
        let ours: Vec<_> = merged.conflicts.iter().map(|c| c.ours.as_str()).collect();
        assert_eq!(ours, ["c1,b", "c2,x"]);
    }

    #[test]
    fn a_new_column_widens_every_row_once() {
        let plan = plan(Some("id,n"), Some("id,n,x"), vec![insert("c2", "c2,b,1")]);
        let once = merge(Some(b"id,n\nc1,a"), &plan);
        assert_eq!(text(&once), "id,n,x\nc1,a,\nc2,b,1\n");
        assert_eq!(merge(once.bytes.as_deref(), &plan), once);
        let mut back = super::tests::plan(Some("id,n,x"), Some("id,n"), vec![delete("c2", "c2,b,1")]);
        back.reopen_end = true;
        let undone = merge(once.bytes.as_deref(), &back);
        assert_eq!(text(&undone), "id,n\nc1,a");
    }

    #[test]
    fn new_rows_fit_columns_that_a_hand_moved() {
        let plan = plan(Some("id,n"), Some("id,n"), vec![insert("c2", "c2,b")]);
        let once = merge(Some(b"n,id,own\na,c1,z\n"), &plan);
        assert_eq!(text(&once), "n,id,own\na,c1,z\nb,c2,\n");
        assert_eq!(merge(once.bytes.as_deref(), &plan), once);
    }

    #[test]
    fn a_file_that_a_change_made_goes_with_it() {
        let made = merge(None, &plan(None, Some("id,n"), vec![insert("c1", "c1,a")]));
        assert_eq!(text(&made), "id,n\nc1,a\n");
        let back = plan(Some("id,n"), None, vec![delete("c1", "c1,a")]);
        assert_eq!(text(&merge(made.bytes.as_deref(), &back)), "(no file)");
        assert_eq!(text(&merge(Some(b"id,n\nc1,a\nc2,hand\n"), &back)), "id,n\nc2,hand\n");
    }

    #[test]
    fn nothing_is_laid_over_a_file_that_is_gone_empty_or_cut_short() {
        let plan =
            plan(Some("id,n"), Some("id,n"), vec![replace("c1", "c1,a", "c1,b"), insert("c2", "c2,x")]);
        for current in [None, Some(&b""[..]), Some(b"\n"), Some(b"id,n\nc1,\"a\n")] {
            let merged = merge(current, &plan);
            assert_eq!((merged.bytes.as_deref(), merged.broken), (current, true));
            let ours: Vec<_> = merged.conflicts.iter().map(|c| c.ours.as_str()).collect();
            assert_eq!(ours, ["c1,b", "c2,x"]);
        }
    }

    #[test]
    fn a_row_without_an_id_is_known_by_its_bytes() {
        let plan = plan(Some("id,n"), Some("id,n"), vec![replace("", ",a", "c9,a")]);
        let once = merge(Some(b"id,n\n,a\n,b\n"), &plan);
        assert_eq!(text(&once), "id,n\nc9,a\n,b\n");
    }

    mod with_any_table {
        use super::super::*;
        use crate::domain::change::{Cells, Change, Edit};
        use crate::domain::id::IdMaker;
        use crate::store::directory::Store;
        use crate::store::plan::Plan;
        use crate::store::planning;
        use proptest::prelude::*;

        const FILE: &str = "clients.csv";

        /// A table as people leave it: line breaks, marks, quotes, blank lines, rows without an id.
        #[derive(Clone, Debug)]
        struct Table {
            bytes: Vec<u8>,
            ids: Vec<String>,
        }

        fn cell() -> impl Strategy<Value = String> {
            prop_oneof![3 => "[a-c王 ]{0,4}", 1 => "[a,\"\n王]{0,5}"]
        }

        fn table() -> impl Strategy<Value = Table> {
            let row = (prop::option::weighted(0.8, 0..30_u32), cell(), cell(), any::<bool>(), 0..3_usize);
            let rows = prop::collection::vec(row, 0..9);
            (rows, any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>()).prop_map(
                |(rows, crlf, mark, open, swapped)| {
                    let line_break = if crlf { "\r\n" } else { "\n" };
                    let mut bytes = if mark { scan::BOM.to_vec() } else { Vec::new() };
                    let lay = |cells: [&str; 3], quoted: bool, bytes: &mut Vec<u8>| {
                        let order = if swapped { [2, 0, 1] } else { [0, 1, 2] };
                        for (i, from) in order.into_iter().enumerate() {
                            if i > 0 {
                                bytes.push(b',');
                            }
                            scan::push_cell(bytes, cells[from], quoted);
                        }
                    };
                    lay(["id", "name", "note"], false, &mut bytes);
                    let mut ids: Vec<String> = Vec::new();
                    for (id, name, note, quoted, blank) in rows {
                        let id = id.map(|id| format!("c{id}")).filter(|id| !ids.contains(id));
                        bytes.extend_from_slice(line_break.repeat(1 + blank).as_bytes());
                        lay([id.as_deref().unwrap_or(""), &name, &note], quoted, &mut bytes);
                        ids.extend(id);
                    }
                    if !open {
                        bytes.extend_from_slice(line_break.as_bytes());
                    }
                    Table { bytes, ids }
                },
            )
        }

        /// New rows, changed cells, rows that go; with a column that the table lacks or without.
        fn change() -> impl Strategy<Value = (u8, Vec<(usize, String)>, Vec<usize>, bool)> {
            let updates = prop::collection::vec((0..9_usize, cell()), 0..4);
            (0..4_u8, updates, prop::collection::vec(0..9_usize, 0..4), any::<bool>())
        }

        /// The plan that the store makes of a change for that very table.
        fn planned(table: &Table, change: &(u8, Vec<(usize, String)>, Vec<usize>, bool)) -> Option<RowsPlan> {
            let dir = tempfile::tempdir().unwrap();
            std::fs::write(dir.path().join(FILE), &table.bytes).unwrap();
            let (inserts, updates, removals, widen) = change;
            let column = if *widen { "tier" } else { "note" };
            let removed: Vec<&String> = removals.iter().filter_map(|i| table.ids.get(*i)).collect();
            let mut edits = vec![Edit::Insert {
                file: FILE.into(),
                columns: ["id", "name", column].map(String::from).to_vec().into(),
                rows: (0..*inserts)
                    .map(|i| [format!("c9{i}"), "新,客".into(), "x".into()].into_iter().collect::<Cells>())
                    .collect(),
            }];
            for (i, value) in updates {
                if let Some(id) = table.ids.get(*i).filter(|id| !removed.contains(id)) {
                    let cells = vec![(column.to_string(), value.clone())];
                    edits.push(Edit::Update { file: FILE.into(), id: id.clone(), cells });
                }
            }
            let unique: HashSet<&String> = removed.into_iter().collect();
            edits.extend(unique.into_iter().map(|id| Edit::Remove { file: FILE.into(), id: id.clone() }));
            let change = Change { edits, ..Change::default() };
            let store = Store::open_unlocked(dir.path());
            let plans = planning::plan(&store, &change, &mut IdMaker::new(1)).unwrap().plans;
            plans.into_iter().find_map(|plan| match plan {
                Plan::Rows(plan) => Some(plan),
                _ => None,
            })
        }

        fn text(bytes: &[u8]) -> String {
            String::from_utf8_lossy(bytes).into_owned()
        }

        fn lines_of(bytes: &[u8]) -> Vec<Vec<u8>> {
            let Some(lines) = lines(bytes) else { return Vec::new() };
            rows(bytes, lines.body).flatten().map(|line| bytes[line.at..line.end].to_vec()).collect()
        }

        #[test]
        fn rows_that_are_alike_get_their_ids_in_the_order_in_which_they_stand() {
            let bytes = b"id,name,note\nc5,,\n,x,\nc1,,\n,x,\n".to_vec();
            let table = Table { bytes: bytes.clone(), ids: vec!["c5".into(), "c1".into()] };
            let plan = planned(&table, &(0, Vec::new(), vec![1], false)).unwrap();
            let after = merge(Some(&bytes), &plan).bytes.unwrap();
            let back = merge(Some(&after), &plan.inverse());
            assert_eq!(text(back.bytes.as_deref().unwrap()), text(&bytes));
        }

        proptest! {
            #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

            #[test]
            fn laid_twice_is_laid_once(table in table(), change in change()) {
                let Some(plan) = planned(&table, &change) else { return Ok(()) };
                let once = merge(Some(&table.bytes), &plan);
                prop_assert_eq!(&once.conflicts, &[]);
                let twice = merge(once.bytes.as_deref(), &plan);
                prop_assert_eq!(&twice, &once, "{:?}", plan);
            }

            #[test]
            fn rows_that_are_not_meant_keep_their_bytes(table in table(), change in change()) {
                let Some(plan) = planned(&table, &change) else { return Ok(()) };
                let after = merge(Some(&table.bytes), &plan).bytes.unwrap();
                let blanks = if after.windows(4).any(|w| w == b"tier") { "," } else { "" };
                let meant: HashSet<&str> = plan.rows.iter().filter_map(RowChange::old_row).collect();
                let kept: Vec<String> = lines_of(&table.bytes)
                    .iter()
                    .map(|row| text(row) + blanks)
                    .filter(|row| !meant.contains(row.as_str()))
                    .collect();
                let new: HashSet<&str> = plan.rows.iter().filter_map(RowChange::new_row).collect();
                let found: Vec<String> = lines_of(&after)
                    .iter()
                    .map(|row| text(row))
                    .filter(|row| !new.contains(row.as_str()) || kept.contains(row))
                    .collect();
                prop_assert_eq!(found, kept);
            }

            #[test]
            fn what_is_taken_back_is_as_it_was_to_the_byte(table in table(), change in change()) {
                let Some(plan) = planned(&table, &change) else { return Ok(()) };
                let after = merge(Some(&table.bytes), &plan).bytes.unwrap();
                let back = merge(Some(&after), &plan.inverse());
                prop_assert_eq!(&back.conflicts, &[]);
                prop_assert_eq!(text(back.bytes.as_deref().unwrap()), text(&table.bytes), "{:?}", plan);
                let twice = merge(back.bytes.as_deref(), &plan.inverse());
                prop_assert_eq!(&twice.bytes, &back.bytes, "taken back twice");
                let again = merge(back.bytes.as_deref(), &plan.inverse().inverse());
                prop_assert_eq!(text(again.bytes.as_deref().unwrap()), text(&after), "done again");
            }

            /// A hand adds a row, changes one and takes one away while the plan is on its way.
            #[test]
            fn what_a_hand_did_stays(table in table(), change in change(), touched in 0..9_usize, gone in 0..9_usize) {
                let Some(plan) = planned(&table, &change) else { return Ok(()) };
                let mut rows = lines_of(&table.bytes);
                let head = lines(&table.bytes).unwrap();
                if gone < rows.len() {
                    rows.remove(gone);
                }
                let by_hand = |row: &[u8]| [b"\"hand\"".as_slice(), &row[scan::nth(row, 0).map_or(0, <[u8]>::len)..]].concat();
                if let Some(row) = rows.get_mut(touched).filter(|_| key_index(&table.bytes[head.heading.0..head.heading.1]) != 0) {
                    *row = by_hand(row);
                }
                rows.push(b"c99,hand,".to_vec());
                let mut theirs = table.bytes[..head.body].to_vec();
                if !theirs.ends_with(b"\n") {
                    theirs.push(b'\n');
                }
                for row in &rows {
                    theirs.extend_from_slice(row);
                    theirs.push(b'\n');
                }
                let merged = merge(Some(&theirs), &plan);
                let after = merged.bytes.clone().unwrap();
                let meant: HashSet<&str> = plan.rows.iter().filter_map(RowChange::old_row).collect();
                let found = lines_of(&after);
                let blanks = if after.windows(4).any(|w| w == b"tier") { "," } else { "" };
                for row in rows.iter().map(|row| text(row) + blanks).filter(|row| !meant.contains(row.as_str())) {
                    prop_assert!(found.iter().any(|other| text(other) == row), "{} is lost\n{}", row, text(&after));
                }
                // And ours stand there, or are told.
                for change in &plan.rows {
                    let Some(new) = change.new_row() else { continue };
                    let told = merged.conflicts.iter().any(|conflict| conflict.ours == new);
                    prop_assert!(told || found.iter().any(|row| text(row) == new), "{:?} is lost", change);
                }
                prop_assert_eq!(merge(Some(&after), &plan).bytes.unwrap(), after);
            }
        }
    }
}
