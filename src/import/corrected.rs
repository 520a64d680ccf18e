//! Rows without a number that were corrected in the old system: their key, made of what they say, is another.

use super::incoming::{Incoming, IncomingRow, Standing};
use super::memory::Memory;
use super::reconcile::{Hash, says_the_same};
use compact_str::CompactString;
use foldhash::{HashMap, HashSet};

/// Client, moment and what it is about.
type Told = [String; 3];

/// A row that came in and does not stand in the sheet any more.
struct Gone<'a> {
    key: CompactString,
    staff: &'a str,
}

/// Gives a row the key of the one in whose place it stands: of the same client, of the same day and about the same,
/// where the sheet came in before, the old row has gone from it, and there is one such row alone. While the old row
/// still stands there it is another visit.
///
/// `about`: the column that says what a row is about. `mended`: whether the sheet of that index has rejected rows.
pub fn take_places(
    incoming: &mut Incoming,
    standing: &Standing,
    memory: &Memory,
    about: &str,
    mended: impl Fn(usize) -> bool,
    hash: Hash,
) {
    let [number, client, at, about_column, staff] =
        ["number", "client", "at", about, "staff"].map(|name| incoming.column(name));
    let known = |row: &IncomingRow| memory.get(&row.key).is_some();
    let seen: HashSet<usize> =
        incoming.rows.iter().filter(|row| known(row) && !mended(row.sheet)).map(|row| row.sheet).collect();
    let told = |row: &IncomingRow| -> Told { [client, at, about_column].map(|at| row.get(at).to_string()) };
    let mut new: HashMap<Told, Vec<usize>> = HashMap::default();
    for (index, row) in incoming.rows.iter().enumerate() {
        let unnumbered = row.doubts.is_empty() && row.get(number).is_empty();
        if unnumbered && seen.contains(&row.sheet) && !known(row) {
            new.entry(told(row)).or_default().push(index);
        }
    }
    if new.is_empty() {
        return;
    }
    let here: HashSet<&str> = incoming.rows.iter().map(|row| row.key.as_str()).collect();
    let mut gone: HashMap<Told, Vec<Gone>> = HashMap::default();
    for (key, record) in memory.keys().filter(|(key, _)| !here.contains(key)) {
        let Some(cells) = standing.get(record) else { continue };
        let text = |column: &str| cells.get(column).map_or("", String::as_str);
        if text("number").is_empty() {
            let told = ["client", "at", about].map(|column| text(column).to_string());
            gone.entry(told).or_default().push(Gone { key: key.into(), staff: text("staff") });
        }
    }
    let mut keys = Vec::new();
    for (told, mut rows) in new {
        let Some(mut gone) = gone.remove(&told) else { continue };
        // A correction that came in before says the same as then.
        rows.retain(|row| {
            let as_then = |gone: &Gone| {
                let row = IncomingRow { key: gone.key.clone(), ..incoming.rows[*row].clone() };
                says_the_same(&row, &incoming.columns, memory, hash)
            };
            let found = gone.iter().position(as_then);
            keys.extend(found.map(|at| (*row, gone.remove(at).key)));
            found.is_none()
        });
        if let ([row], [gone]) = (&rows[..], &gone[..]) {
            let by = incoming.rows[*row].get(staff);
            if by.is_empty() || gone.staff.is_empty() || by == gone.staff {
                keys.push((*row, gone.key.clone()));
            }
        }
    }
    for (row, key) in keys {
        incoming.rows[row].key = key;
    }
}
