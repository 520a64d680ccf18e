use super::*;

fn insert(id: &str, new: &str) -> RowChange {
    RowChange::Insert { id: id.into(), new: new.into(), spot: None }
}

fn delete(id: &str, old: &str) -> RowChange {
    RowChange::Delete { id: id.into(), old: old.into(), spot: None }
}

fn replace(id: &str, old: &str, new: &str) -> RowChange {
    RowChange::Replace { id: id.into(), old: old.into(), new: new.into() }
}

fn plan(old: Option<&str>, new: Option<&str>, rows: Vec<RowChange>) -> RowsPlan {
    RowsPlan {
        file: "t.csv".into(),
        old_heading: old.map(Into::into),
        new_heading: new.map(Into::into),
        open_end: false,
        reopen_end: false,
        rows,
    }
}

fn text(merged: &Merged) -> &str {
    merged.bytes.as_deref().map_or("(no file)", |bytes| std::str::from_utf8(bytes).unwrap())
}

#[test]
fn untouched_rows_keep_their_bytes_and_a_second_time_changes_nothing() {
    let before = "\u{feff}id,name\r\nc1,\"王芳\"\r\n\r\nc2,李\r\n";
    let plan = plan(
        Some("id,name"),
        Some("id,name"),
        vec![replace("c2", "c2,李", "c2,李四"), insert("c3", "c3,赵")],
    );
    let once = merge(Some(before.as_bytes()), &plan);
    assert_eq!(text(&once), "\u{feff}id,name\r\nc1,\"王芳\"\r\n\r\nc2,李四\r\nc3,赵\r\n");
    assert_eq!(merge(once.bytes.as_deref(), &plan), once);
}

#[test]
fn a_hand_edit_of_the_same_row_stays_and_ours_comes_back() {
    let plan = plan(Some("id,n"), Some("id,n"), vec![replace("c1", "c1,a", "c1,b"), insert("c2", "c2,x")]);
    let merged = merge(Some(b"id,n\nc1,hand\nc2,hand\n"), &plan);
    assert_eq!(text(&merged), "id,n\nc1,hand\nc2,hand\n");
    let ours: Vec<_> = merged.conflicts.iter().map(|c| c.ours.as_str()).collect();
    assert_eq!(ours, ["c1,b", "c2,x"]);
}

#[test]
fn a_new_column_widens_every_row_once() {
    let plan = plan(Some("id,n"), Some("id,n,x"), vec![insert("c2", "c2,b,1")]);
    let once = merge(Some(b"id,n\nc1,a"), &plan);
    assert_eq!(text(&once), "id,n,x\nc1,a,\nc2,b,1\n");
    assert_eq!(merge(once.bytes.as_deref(), &plan), once);
    let mut back = super::tests::plan(Some("id,n,x"), Some("id,n"), vec![delete("c2", "c2,b,1")]);
    back.reopen_end = true;
    let undone = merge(once.bytes.as_deref(), &back);
    assert_eq!(text(&undone), "id,n\nc1,a");
}

#[test]
fn new_rows_fit_columns_that_a_hand_moved() {
    let plan = plan(Some("id,n"), Some("id,n"), vec![insert("c2", "c2,b")]);
    let once = merge(Some(b"n,id,own\na,c1,z\n"), &plan);
    assert_eq!(text(&once), "n,id,own\na,c1,z\nb,c2,\n");
    assert_eq!(merge(once.bytes.as_deref(), &plan), once);
}

#[test]
fn a_file_that_a_change_made_goes_with_it() {
    let made = merge(None, &plan(None, Some("id,n"), vec![insert("c1", "c1,a")]));
    assert_eq!(text(&made), "id,n\nc1,a\n");
    let back = plan(Some("id,n"), None, vec![delete("c1", "c1,a")]);
    assert_eq!(text(&merge(made.bytes.as_deref(), &back)), "(no file)");
    assert_eq!(text(&merge(Some(b"id,n\nc1,a\nc2,hand\n"), &back)), "id,n\nc2,hand\n");
}

#[test]
fn nothing_is_laid_over_a_file_that_is_gone_empty_or_cut_short() {
    let plan = plan(Some("id,n"), Some("id,n"), vec![replace("c1", "c1,a", "c1,b"), insert("c2", "c2,x")]);
    for current in [None, Some(&b""[..]), Some(b"\n"), Some(b"id,n\nc1,\"a\n")] {
        let merged = merge(current, &plan);
        assert_eq!((merged.bytes.as_deref(), merged.broken), (current, true));
        let ours: Vec<_> = merged.conflicts.iter().map(|c| c.ours.as_str()).collect();
        assert_eq!(ours, ["c1,b", "c2,x"]);
    }
}

#[test]
fn a_row_without_an_id_is_known_by_its_bytes() {
    let plan = plan(Some("id,n"), Some("id,n"), vec![replace("", ",a", "c9,a")]);
    let once = merge(Some(b"id,n\n,a\n,b\n"), &plan);
    assert_eq!(text(&once), "id,n\nc9,a\n,b\n");
}

mod with_any_table {
    use super::super::*;
    use crate::domain::change::{Cells, Change, Edit};
    use crate::domain::id::IdMaker;
    use crate::store::directory::Store;
    use crate::store::heading::key_index;
    use crate::store::plan::Plan;
    use crate::store::{planning, scan};
    use proptest::prelude::*;
    use std::collections::HashSet;

    const FILE: &str = "clients.csv";

    /// A table as people leave it: line breaks, marks, quotes, blank lines, rows without an id.
    #[derive(Clone, Debug)]
    struct Table {
        bytes: Vec<u8>,
        ids: Vec<String>,
    }

    fn cell() -> impl Strategy<Value = String> {
        prop_oneof![3 => "[a-c王 ]{0,4}", 1 => "[a,\"\n王]{0,5}"]
    }

    fn table() -> impl Strategy<Value = Table> {
        let row = (prop::option::weighted(0.8, 0..30_u32), cell(), cell(), any::<bool>(), 0..3_usize);
        let rows = prop::collection::vec(row, 0..9);
        (rows, any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>()).prop_map(
            |(rows, crlf, mark, open, swapped)| {
                let line_break = if crlf { "\r\n" } else { "\n" };
                let mut bytes = if mark { scan::BOM.to_vec() } else { Vec::new() };
                let lay = |cells: [&str; 3], quoted: bool, bytes: &mut Vec<u8>| {
                    let order = if swapped { [2, 0, 1] } else { [0, 1, 2] };
                    for (i, from) in order.into_iter().enumerate() {
                        if i > 0 {
                            bytes.push(b',');
                        }
                        scan::push_cell(bytes, cells[from], quoted);
                    }
                };
                lay(["id", "name", "note"], false, &mut bytes);
                let mut ids: Vec<String> = Vec::new();
                for (id, name, note, quoted, blank) in rows {
                    let id = id.map(|id| format!("c{id}")).filter(|id| !ids.contains(id));
                    bytes.extend_from_slice(line_break.repeat(1 + blank).as_bytes());
                    lay([id.as_deref().unwrap_or(""), &name, &note], quoted, &mut bytes);
                    ids.extend(id);
                }
                if !open {
                    bytes.extend_from_slice(line_break.as_bytes());
                }
                Table { bytes, ids }
            },
        )
    }

    /// New rows, changed cells, rows that go; with a column that the table lacks or without.
    fn change() -> impl Strategy<Value = (u8, Vec<(usize, String)>, Vec<usize>, bool)> {
        let updates = prop::collection::vec((0..9_usize, cell()), 0..4);
        (0..4_u8, updates, prop::collection::vec(0..9_usize, 0..4), any::<bool>())
    }

    /// The plan that the store makes of a change for that very table.
    fn planned(table: &Table, change: &(u8, Vec<(usize, String)>, Vec<usize>, bool)) -> Option<RowsPlan> {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join(FILE), &table.bytes).unwrap();
        let (inserts, updates, removals, widen) = change;
        let column = if *widen { "tier" } else { "note" };
        let removed: Vec<&String> = removals.iter().filter_map(|i| table.ids.get(*i)).collect();
        let mut edits = vec![Edit::Insert {
            file: FILE.into(),
            columns: ["id", "name", column].map(String::from).to_vec().into(),
            rows: (0..*inserts)
                .map(|i| [format!("c9{i}"), "新,客".into(), "x".into()].into_iter().collect::<Cells>())
                .collect(),
        }];
        for (i, value) in updates {
            if let Some(id) = table.ids.get(*i).filter(|id| !removed.contains(id)) {
                let cells = vec![(column.to_string(), value.clone())];
                edits.push(Edit::Update { file: FILE.into(), id: id.clone(), cells });
            }
        }
        let unique: HashSet<&String> = removed.into_iter().collect();
        edits.extend(unique.into_iter().map(|id| Edit::Remove { file: FILE.into(), id: id.clone() }));
        let change = Change { edits, ..Change::default() };
        let store = Store::open_unlocked(dir.path());
        let plans = planning::plan(&store, &change, &mut IdMaker::new(1)).unwrap().plans;
        plans.into_iter().find_map(|plan| match plan {
            Plan::Rows(plan) => Some(plan),
            _ => None,
        })
    }

    fn text(bytes: &[u8]) -> String {
        String::from_utf8_lossy(bytes).into_owned()
    }

    fn lines_of(bytes: &[u8]) -> Vec<Vec<u8>> {
        let Some(lines) = lines(bytes) else { return Vec::new() };
        rows(bytes, lines.body).flatten().map(|line| bytes[line.at..line.end].to_vec()).collect()
    }

    #[test]
    fn rows_that_are_alike_get_their_ids_in_the_order_in_which_they_stand() {
        let bytes = b"id,name,note\nc5,,\n,x,\nc1,,\n,x,\n".to_vec();
        let table = Table { bytes: bytes.clone(), ids: vec!["c5".into(), "c1".into()] };
        let plan = planned(&table, &(0, Vec::new(), vec![1], false)).unwrap();
        let after = merge(Some(&bytes), &plan).bytes.unwrap();
        let back = merge(Some(&after), &plan.inverse());
        assert_eq!(text(back.bytes.as_deref().unwrap()), text(&bytes));
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

        #[test]
        fn laid_twice_is_laid_once(table in table(), change in change()) {
            let Some(plan) = planned(&table, &change) else { return Ok(()) };
            let once = merge(Some(&table.bytes), &plan);
            prop_assert_eq!(&once.conflicts, &[]);
            let twice = merge(once.bytes.as_deref(), &plan);
            prop_assert_eq!(&twice, &once, "{:?}", plan);
        }

        #[test]
        fn rows_that_are_not_meant_keep_their_bytes(table in table(), change in change()) {
            let Some(plan) = planned(&table, &change) else { return Ok(()) };
            let after = merge(Some(&table.bytes), &plan).bytes.unwrap();
            let blanks = if after.windows(4).any(|w| w == b"tier") { "," } else { "" };
            let meant: HashSet<&str> = plan.rows.iter().filter_map(RowChange::old_row).collect();
            let kept: Vec<String> = lines_of(&table.bytes)
                .iter()
                .map(|row| text(row) + blanks)
                .filter(|row| !meant.contains(row.as_str()))
                .collect();
            let new: HashSet<&str> = plan.rows.iter().filter_map(RowChange::new_row).collect();
            let found: Vec<String> = lines_of(&after)
                .iter()
                .map(|row| text(row))
                .filter(|row| !new.contains(row.as_str()) || kept.contains(row))
                .collect();
            prop_assert_eq!(found, kept);
        }

        #[test]
        fn what_is_taken_back_is_as_it_was_to_the_byte(table in table(), change in change()) {
            let Some(plan) = planned(&table, &change) else { return Ok(()) };
            let after = merge(Some(&table.bytes), &plan).bytes.unwrap();
            let back = merge(Some(&after), &plan.inverse());
            prop_assert_eq!(&back.conflicts, &[]);
            prop_assert_eq!(text(back.bytes.as_deref().unwrap()), text(&table.bytes), "{:?}", plan);
            let twice = merge(back.bytes.as_deref(), &plan.inverse());
            prop_assert_eq!(&twice.bytes, &back.bytes, "taken back twice");
            let again = merge(back.bytes.as_deref(), &plan.inverse().inverse());
            prop_assert_eq!(text(again.bytes.as_deref().unwrap()), text(&after), "done again");
        }

        /// A hand adds a row, changes one and takes one away while the plan is on its way.
        #[test]
        fn what_a_hand_did_stays(table in table(), change in change(), touched in 0..9_usize, gone in 0..9_usize) {
            let Some(plan) = planned(&table, &change) else { return Ok(()) };
            let mut rows = lines_of(&table.bytes);
            let head = lines(&table.bytes).unwrap();
            if gone < rows.len() {
                rows.remove(gone);
            }
            let by_hand = |row: &[u8]| [b"\"hand\"".as_slice(), &row[scan::nth(row, 0).map_or(0, <[u8]>::len)..]].concat();
            if let Some(row) = rows.get_mut(touched).filter(|_| key_index(&table.bytes[head.heading.0..head.heading.1]) != 0) {
                *row = by_hand(row);
            }
            rows.push(b"c99,hand,".to_vec());
            let mut theirs = table.bytes[..head.body].to_vec();
            if !theirs.ends_with(b"\n") {
                theirs.push(b'\n');
            }
            for row in &rows {
                theirs.extend_from_slice(row);
                theirs.push(b'\n');
            }
            let merged = merge(Some(&theirs), &plan);
            let after = merged.bytes.clone().unwrap();
            let meant: HashSet<&str> = plan.rows.iter().filter_map(RowChange::old_row).collect();
            let found = lines_of(&after);
            let blanks = if after.windows(4).any(|w| w == b"tier") { "," } else { "" };
            for row in rows.iter().map(|row| text(row) + blanks).filter(|row| !meant.contains(row.as_str())) {
                prop_assert!(found.iter().any(|other| text(other) == row), "{} is lost\n{}", row, text(&after));
            }
            // And ours stand there, or are told.
            for change in &plan.rows {
                let Some(new) = change.new_row() else { continue };
                let told = merged.conflicts.iter().any(|conflict| conflict.ours == new);
                prop_assert!(told || found.iter().any(|row| text(row) == new), "{:?} is lost", change);
            }
            prop_assert_eq!(merge(Some(&after), &plan).bytes.unwrap(), after);
        }
    }
}
