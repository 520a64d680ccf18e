//! The scripts and the manual page under `completions/` are made from the definitions of the
//! commands, the tree of the default rules from their YAML. `SALON_UPDATE=1 cargo test --test
//! generated` writes them anew.

use salon::cli::completions::{Shell, script};
use salon::cli::man;
use salon::domain::rule::{self, Rules};
use salon::messages::Lang;
use salon::store::document;
use std::path::Path;

mod tree;

fn check(name: &str, made: String) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    if std::env::var_os("SALON_UPDATE").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, made).unwrap();
        return;
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    let stale = kept.lines().zip(made.lines()).find(|(kept, made)| kept != made);
    assert!(kept == made, "{name} is stale (first: {stale:?}): SALON_UPDATE=1 cargo test --test generated");
}

#[test]
fn the_scripts_of_the_shells_are_fresh() {
    check("completions/salon.bash", script(Shell::Bash, Lang::En).unwrap());
    check("completions/_salon", script(Shell::Zsh, Lang::En).unwrap());
    check("completions/salon.fish", script(Shell::Fish, Lang::En).unwrap());
}

#[test]
fn the_manual_page_is_fresh() {
    check("completions/salon.1", man::page(Lang::En).unwrap());
}

#[test]
fn the_tree_of_the_default_rules_is_fresh() {
    let read = document::read(rule::DEFAULT_NAME, rule::DEFAULT.as_bytes()).unwrap();
    check("src/domain/rule/default.rs", tree::source(&read));
    assert!(std::env::var_os("SALON_UPDATE").is_some() || rule::default_tree() == read);
}

/// The program takes them for sound: only a shop's own texts are tried each time.
#[test]
fn the_default_texts_are_sound_in_both_languages() {
    for language in ["zh", "en"] {
        let tree = document::read("salon.yaml", rule::DEFAULT.as_bytes()).unwrap();
        let own =
            document::read("salon.yaml", format!("shop: {{ language: {language} }}").as_bytes()).unwrap();
        let (rules, problems) = Rules::read(tree, own);
        assert!(rules.is_some() && problems.is_empty(), "{problems:?}");
    }
}
