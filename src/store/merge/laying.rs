//! A plan, laid over the rows of a file.

use super::fit::{Fit, fit, laid_out, narrowed, same_cells};
use super::lines::{Lines, rows};
use super::merged::{Merged, conflict};
use crate::store::heading::{key_index, key_of};
use crate::store::plan::{RowChange, RowsPlan, Spot};
use crate::store::scan;
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

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

pub(super) struct Laying<'a> {
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
    pub(super) fn new(bytes: &'a [u8], lines: Lines, plan: &'a RowsPlan) -> Laying<'a> {
        let fit = fit(bytes, &lines, plan);
        let key = key_index(&bytes[lines.heading.0..lines.heading.1]);
        let count = plan.rows.len();
        let (settled, barred) = (vec![false; count], vec![false; count]);
        let wanted = wanted(plan);
        Laying { bytes, lines, plan, fit, key, wanted, settled, barred, splices: Vec::new(), rows: 0 }
    }

    /// The file with the plan.
    pub(super) fn done(mut self) -> Merged {
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
