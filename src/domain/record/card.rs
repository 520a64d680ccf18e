//! A prepaid card: what it was sold with, and whose it is.

use crate::domain::card_fact::CardFact;
use crate::domain::card_part::{Part, parts};
use crate::domain::cell;
use crate::domain::day::{Day, Moment};
use crate::domain::money::Money;
use crate::domain::problem::{Fact, Problem};
use crate::domain::row::{CellReader, Row, Source};
use crate::domain::schema::CARD_KIND;
use crate::domain::shares::Shares;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CardKind {
    #[default]
    Count,
    Value,
    /// Sessions in their order.
    Course,
    /// Several services, with counts of their own or any so many of them.
    Bundle,
    /// As often as she likes until its last day.
    Period,
    /// Services at a part of their price.
    Discount,
}

impl CardKind {
    const ALL: [CardKind; 6] = [
        CardKind::Count,
        CardKind::Value,
        CardKind::Course,
        CardKind::Bundle,
        CardKind::Period,
        CardKind::Discount,
    ];

    /// Its word in the files.
    pub fn word(self) -> &'static str {
        let at = CardKind::ALL.iter().position(|one| *one == self);
        at.and_then(|at| CARD_KIND.get(at)).copied().unwrap_or_default()
    }

    pub fn parse(text: &str) -> Option<CardKind> {
        CardKind::ALL.into_iter().find(|kind| kind.word() == text)
    }
}

/// What a kind of card, or a card, holds when it is sold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contents {
    pub kind: CardKind,
    pub price: Option<Money>,
    /// Sessions that are paid for, and those that are given.
    pub sessions: i64,
    pub bonus_sessions: i64,
    /// The same of value.
    pub value: Money,
    pub bonus_value: Money,
    /// What she pays with a discount card.
    pub percent: u32,
    /// Services and categories; none is all.
    pub good_for: Vec<Part>,
    pub gifts: Vec<Part>,
}

impl Contents {
    /// Reads the cells that a card and a kind of card have in common; none where one can't be read.
    fn read(cells: &mut CellReader) -> Option<Contents> {
        let before = cells.problems.len();
        let kind =
            cells.required("kind", CardKind::parse, |text| Fact::BadChoice { text, allowed: CARD_KIND });
        let bad_money = |text| Fact::BadMoney { text };
        let price = cells.value("price", Money::parse, bad_money);
        let value = cells.value("value", Money::parse, bad_money).unwrap_or_default();
        let bonus_value = cells.value("bonus_value", Money::parse, bad_money).unwrap_or_default();
        let number = |text: &str| text.parse::<u32>().ok().filter(|count| *count <= 999_999);
        let mut count = |column| cells.value(column, number, |text| Fact::BadCount { text }).unwrap_or(0);
        let (sessions, bonus_sessions, percent) =
            (count("sessions"), count("bonus_sessions"), count("percent"));
        let unclear = |text: String| Fact::Card(CardFact::PartUnclear { text });
        let good_for = cells.value("good_for", parts, unclear).unwrap_or_default();
        let gifts = cells.value("gifts", parts, unclear).unwrap_or_default();
        // A limit that can't be read is not no limit.
        let sound = cells.problems.len() == before;
        kind.filter(|_| sound).map(|kind| Contents {
            kind,
            price,
            sessions: sessions.into(),
            bonus_sessions: bonus_sessions.into(),
            value,
            bonus_value,
            percent,
            good_for,
            gifts,
        })
    }
}

/// What the shop sells as a card.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CardType {
    pub id: String,
    pub number: String,
    pub name: String,
    pub contents: Contents,
    /// Days from the sale; none is for ever.
    pub valid_days: Option<i64>,
    pub active: bool,
}

impl CardType {
    /// Reads a row; none where a cell that it rests on can't be read.
    pub fn read(row: &dyn Row) -> (Option<CardType>, Vec<Problem>) {
        let mut cells = CellReader::new(row);
        let contents = Contents::read(&mut cells);
        let days = cells.value("valid_days", |text| text.parse::<u32>().ok(), |text| Fact::BadCount { text });
        let card = contents.map(|contents| CardType {
            id: cells.text("id"),
            number: cells.text("number"),
            name: cells.text("name"),
            contents,
            valid_days: days.map(i64::from),
            active: cells.text("active") != "no",
        });
        (card, cells.problems)
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Card {
    pub id: String,
    pub number: String,
    pub client: String,
    pub card_type: String,
    pub name: String,
    pub sold_at: Option<Moment>,
    pub contents: Contents,
    pub from: Option<Day>,
    /// The last day as it stands now; none where it never expires.
    pub until: Option<Day>,
    /// Who else may use it, by name.
    pub holders: Vec<String>,
    pub sold_by: Shares,
    /// Paid in the old system.
    pub settled: bool,
    pub by: String,
    pub note: String,
    pub source: Source,
}

impl Card {
    /// Reads a row; none where a cell that it rests on can't be read.
    pub fn read(row: &dyn Row) -> (Option<Card>, Vec<Problem>) {
        let mut cells = CellReader::new(row);
        let client = cells.required("client", |text| Some(text.to_string()), |text| Fact::BadId { text });
        let sold_at = cells.value("sold_at", Moment::parse, |text| Fact::BadMoment { text });
        let from = cells.value("from_on", Day::parse, |text| Fact::BadDay { text });
        let until = cells.value("until_on", Day::parse, |text| Fact::BadDay { text });
        let sound = cells.is_sound();
        let contents = Contents::read(&mut cells);
        let card = client.zip(contents).filter(|_| sound).map(|(client, contents)| Card {
            id: cells.text("id"),
            number: cells.text("number"),
            client,
            card_type: cells.text("type"),
            name: cells.text("name"),
            sold_at,
            contents,
            from,
            until,
            holders: cell::parts(&cells.text("holders")).map(str::to_string).collect(),
            sold_by: Shares::stored(&cells.text("sold_by")),
            settled: cells.text("settled") == "yes",
            by: cells.text("by"),
            note: cells.text("note"),
            source: row.source(),
        });
        (card, cells.problems)
    }

    pub fn kind(&self) -> CardKind {
        self.contents.kind
    }

    /// What was asked for it when it was sold.
    pub fn price(&self) -> Money {
        self.contents.price.unwrap_or_default()
    }
}
