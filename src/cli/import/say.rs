//! An import told: counts, and doubts by their reason.

use super::Importing;
use super::brought::{Brought, History};
use crate::cli::Format;
use crate::cli::world::World;
use crate::domain::day::Day;
use crate::domain::doubt::Doubt;
use crate::domain::problem::Fact;
use crate::domain::record::card::CardKind;
use crate::import::decide::RowFate;
use crate::import::heading::{counts_rows, field_of};
use crate::import::incoming::IncomingRow;
use crate::import::kind::Kind;
use crate::import::layout::{ColumnUse, Field, data_rows};
use crate::import::points_twice::Twice;
use crate::messages::import as words;
use crate::messages::{doubt, names};
use crate::render::problem::said;
use crate::render::safe;
use serde_json::json;
use std::path::{Path, PathBuf};

/// Doubts of one reason that are named one by one.
const NAMED: usize = 3;

/// A group of doubts: the first of them, and the rows that have it.
struct Group<'a> {
    doubt: &'a Doubt,
    rows: Vec<usize>,
}

fn groups(brought: &Brought) -> Vec<Group<'_>> {
    let mut groups: Vec<Group> = Vec::new();
    let mut known: std::collections::HashMap<Doubt, usize> = Default::default();
    for (index, fate) in brought.fates.iter().enumerate() {
        let RowFate::Rejected(doubts) = fate else { continue };
        for doubt in doubts {
            let at =
                known.get(doubt).copied().or_else(|| groups.iter().position(|g| g.doubt.same_group(doubt)));
            match at {
                Some(at) => {
                    known.insert(doubt.clone(), at);
                    groups[at].rows.push(index);
                }
                None => {
                    known.insert(doubt.clone(), groups.len());
                    groups.push(Group { doubt, rows: vec![index] });
                }
            }
        }
    }
    groups.sort_by_key(|group| std::cmp::Reverse(group.rows.len()));
    groups
}

pub fn counted(world: &World, importing: &Importing, brought: &Brought, dry: bool) {
    let counts = brought.counts();
    let table = names::table(importing.kind.word(), world.lang);
    world.tell(&words::counts(
        table,
        counts.new,
        counts.updated,
        counts.unchanged,
        counts.rejected,
        dry,
        world.lang,
    ));
    if counts.joined > 0 {
        world.tell(&words::joined(counts.joined, world.lang));
    }
    if counts.settled > 0 {
        world.tell(&words::settled(counts.settled, world.lang));
    }
    let ditto = importing.sources.iter().map(|source| source.ditto).sum();
    if ditto > 0 {
        world.tell(&words::ditto(ditto, world.lang));
    }
    if brought.sections > 0 {
        world.tell(&words::sections(brought.sections, world.lang));
    }
    if brought.incoming.several > 0 {
        let told = if importing.kind == Kind::Visits { words::several_visits } else { words::several };
        world.tell(&told(brought.incoming.several, world.lang));
    }
    if brought.prices.new > 0 || brought.prices.other > 0 {
        world.tell(&words::prices(brought.prices.new, brought.prices.other, world.lang));
    }
    if !brought.leaving.is_empty() {
        world.tell(&words::leaving(&brought.leaving, world.lang));
    }
    if brought.unread_hours > 0 {
        world.tell(&words::unread_hours(brought.unread_hours, world.lang));
    }
    if brought.ended > 0 {
        world.tell(&words::ended(brought.ended, world.lang));
    }
    let rows = brought.incoming.rows.iter().zip(&brought.fates);
    let status = brought.incoming.column("status");
    let done = rows
        .filter(|(row, fate)| row.by_its_day && row.get(status) == "done" && matches!(fate, RowFate::New(_)));
    let done = done.count();
    if done > 0 {
        world.tell(&words::done_by_their_day(done, world.lang));
    }
    if brought.incoming.given_up > 0 {
        world.tell(&words::given_up(brought.incoming.given_up, world.lang));
    }
    let rows = brought.incoming.rows.iter().zip(&brought.fates);
    let left_alone = rows.filter(|(row, fate)| row.left_alone && matches!(fate, RowFate::New(_))).count();
    if left_alone > 0 {
        world.tell(&words::left_alone(left_alone, world.lang));
    }
    if brought.incoming.republican > 0 {
        world.tell(&words::republican(brought.incoming.republican, world.lang));
    }
    for (written, whom) in &brought.taken {
        world.tell(&safe::shown(&words::taken(written, whom, world.lang)));
    }
    for made in &brought.made {
        let told = match made.again {
            true => words::in_use_again(made.table, &made.name, world.lang),
            false => words::made(made.table, &made.name, made.active, world.lang),
        };
        world.tell(&safe::shown(&told));
    }
    let gone = brought.made.iter().filter(|made| !made.active).map(|made| made.table);
    for table in gone.collect::<std::collections::BTreeSet<_>>() {
        world.tell(&words::made_inactive(table, importing.rules.in_use, world.lang));
    }
    if !brought.extras.is_empty() {
        world.tell(&safe::shown(&words::extras(&brought.extras, world.lang)));
        ends(world, importing, &brought.extras);
        if brought.points_wait {
            points(world, importing, &brought.extras);
        }
        if brought.debts_wait {
            debts(world, importing, &brought.extras);
        }
    }
    let counters = headings(importing, |c| c.field == Field::Ignored && counts_rows(&c.heading));
    if !counters.is_empty() {
        world.tell(&safe::shown(&words::counters(&counters, world.lang)));
    }
    let of_clients = headings(importing, |column| column.field == Field::OfClient);
    if !of_clients.is_empty() {
        world.tell(&safe::shown(&words::of_clients(&of_clients, world.lang)));
    }
    if !brought.namesakes.is_empty() {
        let name = brought.incoming.column("name");
        let named = brought.namesakes.iter().take(NAMED);
        let named: Vec<String> = named
            .map(|row| {
                words::namesake(
                    brought.incoming.rows[*row].get(name),
                    &place(importing, brought, *row),
                    world.lang,
                )
            })
            .collect();
        world.tell(&safe::shown(&words::namesakes(brought.namesakes.len(), &named, world.lang)));
    }
    if brought.hidden_phones > 0 {
        world.tell(&words::hidden_phones(brought.hidden_phones, world.lang));
    }
    if brought.cards > 0 {
        world.tell(&words::cards(brought.cards, world.lang));
        if brought.cards_wait {
            world.tell(&safe::shown(&words::cards_into(&importing.kept_cards, world.lang)));
        }
    }
    if importing.kind == Kind::Cards && counts.new > 0 {
        world.tell(&words::as_of(importing.as_of, importing.as_of_said, !dry, world.lang));
    }
    if brought.empty > 0 {
        world.tell(&words::no_figures(brought.empty, world.lang));
    }
    let Twice { agree, differ, within } = brought.twice;
    for told in words::points_twice([agree, differ, within], world.lang) {
        world.tell(&told);
    }
    if !brought.owed_already.is_empty() {
        world.tell(&safe::shown(&words::owed_already(&brought.owed_already, world.lang)));
    }
    let (rows, points) = expired(importing, brought);
    if rows > 0 {
        world.tell(&words::expired_points(rows, points, importing.points.valid, world.lang));
    }
    if !brought.incoming.void.is_empty() {
        world.tell(&safe::shown(&words::void(&brought.incoming.void, world.lang)));
    }
    if !brought.void_here.is_empty() {
        world.tell(&safe::shown(&words::void_here(importing.kind.word(), &brought.void_here, world.lang)));
    }
    if brought.resting > 0 {
        world.tell(&words::resting(brought.resting, world.lang));
    }
    let good_for_all = good_for_all(importing, brought);
    if good_for_all > 0 {
        world.tell(&words::good_for_all(good_for_all, world.lang));
    }
    if brought.repeated > 0 {
        world.tell(&words::repeated_accounts(brought.repeated, world.lang));
    }
    if brought.differing > 0 {
        world.tell(&safe::shown(&words::differing(brought.differing, &importing.files(), world.lang)));
    }
    if brought.of_all > 0 {
        world.tell(&words::of_all(brought.of_all, world.lang));
    }
    if brought.first_visits > 0 {
        world.tell(&words::first_visits(brought.first_visits, world.lang));
    }
    if brought.referrers > 0 {
        world.tell(&words::referrers(brought.referrers, world.lang));
    }
    history(world, &brought.history);
    for source in importing.sources {
        if source.open {
            world.tell(&safe::shown(&words::open_elsewhere(&source.path.display().to_string(), world.lang)));
        }
        if !source.passed_over.is_empty() {
            world.tell(&safe::shown(&words::passed_over(&source.passed_over, world.lang)));
        }
        if !source.hidden.is_empty() {
            world.tell(&safe::shown(&words::hidden_tabs(&source.hidden, world.lang)));
        }
    }
    let totals = importing.sources.iter().map(|source| {
        let mut rows = data_rows(&source.sheet, &source.layout);
        while rows.next().is_some() {}
        rows.skipped().totals
    });
    let totals = totals.sum();
    if totals > 0 {
        world.tell(&words::totals(totals, world.lang));
    }
}

/// The headings of some columns, each once.
fn headings(importing: &Importing, are: impl Fn(&ColumnUse) -> bool) -> Vec<String> {
    let columns = importing.sources.iter().flat_map(|source| &source.layout.columns);
    let mut headings: Vec<String> = columns.filter(|c| are(c)).map(|column| column.heading.clone()).collect();
    headings.sort();
    headings.dedup();
    headings
}

/// A last day of a client's row may be her tier's or a card's: which, only the owner knows.
fn ends(world: &World, importing: &Importing, extras: &[String]) {
    let is_end = |heading: &&String| field_of(heading, Kind::Cards) == Some("until_on");
    if importing.kind != Kind::Clients {
        return;
    }
    for heading in extras.iter().filter(is_end) {
        world.tell(&safe::shown(&words::last_day(heading, world.lang)));
    }
}

/// Points of a client's row are a sheet of balances to another import.
fn points(world: &World, importing: &Importing, extras: &[String]) {
    let is_balance =
        |heading: &&String| matches!(field_of(heading, Kind::Points), Some("points" | "balance"));
    if importing.kind != Kind::Clients {
        return;
    }
    if let Some(heading) = extras.iter().find(is_balance) {
        let files: Vec<String> = paths(importing).iter().map(|path| path.display().to_string()).collect();
        world.tell(&safe::shown(&words::points_into(heading, &files.join(" "), world.lang)));
    }
}

/// What members owe is a sheet of debts to another import.
fn debts(world: &World, importing: &Importing, extras: &[String]) {
    // 金额 alone may be of anything.
    let is_debt = |heading: &&String| {
        field_of(heading, Kind::Debts) == Some("amount")
            && field_of(heading, Kind::Payments) != Some("amount")
    };
    if importing.kind != Kind::Clients {
        return;
    }
    if let Some(heading) = extras.iter().find(is_debt) {
        let files: Vec<String> = paths(importing).iter().map(|path| path.display().to_string()).collect();
        world.tell(&safe::shown(&words::debts_into(heading, &files.join(" "), world.lang)));
    }
}

/// New cards of sessions that any service may be taken from.
fn good_for_all(importing: &Importing, brought: &Brought) -> usize {
    if importing.kind != Kind::Cards {
        return 0;
    }
    let [kind, good_for] = ["kind", "good_for"].map(|name| brought.incoming.column(name));
    let rows = brought.incoming.rows.iter().zip(&brought.fates);
    let of_sessions = |kind: &str| matches!(CardKind::parse(kind), Some(CardKind::Count | CardKind::Course));
    let any = |(row, fate): &(&IncomingRow, &RowFate)| {
        matches!(fate, RowFate::New(_)) && of_sessions(row.get(kind)) && row.get(good_for).is_empty()
    };
    rows.filter(any).count()
}

/// New rows of points that were earned so long ago that they expire by the shop's rule: how many, and how many points.
fn expired(importing: &Importing, brought: &Brought) -> (usize, i64) {
    if importing.kind != Kind::Points {
        return (0, 0);
    }
    let [at, points, until] = ["at", "points", "until_on"].map(|name| brought.incoming.column(name));
    let rows = brought.incoming.rows.iter().zip(&brought.fates);
    let earned = rows.filter(|(_, fate)| matches!(fate, RowFate::New(_))).filter_map(|(row, _)| {
        let earned = row.get(points).parse::<i64>().ok().filter(|points| *points > 0)?;
        let on = row.get(at).get(..10).and_then(Day::parse)?;
        let is_over = row.get(until).is_empty() && importing.points.until(on) < importing.today;
        is_over.then_some(earned)
    });
    earned.fold((0, 0), |(rows, sum), points| (rows + 1, points.saturating_add(sum)))
}

/// The files of an import, each once.
fn paths<'a>(importing: &Importing<'a>) -> Vec<&'a Path> {
    let mut paths: Vec<&Path> = importing.sources.iter().map(|source| source.path.as_path()).collect();
    paths.dedup();
    paths
}

/// What the history of cards came to.
fn history(world: &World, history: &History) {
    if history.within > 0 {
        world.tell(&words::within(history.within, world.lang));
    }
    if history.since > 0 {
        world.tell(&words::since(history.since, world.lang));
    }
    if history.sales > 0 {
        world.tell(&words::card_sales(history.sales, world.lang));
    }
    for (card, told, counted) in history.differ.iter().take(NAMED) {
        world.tell(&safe::shown(&words::history_differs(card, *told, *counted, world.lang)));
    }
    if let Some(more) = history.differ.len().checked_sub(NAMED).filter(|more| *more > 0) {
        world.tell(&words::more_differ(more, world.lang));
    }
}

pub fn doubts(world: &World, importing: &Importing, brought: &Brought) {
    for group in groups(brought) {
        let sentence = said(&Fact::Doubt(group.doubt.clone()), world.lang);
        let lines: Vec<String> =
            group.rows.iter().take(NAMED).map(|row| place(importing, brought, *row)).collect();
        let same = |row: &usize| match &brought.fates[*row] {
            RowFate::Rejected(doubts) => doubts.contains(group.doubt),
            _ => false,
        };
        world.tell(&words::group(
            &sentence,
            group.rows.len(),
            group.rows.iter().all(same),
            (&lines, importing.sources.len() > 1),
            group.rows.len() > NAMED,
            world.lang,
        ));
        if let Some(remedy) = words::remedy(group.doubt, world.lang) {
            world.tell(&format!("    {remedy}"));
        }
    }
}

/// Where a row stands: its line; of several sheets with the tab, of several files with the file.
pub fn place(importing: &Importing, brought: &Brought, row: usize) -> String {
    let row = &brought.incoming.rows[row];
    let Some(source) = importing.sources.get(row.sheet).filter(|_| importing.sources.len() > 1) else {
        return row.line.to_string();
    };
    let name = match paths(importing).len() {
        1 => source.sheet.name.clone(),
        _ => source.name.clone(),
    };
    format!("{name}:{}", row.line)
}

pub fn summary(world: &World, importing: &Importing, brought: &Brought, rejected: &[PathBuf]) {
    if let Format::Json | Format::Jsonl = world.format {
        machine(world, importing, brought, rejected);
        return;
    }
    if brought.held_back {
        world.tell(words::held_back(world.lang));
    }
    counted(world, importing, brought, brought.held_back);
    doubts(world, importing, brought);
    if !rejected.is_empty() {
        let paths: Vec<String> = rejected.iter().map(|path| path.display().to_string()).collect();
        world.tell(&words::rejected_files(&paths, importing.kind.word(), world.lang));
    }
}

fn machine(world: &World, importing: &Importing, brought: &Brought, rejected: &[PathBuf]) {
    let counts = brought.counts();
    let reasons: Vec<_> = groups(brought)
        .iter()
        .map(|group| {
            let lines: Vec<u32> = group.rows.iter().map(|row| brought.incoming.rows[*row].line).collect();
            json!({ "reason": doubt::sentence(group.doubt, world.lang), "rows": group.rows.len(), "lines": lines })
        })
        .collect();
    let record = json!({
        "kind": importing.kind.word(),
        "new": counts.new,
        "updated": counts.updated,
        "unchanged": counts.unchanged,
        "joined": counts.joined,
        "settled": counts.settled,
        "rejected": counts.rejected,
        "reasons": reasons,
        "within_balance": brought.history.within,
        "since_balance": brought.history.since,
        "first_visits": brought.first_visits,
        "extra_columns": brought.extras,
        "rejected_files": rejected.iter().map(|path| path.display().to_string()).collect::<Vec<_>>(),
    });
    crate::cli::print_records(world, &[record], world.format);
}
