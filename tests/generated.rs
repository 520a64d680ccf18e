//! The scripts and the manual page under `completions/` are made from the definitions of the
//! commands. `SALON_UPDATE=1 cargo test --test generated` writes them anew.

use salon::cli::completions::{Shell, script};
use salon::cli::man;
use salon::messages::Lang;
use std::path::Path;

fn check(name: &str, made: String) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("completions").join(name);
    if std::env::var_os("SALON_UPDATE").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, made).unwrap();
        return;
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    let stale = kept.lines().zip(made.lines()).find(|(kept, made)| kept != made);
    assert!(
        kept == made,
        "completions/{name} is stale (first: {stale:?}): SALON_UPDATE=1 cargo test --test generated"
    );
}

#[test]
fn the_scripts_of_the_shells_are_fresh() {
    check("salon.bash", script(Shell::Bash, Lang::En).unwrap());
    check("_salon", script(Shell::Zsh, Lang::En).unwrap());
    check("salon.fish", script(Shell::Fish, Lang::En).unwrap());
}

#[test]
fn the_manual_page_is_fresh() {
    check("salon.1", man::page(Lang::En).unwrap());
}
