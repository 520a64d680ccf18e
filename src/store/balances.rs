//! What every client has in points: all rows of all months, read for no more than that.

use super::directory::Store;
use super::raw_row::RawRow;
use super::reader::Reader;
use super::{query, side_by_side};
use crate::domain::balances::{Balance, Balances, Entry, Lot, Spot};
use crate::domain::day::{Day, Moment, Month};
use crate::domain::problem::{Problem, Problems};
use crate::domain::record::point::{Point, Reason};
use crate::domain::schema;
use crate::domain::tally;
use compact_str::CompactString;
use foldhash::HashMap;
use std::sync::Mutex;

/// What is asked.
pub struct Asked<F> {
    /// The day at whose end the balances are asked for.
    pub day: Day,
    /// What expires by this day is told apart.
    pub soon: Day,
    /// The last day of points that were earned on a day, where their row doesn't tell it.
    pub until: F,
}

/// The clients who have or had points.
pub struct Owners {
    /// Their places in the list of balances, by their ids.
    pub places: HashMap<CompactString, usize>,
    pub balances: Vec<Balance>,
}

/// What every client has who has or had points.
pub fn of_all(
    store: &Store,
    asked: &Asked<impl Fn(Day) -> Day + Sync>,
    problems: &mut Vec<Problem>,
) -> Result<Owners, Problems> {
    let Counting { numbers, balances, .. } = counted(store, asked, problems)?;
    let balances = (0..numbers.len()).map(|number| balances.of(number, asked.soon)).collect();
    Ok(Owners { places: numbers, balances })
}

/// The clients who have points that expire soon, each with all that she can spend.
pub fn expiring(
    store: &Store,
    asked: &Asked<impl Fn(Day) -> Day + Sync>,
    problems: &mut Vec<Problem>,
) -> Result<Vec<(CompactString, Vec<Lot>)>, Problems> {
    let Counting { numbers, balances, .. } = counted(store, asked, problems)?;
    let soon = |number: usize| balances.lots(number).any(|lot| lot.until <= asked.soon);
    let meant = numbers.into_iter().filter(|(_, number)| soon(*number));
    Ok(meant.map(|(client, number)| (client, balances.lots(number).collect())).collect())
}

fn counted<'a, F: Fn(Day) -> Day + Sync>(
    store: &Store,
    asked: &'a Asked<F>,
    problems: &mut Vec<Problem>,
) -> Result<Counting<'a, F>, Problems> {
    let months = store.months(&schema::POINTS)?;
    let before = problems.len();
    let mut counting = Counting::of(asked, true);
    if !counting.read(store, &months, problems)? {
        // Rows in files of other months: all are put in order before any is counted.
        problems.truncate(before);
        counting = Counting::of(asked, false);
        counting.read(store, &months, problems)?;
    }
    Ok(counting)
}

/// So many months at most are read ahead of the one that is counted: of ten years no more is held than of one.
const AHEAD: usize = 4;

struct Counting<'a, F> {
    asked: &'a Asked<F>,
    /// Each month's rows are counted before the next month's are.
    by_month: bool,
    /// The clients' numbers, by their ids.
    numbers: HashMap<CompactString, usize>,
    balances: Balances,
}

impl<'a, F: Fn(Day) -> Day + Sync> Counting<'a, F> {
    fn of(asked: &'a Asked<F>, by_month: bool) -> Counting<'a, F> {
        Counting { asked, by_month, numbers: HashMap::default(), balances: Balances::at(asked.day) }
    }

    /// Reads the months; false where one holds rows of another and months are counted one by one.
    fn read(
        &mut self,
        store: &Store,
        months: &[Month],
        problems: &mut Vec<Problem>,
    ) -> Result<bool, Problems> {
        let (shelf, mut all, mut own) = (Shelf::default(), Vec::new(), true);
        let until = &self.asked.until;
        let files: Vec<_> = months.iter().map(|month| (&schema::POINTS, *month)).collect();
        let read = |month, reader| Reading { month, until, last: None }.read(reader, shelf.take());
        side_by_side::months_in_order(store, &files, AHEAD, read, |mut file| {
            problems.append(&mut file.problems);
            own = file.own || !self.by_month;
            if !own {
                return false;
            }
            for (entry, client) in file.rows.entries.iter_mut().zip(&file.rows.clients) {
                entry.client = self.number(client);
            }
            match self.by_month {
                true => self.balances.take(&mut file.rows.entries),
                false => all.append(&mut file.rows.entries),
            }
            shelf.put(file.rows);
            true
        })?;
        self.balances.take(&mut all);
        Ok(own)
    }

    fn number(&mut self, client: &str) -> usize {
        if let Some(number) = self.numbers.get(client) {
            return *number;
        }
        let number = self.numbers.len();
        self.numbers.insert(client.into(), number);
        number
    }
}

/// The rows of a file, each with her id whose it is.
#[derive(Default)]
struct Rows {
    entries: Vec<Entry>,
    clients: Vec<CompactString>,
}

/// Lists that can be filled again: to ask the system for their memory anew takes longer than to fill them.
#[derive(Default)]
struct Shelf(Mutex<Vec<Rows>>);

impl Shelf {
    fn take(&self) -> Rows {
        self.0.lock().ok().and_then(|mut lists| lists.pop()).unwrap_or_default()
    }

    fn put(&self, mut rows: Rows) {
        rows.entries.clear();
        rows.clients.clear();
        if let Ok(mut lists) = self.0.lock() {
            lists.push(rows);
        }
    }
}

/// What a month's file holds.
struct OfMonth {
    rows: Rows,
    problems: Vec<Problem>,
    /// Whether all rows are of the file's own month.
    own: bool,
}

/// Reads a month's file.
struct Reading<'a, F> {
    month: Month,
    until: &'a F,
    /// The moment of the row before, as it is written, and the last day of points earned then: many rows
    /// are of one day.
    last: Option<([u8; 16], Moment, Day)>,
}

impl<F: Fn(Day) -> Day> Reading<'_, F> {
    fn read(mut self, mut reader: Reader, rows: Rows) -> Result<OfMonth, Problems> {
        let names = ["id", "at", "client", "points", "reason", "ref", "until_on"];
        let columns = reader.heading.places(names);
        let (from, before) = (self.month.first(), self.month.next().first());
        let mut file = OfMonth { rows, problems: Vec::new(), own: true };
        query::each_text_row(&mut reader, &mut file.problems, |row, problems| {
            let read = self.plainly(&row, columns).or_else(|| {
                // What is not as salon writes it is read closely: to be told, or to be taken after all.
                let (point, found) = Point::read(&row);
                problems.extend(found);
                point.map(|point| self.closely(&point))
            });
            let Some((entry, client)) = read else { return };
            let day = entry.at.day;
            file.own &= from.is_some_and(|from| from <= day) && before.is_some_and(|before| day < before);
            file.rows.entries.push(entry);
            file.rows.clients.push(client);
        })?;
        Ok(file)
    }

    /// A row whose cells are all as salon writes them.
    fn plainly(&mut self, row: &RawRow, columns: [usize; 7]) -> Option<(Entry, CompactString)> {
        let [id, at, client, points, reason, about, until] = row.texts(columns)?;
        let (at, by_rule) = self.moment(at)?;
        let sound = !client.is_empty() && [client, id, about].into_iter().all(is_trimmed);
        let until = if until.is_empty() { by_rule } else { Day::parse(until)? };
        let (points, reason) = (tally::parse(points)?, Reason::parse(reason)?);
        let spot = Spot { month: self.month, line: row.line };
        sound.then(|| (entry(id, at, points, reason, until, about, spot), client.into()))
    }

    fn closely(&self, point: &Point) -> (Entry, CompactString) {
        let until = point.until.unwrap_or_else(|| (self.until)(point.at.day));
        let spot = Spot { month: self.month, line: point.source.line };
        let entry = entry(&point.id, point.at, point.points, point.reason, until, &point.about, spot);
        (entry, point.client.as_str().into())
    }

    /// A moment, and the last day of points earned then.
    fn moment(&mut self, cell: &str) -> Option<(Moment, Day)> {
        match self.last {
            Some((written, at, until)) if cell.as_bytes() == written => Some((at, until)),
            _ => {
                let at = Moment::parse(cell)?;
                let until = (self.until)(at.day);
                self.last = cell.as_bytes().try_into().ok().map(|written| (written, at, until));
                Some((at, until))
            }
        }
    }
}

/// A row, whose client is told beside it.
fn entry(id: &str, at: Moment, points: i64, reason: Reason, until: Day, about: &str, spot: Spot) -> Entry {
    Entry {
        client: usize::MAX,
        at,
        id: id.into(),
        points,
        until,
        about: about.into(),
        reverses: reason == Reason::Reverse,
        expires: reason == Reason::Expire,
        spot,
    }
}

/// Whether the text is surely the same as trimmed.
fn is_trimmed(text: &str) -> bool {
    let visible = |byte: Option<&u8>| byte.is_none_or(u8::is_ascii_graphic);
    visible(text.as_bytes().first()) && visible(text.as_bytes().last())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn balances(files: &[(&str, &str)]) -> Vec<(String, i64)> {
        let dir = tempfile::tempdir().unwrap();
        std::fs::create_dir(dir.path().join("points")).unwrap();
        for (month, rows) in files {
            let text = format!("id,number,at,client,points,reason,ref,until_on,note\n{rows}");
            std::fs::write(dir.path().join(format!("points/{month}.csv")), text).unwrap();
        }
        let store = Store::open_unlocked(dir.path());
        let day = |text| Day::parse(text).unwrap();
        let asked =
            Asked { day: day("2026-11-21"), soon: day("2026-12-21"), until: |day: Day| day.plus_months(12) };
        let mut problems = Vec::new();
        let Owners { places, balances } = of_all(&store, &asked, &mut problems).unwrap();
        assert_eq!(problems, []);
        let mut told: Vec<_> =
            places.into_iter().map(|(id, place)| (id.to_string(), balances[place].points)).collect();
        told.sort();
        told
    }

    #[test]
    fn rows_in_a_file_of_another_month_count_by_their_own_time() {
        let earned = "n1,,2026-03-01T10:00,c1,100,spend,,,\n";
        let spent = "n2,,2026-04-01T10:00,c1,-80,redeem,,,\n";
        let more =
            "n3,,2026-05-01T10:00:00,c1,50,spend,,2026-06-01,\"a, b\"\nn4,,2026-05-02T10:00,c2,7,event,,,\n";
        let in_order = balances(&[("2026-03", earned), ("2026-04", spent), ("2026-05", more)]);
        assert_eq!(in_order, [("c1".to_string(), 20), ("c2".to_string(), 7)]);
        let all = [spent, earned, more].concat();
        assert_eq!(balances(&[("2026-05", &all)]), in_order);
        assert_eq!(balances(&[("2026-03", spent), ("2026-04", earned), ("2026-05", more)]), in_order);
    }
}
