//! Lays the rows of a plan over a file as it is now, pure: bytes in, bytes and conflicts out.
//!
//! Laying a plan over a file twice gives the same as once, so a journal can be replayed; what a
//! hand changed in between is kept, and comes back as a conflict where both meant the same row.

use super::plan::{RowChange, RowsPlan};
use super::scan::{self, RowEnd};
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
}

/// How the rows of the file change in width, so that they fit the new heading.
#[derive(Clone, Copy)]
enum Fit<'a> {
    Same,
    /// That many blank cells are added.
    Widen(usize),
    /// That many blank cells are taken away.
    Narrow(usize),
    /// A hand has changed the columns meanwhile; new rows are laid out anew by column name.
    Foreign(&'a [u8]),
}

/// The rows of a file, with where each begins, ends, and where the next begins.
struct Lines {
    heading: (usize, usize),
    body: usize,
    crlf: bool,
}

fn lines(bytes: &[u8]) -> Option<Lines> {
    let mut at = if bytes.starts_with(scan::BOM) { scan::BOM.len() } else { 0 };
    loop {
        let RowEnd::At { end, next } = scan::row_end(bytes, at, true) else { return None };
        if end > at {
            return Some(Lines { heading: (at, end), body: next, crlf: next - end == 2 });
        }
        if next >= bytes.len() {
            return None;
        }
        at = next;
    }
}

fn width(heading: &[u8]) -> usize {
    scan::count(heading)
}

fn fit<'a>(current: &'a [u8], plan: &RowsPlan) -> Fit<'a> {
    let new = plan.new_heading.as_deref().map(str::as_bytes);
    let old = plan.old_heading.as_deref().map(str::as_bytes);
    if new.is_none_or(|new| new == current) {
        return Fit::Same;
    }
    match (old, new) {
        (Some(old), Some(new)) if old == current && width(new) > width(old) => {
            Fit::Widen(width(new) - width(old))
        }
        (Some(old), Some(new)) if old == current && width(new) < width(old) => {
            Fit::Narrow(width(old) - width(new))
        }
        _ => Fit::Foreign(current),
    }
}

/// The row without its last `n` cells, if they are blank.
fn narrowed(row: &[u8], n: usize) -> Option<&[u8]> {
    let tail = row.len().checked_sub(n)?;
    row[tail..].iter().all(|b| *b == b',').then_some(&row[..tail])
}

/// Where the key stands in rows under that heading.
fn key_index(heading: &[u8]) -> usize {
    super::heading::Heading::read(heading, "", None).0.key()
}

/// A new row laid out for other columns, if those have a place for every cell that says something.
fn laid_out(row: &str, from: &[u8], to: &[u8]) -> Option<Vec<u8>> {
    let names = |raw| super::heading::Heading::read(raw, "", None).0.names;
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

/// The file after the plan, which is what it was before if the plan is done already.
pub fn merge(current: Option<&[u8]>, plan: &RowsPlan) -> Merged {
    let heading_line =
        || plan.new_heading.as_ref().or(plan.old_heading.as_ref()).cloned().unwrap_or_default();
    let Some((bytes, lines)) = current.and_then(|bytes| lines(bytes).map(|lines| (bytes, lines))) else {
        return fresh(&heading_line(), plan);
    };
    let heading = &bytes[lines.heading.0..lines.heading.1];
    let mut fit = fit(heading, plan);
    if let Fit::Narrow(n) = fit
        && !each_row(bytes, lines.body, |row| narrowed(row, n).is_some() || is_replaced(plan, row))
    {
        fit = Fit::Same;
    }
    let mut out = Out::new(bytes.len() + 1024, lines.crlf);
    out.bytes.extend_from_slice(&bytes[..lines.heading.0]);
    match (&plan.new_heading, fit) {
        (Some(new), Fit::Widen(_) | Fit::Narrow(_)) => out.bytes.extend_from_slice(new.as_bytes()),
        _ => out.bytes.extend_from_slice(heading),
    }
    if lines.body == lines.heading.1 {
        out.end_row();
    } else {
        out.bytes.extend_from_slice(&bytes[lines.heading.1..lines.body]);
    }
    Laying { plan, fit, key: key_index(heading), wanted: wanted(plan), out, conflicts: Vec::new(), rows: 0 }
        .over(bytes, lines.body)
}

/// Whether the plan takes that very row away or puts another in its place.
fn is_replaced(plan: &RowsPlan, row: &[u8]) -> bool {
    plan.rows.iter().any(|change| match change {
        RowChange::Replace { old, .. } | RowChange::Delete { old, .. } => old.as_bytes() == row,
        RowChange::Insert { .. } => false,
    })
}

fn each_row(bytes: &[u8], body: usize, test: impl Fn(&[u8]) -> bool) -> bool {
    let mut at = body;
    while let RowEnd::At { end, next } = scan::row_end(bytes, at, true) {
        if end > at && !test(&bytes[at..end]) {
            return false;
        }
        if next >= bytes.len() {
            break;
        }
        at = next;
    }
    true
}

fn fresh(heading: &str, plan: &RowsPlan) -> Merged {
    let mut out = Out::new(4096, false);
    out.bytes.extend_from_slice(heading.as_bytes());
    out.end_row();
    let (mut conflicts, mut rows) = (Vec::new(), 0);
    for change in &plan.rows {
        match change {
            RowChange::Insert { new, .. } => {
                out.push(new.as_bytes());
                rows += 1;
            }
            RowChange::Replace { id, new, .. } => {
                conflicts.push(Conflict { id: id.clone(), ours: new.clone() })
            }
            RowChange::Delete { .. } => {}
        }
    }
    let gone = rows == 0 && plan.new_heading.is_none();
    Merged { bytes: (!gone).then_some(out.bytes), conflicts, rows }
}

struct Out {
    bytes: Vec<u8>,
    crlf: bool,
}

impl Out {
    fn new(capacity: usize, crlf: bool) -> Out {
        Out { bytes: Vec::with_capacity(capacity), crlf }
    }

    fn end_row(&mut self) {
        self.bytes.extend_from_slice(if self.crlf { b"\r\n" } else { b"\n" });
    }

    fn push(&mut self, row: &[u8]) {
        self.bytes.extend_from_slice(row);
        self.end_row();
    }
}

/// The changes by key; a row without an id is known by its bytes.
fn wanted(plan: &RowsPlan) -> HashMap<&str, Vec<usize>> {
    let mut wanted: HashMap<&str, Vec<usize>> = HashMap::with_capacity(plan.rows.len());
    for (index, change) in plan.rows.iter().enumerate() {
        let key = match change {
            RowChange::Replace { id, old, .. } if id.is_empty() => old,
            change => change.id(),
        };
        wanted.entry(key).or_default().push(index);
    }
    wanted
}

struct Laying<'a> {
    plan: &'a RowsPlan,
    fit: Fit<'a>,
    key: usize,
    wanted: HashMap<&'a str, Vec<usize>>,
    out: Out,
    conflicts: Vec<Conflict>,
    rows: u64,
}

/// What becomes of a row of the file.
enum Fate<'a> {
    Stays,
    Becomes(&'a str),
    Goes,
}

impl<'a> Laying<'a> {
    fn over(mut self, bytes: &[u8], body: usize) -> Merged {
        let mut settled = HashSet::new();
        let mut at = body;
        let mut untouched = body;
        while at < bytes.len() {
            let RowEnd::At { end, next } = scan::row_end(bytes, at, true) else { break };
            let row = &bytes[at..end];
            if !row.is_empty() {
                self.rows += 1;
                match self.fate(row, &mut settled) {
                    Fate::Stays if matches!(self.fit, Fit::Same | Fit::Foreign(_)) => {}
                    fate => {
                        self.out.bytes.extend_from_slice(&bytes[untouched..at]);
                        untouched = self.write(fate, row, &bytes[end..next], next);
                    }
                }
            }
            at = next;
        }
        self.out.bytes.extend_from_slice(&bytes[untouched..]);
        self.append(&settled, bytes)
    }

    /// Writes what a row becomes, and tells where the untouched bytes go on.
    fn write(&mut self, fate: Fate<'_>, row: &[u8], line_break: &[u8], next: usize) -> usize {
        match fate {
            Fate::Goes => {
                self.rows -= 1;
                return next;
            }
            Fate::Becomes(new) => self.out.bytes.extend_from_slice(new.as_bytes()),
            Fate::Stays => {
                let fitted = self.fitted(row);
                self.out.bytes.extend_from_slice(&fitted);
            }
        }
        self.out.bytes.extend_from_slice(line_break);
        next
    }

    fn fitted(&self, row: &[u8]) -> Vec<u8> {
        let mut fitted = row.to_vec();
        match self.fit {
            Fit::Widen(n) => fitted.resize(row.len() + n, b','),
            Fit::Narrow(n) => fitted.truncate(narrowed(row, n).map_or(row.len(), <[u8]>::len)),
            Fit::Same | Fit::Foreign(_) => {}
        }
        fitted
    }

    /// What the plan says of a row, and which of its changes are settled by it.
    fn fate(&mut self, row: &[u8], settled: &mut HashSet<usize>) -> Fate<'a> {
        let key = scan::nth(row, self.key).map(scan::unquote).unwrap_or_default();
        let fitted = self.fitted(row);
        let known = if key.is_empty() { std::str::from_utf8(&fitted) } else { std::str::from_utf8(&key) };
        let indexes = known.ok().and_then(|key| self.wanted.get(key)).cloned().unwrap_or_default();
        let mut fate = Fate::Stays;
        for index in indexes {
            if !settled.insert(index) {
                continue;
            }
            match &self.plan.rows[index] {
                RowChange::Replace { old, new, .. } if fitted == old.as_bytes() => fate = Fate::Becomes(new),
                RowChange::Delete { old, .. } if fitted == old.as_bytes() || row == old.as_bytes() => {
                    fate = Fate::Goes
                }
                change => {
                    let done = change.new_row().is_some_and(|new| fitted == new.as_bytes())
                        || self.same_by_name(change, row);
                    if !done {
                        let ours = change.new_row().unwrap_or_default().to_string();
                        self.conflicts.push(Conflict { id: change.id().to_string(), ours });
                    }
                }
            }
        }
        fate
    }

    /// Whether the row is the one the change wants, in other columns.
    fn same_by_name(&self, change: &RowChange, row: &[u8]) -> bool {
        match (self.fit, change.new_row(), &self.plan.new_heading) {
            (Fit::Foreign(to), Some(new), Some(from)) => {
                laid_out(new, from.as_bytes(), to).is_some_and(|laid| laid == row)
            }
            _ => false,
        }
    }

    fn append(mut self, settled: &HashSet<usize>, bytes: &[u8]) -> Merged {
        let mut first = true;
        for (index, change) in self.plan.rows.iter().enumerate() {
            if settled.contains(&index) {
                continue;
            }
            match change {
                RowChange::Insert { id, new } => {
                    let laid = match (self.fit, &self.plan.new_heading) {
                        (Fit::Foreign(to), Some(from)) => laid_out(new, from.as_bytes(), to),
                        _ => Some(new.as_bytes().to_vec()),
                    };
                    let Some(laid) = laid else {
                        self.conflicts.push(Conflict { id: id.clone(), ours: new.clone() });
                        continue;
                    };
                    if std::mem::take(&mut first) && !self.out.bytes.ends_with(b"\n") {
                        self.out.end_row();
                    }
                    self.out.push(&laid);
                    self.rows += 1;
                }
                RowChange::Replace { id, new, .. } => {
                    self.conflicts.push(Conflict { id: id.clone(), ours: new.clone() });
                }
                RowChange::Delete { .. } => {}
            }
        }
        if self.plan.reopen_end && first && bytes.ends_with(b"\n") {
            // The change that is taken back had added the last line break.
            let cut = if self.out.crlf { 2 } else { 1 };
            self.out.bytes.truncate(self.out.bytes.len() - cut);
        }
        let gone = self.rows == 0 && self.plan.new_heading.is_none();
        Merged { bytes: (!gone).then_some(self.out.bytes), conflicts: self.conflicts, rows: self.rows }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn insert(id: &str, new: &str) -> RowChange {
        RowChange::Insert { id: id.into(), new: new.into() }
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
        let mut back = super::tests::plan(
            Some("id,n,x"),
            Some("id,n"),
            vec![RowChange::Delete { id: "c2".into(), old: "c2,b,1".into() }],
        );
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
        let back = plan(Some("id,n"), None, vec![RowChange::Delete { id: "c1".into(), old: "c1,a".into() }]);
        assert_eq!(text(&merge(made.bytes.as_deref(), &back)), "(no file)");
        assert_eq!(text(&merge(Some(b"id,n\nc1,a\nc2,hand\n"), &back)), "id,n\nc2,hand\n");
    }

    #[test]
    fn a_row_without_an_id_is_known_by_its_bytes() {
        let plan = plan(Some("id,n"), Some("id,n"), vec![replace("", ",a", "c9,a")]);
        let once = merge(Some(b"id,n\n,a\n,b\n"), &plan);
        assert_eq!(text(&once), "id,n\nc9,a\n,b\n");
    }
}
