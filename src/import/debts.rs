//! Debts out of a sheet: what clients still owed in the old system, in a list of its own or beside each member.

use super::columns::{Columns, one_line};
use super::incoming::{Incoming, IncomingRow};
use super::keys::{self, Given};
use super::layout::{Layout, data_rows};
use super::people::Clients;
use super::reconcile::Hash;
use super::rows;
use super::values::dates::Dates;
use super::values::money;
use super::whose;
use crate::domain::day::Day;
use crate::domain::doubt::Doubt;
use crate::domain::money::Money;
use crate::domain::sheet::{Sheet, SheetRow};

const COLUMNS: &[&str] = &["number", "on", "client", "amount", "about", "by", "note"];

struct Reading<'a> {
    columns: Columns<'a>,
    clients: &'a Clients,
    days: Dates,
    today: Day,
}

/// Reads a sheet's rows. Where nothing is owed there is no row, unless the client owed something before:
/// `owes` knows those who did.
pub fn read(
    (sheet, index): (&Sheet, usize),
    layout: &Layout,
    clients: &Clients,
    owes: &dyn Fn(&str) -> bool,
    today: Day,
    into: &mut Incoming,
) {
    let rows: Vec<SheetRow> = data_rows(sheet, layout).collect();
    let days = layout.column_of("on").into_iter().flat_map(|i| rows.iter().map(move |row| row.cell(i)));
    let days = Dates::learn(days, today).within(layout.period);
    let reading = Reading { columns: Columns::new(layout), clients, days, today };
    rows::each((index, &rows), &reading.columns, COLUMNS, into, |row, places, read| {
        let client = whose::client(reading.clients, &reading.columns, row);
        let amount = reading.amount(row);
        let nothing = matches!(amount, Ok(None | Some(Money::NONE)));
        if nothing && !client.as_deref().is_ok_and(owes) {
            return None;
        }
        for (field, at) in places {
            match *field {
                "client" => read.take(*at, client.clone().map(Some)),
                "amount" => read.take(*at, amount.clone().map(Option::unwrap_or_default).map(Some)),
                "on" => read.take(*at, reading.on(row)),
                field => read.set(*at, one_line(reading.cell(row, field))),
            }
        }
        Some(())
    });
}

impl Reading<'_> {
    fn cell<'r>(&self, row: &SheetRow<'r>, field: &str) -> &'r str {
        self.columns.cell(row, field).unwrap_or_default()
    }

    /// What is owed; less than nothing is what the shop owes her, in some lists, or what she owes, in others.
    fn amount(&self, row: &SheetRow) -> Result<Option<Money>, Doubt> {
        match money::money(self.cell(row, "amount"))? {
            Some(amount) if amount < Money::NONE => {
                Err(Doubt::AmountNegative { text: self.cell(row, "amount").to_string() })
            }
            amount => Ok(amount),
        }
    }

    fn on(&self, row: &SheetRow) -> Result<Option<Day>, Doubt> {
        let cell = self.cell(row, "on");
        let found = self.days.moment(cell)?.map(|(day, _)| day);
        match found.filter(|day| *day > self.today) {
            Some(_) => Err(Doubt::Ahead { text: cell.to_string() }),
            None => Ok(found),
        }
    }
}

/// Gives each row the key by which it is known again: its number, else whose it is, since when and for what. The sum
/// beside each of a member's cards is one debt.
pub fn give_keys(incoming: &mut Incoming, hash: Hash) {
    let columns = ["number", "client", "on", "about"].map(|name| incoming.column(name));
    let mut given = Given::default();
    for row in &mut incoming.rows {
        let [number, client, on, about] = columns.map(|column| row.get(column));
        let base = match number {
            "" => keys::of_cells(&["debt", client, on, about], hash),
            number => format!("{number}/{client}"),
        };
        let is_all = number.is_empty() && on.is_empty() && about.is_empty();
        row.key = if is_all { base.into() } else { given.next(base) };
    }
}

/// A debt without a day is as of the day on which it first comes in: what came in before keeps its own.
pub fn give_days(incoming: &mut Incoming, today: Day, is_known: impl Fn(&IncomingRow) -> bool) {
    let Some(on) = incoming.column("on") else { return };
    for row in incoming.rows.iter_mut().filter(|row| row.doubts.is_empty()) {
        if row.get(Some(on)).is_empty() && !is_known(row) {
            row.set(on, today.to_string());
        }
    }
}
