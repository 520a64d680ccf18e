//! Services and staff out of a sheet.

use super::columns::{Columns, one_line};
use super::incoming::{Incoming, IncomingRow};
use super::layout::{Layout, data_rows};
use super::leaving::Leaving;
use super::sections::{self, Sections};
use super::values::plain::{plain, says_nothing};
use super::values::{amounts, money, names, phones, words};
use crate::domain::day::Day;
use crate::domain::doubt::Doubt;
use crate::domain::money::Money;
use crate::domain::sheet::{Sheet, SheetRow};
use std::cell::{Cell, RefCell};

const SERVICES: &[&str] = &[
    "number",
    "name",
    "category",
    "minutes",
    "buffer",
    "price",
    "interval_days",
    "room",
    "prep",
    "cautions",
    "active",
];
const PRODUCTS: &[&str] =
    &["number", "name", "kind", "price", "cost", "use_days", "guarantee_days", "active"];
const STAFF: &[&str] = &["number", "name", "role", "phone", "skills", "hours", "active"];

/// A price of one of the shop's lists (会员价), by its row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListPrice {
    pub sheet: usize,
    pub index: usize,
    /// The id of a list of the rule `price.lists`.
    pub list: &'static str,
    pub price: Money,
}

/// The prices of the columns that are a list's. A cell that is no amount makes its row doubtful.
pub fn list_prices(sheet: &Sheet, index: usize, layout: &Layout, into: &mut Incoming) -> Vec<ListPrice> {
    let lists = Columns::new(layout).group("list:");
    let mut prices = Vec::new();
    if lists.is_empty() {
        return prices;
    }
    for (at, row) in data_rows(sheet, layout).enumerate() {
        for (column, field) in &lists {
            match money::price(row.cell(*column)) {
                Ok(None) => {}
                Ok(Some(price)) => {
                    let list = field.trim_start_matches("list:");
                    prices.push(ListPrice { sheet: index, index: at, list, price });
                }
                Err(doubt) => {
                    let mut rows = into.rows.iter_mut();
                    if let Some(read) = rows.find(|read| read.sheet == index && read.index == at) {
                        read.doubts.push(doubt);
                    }
                }
            }
        }
    }
    prices
}

/// Reads a price list; gives how many of its rows are the heading of a section.
pub fn read_services(sheet: &Sheet, index: usize, layout: &Layout, into: &mut Incoming) -> usize {
    let Sections { first, rows: sections } = sections::find(sheet, layout);
    let start = into.rows.len();
    read_all(sheet, index, layout, into);
    if sections.is_empty() && first.is_none() {
        return 0;
    }
    let category = into.add_column("category");
    let mut named = first.as_ref();
    let rows = into.rows.split_off(start);
    for mut row in rows {
        if let Some(section) = sections.get(&row.index) {
            named = Some(section);
            continue;
        }
        if let Some(section) = named.filter(|_| row.get(Some(category)).is_empty()) {
            row.set(category, section.clone());
        }
        into.rows.push(row);
    }
    sections.len()
}

fn read_all(sheet: &Sheet, index: usize, layout: &Layout, into: &mut Incoming) {
    read((sheet, index), layout, (SERVICES, None), into, |columns, row, field, at, read| {
        let cell = columns.cell(row, field).unwrap_or_default();
        match field {
            "minutes" | "buffer" => read.take(at, amounts::minutes(cell)),
            "interval_days" => read.take(at, amounts::days(cell)),
            "price" => read.take(at, money::price(cell)),
            "active" => {
                let stopped = amounts::is_over(columns.cell(row, "stopped").unwrap_or_default());
                read.take(at, stopped.and_then(|stopped| active(cell, stopped)));
            }
            _ => read.set(at, one_line(cell)),
        }
    });
}

pub fn read_products(sheet: &Sheet, index: usize, layout: &Layout, into: &mut Incoming) {
    read((sheet, index), layout, (PRODUCTS, None), into, |columns, row, field, at, read| {
        let cell = columns.cell(row, field).unwrap_or_default();
        match field {
            "use_days" | "guarantee_days" => read.take(at, amounts::days(cell)),
            "price" | "cost" => read.take(at, money::money(cell)),
            "active" => read.take(at, amounts::yes_no(cell).map(|yes| yes.map(yes_no))),
            "kind" => read.set(at, words::product_kind(cell)),
            _ => read.set(at, one_line(cell)),
        }
    });
}

/// What has to be told of a list of the staff.
#[derive(Debug, Default)]
pub struct Team {
    /// How many have weekly hours that can't be read, which stay behind.
    pub unread_hours: usize,
    /// Who has a day on which she leaves that has yet to come: she works here until then.
    pub leaving: Vec<String>,
}

/// Reads a list of the staff; `hours` reads weekly hours as people write them.
pub fn read_staff(
    (sheet, index): (&Sheet, usize),
    layout: &Layout,
    today: Day,
    hours: &dyn Fn(&str) -> Option<String>,
    into: &mut Incoming,
) -> Team {
    let (unread, ahead) = (Cell::new(0), RefCell::new(Vec::new()));
    let leaving = Leaving::find(sheet, layout, today);
    let kept = leaving.as_ref().and_then(Leaving::kept);
    read((sheet, index), layout, (STAFF, kept), into, |columns, row, field, at, read| {
        let cell = columns.cell(row, field).unwrap_or_default();
        match field {
            "name" => match names::name(&columns.name(row)) {
                Ok(name) => read.set(at, name.name),
                Err(doubt) => read.doubts.push(doubt),
            },
            "phone" => match phones::phones(cell) {
                Ok(phones) => read.set(at, phones.first.unwrap_or_default()),
                Err(doubt) => read.doubts.push(doubt),
            },
            "active" => {
                let left = leaving.as_ref().map_or(Ok(None), |leaving| leaving.over(row));
                read.take(at, left.and_then(|left| active(cell, left)));
                if leaving.as_ref().is_some_and(|leaving| leaving.is_ahead(row))
                    && read.get(Some(at)) == "yes"
                {
                    ahead.borrow_mut().push(columns.name(row).trim().to_string());
                }
            }
            "skills" => read.set(at, one_line(cell).replace(['；', '、', '，', ','], ";")),
            "hours" if says_nothing(&plain(cell)) => {}
            "hours" => match hours(cell) {
                Some(hours) => read.set(at, hours),
                None => unread.set(unread.get() + 1),
            },
            _ => read.set(at, one_line(cell)),
        }
    });
    Team { unread_hours: unread.get(), leaving: ahead.into_inner() }
}

fn yes_no(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}

/// Whether a record is in use: by the column that says so, and by one that says the contrary.
fn active(cell: &str, stopped: Option<bool>) -> Result<Option<&'static str>, Doubt> {
    let said = amounts::yes_no(cell)?.map(yes_no);
    Ok(match stopped {
        Some(true) => Some("no"),
        Some(false) if said.is_none() => Some("yes"),
        _ => said,
    })
}

/// Whether a sheet can fill a field, itself or by a field from which it is made.
fn fills(layout: &Layout, field: &str) -> bool {
    let by: &[&str] = match field {
        "active" => &["active", "left", "stopped"],
        "name" => &["name", "first_name", "last_name"],
        own => &[own],
    };
    by.iter().any(|field| layout.column_of(field).is_some())
}

/// Reads the fields of a sheet, its columns that salon does not know, and the one that is `kept` besides.
fn read(
    (sheet, index): (&Sheet, usize),
    layout: &Layout,
    (fields, kept): (&[&'static str], Option<(usize, &str)>),
    into: &mut Incoming,
    take: impl Fn(&Columns, &SheetRow, &str, usize, &mut IncomingRow),
) {
    let columns = Columns::new(layout);
    let here: Vec<(&str, usize)> = fields
        .iter()
        .filter(|field| fills(layout, field))
        .map(|field| (*field, into.add_column(field)))
        .collect();
    let extras: Vec<(usize, usize)> =
        columns.extras().chain(kept).map(|(at, heading)| (at, into.add_column(heading))).collect();
    let (number, name) = (into.column("number"), into.column("name"));
    for (at, row) in data_rows(sheet, layout).enumerate() {
        let mut read = IncomingRow { sheet: index, index: at, line: row.line(), ..IncomingRow::default() };
        for (field, column) in &here {
            take(&columns, &row, field, *column, &mut read);
        }
        for (at, column) in &extras {
            read.set(*column, one_line(row.cell(*at)));
        }
        if read.get(name).is_empty() && read.doubts.is_empty() {
            read.doubts.push(Doubt::NameMissing);
        }
        let key = if read.get(number).is_empty() { read.get(name) } else { read.get(number) };
        read.key = key.into();
        into.rows.push(read);
    }
}
