//! What sheets of an old system's uses of cards bring: the story of each card, whose balance stays as it
//! came, and what happened since.

use super::Importing;
use super::brought::{self, Brought, History};
use super::missing;
use super::progress::Progress;
use super::register::{self, hash};
use super::till::{Known, bills, standing};
use crate::domain::card::past::{self, Happened, Laid};
use crate::domain::card::using::called;
use crate::domain::card_part::Thing;
use crate::domain::change::{Cells, Edit};
use crate::domain::day::Moment;
use crate::domain::id::{IdMaker, Kind as IdKind};
use crate::domain::money::Money;
use crate::domain::problem::Problems;
use crate::domain::record::card::Card;
use crate::domain::record::card_use::{Amounts, CardStep, CardUse};
use crate::domain::row::Row;
use crate::domain::schema;
use crate::import::card_uses::{self, FIGURES, UseSheet};
use crate::import::decide::{self, Before, RowFate};
use crate::import::incoming::{Incoming, IncomingRow, Standing};
use crate::import::kind::Kind;
use crate::import::memory::Memory;
use crate::import::mended;
use crate::import::people::Menu;
use crate::import::who::{Staff, Taken};
use crate::messages::import as words;
use crate::store::directory::Store;
use crate::store::{cards, query};
use foldhash::HashMap;
use std::collections::BTreeMap;

pub fn bring(
    importing: &Importing,
    store: &Store,
    ids: &mut IdMaker,
    progress: &Progress,
) -> Result<Brought, Problems> {
    let kind = Kind::CardUses;
    let (clients, _) = register::clients(store)?;
    let mut services = register::menu(store, &schema::SERVICES)?;
    let mut staff = register::menu(store, &schema::STAFF)?;
    let (mut bills, mut problems) = (bills(store)?, Vec::new());
    bills.values_mut().for_each(|ids| ids.retain(|id| IdKind::of(id) == Some(IdKind::Visit)));
    let all = cards::all(store, &mut problems)?;
    let uses = cards::all_rows(store, &mut problems)?;
    let things = things(store, &mut problems)?;
    Problems(problems).or_ok()?;
    let taken = Taken::default();
    let read = |services: &Menu, staff: &Menu| {
        let mut sheet = UseSheet::default();
        let known = card_uses::Known {
            clients: &clients,
            services,
            staff: Staff { menu: staff, taken: &taken },
            cards: &all,
            things: &things,
            bills: &bills,
        };
        progress.begin();
        for (index, source) in importing.sources.iter().enumerate() {
            let tick = || progress.tick();
            let from = (&source.sheet, index);
            card_uses::read(from, &source.layout, &known, importing.today, &mut sheet, &tick);
        }
        progress.all_read();
        card_uses::give_keys(&mut sheet, hash);
        sheet
    };
    let mut sheet = read(&services, &staff);
    let menus = [("staff", &mut staff), ("services", &mut services)];
    let (mut edits, made) = missing::add(importing, &sheet.incoming, menus, ids);
    if !made.is_empty() {
        sheet = read(&services, &staff);
    }
    let UseSheet { mut incoming, happened, sales } = sheet;
    let joined = decide::join(kind, &mut incoming, false);
    let memory = register::memory(store, kind.word())?;
    let settled = mended::settled(&brought::given(importing), &memory, hash);
    let (standing, files) = standing(store, kind.table(), "at", &incoming, &memory)?;
    let known = Known::new(&standing, "at", "service");
    let is_new = |index: usize, row: &IncomingRow, incoming: &Incoming| {
        let record = memory.get(&row.key).filter(|seen| standing.contains_key(&seen.record));
        let done = joined.contains_key(&index) || settled.contains_key(&(row.sheet, row.index));
        row.doubts.is_empty() && !done && record.is_none() && known.find(row, incoming).is_none()
    };
    let new: Vec<usize> =
        (0..incoming.rows.len()).filter(|index| is_new(*index, &incoming.rows[*index], &incoming)).collect();
    let mut laying = Laying { importing, cards: &all, uses: &uses, laid: HashMap::default() };
    laying.lay(&new, &happened, &mut incoming);
    keep_figures(&mut incoming, &memory, &standing);
    let find = |row: &IncomingRow| Ok(known.find(row, &incoming));
    let before = Before { standing: &standing, files: &files, memory: &memory, settled: &settled, hash };
    let mut decision = decide::decide(kind, &incoming, &joined, &before, &find, ids);
    brought::remember_doubts(importing, &incoming, &mut decision, &memory);
    let (put_back, history) = laying.put_back(&decision.fates, &incoming, (sales, &clients.names_by_id), ids);
    edits.extend(put_back);
    edits.append(&mut decision.edits);
    let cards: HashMap<String, String> = all.iter().map(|card| (card.id.clone(), called(card))).collect();
    let menus = [&clients.names_by_id, &services.names_by_id, &staff.names_by_id, &cards];
    let names = brought::names_of(&incoming, &menus);
    let brought = brought::decided(decision, incoming, kind.table());
    let taken = taken.into_inner().unwrap_or_default();
    Ok(Brought { edits, made, taken, history, names, ..brought })
}

/// Every service as a card may be good for it.
fn things(
    store: &Store,
    problems: &mut Vec<crate::domain::problem::Problem>,
) -> Result<HashMap<String, Thing>, Problems> {
    let mut things = HashMap::default();
    query::each(store, "services.csv", &schema::SERVICES, problems, |row, _| {
        let text = |column: &str| row.get(column).trim().to_string();
        let thing = Thing { id: text("id"), name: text("name"), group: text("category"), is_product: false };
        things.insert(thing.id.clone(), thing);
    })?;
    Ok(things)
}

/// Of a row that is known its figures stay as they stand: a balance is never edited.
fn keep_figures(incoming: &mut Incoming, memory: &Memory, standing: &Standing) {
    let places: Vec<(usize, &str)> =
        FIGURES.iter().filter_map(|name| Some((incoming.column(name)?, *name))).collect();
    for row in &mut incoming.rows {
        let known = memory.get(&row.key).and_then(|seen| standing.get(&seen.record));
        let Some(cells) = known else { continue };
        for (at, name) in &places {
            row.set(*at, cells.get(*name).cloned().unwrap_or_default());
        }
    }
}

/// New rows, laid on their cards.
struct Laying<'a> {
    importing: &'a Importing<'a>,
    cards: &'a [Card],
    uses: &'a [CardUse],
    laid: HashMap<usize, Laid>,
}

impl<'a> Laying<'a> {
    fn rows_of(&self, card: &str) -> Vec<&'a CardUse> {
        self.uses.iter().filter(|row| row.card == card).collect()
    }

    fn lay(&mut self, new: &[usize], happened: &[Option<Happened>], incoming: &mut Incoming) {
        let column = incoming.column("card");
        let mut by_card: BTreeMap<String, Vec<(usize, &Happened)>> = BTreeMap::new();
        for index in new {
            let (Some(row), Some(Some(happened))) = (incoming.rows.get(*index), happened.get(*index)) else {
                continue;
            };
            by_card.entry(row.get(column).to_string()).or_default().push((*index, happened));
        }
        let mut own: HashMap<&str, Vec<&CardUse>> = HashMap::default();
        for row in self.uses.iter().filter(|row| by_card.contains_key(&row.card)) {
            own.entry(row.card.as_str()).or_default().push(row);
        }
        let none = Vec::new();
        for card in self.cards {
            let Some(rows) = by_card.get_mut(&card.id) else { continue };
            rows.sort_by_key(|(_, happened)| happened.at);
            let (indexes, happened): (Vec<usize>, Vec<Happened>) =
                rows.iter().map(|(index, happened)| (*index, (*happened).clone())).unzip();
            let uses = own.get(card.id.as_str()).unwrap_or(&none);
            let laid = past::lay(card, uses, &happened, self.importing.card);
            for (index, laid) in indexes.into_iter().zip(laid) {
                match laid {
                    Ok(laid) => {
                        written(&laid, index, incoming);
                        self.laid.insert(index, laid);
                    }
                    Err(doubt) => incoming.rows[index].doubts.push(doubt),
                }
            }
        }
    }

    /// Rows that put back what lies within the balances, and what is said of it all.
    fn put_back(
        &self,
        fates: &[RowFate],
        incoming: &Incoming,
        (sales, names): (usize, &HashMap<String, String>),
        ids: &mut IdMaker,
    ) -> (Vec<Edit>, History) {
        let (card, at) = (incoming.column("card"), incoming.column("at"));
        let mut history = History { sales, ..History::default() };
        let mut by_card: BTreeMap<&str, Vec<(Moment, &Laid)>> = BTreeMap::new();
        for (index, laid) in &self.laid {
            let (Some(RowFate::New(_)), Some(row)) = (fates.get(*index), incoming.rows.get(*index)) else {
                continue;
            };
            match (laid.covered, Moment::parse(row.get(at))) {
                (true, Some(at)) => {
                    history.within += 1;
                    by_card.entry(row.get(card)).or_default().push((at, laid));
                }
                _ => history.since += 1,
            }
        }
        let mut rows: Vec<(Moment, &Card, String, Amounts)> = Vec::new();
        for (id, laid) in by_card {
            let Some(card) = self.cards.iter().find(|card| card.id == id) else { continue };
            let own = self.rows_of(id);
            let opened = past::opened(card, &own);
            let untold = past::untold(card, &own).0;
            let first = laid.iter().map(|(at, _)| at.day).min().unwrap_or(self.importing.today);
            let first = card.sold_at.map_or(first, |sold| sold.day.min(first));
            let (mut early, mut late): (BTreeMap<&str, Amounts>, BTreeMap<&str, Amounts>) =
                Default::default();
            for (_, laid) in &laid {
                add(early.entry(&laid.part).or_default(), laid.before);
                add(late.entry(&laid.part).or_default(), laid.at_opening);
            }
            let told: i64 = late.values().map(|amounts| amounts.sessions).sum();
            let beyond: i64 = early.values().map(|amounts| amounts.sessions).sum();
            if untold > 0 && (beyond != 0 || told != untold) {
                let name = if card.number.is_empty() { called(card) } else { card.number.clone() };
                let whose = names.get(&card.client).map(|whose| format!("{whose} ")).unwrap_or_default();
                let name = whose + &name;
                history.differ.push((name, told.saturating_add(beyond), untold));
            }
            let opening = opened.unwrap_or(self.importing.now);
            if own.iter().all(|row| row.what != CardStep::Opening) {
                // From now on it is known as of when the balance was.
                rows.push((opening, card, String::new(), Amounts::default()));
            }
            let put = |(at, all): (Moment, BTreeMap<&str, Amounts>)| {
                let some = all.into_iter().filter(|(_, amounts)| *amounts != Amounts::default());
                some.map(|(part, amounts)| (at, card, part.to_string(), amounts)).collect::<Vec<_>>()
            };
            rows.extend([(first.at(0), early), (opening, late)].into_iter().flat_map(put));
        }
        history.differ.sort();
        (self.edits(rows, ids), history)
    }

    fn edits(&self, rows: Vec<(Moment, &Card, String, Amounts)>, ids: &mut IdMaker) -> Vec<Edit> {
        const COLUMNS: [&str; 12] = [
            "id",
            "at",
            "card",
            "what",
            "client",
            "part",
            "sessions",
            "bonus_sessions",
            "value",
            "bonus_value",
            "worth",
            "by",
        ];
        let columns: Vec<String> = COLUMNS.iter().chain(&["note"]).map(|column| column.to_string()).collect();
        let columns: std::rc::Rc<[String]> = columns.into();
        let mut files: BTreeMap<String, Vec<Cells>> = BTreeMap::new();
        for (at, card, part, amounts) in rows {
            let month = at.day.month();
            let id = ids.make(IdKind::CardUse, Some(month), |_| false);
            let what = CardStep::Opening.word();
            let note = words::put_back(self.importing.lang);
            let cells = [
                [id, at.to_string(), card.id.clone(), what.to_string(), card.client.clone(), part].to_vec(),
                figures(&amounts).to_vec(),
                [self.importing.by.to_string(), note.to_string()].to_vec(),
            ]
            .concat();
            files.entry(schema::CARD_USES.file(month)).or_default().push(cells.iter().collect());
        }
        let edit = |(file, rows)| Edit::Insert { file, columns: columns.clone(), rows };
        files.into_iter().map(edit).collect()
    }
}

/// The figures of a row as its cells, in the order of the table; nothing is blank.
fn figures(amounts: &Amounts) -> [String; 5] {
    let count = |count: i64| if count == 0 { String::new() } else { count.to_string() };
    let money = |amount: Money| if amount == Money::NONE { String::new() } else { amount.to_string() };
    [
        count(amounts.sessions),
        count(amounts.bonus_sessions),
        money(amounts.value),
        money(amounts.bonus_value),
        money(amounts.worth),
    ]
}

fn written(laid: &Laid, index: usize, incoming: &mut Incoming) {
    let cells = [vec![laid.part.clone()], figures(&laid.amounts).to_vec()].concat();
    for (name, cell) in FIGURES.iter().zip(cells) {
        if let (Some(at), Some(row)) = (incoming.column(name), incoming.rows.get_mut(index)) {
            row.set(at, cell);
        }
    }
}

fn add(sum: &mut Amounts, more: Amounts) {
    let plus = |a: Money, b: Money| Money(a.0.saturating_add(b.0));
    *sum = Amounts {
        sessions: sum.sessions.saturating_add(more.sessions),
        bonus_sessions: sum.bonus_sessions.saturating_add(more.bonus_sessions),
        value: plus(sum.value, more.value),
        bonus_value: plus(sum.bonus_value, more.bonus_value),
        worth: plus(sum.worth, more.worth),
    };
}
