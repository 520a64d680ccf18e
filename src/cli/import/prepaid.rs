//! What sheets of prepaid cards bring: cards with what was left of them in the old system.

use super::Importing;
use super::brought::{self, Brought};
use super::cards_here::{Here, Listed, balances};
use super::missing;
use super::register::{self, hash};
use super::till::void_here;
use crate::domain::change::{Cells, Edit};
use crate::domain::day::Moment;
use crate::domain::id::{IdMaker, Kind as IdKind};
use crate::domain::money::Money;
use crate::domain::problem::Problems;
use crate::domain::record::card::CardKind;
use crate::domain::record::card_use::CardStep;
use crate::domain::schema;
use crate::import::decide::{self, Before, RowFate};
use crate::import::incoming::{Incoming, IncomingRow, Standing};
use crate::import::mended;
use crate::import::people::Clients;
use crate::import::prepaid::{self, CardSheet, FIGURES};
use crate::messages::{Lang, card as words};
use crate::store::directory::Store;
use compact_str::CompactString;
use foldhash::{HashMap, HashSet};
use std::collections::BTreeMap;

pub fn bring(importing: &Importing, store: &Store, ids: &mut IdMaker) -> Result<Brought, Problems> {
    let (clients, _) = register::clients(store)?;
    let mut services = register::menu(store, &schema::SERVICES)?;
    let read = |services: &_| {
        let mut sheet = CardSheet::default();
        for (index, source) in importing.sources.iter().enumerate() {
            let (from, known) = ((&source.sheet, index), (&clients, services));
            prepaid::read(from, &source.layout, known, importing.today, false, &mut sheet);
        }
        prepaid::give_keys(&mut sheet.incoming, hash);
        tell_apart(&mut sheet.incoming, &clients, importing.shop_lang);
        sheet
    };
    let mut sheet = read(&services);
    let (mut edits, made) = missing::add(importing, &sheet.incoming, [("services", &mut services)], ids);
    if !made.is_empty() {
        sheet = read(&services);
    }
    let CardSheet { mut incoming, left, empty, repeated, of_all } = sheet;
    let joined = decide::join(importing.kind, &mut incoming, false);
    let memory = register::memory(store, register::CARD_SHEETS)?;
    let settled = mended::settled(&brought::given(importing), &memory, hash);
    let mut standing = Standing::default();
    register::standing(store, "cards.csv", &schema::CARDS, &mut standing)?;
    // A balance that changed in the old system is told by `card verify`, and never edited in.
    let places: Vec<(usize, &str)> =
        FIGURES.iter().filter_map(|name| Some((incoming.column(name)?, *name))).collect();
    let here = Here::of(&standing, balances(store)?);
    let [number, client, name] = ["number", "client", "name"].map(|name| incoming.column(name));
    let mut met: HashMap<CompactString, String> = HashMap::default();
    let mut taken: HashSet<String> = HashSet::default();
    for (row, left) in incoming.rows.iter_mut().zip(&left) {
        let before = memory.get(&row.key).map(|seen| seen.record.clone());
        let figures = places.iter().map(|(at, _)| row.get(Some(*at)).to_string()).collect();
        let one = Listed { number: row.get(number), client: row.get(client), name: row.get(name), figures };
        // A card is one row's: of two alike in the list the second is another.
        let free = |id: &String| !taken.contains(id);
        let kept = || here.kept(&one, left).filter(free);
        let found = before.clone().or_else(|| here.known(&one)).or_else(kept);
        let Some(cells) = found.as_ref().and_then(|id| standing.get(id)) else { continue };
        for (at, name) in &places {
            row.set(*at, cells.get(*name).cloned().unwrap_or_default());
        }
        taken.extend(found.clone());
        met.extend(found.filter(|_| before.is_none()).map(|id| (row.key.clone(), id)));
    }
    let find = |row: &IncomingRow| Ok(met.get(&row.key).cloned());
    let files = HashMap::default();
    let before = Before { standing: &standing, files: &files, memory: &memory, settled: &settled, hash };
    let mut decision = decide::decide(importing.kind, &incoming, &joined, &before, &find, ids);
    brought::remember_doubts(importing, &incoming, &mut decision, &memory);
    edits.append(&mut decision.edits);
    edits.extend(openings(importing, &decision.fates, &left, &incoming, ids));
    let names = brought::names_of(&incoming, &[&clients.names_by_id, &services.names_by_id]);
    let brought = brought::decided(decision, incoming, importing.kind.table());
    let new = brought.fates.iter().zip(&left).filter(|(fate, _)| matches!(fate, RowFate::New(_)));
    let void_here = void_here(&brought.incoming.void, &memory);
    let resting = new.filter(|(_, left)| left.rests).count();
    let differing = differing(&here.left, &brought.fates, &left);
    Ok(Brought { edits, made, empty, repeated, of_all, differing, resting, void_here, names, ..brought })
}

/// How many of the cards that came in before have another balance here than the list tells.
fn differing(here: &HashMap<String, prepaid::Left>, fates: &[RowFate], left: &[prepaid::Left]) -> usize {
    let differs = |(fate, theirs): &(&RowFate, &prepaid::Left)| match fate {
        RowFate::Unchanged(id) | RowFate::Updated(id, _) => {
            here.get(id).is_some_and(|here| !theirs.is_same(here))
        }
        _ => false,
    };
    fates.iter().zip(left).filter(differs).count()
}

/// Gives cards without a name that of their kind, 储值卡, and takes the member's own number off her cards: it would mean
/// one of them where she is meant.
pub fn tell_apart(incoming: &mut Incoming, clients: &Clients, lang: Lang) {
    let (Some(name), kind) = (incoming.column("name"), incoming.column("kind")) else { return };
    let (number, client) = (incoming.column("number"), incoming.column("client"));
    for row in &mut incoming.rows {
        let is_hers = clients.numbers.only(row.get(number)) == Some(row.get(client));
        if let Some(number) = number.filter(|_| is_hers) {
            row.set(number, String::new());
        }
        if let Some(kind) = CardKind::parse(row.get(kind)).filter(|_| row.get(Some(name)).is_empty()) {
            row.set(name, words::unnamed(kind, lang));
        }
    }
}

/// The balance of each new card, with what was used of it in the old system: what its history tells of
/// up to the moment of the list is within it.
fn openings(
    importing: &Importing,
    fates: &[RowFate],
    left: &[prepaid::Left],
    incoming: &Incoming,
    ids: &mut IdMaker,
) -> Vec<Edit> {
    let columns: Vec<String> =
        ["id", "at", "card", "what", "client", "sessions", "worth", "by", "from", "to"]
            .map(str::to_string)
            .into();
    let columns: std::rc::Rc<[String]> = columns.into();
    let [client, sold, until] = ["client", "sold_at", "until_on"].map(|name| incoming.column(name));
    let mut new: BTreeMap<String, Vec<Cells>> = BTreeMap::new();
    for ((fate, left), row) in fates.iter().zip(left).zip(&incoming.rows) {
        let RowFate::New(card) = fate else { continue };
        // A card that was sold after the day of the list is on it all the same: it begins with its sale.
        let sold = Moment::parse(row.get(sold)).filter(|sold| *sold > importing.as_of);
        let at = sold.unwrap_or(importing.as_of);
        let month = at.day.month();
        let id = ids.make(IdKind::CardUse, Some(month), |_| false);
        let used = left.used.max(0);
        let sessions = if used == 0 { String::new() } else { (-used).to_string() };
        let worth =
            if left.worth == Money::NONE || used == 0 { String::new() } else { (-left.worth).to_string() };
        let (what, at) = (CardStep::Opening.word(), at.to_string());
        let cells = [&id, &at, card, what, row.get(client), &sessions, &worth, importing.by, "", ""];
        let rows = new.entry(schema::CARD_USES.file(month)).or_default();
        rows.push(cells.into_iter().collect());
        if left.rests {
            let id = ids.make(IdKind::CardUse, Some(month), |_| false);
            let (what, until) = (CardStep::Freeze.word(), row.get(until));
            let cells = [&id, &at, card, what, row.get(client), "", "", importing.by, until, until];
            rows.push(cells.into_iter().collect());
        }
    }
    new.into_iter().map(|(file, rows)| Edit::Insert { file, columns: columns.clone(), rows }).collect()
}
