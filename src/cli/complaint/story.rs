//! What happened with a complaint, in order of time.

use super::listed::Listed;
use crate::domain::complaint::{Complaint, State, step};
use crate::domain::day::Moment;
use crate::domain::id::Kind;
use crate::domain::record::complaint_note::ComplaintNote;
use crate::domain::record::followup::Followup;
use crate::messages::Lang;
use crate::messages::complaint::{names, told};
use std::borrow::Cow;

/// Something that happened.
pub struct Entry {
    pub at: Moment,
    pub by: String,
    /// A word of `complaint-notes.what`, or `called`.
    pub what: &'static str,
    pub said: String,
    /// What it was, and what it became, as the files have it.
    pub from: String,
    pub to: String,
}

/// Everything that happened: the steps on record, times in the row of which no step tells, and calls.
pub fn of(complaint: &Complaint, notes: &[ComplaintNote], calls: &[Followup]) -> Vec<Entry> {
    // A call comes before what is noted of it.
    let mut entries: Vec<Entry> = calls.iter().map(called).chain(notes.iter().map(noted)).collect();
    let told = |state: State| notes.iter().any(|note| note.what == word(state));
    for state in State::ALL.into_iter().filter(|state| !told(*state)) {
        if let Some(at) = step::reached(complaint, state) {
            let by = if state == State::New { complaint.taken_by.clone() } else { String::new() };
            let (said, from, to) = Default::default();
            entries.push(Entry { at, by, what: word(state), said, from, to });
        }
    }
    // What was said of one moment stays in the order in which it was written.
    entries.sort_by_key(|entry| entry.at);
    entries
}

fn word(state: State) -> &'static str {
    match state {
        State::New => "opened",
        state => state.word(),
    }
}

fn noted(note: &ComplaintNote) -> Entry {
    let what = crate::domain::schema::NOTED.iter().find(|word| **word == note.what);
    // A step that was entered later stands where it was taken.
    let said_at = Moment::parse(&note.to).filter(|_| !matches!(note.what.as_str(), "corrected" | "assigned"));
    Entry {
        at: said_at.unwrap_or(note.at),
        by: note.by.clone(),
        what: what.copied().unwrap_or("noted"),
        said: note.said.clone(),
        from: note.from.clone(),
        to: note.to.clone(),
    }
}

fn called(call: &Followup) -> Entry {
    Entry {
        at: call.at,
        by: call.by.clone(),
        what: "called",
        said: call.said.clone(),
        from: String::new(),
        to: call.outcome.word().to_string(),
    }
}

impl Entry {
    /// The line for people, without its moment.
    pub fn told(&self, listed: &Listed, lang: Lang) -> String {
        let what = match self.what {
            "called" => told::called(&self.to, lang),
            "corrected" => told::corrected(&self.from, &self.to, lang),
            "assigned" => told::assigned(listed.staff_name(&self.to), lang),
            "satisfied" => told::satisfied(&self.to, lang),
            "escalated" => return told::escalated(&self.to, &self.said, lang),
            what => names::step(what, lang).to_string(),
        };
        let by = if self.by.is_empty() { String::new() } else { told::by(&self.by, lang) };
        let said = self.content(lang);
        let said = if said.is_empty() { String::new() } else { told::said(&said, lang) };
        format!("{what}{said}{by}")
    }

    /// What was said, or given.
    pub fn content(&self, lang: Lang) -> Cow<'_, str> {
        match Kind::of(&self.to) {
            Some(Kind::Point) if !self.said.is_empty() => told::points(&self.said, lang).into(),
            _ => self.said.as_str().into(),
        }
    }
}
