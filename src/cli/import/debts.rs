//! What sheets of debts bring: what clients owed in the old system.

use super::Importing;
use super::brought::{self, Brought};
use super::register::{self, hash};
use crate::cli::till::load::{Choice, sound};
use crate::domain::day::Moment;
use crate::domain::doubt::Doubt;
use crate::domain::id::IdMaker;
use crate::domain::money::Money;
use crate::domain::problem::Problems;
use crate::domain::record::payment::Payment;
use crate::domain::schema;
use crate::import::debts;
use crate::import::debts_twice::{self, Owed};
use crate::import::decide::{self, Before};
use crate::import::incoming::{Incoming, IncomingRow, Standing};
use crate::import::kind::Kind;
use crate::import::memory::Memory;
use crate::import::mended;
use crate::import::reconcile;
use crate::store::directory::Store;
use crate::store::query;
use foldhash::{HashMap, HashSet};

pub fn bring(importing: &Importing, store: &Store, ids: &mut IdMaker) -> Result<Brought, Problems> {
    let kind = Kind::Debts;
    let (clients, _) = register::clients(store)?;
    let mut standing = Standing::default();
    register::standing(store, "debts.csv", kind.table(), &mut standing)?;
    let cell = |id: &str, column: &str| standing.get(id).and_then(|cells| cells.get(column)).cloned();
    let memory = register::memory(store, kind.word())?;
    // Who owed something in an earlier list: nothing in a later one is news.
    let owed: HashSet<String> = memory.keys().filter_map(|(_, id)| cell(id, "client")).collect();
    let mut incoming = Incoming::default();
    for (index, source) in importing.sources.iter().enumerate() {
        let owes = |client: &str| owed.contains(client);
        let from = (&source.sheet, index);
        debts::read(from, &source.layout, &clients, &owes, importing.today, &mut incoming);
    }
    debts::give_keys(&mut incoming, hash);
    let is_known = |row: &IncomingRow| memory.get(&row.key).is_some();
    let is_new = |key: &str| memory.get(key).is_none();
    let before = match incoming.rows.iter().any(|row| row.doubts.is_empty() && is_new(&row.key)) {
        true => brought_before(store)?,
        false => HashMap::default(),
    };
    let owed_already = debts_twice::settle(&mut incoming, &before, is_new);
    debts::give_days(&mut incoming, importing.today, is_known);
    let joined = decide::join(kind, &mut incoming, false);
    let settled = mended::settled(&brought::given(importing), &memory, hash);
    paid_here(store, &mut incoming, &standing, &memory)?;
    let [number, client] = ["number", "client"].map(|name| incoming.column(name));
    let find = |row: &IncomingRow| Ok(known(row.get(number), row.get(client), &standing));
    let files = HashMap::default();
    let before = Before { standing: &standing, files: &files, memory: &memory, settled: &settled, hash };
    let mut decision = decide::decide(kind, &incoming, &joined, &before, &find, ids);
    brought::remember_doubts(importing, &incoming, &mut decision, &memory);
    let edits = std::mem::take(&mut decision.edits);
    let names = brought::names_of(&incoming, &[&clients.names_by_id]);
    let called =
        |(id, amount): (String, Money)| (clients.names_by_id.get(&id).cloned().unwrap_or(id), amount);
    let owed_already = owed_already.into_iter().map(called).collect();
    let brought = brought::decided(decision, incoming, kind.table());
    Ok(Brought { edits, names, owed_already, ..brought })
}

/// What clients owe for visits, sales and cards that sheets of the old system brought.
fn brought_before(store: &Store) -> Result<HashMap<String, Vec<Owed>>, Problems> {
    let whole = Choice::default();
    let mut owed: HashMap<String, Vec<(String, Owed)>> = HashMap::default();
    let mut at_once: HashMap<String, Money> = HashMap::default();
    let accounts = whole.accounts(store)?;
    let moments: HashMap<&str, Moment> =
        accounts.iter().map(|account| (account.item.id.as_str(), account.item.at)).collect();
    for payment in whole.payments(store)? {
        if moments.get(payment.what.as_str()) == Some(&payment.at) {
            let sum = at_once.entry(payment.what).or_default();
            *sum = sum.plus(payment.amount).unwrap_or(*sum);
        }
    }
    for account in accounts.iter().filter(|account| !account.item.settled) {
        let id = &account.item.id;
        let then = account.charge.minus(at_once.get(id).copied().unwrap_or_default()).unwrap_or_default();
        let one = Owed { then, now: account.owed() };
        if one.then > Money::NONE || one.now > Money::NONE {
            owed.entry(account.item.client.clone()).or_default().push((id.clone(), one));
        }
    }
    // Of what was owed here the old system's list does not know.
    let mut theirs: HashSet<String> = HashSet::default();
    if !owed.is_empty() {
        for kind in [Kind::Visits, Kind::Sales, Kind::Cards] {
            theirs.extend(register::memory(store, kind.word())?.keys().map(|(_, id)| id.to_string()));
        }
    }
    let of_sheets = |hers: Vec<(String, Owed)>| {
        hers.into_iter().filter(|(id, _)| theirs.contains(id)).map(|(_, owed)| owed).collect()
    };
    Ok(owed.into_iter().map(|(client, hers)| (client, of_sheets(hers))).collect())
}

/// The debt of that number that is hers.
fn known(number: &str, client: &str, standing: &Standing) -> Option<String> {
    let is = |id: &&String, column: &str, text: &str| {
        standing.get(*id).and_then(|cells| cells.get(column)).is_some_and(|cell| cell == text)
    };
    let hers = |id: &&String| is(id, "number", number) && is(id, "client", client);
    standing.keys().find(hers).filter(|_| !number.is_empty()).cloned()
}

/// Puts debts in doubt of which the sheet says something else than before, and of which something was paid here: whether
/// the old system knows of that, nobody can tell.
fn paid_here(
    store: &Store,
    incoming: &mut Incoming,
    standing: &Standing,
    memory: &Memory,
) -> Result<(), Problems> {
    let amount = incoming.column("amount");
    let mut changed: HashMap<String, usize> = HashMap::default();
    for (at, row) in incoming.rows.iter().enumerate().filter(|(_, row)| row.doubts.is_empty()) {
        if let Some(seen) = memory.get(&row.key)
            && !reconcile::says_the_same(row, &incoming.columns, memory, hash)
        {
            changed.insert(seen.record.clone(), at);
        }
    }
    if changed.is_empty() {
        return Ok(());
    }
    let mut problems = Vec::new();
    let is_for_them = |cell: &[u8]| std::str::from_utf8(cell).is_ok_and(|id| changed.contains_key(id));
    let (table, test) = (&schema::PAYMENTS, ("for", &is_for_them as &dyn Fn(&[u8]) -> bool));
    let payments = query::among(store, table, store.months(table)?, test, &mut problems, Payment::read)?;
    sound(problems)?;
    let mut paid: HashMap<String, Money> = HashMap::default();
    for payment in payments {
        let sum = paid.entry(payment.what).or_default();
        *sum = sum.plus(payment.amount).unwrap_or(*sum);
    }
    for (debt, paid) in paid.into_iter().filter(|(_, paid)| *paid > Money::NONE) {
        let owed =
            standing.get(&debt).and_then(|cells| Money::parse(cells.get("amount")?)).unwrap_or_default();
        let Some(row) = changed.get(&debt).and_then(|at| incoming.rows.get_mut(*at)) else { continue };
        let (field, sheet) = ("amount".to_string(), row.get(amount).to_string());
        let here = owed.minus(paid).unwrap_or_default().to_string();
        row.doubts.push(Doubt::BothChanged { field, sheet, here });
    }
    Ok(())
}
