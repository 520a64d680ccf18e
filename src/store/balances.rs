//! What every client has in points: all rows of all months, read for no more than that.

use super::directory::Store;
use super::query;
use super::reader::{RawRow, Reader};
use crate::domain::balances::{Balance, Balances, Entry};
use crate::domain::day::{Day, Moment, Month};
use crate::domain::problem::{Problem, Problems};
use crate::domain::record::point::{Point, Reason};
use crate::domain::schema;
use crate::domain::tally;
use compact_str::CompactString;
use foldhash::HashMap;

/// What is asked.
pub struct Asked<F> {
    /// The day at whose end the balances are asked for.
    pub day: Day,
    /// What expires by this day is told apart.
    pub soon: Day,
    /// The last day of points that were earned on a day, where their row doesn't tell it.
    pub until: F,
}

/// The clients who have or had points, each with what she has.
pub fn of_all(
    store: &Store,
    asked: &Asked<impl Fn(Day) -> Day>,
    problems: &mut Vec<Problem>,
) -> Result<Vec<(CompactString, Balance)>, Problems> {
    let months = store.months(&schema::POINTS)?;
    let before = problems.len();
    let mut reading = Reading::of(asked, true);
    if !reading.read(store, &months, problems)? {
        // Rows in files of other months: all are put in order before any is counted.
        problems.truncate(before);
        reading = Reading::of(asked, false);
        reading.read(store, &months, problems)?;
    }
    Ok(reading.balances())
}

struct Reading<'a, F> {
    asked: &'a Asked<F>,
    /// Each month's rows are counted before the next month's are read.
    by_month: bool,
    /// The clients' numbers, by their ids.
    numbers: HashMap<CompactString, usize>,
    entries: Vec<Entry>,
    balances: Balances,
    /// The moment of the row before, as it is written, and the last day of points earned then: many rows
    /// are of one day.
    last: ([u8; 16], Option<(Moment, Day)>),
}

impl<'a, F: Fn(Day) -> Day> Reading<'a, F> {
    fn of(asked: &'a Asked<F>, by_month: bool) -> Reading<'a, F> {
        Reading {
            asked,
            by_month,
            numbers: HashMap::default(),
            entries: Vec::new(),
            balances: Balances::at(asked.day),
            last: ([0; 16], None),
        }
    }

    /// Reads the months; false where one holds rows of another and months are counted one by one.
    fn read(
        &mut self,
        store: &Store,
        months: &[Month],
        problems: &mut Vec<Problem>,
    ) -> Result<bool, Problems> {
        for month in months {
            let Some(mut reader) = store.reader(&schema::POINTS.file(*month), Some(&schema::POINTS))? else {
                continue;
            };
            let own = self.read_file(&mut reader, *month, problems)?;
            if self.by_month {
                if !own {
                    return Ok(false);
                }
                self.balances.take(&mut self.entries);
            }
        }
        self.balances.take(&mut self.entries);
        Ok(true)
    }

    /// Reads a file; tells whether all its rows are of its own month.
    fn read_file(
        &mut self,
        reader: &mut Reader,
        month: Month,
        problems: &mut Vec<Problem>,
    ) -> Result<bool, Problems> {
        let names = ["id", "at", "client", "points", "reason", "ref", "until_on"];
        let columns = names.map(|name| reader.heading.find(name).unwrap_or(usize::MAX));
        let (from, before) = (month.first(), month.next().first());
        let mut own = true;
        query::each_row(reader, problems, |row, problems| {
            let entry = self.entry(&row, columns).or_else(|| {
                // What is not as salon writes it is read closely: to be told, or to be taken after all.
                let (point, found) = Point::read(&row);
                problems.extend(found);
                point.map(|point| self.entry_of(&point))
            });
            let Some(entry) = entry else { return };
            let day = entry.at.day;
            own &= from.is_some_and(|from| from <= day) && before.is_some_and(|before| day < before);
            self.entries.push(entry);
        })?;
        Ok(own)
    }

    /// A row whose cells are all as salon writes them.
    fn entry(&mut self, row: &RawRow, columns: [usize; 7]) -> Option<Entry> {
        let [id, at, client, points, reason, about, until] = row.texts(columns)?;
        let (at, by_rule) = self.moment(at)?;
        let reason = Reason::parse(reason)?;
        let points = tally::parse(points)?;
        let until = if until.is_empty() { by_rule } else { Day::parse(until)? };
        let sound = !client.is_empty() && [client, id, about].into_iter().all(is_trimmed);
        sound.then(|| Entry {
            client: self.number(client),
            at,
            id: id.into(),
            points,
            until,
            about: about.into(),
            reverses: reason == Reason::Reverse,
            expires: reason == Reason::Expire,
        })
    }

    fn entry_of(&mut self, point: &Point) -> Entry {
        Entry {
            client: self.number(&point.client),
            at: point.at,
            id: point.id.as_str().into(),
            points: point.points,
            until: point.until.unwrap_or_else(|| (self.asked.until)(point.at.day)),
            about: point.about.as_str().into(),
            reverses: point.reason == Reason::Reverse,
            expires: point.reason == Reason::Expire,
        }
    }

    /// A moment, and the last day of points earned then.
    fn moment(&mut self, cell: &str) -> Option<(Moment, Day)> {
        if cell.as_bytes() != self.last.0 {
            let written = cell.as_bytes().try_into().ok()?;
            let at = Moment::parse(cell)?;
            self.last = (written, Some((at, (self.asked.until)(at.day))));
        }
        self.last.1
    }

    fn number(&mut self, client: &str) -> usize {
        if let Some(number) = self.numbers.get(client) {
            return *number;
        }
        let number = self.numbers.len();
        self.numbers.insert(client.into(), number);
        number
    }

    fn balances(self) -> Vec<(CompactString, Balance)> {
        let of = |number| self.balances.of(number, self.asked.soon);
        self.numbers.into_iter().map(|(client, number)| (client, of(number))).collect()
    }
}

/// Whether the text is surely the same as trimmed.
fn is_trimmed(text: &str) -> bool {
    let visible = |byte: Option<&u8>| byte.is_none_or(u8::is_ascii_graphic);
    visible(text.as_bytes().first()) && visible(text.as_bytes().last())
}
