//! Prepaid cards out of a sheet with a row a card: whose, what, and what is left of it.

use super::columns::Columns;
use super::incoming::{Incoming, IncomingRow};
use super::layout::{Layout, data_rows};
use super::people::{Clients, Match, Menu};
use super::rows;
use super::values::dates::Dates;
use super::values::{amounts, money};
use super::whose;
use crate::domain::card::account::share;
use crate::domain::day::Day;
use crate::domain::doubt::Doubt;
use crate::domain::money::Money;
use crate::domain::record::card::CardKind;
use crate::domain::sheet::{Sheet, SheetRow};
use compact_str::CompactString;
use foldhash::HashMap;

const COLUMNS: &[&str] = &[
    "number",
    "client",
    "kind",
    "name",
    "sold_at",
    "price",
    "sessions",
    "bonus_sessions",
    "value",
    "bonus_value",
    "good_for",
    "until_on",
    "settled",
    "note",
];

/// Cells that make a balance: a later sheet does not change them.
pub const FIGURES: &[&str] = &["price", "sessions", "bonus_sessions", "value", "bonus_value"];

/// Columns of a sheet that hold figures.
const FIGURE_FIELDS: &[&str] = &["price", "balance", "bonus", "times", "used", "left", "given"];

/// What a row says of what is left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Left {
    pub sessions: i64,
    pub bonus_sessions: i64,
    pub value: Money,
    pub bonus_value: Money,
    /// Sessions that were used in the old system, and what they were worth.
    pub used: i64,
    pub worth: Money,
}

/// A sheet of cards: its rows, and what each says is left.
#[derive(Debug, Default)]
pub struct CardSheet {
    pub incoming: Incoming,
    pub left: Vec<Left>,
    /// Rows that say nothing of what is left, or was paid.
    pub empty: usize,
}

/// What people write for the kinds.
const KINDS: [(&str, CardKind); 11] = [
    ("储值", CardKind::Value),
    ("充值", CardKind::Value),
    ("疗程", CardKind::Course),
    ("套餐", CardKind::Bundle),
    ("次", CardKind::Count),
    ("月卡", CardKind::Period),
    ("年卡", CardKind::Period),
    ("季卡", CardKind::Period),
    ("期卡", CardKind::Period),
    ("折", CardKind::Discount),
    ("会员卡", CardKind::Value),
];

/// The kind that a word means.
pub fn kind_said(text: &str) -> Option<CardKind> {
    let exact = CardKind::parse(text.trim());
    exact.or_else(|| KINDS.iter().find(|(word, _)| text.contains(word)).map(|(_, kind)| *kind))
}

pub fn read(
    sheet: &Sheet,
    index: usize,
    layout: &Layout,
    (clients, services): (&Clients, &Menu),
    today: Day,
    into: &mut CardSheet,
) {
    let rows: Vec<SheetRow> = data_rows(sheet, layout).collect();
    let cells =
        |field| layout.column_of(field).into_iter().flat_map(|i| rows.iter().map(move |row| row.cell(i)));
    let (sold, until) = (Dates::learn(cells("sold"), today), Dates::learn(cells("until_on"), today));
    let columns = Columns::new(layout);
    let mut empty = 0;
    let left = rows::each((index, &rows), &columns, COLUMNS, &mut into.incoming, |row, places, read| {
        let places: Vec<usize> = places.iter().map(|(_, place)| *place).collect();
        let reading = Reading { columns: &columns, clients, services, sold: &sold, until: &until };
        if reading.says_nothing(row) {
            empty += 1;
            return None;
        }
        Some(reading.row(row, &places, read))
    });
    into.empty += empty;
    into.left.extend(left.into_iter().map(|(_, left)| left));
}

struct Reading<'a> {
    columns: &'a Columns<'a>,
    clients: &'a Clients,
    services: &'a Menu,
    sold: &'a Dates,
    until: &'a Dates,
}

impl Reading<'_> {
    fn row(&self, row: &SheetRow, places: &[usize], read: &mut IncomingRow) -> Left {
        let text = |field: &str| self.columns.text(row, field);
        let at =
            |name: &str| COLUMNS.iter().position(|known| *known == name).and_then(|i| places.get(i)).copied();
        let mut set = |name: &str, value: String| {
            if let Some(at) = at(name) {
                read.set(at, value);
            }
        };
        let mut doubts = Vec::new();
        let mut amount = |field: &str| {
            money::money(&text(field)).unwrap_or_else(|doubt| {
                doubts.push(doubt);
                None
            })
        };
        let (price, balance, bonus) = (amount("price"), amount("balance"), amount("bonus"));
        let mut count = |field: &str| {
            let cell = text(field);
            let found =
                amounts::count(cell.trim_end_matches('次')).map_err(|_| Doubt::NotACount { text: cell });
            found.unwrap_or_else(|doubt| {
                doubts.push(doubt);
                None
            })
        };
        let (times, used, left, given) = (count("times"), count("used"), count("left"), count("given"));
        let [times, used, left, given] = [times, used, left, given].map(|count| count.map(i64::from));
        let kind = self.kind(&text("kind"), &text("name"), (balance, bonus), times.or(left));
        let left = left.or(times.map(|times| times - used.unwrap_or(0)));
        let total = times.or(left.map(|left| left + used.unwrap_or(0)));
        if let (Some(left), Some(total)) = (left, total)
            && !(0..=total).contains(&left)
        {
            doubts.push(Doubt::NotACount { text: format!("{left} / {total}") });
        }
        let mut found = Left {
            value: balance.unwrap_or_default(),
            bonus_value: if kind == CardKind::Value { bonus.unwrap_or_default() } else { Money::NONE },
            sessions: left.unwrap_or(0),
            bonus_sessions: given.unwrap_or(0),
            ..Left::default()
        };
        // What was paid can be laid on the sessions only where all of them are known.
        let known = times.is_some() || used.is_some();
        let price = price.filter(|_| known || kind == CardKind::Value);
        found.used = total.unwrap_or(0) - found.sessions;
        found.worth = share(price.unwrap_or_default(), found.used, total.unwrap_or(0));
        let some = |amount: Money| if amount == Money::NONE { String::new() } else { amount.to_string() };
        let number = |count: i64| if count == 0 { String::new() } else { count.to_string() };
        set("number", text("number"));
        set("kind", kind.word().to_string());
        set("name", text("name"));
        set("price", price.map(some).unwrap_or_default());
        set("sessions", number(total.unwrap_or(0)));
        set("bonus_sessions", number(found.bonus_sessions));
        set("value", some(found.value));
        set("bonus_value", some(found.bonus_value));
        set("settled", "yes".to_string());
        set("note", text("note"));
        match self.sold.day(&text("sold")) {
            Ok(day) => set("sold_at", day.map(|day| day.at(0).to_string()).unwrap_or_default()),
            Err(doubt) => doubts.push(doubt),
        }
        match self.until.day(&text("until_on")) {
            Ok(day) => set("until_on", day.map(|day| day.to_string()).unwrap_or_default()),
            Err(doubt) => doubts.push(doubt),
        }
        match self.good_for(&text("service"), &text("name")) {
            Ok(good_for) => set("good_for", good_for),
            Err(doubt) => doubts.push(doubt),
        }
        match self.client(row) {
            Ok(client) => set("client", client.to_string()),
            Err(doubt) => doubts.push(doubt),
        }
        read.doubts.extend(doubts);
        found
    }

    /// Whether a row has no figures, and is no card that needs none.
    fn says_nothing(&self, row: &SheetRow) -> bool {
        let blank = |field: &&str| self.columns.text(row, field).is_empty();
        let said = [self.columns.text(row, "kind"), self.columns.text(row, "name")];
        let endless = |text: &String| matches!(kind_said(text), Some(CardKind::Period | CardKind::Discount));
        FIGURE_FIELDS.iter().all(blank) && !said.iter().any(endless)
    }

    /// Whose card it is; a sheet that names nobody else may have the member's number for the card's.
    fn client(&self, row: &SheetRow) -> Result<CompactString, Doubt> {
        let named = ["client", "client_number", "phone"]
            .iter()
            .any(|field| !self.columns.text(row, field).is_empty());
        if named {
            return whose::client(self.clients, self.columns, row);
        }
        self.clients.find(&self.columns.text(row, "number"), "", "").map(Into::into)
    }

    fn kind(
        &self,
        said: &str,
        name: &str,
        (balance, bonus): (Option<Money>, Option<Money>),
        counted: Option<i64>,
    ) -> CardKind {
        let by_figures = match (balance.or(bonus), counted) {
            (Some(_), None) => Some(CardKind::Value),
            (None, Some(_)) => Some(CardKind::Count),
            _ => None,
        };
        kind_said(said).or(by_figures).or_else(|| kind_said(name)).unwrap_or_default()
    }

    /// The service that it is good for: what the sheet says, else the one whose name stands in the card's.
    fn good_for(&self, said: &str, name: &str) -> Result<String, Doubt> {
        if said.is_empty() {
            return Ok(self.services.within(name).unwrap_or_default());
        }
        let words =
            said.split(['、', ',', '，', ';', '；', '/']).map(str::trim).filter(|word| !word.is_empty());
        let mut ids = Vec::new();
        for word in words {
            match self.services.find(word) {
                Match::One(id) => ids.push(id),
                Match::None => return Err(Doubt::UnknownService { name: word.to_string() }),
                Match::Several(count) => {
                    return Err(Doubt::SeveralServices { name: word.to_string(), count });
                }
            }
        }
        Ok(ids.join(";"))
    }
}

/// Gives each row the key by which it is known again: its number, else whose it is, its name and its sale.
pub fn give_keys(incoming: &mut Incoming, hash: fn(&[u8]) -> u64) {
    let [number, client, name, sold] =
        ["number", "client", "name", "sold_at"].map(|name| incoming.column(name));
    let mut given: HashMap<String, usize> = HashMap::default();
    for row in &mut incoming.rows {
        let base = match row.get(number) {
            "" => {
                let said = [client, name, sold].map(|column| row.get(column));
                format!("#{:012x}", hash(said.join("\0").as_bytes()) & 0xffff_ffff_ffff)
            }
            number => format!("{number}/{}", row.get(name)),
        };
        let nth = given.entry(base.clone()).or_default();
        *nth += 1;
        row.key = if *nth == 1 { base.into() } else { format!("{base}/{nth}").into() };
    }
}
