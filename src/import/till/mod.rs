//! Visits, sales and payments out of a sheet: when, who, what, how it was paid.

mod paid;
mod several;
pub mod told;

use super::at::Moments;
use super::columns::{Columns, one_line};
use super::incoming::{Incoming, IncomingRow};
use super::keys::{self, Given};
use super::kind::Kind;
use super::layout::{Layout, data_rows};
use super::people::{Clients, Match, Menu};
use super::reconcile::Hash;
use super::rows;
use super::together;
use super::values::standing::is_void;
use super::values::{amounts, money, words};
use super::who::{Staff, either};
use super::whose;
use crate::domain::day::Day;
use crate::domain::doubt::Doubt;
use crate::domain::money::Money;
use crate::domain::rule::till::TillRules;
use crate::domain::shares::Shares;
use crate::domain::sheet::{Sheet, SheetRow};
use crate::domain::till::paying::Tender;
use foldhash::HashMap;

const VISITS: &[&str] = &[
    "number",
    "at",
    "client",
    "service",
    "staff",
    "asked_for",
    "worked_by",
    "rate",
    "sold_by",
    "price",
    "fee",
    "settled",
    "rating",
    "effect",
    "by",
    "note",
];
const SALES: &[&str] = &[
    "number",
    "at",
    "client",
    "product",
    "quantity",
    "amount",
    "settled",
    "sold_by",
    "guarantee_until_on",
    "by",
    "note",
];
const PAYMENTS: &[&str] = &["number", "at", "client", "for", "method", "amount", "by", "note"];

/// What the rows point at.
pub struct Known<'a> {
    pub clients: &'a Clients,
    pub services: &'a Menu,
    pub products: &'a Menu,
    pub staff: Staff<'a>,
    /// Visits and sales by their number in the old system.
    pub bills: &'a HashMap<String, Vec<String>>,
    pub till: &'a TillRules,
}

/// A sheet of the till: its rows, and how those of visits and sales were paid.
#[derive(Debug, Default)]
pub struct TillSheet {
    pub incoming: Incoming,
    /// Payments by the row that they are for.
    pub paid: Vec<(usize, Vec<Tender>)>,
}

struct Reading<'a> {
    kind: Kind,
    columns: Columns<'a>,
    /// Columns of a method each, with its id.
    methods: Vec<(usize, &'static str)>,
    /// Whether the sheet says anything of how it was paid.
    tells: bool,
    moments: Moments,
    known: &'a Known<'a>,
    /// The beautician whose tab it is, in a workbook with one for each.
    tab_staff: &'a str,
}

/// Reads a sheet's rows. `tick` is told of every row.
#[allow(clippy::too_many_arguments)]
pub fn read<'a>(
    kind: Kind,
    sheet: &'a Sheet,
    index: usize,
    layout: &'a Layout,
    known: &'a Known<'a>,
    today: Day,
    into: &mut TillSheet,
    tick: &dyn Fn(),
) {
    let rows: Vec<SheetRow> = data_rows(sheet, layout).collect();
    let cells =
        |field| layout.column_of(field).into_iter().flat_map(|i| rows.iter().map(move |row| row.cell(i)));
    let columns = Columns::new(layout);
    let methods = columns.group("pay:");
    let said = ["paid", "method", "owed"].iter().any(|field| layout.column_of(field).is_some());
    let reading = Reading {
        kind,
        tells: said || !methods.is_empty(),
        methods: methods.into_iter().map(|(at, field)| (at, field.trim_start_matches("pay:"))).collect(),
        moments: Moments::learn(cells("day"), cells("at"), (today, layout.period)),
        columns,
        known,
        tab_staff: known.staff.of_tab(&sheet.name),
    };
    let names = match kind {
        Kind::Sales => SALES,
        Kind::Payments => PAYMENTS,
        _ => VISITS,
    };
    let mut void = Vec::new();
    let read =
        rows::each((index, &rows), &reading.columns, names, &mut into.incoming, |row, places, read| {
            tick();
            if is_void(reading.cell(row, "state")) {
                void.push(one_line(reading.cell(row, "number")).into_owned());
                return None;
            }
            let paid = reading.row(row, places, read);
            Some(if read.doubts.is_empty() { paid } else { Vec::new() })
        });
    into.paid.extend(read.into_iter().filter(|(_, paid)| !paid.is_empty()));
    into.incoming.void.extend(void);
}

/// Gives each row the key by which it is known again: its number; a bill's several services, and rows
/// without a number, are told apart by what they say, and the same ones by their order.
pub fn give_keys(incoming: &mut Incoming, what: &str, hash: Hash) {
    let [number, at, client, what, fee, amount] =
        ["number", "at", "client", what, "fee", "amount"].map(|name| incoming.column(name));
    let bearers = keys::bearers(&incoming.rows, number);
    let mut given = Given::default();
    for row in &mut incoming.rows {
        let own = row.get(number);
        let base = match bearers.get(own) {
            Some(1) if !own.is_empty() => own.to_string(),
            _ if !own.is_empty() => format!("{own}/{}", row.get(what)),
            _ => {
                let said = [at, client, what, fee, amount].map(|column| row.get(column));
                keys::of_cells(&said, hash)
            }
        };
        row.key = given.next(base);
    }
}

impl Reading<'_> {
    fn cell<'r>(&self, row: &SheetRow<'r>, field: &str) -> &'r str {
        self.columns.cell(row, field).unwrap_or_default()
    }

    fn row(&self, row: &SheetRow, places: &[(&str, usize)], read: &mut IncomingRow) -> Vec<Tender> {
        for (field, at) in places {
            match *field {
                "at" => {
                    let at_moment = self.moments.of(&self.columns, row).map(Some);
                    read.take(*at, at_moment);
                }
                "client" => read.take(*at, whose::client(self.known.clients, &self.columns, row).map(Some)),
                "service" => read.take(*at, self.service(row)),
                "product" => read.take(*at, self.product(row)),
                "for" => read.take(*at, self.bill(row)),
                "asked_for" => {
                    let said = words::asked_for(self.cell(row, field));
                    read.take(*at, said.map(|yes| yes.map(|yes| if yes { "yes" } else { "no" })));
                }
                "sold_by" => read.take(*at, self.shares(row, "sold_by")),
                "price" => read.take(*at, money::money(self.cell(row, field))),
                "quantity" => read.take(*at, count(self.cell(row, field))),
                "rating" => read.take(*at, count(self.cell(row, field).trim_end_matches(['分', '星']))),
                "guarantee_until_on" => read.take(*at, self.moments.days.day(self.cell(row, field))),
                // These depend on each other.
                "staff" | "worked_by" | "fee" | "amount" | "settled" | "method" => {}
                field => read.set(*at, one_line(self.cell(row, field))),
            }
        }
        let place = |field| rows::place(places, field);
        if let (Some(staff), Some(worked)) = (place("staff"), place("worked_by")) {
            match self.staff(row) {
                Ok((first, shares)) => {
                    read.set(staff, first);
                    read.set(worked, shares.to_string());
                }
                Err(doubt) => read.doubts.push(doubt),
            }
        }
        let paid = match self.kind {
            Kind::Payments => self.payment(row).map(|(method, amount)| {
                set(read, place("method"), method);
                set(read, place("amount"), amount.to_string());
                Vec::new()
            }),
            _ => self.charged(row).map(|(charge, paid, settled)| {
                let asked = money::money(self.cell(row, "fee")).ok().flatten();
                if let Some(at) = place("price").filter(|at| read.get(Some(*at)).is_empty()) {
                    // What was asked for before the discount is told nowhere else.
                    let before = asked.filter(|asked| Some(*asked) != charge);
                    read.set(at, before.map(|asked| asked.to_string()).unwrap_or_default());
                }
                let nothing = charge.is_none_or(|charge| charge == Money::NONE);
                if let Some(at) = place("note").filter(|_| nothing && paid.is_empty() && !settled) {
                    // 划卡 beside 0.00 says how, and no payment of nothing can.
                    let said = [read.get(Some(at)), &one_line(self.cell(row, "method"))]
                        .into_iter()
                        .filter(|part| !part.is_empty())
                        .collect::<Vec<_>>()
                        .join(" ");
                    read.set(at, said);
                }
                let charge = charge.map(|charge| charge.to_string()).unwrap_or_default();
                set(read, place("fee").or(place("amount")), charge);
                set(read, place("settled"), if settled { "yes".to_string() } else { String::new() });
                paid
            }),
        };
        paid.unwrap_or_else(|doubt| {
            read.doubts.push(doubt);
            Vec::new()
        })
    }

    fn service(&self, row: &SheetRow) -> Result<Option<String>, Doubt> {
        let services = self.known.services;
        self.named(
            row,
            ["service_number", "service"],
            services,
            |name| together::find(services, &name).unwrap_or(Err(Doubt::UnknownService { name })),
            |name, count| Doubt::SeveralServices { name, count },
        )
    }

    fn product(&self, row: &SheetRow) -> Result<Option<String>, Doubt> {
        let found = self.named(
            row,
            ["product_number", "product"],
            self.known.products,
            |name| Err(Doubt::UnknownProduct { name }),
            |name, count| Doubt::SeveralProducts { name, count },
        )?;
        found.map(Some).ok_or(Doubt::NameMissing)
    }

    /// A record of a list, by the number's column or the name's.
    fn named(
        &self,
        row: &SheetRow,
        fields: [&str; 2],
        menu: &Menu,
        unknown: impl Fn(String) -> Result<String, Doubt>,
        several: impl Fn(String, usize) -> Doubt,
    ) -> Result<Option<String>, Doubt> {
        either(fields.map(|field| self.cell(row, field)), |text| {
            let name = one_line(text);
            match menu.find(&name) {
                Match::One(id) => Ok(Some(id)),
                Match::None => unknown(name.into_owned()).map(Some),
                Match::Several(count) => Err(several(name.into_owned(), count)),
            }
        })
    }

    /// Who did it; several in one cell share equally.
    fn staff(&self, row: &SheetRow) -> Result<(String, Shares), Doubt> {
        let mut cells = ["staff_number", "staff"].map(|field| self.cell(row, field));
        if cells.iter().all(|cell| cell.is_empty()) {
            cells[1] = self.tab_staff;
        }
        match either(cells, |text| self.known.staff.find(text)) {
            Ok(found) => Ok((found.unwrap_or_default(), Shares::default())),
            Err(doubt) => {
                let shares = self.shares(row, "staff").ok().flatten().map(|text| Shares::stored(&text));
                let shares = shares.filter(|shares| shares.0.len() > 1).ok_or(doubt)?;
                Ok((shares.first().unwrap_or_default().to_string(), shares))
            }
        }
    }

    /// Shares of members of the staff, as they are stored.
    fn shares(&self, row: &SheetRow, field: &str) -> Result<Option<String>, Doubt> {
        let text = one_line(self.cell(row, field)).replace(['/', '&', '+', '\\'], ",");
        if words::nobody(&text) {
            return Ok(None);
        }
        let unknown = || Doubt::UnknownStaff { name: text.clone() };
        let mut shares =
            Shares::typed(&text).filter(|s| s.total() == crate::domain::shares::WHOLE).ok_or_else(unknown)?;
        for (name, _) in &mut shares.0 {
            *name = self.known.staff.find(name)?.ok_or_else(unknown)?;
        }
        Ok(Some(shares.to_string()))
    }

    /// The visit or sale that a payment names by its number.
    fn bill(&self, row: &SheetRow) -> Result<Option<String>, Doubt> {
        let number = self.cell(row, "for");
        if number.is_empty() {
            return Ok(None);
        }
        match self.known.bills.get(number).map(Vec::as_slice) {
            Some([one]) => Ok(Some(one.clone())),
            Some(several) => Err(Doubt::SeveralBills { number: number.to_string(), count: several.len() }),
            None => Err(Doubt::UnknownBill { number: number.to_string() }),
        }
    }
}

fn set(read: &mut IncomingRow, place: Option<usize>, value: String) {
    if let Some(at) = place {
        read.set(at, value);
    }
}

/// A whole number that people write with a unit: `2`, `2瓶`, `3 盒`.
fn count(cell: &str) -> Result<Option<u32>, Doubt> {
    let text = cell.trim().trim_end_matches(['瓶', '盒', '支', '件', '套', '个', '片', '份', ' ']);
    match text.strip_suffix(".0").or(text.strip_suffix(".00")).unwrap_or(text) {
        "" => Ok(None),
        text => amounts::count(text).map_err(|_| Doubt::NotACount { text: cell.to_string() }),
    }
}
