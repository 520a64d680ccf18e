//! The payments of the visits and sales of a sheet: those of new ones, and what becomes of the others when the sheet
//! was corrected.

use super::Importing;
use super::register::hash;
use crate::domain::change::{Cells, Edit};
use crate::domain::day::Month;
use crate::domain::doubt::Doubt;
use crate::domain::id::{IdMaker, Kind as IdKind};
use crate::domain::money::Money;
use crate::domain::problem::Problems;
use crate::domain::row::Row;
use crate::domain::rule::till::TillRules;
use crate::domain::schema;
use crate::domain::till::paying::Tender;
use crate::import::decide::{self, CellChange, RowFate};
use crate::import::incoming::{Incoming, PAID, Standing};
use crate::import::memory::Memory;
use crate::import::reconcile::says_the_same;
use crate::import::till::told;
use crate::messages::Lang;
use crate::store::directory::Store;
use crate::store::query;
use foldhash::{HashMap, HashSet};
use std::collections::BTreeMap;
use std::rc::Rc;

/// A payment as it stands.
struct Payment {
    id: String,
    file: String,
    cells: HashMap<String, String>,
}

impl Payment {
    fn text(&self, column: &str) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    fn amount(&self) -> Money {
        Money::parse(self.text("amount")).unwrap_or_default()
    }
}

/// The payments of the records about which a sheet says something else than last time.
#[derive(Default)]
pub struct Paid(HashMap<String, Vec<Payment>>);

impl Paid {
    /// Reads them, and writes into each record how it was paid.
    pub fn load(
        store: &Store,
        incoming: &Incoming,
        memory: &Memory,
        standing: &mut Standing,
    ) -> Result<Paid, Problems> {
        let news = |key: &str| memory.get(key).map(|seen| seen.record.clone());
        let rows = incoming.rows.iter().filter(|row| row.doubts.is_empty());
        let rows = rows.filter(|row| !says_the_same(row, &incoming.columns, memory, hash));
        let wanted: HashSet<String> =
            rows.filter_map(|row| news(&row.key)).filter(|record| standing.contains_key(record)).collect();
        let month = |record: &String| standing.get(record)?.get("at")?.get(..7).and_then(Month::parse);
        let Some(first) = wanted.iter().filter_map(month).min() else { return Ok(Paid::default()) };
        let (mut paid, mut problems) = (Paid::default(), Vec::new());
        for month in store.months(&schema::PAYMENTS)?.into_iter().filter(|month| *month >= first) {
            let file = schema::PAYMENTS.file(month);
            query::each(store, &file, &schema::PAYMENTS, &mut problems, |row, _| {
                let what = row.get("for");
                if !wanted.contains(&*what) {
                    return;
                }
                let names = row.heading.names.iter().enumerate();
                let cells = names.map(|(at, name)| (name.clone(), row.text(at).into_owned())).collect();
                let one = Payment { id: row.get("id").into_owned(), file: file.clone(), cells };
                paid.0.entry(what.into_owned()).or_default().push(one);
            })?;
        }
        Problems(problems).or_ok()?;
        for record in wanted {
            let payments = paid.0.get(&record).map_or(&[][..], Vec::as_slice);
            let Some(cells) = standing.get_mut(&record) else { continue };
            let untold = payments.is_empty() && cells.get("settled").is_some_and(|settled| settled == "yes");
            if !untold {
                let text = told::text(payments.iter().map(|one| (one.text("method"), one.amount())));
                cells.insert(PAID.to_string(), text);
            }
        }
        Ok(paid)
    }

    /// What becomes of the payments: those of new rows come in, those of a changed one follow it.
    pub fn edits(
        &self,
        importing: &Importing,
        (incoming, fates): (&Incoming, &[RowFate]),
        paid: &[(usize, Vec<Tender>)],
        changes: &[CellChange],
        ids: &mut IdMaker,
    ) -> Vec<Edit> {
        let [at, client] = ["at", "client"].map(|name| incoming.column(name));
        let mut entering = Entering { ids, by: importing.by, rows: BTreeMap::new() };
        for (index, tenders) in paid {
            if let (Some(RowFate::New(id)), Some(row)) = (fates.get(*index), incoming.rows.get(*index)) {
                let bill = Bill { id, at: row.get(at), client: row.get(client) };
                for tender in tenders {
                    entering.payment(&bill, tender, "");
                }
            }
        }
        let mut edits = Vec::new();
        let mut changed: BTreeMap<usize, Vec<&CellChange>> = BTreeMap::new();
        for change in changes.iter().filter(|change| [PAID, "at", "client"].contains(&change.column.as_str()))
        {
            changed.entry(change.row).or_default().push(change);
        }
        for (index, changes) in changed {
            if let (Some(RowFate::Updated(id, _)), Some(row)) = (fates.get(index), incoming.rows.get(index)) {
                let bill = Bill { id, at: row.get(at), client: row.get(client) };
                edits.extend(self.follow(&bill, &changes, &mut entering));
            }
        }
        edits.extend(entering.edits());
        edits
    }

    /// The payments of a bill that has changed, so that they say what it says.
    fn follow(&self, bill: &Bill, changes: &[&CellChange], entering: &mut Entering) -> Vec<Edit> {
        let here = self.0.get(bill.id).map_or(&[][..], Vec::as_slice);
        let change = |column: &str| changes.iter().find(|change| change.column == column);
        let mut news: Vec<Vec<(String, String)>> = vec![Vec::new(); here.len()];
        for (one, news) in here.iter().zip(&mut news) {
            if change("client").is_some() {
                news.push(("client".to_string(), bill.client.to_string()));
            }
            // What was paid later stays on its day.
            if change("at").is_some_and(|at| at.from == one.text("at")) {
                news.push(("at".to_string(), bill.at.to_string()));
            }
        }
        if let Some(change) = change(PAID) {
            let wanted = told::tenders(&change.to);
            if here.iter().any(|one| !one.text("reverses").is_empty()) {
                // A hand was at work: only the difference comes in.
                let sums = wanted.iter().map(|tender| (tender.method.as_str(), tender.amount));
                let stood = here.iter().map(|one| (one.text("method"), -one.amount()));
                for tender in told::tenders(&told::text(sums.chain(stood))) {
                    entering.payment(bill, &tender, "");
                }
            } else {
                replace(here, wanted, &mut news, bill, entering);
            }
        }
        let edits = here.iter().zip(news).flat_map(|(one, cells)| {
            decide::update(&schema::PAYMENTS, &one.file, (&one.id, &one.cells), cells)
        });
        edits.collect()
    }
}

/// How something was paid, in words: 现金 100.00，微信 98.00.
pub fn spoken(text: &str, till: &TillRules, lang: Lang) -> String {
    if text == told::NOTHING {
        return lang.pick("没有收款", "nothing").to_string();
    }
    let name = |method: &str| till.method(method).map_or(method.to_string(), |method| method.name.clone());
    let parts = told::tenders(text).into_iter();
    let parts: Vec<String> =
        parts.map(|tender| format!("{} {}", name(&tender.method), tender.amount)).collect();
    parts.join(lang.pick("，", ", "))
}

/// Puts how a row was paid into words, where it is in doubt.
pub fn speak(fates: &mut [RowFate], till: &TillRules, lang: Lang) {
    let doubts = fates.iter_mut().filter_map(|fate| match fate {
        RowFate::Rejected(doubts) => Some(doubts),
        _ => None,
    });
    for doubt in doubts.flatten() {
        if let Doubt::BothChanged { field, sheet, here } = doubt
            && field == PAID
        {
            *sheet = spoken(sheet, till, lang);
            *here = spoken(here, till, lang);
        }
    }
}

/// Lays what was paid on the payments that stand: first on those of its method. What is too much is taken back by a
/// row of its own, what is missing comes in.
fn replace(
    here: &[Payment],
    mut wanted: Vec<Tender>,
    news: &mut [Vec<(String, String)>],
    bill: &Bill,
    entering: &mut Entering,
) {
    let mut left = Vec::new();
    for (one, news) in here.iter().zip(news.iter_mut()) {
        match wanted.iter().position(|tender| tender.method == one.text("method")) {
            Some(at) => set(one, &wanted.remove(at), news),
            None => left.push((one, news)),
        }
    }
    let mut wanted = wanted.into_iter();
    for (one, news) in left {
        match wanted.next() {
            Some(tender) => set(one, &tender, news),
            None => {
                let back = Tender { method: one.text("method").to_string(), amount: -one.amount() };
                entering.payment(bill, &back, &one.id);
            }
        }
    }
    for tender in wanted {
        entering.payment(bill, &tender, "");
    }
}

fn set(one: &Payment, tender: &Tender, news: &mut Vec<(String, String)>) {
    for (column, value) in [("method", tender.method.clone()), ("amount", tender.amount.to_string())] {
        if one.text(column) != value {
            news.push((column.to_string(), value));
        }
    }
}

/// The visit or sale that is paid.
struct Bill<'a> {
    id: &'a str,
    at: &'a str,
    client: &'a str,
}

/// New payments, by their month.
struct Entering<'a, 'b> {
    ids: &'b mut IdMaker,
    by: &'a str,
    rows: BTreeMap<Month, Vec<Cells>>,
}

impl Entering<'_, '_> {
    fn payment(&mut self, bill: &Bill, tender: &Tender, reverses: &str) {
        let Some(month) = bill.at.get(..7).and_then(Month::parse) else { return };
        let own = self.ids.make(IdKind::Payment, Some(month), |_| false);
        let amount = tender.amount.to_string();
        let cells = [own.as_str(), bill.at, bill.client, bill.id, &tender.method, &amount, reverses, self.by];
        self.rows.entry(month).or_default().push(cells.into_iter().collect());
    }

    fn edits(self) -> Vec<Edit> {
        let columns = ["id", "at", "client", "for", "method", "amount", "reverses", "by"];
        let columns: Rc<[String]> = columns.map(str::to_string).into_iter().collect();
        let edit = |(month, rows)| {
            let (file, columns) = (schema::PAYMENTS.file(month), columns.clone());
            Edit::Insert { file, columns, rows }
        };
        self.rows.into_iter().map(edit).collect()
    }
}
