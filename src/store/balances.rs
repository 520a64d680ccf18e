//! What every client has in points: all rows of all months, read for no more than that.

use super::directory::{Store, open_apart};
use super::failed::cannot_read;
use super::reader::{RawRow, Reader};
use super::{query, side_by_side};
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

/// So many months are read before they are counted: of ten years no more is held than of one.
const AT_ONCE: usize = 12;

struct Reading<'a, F> {
    asked: &'a Asked<F>,
    /// Each month's rows are counted before the next month's are.
    by_month: bool,
    /// The clients' numbers, by their ids.
    numbers: HashMap<CompactString, usize>,
    entries: Vec<Entry>,
    balances: Balances,
    /// The day of the row before, and the last day of points earned then: many rows are of one day.
    last: Option<(Day, Day)>,
}

impl<'a, F: Fn(Day) -> Day> Reading<'a, F> {
    fn of(asked: &'a Asked<F>, by_month: bool) -> Reading<'a, F> {
        Reading {
            asked,
            by_month,
            numbers: HashMap::default(),
            entries: Vec::new(),
            balances: Balances::at(asked.day),
            last: None,
        }
    }

    /// Reads the months; false where one holds rows of another and months are counted one by one.
    fn read(
        &mut self,
        store: &Store,
        months: &[Month],
        problems: &mut Vec<Problem>,
    ) -> Result<bool, Problems> {
        for months in months.chunks(AT_ONCE) {
            for mut file in files(store, months)? {
                problems.append(&mut file.problems);
                if self.by_month && !file.own {
                    return Ok(false);
                }
                for row in file.rows {
                    let entry = self.entry(row);
                    self.entries.push(entry);
                }
                if self.by_month {
                    self.balances.take(&mut self.entries);
                }
            }
        }
        self.balances.take(&mut self.entries);
        Ok(true)
    }

    fn entry(&mut self, row: Points) -> Entry {
        Entry {
            client: self.number(&row.client),
            at: row.at,
            id: row.id,
            points: row.points,
            until: row.until.unwrap_or_else(|| self.until(row.at.day)),
            about: row.about,
            reverses: row.reason == Reason::Reverse,
            expires: row.reason == Reason::Expire,
        }
    }

    fn until(&mut self, day: Day) -> Day {
        match self.last {
            Some((known, until)) if known == day => until,
            _ => self.last.insert((day, (self.asked.until)(day))).1,
        }
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

/// A row of points, no more of it than is counted.
struct Points {
    client: CompactString,
    at: Moment,
    id: CompactString,
    points: i64,
    reason: Reason,
    until: Option<Day>,
    about: CompactString,
}

/// What a month's file holds.
struct OfMonth {
    rows: Vec<Points>,
    problems: Vec<Problem>,
    /// Whether all rows are of the file's own month.
    own: bool,
}

/// The files of some months, in their order.
fn files(store: &Store, months: &[Month]) -> Result<Vec<OfMonth>, Problems> {
    let name = |month: Month| schema::POINTS.file(month);
    if store.is_pending() || store.decides() {
        let readers =
            months.iter().map(|month| Ok((*month, store.reader(&name(*month), Some(&schema::POINTS))?)));
        let readers = readers.collect::<Result<Vec<_>, Problems>>()?;
        let opened = readers.into_iter().filter_map(|(month, reader)| Some((month, reader?)));
        return opened.map(|(month, reader)| rows(reader, month)).collect();
    }
    let root = store.root.as_path();
    let files = side_by_side::each(months.len(), |at, _: &mut ()| {
        let file = name(months[at]);
        let failed = |error| cannot_read(&file, &error);
        let Some(source) = open_apart(root, &file)? else { return Ok(None) };
        let reader = Reader::open(file.clone(), source, Some(&schema::POINTS)).map_err(failed)?;
        rows(reader, months[at]).map(Some)
    })?;
    Ok(files.into_iter().flatten().collect())
}

fn rows(mut reader: Reader, month: Month) -> Result<OfMonth, Problems> {
    let names = ["id", "at", "client", "points", "reason", "ref", "until_on"];
    let columns = names.map(|name| reader.heading.find(name).unwrap_or(usize::MAX));
    let (from, before) = (month.first(), month.next().first());
    let mut file = OfMonth { rows: Vec::new(), problems: Vec::new(), own: true };
    let mut last = ([0; 16], None);
    query::each_row(&mut reader, &mut file.problems, |row, problems| {
        let read = plainly(&row, columns, &mut last).or_else(|| {
            // What is not as salon writes it is read closely: to be told, or to be taken after all.
            let (point, found) = Point::read(&row);
            problems.extend(found);
            point.map(Points::from)
        });
        let Some(read) = read else { return };
        let day = read.at.day;
        file.own &= from.is_some_and(|from| from <= day) && before.is_some_and(|before| day < before);
        file.rows.push(read);
    })?;
    Ok(file)
}

/// A row whose cells are all as salon writes them. `last` is the moment of the row before, as it is
/// written: many rows are of one day.
fn plainly(row: &RawRow, columns: [usize; 7], last: &mut ([u8; 16], Option<Moment>)) -> Option<Points> {
    let [id, at, client, points, reason, about, until] = row.texts(columns)?;
    if at.as_bytes() != last.0 {
        *last = (at.as_bytes().try_into().ok()?, Moment::parse(at));
    }
    let sound = !client.is_empty() && [client, id, about].into_iter().all(is_trimmed);
    let until = if until.is_empty() { None } else { Some(Day::parse(until)?) };
    let (at, points, reason) = (last.1?, tally::parse(points)?, Reason::parse(reason)?);
    let text = CompactString::from;
    sound.then(|| Points {
        client: text(client),
        at,
        id: text(id),
        points,
        reason,
        until,
        about: text(about),
    })
}

impl From<Point> for Points {
    fn from(point: Point) -> Points {
        Points {
            client: point.client.into(),
            at: point.at,
            id: point.id.into(),
            points: point.points,
            reason: point.reason,
            until: point.until,
            about: point.about.into(),
        }
    }
}

/// Whether the text is surely the same as trimmed.
fn is_trimmed(text: &str) -> bool {
    let visible = |byte: Option<&u8>| byte.is_none_or(u8::is_ascii_graphic);
    visible(text.as_bytes().first()) && visible(text.as_bytes().last())
}
