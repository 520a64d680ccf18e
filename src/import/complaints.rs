//! Complaints out of an old list: when, whose, what kind, how fast they were seen to.

use super::columns::{Columns, one_line};
use super::incoming::{Incoming, IncomingRow};
use super::keys::{self, Given};
use super::layout::{Layout, data_rows};
use super::people::Clients;
use super::reconcile::Hash;
use super::values::dates::Dates;
use super::values::plain::{plain, says_nothing};
use super::values::{complaint as words, money};
use super::who::Staff;
use super::{rows, whose};
use crate::domain::day::{Day, Moment};
use crate::domain::doubt::Doubt;
use crate::domain::rule::complaint::ComplaintRules;
use crate::domain::sheet::{Sheet, SheetRow};
use foldhash::HashMap;

const COLUMNS: &[&str] = &[
    "number",
    "client",
    "opened_at",
    "channel",
    "taken_by",
    "kind",
    "severity",
    "about",
    "said",
    "wants",
    "responded_at",
    "answered_at",
    "resolved_at",
    "closed_at",
    "remedy",
    "cost",
    "cause",
    "corrective_action",
    "satisfied",
    "staff",
    "assigned",
    "product",
    "note",
];

/// Fields whose cells are moments.
const MOMENTS: [&str; 5] = ["opened_at", "responded_at", "answered_at", "resolved_at", "closed_at"];

/// What the rows point at.
pub struct Known<'a> {
    pub clients: &'a Clients,
    pub staff: Staff<'a>,
    /// Visits and sales by their number in the old system.
    pub bills: &'a HashMap<String, Vec<String>>,
    pub rules: &'a ComplaintRules,
}

struct Reading<'a> {
    columns: Columns<'a>,
    days: Dates,
    times: Dates,
    known: &'a Known<'a>,
    today: Day,
}

/// Reads a sheet's rows. `tick` is told of every row.
pub fn read(
    sheet: &Sheet,
    index: usize,
    layout: &Layout,
    known: &Known,
    today: Day,
    into: &mut Incoming,
    tick: &dyn Fn(),
) {
    let rows: Vec<SheetRow> = data_rows(sheet, layout).collect();
    let cells = |fields: &[&str]| -> Vec<&str> {
        let columns: Vec<usize> = fields.iter().filter_map(|field| layout.column_of(field)).collect();
        rows.iter().flat_map(|row| columns.iter().map(|column| row.cell(*column))).collect()
    };
    let reading = Reading {
        columns: Columns::new(layout),
        days: Dates::learn(cells(&["day"]).into_iter(), today).within(layout.period),
        times: Dates::learn(cells(&MOMENTS).into_iter(), today).within(layout.period),
        known,
        today,
    };
    rows::each((index, &rows), &reading.columns, COLUMNS, into, |row, places, read| {
        reading.row(row, places, read);
        tick();
        Some(())
    });
}

/// Gives each row the key by which it is known again: its number, else who complained when of what.
pub fn give_keys(incoming: &mut Incoming, hash: Hash) {
    let [number, at, client, said] =
        ["number", "opened_at", "client", "said"].map(|name| incoming.column(name));
    let mut given = Given::default();
    for row in &mut incoming.rows {
        let base = match row.get(number) {
            "" => {
                let told = [at, client, said].map(|column| row.get(column));
                keys::of_cells(&told, hash)
            }
            own => own.to_string(),
        };
        row.key = given.next(base);
    }
}

/// Closes those that came in with their end and without its day, as of this moment: nothing is known of how fast it
/// was. `is_settled` tells whether nothing is left to do about a row.
pub fn close(incoming: &mut Incoming, now: Moment, is_settled: impl Fn(&IncomingRow) -> bool) -> usize {
    let [resolved, closed] = ["resolved_at", "closed_at"].map(|name| incoming.column(name));
    let Some(at) = closed else { return 0 };
    let mut count = 0;
    for row in &mut incoming.rows {
        if row.ended && row.get(resolved).is_empty() && row.get(closed).is_empty() && !is_settled(row) {
            row.set(at, now.to_string());
            count += 1;
        }
    }
    count
}

impl Reading<'_> {
    /// Whether the list tells that it is over: by its state, else by what was done or how satisfied she was.
    fn has_ended(&self, row: &SheetRow) -> bool {
        let says = |field: &str| !says_nothing(&plain(self.cell(row, field)));
        words::is_over(self.cell(row, "state")).unwrap_or_else(|| says("remedy") || says("satisfied"))
    }

    fn cell<'r>(&self, row: &SheetRow<'r>, field: &str) -> &'r str {
        self.columns.cell(row, field).unwrap_or_default()
    }

    fn row(&self, row: &SheetRow, places: &[(&str, usize)], read: &mut IncomingRow) {
        let opened = self.opened(row);
        let kind = match self.cell(row, "kind") {
            "" => Ok(words::kind_by_words(self.cell(row, "said"))),
            said => words::kind(said),
        };
        read.ended = self.has_ended(row);
        let mut notes = vec![one_line(self.cell(row, "note")).into_owned()];
        for (field, at) in places {
            match *field {
                "client" => read.take(*at, whose::client(self.known.clients, &self.columns, row).map(Some)),
                "opened_at" => read.take(*at, opened.clone().map(Some)),
                "responded_at" | "answered_at" | "resolved_at" | "closed_at" => {
                    let from = opened.as_ref().ok().copied();
                    read.take(*at, self.later(self.cell(row, field), from));
                }
                "kind" => read.take(*at, kind.clone().map(Some)),
                "severity" => {
                    let usual = kind.as_ref().map_or("normal", |kind| self.known.rules.severity_of(kind));
                    let said = words::severity(self.cell(row, field));
                    read.take(*at, said.map(|said| Some(said.unwrap_or(usual).to_string())));
                }
                "channel" => {
                    let said = one_line(self.cell(row, field));
                    let known = self.known.rules.channel(&said).map(str::to_string);
                    read.set(*at, known.unwrap_or_else(|| said.into_owned()));
                }
                "remedy" => {
                    let said = one_line(self.cell(row, field));
                    let word = words::remedy(&said);
                    read.set(*at, word.unwrap_or_default());
                    // Of what was done in words of their own nothing is lost.
                    notes.extend(word.is_none().then(|| said.into_owned()));
                }
                "about" => read.take(*at, self.bill(row)),
                "staff" => read.take(*at, self.staff(row)),
                // Who is not of the staff here is told in the note: the complaint is no less one.
                "assigned" => match self.known.staff.find(self.cell(row, field)) {
                    Ok(found) => read.set(*at, found.unwrap_or_default()),
                    Err(_) => notes.push(one_line(self.cell(row, field)).into_owned()),
                },
                "cost" => read.take(*at, money::money(self.cell(row, field))),
                "satisfied" => {
                    let said = words::satisfied(self.cell(row, field));
                    read.take(*at, said.map(|yes| yes.map(|yes| if yes { "yes" } else { "no" })));
                }
                "note" => {}
                field => read.set(*at, one_line(self.cell(row, field))),
            }
        }
        if kind.as_deref() == Ok("other") {
            notes.extend(words::own_kind(self.cell(row, "kind")));
        }
        notes.retain(|note| !note.is_empty());
        if let Some((_, at)) = places.iter().find(|(name, _)| *name == "note") {
            read.set(*at, notes.join("；"));
        }
    }

    /// When she complained; midnight where the list tells the day alone.
    fn opened(&self, row: &SheetRow) -> Result<Moment, Doubt> {
        let (day, time) = (self.cell(row, "day"), self.cell(row, "opened_at"));
        let found = match day.is_empty() {
            true => self.times.moment(time)?,
            false => {
                let (on, minute) = self.days.moment(day)?.ok_or(Doubt::StartMissing)?;
                let clock = match minute {
                    Some(minute) => Some(minute),
                    None => super::values::times::clock(time)?,
                };
                Some((on, clock))
            }
        };
        let at = found.map(|(day, minute)| day.at(minute.unwrap_or(0))).ok_or(Doubt::StartMissing)?;
        match at.day > self.today {
            true => Err(Doubt::Ahead { text: if day.is_empty() { time } else { day }.to_string() }),
            false => Ok(at),
        }
    }

    /// A later moment. Where the list tells the day alone, it is taken for the end of it: no figure looks
    /// better than what is known.
    fn later(&self, text: &str, opened: Option<Moment>) -> Result<Option<Moment>, Doubt> {
        /// The last minute of a day.
        const LAST: u32 = 24 * 60 - 1;
        let Some((day, minute)) = self.times.moment(text)? else { return Ok(None) };
        let at = day.at(minute.unwrap_or(LAST));
        match opened.is_some_and(|opened| at < opened) {
            true => Err(Doubt::EndsBeforeItBegins { text: text.to_string() }),
            false => Ok(Some(at)),
        }
    }

    /// The visit or sale that the list names by its number.
    fn bill(&self, row: &SheetRow) -> Result<Option<String>, Doubt> {
        let number = self.cell(row, "about");
        if number.is_empty() {
            return Ok(None);
        }
        match self.known.bills.get(number).map(Vec::as_slice) {
            Some([one]) => Ok(Some(one.clone())),
            Some(several) => Err(Doubt::SeveralBills { number: number.to_string(), count: several.len() }),
            None => Err(Doubt::UnknownBill { number: number.to_string() }),
        }
    }

    /// Of whose work she complained.
    fn staff(&self, row: &SheetRow) -> Result<Option<String>, Doubt> {
        self.known.staff.find(self.cell(row, "staff"))
    }
}
