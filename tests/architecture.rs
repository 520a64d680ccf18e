//! Who may know whom (docs: the design, section 5). A room names another only along these arrows,
//! and a file whose name says nothing has not found its owner.

use std::fs;
use std::path::{Path, PathBuf};

const ARROWS: &[(&str, &[&str])] = &[
    ("cli", &["domain", "import", "messages", "outside", "render", "send", "store"]),
    ("store", &["domain"]),
    ("import", &["domain"]),
    ("outside", &["domain"]),
    ("send", &["domain"]),
    ("render", &["domain", "messages"]),
    ("messages", &["domain"]),
    ("domain", &[]),
];

/// Macros are exported at the crate's root, whichever room they stand in.
const MACROS: &[(&str, &str)] = &[("say", "messages")];

const NO_NAMES: &[&str] = &["util", "utils", "helper", "helpers", "misc", "common"];

fn files(dir: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|ext| ext == "rs") {
            found.push(path);
        }
    }
    found
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The word with which the text begins.
fn word(text: &str) -> &str {
    text.trim_start().split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default()
}

/// The names that stand after `prefix`, with their place; also in braces, `crate::{store, cli::World}`.
fn named<'a>(text: &'a str, prefix: &str) -> Vec<(usize, &'a str)> {
    let mut names = Vec::new();
    for (at, _) in text.match_indices(prefix) {
        let rest = &text[at + prefix.len()..];
        let Some(group) = rest.strip_prefix('{') else {
            names.push((at, word(rest)));
            continue;
        };
        let (mut depth, mut expected) = (0, true);
        for (i, c) in group.char_indices() {
            if expected && !c.is_whitespace() && c != '}' {
                names.push((at, word(&group[i..])));
                expected = false;
            }
            match c {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' => expected = depth == 0,
                _ => {}
            }
        }
    }
    names
}

#[test]
fn rooms_know_only_the_rooms_that_the_arrows_allow() {
    let mut wrong = Vec::new();
    for file in files(&source()) {
        let inner = file.strip_prefix(source()).unwrap().to_path_buf();
        let Some(room) = inner.parent().and_then(|dir| dir.iter().next()).and_then(|room| room.to_str())
        else {
            continue;
        };
        let Some((_, allowed)) = ARROWS.iter().find(|(name, _)| *name == room) else {
            wrong.push(format!("src/{room}: a room without arrows; give it some in tests/architecture.rs"));
            continue;
        };
        let text = fs::read_to_string(&file).unwrap();
        for (at, name) in named(&text, "crate::") {
            let name = MACROS.iter().find(|(say, _)| *say == name).map_or(name, |(_, room)| room);
            if name != room && !allowed.contains(&name) {
                let line = text[..at].lines().count().max(1);
                wrong.push(format!("src/{}:{line}: {room} must not know {name}", inner.display()));
            }
        }
        // Climbing out of the room by `super` would hide an arrow.
        let depth = inner.components().count() - usize::from(inner.ends_with("mod.rs"));
        let tests = text.find("mod tests {").unwrap_or(text.len());
        for levels in depth..depth + 3 {
            for (at, _) in text.match_indices(&"super::".repeat(levels)) {
                if at < tests || levels > depth {
                    wrong.push(format!("src/{}: write crate:: instead of super::super::", inner.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

/// What the parts of a folder, its files and folders, know of each other: who, whom. A folder's own
/// `mod.rs` is the ground on which they stand, and may be known by all of them. What tests know does not count.
fn acquaintances(dir: &Path) -> Vec<(String, String)> {
    let inside = dir.strip_prefix(source()).unwrap();
    let path: String =
        inside.iter().filter_map(|part| part.to_str()).map(|part| format!("{part}::")).collect();
    let mut known = Vec::new();
    for file in files(dir).into_iter().filter(|file| !file.ends_with("tests.rs")) {
        let below = file.strip_prefix(dir).unwrap();
        let depth = below.components().count() - usize::from(below.ends_with("mod.rs"));
        let part = |path: &Path| path.iter().next().map(|part| Path::new(part).with_extension(""));
        let Some(who) = part(below).filter(|_| depth > 0) else { continue };
        let text = fs::read_to_string(&file).unwrap();
        let text = &text[..text.find("mod tests {").unwrap_or(text.len())];
        let climbing = "super::".repeat(depth);
        let by_super = named(text, &climbing).into_iter();
        let by_super = by_super.filter(|(at, _)| !text[..*at].ends_with("super::"));
        for (_, whom) in by_super.chain(named(text, &format!("crate::{path}"))) {
            if Path::new(whom) != who {
                known.push((who.display().to_string(), whom.to_string()));
            }
        }
    }
    known
}

#[test]
fn no_two_parts_of_a_folder_need_each_other() {
    let mut dirs: Vec<PathBuf> = files(&source()).iter().map(|file| file.parent().unwrap().into()).collect();
    dirs.retain(|dir| *dir != source());
    dirs.sort();
    dirs.dedup();
    let mut wrong = Vec::new();
    for dir in dirs {
        let mut known = acquaintances(&dir);
        // Who is known by nobody, or knows nobody, stands in no circle.
        loop {
            let before = known.len();
            let all = known.clone();
            known.retain(|(who, whom)| {
                all.iter().any(|(_, other)| other == who) && all.iter().any(|(other, _)| other == whom)
            });
            if known.len() == before {
                break;
            }
        }
        known.sort();
        known.dedup();
        wrong.extend(known.iter().map(|(who, whom)| format!("{}: {who} knows {whom}", dir.display())));
    }
    assert!(wrong.is_empty(), "\na circle:\n{}\n", wrong.join("\n"));
}

#[test]
fn the_program_is_the_command_line_and_nothing_else() {
    let text = fs::read_to_string(source().join("main.rs")).unwrap();
    let known: Vec<&str> = named(&text, "salon::").into_iter().map(|(_, name)| name).collect();
    assert_eq!(known, ["cli"]);
    assert!(!text.contains("\nmod ") && text.lines().count() < 20, "{text}");
}

#[test]
fn every_file_is_named_after_what_it_is_about() {
    for file in files(&source()) {
        let stem = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let dirs = file.parent().into_iter().flat_map(|dir| dir.strip_prefix(source()).ok()).flatten();
        let mut names = dirs.filter_map(|dir| dir.to_str()).chain([stem]);
        assert!(!names.any(|name| NO_NAMES.contains(&name)), "{}", file.display());
    }
}

#[test]
fn the_rooms_named_in_braces_are_seen() {
    let found = |text| named(text, "crate::").into_iter().map(|(_, name)| name).collect::<Vec<_>>();
    assert_eq!(found("use crate::store::Store;"), ["store"]);
    assert_eq!(
        found("use crate::{domain::day::{Day, Month}, store, cli::World};"),
        ["domain", "store", "cli"]
    );
}
