//! A process that writes a change through the store's door: the test binary itself, started again,
//! for changes that no command line makes yet, or that one alone makes of several kinds.

use salon::domain::change::{Cells, Change, Edit};
use salon::domain::day::Moment;
use salon::domain::id::IdMaker;
use salon::domain::problem::Problems;
use salon::store::commit::{Door, Proposal};
use salon::store::directory::Store;
use salon::store::{logged, undo};
use std::time::Duration;

pub const CHANGE: &str = "DURABILITY_CHANGE";
pub const ROOT: &str = "DURABILITY_ROOT";
pub const TEST: &str = "writer::writes_the_change_that_it_is_told";

#[test]
fn writes_the_change_that_it_is_told() {
    let (Ok(name), Some(root)) = (std::env::var(CHANGE), std::env::var_os(ROOT)) else { return };
    let now = Moment::parse("2026-11-21T09:00").unwrap();
    let seed = if name == "undo" { 8 } else { 7 };
    let mut door = Door { root: root.into(), wait: Duration::from_secs(20), now, ids: IdMaker::new(seed) };
    let written = door.write(&name, |store| Ok::<_, Problems>((proposal(store, &name)?, ())));
    let exit = match written {
        Ok((outcome, ())) => {
            if let Some(problems) = outcome.unfinished {
                eprintln!("{problems}");
                eprintln!("Saved, but not yet in every file: the next command finishes it.");
            }
            if outcome.conflicts > 0 {
                eprintln!("{} conflicts.csv", outcome.conflicts);
            }
            0
        }
        Err(problems) => {
            eprintln!("{problems}");
            problems.exit() as i32
        }
    };
    std::process::exit(exit);
}

fn proposal(store: &Store, name: &str) -> Result<Proposal, Problems> {
    let change = |edits| Change { command: name.into(), by: "敏".into(), about: "1".into(), edits };
    if name == "undo" {
        let entries = logged::entries(store)?;
        let target = undo::target(&entries, None)?;
        let plans = undo::plans(store, &target.entry)?;
        return Ok(Proposal::Undo { change: change(Vec::new()), undoes: target.entry.id.clone(), plans });
    }
    Ok(Proposal::Change(change(match name {
        "several files" => several_files(),
        "documents" => vec![
            Edit::Write {
                file: "dossiers/c1aaaaaa.yaml".into(),
                old: store.bytes("dossiers/c1aaaaaa.yaml")?,
                new: b"skin: dry\n".to_vec(),
            },
            Edit::Write {
                file: "salon.yaml".into(),
                old: store.bytes("salon.yaml")?,
                new: "format: 1\nshop:\n  name: 大店\n  language: en\n  zone: Asia/Shanghai\n".into(),
            },
        ],
        "bulk" => bulk(),
        other => panic!("no change named {other}"),
    })))
}

fn insert(file: &str, columns: &[&str], rows: &[&[&str]]) -> Edit {
    let columns: Vec<String> = columns.iter().map(|column| column.to_string()).collect();
    Edit::Insert {
        file: file.into(),
        columns: columns.into(),
        rows: rows.iter().map(|row| row.iter().collect::<Cells>()).collect(),
    }
}

/// A new row, a new column, a changed cell, a row that moves to a file that is made for it.
fn several_files() -> Vec<Edit> {
    vec![
        insert("clients.csv", &["id", "name", "tier"], &[&["c4dddddd", "新客", "普通"]]),
        Edit::Update {
            file: "clients.csv".into(),
            id: "c2bbbbbb".into(),
            cells: vec![("note".into(), "茶要\"热\"的".into())],
        },
        Edit::Remove { file: "bookings/2026-11.csv".into(), id: "b2611-2aaaaaa".into() },
        insert(
            "bookings/2026-12.csv",
            &["id", "start", "minutes", "client", "service", "staff", "status"],
            &[&["b2611-2aaaaaa", "2026-12-01T10:00", "60", "c2bbbbbb", "s1aaaaaa", "t1aaaaaa", "booked"]],
        ),
        insert(
            "visits/2026-11.csv",
            &["id", "at", "client"],
            &[&["v2611-1aaaaaa", "2026-11-21T10:00", "c1aaaaaa"]],
        ),
    ]
}

/// More rows than the journal holds: for a file that is there, and for one that is not.
fn bulk() -> Vec<Edit> {
    let rows = |kind: &str, cells: &[&str]| -> Vec<Vec<String>> {
        let row = |i| std::iter::once(format!("{kind}{i:05}")).chain(cells.iter().map(|c| c.to_string()));
        (0..520).map(|i| row(i).collect()).collect()
    };
    let many = |file: &str, columns: &[&str], rows: Vec<Vec<String>>| {
        let rows: Vec<Vec<&str>> = rows.iter().map(|row| row.iter().map(String::as_str).collect()).collect();
        let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
        insert(file, columns, &rows)
    };
    vec![
        many("clients.csv", &["id", "name", "old_card"], rows("c", &["导入", "K1"])),
        Edit::Update {
            file: "clients.csv".into(),
            id: "c1aaaaaa".into(),
            cells: vec![("old_card".into(), "K0".into())],
        },
        many(
            "visits/2026-10.csv",
            &["id", "at", "client"],
            rows("v2610-", &["2026-10-01T10:00", "c1aaaaaa"]),
        ),
    ]
}
