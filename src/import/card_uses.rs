//! Uses of prepaid cards out of an old system's history: when, which card, what for, how much of it.

use super::at::Moments;
use super::columns::{Columns, one_line};
use super::incoming::{Incoming, IncomingRow};
use super::keys::{self, Given};
use super::layout::{Layout, data_rows};
use super::people::{Clients, Match, Menu};
use super::prepaid::kind_said;
use super::reconcile::Hash;
use super::rows;
use super::values::{amounts, money};
use super::who::{Staff, either};
use super::whose;
use crate::domain::card::past::Happened;
use crate::domain::card::using::is_hers;
use crate::domain::card_part::Thing;
use crate::domain::day::Day;
use crate::domain::doubt::Doubt;
use crate::domain::money::Money;
use crate::domain::record::card::{Card, CardKind};
use crate::domain::record::card_use::CardStep;
use crate::domain::sheet::{Sheet, SheetRow};
use foldhash::HashMap;

const COLUMNS: &[&str] = &[
    "number",
    "at",
    "card",
    "what",
    "client",
    "service",
    "staff",
    "part",
    "sessions",
    "bonus_sessions",
    "value",
    "bonus_value",
    "worth",
    "price",
    "for",
    "by",
    "note",
];

/// Cells that make a balance: a later sheet does not change them.
pub const FIGURES: &[&str] = &["part", "sessions", "bonus_sessions", "value", "bonus_value", "worth"];

/// What old systems write for what was done; the first word that is found counts. None is the card's sale,
/// which is no use of it.
const STEPS: &[(&str, Option<CardStep>)] = &[
    ("开卡", None),
    ("办卡", None),
    ("购卡", None),
    ("售卡", None),
    ("买卡", None),
    ("冲正", Some(CardStep::Adjust)),
    ("撤销", Some(CardStep::Adjust)),
    ("反结账", Some(CardStep::Adjust)),
    ("退回", Some(CardStep::Adjust)),
    ("退", Some(CardStep::Refund)),
    ("充", Some(CardStep::TopUp)),
    ("续", Some(CardStep::TopUp)),
    ("使用赠送", Some(CardStep::Use)),
    ("赠", Some(CardStep::Gift)),
    ("送", Some(CardStep::Gift)),
    ("调整", Some(CardStep::Adjust)),
    ("修改", Some(CardStep::Adjust)),
    ("划", Some(CardStep::Use)),
    ("扣", Some(CardStep::Use)),
    ("用", Some(CardStep::Use)),
    ("消", Some(CardStep::Use)),
    ("耗", Some(CardStep::Use)),
    ("核销", Some(CardStep::Use)),
    ("护理", Some(CardStep::Use)),
    ("服务", Some(CardStep::Use)),
    ("sale", None),
    ("sold", None),
    ("topup", Some(CardStep::TopUp)),
    ("top-up", Some(CardStep::TopUp)),
    ("recharge", Some(CardStep::TopUp)),
    ("gift", Some(CardStep::Gift)),
    ("bonus", Some(CardStep::Gift)),
    ("adjust", Some(CardStep::Adjust)),
    ("reverse", Some(CardStep::Adjust)),
    ("refund", Some(CardStep::Refund)),
    ("use", Some(CardStep::Use)),
    ("session", Some(CardStep::Use)),
];

/// What the rows point at.
pub struct Known<'a> {
    pub clients: &'a Clients,
    pub services: &'a Menu,
    pub staff: Staff<'a>,
    pub cards: &'a [Card],
    /// What each service is, for the cards that are good for it.
    pub things: &'a HashMap<String, Thing>,
    /// Visits by their number in the old system.
    pub bills: &'a HashMap<String, Vec<String>>,
}

/// A sheet of uses: its rows, and what each did to its card where nothing of it is in doubt.
#[derive(Debug, Default)]
pub struct UseSheet {
    pub incoming: Incoming,
    pub happened: Vec<Option<Happened>>,
    /// Rows that tell of a card's sale.
    pub sales: usize,
}

struct Reading<'a> {
    columns: Columns<'a>,
    moments: Moments,
    known: &'a Known<'a>,
}

/// Reads a sheet's rows. `tick` is told of every row.
pub fn read<'a>(
    (sheet, index): (&'a Sheet, usize),
    layout: &'a Layout,
    known: &'a Known<'a>,
    today: Day,
    into: &mut UseSheet,
    tick: &dyn Fn(),
) {
    let rows: Vec<SheetRow> = data_rows(sheet, layout).collect();
    let cells =
        |field| layout.column_of(field).into_iter().flat_map(|i| rows.iter().map(move |row| row.cell(i)));
    let moments = Moments::learn(cells("day"), cells("at"), (today, layout.period));
    let reading = Reading { columns: Columns::new(layout), moments, known };
    let mut sales = 0;
    let happened =
        rows::each((index, &rows), &reading.columns, COLUMNS, &mut into.incoming, |row, places, read| {
            tick();
            let Some(what) = reading.step(row, read) else {
                sales += 1;
                return None;
            };
            let happened = reading.row(row, what, places, read);
            Some(happened.filter(|_| read.doubts.is_empty()))
        });
    into.sales += sales;
    into.happened.extend(happened.into_iter().map(|(_, happened)| happened));
}

impl Reading<'_> {
    fn cell<'r>(&self, row: &SheetRow<'r>, field: &str) -> &'r str {
        self.columns.cell(row, field).unwrap_or_default()
    }

    /// What was done with the card; none where it was sold.
    fn step(&self, row: &SheetRow, read: &mut IncomingRow) -> Option<CardStep> {
        let said = one_line(self.cell(row, "what")).to_lowercase();
        let known = STEPS.iter().find(|(word, _)| said.contains(word));
        match known {
            _ if said.is_empty() => Some(CardStep::Use),
            Some((_, step)) => *step,
            None => {
                read.doubts.push(Doubt::NotACardStep { text: said });
                Some(CardStep::Use)
            }
        }
    }

    fn row(
        &self,
        row: &SheetRow,
        what: CardStep,
        places: &[(&str, usize)],
        read: &mut IncomingRow,
    ) -> Option<Happened> {
        let mut doubts = Vec::new();
        let mut take = |found: Result<Option<String>, Doubt>| match found {
            Ok(found) => found.unwrap_or_default(),
            Err(doubt) => {
                doubts.push(doubt);
                String::new()
            }
        };
        let service = take(self.service(row));
        let staff = take(self.staff(row));
        let (client, card) = match self.card(row, &service) {
            Ok((client, card)) => (client, Some(card)),
            Err(doubt) => {
                take(Err(doubt));
                (String::new(), None)
            }
        };
        let at = self.moments.of(&self.columns, row).map_err(|doubt| take(Err(doubt))).ok();
        let figures = self.figures(row, what).map_err(|doubt| take(Err(doubt))).ok();
        let price = take(money::money(self.cell(row, "price")).map(|price| price.map(|p| p.to_string())));
        for (field, place) in places {
            let value = match *field {
                "at" => at.map(|at| at.to_string()).unwrap_or_default(),
                "card" => card.map(|card| card.id.clone()).unwrap_or_default(),
                // A refund of an old card is no more than what it took off.
                "what" if what == CardStep::Refund => CardStep::Adjust.word().to_string(),
                "what" => what.word().to_string(),
                "client" => client.clone(),
                "service" => service.clone(),
                "staff" => staff.clone(),
                "for" => self.visit(row),
                "price" => price.clone(),
                "part" | "sessions" | "bonus_sessions" | "value" | "bonus_value" | "worth" => String::new(),
                field => one_line(self.cell(row, field)).into_owned(),
            };
            read.set(*place, value);
        }
        read.doubts.extend(doubts);
        let (sessions, bonus_sessions, value, bonus_value) = figures?;
        let what = if what == CardStep::Refund { CardStep::Adjust } else { what };
        let thing = self.known.things.get(&service).cloned();
        Some(Happened { at: at?, what, thing, sessions, bonus_sessions, value, bonus_value })
    }

    /// Sessions and value with the sign of what they do to the card.
    #[allow(clippy::type_complexity)]
    fn figures(
        &self,
        row: &SheetRow,
        what: CardStep,
    ) -> Result<(Option<i64>, i64, Option<Money>, Option<Money>), Doubt> {
        let said = one_line(self.cell(row, "what")).to_lowercase();
        let back = ["冲正", "撤销", "反结账", "退回", "reverse"].iter().any(|word| said.contains(word));
        let signed = |amount: i64| match what {
            CardStep::Use | CardStep::Refund => -amount.saturating_abs(),
            CardStep::Adjust if !back => amount,
            _ => amount.saturating_abs(),
        };
        let count = |field: &str| -> Result<Option<i64>, Doubt> {
            let cell = self.cell(row, field).trim();
            let (sign, text) = match cell.strip_prefix(['-', '－', '−']) {
                Some(rest) => (-1, rest),
                None => (1, cell.trim_start_matches('+')),
            };
            Ok(amounts::count(text)?.map(|count| signed(sign * i64::from(count))))
        };
        let amount = |field: &str| -> Result<Option<Money>, Doubt> {
            Ok(money::money(self.cell(row, field))?.map(|amount| Money(signed(amount.0))))
        };
        let (sessions, bonus) = (count("sessions")?, count("bonus_sessions")?.unwrap_or(0));
        Ok((sessions, bonus, amount("value")?, amount("bonus_value")?))
    }

    fn service(&self, row: &SheetRow) -> Result<Option<String>, Doubt> {
        either(["service_number", "service"].map(|field| self.cell(row, field)), |text| {
            let name = one_line(text);
            match self.known.services.find(&name) {
                Match::One(id) => Ok(Some(id)),
                Match::None => Err(Doubt::UnknownService { name: name.into_owned() }),
                Match::Several(count) => Err(Doubt::SeveralServices { name: name.into_owned(), count }),
            }
        })
    }

    fn staff(&self, row: &SheetRow) -> Result<Option<String>, Doubt> {
        let cells = ["staff_number", "staff"].map(|field| self.cell(row, field));
        either(cells, |text| self.known.staff.find(text))
    }

    /// The visit of that number, of several with the same number none.
    fn visit(&self, row: &SheetRow) -> String {
        match self.known.bills.get(self.cell(row, "for")).map(Vec::as_slice) {
            Some([one]) => one.clone(),
            _ => String::new(),
        }
    }

    /// Who used it, and the card: by its number, else the one of the client that is called so, is of that
    /// kind, or is good for the service.
    fn card(&self, row: &SheetRow, service: &str) -> Result<(String, &Card), Doubt> {
        let text = |field: &str| one_line(self.cell(row, field)).into_owned();
        let (number, name, kind) = (text("card"), text("card_name"), text("card_kind"));
        let named = ["client", "client_number", "phone"].iter().any(|field| !text(field).is_empty());
        let client = match named {
            true => whose::client(self.known.clients, &self.columns, row).map(|id| id.to_string()),
            // The card's number may be the member's.
            false => self.known.clients.find(&number, "", ""),
        };
        let cards = self.known.cards;
        let mut found: Vec<&Card> =
            cards.iter().filter(|card| !number.is_empty() && card.number == number).collect();
        if let (true, Ok(client)) = (found.len() > 1, &client) {
            found.retain(|card| card.client == *client);
        }
        if found.is_empty() {
            let client = match &client {
                Ok(client) => client,
                Err(_) if !named && !number.is_empty() => return Err(Doubt::UnknownCard { name: number }),
                Err(doubt) => return Err(doubt.clone()),
            };
            let her = self.known.clients.name(client);
            found = cards.iter().filter(|card| is_hers(card, client, her)).collect();
            // A number that is neither a card's nor hers is that of a card which did not come over.
            if !number.is_empty() && self.known.clients.numbers.only(&number) != Some(client) {
                return Err(Doubt::UnknownCard { name: number });
            }
        }
        let called = [&number, &name, &kind].into_iter().find(|said| !said.is_empty());
        let called = called.cloned().unwrap_or_else(|| {
            client.as_ref().map(|id| self.known.clients.name(id).to_string()).unwrap_or_default()
        });
        // A number says which card it is, whatever it is called there.
        if !(found.len() == 1 && found[0].number == number && !number.is_empty()) {
            narrowed(&mut found, &name, &kind, |card| self.fits(card, row, service));
        }
        match found[..] {
            [card] => {
                // Who used it need not be hers to whom it belongs; the row names its owner then.
                let user = client.ok().filter(|id| is_hers(card, id, self.known.clients.name(id)));
                Ok((user.unwrap_or_else(|| card.client.clone()), card))
            }
            [] => Err(Doubt::UnknownCard { name: called }),
            _ => Err(Doubt::SeveralCards { name: called, count: found.len() }),
        }
    }

    /// Whether a card is good for the service, and of the kind that the row's figures are of.
    fn fits(&self, card: &Card, row: &SheetRow, service: &str) -> bool {
        let words = &card.contents.good_for;
        let thing = self.known.things.get(service);
        let good = words.is_empty()
            || thing.is_some_and(|thing| words.iter().any(|part| thing.is_meant(&part.what)));
        let counted = !self.cell(row, "sessions").trim().is_empty();
        good && counted != (card.kind() == CardKind::Value)
    }
}

/// Keeps those that are called so, that are of that kind, that fit, as long as some are left.
fn narrowed(found: &mut Vec<&Card>, name: &str, kind: &str, fits: impl Fn(&Card) -> bool) {
    if !name.is_empty() {
        let same = |card: &&&Card| card.name == name;
        let like = |card: &&&Card| card.name.contains(name) || name.contains(&card.name);
        let exact: Vec<&Card> = found.iter().filter(same).copied().collect();
        let alike: Vec<&Card> = found.iter().filter(like).copied().collect();
        *found = if exact.is_empty() { alike } else { exact };
    }
    for keep in [
        &(|card: &Card| kind_said(kind).is_some_and(|kind| card.kind() == kind)) as &dyn Fn(&Card) -> bool,
        &fits,
    ] {
        let kept: Vec<&Card> = found.iter().filter(|card| keep(card)).copied().collect();
        if found.len() > 1 && !kept.is_empty() {
            *found = kept;
        }
    }
}

/// Gives each row the key by which it is known again: its number, else what it says; the same ones by their
/// order.
pub fn give_keys(sheet: &mut UseSheet, hash: Hash) {
    let columns = ["card", "at", "what", "service", "client"].map(|name| sheet.incoming.column(name));
    let number = sheet.incoming.column("number");
    let bearers = keys::bearers(&sheet.incoming.rows, number);
    let mut given = Given::default();
    for (row, happened) in sheet.incoming.rows.iter_mut().zip(&sheet.happened) {
        let own = row.get(number);
        let said = columns.map(|column| row.get(column)).join("\0");
        let figures = happened.as_ref().map(|row| (row.sessions, row.value));
        let digits = || keys::digits(format!("{said}\0{figures:?}").as_bytes(), hash);
        let base = match bearers.get(own) {
            Some(1) if !own.is_empty() => own.to_string(),
            _ if !own.is_empty() => format!("{own}/{}", digits()),
            _ => format!("#{}", digits()),
        };
        row.key = given.next(base);
    }
}
