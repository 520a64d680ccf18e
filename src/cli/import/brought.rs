//! What the sheets of an import bring, decided against the register.

use super::Importing;
use super::cards;
use super::missing::{self, Made};
use super::prices;
use super::progress::Progress;
use super::register::{self, hash};
use super::sheets::Source;
use crate::domain::change::Edit;
use crate::domain::day::{Day, Month};
use crate::domain::id::{IdMaker, month_of};
use crate::domain::money::Money;
use crate::domain::problem::Problems;
use crate::domain::schema::{self, Table};
use crate::import::clients::{self, ClientSheet};
use crate::import::columns::REASONS;
use crate::import::decide::{self, Before, CellChange, Decision, RowFate};
use crate::import::incoming::{Incoming, IncomingRow, PAID, Standing};
use crate::import::kind::Kind;
use crate::import::memory::Memory;
use crate::import::mended::Given;
use crate::import::people::{Clients, Match, Menu};
use crate::import::points_twice::Twice;
use crate::import::who::{Staff, Taken};
use crate::import::{self, bookings, mended, menu, reconcile};
use crate::store::directory::Store;
use foldhash::{HashMap, HashSet};
use std::collections::{BTreeMap, BTreeSet};

/// Where a referrer stays who is not found in the register.
const REFERRER: &str = "referrer_name";

/// How many rows came to what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub new: usize,
    pub updated: usize,
    pub unchanged: usize,
    pub joined: usize,
    /// In doubt once, and come in mended since.
    pub settled: usize,
    pub rejected: usize,
}

/// What a history of cards comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    /// Rows from before a card's balance, which stays as it came.
    pub within: usize,
    /// Rows that took from a card.
    pub since: usize,
    /// Rows that tell of a card's sale, and nothing besides.
    pub sales: usize,
    /// Cards of which the history tells another number of uses than the balance counts: both.
    pub differ: Vec<(String, i64, i64)>,
}

/// What an import brings.
#[derive(Debug, Default)]
pub struct Brought {
    pub incoming: Incoming,
    pub fates: Vec<RowFate>,
    pub edits: Vec<Edit>,
    /// Cells of the register that get another value.
    pub changes: Vec<CellChange>,
    /// The names of the records that the cells mean.
    pub names: HashMap<String, String>,
    /// Extra columns that are kept under their own headings.
    pub extras: Vec<String>,
    /// Rows of cards that were kept for later.
    pub cards: usize,
    /// None of them became a card yet.
    pub cards_wait: bool,
    /// What of points came in before in another list.
    pub twice: Twice,
    /// Whether no points have come in yet.
    pub points_wait: bool,
    /// Debts that were left out because visits, sales or cards brought them: whose, and how much.
    pub owed_already: Vec<(String, Money)>,
    /// Debts were never imported.
    pub debts_wait: bool,
    /// Rows of cards that say nothing of what is left.
    pub empty: usize,
    /// The numbers of rows that the sheet says were taken back, and that came in before.
    pub void_here: Vec<String>,
    /// New cards that rest, as the list says.
    pub resting: usize,
    /// Rows of cards that tell a client's account once more.
    pub repeated: usize,
    /// Complaints that came in with their end and without its day.
    pub ended: usize,
    /// Rows of cards that say what is left as a part of all: 3/10.
    pub of_all: usize,
    /// Cards that came in before, of which something else is left here than the list says.
    pub differing: usize,
    pub history: History,
    /// Referrers that were not found, kept as text.
    pub referrers: usize,
    /// Clients whose phone has stars in it, and who have no other.
    pub hidden_phones: usize,
    /// New clients who bear the name of one in the register: a phone that has changed makes her another.
    pub namesakes: Vec<usize>,
    /// Rows that named a category for the services below them.
    pub sections: usize,
    /// Staff whose weekly hours can't be read.
    pub unread_hours: usize,
    /// Staff who leave on a day that has yet to come.
    pub leaving: Vec<String>,
    /// Prices of the shop's lists that stood beside its services.
    pub prices: prices::Counted,
    /// Staff who were meant by a part of their name: as written, and whom.
    pub taken: BTreeMap<String, String>,
    /// Clients whose first visit the book tells.
    pub first_visits: usize,
    pub made: Vec<Made>,
    /// `--strict`, and something was in doubt: nothing comes in.
    pub held_back: bool,
}

impl Brought {
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for fate in &self.fates {
            match fate {
                RowFate::New(_) => counts.new += 1,
                RowFate::Updated(..) => counts.updated += 1,
                RowFate::Unchanged(_) => counts.unchanged += 1,
                RowFate::Joined(_) => counts.joined += 1,
                RowFate::Settled(_) => counts.settled += 1,
                RowFate::Rejected(_) => counts.rejected += 1,
            }
        }
        counts
    }

    pub fn rejected(&self) -> usize {
        self.counts().rejected
    }
}

pub(super) fn bring(
    importing: &Importing,
    store: &Store,
    ids: &mut IdMaker,
    progress: &Progress,
) -> Result<Brought, Problems> {
    match importing.kind {
        Kind::Clients => bring_clients(importing, store, ids),
        Kind::Bookings => bring_bookings(importing, store, ids, progress),
        _ => bring_menu(importing, store, ids),
    }
}

/// The sheets, as the memory of doubts has to know them.
pub fn given<'a>(importing: &Importing<'a>) -> Vec<Given<'a>> {
    let given = |source: &'a Source| {
        let mended = source.layout.columns.iter().any(|c| REASONS.contains(&c.heading.as_str()));
        Given { sheet: &source.sheet, layout: &source.layout, mended }
    };
    importing.sources.iter().map(given).collect()
}

pub fn remember_doubts(importing: &Importing, incoming: &Incoming, decision: &mut Decision, memory: &Memory) {
    let edits = mended::remember(&given(importing), incoming, &decision.fates, memory, hash);
    decision.edits.extend(edits);
}

/// Columns of the incoming rows that the table does not have.
fn extras(incoming: &Incoming, table: &Table) -> Vec<String> {
    let own = |name: &&String| *name != PAID && table.column(name).is_none();
    incoming.columns.iter().filter(own).cloned().collect()
}

pub fn decided(decision: Decision, incoming: Incoming, table: &Table) -> Brought {
    let extras = extras(&incoming, table);
    let Decision { fates, changes, edits } = decision;
    Brought { incoming, fates, edits, changes, extras, ..Brought::default() }
}

/// The names of the records whose ids stand in the cells.
fn names_in(changes: &[CellChange], known: &[&HashMap<String, String>]) -> HashMap<String, String> {
    let ids = changes.iter().flat_map(|change| [&change.from, &change.to]);
    let named = |id: &String| {
        Some((
            id.clone(),
            known.iter().find_map(|names| names.get(id)).filter(|name| !name.is_empty())?.clone(),
        ))
    };
    ids.filter_map(named).collect()
}

/// Columns that hold ids in the register, and names in a sheet.
pub const REFERENCES: &[&str] = &["client", "service", "staff", "referrer", "card", "good_for"];

/// The names of the records that the rows mean, to be told instead of ids that say nothing to anybody.
pub fn names_of(incoming: &Incoming, known: &[&HashMap<String, String>]) -> HashMap<String, String> {
    let columns: Vec<Option<usize>> =
        REFERENCES.iter().filter_map(|name| incoming.column(name)).map(Some).collect();
    let ids = incoming.rows.iter().flat_map(|row| columns.iter().map(|at| row.get(*at)));
    let named = |id: &str| {
        let name = known.iter().find_map(|names| names.get(id)).filter(|name| !name.is_empty())?;
        Some((id.to_string(), name.clone()))
    };
    ids.filter_map(named).collect()
}

fn bring_menu(importing: &Importing, store: &Store, ids: &mut IdMaker) -> Result<Brought, Problems> {
    let table = importing.kind.table();
    let mut incoming = Incoming::default();
    let (mut sections, mut listed, mut team) = (0, Vec::new(), menu::Team::default());
    for (index, source) in importing.sources.iter().enumerate() {
        match importing.kind {
            Kind::Services => {
                sections += menu::read_services(&source.sheet, index, &source.layout, &mut incoming);
                listed.extend(menu::list_prices(&source.sheet, index, &source.layout, &mut incoming));
            }
            Kind::Products => menu::read_products(&source.sheet, index, &source.layout, &mut incoming),
            _ => {
                let from = (&source.sheet, index);
                let (layout, today) = (&source.layout, importing.today);
                let read = menu::read_staff(from, layout, today, importing.hours, &mut incoming);
                team.unread_hours += read.unread_hours;
                team.leaving.extend(read.leaving);
            }
        }
    }
    let joined = decide::join(importing.kind, &mut incoming, false);
    let memory = register::memory(store, importing.kind.word())?;
    let settled = mended::settled(&given(importing), &memory, hash);
    let mut standing = Standing::default();
    register::standing(store, &format!("{}.csv", table.name), table, &mut standing)?;
    let known = register::menu(store, table)?;
    let (number, name) = (incoming.column("number"), incoming.column("name"));
    let before =
        Before { standing: &standing, files: &HashMap::default(), memory: &memory, settled: &settled, hash };
    let find = |row: &_| Ok(decide::find_in_menu(row, number, name, &known));
    let mut decision = decide::decide(importing.kind, &incoming, &joined, &before, &find, ids);
    remember_doubts(importing, &incoming, &mut decision, &memory);
    let rows = (&incoming, &decision.fates[..]);
    let (edits, prices) = prices::enter(store, importing.till, rows, &listed, ids)?;
    decision.edits.extend(edits);
    let menu::Team { unread_hours, leaving } = team;
    Ok(Brought { sections, prices, unread_hours, leaving, ..decided(decision, incoming, table) })
}

fn read_clients(importing: &Importing, staff: Staff) -> ClientSheet {
    let mut sheet = ClientSheet::default();
    for (index, source) in importing.sources.iter().enumerate() {
        clients::read(&source.sheet, index, &source.layout, staff, importing.today, hash, &mut sheet);
    }
    sheet
}

fn bring_clients(importing: &Importing, store: &Store, ids: &mut IdMaker) -> Result<Brought, Problems> {
    let mut staff = register::menu(store, &schema::STAFF)?;
    let taken = Taken::default();
    let mut sheet = read_clients(importing, Staff { menu: &staff, taken: &taken });
    let (mut edits, made) = missing::add(importing, &sheet.incoming, [("staff", &mut staff)], ids);
    if !made.is_empty() {
        sheet = read_clients(importing, Staff { menu: &staff, taken: &taken });
    }
    let memory = register::memory(store, Kind::Clients.word())?;
    let settled = mended::settled(&given(importing), &memory, hash);
    let mut standing = Standing::default();
    register::standing(store, "clients.csv", &schema::CLIENTS, &mut standing)?;
    let (known, _) = register::clients(store)?;
    let asides = import::cards::asides(&sheet);
    import::cards::tell_numbers_apart(&mut sheet, &known, &standing, hash);
    let cards_told = !sheet.cards.is_empty();
    let joined = decide::join(Kind::Clients, &mut sheet.incoming, cards_told);
    import::cards::take(&mut sheet, asides, &joined);
    let columns = ["number", "name", "phone"].map(|name| sheet.incoming.column(name));
    let before =
        Before { standing: &standing, files: &HashMap::default(), memory: &memory, settled: &settled, hash };
    // A number under 卡号 may be a card's; one under 会员编号 is the member's.
    let of_cards =
        importing.sources.iter().any(|source| source.layout.heading_of("number").is_some_and(is_of_cards));
    let find = |row: &_| decide::find_client(row, columns, &known, cards_told && of_cards);
    let mut unresolved = 0;
    if !sheet.referrers.is_empty() {
        // Who brought whom is a client's id: those of this sheet are made first, by a decision that
        // is taken again with the referrers in it.
        let (mut first_ids, mut with_new) = (ids.clone(), known.clone());
        let named: HashSet<&str> = sheet.referrers.values().map(String::as_str).collect();
        let called = sheet.incoming.column("called");
        let first = decide::decide(Kind::Clients, &sheet.incoming, &joined, &before, &find, &mut first_ids);
        for (row, fate) in sheet.incoming.rows.iter().zip(&first.fates) {
            if let RowFate::New(id) = fate {
                let [number, name, phone] = columns.map(|column| row.get(column));
                let called = row.get(called);
                if [number, name, phone, called].iter().any(|text| named.contains(text)) {
                    with_new.add(id, number, name, called, &[phone]);
                }
            }
        }
        unresolved = refer(&mut sheet, &with_new);
    }
    let mut decision = decide::decide(Kind::Clients, &sheet.incoming, &joined, &before, &find, ids);
    remember_doubts(importing, &sheet.incoming, &mut decision, &memory);
    edits.append(&mut decision.edits);
    let cards = cards::keep(store, &sheet.cards, &decision.fates, &mut edits)?;
    let mut brought = decided(decision, sheet.incoming, &schema::CLIENTS);
    brought.extras.retain(|column| column != REFERRER);
    let names = names_in(&brought.changes, &[&staff.names_by_id, &known.names_by_id]);
    let cards::Kept { count, wait } = cards;
    let hidden_phones = sheet.hidden_phones;
    let phone_known = |row: &usize| match &brought.fates[*row] {
        RowFate::Updated(id, _) | RowFate::Unchanged(id) | RowFate::Settled(id) => {
            known.phone_by_id.get(id).is_some_and(|phone| !phone.is_empty())
        }
        RowFate::Rejected(_) | RowFate::Joined(_) => true,
        RowFate::New(_) => false,
    };
    let hidden_phones = hidden_phones.iter().filter(|row| !phone_known(row)).count();
    let namesakes = namesakes(&brought, columns[1], &known);
    let taken = taken.into_inner().unwrap_or_default();
    let points_wait = register::memory(store, Kind::Points.word())?.is_empty();
    let debts_wait = register::memory(store, Kind::Debts.word())?.is_empty();
    let brought = Brought {
        cards: count,
        cards_wait: wait,
        points_wait,
        debts_wait,
        taken,
        hidden_phones,
        namesakes,
        ..brought
    };
    Ok(Brought { edits, made, referrers: unresolved, names, ..brought })
}

/// Whether the numbers under a heading may be those of cards.
fn is_of_cards(heading: &str) -> bool {
    heading.contains('卡') || heading.to_lowercase().contains("card")
}

/// The new clients who bear the name of one in the register.
fn namesakes(brought: &Brought, name: Option<usize>, known: &Clients) -> Vec<usize> {
    let fates = brought.fates.iter().enumerate();
    let new = fates.filter(|(_, fate)| matches!(fate, RowFate::New(_))).map(|(row, _)| row);
    new.filter(|row| known.names.find(brought.incoming.rows[*row].get(name)) != Match::None).collect()
}

/// Puts the referrers' ids into their cells; who is not found, or may be several, stays as text.
fn refer(sheet: &mut ClientSheet, known: &Clients) -> usize {
    let column = sheet.incoming.add_column("referrer");
    let mut unresolved = Vec::new();
    for (row, said) in &sheet.referrers {
        let found =
            [&known.numbers, &known.phones, &known.names].into_iter().find_map(|index| index.only(said));
        match found {
            Some(id) => sheet.incoming.rows[*row].set(column, id.to_string()),
            None => unresolved.push((*row, said.clone())),
        }
    }
    if !unresolved.is_empty() {
        let column = sheet.incoming.add_column(REFERRER);
        for (row, said) in &unresolved {
            sheet.incoming.rows[*row].set(column, said.clone());
        }
    }
    unresolved.len()
}

fn bring_bookings(
    importing: &Importing,
    store: &Store,
    ids: &mut IdMaker,
    progress: &Progress,
) -> Result<Brought, Problems> {
    let (clients, days) = register::clients(store)?;
    let mut services = register::menu(store, &schema::SERVICES)?;
    let mut staff = register::menu(store, &schema::STAFF)?;
    let taken = Taken::default();
    let read = |services: &Menu, staff: &Menu| {
        let mut incoming = Incoming::default();
        let open = importing.open.clone();
        let known = bookings::Known {
            clients: &clients,
            services,
            staff: Staff { menu: staff, taken: &taken },
            open,
        };
        progress.begin();
        for (index, source) in importing.sources.iter().enumerate() {
            let tick = || progress.tick();
            bookings::read(
                &source.sheet,
                index,
                &source.layout,
                &known,
                importing.today,
                hash,
                &mut incoming,
                &tick,
            );
        }
        progress.all_read();
        incoming
    };
    let mut incoming = read(&services, &staff);
    let (mut edits, mut made) = {
        let menus = [("staff", &mut staff), ("services", &mut services)];
        missing::add(importing, &incoming, menus, ids)
    };
    if !made.is_empty() {
        incoming = read(&services, &staff);
    }
    let joined = decide::join(Kind::Bookings, &mut incoming, false);
    let memory = register::memory(store, Kind::Bookings.word())?;
    let settled = mended::settled(&given(importing), &memory, hash);
    let (standing, files) = standing_bookings(store, &incoming, &memory)?;
    let by_number = by_number(&standing);
    let by_moment = by_moment(&standing);
    let [number, client, start, service] =
        ["number", "client", "start", "service"].map(|name| incoming.column(name));
    let find = |row: &IncomingRow| {
        let by_number = Some(row.get(number)).filter(|n| !n.is_empty()).and_then(|n| by_number.get(n));
        // Without a number the same client at the same moment is the same booking, unless it is
        // for something else.
        let at = (row.get(client).to_string(), row.get(start).to_string());
        let same = by_moment.get(&at).filter(|_| row.get(number).is_empty()).and_then(|ids| match &ids[..] {
            [id] => Some(id),
            _ => None,
        });
        let said = |id: &&String| {
            standing.get(*id).and_then(|cells| cells.get("service")).cloned().unwrap_or_default()
        };
        let same = same
            .filter(|id| said(id).is_empty() || row.get(service).is_empty() || said(id) == row.get(service));
        Ok(by_number.or(same).cloned())
    };
    let status = incoming.column("status");
    let by_its_day = |row: &&mut IncomingRow| row.by_its_day && row.doubts.is_empty();
    for row in incoming.rows.iter_mut().filter(|row| !standing.is_empty() && by_its_day(row)) {
        // What became of it here, the sheet does not know.
        let seen = memory.get(&row.key).map(|seen| seen.record.clone());
        let untouched = seen.is_some();
        let record = seen.or(find(row).ok().flatten());
        let here = record.and_then(|id| standing.get(&id)?.get("status").cloned()).unwrap_or_default();
        if let Some(at) = status.filter(|_| !(here.is_empty() || untouched && here == "booked")) {
            row.set(at, "");
        }
    }
    let before = Before { standing: &standing, files: &files, memory: &memory, settled: &settled, hash };
    let mut decision = decide::decide(Kind::Bookings, &incoming, &joined, &before, &find, ids);
    remember_doubts(importing, &incoming, &mut decision, &memory);
    edits.append(&mut decision.edits);
    let menus = [("staff", "staff", &staff), ("services", "service", &services)];
    let (in_use, again) = missing::again(importing, (&incoming, &decision.fates), menus);
    edits.extend(in_use);
    made.extend(again);
    let first_visits = first_visits(&incoming, &decision.fates, &days, "start", |status| status == "done");
    let count = first_visits.len();
    edits.extend(first_visits);
    let brought = decided(decision, incoming, &schema::BOOKINGS);
    let menus = [&clients.names_by_id, &services.names_by_id, &staff.names_by_id];
    let names = names_in(&brought.changes, &menus);
    let taken = taken.into_inner().unwrap_or_default();
    Ok(Brought { edits, made, names, taken, first_visits: count, ..brought })
}

/// The bookings that rows with news may mean: those of their months, and of the months in the ids
/// that the memory gives them.
fn standing_bookings(
    store: &Store,
    incoming: &Incoming,
    memory: &Memory,
) -> Result<(Standing, HashMap<String, String>), Problems> {
    let start = incoming.column("start");
    let mut months = BTreeSet::new();
    for row in incoming.rows.iter().filter(|row| row.doubts.is_empty()) {
        if reconcile::says_the_same(row, &incoming.columns, memory, hash) {
            continue;
        }
        months.extend(row.get(start).get(..7).and_then(Month::parse));
        months.extend(memory.get(&row.key).and_then(|seen| month_of(&seen.record)));
    }
    let (mut standing, mut files) = (Standing::default(), HashMap::default());
    for month in months {
        let file = schema::BOOKINGS.file(month);
        let mut here = Standing::default();
        register::standing(store, &file, &schema::BOOKINGS, &mut here)?;
        files.extend(here.keys().map(|id| (id.clone(), file.clone())));
        standing.extend(here);
    }
    Ok((standing, files))
}

/// Bookings by their client and start.
fn by_moment(standing: &Standing) -> HashMap<(String, String), Vec<String>> {
    let mut found: HashMap<(String, String), Vec<String>> = HashMap::default();
    for (id, cells) in standing {
        let text = |column: &str| cells.get(column).cloned().unwrap_or_default();
        found.entry((text("client"), text("start"))).or_default().push(id.clone());
    }
    found
}

fn by_number(standing: &Standing) -> HashMap<String, String> {
    let number = |cells: &HashMap<String, String>| cells.get("number").filter(|n| !n.is_empty()).cloned();
    standing.iter().filter_map(|(id, cells)| Some((number(cells)?, id.clone()))).collect()
}

/// First visits that the book tells: the day of a client's first done booking, or the day on which
/// she took her card, if that was before. Only where the register does not know it.
pub fn first_visits(
    incoming: &Incoming,
    fates: &[RowFate],
    days: &std::collections::HashMap<String, register::Days>,
    when: &str,
    was_here: impl Fn(&str) -> bool,
) -> Vec<Edit> {
    let (client, start, status) =
        (incoming.column("client"), incoming.column(when), incoming.column("status"));
    let mut first: BTreeMap<&str, Day> = BTreeMap::new();
    for (row, fate) in incoming.rows.iter().zip(fates) {
        let came_in = matches!(fate, RowFate::New(_) | RowFate::Updated(..));
        if !came_in || !was_here(row.get(status)) {
            continue;
        }
        let Some(day) = row.get(start).get(..10).and_then(Day::parse) else { continue };
        let id = row.get(client);
        if days.get(id).is_some_and(|days| days.first_visit.is_none() && !days.came_again_before) {
            first.entry(id).and_modify(|known| *known = day.min(*known)).or_insert(day);
        }
    }
    let edit = |(id, day): (&str, Day)| {
        let since = days.get(id).and_then(|days| days.since);
        let day = since.map_or(day, |since| since.min(day));
        let cells = vec![("first_visit".to_string(), day.to_string())];
        Edit::Update { file: "clients.csv".into(), id: id.to_string(), cells }
    };
    first.into_iter().map(edit).collect()
}
