//! Prepaid cards out of a sheet with a row a card, or a row a client with her account and a card: whose, what, and
//! what is left of it.

mod figures;

use self::figures::{Figures, Part};
use super::columns::Columns;
use super::incoming::{Incoming, IncomingRow};
use super::keys::{self, Given};
use super::layout::{Layout, data_rows};
use super::people::{Clients, Match, Menu};
use super::reconcile::Hash;
use super::rows;
use super::values::dates::Dates;
use super::whose;
use crate::domain::card::account::share;
use crate::domain::day::Day;
use crate::domain::doubt::Doubt;
use crate::domain::money::Money;
use crate::domain::record::card::CardKind;
use crate::domain::sheet::{Sheet, SheetRow};
use compact_str::CompactString;
use foldhash::HashSet;

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
    /// Rows that tell a client's account once more: it stands beside each of her cards.
    pub repeated: usize,
    /// Rows that say 3/10: three of ten are left.
    pub of_all: usize,
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

/// Reads a sheet's rows. A balance of nothing is no card, unless `zeros` are asked for.
pub fn read(
    (sheet, index): (&Sheet, usize),
    layout: &Layout,
    (clients, services): (&Clients, &Menu),
    today: Day,
    zeros: bool,
    into: &mut CardSheet,
) {
    let rows: Vec<SheetRow> = data_rows(sheet, layout).collect();
    let cells =
        |field| layout.column_of(field).into_iter().flat_map(|i| rows.iter().map(move |row| row.cell(i)));
    let columns = Columns::new(layout);
    let reading = Reading {
        columns: &columns,
        clients,
        services,
        sold: Dates::learn(cells("sold"), today),
        until: Dates::learn(cells("until_on"), today),
        zeros,
    };
    let parts: &[Part] =
        if layout.column_of("stored").is_some() { &[Part::Account, Part::Card] } else { &[Part::Whole] };
    into.empty += rows.iter().filter(|row| parts.iter().all(|part| reading.says_nothing(*part, row))).count();
    let mut accounts: HashSet<[String; 3]> = HashSet::default();
    for part in parts {
        let left = rows::each((index, &rows), &columns, COLUMNS, &mut into.incoming, |row, places, read| {
            if reading.says_nothing(*part, row) {
                return None;
            }
            let places: Vec<usize> = places.iter().map(|(_, place)| *place).collect();
            let (left, of_all) = reading.row(*part, row, &places, read);
            if *part == Part::Account {
                // A row in doubt is told once, with the card that it is about.
                if !read.doubts.is_empty() && !reading.says_nothing(Part::Card, row) {
                    return None;
                }
                let at = |name| {
                    COLUMNS.iter().position(|known| *known == name).and_then(|i| places.get(i)).copied()
                };
                let said = ["client", "value", "bonus_value"].map(|name| read.get(at(name)).to_string());
                if !accounts.insert(said) {
                    into.repeated += 1;
                    return None;
                }
            }
            into.of_all += usize::from(of_all);
            Some(left)
        });
        into.left.extend(left.into_iter().map(|(_, left)| left));
    }
}

struct Reading<'a> {
    columns: &'a Columns<'a>,
    clients: &'a Clients,
    services: &'a Menu,
    sold: Dates,
    until: Dates,
    /// Whether rows that say only zeros are read.
    zeros: bool,
}

impl Reading<'_> {
    /// Reads a part of a row: what is left, and whether that was written as a part of all.
    fn row(&self, part: Part, row: &SheetRow, places: &[usize], read: &mut IncomingRow) -> (Left, bool) {
        let alone = part != Part::Account || self.says_nothing(Part::Card, row) && !self.is_of_sessions(row);
        // Number, name and day are the card's, where the row tells of one beside the account.
        let text = |field: &str| match field {
            "number" | "name" | "kind" | "sold" | "until_on" | "service" if !alone => String::new(),
            field => self.columns.text(row, field),
        };
        let at =
            |name: &str| COLUMNS.iter().position(|known| *known == name).and_then(|i| places.get(i)).copied();
        let mut set = |name: &str, value: String| {
            if let Some(at) = at(name) {
                read.set(at, value);
            }
        };
        let mut doubts = Vec::new();
        let figures = Figures::read(part, self.columns, row, &mut doubts);
        let Figures { price, balance, bonus, times, used, left, given, of_all } = figures;
        let kind = match part {
            Part::Account => CardKind::Value,
            _ => self.kind(&text("kind"), &text("name"), (balance, bonus), times.or(left)),
        };
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
        (found, of_all)
    }

    /// Whether a row has no figures of a part, and is no card that needs none.
    fn says_nothing(&self, part: Part, row: &SheetRow) -> bool {
        let blank =
            if self.zeros { part.is_untold(self.columns, row) } else { part.is_blank(self.columns, row) };
        blank && (part == Part::Account || !self.is_of_kind(row, &[CardKind::Period, CardKind::Discount]))
    }

    /// Whether a row names a card that sessions are taken from.
    fn is_of_sessions(&self, row: &SheetRow) -> bool {
        self.is_of_kind(row, &[CardKind::Count, CardKind::Course, CardKind::Bundle, CardKind::Period])
    }

    fn is_of_kind(&self, row: &SheetRow, kinds: &[CardKind]) -> bool {
        let said = ["kind", "name"].map(|field| self.columns.text(row, field));
        said.iter().any(|text| kind_said(text).is_some_and(|kind| kinds.contains(&kind)))
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
pub fn give_keys(incoming: &mut Incoming, hash: Hash) {
    let [number, client, name, sold] =
        ["number", "client", "name", "sold_at"].map(|name| incoming.column(name));
    let mut given = Given::default();
    for row in &mut incoming.rows {
        let base = match row.get(number) {
            "" => {
                let said = [client, name, sold].map(|column| row.get(column));
                keys::of_cells(&said, hash)
            }
            number => format!("{number}/{}", row.get(name)),
        };
        row.key = given.next(base);
    }
}
