//! What became of the replies of clients.

use crate::domain::doubt::Doubt;
use crate::domain::record::booking::Booking;
use crate::import::replies::Reply;
use crate::messages::reply::Why;

/// What became of a reply.
pub enum Fate {
    /// The channel is withdrawn: `already` where it was before, `again` where somebody agreed on a later day.
    Stopped {
        already: bool,
        again: bool,
    },
    Confirmed(Vec<Booking>),
    /// Read before, or confirmed already.
    Unchanged,
    ForAPerson(Why),
    Doubted(Vec<Doubt>),
}

/// A row of a sheet, and what became of it.
pub struct Told {
    pub source: usize,
    pub index: usize,
    pub line: u32,
    pub reply: Option<Reply>,
    /// Whose number it is, by id and name.
    pub clients: Vec<(String, String)>,
    pub fate: Fate,
}

/// Opted out, confirmed, unchanged, for a person, in doubt.
pub fn counts(told: &[Told]) -> [usize; 5] {
    let mut counts = [0; 5];
    for one in told {
        let at = match one.fate {
            Fate::Stopped { already: false, .. } => 0,
            Fate::Confirmed(_) => 1,
            Fate::Unchanged | Fate::Stopped { already: true, .. } => 2,
            Fate::ForAPerson(_) => 3,
            Fate::Doubted(_) => 4,
        };
        counts[at] += 1;
    }
    counts
}
