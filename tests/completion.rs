//! What a shell is answered when TAB is pressed.

use std::process::Command;

fn answer(shell: &str, words: &[&str]) -> String {
    let index = (words.len() - 1).to_string();
    let output = Command::new(env!("CARGO_BIN_EXE_salon"))
        .arg("--")
        .args(words)
        .envs([("SALON_COMPLETE", shell), ("_CLAP_COMPLETE_INDEX", &index), ("_CLAP_IFS", "\n")])
        .env_remove("SALON_DIR")
        .env("LC_ALL", "C.UTF-8")
        .current_dir(std::env::temp_dir())
        .output()
        .unwrap();
    assert!(output.stderr.is_empty() && output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data-example");

#[test]
fn the_salons_own_people_are_offered_in_each_shell() {
    let words = ["salon", "-C", EXAMPLE, "remind", "--for", "lxy"];
    assert_eq!(answer("bash", &words), "林晓燕");
    assert_eq!(answer("zsh", &words), "林晓燕\t138****5413 lxy\n");
    assert_eq!(answer("fish", &words), "林晓燕\t138****5413 lxy\n");
}

#[test]
fn the_keys_of_the_day_are_offered() {
    let words =
        ["salon", "-C", EXAMPLE, "--today", "2026-11-21", "remind", "done", "appointment-1d/b2611-8e9"];
    assert!(answer("fish", &words).starts_with("appointment-1d/b2611-8e9rgmv/2026-11-22T10:00\t"));
}

#[test]
fn the_calls_of_the_day_are_offered_by_their_keys_and_by_who_is_called() {
    for typed in ["visit-7/c55", "杨雪", "yx"] {
        let words = ["salon", "-C", EXAMPLE, "--today", "2026-11-25", "followup", "log", typed];
        assert!(answer("zsh", &words).contains("visit-7/c55gxke4/2026-11-25\t"), "{typed}");
    }
    let words = ["salon", "-C", EXAMPLE, "--today", "2026-11-25", "followup", "log", "chjxj"];
    assert!(!answer("fish", &words).contains("visit-7"));
}

#[test]
fn options_are_described_in_the_language_of_the_line() {
    assert_eq!(
        answer("zsh", &["salon", "--lang", "en", "remind", "--exc"]),
        "--excel\tas --format excel: CSV that Excel opens with Chinese intact\n"
    );
    assert_eq!(
        answer("zsh", &["salon", "--lang", "zh", "remind", "--exc"]),
        "--excel\t同 --format excel：供 Excel 打开的 CSV\n"
    );
}

#[test]
fn nothing_is_said_where_nothing_is_known() {
    assert_eq!(answer("fish", &["salon", "-C", "/nowhere", "remind", "--for", ""]), "");
    assert_eq!(answer("tcsh", &["salon", ""]), "");
}
