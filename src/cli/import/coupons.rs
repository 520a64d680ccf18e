//! What sheets of coupons bring: what clients hold, and what they have used in the old system.

use super::Importing;
use super::brought::{self, Brought};
use super::missing;
use super::register::{self, hash};
use crate::domain::id::IdMaker;
use crate::domain::problem::Problems;
use crate::domain::schema;
use crate::import::coupons::{self, CouponSheet};
use crate::import::decide::{self, Before};
use crate::import::incoming::{IncomingRow, Standing};
use crate::import::kind::Kind;
use crate::import::mended;
use crate::store::directory::Store;
use foldhash::HashMap;

pub fn bring(importing: &Importing, store: &Store, ids: &mut IdMaker) -> Result<Brought, Problems> {
    let kind = Kind::Coupons;
    let (clients, _) = register::clients(store)?;
    let mut services = register::menu(store, &schema::SERVICES)?;
    let read = |services: &_| {
        let mut sheet = CouponSheet::default();
        for (index, source) in importing.sources.iter().enumerate() {
            let known = (&clients, services, importing.coupon);
            coupons::read(&source.sheet, index, &source.layout, known, importing.today, &mut sheet);
        }
        coupons::give_keys(&mut sheet.incoming, hash);
        sheet
    };
    let mut sheet = read(&services);
    let (mut edits, made) = missing::add(importing, &sheet.incoming, [("services", &mut services)], ids);
    if !made.is_empty() {
        sheet = read(&services);
    }
    let CouponSheet { mut incoming, made_up } = sheet;
    let joined = decide::join(kind, &mut incoming, false);
    let memory = register::memory(store, kind.word())?;
    let settled = mended::settled(&brought::given(importing), &memory, hash);
    let mut standing = Standing::default();
    register::standing(store, "coupons.csv", &schema::COUPONS, &mut standing)?;
    for (row, column) in made_up {
        let (name, Some(row)) = (incoming.columns[column].clone(), incoming.rows.get_mut(row)) else {
            continue;
        };
        if let Some(cells) = memory.get(&row.key).and_then(|seen| standing.get(&seen.record)) {
            row.set(column, cells.get(&name).cloned().unwrap_or_default());
        }
    }
    let [number, client] = ["number", "client"].map(|name| incoming.column(name));
    let find = |row: &IncomingRow| Ok(known(row.get(number), row.get(client), &standing));
    let files = HashMap::default();
    let before = Before { standing: &standing, files: &files, memory: &memory, settled: &settled, hash };
    let mut decision = decide::decide(kind, &incoming, &joined, &before, &find, ids);
    brought::remember_doubts(importing, &incoming, &mut decision, &memory);
    edits.append(&mut decision.edits);
    let names = brought::names_of(&incoming, &[&clients.names_by_id, &services.names_by_id]);
    let brought = brought::decided(decision, incoming, kind.table());
    Ok(Brought { edits, made, names, ..brought })
}

/// The coupon of that number that is hers, where there is one alone.
fn known(number: &str, client: &str, standing: &Standing) -> Option<String> {
    let is = |cells: &std::collections::HashMap<String, String, _>, column: &str, text: &str| {
        cells.get(column).is_some_and(|cell| cell == text)
    };
    let mut found = standing.iter().filter(|(_, cells)| {
        !number.is_empty() && is(cells, "number", number) && is(cells, "client", client)
    });
    let first = found.next().map(|(id, _)| id.clone());
    first.filter(|_| found.next().is_none())
}
