//! Balances of points that came in before, in a list that says otherwise when they expire: their key, made of whose they
//! are and until when, is another.

use super::incoming::{Incoming, Standing};
use super::memory::Memory;
use super::points::event_key;
use super::reconcile::Hash;
use crate::domain::doubt::Doubt;
use crate::domain::record::point::Reason;
use crate::domain::tally;
use compact_str::CompactString;
use foldhash::{HashMap, HashSet};

/// Whether the list tells a balance that is not known by its expiry.
pub fn any_new(incoming: &Incoming, memory: &Memory) -> bool {
    let at = incoming.column("at");
    incoming.rows.iter().any(|row| row.get(at).is_empty() && memory.get(&row.key).is_none())
}

/// Gives a balance the key of the one that came in for its client before and is not told beside it. Where there are
/// several, it is in doubt which it is: added to them the points would count twice.
pub fn take_places(incoming: &mut Incoming, standing: &Standing, memory: &Memory, hash: Hash) {
    let [at, client] = ["at", "client"].map(|name| incoming.column(name));
    let here: HashSet<&str> = incoming.rows.iter().map(|row| row.key.as_str()).collect();
    let mut gone: HashMap<String, Vec<(CompactString, i64)>> = HashMap::default();
    for (key, record) in memory.keys().filter(|(key, _)| !here.contains(key)) {
        let Some(cells) = standing.get(record) else { continue };
        let text = |column: &str| cells.get(column).map_or("", String::as_str);
        // A row of what happened is none of a balance; and the expiry of a balance may have changed since.
        let told = ["at", "client", "points", "reason"].map(text);
        if text("number").is_empty() && told[3] == Reason::Opening.word() && key != event_key(told, hash) {
            let points = tally::parse(text("points")).unwrap_or_default();
            gone.entry(text("client").to_string()).or_default().push((key.into(), points));
        }
    }
    let mut new: HashMap<String, Vec<usize>> = HashMap::default();
    for (index, row) in incoming.rows.iter().enumerate() {
        let is_new = row.doubts.is_empty() && row.get(at).is_empty() && memory.get(&row.key).is_none();
        if is_new {
            new.entry(row.get(client).to_string()).or_default().push(index);
        }
    }
    for (client, rows) in new {
        match (&rows[..], gone.get(&client).map_or(&[][..], Vec::as_slice)) {
            (_, []) => {}
            ([row], [(key, _)]) => incoming.rows[*row].key = key.clone(),
            (_, lots) => {
                let points = lots.iter().map(|(_, points)| points).sum();
                for row in rows {
                    incoming.rows[row].doubts.push(Doubt::OtherLots { count: lots.len(), points });
                }
            }
        }
    }
}
