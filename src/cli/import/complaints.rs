//! What a list of complaints brings.

use super::Importing;
use super::brought::{self, Brought};
use super::missing;
use super::progress::Progress;
use super::register::{self, hash};
use super::till::{Known, bills, standing};
use crate::domain::id::IdMaker;
use crate::domain::problem::Problems;
use crate::domain::schema;
use crate::import::complaints;
use crate::import::decide::{self, Before};
use crate::import::incoming::{Incoming, IncomingRow};
use crate::import::kind::Kind;
use crate::import::mended;
use crate::import::people::Menu;
use crate::import::reconcile::says_the_same;
use crate::import::who::{Staff, Taken};
use crate::store::directory::Store;

pub fn bring(
    importing: &Importing,
    store: &Store,
    ids: &mut IdMaker,
    progress: &Progress,
) -> Result<Brought, Problems> {
    let kind = Kind::Complaints;
    let (clients, _) = register::clients(store)?;
    let mut services = register::menu(store, &schema::SERVICES)?;
    let mut products = register::menu(store, &schema::PRODUCTS)?;
    let mut staff = register::menu(store, &schema::STAFF)?;
    let bills = bills(store)?;
    let taken = Taken::default();
    let read = |staff: &Menu| {
        let mut incoming = Incoming::default();
        let rules = importing.complaint;
        let known = complaints::Known {
            clients: &clients,
            staff: Staff { menu: staff, taken: &taken },
            bills: &bills,
            rules,
        };
        progress.begin();
        for (index, source) in importing.sources.iter().enumerate() {
            let (sheet, layout) = (&source.sheet, &source.layout);
            let tick = || progress.tick();
            complaints::read(sheet, index, layout, &known, importing.today, &mut incoming, &tick);
        }
        progress.all_read();
        complaints::give_keys(&mut incoming, hash);
        incoming
    };
    let mut incoming = read(&staff);
    let menus = [("staff", &mut staff), ("services", &mut services), ("products", &mut products)];
    let (mut edits, made) = missing::add(importing, &incoming, menus, ids);
    if !made.is_empty() {
        incoming = read(&staff);
    }
    let joined = decide::join(kind, &mut incoming, false);
    let memory = register::memory(store, kind.word())?;
    let settled = mended::settled(&brought::given(importing), &memory, hash);
    let (standing, files) = standing(store, kind.table(), "opened_at", &incoming, &memory)?;
    let columns = incoming.columns.clone();
    // What says no more than last time changes nothing.
    let is_settled = |row: &IncomingRow| {
        let record = memory.get(&row.key).and_then(|seen| standing.get(&seen.record));
        let says = |at: &str| record.is_some_and(|cells| cells.get(at).is_some_and(|at| !at.is_empty()));
        says_the_same(row, &columns, &memory, hash) || says("resolved_at") || says("closed_at")
    };
    let ended = complaints::close(&mut incoming, importing.now, is_settled);
    let known = Known::new(&standing, "opened_at", "client");
    let find = |row: &IncomingRow| Ok(known.find(row, &incoming));
    let before = Before { standing: &standing, files: &files, memory: &memory, settled: &settled, hash };
    let mut decision = decide::decide(kind, &incoming, &joined, &before, &find, ids);
    brought::remember_doubts(importing, &incoming, &mut decision, &memory);
    edits.append(&mut decision.edits);
    let brought = brought::decided(decision, incoming, kind.table());
    let taken = taken.into_inner().unwrap_or_default();
    Ok(Brought { edits, made, taken, ended, ..brought })
}
