//! The screens in README.md are real: every `console` block is run, in a directory that holds the
//! example shop and the old spreadsheets. `TRYCMD=overwrite cargo test --test readme` writes them.

mod transcript;

use std::fs;
use std::path::Path;

#[test]
fn the_screens_of_the_readme_are_what_salon_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let desk = Path::new(env!("CARGO_TARGET_TMPDIR")).join("readme");
    let _ = fs::remove_dir_all(&desk);
    transcript::copy(&root.join("tests/fixtures/old-sheets"), &desk.join("README.in"));
    transcript::copy(&root.join("data-example"), &desk.join("README.in/data-example"));
    // Where there is an `out` directory, trycmd works on a copy.
    fs::create_dir_all(desk.join("README.out")).unwrap();
    let page = desk.join("README.md");
    fs::copy(root.join("README.md"), &page).unwrap();
    transcript::cases().case(&page).run();
    if std::env::var("TRYCMD").is_ok_and(|mode| mode == "overwrite") {
        fs::copy(&page, root.join("README.md")).unwrap();
    }
}
