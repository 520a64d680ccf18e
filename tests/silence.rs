//! A list that is short because files are gone must say so: what cron prints each morning is believed.

use std::fs;
use std::path::Path;
use std::process::Command;

const DAY: &str = "2026-11-21";

/// What happened to the shop's files.
#[derive(Clone, Copy, Debug)]
enum Damage {
    Gone(&'static str),
    /// Only the heading stands there.
    Bare(&'static str),
    Empty(&'static str),
    /// A folder in place of the file.
    Folder(&'static str),
    /// A file in place of the folder.
    File(&'static str),
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        match entry.file_type().unwrap().is_dir() {
            true => copy(&entry.path(), &to),
            false => drop(fs::copy(entry.path(), to).unwrap()),
        }
    }
}

fn remove(path: &Path) {
    match path.is_dir() {
        true => fs::remove_dir_all(path).unwrap(),
        false => fs::remove_file(path).unwrap(),
    }
}

fn shop(damage: Option<Damage>) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("data-example"), dir.path());
    match damage {
        None => {}
        Some(Damage::Gone(file)) => remove(&dir.path().join(file)),
        Some(Damage::Bare(file)) => {
            let path = dir.path().join(file);
            let text = fs::read_to_string(&path).unwrap();
            fs::write(path, format!("{}\n", text.lines().next().unwrap())).unwrap();
        }
        Some(Damage::Empty(file)) => fs::write(dir.path().join(file), "").unwrap(),
        Some(Damage::Folder(file)) => {
            remove(&dir.path().join(file));
            fs::create_dir(dir.path().join(file)).unwrap();
        }
        Some(Damage::File(folder)) => {
            remove(&dir.path().join(folder));
            fs::write(dir.path().join(folder), "").unwrap();
        }
    }
    dir
}

/// Exit code, what was printed, what was told on the side.
fn salon(dir: &Path, words: &str) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_salon"))
        .args(["--today", DAY, "--lang", "en"])
        .args(words.split_whitespace())
        .current_dir(dir)
        .env("SALON_ID_SEED", "7")
        .output()
        .unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code().unwrap(), text(&output.stdout), text(&output.stderr))
}

const BOOK: &str = "bookings/2026-11.csv";
const ALL: &[&str] = &["remind", "remind --only birthday --date 2026-11-22", "followup", "book day", ""];
const ASKED: &[&str] = &["book add 秦岚 基础清洁补水 2026-12-15 11:00 -n", "book free 基础清洁补水"];
const WITH_BOOK: &[&str] = &["remind", "followup", "book day", ""];

#[test]
fn a_list_that_lacks_its_files_says_so() {
    let walks: &[(Damage, &[&str], i32, &str)] = &[
        (Damage::Gone("clients.csv"), ALL, 65, "clients.csv: S417"),
        (Damage::Bare("clients.csv"), ALL, 65, "clients.csv: S417"),
        (Damage::Empty("clients.csv"), ALL, 65, "clients.csv: T107"),
        (Damage::Folder("clients.csv"), ALL, 74, "clients.csv: S411"),
        (Damage::Gone(BOOK), WITH_BOOK, 65, "bookings/2026-11.csv: S417"),
        (Damage::Bare(BOOK), WITH_BOOK, 65, "bookings/2026-11.csv: S417"),
        (Damage::Empty(BOOK), WITH_BOOK, 65, "bookings/2026-11.csv: T107"),
        (Damage::Gone("bookings"), WITH_BOOK, 65, "bookings/2026-11.csv: S417"),
        (Damage::File("bookings"), WITH_BOOK, 74, "S411"),
        (Damage::Gone("services.csv"), &["remind", "book day", ""], 65, "services.csv: S417"),
        (Damage::Bare("staff.csv"), &["remind", "book day", ""], 65, "staff.csv: S417"),
        (Damage::Gone("services.csv"), ASKED, 65, "services.csv: S417"),
        (Damage::Bare("staff.csv"), ASKED, 65, "staff.csv: S417"),
        (Damage::Gone("salon.yaml"), ALL, 2, "R501"),
    ];
    for (damage, commands, exit, told) in walks {
        let dir = shop(Some(*damage));
        for words in *commands {
            let (code, _, said) = salon(dir.path(), words);
            assert_eq!(code, *exit, "{damage:?}, salon {words}: {said}");
            assert!(said.contains(told), "{damage:?}, salon {words}: {said}");
            assert!(said.lines().count() < 6, "{damage:?}, salon {words}: {said}");
        }
    }
}

#[test]
fn a_whole_salon_tells_nothing_on_the_side() {
    let dir = shop(None);
    for words in ALL {
        assert_eq!(salon(dir.path(), words).2, "", "salon {words}");
    }
}

#[test]
fn a_register_that_is_gone_is_not_begun_anew() {
    let dir = shop(Some(Damage::Gone("clients.csv")));
    let (code, _, said) = salon(dir.path(), "client add 测试 --phone 13800000000");
    assert_eq!(code, 65, "{said}");
    assert!(said.contains("clients.csv: S417"), "{said}");
    assert!(!dir.path().join("clients.csv").exists());
}

#[test]
fn what_the_owner_accepts_is_not_told_again() {
    let dir = shop(Some(Damage::Gone("clients.csv")));
    salon(dir.path(), "check --accept");
    let (_, _, said) = salon(dir.path(), "remind --only birthday");
    assert_eq!(said, "");
}

/// A clone has the log and not what was last seen.
#[test]
fn a_month_whose_rows_the_log_knows_is_missed() {
    let dir = tempfile::tempdir().unwrap();
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("data-example"), dir.path());
    for file in ["bookings/2026-12.csv", "messages"] {
        remove(&dir.path().join(file));
    }
    let (code, _, said) = salon(dir.path(), "book add 秦岚 基础清洁补水 2026-12-15 11:00 --anyway");
    assert_eq!(code, 0, "{said}");
    remove(&dir.path().join("bookings/2026-12.csv"));
    remove(&dir.path().join(".salon"));
    let changes = dir.path().join("booking-changes");
    if changes.exists() {
        remove(&changes);
    }
    let (code, _, said) = salon(dir.path(), "book day 2026-12-15");
    assert_eq!(code, 65, "{said}");
    assert!(said.contains("bookings/2026-12.csv: S417") && said.contains("log/2026-11.jsonl"), "{said}");
    // What was taken back again is not missed.
    let dir = shop(Some(Damage::Gone("bookings/2026-12.csv")));
    salon(dir.path(), "book add 秦岚 基础清洁补水 2026-12-15 11:00 --anyway");
    let (code, _, said) = salon(dir.path(), "undo --yes");
    assert_eq!(code, 0, "{said}");
    remove(&dir.path().join(".salon"));
    let (code, _, said) = salon(dir.path(), "book day 2026-12-15");
    assert_eq!((code, &*said), (0, ""));
}

#[test]
fn a_month_left_out_between_two_others_is_a_note() {
    let dir = shop(Some(Damage::Gone(BOOK)));
    remove(&dir.path().join("messages"));
    for folder in ["booking-changes", "points", "card-uses"] {
        let folder = dir.path().join(folder);
        if folder.exists() {
            remove(&folder);
        }
    }
    let (code, _, said) = salon(dir.path(), "book day");
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("bookings/2026-11.csv: note: S418"), "{said}");
}

/// A cell as a spreadsheet spells it when it saves: 2026-11-05T09:30 is 2026/11/5 9:30.
fn respelt(cell: &str) -> Option<String> {
    let day: Vec<&str> = cell.get(..10)?.split('-').collect();
    let [year, month, on] = day[..] else { return None };
    let numbers = [year, month, on].map(|part| part.parse::<u32>().ok());
    let [Some(year), Some(month), Some(on)] = numbers else { return None };
    match &cell[10..] {
        "" => Some(format!("{year}/{month}/{on}")),
        time => {
            let (hour, minute) = time.strip_prefix('T')?.split_once(':')?;
            Some(format!("{year}/{month}/{on} {}:{minute}", hour.parse::<u32>().ok()?))
        }
    }
}

#[test]
fn a_salon_that_a_spreadsheet_has_saved_lists_what_it_listed() {
    let (whole, saved) = (shop(None), shop(None));
    let mut cells = 0;
    for entry in walkdir::WalkDir::new(saved.path()) {
        let path = entry.unwrap().into_path();
        if path.extension().is_none_or(|extension| extension != "csv") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let mut row = |line: &str| {
            let anew = |cell: &str| respelt(cell).inspect(|_| cells += 1).unwrap_or_else(|| cell.to_string());
            line.split(',').map(anew).collect::<Vec<_>>().join(",")
        };
        let rows: Vec<String> = text.lines().map(&mut row).collect();
        fs::write(&path, rows.join("\n") + "\n").unwrap();
    }
    assert!(cells > 500, "{cells}");
    for words in
        ["remind", "remind --only birthday --date 2026-11-22", "followup", "followup --week", "book day"]
    {
        let (code, list, said) = salon(saved.path(), words);
        assert_eq!(list, salon(whole.path(), words).1, "salon {words}");
        assert!(code == 65 && said.contains("check --fix"), "salon {words}: {said}");
    }
    // Nothing goes out on the strength of rows that are not as they were written.
    let (code, _, said) = salon(saved.path(), "send doubtful");
    assert!(code == 65 && said.contains("messages/2026-11.csv"), "{said}");
    assert_eq!(salon(saved.path(), "check --fix").0, 0);
    assert_eq!(salon(saved.path(), "followup"), salon(whole.path(), "followup"));
}
