//! The till held against itself: what was paid against what it costs, reversals, methods, and done
//! bookings that never came to it.

use super::tables::files_of;
use crate::domain::amiss::Amiss;
use crate::domain::money::Money;
use crate::domain::problem::{Fact, Place, Problem, Problems};
use crate::domain::record::booking::Status;
use crate::domain::schema::{self, Table};
use crate::store::directory::Store;
use crate::store::plan::hash_of;
use crate::store::query::each_row;
use crate::store::raw_row::RawRow;
use foldhash::{HashMap, HashSet};

/// What a visit, a sale or an old debt costs, and what was paid for it.
#[derive(Clone, Copy, Default)]
struct Sum {
    charge: i64,
    paid: i64,
    /// Somebody said what it costs.
    told: bool,
    /// The row itself is there, and not only what reverses it.
    own: bool,
    /// Whose it is: a part of a hash, none where nobody is named.
    client: u32,
}

#[derive(Default)]
struct Till {
    sums: HashMap<u64, Sum>,
    /// The row that a reversing row takes back.
    reverses: HashMap<u64, u64>,
    /// Rows that were taken back.
    reversed: HashSet<u64>,
    /// Those that were taken back twice.
    twice: HashSet<u64>,
    /// Reversing rows, with what they reverse: looked at when all are known.
    reversing: Vec<(u64, String, Place)>,
    /// Bookings that a visit names.
    bookings: HashSet<u64>,
    /// Those that a second one names, reversed or not.
    again: HashSet<u64>,
    /// Those to which nobody came.
    lost: HashMap<u64, Status>,
    /// Client and day of every visit.
    here: HashSet<u64>,
    /// The day of the first visit, as it is written.
    first: Option<Vec<u8>>,
}

/// Looks at the rows of the till. `methods`: those of the rules, where these can be read.
pub fn check(store: &Store, methods: Option<&[String]>, problems: &mut Vec<Problem>) -> Result<(), Problems> {
    let mut till = Till::default();
    for table in [&schema::VISITS, &schema::SALES, &schema::DEBTS] {
        each(store, table, |at, row| till.item(at, row, table.name == schema::VISITS.name, problems))?;
    }
    for (reversed, id, place) in std::mem::take(&mut till.reversing) {
        if till.reverses.contains_key(&reversed) {
            problems.push(Problem::at(Fact::Till(Amiss::ReversedTwice { id }), place));
            continue;
        }
        let once = !till.twice.contains(&reversed);
        if let Some(sum) = till.sums.get(&reversed).filter(|sum| once && sum.own && sum.charge != 0) {
            let fact = Fact::Till(Amiss::ReversalDiffers { rest: Money(sum.charge) });
            problems.push(Problem::at(fact, place));
        }
    }
    each(store, &schema::PAYMENTS, |at, row| till.payment(at, row, methods, problems))?;
    till.overpaid(store, problems)?;
    till.unentered(store, problems)?;
    till.wrongly_entered(store, problems)
}

/// Every row of every file of a table, with the places of the columns that are looked at; what can't be read is told by the look at the tables.
fn each(
    store: &Store,
    table: &'static Table,
    mut look: impl FnMut(&[usize], RawRow<'_>),
) -> Result<(), Problems> {
    let names: &[&str] = match table.name {
        "visits" => &["id", "fee", "reverses", "client", "booking", "at"],
        "debts" => &["id", "amount", "reverses", "client"],
        "sales" => &["id", "amount", "reverses", "client", "quantity"],
        "payments" => &["for", "amount", "method", "client"],
        _ => &["id", "status", "client", "start", "number", "made_at"],
    };
    for (file, _) in files_of(store, table)? {
        let Ok(Some(mut reader)) = store.reader(&file, Some(table)) else { continue };
        let place = |name: &&str| reader.heading.find(name).unwrap_or(usize::MAX);
        let places: Vec<usize> = names.iter().map(place).collect();
        each_row(&mut reader, &mut Vec::new(), |row, _| look(&places, row))?;
    }
    Ok(())
}

fn cents(cell: &[u8]) -> Option<i64> {
    let text = std::str::from_utf8(cell).ok()?.trim();
    Money::parse(text).map(|money| money.0)
}

/// As much of a client's id as tells two clients apart well enough: two that look alike are passed over.
fn client_of(cell: &[u8]) -> u32 {
    if cell.is_empty() { 0 } else { (hash_of(cell) as u32).max(1) }
}

fn client_and_day(client: &[u8], at: &[u8]) -> u64 {
    hash_of(&[client, b"\0", at.get(..10).unwrap_or(at)].concat())
}

impl Till {
    fn item(&mut self, at: &[usize], row: RawRow<'_>, is_visit: bool, problems: &mut Vec<Problem>) {
        let cell = |nth: usize| row.cell(at.get(nth).copied().unwrap_or(usize::MAX));
        let id = hash_of(&cell(0));
        let charge = cents(&cell(1));
        let reverses = cell(2);
        let mut counts_with = id;
        if !reverses.is_empty() {
            counts_with = hash_of(&reverses);
            self.reverses.insert(id, counts_with);
            let text = String::from_utf8_lossy(&reverses).into_owned();
            let place = row.place_of(at.get(2).copied());
            if self.reversed.insert(counts_with) {
                self.reversing.push((counts_with, text, place));
            } else {
                self.twice.insert(counts_with);
                problems.push(Problem::at(Fact::Till(Amiss::ReversedTwice { id: text }), place));
            }
        }
        let sum = self.sums.entry(counts_with).or_default();
        let client = cell(3);
        if counts_with == id {
            sum.own = true;
            sum.client = client_of(&client);
        }
        sum.charge = sum.charge.saturating_add(charge.unwrap_or(0));
        sum.told |= charge.is_some();
        if !is_visit {
            let none = std::str::from_utf8(&cell(4)).is_ok_and(|pieces| pieces.trim().parse() == Ok(0u32));
            if none {
                problems.push(Problem::at(Fact::Till(Amiss::NothingSold), row.place_of(at.get(4).copied())));
            }
        } else {
            let (booking, when) = (cell(4), cell(5));
            if !booking.is_empty() {
                let booking = hash_of(&booking);
                if !self.bookings.insert(booking) && counts_with == id {
                    self.again.insert(booking);
                }
            }
            self.here.insert(client_and_day(&client, &when));
            let day = when.get(..10).unwrap_or(&when);
            if !day.is_empty() && self.first.as_deref().is_none_or(|first| day < first) {
                self.first = Some(day.to_vec());
            }
        }
    }

    fn payment(
        &mut self,
        at: &[usize],
        row: RawRow<'_>,
        methods: Option<&[String]>,
        problems: &mut Vec<Problem>,
    ) {
        let cell = |nth: usize| row.cell(at.get(nth).copied().unwrap_or(usize::MAX));
        let what = hash_of(&cell(0));
        let what = self.reverses.get(&what).copied().unwrap_or(what);
        if let Some(sum) = self.sums.get_mut(&what) {
            sum.paid = sum.paid.saturating_add(cents(&cell(1)).unwrap_or(0));
            let client = client_of(&cell(3));
            if client != 0 && sum.client != 0 && client != sum.client {
                let what = String::from_utf8_lossy(&cell(0)).into_owned();
                let place = row.place_of(at.get(3).copied());
                problems.push(Problem::at(Fact::Till(Amiss::PaidByAnother { what }), place));
            }
        }
        let method = cell(2);
        let known = |methods: &[String]| methods.iter().any(|known| known.as_bytes() == &*method);
        if !method.is_empty() && !methods.is_none_or(known) {
            let method = String::from_utf8_lossy(&method).into_owned();
            let place = row.place_of(at.get(2).copied());
            problems.push(Problem::at(Fact::Till(Amiss::MethodUnknown { method }), place));
        }
    }

    /// Visits, sales and old debts for which more was paid than they cost. Their rows are looked for only where
    /// there are some.
    fn overpaid(&self, store: &Store, problems: &mut Vec<Problem>) -> Result<(), Problems> {
        let over = |sum: &Sum| sum.told && sum.charge >= 0 && sum.paid > sum.charge;
        if !self.sums.values().any(over) {
            return Ok(());
        }
        for table in [&schema::VISITS, &schema::SALES, &schema::DEBTS] {
            each(store, table, |at, row| {
                let id = hash_of(&row.cell(at.first().copied().unwrap_or(usize::MAX)));
                if let Some(sum) = self.sums.get(&id).filter(|sum| over(sum)) {
                    let (charge, paid) = (Money(sum.charge), Money(sum.paid));
                    let place = row.place_of(at.get(1).copied());
                    problems.push(Problem::at(Fact::Till(Amiss::PaidMore { charge, paid }), place));
                }
            })?;
        }
        Ok(())
    }

    /// Done bookings since the first visit for which there is none, by its id, or by client and day: an
    /// imported visit names no booking.
    fn unentered(&mut self, store: &Store, problems: &mut Vec<Problem>) -> Result<(), Problems> {
        let Some(first) = &self.first else { return Ok(()) };
        let lost = [Status::Cancelled, Status::NoShow];
        let (named, mut nobody) = (&self.bookings, HashMap::default());
        let mut missing: HashMap<Option<String>, (usize, Place)> = HashMap::default();
        each(store, &schema::BOOKINGS, |at, row| {
            let cell = |nth: usize| row.cell(at.get(nth).copied().unwrap_or(usize::MAX));
            let start = cell(3);
            if let Some(status) = lost.into_iter().find(|lost| *cell(1) == *lost.word().as_bytes()) {
                let booking = hash_of(&cell(0));
                if named.contains(&booking) {
                    nobody.insert(booking, status);
                }
            }
            if *cell(1) != *Status::Done.word().as_bytes()
                || start.get(..10).is_none_or(|day| day < &first[..])
            {
                return;
            }
            let entered = self.bookings.contains(&hash_of(&cell(0)))
                || self.here.contains(&client_and_day(&cell(2), &start));
            if !entered {
                let place = row.place_of(at.get(1).copied());
                // Those of an old system may fill ten years of files, and are told together.
                let has_made_at = at.get(5).is_some_and(|place| *place != usize::MAX);
                let imported = !cell(4).is_empty() || has_made_at && cell(5).is_empty();
                let file = (!imported).then(|| place.file.clone());
                missing.entry(file).or_insert((0, place)).0 += 1;
            }
        })?;
        for (file, (count, place)) in missing {
            let imported = file.is_none();
            problems.push(Problem::at(Fact::Till(Amiss::DoneWithoutVisit { count, imported }), place));
        }
        self.lost = nobody;
        Ok(())
    }

    /// Visits that stand for a booking that has one already, or that nobody came to. They are looked for only
    /// where there may be some.
    fn wrongly_entered(&self, store: &Store, problems: &mut Vec<Problem>) -> Result<(), Problems> {
        if self.again.is_empty() && self.lost.is_empty() {
            return Ok(());
        }
        let mut seen: HashSet<u64> = HashSet::default();
        each(store, &schema::VISITS, |at, row| {
            let cell = |nth: usize| row.cell(at.get(nth).copied().unwrap_or(usize::MAX));
            if !cell(2).is_empty() || self.reversed.contains(&hash_of(&cell(0))) {
                return;
            }
            let named = cell(4);
            let booking = String::from_utf8_lossy(&named).into_owned();
            let named = hash_of(&named);
            let amiss = match self.lost.get(&named) {
                Some(status) => Amiss::VisitOfLost { booking, status: status.word() },
                None if self.again.contains(&named) && !seen.insert(named) => Amiss::VisitedTwice { booking },
                None => return,
            };
            problems.push(Problem::at(Fact::Till(amiss), row.place_of(at.get(4).copied())));
        })
    }
}
