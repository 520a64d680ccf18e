//! The tables of a salon's directory, cell by cell: the one definition that reading, checking,
//! import, completion and the format reference share.

mod book;
mod card;
mod complaint;
mod contact;
mod coupon;
mod feedback;
mod guarantee;
mod people;
mod points;
mod replies;
mod shop;
mod tier;
mod till;

pub use book::{BOOKING_CHANGES, BOOKINGS, CLOSED_OR_OPEN, STATUS, WAITING, WAITING_STATE, WHAT_CHANGED};
pub use card::{CARD_KIND, CARD_TYPES, CARD_USE, CARD_USES, CARDS};
pub use complaint::{COMPLAINT_KIND, COMPLAINT_NOTES, COMPLAINTS, NOTED, REMEDY, SEVERITY};
pub use contact::{FOLLOWUPS, MESSAGE_STATE, MESSAGES, OUTCOME, REACH, STOPS};
pub use coupon::{COUPON_KIND, COUPONS};
pub use feedback::{FEEDBACK, IMPROVEMENTS};
pub use guarantee::AGREEMENTS;
pub use people::{CLIENTS, ROSTER, STAFF};
pub use points::{POINT_REASON, POINTS, REWARD_KIND, REWARDS};
pub use replies::REPLIES;
pub use shop::{CLOSURES, PRICES, PRODUCTS, ROOMS, SERVICES};
pub use tier::{TIER_CHANGES, TIER_WHY};
pub use till::{CLOSINGS, DEBTS, PAYMENTS, SALES, VISITS};

use super::day::Month;
use super::id::Kind;

/// What a cell may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// The row's own id.
    Id,
    /// Any text.
    Text,
    /// One stored phone.
    Phone,
    /// Phones, `;`-separated.
    Phones,
    /// A day.
    Day,
    /// A moment.
    Moment,
    /// A birthday, solar or lunar.
    Birthday,
    /// An amount of money.
    Money,
    /// A whole number, zero or more.
    Count,
    /// A whole number of points; what was spent is negative.
    Points,
    /// Minutes, at most a day's.
    Minutes,
    /// yes or no; blank means the given value.
    YesNo(bool),
    /// One of these words.
    Choice(&'static [&'static str]),
    /// Spans of a day: 10:00-14:00;15:00-18:30.
    Spans,
    /// The id of a record of that kind.
    Reference(Kind),
    /// The id of a record of one of these kinds; its letter tells which.
    ReferenceAmong(&'static [Kind]),
    /// Ids of records of that kind, `;`-separated.
    References(Kind),
    /// Words, `;`-separated.
    List,
    /// Weekly hours.
    Hours,
    /// Statements of consent.
    Consent,
    /// A task's key.
    Key,
    /// Records of that kind, each with its percent of a whole.
    Shares(Kind),
}

/// A column of a table.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    pub name: &'static str,
    pub cell: Cell,
    /// Whether a blank cell is a problem.
    pub required: bool,
    /// What it means, Chinese and English: the format reference is made from it.
    pub meaning: [&'static str; 2],
}

/// Where the rows of a table stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filed {
    /// All in one file.
    Whole,
    /// In a folder, by the month of the day or moment in this column.
    ByMonth(&'static str),
    /// In a folder, by the month in the id that stands in this column.
    ByMonthOfId(&'static str),
}

impl Filed {
    /// The column that decides in which file a row stands.
    pub fn column(self) -> Option<&'static str> {
        match self {
            Filed::Whole => None,
            Filed::ByMonth(column) | Filed::ByMonthOfId(column) => Some(column),
        }
    }
}

/// A table: a file, or a folder with a file for each month.
#[derive(Debug)]
pub struct Table {
    /// `clients`, `bookings`: the file's or folder's name, and the word for it in messages.
    pub name: &'static str,
    /// The kind of its rows, if they carry ids.
    pub kind: Option<Kind>,
    pub filed: Filed,
    pub columns: &'static [Column],
}

const fn column(name: &'static str, cell: Cell, zh: &'static str, en: &'static str) -> Column {
    Column { name, cell, required: false, meaning: [zh, en] }
}

const fn required(name: &'static str, cell: Cell, zh: &'static str, en: &'static str) -> Column {
    Column { name, cell, required: true, meaning: [zh, en] }
}

const ID: Column = column(
    "id",
    Cell::Id,
    "记录编号（手工新增的行可留空，下次保存时自动补上）",
    "the record's id; a row added by hand may leave it blank and gets one at the next write",
);
const NUMBER: Column =
    column("number", Cell::Text, "原系统里的编号，任意文字", "the old system's number, any text");
const NOTE: Column = column("note", Cell::Text, "备注", "a note");

/// Every table this salon knows, in the order in which a newcomer should meet them.
pub static TABLES: &[&Table] = &[
    &CLIENTS,
    &SERVICES,
    &PRODUCTS,
    &PRICES,
    &STAFF,
    &ROOMS,
    &CLOSURES,
    &ROSTER,
    &BOOKINGS,
    &BOOKING_CHANGES,
    &WAITING,
    &VISITS,
    &SALES,
    &PAYMENTS,
    &DEBTS,
    &CLOSINGS,
    &CARD_TYPES,
    &CARDS,
    &CARD_USES,
    &COUPONS,
    &POINTS,
    &REWARDS,
    &TIER_CHANGES,
    &MESSAGES,
    &FOLLOWUPS,
    &STOPS,
    &COMPLAINTS,
    &COMPLAINT_NOTES,
    &FEEDBACK,
    &IMPROVEMENTS,
    &AGREEMENTS,
];

/// The table whose rows are of that kind.
pub fn table_of(kind: Kind) -> Option<&'static Table> {
    TABLES.iter().copied().find(|table| table.kind == Some(kind))
}

/// The table of that name.
pub fn table_named(name: &str) -> Option<&'static Table> {
    TABLES.iter().copied().find(|table| table.name == name)
}

impl Table {
    pub fn column(&self, name: &str) -> Option<&'static Column> {
        self.columns.iter().find(|column| column.name == name)
    }

    /// Whether it is a folder with a file for each month.
    pub fn monthly(&self) -> bool {
        self.filed != Filed::Whole
    }

    /// The month of the file to which a row with these cells belongs, where the table has months
    /// and the cell that decides can be read.
    pub fn month_of<'a>(&self, cell: impl Fn(&'static str) -> &'a str) -> Option<Month> {
        match self.filed {
            Filed::Whole => None,
            Filed::ByMonth(column) => cell(column).get(..7).and_then(Month::parse),
            Filed::ByMonthOfId(column) => super::id::month_of(cell(column)),
        }
    }

    /// The file of the table, for the month where it is kept by month.
    pub fn file(&self, month: Month) -> String {
        if self.monthly() { format!("{}/{month}.csv", self.name) } else { format!("{}.csv", self.name) }
    }

    /// The table to which a file of the data directory belongs.
    pub fn of_file(file: &str) -> Option<&'static Table> {
        let stem = file.strip_suffix(".csv")?;
        match stem.split_once('/') {
            Some((folder, month)) => {
                Month::parse(month)?;
                table_named(folder).filter(|table| table.monthly())
            }
            None => table_named(stem).filter(|table| !table.monthly()),
        }
    }
}
