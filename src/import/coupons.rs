//! Coupons out of a sheet: whose, what they are worth, until when, and which were used.

use super::columns::{Columns, one_line};
use super::incoming::{Incoming, IncomingRow};
use super::keys::{self, Given};
use super::layout::{Layout, data_rows};
use super::people::{Clients, Match, Menu};
use super::reconcile::Hash;
use super::rows;
use super::values::coupons::{self as values, Sort, Standing};
use super::values::dates::Dates;
use super::values::standing::is_for_ever;
use super::values::{amounts, money};
use super::whose;
use crate::domain::day::{Day, Moment};
use crate::domain::doubt::Doubt;
use crate::domain::money::Money;
use crate::domain::rule::coupon::CouponRules;
use crate::domain::sheet::{Sheet, SheetRow};
use crate::domain::worth::Worth;

const COLUMNS: &[&str] = &[
    "number",
    "client",
    "offer",
    "kind",
    "amount",
    "percent",
    "service",
    "issued_at",
    "from_on",
    "until_on",
    "used_at",
    "by",
    "note",
];

/// Nobody holds more of one coupon; a greater number is another column's.
const MOST: u32 = 100;

/// Words for whatever is wanted.
const ANY: &[&str] = &["全部", "通用", "任意", "任选", "不限", "所有", "全场", "any", "all"];

/// A sheet of coupons: its rows, and the cells that the sheet does not tell and that were made up, which
/// stay as they stand once they are known.
#[derive(Debug, Default)]
pub struct CouponSheet {
    pub incoming: Incoming,
    pub made_up: Vec<(usize, usize)>,
}

struct Reading<'a> {
    columns: Columns<'a>,
    clients: &'a Clients,
    services: &'a Menu,
    rules: &'a CouponRules,
    days: [Dates; 4],
    today: Day,
}

/// What a row says, but for whose it is.
struct Said {
    worth: Worth,
    issued: Option<Moment>,
    from: Option<Day>,
    until: Option<Day>,
    used: Option<Moment>,
    /// The days that the sheet does not tell.
    until_made_up: bool,
    used_made_up: bool,
    /// How many of it she holds.
    count: u32,
}

/// A period in one cell is two days: 2026-01-01 至 2026-12-31.
fn parts(cell: &str) -> (&str, &str) {
    let found = ["至", "到", "~", "～", "—", " - "].iter().find_map(|mark| cell.split_once(mark));
    match found {
        Some((from, until)) if !from.trim().is_empty() => (from.trim(), until.trim()),
        Some((_, until)) => ("", until.trim()),
        None => ("", cell),
    }
}

pub fn read(
    sheet: &Sheet,
    index: usize,
    layout: &Layout,
    (clients, services, rules): (&Clients, &Menu, &CouponRules),
    today: Day,
    into: &mut CouponSheet,
) {
    let rows: Vec<SheetRow> = data_rows(sheet, layout).collect();
    let cells = |field: &str| -> Vec<&str> {
        layout.column_of(field).into_iter().flat_map(|i| rows.iter().map(move |row| row.cell(i))).collect()
    };
    let learn = |field: &str| {
        let cells = cells(field);
        Dates::learn(cells.iter().flat_map(|cell| [parts(cell).0, parts(cell).1]), today)
    };
    let days = ["issued_at", "from_on", "until_on", "used_at"].map(learn);
    let reading = Reading { columns: Columns::new(layout), clients, services, rules, days, today };
    let start = into.incoming.rows.len();
    let said =
        rows::each((index, &rows), &reading.columns, COLUMNS, &mut into.incoming, |row, places, read| {
            Some(reading.row(row, places, read))
        });
    let read = into.incoming.rows.split_off(start);
    for (read, (_, said)) in read.into_iter().zip(said) {
        let count = said.as_ref().map_or(1, |said| said.count);
        for _ in 0..count {
            let here = into.incoming.rows.len();
            let made_up =
                said.as_ref().map_or([false, false], |said| [said.until_made_up, said.used_made_up]);
            for (name, _) in ["until_on", "used_at"].into_iter().zip(made_up).filter(|(_, made_up)| *made_up)
            {
                into.made_up.extend(into.incoming.column(name).map(|column| (here, column)));
            }
            into.incoming.rows.push(read.clone());
        }
    }
}

impl Reading<'_> {
    fn cell<'r>(&self, row: &SheetRow<'r>, field: &str) -> &'r str {
        self.columns.cell(row, field).unwrap_or_default()
    }

    /// Reads a row; what it says can't be told where something of it is in doubt.
    fn row(&self, row: &SheetRow, places: &[(&str, usize)], read: &mut IncomingRow) -> Option<Said> {
        let mut doubts = Vec::new();
        let said = self.said(row).map_err(|found| doubts.extend(found)).ok();
        let client = whose::client(self.clients, &self.columns, row).map_err(|doubt| doubts.push(doubt)).ok();
        let (mut amount, mut percent, mut service) = Default::default();
        match said.as_ref().map(|said| &said.worth) {
            Some(Worth::Amount(off)) => amount = off.to_string(),
            Some(Worth::Percent(paid)) => percent = paid.to_string(),
            Some(Worth::Service(free)) => service = free.clone(),
            None => {}
        }
        let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
        let moment = |at: Option<Moment>| at.map(|at| at.to_string()).unwrap_or_default();
        let dates = said.as_ref();
        for (field, at) in places {
            let value = match *field {
                "client" => client.clone().unwrap_or_default().to_string(),
                "offer" => self.offer(row),
                "kind" => said.as_ref().map_or("", |said| said.worth.kind()).to_string(),
                "amount" => amount.clone(),
                "percent" => percent.clone(),
                "service" => service.clone(),
                "issued_at" => moment(dates.and_then(|said| said.issued)),
                "from_on" => day(dates.and_then(|said| said.from)),
                "until_on" => day(dates.and_then(|said| said.until)),
                "used_at" => moment(dates.and_then(|said| said.used)),
                "note" => self.note(row, &service),
                field => one_line(self.cell(row, field)).into_owned(),
            };
            read.set(*at, value);
        }
        read.doubts.extend(doubts);
        said
    }

    /// The shop's own offer of that name, else the name as the old system had it.
    fn offer(&self, row: &SheetRow) -> String {
        let name = one_line(self.cell(row, "offer"));
        self.rules.offer(&name).map_or_else(|| name.to_string(), |offer| offer.id.clone())
    }

    /// The note, and the services for which money goes off, which the table has no column for.
    fn note(&self, row: &SheetRow, free: &str) -> String {
        let (note, only) = (one_line(self.cell(row, "note")), one_line(self.cell(row, "service")));
        let said = free.is_empty() && !only.is_empty() && !is_any(&only);
        let parts = [note, if said { only } else { "".into() }];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }

    fn said(&self, row: &SheetRow) -> Result<Said, Vec<Doubt>> {
        let mut doubts = Vec::new();
        let worth = self.worth(row).map_err(|doubt| doubts.push(doubt)).ok();
        let count = self.count(row).map_err(|doubt| doubts.push(doubt)).unwrap_or(1);
        let (begin, end) = parts(self.cell(row, "until_on"));
        let from = match self.cell(row, "from_on") {
            "" => begin,
            from => from,
        };
        let [issued, first, last, spent] = &self.days;
        let mut moment = |dates: &Dates, cell: &str| match dates.moment(cell) {
            Ok(found) => found.map(|(day, minute)| day.at(minute.unwrap_or(0))),
            Err(doubt) => {
                doubts.push(doubt);
                None
            }
        };
        let issued = moment(issued, self.cell(row, "issued_at"));
        let used = moment(spent, self.cell(row, "used_at"));
        let from_dates = if self.cell(row, "from_on").is_empty() { last } else { first };
        let from = moment(from_dates, from).map(|at| at.day);
        let for_ever = is_for_ever(end);
        let until = moment(last, if for_ever { "" } else { end }).map(|at| at.day);
        let standing = values::standing(self.cell(row, "state")).map_err(|doubt| doubts.push(doubt)).ok();
        if let Some(used) = used.filter(|used| used.day > self.today) {
            doubts.push(Doubt::Ahead { text: used.day.to_string() });
        }
        let Some(worth) = worth.filter(|_| doubts.is_empty()) else { return Err(doubts) };
        let mut said =
            Said { worth, issued, from, until, used, until_made_up: false, used_made_up: false, count };
        match standing.flatten() {
            Some(Standing::Used) if used.is_none() => {
                // The last day on which it can have been, as far as the sheet tells.
                let last = until.unwrap_or(self.today).min(self.today);
                said.used = Some(last.at(0));
                said.used_made_up = true;
            }
            Some(Standing::Over) if used.is_none() && until.is_none_or(|until| until >= self.today) => {
                let before = issued.map_or(self.today, |at| at.day).min(self.today);
                said.until = Some(before.plus(-1));
                said.until_made_up = true;
            }
            _ => {}
        }
        Ok(said)
    }

    fn worth(&self, row: &SheetRow) -> Result<Worth, Doubt> {
        let name = one_line(self.cell(row, "offer"));
        let known = self.rules.offer(&name);
        // Some lists have the discount where others have the amount, and tell by the kind, or by a 折, which it is.
        let worth = self.cell(row, "amount").trim();
        let discounted = worth.ends_with('折');
        let amount = if discounted { None } else { money::money(worth)? };
        let amount = amount.filter(|amount| *amount > Money::NONE);
        let sort = values::sort(self.cell(row, "kind"));
        let percent = match (sort, self.cell(row, "percent")) {
            (Some(Sort::Percent), "") => values::percent(worth)?,
            (_, "") if discounted => values::percent(worth)?,
            (_, cell) => values::percent(cell)?,
        };
        let told = [amount.is_some(), percent.is_some()];
        let sort = sort.or(match told {
            [true, false] => Some(Sort::Amount),
            [false, true] => Some(Sort::Percent),
            _ => None,
        });
        if let (None, Some(offer)) = (sort, known) {
            return match &offer.worth {
                Worth::Service(_) => self.free(row, &name),
                worth => Ok(worth.clone()),
            };
        }
        let by_name = || match (values::percent_in(&name), values::amount_in(&name)) {
            (Some(_), None) => Some(Sort::Percent),
            (None, Some(_)) => Some(Sort::Amount),
            _ => values::sort(&name),
        };
        let unclear = || Doubt::WorthUnclear { text: name.to_string() };
        match sort.or_else(by_name) {
            Some(Sort::Amount) => amount.or(values::amount_in(&name)).map(Worth::Amount).ok_or_else(unclear),
            Some(Sort::Percent) => {
                percent.or(values::percent_in(&name)).map(Worth::Percent).ok_or_else(unclear)
            }
            Some(Sort::Service) => self.free(row, &name),
            None => Err(unclear()),
        }
    }

    /// The service that it is for; the one whose name stands in the coupon's where the sheet names none.
    fn free(&self, row: &SheetRow, name: &str) -> Result<Worth, Doubt> {
        let said = one_line(self.cell(row, "service"));
        if said.is_empty() {
            let within = self.services.within(name);
            return within
                .map(Worth::Service)
                .ok_or_else(|| Doubt::UnknownService { name: name.to_string() });
        }
        if is_any(&said) {
            return Ok(Worth::Service(String::new()));
        }
        match self.services.find(&said) {
            Match::One(id) => Ok(Worth::Service(id)),
            Match::None => Err(Doubt::UnknownService { name: said.to_string() }),
            Match::Several(count) => Err(Doubt::SeveralServices { name: said.to_string(), count }),
        }
    }

    /// How many of it she has left.
    fn count(&self, row: &SheetRow) -> Result<u32, Doubt> {
        let [all, used, left] =
            ["count", "used_count", "left"].map(|field| amounts::count(self.cell(row, field)));
        let left = left?.or(all?.map(|all| all.saturating_sub(used.ok().flatten().unwrap_or(0))));
        match left.unwrap_or(1) {
            count if count > MOST => Err(Doubt::NotACount { text: count.to_string() }),
            count => Ok(count),
        }
    }
}

fn is_any(text: &str) -> bool {
    let text = text.to_lowercase();
    ANY.iter().any(|word| text.contains(word))
}

/// Gives each row the key by which it is known again: its number, else what it says of what never changes;
/// the same ones by their order.
pub fn give_keys(incoming: &mut Incoming, hash: Hash) {
    let columns = ["client", "offer", "kind", "amount", "percent", "service", "issued_at", "from_on"]
        .map(|name| incoming.column(name));
    let (number, client) = (incoming.column("number"), incoming.column("client"));
    let mut given = Given::default();
    for row in &mut incoming.rows {
        let base = match row.get(number) {
            "" => {
                let said = columns.map(|column| row.get(column));
                keys::of_cells(&said, hash)
            }
            number => format!("{number}/{}", row.get(client)),
        };
        row.key = given.next(base);
    }
}
