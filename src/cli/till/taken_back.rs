//! Which rows of a list were taken back since, by which row and on which day.

use crate::cli::Format;
use crate::cli::world::World;
use crate::domain::day::{Day, Moment};
use crate::messages::till::words;
use foldhash::HashMap;

/// The rows that are taken back, by their ids.
#[derive(Default)]
pub struct TakenBack(HashMap<String, (String, Day)>);

impl TakenBack {
    /// From every row up to now: its id, when it was, and which one it takes back.
    pub fn among<'a>(rows: impl Iterator<Item = (&'a str, Moment, &'a str)>) -> TakenBack {
        let back = rows.filter(|(_, _, reverses)| !reverses.is_empty());
        TakenBack(back.map(|(id, at, reverses)| (reverses.to_string(), (id.to_string(), at.day))).collect())
    }

    pub fn has(&self, id: &str) -> bool {
        self.0.contains_key(id)
    }

    /// The row by which it is taken back.
    pub fn by(&self, id: &str) -> String {
        self.0.get(id).map(|(by, _)| by.clone()).unwrap_or_default()
    }

    /// Its note; for people with the day on which it was taken back.
    pub fn note(&self, id: &str, note: &str, world: &World) -> String {
        let Some((_, day)) = self.0.get(id) else { return note.to_string() };
        match world.format {
            Format::Table | Format::Text | Format::Html => words::void_since(*day, note, world.lang),
            _ => note.to_string(),
        }
    }
}
