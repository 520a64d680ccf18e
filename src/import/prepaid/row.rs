//! A row of a sheet of cards, read: whose card it is, of which kind, and what is left of it.

use super::figures::{Figures, Part};
use super::kind::kind_said;
use crate::domain::card::account::{Account, share};
use crate::domain::doubt::Doubt;
use crate::domain::money::Money;
use crate::domain::record::card::CardKind;
use crate::domain::sheet::SheetRow;
use crate::import::columns::Columns;
use crate::import::incoming::IncomingRow;
use crate::import::people::{Clients, Match, Menu};
use crate::import::rows::{self, Places};
use crate::import::values::dates::Dates;
use crate::import::values::plain::{plain, says_nothing};
use crate::import::values::standing::is_for_ever;
use crate::import::whose;
use compact_str::CompactString;

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
    /// The card may not be used for now.
    pub rests: bool,
}

impl Left {
    /// What is left of a card here.
    pub fn of(account: &Account) -> Left {
        Left {
            sessions: account.pots.iter().map(|pot| pot.sessions).sum(),
            bonus_sessions: account.pots.iter().map(|pot| pot.bonus).sum(),
            value: account.value,
            bonus_value: account.bonus_value,
            ..Left::default()
        }
    }

    /// Whether the same is left, however much was used before.
    pub fn is_same(&self, other: &Left) -> bool {
        let left = |left: &Left| (left.sessions, left.bonus_sessions, left.value, left.bonus_value);
        left(self) == left(other)
    }
}

/// How a sheet's rows are read.
pub struct Reading<'a> {
    pub columns: &'a Columns<'a>,
    pub clients: &'a Clients,
    pub services: &'a Menu,
    pub sold: Dates,
    pub until: Dates,
    /// Whether rows that say only zeros are read.
    pub zeros: bool,
}

impl Reading<'_> {
    /// Reads a part of a row: what is left, and whether that was written as a part of all.
    pub fn row(&self, part: Part, row: &SheetRow, places: &Places, read: &mut IncomingRow) -> (Left, bool) {
        let alone = part != Part::Account || self.says_nothing(Part::Card, row) && !self.is_of_sessions(row);
        // Number, name and day are the card's, where the row tells of one beside the account.
        let text = |field: &str| match field {
            "number" | "name" | "kind" | "sold" | "until_on" | "service" if !alone => String::new(),
            field => self.columns.text(row, field),
        };
        let mut set = |name: &str, value: String| {
            if let Some(at) = rows::place(places, name) {
                read.set(at, value);
            }
        };
        let mut doubts = Vec::new();
        let is_value = self.is_of_kind(row, &[CardKind::Value]);
        let figures = Figures::read((part, is_value), self.columns, row, &mut doubts);
        let Figures { price, balance, bonus, times, used, left, given, of_all } = figures;
        let kind = match part {
            Part::Account | Part::Value => CardKind::Value,
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
        let until = text("until_on");
        match self.until.day(if is_for_ever(&until) { "" } else { &until }) {
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
    pub fn says_nothing(&self, part: Part, row: &SheetRow) -> bool {
        let blank =
            if self.zeros { part.is_untold(self.columns, row) } else { part.is_blank(self.columns, row) };
        blank && (part == Part::Account || !self.is_of_kind(row, &[CardKind::Period, CardKind::Discount]))
    }

    /// Whether a row with an account is about nothing else: it calls it the card, and tells of no sessions.
    pub fn is_the_account(&self, row: &SheetRow) -> bool {
        let counts = ["times", "used", "left", "given", "balance"];
        let is_blank = |field: &&str| says_nothing(&plain(&self.columns.text(row, field)));
        self.is_of_kind(row, &[CardKind::Value]) && counts.iter().all(is_blank)
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
