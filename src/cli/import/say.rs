//! An import told: counts, and doubts by their reason.

use super::Importing;
use super::brought::Brought;
use crate::cli::Format;
use crate::cli::world::World;
use crate::domain::doubt::Doubt;
use crate::domain::problem::Fact;
use crate::domain::sheet::SheetRow;
use crate::import::decide::RowFate;
use crate::import::layout::data_rows;
use crate::messages::import as words;
use crate::messages::{doubt, names};
use crate::render::listing::{Column, Listing};
use crate::render::problem::said;
use crate::render::safe;
use serde_json::json;
use std::path::PathBuf;

/// Doubts of one reason that are named one by one.
const NAMED: usize = 3;

/// Rows of a dry run that a person is shown.
const SHOWN: usize = 40;

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

fn counted(world: &World, importing: &Importing, brought: &Brought, dry: bool) {
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
    for (kind, name) in &brought.made {
        world.tell(&safe::shown(&words::made(kind, name, world.lang)));
    }
    if !brought.extras.is_empty() {
        world.tell(&safe::shown(&words::extras(&brought.extras, world.lang)));
    }
    if brought.cards > 0 {
        world.tell(&words::cards(brought.cards, world.lang));
    }
    if brought.referrers > 0 {
        world.tell(&words::referrers(brought.referrers, world.lang));
    }
    for source in importing.sources {
        if !source.passed_over.is_empty() {
            world.tell(&safe::shown(&words::passed_over(&source.passed_over, world.lang)));
        }
        let mut rows = data_rows(&source.sheet, &source.layout);
        while rows.next().is_some() {}
        let totals = rows.skipped().totals;
        if totals > 0 {
            world.tell(&words::totals(totals, world.lang));
        }
    }
}

fn doubts(world: &World, importing: &Importing, brought: &Brought) {
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
            &lines.join(" "),
            group.rows.len() > NAMED,
            world.lang,
        ));
        if let Some(remedy) = words::remedy(group.doubt, world.lang) {
            world.tell(&format!("    {remedy}"));
        }
    }
}

fn place(importing: &Importing, brought: &Brought, row: usize) -> String {
    let row = &brought.incoming.rows[row];
    let name = importing.sources.get(row.sheet).map_or("", |source| source.name.as_str());
    if importing.sources.len() > 1 { format!("{name}:{}", row.line) } else { row.line.to_string() }
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
    for path in rejected {
        world.tell(&words::rejected_file(&path.display().to_string(), importing.kind.word(), world.lang));
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
        "extra_columns": brought.extras,
        "rejected_files": rejected.iter().map(|path| path.display().to_string()).collect::<Vec<_>>(),
    });
    crate::cli::print_records(world, &[record], world.format);
}

/// What would come in, row by row.
pub fn dry_run(world: &World, importing: &Importing, brought: &Brought) {
    let lang = world.lang;
    let name = brought.incoming.column("name").or(brought.incoming.column("start"));
    let written = written(importing);
    let rows = brought.fates.iter().enumerate().map(|(index, fate)| {
        let row = &brought.incoming.rows[index];
        let (what, detail) = match fate {
            RowFate::New(_) => ("new", values(importing, brought, index, &written)),
            RowFate::Updated(id, cells) => ("updated", words::cells_of(*cells, id, lang)),
            RowFate::Unchanged(id) => ("unchanged", id.clone()),
            RowFate::Settled(id) => ("settled", id.clone()),
            RowFate::Joined(first) => ("joined", words::joins(brought.incoming.rows[*first].line, lang)),
            RowFate::Rejected(doubts) => {
                let said = doubts.iter().map(|doubt| said(&Fact::Doubt(doubt.clone()), lang));
                ("in-doubt", said.collect::<Vec<_>>().join("；"))
            }
        };
        vec![place(importing, brought, index), what.to_string(), row.get(name).to_string(), detail]
    });
    let titles = words::titles(lang);
    let keys = ["line", "fate", "name", "detail"];
    let columns =
        keys.into_iter().zip(titles).map(|(key, title)| Column::new(key, title.to_string())).collect();
    let mut listing = Listing { columns, rows: rows.collect() };
    if !matches!(world.format, Format::Table | Format::Text) {
        crate::cli::print_listing(world, &listing);
        return;
    }
    // The doubtful first: they are what a person has to look at.
    listing.rows.sort_by_key(|row| row[1] != "in-doubt");
    let more = listing.rows.len().saturating_sub(SHOWN);
    listing.rows.truncate(SHOWN);
    for row in &mut listing.rows {
        row[1] = words::fate(&row[1], lang).to_string();
    }
    crate::cli::print_listing(world, &listing);
    if more > 0 {
        world.tell(&words::more(more, lang));
    }
    world.tell("");
    counted(world, importing, brought, true);
    doubts(world, importing, brought);
}

/// Columns that hold ids in the register, and names in a sheet.
const REFERENCES: &[&str] = &["client", "service", "staff", "referrer"];

/// The rows of each sheet as they were written: an id that is only about to be made tells nobody
/// anything, the name in the sheet does.
fn written<'a>(importing: &Importing<'a>) -> Vec<Vec<SheetRow<'a>>> {
    importing.sources.iter().map(|source| data_rows(&source.sheet, &source.layout).collect()).collect()
}

/// The first values of a row, to be recognised by.
fn values(importing: &Importing, brought: &Brought, index: usize, written: &[Vec<SheetRow>]) -> String {
    let row = &brought.incoming.rows[index];
    let layout = &importing.sources[row.sheet].layout;
    let shown = |column: &str, text: &str| match column {
        "phone" | "other_phones" => crate::domain::phone::masked(text),
        _ if REFERENCES.contains(&column) => {
            let said = layout.column_of(column).map(|at| written[row.sheet][row.index].cell(at).trim());
            said.unwrap_or(text).to_string()
        }
        _ => text.to_string(),
    };
    let columns = brought.incoming.columns.iter().enumerate();
    let columns = columns.filter(|(_, column)| !matches!(column.as_str(), "name" | "start"));
    let texts = columns.map(|(at, column)| (column, row.get(Some(at)))).filter(|(_, text)| !text.is_empty());
    texts.map(|(column, text)| shown(column, text)).collect::<Vec<_>>().join(" ")
}
