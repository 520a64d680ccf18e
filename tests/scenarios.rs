//! Transcripts of whole afternoons, under tests/scenarios/. Each is run on a copy of its directory.
//! `TRYCMD=overwrite cargo test --test scenarios` writes down what salon says.

mod transcript;

use std::fs;
use std::path::{Path, PathBuf};

/// What lies on the desk when a story begins.
const STORIES: &[(&str, &str)] = &[
    ("new-salon", "tests/fixtures/old-sheets"),
    ("day", "data-example"),
    ("check", "data-example"),
    ("book", "data-example"),
    ("book-closely", "data-example"),
    ("roster", "data-example"),
    ("roster-sheets", "tests/fixtures/old-sheets"),
    ("client-file", "data-example"),
    ("desk", "data-example"),
    ("roster-hours", "data-example"),
    ("till", "data-example"),
    ("followup", "data-example"),
    ("till-refused", "data-example"),
    ("asking-back", "data-example"),
    ("stages", "data-example"),
    ("coupons", "data-example"),
    ("sending", "data-example"),
    ("points", "data-example"),
    ("complaints", "data-example"),
    ("complaints-settled", "data-example"),
    ("cards", "data-example"),
    ("cards-life", "data-example"),
    ("cards-old", "data-example"),
    ("cards-refused", "data-example"),
    ("cards-back", "data-example"),
    ("cards-history", "data-example"),
    ("cards-as-of", "data-example"),
    ("top-up", "data-example"),
    ("numbers", "data-example"),
    ("coupons-old", "data-example"),
    ("tiers", "data-example"),
    ("rewards", "data-example"),
    ("old-points", "data-example"),
    ("old-debts", "data-example"),
    ("feedback", "data-example"),
    ("guarantee", "data-example"),
    ("care", "data-example"),
    ("duty", "data-example"),
    ("satisfied", "data-example"),
    ("at-once", "data-example"),
    ("desk-answers", "data-example"),
    ("excel", "data-example"),
    ("damaged", "data-example"),
    ("reversed", "data-example"),
    ("plan-call", "data-example"),
    ("replies", "data-example"),
    ("loyalty-refused", "data-example"),
    ("complaints-told", "data-example"),
    ("by-hand", "data-example"),
    ("guessed", "data-example"),
    ("calls-missed", "data-example"),
    ("noted", "data-example"),
    ("as-typed", "data-example"),
];

/// What else lies there.
const BESIDE: &[(&str, &str)] = &[
    // Stories of a shop that has no cards and points yet.
    ("cards", "tests/fixtures/no-cards"),
    ("cards-life", "tests/fixtures/no-cards"),
    ("cards-old", "tests/fixtures/no-cards"),
    ("cards-history", "tests/fixtures/no-cards"),
    ("cards-as-of", "tests/fixtures/no-cards"),
    ("cards-as-of", "tests/fixtures/cards"),
    ("top-up", "tests/fixtures/top-up"),
    ("numbers", "tests/fixtures/numbers"),
    ("cards-back", "tests/fixtures/no-cards"),
    ("cards-refused", "tests/fixtures/no-cards"),
    ("till", "tests/fixtures/no-cards"),
    ("till-refused", "tests/fixtures/no-cards"),
    ("old-points", "tests/fixtures/no-cards"),
    ("points", "tests/fixtures/no-cards"),
    ("rewards", "tests/fixtures/no-cards"),
    ("care", "tests/fixtures/no-cards"),
    ("till", "tests/fixtures/till"),
    ("followup", "tests/fixtures/followup"),
    ("calls-missed", "tests/fixtures/calls-missed"),
    ("till-refused", "tests/fixtures/till"),
    ("roster-hours", "tests/fixtures/roster-hours"),
    ("points", "tests/fixtures/points"),
    ("complaints-settled", "tests/fixtures/complaints"),
    ("cards-old", "tests/fixtures/cards"),
    ("cards-history", "tests/fixtures/cards"),
    ("coupons-old", "tests/fixtures/cards"),
    ("tiers", "tests/fixtures/tiers"),
    ("rewards", "tests/fixtures/points"),
    ("old-points", "tests/fixtures/old-points"),
    ("old-debts", "tests/fixtures/old-debts"),
    ("feedback", "tests/fixtures/feedback"),
    ("replies", "tests/fixtures/replies"),
    ("guarantee", "tests/fixtures/guarantee"),
    ("duty", "tests/fixtures/duty"),
    ("damaged", "tests/fixtures/damaged"),
    ("plan-call", "tests/fixtures/plan-call"),
];

#[test]
fn the_stories_are_what_salon_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let desk = Path::new(env!("CARGO_TARGET_TMPDIR")).join("scenarios");
    let _ = fs::remove_dir_all(&desk);
    let page = |dir: &Path, name: &str| dir.join(format!("{name}.md"));
    let told = root.join("tests/scenarios");
    let cases = transcript::cases();
    for (name, beginning) in STORIES {
        transcript::copy(&root.join(beginning), &desk.join(format!("{name}.in")));
        for (_, beside) in BESIDE.iter().filter(|(of, _)| of == name) {
            transcript::copy(&root.join(beside), &desk.join(format!("{name}.in")));
        }
        // Where there is an `out` directory, trycmd works on a copy.
        fs::create_dir_all(desk.join(format!("{name}.out"))).unwrap();
        fs::copy(page(&told, name), page(&desk, name)).unwrap();
        cases.case(page(&desk, name));
    }
    cases.run();
    if std::env::var("TRYCMD").is_ok_and(|mode| mode == "overwrite") {
        for (name, _) in STORIES {
            fs::copy(page(&desk, name), page(&told, name)).unwrap();
        }
    }
}

#[test]
fn every_story_is_told() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios");
    let mut files: Vec<PathBuf> = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "md"));
    let mut told: Vec<&str> = files.iter().filter_map(|file| file.file_stem()?.to_str()).collect();
    told.sort_unstable();
    let mut known: Vec<&str> = STORIES.iter().map(|(name, _)| *name).collect();
    known.sort_unstable();
    assert_eq!(told, known);
}
