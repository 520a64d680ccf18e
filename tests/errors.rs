//! A broken salon for every code whose cause lies in the data, under tests/errors/CODE/, with what is
//! said about it in both languages beside it. `SALON_UPDATE=1 cargo test --test errors` writes that.
//!
//! `command.txt` names the command that meets it, `check` where there is none.

use salon::domain::code::CODES;
use salon::messages::Lang;
use std::collections::BTreeSet;
use std::fs::{self, File, Permissions};
use std::io::Write;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Codes that a directory can't show, and why.
const WITHOUT: &[(&str, &str)] = &[
    ("S410", "another command has to be at work at the same moment"),
    ("S412", "the disk has to be full, or to fail"),
    ("S413", "the files have to change while the command is at work"),
    ("S415", "a directory that can't be written is writable to root, as whom tests may run"),
    ("R501", "there is no salon, so there is no directory of one"),
    ("R502", "said of a directory, not of what is in it"),
    ("R503", "about what was asked for"),
    ("R504", "about what was asked for"),
    ("R505", "about what was to be added"),
    ("R506", "about what was asked for"),
    ("R507", "about what was asked for"),
    ("R508", "about what was asked for"),
    ("R509", "about what was asked for"),
    ("R510", "about what was asked for"),
    ("R511", "about what was asked for: tests/sending"),
    ("R512", "about the terminal"),
    ("R513", "about the editor"),
    ("R514", "about what was asked for"),
    ("R515", "about what was asked for"),
    ("B910", "about what was asked for"),
    ("R516", "about what was to be added"),
    ("R517", "about a directory that is no salon yet"),
    ("R518", "about what was asked for"),
    ("R519", "about what was asked for"),
    ("R570", "about a call that is to be noted: tests/scenarios/followup.md"),
    ("R571", "about a call that is to be noted: tests/scenarios/followup.md"),
    ("R572", "about a call that is to be noted: tests/scenarios/followup.md"),
    ("R573", "about a call that is to be noted: tests/scenarios/followup.md"),
    ("R574", "about a call that is to be noted: tests/scenarios/followup.md"),
    ("R575", "about a call that is to be noted: tests/scenarios/followup.md"),
    ("R576", "about a call that is to be noted: tests/scenarios/noted.md"),
    ("R577", "about a call that is to be noted: tests/scenarios/noted.md"),
    ("R660", "about what was asked for: tests/scenarios/feedback.md"),
    ("R661", "about what was asked for: tests/scenarios/feedback.md"),
    ("R662", "about what was asked for: tests/scenarios/feedback.md"),
    ("R663", "about what was asked for: tests/scenarios/feedback.md"),
    ("R664", "about what was asked for: tests/scenarios/feedback.md"),
    ("R665", "about what was asked for: tests/scenarios/feedback.md"),
    ("R666", "about what was asked for: tests/scenarios/feedback.md"),
    ("R667", "about what was asked for: tests/scenarios/feedback.md"),
    ("R668", "about what was asked for: tests/scenarios/feedback.md"),
    ("R669", "about what was asked for: tests/scenarios/feedback.md"),
    ("R670", "about what was asked for: tests/scenarios/feedback.md"),
    ("R671", "about what was asked for: tests/scenarios/feedback.md"),
    ("B900", "about what was asked for: tests/scenarios/guarantee.md"),
    ("B901", "about what was asked for: tests/scenarios/guarantee.md"),
    ("B902", "about what was asked for: tests/scenarios/guarantee.md"),
    ("B903", "about what was asked for: tests/scenarios/guarantee.md"),
    ("B904", "about what was asked for: tests/scenarios/guarantee.md"),
    ("B905", "about what was asked for: tests/scenarios/guarantee.md"),
    ("B906", "about what was asked for: tests/scenarios/guarantee.md"),
    ("B907", "about what was asked for: tests/scenarios/guarantee.md"),
    ("R580", "about what was asked for: tests/scenarios/points.md"),
    ("R581", "about what was asked for: tests/scenarios/points.md"),
    ("R582", "about what was to be undone: tests/scenarios/points.md"),
    ("R600", "about what was asked of a complaint: tests/scenarios/complaints.md"),
    ("R601", "about what was asked of a complaint: tests/scenarios/complaints.md"),
    ("R602", "about what was asked of a complaint: tests/scenarios/complaints.md"),
    ("R603", "about what was asked of a complaint: tests/scenarios/complaints.md"),
    ("R604", "about what was asked of a complaint: tests/scenarios/complaints.md"),
    ("R605", "about what was asked of a complaint: tests/scenarios/complaints.md"),
    ("R606", "about what was asked of a complaint: tests/scenarios/complaints.md"),
    ("R607", "about what was asked of a complaint: tests/scenarios/complaints.md"),
    ("R608", "about what was asked of a complaint: tests/scenarios/complaints.md"),
    ("B914", "about what was asked of a coupon: tests/scenarios/as-typed.md"),
    ("B908", "about what was asked of a coupon: tests/scenarios/care.md"),
    ("B909", "about what was asked of a coupon: tests/scenarios/care.md"),
    ("R672", "about what was asked of a complaint: tests/scenarios/care.md"),
    ("R673", "about what was asked of a complaint: tests/scenarios/care.md"),
    ("R609", "about what was asked of a complaint: tests/scenarios/complaints.md"),
    ("R610", "about what was asked of a complaint: tests/scenarios/complaints.md"),
    ("R611", "about what was asked of a complaint: tests/scenarios/complaints.md"),
    ("R612", "about what was asked of a complaint: tests/scenarios/complaints.md"),
    ("C289", "about what was asked of a complaint: tests/scenarios/complaints-told.md"),
    ("C287", "about what was asked of a complaint: tests/scenarios/complaints-told.md"),
    ("C289", "about what was asked of a complaint: cli::complaint::photos"),
    ("C288", "about what was asked of a complaint: tests/scenarios/complaints-told.md"),
    ("R613", "about what was asked of a complaint: tests/scenarios/complaints.md"),
    ("R614", "about what was asked of a complaint: tests/scenarios/complaints.md"),
    ("B870", "about what was asked for: tests/scenarios/cards.md"),
    ("B871", "about what was asked for: tests/scenarios/cards.md"),
    ("B872", "about what was asked for: tests/scenarios/cards.md"),
    ("B873", "about what was asked for: tests/scenarios/cards.md"),
    ("B874", "about what was asked for: tests/scenarios/cards.md"),
    ("B875", "about what was asked for: tests/scenarios/cards.md"),
    ("B876", "about what was asked for: tests/scenarios/cards.md"),
    ("B877", "about what was asked for: tests/scenarios/cards.md"),
    ("B878", "about what was asked for: tests/scenarios/cards.md"),
    ("B879", "about what was asked for: tests/scenarios/cards.md"),
    ("R590", "about what was asked for: tests/scenarios/cards.md"),
    ("R591", "about what was asked for: tests/scenarios/cards.md"),
    ("R592", "about what was asked for: tests/scenarios/cards.md"),
    ("R593", "about what was asked for: tests/scenarios/cards.md"),
    ("R594", "about what was asked for: tests/scenarios/cards.md"),
    ("R595", "about what was asked for: tests/scenarios/cards.md"),
    ("R596", "about what was asked for: tests/scenarios/cards.md"),
    ("R597", "about what was asked for: tests/scenarios/cards.md"),
    ("R598", "about what was asked for: tests/scenarios/cards.md"),
    ("R599", "about what was asked for: tests/scenarios/cards.md"),
    ("R640", "about what was asked for: tests/scenarios/cards.md"),
    ("R641", "about what was asked for: tests/scenarios/cards.md"),
    ("R642", "about what was asked for: tests/scenarios/cards.md"),
    ("R644", "about what was asked for: tests/scenarios/cards-life.md"),
    ("R643", "about what was asked for: tests/scenarios/cards.md"),
    ("R583", "about what was asked for: tests/scenarios/rewards.md"),
    ("R584", "about what was asked for: tests/scenarios/rewards.md"),
    ("R585", "about what was asked for: tests/scenarios/rewards.md"),
    ("R586", "about what was asked for: tests/scenarios/rewards.md"),
    ("R587", "about what was asked for: tests/scenarios/rewards.md"),
    ("R588", "about what was asked for: tests/scenarios/rewards.md"),
    ("R589", "about what was asked for: tests/scenarios/rewards.md"),
    ("R630", "about what was asked for: tests/scenarios/tiers.md"),
    ("R631", "about what was asked for: tests/scenarios/tiers.md"),
    ("R632", "about what was asked for: tests/scenarios/tiers.md"),
    ("R633", "about what was asked for: tests/scenarios/tiers.md"),
    ("B800", "about what was to be booked: tests/scenarios/book.md"),
    ("B801", "about what was to be booked: tests/scenarios/book.md"),
    ("B802", "about what was to be booked: tests/scenarios/book.md"),
    ("B803", "about what was to be booked: tests/scenarios/book.md"),
    ("B804", "about what was to be booked: tests/scenarios/book.md"),
    ("B805", "about what was to be booked: tests/scenarios/book.md"),
    ("B806", "about what was to be booked: tests/scenarios/book.md"),
    ("B807", "about what was to be booked: tests/scenarios/book.md"),
    ("B808", "about what was to be booked: tests/scenarios/book.md"),
    ("B809", "about what was to be booked: tests/scenarios/book.md"),
    ("B810", "about what was to be booked: tests/scenarios/book.md"),
    ("B811", "about what was to be booked: tests/scenarios/book.md"),
    ("B812", "about what was to be booked: tests/scenarios/book.md"),
    ("B813", "about what was to be booked: tests/scenarios/book.md"),
    ("B814", "about what was to be booked: tests/scenarios/book.md"),
    ("B815", "about what was to be booked: tests/scenarios/book.md"),
    ("B816", "about what was to be booked: tests/scenarios/book.md"),
    ("B817", "about what was to be undone: tests/scenarios/book-closely.md"),
    ("B818", "about what was to be undone: tests/scenarios/book-closely.md"),
    ("B819", "about what was to be booked: tests/scenarios/book-closely.md"),
    ("B820", "about what was to be booked: tests/scenarios/book-closely.md"),
    ("B821", "about what was to be booked: tests/scenarios/book-closely.md"),
    ("B822", "about what was to be booked: tests/scenarios/book-closely.md"),
    ("B823", "about what was asked for: tests/scenarios/book-closely.md"),
    ("B824", "about what was asked for: tests/scenarios/book-closely.md"),
    ("B912", "about what was asked for: tests/scenarios/desk-answers.md"),
    ("B913", "about what was asked for: tests/scenarios/desk-answers.md"),
    ("B918", "about what was asked for: tests/scenarios/book-closely.md"),
    ("B919", "about what was asked for: tests/scenarios/book-closely.md"),
    ("B917", "about what was asked for: tests/scenarios/book-closely.md"),
    ("B915", "about what was asked for: tests/scenarios/as-typed.md"),
    ("B911", "about what was asked for: tests/scenarios/book-closely.md"),
    ("B825", "about what was asked for: tests/scenarios/book-closely.md"),
    ("B826", "about what was asked for: tests/scenarios/book-closely.md"),
    ("B827", "about what was asked for: tests/scenarios/book-closely.md"),
    ("R520", "about what was asked for"),
    ("R530", "about what was asked for"),
    ("R531", "about what was asked for"),
    ("R532", "about what was asked for"),
    ("R533", "about what was asked for"),
    ("R534", "about a sheet that was to be imported"),
    ("R535", "about a sheet that was to be imported"),
    ("R536", "about a sheet that was to be imported"),
    ("R537", "about a sheet that was to be imported"),
    ("R560", "about what was to be written"),
    ("R561", "about what was asked for"),
    ("R562", "about what was asked for"),
    ("R540", "about what was asked for: tests/scenarios/till.md"),
    ("R541", "about what was asked for"),
    ("R542", "about what was asked for"),
    ("R543", "about what was asked for"),
    ("R544", "about what was asked for"),
    ("R545", "about what was asked for"),
    ("R546", "about what was asked for"),
    ("R547", "about what was asked for"),
    ("R548", "about what was asked for"),
    ("R549", "about what was asked for"),
    ("R550", "about what was asked for"),
    ("R551", "about what was asked for"),
    ("R552", "about what was asked for"),
    ("R553", "about what was asked for"),
    ("R554", "about what was asked for"),
    ("R555", "about what was asked for"),
    ("R556", "about what was asked for: tests/scenarios/till.md"),
    ("R557", "about what was asked for: tests/scenarios/till.md"),
    ("B830", "about what was entered: tests/scenarios/till-refused.md"),
    ("B831", "about what was entered: tests/scenarios/till-refused.md"),
    ("B832", "about what was entered: tests/scenarios/till-refused.md"),
    ("B833", "about what was entered: tests/scenarios/till-refused.md"),
    ("B834", "about what was entered: tests/scenarios/till-refused.md"),
    ("B835", "about what was entered: tests/scenarios/till-refused.md"),
    ("B836", "about what was entered: tests/scenarios/till-refused.md"),
    ("B837", "about what was entered: tests/scenarios/till-refused.md"),
    ("B838", "about what was entered: tests/scenarios/till-refused.md"),
    ("B839", "about what was entered: tests/scenarios/till-refused.md"),
    ("B840", "about what was asked for: tests/scenarios/roster-hours.md"),
    ("I601", "what is in doubt is told row by row, without a code: tests/scenarios/new-salon.md"),
    ("M900", "about the user's own configuration, or what was asked for: tests/sending"),
    ("M901", "about the user's own configuration, or what was asked for: tests/sending"),
    ("M902", "about the user's own configuration, or what was asked for: tests/sending"),
    ("M903", "about the user's own configuration, or what was asked for: tests/sending"),
    ("M904", "about the user's own configuration, or what was asked for: tests/sending"),
    ("M905", "about the user's own configuration, or what was asked for: tests/sending"),
    ("M906", "about the user's own configuration, or what was asked for: tests/sending"),
    ("M907", "about the user's own configuration, or what was asked for: tests/sending"),
    ("M908", "about the user's own configuration, or what was asked for: tests/sending"),
    ("M916", "about the user's own configuration, or what was asked for: tests/sending"),
    ("M910", "about the user's own configuration, or what was asked for: tests/sending"),
    ("M911", "about the user's own configuration, or what was asked for: tests/sending"),
    ("M912", "about the user's own configuration, or what was asked for: tests/sending"),
    ("M913", "about the user's own configuration, or what was asked for: tests/sending"),
    ("M914", "about the user's own configuration, or what was asked for: tests/sending"),
    ("M915", "about the user's own configuration, or what was asked for: tests/sending"),
    ("M917", "about what was asked for"),
    ("M918", "about what was asked for: tests/sending/once.rs"),
    ("O700", "salon's own fault has no example that is kept"),
    ("B845", "about what was asked for"),
    ("B846", "about what was asked for"),
    ("B847", "about what was asked for"),
    ("B848", "about what was asked for"),
    ("B849", "about what was asked for"),
    ("B850", "about what was asked for"),
    ("B851", "about what was asked for"),
    ("B852", "about what was asked for"),
    ("B853", "about what was asked for"),
    ("B854", "about what was asked for"),
    ("B855", "about what was asked for"),
    ("B856", "about what was asked for"),
];

fn errors() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/errors")
}

fn codes() -> BTreeSet<String> {
    let entries = fs::read_dir(errors()).unwrap().map(|entry| entry.unwrap().file_name());
    entries.map(|name| name.into_string().unwrap()).collect()
}

/// A copy with the modes that salon gives, without what is only about the test.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    fs::set_permissions(to, Permissions::from_mode(0o700)).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name();
        let target = to.join(&name);
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else if !["command.txt", "expected.zh.txt", "expected.en.txt"].iter().any(|own| name == *own) {
            fs::copy(entry.path(), &target).unwrap();
            fs::set_permissions(&target, Permissions::from_mode(0o600)).unwrap();
        }
    }
}

/// What git does not hold, or nobody wants to.
fn add_what_git_does_not_hold(code: &str, dir: &Path) {
    let clients = dir.join("clients.csv");
    let append = |text: &[u8]| {
        File::options().append(true).open(&clients).unwrap().write_all(text).unwrap();
    };
    match code {
        "T105" => append(b"c2p9x4tn,\0\0\0\0\0\0,,,,\n"),
        "T111" => append(format!("c2p9x4tn,{},,,,\n", "静".repeat(30_000)).as_bytes()),
        "T112" => File::options().write(true).open(&clients).unwrap().set_len((256 << 20) + 1).unwrap(),
        "T113" => {
            fs::rename(&clients, dir.join("顾客.csv")).unwrap();
            symlink("顾客.csv", &clients).unwrap();
        }
        "Y303" => {
            let line = "# 一行很长的说明，抄了很多遍。\n".repeat(30_000);
            fs::write(dir.join("salon.yaml"), format!("format: 1\n{line}")).unwrap();
        }
        "S401" | "S402" => lose_rows(dir),
        "S405" => fs::set_permissions(&clients, Permissions::from_mode(0o644)).unwrap(),
        "S411" => fs::create_dir(&clients).unwrap(),
        _ => {}
    }
}

/// Lets salon see forty clients where there are fewer now.
fn lose_rows(dir: &Path) {
    let clients = dir.join("clients.csv");
    let now = fs::read(&clients).ok();
    let rows: String = (10..50).map(|n| format!("c7k3fq{n},王芳,138001380{n},,,\n")).collect();
    fs::write(&clients, format!("id,name,phone,birthday,since,consent\n{rows}")).unwrap();
    assert!(salon(dir, Lang::Zh).args(["check", "--accept"]).output().unwrap().status.success());
    match now {
        Some(bytes) => fs::write(&clients, bytes).unwrap(),
        None => fs::remove_file(&clients).unwrap(),
    }
}

fn salon(dir: &Path, lang: Lang) -> Command {
    let mut salon = Command::new(env!("CARGO_BIN_EXE_salon"));
    salon.args(["-C", ".", "--lang", lang.word(), "--today", "2026-11-21"]).current_dir(dir);
    salon.envs([("SALON_ID_SEED", "1"), ("USER", ""), ("LOGNAME", "")]).stdin(Stdio::null());
    salon
}

fn said(code: &str, lang: Lang) -> String {
    let from = errors().join(code);
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("errors").join(format!("{code}-{}", lang.word()));
    let _ = fs::remove_dir_all(&dir);
    copy(&from, &dir);
    add_what_git_does_not_hold(code, &dir);
    let command = fs::read_to_string(from.join("command.txt")).unwrap_or_else(|_| "check".to_string());
    let output = salon(&dir, lang).args(command.split_whitespace()).output().unwrap();
    let said = [output.stdout, output.stderr].concat();
    let _ = fs::remove_dir_all(&dir);
    format!("{}(exit {})\n", String::from_utf8(said).unwrap(), output.status.code().unwrap())
}

#[test]
fn every_broken_salon_is_told_as_it_stands_beside_it() {
    let update = std::env::var_os("SALON_UPDATE").is_some_and(|value| value == "1");
    let mut wrong = Vec::new();
    for code in codes() {
        for lang in [Lang::Zh, Lang::En] {
            let said = said(&code, lang);
            let page = errors().join(&code).join(format!("expected.{}.txt", lang.word()));
            if update {
                fs::write(&page, &said).unwrap();
            }
            if !said.contains(&code) {
                wrong.push(format!("{code} is not among what is said:\n{said}"));
            } else if fs::read_to_string(&page).unwrap_or_default() != said {
                wrong.push(format!("{} differs from what is said:\n{said}", page.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_code_has_an_example_or_a_reason_to_have_none() {
    let examples = codes();
    let without: BTreeSet<&str> = WITHOUT.iter().map(|(code, _)| *code).collect();
    for code in CODES {
        let (example, reason) = (examples.contains(*code), without.contains(code));
        assert!(example || reason, "{code}: make tests/errors/{code}/, or say why there is none");
        assert!(!(example && reason), "{code} has an example: take it off the list");
    }
    for code in examples.iter().map(String::as_str).chain(without) {
        assert!(CODES.contains(&code), "{code} is no code");
    }
}
