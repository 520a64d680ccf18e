//! Pages of docs/ that are made from the program say so when they are stale.

use std::path::Path;

/// Compares a page with what the program says; `SALON_UPDATE=1` writes it.
fn is_fresh(page: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").join(page);
    if std::env::var_os("SALON_UPDATE").is_some_and(|value| value == "1") {
        std::fs::write(&path, text).expect("docs/ can be written");
    }
    let stands = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(stands == text, "docs/{page} is stale: SALON_UPDATE=1 cargo test --test docs");
}

#[test]
fn the_format_reference_is_fresh() {
    is_fresh("format.md", &salon::messages::format::reference());
}
